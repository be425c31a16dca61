/**
 * The benchmark: `node bench/run.mjs`.
 *
 * Everything is measured in one run on one machine, each engine in processes of its own, so that figures can be put
 * side by side. See `--help` for the options and bench/measure.mjs for how a time is taken.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { engineById, engines } from './engines/index.mjs';
import { parseOptions, USAGE } from './options.mjs';
import * as embedding from './sections/embedding.mjs';
import * as events from './sections/events.mjs';
import * as many from './sections/many.mjs';
import * as programs from './sections/programs.mjs';
import * as size from './sections/size.mjs';
import * as startup from './sections/startup.mjs';

const sections = { programs, events, embedding, startup, many, size };

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return void console.log(USAGE);

  const wanted = options.engines ? options.engines.map(engineById) : engines;
  const selected = [];
  const skipped = [];
  for (const engine of wanted) {
    const reason = engine.unavailable();
    if (reason) skipped.push({ engine: engine.id, reason });
    else selected.push(engine);
  }

  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}`);
  for (const { engine, reason } of skipped) console.log(`${engineById(engine).title}: ${reason}`);

  const report = { date: new Date().toISOString(), machine, skipped, sections: {} };
  for (const name of options.sections) {
    report.sections[name] = await sections[name].run({ engines: selected, options, print: console.log, progress });
  }
  if (options.json) {
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\nwritten: ${options.json}`);
  }
}

/** What is being measured, on the terminal only: it never lands in a file of results. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

main().catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
});
