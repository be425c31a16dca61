/**
 * Blocks that a jump out of them must leave properly: loops, try, finally, with, and handlers.
 *
 * Each is on the unit's list of blocks while its body is compiled. A `return`, `break` or `continue` walks the list outwards: it ends
 * the protected region of each block it leaves (the code of the way out is not protected by it), emits what leaving means (the
 * `finally` body once more, the call of `__exit__`, putting back the handled exception), jumps, and opens the regions again behind
 * the jump. Rows of inner regions are written before those of outer ones, as the search for a handler wants them.
 *
 * Registers of a handler: r = the exception, r + 1 = what was handled before (PUSH_HANDLER); r + 2 = an exception that leaves the
 * handler, which its cleanup raises on after putting back what was handled.
 */
import { Value, NONE, UNBOUND } from '../value/value';
import { Op } from '../bytecode/opcode';
import {
  Block, GHOST, GUARD, LATE, LINE_ONLY, NO_LINE, Unit, dies, emit, emitConstant, emitGoto, emitJump, emitMore, emitNop, here, labelIsUsed, labelNarrow, labelNew, labelPlace, noPosition, push, regionClose, setLine, setPosition,
} from './assembler';
import { FOR_ASYNC, Node, NodeKind, TRY_STAR, WITH_ASYNC } from './ast';
import { Where, enter, fail, mangled, nameDelete, nameFind, nameStore } from './codegen';
import { forTarget, iterable, storeTarget } from './codegen-assign';
import { asyncIterable, asyncTarget, awaitRegister } from './codegen-async';
import { jumpIf } from './codegen-condition';
import { expression, expressionPush } from './codegen-expression';
import { body } from './codegen-statement';
import { foldBinary, foldSubscript, literalTruth } from './constants';
import { Intrinsic } from '../vm/intrinsics';
import { scopeIsFunction, scopeRecord, SCOPE_COROUTINE, SCOPE_GENERATOR } from './scopes';

export const enum BlockKind {
  LOOP,
  /** Body of try with except clauses: leaving it needs nothing. */
  TRY,
  /** Body of try with finally: leaving it runs the finally body. */
  FINALLY,
  /** Except clauses, or the finally body run for an exception: leaving it puts back the handled exception. */
  HANDLER,
  /** Except clause with a name, inside HANDLER: leaving it unbinds the name. */
  NAME,
  /** Body of with: leaving it calls __exit__. */
  WITH,
  /** Body of an except* clause: it cannot be left by a jump. */
  STAR_CLAUSE,
}

/** CPython's limit of blocks inside each other. */
const MOST_BLOCKS: u32 = 40;

function blockNew(u: Unit, kind: BlockKind, node: Node): Block {
  const block = changetype<Block>(scopeRecord(offsetof<Block>()));
  block.kind = kind;
  block.node = node;
  block.name = UNBOUND;
  block.breakLabel = -1;
  block.continueLabel = -1;
  block.handler = -1;
  block.parent = u.block;
  block.start = here(u);
  u.block = block;
  if (++u.blockDepth > MOST_BLOCKS) fail(u, node, wording("too many statically nested blocks"));
  return block;
}

/** A block whose code from here on is protected by a handler, which is a new label. */
function protect(u: Unit, kind: BlockKind, node: Node, register: i32): Block {
  const block = blockNew(u, kind, node);
  block.register = register;
  block.handler = labelNew(u);
  labelNarrow(u, block.handler);
  if (kind == BlockKind.TRY || kind == BlockKind.FINALLY || kind == BlockKind.WITH) {
    noPosition(u);
    emitNop(u, GUARD);
  }
  return block;
}

/** Takes the innermost block off the list, and ends its region. */
function blockEnd(u: Unit, block: Block): void {
  if (block.handler >= 0) regionClose(u, block.start, block.handler, block.register);
  u.block = block.parent;
  u.blockDepth--;
}

/** Start of a region that has been closed before its block ends. */
const CLOSED: u32 = 0xffffffff;

/** Ends the protection of a block whose normal end is still to be emitted. */
function blockClose(u: Unit, block: Block): void {
  regionClose(u, block.start, block.handler, block.register);
  block.start = CLOSED;
}

