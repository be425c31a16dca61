"""Functional style: currying, lenses, transducers, lazy streams, monads for parsing and state, church numerals, memoised recursion."""
from collections import Counter, namedtuple
from functools import cache, cmp_to_key, partial, reduce, singledispatch, wraps
from inspect import signature
from itertools import accumulate, chain, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, repeat, starmap, takewhile, tee, zip_longest
from operator import add, attrgetter, itemgetter, methodcaller, mul, not_, or_, sub

identity = lambda x: x
const = lambda x: lambda *_: x
flip = lambda f: lambda a, b: f(b, a)
compose = lambda *fs: reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs, identity)
pipe = lambda value, *fs: reduce(lambda v, f: f(v), fs, value)


def curry(f):
    n = len(signature(f).parameters)

    def collect(args):
        @wraps(f)
        def inner(*more):
            return f(*args, *more) if len(args) + len(more) >= n else collect(args + more)
        return inner
    return collect(())


@curry
def volume(a, b, c):
    """Of a box."""
    return a * b * c


print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume.__name__, volume.__doc__, list(map(volume(1, 2), range(3))))
print(compose(str, abs, int)('-5'), pipe(range(10), partial(filter, lambda n: n % 2), partial(map, lambda n: n * n), list), flip(sub)(1, 10), const(7)(1, 2))


class F:
    """Builds functions from expressions: F() + 1 is lambda x: x + 1."""
    def __init__(self, f=identity): self.f = f
    def __call__(self, x): return self.f(x)
    def __getattr__(self, name): return F(compose(attrgetter(name), self.f))
    def __getitem__(self, key): return F(compose(itemgetter(key), self.f))
    def __rshift__(self, other): return F(compose(other, self.f))

    for _name in 'add sub mul truediv floordiv mod pow eq ne lt le gt ge and or xor'.split():
        exec(f'def __{_name}__(self, other):\n  import operator\n  g = getattr(operator, {_name + ("_" if _name in ("and", "or") else "")!r})\n'
             f'  return F(lambda x: g(self.f(x), other.f(x) if isinstance(other, F) else other))\n'
             f'def __r{_name}__(self, other):\n  import operator\n  g = getattr(operator, {_name + ("_" if _name in ("and", "or") else "")!r})\n  return F(lambda x: g(other, self.f(x)))')
    del _name
    __hash__ = object.__hash__


X = F()
print(list(map(X * 2 + 1, range(4))), list(filter(10 - X > 7, range(6))), sorted(['bb', 'a', 'ccc'], key=X[0]), (X.real + X.imag)(3 + 4j), (X % 2 == 0)(4), (X >> str >> len)(12345), (2 ** X)(10))

# --- transducers
mapping = lambda f: lambda step: lambda acc, x: step(acc, f(x))
filtering = lambda p: lambda step: lambda acc, x: step(acc, x) if p(x) else acc
mapcat = lambda f: lambda step: lambda acc, x: reduce(step, f(x), acc)


def taking(n):
    def transducer(step):
        left = n

        def inner(acc, x):
            nonlocal left
            left -= 1
            return step(acc, x) if left >= 0 else acc
        return inner
    return transducer


def transduce(xform, step, start, items): return reduce(xform(step), items, start)


append = lambda acc, x: acc + [x]
xform = compose(filtering(X % 3 == 0), mapping(X * X), mapcat(lambda n: [n, -n]), taking(5))
print(transduce(xform, append, [], range(100)), transduce(compose(mapping(len), filtering(X > 2)), add, 0, 'to be or not to bee that'.split()))


# --- lazy streams
class Stream:
    def __init__(self, head, tail): self.head, self._tail = head, tail

    @property
    def tail(self):
        if callable(self._tail):
            self._tail = self._tail()
        return self._tail

    def __iter__(self):
        while self is not None:
            yield self.head
            self = self.tail

    def map(self, f): return Stream(f(self.head), lambda: self.tail and self.tail.map(f))

    def filter(self, p):
        while not p(self.head):
            self = self.tail
        return Stream(self.head, lambda: self.tail.filter(p))

    @classmethod
    def iterate(cls, f, x): return cls(x, lambda: cls.iterate(f, f(x)))

    def zip(self, other, f=lambda *pair: pair): return Stream(f(self.head, other.head), lambda: self.tail.zip(other.tail, f))


take = lambda n, it: list(islice(it, n))
fibs = Stream(0, lambda: Stream(1, lambda: fibs.zip(fibs.tail, add)))
sieve = lambda s: Stream(s.head, lambda: sieve(s.tail.filter(lambda n: n % s.head)))
print(take(12, fibs), take(8, sieve(Stream.iterate(lambda n: n + 1, 2))), take(3, fibs.map(X * 10)))

