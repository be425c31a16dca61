/** Which way an instrumented conditional jump goes: the dispatch loop's tests without their fast paths. */
import { Compare, Op } from '../bytecode/opcode';
import { opForIterGenerator } from '../vm/ops-generator';
import { opMatchException } from '../vm/ops-exception';
import { compare } from '../protocols/compare';
import { iterNext } from '../protocols/iterate';
import { isTrue } from '../protocols/truth';
import { Kind } from '../value/kind';
import { ERROR, FALSE, fromSmallInt, NONE, STOP, toPointer, TRUE, UNBOUND, Value } from '../value/value';

export const BRANCH_ERROR: i32 = -1;
/** A generator's frame was pushed. */
export const BRANCH_PUSHED: i32 = 2;

/** 1: the instruction jumps, 0: it falls through (FOR_ITER: with its item stored). */
export function branchTaken(base: usize, ins: u64): i32 {
  const op = <i32>(ins & 0xff);
  const a = load<Value>(base + (<usize>(ins >> 13) & 0x7fff8));
  switch (op) {
    case Op.JUMP_IF_TRUE: return isTrue(a);
    case Op.JUMP_IF_FALSE: {
      const truth = isTrue(a);
      return truth < 0 ? BRANCH_ERROR : 1 - truth;
    }
    case Op.JUMP_IF_NONE: return a == NONE ? 1 : 0;
    case Op.JUMP_IF_NOT_NONE: return a != NONE ? 1 : 0;
    case Op.FOR_ITER: return forIter(base, ins);
    case Op.JUMP_UNLESS_MATCH: {
      const match = opMatchException(a, load<Value>(base + (<usize>(ins >> 29) & 0x7fff8)));
      return match < 0 ? BRANCH_ERROR : 1 - match;
    }
  }
  const immediate = op >= Op.JUMP_UNLESS_LT_INT && op <= Op.JUMP_UNLESS_GE_INT;
  const b = immediate ? fromSmallInt(<i64>(ins << 16) >> 48) : load<Value>(base + (<usize>(ins >> 29) & 0x7fff8));
  const v = compare(a, b, <Compare>(op - (immediate ? Op.JUMP_UNLESS_LT_INT : Op.JUMP_UNLESS_LT)));
  if (v == ERROR) return BRANCH_ERROR;
  const truth = v == TRUE ? 1 : v == FALSE ? 0 : isTrue(v);
  return truth < 0 ? BRANCH_ERROR : 1 - truth;
}

function forIter(base: usize, ins: u64): i32 {
  const iterator = load<Value>(base + (<usize>(ins >> 29) & 0x7fff8));
  const p = toPointer(iterator);
  const item = load<u8>(p, 4) == Kind.GENERATOR ? opForIterGenerator(p, <u32>(ins >> 16) & 0xffff) : iterNext(iterator);
  if (item == ERROR) return BRANCH_ERROR;
  if (item == UNBOUND) return BRANCH_PUSHED;
  if (item == STOP) return 1;
  store<Value>(base + (<usize>(ins >> 13) & 0x7fff8), item);
  return 0;
}
