/**
 * Assembles one code object: instructions with positions, labels, constants, caches and the exception table.
 *
 * A Unit is the code being made for one frame. While the code at hand cannot be reached (`dead`) nothing is emitted, until a label
 * is placed that something reachable jumps to. With each label goes the set of locals that are bound on every way to it, so the code
 * generator knows at any point which locals need no check (`assigned`; locals beyond the 64th are always checked).
 *
 * Label entry: bits 0-31 place (NOWHERE until placed), bit 32 used. Fixup: bits 0-31 instruction, 32-63 label.
 * Row of the exception table: start | end << 32, then target | register << 32.
 *
 * Constants that instructions name with 16 bits are in the table `names` and come first; those of LOAD_CONST follow.
 */
import { Value, ERROR, UNBOUND, fromPointer, fromSmallInt, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Exc } from '../value/type-id';
import { Op, Form, OPCODE_FORMS } from '../bytecode/opcode';
import { codeNew, codePack, codePositionLine } from '../bytecode/code';
import { CodeObject } from '../heap/layout';
import { dictNew, dictGetName, dictSetName } from '../objects/dict-table';
import { raise } from '../vm/raise';
import { arenaFail, arenaFailed } from './arena';
import { Node } from './ast';
import { ConstantTable, constantIndex, constantTableFree } from './constants';
import { Scope, Binding, scopeRecord } from './scopes';
import { flow } from './flow';
import { Vector, vectorFree, vectorGet, vectorPush, vectorSet, vectorTake } from './vector';

/** What all units of one compilation share. */
@unmanaged export class Shared {
  filename: Value;
  source: Value;
  /** DictObject for scopeOf. */
  table: u32;
  mode: i32;
  flags: i32;
  depth: u32;
  nodes: u32;
  /** Address of the expression statement whose value the module returns, or 0. */
  last: u32;
  /** An error is pending: nothing more is emitted. */
  failed: u32;
  /** Instructions emitted in all units, against code that doubles with each nested `finally`. */
  emitted: u32;
}

/** A `finally`, `with`, loop … around the statement at hand: see codegen-block.ts. */
@unmanaged export class Block {
  kind: u32;
  parent: Block | null;
  breakLabel: i32;
  continueLabel: i32;
  /** Handler of the protected region, its register, and where the open part of the region begins. */
  handler: i32;
  register: i32;
  start: u32;
  /** `finally` body, or the statement itself. */
  node: Node | null;
  /** Name that an `except … as` binds, or UNBOUND. */
  name: Value;
}

/** An annotation, in the list that a unit keeps for later. */
@unmanaged export class Later {
  node: Node;
  /** Its number among those that may not be come by, or -1. */
  index: i32;
  next: Later | null;
}

@unmanaged export class Unit {
  shared: Shared;
  parent: Unit | null;
  /** Scope of the frame, and the innermost inlined comprehension (or the same). */
  scope: Scope;
  current: Scope;
  code: Vector;
  positions: Vector;
  labels: Vector;
  states: Vector;
  fixups: Vector;
  rows: Vector;
  caches: Vector;
  constants: ConstantTable;
  names: ConstantTable;
  /** DictObjects name → cache index, one for each family of instructions; 0 until needed. */
  globalCaches: u32;
  nameCaches: u32;
  storeCaches: u32;
  /** Registers: locals, then free variables, then temporaries from here. */
  firstTemporary: i32;
  top: i32;
  maximum: i32;
  dead: u32;
  /** The line where the frame is when its code begins, or 0. */
  startLine: u32;
  assigned: u64;
  position: u64;
  /** Position of an operand that left no instruction (see lineOnly), or 0. */
  pending: u64;
  /** Jumps to that label are on another line than their test. */
  landingLabel: i32;
  block: Block | null;
  blockDepth: u32;
  /** The statement at hand rebinds names inside expressions. */
  walrus: u32;
  /** Answer of nameFind. */
  symbol: Binding | null;
  register: i32;
  /** DictObject of attributes stored on self (classes), or 0. */
  staticAttributes: u32;
  laterFirst: Later | null;
  laterLast: Later | null;
  conditionalCount: i32;
  /** A module's place for its `__annotate__` among the constants, plus 1; or 0. */
  annotate: u32;
  qualname: Value;
}

