/** The trees of some of the scripts here and of the library are those of CPython, and code of a tree is that of its source. `npm run trees` looks at all. */
import { loadPyodide } from 'pyodide';
import { expect, test } from 'vitest';
import { KNOWN, sources, treesInCPython, treesInKrait } from './trees.mjs';

/** Every so many of the scripts. */
const STEP = 12;

test('trees, what is written of them, and code of them', { timeout: 90_000 }, async () => {
  const cpython = treesInCPython(await loadPyodide());
  const krait = await treesInKrait();
  const some = [...sources()].filter(([path], at) => at % STEP === 0 && !KNOWN.includes(path));
  expect(some.length).toBeGreaterThan(80);
  for (const [path, source] of some) {
    expect(krait.show(source), path).toEqual(cpython(source));
    expect(krait.codeDifference(source), path).toBeNull();
  }
});
