/**
 * A native routine is a function `(args: usize, count: i32): Value`. `args` is the address of its arguments, contiguous and rooted; slots above them are free, so
 * the binder may complete them in place. A routine returns a Value, or ERROR with the exception pending.
 */
import { Value } from '../value/value';

/** Argument i of a native routine. */
// @ts-ignore: decorator
@inline export function argument(args: usize, i: i32): Value { return load<Value>(args + (<usize>i << 3)); }

export const enum NativeKind { FUNCTION, METHOD, CLASSMETHOD, STATICMETHOD, GETTER, NEW, SETTER }
export const NATIVE_VARARGS: u16 = 1;
export const NATIVE_VARKEYWORDS: u16 = 2;
/** A special method that CPython has as a slot wrapper. */
export const NATIVE_WRAPPER: u16 = 4;
/** Has a way in steps that can be suspended (vm/steps.ts). */
export const NATIVE_STEPWISE: u16 = 8;
/** So it has where it is given instances, or a list or tuple of them. */
export const NATIVE_INSTANCES: u16 = 64;
/** Its way in steps is in lib/_natives/tools.py. */
export const NATIVE_TOOL: u16 = 128;
/** Changes nothing before it has called Python for the last time, and can be carried out again (vm/again.ts). */
export const NATIVE_AGAIN: u16 = 16;
/** Is in Python altogether. */
export const NATIVE_PYTHON: u16 = 32;
/** With NATIVE_AGAIN, and without NATIVE_STEPWISE: it calls Python for its last argument alone, and not for the items of a container; or for the second one, a key. */
export const NATIVE_ASKS_LAST: u16 = 64;
export const NATIVE_ASKS_KEY: u16 = 128;
