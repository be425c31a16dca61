/** match. */
import { Unit } from './assembler';
import { Node } from './ast';
import { fail } from './codegen';

export function matchStatement(u: Unit, node: Node): void {
  fail(u, node, ascii("'match' is not supported yet"));
}
