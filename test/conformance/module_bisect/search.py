import bisect
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right

a = [1, 3, 3, 5, 7]
print([bisect_left(a, x) for x in range(9)], [bisect_right(a, x) for x in range(9)], bisect.bisect(a, 3), bisect_left([], 1))
print(bisect_left(a, 3, 2), bisect_left(a, 3, 0, 1), bisect_right(a, 3, lo=1, hi=2), bisect_left(a, 100, 0, 3), bisect_left(a, 4, hi=None), bisect_right(a=a, x=5))
names = ['a', 'bb', 'cccc']
print(bisect_left(names, 2, key=len), bisect_right(names, 2, key=len), bisect_left(names, 3, key=len), bisect_right([9, 7, 5], -7, key=lambda x: -x))
b = [1, 5]
insort(b, 3)
insort_left(b, 3.0)
insort_right(b, 3)
print(b)
rows = [('x', 1), ('y', 5)]
insort(rows, ('z', 3), key=lambda r: r[1])
insort_left(rows, ('w', 3), key=lambda r: r[1])
print(rows, bisect.insort is insort_right, bisect.bisect is bisect_right)
c = []
for x in (4, 2, 9, 2, 7):
    insort(c, x, 0, None)
print(c)
for case in (lambda: bisect_left(a, 1, -1), lambda: bisect_left(a, 'x'), lambda: bisect_right(5, 1), lambda: insort(a, 'q'), lambda: insort(a, 1, -5), lambda: bisect_left(a, 1, key=5), lambda: bisect_left(a, 1, 0, 10)):
    try:
        print(case())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


class Seq:
    def __len__(self): return 1000
    def __getitem__(self, i): return i * i


print(bisect_left(Seq(), 1000), bisect_right(Seq(), 900), bisect_left(range(10**6), 777))


def grade(score):
    return 'FDCBA'[bisect.bisect([60, 70, 80, 90], score)]


print([grade(s) for s in (33, 60, 77, 89, 90, 100)])
