/** A thousand interpreters live in one process at once, each with its own names, within a gigabyte. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const COUNT = 1000;
const GIGABYTE = 2 ** 30;
const many = new URL('../../bench/children/many.mjs', import.meta.url).pathname;

test('a thousand interpreters', { timeout: 120_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', many, String(COUNT)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const result = JSON.parse(stdout.trim().replace('@answer ', ''));
  expect(result).toMatchObject({ status: 'ok', count: COUNT });
  expect(result.after).toBeLessThan(GIGABYTE);
});
