/**
 * Random regular expressions in CPython and in Krait must have the same matches, or the same errors. Here always the same few hundred; `npm run
 * patterns` takes a new seed and as many as one likes, and what it finds becomes a conformance script.
 */
import fc from 'fast-check';
import { loadPyodide } from 'pyodide';
import { expect, test } from 'vitest';
import { cases, loadPatternOracle, outcomesInKrait } from './patterns.mjs';

const PATTERNS = 600;
const SEED = Number(process.env.KRAIT_SEED ?? 20261129);

test('random regular expressions match as in CPython', { timeout: 90_000 }, async () => {
  const oracle = await loadPatternOracle(await loadPyodide());
  const list = fc.sample(cases, { numRuns: PATTERNS, seed: SEED });
  const expected = oracle(list);
  const got = await outcomesInKrait(list);
  for (const [i, one] of list.entries()) expect(got[i], `seed ${SEED}: ${JSON.stringify(one)}`).toBe(expected[i]);
});
