/** Programs that are suspended: in calls of the host, at events, when fuel is used up; and what may be done meanwhile. */
import { expect, test } from 'vitest';
import { LimitError, monitoring, SUSPEND } from '../../dist/index.js';
import { expectNoHandles, interpreter, released, thrown } from '../runner/interpreter.js';

expectNoHandles();

const { events, PAUSE } = monitoring;
const ask = () => SUSPEND;

test('a call is given its result later', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start('def twice(x):\n  return ask(x, unit="m") * 2\ntwice(4) + 1');
  expect(execution.state).toBe('call');
  expect(execution.call).toEqual({ name: 'ask', args: [4], kwargs: { unit: 'm' }, promise: undefined });
  expect(execution.resume(10).state).toBe('done');
  expect(execution.value).toBe(21);
});

test('every way to write a call', async () => {
  const { py } = await interpreter({ functions: { ask } });
  py.run(`
class C:
    static = staticmethod(ask)
    def __call__(self, x): return ask(x)
    @property
    def p(self): return ask('property')
    def __add__(self, other): return ask('add')
    def __getitem__(self, key): return ask('item')
    def __iter__(self): yield ask('iter')
    def __enter__(self): return ask('enter')
    def __exit__(self, *error): return ask('exit')
    def __init__(self): self.made = ask('init')
`);
  const execution = py.start(`c = C()
[ask(1), ask(x=2), ask(*[3]), ask(**{'x': 4}), C.static(5), c.static(6), c(7), c.p, c + c, c['i'], [v for v in c], [ask(i) for i in 'ab']]
with c as entered: pass
f'{ask("text")}', (lambda: ask('lambda'))(), ask(8) and ask(9), c.made, entered
`);
  let count = 0;
  while (execution.state === 'call') {
    const call = execution.call as NonNullable<typeof execution.call>;
    execution.resume(call.args[0] ?? call.kwargs.x);
    count++;
  }
  expect(execution.error).toBeUndefined();
  expect(execution.value).toEqual(['text', 'lambda', 9, 'init', 'enter']);
  expect(count).toBe(20);
});

test('a generator is suspended in the middle of a for loop', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start('def g():\n  for i in range(3): yield ask(i)\ntotal = 0\nfor v in g(): total += v\ntotal');
  for (let i = 0; i < 3; i++) execution.resume(i * 100);
  expect(execution.value).toBe(300);
});

test('an error is raised in the call, and comes out as the same object', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const source = 'try:\n  ask()\nexcept KeyError as error:\n  result = repr(error)\nresult';
  expect(py.start(source).throw(Object.assign(new Error('k'), { name: 'KeyError' })).value).toBe("KeyError('k')");
  const error = new Error('mine');
  const execution = py.start('ask()').throw(error);
  expect(execution.state).toBe('error');
  expect(execution.error).toBe(error);
});

test('a value without counterpart is an error in the call', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start('ask()').resume(Symbol('s'));
  expect(String(execution.error)).toMatch(/a symbol has no counterpart in Python/);
});

