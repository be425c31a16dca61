/**
 * Entry of the parser.
 */
import { Value } from '../value/value';
import { Node } from './ast';

/** Parses a str; `mode` 0 exec, 1 eval, 2 single. Null with SyntaxError, MemoryError… pending. */
export function parserParse(source: Value, filename: Value, mode: i32, arena: usize): Node | null {
  return null;
}
