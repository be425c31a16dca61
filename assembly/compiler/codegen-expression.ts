/**
 * Expressions: operators, displays, subscripts, f-strings, yields. Calls are in codegen-call.ts, tests in codegen-condition.ts.
 *
 * Chains that lean to the left (a.b(c)[d] + e …) are compiled by a loop from the innermost node outwards, since they may be as long as
 * the source; the way back is threaded through the `next` fields.
 */
import { ERROR, NONE, UNBOUND } from '../value/value';
import { Binary, Op } from '../bytecode/opcode';
import { StrObject } from '../heap/layout';
import { toPointer } from '../value/value';
import { KEEPS, LATE, Unit, cacheNew, destination, dies, emit, emitConstant, emitGoto, emitJump, emitKnown, emitMore, emitNop, here, labelNarrow, labelNew, labelPlace, nodeLine, noPosition, push, regionClose, setPosition, settle } from './assembler';
import { codePack } from '../bytecode/code';
import { CompareOp, Node, NodeKind, Unary } from './ast';
import { enter, fail, failMemory, mangled, nameLoad, nameLocal, nameStore } from './codegen';
import { awaitValue } from './codegen-async';
import { call, callIsPlain, superAttribute, superParts } from './codegen-call';
import { Consumer, consumerOf } from './codegen-consume';
import { comprehension, generatorExpression } from './codegen-comprehension';
import { compareValue, immediate, isImmediate, jumpIf } from './codegen-condition';
import { lambda } from './codegen-function';
import { templateString } from './codegen-template';
import { constantSize, constantSizes, constantSlice, constantsOnly, constantsSet, constantsTuple, isFolded, literalTruth, SOURCE } from './constants';
import { IMPORTED, SCOPE_COROUTINE, scopeFind } from './scopes';
import { Intrinsic } from '../vm/intrinsics';

/** Elements that a display evaluates into registers at once; longer ones are built piece by piece. */
const CHUNK: i32 = 48;
/** Of so many constants, or more, CPython makes one: a table, or a frozenset where they are a set. */
const TABLE_LEAST: i32 = 3;
/** Beyond this, CPython adds each element to the container at once, on the container's line: seen where the display has several lines. */
const LINES_CHUNK: i32 = 30;
/** The same for pairs, which it adds in groups of this size. */
const LINES_PAIRS: i32 = 17;
/** Tables of constants longer than this stay one constant. */
const LONG_TABLE: i32 = 1000;

// @ts-ignore: decorator
@inline function chunk(node: Node): i32 { return node.line == node.endLine ? CHUNK : LINES_CHUNK; }

// @ts-ignore: decorator
@inline function leansLeft(node: Node): bool {
  const kind = node.kind;
  return kind == NodeKind.CALL || kind == NodeKind.ATTRIBUTE || kind == NodeKind.SUBSCRIPT || kind == NodeKind.BINARY;
}

/** The value of `node`: see the head of codegen.ts for `want` and the result. */
export function expression(u: Unit, node: Node, want: i32): i32 {
  if (!enter(u)) return destination(u, want);
  let result: i32;
  if (leansLeft(node)) {
    let at = node;
    while (leansLeft(at)) {
      const left = at.a!;
      left.next = at;
      at = left;
    }
    const mark = u.top;
    let up = at.next!;
    // The start of a chain whose value is called lands where the call's window begins.
    result = leaf(u, at, -1);
    while (true) {
      at.next = null;
      at = up;
      const isLast = at == node;
      const parent: Node | null = isLast ? null : at.next;
      result = step(u, at, result, mark, isLast ? want : -1, parent);
      if (isLast) break;
      up = at.next!;
    }
  } else result = leaf(u, node, want);
  u.shared.depth--;
  return result;
}

/** The value in a new temporary of its own. */
export function expressionPush(u: Unit, node: Node): i32 {
  const register = u.top;
  expression(u, node, register);
  u.top = register;
  return push(u);
}

/** One node of a left-leaning chain whose left part is in `left`; everything above `mark` but that is free. */
function step(u: Unit, node: Node, left: i32, mark: i32, want: i32, parent: Node | null): i32 {
  switch (<i32>node.kind) {
    case NodeKind.BINARY:
      return binaryWith(u, node, left, mark, want);
    case NodeKind.ATTRIBUTE:
      return attribute(u, node, left, mark, want, parent);
    case NodeKind.CALL:
      return call(u, node, left, mark, want, parent);
    default:
      return subscript(u, node, left, mark, want);
  }
}

