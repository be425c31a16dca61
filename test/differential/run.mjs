/**
 * `npm run differential -- --count N --seed S`: random programs in CPython and Krait. Prints the seed, and for every difference the smallest
 * program that shows it (fast-check's shrinking); ends after ten, or `--most N`; `--steps N` bounds the shrinking. `--show` prints the programs only. Programs are made by the thousand, each
 * thousand with the next seed, so that any number of them fits into memory, and the first of a long run can be had again alone.
 */
import fc from 'fast-check';
import { comparable, loadOracle, runInKrait } from './both.mjs';
import { programOf, sequences } from './programs.mjs';
import { countProgress } from './progress.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('count', 10_000);
const seed = option('seed', Date.now() & 0x7fffffff);

const PART = 1000;

/** The sequences of numbers behind all programs, a part at a time. */
function* samples() {
  for (let from = 0; from < count; from += PART)
    yield* fc.sample(sequences, { numRuns: Math.min(PART, count - from), seed: seed + from / PART });
}

if (process.argv.includes('--show')) {
  for (const sample of samples()) console.log(`${programOf(sample)}\n# ----`);
  process.exit(0);
}

const oracle = await loadOracle();
console.log(`seed ${seed}, ${count} programs`);
const progress = countProgress();
const agrees = async (sample) => {
  const program = programOf(sample);
  return comparable(oracle(program)) === comparable(await runInKrait(program));
};

/** The smallest sequence that fast-check finds in a bounded number of runs. */
async function shrunk(sample) {
  const steps = option('steps', 1500);
  if (!steps) return sample;
  let runs = 0;
  const property = fc.asyncProperty(sequences, async (smaller) => runs++ > steps || (await agrees(smaller)));
  const result = await fc.check(property, { numRuns: 1, examples: [[sample]] });
  return result.counterexample?.[0] ?? sample;
}

for (const sample of samples()) {
  progress.next();
  if (await agrees(sample)) continue;
  progress.differences++;
  const program = programOf(await shrunk(sample));
  console.log(
    `# ---- difference ${progress.differences}\n${program}\n--- CPython\n${oracle(program)}\n--- Krait\n${await runInKrait(program)}`,
  );
  if (progress.differences >= option('most', 10)) break;
}
progress.end(seed);
process.exit(progress.differences ? 1 : 0);
