/** abs divmod pow round sum. */
import { Value, ERROR } from '../value/value';
export function numbersAbs(args: usize, count: i32): Value { return ERROR; }
