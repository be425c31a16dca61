/** Every error class of the library. `code` is stable; texts are not. */
import type { PyHandle } from './values/handle.js';

export class KraitError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KraitError';
    this.code = code;
  }
}

/** One entry of a traceback, outermost first. Columns count from 0 in characters; null when unknown. */
export interface PythonFrame {
  file: string;
  line: number;
  endLine: number;
  column: number | null;
  endColumn: number | null;
  name: string;
}

/** A Python exception. `name` is its type, `message` its str(), `stack` the traceback as Python prints it. */
export class PythonError extends KraitError {
  readonly type: string;
  /** The exception's `args`, converted. */
  readonly args: readonly unknown[];
  readonly traceback: readonly PythonFrame[];
  /** The exception object itself; undefined when there was no memory for a handle. */
  readonly exception: PyHandle | undefined;

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

export type LimitName = 'fuel' | 'time' | 'output' | 'stopped';

/**
 * A limit that Python code cannot catch was reached. The interpreter stays usable. Memory and recursion are not here:
 * they are MemoryError and RecursionError in Python.
 */
export class LimitError extends KraitError {
  readonly limit: LimitName;
  constructor(limit: LimitName, message: string) {
    super('limit', message);
    this.name = 'LimitError';
    this.limit = limit;
  }
}

/** A value has no counterpart on the other side. `path` says where it stood. */
export class ConversionError extends KraitError {
  readonly path: string;
  constructor(message: string, path: string) {
    super('conversion', `${message} at ${path}`);
    this.name = 'ConversionError';
    this.path = path;
  }
}
