/** `npm run rounds -- --count N --seed S`: so many rounds of snapshot and restore over the conformance scripts (rounds.mjs). */
import { readFileSync } from 'node:fs';
import { expectationOf, findScripts, waitsForTimers } from '../runner/scripts.mjs';
import { randomFrom, runInRounds } from './rounds.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('count', 10_000);
const seed = option('seed', Date.now() & 0x7fffffff);
const random = randomFrom(seed);
const known = readFileSync(new URL('../known-failures.txt', import.meta.url), 'utf8');
const scripts = findScripts().filter(
  (path) => !waitsForTimers(path) && !known.includes(`${path.split('/').slice(-2).join('/').slice(0, -3)} `),
);
console.log(`seed ${seed}, ${count} rounds over ${scripts.length} scripts`);
let rounds = 0;
let runs = 0;
let different = 0;
while (rounds < count) {
  for (const path of scripts) {
    const got = runInRounds(path, Math.min(40, count - rounds), random);
    rounds += got.rounds;
    runs++;
    if (got.text !== readFileSync(expectationOf(path), 'utf8')) {
      different++;
      console.log(`different: ${path}`);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${rounds} rounds, ${different} different `);
    if (rounds >= count) break;
  }
}
console.log(`${rounds} rounds in ${runs} runs, ${different} different`);
process.exit(different ? 1 : 0);
