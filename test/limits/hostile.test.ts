/** Programs that are meant to break the interpreter. Each ends within a second, and the same interpreter runs the next one. */
import { expect, test } from 'vitest';
import { LimitError, PythonError } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

const deep = (open: string, close: string, inner = '') => open.repeat(100_000) + inner + close.repeat(100_000);

const programs: [name: string, source: string, expected: RegExp][] = [
  ['round brackets', deep('(', ')'), /SyntaxError|RecursionError|MemoryError/],
  ['square brackets', deep('[', ']'), /SyntaxError|RecursionError|MemoryError/],
  ['curly brackets', deep('{', '}'), /SyntaxError|RecursionError|MemoryError/],
  ['open brackets', '('.repeat(100_000), /SyntaxError|RecursionError|MemoryError/],
  ['closing brackets', ')'.repeat(100_000), /SyntaxError/],
  ['calls', `${'f('.repeat(50_000)}${')'.repeat(50_000)}`, /SyntaxError|RecursionError|MemoryError/],
  ['minus signs', `${'-'.repeat(100_000)}1`, /SyntaxError|RecursionError|MemoryError|done/],
  ['not', `${'not '.repeat(100_000)}1`, /SyntaxError|RecursionError|MemoryError|done/],
  ['lambdas', `${'lambda: '.repeat(50_000)}1`, /SyntaxError|RecursionError|MemoryError/],
  ['a long sum', `x = ${'1 + '.repeat(100_000)}1`, /SyntaxError|RecursionError|MemoryError|done/],
  ['a long comparison', `x = ${'1 < '.repeat(50_000)}1`, /SyntaxError|RecursionError|MemoryError|done/],
  ['attributes', `x = 1${'.real'.repeat(50_000)}`, /SyntaxError|RecursionError|MemoryError|done/],
  ['subscripts', `x = 1${'[0]'.repeat(50_000)}`, /SyntaxError|RecursionError|MemoryError|TypeError/],
  [
    'nested blocks',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}if 1:`).join('\n'),
    /IndentationError|SyntaxError/,
  ],
  [
    'nested functions',
    `${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}def f():`).join('\n')}\n${' '.repeat(91)}pass`,
    /SyntaxError|RecursionError|MemoryError|done/,
  ],
  ['nested f-strings', `${'f"{'.repeat(1000)}1${'}"'.repeat(1000)}`, /SyntaxError|RecursionError|MemoryError/],
  [
    'elif chain',
    `x = 5\nif x == 0: pass\n${Array.from({ length: 3000 }, (_, i) => `elif x == ${i}: pass`).join('\n')}`,
    /SyntaxError|RecursionError|MemoryError|done/,
  ],
  ['endless recursion', 'def f(): f()\nf()', /RecursionError/],
  ['recursion in repr', 'class A:\n    def __repr__(self): return repr(self)\nrepr(A())', /RecursionError/],
  ['recursion in eq', 'class A:\n    def __eq__(self, o): return self == o\nA() == A()', /RecursionError/],
  ['recursion in getattr', 'class A:\n    def __getattr__(self, n): return getattr(self, n)\nA().x', /RecursionError/],
  ['recursion in a sort key', 'def k(x): return sorted([2, 1], key=k)\nk(1)', /RecursionError/],
  ['the tree of a long sum', `import ast\nast.dump(ast.parse('${'1 + '.repeat(10_000)}1'))`, /RecursionError/],
  [
    'the tree of a long sum: its code',
    `import ast\ncompile(ast.parse('${'1 + '.repeat(5_000)}1'), '', 'exec')`,
    /RecursionError/,
  ],
  [
    'a tree in itself',
    'import ast\nx = ast.List([], ast.Load())\nx.elts.append(x)\nast.fix_missing_locations(x)',
    /RecursionError/,
  ],
  [
    'a tree in itself: its code',
    "import ast\nx = ast.List([], ast.Load(), lineno=1, col_offset=0)\nx.elts.append(x)\ncompile(ast.Expression(x), '', 'eval')",
    /RecursionError/,
  ],
  [
    'a tree with source in a name',
    "import ast\nx = ast.Name('x\\nprint(1)', ast.Load(), lineno=1, col_offset=0)\ncompile(ast.Expression(x), '', 'eval')",
    /ValueError/,
  ],
  [
    'rows of no source',
    'from _introspection import tree\nfor a in (0, None, "x", "(", 1.5, [1]):\n    for b in (0, 3, None, 1 << 40, -1):\n        for c in (None, [], [b] * 3, [None] * 9, (), "x"):\n            try: tree(a, "f", b, b, c)\n            except (TypeError, SyntaxError): pass',
    /done/,
  ],
  [
    'code in places that are none',
    'from _introspection import tree\ns = "def f(a):\\n  for x in a:\\n    try: yield x\\n    finally: pass\\nlist(f([1]))"\nfor n in (0, -1, 255, 65535, 1 << 24, 1 << 45, None, 1.5, 1 << 70):\n    c = tree(s, "f", 0, 0, [n, 7, 0, n] * 20)\n    exec(c)\n    list(c.co_positions())',
    /done/,
  ],
  ['a deep list: repr', 'a = []\nfor _ in range(100000): a = [a]\nrepr(a)', /RecursionError/],
  ['a deep list: comparison', 'a = []\nb = []\nfor _ in range(100000): a = [a]; b = [b]\na == b', /RecursionError/],
  ['a deep tuple: hash', 'a = ()\nfor _ in range(100000): a = (a,)\nhash(a)', /RecursionError/],
  [
    'a deep chain of objects',
    'class N: pass\nn = None\nfor i in range(200000):\n    m = N(); m.next = n; n = m\nn = m = None\nx = [[i] for i in range(100000)]',
    /done/,
  ],
  [
    'a group, with issubclass replaced',
    'import builtins\nbuiltins.issubclass = lambda *a: True\nraise ExceptionGroup("", [1])',
    /TypeError/,
  ],
  [
    'an instance of a subclass of complex, with complex replaced',
    'import builtins\nclass C(complex): pass\nbuiltins.complex = lambda *a: [1]\nC("1").real',
    /TypeError/,
  ],
  [
    'a code object, with type replaced',
    'import builtins\ndef f(): pass\nbuiltins.type = lambda v: str\nf.__code__.replace(co_name=1)',
    /TypeError/,
  ],
  [
    'a codec, with bytes replaced',
    'import builtins\nbuiltins.bytes = lambda v: 1\n"\\udc80".encode("utf-8", "surrogateescape")',
    /TypeError/,
  ],
  ['a huge list', '[0] * 10**10', /MemoryError/],
  ['a huge list, more than addresses', '[0] * 2**62', /MemoryError|OverflowError/],
  ['a huge str', "'a' * 10**10", /MemoryError/],
  ['a huge bytes', 'bytes(10**10)', /MemoryError|OverflowError/],
  ['a huge tuple', '(1,) * 10**10', /MemoryError/],
  ['a huge power', '10**10**8', /LimitError|MemoryError|OverflowError/],
  ['a huge shift', '1 << 10**12', /MemoryError|OverflowError/],
  ['a huge width', 'format(1, "1000000000000d")', /ValueError|MemoryError|OverflowError/],
  ['a huge precision', '"%.1000000000f" % 1', /ValueError|MemoryError|OverflowError|LimitError/],
  ['doubling a str', "s = 'ab'\nwhile True: s += s", /MemoryError/],
  ['doubling a list', 'a = [1]\nwhile True: a += a', /MemoryError|LimitError/],
  ['a list that eats itself', 'a = []\nwhile True: a.append([a])', /MemoryError|LimitError/],
  ['a huge range in a list', 'list(range(10**9))', /MemoryError|LimitError/],
  ['replace that explodes', "('a' * 10**5).replace('', 'b' * 10**5)", /MemoryError|LimitError/],
  ['join that explodes', "('x' * 10**6).join(['y'] * 10**6)", /MemoryError/],
  ['an endless loop', 'while True: pass', /LimitError/],
  ['an endless iterator', 'list(iter(int, 1))', /LimitError|MemoryError/],
  ['an endless count', 'from itertools import *\nlist(count())', /LimitError|MemoryError/],
  ['an endless cycle', 'from itertools import *\nlist(cycle([1]))', /LimitError|MemoryError/],
  ['an endless repeat', 'from itertools import *\nsum(repeat(1))', /LimitError|MemoryError/],
  [
    'an endless chain of nothing',
    'from itertools import *\nlist(chain.from_iterable(repeat([])))',
    /LimitError|MemoryError/,
  ],
  ['endless false items', 'from itertools import *\nnext(filterfalse(None, repeat(1)))', /LimitError|MemoryError/],
  ['endless selectors', 'from itertools import *\nnext(compress(repeat(1), repeat(0)))', /LimitError|MemoryError/],
  ['endless dropping', 'from itertools import *\nnext(dropwhile(bool, repeat(1)))', /LimitError|MemoryError/],
  ['a far slice', 'from itertools import *\nnext(islice(count(), 10**12, None))', /LimitError|MemoryError/],
  ['a huge batch', 'from itertools import *\nnext(batched(count(), 2**40))', /LimitError|MemoryError/],
  ['a product too large to count', "from itertools import *\nproduct('ab', repeat=2**60)", /OverflowError/],
  ['a huge product', "from itertools import *\nproduct('ab', repeat=2**30)", /MemoryError|LimitError/],
  ['a huge choice', "from itertools import *\ncombinations_with_replacement('a', 2**40)", /MemoryError|LimitError/],
  ['an impossible choice', "from itertools import *\nlist(combinations('abc', 2**60))", /done/],
  ['wide permutations', 'from itertools import *\nfor p in permutations(range(10**5)): pass', /MemoryError|LimitError/],
  [
    'a deep chain of iterators',
    'from itertools import *\nit = iter([1])\nfor _ in range(100000): it = chain(it)\nlist(it)',
    /RecursionError/,
  ],
  ['a huge deque', 'from collections import deque\ndeque(range(10**9))', /MemoryError|LimitError/],
  [
    'a deque that eats itself',
    'from collections import deque\nd = deque()\nwhile True: d.append([d])',
    /MemoryError|LimitError/,
  ],
  ['a deque multiplied', 'from collections import deque\ndeque([1]) * 10**10', /MemoryError/],
  [
    'a deque turned far',
    'from collections import deque\nd = deque(range(1000))\nfor i in range(10**7): d.rotate(499)',
    /LimitError/,
  ],
  [
    'a deep deque: repr',
    'from collections import deque\nd = deque()\nfor _ in range(10000): d = deque([d])\nrepr(d)',
    /RecursionError|LimitError/,
  ],
  [
    'a deep deque: comparison',
    'from collections import deque\nd = e = deque()\nfor _ in range(10000): d = deque([d]); e = deque([e])\nd == e',
    /RecursionError/,
  ],
  [
    'a heap that changes while it is ordered',
    'from heapq import *\nclass C:\n    def __lt__(self, o): h.clear(); return True\nh = [C() for _ in range(50)]\ntry:\n    heapify(h)\nexcept RuntimeError: pass\nh = [C() for _ in range(50)]\ntry:\n    heappush(h, C())\nexcept RuntimeError: pass\nh = [C() for _ in range(50)]\nheappop(h)',
    /RuntimeError/,
  ],
  [
    'a subclass hook that asks itself',
    'from abc import ABC\nclass A(ABC):\n    @classmethod\n    def __subclasshook__(cls, c): return issubclass(c, A)\nisinstance(1, A)',
    /RecursionError/,
  ],
  [
    'a cache without end',
    'from functools import cache\ndef g():\n    f = cache(lambda x: [x] * 10000)\n    i = 0\n    while True: f(i); i += 1\ng()',
    /MemoryError|LimitError/,
  ],
  [
    'endless recursion through a cache',
    'from functools import cache\nf = cache(lambda x: f(x + 1))\ntry:\n    f(0)\nexcept RecursionError: raise RecursionError from None',
    /RecursionError/,
  ],
  ['exec in exec', 's = "exec(s)"\nexec(s)', /RecursionError/],
  ['a five megabyte line', `x = "${'a'.repeat(5 << 20)}"; len(x)`, /done/],
  ['a five megabyte list', `x = [${'1,'.repeat(2_500_000)}]`, /done|MemoryError|LimitError/],
  [
    'a five megabyte expression',
    `x = 1${'+1'.repeat(2_500_000)}`,
    /done|RecursionError|MemoryError|LimitError|SyntaxError/,
  ],
  ['many digits', `x = ${'9'.repeat(1_000_000)}`, /SyntaxError|ValueError/],
  ['many hexadecimal digits', `x = 0x${'f'.repeat(1_000_000)}`, /done/],
  ['a null byte', 'x = 1\0', /SyntaxError/],
  ['a lone surrogate', 'x = "\ud800"', /done|SyntaxError|UnicodeEncodeError/],
  [
    'a comparison that changes the list',
    'class E:\n    def __eq__(self, o): a.clear(); return False\na = [E() for _ in range(100)]\na.index(5) if 0 else a.count(5)',
    /done/,
  ],
  [
    'a key that changes the dict',
    'class K:\n    def __hash__(self): return 1\n    def __eq__(self, o): d.clear(); return False\nd = {}\nfor i in range(50): d[K()] = i',
    /done|RuntimeError/,
  ],
  [
    'a sort that changes the list',
    'class C:\n    def __lt__(self, o): a.append(1); a.clear(); return True\na = [C() for _ in range(50)]\ntry:\n    a.sort()\nexcept ValueError: pass',
    /done/,
  ],
  ['a hash that is no int', 'class H:\n    def __hash__(self): return "x"\nhash(H())', /TypeError/],
  ['a length that is negative', 'class L:\n    def __len__(self): return -1\nlen(L())', /ValueError/],
  ['a length that is huge', 'class L:\n    def __len__(self): return 10**30\nlen(L())', /OverflowError/],
  ['an index that is huge', '[1][10**30]', /IndexError/],
  ['a mro that lies', 'class M(type):\n    def mro(cls): return []\nclass A(metaclass=M): pass', /TypeError|done/],
  [
    'a finalizer that never ends',
    'import gc\nclass A:\n    def __del__(self):\n        while True: pass\nA()\ngc.collect()',
    /LimitError/,
  ],
  [
    'finalizers that make more',
    'import gc\nclass A:\n    def __del__(self): A(); A()\nA()\nfor _ in range(40): gc.collect()',
    /done|LimitError|MemoryError/,
  ],
  ['many finalizers', 'class A:\n    def __del__(self): pass\nwhile True: A()', /LimitError/],
  [
    'finalizers that fail deep down',
    'import gc, sys\nsys.unraisablehook = None\nclass A:\n    def __del__(self): f()\ndef f(): A(); f()\ntry: f()\nexcept RecursionError: pass\ngc.collect()',
    /done|LimitError/,
  ],
  ['collecting without end', 'import gc\nwhile True: gc.collect()', /LimitError/],
  [
    'weak references without end',
    'import weakref\nclass A: pass\na = A()\nl = []\nwhile True: l.append(weakref.ref(a, print))',
    /LimitError|MemoryError/,
  ],
  [
    'a callback that makes references',
    'import gc, weakref\nclass A: pass\ndef f(r):\n    global x\n    x = weakref.ref(A(), f)\nx = weakref.ref(A(), f)\nfor _ in range(50): gc.collect()',
    /done|LimitError/,
  ],
  [
    'constants of another kind',
    'def f():\n    return {"a": 1.5, **{}}, (1, "b"), print(sep="x")\nc = f.__code__\nf.__code__ = c.replace(co_consts=tuple(None for _ in c.co_consts))\nf()',
    /ValueError/,
  ],
  ['other instructions', 'def f(): pass\nf.__code__.replace(co_code=b"\\xff" * 80)', /ValueError/],
  ['more registers', 'def f(): pass\nf.__code__.replace(co_stacksize=60000)', /ValueError/],
  [
    'locals of all frames',
    'import sys\ndef f(n):\n    a = [n]\n    fr = sys._getframe()\n    while fr:\n        if "a" in fr.f_locals: fr.f_locals["a"] = fr\n        fr = fr.f_back\n    if n: f(n - 1)\nf(20)',
    /done|LimitError/,
  ],
  [
    'locals of a generator that runs',
    'import sys\ndef g():\n    x = 1\n    while True:\n        it.gi_frame.f_locals["x"] = it\n        yield x\nit = g()\nfor _ in range(5): next(it)\nit.close()\ntry: it.gi_frame.f_locals\nexcept AttributeError: pass',
    /done/,
  ],
  [
    'natives of the introspection module with anything',
    'import _introspection as m\nfor n in dir(m):\n    f = getattr(m, n)\n    if callable(f):\n        for a in ((), (1,), (None,), ("x", 1), (m, -1), (f.__class__, 10**30), (1, 2, 3), ([], {}, ()), (b"", 0)):\n            try: f(*a)\n            except (TypeError, ValueError): pass',
    /done/,
  ],
  ['warnings without end', `x = [${"'\\\\d', ".repeat(100_000)}]`, /done/],
  ['closing a running generator', 'def g():\n    it.close()\n    yield\nit = g()\nnext(it)', /ValueError/],
];

