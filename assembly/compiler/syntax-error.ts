/**
 * Raises SyntaxError, IndentationError and TabError with the position attributes that tracebacks and tools read.
 */
import { Value, ERROR } from '../value/value';
import { Exc } from '../value/type-id';
import { Node } from './ast';

/** Lines from 1, columns from 0 in code points, the end exclusive. endLine 0: no end. Returns ERROR. */
export function syntaxErrorValue(kind: Exc, message: Value, line: u32, column: u32, endLine: u32, endColumn: u32): Value {
  return ERROR;
}

/** The same with an `ascii()` text. */
export function syntaxError(kind: Exc, message: usize, line: u32, column: u32, endLine: u32, endColumn: u32): Value {
  return ERROR;
}

/** SyntaxError that underlines a node. */
export function syntaxErrorAt(node: Node, message: usize): Value {
  return ERROR;
}

/** SyntaxError that underlines a node; `%s` in the format is replaced by the str `a`, a second one by `b`. */
export function syntaxErrorFormat(node: Node, format: usize, a: Value, b: Value): Value {
  return ERROR;
}