test.each([
  ['sum(ask(i) for i in range(3))', 3, 3],
  ['sum((ask(i) for i in range(2)), start=10)', 2, 11],
  ['list(map(ask, [1, 2, 3]))', 3, [1, 2, 3]],
  ['list(map(lambda a, b: ask(a) + b, [1, 2], [3, 4]))', 2, [4, 6]],
  ['[x for x in filter(ask, [0, 2])]', 2, [2]],
  ['sorted([3, 1, 2], key=ask)', 3, [1, 2, 3]],
  ['sorted([3, 1, 2], key=lambda x: -ask(x), reverse=True)', 3, [1, 2, 3]],
  ['values = [3, 1, 2]\nvalues.sort(key=ask)\nvalues', 3, [1, 2, 3]],
  ['max(["aa", "b"], key=ask)', 2, 'b'],
  ['min((ask(i) for i in ()), default=7)', 0, 7],
  ['any(ask(x) > 1 for x in [1, 2, 3])', 2, true],
  ['all(ask(x) > 1 for x in [1, 2, 3])', 1, false],
  ['"-".join(str(ask(x)) for x in "ab")', 2, 'a-b'],
  ['tuple(ask(x) for x in [1])', 1, [1]],
  ['frozenset(map(ask, [1, 1, 2]))', 3, new Set([1, 2])],
  ['values = []\nvalues.extend(ask(x) for x in [4, 5])\nvalues', 2, [4, 5]],
  ['[0, *map(ask, [1]), *(ask(x) for x in [2])]', 2, [0, 1, 2]],
  ['class C:\n  class D:\n    a = ask(1)\n  b = D.a\nC.b', 1, 1],
  ['import outer.inner as m\n[m.v, m.w]', 2, ['inner', 'other']],
  [
    'def g():\n  yield ask(1)\n  return 5\nx = g()\nr = [next(x)]\ntry: next(x)\nexcept StopIteration as e: r.append(e.value)\nr',
    1,
    [1, 5],
  ],
  ['def g():\n  yield ask(1)\nx = g()\n[next(x, 7), next(x, 7), next(x, 7)]', 1, [1, 7, 7]],
  ['def g():\n  a = yield ask(1)\n  yield a + ask(2)\nx = g()\n[x.send(None), x.send(10)]', 2, [1, 12]],
  [
    'async def g():\n  for i in range(3): yield ask(i)\nasync def f(): return [x async for x in g()]\nimport asyncio\nasyncio.run(f())',
    3,
    [0, 1, 2],
  ],
  [
    'list(enumerate(ask(x) for x in "ab"))',
    2,
    [
      [0, 'a'],
      [1, 'b'],
    ],
  ],
  ['[f"{i}{x}" for i, x in enumerate(map(ask, "ab"), 5)]', 2, ['5a', '6b']],
  [
    'e = enumerate(ask(x) for x in "abc")\nfor i in e: break\nlist(e)',
    3,
    [
      [1, 'b'],
      [2, 'c'],
    ],
  ],
  [
    'list(zip((ask(x) for x in "ab"), map(ask, "cde")))',
    4,
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
  ],
  ['def f(*a): return a\nf(*(ask(x) for x in "ab"))', 2, ['a', 'b']],
  ['def f(*a, **k): return a, k["x"]\nf(*map(ask, "ab"), **{"x": ask(1)})', 3, [['a', 'b'], 1]],
  ['a, b = (ask(x) for x in "ab")\na + b', 2, 'ab'],
  [
    'try: a, b = map(ask, [1, 2, 3, 4])\nexcept ValueError as e: m = str(e)\nm',
    3,
    'too many values to unpack (expected 2)',
  ],
  ['x = []\nexec("x.append(ask(1)); y = 2")\n[x, y]', 1, [[1], 2]],
  ['code = compile("ask(1)", "f", "eval")\n[exec(code), eval(code)]', 2, [null, 1]],
  ['r = [0]\nfirst = r\nr += (ask(x) for x in "ab")\nr += map(ask, [1])\n[r, first is r]', 3, [[0, 'a', 'b', 1], true]],
  ['sorted({1, 2}.union((ask(x) for x in [2, 3]), [4]))', 2, [1, 2, 3, 4]],
  ['s = {1, 2, 3}\ns.intersection_update(map(ask, [2, 3, 4]))\nsorted(s)', 3, [2, 3]],
  ['s = {1, 2, 3}\ns.difference_update([3], map(ask, [2]))\nsorted(s)', 1, [1]],
  ['s = {1, 2, 3}\ns.symmetric_difference_update(map(ask, [3, 4]))\nsorted(s)', 2, [1, 2, 4]],
  [
    'class S(set): pass\ng = lambda: map(ask, [1, 2])\n[sorted(x) for x in (S([1, 5]).intersection(g()), {1: 0, 5: 0}.keys() & {1}, frozenset([1, 5]).difference(g()), {1, 5}.symmetric_difference(g()))]',
    6,
    [[1], [1], [5], [2, 5]],
  ],
  [
    'g = lambda: map(ask, [1, 2])\n[{1}.issubset(g()), {1}.issuperset(g()), {2, 1}.issuperset(g()), {2}.isdisjoint(g()), {0: 1}.keys().isdisjoint(g())]',
    10,
    [true, false, true, false, true],
  ],
  ['a, *b, c = map(ask, [1, 2, 3, 4])\n[a, b, c]', 4, [1, [2, 3], 4]],
  ['a, *b = (ask(x) for x in "x")\n[a, b]', 1, ['x', []]],
  [
    'try: a, *b, c = map(ask, [1])\nexcept ValueError as e: m = str(e)\nm',
    1,
    'not enough values to unpack (expected at least 2, got 1)',
  ],
  [
    'r = []\nleft = [1, 2, 0, 4]\ni = iter(lambda: ask(left.pop(0)), 0)\nfor x in i: r.append(x)\n[r, list(i), next(i, None)]',
    3,
    [[1, 2], [], null],
  ],
  [
    'left = [1, 2, 0, 4]\ni = iter(lambda: ask(left.pop(0)), 0)\n[next(i), next(i), next(i, None), next(i, None)]',
    3,
    [1, 2, null, null],
  ],
  ['m = map(ask, "ab")\n[next(m), next(m, None), next(m, None)]', 2, ['a', 'b', null]],
  ['m = map(lambda x: ask(x), iter("ab"))\n[next(m), list(m)]', 2, ['a', ['b']]],
  ['[*bytes(map(ask, [1, 2])), *bytearray(ask(x) for x in [3]), bytes(ask("x"), "ascii")[0]]', 4, [1, 2, 3, 120]],
  ['b = bytearray()\nb.extend(map(ask, [1, 2]))\n[*b]', 2, [1, 2]],
  [
    'async def f(): pass\nc = f()\ntry: next(c)\nexcept TypeError as e: m = str(e)\nc.close()\nm',
    0,
    "'coroutine' object is not an iterator",
  ],
  ['def f(z): return eval("ask(z) + 1")\nf(3)', 1, 4],
  ['try: import broken\nexcept ZeroDivisionError: pass\nimport sys\n"broken" in sys.modules', 1, false],
])('what usually takes a native routine waits in steps: %s', async (source, calls, value) => {
  for (const stress of [false, true]) {
    const { py } = await interpreter({
      functions: { ask },
      modules: {
        'outer.inner': 'from other import w\nv = ask("inner")',
        other: 'w = ask("other")',
        broken: 'ask(0)\n1 / 0',
      },
    });
    py.setGcStress(stress);
    const execution = py.start(source);
    let count = 0;
    while (execution.state === 'call') {
      count++;
      execution.resume(execution.call?.args[0]);
    }
    expect(execution.error).toBeUndefined();
    expect([count, execution.value]).toEqual([calls, value]);
  }
});

