/**
 * Comprehensions. List, set and dict comprehensions run in the frame around them: their variables are temporaries of their own.
 * Generator expressions are functions.
 */
import { ERROR, fromSmallInt, NONE, Value } from '../value/value';
import { Op } from '../bytecode/opcode';
import { IN_CELL } from '../objects/frame-object';
import { listNew, listPush } from '../objects/list';
import { tupleFromList } from '../objects/tuple';
import { GHOST, LINE_ONLY, Unit, dies, emit, emitGoto, emitNop, here, labelNarrow, labelNew, labelPlace, lineOnly, nameIndex, noPosition, push, regionClose, setLine, setPosition, destination } from './assembler';
import { COMPREHENSION_ASYNC, Node, NodeKind } from './ast';
import { enter, failMemory, frameClose, frameOpen } from './codegen';
import { iterable, forTarget, storeTarget } from './codegen-assign';
import { asyncIterable, asyncTarget } from './codegen-async';
import { asyncYield, built, builder, expression } from './codegen-expression';
import { makeFunction } from './codegen-function';
import { jumpIf } from './codegen-condition';
import { Binding, BOUND, CELL, KNOWN, SCOPE_GENERATOR, scopeOf, ScopeKind } from './scopes';

export function comprehension(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const scope = scopeOf(u.shared.table, changetype<usize>(node));
  if (scope == null) {
    failMemory(u);
    return destination(u, want);
  }
  if (scope.kind == ScopeKind.GENERATOR) return generatorExpression(u, node, want);
  const dst = builder(u, want);
  const first = node.c!;
  const iterator = push(u);
  startIteration(u, first, iterator);
  setPosition(u, node);
  const from = here(u);
  const handler = labelNew(u);
  labelNarrow(u, handler);
  emitEmpty(u, node, dst);
  const outer = u.current;
  u.current = scope;
  // What CPython has behind the loop.
  let restored = i32(want >= 0 && want < u.firstTemporary);
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) {
    if (!(symbol.flags & BOUND)) continue;
    symbol.flags &= ~KNOWN;
    restored++;
    symbol.register = push(u);
    // Stale registers must not be taken for values; a lone plain target is written before anything can read it.
    if (symbol.flags & CELL || first.next != null || !isPlainTarget(first.a!)) emit(u, Op.UNBIND, symbol.register);
    if (symbol.flags & CELL) emit(u, Op.MAKE_CELL, symbol.register);
  }
  generators(u, node, first, iterator, dst, handler, from);
  u.current = outer;
  // CPython restores the variables there.
  setPosition(u, node);
  emitNop(u, LINE_ONLY, restored);
  return built(u, dst, mark, want);
}

function emitEmpty(u: Unit, node: Node, dst: i32): void {
  const kind = node.kind;
  emit(u, kind == NodeKind.LIST_COMP ? Op.BUILD_LIST : kind == NodeKind.SET_COMP ? Op.BUILD_SET : Op.BUILD_DICT, dst, u.top, 0);
}

/** Tuple of the names of the comprehension at hand, each with its place (objects/frame-object.ts). */
function variables(u: Unit): Value {
  const list = listNew(4);
  let good = list != 0;
  for (let symbol: Binding | null = u.current.first; good && symbol != null; symbol = symbol!.next) {
    if (symbol.flags & BOUND) good = listPush(list, symbol.name) && listPush(list, fromSmallInt(symbol.register << 3 | (symbol.flags & CELL ? <i32>IN_CELL : 0)));
  }
  const result = good ? tupleFromList(list) : ERROR;
  if (result == ERROR) failMemory(u);
  return result;
}

/** A name, or a tuple of names. */
function isPlainTarget(node: Node): bool {
  if (node.kind != NodeKind.TUPLE) return node.kind == NodeKind.NAME;
  for (let item: Node | null = node.a; item != null; item = item!.next) if (item.kind != NodeKind.NAME) return false;
  return true;
}

function startIteration(u: Unit, part: Node, iterator: i32): void {
  if (part.flags & COMPREHENSION_ASYNC) asyncIterable(u, part.b!, iterator);
  else iterable(u, part.b!, iterator);
}

/** `for y in [x]` further in is no loop: `y = x`. (Of constants, tuples alone have elements.) */
function isAssignment(part: Node): bool {
  const source = part.b!;
  return (source.kind == NodeKind.LIST || source.kind == NodeKind.TUPLE || source.kind == NodeKind.CONSTANT) && source.a != null && source.a!.next == null && source.a!.kind != NodeKind.STARRED && !(part.flags & COMPREHENSION_ASYNC);
}

