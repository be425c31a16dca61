/**
 * What CPython's recordings of the conformance scripts are, as digests in recorded.txt: so that the tests need not run each script three times in CPython.
 * A line has the name of a script, a digest of all that its recordings are made of, and one of the recording of each set of events.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { version } from 'pyodide';
import { eventSets, findPrograms, nameOf, recorder } from './cpython.mjs';

/** @typedef {{ made: string, sets: Record<string, string> }} Recorded digests of what it was made of, and of the recording of each set of events */

const file = new URL('./recorded.txt', import.meta.url);
const sets = Object.keys(eventSets);

/** @param {string} text */
export const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The digest of what recordings of a script are made of. @param {string} source */
export const digestOfSource = (source) => digest([version, recorder, source].join('\0'));

/** The stored digests by the name of the script. @returns {Map<string, Recorded>} */
export function readRecorded() {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => {
        const [name, made, ...digests] = line.split(' ');
        return [name, { made, sets: Object.fromEntries(sets.map((set, at) => [set, digests[at]])) }];
      }),
  );
}

/** Scripts in traces/ have their recordings as files instead. @param {string} path */
export const hasRecordedFiles = (path) => path.includes('/monitoring/traces/');

/** The scripts that have digests. */
export const findRecorded = () => findPrograms().filter((path) => !hasRecordedFiles(path));

/**
 * Is the stored digest missing, or of another source?
 * @param {string} path
 * @param {Map<string, Recorded>} recorded
 */
export function isOutdated(path, recorded) {
  return recorded.get(nameOf(path))?.made !== digestOfSource(readFileSync(path, 'utf8'));
}

/**
 * Records scripts in CPython and stores their digests; those of scripts that are gone are left out.
 * @param {string[]} paths
 * @param {(source: string, path: string, events: string) => string} record
 */
export function writeRecorded(paths, record) {
  const recorded = readRecorded();
  for (const path of paths) {
    const source = readFileSync(path, 'utf8');
    recorded.set(nameOf(path), {
      made: digestOfSource(source),
      sets: Object.fromEntries(
        Object.entries(eventSets).map(([set, events]) => [set, digest(record(source, path, events))]),
      ),
    });
  }
  const lines = findRecorded()
    .map(nameOf)
    .sort()
    .flatMap((name) => {
      const entry = recorded.get(name);
      return entry ? [[name, entry.made, ...sets.map((set) => entry.sets[set])].join(' ')] : [];
    });
  writeFileSync(file, `${[`# script, what it is recorded from, ${sets.join(', ')}`, ...lines].join('\n')}\n`);
}
