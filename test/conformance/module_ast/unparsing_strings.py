"""How strings and formatted strings of trees are quoted."""
import ast

for source in (
    '"""doc\n  with \'\'\' and \\\\ and \t tab"""\ndef f():\n  """ends with quote\\""""\n  "second"', 'def f():\n  "all \\"\\"\\" and \'\'\'"', 'class A:\n  u"doc"',
    'f"a{x}b" "c" f"{y!r:>{w}}"', "f'{x=}' f'{x = !s}' f'{ x + 1 = :>10}'", 'f"{{}}{x}{{"; rf"\\d{x}\\n"; f""; f"{x!a:%Y-%m}"', 'f"{(lambda: 1)}{ {1: 2}[1] }{(yield)}{a, b}{(x := 1)}"', 'f"{x:{y:{z}}}"', 'f"it\'s {d[\'k\']} \\" q"', "f'''{x}\n'''", 'f"{\'a\' \'b\'}{"nested"}{f"{f"{1}"}"}"', "f'{a}\"\"\"\\'\\'\\''", 'f"\\N{BULLET}{x}\\t\\x41\\\\"', 'f"{x:\'\\n\\"}"', 't"a{x}b{ a + b }"', 'from __future__ import annotations\nx: (y) = 1',
):
    tree = ast.parse(source)
    text = ast.unparse(tree)
    print(text)
    print('----', ast.dump(ast.parse(text)) == ast.dump(tree))
