/**
 * The random programs of test/differential/ with their events: `npm run traces -- --generated --count N --seed S`. Prints the seed, and for every difference
 * the smallest program that shows it; ends after ten, or `--most N`; `--steps N` bounds the search for a smaller one. Every fourth program has line breaks
 * inside of its brackets, with `--broken` every one, with `--broken=N` one in N, with `--broken=0` none.
 */
import fc from 'fast-check';
import { programOf, sequences } from '../differential/programs.mjs';
import { countProgress } from '../differential/progress.mjs';
import { eventSets } from './cpython.mjs';
import { firstDifference, recordInKrait } from './krait.mjs';
import { breakLines } from './line-breaks.mjs';

const NAME = 'program.py';
/** Programs made at once: each part has the next seed. */
const PART = 1000;
/** One program in so many has its lines broken. */
const BROKEN = 4;

/**
 * The sequences of numbers behind the programs, each with what writes the program of such a sequence.
 * @param {number} count
 * @param {number} seed
 * @param {number} broken one in so many has its lines broken
 * @returns {Generator<{ sample: number[], write: (sample: number[]) => string }>}
 */
export function* samples(count, seed, broken = BROKEN) {
  let made = 0;
  for (let from = 0; from < count; from += PART)
    for (const sample of fc.sample(sequences, { numRuns: Math.min(PART, count - from), seed: seed + from / PART })) {
      const breaks = seed + ++made;
      yield { sample, write: made % broken ? programOf : (numbers) => breakLines(programOf(numbers), breaks) };
    }
}

/**
 * Where the events of a program differ, undefined when they are equal in all sets.
 * @param {(source: string, path: string, events: string) => string} record
 * @param {string} source
 */
export async function differenceOf(record, source) {
  for (const [set, events] of Object.entries(eventSets)) {
    const difference = firstDifference(record(source, NAME, events), await recordInKrait(source, NAME, events));
    if (difference !== undefined) return `(${set})\n${difference}`;
  }
  return undefined;
}

/**
 * The smallest sequence with a difference that is found in a bounded number of steps.
 * @param {Parameters<typeof differenceOf>[0]} record
 * @param {{ sample: number[], write: (sample: number[]) => string }} program
 * @param {number} steps
 */
async function shrunk(record, { sample, write }, steps) {
  if (!steps) return sample;
  let runs = 0;
  const property = fc.asyncProperty(
    sequences,
    async (smaller) => runs++ > steps || (await differenceOf(record, write(smaller))) === undefined,
  );
  const result = await fc.check(property, { numRuns: 1, examples: [[sample]] });
  return result.counterexample?.[0] ?? sample;
}

/**
 * Compares and prints; the number of differences.
 * @param {Parameters<typeof differenceOf>[0]} record
 * @param {{ count: number, seed: number, most: number, steps: number, broken?: number }} options
 */
export async function compareGenerated(record, { count, seed, most, steps, broken }) {
  console.log(`seed ${seed}, ${count} programs`);
  const progress = countProgress();
  for (const made of samples(count, seed, broken)) {
    progress.next();
    if ((await differenceOf(record, made.write(made.sample))) === undefined) continue;
    progress.differences++;
    const program = made.write(await shrunk(record, made, steps));
    console.log(
      `# ---- difference ${progress.differences}, program ${progress.ran}\n${program}\n${await differenceOf(record, program)}\n`,
    );
    if (progress.differences >= most) break;
  }
  progress.end(seed);
  return progress.differences;
}
