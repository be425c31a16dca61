/**
 * The prompt: what `krait` is on a terminal. Reads commands of one or several lines, runs each as a program of its own in one interpreter,
 * and shows what it comes to. Programs run in short steps, so that Ctrl-C is seen: it raises KeyboardInterrupt at the next instruction. What a
 * native routine calls in its middle is one step, and is not interrupted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import {
  createInterpreter,
  type Execution,
  type Interpreter,
  monitoring,
  type Program,
  type PyHandle,
  PythonError,
  SUSPEND,
} from '../index.js';
import { PROMPT_MODULE } from './prompt-module.js';

/** Milliseconds of a step, after which a Ctrl-C is seen. */
const STEP = 20;
/** Lines of history that are kept. */
const MOST_LINES = 1000;
/** Of a line that a program has begun, and that the prompt of `input` follows. */
const MOST_COLUMNS = 1000;
const TOOLS = 6;
const INTERRUPTED = Symbol('interrupted');

/** What the prompt asks a Python of its own: no limit counts there, and nothing of it is in the user's way. */
const JUDGE = `
import warnings
from codeop import compile_command

warnings.simplefilter('ignore')


def wants_more(text):
    """Is the command incomplete? What is wrong with it is told when it is run."""
    try:
        return compile_command(text) is None
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError):
        return False
`;

/** What stands on the line of the screen that programs last wrote to. */
export class Screen {
  #line = '';

  /** The text of the line so far. */
  get line(): string {
    return this.#line;
  }

  wrote(text: string): void {
    const end = text.lastIndexOf('\n');
    this.#line = (end < 0 ? this.#line + text : text.slice(end + 1)).slice(-MOST_COLUMNS);
  }

  /** A line begins. */
  clear(): void {
    this.#line = '';
  }
}

export interface PromptOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** Is told what the interpreter writes. */
  screen: Screen;
  /** Is the output a terminal, with line editing and history? */
  terminal: boolean;
  /** Milliseconds that a command may take, waiting included. */
  time?: number | undefined;
  /** Where the history is kept; undefined: nowhere. */
  history?: string | undefined;
  /** The next line of the input with its newline, at once; null at the end. */
  readLine(): string | null;
  /** Shows an exception or a limit; a number ends the session with that exit status. */
  report(error: unknown): number | undefined;
}

/** The file in the user's home for the history of a terminal; undefined when there is no home. */
export function historyFile(): string | undefined {
  try {
    return join(homedir(), '.krait_history');
  } catch {
    return undefined;
  }
}

/** Lines from a terminal or a stream; those that come while nobody waits are kept. */
class Lines {
  readonly #options: PromptOptions;
  readonly #complete: (text: string) => string[];
  readonly #queue: string[] = [];
  #history: string[];
  #interface: Interface | undefined;
  #ended = false;
  #waiting: ((line: string | null) => void) | undefined;
  /** Ctrl-C on a terminal, while a line is read. */
  interrupt: () => void = () => {};

  constructor(options: PromptOptions, complete: (text: string) => string[]) {
    this.#options = options;
    this.#complete = complete;
    this.#history = readHistory(options.history);
    options.input.on('end', () => {
      this.#ended = true;
    });
  }

