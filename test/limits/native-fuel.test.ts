import { expect, test } from 'vitest';
import { interpreter } from '../runner/interpreter.js';

/** Work on ten megabytes, or about as much, each in one native routine. */
const WORK = {
  'search without a match': ["text = 'a' * 10_000_000", "'b' in text"],
  'search that nearly matches': ["text = 'a' * 10_000_000; part = 'a' * 1_000_000 + 'b'", 'text.find(part)'],
  'comparison of equal texts': ["text = 'a' * 10_000_000; other = 'a' * 10_000_000", 'text == other'],
  'comparison of equal bytes': ["text = b'a' * 10_000_000; other = b'a' * 10_000_000", 'text == other'],
  hash: ["text = 'a' * 10_000_000", 'hash(text)'],
  slice: ["text = 'a' * 10_000_000", 'text[1:]'],
  repetition: ['', "'ab' * 5_000_000"],
  padding: ['', "'a'.ljust(10_000_000)"],
  'copy of a list': ['items = [0] * 1_500_000', 'items[:]'],
  'copy of a dict': ['table = dict.fromkeys(range(300_000))', 'table.copy()'],
  'insertion at the front': ['items = [0] * 1_500_000', 'items.insert(0, 1)'],
  'removal at the front': ['items = [0] * 1_500_000', 'items.pop(0)'],
  'reversal in place': ['items = [0] * 1_500_000', 'items.reverse()'],
  'sorting what is sorted': ['items = list(range(300_000))', 'items.sort()'],
  'parsing a long number': ["digits = '1' * 2_000_000", 'float(digits)'],
  'source that does not compile': [
    "source = '[' * 200_000",
    'try: compile(source, "f", "eval")\nexcept SyntaxError: pass',
  ],
};

for (const [name, [before, work]] of Object.entries(WORK)) {
  test(`fuel is charged for ${name}`, async () => {
    const { py } = await interpreter();
    py.run(before as string);
    const used = py.stats().fuel;
    py.run(work as string);
    expect(py.stats().fuel - used).toBeGreaterThan(10_000);
  });
}
