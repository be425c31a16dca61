/** What native routines and instructions call in their middle waits: the routine is carried out again, or does its work in steps. */
import { expect, test } from 'vitest';
import { monitoring, SUSPEND } from '../../dist/index.js';
import { expectNoHandles, interpreter } from '../runner/interpreter.js';

expectNoHandles();

const ask = () => SUSPEND;
const { events } = monitoring;
const CALLBACKS = [
  events.CALL,
  events.LINE,
  events.C_RETURN,
  events.C_RAISE,
  events.RAISE,
  events.PY_RETURN,
  events.BRANCH_LEFT,
];

const key = `
class Key:
    def __init__(self, value): self.value = value
    def __hash__(self): return ask(self.value)
    def __eq__(self, other): return ask(isinstance(other, Key) and self.value == other.value)
    def __lt__(self, other): return ask(self.value < other.value)
`;
const fails = `
class Fails:
    @property
    def a(self):
        ask(1)
        raise AttributeError('no')
class Dynamic(Fails):
    def __getattr__(self, name): return ask(name)
class Missing:
    def __getattr__(self, name):
        ask(1)
        raise AttributeError(name)
`;

// Source, the number of calls, the value.
test.each<[string, number, unknown]>([
  // attributes
  [
    'class C:\n  @property\n  def a(self): return ask(1)\n[getattr(C(), "a"), getattr(C(), "a", 5), hasattr(C(), "a")]',
    3,
    [1, 1, true],
  ],
  [
    `${fails}[getattr(Fails(), "a", 5), hasattr(Fails(), "a"), getattr(Missing(), "a", 6), hasattr(Missing(), "a")]`,
    4,
    [5, false, 6, false],
  ],
  [
    `${fails}[getattr(Dynamic(), "a"), getattr(Dynamic(), "a", 5), hasattr(Dynamic(), "a"), hasattr(Dynamic(), "b")]`,
    7,
    ['a', 'a', true, true],
  ],
  [`${fails}try: getattr(Fails(), "a")\nexcept AttributeError as e: text = str(e)\ntext`, 1, 'no'],
  [
    'class C:\n  def __setattr__(self, n, v): object.__setattr__(self, n, ask(v))\n  def __delattr__(self, n): ask(n)\nc = C()\nsetattr(c, "a", 1)\ndelattr(c, "a")\ndel c.a\nc.a',
    3,
    1,
  ],
  [
    'class C:\n  @property\n  def a(self): return 1\n  @a.deleter\n  def a(self): self.b = ask(2)\nc = C()\ndel c.a\nc.b',
    1,
    2,
  ],
  // operators
  [
    'class C:\n  def __radd__(self, o): return ask(o)\n  def __rpow__(self, o): return ask(o)\nx = 2\nx += C()\n[1 + C(), x, 3 ** C()]',
    3,
    [1, 2, 3],
  ],
  [
    'class D:\n  def __iadd__(self, o):\n    ask(0)\n    return NotImplemented\n  def __add__(self, o):\n    ask(0)\n    return NotImplemented\nclass C:\n  def __radd__(self, o): return ask(7)\nx = D()\nx += C()\n[x, D() + C()]',
    5,
    [7, 7],
  ],
  [
    'class D:\n  def __lt__(self, o):\n    ask(0)\n    return NotImplemented\nclass C:\n  def __gt__(self, o): return ask(7)\n[D() < C(), 1 if D() < C() else 2, 3 if C() > D() else 4]',
    5,
    [7, 1, 3],
  ],
  [
    'class D:\n  def __add__(self, o): return NotImplemented\nclass C:\n  def __radd__(self, o):\n    ask(1)\n    1 / 0\ntry: D() + C()\nexcept ZeroDivisionError as e: x = 1\nx',
    1,
    1,
  ],
  ['class C:\n  def __delitem__(self, i): self.i = ask(i)\nc = C()\ndel c[1]\nc.i', 1, 1],
  // membership and look-ups
  [
    `${key}[Key(1) in [Key(2), Key(1)], Key(1) not in (5,), Key(3) in {Key(3): 1}, Key(3) in {Key(3)}]`,
    0,
    [true, true, true, true],
  ],
  [`${key}[[Key(1)] == [Key(1)], (1, Key(1)) < (1, Key(2)), {1: Key(2)} == {1: Key(2)}]`, 0, [true, true, true]],
  [
    `${key}d = {Key(1): 1, Key(1): 2}\nd[Key(1)] += 1\nd[Key(2)] = 5\ndel d[Key(2)]\ns = {Key(3), Key(3)}\ns.add(Key(3))\ns.discard(Key(4))\n[d[Key(1)], d.get(Key(1)), d.get(Key(9), 8), d.setdefault(Key(1), 7), d.pop(Key(1)), len(d), len(s)]`,
    0,
    [3, 3, 8, 3, 3, 0, 1],
  ],
  [
    `${key}[len({Key(1) for i in range(3)}), len({Key(1): i for i in range(3)}), len(set([Key(1), Key(1)])), len(frozenset((Key(1), Key(1))))]`,
    0,
    [1, 1, 1, 1],
  ],
  [
    `${key}l = [Key(1), Key(2), Key(2)]\nn = l.index(Key(2)), l.count(Key(2))\nl.remove(Key(2))\n[*n, len(l), (Key(5),).index(Key(5))]`,
    0,
    [1, 2, 2, 0],
  ],
  ['class C(dict):\n  def __missing__(self, k): return ask(k)\nC()["z"]', 1, 'z'],
  [
    'class C(dict):\n  def __missing__(self, k):\n    self[k] = ask(chr(k + 1))\n    return self[k]\n"abca".translate(C())',
    3,
    'bcdb',
  ],
  // comparisons within a routine
  [
    `${key}l = [Key(3), Key(1), Key(2)]\n[min(Key(2), Key(1)).value, max(l, key=lambda k: k).value, [k.value for k in sorted(l)]]`,
    0,
    [1, 3, [1, 2, 3]],
  ],
  [`${key}l = [Key(3), Key(1), Key(2)]\nl.sort(reverse=True)\n[k.value for k in l]`, 0, [3, 2, 1]],
  [
    `${key}[k.value for k in sorted([1, 2, 3], key=lambda n: Key(-n))] if 0 else sorted([1, 2, 3], key=lambda n: Key(-n))`,
    0,
    [3, 2, 1],
  ],
  ['import functools\nsorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: ask(a - b)))', 0, [1, 2, 3]],
  ['import bisect\nbisect.bisect_left([1, 2, 3], 2, key=lambda x: ask(x))', 0, 1],
  // numbers, texts, truth, length, iteration
  [
    'class C:\n  def __index__(self): return ask(1)\n  def __int__(self): return ask(2)\n  def __float__(self): return ask(2.5)\n[int(C()), float(C()), [5, 6][C()], hex(C()), "ab" * C(), list(range(C())), round(2.55, C()), "abc"[C():]]',
    8,
    [2, 2.5, 6, '0x1', 'ab', [0], 2.5, 'bc'],
  ],
  [
    'import math\nclass C:\n  def __floor__(self): return ask(3)\n  def __float__(self): return ask(6.25)\n[math.floor(C()), math.sqrt(C())]',
    2,
    [3, 2.5],
  ],
  [
    'class C:\n  def __format__(self, s): return ask(s)\n  def __repr__(self): return ask("r")\n[f"{C():abc}", format(C(), "x"), "{:q}".format(C()), "{!r}".format(C()), "%r" % C(), f"{C()!r:>3}", ascii(C())]',
    7,
    ['abc', 'x', 'q', 'r', 'r', '  r', 'r'],
  ],
  [
    'class C:\n  def __len__(self): return ask(3)\n  def __bool__(self): return ask(True)\n  def __abs__(self): return ask(3)\n  def __next__(self): return ask(3)\n  def __iter__(self): return ask(self)\n  def __reversed__(self): return ask(5)\n  def __round__(self): return ask(4)\n[len(C()), bool(C()), abs(C()), next(C()), next(C(), 1), not C(), reversed(C()), round(C()), all([C(), C()]), any((C(), C()))]',
    11,
    [3, true, 3, 3, 3, false, 5, 4, true, true],
  ],
  [
    'class C:\n  def __next__(self):\n    ask(1)\n    raise StopIteration\n  def __iter__(self): return self\n[next(C(), 6), list(C())]',
    2,
    [6, []],
  ],
  [
    'class C:\n  def __iter__(self):\n    ask(1)\n    return iter([1, 2])\n[list(C()), [*C()], sum(C()), 2 in C(), list(zip(C(), C()))]',
    6,
    [
      [1, 2],
      [1, 2],
      3,
      true,
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ],
  [
    'class C:\n  def __add__(self, o): return ask(o)\n  def __radd__(self, o): return ask(o)\n[sum([C(), 2]), sum([1, C()], 5)]',
    2,
    [2, 6],
  ],
  // classes
  [
    'class M(type):\n  def __instancecheck__(self, x): return ask(True)\n  def __subclasscheck__(self, x): return ask(False)\nclass C(metaclass=M): pass\n[isinstance(1, C), isinstance(1, (int, C)), isinstance("", (int, C)), issubclass(int, C), "y" if isinstance(1, C) else "n"]',
    4,
    [true, true, true, false, 'y'],
  ],
  // mappings
  [
    '[dict((ask(i), i) for i in range(2)), dict([1, ask(2)] for i in range(1))]',
    3,
    [
      new Map([
        [0, 0],
        [1, 1],
      ]),
      new Map([[1, 2]]),
    ],
  ],
  [
    'd = {}\nd.update((ask(i), i) for i in range(2))\nd',
    2,
    new Map([
      [0, 0],
      [1, 1],
    ]),
  ],
  [
    'class C:\n  def keys(self): return ask(["a"])\n  def __getitem__(self, k): return ask(k)\nd = {1: 2}\nd.update(C())\n[d, dict(C())]',
    4,
    [
      new Map<unknown, unknown>([
        [1, 2],
        ['a', 'a'],
      ]),
      new Map([['a', 'a']]),
    ],
  ],
  ['s = set()\ns.update(ask(i) for i in range(2))\ns', 2, new Set([0, 1])],
  [
    'try: dict(ask(i) for i in [(1, 2), 3])\nexcept TypeError as e: text = [str(e), *e.__notes__]\ntext',
    2,
    ['object is not iterable', 'Cannot convert dictionary update sequence element #1 to a sequence'],
  ],
  [
    'try: dict(ask(i) for i in [(1, 2), "abc"])\nexcept ValueError as e: text = str(e)\ntext',
    2,
    'dictionary update sequence element #1 has length 3; 2 is required',
  ],
  [
    'def g():\n  yield ask(1)\n  yield 2\n[2 in g(), 3 not in map(ask, [1, 2]), len({*g()}), {**{"a": 1}, "b": ask(2)}["b"]]',
    5,
    [true, true, 2, 2],
  ],
  [
    'class C:\n  def keys(self): return ask(["a"])\n  def __iter__(self): return iter(self.keys())\n  def __getitem__(self, k): return ask(k)\n{1: 2, **C()}',
    2,
    new Map<unknown, unknown>([
      [1, 2],
      ['a', 'a'],
    ]),
  ],
  [
    'def g(): yield ask(1)\ntry: {**g()}\nexcept TypeError as e: text = str(e)\ntext',
    0,
    "'generator' object is not a mapping",
  ],
  [
    '[dict.fromkeys((ask(i) for i in range(2)), 5)]',
    2,
    [
      new Map([
        [0, 5],
        [1, 5],
      ]),
    ],
  ],
  // class statements
  [
    `class Named:
  def __set_name__(self, owner, name): self.name = ask(name)
class Told:
  def __init_subclass__(cls, **words): cls.words = ask(words)
class One(Told, mark=3):
  first = Named()
  second = Named()
  def me(self): return __class__
Two = type('Two', (Told,), {'it': Named()})
[One.first.name, One.second.name, One.words, One().me() is One, Two.it.name, Two.__module__]`,
    5,
    ['first', 'second', new Map([['mark', 3]]), true, 'it', '__main__'],
  ],
  [
    `class Meta(type):
  @classmethod
  def __prepare__(mcs, name, bases): return ask({'given': 1})
  def __new__(mcs, name, bases, namespace): return super().__new__(mcs, ask(name), bases, namespace)
  def __init__(cls, name, bases, namespace): cls.made = ask(2)
class Initialized(type):
  def __init__(cls, name, bases, namespace): cls.made = ask(3)
class Entry:
  def __mro_entries__(self, bases):
    ask(4)
    return (One,)
class Named:
  def __set_name__(self, owner, name): self.name = ask(name)
class One(metaclass=Meta):
  it = Named()
class Two(Entry()):
  pass
Three = Initialized('Three', (), {'it': Named()})
[One.given, One.made, One.it.name, Two.__mro__[1] is One, Two.made, Three.made, Three.it.name]`,
    10,
    [1, 2, 'it', true, 2, 3, 'it'],
  ],
  // what containers show, cycles among them
  [
    `class R:
  def __init__(self, n): self.n = n
  def __repr__(self): return ask(f'r{self.n}')
class Inside:
  def __repr__(self): return ask('in') + repr(box)
class Kinds(set): pass
class Late:
  def __repr__(self):
    ask(0)
    raise ValueError('late')
import collections
box = [Inside(), 5]
a = [R(1), (R(2),), {R(3): [R(4)]}]
a.append(a)
seen = [repr(a), str({R(5)}), f'{[R(6)]} {box}', repr(Kinds([R(7)])), repr({1: R(8)}.values()), '%r' % {1: R(9)}.items()]
seen += [repr(collections.deque([R(1)])), repr(ValueError(R(2))), repr(slice(R(3), [R(4)])), repr(frozenset([R(5)])), len(repr([R(i) for i in range(300)]))]
failing = [Late()]
for i in range(2):
  try: repr([failing])
  except ValueError: seen.append(i)
seen + [repr(failing[:0]), box == box]`,
    317,
    [
      ...['[r1, (r2,), {r3: [r4]}, [...]]', '{r5}', '[r6] [in[...], 5]', 'Kinds({r7})', 'dict_values([r8])'],
      ...['dict_items([(1, r9)])', 'deque([r1])', 'ValueError(r2)', 'slice(r3, [r4], None)', 'frozenset({r5})', 1690],
      ...[0, 1, '[]', true],
    ],
  ],
  // star arguments of mappings, slices, operators that change their left side
  [
    `class M:
  def keys(self): return ask(['a', 'b'])
  def __getitem__(self, key): return ask(key + '!')
class Items:
  def __iter__(self):
    ask(0)
    return iter([7, 8])
def f(*args, **words): return [*args, *words.items()]
def g(n):
  for i in range(n): yield ask(i)
import collections
l = [0, 1, 2, 3]
l[1:3] = g(3)
l[::2] = (ask(9) for i in range(3))
b = bytearray(b'abc')
b[1:] = g(2)
d = {}
d |= ((ask(k), 1) for k in 'xy')
d |= M()
q = collections.deque(maxlen=2)
q += g(3)
seen = [f(**M()), f(1, z=2, **M()), l, list(b), list(d.items()), list(q)]
try: f(a=1, **M())
except TypeError as e: seen.append(str(e))
try: l[::2] = g(1)
except ValueError as e: seen.append(str(e))
l[:] = Items()
seen + [l]`,
    27,
    [
      [
        ['a', 'a!'],
        ['b', 'b!'],
      ],
      [1, ['z', 2], ['a', 'a!'], ['b', 'b!']],
      [7, 8],
      [97, 0, 1],
      [
        ['x', 1],
        ['y', 1],
        ['a', 'a!'],
        ['b', 'b!'],
      ],
      [1, 2],
      "__main__.f() got multiple values for keyword argument 'a'",
      'attempt to assign sequence of size 1 to extended slice of size 3',
      [7, 8],
    ],
  ],
  // long searches and comparisons
  [
    `class C:
  def __init__(self, n): self.n = n
  def __eq__(self, other): return ask(self.n == other.n)
  def __lt__(self, other): return ask(self.n < other.n)
  __hash__ = None
a = [C(i) for i in range(100)]
b = [C(i) for i in range(100)]
c = b[:-1] + [C(200)]
seen = [a.index(C(90)), C(99) in a, C(400) in a, a == b, a != b, a == c, tuple(a) < tuple(b), a < c, a.count(C(7)), a.index(C(40), 10, 60)]
try: a.index(C(90), 10, 60)
except ValueError as e: seen.append(str(e))
seen`,
    973,
    [90, true, false, true, false, false, false, true, 1, 40, 'list.index(x): x not in list'],
  ],
  // itertools, heapq, deque
  [
    'import itertools as i\n[list(i.takewhile(lambda x: ask(x) < 3, [1, 2, 3, 4])), list(i.dropwhile(lambda x: ask(x) < 3, [1, 2, 3, 1])), list(i.filterfalse(ask, [0, 1])), list(i.starmap(lambda a, b: ask(a + b), [(1, 2)]))]',
    9,
    [[1, 2], [3, 1], [0], [3]],
  ],
  [
    'import itertools as i\ng = lambda: (ask(x) for x in range(3))\n[list(i.chain(g(), [5])), list(i.chain.from_iterable(g() for _ in [1])), list(i.islice(g(), 1, 2)), list(i.compress(g(), [0, 1, 1])), list(i.pairwise(g())), list(i.batched(g(), 2))]',
    17,
    [
      [0, 1, 2, 5],
      [0, 1, 2],
      [1],
      [1, 2],
      [
        [0, 1],
        [1, 2],
      ],
      [[0, 1], [2]],
    ],
  ],
  [
    'import itertools as i\ng = lambda n: (ask(x) for x in range(n))\n[list(i.accumulate([1, 2, 3], lambda a, b: ask(a + b))), list(i.zip_longest(g(2), g(1))), list(i.product(g(1), g(2))), list(i.combinations(g(2), 2)), list(i.islice(i.cycle(g(2)), 3))]',
    12,
    [
      [1, 3, 6],
      [
        [0, 0],
        [1, null],
      ],
      [
        [0, 0],
        [0, 1],
      ],
      [[0, 1]],
      [0, 1, 0],
    ],
  ],
  [
    `${key}import heapq\nh = [Key(3), Key(1), Key(2)]\nheapq.heapify(h)\nheapq.heappush(h, Key(0))\n[heapq.heappop(h).value for i in range(4)]`,
    0,
    [0, 1, 2, 3],
  ],
  [
    'import collections\nd = collections.deque((ask(i) for i in range(2)), 5)\nd.extend(ask(i) for i in [2])\nd.extendleft(ask(i) for i in [3])\nlist(d)',
    4,
    [3, 0, 1, 2],
  ],
  // routines in Python
  ['import functools\n[functools.reduce(lambda a, b: ask(a + b), [1, 2, 3]), functools.partial(ask, 5)()]', 3, [6, 5]],
])('%s', async (source, calls, value) => {
  for (const variant of ['plain', 'collecting', 'watched']) {
    const { py } = await interpreter({ functions: { ask } });
    py.setGcStress(variant === 'collecting');
    if (variant === 'watched') {
      py.monitoring.useToolId(3, 'all');
      for (const event of CALLBACKS) py.monitoring.registerCallback(3, event, () => {});
      py.monitoring.setEvents(
        3,
        CALLBACKS.reduce((all, bit) => all | bit, 0),
      );
    }
    const execution = py.start(source);
    let count = 0;
    while (execution.state === 'call') {
      count++;
      execution.resume(execution.call?.args[0]);
    }
    expect(execution.error).toBeUndefined();
    expect(execution.value).toEqual(value);
    if (calls) expect(count).toBe(calls);
  }
});

test('print waits for the texts and the file that it writes to', async () => {
  const { py, output } = await interpreter({ functions: { ask } });
  const execution = py.start(`
class Shown:
    def __str__(self):
        print('asked')
        return ask('text')
class File:
    def write(self, text): ask(text)
print(1, Shown(), [2], Shown(), sep='-', end='!\\n')
print(Shown())
print('a', 'b', file=File())
`);
  const asked: unknown[] = [];
  while (execution.state === 'call') {
    asked.push(execution.call?.args[0]);
    execution.resume(execution.call?.args[0]);
  }
  expect(execution.error).toBeUndefined();
  expect(output()).toBe('1-asked\ntext-[2]-asked\ntext!\nasked\ntext\n');
  expect(asked).toEqual(['text', 'text', 'text', 'a', ' ', 'b', '\n']);
});

test('events are those of a program that does not wait', async () => {
  const source = `
class C:
    def __repr__(self): return ask('r')
    def __getattr__(self, name): raise AttributeError(ask(name))
    def __radd__(self, other): return ask(other)
repr(C())
hasattr(C(), 'x')
try: getattr(C(), 'x')
except AttributeError: pass
if C() not in [1 + C(), C()]: pass
`;
  const seen: string[][] = [];
  for (const waits of [false, true]) {
    const { py } = await interpreter({ functions: { ask: waits ? ask : (value) => value } });
    const names: string[] = [];
    seen.push(names);
    py.monitoring.useToolId(3, 'all');
    for (const [name, event] of Object.entries(events)) {
      if (name === 'NO_EVENTS' || name === 'INSTRUCTION' || name === 'BRANCH') continue;
      py.monitoring.registerCallback(3, event, (code, at) => {
        names.push(`${name} ${code.name} ${at}`);
      });
    }
    py.monitoring.setEvents(
      3,
      CALLBACKS.reduce((all, bit) => all | bit, events.PY_UNWIND | events.BRANCH_RIGHT | events.PY_START),
    );
    const execution = py.start(source);
    while (execution.state === 'call') execution.resume(execution.call?.args[0]);
    expect(execution.error).toBeUndefined();
  }
  expect(seen[0]?.length).toBeGreaterThan(40);
  expect(seen[1]).toEqual(seen[0]);
});

test('a routine that has asked very often calls at once', async () => {
  const { py } = await interpreter();
  const source = `
class C:
    def __hash__(self):
        global n
        n += 1
        return n
n = 0
[hash(tuple([C() for i in range(1500)])) == hash(tuple(range(1, 1501))), n]`;
  expect(py.start(source).value).toEqual([true, 1500]);
});