function leaf(u: Unit, node: Node, want: i32): i32 {
  switch (<i32>node.kind) {
    case NodeKind.CONSTANT: {
      const dst = destination(u, want);
      for (let operand = node.c; operand != null; operand = operand!.d) nodeLine(u, operand!);
      setPosition(u, node);
      emitConstant(u, dst, node.value);
      if (node.op == SOURCE) emit(u, Op.INTRINSIC, dst, dst, Intrinsic.ANNOTATION_TEXT);
      emitMore(u, constantSize(node) - 1);
      return dst;
    }
    case NodeKind.NAME:
      setPosition(u, node);
      return nameLoad(u, node.name, want);
    case NodeKind.UNARY:
      return unary(u, node, want);
    case NodeKind.BOOL_OP:
      return boolean(u, node, want);
    case NodeKind.COMPARE:
      return compareValue(u, node, want);
    case NodeKind.NAMED_EXPR:
      return named(u, node, want);
    case NodeKind.IF_EXPR:
      return conditional(u, node, want);
    case NodeKind.TUPLE:
    case NodeKind.LIST:
    case NodeKind.SET:
      return display(u, node, want);
    case NodeKind.DICT:
      return dictionary(u, node, want);
    case NodeKind.LIST_COMP:
    case NodeKind.SET_COMP:
    case NodeKind.DICT_COMP:
      return comprehension(u, node, want);
    case NodeKind.GENERATOR_EXP:
      return generatorExpression(u, node, want);
    case NodeKind.LAMBDA:
      return lambda(u, node, want);
    case NodeKind.JOINED_STR:
      return joined(u, node, want);
    case NodeKind.FORMATTED:
      return formatted(u, node, want);
    case NodeKind.TEMPLATE_STR:
      return templateString(u, node, want);
    case NodeKind.YIELD:
      return yieldValue(u, node, want);
    case NodeKind.YIELD_FROM:
      return yieldFrom(u, node, want);
    case NodeKind.AWAIT:
      return awaitValue(u, node, want);
    case NodeKind.SLICE:
      return slice(u, node, want);
    case NodeKind.STARRED:
      fail(u, node, wording("can't use starred expression here"));
      return destination(u, want);
    default:
      fail(u, node, wording("this expression is not supported yet"));
      return destination(u, want);
  }
}

// ---- operators

/** Index of a special form among the `_INT` opcodes; -1 for none. */
function immediateOpcode(op: Binary): i32 {
  switch (op) {
    case Binary.ADD: return Op.ADD_INT;
    case Binary.SUB: return Op.SUB_INT;
    case Binary.MUL: return Op.MUL_INT;
    case Binary.FLOORDIV: return Op.FLOORDIV_INT;
    case Binary.MOD: return Op.MOD_INT;
    case Binary.AND: return Op.AND_INT;
    default: return -1;
  }
}

function binaryWith(u: Unit, node: Node, left: i32, mark: i32, want: i32): i32 {
  const right = node.b!;
  if (isImmediate(right)) {
    const op = immediateOpcode(<Binary>node.op);
    if (op >= 0) {
      const value = immediate(u, right);
      u.top = mark;
      const dst = destination(u, want);
      setPosition(u, node);
      emit(u, <Op>op, dst, left, value);
      return dst;
    }
  }
  const register = operand(u, right, left);
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, <Op>(Op.ADD + node.op), dst, left, register);
  return dst;
}

/** The right operand. Where it ends in a place of its own, CPython has loaded the left one before. */
function operand(u: Unit, node: Node, left: i32): i32 {
  const register = expression(u, node, -1);
  if (left < u.firstTemporary && endsJoined(u, node)) emitMore(u, -1);
  return register;
}

/** target = target op value, in registers. */
export function inPlace(u: Unit, node: Node, dst: i32, left: i32, value: Node): void {
  const top = u.top;
  if (isImmediate(value) && (node.op == <u8>Binary.ADD || node.op == <u8>Binary.SUB)) {
    const right = immediate(u, value);
    setPosition(u, node);
    emit(u, node.op == <u8>Binary.ADD ? Op.INPLACE_ADD_INT : Op.INPLACE_SUB_INT, dst, left, right);
    return;
  }
  const register = operand(u, value, left);
  u.top = top;
  setPosition(u, node);
  emit(u, <Op>(Op.INPLACE_ADD + node.op), dst, left, register);
}

