/** complex. */
import { Value, ERROR } from '../value/value';
export function complexNew(real: f64, imaginary: f64): Value { return ERROR; }
export function complexRepr(v: Value): Value { return ERROR; }
