/** `npm start` is what the README promises, and so are the other examples in Node (those in other runtimes: test/runtimes). */
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

test('the debugger stops, steps, and changes what the program does', () => {
  const main = new URL('../../examples/debugger/main.mjs', import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync('node', [main], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toBe(`start       7     for name, (width, height) in rooms.items():      rooms={…} sum=0
step over   8         sum += area(width, height)                   rooms={…} sum=0 name="kitchen" width=3 height=4
step into   2     result = width * height                          width=3 height=4
step over   3     return result                                    width=3 height=4 result=12
           stack: area:3 ← total:8 ← <module>:11
           width + 1 is 4
step out    7     for name, (width, height) in rooms.items():      rooms={…} sum=100 name="kitchen" width=3 height=4
continue    7     for name, (width, height) in rooms.items():      rooms={…} sum=110 name="hall" width=2 height=5
total: 110
continue   done
`);
});

test('in the pool, programs that never end hold nobody up', () => {
  const main = new URL('../../examples/pool/main.mjs', import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync('node', [main], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.slice(0, 11).sort()).toEqual(
    [
      'faulty: IndexError: list index out of range',
      ...Array.from({ length: 10 }, (_, i) => `quick ${i + 1}: ${(1000 * (i + 1) * (1000 * (i + 1) - 1)) / 2}`),
    ].sort(),
  );
  expect(lines.slice(11).sort()).toEqual([1, 2, 3].map((i) => `endless ${i}: the limit of 3000 ms (time) is reached`));
});