function unary(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const operand = node.a!;
  if (node.op == <u8>Unary.NOT && operand.kind == NodeKind.COMPARE && operand.b!.next == null && operand.b!.op >= <u8>CompareOp.IS) {
    // `not a in b` and `not a is b` have opposites of their own, whose numbers differ in the last bit.
    operand.b!.op = <u8>CompareOp.IS + ((operand.b!.op - <u8>CompareOp.IS) ^ 1);
    const register = compareValue(u, operand, want);
    emitMore(u, 2);
    // CPython compares on the line of the `not`.
    nodeLine(u, node);
    operand.b!.op = <u8>CompareOp.IS + ((operand.b!.op - <u8>CompareOp.IS) ^ 1);
    return register;
  }
  const register = expression(u, operand, -1);
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  const op = node.op == <u8>Unary.NOT ? Op.NOT : node.op == <u8>Unary.MINUS ? Op.NEGATE : node.op == <u8>Unary.PLUS ? Op.POSITIVE : Op.INVERT;
  emit(u, op, dst, register);
  return dst;
}

/** A register to build a value in step by step: the wanted one only when nothing lives there. Undone by built(). */
export function builder(u: Unit, want: i32): i32 {
  if (want >= u.top) {
    u.top = want;
    return push(u);
  }
  return push(u);
}

/** Ends building: puts the value where it was wanted and gives back the registers above `mark`. */
export function built(u: Unit, register: i32, mark: i32, want: i32): i32 {
  u.top = mark;
  if (want < 0) return push(u);
  if (want != register) emit(u, Op.MOVE, want, register);
  return want;
}

/** Does an expression end where several ways come together? CPython does something with the value there, and so on its line. */
export function endsJoined(u: Unit, node: Node): bool {
  return (node.kind == NodeKind.CALL && consumerOf(u, node) != Consumer.NONE) || node.kind == NodeKind.IF_EXPR || node.kind == NodeKind.BOOL_OP || (node.kind == NodeKind.COMPARE && node.b!.next != null);
}

/** The local that a value may be written to at once. Where several ways come together it is stored there, as CPython does. */
export function localFor(u: Unit, target: Node, value: Node): i32 {
  return target.kind == NodeKind.NAME && !endsJoined(u, value) ? nameLocal(u, mangled(u, target.name)) : -1;
}

/** `and`, `or` as values. */
function boolean(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const dst = builder(u, want);
  const end = labelNew(u);
  const top = u.top;
  for (let operand: Node | null = node.a; operand != null; operand = operand!.next) {
    // What the register held so far is dead once the next operand is evaluated.
    u.top = dst;
    const truth = operand.next != null ? literalTruth(operand) : -1;
    if (truth == 1 - <i32>node.op) {
      nodeLine(u, operand);
      setPosition(u, node);
      emitKnown(u, false, end);
      continue;
    }
    expression(u, operand, dst);
    u.top = top;
    if (operand.next == null) break;
    setPosition(u, node);
    if (truth >= 0) emitKnown(u, true, end);
    else emitJump(u, node.op == 0 ? Op.JUMP_IF_FALSE : Op.JUMP_IF_TRUE, dst, KEEPS, end);
    // CPython drops the value.
    emitNop(u, LATE);
  }
  labelPlace(u, end);
  setPosition(u, node);
  return built(u, dst, mark, want);
}

function conditional(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const otherwise = labelNew(u);
  const end = labelNew(u);
  jumpIf(u, node.a!, otherwise, false);
  const dst = destination(u, want);
  const top = u.top;
  // A fresh register counts as taken only once it is written: both branches write it last.
  u.top = mark;
  expression(u, node.b!, dst);
  noPosition(u);
  emitGoto(u, Op.JUMP_QUIET, end);
  labelPlace(u, otherwise);
  u.top = mark;
  expression(u, node.c!, dst);
  labelPlace(u, end);
  u.top = top;
  return dst;
}

function named(u: Unit, node: Node, want: i32): i32 {
  const target = node.a!;
  const dst = builder(u, want);
  const mark = dst;
  const top = u.top;
  u.top = dst;
  expression(u, node.b!, dst);
  u.top = top;
  setPosition(u, target);
  nameStore(u, target.name, dst);
  // The copy of the value that stays.
  emitMore(u, 1);
  if (want < 0) return dst;
  u.top = mark;
  if (want != dst) emit(u, Op.MOVE, want, dst);
  return want;
}

// ---- attributes and subscripts

