"""Docstrings, parts of the source, and functions that set positions."""
import ast

for source in ('"  a\\n   b\\n"', 'x', 'b"x"', '', 'f"x"', '"a" "b"', '1'):
    print(repr(ast.get_docstring(ast.parse(source))), repr(ast.get_docstring(ast.parse(source), clean=False)))
module = ast.parse('def f():\n    """One.\n\n    Two.\n    """\nclass C: "doc"\nasync def g(): "g"\n1')
print([ast.get_docstring(node) for node in module.body[:3]], repr(ast.get_docstring(module.body[0], False)))
for wrong in (module.body[3], 3):
    try:
        ast.get_docstring(wrong)
    except TypeError as error:
        print(error)

source = '\xe9 = [1,\n  "\xfc", (a\n+ b)]\nif x:\n    y = """a\nb"""\r\nz\x0c = 3\n'
for node in ast.walk(ast.parse(source)):
    if hasattr(node, 'lineno'):
        print(type(node).__name__, repr(ast.get_source_segment(source, node)), repr(ast.get_source_segment(source, node, padded=True)))
print(ast.get_source_segment(source, ast.Name('x')), ast.get_source_segment(source, ast.parse(source)), ast.get_source_segment(source, ast.Name('x', lineno=1, col_offset=0)))

print(vars(ast.copy_location(ast.Name('b'), ast.Name('a', lineno=1, col_offset=2, end_lineno=3, end_col_offset=4))))
print(vars(ast.copy_location(ast.Name('c'), ast.Name('d', lineno=5))), vars(ast.copy_location(ast.Load(), ast.Name('d', lineno=5))))
tree = ast.Expr(ast.BinOp(ast.Name('x'), ast.Add(), ast.Constant(1), lineno=9, col_offset=3))
print(ast.dump(ast.fix_missing_locations(tree), include_attributes=True))
print(ast.increment_lineno(tree, 5) is tree, ast.dump(tree, include_attributes=True))
print(ast.dump(ast.increment_lineno(ast.Module([tree], [ast.TypeIgnore(3, 'x')])), include_attributes=True))
