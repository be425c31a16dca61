/**
 * Constants at compile time: folding operators whose operands are constants, and the table of a code object's constants.
 *
 * Folding never raises and never makes anything large: what would is left to run time. Nodes are rewritten in place into
 * CONSTANT nodes that keep their position.
 *
 * The table holds each constant once. Two constants are the same when their boxes are the same bits (so 1, 1.0, True, 0.0 and
 * -0.0 all differ) or when both are equal str; tuples, bytes and big ints are told apart by address.
 */
import { Value, ERROR, NONE, TRUE, FALSE, ELLIPSIS, UNBOUND, isFloat, isSmallInt, isPointer, toSmallInt, toFloat, toPointer, fromPointer, fromBool } from '../value/value';
import { Kind } from '../value/kind';
import { name, Name } from '../value/names';
import { Binary } from '../bytecode/opcode';
import { ComplexObject, StrObject, ObjectHeader, BytesObject, TupleObject } from '../heap/layout';
import { strEqual, strHash, strIntern, strAt } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { setNew, setAdd } from '../objects/set';
import { bigintBitLength } from '../objects/bigint';
import { intIsNegative, isInt } from '../objects/int';
import { getItem, length } from '../protocols/subscript';
import { sliceNew } from '../objects/slice';
import { binary, unaryInvert, unaryNegative, unaryPositive } from '../protocols/number';
import { errorClear } from '../vm/raise';
import { arenaFail } from './arena';
import { Node, NodeKind, Unary } from './ast';
import { Vector, vectorPush, vectorGet, vectorSet, vectorFree } from './vector';

/** Longest str or bytes that folding makes. */
const LONGEST_TEXT: i64 = 4096;
/** Most bits of a product, a power or a shifted number that folding makes. */
const MOST_BITS: i64 = 128;
const LONGEST_TUPLE: u32 = 65536;
/** Longest constant of which a part is taken: a chain of such parts is as long as the source. */
const LONGEST_SOURCE: i64 = 256;

// ---- folding

/** Kind of a constant; Kind.INT for any int, not for bools. */
export function constantKind(v: Value): Kind {
  if (isFloat(v)) return Kind.FLOAT;
  if (isSmallInt(v)) return Kind.INT;
  return changetype<ObjectHeader>(toPointer(v)).kind;
}

/** 1, 0, or -1 when not known. */
export function constantTruth(v: Value): i32 {
  if (isSmallInt(v)) return i32(toSmallInt(v) != 0);
  if (isFloat(v)) return i32(toFloat(v) != 0);
  if (v == TRUE || v == ELLIPSIS) return 1;
  if (v == FALSE || v == NONE) return 0;
  const p = toPointer(v);
  switch (<i32>changetype<ObjectHeader>(p).kind) {
    case Kind.STR: return i32(changetype<StrObject>(p).length != 0);
    case Kind.BYTES: return i32(changetype<BytesObject>(p).length != 0);
    case Kind.TUPLE: return i32(changetype<TupleObject>(p).length != 0);
    case Kind.INT: return 1;
    case Kind.COMPLEX: return i32(changetype<ComplexObject>(p).real != 0 || changetype<ComplexObject>(p).imaginary != 0);
    default: return -1;
  }
}

/** How a CONSTANT came about (`op`): CPython knows the truth of what is written in the source before it folds. */
export const FOLDED: u8 = 1;
/** An f-string without values: like what is written in the source, but no statement that is left out. */
export const TEXT: u8 = 2;
/** An annotation whose text is to be made of this source. */
export const SOURCE: u8 = 3;

/** Truth of a node where a test of it is left out; -1 for none. */
export function literalTruth(node: Node): i32 { return node.kind == NodeKind.CONSTANT && (!node.op || node.op == TEXT) ? constantTruth(node.value) : -1; }

/** Instructions that CPython has for a constant before it folds, which is when it counts them: a folded one keeps their number in `flags`. */
export function constantSize(node: Node): u16 { return node.op ? node.flags : 1; }

/** The same for a list; some are as good as many. */
export function constantSizes(first: Node | null): u16 {
  let size: u16 = 0;
  for (let item = first; item != null && size < 9; item = item!.next) size += constantSize(item);
  return size;
}

