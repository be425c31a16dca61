/** What one event costs: (time with − time without) / events, for callbacks in the host and in Python and for counters in the module. */
import { fileURLToPath } from 'node:url';
import { ask } from '../process.mjs';
import { bytes, heading, milliseconds, ratio, table } from '../table.mjs';

const child = fileURLToPath(new URL('../children/events.mjs', import.meta.url));

const CASES = [
  { engine: 'krait', kind: 'host', title: 'Krait, TypeScript callbacks' },
  { engine: 'krait', kind: 'sink', title: 'Krait, native sinks' },
  { engine: 'krait', kind: 'python', title: 'Krait, Python callbacks' },
  { engine: 'pyodide', kind: 'python', title: 'Pyodide, Python callbacks' },
];

export async function run({ engines, options, print, progress }) {
  const measured = [];
  const rows = [];
  const notes = [];
  for (const { engine, kind, title } of CASES) {
    if (!engines.some((each) => each.id === engine)) continue;
    progress(`events on ${title}`);
    const result = await ask(process.execPath, [child, engine, kind, String(options.repeat), String(options.budget)]);
    measured.push({ engine, kind, ...result });
    if (result.status !== 'ok') {
      rows.push([title, result.status.toUpperCase()]);
      notes.push(`- ${title}: ${result.reason}`);
      continue;
    }
    rows.push([title, 'plain run', milliseconds(result.plain), ratio(1), '–', '–', '–']);
    for (const row of result.rows) {
      if (row.error) {
        rows.push([title, row.mode, 'ERROR']);
        notes.push(`- ${title}, ${row.mode}: ${row.error}`);
        continue;
      }
      const cost = ((row.watched - result.plain) * 1e6) / row.events;
      // With DISABLE a handful of events carry the whole difference: a cost for each would only be noise.
      const few = row.events < 1000;
      rows.push([
        title,
        row.mode,
        milliseconds(row.watched),
        ratio(row.watched / result.plain),
        bytes(row.events),
        few ? '–' : cost.toFixed(1),
        few || cost <= 0 ? '–' : (1e3 / cost).toFixed(1),
      ]);
    }
  }
  progress('');
  print(heading('Events: the cost of watching one main()'));
  print(table(['engine and callbacks', 'watched', 'ms', 'to plain', 'events', 'ns an event', 'million events/s'], rows));
  if (notes.length) print(`\n${notes.join('\n')}`);
  return measured;
}
