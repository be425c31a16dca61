import collections
import copy
import functools
import itertools
import sys
import types

zero = 0.0
print([zero], (zero,), {zero}, {zero: zero}, {'k': zero}, frozenset([zero]), [zero] * 2, [zero][0], {zero: 1}[0], zero in [zero], [zero].index(0), [zero, 1].pop(0))


def returns():
    return 0.0


def default(a=0.0, *rest, key=0.0, **more):
    return a, rest, key, more


def generate():
    got = yield 0.0
    yield got
    return 0.0


def cells():
    inner = 0.0

    def read():
        nonlocal inner
        before = inner
        inner = 0.0
        return before, inner
    return read()


class Slots:
    __slots__ = ('a',)


class Class:
    attribute = 0.0

    def __getattr__(self, name):
        return 0.0

    @property
    def prop(self):
        return 0.0

    def __getitem__(self, key):
        return key

    def __call__(self):
        return 0.0

    def __enter__(self):
        return 0.0

    def __exit__(self, *error):
        return 0.0

    def __iter__(self):
        return iter([0.0])

    def __add__(self, other):
        return other

    def __missing__(self, key):
        return 0.0


class Descriptor:
    def __get__(self, instance, owner):
        return 0.0


Class.descriptor = Descriptor()
slots, instance = Slots(), Class()
slots.a = 0.0
instance.own = 0.0
print(returns(), default(), default(0.0, 0.0, key=0.0, z=0.0), default(*[0.0], **{'key': 0.0}), cells(), slots.a, instance.attribute, instance.own, instance.missing, instance.prop, instance[0.0], instance(), [*instance], instance + 0.0, instance.descriptor, vars(instance))
with instance as entered:
    print(entered)
it = generate()
print(next(it), it.send(0.0))
try:
    next(it)
except StopIteration as stop:
    print(stop.value, stop.args)


def delegating():
    result = yield from generate()
    yield result


print(list(delegating()))
it = delegating()
print(next(it), it.send(0.0), next(it))
print(next(iter([]), 0.0), getattr(1, 'nothing', 0.0), {}.get('a', 0.0), {}.setdefault('a', 0.0), {'a': 0.0}.pop('a'), {}.pop('a', 0.0), list(iter(lambda: 0.0, 0.0)), max([], default=0.0), sum([0.0]), sum([], 0.0), min(0.0, 1), sorted([1, 0.0, -1]), sorted('ab', key=lambda c: 0.0), functools.reduce(lambda a, b: 0.0, [1, 2]), functools.reduce(max, [], 0.0))
print(dict.fromkeys('ab', 0.0), list(zip([0.0], [0.0])), list(map(lambda x: 0.0, [1])), list(filter(lambda x: x == 0, [0.0])), list(enumerate([0.0])), list(reversed([0.0])), all([0.0]), any([0.0]), [x for x in [0.0]], {x: x for x in [0.0]}, list(x for x in [0.0]), [y := 0.0, y])
print(list(itertools.repeat(0.0, 2)), list(itertools.chain([0.0], (0.0,))), list(itertools.zip_longest([1], [], fillvalue=0.0)), list(itertools.accumulate([0.0, 0.0])), list(itertools.islice(itertools.count(0.0), 2)), list(itertools.product([0.0], repeat=2)), list(itertools.takewhile(lambda x: x == 0, [0.0, 1])), list(itertools.pairwise([0.0, 0.0])), list(itertools.starmap(lambda a: a, [(0.0,)])), next(itertools.cycle([0.0])))
print(collections.deque([0.0]), collections.deque([0.0]).pop(), collections.Counter([0.0]), collections.defaultdict(float)['a'], collections.OrderedDict(a=0.0), collections.ChainMap({'a': 0.0})['a'], copy.copy([0.0]), copy.deepcopy({0.0: [0.0]}), types.SimpleNamespace(a=0.0), functools.partial(default, 0.0)(), functools.lru_cache(lambda x: x)(0.0))
match [0.0, {'k': 0.0}]:
    case [first, {'k': second}]:
        print(first, second)
match 0.0:
    case 0:
        print('zero')
try:
    raise ValueError(0.0)
except ValueError as error:
    print(error.args, error)
a, *b = 0.0, 0.0
a = b = 0.0
a += 0.0
print(a, b, not zero, zero or 0.0, zero and 1, zero if zero == 0 else 1, f'{zero}', '%s' % zero, lambda_(0.0) if (lambda_ := lambda x=0.0: x) else None, slice(0.0, 0.0), range(3)[0:], [0.0, 1][:1], complex(0.0, 0.0), divmod(0.0, 1), pow(0.0, 0), round(0.0), abs(-0.0), hash(0.0), bool(0.0), int(0.0), str(0.0), repr(0.0), type(0.0).__name__)
globals()['made'] = 0.0
print(made, eval('made'), eval('q', {'q': 0.0}), sys.getsizeof(0.0) > 0, types.ModuleType('m', 0.0).__doc__, types.CellType(0.0).cell_contents)


async def coroutine():
    return 0.0


async def generator():
    got = yield 0.0
    yield got


def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


async def collect():
    return [x async for x in generator()], await coroutine()


agen = generator()
print(run(coroutine()), run(agen.__anext__()), run(agen.asend(0.0)), run(collect()))
