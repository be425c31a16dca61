/**
 * `npm run patterns -- --count N --seed S`: random regular expressions in CPython and Krait (a new seed unless one is given). Prints the seed and the
 * cases that differ, of which `--most N` (10) end the run.
 */
import fc from 'fast-check';
import { loadPyodide } from 'pyodide';
import { cases, loadPatternOracle, outcomesInKrait } from './patterns.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('count', 20_000);
const seed = option('seed', Date.now() & 0x7fffffff);
const PART = 500;

const oracle = await loadPatternOracle(await loadPyodide());
let differences = 0;
let ran = 0;
for (; ran < count && differences < option('most', 10); ran += PART) {
  const list = fc.sample(cases, { numRuns: PART, seed: seed + ran });
  const expected = oracle(list);
  const got = await outcomesInKrait(list);
  for (const [i, one] of list.entries()) {
    if (expected[i] === got[i] || differences >= option('most', 10)) continue;
    differences++;
    console.log(`---- ${JSON.stringify(one)}`);
    const theirs = expected[i].split('\n');
    const ours = got[i].split('\n');
    for (const [k, line] of theirs.entries()) if (line !== ours[k]) console.log(`CPython ${line}\nKrait   ${ours[k]}`);
  }
}
console.log(`${ran} patterns, seed ${seed}: ${differences} differences`);
process.exit(differences ? 1 : 0);
