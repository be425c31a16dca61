/** Every error class of the library. `code` is stable; texts are not. */
import type { PyHandle } from './values/handle.js';

/**
 * Base of all errors of this library: a call that cannot be obeyed, or one of the kinds below. Wrong arguments of the library's own functions are plain
 * TypeErrors.
 */
export class KraitError extends Error {
  /**
   * What kind of error it is, stable from version to version: `abi`, `async`, `busy`, `call`, `conversion`, `crash`, `disposed`, `frame`, `internal`, `limit`, `load`,
   * `loop`, `memory`, `pause`, `python`, `snapshot`, `state`.
   */
  readonly code: string;
  /** @internal */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KraitError';
    this.code = code;
  }
}

/** One entry of a traceback. */
export interface PythonFrame {
  /** Name of the file, as it was given to `run` or `compile`, or by the module loader. */
  file: string;
  /** Line of what the frame was doing, from 1. */
  line: number;
  /** Line where that ends. */
  endLine: number;
  /** Where it begins in `line`, in characters (code points) from 0; null when unknown. */
  column: number | null;
  /** Where it ends in `endLine`, exclusive; null when unknown. */
  endColumn: number | null;
  /** Qualified name of the function; `<module>` outside of functions. */
  name: string;
}

/**
 * A Python exception that nothing caught. `name` is its type, `message` its `str()`, `stack` the text that Python prints: traceback, notes, causes. Thrown back into Python
 * (from a host function, say) it is the same exception object again.
 */
export class PythonError extends KraitError {
  /** Name of the exception's class, without its module. */
  readonly type: string;
  /** The exception's `args`, converted as any value. */
  readonly args: readonly unknown[];
  /** The frames it went through, outermost first. */
  readonly traceback: readonly PythonFrame[];
  /** The exception object itself; undefined when there was no memory for a handle. */
  readonly exception: PyHandle | undefined;

  /** @internal */
  constructor(details: {
    type: string;
    message: string;
    args: readonly unknown[];
    traceback: readonly PythonFrame[];
    text: string;
    exception: PyHandle | undefined;
  }) {
    super('python', details.message);
    this.name = details.type;
    this.type = details.type;
    this.args = details.args;
    this.traceback = details.traceback;
    Object.defineProperty(this, 'exception', { value: details.exception, enumerable: false });
    if (details.text) this.stack = details.text;
  }
}

/**
 * What ended a run: units of `fuel`, milliseconds of `time`, bytes of `output`, or `stopped`: the host, by `cancel()` or the end of an AbortSignal.
 */
export type LimitName = 'fuel' | 'time' | 'output' | 'stopped';

/**
 * A limit that Python code cannot catch was reached. The interpreter stays usable. Memory and recursion are not here:
 * they are MemoryError and RecursionError in Python.
 */
export class LimitError extends KraitError {
  /** Which one. */
  readonly limit: LimitName;
  /** @internal */
  constructor(limit: LimitName, message: string) {
    super('limit', message);
    this.name = 'LimitError';
    this.limit = limit;
  }
}

/** A value has no counterpart on the other side, contains itself, or nests too deep. */
export class ConversionError extends KraitError {
  /** Where it stood in the value that was to be converted, such as `result[0]` or `argument 1["items"]`. */
  readonly path: string;
  /** @internal */
  constructor(message: string, path: string) {
    super('conversion', `${message} at ${path}`);
    this.name = 'ConversionError';
    this.path = path;
  }
}