// ---- leaving

/**
 * Leaves all blocks inside `target` (null: all of the frame). `keeps`: a value lies in the last temporary and must survive; `swaps`: 1 when
 * CPython has it on its stack. The caller emits the jump, then calls reopen().
 */
function unwind(u: Unit, target: Block | null, keeps: bool, swaps: i32): void {
  for (let block: Block | null = u.block; block != target; block = block!.parent) {
    if (u.shared.failed) return;
    const b = block!;
    if (b.handler >= 0) regionClose(u, b.start, b.handler, b.register);
    u.block = b.parent;
    switch (b.kind) {
      case BlockKind.LOOP:
        if (b.node!.kind == NodeKind.FOR) emitNop(u, LATE, swaps);
        break;
      case BlockKind.TRY:
        emitNop(u, LINE_ONLY);
        break;
      case BlockKind.FINALLY:
        emitNop(u, LINE_ONLY);
        if (!u.dead) body(u, b.node!.d);
        // The jump behind belongs to no line of its own.
        noPosition(u);
        break;
      case BlockKind.HANDLER:
        // CPython drops the exception of a `finally`.
        emitNop(u, LINE_ONLY, swaps + (b.breakLabel + 1) * (1 + swaps));
        emit(u, Op.POP_HANDLER, b.register - 2);
        break;
      case BlockKind.NAME:
        unbindName(u, b.name);
        break;
      case BlockKind.WITH:
        setPosition(u, b.node!.a!);
        exitCall(u, b.register + 4, keeps, (b.node!.flags & WITH_ASYNC) != 0);
        noPosition(u);
        break;
      default:
    }
  }
}

/** Goes on behind a jump out of the blocks that `unwind` left. */
function reopen(u: Unit, innermost: Block | null, target: Block | null): void {
  for (let block: Block | null = innermost; block != target; block = block!.parent) block!.start = here(u);
  u.block = innermost;
}

/** The name of an except clause is unbound at its end, whether or not it still is bound. */
function unbindName(u: Unit, called: Value): void {
  if (nameFind(u, mangled(u, called)) == Where.LOCAL) {
    emit(u, Op.UNBIND, u.register);
    return;
  }
  const t = push(u);
  emitConstant(u, t, NONE);
  nameStore(u, called, t);
  nameDelete(u, called);
  u.top = t;
}

/**
 * Register of the exception that is handled at this place; -1 when no handler is around it in this frame. (A handler's own exceptions go to the
 * second register behind the one it handles.)
 */
export function handledRegister(u: Unit): i32 {
  let block = u.block;
  while (block != null) {
    if (block.kind == BlockKind.HANDLER || block.kind == BlockKind.STAR_CLAUSE) return block.register - 2;
    block = block.parent;
  }
  return -1;
}

export function returnStatement(u: Unit, node: Node): void {
  if (!scopeIsFunction(u.scope)) {
    fail(u, node, wording("'return' outside function"));
    return;
  }
  const value = node.a;
  if (value != null && u.scope.flags & SCOPE_COROUTINE && u.scope.flags & SCOPE_GENERATOR) {
    fail(u, node, wording("'return' with value in async generator"));
    return;
  }
  checkStar(u, node, null);
  const innermost = u.block;
  let leaves = false;
  for (let block: Block | null = innermost; block != null; block = block!.parent) if (block.kind == BlockKind.FINALLY || block.kind == BlockKind.WITH || block.name != UNBOUND) leaves = true;
  let folded = value;
  // The last argument of a call too: so little is behind what is decided.
  if (value != null && value.kind == NodeKind.CALL && value.c == null) for (let item = value.b; item != null; item = item!.next) folded = item;
  if (folded != null && folded.kind == NodeKind.BINARY) foldBinary(folded, true);
  else if (folded != null && folded.kind == NodeKind.SUBSCRIPT) foldSubscript(folded, true);
  const isNone = value == null || (value.kind == NodeKind.CONSTANT && value.value == NONE);
  const isLiteral = value != null && literalTruth(value!) >= 0;
  // A literal is loaded when all else is done.
  const isLate = leaves && isLiteral;
  let register = -1;
  // What runs on the way out may rebind a local, so the value is kept apart from it.
  if (!isNone && !isLate) {
    register = leaves ? expressionPush(u, value!) : expression(u, value!, -1);
    // A constant has an instruction for its line there.
    if (isLiteral) emitMore(u, 1);
  } else if (value != null) {
    setPosition(u, value);
    emitNop(u, LINE_ONLY);
  }
  if (value == null || value.line != node.line) {
    setPosition(u, node);
    emitNop(u, LINE_ONLY);
  } else if (register >= 0) setPosition(u, node);
  unwind(u, null, leaves && register >= 0, i32(value != null && !isLiteral));
  if (isNone) emit(u, Op.RETURN_NONE, 0);
  else {
    if (isLate) emitConstant(u, register = push(u), value!.value);
    emit(u, Op.RETURN, register);
  }
  dies(u);
  reopen(u, innermost, null);
}

