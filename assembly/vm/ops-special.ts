/**
 * Operators, comparisons and subscripts of instances whose class answers in Python: the special method gets a frame, as a call has, and what its
 * return value means is decided when the frame returns. Only the plain case is taken here (a function of two or three parameters, no
 * reflected method that comes first, room on the register stack); everything else is left to the protocols, which nest a loop.
 *
 * A frame that answers NotImplemented leaves the rest to the protocols too. The operands are still in the registers of the
 * instruction, which the result has not overwritten.
 */
import { Binary, Compare, Op } from '../bytecode/opcode';
import { CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_GENERATOR, CODE_SIMPLE, CodeObject, FunctionObject } from '../heap/layout';
import { typeIsSubtype, typeLookup, typeOfInline } from '../objects/type';
import { compareAfterLeft, compareMethodName } from '../protocols/compare';
import { binaryAfterInPlace, binaryAfterLeft, binaryInPlaceName, binaryMethodName } from '../protocols/number';
import { fireDecided } from '../monitoring/fire';
import { isTrue } from '../protocols/truth';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { ERROR, FALSE, fromBool, isPointer, NOT_IMPLEMENTED, toPointer, TRUE, UNBOUND, Value } from '../value/value';
import { framePush } from './call';
import { Continue, FRAME_SIZE } from './frame';
import { Returned } from './ops-call';
import { state } from './record';
import { rootPopInline, rootPushInline } from './state';

/** The function's code when it takes exactly `count` arguments and its frame fits; 0 otherwise. */
function plainCode(f: Value, count: u32): usize {
  if (!isPointer(f) || load<u8>(toPointer(f), 4) != <u8>Kind.FUNCTION) return 0;
  const code = changetype<CodeObject>(<usize>changetype<FunctionObject>(toPointer(f)).code);
  // A generator is there at once, before its body runs.
  if (!(code.codeFlags & CODE_SIMPLE) || code.codeFlags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) return 0;
  if (code.argumentCount != count || state.frameDepth >= state.recursionLimit) return 0;
  const end = <usize>state.stackTop + FRAME_SIZE + (<usize>code.registerCount << 3);
  return end <= <usize>state.stackLimit ? changetype<usize>(code) : 0;
}

function push(f: Value, a: Value, b: Value, c: Value, count: u32, result: u32, then: Continue): bool {
  const code = plainCode(f, count);
  if (!code) return false;
  const base = <usize>state.stackTop + FRAME_SIZE;
  store<Value>(base, a);
  store<Value>(base, b, 8);
  if (count == 3) store<Value>(base, c, 16);
  state.slice--;
  return framePush(base, code, toPointer(f), changetype<FunctionObject>(toPointer(f)).globals, result, then);
}

/** Pushes the frame of the method that instruction `ins` calls for instance `a` and operand `b`. False: nothing was done. */
export function specialPush(a: Value, b: Value, ins: u64): bool {
  const op = <i32>(ins & 0xff);
  const type = typeOfInline(a);
  let then = Continue.OPERATOR;
  // May the other operand's reflected method come first?
  let reflects = true;
  let method: Value;
  if (op == Op.GET_ITEM) {
    method = name(Name.__getitem__);
    then = Continue.REGISTER;
    reflects = false;
  } else if (op == Op.IN || op == Op.NOT_IN) {
    method = name(Name.__contains__);
    reflects = false;
  } else if (op >= Op.JUMP_UNLESS_LT && op <= Op.JUMP_UNLESS_GE) {
    method = compareMethodName(op - Op.JUMP_UNLESS_LT);
    then = Continue.CONDITION;
  } else if (op >= Op.LT && op <= Op.GE) method = compareMethodName(op - Op.LT);
  else if (op >= Op.INPLACE_ADD && op <= Op.INPLACE_MATMUL) {
    method = binaryInPlaceName(op - Op.INPLACE_ADD);
    if (typeLookup(type, method) == UNBOUND) method = binaryMethodName(op - Op.INPLACE_ADD);
    else reflects = false;
  } else method = binaryMethodName(op - Op.ADD);
  if (reflects && typeOfInline(b) != type && typeIsSubtype(typeOfInline(b), type)) return false;
  return push(typeLookup(type, method), a, b, UNBOUND, 2, <u32>(ins >> 16) & 0xffff, then);
}

/** As specialPush for a[b] = c. */
export function specialPushSet(a: Value, b: Value, c: Value): bool {
  return push(typeLookup(typeOfInline(a), name(Name.__setitem__)), a, b, c, 3, 0, Continue.DISCARD);
}

// @ts-ignore: decorator
@inline function register(base: usize, number: u64): Value { return load<Value>(base + (<usize>(number & 0xffff) << 3)); }

/** A frame pushed for the instruction before state.pc returned `v`; its result goes to register `result` of `caller`. */
export function specialReturned(caller: usize, v: Value, result: u32): Returned {
  const ins = load<u64>(<usize>state.pc - 8);
  const op = <i32>(ins & 0xff);
  if (op == Op.IN || op == Op.NOT_IN) {
    const truth = truthOf(v);
    if (truth < 0) return Returned.ERROR;
    v = fromBool((truth == 1) == (op == Op.IN));
  } else if (v == NOT_IMPLEMENTED) {
    const a = register(caller, ins >> 32);
    const b = register(caller, ins >> 48);
    if (op >= Op.LT && op <= Op.GE) v = compareAfterLeft(a, b, <Compare>(op - Op.LT));
    else if (op < Op.INPLACE_ADD) v = binaryAfterLeft(<Binary>(op - Op.ADD), a, b, false);
    else if (typeLookup(typeOfInline(a), binaryInPlaceName(op - Op.INPLACE_ADD)) == UNBOUND) v = binaryAfterLeft(<Binary>(op - Op.INPLACE_ADD), a, b, true);
    else v = binaryAfterInPlace(<Binary>(op - Op.INPLACE_ADD), a, b);
    if (v == ERROR) return Returned.ERROR;
  }
  store<Value>(caller + (<usize>result << 3), v);
  return Returned.CONTINUE;
}

/** As specialReturned, for a comparison that decides whether its instruction jumps. */
export function specialDecided(caller: usize, v: Value): Returned {
  const ins = load<u64>(<usize>state.pc - 8);
  const op = <i32>(ins & 0xff);
  if (v == NOT_IMPLEMENTED) v = compareAfterLeft(register(caller, ins >> 16), register(caller, ins >> 32), <Compare>(op - Op.JUMP_UNLESS_LT));
  const truth = v == ERROR ? -1 : truthOf(v);
  if (truth < 0) return Returned.ERROR;
  const place = <usize>state.pc - 8;
  if (!truth) state.pc += <u32>(<i32>(<i64>ins >> 48) << 3);
  return fireDecided(caller, place, ins, !truth) ? Returned.CONTINUE : Returned.ERROR;
}

function truthOf(v: Value): i32 {
  if (v == TRUE) return 1;
  if (v == FALSE) return 0;
  rootPushInline(v);
  const truth = isTrue(v);
  rootPopInline(1);
  return truth;
}
