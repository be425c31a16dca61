a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print(a < b, {2} < a, a <= a, a > {1}, a.isdisjoint({9}), a.issubset({1, 2, 3, 4}), a.issuperset([1]))
print(sorted(a.union([9], (8,))), sorted(a.intersection(b, [3])), sorted(a.difference([1])), sorted(a.symmetric_difference([1, 7])))
a |= {10}
a &= {1, 10, 2}
a -= {2}
a ^= {1, 5}
print(sorted(a))
try:
    a | [1]
except TypeError as error:
    print(error)
