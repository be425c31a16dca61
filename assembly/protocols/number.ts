/** Operators. */
import { Value, ERROR } from '../value/value';
import { Binary } from '../bytecode/opcode';
export function binary(op: Binary, a: Value, b: Value): Value { return ERROR; }
export function binaryInPlace(op: Binary, a: Value, b: Value): Value { return ERROR; }
export function power(a: Value, b: Value, modulus: Value): Value { return ERROR; }
export function unaryNegative(v: Value): Value { return ERROR; }
export function unaryPositive(v: Value): Value { return ERROR; }
export function unaryInvert(v: Value): Value { return ERROR; }
export function absolute(v: Value): Value { return ERROR; }
