/** t-strings. */
import { Unit, destination } from './assembler';
import { Node } from './ast';
import { fail } from './codegen';

export function templateString(u: Unit, node: Node, want: i32): i32 {
  fail(u, node, ascii("t-strings are not supported yet"));
  return destination(u, want);
}