/** Most operands of `not` whose lines a constant keeps. */
const MOST_NEGATED: u32 = 64;

/** `lines`: operands of `not` in it, a list through `d`. Each leaves its line, as CPython finds out its truth first, and then folds the rest. */
function become(node: Node, v: Value, size: u16, lines: Node | null = null): void {
  node.kind = <u8>NodeKind.CONSTANT;
  node.op = FOLDED;
  node.flags = size;
  node.value = v;
  node.a = null;
  node.b = null;
  node.c = lines;
}

/** The lists that are the `c` of two constants as one. */
function joinLines(first: Node | null, second: Node | null): Node | null {
  if (first == null) return second;
  let last = first;
  for (let count: u32 = 0; last.d != null && count < MOST_NEGATED; count++) last = last.d!;
  last.d = second;
  return first;
}

function isNumber(v: Value): bool {
  const kind = constantKind(v);
  return kind >= Kind.BOOL && kind <= Kind.COMPLEX;
}

/** Length of a constant that has one, else nothing that matters. */
function lengthOf(v: Value): i64 { return <i64>changetype<StrObject>(toPointer(v)).length; }

/** What the library computes of numbers that are not both ints (objects/complex.ts): its code must not run in the middle of compiling. */
function needsLibrary(op: Binary, a: Value, b: Value): bool {
  const isComplex = constantKind(b) == Kind.COMPLEX;
  if (op == Binary.ADD || op == Binary.SUB) return false;
  if (constantKind(a) == Kind.COMPLEX || (isComplex && op != Binary.MUL)) return isComplex || op == Binary.POW;
  // A root of a negative number.
  return op == Binary.POW && isFloat(b) && floor(toFloat(b)) != toFloat(b) && (isFloat(a) ? toFloat(a) < 0 : isInt(a) && intIsNegative(a));
}

/** May `a op b` be computed now: what it makes is not large. It may fail. */
function foldable(op: Binary, a: Value, b: Value): bool {
  // A number may stand before a text too.
  if (op == Binary.MUL && isNumber(a) && !isNumber(b)) return foldable(op, b, a);
  const times = isSmallInt(b) ? toSmallInt(b) : MOST_BITS + 1;
  if (!isNumber(a)) {
    if (op == Binary.MUL) return !lengthOf(a) || (<u64>times <= <u64>LONGEST_TEXT && times * lengthOf(a) <= LONGEST_TEXT);
    return op == Binary.ADD && constantKind(a) == constantKind(b) && lengthOf(a) + lengthOf(b) <= LONGEST_TEXT;
  }
  if (!isInt(a) || !isInt(b)) return isNumber(b) && !needsLibrary(op, a, b);
  const bits = <i64>bigintBitLength(a);
  switch (op) {
    case Binary.POW:
      return bits * times <= MOST_BITS;
    case Binary.LSHIFT:
      return bits + times <= MOST_BITS;
    default:
      return bits + <i64>bigintBitLength(b) <= (op == Binary.MUL ? MOST_BITS : LONGEST_TEXT);
  }
}

/** The first part of a conditional expression when a literal decides for it, any other node itself. Behind the other part nothing is copied, as no jump leads there. */
function decided(node: Node): Node { return node.kind == NodeKind.IF_EXPR && literalTruth(node.a!) > 0 ? node.b! : node; }

/** The lines of a conditional expression of which a literal has decided for `part`. */
function decidedLines(node: Node, part: Node): Node | null { return joinLines(joinLines(node.a!.c, node.a), joinLines(part.c, part)); }

/**
 * Makes a CONSTANT of a BINARY node when it can be. What a `return` gives CPython makes part of what is before, so that it folds with what a literal
 * decides for there, whose lines stay.
 */
export function foldBinary(node: Node, isReturned: bool = false): void {
  const left = node.a!;
  const a = isReturned ? decided(left) : left;
  const b = node.b!;
  if (a.kind != NodeKind.CONSTANT || b.kind != NodeKind.CONSTANT) return;
  const op = <Binary>node.op;
  if (!foldable(op, a.value, b.value)) {
    // What is folded in CPython has one line.
    if (isNumber(a.value) && isNumber(b.value) && needsLibrary(op, a.value, b.value)) a.line = a.endLine = b.line = b.endLine = node.line;
    return;
  }
  const result = binary(op, a.value, b.value);
  if (result == ERROR) errorClear();
  else become(node, result, constantSize(a) + constantSize(b) + 1, joinLines(a == left ? a.c : decidedLines(left, a), b.c));
}

