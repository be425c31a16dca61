from annotationlib import get_annotations, Format, ForwardRef
class My: pass
def f(a: My, b: [My, 1], c: (My, 2), d: (My,), e: {My: 2}, h: ..., i: My | None, j: 1.5, k: (), l: b'x', m: int, n: list[My], o: 'text', p: a['x':'y'], q: My[1:2, ...], r: x[{1: y}], s: x[[y, 2]], t: x({1, 2}), u: x(k=[3], *[4]),  z: x[(1,), 2], aa: x[()], ab: x ** -y, ac: (-x) ** y, ad: (x ** y) ** z, ae: x ** y ** z, af: -(-x), ag: ~(x + y), ah: (x + y).z, ai: (x + y)(1), aj: (x + y)[1], ak: (x < y) + z, al: (x == y) | z, am: x - (y - z), an: (x - y) - z, ao: 1 - x, ap: 'a' + x, aq: x % 'a', ar: x[1:], at: x[:], au: x[::2], av: x[y:], aw: (x | y)[z], ax: (1).real + x, ay: x + (-1), az: x ** -1, ba: x.y.z(1).w, bb: (x,) + y, bc: [x] + y, bd: divmod(x, y), be: x >> y << z, bf: abs(x), bg: x < (y < z),
      bh: x != 'a', bi: x(a=1, b='c'), bj: x(y, *z), bk: x[*y, 1], bl: x[*y]) -> None: pass
for fmt in (Format.STRING, Format.FORWARDREF):
    try:
        for k, v in get_annotations(f, format=fmt).items(): print(k, repr(v).replace(repr(f), 'F'))
    except Exception as e: print(type(e), e)
def g(a: missing, b: missing.x, c: missing[int], d: missing | int, e: list[missing], f: int | missing, g: 'x', h: missing(1, 'a'), i: missing + 1, j: -missing, k: missing[1:2], l: missing['a'], m: dict[str, missing] | None, n: missing == 3, o: [missing], p: (missing + 1) * 2, q: missing[missing, My], r: My): pass
for k, v in get_annotations(g, format=Format.FORWARDREF).items(): print(k, repr(v).replace(repr(g), 'G'))
class K:
    if True:
        a: missing
    else:
        b: missing
    c: My
    z: 'K'
for fmt in (Format.STRING, Format.FORWARDREF):
    for k, v in get_annotations(K, format=fmt).items(): print(k, repr(v))
def user(fmt, /):
    if fmt > 2: raise NotImplementedError
    return {'x': undefined, 'f': fmt}
from annotationlib import call_annotate_function
print(call_annotate_function(user, Format.STRING))
r = call_annotate_function(user, Format.FORWARDREF)
print(r)
def user(fmt, /):
    if fmt > 1: raise NotImplementedError
    return {'x': int, 'f': fmt}
for f in (Format.STRING, Format.FORWARDREF):
    try: print(call_annotate_function(user, f))
    except Exception as e: print(type(e), e)
