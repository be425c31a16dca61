import { Value, NONE } from '../value/value';
export function tracebackAdd(exception: Value, code: usize, instruction: u32, frame: usize): void {}
export function tracebackFormat(exception: Value): Value { return NONE; }
