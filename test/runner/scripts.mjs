/** Finds the conformance scripts: `test/conformance/<area>/<behaviour>.py`, the expected output in `<behaviour>.out` beside it. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../conformance', import.meta.url));

/** @returns {string[]} */
export function findScripts() {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => `${root}/${name}`);
}

/**
 * @param {string} path
 * @returns {string}
 */
export function expectationOf(path) {
  return path.replace(/\.py$/, '.out');
}

/**
 * Scripts about asyncio: CPython runs them on a plain loop (plain_loop.py).
 * @param {string} path
 */
export const needsPlainLoop = (path) => path.includes('/module_asyncio');

/**
 * Those that wait for timers: they are run with runAsync, and without a clock, so that only waiting takes time, as in CPython's plain loop.
 * @param {string} path
 */
export const waitsForTimers = (path) => path.includes('/module_asyncio_timers/');