const NOWHERE: u64 = 0xffffffff;
/** A position that has no line. */
export const NO_LINE: u64 = 1 << 32;
export const USED_LABEL: u64 = 1 << 32;
/** A handler in the midst of code that is no branch of the program's (see settle). */
export const INSIDE_LABEL: u64 = 1 << 33;
/** Only code that never runs jumps there: a part begins there all the same. */
export const DEAD_LABEL: u64 = 1 << 34;

// What compiler/flow.ts is told in operands that have no meaning of their own.

/** Operand C of a NOP, which is else an instruction like others; A counts what more CPython has there. LINE_ONLY: it goes where another instruction is on its line. */
export const LINE_ONLY: u64 = 1;
/** CPython has an instruction there. */
export const GHOST: u64 = 2;
/** The operands of the instruction before. */
export const OPERANDS: u64 = 3;
/** An instruction until the order of the code is known, then LINE_ONLY. */
export const LATE: u64 = 4;
/** The start of protected code, which has its handler even if nothing of it is left. */
export const GUARD: u64 = 5;
/** Drops the value of a statement: an instruction, but for a constant. */
export const POP: u64 = 6;
/** Operand A of a jump that stays as it is. */
export const RAW: i32 = 8;
/** Operand A of a test whose outcome is known: JUMP_IF_TRUE jumps, JUMP_IF_FALSE does not. */
export const KNOWN_TEST: i32 = 0xffff;
/** Operand B of a test that keeps the value where it jumps to. */
export const KEEPS: i32 = 1;
/** Operand B of a JUMP_IF_NONE that, to CPython, is the end of a handler. */
export const COLD_WAY: i32 = 2;
/** Operand B of a RERAISE behind which its own code goes on. */
export const RAISED_INSIDE: i32 = 1;
/** Instructions of one compilation: far beyond any honest source, well below what would exhaust the host. */
const MOST_INSTRUCTIONS: u32 = 1 << 24;
const MOST_REGISTERS: i32 = 65000;

export function newVector(): Vector { return changetype<Vector>(scopeRecord(offsetof<Vector>())); }

function newTable(): ConstantTable {
  const table = changetype<ConstantTable>(scopeRecord(offsetof<ConstantTable>()));
  table.values = newVector();
  table.slots = newVector();
  return table;
}

export function unitNew(shared: Shared, parent: Unit | null, scope: Scope): Unit {
  const u = changetype<Unit>(scopeRecord(offsetof<Unit>()));
  u.shared = shared;
  u.parent = parent;
  u.scope = scope;
  u.current = scope;
  u.code = newVector();
  u.positions = newVector();
  u.labels = newVector();
  u.states = newVector();
  u.fixups = newVector();
  u.rows = newVector();
  u.caches = newVector();
  u.constants = newTable();
  u.names = newTable();
  u.qualname = UNBOUND;
  u.landingLabel = -1;
  if (arenaFailed()) shared.failed = 1;
  return u;
}

/** Gives back the buffers of a unit. */
export function unitFree(u: Unit): void {
  vectorFree(u.code);
  vectorFree(u.positions);
  vectorFree(u.labels);
  vectorFree(u.states);
  vectorFree(u.fixups);
  vectorFree(u.rows);
  vectorFree(u.caches);
  constantTableFree(u.constants);
  constantTableFree(u.names);
}

// ---- registers

/** Takes `count` registers above the top; the first of them. */
export function push(u: Unit, count: i32 = 1): i32 {
  const register = u.top;
  u.top += count;
  if (u.top > u.maximum) {
    u.maximum = u.top;
    if (u.top > MOST_REGISTERS) {
      if (!u.shared.failed && !arenaFailed()) raise(Exc.SyntaxError, wording("too many variables and temporaries in one function"));
      u.shared.failed = 1;
      u.top = register;
    }
  }
  return register;
}

/** The register an expression writes: the wanted one, or a new temporary. */
// @ts-ignore: decorator
@inline export function destination(u: Unit, want: i32): i32 { return want >= 0 ? want : push(u); }

// ---- instructions

