/** Snapshots at random instructions of the conformance scripts; `npm run rounds` makes as many as one likes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectationOf, findScripts, waitsForTimers } from '../runner/scripts.mjs';
import { randomFrom, runInRounds } from './rounds.mjs';

const random = randomFrom(20_261_129);
const all = findScripts().filter((path) => !waitsForTimers(path) && !path.includes('/program/'));
const some = Array.from({ length: 60 }, () => all[Math.floor(random() * all.length)] as string);
const known = readFileSync(new URL('../known-failures.txt', import.meta.url), 'utf8');

test.each([...new Set(some)].map((path) => [path.split('/').slice(-2).join('/').slice(0, -3), path] as const))(
  '%s goes on as if nothing had been',
  (name, path) => {
    if (known.includes(`${name} `)) return;
    expect(runInRounds(path, 8, random).text).toBe(readFileSync(expectationOf(path), 'utf8'));
  },
);