/** In a chain over several lines an attribute is placed at its name, as tracebacks and line events have it. */
export function setAttributePosition(u: Unit, node: Node): void {
  if (node.line == node.endLine || node.kind != NodeKind.ATTRIBUTE) {
    setPosition(u, node);
    return;
  }
  const length = changetype<StrObject>(toPointer(node.name)).length;
  const from = length <= node.endColumn ? node.endColumn - length : 0;
  u.position = codePack(node.endLine, node.endLine, from, node.endColumn);
}

/** Does the module import the name that is in `node`? CPython does not take what is called there for a method. */
function isImported(u: Unit, node: Node): bool {
  let scope = u.scope;
  while (scope.parent != null) scope = scope.parent!;
  const symbol = node.kind == NodeKind.NAME ? scopeFind(scope, node.name) : null;
  return symbol != null && (symbol.flags & IMPORTED) != 0;
}

function attribute(u: Unit, node: Node, left: i32, mark: i32, want: i32, parent: Node | null): i32 {
  if (superParts(u, node.a!, node)) return superAttribute(u, node, left, mark, want);
  const called = mangled(u, node.name);
  const cache = cacheNew(u, called);
  u.top = mark;
  if (parent != null && parent.kind == NodeKind.CALL && cache >= 0 && callIsPlain(parent) && !isImported(u, node.a!)) {
    push(u, 7);
    setAttributePosition(u, node);
    emit(u, Op.LOAD_METHOD, mark, left, cache);
    return mark;
  }
  if (cache < 0) {
    if (left == mark) push(u);
    const key = push(u);
    setAttributePosition(u, node);
    emitConstant(u, key, called);
    u.top = mark;
    const dst = destination(u, want);
    emit(u, Op.LOAD_ATTR_SLOW, dst, left, key);
    return dst;
  }
  const dst = destination(u, want);
  setAttributePosition(u, node);
  emit(u, Op.LOAD_ATTR, dst, left, cache);
  return dst;
}

function subscript(u: Unit, node: Node, left: i32, mark: i32, want: i32): i32 {
  const index = node.b!;
  if (isImmediate(index)) {
    const value = immediate(u, index);
    u.top = mark;
    const dst = destination(u, want);
    setPosition(u, node);
    emit(u, Op.GET_ITEM_INT, dst, left, value);
    return dst;
  }
  const register = operand(u, index, left);
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.GET_ITEM, dst, left, register);
  return dst;
}

function slice(u: Unit, node: Node, want: i32): i32 {
  const v = constantSlice(node);
  if (v != UNBOUND) {
    if (v == ERROR) failMemory(u);
    const dst = destination(u, want);
    setPosition(u, node);
    emitConstant(u, dst, v);
    // Of parts that are folded CPython makes the slice when it runs, in the subscript itself when there is no step.
    if (isFolded(node.a) || isFolded(node.b) || isFolded(node.c)) emitMore(u, partSize(node.a) + partSize(node.b) - 1 + (node.c == null ? 0 : constantSize(node.c!) + 1));
    return dst;
  }
  const mark = u.top;
  setPosition(u, node);
  slicePart(u, node.a);
  slicePart(u, node.b);
  slicePart(u, node.c);
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.BUILD_SLICE, dst, mark);
  return dst;
}

function partSize(part: Node | null): i32 { return part == null ? 1 : constantSize(part); }

function slicePart(u: Unit, node: Node | null): void {
  if (node != null) expressionPush(u, node);
  else emitConstant(u, push(u), NONE);
}

// ---- displays

export function hasStar(first: Node | null): bool {
  for (let node: Node | null = first; node != null; node = node!.next) if (node.kind == NodeKind.STARRED) return true;
  return false;
}

/** Number of nodes, at most `limit`. */
export function countTo(first: Node | null, limit: i32): i32 {
  let count = 0;
  for (let node: Node | null = first; node != null && count < limit; node = node!.next) count++;
  return count;
}

/** Does CPython add each element of a display at once, as can be seen where that has several lines? */
export function isLongTable(node: Node): bool { return node.line != node.endLine && countTo(node.a, LINES_CHUNK + 1) > LINES_CHUNK; }

