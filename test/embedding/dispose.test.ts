import { expect, test } from 'vitest';
import { createInterpreter, type PyHandle } from '../../dist/index.js';

test('a disposed interpreter refuses everything', async () => {
  const py = await createInterpreter();
  const handle = py.run('object()') as PyHandle;
  py.dispose();
  py.dispose();
  for (const use of [() => py.run('1'), () => py.globals.get('x'), () => py.stats(), () => handle.repr()]) {
    expect(use).toThrow(/disposed/);
  }
  handle.dispose();
});

test('an interpreter cannot be disposed from inside', async () => {
  const py = await createInterpreter({ functions: { end: () => py.dispose() } });
  expect(() => py.run('end()')).toThrow(/while it runs/);
  expect(py.run('1')).toBe(1);
});

test('stats', async () => {
  const py = await createInterpreter();
  const before = py.stats();
  py.run('x = [i for i in range(100000)]');
  const after = py.stats();
  expect(after.memory).toBeGreaterThan(before.memory);
  expect(after.fuel).toBeGreaterThan(before.fuel + 100000 / 2);
  expect(after.memoryPeak).toBeGreaterThanOrEqual(after.memory);
});

test('objects are counted, and collected ones are not', async () => {
  const py = await createInterpreter();
  const objects = () => {
    py.run('import gc\ngc.collect()\n[None for i in range(200)] and None');
    return py.stats().objects;
  };
  const before = objects();
  py.run('kept = [[] for i in range(1000)]');
  // The lists, the one that holds them, and the name.
  expect(objects() - before).toBe(1002);
  py.run('del kept');
  expect(objects() - before).toBeLessThan(3);
});
