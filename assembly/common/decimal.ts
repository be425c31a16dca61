/** float to and from decimal text. */
import { Value, ERROR } from '../value/value';
export function decimalRepr(f: f64): Value { return ERROR; }
/** The float that text[from, to) spells; a NaN with payload DECIMAL_BAD when it is no number. */
export const DECIMAL_BAD: u64 = 0x7ff8000000000bad;
export function decimalParse(text: Value, from: u32, to: u32): f64 { return 0; }
export function decimalFormatFixed(f: f64, precision: i32): Value { return ERROR; }
export function decimalFormatExponent(f: f64, precision: i32): Value { return ERROR; }
