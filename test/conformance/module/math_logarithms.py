import math

# Exact powers have exact logarithms.
print([k for k in range(-1074, 1024) if math.log2(2.0**k) != k])
print([k for k in range(0, 309) if math.log10(10**k) != k])
print(math.log2(2**5000), math.log10(10**400), round(math.log(3**2000), 9))
# Around one, at the ends, and in between.
print(math.log(1), math.log(1 + 2**-52), math.log(1 - 2**-53), math.log(0.5), math.log(math.e))
print(math.log(5e-324), math.log2(5e-324), math.log10(5e-324), math.log(1.7976931348623157e308))
print(math.log(10), math.log(3), math.log10(3), math.log2(3), math.log(2.5, 10), math.log(8, 2))
print(math.log(math.inf), math.log(math.nan), math.log2(math.inf))
print(math.asinh(1e-9), math.asinh(-0.0), math.asinh(0.5), math.asinh(-3), math.asinh(1e300))
print(math.acosh(1), math.acosh(1.5), math.acosh(10), math.acosh(1e300))
for bad in (0, -1, -0.0, -math.inf, -(10**400)):
    for function in (math.log, math.log2, math.log10):
        try:
            function(bad)
        except ValueError as error:
            print(function.__name__, error)
