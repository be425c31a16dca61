import cmath
from cmath import *
nan_ = float('nan'); inf_ = float('inf')
def p(x):
    if isinstance(x, complex): return f'({p(x.real)}, {p(x.imag)})'
    if isinstance(x, float): return f'{x:.11g}'
    return repr(x)
vals = [0, 1, -1, 1j, -1j, 2+3j, -2.5+0.5j, 0.5-0.25j, 1e-5, -3, 2, 1e200+1e200j, 1e-310j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-1.0, -0.0), 700, 1+1e-9j, 0.9+0.1j, 711+1j, True, 3.5]
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite isinf isnan'.split():
    f = getattr(cmath, n); out = []
    for v in vals:
        try:
            r = f(v); out.append(', '.join(map(p, r)) if isinstance(r, tuple) else p(r))
        except (ValueError, OverflowError) as e: out.append(f'{type(e).__name__}: {e}')
    print(n, out)
