from operator import attrgetter, itemgetter, methodcaller


class Node:
    def __init__(self, name, child=None):
        self.name = name
        self.child = child

    def join(self, *args, sep=' '):
        return self.name + sep.join(args)


n = Node('a', Node('b', Node('c')))
print(attrgetter('name')(n), attrgetter('child.child.name')(n), attrgetter('name', 'child.name')(n))
print(itemgetter(1)('abc'), itemgetter(2, 0)('abc'), itemgetter('k')({'k': 5}), itemgetter(slice(1, None))([1, 2, 3]), itemgetter(-1, -2)((7, 8)))
print(methodcaller('join', 'x', 'y')(n), methodcaller('join', 'x', 'y', sep='-')(n), methodcaller('upper')('q'))
print(sorted([('b', 2), ('a', 3), ('c', 1)], key=itemgetter(1)), list(map(attrgetter('real'), [1, 2j])))
print(repr(attrgetter('a')), repr(attrgetter('a.b', 'c')), repr(itemgetter(1)), repr(itemgetter('a', 2)), repr(methodcaller('f')), repr(methodcaller('f', 1, k=2)))
for case in (
    lambda: attrgetter(), lambda: attrgetter(1), lambda: attrgetter('a', 2), lambda: itemgetter(), lambda: methodcaller(), lambda: methodcaller(1),
    lambda: attrgetter('missing')(n), lambda: attrgetter('child.missing')(n), lambda: itemgetter(5)([1]), lambda: itemgetter('x')({}), lambda: itemgetter(0)(5),
    lambda: methodcaller('nope')(n),
):
    try:
        print(case())
    except (TypeError, AttributeError, IndexError, KeyError) as error:
        print(type(error).__name__, error if 'argument' not in str(error) else 'arguments')


class Dispatch:
    get = itemgetter(0)


print(Dispatch().get([3]))
print(type(itemgetter(1)), attrgetter.__module__, methodcaller.__name__)
