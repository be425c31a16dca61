/** Which way a conditional jump goes: the dispatch loop's tests without their fast paths. */
import { codePositionAt, HIDDEN_COLUMNS } from '../bytecode/code';
import { Compare, Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CodeObject } from '../heap/layout';
import { jumpTarget } from './instrument';
import { kindOf } from '../objects/type';
import { opForIter } from '../vm/ops-generator';
import { plainOp, rightOf, specialPush, specialPushTruth } from '../vm/ops-special';
import { opMatchException } from '../vm/ops-exception';
import { compare } from '../protocols/compare';
import { isTrue } from '../protocols/truth';
import { Kind } from '../value/kind';
import { ERROR, FALSE, NONE, STOP, TRUE, UNBOUND, Value } from '../value/value';

export const BRANCH_ERROR: i32 = -1;
/** The frame of a generator or a special method was pushed. */
export const BRANCH_PUSHED: i32 = 2;

/**
 * Is left of the branch where it jumps? CPython has no conditional jump backwards: where the end of a test is the end of a loop's body, it turns the test
 * round and jumps back behind it. Here the jump goes to a jump back with the test's own position (compiler/flow.ts).
 */
export function branchIsTurned(code: CodeObject, index: u32): bool {
  const target = jumpTarget(code, index);
  const words = <usize>code.instructions + BUFFER_PAYLOAD;
  if (load<u8>(words + (<usize>target << 3)) != <u8>Op.JUMP_BACK || load<u8>(words + (<usize>index << 3)) == <u8>Op.FOR_ITER) return false;
  return codePositionAt(changetype<usize>(code), index) == codePositionAt(changetype<usize>(code), target);
}

/** A branch that is not of the program: one without any position or a hidden one, and the test for the end of an asynchronous loop. */
export function branchIsHidden(code: CodeObject, index: u32): bool {
  const at = <usize>code.instructions + BUFFER_PAYLOAD + (<usize>index << 3);
  const position = codePositionAt(changetype<usize>(code), index);
  return !position || position >> 32 == HIDDEN_COLUMNS || (load<u8>(at) == <u8>Op.JUMP_UNLESS_MATCH && load<u8>(at - 8) == <u8>Op.INTRINSIC);
}

/** 1: the instruction jumps, 0: it falls through (FOR_ITER: with its item stored). */
export function branchTaken(base: usize, ins: u64): i32 {
  const op = <i32>(ins & 0xff);
  const a = load<Value>(base + (<usize>(ins >> 13) & 0x7fff8));
  switch (op) {
    case Op.JUMP_IF_TRUE:
    case Op.JUMP_IF_FALSE: {
      if (kindOf(a) == Kind.INSTANCE && specialPushTruth(a, 0)) return BRANCH_PUSHED;
      const truth = isTrue(a);
      return truth < 0 ? BRANCH_ERROR : i32(truth == i32(op == Op.JUMP_IF_TRUE));
    }
    case Op.JUMP_IF_NONE: return a == NONE ? 1 : 0;
    case Op.JUMP_IF_NOT_NONE: return a != NONE ? 1 : 0;
    case Op.FOR_ITER: return forIter(base, ins);
    case Op.JUMP_UNLESS_MATCH: {
      const match = opMatchException(a, load<Value>(base + (<usize>(ins >> 29) & 0x7fff8)));
      return match < 0 ? BRANCH_ERROR : 1 - match;
    }
  }
  const plain = plainOp(ins);
  const b = rightOf(base, ins, plain);
  if (kindOf(a) == Kind.INSTANCE && specialPush(a, b, ins)) return BRANCH_PUSHED;
  const v = compare(a, b, <Compare>(plain - Op.JUMP_UNLESS_LT));
  if (v == ERROR) return BRANCH_ERROR;
  const truth = v == TRUE ? 1 : v == FALSE ? 0 : isTrue(v);
  return truth < 0 ? BRANCH_ERROR : 1 - truth;
}

function forIter(base: usize, ins: u64): i32 {
  const iterator = load<Value>(base + (<usize>(ins >> 29) & 0x7fff8));
  const item = opForIter(iterator, <u32>(ins >> 16) & 0xffff);
  if (item == ERROR) return BRANCH_ERROR;
  if (item == UNBOUND) return BRANCH_PUSHED;
  if (item == STOP) return 1;
  store<Value>(base + (<usize>(ins >> 13) & 0x7fff8), item);
  return 0;
}
