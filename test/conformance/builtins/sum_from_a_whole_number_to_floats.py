# The first float that is added to a whole number is added as it is; from then on what is rounded off is kept.
print(sum([1e16, 1, -1e16], 1), sum([1e16, 1, -1e16], 1.0), sum([1, 1e16, 1, -1e16]), sum([2**60 + 1, 0.5, 0.25]), sum([0.1] * 10, 5))
print(sum([0.1j] * 10), sum([0.1, 0.2j, 0.3], 1), sum([True, 0.1, 0.2]), sum([2**70, 0.1, -(2**70)]))
print(sum([1, 0.5, 1e100j, 1, -1e100j, 0.1]), sum([1e100, 1j, 1, -1e100], 0j), sum([0.1j, 2**70, True, 0.2j]), sum([1j, float("inf"), 1]), sum([float("nan"), 1j]))
try:
    sum([1j, 2, "x"])
except TypeError as error:
    print(error)