/**
 * The loop of one `for` with its conditions, and everything inside. `dst`: the container, or -1 in a generator. `handler`: what the code since `from`
 * raises passes a handler there (CPython restores the variables in it), or -1. `iterator` < 0: no loop.
 */
function generators(u: Unit, node: Node, part: Node, iterator: i32, dst: i32, handler: i32 = -1, from: u32 = 0): void {
  if (!enter(u)) return;
  const top = u.top;
  const start = labelNew(u);
  const end = labelNew(u);
  const only = iterator < 0 ? part.b!.a! : null;
  if (!here(u)) emit(u, Op.NOP, 0);
  if (only == null) labelPlace(u, start);
  if (only != null) storeTarget(u, part.a!, expression(u, only, -1));
  else if (part.flags & COMPREHENSION_ASYNC) asyncTarget(u, part.a!, node, iterator, end, true);
  else forTarget(u, part.a!, part.b!, iterator, end);
  // Conditions jump forward to the one jump back: only that is a safepoint.
  const skip = labelNew(u);
  const landingLabel = u.landingLabel;
  for (let condition: Node | null = part.c; condition != null; condition = condition!.next) {
    u.landingLabel = condition.endLine == node.a!.line ? -1 : skip;
    jumpIf(u, condition, skip, false);
  }
  u.landingLabel = landingLabel;
  const next = part.next;
  if (next != null) {
    let inner = -1;
    if (!isAssignment(next)) {
      inner = push(u);
      startIteration(u, next, inner);
    }
    generators(u, node, next, inner, dst);
  } else element(u, node, dst);
  labelPlace(u, skip);
  if (only == null) {
    setPosition(u, node.a!);
    emitGoto(u, Op.JUMP_BACK, start);
    labelPlace(u, end);
    noPosition(u);
    emitNop(u, GHOST, 1);
  }
  if (handler >= 0) {
    regionClose(u, from, handler, dst);
    const behind = labelNew(u);
    noPosition(u);
    emitGoto(u, Op.JUMP_QUIET, behind);
    labelPlace(u, handler);
    u.position = 0;
    const names = variables(u);
    const index = names == ERROR ? 0 : nameIndex(u, names);
    emit(u, Op.NOP, index, <i32>(index < 0x10000));
    setPosition(u, node);
    emit(u, Op.RERAISE, dst);
    dies(u);
    labelPlace(u, behind);
  }
  u.top = top;
  u.shared.depth--;
}

function element(u: Unit, node: Node, dst: i32): void {
  const top = u.top;
  const first = expression(u, node.a!, -1);
  switch (<i32>node.kind) {
    case NodeKind.LIST_COMP:
      setPosition(u, node.a!);
      emit(u, Op.LIST_APPEND, dst, first);
      break;
    case NodeKind.SET_COMP:
      setPosition(u, node.a!);
      emit(u, Op.SET_ADD, dst, first);
      break;
    case NodeKind.DICT_COMP: {
      const value = expression(u, node.b!, -1);
      setPosition(u, node.a!);
      emit(u, Op.DICT_SET, dst, first, value);
      break;
    }
    default: {
      const sent = u.top;
      push(u);
      setPosition(u, node.a!);
      emit(u, Op.YIELD, sent, asyncYield(u, first));
      emit(u, Op.NOP, 0);
    }
  }
  u.top = top;
}

/** A function of one argument, the iterator of the first `for`, called at once: a generator, or a comprehension in an annotation of a class. */
export function generatorExpression(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const scope = scopeOf(u.shared.table, changetype<usize>(node));
  if (scope == null) {
    failMemory(u);
    return destination(u, want);
  }
  const inner = frameOpen(u.shared, u, scope);
  const walrus = u.walrus;
  inner.walrus = walrus;
  if (scope.flags & SCOPE_GENERATOR) {
    setLine(inner, node.line);
    lineOnly(inner);
    generators(inner, node, node.c!, 0, -1);
    setPosition(inner, node.c!.flags & COMPREHENSION_ASYNC ? node : node.c!.b!);
    if (!inner.dead) emit(inner, Op.RETURN_NONE, 0);
  } else {
    const made = push(inner);
    setPosition(inner, node);
    emitEmpty(inner, node, made);
    generators(inner, node, node.c!, 0, made);
    setPosition(inner, node);
    emit(inner, Op.RETURN, made);
  }
  const code = frameClose(inner, node.line, NONE, 0);
  const window = push(u);
  setPosition(u, node);
  makeFunction(u, scope, code, window, -1, 0);
  u.top = window;
  push(u, 6);
  startIteration(u, node.c!, push(u));
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.CALL, window, 1, dst);
  return dst;
}
