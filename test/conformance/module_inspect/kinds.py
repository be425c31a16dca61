import inspect
import math
import re
import sys


def function():
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def agen():
    yield 1


class Class:
    slot = 1
    __slots__ = ('s',)

    def method(self):
        pass

    @property
    def prop(self):
        pass

    @staticmethod
    def static():
        pass

    @classmethod
    def cls(cls):
        pass


class Awaitable:
    def __await__(self):
        yield


class NonData:
    def __get__(self, instance, owner):
        return 1


class Data(NonData):
    def __set__(self, instance, value):
        pass


co = coroutine()
frame = sys._getframe()
try:
    1 / 0
except ZeroDivisionError as error:
    tb = error.__traceback__
things = {
    'function': function, 'generator function': generator, 'coroutine function': coroutine, 'agen function': agen, 'generator': generator(),
    'coroutine': co, 'agen': agen(), 'class': Class, 'method': Class().method, 'class method': Class.cls, 'property': Class.prop,
    'static': Class.static, 'slot': Class.s, 'module': math, 'builtin': len, 'bound builtin': [].append, 'descriptor': list.append,
    'wrapper': int.__add__, 'getset': type(function).__code__, 'code': function.__code__, 'frame': frame, 'traceback': tb, 'int': 1,
    'awaitable': Awaitable(), 'non-data': NonData(), 'data': Data(), 'lambda': lambda: 1,
}
predicates = [*filter(re.compile('is').match, sorted(inspect.__all__))]
for title, thing in things.items():
    print(title, [name for name in predicates if getattr(inspect, name)(thing)])
co.close()


def plain():
    pass


inspect.markcoroutinefunction(plain)
print(inspect.iscoroutinefunction(plain))
for word in ('CREATED', 'RUNNING', 'SUSPENDED', 'CLOSED'):
    print(getattr(inspect, 'GEN_' + word), getattr(inspect, 'CORO_' + word), getattr(inspect, 'AGEN_' + word))
print(inspect.CO_OPTIMIZED, inspect.CO_NEWLOCALS, inspect.CO_VARARGS, inspect.CO_VARKEYWORDS, inspect.CO_NESTED, inspect.CO_GENERATOR,
      inspect.CO_COROUTINE, inspect.CO_ITERABLE_COROUTINE, inspect.CO_ASYNC_GENERATOR)


def state():
    print(inspect.getgeneratorstate(g))
    yield 1
    yield 2


g = state()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g))
list(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
c = coroutine()
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.close()
print(inspect.getcoroutinestate(c), inspect.getasyncgenstate(agen()), inspect.getasyncgenlocals(agen()))
try:
    inspect.getgeneratorlocals(1)
except TypeError as error:
    print(error)
