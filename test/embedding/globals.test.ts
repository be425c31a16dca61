import { expect, test } from 'vitest';
import { expectNoHandles, interpreter } from '../runner/interpreter.js';

expectNoHandles();

test('get, set, has, delete, keys', async () => {
  const { py } = await interpreter();
  expect(py.globals.get('x')).toBe(undefined);
  expect(py.globals.has('x')).toBe(false);
  py.globals.set('x', [1]);
  expect(py.run('x.append(2)\nx')).toEqual([1, 2]);
  expect(py.globals.get('x')).toEqual([1, 2]);
  py.run('y = None');
  expect(py.globals.keys()).toEqual(['x', 'y']);
  expect(py.globals.get('y')).toBe(null);
  expect(py.globals.delete('x')).toBe(true);
  expect(py.globals.delete('x')).toBe(false);
  expect(py.globals.keys()).toEqual(['y']);
});
