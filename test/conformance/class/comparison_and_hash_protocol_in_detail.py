def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class C:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        print('lt', end=' ')
        return NotImplemented if not isinstance(other, C) else self.n < other.n
    def __ge__(self, other):
        print('ge', end=' ')
        return 'anything'
    def __eq__(self, other):
        print('eq', end=' ')
        return self.n == other.n if isinstance(other, C) else NotImplemented
    def __hash__(self):
        return hash(self.n)
a, b = C(1), C(2)
for work in [lambda: a < b, lambda: a > b, lambda: a >= b, lambda: a <= b, lambda: a == b, lambda: a != b, lambda: a == 5, lambda: a != 5, lambda: a < 5, lambda: 5 > a, lambda: a >= 5, lambda: not a >= 5, lambda: a < b < a, lambda: a == a == a, lambda: a in [b, a], lambda: {a: 1}[C(1)], lambda: len({a, C(1)}), lambda: [a] == [C(1)], lambda: max(b, a).n, lambda: sorted([b, a])[0].n]:
    show(work)
class D(C):
    def __gt__(self, other):
        print('D.gt', end=' ')
        return True
    def __le__(self, other):
        print('D.le', end=' ')
        return True
show(lambda: a < D(0))
show(lambda: a >= D(0))
show(lambda: D.__hash__ is not None)
class NoHash(C):
    def __eq__(self, other):
        return True
class Again(NoHash):
    __hash__ = C.__hash__
class Blocked:
    __hash__ = None
    __eq__ = None
    __lt__ = None
for work in [lambda: NoHash.__hash__, lambda: hash(NoHash(1)), lambda: hash(Again(1)), lambda: {NoHash(1)}, lambda: hash(Blocked()), lambda: Blocked() == 1, lambda: Blocked() < 1, lambda: Blocked() != 1]:
    show(work)
class Odd:
    def __eq__(self, other):
        return []
    def __ne__(self, other):
        return 'ne'
    def __contains__(self, item):
        return 'truthy'
    def __bool__(self):
        raise KeyError('no truth')
o = Odd()
for work in [lambda: o == 1, lambda: o != 1, lambda: 1 in o, lambda: 1 not in o, lambda: o in [1], lambda: bool(o), lambda: not o, lambda: o and 1, lambda: o is o, lambda: o is not 5 or 1, lambda: [o] == [1]]:
    show(work)
