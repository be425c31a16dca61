/** Type parameters and `type` statements. */
import { Unit } from './assembler';
import { Node } from './ast';
import { fail } from './codegen';

export function typeAlias(u: Unit, node: Node): void {
  fail(u, node, ascii("'type' statements are not supported yet"));
}
