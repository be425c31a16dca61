def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def f(a, /, b: int, c=1, *args: str, d, e=5, **kw) -> float:
    "documentation"
    x = 1
    return lambda: x
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__, f.__globals__ is globals(), f.__code__.co_name, f.__builtins__ is not None, f(1, 2, d=3).__closure__[0].cell_contents, f(1, 2, d=3).__qualname__)
f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.custom = 'n', 'q', 'd', 'm', (8, 9), {'d': 4}, 'c'
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.custom, f.__dict__, repr(f)[:12], callable(f(1, e=2)))
for name, value in [('__name__', 5), ('__qualname__', 5), ('__defaults__', 5), ('__defaults__', None), ('__kwdefaults__', 5), ('__kwdefaults__', None), ('__code__', 5), ('__code__', (lambda: 1).__code__), ('__closure__', ()), ('__globals__', {}), ('__dict__', 5), ('__dict__', {'z': 1}), ('__annotations__', 5), ('__annotations__', {}), ('__type_params__', 5), ('__doc__', 5), ('__module__', 5), ('__class__', int), ('__builtins__', {})]:
    try:
        setattr(f, name, value)
        print(name, 'set', getattr(f, name) if name != '__code__' else '')
    except Exception as error:
        print(name, type(error).__name__, error)
for name in ['__name__', '__doc__', '__defaults__', '__kwdefaults__', '__code__', '__dict__', '__closure__', 'nothing']:
    try:
        delattr(f, name)
        print(name, 'deleted')
    except Exception as error:
        print(name, type(error).__name__, error)
def outer():
    v = 1
    def inner():
        return v
    return inner
show(lambda: setattr(outer(), '__code__', (lambda: 1).__code__))
class C:
    def m(self, x=1):
        "mdoc"
        return self, x
c = C()
m = c.m
print(m.__self__ is c, m.__func__ is C.m, m.__name__, m.__doc__, m.__qualname__, m.__module__, m == c.m, m is c.m, hash(m) == hash(c.m), m.__call__()[1], C.m.__get__(c) == m, C.m.__get__(None, C) is C.m, repr(m).startswith('<bound method C.m of <__main__.C object at'), m.__defaults__)
show(lambda: setattr(m, 'x', 1))
show(lambda: setattr(m, '__self__', 1))
show(lambda: type(m)(len, 'abc')())
show(lambda: type(m)(5, 'abc'))
show(lambda: type(m)(len))
show(lambda: type(m)(len, None))
show(lambda: m < m)
print(len.__name__, len.__qualname__, len.__module__, len.__self__ is not None, [].append.__self__, [].append.__name__, [].append.__qualname__, str.upper.__name__, str.upper.__objclass__, str.upper.__qualname__, int.__add__.__name__, (1).__add__.__self__, repr(len), repr(str.upper), repr(int.__add__), repr([].append).startswith('<built-in method append of list object at'))
show(lambda: str.upper(5))
show(lambda: int.__add__('a', 1))
show(lambda: int.__add__())
show(lambda: str.upper())
show(lambda: str.upper.__get__('abc')())
show(lambda: str.upper.__get__(5))
show(lambda: len.__call__('abc'))
show(lambda: setattr(len, 'x', 1))
show(lambda: (lambda x: x)(1, 2))
show(lambda: type(f)(f.__code__, {}).__name__)
show(lambda: type(f)(5, {}))
show(lambda: type(f)((lambda: 7).__code__, {}, 'made', (), None)())
show(lambda: type(f)((lambda a=1: a).__code__, {}, argdefs=(3,))())
