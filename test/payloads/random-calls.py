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


BASES = [
    object, int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, type, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed,
    BaseException, Exception, OSError, StopIteration, SystemExit, ImportError, AttributeError, UnicodeDecodeError, SyntaxError, BaseExceptionGroup, ExceptionGroup,
    *[getattr(__import__(module), name) for module, names in {
        'types': 'ModuleType SimpleNamespace', 'collections': 'deque OrderedDict defaultdict Counter', 'functools': 'partial cached_property', 'weakref': 'ref WeakValueDictionary',
        'itertools': 'count cycle chain repeat islice product accumulate', 'random': 'Random', 'enum': 'Enum IntFlag', 'abc': 'ABC', 'io': 'StringIO BytesIO', 'typing': 'Generic Protocol',
        'threading': 'local', 'contextlib': 'ExitStack',
    }.items() for name in names.split()],
]
SLOTS = (), ('a',), ('a', 'b'), ('a', '__dict__'), ('b', '__weakref__'), 'a', ['a', 'args'], ('__class__', 'a')
SPECIAL = [
    name for name in sorted({name for base in BASES for name in dir(base)} | set('__del__ __missing__ __set_name__ __get__ __set__ __delete__ __getattr__ __length_hint__ __enter__ __exit__'.split()))
    if name.startswith('__')
]


def strange(all_values):
    """A class that nobody would write, or an instance of it; a value when there can be no such class."""
    body = {R.choice(SPECIAL): R.choice(all_values) for _ in range(R.choice((0, 0, 1, 2)))}
    if R.random() < 0.5:
        body['__slots__'] = R.choice(SLOTS)
    metaclass = R.choice([type, type, type, type('M', (type,), {}), type(BASES[-2])])
    try:
        made = metaclass('Strange', tuple(R.sample(BASES, R.choice((1, 1, 1, 2)))), body)
        if R.random() < 0.2:
            return made
        made = made(*R.sample(all_values, R.choice((0, 0, 1, 1, 2))))
        for _ in range(3):
            change(made, all_values)
        return made
    except Exception:
        return R.choice(all_values)


def change(thing, all_values):
    """Sets, deletes or reads an attribute, which may be a class's or a special one."""
    name = R.choice(R.choice((['a', 'b', 'zzz'], SPECIAL, dir(thing))))
    try:
        match R.randrange(4):
            case 0:
                delattr(thing, name)
            case 1:
                getattr(thing, name)
            case _:
                setattr(thing, name, R.choice([*all_values, type(R.choice(all_values))]))
    except BaseException:
        pass


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
STATEMENTS = [
    compile(text, 'statement', 'exec')
    for text in [
        *[f'a {operator} b' for operator in '+ - * / // % ** @ << >> & | ^ < <= == != > >= is in and or'.split()],
        *[f'c = a; c {operator}= b' for operator in '+ - * / // % ** @ << >> & | ^'.split()],
        '-a', '+a', '~a', 'not a', 'a[b]', 'a[b] = c', 'del a[b]', 'a[b:c]', 'a[b:c] = a', 'del a[b:c]', 'a[b:c:a]', 'a[b, c]', 'a.b', 'a(b)', 'a(*b)', 'a(**b)', 'a(*b, **c)', 'a(b=c)', 'a.b(c)',
        'x, y = a', 'x, *y = a', '*x, y, z = a', '[*a, *b]', '{*a, *b}', '{**a, **b}', '(*a, *b)', 'for x in a:\n  if len(str(x)) > 99: break', '[x for x in a if x]', '{x: y for x, y in a}',
        '{x for x in a}', 'list(x for x in a)', 'with a as x: b', 'raise a from b', 'try: raise a\nexcept b: c', 'try: raise a\nexcept* b: c', "f'{a!r:{b}}'", "f'{a}{b!s}{c!a}'", "'%s %r' % a", 'a % (b, c)',
        't"{a!r:{b}}"', 'class X(a): pass', 'class X(a, b): c', 'class X(metaclass=a): b', 'class X[T: a]: x: b', 'def f(x=a, *, y: b = c): yield x\nlist(f(b))', 'assert a, b', 'del a.x', 'a.x = b', 'a if b else c',
        'a < b < c', 'lambda: a', 'print(a, b, sep=c)', 'global_ = a\ndef f():\n  yield from a\nfor i, x in zip(range(9), f()): x', 'import a', 'type X = a', '@a\ndef f(): b', '@a\nclass X: b',
        'match a:\n  case [x, *y]: b\n  case {"a": x, **y}: b\n  case int(x) | str(x): b\n  case _: c', 'match a:\n  case b.c: a\n  case Liar(x): b\n  case [[x], [y]]: c',
        'async def f():\n  await a\n  async with b: c\n  async for x in c: a\nf().send(None)', 'async def f():\n  yield a\n  yield b\nf().asend(None).send(None)', 'a.__class__ = b', 'type(a).__bases__ = b, c',
        'sorted(a, key=b)', 'sum(a, b)', 'max(a, b)', 'dict(a, b=c)', 'super(a, b).c', 'isinstance(a, b)', 'issubclass(a, b)', 'str(a, b)', 'int(a, b)', 'bytes(a, b)', 'hash(a)', 'pow(a, b, c)', 'round(a, b)',
    ]
]


def one():
    name, called = targets[R.randrange(len(targets))]
    all_values = values()
    if R.random() < 0.5:
        all_values[:R.randrange(40)] = [strange(all_values) for _ in range(4)] * 10
    if R.random() < 0.3:
        code = R.choice(STATEMENTS)
        names = dict(zip('abc', R.sample(all_values, 3)))
        mark(f'statement {STATEMENTS.index(code)} with {[type(value).__name__ for value in names.values()]}')
        try:
            exec(code, {**names, 'Liar': Liar})
        except BaseException:
            pass
        return
    chosen = [R.randrange(len(all_values)) for _ in range(R.choice((0, 1, 1, 2, 2, 3, 4)))]
    keywords = {R.choice(KEYWORDS): R.choice(all_values)} if R.random() < 0.1 else {}
    mark(f'{name} with values {chosen} and {list(keywords)}')
    try:
        result = called(*[all_values[i] for i in chosen], **keywords)
        str(result), repr(result), result == result
        change(result, all_values)
        for i, _ in enumerate(result):
            if i > 20:
                break
    except BaseException:
        pass
