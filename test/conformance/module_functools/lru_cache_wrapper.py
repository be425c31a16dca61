import copy
import functools
import inspect
import pickle
import types
import weakref


def show(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


@functools.lru_cache(maxsize=3)
def f(x, y=1):
    """doc"""
    return x + y


class A:
    @functools.lru_cache
    def m(self, x):
        return x

    @functools.cache
    def n(self):
        return 1

    @staticmethod
    @functools.cache
    def s(x):
        return x

    @classmethod
    @functools.cache
    def c(cls):
        return cls


wrapper = type(f)
print(wrapper, wrapper is functools._lru_cache_wrapper, f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__wrapped__.__name__, f.cache_info(), f.cache_parameters(), sorted(vars(f)))
print(isinstance(f, types.FunctionType), callable(f), inspect.isfunction(f), inspect.isroutine(f), inspect.signature(f), repr(f)[:40], hash(f) == hash(f), f == f)
a = A()
print(a.m(1), type(A.m) is wrapper, type(a.m), a.n(), A.s(2), A.c(), a.c(), A.m(a, 1), a.m.cache_info(), a.m.__func__ is A.m, A.__dict__['m'] is A.m, a.m.__self__ is a)
print(copy.copy(f) is f, copy.deepcopy(f) is f, pickle.loads(pickle.dumps(f)) is f, weakref.ref(f)() is f, f.__reduce__(), f.__get__(None, A) is f, f.__get__(a).__self__ is a)
f.extra = 5
print(f.extra, f.__dict__['extra'], 'cache_info' in vars(f))
for work in [lambda: f(), lambda: f([]), lambda: f(1, [2]), lambda: f(y=[], x=1), lambda: f.nothing, lambda: f.__code__, lambda: f.__defaults__, lambda: f.__annotations__, lambda: type('B', (wrapper,), {}), lambda: wrapper(5, 1, False, tuple), lambda: wrapper(len, 'a', False, tuple),
             lambda: functools.lru_cache('a'), lambda: functools.lru_cache(None)(5)]:
    show(work)
made = wrapper(len, 2, False, lambda *values: values)
print(made('abc'), made('abc'), made('a'), made('b'), made.cache_info(), made('abc'), made.cache_info(), vars(made))
for size in [None, 0, -5, 1, 2, True]:
    calls = []

    @functools.lru_cache(size)
    def g(*args, **names):
        calls.append((args, names))
        return len(calls)

    print(size, [g(), g(), g(1), g(1.0), g(True), g('1'), g(1, 2), g(1, 2), g(x=1), g(x=1), g(1), g()], g.cache_info(), len(calls))
    g.cache_clear()
    print(g.cache_info(), g(), g.cache_info())
show(lambda: functools.lru_cache(0)(lambda x: x)([1]))


@functools.lru_cache(maxsize=8, typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind(x=1), kind(x=1.0), kind.cache_info(), kind.cache_parameters())


@functools.lru_cache(maxsize=2)
def inner(n):
    if n > 0:
        inner(n - 1)
    return n


print(inner(5), inner.cache_info(), inner(5), inner(4), inner.cache_info())


@functools.cache
def failing(x):
    raise ValueError(x)


show(lambda: failing(1))
show(lambda: failing(1))
print(failing.cache_info())
