/**
 * Random programs in CPython and in Krait must print the same. The seed is a new one every time and printed, so that a failure can be had again:
 * `npm run differential -- --seed S`.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, loadOracle, runInKrait } from './both.mjs';
import { programOf, sequences } from './programs.mjs';

const PROGRAMS = 400;
const SECONDS = 20;

test('random programs behave as in CPython', { timeout: 90_000 }, async () => {
  const seed = Date.now() & 0x7fffffff;
  const oracle = await loadOracle();
  const end = Date.now() + SECONDS * 1000;
  let ran = 0;
  for (const sequence of fc.sample(sequences, { numRuns: PROGRAMS, seed })) {
    if (Date.now() > end) break;
    const program = programOf(sequence);
    expect(comparable(await runInKrait(program)), `seed ${seed}, program ${ran}:\n${program}`).toBe(
      comparable(oracle(program)),
    );
    ran++;
  }
  console.log(`${ran} random programs, seed ${seed}`);
  expect(ran).toBeGreaterThan(50);
});
