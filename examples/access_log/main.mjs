/**
 * `npm start`: a Python program of some 300 lines reads a web access log inside the sandbox, while JavaScript watches it: which lines
 * ran and where the time went. The program gets nothing from outside but one function, read_text.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  CallProfile,
  coverageListing,
  coverageSummary,
  createInterpreter,
  LineCoverage,
  profileTable,
} from '../../dist/index.js';

const color = Boolean(process.stdout.isTTY);
const width = Math.min(process.stdout.columns ?? 100, 120);
const bold = (text) => (color ? `\x1b[1m${text}\x1b[0m` : text);
const file = (name) => readFileSync(new URL(basename(name), import.meta.url), 'utf8');
const heading = (text) => console.log(`\n${bold(`── ${text} ${'─'.repeat(Math.max(0, width - text.length - 4))}`)}`);

const source = file('analyse.py');
const run = async (watch) => {
  const py = await createInterpreter({
    functions: { read_text: (name) => file(name) },
    stdout: watch ? (text) => process.stdout.write(text) : undefined,
    argv: ['analyse.py', 'access.log'],
    limits: { memory: 64 << 20, fuel: 100_000_000 },
  });
  const coverage = watch ? new LineCoverage(py).start() : undefined;
  const profile = watch ? new CallProfile(py).start() : undefined;
  const started = performance.now();
  py.run(source, { filename: 'analyse.py' });
  const took = performance.now() - started;
  profile?.stop();
  coverage?.stop();
  return { py, coverage, profile, took };
};

heading('analyse.py, a Python program, runs in WebAssembly');
const { py, coverage, profile, took } = await run(true);

heading('Line coverage, from LINE events that turn themselves off');
const files = coverage.files();
for (const each of files) console.log(coverageListing(each, source, { color, width, fold: true }));
console.log(`\n${coverageSummary(files, { color, width })}`);

heading('Call profile, from PY_START, PY_RETURN, PY_YIELD and PY_RESUME events');
console.log(profileTable(profile.entries(), { color, width, limit: 12 }));

const bare = await run(false);
const stats = py.stats();
heading('What it took');
const rows = [
  ['time, watched', `${took.toFixed(0)} ms`],
  ['time, not watched', `${bare.took.toFixed(0)} ms`],
  ['fuel', `${stats.fuel.toLocaleString('en')} units`],
  ['memory at its peak', `${(stats.memoryPeak / 2 ** 20).toFixed(1)} MB`],
  ['collections', String(stats.collections)],
];
for (const [what, value] of rows) console.log(`${what.padEnd(22)}${value.padStart(18)}`);