test.each(programs)('%s', async (_name, source, expected) => {
  const { py } = await interpreter({ limits: { memory: 64 << 20, fuel: 1_000_000 } });
  const started = performance.now();
  let outcome = 'done';
  try {
    py.run(source);
  } catch (error) {
    if (error instanceof PythonError) outcome = error.type;
    else if (error instanceof LimitError) outcome = 'LimitError';
    else throw error;
  }
  const took = performance.now() - started;
  expect(outcome).toMatch(expected);
  // A second on a machine of its own; others may be running beside the tests.
  expect(took).toBeLessThan(6000);
  expect(py.run('[n * n for n in range(5)]')).toEqual([0, 1, 4, 9, 16]);
  py.dispose();
});

test('special methods of operators recurse as deep as calls do', async () => {
  const { py } = await interpreter();
  py.run(`
class Deep:
    def __init__(self, below):
        self.below = below
    def __add__(self, other):
        return 0 if self.below is None else 1 + (self.below + other)
    def __eq__(self, other):
        return True if self.below is None else self.below == other.below
    def __getitem__(self, key):
        return key if self.below is None else self.below[key]
    def __contains__(self, key):
        return False if self.below is None else key in self.below

def make(depth):
    deep = None
    for _ in range(depth):
        deep = Deep(deep)
    return deep
deep, deeper = make(900), make(1100)
`);
  expect(py.run('[deep + 0, deep == deep, deep["x"], "x" in deep]')).toEqual([899, true, 'x', false]);
  for (const source of ['deeper + 0', 'deeper == deeper', 'deeper[0]', '0 in deeper', 'if deeper == deeper: pass']) {
    expect((thrown(() => py.run(source)) as PythonError).type).toBe('RecursionError');
  }
  expect(py.run('deep + 0')).toBe(899);
});
