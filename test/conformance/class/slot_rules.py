"""What __slots__ may hold, layouts that do not go together, empty slots."""
for text in ["class X: __slots__ = ('a', 'a b')", "class X: __slots__ = (1,)", "class X:\n a = 1\n __slots__ = 'a'", "class X(int): __slots__ = ('a',)",
             "class X(tuple): __slots__ = ('a',)", "class X(bytes): __slots__ = 'a'", "class X(int): __slots__ = ()", "class X(list): __slots__ = ('a',)",
             "class X: __slots__ = ('__dict__', '__dict__')", "class X(Exception): __slots__ = '__dict__'"]:
    try:
        exec(text)
        print('fine:', text)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Left:
    __slots__ = ('x',)


class Right:
    __slots__ = ('y',)


class Empty:
    __slots__ = ()


for bases in [(Left, Right), (Left, Empty), (Left, int), (Empty, int), (Left, Left), (object, Left), (int, Left), (Right, Exception)]:
    try:
        print([c.__name__ for c in type('Made', bases, {}).__mro__])
    except TypeError as error:
        print(error)
left = Left()
for action in ['left.x', 'del left.x', 'left.q = 1', 'left.__dict__']:
    try:
        exec(action)
    except AttributeError as error:
        print(action, '->', error)


class Outer:
    class Inner:
        __slots__ = ('x',)


for name in ('x', 'y'):
    try:
        getattr(Outer.Inner(), name)
    except AttributeError as error:
        print(error, error.name)
