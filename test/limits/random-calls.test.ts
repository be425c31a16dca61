import { expect, test } from 'vitest';
import { randomCalls } from '../payloads/random-calls.mjs';

test('random calls with odd arguments neither trap nor confuse the host', { timeout: 60_000 }, async () => {
  const seed = Date.now() & 0x7fffffff;
  console.log(`random calls: seed ${seed}`);
  expect(await randomCalls(3000, seed)).toEqual([]);
});
