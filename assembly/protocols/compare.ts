/** Rich comparison. */
import { Value, ERROR } from '../value/value';
import { Compare } from '../bytecode/opcode';
export function compare(a: Value, b: Value, op: Compare): Value { return ERROR; }
export function equal(a: Value, b: Value): i32 { return -1; }