test.each([
  'def f(): pass\nf(*f)',
  'def f(): pass\na, b = f',
  'def f(): pass\n[*f]',
  'list(len)',
  'sum(lambda: 1)',
  'bytes(len)',
  'bytearray(lambda: 1)',
])('what cannot be iterated over is refused in the same words: %s', async (source) => {
  const { py } = await interpreter();
  expect((py.start(source).error as Error).message).toBe((thrown(() => py.run(source)) as Error).message);
  // With the exceptions that the errors hold.
  py.dispose();
});

test('an enumerate object waits also where branches are watched', async () => {
  const { py } = await interpreter({ functions: { ask } });
  py.monitoring.useToolId(3, 'branches');
  py.monitoring.registerCallback(3, events.BRANCH_LEFT, () => {});
  py.monitoring.setEvents(3, events.BRANCH_LEFT);
  const execution = py.start('r = []\nfor i, x in enumerate(ask(x) for x in "ab"): r.append((i, x))\nr');
  while (execution.state === 'call') execution.resume(execution.call?.args[0]);
  expect(execution.error).toBeUndefined();
  expect(execution.value).toEqual([
    [0, 'a'],
    [1, 'b'],
  ]);
});

test('special methods wait', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start(`
class Remote:
    def __init__(self): self.left = 2
    def __getattr__(self, name): return ask(name)
    @property
    def size(self): return ask('size')
    @size.setter
    def size(self, value): self.was = ask(value)
    def __getitem__(self, key): return ask(key)
    def __setitem__(self, key, value): self.set = ask(key), ask(value)
    def __len__(self): return ask(2)
    def __bool__(self): return ask(False)
    def __str__(self): return ask('text')
    def __repr__(self): return ask('shown')
    def __hash__(self): return ask(7)
    def __neg__(self): return ask('negative')
    def __add__(self, other): return ask(other)
    def __lt__(self, other): return ask(True)
    def __contains__(self, item): return ask(item == 1)
    def __iter__(self):
        ask(0)
        return self
    def __next__(self):
        if not self.left: raise StopIteration
        self.left -= 1
        return ask(self.left)
    def __call__(self, value): return ask(value)
class Attribute:
    def __get__(self, instance, owner): return ask('got')
    def __set__(self, instance, value): instance.value = ask(value)
class Holder:
    attribute = Attribute()
r = Remote()
h = Holder()
r.size = 5
r[1] = 2
h.attribute = 6
seen = [r.size, r.was, r.missing, r.method, r[3], r['x'], r.set, len(r), bool(r), not r, 'yes' if r else 'no', str(r), repr(r), f'{r} {r!r} {r!s}']
seen += [hash(r), -r, r + 1, r + 'a', r < 3, 'less' if r < 3 else 'more', 1 in r, 2 not in r, r(9), h.attribute, h.value, next(r)]
seen += [[x for x in r], list(Remote()), sum(Remote()), [*Remote()], iter(r) is r]
a, b = Remote()
seen + [a, b]`);
  while (execution.state === 'call') execution.resume(execution.call?.args[0]);
  expect(execution.error).toBeUndefined();
  expect(execution.value).toEqual([
    ...['size', 5, 'missing', 'method', 3, 'x', [1, 2], 2, false, true, 'no', 'text', 'shown', 'text shown text'],
    ...[7, 'negative', 1, 'a', true, 'less', true, true, 9, 'got', 6, 1],
    ...[[0], [1, 0], 1, [1, 0], true, 1, 0],
  ]);
});

