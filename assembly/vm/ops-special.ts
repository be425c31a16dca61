/**
 * Special methods in Python that instructions ask instances for: operators, comparisons, subscripts, truth, iteration, and what the likes of `len` and `str`
 * want when an instruction calls them. The method gets a frame, as a call has, and what its return value means is decided when the frame returns. Only
 * the plain case is taken here (a function of so many parameters, no reflected method that comes first, room on the register stack);
 * everything else is left to the protocols, which nest a loop.
 *
 * A frame that answers NotImplemented leaves the rest to the protocols too. The operands are still in the registers of the
 * instruction, which the result has not overwritten.
 */
import { Binary, Compare, Op } from '../bytecode/opcode';
import { CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_GENERATOR, CODE_SIMPLE, CodeObject, FunctionObject } from '../heap/layout';
import { typeIsSubtype, typeLookup, typeOfInline } from '../objects/type';
import { compare, compareMethodName } from '../protocols/compare';
import { binary, binaryInPlace, binaryInPlaceName, binaryMethodName, unaryInvert, unaryNegative, unaryPositive } from '../protocols/number';
import { branchDistance, fireDecided } from '../monitoring/fire';
import { iter } from '../protocols/iterate';
import { contains, getItem, setItem } from '../protocols/subscript';
import { isTrue } from '../protocols/truth';
import { isStr } from '../objects/str';
import { Type } from '../value/type-id';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { ERROR, FALSE, fromBool, fromSmallInt, isPointer, NONE, NOT_IMPLEMENTED, STOP, toPointer, TRUE, UNBOUND, Value } from '../value/value';
import { againAnswered, askedBegin, askedEnd } from './again';
import { framePush } from './call';
import { Continue, FRAME_SIZE } from './frame';
import { Returned } from './ops-call';
import { state, typeObject } from './record';
import { stepsInPlace } from './steps';
import { LEAVE_ANYWHERE, WITH_ANSWERS } from './suspend';

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

/** Pushes the frame of `f`, a plain function in Python, called with `count` arguments. False: nothing was done. */
export function specialPushCall(f: Value, a: Value, b: Value, c: Value, count: u32, result: u32, then: Continue): bool {
  const code = state.mayLeave & WITH_ANSWERS ? 0 : plainCode(f, count);
  if (!code) return false;
  const base = <usize>state.stackTop + FRAME_SIZE;
  store<Value>(base, a);
  store<Value>(base, b, 8);
  if (count == 3) store<Value>(base, c, 16);
  state.slice--;
  return framePush(base, code, toPointer(f), changetype<FunctionObject>(toPointer(f)).globals, result, then);
}

/** The instruction's opcode; of one with an immediate operand that of its plain form. */
export function plainOp(ins: u64): i32 {
  const op = <i32>(ins & 0xff);
  if (op >= Op.ADD_INT && op <= Op.INPLACE_SUB_INT) return load<u8>(PLAIN + op - Op.ADD_INT);
  if (op >= Op.JUMP_UNLESS_LT_INT && op <= Op.JUMP_UNLESS_GE_INT) return op - Op.JUMP_UNLESS_LT_INT + Op.JUMP_UNLESS_LT;
  return op == Op.GET_ITEM_INT ? Op.GET_ITEM : op;
}

/** Plain forms of ADD_INT to INPLACE_SUB_INT. */
const PLAIN = memory.data<u8>([<u8>Op.ADD, <u8>Op.SUB, <u8>Op.MUL, <u8>Op.FLOORDIV, <u8>Op.MOD, <u8>Op.AND, <u8>Op.INPLACE_ADD, <u8>Op.INPLACE_SUB]);

// @ts-ignore: decorator
@inline export function isJump(op: i32): bool { return op >= Op.JUMP_IF_TRUE && op <= Op.JUMP_UNLESS_GE; }

/** The operand on whose left side the operator stands: a jump has it in A, all others in B. */
export function leftOf(base: usize, ins: u64, op: i32): Value { return register(base, isJump(op) ? ins >> 16 : ins >> 32); }

/** The other operand, a register's or an immediate one. */
export function rightOf(base: usize, ins: u64, op: i32): Value {
  const shift: u64 = isJump(op) ? 32 : 48;
  return <i32>(ins & 0xff) == op ? register(base, ins >> shift) : fromSmallInt(<i64>(ins << (48 - shift)) >> 48);
}

/** What a value operator gives, off the fast paths: the value, ERROR, or STOP when a frame was pushed whose result it is. */
export function opOperator(base: usize, ins: u64): Value {
  const op = plainOp(ins);
  const a = leftOf(base, ins, op);
  if (op == Op.NOT) {
    if (isInstance(a) && specialPushTruth(a, <u32>(ins >> 16) & 0xffff)) return STOP;
    const truth = isTrue(a);
    return truth < 0 ? ERROR : fromBool(!truth);
  }
  if (op == Op.NEGATE) return unaryNegative(a);
  if (op == Op.POSITIVE) return unaryPositive(a);
  if (op == Op.INVERT) return unaryInvert(a);
  const b = op == Op.GET_ITER ? NONE : rightOf(base, ins, op);
  if (op == Op.IN || op == Op.NOT_IN) {
    if (isInstance(b) && specialPush(b, a, ins)) return STOP;
    const outer = askedBegin();
    const found = contains(b, a);
    askedEnd(outer);
    return found < 0 ? ERROR : fromBool((found != 0) == (op == Op.IN));
  }
  if (op != Op.GET_ITER && isInstance(a) && specialPush(a, b, ins)) return STOP;
  if (op >= Op.LT) {
    const outer = askedBegin();
    const v = op == Op.GET_ITEM ? getItem(a, b) : op == Op.GET_ITER ? iter(a) : compare(a, b, <Compare>(op - Op.LT));
    askedEnd(outer);
    return v;
  }
  if (op >= Op.INPLACE_ADD && state.mayLeave == LEAVE_ANYWHERE) {
    const v = stepsInPlace(op, a, b, <u32>(ins >> 16) & 0xffff);
    if (v != UNBOUND) return v;
  }
  return op >= Op.INPLACE_ADD ? binaryInPlace(<Binary>(op - Op.INPLACE_ADD), a, b) : binary(<Binary>(op - Op.ADD), a, b);
}

