def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class C:
    a = 1
    def __getattr__(self, name):
        if name.startswith('dyn'):
            return name.upper()
        raise AttributeError(f'none: {name}', name=name, obj=self)
c = C()
for work in [lambda: getattr(c, 'a'), lambda: getattr(c, 'dynamic'), lambda: getattr(c, 'x'), lambda: getattr(c, 'x', 5), lambda: getattr(c, 5), lambda: getattr(c), lambda: getattr(), lambda: getattr(c, 'x', default=1), lambda: getattr(c, b'a'), lambda: getattr(5, 'real'), lambda: getattr('a', 'nothing'), lambda: hasattr(c, 'a'), lambda: hasattr(c, 'x'), lambda: hasattr(c, 5), lambda: hasattr(c), lambda: setattr(c, 'new', 1), lambda: c.new, lambda: setattr(c, 5, 1), lambda: setattr(c, 'x'), lambda: setattr(5, 'x', 1), lambda: delattr(c, 'new'), lambda: delattr(c, 'new'), lambda: delattr(c, 5), lambda: delattr(5, 'real'), lambda: delattr(c), lambda: vars(c), lambda: vars(5), lambda: vars(1, 2), lambda: type(vars(C)).__name__, lambda: vars(C)['a'], lambda: setattr(c, 'not an identifier', 3), lambda: getattr(c, 'not an identifier'), lambda: vars(c),
             lambda: isinstance(1, int), lambda: isinstance(True, int), lambda: isinstance(1, (str, (int,))), lambda: isinstance(1, int | str), lambda: isinstance(None, int | None), lambda: isinstance(1, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, list[int]), lambda: isinstance(1, ()), lambda: isinstance(1), lambda: isinstance(1, [int]), lambda: issubclass(bool, int), lambda: issubclass(int, (str, int)), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, int | str), lambda: issubclass(int, ()), lambda: issubclass(list[int], list), lambda: issubclass(int, object), lambda: callable(c), lambda: callable(C), lambda: callable(len), lambda: callable(lambda: 1), lambda: callable(5), lambda: callable(), lambda: callable(1, 2), lambda: id(c) == id(c), lambda: id(), lambda: id(1, 2), lambda: hash(1) == hash(1.0) == hash(True), lambda: hash([]), lambda: hash({}), lambda: hash(), lambda: hash(()) == hash(()), lambda: hash(-1), lambda: hash(0), lambda: hash(slice(1)) == hash(slice(1)), lambda: dir(5, 6), lambda: 'a' in dir(c)]:
    show(work)
class Dir:
    def __dir__(self):
        return ['b', 'a']
class WrongDir:
    def __dir__(self):
        return 5
class UnsortableDir:
    def __dir__(self):
        return ['b', 1]
class WrongHash:
    def __hash__(self):
        return 'a'
class NoHash:
    def __eq__(self, other):
        return True
class BigHash:
    def __hash__(self):
        return 10 ** 40
show(lambda: dir(Dir()))
show(lambda: dir(WrongDir()))
show(lambda: dir(UnsortableDir()))
show(lambda: hash(WrongHash()))
show(lambda: hash(NoHash()))
show(lambda: hash(BigHash()) == hash(BigHash()))
show(lambda: WrongHash() in {})