/** break and continue. */
export function leaveLoop(u: Unit, node: Node): void {
  const isBreak = node.kind == NodeKind.BREAK;
  let loop = u.block;
  while (loop != null && loop.kind != BlockKind.LOOP) loop = loop.parent;
  checkStar(u, node, loop);
  if (loop == null) {
    fail(u, node, isBreak ? wording("'break' outside loop") : wording("'continue' not properly in loop"));
    return;
  }
  const innermost = u.block;
  setPosition(u, node);
  // What is left protects the statement itself.
  emitNop(u, LINE_ONLY);
  unwind(u, isBreak ? loop.parent : loop, false, 0);
  if (isBreak) emitGoto(u, Op.JUMP, loop.breakLabel);
  else emitGoto(u, Op.JUMP_BACK, loop.continueLabel);
  reopen(u, innermost, loop);
}

// ---- loops

/** A label at the head of a loop. The first instruction of a frame has its own events, so it is never jumped to. */
function loopHead(u: Unit, block: Block): void {
  noPosition(u);
  if (!here(u)) emit(u, Op.NOP, 0);
  labelPlace(u, block.continueLabel);
}

export function whileStatement(u: Unit, node: Node): void {
  const block = blockNew(u, BlockKind.LOOP, node);
  block.breakLabel = labelNew(u);
  block.continueLabel = labelNew(u);
  const otherwise = labelNew(u);
  loopHead(u, block);
  jumpIf(u, node.a!, otherwise, false);
  body(u, node.b);
  noPosition(u);
  emitGoto(u, Op.JUMP_BACK, block.continueLabel);
  blockEnd(u, block);
  labelPlace(u, otherwise);
  body(u, node.c);
  labelPlace(u, block.breakLabel);
}

export function forStatement(u: Unit, node: Node): void {
  const isAsync = (node.flags & FOR_ASYNC) != 0;
  const iterator = push(u);
  if (isAsync) asyncIterable(u, node.b!, iterator);
  else iterable(u, node.b!, iterator);
  const block = blockNew(u, BlockKind.LOOP, node);
  block.breakLabel = labelNew(u);
  block.continueLabel = labelNew(u);
  const otherwise = labelNew(u);
  loopHead(u, block);
  if (isAsync) asyncTarget(u, node.a!, node.b!, iterator, otherwise, false);
  else forTarget(u, node.a!, node.b!, iterator, otherwise);
  body(u, node.c);
  noPosition(u);
  emitGoto(u, Op.JUMP_BACK, block.continueLabel);
  blockEnd(u, block);
  labelPlace(u, otherwise);
  // CPython takes the iterator off its stack there, or looks at what ended an asynchronous loop.
  if (isAsync) setPosition(u, node.b!);
  else noPosition(u);
  emitNop(u, GHOST, 1);
  body(u, node.d);
  labelPlace(u, block.breakLabel);
  u.top = iterator;
}

// ---- try

export function tryStatement(u: Unit, node: Node): void {
  // A `try` has a line of its own.
  setLine(u, node.line);
  // What is counted is where the protection starts.
  emitNop(u, LATE, -1);
  if (node.d != null) tryFinally(u, node);
  else tryExcept(u, node);
}

