import { expect, test } from 'vitest';
import { createInterpreter, Engine, monitoring, type PyHandle, PythonError, SUSPEND } from '../../dist/index.js';
import { expectNoHandles, interpreter, released, thrown } from '../runner/interpreter.js';

expectNoHandles();

test('Python calls a host function', async () => {
  const { py } = await interpreter({ functions: { add: (a: number, b: number) => a + b } });
  expect(py.run('add(2, 3)')).toBe(5);
  expect(py.run('[add(i, 1) for i in range(3)]')).toEqual([1, 2, 3]);
  expect(py.run('list(map(add, [1, 2], [10, 20]))')).toEqual([11, 22]);
});

test('arguments and results are converted', async () => {
  const seen: unknown[] = [];
  const { py } = await interpreter({
    functions: {
      take: (...args: unknown[]) => {
        seen.push(...args);
        return { ok: true, list: [1, 'two', null] };
      },
    },
  });
  expect(py.run('take(1, "a", [None], {"k": 2.5})["list"][1]')).toBe('two');
  expect(seen).toEqual([1, 'a', [null], new Map([['k', 2.5]])]);
});

test('keyword arguments come as one object at the end', async () => {
  const { py } = await interpreter({ functions: { f: (...args: unknown[]) => args } });
  expect(py.run('f(1, x=2, y="z")', { dicts: 'object' })).toEqual([1, { x: 2, y: 'z' }]);
});

test('a function value is callable from Python and comes back as itself', async () => {
  const { py } = await interpreter();
  const double = (n: number) => n * 2;
  py.globals.set('double', double);
  expect(py.run('double(21)')).toBe(42);
  expect(py.run('double')).toBe(double);
  expect(py.run('[callable(double), double.__name__]')).toEqual([true, 'double']);
});

test('a thrown Error is a HostError in Python, and the same Error outside', async () => {
  const failure = new Error('disk full');
  const { py } = await interpreter({
    functions: {
      fail: () => {
        throw failure;
      },
    },
  });
  expect(py.run('try:\n    fail()\nexcept HostError as e:\n    r = str(e)\nr')).toBe('disk full');
  expect(thrown(() => py.run('fail()'))).toBe(failure);
  expect(thrown(() => py.run('def f():\n    try:\n        fail()\n    finally:\n        pass\nf()'))).toBe(failure);
});

test('an error takes the Python class whose name it bears', async () => {
  const { py } = await interpreter({
    functions: {
      fail: (name: string) => {
        const error = new Error('why');
        error.name = name;
        throw error;
      },
    },
  });
  const source = (name: string) =>
    `try:\n    fail("${name}")\nexcept Exception as e:\n    r = [type(e).__name__, str(e)]\nr`;
  expect(py.run(source('ValueError'))).toEqual(['ValueError', 'why']);
  expect(py.run(source('TypeError'))).toEqual(['TypeError', 'why']);
  expect(py.run(source('SomethingElse'))).toEqual(['HostError', 'why']);
  py.run('class MyError(Exception): pass');
  expect(py.run(source('MyError'))).toEqual(['MyError', 'why']);
  expect(py.run(source('int'))).toEqual(['HostError', 'why']);
  // Classes that a message alone cannot make an instance of.
  expect(py.run(source('ExceptionGroup'))).toEqual(['HostError', 'why']);
  expect(py.run(source('UnicodeDecodeError'))).toEqual(['HostError', 'why']);
});

test('thrown values that are no errors', async () => {
  const { py } = await interpreter({
    functions: {
      fail: () => {
        throw 'just text';
      },
    },
  });
  expect(py.run('try:\n    fail()\nexcept HostError as e:\n    r = str(e)\nr')).toBe('just text');
});

test('a host function may run Python again', async () => {
  const py = await createInterpreter({ functions: { again: (source: string) => py.run(source) } });
  expect(py.run('x = 5\nagain("x + 1") * 2')).toBe(12);
  expect(py.run('again("again(\'x * 10\')")')).toBe(50);
});

test('exceptions keep their identity through a host function', async () => {
  const py = await createInterpreter({ functions: { call: (f: PyHandle) => f.call() } });
  const source = `
class Mine(Exception): pass
mine = Mine('m')
def bad(): raise mine
try:
    call(bad)
except Mine as e:
    r = e is mine
r`;
  expect(py.run(source)).toBe(true);
});

