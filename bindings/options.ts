/**
 * Options: their types, and their checks. An unknown key or a wrong value is a TypeError that says what was expected, so a misspelt
 * limit never goes unnoticed.
 */

/**
 * What Python calls as a function. It gets the positional arguments converted; when Python gives keyword arguments, one more argument, a plain object of them, follows. What it
 * returns is converted; a promise makes the program wait (under `runAsync`, `start` and asyncio), SUSPEND leaves the result to the holder of the Execution. What it throws is
 * raised in Python, as the exception class whose name the error bears, else as `HostError`.
 */
// biome-ignore lint/suspicious/noExplicitAny: a host function takes and gives whatever its author likes.
export type HostFunction = (...args: any[]) => unknown;
/** Source of a module in Python. */
export type ModuleSource =
  | string
  | {
      /** The text. */
      source: string;
      /** File name in tracebacks. Default: the module's name with `.py`. */
      filename?: string;
      /** Is it a package, whose modules have its name before theirs? Default false. */
      package?: boolean;
    };
/** Looks a module up by its dotted name, at once: a promise is a TypeError. undefined or null: no such module. What it throws is raised by the `import`. */
export type ModuleLoader = (name: string) => ModuleSource | undefined | null;
/** Modules by name: sources in Python, or objects whose functions and values the module is to have; or what looks sources up. */
export type Modules = ModuleLoader | Record<string, ModuleSource | Record<string, unknown>>;

/** How much a program may take. What is not given is not limited, but for `recursion`. The interpreter stays usable after each. */
export interface Limits {
  /** Bytes of linear memory, the compiler's included: 1048576 to 4294967296. Reached: MemoryError in Python, which may catch it. */
  memory?: number;
  /** Units of work of one run, the same on every machine; a positive integer. Reached: LimitError in the host, which Python cannot catch. */
  fuel?: number;
  /** Milliseconds of one run, seen between slices of work; a positive number. Reached: LimitError. */
  time?: number;
  /** Python frames, 1 to 1000000. Default 1000. Reached: RecursionError in Python. */
  recursion?: number;
  /** Bytes (UTF-8) of standard output and error of one run; a positive integer. Reached: LimitError. */
  output?: number;
}

/** What an interpreter is given of its host. Nothing else of the host can be reached. An unknown key, or a value of the wrong type, is a TypeError. */
export interface InterpreterOptions {
  /** Host functions by the name Python calls them by; they are built-ins of the interpreter. */
  functions?: Record<string, HostFunction>;
  /** Modules that `import` finds: by name, or by a loader function. */
  modules?: Modules;
  /** Gets what Python writes to `sys.stdout`, in pieces that need not be lines. What it throws is raised where Python writes. Default: it is dropped. */
  stdout?: (text: string) => void;
  /** The same for `sys.stderr`. */
  stderr?: (text: string) => void;
  /** Standard input: a text, or a function that gives the next line with its newline (null at the end). Default: empty. */
  stdin?: string | (() => string | null);
  /** Memory, fuel, time, recursion, output. */
  limits?: Limits;
  /** `sys.argv`. Default: `['']`. */
  argv?: readonly string[];
  /** `os.environ`. Default: empty. Nothing of the host's own environment is seen. */
  environ?: Record<string, string>;
  /** Milliseconds since 1970 for the module `time`, a finite number; true for the host's own clocks. Without it time stands still. */
  clock?: true | (() => number);
  /** Seed of the hash of str, an integer from 0 to 4294967295: the same number gives the same order of sets in every run. Default 0. */
  hashSeed?: number;
  /**
   * Modules of the library that are imported when the interpreter begins, in this order: `['re', 'dataclasses']`. The first interpreter with this
   * option imports them; the others of this process copy its memory, so that `import re` takes no time. `limits.memory` counts what they take. Not those that
   * need the option `random` or `environ`.
   */
  preload?: readonly string[];
  /** Seed of the module `random` for programs that give it none, an integer from 0 to 4294967295: the same number, the same random numbers. Default 0. */
  random?: number;
}

/** How a program is run. An unknown key, or a value of the wrong type, is a TypeError. */
export interface RunOptions {
  /** File name in tracebacks and for the tools. Default `<string>`. */
  filename?: string;
  /** Names to set in `__main__` before the run. They stay there. */
  globals?: Record<string, unknown>;
  /** How dicts in the result come out: as `Map`, or as plain objects, whose keys must be str. Default `map`. */
  dicts?: 'map' | 'object';
}

/** How a program is compiled. An unknown key, or a value of the wrong type, is a TypeError. */
export interface CompileOptions {
  /** File name in tracebacks and for the tools. Default `<string>`. */
  filename?: string;
  /**
   * Compile one statement as at Python's prompt (mode `single` of Python's `compile`): the values of its expressions go to `sys.displayhook`,
   * which prints them and keeps the last in `_`. Default false.
   */
  interactive?: boolean;
}