  /** The next line; null at the end of the input, or after Ctrl-D. */
  read(prompt: string): Promise<string | null> {
    const { output, terminal } = this.#options;
    const line = this.#queue.shift();
    if (line !== undefined) {
      // The terminal has shown it when it came; here it belongs.
      output.write(terminal ? `${prompt}${line}\n` : prompt);
      return Promise.resolve(line);
    }
    if (this.#ended && !this.#interface) {
      output.write(prompt);
      return Promise.resolve(null);
    }
    const lines = this.#open();
    this.#raw(true);
    lines.setPrompt(prompt);
    lines.prompt();
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  /** A line that came while nobody waited. */
  take(): string | undefined {
    return this.#queue.shift();
  }

  /** Nobody waits for a line any more: what was typed of it is dropped. */
  forget(): void {
    this.#waiting = undefined;
    // The next one has a line of its own. Of a stream nothing may be lost.
    if (this.#options.terminal) this.#interface?.close();
  }

  close(): void {
    this.#interface?.close();
    const { history } = this.#options;
    if (history === undefined || this.#history.length === 0) return;
    try {
      writeFileSync(history, `${[...this.#history].reverse().join('\n')}\n`, { mode: 0o600 });
    } catch {
      // A home that cannot be written keeps no history.
    }
  }

  #open(): Interface {
    if (this.#interface) return this.#interface;
    const { input, output, terminal } = this.#options;
    const lines = createInterface({
      input,
      output,
      terminal,
      history: [...this.#history],
      historySize: MOST_LINES,
      removeHistoryDuplicates: true,
      completer: (line: string) => {
        const text = /[\p{L}\p{N}_.]*$/u.exec(line)?.[0] ?? '';
        return text ? [this.#complete(text), text] : [['    '], ''];
      },
    });
    lines.on('line', (line) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      this.#rest();
      if (waiting) waiting(line);
      else this.#queue.push(line);
    });
    lines.on('history', (history: string[]) => {
      this.#history = [...history];
    });
    lines.on('SIGINT', () => this.interrupt());
    lines.on('close', () => {
      this.#interface = undefined;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      waiting?.(null);
    });
    this.#interface = lines;
    return lines;
  }

  /** Lets the terminal be as programs expect it. */
  #rest(): void {
    this.#interface?.pause();
    this.#raw(false);
  }

  #raw(on: boolean): void {
    const { input, terminal } = this.#options;
    if (terminal) (input as NodeJS.ReadStream).setRawMode?.(on);
  }
}

function readHistory(file: string | undefined): string[] {
  if (file === undefined) return [];
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).reverse().slice(0, MOST_LINES);
  } catch {
    return [];
  }
}

/** A session. The interpreter needs PROMPT_MODULE among its modules, and `input` of the session among its functions. */
export class Prompt {
  readonly #py: Interpreter;
  readonly #options: PromptOptions;
  readonly #lines: Lines;
  readonly #judge: Interpreter;
  /** Commands so far, which their files are named by. */
  #count = 0;
  #execution: Execution | undefined;
  #interrupted = false;
  /** Ends what is waited for. */
  #wake: () => void = () => {};

  private constructor(py: Interpreter, judge: Interpreter, options: PromptOptions) {
    this.#py = py;
    this.#judge = judge;
    this.#options = options;
    this.#lines = new Lines(options, (text) => this.#completions(text));
    this.#lines.interrupt = () => this.interrupt();
  }

  static async open(py: Interpreter, options: PromptOptions): Promise<Prompt> {
    const judge = await createInterpreter();
    judge.run(JUDGE);
    return new Prompt(py, judge, options);
  }

  /** Runs a script before the session, of which it can ask for input. Throws what it ends with. */
  async script(source: string, filename: string): Promise<void> {
    await this.#start(this.#py.compile(source, { filename }));
  }

  /** Until the input ends, or a program wants to exit: the exit status. */
  async run(): Promise<number> {
    try {
      while (true) {
        const command = await this.#command();
        if (command === null) {
          this.#options.output.write('\n');
          return 0;
        }
        const status = await this.#run(command);
        if (status !== undefined) return status;
      }
    } finally {
      this.#lines.close();
      this.#judge.dispose();
    }
  }

