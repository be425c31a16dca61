// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function length(v: Value): i64 { return -1; }
export function getItem(v: Value, key: Value): Value { return ERROR; }
export function setItem(v: Value, key: Value, value: Value): bool { return false; }
export function deleteItem(v: Value, key: Value): bool { return false; }
export function contains(container: Value, v: Value): i32 { return -1; }