// @ts-ignore: decorator
@inline function isInstance(v: Value): bool { return isPointer(v) && load<u8>(toPointer(v), 4) == <u8>Kind.INSTANCE; }

function pushOne(v: Value, method: Name, result: u32, then: Continue): bool {
  return specialPushCall(typeLookup(typeOfInline(v), name(method)), v, UNBOUND, UNBOUND, 1, result, then);
}

/** Pushes the frame of what tells whether instance `v` is true. False: nothing was done. */
export function specialPushTruth(v: Value, result: u32): bool {
  const tells = typeLookup(typeOfInline(v), name(Name.__bool__)) == UNBOUND ? Name.__len__ : Name.__bool__;
  return pushOne(v, tells, result, Continue.OPERATOR);
}

/** The same for the text of `v`: `__str__`, or `__repr__` where it has object's or `conversion` (2) asks for that. */
export function specialPushText(v: Value, conversion: u32, result: u32): bool {
  if (!isInstance(v) || conversion > 2) return false;
  const type = typeOfInline(v);
  const plain = typeObject(Type.OBJECT);
  if (!conversion && typeLookup(type, name(Name.__format__)) != typeLookup(plain, name(Name.__format__))) return false;
  const isRepr = conversion == 2 || typeLookup(type, name(Name.__str__)) == typeLookup(plain, name(Name.__str__));
  return pushOne(v, isRepr ? Name.__repr__ : Name.__str__, result, Continue.OPERATOR);
}

/** The same for the `__next__` of what FOR_ITER goes through. */
export function specialPushNext(v: Value, result: u32): bool { return pushOne(v, Name.__next__, result, Continue.FOR_NEXT); }

/** Pushes the frame of the method that instruction `ins` calls for instance `a` and operand `b`. False: nothing was done. */
export function specialPush(a: Value, b: Value, ins: u64): bool {
  const op = plainOp(ins);
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
  } else if (op >= Op.JUMP_UNLESS_LT && op <= Op.JUMP_UNLESS_GE) method = compareMethodName(op - Op.JUMP_UNLESS_LT);
  else if (op >= Op.LT && op <= Op.GE) method = compareMethodName(op - Op.LT);
  else if (op >= Op.INPLACE_ADD && op <= Op.INPLACE_MATMUL) {
    method = binaryInPlaceName(op - Op.INPLACE_ADD);
    if (typeLookup(type, method) == UNBOUND) method = binaryMethodName(op - Op.INPLACE_ADD);
    else reflects = false;
  } else method = binaryMethodName(op - Op.ADD);
  if (reflects && typeOfInline(b) != type && typeIsSubtype(typeOfInline(b), type)) return false;
  return specialPushCall(typeLookup(type, method), a, b, UNBOUND, 2, <u32>(ins >> 16) & 0xffff, then);
}

/** a[b] = c where the key is an instance, which may be asked for its hash. */
export function opSetItem(a: Value, b: Value, c: Value): bool {
  const outer = askedBegin();
  const good = setItem(a, b, c);
  askedEnd(outer);
  return good;
}

/** As specialPush for a[b] = c. */
export function specialPushSet(a: Value, b: Value, c: Value): bool {
  return specialPushCall(typeLookup(typeOfInline(a), name(Name.__setitem__)), a, b, c, 3, 0, Continue.DISCARD);
}

// @ts-ignore: decorator
@inline function register(base: usize, number: u64): Value { return load<Value>(base + (<usize>(number & 0xffff) << 3)); }

/** A frame pushed for the instruction before state.pc returned `v`, which goes to register `result` of `caller` or decides where its jump goes. */
export function specialReturned(caller: usize, v: Value, result: u32): Returned {
  const ins = load<u64>(<usize>state.pc - 8);
  const op = plainOp(ins);
  const tests = isJump(op) || op == Op.NOT || op == Op.IN || op == Op.NOT_IN;
  if (op == Op.FORMAT ? !isStr(v) : tests ? v != TRUE && v != FALSE : v == NOT_IMPLEMENTED) return againAnswered(UNBOUND, v, result, UNBOUND);
  if (isJump(op)) return decided(caller, ins, (v == TRUE) == (op == Op.JUMP_IF_TRUE));
  store<Value>(caller + (<usize>result << 3), op == Op.NOT || op == Op.NOT_IN ? fromBool(v == FALSE) : v);
  return Returned.CONTINUE;
}

/** The conditional jump before state.pc goes one way or the other. */
export function decided(caller: usize, ins: u64, jumps: bool): Returned {
  const place = <usize>state.pc - 8;
  if (jumps) state.pc += <u32>branchDistance(ins);
  return fireDecided(caller, place, ins, jumps) ? Returned.CONTINUE : Returned.ERROR;
}
