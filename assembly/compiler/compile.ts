/** From source text to a code object: the one entry of the compiler. */
import { Value, ERROR } from '../value/value';
import { Exc } from '../value/type-id';
import { raise } from '../vm/raise';

export function compileSource(source: Value, filename: Value, mode: i32, flags: i32): Value {
  return raise(Exc.SyntaxError, ascii("not yet"));
}
