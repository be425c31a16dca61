import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name


node = Node('a')
r = weakref.ref(node)
print(r() is node, r is weakref.ref(node), weakref.getweakrefcount(node), weakref.getweakrefs(node) == [r])
print(type(r), weakref.ref is weakref.ReferenceType, r.__callback__)
print(r == weakref.ref(Node('b')), r == r, hash(r) == hash(node))
print(repr(r).startswith('<weakref at 0x'), "; to 'Node' at 0x" in repr(r))
del node
gc.collect()
print(r(), repr(r).endswith('; dead>'), r == r, hash(r) != 0)

fresh = weakref.ref(other := Node('c'))
del other
gc.collect()
try:
    hash(fresh)
except TypeError as error:
    print(error)

for value in (1, 'text', (1,), [1], {}, None, 1.5, b'', object()):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)


def function():
    pass


for value in (function, Node, weakref, {1}, frozenset(), len, function.__code__, (x for x in 'a'), Node('x').__init__):
    print(weakref.ref(value)() is value)


class Slots:
    __slots__ = ('a',)


class WeakSlots:
    __slots__ = ('a', '__weakref__')


class ListHeir(list):
    pass


class IntHeir(int):
    pass


class TupleHeir(tuple):
    pass


class ErrorHeir(Exception):
    pass


for kind in (Slots, WeakSlots, ListHeir, IntHeir, TupleHeir, ErrorHeir):
    try:
        value = kind()
        print(kind.__name__, weakref.ref(value)() is value)
    except TypeError as error:
        print(error)

for arguments in ((), (Node, None, 1)):
    try:
        weakref.ref(*arguments)
    except TypeError as error:
        print(error)


class Named(weakref.ref):
    __slots__ = ('label',)

    def __new__(cls, object, callback=None, label=''):
        self = super().__new__(cls, object, callback)
        self.label = label
        return self

    def __init__(self, object, callback=None, label=''):
        super().__init__(object, callback)


node = Node('n')
named = Named(node, None, 'mine')
print(named.label, named() is node, isinstance(named, weakref.ref), named == weakref.ref(node), named is Named(node))


class Equal:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 7


one, two = Equal(), Equal()
print(weakref.ref(one) == weakref.ref(two), weakref.ref(one) != weakref.ref(two), hash(weakref.ref(one)))


def local_class():
    class Local:
        pass

    return Local


local = local_class()()
print(repr(weakref.ref(local)).split("'")[1])
