/** `npm run trees`: all scripts, whose trees must be those of CPython. Prints those that differ. */
import { loadPyodide } from 'pyodide';
import { KNOWN, sources, treesInCPython, treesInKrait } from './trees.mjs';

const cpython = treesInCPython(await loadPyodide());
const krait = await treesInKrait();
const all = [...sources()].filter(([path]) => !KNOWN.includes(path));
let wrong = 0;
for (const [path, source] of all) {
  const expected = cpython(source);
  const got = krait.show(source);
  const which = got.findIndex((text, i) => text !== expected[i]);
  const code = krait.codeDifference(source);
  if (which < 0 && code === null) continue;
  wrong++;
  if (which < 0) {
    console.log(`${path}: code, ${code}`);
    continue;
  }
  let at = 0;
  while (got[which][at] === expected[which][at]) at++;
  console.log(
    `${path}\n  CPython …${expected[which].slice(at - 60, at + 60)}\n  Krait   …${got[which].slice(at - 60, at + 60)}`,
  );
}
console.log(`${all.length} scripts: ${wrong} differ`);
process.exit(wrong ? 1 : 0);