# --- parser combinators on (value, rest) or None
unit = lambda v: lambda s: (v, s)
bind = lambda p, f: lambda s: None if (r := p(s)) is None else f(r[0])(r[1])
either = lambda *ps: lambda s: next(filter(None, (p(s) for p in ps)), None)
fmap = lambda f, p: bind(p, lambda v: unit(f(v)))
seq = lambda *ps: reduce(lambda acc, p: bind(acc, lambda vs: fmap(lambda v: vs + [v], p)), ps, unit([]))
satisfy = lambda test: lambda s: (s[0], s[1:]) if s and test(s[0]) else None
char = lambda c: satisfy(c.__eq__)


def many(p):
    def parser(s):
        out = []
        while (r := p(s)) is not None:
            out.append(r[0])
            s = r[1]
        return out, s
    return parser


some = lambda p: bind(p, lambda v: fmap(lambda vs: [v, *vs], many(p)))
spaces = many(char(' '))
token = lambda p: bind(p, lambda v: fmap(const(v), spaces))
number = token(fmap(lambda ds: int(''.join(ds)), some(satisfy(str.isdigit))))
symbol = lambda c: token(char(c))
chain_left = lambda p, op: bind(p, lambda first: fmap(lambda rest: reduce(lambda a, fv: fv[0](a, fv[1]), rest, first), many(seq(op, p))))
factor = lambda s: either(number, fmap(itemgetter(1), seq(symbol('('), expr, symbol(')'))), fmap(lambda v: -v[1], seq(symbol('-'), factor)))(s)
expr = lambda s: chain_left(chain_left(factor, either(fmap(const(mul), symbol('*')), fmap(const(lambda a, b: a // b), symbol('/')))),
                            either(fmap(const(add), symbol('+')), fmap(const(sub), symbol('-'))))(s)
for text in ('1 + 2 * 3', '(1+2) * -3 - 4 / 2', '2 * (3', '7 x', ''):
    print(repr(text), expr(text))

# --- church, fixpoint, trampolines
zero, succ = (lambda f: identity), (lambda n: lambda f: lambda x: f(n(f)(x)))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
three = succ(succ(succ(zero)))
to_int = lambda n: n(lambda k: k + 1)(0)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(to_int(plus(three)(times(three)(three))), Y(lambda fact: lambda n: 1 if n == 0 else n * fact(n - 1))(20))


def trampoline(f):
    @wraps(f)
    def run(*args):
        result = f(*args)
        while callable(result):
            result = result()
        return result
    return run


is_even = trampoline(even := lambda n: True if n == 0 else lambda: odd(n - 1))
odd = lambda n: False if n == 0 else lambda: even(n - 1)
print(is_even(3001), is_even(3000))

# --- data through a pipeline
Sale = namedtuple('Sale', 'day shop amount')
sales = list(starmap(Sale, zip(cycle(('mon', 'tue', 'wed')), 'ABBACAB', (5, 3, 8, 1, 9, 4, 2))))
by_shop = {shop: sum(map(attrgetter('amount'), group)) for shop, group in groupby(sorted(sales, key=attrgetter('shop')), key=attrgetter('shop'))}
best, rest = max(by_shop.items(), key=itemgetter(1)), sorted(by_shop, key=cmp_to_key(lambda a, b: by_shop[b] - by_shop[a]))
print(by_shop, best, rest, list(accumulate(map(itemgetter(2), sales))), [b - a for a, b in pairwise(map(attrgetter('amount'), sales))])
evens, odds = (lambda p, it: (lambda a, b: (list(filter(p, a)), list(filterfalse(p, b))))(*tee(it)))(X % 2 == 0, range(7))
print(evens, odds, list(chain(*zip_longest(evens, odds, fillvalue='-'))), list(compress('abcdef', cycle([1, 0, 0]))), list(takewhile(X < 3, dropwhile(X < 1, count()))))
print(reduce(or_, ({n} for n in range(3))), Counter(map(methodcaller('lower'), 'AaBb')), list(map(not_, (0, 1))), list(map(pow, range(4), repeat(2))))


@singledispatch
def size(x): return 1


@size.register(list | tuple)
def _(x): return sum(map(size, x))


@size.register
def _(x: dict): return size(list(x.values()))


print(size([1, (2, 3), {'a': [4, 5]}]), size('abc'), size.dispatch(bool) is size.dispatch(object), sorted(k.__name__ for k in size.registry))
ackermann = cache(lambda m, n: n + 1 if not m else ackermann(m - 1, 1) if not n else ackermann(m - 1, ackermann(m, n - 1)))
print(ackermann(2, 9), ackermann.cache_info().currsize)
