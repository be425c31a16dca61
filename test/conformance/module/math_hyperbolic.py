# sinh and cosh, also where e**x overflows and its half does not.
from math import sinh, cosh, inf, nan
for x in (0.0, -0.0, 1e-9, 1e-300, 0.3, -0.3, 0.7, 1, -1.5, 20, 100.5, 700, 709.9, -710, 710.4758600739439, -710.4758600739439, inf, -inf, nan, True, 10**20, '1', None):
    for f in sinh, cosh:
        try: print(x, f(x))
        except Exception as e: print(x, type(e).__name__, e)
print(sum(sinh(i / 37) for i in range(-400, 500)), sum(cosh(i / 37) for i in range(-400, 500)))
