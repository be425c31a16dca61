/**
 * Start-up and idle memory.
 *
 * cold: from starting a process to the answer of 1+1 on its output; the bare runtime's own start is a row of its own.
 * warm: a fresh, isolated interpreter and 1+1 in a process which has made one before.
 * memory: what the idle interpreter says it holds, and how much the process grew for it.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../measure.mjs';
import { ask } from '../process.mjs';
import { bytes, heading, milliseconds, table } from '../table.mjs';

const COLD_STARTS = 7;
const cold = fileURLToPath(new URL('../children/cold.mjs', import.meta.url));
const warm = fileURLToPath(new URL('../children/warm.mjs', import.meta.url));

export async function run({ engines, print, progress }) {
  const rows = [];
  const measured = [];
  const cases = [{ id: 'node', title: '(bare node)', argv: [process.execPath, ['-e', 'console.log(1+1)']] }];
  for (const engine of engines) {
    const argv = engine.command ? ['python3', ['-c', 'print(1+1, flush=True)']] : [process.execPath, [cold, engine.id]];
    cases.push({ id: engine.id, title: engine.title, argv, warm: !engine.command });
  }
  const notes = [];
  for (const each of cases) {
    progress(`start-up of ${each.title}`);
    const entry = { engine: each.id };
    try {
      entry.cold = await coldStarts(...each.argv);
    } catch (error) {
      entry.coldError = error.message;
      notes.push(`- ${each.title}, cold: ${error.message}`);
    }
    if (each.warm) {
      const result = await ask(process.execPath, ['--expose-gc', warm, each.id]);
      Object.assign(entry, result);
      if (result.status !== 'ok') notes.push(`- ${each.title}, warm: ${result.reason}`);
    }
    measured.push(entry);
    rows.push([
      each.title,
      entry.cold ? milliseconds(Math.min(...entry.cold)) : '–',
      entry.cold ? milliseconds(median(entry.cold)) : '–',
      entry.warm ? milliseconds(Math.min(...entry.warm)) : '–',
      entry.warm ? milliseconds(median(entry.warm)) : '–',
      bytes(entry.memory),
      bytes(entry.growth),
    ]);
  }
  progress('');
  print(heading('Start-up to the answer of 1+1, ms; memory of an idle interpreter, bytes'));
  print(table(['engine', 'cold best', 'cold median', 'warm best', 'warm median', 'own memory', 'process grew by'], rows));
  if (notes.length) print(`\n${notes.join('\n')}`);
  return measured;
}

async function coldStarts(command, args) {
  const times = [];
  for (let i = 0; i < COLD_STARTS; i++) times.push(await timeToFirstOutput(command, args));
  return times;
}

function timeToFirstOutput(command, args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let elapsed;
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      elapsed ??= performance.now() - start;
      out += chunk;
    });
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && out.trim() === '2') resolve(elapsed);
      else reject(new Error(`exit ${code}: ${(err || out).trim().split('\n').pop()}`));
    });
  });
}