test('endless recursion through the host ends in RecursionError', async () => {
  const py = await createInterpreter({ functions: { call: (f: PyHandle) => f.call() } });
  const result = py.run('def f():\n    return call(f)\ntry:\n    f()\nexcept RecursionError:\n    r = "caught"\nr');
  expect(result).toBe('caught');
  expect(py.run('1 + 1')).toBe(2);
});

test('a promise is a clear error under run', async () => {
  const { py } = await interpreter({ functions: { wait: async () => 1 } });
  const error = thrown(() => py.run('wait()')) as Error;
  expect(error.message).toMatch(/wait returned a promise/);
});

test('an exception of Python code in a callback comes out as PythonError', async () => {
  const py = await createInterpreter({ functions: { call: (f: PyHandle) => f.call() } });
  const error = thrown(() => py.run('def bad(): raise KeyError("k")\ncall(bad)')) as PythonError;
  expect(error).toBeInstanceOf(PythonError);
  expect(error.type).toBe('KeyError');
});

test('a result that cannot be converted is a TypeError in Python', async () => {
  const { py } = await interpreter({ functions: { bad: () => Symbol('s') } });
  expect(py.run('try:\n    bad()\nexcept TypeError as e:\n    r = str(e)\nr')).toMatch(/symbol/);
});

/** Things that a host may throw, and what Python is told of them. */
const bad = {
  get message(): string {
    throw new Error('unreadable');
  },
};
const ODD: [what: string, thrown: unknown, type: string, text: string][] = [
  [
    'an object without a prototype',
    Object.create(null),
    'HostError',
    'the host threw an object that cannot be made a text',
  ],
  [
    'an object whose toString throws',
    {
      toString() {
        throw new Error('no');
      },
    },
    'HostError',
    'the host threw an object that cannot be made a text',
  ],
  [
    'an error whose name throws',
    Object.defineProperty(new Error('why'), 'name', {
      get() {
        throw new Error('no');
      },
    }),
    'HostError',
    'why',
  ],
  [
    'an error whose message throws',
    Object.defineProperties(new TypeError('x'), Object.getOwnPropertyDescriptors(bad)),
    'TypeError',
    'the host threw an error whose message cannot be read',
  ],
  [
    'a RangeError whose message throws',
    Object.defineProperties(new RangeError('x'), Object.getOwnPropertyDescriptors(bad)),
    'HostError',
    'the host threw an error whose message cannot be read',
  ],
  [
    'an error whose message throws the second time only',
    Object.defineProperty(new Error(), 'message', {
      get: (
        (times) => () =>
          ++times > 1 ? bad.message : 'once'
      )(0),
    }),
    'HostError',
    'once',
  ],
  [
    'an error whose name and message are no texts',
    Object.assign(new Error(), { name: 5, message: null }),
    'HostError',
    'null',
  ],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error('no');
        },
      },
    ),
    'HostError',
    'the host threw an object that cannot be made a text',
  ],
  ['a symbol', Symbol('s'), 'HostError', 'Symbol(s)'],
  ['undefined', undefined, 'HostError', 'undefined'],
  ['the trap of another module', new WebAssembly.RuntimeError('unreachable'), 'RuntimeError', 'unreachable'],
];

test.each(ODD)('%s thrown in a host function is an exception, and itself outside', async (_, odd, type, text) => {
  const { py } = await interpreter({
    functions: {
      fail: () => {
        throw odd;
      },
    },
  });
  const source = `
def f():
    try:
        fail()
    except BaseException as e:
        return [type(e).__name__, str(e)]
f()`;
  expect(py.run(source)).toEqual([type, text]);
  expect(
    Object.is(
      thrown(() => py.run('log = []\ntry:\n    fail()\nfinally:\n    log.append(1)')),
      odd,
    ),
  ).toBe(true);
  expect(py.run('import sys\n[log, sys._getframe().f_back]')).toEqual([[1], null]);
});

test('what a monitoring callback throws is raised each time, whatever it is', async () => {
  const { py } = await interpreter();
  const { PROFILER_ID, events } = monitoring;
  py.monitoring.useToolId(PROFILER_ID, 'odd');
  const odd = Object.create(null);
  py.monitoring.registerCallback(PROFILER_ID, events.PY_START, (code) => {
    if (code.name === 'g') throw odd;
  });
  py.monitoring.setEvents(PROFILER_ID, events.PY_START);
  const source = `
def g(): pass
count = 0
for i in range(3):
    try:
        g()
    except HostError:
        count += 1
count`;
  expect(py.run(source)).toBe(3);
  expect(thrown(() => py.run('g()'))).toBe(odd);
});

