# Prepares calls of whatever the interpreter and its library have, with arguments that nobody would think of: `one()` makes one. What is called with what is told
# to the host function `mark` first, so that a call that breaks something can be named.
import random
import sys

R = random.Random(seed)
MODULES = '''builtins sys types math cmath operator itertools functools collections collections.abc abc copy random time string textwrap bisect
heapq weakref contextlib gc keyword warnings traceback enum dataclasses typing inspect dis linecache threading json io numbers graphlib asyncio contextvars
_introspection codecs encodings _codecs pickle _sys _thread _machine _loop _builtins _protocol _opcode_table _typevar _generic_alias _weakrefset _functools annotationlib copyreg codeop'''.split()
# What ends or changes the whole program, or only waits.
LEFT_OUT = {'exit', 'quit', 'input', 'breakpoint', 'breakpointhook', 'mark', 'setrecursionlimit', 'sleep', 'settrace', 'setprofile', 'call_tracing', 'set_int_max_str_digits'}
KEYWORDS = ('key', 'default', 'start', 'sep', 'encoding', 'errors', 'strict', 'reverse', 'maxlen', 'no_such_keyword')

changing_list = []
changing_dict = {}


class Evil:
    """Its special methods change the containers that it stands in."""

    def __index__(self):
        changing_list.clear()
        return 1

    def __eq__(self, other):
        changing_list.clear()
        changing_dict.clear()
        return True

    def __hash__(self):
        return 1

    def __lt__(self, other):
        changing_list.clear()
        return True

    def __repr__(self):
        changing_list.append(1)
        return 'e'

    def __iter__(self):
        changing_list.clear()
        yield 1
        changing_list.append(2)

    def __bool__(self):
        changing_list.clear()
        return True


class Liar:
    """Its special methods say what cannot be."""

    __hash__ = None

    def __eq__(self, other):
        raise ValueError

    def __index__(self):
        return 3

    def __iter__(self):
        return iter([1, 2])

    def __len__(self):
        return 2**40

    def __getitem__(self, i):
        raise IndexError

    def __call__(self, *args):
        return self


class List(list): pass
class Text(str): pass
class Table(dict): pass


def generator():
    yield 1


async def coroutine(): pass


def values():
    changing_list[:] = [1, Evil(), 'a', 2.5]
    changing_dict.update({1: 2, 'a': 3})
    try:
        1 / 0
    except Exception as error:
        e = error
    return [
        None, True, 0, -1, 1, 2**31, 2**32 + 1, 2**63, -2**63, 2**70, 10**30, 1.5, float('nan'), float('inf'), -0.0, 1j, '', 'a', 'abc' * 5, '\ud800', '\0', 'é\U0001F600',
        b'', b'abc', bytearray(b'xyz'), memoryview(b'abcdef'), memoryview(bytearray(8)), [], [1, 2, 3], changing_list, (), (1, 2), ('a', 'b', 'c'), {}, changing_dict, {1, 2},
        frozenset([3]), range(5), range(10**20), slice(1, 2), slice(None), int, str, list, dict, type, object, Liar, Liar(), List([1]), Text('q'), Table(a=1), ValueError, e,
        e.__traceback__, sys._getframe(), generator, generator(), coroutine.__code__, generator.__code__, len, [].append, str.join, iter([1]), iter({}), {}.keys(),
        changing_dict.items(), property(len), staticmethod(len), classmethod(len), NotImplemented, ..., Evil(), lambda *a: None, lambda *a, **k: a, print, super, sys, type(sys),
        map(str, [1]), zip([1]), enumerate('ab'), reversed([1]), int | str, list[int], Liar.__dict__, ExceptionGroup('m', [e]), sys.implementation, BaseException, StopIteration,
        'utf-8', 'strict', 'r', 'big',
    ]


def callables():
    for name in MODULES:
        try:
            module = __import__(name, fromlist=['a'])
        except ImportError:
            continue
        for title in dir(module):
            thing = getattr(module, title)
            if title in LEFT_OUT or not callable(thing):
                continue
            yield f'{name}.{title}', thing
            if isinstance(thing, type):
                for method in dir(thing):
                    try:
                        bound = getattr(thing, method)
                    except Exception:
                        continue
                    if callable(bound):
                        yield f'{name}.{title}.{method}', bound


targets = list(callables())


def one():
    name, called = targets[R.randrange(len(targets))]
    all_values = values()
    chosen = [R.randrange(len(all_values)) for _ in range(R.choice((0, 1, 1, 2, 2, 3, 4)))]
    keywords = {R.choice(KEYWORDS): R.choice(all_values)} if R.random() < 0.1 else {}
    mark(f'{name} with values {chosen} and {list(keywords)}')
    try:
        result = called(*[all_values[i] for i in chosen], **keywords)
        str(result), repr(result), result == result
        for i, _ in enumerate(result):
            if i > 20:
                break
    except BaseException:
        pass