function display(u: Unit, node: Node, want: i32): i32 {
  const kind = node.kind;
  const mark = u.top;
  const count = countTo(node.a, CHUNK + 1);
  if (count <= chunk(node) && !hasStar(node.a) && !(count >= 3 && constantsOnly(node.a))) {
    for (let item: Node | null = node.a; item != null; item = item!.next) expressionPush(u, item);
    u.top = mark;
    const dst = destination(u, want);
    setPosition(u, node);
    emit(u, kind == NodeKind.LIST ? Op.BUILD_LIST : kind == NodeKind.SET ? Op.BUILD_SET : Op.BUILD_TUPLE, dst, mark, count);
    return dst;
  }
  const dst = builder(u, want);
  collect(u, node, node.a, dst, kind == NodeKind.SET);
  setPosition(u, node);
  if (kind == NodeKind.TUPLE) {
    const target = want >= 0 ? want : dst;
    emit(u, Op.LIST_TO_TUPLE, target, dst);
    u.top = mark;
    return want >= 0 ? want : push(u);
  }
  return built(u, dst, mark, want);
}

/** Builds a list (or set) of the nodes in register `dst`, stars included. `node` gives the position. */
export function collect(u: Unit, node: Node, first: Node | null, dst: i32, isSet: bool): void {
  const top = u.top;
  const build = isSet ? Op.BUILD_SET : Op.BUILD_LIST;
  const extend = isSet ? Op.SET_UPDATE : Op.LIST_EXTEND;
  const most = countTo(first, LINES_CHUNK + 1) > chunk(node) ? 0 : CHUNK;
  if (first != null && (most || node.kind == NodeKind.TUPLE || node.kind == NodeKind.CALL || countTo(first, LONG_TABLE + 1) > LONG_TABLE) && constantsOnly(first)) {
    // The order of a set tells how it was made: CPython adds the elements of a frozenset, from three constants on.
    const v = isSet && countTo(first, TABLE_LEAST) == TABLE_LEAST ? constantsSet(first) : constantsTuple(first);
    if (v == ERROR || v == UNBOUND) failMemory(u);
    setPosition(u, node);
    emit(u, build, dst, top, 0);
    const t = push(u);
    emitConstant(u, t, v);
    emit(u, extend, dst, t);
    emitMore(u, constantSizes(first) - 2);
    u.top = top;
    return;
  }
  let count = 0;
  let item = first;
  while (item != null && item.kind == NodeKind.CONSTANT) {
    count++;
    item = item.next;
  }
  const isTable = count >= TABLE_LEAST && item != null && item!.kind == NodeKind.STARRED;
  count = 0;
  item = first;
  setPosition(u, node);
  while (item != null && item.kind != NodeKind.STARRED && count < most) {
    // A table before a star is on the line of the display.
    if (isTable) emitConstant(u, push(u), item.value);
    else expressionPush(u, item);
    count++;
    item = item.next;
  }
  setPosition(u, node);
  emit(u, build, dst, top, count);
  u.top = top;
  collectMore(u, node, item, dst, isSet);
}

/** Adds the nodes to the list or set in register `dst`. */
export function collectMore(u: Unit, node: Node, first: Node | null, dst: i32, isSet: bool): void {
  const top = u.top;
  const extend = isSet ? Op.SET_UPDATE : Op.LIST_EXTEND;
  for (let item: Node | null = first; item != null; item = item!.next) {
    u.top = top;
    if (u.shared.failed) return;
    if (item.kind == NodeKind.STARRED) {
      const register = expression(u, item.a!, -1);
      setPosition(u, node);
      emit(u, extend, dst, register);
    } else {
      const register = expression(u, item, -1);
      setPosition(u, node);
      emit(u, isSet ? Op.SET_ADD : Op.LIST_APPEND, dst, register);
    }
  }
  u.top = top;
}

/** Number of pairs before a `**`, at most a group of them. */
function pairsAhead(first: Node | null): i32 {
  let count = 0;
  for (let item: Node | null = first; item != null && item.kind != NodeKind.DOUBLE_STARRED && count < LINES_PAIRS; item = item!.next!.next) count++;
  return count;
}

