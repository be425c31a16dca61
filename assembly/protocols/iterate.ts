// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function iter(v: Value): Value { return ERROR; }
export function iterNext(it: Value): Value { return ERROR; }
export function unpackIterable(v: Value, address: usize, count: i32): bool { return false; }
export function unpackStar(v: Value, address: usize, before: i32, after: i32): bool { return false; }
export function lengthHint(v: Value): i64 { return 0; }
