// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function dictViewEqual(a: Value, b: Value): i32 { return -1; }
