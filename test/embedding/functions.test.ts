import { expect, test } from 'vitest';
import { createInterpreter, type PyHandle, PythonError } from '../../dist/index.js';
import { expectNoHandles, interpreter, thrown } from '../runner/interpreter.js';

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
