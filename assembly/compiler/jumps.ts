/**
 * The last pass over the jumps of a unit: those that lead on to another jump or to the end of the frame go there at once, and code that belongs to no line
 * of the source gets the line of each way to it, as monitoring is to see it.
 */
import { Form, Op, OPCODE_EVENTS, OPCODE_FORMS, OwnEvent } from '../bytecode/opcode';
import { codePositionLine } from '../bytecode/code';
import { FROM_HANDLER, LOCATED, NO_LINE, OF_MATCH, OF_TRY, OF_WHILE, Unit, USED_LABEL, WARM_LABEL, append, here, labelNew } from './assembler';
import { chargeFuel } from '../vm/state';
import { Vector, vectorGet, vectorPush, vectorSet } from './vector';

const UNKNOWN_COLUMNS: u64 = 0xffffffff00000000;
/** How far around a jump others to the same place are looked for. */
const NEAR: u32 = 50;

function isJump(op: u32): bool { return op == Op.JUMP || op == Op.JUMP_BACK || op == Op.JUMP_QUIET; }

/** Index of the entry whose low half is `key` in an ascending vector, or -1. */
function find(entries: Vector, key: u32): i32 {
  let from = 0;
  let to = <i32>entries.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const at = <u32>vectorGet(entries, middle);
    if (at == key) return middle;
    if (at < key) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

// @ts-ignore: decorator
@inline function lineOf(u: Unit, at: u32): u32 { return codePositionLine(vectorGet(u.positions, at)); }

/**
 * What belongs to no line and is reached by several ways has the line of the way: a conditional jump to a jump goes on to its target, and one to a jump
 * back, a return or RERAISE of this kind gets a copy of that at the end of the code, with its own position. (Monitoring knows such a copy by the equal
 * position: monitoring/branch.ts.)
 */
export function jumpsSeparate(u: Unit): void {
  const count = here(u);
  const fixups = u.fixups.length;
  u.dead = 0;
  for (let i: u32 = 0; i < fixups; i++) {
    const fixup = vectorGet(u.fixups, i);
    const at = <u32>fixup;
    const op = <u32>vectorGet(u.code, at) & 0xff;
    if (isJump(op)) continue;
    let label = <u32>(fixup >> 32);
    let target = <u32>vectorGet(u.labels, label);
    let entry = -1;
    let hopped = false;
    let own = false;
    for (let hops = 0; hops < 8 && target < count; hops++) {
      const next = <u32>vectorGet(u.code, target) & 0xff;
      entry = find(u.artificial, target);
      // `a and b or c`: the outcome of another test of the same value is known. (A test of a variable is another statement's.)
      if ((op == Op.JUMP_IF_TRUE || op == Op.JUMP_IF_FALSE) && (next == Op.JUMP_IF_TRUE || next == Op.JUMP_IF_FALSE) && <u16>(vectorGet(u.code, at) >> 16) == <u16>(vectorGet(u.code, target) >> 16) && <i32>(<u16>(vectorGet(u.code, at) >> 16)) >= u.firstTemporary) {
        if (next == op) {
          if (lineOf(u, at) != lineOf(u, target)) break;
          label = <u32>(vectorGet(u.fixups, find(u.fixups, target)) >> 32);
          target = <u32>vectorGet(u.labels, label);
        } else {
          label = labelNew(u);
          if (u.shared.failed) return;
          vectorSet(u.labels, label, USED_LABEL | <u64>++target);
        }
        entry = -1;
        vectorSet(u.fixups, i, <u64>at | <u64>label << 32);
        continue;
      }
      const kind = entry < 0 ? 0 : <u32>(vectorGet(u.artificial, entry) >> 32);
      if ((op == Op.FOR_ITER && entry < 0) || (next != Op.JUMP_QUIET && (op == Op.FOR_ITER || next != Op.JUMP || entry < 0 || kind == LOCATED || (kind == OF_TRY && !leadsToEnd(u, target))))) break;
      label = jumpLabel(u, target);
      if (<u32>vectorGet(u.labels, label) <= target) break;
      const end = <u32>vectorGet(u.labels, label);
      if (next == Op.JUMP && (kind != OF_MATCH || find(u.artificial, end) >= 0) && stopsAt(u, i, target, end)) {
        own = kind == OF_MATCH;
        if (!own) entry = -1;
        break;
      }
      hopped = true;
      target = <u32>vectorGet(u.labels, label);
      entry = -1;
      vectorSet(u.fixups, i, <u64>at | <u64>label << 32);
    }
    if (entry < 0 || target >= count || (vectorGet(u.artificial, entry) >> 32 == LOCATED && (op == Op.FOR_ITER || lineOf(u, at) != lineOf(u, target)))) continue;
    let word = vectorGet(u.code, target);
    const last = <u32>word & 0xff;
    if (!isCopied(last) && !own) continue;
    const copy = here(u);
    const place = labelNew(u);
    if (u.shared.failed) return;
    vectorSet(u.labels, place, USED_LABEL | <u64>copy);
    vectorSet(u.fixups, i, <u64>at | <u64>place << 32);
    if (last == Op.JUMP_BACK || own) vectorPush(u.fixups, <u64>copy | (vectorGet(u.fixups, find(u.fixups, target)) >> 32 << 32));
    u.position = vectorGet(u.positions, at);
    // A jump back that another jump led to is no other side of the test: its position differs.
    if (hopped || own) u.position |= UNKNOWN_COLUMNS;
    // After the last case the copy has nothing to jump over, and is itself jumped over.
    if (own && <u32>vectorGet(u.labels, jumpLabel(u, target)) == target + 1) {
      word = Op.JUMP_QUIET;
      vectorSet(u.artificial, entry, <u64>target | <u64>LOCATED << 32);
    }
    copyEnd(u, target, word);
    if (u.shared.failed) return;
  }
}

/** Appends `word` as a copy of what stands at `target`, which is protected as that is. */
function copyEnd(u: Unit, target: u32, word: u64): void {
  const copy = here(u);
  append(u, word);
  const handler = handlerOf(u, target);
  if (handler == NO_HANDLER) return;
  vectorPush(u.rows, <u64>copy | <u64>(copy + 1) << 32);
  vectorPush(u.rows, handler);
}

const NO_HANDLER: u64 = u64.MAX_VALUE;

/** Handler and register of the innermost protected range that a place lies in. */
function handlerOf(u: Unit, at: u32): u64 {
  // Many handlers times many copies: the source pays for the search.
  if (!chargeFuel(<i32>(u.rows.length >> 4))) u.shared.failed = 1;
  for (let row: u32 = 0; row < u.rows.length; row += 2) {
    const range = vectorGet(u.rows, row);
    if (at >= <u32>range && at < <u32>(range >> 32)) return vectorGet(u.rows, row + 1);
  }
  return NO_HANDLER;
}

// @ts-ignore: decorator
@inline function jumpLabel(u: Unit, at: u32): u32 { return <u32>(vectorGet(u.fixups, find(u.fixups, at)) >> 32); }

/** Do jumps of no line lead from here to an end of the frame of no line? */
function leadsToEnd(u: Unit, at: u32): bool {
  for (let hops = 0; hops < 8 && find(u.artificial, at) >= 0; hops++) {
    const op = <u32>vectorGet(u.code, at) & 0xff;
    if (op != Op.JUMP && op != Op.JUMP_QUIET) return op == Op.RETURN_NONE || op == Op.RERAISE;
    at = <u32>vectorGet(u.labels, jumpLabel(u, at));
  }
  return false;
}

/** Kind of the artificial instruction at a place; LOCATED for those that are none. */
function kindAt(u: Unit, at: u32): u32 {
  const entry = find(u.artificial, at);
  return entry < 0 ? LOCATED : <u32>(vectorGet(u.artificial, entry) >> 32);
}

function isCopied(op: u32): bool { return op == Op.JUMP_BACK || op == Op.RETURN_NONE || op == Op.RERAISE; }

/**
 * Does the test `fixup` stop at the artificial jump at `at`, which leads to `end`? That has no line when there is another way to it, and the line of the test
 * otherwise: then a jump there is left out, unless the end of a `try` is in its place.
 */
function stopsAt(u: Unit, fixup: u32, at: u32, end: u32): bool {
  const entry = find(u.artificial, end);
  const ofTry = kindAt(u, end) == OF_TRY;
  const place = ofTry ? <u32>vectorGet(u.labels, jumpLabel(u, end)) : end;
  if ((entry >= 0 && isCopied(<u32>vectorGet(u.code, place) & 0xff)) || isShortEnd(u, end)) return false;
  const before = <u32>vectorGet(u.code, at - 1) & 0xff;
  let others = i32(!isCopied(before) && before != Op.JUMP && before != Op.JUMP_QUIET && before != Op.RETURN && before != Op.RAISE);
  const last = min(u.fixups.length, fixup + NEAR);
  for (let i = fixup > NEAR ? fixup - NEAR : 0; i < last; i++) {
    const way = vectorGet(u.fixups, i);
    // A jump that is no test has a copy of it.
    if (i != fixup && <u32>vectorGet(u.labels, <u32>(way >> 32)) == at && !isJump(<u32>vectorGet(u.code, <u32>way) & 0xff)) others = 1;
  }
  if (!others && !ofTry) return false;
  // The end of a case has an event of its own on each way, and so is copied.
  if (kindAt(u, at) != OF_MATCH) vectorSet(u.positions, at, others ? NO_LINE : vectorGet(u.positions, <u32>vectorGet(u.fixups, fixup)));
  return true;
}

/** Most instructions of an end of the frame that CPython copies in place of a jump to it, so that no jump is seen. */
const SHORT_END: u32 = 4;

function isShortEnd(u: Unit, target: u32): bool {
  const last = here(u) - 1;
  let first = target;
  for (let size: u32 = 0; target <= last; target++) {
    const word = vectorGet(u.code, target);
    const op = <u32>word & 0xff;
    const event = load<u8>(OPCODE_EVENTS + op);
    if ((op == Op.JUMP || op == Op.JUMP_QUIET) && find(u.artificial, target) >= 0 && size++ < SHORT_END) {
      const place = <u32>vectorGet(u.labels, jumpLabel(u, target));
      if (place <= target) return false;
      first = place;
      target = place - 1;
      continue;
    }
    if (event == <u8>OwnEvent.JUMP || event == <u8>OwnEvent.BRANCH || op == Op.JUMP_QUIET || op == Op.SEND || op == Op.YIELD) return false;
    // As many as CPython has for the same. A NOP of the alternatives of a pattern says so.
    const next = target < last ? vectorGet(u.code, target + 1) : 0;
    const nextOp = <u32>next & 0xff;
    size += op == Op.NOP ? 1 + <u16>(word >> 16) : op == Op.RETURN_NONE ? (find(u.artificial, target) < 0 ? 3 : 2) : op == Op.UNBIND ? 3 : op == Op.CHECK_BOUND ? (nextOp == Op.JUMP || nextOp == Op.JUMP_QUIET ? 2 : 0) : op == Op.MOVE ? 1 : u32(op != Op.LOAD_DEREF && op != Op.STORE_DEREF) + variables(u, word);
    // What is loaded to be called has a companion; what a statement gives is dropped; a constant to return has its line.
    if (event == <u8>OwnEvent.CALL) {
      if (op != Op.CALL_METHOD && op != Op.CALL_METHOD_KW) for (let at = first; at < target; at++) if (<u16>(vectorGet(u.code, at) >> 16) == <u16>(word >> 16)) size++;
      if (nextOp == Op.RETURN_NONE || nextOp == Op.RERAISE || nextOp == Op.JUMP || nextOp == Op.JUMP_QUIET || (<u16>(next >> 16) <= <u16>(word >> 48) && (nextOp == Op.LOAD_CONST || nextOp == Op.LOAD_INT || nextOp == Op.LOAD_GLOBAL || nextOp == Op.LOAD_NAME || variables(u, next)))) size++;
    } else if ((op == Op.LOAD_CONST || op == Op.LOAD_INT) && nextOp == Op.RETURN) size++;
    if (size > SHORT_END) return false;
    if (op == Op.RETURN || op == Op.RETURN_NONE || op == Op.RAISE || op == Op.RERAISE) return true;
  }
  return false;
}

/** Operands of an instruction that CPython loads or stores by others: locals, small numbers. */
function variables(u: Unit, word: u64): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < 3; i++) {
    const form = load<u8>(OPCODE_FORMS + (<usize>word & 0xff) * 3 + i);
    const register = <i32>(<u16>(word >> (16 * i + 16)));
    if (((form == Form.REG || form == Form.DST) && register < u.firstTemporary) || form == Form.IMM) count++;
  }
  return count;
}