function tryFinally(u: Unit, node: Node): void {
  const register = push(u, 4);
  const block = protect(u, BlockKind.FINALLY, node, register);
  if (node.b != null) tryExcept(u, node);
  else body(u, node.a);
  blockEnd(u, block);
  noPosition(u);
  emitNop(u, LINE_ONLY);
  const end = labelNew(u);
  if (!u.dead) {
    body(u, node.d);
    noPosition(u);
    emitGoto(u, Op.JUMP_QUIET, end);
  }
  labelPlace(u, block.handler);
  u.position = 0;
  emit(u, Op.PUSH_HANDLER, register);
  const handler = handlerOpen(u, node, register);
  handler.breakLabel = 0;
  body(u, node.d);
  noPosition(u);
  emit(u, Op.RERAISE, register);
  dies(u);
  handlerClose(u, handler);
  labelPlace(u, end);
  u.top = register;
}

/** Code that handles the exception in `register`, until handlerClose(). Its own exceptions go to the second register behind. */
function handlerOpen(u: Unit, node: Node, register: i32): Block {
  return protect(u, BlockKind.HANDLER, node, register + 2);
}

/** Ends the handler's region and emits its cleanup: what was handled before is put back, and the exception raised on. */
function handlerClose(u: Unit, block: Block): void {
  blockEnd(u, block);
  if (!labelIsUsed(u, block.handler)) return;
  labelPlace(u, block.handler);
  u.position = 0;
  emit(u, Op.POP_HANDLER, block.register - 2);
  emit(u, Op.RERAISE, block.register);
  dies(u);
}

function tryExcept(u: Unit, node: Node): void {
  const register = push(u, 4);
  const block = protect(u, BlockKind.TRY, node, register);
  body(u, node.a);
  blockEnd(u, block);
  const end = labelNew(u);
  // CPython has the `else` of an except* behind the handlers.
  const last: Node | null = node.flags & TRY_STAR ? node.c : null;
  const otherwise = last == null ? end : labelNew(u);
  noPosition(u);
  emitNop(u, LINE_ONLY);
  if (last == null) body(u, node.c);
  noPosition(u);
  emitGoto(u, Op.JUMP_QUIET, otherwise);
  // What no way leads to is compiled all the same, for its errors.
  if (node.flags & TRY_STAR) starHandlers(u, node, block.handler, register, end);
  else handlers(u, node, block.handler, register, end);
  if (last != null) {
    labelPlace(u, otherwise);
    body(u, last);
  }
  labelPlace(u, end);
  u.top = register;
}

/** The except clauses. What leaves any of them by an exception goes through the one cleanup; a name has a cleanup of its own before it. */
function handlers(u: Unit, node: Node, entry: i32, register: i32, end: i32): void {
  const top = u.top;
  labelPlace(u, entry);
  u.position = 0;
  emit(u, Op.PUSH_HANDLER, register);
  const block = handlerOpen(u, node, register);
  for (let handler = node.b; handler != null; handler = handler!.next) {
    if (!enter(u)) return;
    const next = labelNew(u);
    if (handler.a != null) {
      const type = expression(u, handler.a!, -1);
      // The whole clause, as CPython marks it.
      setPosition(u, handler);
      emitJump(u, Op.JUMP_UNLESS_MATCH, register, type, next);
      u.top = top;
    } else if (handler.next != null) fail(u, handler, wording("default 'except:' must be last"));
    if (handler.name == UNBOUND) {
      setLine(u, handler.line);
      emitNop(u, LATE);
      body(u, handler.b);
      clauseEnd(u, block, UNBOUND, end);
    } else namedClause(u, node, handler, block, end);
    labelPlace(u, next);
    u.shared.depth--;
  }
  if (!u.dead) {
    noPosition(u);
    emit(u, Op.RERAISE, register);
    dies(u);
  }
  handlerClose(u, block);
}

