/**
 * Errors on their way across the boundary, which stay the same objects: an exception of Python is read as a PythonError, and is itself again when that
 * is thrown back; a JavaScript error is raised in Python, and comes out as it was.
 */
import type { Slot } from '../engine/exports.js';
import { ConversionError, KraitError, LimitError, type LimitName, PythonError } from '../errors.js';
import type { Context } from './context.js';
import { fromPython } from './from-python.js';
import type { PyHandle } from './handle.js';
import { placeOf } from './place.js';
import { toPython } from './to-python.js';

/** Exceptions among the arguments of each other that are read; deeper ones stay handles. */
const MOST_NESTED = 16;
/** JavaScript errors on their way through Python that are remembered at once; older ones come out as PythonError. */
const MOST_ERRORS = 256;

export interface ExceptionContext extends Context {
  /** The PyHandle of a number that handleFromSlot gave. */
  hold(number: number): PyHandle;
  /** What runs ends by a limit at its next safepoint. */
  stopBy(limit: LimitName): void;
}

type TracebackRow = [file: string, name: string, line: number, endLine: number, column: number, endColumn: number];

export class Exceptions {
  readonly #context: ExceptionContext;
  /** JavaScript errors raised in Python: handle of the exception, and the error. */
  #raised: { handle: number; error: unknown }[] = [];
  /** What is being read, by its address: an exception may be among its own arguments. */
  readonly #reading = new Map<number, PythonError>();
  #nested = 0;

  constructor(context: ExceptionContext) {
    this.#context = context;
  }

  /** Is an exception being read? Then another one is among its arguments. */
  get isReading(): boolean {
    return this.#nested > 0;
  }

  /** Are there too many around what is to be read? */
  get isDeep(): boolean {
    return this.#nested >= MOST_NESTED;
  }

  /** The exception in a slot as a PythonError, or the JavaScript error that it was made of. */
  read(slot: Slot): Error {
    this.#nested++;
    try {
      return this.#read(slot);
    } finally {
      if (--this.#nested === 0) this.#reading.clear();
    }
  }

  #read(slot: Slot): Error {
    const { raw } = this.#context.vm;
    const address = raw.valueAddress(slot);
    for (const each of this.#raised) {
      if (raw.valueAddress(raw.handleSlot(each.handle)) === address) return each.error as Error;
    }
    const known = this.#reading.get(address);
    if (known) return known;
    const base = raw.exchangeCount();
    const handle = raw.handleFromSlot(slot);
    const exception = handle ? this.#context.hold(handle) : undefined;
    const push = () => {
      if (handle) raw.exchangeHandle(handle);
      else raw.exchangeCopy(slot);
    };
    const drop = () => raw.exchangeDrop(raw.exchangeCount() - base);
    /** What `step` leaves, or `otherwise` when it fails: an exception must be reported even when no memory is left. */
    const attempt = <T>(step: () => number, read: () => T, otherwise: T): T => {
      push();
      try {
        if (step()) return read();
        raw.exchangeReset(base);
        // It may not come out of the run's next step, which has nothing to do with it.
        if (raw.programLimit()) raw.programClearLimit(0);
      } catch (error) {
        if (!(error instanceof KraitError)) throw error;
      } finally {
        drop();
      }
      return otherwise;
    };
    const top = () => fromPython(this.#context, raw.exchangeSlot(0));
    push();
    raw.inspectTrim();
    drop();
    const type = attempt(() => raw.accessTypeName(), top, 'Exception') as string;
    const frames = attempt(() => raw.inspectTraceback(), top, []) as TracebackRow[];
    const message = attempt(() => raw.accessStr(), top, '') as string;
    const args: unknown[] = [];
    const error = new PythonError({
      type,
      message,
      args,
      traceback: frames.map(([file, name, ...place]) => ({ file, name, ...placeOf(place) })),
      text: attempt(
        () => raw.inspectFormat(),
        () => this.#context.vm.takeResultText(),
        message ? `${type}: ${message}` : type,
      ).replace(/\n$/, ''),
      exception,
    });
    this.#reading.set(address, error);
    args.push(...(attempt(() => raw.inspectArguments(), top, []) as unknown[]));
    return error;
  }

  /** Raises a JavaScript error in Python. */
  raise(error: unknown): void {
    const { raw } = this.#context.vm;
    if (raw.programLimit()) return;
    if (error instanceof LimitError) {
      this.#context.stopBy(error.limit);
      return;
    }
    try {
      if (error instanceof PythonError && error.exception?.belongsTo(this.#context)) {
        toPython(this.#context, error.exception);
        if (raw.callRaiseAgain()) return;
      }
      // The engine's own error of a stack that is full.
      if (isOverflow(error)) return raw.callRaiseRecursion();
      const { name, message } = describe(error);
      if (!this.#context.vm.pushText(name) || !this.#context.vm.pushText(message)) return;
      const handle = raw.callRaise();
      if (!handle) return;
      this.#raised.push({ handle, error });
      if (this.#raised.length > MOST_ERRORS) this.forget(MOST_ERRORS / 2);
    } catch (failure) {
      // What failed has raised its own exception in Python, unless the failure is ours.
      if (!(failure instanceof KraitError)) throw failure;
    }
  }

  /** Forgets the JavaScript errors that were raised, but for the last `keep`. */
  forget(keep: number): void {
    for (const { handle } of this.#raised.splice(0, this.#raised.length - keep)) {
      this.#context.vm.raw.handleFree(handle);
    }
  }

  /** The same without an interpreter, which has ended. */
  clear(): void {
    this.#raised = [];
  }
}

/** Is it the error of a stack that is full? */
export function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

function describe(error: unknown): { name: string; message: string } {
  if (error instanceof ConversionError) return { name: 'TypeError', message: error.message };
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: 'HostError', message: String(error) };
}
