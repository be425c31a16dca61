/** Programs and calls as hosts hand them over more than once. */
import type { PyHandle } from './values/handle.js';

/** A compiled program: what `run`, `runAsync` and `start` take in place of a source text, without compiling it again. */
export class Program {
  /** @internal */
  readonly code: PyHandle;
  /** File name in tracebacks and for the tools. */
  readonly filename: string;

  /** @internal */
  constructor(code: PyHandle, filename: string) {
    this.code = code;
    this.filename = filename;
  }

  /** Gives its code free: it cannot be run any more. */
  dispose(): void {
    this.code.dispose();
  }

  /** `dispose`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** What a Python callable is called with. */
export interface CallArguments {
  /** Positional arguments. Default: none. */
  args?: readonly unknown[];
  /** Keyword arguments. Default: none. */
  kwargs?: Record<string, unknown>;
}
