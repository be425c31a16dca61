/** float. */
import { Value, ERROR } from '../value/value';
export function floatRepr(f: f64): Value { return ERROR; }
export function floatParse(text: Value): Value { return ERROR; }
export function numberToF64(v: Value): f64 { return 0; }