export function setPosition(u: Unit, node: Node): void {
  u.position = codePack(node.line, node.endLine, node.column, node.endColumn);
}

/** The position's line, without columns: for code at a line but at no expression. */
export function setLine(u: Unit, line: u32): void { u.position = codePack(line, line, 0xffff, 0xffff); }

/** For an instruction that belongs to nothing in the source: it will have the line of the way to it. */
export function noPosition(u: Unit): void { u.position = NO_LINE; }

/** A NOP of one of the kinds above. `too`: CPython has one as well, not an instruction that is not needed here (operand B). */
export function emitNop(u: Unit, kind: u64, more: i32 = 0, too: u64 = 0): void { append(u, <u64>Op.NOP | <u64>(more & 0xffff) << 16 | too << 32 | kind << 48); }

/** CPython counts so many instructions more here, or less, which are gone later. */
export function emitMore(u: Unit, more: i32): void {
  if (!more) return;
  const position = u.position;
  noPosition(u);
  emitNop(u, LINE_ONLY, more - 1);
  u.position = position;
}

/**
 * What is at the position leaves no instruction: a local or a small number that stays where it is. Its line is a line all the same, unless what follows
 * is on it too.
 */
export function lineOnly(u: Unit): void {
  if (u.pending) flushLine(u);
  if (!u.dead) u.pending = u.position;
}

/** The line of a node that leaves none. */
export function nodeLine(u: Unit, node: Node): void {
  setPosition(u, node);
  lineOnly(u);
}

function flushLine(u: Unit): void {
  const pending = u.pending;
  u.pending = 0;
  if (codePositionLine(pending) == codePositionLine(u.position)) return;
  const position = u.position;
  u.position = pending;
  // It is counted where it is used.
  emitNop(u, LINE_ONLY, -1);
  u.position = position;
}

export function append(u: Unit, word: u64): void {
  const shared = u.shared;
  if (u.pending) flushLine(u);
  if (u.dead || shared.failed) return;
  if (++shared.emitted > MOST_INSTRUCTIONS) {
    if (!arenaFailed()) raise(Exc.MemoryError, ascii("the code is too large"));
    shared.failed = 1;
    return;
  }
  vectorPush(u.code, word);
  vectorPush(u.positions, u.position);
  if (!(shared.emitted & 255) && arenaFailed()) shared.failed = 1;
}

export function emit(u: Unit, op: Op, a: i32, b: i32 = 0, c: i32 = 0): void {
  append(u, <u64>(<u32>op) | (<u64>(<u32>a & 0xffff) << 16) | (<u64>(<u32>b & 0xffff) << 32) | (<u64>(<u32>c & 0xffff) << 48));
}

/** With a 32-bit operand in place of B and C. */
export function emitWide(u: Unit, op: Op, a: i32, bc: i32): void {
  append(u, <u64>(<u32>op) | (<u64>(<u32>a & 0xffff) << 16) | (<u64>(<u32>bc) << 32));
}

/** Index of the next instruction. */
// @ts-ignore: decorator
@inline export function here(u: Unit): u32 { return u.code.length; }

/** What follows is not reached from above. */
export function dies(u: Unit): void {
  u.dead = 1;
  u.assigned = ~(<u64>0);
}

// ---- labels

export function labelNew(u: Unit): i32 {
  const label = u.labels.length;
  vectorPush(u.labels, NOWHERE);
  vectorPush(u.states, ~(<u64>0));
  if (u.labels.length == label) u.shared.failed = 1;
  return <i32>label;
}

/** Notes a way to the label with what is bound on it. */
export function labelReach(u: Unit, label: i32): void {
  vectorSet(u.labels, label, vectorGet(u.labels, label) | USED_LABEL);
  labelNarrow(u, label);
}

/** Takes into account what is bound here, without making the label used. */
export function labelNarrow(u: Unit, label: i32): void {
  vectorSet(u.states, label, vectorGet(u.states, label) & u.assigned);
}

