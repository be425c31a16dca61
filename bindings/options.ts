/**
 * Options: their types, and their checks. An unknown key or a wrong value is a TypeError that says what was expected, so a misspelt
 * limit never goes unnoticed.
 */

// biome-ignore lint/suspicious/noExplicitAny: a host function takes and gives whatever its author likes.
export type HostFunction = (...args: any[]) => unknown;
/** Source of a module, or where it comes from. */
export type ModuleSource = string | { source: string; filename?: string; package?: boolean };
/** Looks a module up by its dotted name; undefined or null: no such module. */
export type ModuleLoader = (name: string) => ModuleSource | undefined | null;
export type Modules = ModuleLoader | Record<string, ModuleSource | Record<string, unknown>>;

export interface Limits {
  /** Bytes of linear memory, the compiler's included. Reached: MemoryError in Python. */
  memory?: number;
  /** Deterministic work units of one run. Reached: LimitError. */
  fuel?: number;
  /** Milliseconds of one run. Reached: LimitError. */
  time?: number;
  /** Python frames. Reached: RecursionError in Python. */
  recursion?: number;
  /** Bytes of standard output and error of one run. Reached: LimitError. */
  output?: number;
}

export interface InterpreterOptions {
  /** Host functions by the name Python calls them by; they are built-ins of the interpreter. */
  functions?: Record<string, HostFunction>;
  /** Modules that `import` finds: by name, or by a loader function. */
  modules?: Modules;
  stdout?: (text: string) => void;
  stderr?: (text: string) => void;
  /** Standard input: a text, or a function that gives the next line (null at the end). */
  stdin?: string | (() => string | null);
  limits?: Limits;
  /** sys.argv */
  argv?: readonly string[];
  /** Milliseconds since 1970 for the time module; true for the host's own clocks. Without it time stands still. */
  clock?: true | (() => number);
  /** Seed of the hash of str; the same number gives the same order of sets in every run. Default 0. */
  hashSeed?: number;
  /** Seed of Python's module random when a program gives it none; the same number, the same random numbers. Default 0. */
  random?: number;
}

export interface RunOptions {
  /** File name in tracebacks and for the tools. Default `<string>`. */
  filename?: string;
  /** Names to set in `__main__` before the run. */
  globals?: Record<string, unknown>;
  /** How dicts in the result come out. Default `map`. */
  dicts?: 'map' | 'object';
}

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
  argv: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'an array of strings',
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
