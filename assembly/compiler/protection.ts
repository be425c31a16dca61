/**
 * Where the protection of a `try` or `with` ends, or a handler does: what CPython has there leaves traces in the lines that tools see, and in which jumps have copies of what follows.
 */
import { codePositionLine } from '../bytecode/code';
import { Op } from '../bytecode/opcode';
import { emit, FROM_HANDLER, here, labelNew, labelPlace, labelReach, LEFT_OUT, MOST_LOOKED_AT, NO_LINE, Unit } from './assembler';
import { vectorGet, vectorSet } from './vector';

export const enum End {
  /** Of what a `try` or `with` protects, before other code. */
  BODY,
  /** The same, before a jump. */
  JUMP,
  /** Of a handler. */
  CLAUSE,
}

function isPlainJump(u: Unit, at: u32): bool {
  // One that a test was before its outcome was known (emitDecided) has a number there.
  const word = <u32>vectorGet(u.code, at) & ~(FROM_HANDLER << 16);
  return word == <u32>Op.JUMP || word == <u32>Op.JUMP_QUIET;
}

/** Index of a fixup for a jump to this place by a jump that is no test, or -1. */
export function plainWay(u: Unit, place: u32): i32 {
  for (let i = <i32>u.fixups.length - 1, left = MOST_LOOKED_AT; i >= 0 && left > 0; i--, left--) {
    const fixup = vectorGet(u.fixups, i);
    if (<u32>vectorGet(u.labels, <u32>(fixup >> 32)) == place && isPlainJump(u, <u32>fixup)) return i;
  }
  return -1;
}

/** The jump of a fixup comes here, without an event. */
export function takeWay(u: Unit, way: i32): void {
  const at = <u32>vectorGet(u.fixups, way);
  const label = labelNew(u);
  vectorSet(u.fixups, way, <u64>at | <u64>label << 32);
  vectorSet(u.code, at, <u64>Op.JUMP_QUIET);
  labelReach(u, label);
  labelPlace(u, label);
  u.position = vectorGet(u.positions, at);
}

/**
 * CPython has an instruction without a line where protection ends: it takes the line of the test when one conditional jump alone leads to it, and has none
 * when there are more ways to it. Where only a jump follows, or the clean-up of a handler and a jump, jumps that are no tests have copies of that.
 * Is the position of what follows set?
 */
export function protectionEnd(u: Unit, end: End): bool {
  const count = here(u);
  if (u.joined != count || u.dead) return false;
  let only = -1;
  let more = 0;
  let ways = u.falls;
  for (let i = u.fixups.length, left = MOST_LOOKED_AT; i > 0 && left > 0; i--, left--) {
    const fixup = vectorGet(u.fixups, i - 1);
    const entry = vectorGet(u.labels, <u32>(fixup >> 32));
    if (<u32>entry != count) continue;
    if (entry & LEFT_OUT) more = 1;
    const isPlain = isPlainJump(u, <u32>fixup);
    if (!isPlain || (end == End.BODY && (<u32>vectorGet(u.code, <u32>fixup) & 0xff) == Op.JUMP)) only = <i32>fixup;
    // What a test decides that is none is not reached, but counts.
    if (!isPlain || end == End.BODY) ways += !isPlain && (<u32>vectorGet(u.code, <u32>fixup) & 0xff) == Op.JUMP ? <u32>(<u16>(vectorGet(u.code, <u32>fixup) >> 16)) : 1;
  }
  if (only < 0) return false;
  ways += more;
  const position = ways > 1 ? NO_LINE : vectorGet(u.positions, only);
  if (end == End.CLAUSE || (end == End.JUMP && u.cold)) {
    u.position = position;
    return true;
  }
  if (!codePositionLine(position) || ((<u32>vectorGet(u.code, only) & 0xff) == Op.FOR_ITER && plainWay(u, count) < 0)) return false;
  u.position = position;
  emit(u, Op.NOP, 0);
  for (let way = end == End.BODY ? -1 : plainWay(u, count); way >= 0; way = plainWay(u, count)) {
    const label = <u32>(vectorGet(u.fixups, way) >> 32);
    vectorSet(u.labels, label, vectorGet(u.labels, label) + 1);
  }
  return false;
}
