/** The command `krait`: a host like any other, built on the public library. */
import { mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isatty } from 'node:tty';
import {
  CallProfile,
  coverageListing,
  coverageSummary,
  Engine,
  EventTrace,
  type Interpreter,
  KraitError,
  LimitError,
  LineCoverage,
  PythonError,
  profileTable,
  version,
} from '../index.js';
import { type Command, parseCommand, USAGE, UsageError } from './arguments.js';
import { LineSource } from './input.js';
import type { Prompt, Screen } from './prompt.js';
import { PROMPT_FILE, PROMPT_MODULE, PROMPT_SOURCE } from './prompt-module.js';
import { SourceError, sourceReader } from './source.js';

type ReadSource = (path: string) => string;

const EXIT = { OK: 0, EXCEPTION: 1, USAGE: 2, LIMIT: 124 } as const;

/** Writes everything, also to a pipe that is slow to read; a closed pipe ends the output silently. */
function write(stream: 1 | 2, text: string): void {
  let bytes = Buffer.from(text, 'utf8');
  while (bytes.length) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE') process.exit(EXIT.OK);
      throw error;
    }
  }
}

const isMissing = (error: unknown) =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Finds modules in directories, as Python does. */
function moduleLoader(directories: readonly string[], readSource: ReadSource) {
  const read = (path: string) => {
    try {
      return readSource(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  return (name: string) => {
    if (name === PROMPT_MODULE) return { source: PROMPT_SOURCE, filename: PROMPT_FILE };
    const parts = name.split('.');
    if (parts.some((part) => part === '' || part.includes('/') || part.includes('\\') || part.includes('\0')))
      return undefined;
    for (const directory of directories) {
      const path = join(directory, ...parts);
      const inside = join(path, '__init__.py');
      const packageSource = read(inside);
      if (packageSource !== undefined) return { source: packageSource, filename: inside, package: true };
      const source = read(`${path}.py`);
      if (source !== undefined) return { source, filename: `${path}.py` };
    }
    return undefined;
  };
}

interface Script {
  source: string;
  filename: string;
  argv: string[];
  path: string[];
  /** Reads this and other source files. */
  readSource: ReadSource;
}

function readScript(command: Command, readSource: ReadSource): Script {
  const { script, args } = command;
  if ('prompt' in script) {
    // Python's prompt has an empty name of the script.
    return {
      source: '',
      filename: '<stdin>',
      argv: [''],
      path: command.path.length ? command.path : ['.'],
      readSource,
    };
  }
  if ('code' in script)
    return { source: script.code, filename: '<string>', argv: ['-c', ...args], path: command.path, readSource };
  if ('stdin' in script) {
    return {
      source: readFileSync(0, 'utf8'),
      filename: '<stdin>',
      argv: ['-', ...args],
      path: command.path,
      readSource,
    };
  }
  try {
    return {
      source: readSource(script.file),
      filename: script.file,
      argv: [script.file, ...args],
      path: [dirname(resolve(script.file)), ...command.path],
      readSource,
    };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new UsageError(`cannot read ${script.file}: ${(error as Error).message}`);
  }
}

/** Exit status of an uncaught exception, which is shown unless it is an exit. */
function statusOf(error: unknown): number {
  if (error instanceof LimitError) {
    write(2, `krait: ${error.message}\n`);
    return EXIT.LIMIT;
  }
  if (error instanceof PythonError) {
    if (error.type === 'SystemExit') {
      const code = error.args.length > 1 ? error.args : (error.args[0] ?? null);
      if (code === null) return EXIT.OK;
      if (typeof code === 'boolean') return Number(code);
      if (typeof code === 'number' && Number.isInteger(code)) return code & 0xff;
      if (typeof code === 'bigint') return Number(code & 0xffn);
      write(2, `${error.message}\n`);
      return EXIT.EXCEPTION;
    }
    write(2, `${error.stack ?? String(error)}\n`);
    return EXIT.EXCEPTION;
  }
  if (error instanceof KraitError) {
    write(2, `krait: ${error.message}\n`);
    return EXIT.EXCEPTION;
  }
  throw error;
}

/** Is a file the user's own, and not of the library or the prompt? */
const isOwn = (filename: string) => !filename.startsWith('<library>/') && filename !== PROMPT_FILE;

/** Source of a file that code comes from; undefined when it was typed in, or is not to be had any more. */
function sourceOf(filename: string, script: Script): string | undefined {
  if (filename === script.filename) return script.source;
  try {
    return script.readSource(filename);
  } catch {
    return undefined;
  }
}

function reportCoverage(coverage: LineCoverage, directory: string | boolean, script: Script): void {
  const color = Boolean(process.stderr.isTTY);
  const files = coverage.files();
  const listings = files.flatMap((file) => {
    const source = sourceOf(file.filename, script);
    return source === undefined ? [] : [{ file, source }];
  });
  if (typeof directory === 'string') {
    mkdirSync(directory, { recursive: true });
    for (const { file, source } of listings) {
      const name = `${basename(file.filename).replace(/[^\w.-]/g, '_')}.cover`;
      writeFileSync(join(directory, name), `${coverageListing(file, source)}\n`);
    }
  } else {
    for (const { file, source } of listings) write(2, `\n${coverageListing(file, source, { color })}\n`);
  }
  write(2, `\n${coverageSummary(files, { color })}\n`);
}

function reportProfile(profile: CallProfile, file: string | boolean): void {
  if (typeof file === 'string') writeFileSync(file, `${JSON.stringify(profile.entries(), null, 1)}\n`);
  else write(2, `\n${profileTable(profile.entries(), { color: Boolean(process.stderr.isTTY) })}\n`);
}

async function execute(command: Command): Promise<number> {
  const engine = await Engine.load();
  const script = readScript(command, sourceReader(engine));
  const prompts = 'prompt' in command.script || command.interactive;
  const limits: Record<string, number> = {};
  if (command.memory !== undefined) limits.memory = command.memory;
  if (command.time !== undefined) limits.time = command.time;
  if (command.fuel !== undefined) limits.fuel = command.fuel;
  const input = 'stdin' in command.script ? undefined : new LineSource(0);
  // Most runs have no prompt, and do not wait for it to be loaded.
  const prompt = prompts ? await import('./prompt.js') : undefined;
  const screen = prompt && new prompt.Screen();
  const show = (stream: 1 | 2) => (text: string) => {
    screen?.wrote(text);
    write(stream, text);
  };
  const readLine = () => input?.next() ?? null;
  let session: Prompt | undefined;
  let py: Interpreter;
  try {
    py = engine.createInterpreter({
      stdout: show(1),
      stderr: show(2),
      stdin: () => (session ? session.readLine() : readLine()),
      functions: prompts ? { input: (prompt?: unknown) => session?.input(prompt) } : {},
      modules: moduleLoader(script.path, script.readSource),
      argv: script.argv,
      clock: true,
      limits,
      ...(command.seed === undefined ? {} : { hashSeed: command.seed }),
      random: command.seed ?? Math.floor(Math.random() * 2 ** 32),
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
  // As Python has it: no name of a file where there is none.
  if ('file' in command.script) py.globals.set('__file__', script.filename);
  const coverage = command.coverage === false ? undefined : new LineCoverage(py, { include: isOwn }).start();
  const profile = command.profile === false ? undefined : new CallProfile(py).start();
  const trace = command.trace === 0 ? undefined : traceOf(py, command, script).start();
  let status: number;
  if (prompt && screen) {
    session = await openPrompt(prompt, py, command, screen, readLine);
    status = await converse(session, script);
  } else status = await run(py, script);
  if (status !== EXIT.LIMIT) await finish(py);
  trace?.stop();
  profile?.stop();
  coverage?.stop();
  if (coverage) reportCoverage(coverage, command.coverage, script);
  if (profile) reportProfile(profile, command.profile);
  return status;
}

function traceOf(py: Interpreter, command: Command, script: Script): EventTrace {
  return new EventTrace(py, {
    events: command.trace,
    write: (line) => write(2, `${line}\n`),
    include: isOwn,
    source: (filename) => sourceOf(filename, script),
  });
}

/** What a program has registered for its end, when it has; no file of the user's. */
const AT_EXIT = "(lambda module: module and module._run_exitfuncs())(__import__('sys').modules.get('atexit'))";

/** Runs what the program has registered for its end. */
async function finish(py: Interpreter): Promise<void> {
  try {
    await py.runAsync(AT_EXIT, { filename: '<library>/atexit.py' });
  } catch (error) {
    statusOf(error);
  }
}

/** Runs a script: its exit status. */
async function run(py: Interpreter, script: Script): Promise<number> {
  try {
    await py.runAsync(script.source, { filename: script.filename });
    return EXIT.OK;
  } catch (error) {
    return statusOf(error);
  }
}

function openPrompt(
  prompt: typeof import('./prompt.js'),
  py: Interpreter,
  command: Command,
  screen: Screen,
  readLine: () => string | null,
): Promise<Prompt> {
  const terminal = isatty(0) && isatty(1);
  if ('prompt' in command.script) write(1, `Krait ${version}, Python 3.14. exit() or Ctrl-D leaves.\n`);
  return prompt.Prompt.open(py, {
    input: process.stdin,
    output: process.stdout,
    screen,
    terminal,
    time: command.time,
    history: terminal ? prompt.historyFile() : undefined,
    readLine,
    report: (error) => {
      if (error instanceof KraitError) {
        const status = statusOf(error);
        return error instanceof PythonError && error.type === 'SystemExit' ? status : undefined;
      }
      // Of the host's side, a module that cannot be read for instance.
      write(2, `krait: ${String(error)}\n`);
      return undefined;
    },
  });
}

/** A session at the terminal, after the script: its exit status. */
async function converse(session: Prompt, script: Script): Promise<number> {
  const interrupt = () => session.interrupt();
  process.on('SIGINT', interrupt);
  try {
    try {
      await session.script(script.source, script.filename);
    } catch (error) {
      // An exit does not end the session.
      statusOf(error);
    }
    return await session.run();
  } finally {
    process.off('SIGINT', interrupt);
    process.stdin.unref();
  }
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(argv);
    if (command.kind === 'help') write(1, `${USAGE}\n`);
    else if (command.kind === 'version') write(1, `krait ${version}\n`);
    else {
      if ('prompt' in command.script && !isatty(0)) command.script = { stdin: true };
      return await execute(command);
    }
    return EXIT.OK;
  } catch (error) {
    if (error instanceof SourceError) {
      write(2, `${error.message}\n`);
      return EXIT.EXCEPTION;
    }
    if (!(error instanceof UsageError)) throw error;
    write(2, `krait: ${error.message}\nTry krait --help\n`);
    return EXIT.USAGE;
  }
}

process.exitCode = await main(process.argv.slice(2));