/**
 * A jump to a jump goes to its target at once, and one to a return returns. A jump has an event when any on its way has; one that has a line of its own
 * stays.
 */
export function jumpsThread(u: Unit): void {
  const count = here(u);
  for (let i: u32 = 0; i < u.fixups.length; i++) {
    const at = <u32>vectorGet(u.fixups, i);
    let word = vectorGet(u.code, at);
    let op = <u32>word & 0xff;
    if (op != Op.JUMP && op != Op.JUMP_QUIET) continue;
    // Of those that lead nowhere only what stands for a jump over something is seen.
    if (word >> 32 == 0 && (find(u.artificial, at) < 0 || kindAt(u, at) != LOCATED)) {
      vectorSet(u.code, at, <u64>(op = Op.JUMP_QUIET));
      // A test once (emitDecided).
      if (<u32>word >> 16 & 3 && !leadsToEnd(u, at + 1)) continue;
    }
    if (word >> 32 == 1) {
      if (kindAt(u, at + 1) == OF_WHILE) {
        vectorSet(u.code, at, <u64>Op.JUMP_QUIET | <u64>1 << 32);
        continue;
      }
    }
    for (let hops = 0; hops < 8; hops++) {
      const target = at + 1 + <u32>(word >> 32);
      const next = vectorGet(u.code, target);
      const nextOp = <u32>next & 0xff;
      if (target >= count || target == at) break;
      // A `break`, or the end of a case, before a return on another line: both lines are seen.
      const hasLine = find(u.artificial, target) < 0;
      const isEnd = nextOp == Op.RETURN || nextOp == Op.RETURN_NONE || (nextOp == Op.RERAISE && !hasLine);
      if (isEnd && hasLine && (find(u.artificial, at) >= 0 || lineOf(u, at) != lineOf(u, target)) || op == Op.JUMP && !isEnd && (hasLine || !isJump(nextOp)) && isShortEnd(u, target)) {
        vectorSet(u.code, at, (word & ~(<u64>0xff)) | <u64>Op.JUMP_QUIET);
        break;
      }
      if (isEnd) {
        // A RERAISE may not be moved into a protected range: there is a jump to a copy of it.
        if (nextOp == Op.RERAISE && handlerOf(u, at) != handlerOf(u, target)) {
          if (u.shared.failed) return;
          const copy = here(u);
          u.position = vectorGet(u.positions, at);
          copyEnd(u, target, next);
          vectorSet(u.code, at, <u64>Op.JUMP_QUIET | <u64>(copy - at - 1) << 32);
          break;
        }
        vectorSet(u.code, at, next);
        if (hasLine) vectorSet(u.positions, at, vectorGet(u.positions, target));
        break;
      }
      if (!isJump(nextOp) || (nextOp != Op.JUMP_QUIET && hasLine)) break;
      const place = <i32>target + 1 + <i32>(next >> 32);
      const isBack = place <= <i32>at;
      const isQuiet = !isBack && (<u32>word >> 16 & FROM_HANDLER) != 0 && kindAt(u, target) != OF_MATCH;
      if (isQuiet) op = vectorGet(u.labels, jumpLabel(u, target)) & WARM_LABEL ? Op.JUMP_QUIET : Op.JUMP;
      else if (op != Op.JUMP_QUIET || nextOp != Op.JUMP_QUIET) op = isBack ? Op.JUMP_BACK : Op.JUMP;
      word = <u64>op | (isQuiet ? word & 0xffff0000 : 0) | (<u64>(<u32>(place - <i32>at - 1)) << 32);
      vectorSet(u.code, at, word);
    }
  }
}
