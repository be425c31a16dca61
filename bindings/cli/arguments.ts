/** The command line: what may stand there and what it means. Wrong usage is a UsageError with a text for the user. */
import { parseArgs } from 'node:util';
import { eventSet } from '../index.js';

export class UsageError extends Error {}

export const USAGE = `usage: krait [options] script.py [arguments]
       krait [options] -c CODE [arguments]
       krait [options] - [arguments]          the script comes from standard input
       krait [options]                        a prompt; the script, when standard input is no terminal

  -c CODE              run CODE
  -i                   afterwards a prompt, with the names of the script
  --path DIR           import modules from DIR (may be repeated); default: the script's directory, at a prompt the current one
  --max-memory BYTES   memory of the interpreter; K, M and G are understood (64M)
  --max-time MS        milliseconds before the script is stopped
  --fuel UNITS         units of work before the script is stopped
  --coverage[=DIR]     afterwards show which lines ran, on standard error, or write a listing of each file into DIR
  --profile[=FILE]     afterwards show where the time went, on standard error, or write it to FILE as JSON
  --trace EVENTS       tell each event on standard error as it happens: LINE,CALL,PY_RETURN, or all
  --seed N             seed of the hash of str and of the module random
  --version, --help

Exit status: what the script gives sys.exit, 0 at its end, 1 after an uncaught exception, 2 for wrong usage, 124 when a limit
was reached.`;

export interface Command {
  kind: 'run' | 'help' | 'version';
  /** What to run: a file, code, standard input, or what is typed in. */
  script: { file: string } | { code: string } | { stdin: true } | { prompt: true };
  /** A prompt after the script. */
  interactive: boolean;
  args: string[];
  path: string[];
  memory: number | undefined;
  time: number | undefined;
  fuel: number | undefined;
  seed: number | undefined;
  coverage: string | boolean;
  profile: string | boolean;
  /** A set of events; 0: no trace. */
  trace: number;
}

const OPTIONS = {
  interactive: { type: 'boolean', short: 'i' },
  path: { type: 'string', multiple: true },
  'max-memory': { type: 'string' },
  'max-time': { type: 'string' },
  fuel: { type: 'string' },
  seed: { type: 'string' },
  trace: { type: 'string' },
  coverage: { type: 'boolean' },
  profile: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Index of the first argument that belongs to the script: everything after the script's name is its own. */
function splitAt(argv: readonly string[]): number {
  const takesValue = new Set(['--path', '--max-memory', '--max-time', '--fuel', '--seed', '--trace']);
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    if (word === '-' || word === '-c' || !word.startsWith('-')) return i;
    if (takesValue.has(word)) i++;
  }
  return argv.length;
}

export function parseCommand(argv: readonly string[]): Command {
  const at = splitAt(argv);
  const values: Record<string, unknown> = {};
  // parseArgs has no options with an optional value: take `--coverage=DIR` and `--profile=FILE` out first.
  const own = argv.slice(0, at).filter((word) => {
    const match = /^--(coverage|profile)=(.*)$/s.exec(word);
    if (match) values[match[1] as string] = match[2];
    return !match;
  });
  try {
    const parsed = parseArgs({ args: own, options: OPTIONS, strict: true, allowPositionals: false });
    for (const [key, value] of Object.entries(parsed.values)) values[key] ??= value;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const rest = argv.slice(at);
  const command: Command = {
    kind: values.help ? 'help' : values.version ? 'version' : 'run',
    script: { prompt: true },
    interactive: Boolean(values.interactive),
    args: rest.slice(1),
    path: (values.path as string[] | undefined) ?? [],
    memory: size('--max-memory', values['max-memory']),
    time: amount('--max-time', values['max-time']),
    fuel: amount('--fuel', values.fuel),
    seed: values.seed === undefined ? undefined : seed(values.seed as string),
    coverage: (values.coverage as string | boolean | undefined) ?? false,
    profile: (values.profile as string | boolean | undefined) ?? false,
    trace: values.trace === undefined ? 0 : eventsOf(values.trace as string),
  };
  if (command.kind !== 'run') return command;
  const first = rest[0];
  if (first === undefined) return command;
  if (first === '-c') {
    if (rest[1] === undefined) throw new UsageError('-c needs the code');
    command.script = { code: rest[1] };
    command.args = rest.slice(2);
  } else command.script = first === '-' ? { stdin: true } : { file: first };
  return command;
}

function amount(option: string, text: unknown): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value <= 0)
    throw new UsageError(`${option} needs a positive integer, not ${String(text)}`);
  return value;
}

function eventsOf(names: string): number {
  try {
    return eventSet(names);
  } catch (error) {
    throw new UsageError(`--trace: ${(error as Error).message}`);
  }
}

function seed(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32)
    throw new UsageError(`--seed needs an integer from 0 to 4294967295`);
  return value;
}

function size(option: string, text: unknown): number | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d+)([kmg]?)b?$/i.exec(String(text));
  if (!match) throw new UsageError(`${option} needs a size such as 64M, not ${String(text)}`);
  const factor = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[(match[2] as string).toLowerCase()] ?? 1;
  return Number(match[1]) * factor;
}
