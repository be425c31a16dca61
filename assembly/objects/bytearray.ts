// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function bytearrayNew(length: u32): usize { return 0; }
export function bytearraySetItem(v: Value, key: Value, value: Value): bool { return false; }
export function bytearrayDeleteItem(v: Value, key: Value): bool { return false; }
/** `v += other` in place; gives v or ERROR. */
export function bytearrayExtendInPlace(v: Value, other: Value): Value { return ERROR; }
export function bytearrayRepeatInPlace(v: Value, count: Value): Value { return ERROR; }
