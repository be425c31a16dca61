# A slice behind a conditional expression: constants are folded after the ends of short blocks are copied.
def a(v):
    return ((1,) if v else (1,))[::-1]
def b(v):
    return (1 if v else 1) + 2
def c(v):
    x = (1 if v else 1)
    return x
def d(v):
    return [1 if v else 1]
def e(v):
    return (v if v else v).real
def f(v):
    return ('a' if v else 'b')[0]
def g(v):
    return ((1,) if v else (2,))[::-1]
def h(v):
    return ((1,) if v else (2,))[0]
def i(v):
    return (1 if v else 2)[1:2] if v is None else 2
for fn in (a, b, c, d, e, f, g, h, i):
    for v in (0, 1):
        fn(v)
def j(v):
    return ((1,) if v else (2,))[-3:]
def k(v):
    return ((1,) if v else (2,))[v:]
def l(v):
    return ((1,) if v else (2,))[:v:1]
def m(v):
    return ((1,) if v else (2,))[::2]
def n(v):
    return ((1,) if v else (2,))[-1]
def o(v):
    return v[v if v else None:] if v else 1
def p(v):
    return 1 + (v or 5)
def q(v):
    (v or [1])[-1:] = [2]
def r(v):
    (v or [1])[::-1] = [2]
def s(v):
    del (v or [1])[-2:]
for fn in (j, k, l, m, n, p, q, r, s):
    for v in (0,):
        fn(v)