/** The normal end of a clause: what is handled is put back outside of the protection, which goes on behind. */
function clauseEnd(u: Unit, block: Block, called: Value, end: i32): void {
  if (u.dead) return;
  regionClose(u, block.start, block.handler, block.register);
  noPosition(u);
  emitNop(u, LINE_ONLY, i32(called != UNBOUND));
  emit(u, Op.POP_HANDLER, block.register - 2);
  if (called != UNBOUND) unbindName(u, called);
  emitGoto(u, Op.JUMP_QUIET, end);
  block.start = here(u);
}

function namedClause(u: Unit, node: Node, handler: Node, outer: Block, end: i32): void {
  setPosition(u, handler);
  nameStore(u, handler.name, outer.register - 2);
  const block = protect(u, BlockKind.NAME, node, outer.register);
  block.name = handler.name;
  body(u, handler.b);
  blockEnd(u, block);
  clauseEnd(u, outer, handler.name, end);
  if (!labelIsUsed(u, block.handler)) return;
  labelPlace(u, block.handler);
  u.position = 0;
  unbindName(u, handler.name);
  emit(u, Op.RERAISE, block.register);
  dies(u);
}

// ---- except*

/**
 * Each clause takes its part out of what is left of the exception. What the clauses raise is collected; in the end it is raised together
 * with the rest that no clause handled.
 */
function starHandlers(u: Unit, node: Node, entry: i32, register: i32, end: i32): void {
  labelPlace(u, entry);
  u.position = 0;
  emit(u, Op.PUSH_HANDLER, register);
  const block = handlerOpen(u, node, register);
  const original = push(u, 3);
  const rest = original + 1;
  const raised = original + 2;
  emit(u, Op.MOVE, original, register);
  emit(u, Op.MOVE, rest, register);
  emit(u, Op.BUILD_LIST, raised, raised, 0);
  const top = u.top;
  for (let handler: Node | null = node.b; handler != null; handler = handler!.next) {
    if (!enter(u)) return;
    const none = labelNew(u);
    const next = labelNew(u);
    const part = push(u, 2);
    // What goes before the types belongs to the first clause.
    setPosition(u, handler.a!);
    if (handler == node.b) emit(u, Op.MOVE, part, rest);
    u.top = part + 1;
    expressionPush(u, handler.a!);
    if (handler != node.b) emit(u, Op.MOVE, part, rest);
    setPosition(u, handler);
    emit(u, Op.INTRINSIC, part, part, Intrinsic.EXCEPT_STAR);
    emit(u, Op.UNPACK, part, part, 2);
    emit(u, Op.MOVE, rest, part + 1);
    emitJump(u, Op.JUMP_IF_NONE, part, 0, none);
    starClause(u, handler, part, raised, next);
    // CPython drops the None there.
    setPosition(u, handler);
    labelPlace(u, none);
    emit(u, Op.NOP, 0);
    labelPlace(u, next);
    u.top = top;
    u.shared.depth--;
  }
  const something = labelNew(u);
  // No line, but a branch all the same (no position at all would hide it).
  u.position = NO_LINE;
  emit(u, Op.INTRINSIC, original, original, Intrinsic.EXCEPT_STAR_RESULT);
  blockClose(u, block);
  emitJump(u, Op.JUMP_IF_NOT_NONE, original, 0, something);
  emit(u, Op.POP_HANDLER, register);
  emitGoto(u, Op.JUMP_QUIET, end);
  labelPlace(u, something);
  emit(u, Op.POP_HANDLER, register);
  emit(u, Op.RERAISE, original);
  dies(u);
  handlerClose(u, block);
}

/** Runs a clause with its part of the exception, in register `part`, as the handled one. */
function starClause(u: Unit, handler: Node, part: i32, raised: i32, next: i32): void {
  emit(u, Op.PUSH_HANDLER, part);
  const exception = push(u, 2);
  const block = protect(u, BlockKind.STAR_CLAUSE, handler, exception);
  setPosition(u, handler);
  if (handler.name != UNBOUND) nameStore(u, handler.name, part);
  else emit(u, Op.NOP, 0);
  body(u, handler.b);
  blockEnd(u, block);
  noPosition(u);
  if (!u.dead) {
    emitNop(u, LINE_ONLY);
    emit(u, Op.POP_HANDLER, part);
    if (handler.name != UNBOUND) unbindName(u, handler.name);
    emitGoto(u, Op.JUMP_QUIET, next);
  }
  if (!labelIsUsed(u, block.handler)) return;
  labelPlace(u, block.handler);
  u.position = 0;
  emit(u, Op.LIST_APPEND, raised, exception);
  emit(u, Op.POP_HANDLER, part);
  if (handler.name != UNBOUND) unbindName(u, handler.name);
  emitGoto(u, Op.JUMP_QUIET, next);
}

