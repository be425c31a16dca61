/** The command line of bench/run.mjs. */
import { parseArgs } from 'node:util';

export const SECTIONS = ['programs', 'events', 'embedding', 'startup', 'many', 'size'];

export const USAGE = `usage: node bench/run.mjs [options]

  --section a,b   sections to run: ${SECTIONS.join(', ')} (default: all)
  --only a,b      programs to run, by file name without .py (default: all)
  --engines a,b   engines to run: krait, pyodide, micropython, monty, python3 (default: all that are there)
  --repeat N      calls of main() at least (default 8); more when the best time is still falling
  --budget MS     measured time after which no further call starts, two calls at least (default 4000)
  --timeout S     seconds after which a program on an engine is given up (default 60)
  --json FILE     write everything that was measured
  --help          this text

Times are in ms. 'first' is the first call of main() in a new process, 'best' the least of the later ones.`;

export function parseOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      section: { type: 'string' },
      only: { type: 'string' },
      engines: { type: 'string' },
      repeat: { type: 'string', default: '8' },
      budget: { type: 'string', default: '4000' },
      timeout: { type: 'string', default: '60' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const sections = list(values.section) ?? SECTIONS;
  for (const section of sections) {
    if (!SECTIONS.includes(section)) throw new Error(`unknown section '${section}'; known: ${SECTIONS.join(', ')}`);
  }
  return {
    sections,
    only: list(values.only),
    engines: list(values.engines),
    repeat: positive('repeat', values.repeat),
    budget: positive('budget', values.budget),
    timeout: positive('timeout', values.timeout) * 1000,
    json: values.json,
    help: values.help,
  };
}

function list(text) {
  return text === undefined ? undefined : text.split(',').map((item) => item.trim()).filter(Boolean);
}

function positive(name, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a positive whole number, not '${text}'`);
  return value;
}