export function labelPlace(u: Unit, label: i32): void {
  if (u.pending) {
    u.position = 0;
    flushLine(u);
  }
  const entry = vectorGet(u.labels, label);
  vectorSet(u.labels, label, (entry & (USED_LABEL | DEAD_LABEL)) | <u64>here(u));
  if (entry & USED_LABEL) {
    u.assigned = u.dead ? vectorGet(u.states, label) : u.assigned & vectorGet(u.states, label);
    u.dead = 0;
  }
}

export function labelIsUsed(u: Unit, label: i32): bool { return (vectorGet(u.labels, label) & USED_LABEL) != 0; }

/** A jump instruction: `jump32` forms take A, the others A and B. */
export function emitJump(u: Unit, op: Op, a: i32, b: i32, label: i32): void {
  // What still has to be emitted comes before the jump, whose place is noted here.
  if (u.pending) flushLine(u);
  if (u.dead) vectorSet(u.labels, label, vectorGet(u.labels, label) | DEAD_LABEL);
  if (u.dead || u.shared.failed) return;
  vectorPush(u.fixups, <u64>here(u) | (<u64>(<u32>label) << 32));
  labelReach(u, label);
  emit(u, op, a, b);
}

/** A test whose outcome is known. What it never leads to is compiled as well: it counts as a way until late. */
export function emitKnown(u: Unit, jumps: bool, label: i32): void {
  const state = vectorGet(u.states, label);
  emitJump(u, jumps ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, KNOWN_TEST, 0, label);
  // Everything is bound where nothing runs.
  if (jumps) u.assigned = ~(<u64>0);
  else vectorSet(u.states, label, state);
}

/**
 * Ends code since the fixup number `from` that is no branch of the program's: its jumps and handlers are settled, so that it is moved as a whole. Jumps to
 * labels that are still to be placed stay.
 */
export function settle(u: Unit, from: u32, row: u32): void {
  let kept = from;
  const fixups = u.fixups;
  for (let i = from; i < fixups.length; i++) {
    const fixup = vectorGet(fixups, i);
    const place = <u32>vectorGet(u.labels, <u32>(fixup >> 32));
    if (place == <u32>NOWHERE) vectorSet(fixups, kept++, fixup);
    else setDistance(u, <u32>fixup, place);
  }
  fixups.length = kept;
  for (row++; row < u.rows.length; row += 2) {
    const label = <u32>vectorGet(u.rows, row);
    vectorSet(u.labels, label, vectorGet(u.labels, label) | INSIDE_LABEL);
  }
}

/** Jumps always. */
export function emitGoto(u: Unit, op: Op, label: i32): void {
  emitJump(u, op, 0, 0, label);
  dies(u);
}

/** A row of the exception table for the code from `start` to here. */
export function regionClose(u: Unit, start: u32, handler: i32, register: i32): void {
  const end = here(u);
  if (end <= start) return;
  vectorPush(u.rows, <u64>start | (<u64>end << 32));
  vectorPush(u.rows, <u64>(<u32>handler) | (<u64>(<u32>register) << 32));
  vectorSet(u.labels, handler, vectorGet(u.labels, handler) | USED_LABEL);
}

// ---- constants and caches

/** Number of a constant that an instruction names with 16 bits (or any number of bits). */
export function nameIndex(u: Unit, v: Value): i32 { return <i32>constantIndex(u.names, v); }

export function emitConstant(u: Unit, dst: i32, v: Value): void {
  if (isSmallInt(v) && toSmallInt(v) == <i64>(<i32>toSmallInt(v))) {
    emitWide(u, Op.LOAD_INT, dst, <i32>toSmallInt(v));
    return;
  }
  emitWide(u, Op.LOAD_CONST, dst, <i32>constantIndex(u.constants, v));
}

/** A new cache for an attribute; -1 when its number would not fit 16 bits. */
export function cacheNew(u: Unit, called: Value): i32 {
  const index = u.caches.length;
  if (index > 0xffff) return -1;
  vectorPush(u.caches, <u64>toPointer(called));
  return <i32>index;
}

/** The cache that all uses of a name by one family of instructions share. `family` is the DictObject so far, or 0. */
function sharedCache(u: Unit, family: u32, called: Value): i32 {
  const found = dictGetName(family, called);
  if (found != UNBOUND && found != ERROR) return <i32>toSmallInt(found);
  const index = u.caches.length;
  vectorPush(u.caches, <u64>toPointer(called));
  if (!dictSetName(family, called, fromSmallInt(index))) arenaFail();
  return <i32>index;
}

