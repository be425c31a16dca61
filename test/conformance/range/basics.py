print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(0)), range(3))
r = range(0, 100, 7)
print(len(r), r[3], r[-1], 49 in r, 50 in r, r.index(14), r[2:5], r == range(0, 105, 7) or r.stop, r.start, r.step)
print(range(10 ** 20)[10 ** 19], len(range(10 ** 9)), list(range(3))[::-1], list(reversed(range(4))))
try:
    range(1, 2, 0)
except ValueError as error:
    print(error)
