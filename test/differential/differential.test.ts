/**
 * Random programs in CPython and in Krait must print the same. Here always the same few hundred, so that a change is judged by itself; `npm run
 * differential` takes a new seed and as many as one likes, and what it finds becomes a conformance script.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, loadOracle, runInKrait } from './both.mjs';
import { programOf, sequences } from './programs.mjs';

const PROGRAMS = 400;
const SECONDS = 20;
const SEED = Number(process.env.KRAIT_SEED ?? 20261129);

test('random programs behave as in CPython', { timeout: 90_000 }, async () => {
  const oracle = await loadOracle();
  const end = Date.now() + SECONDS * 1000;
  let ran = 0;
  for (const sequence of fc.sample(sequences, { numRuns: PROGRAMS, seed: SEED })) {
    if (Date.now() > end) break;
    const program = programOf(sequence);
    expect(comparable(await runInKrait(program)), `seed ${SEED}, program ${ran}:\n${program}`).toBe(
      comparable(oracle(program)),
    );
    ran++;
  }
  console.log(`${ran} random programs, seed ${SEED}`);
  expect(ran).toBeGreaterThan(50);
});
