/**
 * A native routine that goes through something long looks at the limits while it works, not only before: else one operation on a long text would take as long as it likes. What
 * is counted is how often the clock of the time limit is asked.
 */
import { expect, test, vi } from 'vitest';
import { interpreter } from '../runner/interpreter.js';

const LENGTH = 1_500_000;

/** How often the clock is asked while a statement runs over `s`. */
async function looks(value: string, statement: string): Promise<number> {
  const { py } = await interpreter({ limits: { time: 3_600_000, memory: 512 << 20 } });
  py.run(`s = ${value}`);
  const clock = vi.spyOn(performance, 'now');
  try {
    py.run(`${statement}\nNone`);
    return clock.mock.calls.length;
  } finally {
    clock.mockRestore();
  }
}

const LATIN = [
  's.upper()',
  's.casefold()',
  's.title()',
  's.isalpha()',
  's.isprintable()',
  's.isidentifier()',
  'repr(s)',
  'ascii(s)',
  's.encode()',
  's.encode("ascii", "ignore")',
  's.encode().decode()',
  's.translate({})',
  's.split()',
  's.rsplit()',
  's.splitlines()',
  's.strip("é")',
  's.lstrip("é")',
  's.rstrip("é")',
  's.replace("é", "e")',
  's.count("éa")',
  's.split("é")',
  's.rsplit("é")',
  's[::-1]',
  's.find("é" * 20 + "a")',
  's.rfind("a" + "é" * 20)',
  'print(s)',
  'compile(s, "f", "exec")',
];
const BYTES = ['repr(s)', 's.title()', 's.isalpha()', 's.replace(b"x", b"yz")', 's.split(b"x")'];
const CASES: [value: string, statement: string][] = [
  ...LATIN.map((statement): [string, string] => [`'é' * ${LENGTH}`, statement]),
  ...BYTES.map((statement): [string, string] => [`b'x' * ${LENGTH}`, statement]),
  [`b'\\xff' * ${LENGTH}`, 's.decode("ascii", "ignore")'],
  [`1 << ${LENGTH * 8}`, 'hex(s)'],
  [`'7' * ${LENGTH}`, 'int(s, 8)'],
  [`'7' * ${LENGTH}`, 'float(s)'],
  [`[0] * 50_000`, 's.sort(key=lambda each: 0)'],
  [`'"' + 'x' * ${LENGTH} + '"'`, 'compile(s, "f", "eval")'],
  [`tuple(type(f'C{i}', (), {}) for i in range(300))`, 'type("All", s, {})'],
];

test.each(CASES)('%s: %s', async (value, statement) => {
  // The least for which a routine that charges all its work at once has no chance: at the beginning, at its charge and at the end.
  expect(await looks(value, statement)).toBeGreaterThanOrEqual((await looks(value, 'pass')) + 3);
});

test('taking out of and putting into a long list or bytearray is charged for what moves', async () => {
  for (const statement of ['del s[0]', 's[:1] = s[:2]', 's[:2] = s[:1]', 's.insert(0, s[0])', 's.pop(0)']) {
    for (const value of [`[0] * ${LENGTH}`, `bytearray(${LENGTH})`]) {
      const { py } = await interpreter({ limits: { memory: 64 << 20 } });
      py.run(`s = ${value}`);
      const before = py.stats().fuel;
      py.run(statement);
      // A unit for 256 bytes.
      expect([statement, py.stats().fuel - before]).toEqual([
        statement,
        expect.toSatisfy((units: number) => units > LENGTH / 256),
      ]);
    }
  }
});
