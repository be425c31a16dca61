/** await, and what `async for` does at its head. */
import { Op } from '../bytecode/opcode';
import { Intrinsic } from '../vm/intrinsics';
import { NONE } from '../value/value';
import { COLD_WAY, RAISED_INSIDE, Unit, dies, emit, emitConstant, emitGoto, emitJump, here, labelNarrow, labelNew, labelPlace, labelReach, push, regionClose, setPosition, settle } from './assembler';
import { Node } from './ast';
import { storeTarget } from './codegen-assign';
import { delegate, expression } from './codegen-expression';

export function awaitValue(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const source = expression(u, node.a!, -1);
  u.top = mark;
  const iterator = push(u);
  setPosition(u, node);
  emit(u, Op.GET_AWAITABLE, iterator, source);
  return delegate(u, iterator, mark, want);
}

/** Awaits what is in `register`, which then has the result; the registers above it are free. */
export function awaitRegister(u: Unit, register: i32): void {
  u.top = register + 1;
  emit(u, Op.GET_AWAITABLE, register, register);
  delegate(u, register, register + 1, register);
}

/** R[iterator] = asynchronous iterator of `node`. */
export function asyncIterable(u: Unit, node: Node, iterator: i32): void {
  const top = u.top;
  const source = expression(u, node, -1);
  setPosition(u, node);
  emit(u, Op.INTRINSIC, iterator, source, Intrinsic.ASYNC_ITERATOR);
  u.top = top;
}

/** The next item into the target; StopAsyncIteration leads to `end`. In a comprehension an item is no branch for tools, only the end is. */
export function asyncTarget(u: Unit, target: Node, source: Node, iterator: i32, end: i32, inComprehension: bool): void {
  const top = u.top;
  const handler = labelNew(u);
  const otherwise = labelNew(u);
  const test = labelNew(u);
  const next = labelNew(u);
  const item = push(u);
  const exception = push(u, 2);
  labelNarrow(u, handler);
  setPosition(u, source);
  const start = here(u);
  const from = u.fixups.length;
  const row = u.rows.length;
  emit(u, Op.INTRINSIC, item, iterator, Intrinsic.ASYNC_NEXT);
  delegate(u, item, exception + 2, item);
  regionClose(u, start, handler, exception);
  emitGoto(u, Op.JUMP_QUIET, inComprehension ? next : test);
  // Another exception goes on: here, behind code of the same line.
  labelReach(u, otherwise);
  labelPlace(u, otherwise);
  // To tools the loop ends all the same.
  const left = labelNew(u);
  emitConstant(u, iterator, NONE);
  emitJump(u, Op.JUMP_IF_NONE, iterator, 0, left);
  labelPlace(u, left);
  emit(u, Op.RERAISE, exception, RAISED_INSIDE);
  dies(u);
  labelPlace(u, handler);
  emit(u, Op.INTRINSIC, item, item, Intrinsic.STOP_ASYNC_ITERATION);
  emitJump(u, Op.JUMP_UNLESS_MATCH, exception, item, otherwise);
  // The iterator is needed no longer, so it tells the two ways apart: one branch for tools.
  emitConstant(u, iterator, NONE);
  emitGoto(u, Op.JUMP_QUIET, test);
  labelPlace(u, test);
  // To CPython what follows is code of the handler.
  emitJump(u, Op.JUMP_IF_NONE, iterator, COLD_WAY, end);
  labelPlace(u, next);
  settle(u, from, row);
  storeTarget(u, target, item);
  u.top = top;
}
