/**
 * `npm run traces -- area/name …`: records the events of conformance scripts and of the scripts in traces/ in CPython and in Krait, prints the first
 * difference of each ("-" CPython, "+" Krait), and at the end how many are equal for each event. `--write` only records in CPython, and writes the expectations
 * of traces/ and the digests of conformance scripts in recorded.txt anew; `--set=all`: one set of events; `--event=NAME`: only events of that name; `--counts`: only the counts; `--before=N`, `--after=N`: lines of context.
 * `--broken`: with line breaks inside of brackets (`--seed N` puts them elsewhere). `--generated`: random programs in place of the scripts, see generated.mjs;
 * `--broken=N`: one in N of them, none for 0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { eventSets, findPrograms, loadCPython, nameOf } from './cpython.mjs';
import { compareGenerated } from './generated.mjs';
import { firstDifference, recordInKrait } from './krait.mjs';
import { breakLines } from './line-breaks.mjs';
import { hasRecordedFiles, writeRecorded } from './recorded.mjs';

/** `--name`, `--name=value` or, where a number is wanted, `--name value`. @param {string} name */
const option = (name) => {
  const word = process.argv.find((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  return word && (word.split('=')[1] ?? 'yes');
};
/** @param {string} name @param {number} otherwise */
const number = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? Number(option(name) ?? otherwise) : Number(process.argv[at + 1]);
};
/** Of how many random programs one has broken lines. @param {string | undefined} given */
function brokenOf(given) {
  if (given === undefined) return undefined;
  return given === 'yes' ? 1 : Number(given) || Number.POSITIVE_INFINITY;
}
if (option('generated')) {
  const seed = number('seed', Date.now() & 0x7fffffff);
  const differences = await compareGenerated(await loadCPython(), {
    count: number('count', 1000),
    seed,
    most: number('most', 10),
    steps: number('steps', 500),
    broken: brokenOf(option('broken')),
  });
  process.exit(differences ? 1 : 0);
}
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const paths = findPrograms().filter(
  (path) => wanted.length === 0 || wanted.some((part) => nameOf(path).includes(part)),
);
const record = await loadCPython();
if (option('write')) {
  for (const path of paths.filter(hasRecordedFiles))
    for (const [set, events] of Object.entries(eventSets))
      writeFileSync(path.replace(/\.py$/, `.${set}`), record(readFileSync(path, 'utf8'), path, events));
  writeRecorded(
    paths.filter((path) => !hasRecordedFiles(path)),
    record,
  );
  console.log(`${paths.length} scripts recorded`);
  process.exit();
}

/** @param {string} text @param {string} event */
const only = (text, event) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${event} `))
    .join('\n');

/** @type {Record<string, [number, number]>} */
const totals = {};
let equal = 0;
let compared = 0;
for (const path of paths) {
  const written = readFileSync(path, 'utf8');
  const source = option('broken') ? breakLines(written, number('seed', 1)) : written;
  for (const [set, events] of Object.entries(eventSets)) {
    if (option('set') && option('set') !== set) continue;
    let expected = record(source, path, events);
    let got = await recordInKrait(source, path, events);
    for (const event of events.split(' ')) {
      totals[`${set}: ${event}`] ??= [0, 0];
      const total = totals[`${set}: ${event}`];
      if (only(expected, event) === only(got, event)) total[0]++;
      total[1]++;
    }
    const event = option('event');
    if (event) {
      expected = only(expected, event);
      got = only(got, event);
    }
    compared++;
    const difference = firstDifference(expected, got, number('before', 6), number('after', 4));
    if (difference === undefined) equal++;
    else if (!option('counts')) console.log(`${nameOf(path)} (${set})\n${difference}\n`);
  }
}
for (const [name, [same, all]] of Object.entries(totals)) console.log(`${name.padEnd(34)} ${same} of ${all}`);
console.log(`${compared} recordings, ${equal} equal`);
