/** `npm start` is what the README promises. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the example runs, and shows coverage, profile and figures', () => {
  const main = new URL('../../examples/access_log/main.mjs', import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync('node', [main], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('access.log: 3,985 requests from 182 addresses, 256.2 MiB sent');
  expect(stdout).toMatch(/analyse.py: \d+ of \d+ lines ran/);
  expect(stdout).toMatch(/parse_line \(analyse.py:\d+\) +4013/);
  expect(stdout).toMatch(/fuel +[\d,]+ units/);
  expect(stdout).toMatch(/memory at its peak +[\d.]+ MB/);
});
