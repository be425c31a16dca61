/** Conditions: tests compiled to jumps, and comparisons. */
import { NONE, UNBOUND, isSmallInt, toSmallInt, ERROR } from '../value/value';
import { Op } from '../bytecode/opcode';
import { LATE, Unit, emit, emitConstant, emitGoto, emitJump, emitKnown, emitMore, emitNop, labelNew, labelPlace, lineOnly, nodeLine, noPosition, push, setLine, setPosition } from './assembler';
import { CompareOp, Node, NodeKind, Unary } from './ast';
import { enter, failMemory } from './codegen';
import { expression, isLongTable } from './codegen-expression';
import { FOLDED, constantSize, constantSizes, constantTruth, constantsOnly, constantsSet, constantsTuple } from './constants';

/** A constant that fits the signed 16-bit operand of the `_INT` instructions. */
export function isImmediate(node: Node): bool {
  if (node.kind != NodeKind.CONSTANT || !isSmallInt(node.value)) return false;
  const i = toSmallInt(node.value);
  return i >= -32768 && i <= 32767;
}

/** The value of such a constant, which leaves no instruction. */
export function immediate(u: Unit, node: Node): i32 {
  setPosition(u, node);
  emitMore(u, constantSize(node) - 1);
  lineOnly(u);
  return <i32>toSmallInt(node.value);
}

/** Jumps to the label when the truth of the node is `when`, else goes on behind. */
export function jumpIf(u: Unit, node: Node, label: i32, when: bool): void {
  if (!enter(u)) return;
  const top = u.top;
  switch (<i32>node.kind) {
    case NodeKind.UNARY:
      if (node.op == <u8>Unary.NOT) jumpIf(u, node.a!, label, !when);
      else jumpOnValue(u, node, label, when);
      break;
    case NodeKind.BOOL_OP: {
      // The outcome that decides alone: false for `and`, true for `or`.
      const decisive = node.op != 0;
      const skip = decisive == when ? -1 : labelNew(u);
      for (let operand: Node | null = node.a; operand != null; operand = operand!.next) {
        if (operand.next == null) jumpIf(u, operand, label, when);
        else jumpIf(u, operand, skip < 0 ? label : skip, decisive);
      }
      if (skip >= 0) labelPlace(u, skip);
      break;
    }
    case NodeKind.COMPARE:
      jumpCompare(u, node, label, when);
      break;
    case NodeKind.CONSTANT: {
      if (node.b != null) {
        jumpIf(u, node.b!, label, !when);
        break;
      }
      const truth = node.op == FOLDED ? -1 : constantTruth(node.value);
      if (truth < 0) jumpOnValue(u, node, label, when);
      else {
        setPosition(u, node);
        emitKnown(u, (truth != 0) == when, label);
      }
      break;
    }
    case NodeKind.IF_EXPR: {
      const otherwise = labelNew(u);
      const end = labelNew(u);
      jumpIf(u, node.a!, otherwise, false);
      jumpIf(u, node.b!, label, when);
      noPosition(u);
      emitGoto(u, Op.JUMP_QUIET, end);
      labelPlace(u, otherwise);
      jumpIf(u, node.c!, label, when);
      labelPlace(u, end);
      break;
    }
    default:
      jumpOnValue(u, node, label, when);
  }
  u.top = top;
  u.shared.depth--;
}

function jumpOnValue(u: Unit, node: Node, label: i32, when: bool): void {
  const register = expression(u, node, -1);
  setPosition(u, node);
  emitJump(u, when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, register, 0, label);
}

function isNone(node: Node): bool { return node.kind == NodeKind.CONSTANT && node.value == NONE; }