export const enum CacheFamily { GLOBAL, NAME, STORE }

export function cacheShared(u: Unit, family: CacheFamily, called: Value): i32 {
  const field = changetype<usize>(u) + (family == CacheFamily.GLOBAL ? offsetof<Unit>('globalCaches') : family == CacheFamily.NAME ? offsetof<Unit>('nameCaches') : offsetof<Unit>('storeCaches'));
  if (!load<u32>(field)) store<u32>(field, <u32>dictNew());
  if (!load<u32>(field)) {
    arenaFail();
    return 0;
  }
  return sharedCache(u, load<u32>(field), called);
}

// ---- the end

export function operandIsShort(op: u32): bool { return load<u8>(OPCODE_FORMS + <usize>op * 3 + 2) == Form.JUMP; }

function setDistance(u: Unit, at: u32, place: u32): void {
  const distance = <i32>(place - at - 1);
  const word = vectorGet(u.code, at);
  if (operandIsShort(<u32>word & 0xff)) vectorSet(u.code, at, (word & 0x0000ffffffffffff) | (<u64>(<u32>distance & 0xffff) << 48));
  else vectorSet(u.code, at, (word & 0x00000000ffffffff) | (<u64>(<u32>distance) << 32));
}

/** Writes the distances of all jumps into the instructions. */
function resolve(u: Unit): void {
  const fixups = u.fixups;
  for (let i: u32 = 0; i < fixups.length; i++) {
    const fixup = vectorGet(fixups, i);
    setDistance(u, <u32>fixup, <u32>vectorGet(u.labels, <u32>(fixup >> 32)));
  }
}

/**
 * The code object, with everything but names, flags and counts of parameters filled in; ERROR with an error pending. Frees the
 * unit's buffers either way.
 */
export function unitFinish(u: Unit): Value {
  const result = finish(u);
  unitFree(u);
  return result;
}

function finish(u: Unit): Value {
  if (u.shared.failed || arenaFailed()) return ERROR;
  flow(u);
  if (u.shared.failed || arenaFailed()) return ERROR;
  resolve(u);
  const narrow = u.names.values.length;
  if (narrow > 0xffff) return raise(Exc.SyntaxError, wording("too many names and functions in one block of code"));
  const wide = u.constants.values.length;
  const count = here(u);
  if (narrow) {
    for (let i: u32 = 0; i < count; i++) {
      const word = vectorGet(u.code, i);
      if (<u8>word == <u8>Op.LOAD_CONST) vectorSet(u.code, i, word + (<u64>narrow << 32));
    }
  }
  const rows = u.rows.length;
  for (let i: u32 = 1; i < rows; i += 2) {
    const row = vectorGet(u.rows, i);
    vectorSet(u.rows, i, (row & 0xffffffff00000000) | <u64>(<u32>vectorGet(u.labels, <u32>row)));
  }
  const address = codeNew(narrow + wide, u.caches.length);
  if (!address) return ERROR;
  const code = changetype<CodeObject>(address);
  const constants = <usize>code.constants;
  for (let i: u32 = 0; i < narrow; i++) store<Value>(constants + (<usize>i << 3), vectorGet(u.names.values, i));
  for (let i: u32 = 0; i < wide; i++) store<Value>(constants + (<usize>(narrow + i) << 3), vectorGet(u.constants.values, i));
  for (let i: u32 = 0; i < u.caches.length; i++) store<u32>(constants - (<usize>(i + 1) << 5), <u32>vectorGet(u.caches, i));
  code.instructions = <u32>vectorTake(u.code);
  if (!code.instructions) return ERROR;
  code.instructionCount = count;
  code.positions = <u32>vectorTake(u.positions);
  if (!code.positions) return ERROR;
  if (rows) {
    code.exceptionTable = <u32>vectorTake(u.rows);
    if (!code.exceptionTable) return ERROR;
    code.exceptionCount = rows >> 1;
  }
  code.registerCount = <u32>u.maximum;
  return fromPointer(address);
}
