// Being written: signatures first.
import { Value, ERROR } from '../value/value';
import { Kind } from '../value/kind';
export function setNew(kind: Kind): usize { return 0; }
export function setAdd(p: usize, v: Value): bool { return false; }
export function setContains(p: usize, v: Value): i32 { return -1; }
export function setUpdate(p: usize, iterable: Value): bool { return false; }
export function setEqual(a: Value, b: Value): i32 { return -1; }
/** Index of the next used slot at or after, -1 at the end. */
export function setNext(p: usize, position: u32): i32 { return -1; }
export function setKeyAt(p: usize, i: i32): Value { return ERROR; }
