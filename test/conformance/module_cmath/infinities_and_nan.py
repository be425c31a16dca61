import cmath
from cmath import *
nan_ = float('nan'); inf_ = float('inf')
def p(x):
    if isinstance(x, complex): return f'({p(x.real)}, {p(x.imag)})'
    if isinstance(x, float): return f'{x:.11g}'
    return repr(x)
spec = [complex(a, b) for a in (inf_, -inf_, nan_, 0.0, 1.5, -1.5, -0.0) for b in (inf_, -inf_, nan_, 0.0, -0.0, 2.0, -2.0) if not (abs(a) < 9 and abs(b) < 9)]
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite isinf isnan'.split():
    f = getattr(cmath, n)
    for v in spec:
        try:
            r = f(v); r = ', '.join(map(p, r)) if isinstance(r, tuple) else p(r)
        except (ValueError, OverflowError) as e: r = f'{type(e).__name__}: {e}'
        print(n, v, r)