export function foldUnary(node: Node): void {
  const a = node.a!;
  if (a.kind != NodeKind.CONSTANT) return;
  const v = a.value;
  let size: u16 = constantSize(a) + 1;
  let result = UNBOUND;
  let lines = a.c;
  let negated: Node | null = null;
  switch (node.op) {
    case <u8>Unary.NOT: {
      // CPython looks for the truth of constants before it folds any.
      const truth = a.op == FOLDED ? -1 : constantTruth(v);
      if (truth < 0) return;
      result = fromBool(!truth);
      size++;
      lines = joinLines(lines, a);
      negated = a;
      break;
    }
    case <u8>Unary.MINUS:
      if (isNumber(v)) result = unaryNegative(v);
      break;
    case <u8>Unary.PLUS:
      if (isNumber(v)) result = unaryPositive(v);
      break;
    default:
      if (constantKind(v) == Kind.INT) result = unaryInvert(v);
  }
  if (result == ERROR) errorClear();
  else if (result != UNBOUND) {
    become(node, result, size, lines);
    // A condition tests it.
    node.b = negated;
  }
}

/** True when every node of the list is a CONSTANT. */
export function constantsOnly(first: Node | null): bool {
  for (let node: Node | null = first; node != null; node = node!.next) if (node.kind != NodeKind.CONSTANT) return false;
  return true;
}

/** Tuple of the constants of a list; ERROR with MemoryError pending. */
export function constantsTuple(first: Node | null): Value {
  let count: u32 = 0;
  for (let node: Node | null = first; node != null; node = node!.next) count++;
  const tuple = tupleNew(count);
  if (!tuple) return ERROR;
  let i: u32 = 0;
  for (let node: Node | null = first; node != null; node = node!.next) tupleSet(tuple, i++, node.value);
  return fromPointer(tuple);
}

/** frozenset of hashable constants; UNBOUND when it cannot be made. */
export function constantsSet(first: Node | null): Value {
  const set = setNew(Kind.FROZENSET);
  if (!set) {
    errorClear();
    return UNBOUND;
  }
  for (let node: Node | null = first; node != null; node = node!.next) {
    if (!setAdd(set, node.value)) {
      errorClear();
      return UNBOUND;
    }
  }
  return fromPointer(set);
}

export function isFolded(part: Node | null): bool { return part != null && part.op != 0; }
function isPart(node: Node | null): bool { return node == null || node.kind == NodeKind.CONSTANT; }
function partOf(node: Node | null): Value { return node == null ? NONE : node.value; }

/** The slice that a SLICE of constants is, or ERROR; UNBOUND for another. */
export function constantSlice(node: Node): Value {
  return isPart(node.a) && isPart(node.b) && isPart(node.c) ? sliceNew(partOf(node.a), partOf(node.b), partOf(node.c)) : UNBOUND;
}

/** The same, where CPython makes the slice before it folds what is in it. */
function literalSlice(node: Node): Value { return isFolded(node.a) || isFolded(node.b) || isFolded(node.c) ? UNBOUND : constantSlice(node); }

/** Makes a CONSTANT of a subscript of a short constant. */
export function foldSubscript(node: Node, isReturned: bool = false): void {
  const a = isReturned ? decided(node.a!) : node.a!;
  const b = node.b!;
  const key = b.kind == NodeKind.SLICE ? literalSlice(b) : b.kind == NodeKind.CONSTANT ? b.value : UNBOUND;
  if (a.kind != NodeKind.CONSTANT || key == UNBOUND) return;
  const count = key == ERROR ? -1 : length(a.value);
  const result = count < 0 ? ERROR : count > LONGEST_SOURCE ? UNBOUND : getItem(a.value, key);
  if (result == ERROR) errorClear();
  else if (result != UNBOUND) become(node, result, constantSize(a) + (b.op ? b.flags : 1) + 1, joinLines(a == node.a ? a.c : decidedLines(node.a!, a), b.kind == NodeKind.CONSTANT ? b.c : null));
}

