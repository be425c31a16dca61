/** Calls with keywords and unpacked arguments, making functions, and returns that do more than deliver a value. */
import { Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, DictObject, FunctionObject, ListObject, TupleObject, TUPLE_ITEMS } from '../heap/layout';
import { builtinBuildClass } from '../builtins/build-class';
import { dictKeyAt, dictNext, dictValueAt } from '../objects/dict-table';
import { classFinish } from '../objects/class-build';
import { typeCallMade } from '../objects/type-call';
import { functionNew } from '../objects/function';
import { generatorFinish, generatorRaiseStop } from '../objects/generator';
import { isStr } from '../objects/str';
import { tupleFromIterable, tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { kindOfInline } from '../objects/type';
import { slotsCopy } from '../value/slots';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { againAnswered } from './again';
import { call, clearSlots, invoke } from './call';
import { callPushed, fireCallEnded } from '../monitoring/call-events';
import { fireForIter, fireStopIteration, fireThrow } from '../monitoring/fire';
import { Continue, FRAME_C_RETURN, FRAME_SIZE, frameContinue, frameFlags, frameFunction, frameGenerator, frameGlobals, frameResult, frameSaved, setFrameSaved } from './frame';
import { importFinished } from './import';
import { unpackIterable, unpackStar } from '../protocols/iterate';
import { raise, raiseFormat } from './raise';
import { exceptionType, state, typeObject } from './record';
import { stackPopTo, stackPushSegment } from './stack';
import { rootPop, rootPush } from './state';
import { callableName, isIterable } from './ops-container';
import { specialReturned } from './ops-special';
import { stepsSpread } from './steps';
import { LEAVE_ANYWHERE, secondArgument } from './suspend';
import { popFrame } from './unwind';

/** STAY: the same frame goes on at its next instruction; AGAIN: the instruction at state.pc is carried out, whose events have been delivered. */
export const enum Returned { CONTINUE, LEAVE, ERROR, STAY, AGAIN }

/** CALL_KW: `count` arguments from the window, the last ones named. */
export function opCallKeywords(window: usize, count: i32, names: usize, result: u32): Value {
  return invoke(load<Value>(window), window + FRAME_SIZE, count - <i32>changetype<TupleObject>(names).length, names, result, Continue.REGISTER);
}

export function opCallMethodKeywords(window: usize, count: i32, names: usize, result: u32): Value {
  const given = <i32>changetype<TupleObject>(names).length;
  const args = window + FRAME_SIZE;
  if (load<Value>(args) == UNBOUND) return invoke(load<Value>(window), args + 8, count - given, names, result, Continue.REGISTER);
  return invoke(load<Value>(window), args, count - given + 1, names, result, Continue.REGISTER);
}

/** Makes a tuple of what stands behind `*` in a window, if it is neither list nor tuple. False with an error pending. */
export function opSpread(window: usize): bool {
  const sequence = load<Value>(window, FRAME_SIZE);
  if (kindOfInline(sequence) == Kind.LIST || kindOfInline(sequence) == Kind.TUPLE) return true;
  let items: Value = ERROR;
  if (isIterable(sequence)) items = tupleFromIterable(sequence);
  else raiseFormat(Exc.TypeError, ascii("%s argument after * must be an iterable, not %t"), callableName(load<Value>(window)), sequence);
  if (items == ERROR) return false;
  store<Value>(window, items, FRAME_SIZE);
  return true;
}

/** As opSpread, but STOP when a frame was pushed that is to make the tuple. */
function spread(window: usize): Value {
  const v = load<Value>(window, FRAME_SIZE);
  if (state.mayLeave == LEAVE_ANYWHERE) {
    const answer = stepsSpread(v, <u32>((window + FRAME_SIZE - state.base) >> 3));
    if (answer != UNBOUND) return answer;
  }
  return opSpread(window) ? v : ERROR;
}

/** CALL_EX: positional arguments in a list or tuple, keywords in a dict. */
export function opCallEx(window: usize, hasKeywords: u32, result: u32): Value {
  const callable = load<Value>(window);
  const spreading = spread(window);
  if (spreading == STOP || spreading == ERROR) return spreading;
  const sequence = load<Value>(window, FRAME_SIZE);
  const isList = kindOfInline(sequence) == Kind.LIST;
  const p = toPointer(sequence);
  const count = isList ? changetype<ListObject>(p).length : changetype<TupleObject>(p).length;
  const from = isList ? <usize>changetype<ListObject>(p).items + BUFFER_PAYLOAD : p + TUPLE_ITEMS;
  const dict = hasKeywords ? toPointer(load<Value>(window + FRAME_SIZE, 8)) : 0;
  const given: u32 = dict ? changetype<DictObject>(dict).length : 0;
  let names: usize = 0;
  if (given) {
    names = tupleNew(given);
    if (!names) return ERROR;
    // In the place of the dict, a root: a class needs them twice.
    store<Value>(window + FRAME_SIZE, fromPointer(names), 8);
  }
  // The arguments may be many: they go above the frame, where the stack is checked, not into its window.
  const bytes = <usize>(count + given) << 3;
  const need = bytes + FRAME_SIZE + 64;
  if (<usize>state.stackTop + need + bytes > <usize>state.stackLimit) return callFar(callable, from, count, dict, names, result);
  const args = <usize>state.stackTop + FRAME_SIZE;
  clearSlots(state.stackTop, FRAME_SIZE);
  slotsCopy(args, from, count);
  return fillKeywords(dict, names, args + (<usize>count << 3)) ? invoke(callable, args, count, names, result, Continue.REGISTER) : ERROR;
}

function fillKeywords(dict: usize, names: usize, to: usize): bool {
  if (!names) return true;
  let i: u32 = 0;
  for (let at = dictNext(dict, 0); at >= 0; at = dictNext(dict, <u32>at + 1)) {
    const key = dictKeyAt(dict, at);
    if (!isStr(key)) {
      raise(Exc.TypeError, ascii("keywords must be strings"));
      return false;
    }
    tupleSet(names, i, key);
    store<Value>(to + (<usize>i << 3), dictValueAt(dict, at));
    i++;
  }
  return true;
}

/** So many arguments that they need room of their own: through `call`, which finds it. */
function callFar(callable: Value, from: usize, count: u32, dict: usize, names: usize, result: u32): Value {
  const given: u32 = names ? changetype<TupleObject>(names).length : 0;
  const top = <usize>state.stackTop;
  const bytes = <usize>(count + given) << 3;
  if (!stackPushSegment((bytes << 1) + 1024)) return ERROR;
  const at = <usize>state.stackTop;
  memory.copy(at, from, <usize>count << 3);
  let answer: Value = ERROR;
  if (fillKeywords(dict, names, at + (<usize>count << 3))) {
    state.stackTop = <u32>(at + bytes);
    answer = call(callable, at, count, names);
  }
  stackPopTo(top);
  return answer;
}



/** MAKE_FUNCTION: flags 1 defaults, 2 keyword defaults, 4 __annotate__, 8 closure, in four registers. */
export function opMakeFunction(base: usize, from: usize, code: usize, flags: u32): Value {
  const p = functionNew(code, frameGlobals(base));
  if (!p) return ERROR;
  const f = changetype<FunctionObject>(p);
  if (flags & 1) f.defaults = <u32>toPointer(load<Value>(from));
  if (flags & 2) f.keywordDefaults = <u32>toPointer(load<Value>(from, 8));
  if (flags & 4) f.annotate = load<Value>(from, 16);
  if (flags & 8) f.closure = <u32>toPointer(load<Value>(from, 24));
  return fromPointer(p);
}

export function opCopyFree(base: usize, to: usize, count: u32): void {
  const closure = <usize>changetype<FunctionObject>(frameFunction(base)).closure;
  if (closure) slotsCopy(to, closure + TUPLE_ITEMS, count);
}

export function opLoadCommon(which: u32): Value {
  switch (which) {
    case 0: return fromPointer(exceptionType(Exc.AssertionError));
    case 1: return fromPointer(exceptionType(Exc.NotImplementedError));
    case 2: return builtinBuildClass();
  }
  return fromPointer(typeObject(Type.SUPER));
}

/** A return whose frame has a continuation, an observer or a segment of its own. LEAVE: the value is in state.result. */
export function returnSlow(base: usize, v: Value): Returned {
  const then = frameContinue(base);
  const result = frameResult(base);
  let saved = frameSaved(base);
  const generator = frameGenerator(base);
  let ended = UNBOUND;
  if (frameFlags(base) & FRAME_C_RETURN) {
    ended = saved;
    saved = tupleGet(toPointer(saved), 2);
  }
  if (generator) generatorFinish(generator, base);
  else setFrameSaved(base, 0);
  popFrame(base);
  const caller = <usize>state.base;
  // What goes to the register, ERROR, or UNBOUND when the case has done all.
  let answer: Value = UNBOUND;
  switch (<i32>then) {
    case Continue.NATIVE:
    case Continue.GENERATOR:
      state.result = v;
      return Returned.LEAVE;
    case Continue.INSTANCE:
      answer = v == NONE ? saved : raiseFormat(Exc.TypeError, ascii("__init__() should return None, not '%t'"), v);
      break;
    case Continue.FOR_ITER:
    case Continue.ENUMERATE: {
      // The generator ended: FOR_ITER jumps.
      const place = <usize>state.pc - 8;
      if (!fireStopIteration(caller, place, v) && !state.leaving) return Returned.ERROR;
      state.pc += <u32>(<i32>(<i64>load<u64>(place) >> 48) << 3);
      // A pause at the event before begins here, where all of the instruction is done.
      if (!fireForIter(caller, place, true)) return Returned.ERROR;
      if (state.leaving) return Returned.ERROR;
      break;
    }
    case Continue.SEND: {
      const ins = load<u64>(state.pc - 8);
      store<Value>(caller + (<usize>result << 3), v);
      if (!fireStopIteration(caller, <usize>state.pc - 8, v) && !state.leaving) return Returned.ERROR;
      state.pc += <u32>(<i32>(<i64>ins >> 48) << 3);
      if (state.leaving) return Returned.ERROR;
      break;
    }
    case Continue.NEXT:
    case Continue.THROWN:
      state.generatorResult = v;
      generatorRaiseStop();
      if (then == Continue.THROWN) fireThrow(caller);
      return Returned.ERROR;
    case Continue.NEXT_DEFAULT: answer = secondArgument(); break;
    case Continue.OPERATOR: return specialReturned(caller, v, result);
    case Continue.AGAIN: return againAnswered(saved, v, result, ended);
    case Continue.FOR_NEXT:
      store<Value>(caller + (<usize>result << 3), v);
      if (!fireForIter(caller, <usize>state.pc - 8, false)) return Returned.ERROR;
      break;
    case Continue.DISCARD: break;
    case Continue.CLASS:
    case Continue.NEW:
      // May call Python; nothing else has what the event of the call is about.
      rootPush(ended);
      rootPush(saved);
      answer = then == Continue.CLASS ? classFinish(saved) : typeCallMade(v, saved, result);
      if (answer == STOP) {
        if (ended != UNBOUND) callPushed(ended);
        return Returned.CONTINUE;
      }
      rootPop(2);
      break;
    case Continue.UNPACK: {
      const ins = load<u64>(<usize>state.pc - 8);
      const first = <i32>(ins & 0xff) == Op.UNPACK ? ins : load<u64>(<usize>state.pc - 16);
      const to = caller + (<usize>(first >> 13) & 0x7fff8);
      rootPush(v);
      // The second word of UNPACK_STAR has the numbers of targets.
      const done = first == ins ? unpackIterable(v, to, <u32>(ins >> 48)) : unpackStar(v, to, <i32>(<u32>(ins >> 16) & 0xffff), <i32>(<u32>(ins >> 32) & 0xffff));
      rootPop(1);
      if (!done) return Returned.ERROR;
      break;
    }
    case Continue.OPERAND:
      store<Value>(caller + (<usize>result << 3), v);
      state.pc -= 8;
      return Returned.AGAIN;
    case Continue.IMPORT:
      if (!importFinished(saved)) return Returned.ERROR;
      state.pc -= 8;
      return Returned.AGAIN;
    default: answer = v;
  }
  if (answer == ERROR) {
    if (ended != UNBOUND && !state.left) fireCallEnded(caller, ended);
    return Returned.ERROR;
  }
  if (answer != UNBOUND) store<Value>(caller + (<usize>result << 3), answer);
  return ended != UNBOUND && !fireCallEnded(caller, ended) ? Returned.ERROR : Returned.CONTINUE;
}
