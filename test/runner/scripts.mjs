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
