import annotationlib, typing
from annotationlib import get_annotations, Format, call_annotate_function
from typing import Optional, Annotated, Literal
class My: pass
def outer():
    loc = 3
    def f(a: 1 + 1, b: My, c: list[My], d: Optional[int], e: 'text', g: missing.attr[int, str], h: int | None, i: None | My,
          j: My.x(3, k=loc), k: -My, l: not My, m: My + 1, n: 1 + My, o: My < 3, p: My @ My, q: [My, 1], r: {My: 2}, s: {My}, t: (My, 2), u: (My,), v: lambda: 3,
          w: Annotated[int, 'meta', 3.5], x: Literal['a', 1], y: ..., z: f'{My}', *args: *tuple[int, ...], **kw: typing.Any) -> loc: pass
    return f
f = outer()
try:
    for k, v in get_annotations(f, format=Format.STRING).items(): print(k, repr(v))
except Exception as e: print(type(e), e)
class C[T]:
    a: T
    b: 'T'
    c: list[T]
    d: int
    e: Z
    f: My if My else int
    g: (My and int)
    h: x[1:2, ::3]
    i: x[1:2]
    j: str.join
    l: [a for a in My]
    m: b'abc'
    n: True
    p: ~x
    q: x ** y
    r: x // y % z << 3 >> 4 & 5 ^ 6
    s: a.b.c
    t: a == b
    u: a in b
    v: a is b
    x1: x[*y]
    x2: x['name']
    x3: dict[str, 'My']
    x4: 1.5
    x5: ()
for k in 'a': pass
try:
    for k, v in get_annotations(C, format=Format.STRING).items(): print(k, repr(v))
except Exception as e: print(type(e), e)
def g(a: x[1:2, ::3], b: x[1:2], c: int.join, d: h(*xx), e: (x if y else z), f: x and y, g: ~x, h: x ** y, i: x // y % z << 3 >> 4 & 5 ^ 6, j: a == b, k: a != b, l: a >= b, m: {a: b, 'c': d}, n: {1, a},
   o: dict[str, 'My'], p: a[b][c], q: a[(b, c)], r: a[()], s: a[b,], t: a['x', 1], u: -1, v: -a, w: +a, x: (a + b) * c, y: a + b * c, z: a or b): pass
for k, v in get_annotations(g, format=Format.STRING).items(): print(k, repr(v))
type A = list[B]
from annotationlib import call_evaluate_function
print(call_evaluate_function(A.evaluate_value, Format.STRING))
def h[T: (B, int) = Q](x: T): pass
print(call_evaluate_function(h.__type_params__[0].evaluate_bound if False else h.__type_params__[0].evaluate_constraints, Format.STRING))
print(call_evaluate_function(h.__type_params__[0].evaluate_default, Format.STRING))
print(get_annotations(h, format=Format.STRING))
def bad(a: [i for i in x]): pass
try: print(get_annotations(bad, format=Format.STRING))
except Exception as e: print(type(e), e)
def bad(a: x.y in z): pass
try: print(get_annotations(bad, format=Format.STRING))
except Exception as e: print(type(e), e)
def bad(a: f'{x}' , b: f'{x.y!r:>{w}} z', c: t'{x}', d: h(**k)): pass
try: print(get_annotations(bad, format=Format.STRING))
except Exception as e: print(type(e), e)