function dictionary(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  let pairs = 0;
  let item = node.a;
  const isOnLines = node.line != node.endLine;
  const most = isOnLines && pairsAhead(item) >= LINES_PAIRS - 1 ? 0 : CHUNK;
  while (item != null && item.kind != NodeKind.DOUBLE_STARRED && pairs < most) {
    expressionPush(u, item);
    expressionPush(u, item.next!);
    pairs++;
    item = item.next!.next;
  }
  setPosition(u, node);
  if (item == null) {
    u.top = mark;
    const dst = destination(u, want);
    emit(u, Op.BUILD_DICT, dst, mark, pairs);
    return dst;
  }
  u.top = mark;
  const dst = builder(u, want);
  emit(u, Op.BUILD_DICT, dst, mark, pairs);
  const top = u.top;
  let group = 0;
  while (item != null && !u.shared.failed) {
    if (item.kind == NodeKind.DOUBLE_STARRED) {
      const register = expression(u, item.a!, -1);
      setPosition(u, node);
      emit(u, Op.DICT_UPDATE, dst, register);
      item = item.next;
    } else if (isOnLines && !group && (group = pairsAhead(item)) < LINES_PAIRS - 1) {
      for (let i = group; i > 0; i--) {
        expressionPush(u, item!);
        expressionPush(u, item!.next!);
        item = item!.next!.next;
      }
      setPosition(u, node);
      emit(u, Op.BUILD_DICT, top, top, group);
      emit(u, Op.DICT_UPDATE, dst, top);
      group = 0;
    } else {
      group--;
      const key = expression(u, item, -1);
      const value = expression(u, item.next!, -1);
      setPosition(u, node);
      emit(u, Op.DICT_SET, dst, key, value);
      item = item.next!.next;
    }
    u.top = top;
  }
  return built(u, dst, mark, want);
}

// ---- f-strings

function conversion(node: Node): i32 {
  switch (node.op) {
    case 0x73: return 1;
    case 0x72: return 2;
    case 0x61: return 3;
    default: return 0;
  }
}

function formatted(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  if (node.b == null) {
    const register = expression(u, node.a!, -1);
    u.top = mark;
    const dst = destination(u, want);
    setPosition(u, node);
    emit(u, Op.FORMAT, dst, register, conversion(node));
    return dst;
  }
  expressionPush(u, node.a!);
  expressionPush(u, node.b!);
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.FORMAT_SPEC, dst, mark, conversion(node));
  return dst;
}

function joined(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const first = node.a;
  if (first != null && first.next == null) return expression(u, first, want);
  let count = 0;
  for (let part: Node | null = first; part != null; part = part!.next) {
    expressionPush(u, part);
    count++;
    if (count == CHUNK && part.next != null) {
      setPosition(u, node);
      emit(u, Op.BUILD_STRING, mark, mark, count);
      u.top = mark + 1;
      count = 1;
    }
    if (u.shared.failed) break;
  }
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.BUILD_STRING, dst, mark, count);
  return dst;
}

// ---- generators

function yieldValue(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  let register: i32;
  if (node.a != null) register = expression(u, node.a!, -1);
  else {
    register = push(u);
    setPosition(u, node);
    emitConstant(u, register, NONE);
  }
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  register = asyncYield(u, register);
  emit(u, Op.YIELD, dst, register);
  emit(u, Op.NOP, 0);
  return dst;
}

/** In an asynchronous generator: the register of what is yielded, packed so that it differs from what is awaited. */
export function asyncYield(u: Unit, register: i32): i32 {
  if (!(u.scope.flags & SCOPE_COROUTINE)) return register;
  const top = u.top;
  const packed = push(u);
  emit(u, Op.INTRINSIC, packed, register, Intrinsic.ASYNC_YIELD);
  u.top = top;
  return packed;
}

function yieldFrom(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const source = expression(u, node.a!, -1);
  u.top = mark;
  const iterator = push(u);
  setPosition(u, node);
  emit(u, Op.GET_YIELD_FROM_ITER, iterator, source);
  return delegate(u, iterator, mark, want);
}

/** Sends to the iterator until it ends and yields what it yields; the value is what it returned. */
export function delegate(u: Unit, iterator: i32, mark: i32, want: i32): i32 {
  const value = push(u);
  const loop = labelNew(u);
  const end = labelNew(u);
  const thrown = labelNew(u);
  const from = u.fixups.length;
  const row = u.rows.length;
  emitConstant(u, value, NONE);
  labelPlace(u, loop);
  emitJump(u, Op.SEND, value, iterator, end);
  const start = here(u);
  labelNarrow(u, thrown);
  emit(u, Op.YIELD, value, value);
  regionClose(u, start, thrown, value);
  emit(u, Op.NOP, 0);
  emitGoto(u, Op.JUMP_QUIET, loop);
  // What is thrown in and not caught further in passes a handler, which tools see.
  labelPlace(u, thrown);
  emitJump(u, Op.CLEANUP_THROW, value, 0, end);
  dies(u);
  labelPlace(u, end);
  settle(u, from, row);
  u.top = mark;
  const dst = destination(u, want);
  emit(u, Op.MOVE, dst, value);
  return dst;
}
