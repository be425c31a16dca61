import { expect, test } from 'vitest';
import { type PyHandle, PythonError } from '../../dist/index.js';
import { expectNoHandles, interpreter, released, thrown } from '../runner/interpreter.js';

expectNoHandles();

test('call by name and by handle, with keywords', async () => {
  const { py } = await interpreter();
  py.run('def f(a, b=2, *args, **kw): return [a, b, list(args), kw]');
  expect(py.call('f', [1])).toEqual([1, 2, [], new Map()]);
  expect(py.call('f', [1, 3, 4], { z: 5 })).toEqual([1, 3, [4], new Map([['z', 5]])]);
  const f = py.globals.get('f') as PyHandle;
  expect(f.call(['x'])).toEqual(['x', 2, [], new Map()]);
  f.dispose();
});

test('an exception in the called function has no frame of ours', async () => {
  const { py } = await interpreter();
  py.run('def f(): return 1 / 0', { filename: 'f.py' });
  const error = thrown(() => py.call('f')) as PythonError;
  expect(error).toBeInstanceOf(PythonError);
  expect(error.traceback.map((frame) => `${frame.file}:${frame.name}`)).toEqual(['f.py:f']);
  released(error);
});

test('what is not callable is a TypeError', async () => {
  const { py } = await interpreter();
  py.run('x = 5\nclass K: pass\nk = K()');
  expect(thrown(() => py.call('x'))).toBeInstanceOf(TypeError);
  expect(thrown(() => py.call('nothing'))).toBeInstanceOf(TypeError);
  expect(released(thrown(() => py.call('k')))).toMatchObject({ type: 'TypeError' });
});

test('arguments that do not fit are a MemoryError, below a host function too', async () => {
  const many = Array(1e6).fill(1);
  const { py } = await interpreter({
    limits: { memory: 4 << 20 },
    functions: {
      give: (f: PyHandle, count: number) => {
        try {
          return f.call(many.slice(0, count));
        } catch (error) {
          return (released(error) as PythonError).type;
        } finally {
          f.dispose();
        }
      },
    },
  });
  py.run('def count(*args): return len(args)');
  expect(released(thrown(() => py.call('count', many)))).toMatchObject({ type: 'MemoryError' });
  expect(py.run('give(count, 1000000)')).toBe('MemoryError');
  expect(py.run('[give(count, n) for n in (0, 1000, 1001, 5000)]')).toEqual([0, 1000, 1001, 5000]);
});

test('a host function that is called by its name gets keywords as from Python', async () => {
  const { py } = await interpreter({ functions: { given: (...args: unknown[]) => JSON.stringify(args) } });
  py.run('known = given');
  for (const call of [() => py.call('known', [1], { x: 2 }), () => py.run('given(1, x=2)')]) {
    expect(call()).toBe('[1,{"x":2}]');
  }
  expect(py.call('known', [1], {})).toBe('[1]');
  expect(await py.callAsync('known', [1], { x: 2 })).toBe('[1,{"x":2}]');
});
