/** A cached function recurses as deep as any other: the frames of the cache itself do not count, as they would not in CPython. */
import { expect, test } from 'vitest';
import { LimitError, type PythonError } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

const CACHED = `
from functools import cache, lru_cache
@cache
def depth(n):
    return 0 if n == 0 else depth(n - 1) + 1
@lru_cache(maxsize=2000)
def bounded(n):
    return 0 if n == 0 else bounded(n - 1) + 1
def plain(n):
    return 0 if n == 0 else plain(n - 1) + 1
@cache
def endless(n):
    return endless(n + 1)
`;

test('to nearly the limit', async () => {
  const { py } = await interpreter();
  py.run(CACHED);
  expect(py.run('depth(950)')).toBe(950);
  expect(py.run('bounded(950)')).toBe(950);
  expect(py.run('depth(1900)'), 'what is remembered needs no recursion').toBe(1900);
});

test('and no deeper; afterwards the limit is the same again', async () => {
  const { py } = await interpreter();
  py.run(CACHED);
  for (let i = 0; i < 3; i++) {
    const error = thrown(() => py.run('endless(0)')) as PythonError;
    expect(error.type).toBe('RecursionError');
    expect(py.run('plain(980)')).toBe(980);
    expect((thrown(() => py.run('plain(1001)')) as PythonError).type).toBe('RecursionError');
  }
});

test('also after a program that was stopped in the middle', async () => {
  const { py } = await interpreter({ limits: { fuel: 100_000 } });
  py.run(CACHED);
  py.run('@cache\ndef stuck(n):\n    while n == 300: pass\n    return stuck(n + 1)');
  for (let i = 0; i < 3; i++) expect(thrown(() => py.run('stuck(0)'))).toBeInstanceOf(LimitError);
  expect(py.run('plain(980)')).toBe(980);
  expect((thrown(() => py.run('plain(1001)')) as PythonError).type).toBe('RecursionError');
});
