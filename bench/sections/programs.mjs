/** Times of the programs in bench/programs on every engine, their results checked against each other. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { best, geometricMean, hasSettled } from '../measure.mjs';
import { ask } from '../process.mjs';
import { heading, milliseconds, ratio, table } from '../table.mjs';

const folder = fileURLToPath(new URL('../programs/', import.meta.url));
const child = fileURLToPath(new URL('../children/program.mjs', import.meta.url));

/** The engine whose result counts as right; the next one when it was not run. */
const REFERENCES = ['pyodide', 'python3'];

export async function run({ engines, options, print, progress }) {
  const names = programNames(options.only);
  const results = [];
  for (const program of names) {
    const cells = {};
    for (const engine of engines) {
      progress(`${program} on ${engine.title}`);
      cells[engine.id] = await runProgram(engine, program, options);
    }
    judge(cells);
    results.push({ program, cells });
  }
  progress('');
  print(heading('Programs: time of one main(), ms'));
  print(timesTable(engines, results));
  print(footnotes(engines, results));
  for (const reference of REFERENCES) {
    if (engines.length < 2 || !engines.some((engine) => engine.id === reference)) continue;
    print(heading(`Programs: best time relative to ${reference} (less is faster)`));
    print(ratioTable(engines, results, reference));
  }
  return results;
}

function programNames(only) {
  const all = readdirSync(folder).filter((file) => file.endsWith('.py')).map((file) => file.slice(0, -3)).sort();
  for (const name of only ?? []) {
    if (!all.includes(name)) throw new Error(`unknown program '${name}'; known: ${all.join(', ')}`);
  }
  return only ?? all;
}

async function runProgram(engine, program, { repeat, budget, timeout }) {
  const path = `${folder}${program}.py`;
  const [command, args] = engine.command
    ? engine.command(path, { repeat, budget })
    : [process.execPath, [child, engine.id, path, String(repeat), String(budget)]];
  const cell = await ask(command, args, { timeout });
  if (cell.status === 'ok') {
    cell.first = cell.times[0];
    cell.best = best(cell.times);
    cell.settled = hasSettled(cell.times) || engine.id === 'python3';
  }
  return cell;
}

/** Marks every result that differs from the reference's. */
function judge(cells) {
  const reference = REFERENCES.find((id) => cells[id]?.status === 'ok');
  if (!reference) return;
  for (const [id, cell] of Object.entries(cells)) {
    if (cell.status !== 'ok' || id === reference || cell.result === cells[reference].result) continue;
    cell.status = 'wrong';
    cell.reason = `result ${shorten(cell.result)}, ${reference} says ${shorten(cells[reference].result)}`;
  }
}

function shorten(text) {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function timesTable(engines, results) {
  const headers = ['program', ...engines.flatMap((engine) => [`${engine.title} first`, 'best'])];
  const rows = results.map(({ program, cells }) => [
    program,
    ...engines.flatMap(({ id }) => {
      const cell = cells[id];
      if (cell.status === 'ok') return [milliseconds(cell.first), milliseconds(cell.best) + (cell.settled ? '' : ' ~')];
      return ['', cell.status === 'unsupported' ? '–' : cell.status.toUpperCase()];
    }),
  ]);
  return table(headers, rows);
}

function footnotes(engines, results) {
  const lines = [];
  for (const engine of engines) {
    for (const { program, cells } of results) {
      const { status, reason } = cells[engine.id];
      if (status !== 'ok') lines.push(`- ${engine.title}, ${program}: ${status}: ${reason}`);
    }
  }
  const falling = results.some(({ cells }) => Object.values(cells).some((cell) => cell.status === 'ok' && !cell.settled));
  if (falling) lines.unshift('~ the best time was still falling when the calls ended; a larger --budget may lower it');
  return lines.length ? `\n${lines.join('\n')}` : '';
}

function ratioTable(engines, results, reference) {
  const others = engines.filter((engine) => engine.id !== reference);
  const columns = others.map(({ id }) =>
    results.map(({ cells }) =>
      cells[id].status === 'ok' && cells[reference].status === 'ok' ? cells[id].best / cells[reference].best : NaN,
    ),
  );
  const rows = results.map(({ program }, row) => [program, ...columns.map((column) => ratio(column[row]))]);
  const known = columns.map((column) => column.filter((value) => !Number.isNaN(value)));
  rows.push(
    ['geometric mean', ...known.map((values) => (values.length ? ratio(geometricMean(values)) : '–'))],
    ['over programs', ...known.map((values) => `${values.length} of ${results.length}`)],
  );
  return table(['program', ...others.map((engine) => engine.title)], rows);
}