test('what other native routines call cannot wait', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const source = 'class M(type):\n  def mro(cls): return ask(1)\nM("C", (), {})';
  expect(String(py.start(source).error)).toMatch(/ask returned SUSPEND, and is called by a native routine/);
  expect(thrown(() => py.run('ask()'))).toMatchObject({ code: 'async' });
  expect(py.run('1 + 1')).toBe(2);
});

test('the interpreter can be used while a program waits', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start('x = 1\ny = ask()\n[x, y]');
  expect(py.globals.get('x')).toBe(1);
  py.globals.set('x', 5);
  expect(py.run('def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nf(10)')).toBe(55);
  expect(py.call('f', [7])).toBe(13);
  expect(thrown(() => py.start('1'))).toMatchObject({ code: 'busy' });
  expect(released(thrown(() => py.run('1 / 0')))).toMatchObject({ type: 'ZeroDivisionError' });
  expect(execution.resume(2).value).toEqual([5, 2]);
});

test('frames: code, line, locals; expressions and changes in them', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start(
    'def inner(a):\n  b = a * 2\n  return ask(b) + b\ndef outer():\n  return inner(4)\nouter()',
  );
  const frames = execution.frames();
  expect(frames.map((frame) => [frame.code.qualname, frame.line, frame.column, frame.endColumn])).toEqual([
    ['inner', 3, 9, 15],
    ['outer', 5, 9, 17],
    ['<module>', 6, 0, 7],
  ]);
  const [frame] = frames;
  expect(frame?.locals()).toEqual(
    new Map([
      ['a', 4],
      ['b', 8],
    ]),
  );
  expect(frame?.evaluate('a + b')).toBe(12);
  expect(released(thrown(() => frame?.evaluate('c')))).toMatchObject({ type: 'NameError' });
  frame?.set('b', 100);
  expect(execution.resume(1).value).toBe(101);
  expect(thrown(() => frame?.locals())).toMatchObject({ code: 'frame' });
});

test('fuel: a program is paused, and goes on', async () => {
  const { py } = await interpreter();
  const execution = py.start('n = 0\nwhile n < 3000: n += 1\nn', { fuel: 1000 });
  expect([execution.state, execution.reason]).toEqual(['paused', 'fuel']);
  const before = py.globals.get('n') as number;
  execution.continue({ fuel: 1 });
  expect((py.globals.get('n') as number) - before).toBeOneOf([1, 2]);
  expect(execution.continue().value).toBe(3000);
});

test('a suspended program is cancelled', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const source = 'try:\n  ask()\nexcept BaseException: caught = True\nfinally: caught = True';
  const execution = py.start(`caught = False\n${source}`).cancel();
  expect(execution.error).toBeInstanceOf(LimitError);
  expect(py.globals.get('caught')).toBe(false);
  expect(py.run('2 + 2')).toBe(4);
  py.start('ask()');
  py.dispose();
});

test('limits hold over all steps of a program', async () => {
  const { py } = await interpreter({ functions: { ask }, limits: { fuel: 50_000 } });
  const execution = py.start('while True:\n  ask()\n  for i in range(10000): pass');
  let steps = 0;
  while (execution.state === 'call') {
    execution.resume();
    steps++;
  }
  expect(execution.error).toMatchObject({ limit: 'fuel' });
  expect(steps).toBe(5);
  expect(py.run('3')).toBe(3);
});

test('nothing that happens meanwhile disturbs the exception that is being handled', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const execution = py.start(
    'try: 1 / 0\nexcept ZeroDivisionError:\n  ask()\n  try: raise\n  except Exception as e: got = repr(e)\ngot',
  );
  py.run('try: [][0]\nexcept IndexError: pass');
  expect(execution.resume().value).toBe("ZeroDivisionError('division by zero')");
});

