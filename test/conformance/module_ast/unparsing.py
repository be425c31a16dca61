"""What trees are written as: parentheses, quotes, all statements; and that it means the same again."""
import ast

for source in (
    'type X[T: int = str, *Ts = *tuple[int], **P = [int]] = dict[T, P]', 'def f[T](a, /, b: int = 1, *args: *Ts, c, d=2, **kw: Any) -> None: "doc"', 'class C[T](A, *B, metaclass=M, **kw): x: int; (y): int = 3\nclass D: """d"""\nclass E(): 1',
    'async def g():\n  async with a as b, c: pass\n  async for x in y: pass\n  [x async for x in y if z if w]; await x ** 2; -await x; yield; yield 1, 2; x = yield from y\n  return *a, b',
    'with (a as b, c as d,): pass\nwith (a, b): pass\nwith (a, b) as c: pass\nwith a as (b, c): pass', 'try: pass\nexcept* (A, B) as e: pass\nelse: pass\nfinally: pass', 'try: pass\nexcept A, B: pass\nexcept: pass',
    'match x, *y:\n case 1 | -2 | 3+4j: pass\n case "a" "b" | None: pass\n case [a, *_] | (c, *d): pass\n case {"k": v, a.b: c, **rest} if z: pass\n case C(1, x=2) as q: pass\n case (1 as x) | (y | z): pass\n case *a, b: pass\n case _: pass',
    'x[1:2, ...], x[::], x[::2], x[*a], x[a,], x[(a, b)], x[()], x[a:=1], x[lambda: 1:2]', '(lambda: (yield)), lambda x, /, y=1, *a, z, **k: x', 'a if b else c if d else e; (a if b else c) if d else e; a if (b if c else d) else e', 'not a; not (a or b) and c; a or b and c or d; (a or b) and c and d; a or (b or c)',
    'a < b <= c != d is not e not in f; (a < b) < c; a < (b < c)', '-x ** -y; (-x) ** y; x ** y ** z; (x ** y) ** z; ~-+x; not -x; -(a + b)', 'a + b - c; a - (b - c); a * (b + c) @ d // e % f; a << b >> c & d | e ^ f', '(a := 1); f(a := 1); f((a := 1), b=(c := 2)); [a := 1, b]; x = (y := 2)',
    'f(*a, **b, c=1); f(x for x in y); f((x for x in y), 1); f(a)(b)(c).d[e]; (yield).x', '{**a, "b": 1}; {*a, b}; {}; {k: v for k, v in x}; {k for k in x}; [x for x in (1, 2) for y in z]; (x for x in (lambda: y)); [x for x in (a if b else c) if (d if e else f)]',
    '1 .real; 1.5.real; True.real; 1j.imag; 0xFF; 1e400; -1e400j; 1e-400; 1_000', '"it\'s"; \'say "hi"\'; \'both \\\' "\'; "new\\nline"; "tab\\t"; "\\x00\\x7f\\xad\\ud800\\U0001F600\xe9"; b"\\x00\\xff\'"; u"x" "y"; ...',
    'del a, (b, c), [d], e.f, g[0]; a = b = c, d = [e, *f] = g; a += yield; a **= d; global p, q; nonlocal r', 'import a.b.c as d, e; from . import x; from ..y import (z as w, v); from ... import *', 'raise; raise X; raise X from Y; assert a; assert a, b; return; pass; break; continue',
    'if a: pass\nelif b: pass\nelif c: x; y\nelse:\n  if d: pass\n', 'if a: pass\nelse:\n  if b: pass\n  else: pass\n  c', 'for x, in y: pass\nelse: pass\nfor (x, *y) in *a, b: pass\nwhile (x := f()): break\nelse: continue', '@a.b(c)\n@(x := y)\nclass D: pass\n@e\nasync def g(): pass\nx',
    'x = 1\ndef f(): pass\ndef g():\n  def h(): pass\n  class I: pass\n  i',
):
    tree = ast.parse(source)
    text = ast.unparse(tree)
    print(text)
    print('----', ast.dump(ast.parse(text)) == ast.dump(tree))