  /** Python's `input`: the program waits while the prompt reads the line, unless a native routine calls it, which cannot wait. */
  input(prompt?: unknown): unknown {
    if (this.#py.monitoring.canPause) return SUSPEND;
    this.#options.output.write(prompt === undefined ? '' : String(prompt));
    const line = this.readLine();
    if (line === null) throw this.#endOfInput();
    return line.replace(/\n$/, '');
  }

  /** The next line with its newline, at once; null at the end. */
  readLine(): string | null {
    const line = this.#lines.take();
    return line === undefined ? this.#options.readLine() : `${line}\n`;
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.#interrupted = true;
    this.#wake();
  }

  /** One command; null at the end of the input. */
  async #command(): Promise<string | null> {
    let text = '';
    while (true) {
      if (this.#options.screen.line) this.#options.output.write('\n');
      this.#options.screen.clear();
      const [first, more] = this.#ask(['>>> ', '... '], 'prompts') as [string, string];
      const line = await this.#orInterrupt(this.#lines.read(text ? more : first));
      if (line === INTERRUPTED) {
        this.#lines.forget();
        this.#options.output.write('\nKeyboardInterrupt\n');
        text = '';
        continue;
      }
      if (line === null) return null;
      if (!text && /^\s*(#.*)?$/.test(line)) continue;
      text = text ? `${text}\n${line}` : line;
      if (/^(exit|quit)$/.test(text) && this.#ask(true, 'is_free', text)) return `${text}()`;
      if (!this.#judge.call('wants_more', [text])) return text;
    }
  }

  /** Runs a command; a number ends the session. */
  async #run(command: string): Promise<number | undefined> {
    try {
      const filename = `<python-input-${this.#count++}>`;
      await this.#start(this.#py.compile(command, { filename, interactive: true }));
    } catch (error) {
      return this.#report(error);
    }
    return undefined;
  }

  async #start(program: Program): Promise<void> {
    this.#interrupted = false;
    try {
      this.#execution = this.#py.start(program, { time: STEP });
      await this.#drive(this.#execution);
    } finally {
      this.#execution = undefined;
      program.dispose();
    }
  }

  #report(error: unknown): number | undefined {
    if (!(error instanceof PythonError) || error.type === 'SystemExit') return this.#options.report(error);
    try {
      const isShown = error.exception && this.#ask(false, 'failed', error.exception);
      return isShown ? undefined : this.#options.report(error);
    } finally {
      error.exception?.dispose();
    }
  }

  /** Takes a program to its end, step by step. */
  async #drive(execution: Execution): Promise<void> {
    const until = performance.now() + (this.#options.time ?? Number.POSITIVE_INFINITY);
    while (true) {
      if (execution.state === 'done') return;
      if (execution.state === 'error') throw execution.error;
      if (execution.state === 'paused') {
        await new Promise((resolve) => setImmediate(resolve));
        if (this.#interrupted) this.#raise(execution);
        execution.continue({ time: STEP });
        continue;
      }
      const call = execution.call;
      const result = call?.promise ?? this.#input(call?.args[0]);
      const late = setTimeout(() => this.#wake(), Math.min(Math.max(0, until - performance.now()), 2 ** 31 - 1));
      try {
        const value = await this.#orInterrupt(result);
        if (value !== INTERRUPTED) execution.resume(value, { time: STEP });
        else if (!this.#interrupted) execution.cancel('time');
        else {
          this.#lines.forget();
          execution.throw(this.#interruption(), { time: STEP });
        }
      } catch (error) {
        execution.throw(error, { time: STEP });
      } finally {
        clearTimeout(late);
      }
    }
  }

  async #input(prompt: unknown): Promise<string> {
    const { screen } = this.#options;
    const begun = this.#options.terminal ? screen.line : '';
    screen.clear();
    const line = await this.#lines.read(begun + (prompt === undefined ? '' : String(prompt)));
    if (line === null) throw this.#endOfInput();
    return line;
  }

  async #orInterrupt<T>(work: Promise<T>): Promise<T | typeof INTERRUPTED> {
    this.#interrupted = false;
    const interruption = new Promise<typeof INTERRUPTED>((resolve) => {
      this.#wake = () => resolve(INTERRUPTED);
    });
    try {
      return await Promise.race([work, interruption]);
    } finally {
      this.#wake = () => {};
    }
  }

  /** As an exception of Python, so that its traceback is shown. */
  #endOfInput(): unknown {
    return this.#py.run("EOFError('EOF when reading a line')");
  }

  #interruption(): unknown {
    this.#interrupted = false;
    return this.#py.run('KeyboardInterrupt()');
  }

  /** KeyboardInterrupt at the next instruction of a program that is paused; where all tools are taken the program just ends. */
  #raise(execution: Execution): void {
    const { monitoring: tools } = this.#py;
    const id = [...Array(TOOLS).keys()].reverse().find((each) => tools.getTool(each) === null);
    const interruption = this.#interruption();
    if (id === undefined) {
      execution.cancel();
      return;
    }
    tools.useToolId(id, 'interrupt');
    tools.registerCallback(id, monitoring.events.INSTRUCTION, () => {
      tools.freeToolId(id);
      throw interruption;
    });
    tools.setEvents(id, monitoring.events.INSTRUCTION);
  }

  #completions(text: string): string[] {
    return this.#execution ? [] : (this.#ask([], 'completions', text) as string[]);
  }

  /** What a function of the module says; `otherwise` when it fails, as it does when a limit leaves no room. */
  #ask(otherwise: unknown, name: string, ...args: unknown[]): unknown {
    let python: PyHandle | undefined;
    try {
      python = this.#py.run(`__import__('${PROMPT_MODULE}')`) as PyHandle;
      return python.callMethod(name, args);
    } catch (error) {
      if (error instanceof PythonError) error.exception?.dispose();
      return otherwise;
    } finally {
      python?.dispose();
    }
  }
}
