def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


t = (3, 1, 2, 1)
print(t.count(1), t.count(9), t.index(1), t.index(1, 2), t.index(2, -3, -1), t.index(2, 0, 99), t + (4,), t * 2, 2 * t, t * 0, t[0], t[-1], t[1:], t[::-1], len(t), min(t), max(t), sorted(t), t == (3, 1, 2, 1), t < (3, 2), t < (3,), () < t, 1 in t, t is t[:], () is tuple())
print(tuple(), tuple('ab'), tuple([1]), tuple({'a': 1}), tuple(x for x in range(2)), (1,), ((),), tuple(t) is t, hash((1, 2)) == hash((1, 2)), t.__getnewargs__())
show(lambda: t.count())
show(lambda: t.count(1, 2))
show(lambda: t.index(9))
show(lambda: t.index())
show(lambda: t.index(1, 'x'))
show(lambda: t.index(1, 1.0))
show(lambda: t.index(1, 0, 1, 2))
show(lambda: t + [1])
show(lambda: t + 5)
show(lambda: t * 'x')
show(lambda: t * t)
show(lambda: t[4])
show(lambda: t[-5])
show(lambda: t['x'])
show(lambda: t[1.0])
show(lambda: t[::0])
show(lambda: t < [1])
show(lambda: (1, 'a') < (1, 2))
show(lambda: hash(([],)))
show(lambda: tuple(5))
show(lambda: tuple(1, 2))
show(lambda: tuple(iterable=()))
show(lambda: t * 10 ** 30)
show(lambda: tuple[int, ...])
show(lambda: t.__class_getitem__((int, str)))
def assign():
    t[0] = 1
def delete():
    del t[0]
def append():
    t.append(1)
show(assign)
show(delete)
show(append)
def augmented():
    t = ([],)
    try:
        t[0] += [1]
    finally:
        print(t)
show(augmented)
print(t.__len__(), t.__contains__(1), t.__getitem__(0), t.__add__(()), t.__mul__(1), t.__rmul__(0), t.__eq__([]), t.__le__(t), t.__hash__() == hash(t), next(t.__iter__()), t.__repr__())
class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
print(Pair(1, 2), type(Pair(1, 2) + ()).__name__, type(Pair(1, 2)[:]).__name__, type(Pair(1, 2) * 1).__name__, Pair(1, 2) == (1, 2), hash(Pair(1, 2)) == hash((1, 2)))
