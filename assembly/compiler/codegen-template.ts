/** t-strings: Template(…) of texts and Interpolation objects. */
import { NONE, UNBOUND } from '../value/value';
import { name, Name } from '../value/names';
import { Op } from '../bytecode/opcode';
import { codeHidden } from '../bytecode/code';
import { strFromCodePoint } from '../objects/str';
import { Unit, emit, emitConstant, push, setPosition } from './assembler';
import { Node, NodeKind } from './ast';
import { built, builder, expressionPush } from './codegen-expression';
import { typingClass } from './codegen-types';

/** R[top] = Interpolation(value, expression, conversion, format), in a new temporary. */
function interpolation(u: Unit, node: Node): void {
  const window = push(u, 6);
  typingClass(u, window, ascii("Interpolation"));
  expressionPush(u, node.a!);
  setPosition(u, node);
  emitConstant(u, push(u), node.value == UNBOUND ? name(Name.EMPTY) : node.value);
  emitConstant(u, push(u), node.op ? strFromCodePoint(node.op) : NONE);
  if (node.b != null) expressionPush(u, node.b!);
  else emitConstant(u, push(u), name(Name.EMPTY));
  u.position = codeHidden(node.line);
  emit(u, Op.CALL, window, 4, window);
  u.top = window + 1;
}

export function templateString(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const parts = builder(u, want);
  const top = u.top;
  setPosition(u, node);
  emit(u, Op.BUILD_LIST, parts, top, 0);
  for (let part = node.a; part != null; part = part!.next) {
    if (u.shared.failed) break;
    if (part.kind == NodeKind.FORMATTED) interpolation(u, part);
    // In CPython all texts are one table, so none has a line.
    else emitConstant(u, push(u), part.value);
    emit(u, Op.LIST_APPEND, parts, top);
    u.top = top;
  }
  const window = push(u, 7);
  setPosition(u, node);
  typingClass(u, window, ascii("Template"));
  emit(u, Op.MOVE, window + 6, parts);
  u.position = codeHidden(node.line);
  emit(u, Op.CALL_EX, window, 0, parts);
  u.top = top;
  return built(u, parts, mark, want);
}