test('a pause at each line: the program goes on as if nothing had been', async () => {
  const { py, output } = await interpreter();
  py.monitoring.useToolId(0, 'debugger');
  py.monitoring.registerCallback(0, events.LINE, () => PAUSE);
  py.monitoring.setEvents(0, events.LINE);
  const execution = py.start('x = 1\nfor i in range(2):\n  x += i\nprint(x)\nx');
  const lines: unknown[] = [];
  while (execution.state === 'paused') {
    const frame = execution.frames()[0];
    lines.push([frame?.line, frame?.evaluate('x if "x" in globals() else None')]);
    execution.continue();
  }
  expect(lines).toEqual([
    [1, null],
    [2, 1],
    [3, 1],
    [2, 1],
    [3, 1],
    [2, 2],
    [4, 2],
    [5, 2],
  ]);
  expect(execution.value).toBe(2);
  expect(output()).toBe('2\n');
});

const VARIED = `
class K:
    def __init__(self): self.v = [len('ab')]
    def __enter__(self): return self
    def __exit__(self, *e): return True
def g(n):
    for i in range(n):
        yield i
def f(x, *rest, **kw):
    with K() as k:
        if x > 1 and rest: raise KeyError(x)
    return [v for v in g(3)] + k.v
out = []
for i in range(3):
    try: out.append(f(i, *range(i), a=1))
    finally: out.append([v for v in g(i)])
def outer():
    r = yield from g(2)
    return r
out.extend([v for v in outer()]); out.append(sorted([3, 1], key=abs)); out
`;

test.each(Object.entries(events).filter(([name, bit]) => bit < events.RAISE && name !== 'NO_EVENTS'))(
  'pauses at %s change no event and no result',
  async (_name, event) => {
    const seen: unknown[][] = [[], []];
    const results: unknown[] = [];
    for (const paused of [0, 1]) {
      const { py } = await interpreter();
      const { monitoring: tools } = py;
      tools.useToolId(1, 'recorder');
      tools.useToolId(3, 'debugger');
      const all = Object.values(events).filter((bit) => bit && bit < events.BRANCH);
      for (const bit of all) {
        tools.registerCallback(1, bit, (code, at) => void seen[paused]?.push([bit, code.name, at]));
      }
      if (paused) {
        tools.registerCallback(3, event, () => {
          try {
            return PAUSE;
          } finally {
            count++;
          }
        });
      }
      let count = 0;
      tools.setEvents(1, events.BRANCH - 1);
      tools.setEvents(3, event);
      const execution = py.start(VARIED);
      let pauses = 0;
      while (execution.state === 'paused') {
        pauses++;
        py.run('[i for i in range(3)]');
        execution.continue();
      }
      expect(execution.error).toBeUndefined();
      expect(pauses).toBe(count);
      if (paused) expect(pauses).toBeGreaterThan(0);
      results.push(execution.value);
    }
    expect(results[1]).toEqual(results[0]);
    expect(seen[1]).toEqual(seen[0]);
  },
);

test('a pause that is not possible is an error where it was asked for', async () => {
  const { py } = await interpreter();
  py.monitoring.useToolId(0, 'debugger');
  py.monitoring.registerCallback(0, events.LINE, (code) =>
    code.name === 'mro' || code.name === 'once' ? PAUSE : null,
  );
  py.monitoring.setEvents(0, events.LINE | events.PY_START);
  expect(thrown(() => py.run('def once():\n  return 1\nonce()'))).toMatchObject({ code: 'pause' });
  const source = 'class M(type):\n  def mro(cls):\n    return super().mro()\nM("C", (), {})';
  expect(py.start(source).error).toMatchObject({ code: 'pause' });
  py.monitoring.registerCallback(0, events.RAISE, () => PAUSE);
  py.monitoring.setEvents(0, events.RAISE);
  expect(py.start('1 / 0').error).toMatchObject({ code: 'pause' });
  expect(py.run('5')).toBe(5);
});

test('events of the call in which a program was suspended', async () => {
  const { py } = await interpreter({ functions: { ask } });
  const seen: string[] = [];
  py.monitoring.useToolId(0, 'calls');
  for (const name of ['CALL', 'C_RETURN', 'C_RAISE'] as const) {
    py.monitoring.registerCallback(0, events[name], () => void seen.push(name));
  }
  py.monitoring.setEvents(0, events.CALL | events.C_RETURN | events.C_RAISE);
  py.setGcStress(true);
  const execution = py.start('r = [ask(1), ask(x=2)]\ntry: ask()\nexcept Exception: pass\nr');
  execution.resume('a').resume('b').throw(new Error('no'));
  expect(execution.value).toEqual(['a', 'b']);
  expect(seen).toEqual(['CALL', 'C_RETURN', 'CALL', 'C_RETURN', 'CALL', 'C_RAISE']);
  expect(py.start('ask()').cancel().state).toBe('error');
});
