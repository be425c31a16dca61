import math
print(math.pi, math.e, math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.gcd(12, 18), math.factorial(10), math.isqrt(17))
print(math.sin(0), math.cos(0), math.atan2(1, 1), math.exp(1), math.log(math.e), math.log(8, 2), math.log10(1000), math.log2(8), math.hypot(3, 4))
print(math.inf, math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.copysign(1, -0.0), math.fabs(-2), math.fmod(-7, 3), math.modf(1.5), math.prod([1, 2, 3]), math.isclose(0.1 + 0.2, 0.3))
for bad in ['math.sqrt(-1)', 'math.log(0)', 'math.factorial(-1)', 'math.floor(float("inf"))', 'math.sqrt("x")']:
    try:
        eval(bad)
    except (ValueError, OverflowError, TypeError) as error:
        print(bad, type(error).__name__, error)
