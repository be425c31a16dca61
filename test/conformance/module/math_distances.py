import math


def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Real:
    def __float__(self):
        return 3.0


inf, nan = math.inf, math.nan
for p, q in [((1, 2), (4, 6)), ([1], [5]), ((), ()), ((1, 2, 3), (1, 2, 3)), ((inf, 1), (1, 1)), ((nan, 1), (1, 1)), ((inf, nan), (1, 1)), ((1e200, 1e200), (0, 0)), ((1e-200,), (0,)), (iter([1, 2]), iter([3, 4])), ((Real(), 0), (0, 4)),
             ((True, 0), (0, 0)), ((1, 2), (1,)), ((), (1,)), (5, ()), ((), 5), (('a',), (1,)), ((1,), (None,)), ((1 << 2000,), (0,)), ((0.1, 0.2, 0.3), (0.4, 0.6, 0.9))]:
    show(lambda: math.dist(p, q))
show(lambda: math.dist((1,)))
for n, k in [(5, 2), (5, 0), (0, 0), (5, 5), (5, 6), (5, None), (0, None), (20, 20), (1 << 70, 2), (1 << 70, 0), (100, 50), (-1, 2), (2, -1), (-1, None), (2.0, 1), (2, 1.0), ('a', 1), (True, True), (1 << 3000, 1)]:
    show(lambda: math.perm(n, k))
show(lambda: math.perm(6))
show(lambda: math.perm())
