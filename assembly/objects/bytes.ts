// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function bytesNew(length: u32): usize { return 0; }
export function bytesFromMemory(address: usize, length: u32): Value { return ERROR; }
export function bytesLength(v: Value): u32 { return 0; }
export function bytesData(v: Value): usize { return 0; }
export function bytesGetItem(v: Value, key: Value): Value { return ERROR; }
export function bytesContains(v: Value, item: Value): i32 { return -1; }
export function bytesConcat(a: Value, b: Value): Value { return ERROR; }
export function bytesRepeat(v: Value, count: Value): Value { return ERROR; }
export function bytesPercent(v: Value, args: Value): Value { return ERROR; }
/** -1, 0 or 1; both bytes or bytearray. */
export function bytesCompare(a: Value, b: Value): i32 { return 0; }
export function bytesEqual(a: Value, b: Value): bool { return false; }
export function bytesHash(v: Value): u32 { return 1; }
