// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function dictGetItem(p: usize, key: Value): Value { return ERROR; }
export function dictUpdate(p: usize, source: Value): bool { return false; }
export function dictEqual(a: Value, b: Value): i32 { return -1; }
