/** int: small ints and the way to bigints. */
import { Value, ERROR, fitsSmallInt, fromSmallInt } from '../value/value';
export function intFromI64(i: i64): Value { return fromSmallInt(i); }
export function intFromU64(i: u64): Value { return fromSmallInt(i); }
export function intFromF64(f: f64): Value { return fromSmallInt(<i64>f); }
export function isInt(v: Value): bool { return false; }
export function intToI64(v: Value): i64 { return 0; }
export function intFitsI64(v: Value): bool { return false; }
export function intIndex(v: Value): Value { return ERROR; }
export function indexToI32Clamped(v: Value): i32 { return 0; }
export function indexToI64Clamped(v: Value): i64 { return 0; }
export function intToText(v: Value, base: u32): Value { return ERROR; }
export function intFromText(text: Value, from: u32, to: u32, base: u32): Value { return ERROR; }