test('a clock that throws raises its error; one that gives no finite number is a TypeError', async () => {
  const failure = new Error('no clock');
  for (const [gives, text] of [
    [
      () => {
        throw failure;
      },
      'HostError no clock',
    ],
    [() => 5n, 'TypeError options.clock must give a finite number of milliseconds, not a value of type bigint'],
    [() => Number.NaN, 'TypeError options.clock must give a finite number of milliseconds, not NaN'],
    [
      () => undefined,
      'TypeError options.clock must give a finite number of milliseconds, not a value of type undefined',
    ],
  ] as [() => number, string][]) {
    const { py } = await interpreter({ clock: gives });
    py.run(`
import time
def told(call, *args):
    try:
        call(*args)
    except BaseException as e:
        return f"{type(e).__name__} {e}"`);
    for (const call of ['time.time', 'time.time_ns', 'time.monotonic', 'time.perf_counter_ns', 'time.sleep, 1'])
      expect([call, py.run(`told(${call})`)]).toEqual([call, text]);
    if (text.startsWith('Host')) expect(thrown(() => py.run('time.time()'))).toBe(failure);
  }
  let reads = 0;
  const { py } = await interpreter({
    clock: () => {
      if (++reads > 3) throw failure;
      return reads;
    },
  });
  expect(thrown(() => py.run('import time\ntime.sleep(1)'))).toBe(failure);
});

test('what stdout and stderr throw is raised where Python writes, and comes out as it was', async () => {
  const failure = new Error('pipe closed');
  const fail = () => {
    throw failure;
  };
  const { py } = await interpreter({ stdout: fail, stderr: fail });
  expect(thrown(() => py.run('print(1)\n5'))).toBe(failure);
  expect(thrown(() => py.run('import sys\nsys.stderr.write("x")\n5'))).toBe(failure);
  // What is not a whole line goes out at the end, or when Python says so.
  expect(thrown(() => py.run('print(1, end="")\n5'))).toBe(failure);
  expect(thrown(() => py.run('print("x" * 10000, end="")\n5'))).toBe(failure);
  const caught = (work: string) =>
    py.run(
      `import sys\ntry:\n    ${work}\nexcept HostError as e:\n    answer = str(e)\nelse:\n    answer = "none"\nanswer`,
    );
  expect(caught('print(1)')).toBe('pipe closed');
  expect(caught('print(1, end="", flush=True)')).toBe('pipe closed');
  expect(caught('sys.stdout.write("a\\n")')).toBe('pipe closed');
  expect(caught('print(1, file=sys.stderr)')).toBe('pipe closed');
  // An error of the program itself is not replaced.
  expect(released(thrown(() => py.run('print(1, end="")\nraise KeyError("k")')))).toMatchObject({ type: 'KeyError' });
  const execution = py.start('print(1, end="")\nwhile True: pass', { fuel: 1000 });
  expect([execution.state, execution.error]).toEqual(['error', failure]);
  expect(py.run('6 * 7')).toBe(42);
});

test('a byte order mark that is printed arrives', async () => {
  const { py, output } = await interpreter();
  py.run('print("\\ufeffa")\nprint("\\ufeff", end="")');
  expect(output()).toBe('\ufeffa\n\ufeff');
});

test('one function under several names has each of them, and is bound again by each', async () => {
  const same = () => SUSPEND;
  const options = { functions: { a: same, b: same }, modules: { m: { c: same, d: same } } };
  const engine = await Engine.load();
  const py = engine.createInterpreter(options);
  const nameOf = (source: string) => {
    const execution = py.start(source);
    const name = execution.call?.name;
    execution.cancel();
    return name;
  };
  expect(['a()', 'b()', 'import m; m.c()', 'm.d()'].map(nameOf)).toEqual(['a', 'b', 'm.c', 'm.d']);
  expect(py.run('[each.__name__ for each in (a, b, m.c, m.d)]')).toEqual(['a', 'b', 'c', 'd']);
  expect(py.run('[a, b, m.c, m.d]')).toEqual([same, same, same, same]);
  py.start('b()');
  const other = engine.restore(py.snapshot(), {
    functions: { a: () => 'a', b: () => 'b' },
    modules: { m: { c: () => 'c', d: () => 'd' } },
  });
  expect(other.execution?.call?.name).toBe('b');
  other.execution?.cancel();
  expect(other.run('[a(), b(), m.c(), m.d()]')).toEqual(['a', 'b', 'c', 'd']);
});
