/**
 * `any`, `all` and `tuple` of a generator expression. CPython makes a loop around it in the caller's code, when the name does stand for the built-in one: so
 * tools see a loop, and that the generator is closed when it ends early. While that code is not monitored the native routine is called, which is faster; tracebacks
 * mark the name alone then, as that of the loop is.
 */
import { BuiltinObject } from '../heap/layout';
import { dictGetName } from '../objects/dict-table';
import { internAscii } from '../objects/str';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { ERROR, FALSE, fromSmallInt, NONE, toPointer, TRUE, UNBOUND } from '../value/value';
import { codeHidden } from '../bytecode/code';
import { Op } from '../bytecode/opcode';
import { Intrinsic } from '../vm/intrinsics';
import { state } from '../vm/record';
import { GHOST, RAW, Unit, destination, dies, emit, emitConstant, emitGoto, emitJump, emitNop, labelNew, labelPlace, push, setPosition } from './assembler';
import { Node, NodeKind } from './ast';
import { expressionPush } from './codegen-expression';
import { scopeOf, SCOPE_COROUTINE } from './scopes';

export const enum Consumer { NONE, ANY, ALL, TUPLE }

export function consumerOf(u: Unit, node: Node): Consumer {
  const called = node.a!;
  const argument = node.b;
  if (called.kind != NodeKind.NAME || node.c != null || argument == null || argument.next != null || argument.kind != NodeKind.GENERATOR_EXP) return Consumer.NONE;
  if (called.name == internAscii(ascii("any"))) return Consumer.ANY;
  if (called.name == internAscii(ascii("all"))) return Consumer.ALL;
  return called.name == internAscii(ascii("tuple")) ? Consumer.TUPLE : Consumer.NONE;
}

/** What is called is in the window at `mark`, which is taken. */
export function consume(u: Unit, node: Node, mark: i32, want: i32): i32 {
  const called = node.a!;
  const which = consumerOf(u, node);
  const builtin = dictGetName(<usize>state.builtins, called.name);
  const isNative = builtin != UNBOUND && builtin != ERROR && kindOf(builtin) == Kind.BUILTIN;
  const generator = push(u);
  const item = push(u);
  const list = push(u);
  const test = push(u, 2);
  const decided = labelNew(u);
  const loop = labelNew(u);
  const exhausted = labelNew(u);
  const watched = labelNew(u);
  const otherwise = labelNew(u);
  const end = labelNew(u);
  setPosition(u, called);
  emit(u, Op.MOVE, test, mark);
  emitConstant(u, test + 1, fromSmallInt(isNative ? changetype<BuiltinObject>(toPointer(builtin)).native : 0));
  emit(u, Op.INTRINSIC, test, test, Intrinsic.IS_NATIVE);
  emitJump(u, Op.JUMP_IF_FALSE, test, 0, decided);
  labelPlace(u, decided);
  const top = u.top;
  const made = expressionPush(u, node.b!);
  emit(u, Op.MOVE, generator, made);
  u.top = mark;
  const dst = destination(u, want);
  u.top = top;
  u.position = codeHidden(called.line);
  emitJump(u, Op.JUMP_IF_TRUE, test, 0, watched);
  emitJump(u, Op.JUMP_IF_NOT_NONE, test, 0, otherwise);
  setPosition(u, called);
  const scope = scopeOf(u.shared.table, changetype<usize>(node.b!));
  const isAsynchronous = scope != null && (scope.flags & SCOPE_COROUTINE) != 0;
  if (!isAsynchronous) {
    emit(u, Op.CALL, mark, 1, dst);
    emitGoto(u, Op.JUMP, end);
  }
  labelPlace(u, watched);
  if (isAsynchronous) emit(u, Op.INTRINSIC, generator, generator, Intrinsic.NO_ITERATOR);
  if (which == Consumer.TUPLE) emit(u, Op.BUILD_LIST, list, list, 0);
  labelPlace(u, loop);
  emitJump(u, Op.FOR_ITER, item, generator, exhausted);
  if (which == Consumer.TUPLE) {
    emit(u, Op.LIST_APPEND, list, item);
    jumpRaw(u, loop);
  } else {
    const found = labelNew(u);
    const closed = labelNew(u);
    emitJump(u, which == Consumer.ANY ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, item, 0, found);
    jumpRaw(u, loop);
    labelPlace(u, found);
    emitConstant(u, item, NONE);
    emitJump(u, Op.JUMP_IF_NONE, item, 0, closed);
    labelPlace(u, closed);
    emit(u, Op.INTRINSIC, generator, generator, Intrinsic.CLOSE);
    emitConstant(u, dst, which == Consumer.ANY ? TRUE : FALSE);
    emitGoto(u, Op.JUMP_QUIET, end);
  }
  labelPlace(u, exhausted);
  // The end of the loop, which is no start of a line.
  emitNop(u, GHOST, 1);
  if (which == Consumer.TUPLE) emit(u, Op.LIST_TO_TUPLE, dst, list);
  else emitConstant(u, dst, which == Consumer.ANY ? FALSE : TRUE);
  emitGoto(u, Op.JUMP, end);
  labelPlace(u, otherwise);
  setPosition(u, node);
  emit(u, Op.CALL, mark, 1, dst);
  labelPlace(u, end);
  u.top = mark;
  return destination(u, want);
}

/** Watched or not, fuel is the same: JUMP costs none, and the generator's own loop pays and has the safepoint. */
function jumpRaw(u: Unit, label: i32): void {
  emitJump(u, Op.JUMP, RAW, 0, label);
  dies(u);
}
