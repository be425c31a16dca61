def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


o = object()
print(type(o).__name__, o == o, o != object(), hash(o) == hash(o), bool(o), o.__eq__(5), o.__ne__(o), o.__lt__(o), o.__class__ is object, str(o) == repr(o), repr(o).startswith('<object object at 0x'), o.__dir__()[:0], o.__format__('') == str(o), o.__sizeof__() > 0, object.__subclasshook__(1), o.__init_subclass__())
for work in [lambda: object(1), lambda: object(x=1), lambda: o.x, lambda: setattr(o, 'x', 1), lambda: delattr(o, 'x'), lambda: o(), lambda: o[0], lambda: o < o, lambda: o + o, lambda: format(o, 'x'), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__init__(o, 1), lambda: o.__getattribute__('x'), lambda: o.__setattr__('x', 1), lambda: object.__class_getitem__, lambda: o.__hash__() == hash(o), lambda: object().__repr__()[:8], lambda: o.__str__() == repr(o), lambda: o.__delattr__('y'), lambda: object.__subclasshook__(1)]:
    show(work)
class C:
    "doc"
    a: int = 1
    def method(self):
        pass
class D(C):
    pass
print(type(C), type(C) is type, type(type) is type, C.__name__, C.__qualname__, C.__module__, C.__doc__, C.__bases__, C.__base__, D.__mro__, C.__subclasses__(), D.mro() == list(D.__mro__), sorted(k for k in C.__dict__ if not k.startswith('__')), C.__annotations__, C.__type_params__, C.__static_attributes__, C.__firstlineno__, D.__doc__, type.__call__(C).__class__ is C)
X = type('X', (C,), {'v': 5, 'f': lambda self: self.v})
print(X, X().f(), X.__mro__, X.__doc__, type('Y', (), {}).__module__, type('Z', (), dict(__doc__='d', __module__='m', __qualname__='q.Z')))
for work in [lambda: type(), lambda: type(1, 2), lambda: type('a', 5, {}), lambda: type('a', (), 5), lambda: type(5, (), {}), lambda: type('a', (5,), {}), lambda: type('a', (int, str), {}), lambda: type('a', (C, object), {}).__mro__, lambda: type('a', (object, C), {}), lambda: type('a', (C, C), {}), lambda: type('a', (D, C), {}).__name__, lambda: type('a\0', (), {}), lambda: type('a', (bool,), {}), lambda: type(lambda: 1).__name__, lambda: type('a', (), {'__slots__': ('x',)})().x, lambda: type('a', (), {}, metaclass=type), lambda: type('a', (), {}, foo=1), lambda: type('a', (), {1: 2}).__dict__[1],
             lambda: setattr(int, 'x', 1), lambda: setattr(C, '__name__', 'Renamed'), lambda: setattr(C, '__name__', 5), lambda: setattr(C, '__qualname__', 5), lambda: setattr(int, '__name__', 'x'), lambda: delattr(C, 'nothing'), lambda: delattr(int, 'real'), lambda: setattr(C, '__doc__', 'new'), lambda: C.__doc__, lambda: setattr(C, '__module__', 'mod'), lambda: C, lambda: setattr(C, '__class__', 5), lambda: setattr(C(), '__class__', D), lambda: setattr(C(), '__class__', int), lambda: setattr(5, '__class__', C), lambda: C.nothing, lambda: C().nothing, lambda: C < D, lambda: C + D, lambda: C[0], lambda: (C | D), lambda: (C | None), lambda: C | 5, lambda: type.__or__(C, 5), lambda: type.__ror__(C, None), lambda: len(C), lambda: 1 in C, lambda: C(1), lambda: C(x=1), lambda: C.method(), lambda: type.__prepare__('a', ()), lambda: type.__instancecheck__(C, D()), lambda: type.__subclasscheck__(D, C), lambda: C.__subclasscheck__(5), lambda: hash(C) == hash(C), lambda: C == C, lambda: C.__eq__(D), lambda: type.mro(D), lambda: int.__abstractmethods__, lambda: type.__dir__(C)[:0], lambda: 'real' in dir(int), lambda: dir(D())[-2:]]:
    show(work)