function jumpCompare(u: Unit, node: Node, label: i32, when: bool): void {
  const first = node.a!;
  let comparator = node.b!;
  // CPython has to clean up where a comparison but the last is false, and jumps over that.
  const cleanup = labelNew(u);
  const isChain = comparator.next != null;
  let left = expression(u, first, -1);
  while (comparator.next != null) {
    const right = comparand(u, comparator, -1);
    jumpOne(u, node, comparator, left, right, cleanup, false);
    left = right;
    comparator = comparator.next!;
  }
  const op = comparator.op;
  const operand = comparator.a!;
  if ((op == <u8>CompareOp.IS || op == <u8>CompareOp.IS_NOT) && isNone(operand)) {
    nodeLine(u, operand);
    setPosition(u, node);
    emitJump(u, (op == <u8>CompareOp.IS) == when ? Op.JUMP_IF_NONE : Op.JUMP_IF_NOT_NONE, left, 0, label);
  } else if (op <= <u8>CompareOp.GE && !when && isImmediate(operand) && label != u.landingLabel) {
    const value = immediate(u, operand);
    setPosition(u, node);
    emitJump(u, <Op>(Op.JUMP_UNLESS_LT_INT + op), left, value, label);
  } else {
    const right = comparand(u, comparator, -1);
    jumpOne(u, node, comparator, left, right, label, when);
  }
  if (!isChain) return;
  const end = labelNew(u);
  noPosition(u);
  emitGoto(u, Op.JUMP_QUIET, end);
  labelPlace(u, cleanup);
  // No columns: where it jumps back it is no other side of the comparison.
  setLine(u, node.line);
  if (when) emit(u, Op.NOP, 0);
  else {
    emitNop(u, LATE);
    noPosition(u);
    emitGoto(u, Op.JUMP_QUIET, label);
  }
  labelPlace(u, end);
}

/** Jumps when the comparison of two registers is `when`. */
function jumpOne(u: Unit, node: Node, comparator: Node, left: i32, right: i32, label: i32, when: bool): void {
  setPosition(u, node);
  if (comparator.op <= <u8>CompareOp.GE && !when && label != u.landingLabel) {
    emitJump(u, <Op>(Op.JUMP_UNLESS_LT + comparator.op), left, right, label);
    return;
  }
  const t = push(u);
  emit(u, compareOpcode(comparator.op), t, left, right);
  emitJump(u, when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, t, 0, label);
  u.top = t;
}

function compareOpcode(op: u8): Op { return op <= <u8>CompareOp.GE ? <Op>(Op.LT + op) : <Op>(Op.IS + (op - <u8>CompareOp.IS)); }

/** The right side of a comparison; containers of constants behind `in` are made once, at compile time. */
function comparand(u: Unit, comparator: Node, want: i32): i32 {
  const node = comparator.a!;
  if (comparator.next == null && comparator.op >= <u8>CompareOp.IN && (node.kind == NodeKind.LIST || node.kind == NodeKind.SET) && constantsOnly(node.a) && !isLongTable(node)) {
    const v = node.kind == NodeKind.LIST ? constantsTuple(node.a) : constantsSet(node.a);
    if (v == ERROR) failMemory(u);
    else if (v != UNBOUND) {
      const dst = want >= 0 ? want : push(u);
      setPosition(u, node);
      emitConstant(u, dst, v);
      emitMore(u, constantSizes(node.a));
      return dst;
    }
  }
  return expression(u, node, want);
}

/** The value of a comparison, chained or not. */
export function compareValue(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  let comparator = node.b!;
  if (comparator.next == null) {
    const left = expression(u, node.a!, -1);
    const right = comparand(u, comparator, -1);
    u.top = mark;
    const dst = want >= 0 ? want : push(u);
    setPosition(u, node);
    emit(u, compareOpcode(comparator.op), dst, left, right);
    return dst;
  }
  const isFresh = want >= mark;
  const dst = isFresh ? want : push(u);
  if (isFresh) u.top = want + 1;
  const cleanup = labelNew(u);
  const end = labelNew(u);
  let left = expression(u, node.a!, -1);
  while (true) {
    const right = comparand(u, comparator, -1);
    setPosition(u, node);
    emit(u, compareOpcode(comparator.op), dst, left, right);
    if (comparator.next == null) break;
    emitJump(u, Op.JUMP_IF_FALSE, dst, 0, cleanup);
    left = right;
    comparator = comparator.next!;
  }
  // The other way has to clean up in CPython.
  noPosition(u);
  emitGoto(u, Op.JUMP_QUIET, end);
  labelPlace(u, cleanup);
  setPosition(u, node);
  emit(u, Op.NOP, 1);
  labelPlace(u, end);
  if (isFresh) {
    u.top = mark;
    return want;
  }
  u.top = mark;
  if (want < 0) return push(u);
  emit(u, Op.MOVE, want, dst);
  return want;
}
