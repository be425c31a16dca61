/**
 * Natives and instructions that are carried out again. What calls Python in its middle has no frame in memory meanwhile, so where the loop may leave there, or
 * is deep in nested ones already, it is left instead: the function gets a frame of the loop (Continue.AGAIN), and when that returns the routine is
 * carried out once more, with the answers that it has got so far. Only for routines that change nothing before their last call: natives whose row says so
 * (`again` in spec/builtins), and the instructions in `isRepeatable`.
 *
 * A routine that the loop itself runs need not be left for each call. What it asks is answered in a nested loop and kept (state.asked); only when the program
 * is suspended in there the routine is given up, while the frames stay where they are: that of what it called gets Continue.AGAIN (state.left). Until the loop has
 * left, nobody may write to the register stack behind the routine's own values, so a routine that gets ERROR gives up at once.
 *
 * Each call that it was left for is a question: a tuple that has the callable, the answer, STOP when that is an exception, the question before or None, for a
 * native its number and where its arguments lie, and the arguments. The last one is `saved` of the frame. While a routine is carried out again they lie on the register
 * stack, from state.againAt to state.againEnd. An answer is for the same question only: meanwhile the program may have changed what the routine reads.
 */
import { Op } from '../bytecode/opcode';
import { CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_GENERATOR, CodeObject, FunctionObject, ListObject, MethodObject, TupleObject } from '../heap/layout';
import { reprStackCut, reprStackLength } from '../common/builder';
import { nativeRun } from '../builtins/registry';
import { branchTaken } from '../monitoring/branch';
import { callPushed, fireCallEnded } from '../monitoring/call-events';
import { unwrap } from '../objects/instance';
import { listAddress, listGet, listRoom, listSet } from '../objects/list';
import { setAdd } from '../objects/set';
import { tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { attributeDelete, attributeGet, attributeSet } from '../protocols/attribute';
import { deleteItem, setItem } from '../protocols/subscript';
import { Kind } from '../value/kind';
import { ERROR, fromPointer, fromSmallInt, isPointer, NONE, STOP, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { clearSlots, invoke } from './call';
import { Continue, FRAME_SIZE, frameCode, frameContinue, framePrevious, setFrameContinue, setFrameSaved } from './frame';
import { attributeName } from './ops-attribute';
import { Returned } from './ops-call';
import { opBuildDict, opBuildSet, opDictMerge, opFormat, opFormatSpec } from './ops-container';
import { decided, isJump, leftOf, opOperator, plainOp, rightOf } from './ops-special';
import { errorTake } from './raise';
import { state } from './record';
import { callSimple, unwindEntered } from './run';
import { stackPopTo, stackPushSegment } from './stack';
import { iteratesPython } from './steps';
import { rootPush } from './state';
import { ASKS, callResult, IN_STEPS, LEAVE_ANYWHERE, REPEATABLE, Suspension, WITH_ANSWERS } from './suspend';

/** A routine that has asked so often calls what comes then at once: it would begin again too often. */
const MOST_QUESTIONS: usize = 1000;
/** A search or comparison that has asked so often is gone on with by the library, for which nothing begins again. */
const OFTEN: u32 = 32;
/** Places in a question. */
const ANSWER: u32 = 1;
const RAISED: u32 = 2;
const BEFORE: u32 = 3;
/** Number of the native, how many arguments it gets and how many there are, 8 bits each, and their distance from the frame's registers; UNBOUND: an instruction. */
const NATIVE: u32 = 4;
/** What state.reprKept was before. */
const KEPT: u32 = 5;
const ARGUMENTS: u32 = 6;

/** Is `p` the question that a call of `callable` is? One without a callable is any. */
function isQuestion(p: usize, callable: Value, args: usize, count: i32): bool {
  if (tupleGet(p, 0) == UNBOUND) return true;
  if (changetype<TupleObject>(p).length != <u32>count + ARGUMENTS || !isSame(tupleGet(p, 0), callable)) return false;
  for (let i = 0; i < count; i++) if (!isSame(tupleGet(p, <u32>i + ARGUMENTS), load<Value>(args + (<usize>i << 3)))) return false;
  return true;
}

/** Texts, tuples, bound methods and the like may be made anew each time. */
function isSame(a: Value, b: Value): bool {
  if (a == b) return true;
  const kind = kindOf(a);
  return isPointer(a) && isPointer(b) && kind == kindOf(b) && (kind < Kind.INSTANCE || kind == Kind.METHOD);
}

/**
 * A native routine, or an instruction, calls `callable` in its middle: the answer that it has got already; ERROR when it is to be left for a frame that
 * gives the answer (state.leaving says so); UNBOUND: the call is made at once.
 */
export function againCall(callable: Value, args: usize, count: i32): Value {
  const f = kindOf(callable) == Kind.METHOD ? changetype<MethodObject>(toPointer(callable)).function : callable;
  if (kindOf(f) != Kind.FUNCTION || changetype<CodeObject>(<usize>changetype<FunctionObject>(toPointer(f)).code).codeFlags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) return UNBOUND;
  const may = state.mayLeave;
  if (may & WITH_ANSWERS) {
    for (let at = <usize>state.againAt; at < <usize>state.againEnd; at += 8) {
      const p = toPointer(load<Value>(at));
      if (!isQuestion(p, callable, args, count)) continue;
      state.againAt = <u32>at + 8;
      const v = tupleGet(p, ANSWER);
      if (tupleGet(p, RAISED) != STOP) return v;
      state.pending = v;
      return ERROR;
    }
  }
  if (!(may & IN_STEPS && (may & REPEATABLE ? callResult(false) >= 0 : isRepeatable()))) return UNBOUND;
  const at = askedLength();
  const from = may & ASKS ? state.askedFrom : at;
  // With room for the answer, of which pushing it is sure then.
  if (!listRoom(state.asked, <u32>count + 3)) return ERROR;
  let to = listAddress(state.asked, at);
  store<Value>(to, fromSmallInt(count));
  store<Value>(to += 8, callable);
  for (let i = 0; i < count; i++) store<Value>(to += 8, load<Value>(args + (<usize>i << 3)));
  const answerAt = at + <u32>count + 2;
  askedCut(answerAt);
  // Tools see what begins again, and what is shown is on a stack of its own.
  const base = <usize>state.base;
  if (may & ASKS && at - from < MOST_ASKED && !state.monitoringEvents && !changetype<CodeObject>(frameCode(base)).monitoring && !reprStackLength() && base > <usize>state.segment && base < <usize>state.stackLimit) {
    const self = f == callable ? UNBOUND : changetype<MethodObject>(toPointer(callable)).self;
    const v = callSimple(toPointer(f), self, args, count, LEAVE_ANYWHERE);
    if (v != UNBOUND && !state.left) {
      if (v == ERROR) listSet(state.asked, at, fromSmallInt(count | ASKED_RAISED));
      store<Value>(listAddress(state.asked, answerAt), v == ERROR ? state.pending : v);
      askedCut(answerAt + 1);
      return v;
    }
    state.leftFor = state.leaving;
  }
  const question = askedQuestions(from, may & WITH_ANSWERS ? load<Value>(state.againEnd - 8) : NONE);
  askedCut(at);
  if (question == ERROR) {
    if (state.left) dropLeft();
    return ERROR;
  }
  state.result = question;
  state.leaving = Suspension.ASK;
  // An error that nobody handles.
  state.pending = STOP;
  return ERROR;
}

/** The program is where it was suspended again, not in the routine that was given up. */
export function leftReturn(): void {
  state.base = state.leftBase;
  state.pc = state.leftPc;
  state.stackTop = state.leftTop;
  state.left = 0;
}

/** The frames that the program is suspended in cannot stay. */
function dropLeft(): void {
  leftReturn();
  state.leaving = Suspension.NONE;
  unwindEntered();
}

// What is asked in nested loops is kept in state.asked: how many arguments, the callable, the arguments, and behind them the answer. It becomes questions only
// when the routine is left.

/** In the number of arguments: the answer is an exception. */
const ASKED_RAISED: i32 = 0x10000;
/** Values that a routine may keep there: some 13,000 calls of methods, after which it is left as if one of them had waited. */
const MOST_ASKED: u32 = 0x10000;

function askedLength(): u32 { return changetype<ListObject>(state.asked).length; }
/** Forgets all but the first `length`, or counts what has been put there. */
export function askedCut(length: u32): void { changetype<ListObject>(state.asked).length = length; }

/** askedBegin has begun nothing. */
const NOTHING: u32 = 0xffffffff;

/** What a routine or instruction asks from now on is kept, where the loop may leave. Gives what askedEnd wants. */
export function askedBegin(): u32 {
  if (state.mayLeave != LEAVE_ANYWHERE) return NOTHING;
  const outer = state.askedFrom;
  state.askedFrom = askedLength();
  state.mayLeave = LEAVE_ANYWHERE | ASKS;
  return outer;
}

export function askedEnd(outer: u32): void {
  if (outer == NOTHING) return;
  state.mayLeave = LEAVE_ANYWHERE;
  askedCut(state.askedFrom);
  state.askedFrom = outer;
}

/** The questions behind `before` for what was asked since place `from`, the last of which has no answer. ERROR with MemoryError pending. */
function askedQuestions(from: u32, before: Value): Value {
  const length = askedLength();
  for (let at = from; at < length; ) {
    const head = <i32>toSmallInt(listGet(state.asked, at));
    const count = <u32>head & (ASKED_RAISED - 1);
    const p = tupleNew(count + ARGUMENTS);
    if (!p) return ERROR;
    tupleSet(p, 0, listGet(state.asked, ++at));
    for (let i: u32 = 0; i < count; i++) tupleSet(p, i + ARGUMENTS, listGet(state.asked, ++at));
    tupleSet(p, BEFORE, before);
    if (++at < length) tupleSet(p, ANSWER, listGet(state.asked, at++));
    if (head & ASKED_RAISED) tupleSet(p, RAISED, STOP);
    before = fromPointer(p);
  }
  return before;
}

/**
 * A routine cannot go on: was it left for one more question, after many? Then it is not left for that, and may have the library do the rest.
 */
export function againOften(): bool {
  if (state.leaving != Suspension.ASK || state.left) return false;
  let count: u32 = 0;
  for (let q = state.result; q != NONE && count < OFTEN; q = tupleGet(toPointer(q), BEFORE)) count++;
  if (count < OFTEN) return false;
  againDrop();
  return true;
}

/** Is the next answer one to a question about container `v`, which may have changed since? */
export function againIsAbout(v: Value): bool {
  if (!(state.mayLeave & WITH_ANSWERS) || state.againAt == state.againEnd) return false;
  const p = toPointer(load<Value>(state.againAt));
  return changetype<TupleObject>(p).length == ARGUMENTS + 2 && tupleGet(p, ARGUMENTS) == v;
}

/** The routine is not left for the question that it has just asked. */
export function againDrop(): void {
  state.leaving = Suspension.NONE;
  state.result = NONE;
  state.pending = UNBOUND;
}

const VALUES_BELOW_64: u64 = (<u64>1 << (Op.INPLACE_SUB_INT + 1)) - (<u64>1 << Op.ADD) | <u64>0x3ff << Op.NEGATE;
const OTHERS: u64 = <u64>3 << (Op.IN - 64) | <u64>3 << (Op.JUMP_IF_TRUE - 64) | <u64>0xfff << (Op.JUMP_UNLESS_LT - 64) | <u64>1 << (Op.GET_ITER - 64) | <u64>3 << (Op.BUILD_SET - 64)
  | <u64>1 << (Op.SET_ADD - 64) | <u64>1 << (Op.DICT_SET - 64) | <u64>0x1ff << (Op.GET_ITEM - 64) | <u64>1 << (Op.LOAD_METHOD - 64) | <u64>1 << (Op.DICT_MERGE - 64);

/** Does the running instruction change nothing before it is done? */
function isRepeatable(): bool {
  const ins = load<u64>(<usize>state.pc - 8);
  const op = plainOp(ins);
  if (op >= 128 || !((op < 64 ? VALUES_BELOW_64 : OTHERS) >> (<u64>op & 63) & 1)) return false;
  const base = <usize>state.base;
  if (op >= Op.INPLACE_ADD && op <= Op.INPLACE_MATMUL) {
    const kind = kindOf(unwrap(leftOf(base, ins, op)));
    return kind != Kind.LIST && kind != Kind.DICT && kind != Kind.SET && kind != Kind.BYTEARRAY && kind != Kind.DEQUE;
  }
  if (op == Op.SET_ITEM && kindOf(load<Value>(base + (<usize>(ins >> 29) & 0x7fff8))) == Kind.SLICE) {
    const v = load<Value>(base + (<usize>(ins >> 48) << 3));
    if (isMoved(v) && !iteratesPython(v)) return false;
  }
  // What goes through an iterator moves it.
  return op >= Op.NEGATE || !(isMoved(leftOf(base, ins, op)) || isMoved(rightOf(base, ins, op)));
}

function isMoved(v: Value): bool {
  const kind = kindOf(v);
  return (kind >= Kind.LIST_ITERATOR && kind <= Kind.ITERTOOL) || kind == Kind.GENERATOR;
}

/** Runs a native that may be carried out again; `total` counts its keyword-only arguments too, `iterates`: it might move an iterator. STOP: a frame was pushed. */
export function againRun(native: u32, args: usize, count: i32, total: i32, iterates: bool): Value {
  const may = state.mayLeave;
  let repeats = total < 256;
  for (let i = 0; i < total && repeats && iterates; i++) repeats = !isMoved(load<Value>(args + (<usize>i << 3)));
  if (!repeats) return nativeRun(native, args, count);
  const outer = askedBegin();
  state.mayLeave |= REPEATABLE;
  const v = nativeRun(native, args, count);
  askedEnd(outer);
  state.mayLeave = may;
  // It may have taken the error for one of the program's.
  if (state.leaving != Suspension.ASK) return v;
  tupleSet(toPointer(state.result), NATIVE, fromSmallInt(<i64>(args - state.base) << 29 | <i64>total << 24 | <i64>count << 16 | <i64>native));
  return push(<u32>callResult(false));
}

/** The running instruction was left for a frame: pushes it. False with an exception pending. */
export function againInstruction(): bool {
  const base = <usize>state.base;
  state.stackTop = <u32>(base + (<usize>changetype<CodeObject>(frameCode(base)).registerCount << 3));
  return push(<u32>(load<u64>(<usize>state.pc - 8) >> 16) & 0xffff) == STOP;
}

/** Pushes the frame for the question that was asked last: STOP, or ERROR. */
function push(result: u32): Value {
  const question = state.result;
  const p = toPointer(question);
  state.result = NONE;
  state.leaving = Suspension.NONE;
  state.pending = UNBOUND;
  const bottom = <usize>state.left;
  if (bottom) {
    // Its frame is there already, and the program is suspended in it or above.
    assert(frameContinue(bottom) == Continue.NATIVE && framePrevious(bottom) == <usize>state.base);
    setFrameContinue(bottom, <u16>Continue.AGAIN, <u16>result);
    setFrameSaved(bottom, question);
    tupleSet(p, KEPT, fromSmallInt(0));
    state.leaving = state.leftFor;
    return ERROR;
  }
  state.slice--;
  const args = <usize>state.stackTop + FRAME_SIZE;
  clearSlots(args - FRAME_SIZE, FRAME_SIZE);
  const count = changetype<TupleObject>(p).length - ARGUMENTS;
  for (let i: u32 = 0; i < count; i++) store<Value>(args + (<usize>i << 3), tupleGet(p, i + ARGUMENTS));
  const v = invoke(tupleGet(p, 0), args, count, 0, result, Continue.AGAIN);
  if (v == STOP) {
    setFrameSaved(state.base, question);
    tupleSet(p, KEPT, fromSmallInt(state.reprKept));
    state.reprKept = reprStackLength();
  } else reprStackCut(state.reprKept);
  return v;
}

/**
 * The frame that a routine was left for has returned `v`, or raised what is pending when that is ERROR: the routine is carried out once more, with question
 * `last` answered (UNBOUND: the first one of an instruction). `ended`: of what the event at the end of the call tells, or UNBOUND.
 */
export function againAnswered(last: Value, v: Value, result: u32, ended: Value): Returned {
  const base = <usize>state.base;
  const top = <usize>state.stackTop;
  const may = state.mayLeave;
  const outerAt = state.againAt;
  const outerEnd = state.againEnd;
  if (last == UNBOUND) {
    const p = tupleNew(ARGUMENTS);
    if (!p) return Returned.ERROR;
    tupleSet(p, BEFORE, NONE);
    last = fromPointer(p);
  } else {
    // It puts there again what it shows.
    state.reprKept = <u32>toSmallInt(tupleGet(toPointer(last), KEPT));
    reprStackCut(state.reprKept);
  }
  if (v == ERROR) {
    tupleSet(toPointer(last), RAISED, STOP);
    v = errorTake();
  }
  tupleSet(toPointer(last), ANSWER, v);
  const native = tupleGet(toPointer(last), NATIVE);
  const place = native == UNBOUND ? 0 : <u64>toSmallInt(native);
  const args = base + (<usize>(place >> 32) << 3);
  const end = args + (<usize>(place >> 21) & 0x7f8);
  const from = end > top ? end : top;
  state.stackTop = <u32>from;
  rootPush(ended);
  let answered: usize = 0;
  for (let q = last; q != NONE; q = tupleGet(toPointer(q), BEFORE)) answered++;
  if (from + (answered << 3) + 256 > <usize>state.stackLimit && !stackPushSegment((answered << 3) + 256)) return Returned.ERROR;
  state.againAt = state.stackTop;
  state.stackTop += <u32>answered << 3;
  state.againEnd = state.stackTop;
  let at = <usize>state.stackTop;
  for (let q = last; q != NONE; q = tupleGet(toPointer(q), BEFORE)) store<Value>(at -= 8, q);
  state.mayLeave = (answered > MOST_QUESTIONS ? may & ~IN_STEPS : may) | (place ? WITH_ANSWERS | REPEATABLE : WITH_ANSWERS);
  state.keywords = 0;
  let answer = place ? nativeRun(<u32>place & 0xffff, args, <i32>(place >> 16) & 0xff) : instruction(base, load<u64>(<usize>state.pc - 8));
  state.mayLeave = may;
  state.againAt = outerAt;
  state.againEnd = outerEnd;
  stackPopTo(from);
  if (state.leaving == Suspension.ASK) {
    tupleSet(toPointer(state.result), NATIVE, native);
    answer = push(result);
    if (answer == STOP) {
      if (ended != UNBOUND) callPushed(ended);
      return Returned.CONTINUE;
    }
  }
  if (state.left) return Returned.ERROR;
  state.stackTop = <u32>top;
  if (answer != ERROR && answer != UNBOUND) store<Value>(base + (<usize>result << 3), answer);
  if (ended != UNBOUND && !fireCallEnded(base, ended)) return Returned.ERROR;
  return answer == ERROR ? Returned.ERROR : Returned.CONTINUE;
}

/** Carries instruction `ins` out: what goes to its register, UNBOUND when there is nothing, ERROR. */
function instruction(base: usize, ins: u64): Value {
  const op = plainOp(ins);
  const a = load<Value>(base + (<usize>(ins >> 13) & 0x7fff8));
  const from = base + (<usize>(ins >> 29) & 0x7fff8);
  const b = load<Value>(from);
  const c = <u32>(ins >> 48);
  switch (op) {
    case Op.SET_ADD: return done(setAdd(toPointer(a), b));
    case Op.DICT_MERGE: return done(opDictMerge(toPointer(a), b, load<Value>(base + (<usize>c << 3))));
    case Op.DICT_SET:
    case Op.SET_ITEM: return done(setItem(a, b, load<Value>(base + (<usize>c << 3))));
    case Op.DELETE_ITEM: return done(deleteItem(a, b));
    case Op.DELETE_ATTR: return done(attributeDelete(a, load<Value>(<usize>changetype<CodeObject>(frameCode(base)).constants + (<usize>(ins >> 32) << 3))));
    case Op.STORE_ATTR: return done(attributeSet(a, attributeName(base, ins), b));
    case Op.LOAD_METHOD: store<Value>(base + (<usize>(ins >> 13) & 0x7fff8), UNBOUND, FRAME_SIZE);
    // falls through
    case Op.LOAD_ATTR: return attributeGet(b, attributeName(base, ins));
    case Op.BUILD_SET: return opBuildSet(from, c);
    case Op.BUILD_DICT: return opBuildDict(from, c);
    case Op.FORMAT: return opFormat(b, c, 0);
    case Op.FORMAT_SPEC: return opFormatSpec(from, c);
  }
  if (!isJump(op)) return opOperator(base, ins);
  const way = branchTaken(base, ins);
  return way < 0 ? ERROR : done(decided(base, ins, way != 0) == Returned.CONTINUE);
}

function done(good: bool): Value { return good ? UNBOUND : ERROR; }