type Check = (value: unknown) => string | undefined;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts: Check = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'an array of strings';
const isFunction: Check = (value) => (typeof value === 'function' ? undefined : 'a function');
const isText: Check = (value) => (typeof value === 'string' ? undefined : 'a string');
const isCount: Check = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? undefined : 'a positive integer';
const isAmount: Check = (value) => (typeof value === 'number' && value > 0 ? undefined : 'a positive number');

/** Least memory: what a fresh interpreter needs, with room to raise MemoryError. */
export const LEAST_MEMORY = 1 << 20;

const limitChecks: Record<keyof Limits, Check> = {
  memory: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= LEAST_MEMORY && value <= 2 ** 32
      ? undefined
      : `a number of bytes from ${LEAST_MEMORY} to ${2 ** 32}`,
  fuel: isCount,
  time: isAmount,
  recursion: (value) =>
    isCount(value) === undefined && (value as number) <= 1_000_000 ? undefined : 'an integer from 1 to 1000000',
  output: isCount,
};

const isSeed: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32
    ? undefined
    : 'an integer from 0 to 4294967295';

const interpreterChecks: Record<keyof InterpreterOptions, Check> = {
  functions: (value) =>
    isObject(value) && Object.values(value).every((each) => typeof each === 'function')
      ? undefined
      : 'an object of functions',
  modules: (value) => (typeof value === 'function' || isObject(value) ? undefined : 'an object or a loader function'),
  stdout: isFunction,
  stderr: isFunction,
  stdin: (value) => (typeof value === 'string' || typeof value === 'function' ? undefined : 'a string or a function'),
  limits: (value) => {
    if (!isObject(value)) return 'an object';
    check('limits', value, limitChecks);
    return undefined;
  },
  argv: isTexts,
  environ: (value) =>
    isObject(value) && Object.values(value).every((each) => typeof each === 'string')
      ? undefined
      : 'an object of strings',
  preload: isTexts,
  clock: (value) => (value === true || typeof value === 'function' ? undefined : 'true or a function'),
  hashSeed: isSeed,
  random: isSeed,
};

const runChecks: Record<keyof RunOptions, Check> = {
  filename: isText,
  globals: (value) => (isObject(value) ? undefined : 'an object'),
  dicts: (value) => (value === 'map' || value === 'object' ? undefined : "'map' or 'object'"),
};

const compileChecks: Record<keyof CompileOptions, Check> = {
  filename: isText,
  interactive: (value) => (typeof value === 'boolean' ? undefined : 'true or false'),
};

function check(what: string, options: Record<string, unknown>, checks: Record<string, Check>): void {
  for (const [key, value] of Object.entries(options)) {
    const test = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!test) throw new TypeError(`unknown option ${what}.${key}; known: ${Object.keys(checks).join(', ')}`);
    if (value === undefined) continue;
    const expected = test(value);
    if (expected) throw new TypeError(`option ${what}.${key} must be ${expected}`);
  }
}

const stepChecks: Record<string, Check> = { fuel: isCount, time: isAmount };

const readChecks: Record<string, Check> = {
  depth: (value) =>
    typeof value === 'number' && value >= 0 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY)
      ? undefined
      : 'an integer from 0',
  dicts: runChecks.dicts,
};

const callChecks: Record<string, Check> = {
  args: (value) => (Array.isArray(value) ? undefined : 'an array'),
  kwargs: (value) => (isObject(value) ? undefined : 'an object'),
};

const waitChecks: Record<string, Check> = {
  signal: (value) =>
    isObject(value) && typeof value.aborted === 'boolean' && typeof value.addEventListener === 'function'
      ? undefined
      : 'an AbortSignal',
};

/** Options of a kind that has no function of its own below. */
function checkAll(options: unknown, checks: Record<string, Check>): void {
  if (!isObject(options)) throw new TypeError('options must be an object');
  check('options', options, checks);
}

/** How far a step of an execution goes. */
export function checkStepLimits(limits: unknown): void {
  checkAll(limits, stepChecks);
}

/** Of `toJS`. */
export function checkReadOptions(options: unknown): void {
  checkAll(options, readChecks);
}

/** What a callable is called with. */
export function checkCall(call: unknown): void {
  checkAll(call, callChecks);
}

/** Of `callAsync`. */
export function checkWaitOptions(options: unknown): void {
  checkAll(options, waitChecks);
}

/** Of `start`: those of a run, and how far the first step goes. */
export function checkStartOptions(options: unknown): void {
  checkAll(options, { ...runChecks, ...stepChecks });
}

/** Of `runAsync`. */
export function checkRunAsyncOptions(options: unknown): void {
  checkAll(options, { ...runChecks, ...waitChecks });
}

export function checkInterpreterOptions(options: InterpreterOptions): void {
  if (!isObject(options)) throw new TypeError('options must be an object');
  check('options', options as Record<string, unknown>, interpreterChecks);
}

export function checkRunOptions(options: RunOptions): void {
  if (!isObject(options)) throw new TypeError('options must be an object');
  check('options', options as Record<string, unknown>, runChecks);
}

export function checkCompileOptions(options: CompileOptions): void {
  if (!isObject(options)) throw new TypeError('options must be an object');
  check('options', options as Record<string, unknown>, compileChecks);
}
