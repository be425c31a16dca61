# math.nextafter: steps is keyword-only; zeros stand together among the floats.
from math import inf, nan, nextafter, ulp

for x, y in ((0.0, 1), (0.0, -1), (-0.0, 1), (-0.0, -1), (0.0, 0.0), (1.0, 2.0), (1.0, 0.0), (inf, 0.0), (nan, 1.0), (5e-324, 0.0), (-5e-324, 0.0)):
    print(x, y, nextafter(x, y), [nextafter(x, y, steps=n) for n in (None, 0, 1, 2, 5, 10**30)])
for steps in (-1, 'a', 1.5, True):
    try:
        print(nextafter(1.0, 2.0, steps=steps))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(ulp(0.0), ulp(-1.0), ulp(5e-324), ulp(inf))
