/**
 * What JavaScript code of the host throws: anything at all, objects whose very properties throw among it. What there is to tell of it is read here, once, so that nothing
 * fails on its way into Python.
 */
import { ConversionError, LimitError, PythonError } from '../errors.js';
import { isOverflow } from './exceptions.js';

/** Goes into Python in the place of what was thrown, and comes out as that: a name and a message that are texts. */
export class Thrown extends Error {
  readonly value: unknown;

  constructor(value: unknown) {
    super(messageOf(value));
    this.name = nameOf(value);
    this.value = value;
  }
}

/** What can be raised in Python for something that was thrown: itself when it is one of the library's errors that have a meaning there. */
export function raisable(thrown: unknown): unknown {
  try {
    if (thrown instanceof LimitError || thrown instanceof PythonError || thrown instanceof ConversionError)
      return thrown;
    if (isOverflow(thrown)) return thrown;
  } catch {
    // Nothing can be asked of it.
  }
  return new Thrown(thrown);
}

function nameOf(value: unknown): string {
  try {
    return value instanceof Error ? String(value.name) : 'HostError';
  } catch {
    return 'HostError';
  }
}

function messageOf(value: unknown): string {
  try {
    if (!(value instanceof Error)) return String(value);
  } catch {
    return `the host threw ${typeof value === 'function' ? 'a function' : 'an object'} that cannot be made a text`;
  }
  try {
    return String(value.message);
  } catch {
    return 'the host threw an error whose message cannot be read';
  }
}