/** A jump may not leave an except* clause. */
function checkStar(u: Unit, node: Node, target: Block | null): void {
  for (let block: Block | null = u.block; block != target; block = block!.parent) {
    if (block!.kind == BlockKind.STAR_CLAUSE) fail(u, node, wording("'break', 'continue' and 'return' cannot appear in an except* block"));
  }
}

// ---- with

/** Calls the window's `__exit__(None, None, None)`: in place, or copied above everything in use when that must survive. */
function exitCall(u: Unit, window: i32, copied: bool, isAsync: bool): void {
  const top = u.top;
  let at = window;
  if (copied) {
    at = push(u, 7);
    emit(u, Op.MOVE, at, window);
    emit(u, Op.MOVE, at + 6, window + 6);
  } else u.top = window + 7;
  push(u, 3);
  for (let i = 0; i < 3; i++) emitConstant(u, at + 7 + i, NONE);
  emit(u, Op.CALL_METHOD, at, 3, at);
  if (isAsync) awaitRegister(u, at);
  u.top = top;
}

export function withStatement(u: Unit, node: Node): void {
  withItem(u, node, node.a!);
}

function withItem(u: Unit, node: Node, item: Node): void {
  if (!enter(u)) return;
  const isAsync = (node.flags & WITH_ASYNC) != 0;
  const register = push(u, 4);
  const window = push(u, 7);
  const context = expression(u, item.a!, -1);
  setPosition(u, item.a!);
  emit(u, Op.LOAD_SPECIAL, window, context, isAsync ? 3 : 1);
  const enterWindow = u.top;
  push(u, 7);
  emit(u, Op.LOAD_SPECIAL, enterWindow, context, isAsync ? 2 : 0);
  emit(u, Op.CALL_METHOD, enterWindow, 0, enterWindow);
  if (isAsync) awaitRegister(u, enterWindow);
  u.top = window + 7;
  if (enterWindow > window + 7) {
    // The value moves down over the manager, which is needed no longer.
    emit(u, Op.MOVE, window + 7, enterWindow);
  }
  item.flags = node.flags;
  const block = protect(u, BlockKind.WITH, item, register);
  push(u);
  if (item.b != null) storeTarget(u, item.b!, window + 7);
  u.top = window + 7;
  if (item.next != null) withItem(u, node, item.next!);
  else body(u, node.b);
  blockEnd(u, block);
  setPosition(u, item.a!);
  const position = u.position;
  // CPython marks the end of an asynchronous one alone.
  if (!isAsync) noPosition(u);
  emitNop(u, LINE_ONLY);
  const end = labelNew(u);
  if (!u.dead) {
    u.position = position;
    exitCall(u, window, false, isAsync);
    emitGoto(u, Op.JUMP, end);
  }
  if (labelIsUsed(u, block.handler)) {
    labelPlace(u, block.handler);
    setPosition(u, item.a!);
    emit(u, Op.PUSH_HANDLER, register);
    const handler = handlerOpen(u, node, register);
    u.top = window + 7;
    push(u, 3);
    const result = push(u);
    const suppressed = labelNew(u);
    emit(u, Op.WITH_EXCEPT, result, window, register);
    if (isAsync) awaitRegister(u, result);
    emitJump(u, Op.JUMP_IF_TRUE, result, 0, suppressed);
    emit(u, Op.RERAISE, register);
    dies(u);
    labelPlace(u, suppressed);
    blockClose(u, handler);
    emit(u, Op.POP_HANDLER, register);
    emitGoto(u, Op.JUMP_QUIET, end);
    handlerClose(u, handler);
  }
  labelPlace(u, end);
  u.top = register;
  u.shared.depth--;
}
