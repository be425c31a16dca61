/**
 * `npm run payloads`: every hostile program under the same limits, and by class how each ended, the most time and memory that any took beyond its limit, and
 * whether the interpreter worked afterwards. `-- TEXT`: only the programs whose class and name contain TEXT, each on a line. Times are this machine's: run it when nothing else does.
 */
import { attack } from './attack.mjs';
import { LIMITS, PAYLOADS } from './payloads.mjs';

const only = process.argv[2];
let failures = 0;
let latest = 0;
let fattest = 0;
let count = 0;
const cell = (text, width) => String(text).padStart(width);
console.log(`limits: ${JSON.stringify(LIMITS)}\n`);
console.log(`${'class'.padEnd(30)} programs   slowest     most memory   ends`);
for (const [title, programs] of Object.entries(PAYLOADS)) {
  const ends = new Map();
  let slowest = 0;
  let largest = 0;
  let ran = 0;
  for (const [name, made] of Object.entries(programs)) {
    if (only && !`${title}: ${name}`.includes(only)) continue;
    const result = await attack(typeof made === 'function' ? made() : made);
    ran++;
    const { outcome, milliseconds, linearMemory, afterwards } = result;
    if (only) {
      console.log(
        `  ${name.padEnd(40)} ${cell(milliseconds.toFixed(0), 6)} ms ${cell((linearMemory / 1e6).toFixed(1), 6)} MB  ${outcome}`,
      );
    }
    ends.set(outcome, (ends.get(outcome) ?? 0) + 1);
    slowest = Math.max(slowest, milliseconds);
    largest = Math.max(largest, linearMemory);
    if (afterwards !== 'works' || outcome.startsWith('FATAL')) {
      failures++;
      console.log(`  ${title}: ${name}: ${outcome}; afterwards: ${afterwards}`);
    }
  }
  if (!ran) continue;
  count += ran;
  latest = Math.max(latest, slowest);
  fattest = Math.max(fattest, largest);
  const summary = [...ends].sort((a, b) => b[1] - a[1]).map(([end, times]) => `${times} ${end}`);
  console.log(
    `${title.padEnd(30)} ${cell(ran, 8)} ${cell(slowest.toFixed(0), 6)} ms ${cell((largest / 1e6).toFixed(1), 12)} MB   ${summary.join(', ')}`,
  );
}
console.log(
  `\n${count} programs; at the most ${Math.max(0, latest - LIMITS.time).toFixed(0)} ms beyond the time limit, linear memory ${((100 * fattest) / LIMITS.memory).toFixed(0)} % of the memory limit; ${failures} left the interpreter unfit`,
);
process.exitCode = failures ? 1 : 0;
