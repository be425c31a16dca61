import collections
import collections.abc as abc

subjects = [
    ('int', 1), ('float', 1.5), ('str', 's'), ('bytes', b''), ('bytearray', bytearray()), ('list', []), ('tuple', ()), ('dict', {}), ('set', set()),
    ('frozenset', frozenset()), ('range', range(1)), ('keys', {}.keys()), ('values', {}.values()), ('items', {}.items()), ('iter', iter([])),
    ('generator', (x for x in ())), ('deque', collections.deque()), ('OrderedDict', collections.OrderedDict()), ('Counter', collections.Counter()),
    ('ChainMap', collections.ChainMap()), ('UserDict', collections.UserDict()), ('UserList', collections.UserList()), ('UserString', collections.UserString('')),
    ('type', int), ('function', len), ('lambda', lambda: 0), ('None', None), ('zip', zip()), ('map', map(int, [])), ('enumerate', enumerate([])),
    ('reversed', reversed([])), ('object', object()), ('slice', slice(1)), ('proxy', type.__dict__), ('str iterator', iter('')), ('dict iterator', iter({})),
]
for name in abc.__all__:
    cls = getattr(abc, name)
    print(name, [label for label, value in subjects if isinstance(value, cls)])
    assert [label for label, value in subjects if issubclass(type(value), cls)] == [label for label, value in subjects if isinstance(value, cls)]
for name in abc.__all__:
    cls = getattr(abc, name)
    print(cls, cls.__bases__, sorted(cls.__abstractmethods__), cls.__slots__)
for name in ('Iterable', 'Sized', 'Mapping', 'Sequence', 'Set', 'Hashable', 'Iterator', 'MutableMapping'):
    try:
        getattr(abc, name)()
    except TypeError as error:
        print(error)
print(abc.__all__, abc.__name__)


async def coroutine(): ...


async def agen():
    yield


c = coroutine()
print(isinstance(c, abc.Coroutine), isinstance(c, abc.Awaitable), isinstance(agen(), abc.AsyncGenerator), isinstance(agen(), abc.AsyncIterator), isinstance(agen(), abc.AsyncIterable))
c.close()
