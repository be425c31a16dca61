import cmath
from cmath import *
nan_ = float('nan'); inf_ = float('inf')
def p(x):
    if isinstance(x, complex): return f'({p(x.real)}, {p(x.imag)})'
    if isinstance(x, float): return f'{x:.11g}'
    return repr(x)
for r in (0.0, 1.0, -1.0, inf_, -inf_, nan_):
    for ph in (0.0, -0.0, 1.0, -2.0, inf_, -inf_, nan_):
        try: print('rect', r, ph, p(rect(r, ph)))
        except ValueError as e: print('rect', r, ph, e)
print(pi, cmath.e, tau, inf, nan, infj, nanj, log(8, 2), p(log(1j, 2)), p(log(100, 10j)))
for a, b in [(1, 1), (1, 1.1), (1, 1 + 1e-12j), (inf_, inf_), (1j, 1.0000000001j)]: print(isclose(a, b), isclose(a, b, rel_tol=0.2), isclose(a, b, abs_tol=1))
def t(f):
    try: print(p(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: sqrt('x')); t(lambda: isclose(1, 1, rel_tol=-1)); t(lambda: log(0)); t(lambda: polar(1e308+1e308j)); t(lambda: exp(1000)); t(lambda: atanh(1)); t(lambda: log(5, 0)); t(lambda: log(5, 1))
class C:
    def __complex__(self): return 3+4j
class F:
    def __float__(self): return 4.0
class I:
    def __index__(self): return 4
t(lambda: sqrt(C())); t(lambda: sqrt(F())); t(lambda: sqrt(I())); t(lambda: sqrt(None)); t(lambda: polar(3+4j)[0]); t(lambda: rect(2, 1))
