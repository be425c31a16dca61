/** bool. */
import { Value, ERROR } from '../value/value';
export function boolNew(args: usize, count: i32): Value { return ERROR; }