/** An f-string without values is a constant like those in the source. */
export function foldJoined(node: Node): void {
  const part = node.a;
  if (part != null && (part.next != null || part.kind != NodeKind.CONSTANT)) return;
  become(node, part == null ? name(Name.EMPTY) : part.value, 1);
  node.op = TEXT;
}

export function foldTuple(node: Node): void {
  for (let item: Node | null = node.a; item != null; item = item!.next) {
    const v = item.kind == NodeKind.SLICE ? literalSlice(item) : UNBOUND;
    if (v == ERROR) errorClear();
    else if (v != UNBOUND) become(item, v, 1);
  }
  if (!constantsOnly(node.a)) return;
  const size = constantSizes(node.a);
  let count: u32 = 0;
  let lines: Node | null = null;
  for (let item: Node | null = node.a; item != null; item = item!.next) {
    if (++count > LONGEST_TUPLE) return;
    lines = joinLines(lines, item!.c);
  }
  const tuple = constantsTuple(node.a);
  if (tuple == ERROR) {
    errorClear();
    return;
  }
  const items = node.a;
  become(node, tuple, size + 1, lines);
  // A loop over it may need them.
  node.a = items;
}

// ---- the table

@unmanaged export class ConstantTable {
  values: Vector;
  /** Open addressing: index + 1 of a value, 0 = empty. */
  slots: Vector;
}

function hashOf(v: Value): u32 {
  if (isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.STR) return strHash(v);
  const mixed = v * 0x9e3779b97f4a7c15;
  return <u32>(mixed >> 32);
}

function same(a: Value, b: Value): bool {
  if (a == b) return true;
  if (!isPointer(a) || !isPointer(b)) return false;
  if (changetype<ObjectHeader>(toPointer(a)).kind != Kind.STR || changetype<ObjectHeader>(toPointer(b)).kind != Kind.STR) return false;
  return strEqual(a, b);
}

/** A str that could be a name is interned, as programs compare such texts by identity and look them up as keys. */
function canonical(v: Value): Value {
  if (!isPointer(v)) return v;
  const p = toPointer(v);
  if (changetype<ObjectHeader>(p).kind != Kind.STR) return v;
  const length = changetype<StrObject>(p).length;
  if (length > 60) return v;
  for (let i: u32 = 0; i < length; i++) {
    const c = strAt(p, i);
    if (!((c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c == 0x5f)) return v;
  }
  const interned = strIntern(v);
  if (interned == ERROR) {
    arenaFail();
    return v;
  }
  return interned;
}

/** Index of the constant, which is added when it is new. */
export function constantIndex(table: ConstantTable, v: Value): u32 {
  v = canonical(v);
  const slots = table.slots;
  const values = table.values;
  if (values.length * 4 >= slots.length * 3) growSlots(table);
  const mask = slots.length - 1;
  if (!slots.length) return 0;
  let at = hashOf(v) & mask;
  while (true) {
    const entry = <u32>vectorGet(slots, at);
    if (!entry) break;
    if (same(vectorGet(values, entry - 1), v)) return entry - 1;
    at = (at + 1) & mask;
  }
  const index = values.length;
  vectorPush(values, v);
  if (values.length == index) return 0;
  vectorSet(slots, at, index + 1);
  return index;
}

function growSlots(table: ConstantTable): void {
  const slots = table.slots;
  const values = table.values;
  const size = slots.length ? slots.length << 1 : 16;
  const before = slots.length;
  for (let i: u32 = 0; i < before; i++) vectorSet(slots, i, 0);
  while (slots.length < size) {
    const length = slots.length;
    vectorPush(slots, 0);
    if (slots.length == length) {
      // Out of memory: an empty table makes constantIndex answer 0; the failure is noted.
      vectorFree(slots);
      return;
    }
  }
  const mask = size - 1;
  for (let i: u32 = 0; i < values.length; i++) {
    let at = hashOf(vectorGet(values, i)) & mask;
    while (vectorGet(slots, at)) at = (at + 1) & mask;
    vectorSet(slots, at, i + 1);
  }
}

export function constantTableFree(table: ConstantTable): void {
  vectorFree(table.values);
  vectorFree(table.slots);
}
