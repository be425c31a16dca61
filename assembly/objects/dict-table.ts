// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function dictNew(): usize { return 0; }
export function dictGet(p: usize, key: Value): Value { return ERROR; }
export function dictSet(p: usize, key: Value, value: Value): bool { return false; }
export function dictDelete(p: usize, key: Value): i32 { return -1; }
export function dictNext(p: usize, position: u32): i32 { return -1; }
export function dictKeyAt(p: usize, i: i32): Value { return ERROR; }
export function dictValueAt(p: usize, i: i32): Value { return ERROR; }
export function dictLength(p: usize): u32 { return 0; }
export function dictCopy(p: usize): usize { return 0; }
export function dictClear(p: usize): void {}
export function dictFind(p: usize, key: Value): i32 { return -1; }
export function dictFindName(p: usize, key: Value): i32 { return -1; }
export function dictGetName(p: usize, key: Value): Value { return ERROR; }
export function dictSetName(p: usize, key: Value, value: Value): bool { return false; }
export function dictDeleteName(p: usize, key: Value): bool { return false; }
