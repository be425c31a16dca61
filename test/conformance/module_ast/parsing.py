"""Trees of all kinds of statements and expressions with their positions, and what parse() refuses."""
import ast
import warnings

for source in (
    'type X[T: int = str, *Ts = *tuple[int], **P = [int]] = dict[T, P]', 'def f[T: (int, str)](a, /, b: int = (1), *args: *Ts, c, d=2, **kw: Any) -> None: pass', 'class C[T](A, *B, metaclass=M, **kw): x: int; (y): int = 3; a.b: int',
    'async def g():\n    async with a as b, c: pass\n    async for x in y: pass\n    else: pass\n    [x async for x in y if z if w]\n    await x ** 2\n    yield; x = yield from y\n    return *a, b',
    'with (a as b, c as d,): pass', 'with (a, b): pass', 'with (a, b) as c: pass', 'try: pass\nexcept* (A, B) as e: pass\nelse: pass\nfinally: pass', 'try: pass\nexcept A, B: pass\nexcept: pass;',
    'match x:\n  case 1 | -2 | 3+4j: pass\n  case "a" "b" | None: pass\n  case [a, *_] | (c, *d): pass\n  case {"k": v, a.b: c, **rest} if z: pass\n  case C(1, x=2) as q: pass\n  case *a, b: pass\n  case _: pass',
    'x[1:2, ...], x[::], x[*a], x[(a, b)], x[a:=1]', 'lambda x, /, y=1, *a, z, **k: (yield)', 'a if b else c if d else e', 'not a or b and c < d <= e is not f not in g', '-x ** -y @ z // ~w', '(a := 1); f(*a, b=(c), **d)(x for x in y)',
    '{**a, "b": 1}; {*a, b}; {}; {k: v for k, v in x if y}', 'u"x" "y"; b"a" b"b"; U"z"; ...', 'import a.b.c as d, e; from . import x; from ..y import (z as w, v); from ... import *', 'global p, q; del a, (b, c), [d]; a = b = c, d = [e, *f] = g; a @= b; raise X from Y; assert a, b',
    'if a: pass\nelif b: pass\nelse:\n  if c: x;\n', '@a.b(c)\n@d\ndef f(): "doc"\n', 'while (x := f()): break\nelse: continue\n', 'for x, in y: pass\nfor (x, *y) in *a, b: pass', 'return; nonlocal n', '\xe9 = ["\xfc", (a\n+ \xf6)]; "\U0001f600", x', '# only a comment\n', 'x = (\n  1\n)\r\ny\r\n', '\ufeffx' if 0 else 'x\f\ny',
    'f"a{x}b" "c" f"{y!r:>{w}}" \'d\'', "f'{x=}'; f'{x = !s}' f'z{ x + 1 = :>10}'", 'f"{{}}{x}{{"; rf"\\d{x}"; f""; f"" ""; "" f"{x}" "" u"q"', '("a"\n "b" f"c"\n f"{d}"  # comment\n "e")', "f'''\nmulti {x\n + 1} line {y:\n  spec} \xe9{z}\xfc\n'''", 'u"a" f"{b}"', 't"a{x}b" t"{y!r:>{w}}"; t"{x=}"; t"{ a + b }"',
    'from __future__ import annotations\ndef f(a: "x", *c: *d) -> list[int]: ...\nx: (y) = 1',
):
    print(source)
    print(ast.dump(ast.parse(source), include_attributes=True))

for source, mode in (('x + 1', 'eval'), ('x; y', 'single'), ('def f(): pass\n', 'single'), ('(int, *str, **Any) -> float', 'func_type'), ('() -> (a, b)', 'func_type'), ('', 'exec')):
    print(ast.dump(ast.parse(source, mode=mode)), type(ast.parse(source, 'name', mode)).__name__)
print(ast.dump(ast.parse(b'x')), ast.dump(ast.parse(bytearray(b'x'))), ast.dump(compile('x', 'name', 'eval', ast.PyCF_ONLY_AST)), ast.dump(compile(memoryview(b'y'), 'name', 'eval', ast.PyCF_ONLY_AST)))
print(ast.dump(ast.parse('x', feature_version=(3, 2))), ast.dump(ast.parse('x', feature_version=7)), ast.dump(ast.parse('x', type_comments=True)))


def attempt(*args, **options):
    try:
        print(ast.dump(ast.parse(*args, **options)))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for source in ('x +', 'if', '(', '  x', 'a b', "f'{'", 'x = 1 = 2', 'f() = 1', 'x\0y', '\ty', 'def f(a, a): pass', 'return', 'break', 'f(a=1, a=2)', 'nonlocal x', '*a', 'from __future__ import braces', '1 = x', 3, None, '"\\x"'):
    attempt(source)
attempt('x y', 'some.py')
attempt('  x', mode='eval')
attempt('x = 1', mode='eval')
attempt('x', mode='other')
attempt('x\ny', mode='single')
attempt('(int', mode='func_type')
attempt('x', feature_version=(2, 7))
for flags in (ast.PyCF_ONLY_AST | 1, 1 << 30):
    try:
        compile('x', 'name', 'exec', flags)
    except ValueError as error:
        print(error)
try:
    compile('() -> x', 'name', 'func_type')
except ValueError as error:
    print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    ast.parse('"\\d"; x is 1', 'name')
    print([(each.category.__name__, str(each.message), each.filename, each.lineno) for each in caught])
