/** What embedding costs: calls of the host, runs of a compiled script, snapshots. */
import { fileURLToPath } from 'node:url';
import { ask } from '../process.mjs';
import { bytes, heading, milliseconds, table } from '../table.mjs';

const child = fileURLToPath(new URL('../children/embedding.mjs', import.meta.url));
const MEASURED = ['krait', 'pyodide', 'monty'];

export async function run({ engines, print, progress }) {
  const measured = [];
  const rows = [];
  const notes = [];
  for (const engine of engines.filter(({ id }) => MEASURED.includes(id))) {
    progress(`embedding ${engine.title}`);
    const result = await ask(process.execPath, [child, engine.id]);
    measured.push({ engine: engine.id, ...result });
    if (result.status !== 'ok') notes.push(`- ${engine.title}: ${result.reason}`);
    rows.push([
      engine.title,
      result.call ? result.call.toFixed(0) : '–',
      result.run ? result.run.toFixed(2) : '–',
      result.snapshot ? milliseconds(result.snapshot) : '–',
      result.restore ? milliseconds(result.restore) : '–',
      bytes(result.bytes),
    ]);
  }
  progress('');
  print(heading('Embedding'));
  print(table(['engine', 'host call, ns', 'compiled run, µs', 'snapshot, ms', 'restore, ms', 'its bytes'], rows));
  if (notes.length) print(`\n${notes.join('\n')}`);
  return measured;
}
