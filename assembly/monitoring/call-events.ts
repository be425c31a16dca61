/**
 * Instrumented calls: CALL before, and C_RETURN or C_RAISE after a callable that is no Python function. Such a callable is called from here, so that
 * its end is seen; where that pushes a frame (a class whose `__init__` is Python, an instance whose `__call__` is), the end of the frame says so
 * (FRAME_C_RETURN, with the callable and its argument in the frame's saved value).
 */
import { Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CODE_HIDDEN, CodeObject, FunctionObject, ListObject, MethodObject, TupleObject, TUPLE_ITEMS } from '../heap/layout';
import { tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { ERROR, fromPointer, fromSmallInt, NONE, STOP, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { invoke } from '../vm/call';
import { Continue, FRAME_C_RETURN, FRAME_SIZE, frameCode, frameFlags, frameSaved, setFrameFlags, setFrameSaved } from '../vm/frame';
import { opCallEx, opCallKeywords, opCallMethodKeywords, opSpread } from '../vm/ops-call';
import { errorClear } from '../vm/raise';
import { state } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { MonitoringEvent } from './events';
import { fireCall } from './fire';
import { DISABLED, instrumentEntry, instrumentWanting, Layer, MASK_ALL } from './instrument';
import { Owner, toolOwner, toolsWithCallback } from './tools';

/** Results as those of fireInstruction. `announced`: CALL has been delivered, before a pause. */
export function callWithEvents(base: usize, code: usize, index: u32, tools: u32, ins: u64, announced: bool): Value {
  const op = <i32>(ins & 0xff);
  const window = base + (<usize>(ins >> 13) & 0x7fff8);
  const args = window + FRAME_SIZE;
  const count = <i32>(<u32>(ins >> 32) & 0xffff);
  let callable = load<Value>(window);
  let argument: Value = UNBOUND;
  if (op == Op.CALL_EX) {
    if (!opSpread(window)) return ERROR;
    argument = firstOf(load<Value>(args));
  }
  else if (op == Op.CALL_METHOD || op == Op.CALL_METHOD_KW) {
    if (load<Value>(args) != UNBOUND) argument = load<Value>(args);
    else if (count) argument = load<Value>(args, 8);
  } else if (count) argument = load<Value>(args);
  if (op == Op.LOAD_SUPER_ATTR) {
    callable = load<Value>(base + (<usize>(ins >> 29) & 0x7fff8));
    argument = UNBOUND;
  }
  // Bound methods are told apart: the function, and self as the first argument. (What stands in the place of self already is a decorator's argument.)
  if (kindOf(callable) == Kind.METHOD && op != Op.CALL_EX && (op != Op.CALL_METHOD || load<Value>(args) == UNBOUND)) {
    const p = toPointer(callable);
    argument = changetype<MethodObject>(p).self;
    callable = changetype<MethodObject>(p).function;
  }
  if (!announced && !fireCall(MonitoringEvent.CALL, tools, code, index, callable, argument)) {
    state.suspendedMask = MASK_ALL;
    return ERROR;
  }
  if (!(tools & state.callEndTools) || isPython(kindOf(callable) == Kind.METHOD && op == Op.CALL_EX ? changetype<MethodObject>(toPointer(callable)).function : callable)) return 0;
  // As in CPython, whom the call turns events on for is told of its end if it had an event; tools of the host are none to the program.
  for (let each = tools; each; each &= each - 1) if (toolOwner(<i32>ctz(each)) != Owner.HOST) tools |= ~(<u32>load<u8>(instrumentEntry(code, index) + Layer.OWN, DISABLED));
  return callNative(base, code, index, tools, ins, callable, argument);
}

/** A function that CPython has in Python too: its own events say when it ends. */
function isPython(callable: Value): bool {
  if (kindOf(callable) != Kind.FUNCTION) return false;
  const f = changetype<FunctionObject>(toPointer(callable));
  return !(changetype<CodeObject>(<usize>f.code).codeFlags & CODE_HIDDEN);
}

function firstOf(sequence: Value): Value {
  const p = toPointer(sequence);
  if (kindOf(sequence) == Kind.LIST && changetype<ListObject>(p).length) return load<Value>(<usize>changetype<ListObject>(p).items, BUFFER_PAYLOAD);
  if (kindOf(sequence) == Kind.TUPLE && changetype<TupleObject>(p).length) return load<Value>(p, TUPLE_ITEMS);
  return UNBOUND;
}

function callNative(base: usize, code: usize, index: u32, tools: u32, ins: u64, callable: Value, argument: Value): Value {
  const op = <i32>(ins & 0xff);
  const window = base + (<usize>(ins >> 13) & 0x7fff8);
  const count = <i32>(<u32>(ins >> 32) & 0xffff);
  const result = <u32>(ins >> 48);
  const target = load<Value>(window);
  // Callable and argument stay rooted over the call: their slots of the window may be overwritten.
  store<Value>(state.stackTop, callable);
  store<Value>(state.stackTop, argument, 8);
  state.stackTop += 16;
  const top = state.stackTop;
  let v: Value;
  if (op == Op.LOAD_SUPER_ATTR) {
    // What is called is `super`; the attribute is looked up behind the end of the call.
    state.stackTop = top - 16;
    return finish(base, code, index, tools, callable, argument, NONE, -1) == ERROR ? ERROR : 0;
  }
  if (op == Op.CALL_EX) v = opCallEx(window, count, result);
  else if (op == Op.CALL_KW || op == Op.CALL_METHOD_KW) {
    const k = <usize>changetype<CodeObject>(code).constants;
    const names = toPointer(load<Value>(k + ((<usize>(load<u64>(state.pc) >> 13)) & 0x7fff8)));
    state.pc += 8;
    v = op == Op.CALL_KW ? opCallKeywords(window, count, names, result) : opCallMethodKeywords(window, count, names, result);
  } else if (op == Op.CALL_METHOD) {
    const args = window + FRAME_SIZE;
    v = load<Value>(args) == UNBOUND ? invoke(target, args + 8, count, 0, result, Continue.REGISTER) : invoke(target, args, count + 1, 0, result, Continue.REGISTER);
  } else v = invoke(target, window + FRAME_SIZE, count, 0, result, Continue.REGISTER);
  if (v == STOP) {
    // The call goes on in that frame, whose end is the end of the call.
    const p = tupleNew(4);
    if (p) {
      tupleSet(p, 0, callable);
      tupleSet(p, 1, argument);
      tupleSet(p, 3, fromSmallInt(tools));
      callPushed(fromPointer(p));
    } else errorClear();
    return STOP;
  }
  if (state.left) return ERROR;
  if (v == ERROR && state.leaving) {
    // callEnded takes the roots away.
    state.stackTop = top;
    state.suspendedTools = tools;
    return ERROR;
  }
  state.stackTop = top - 16;
  return finish(base, code, index, tools, callable, argument, v, result);
}

/** The end of the frame that was pushed last is the end of a call with events: `ended` is its callable, argument, room for the frame's saved value, and tools. */
export function callPushed(ended: Value): void {
  const base = <usize>state.base;
  tupleSet(toPointer(ended), 2, frameSaved(base));
  setFrameSaved(base, ended);
  setFrameFlags(base, frameFlags(base) | FRAME_C_RETURN);
}

/** A call that the program was suspended in has ended with `v`, or ERROR with an exception pending. False with an exception pending. */
export function callEnded(base: usize, index: u32, tools: u32, v: Value, result: u32): bool {
  state.stackTop -= 16;
  const roots = <usize>state.stackTop;
  return finish(base, frameCode(base), index, tools, load<Value>(roots), load<Value>(roots, 8), v, result) != ERROR;
}

function finish(base: usize, code: usize, index: u32, before: u32, callable: Value, argument: Value, v: Value, result: i32): Value {
  // The call itself may have switched events on or off; DISABLE at this place does not count for the call in flight.
  const tools = before & instrumentWanting(changetype<CodeObject>(code), MonitoringEvent.CALL);
  if (v == ERROR) {
    const pending = state.pending;
    store<Value>(state.stackTop, pending);
    state.stackTop += 8;
    state.pending = UNBOUND;
    const good = fireCall(MonitoringEvent.C_RAISE, tools & toolsWithCallback(MonitoringEvent.C_RAISE), code, index, callable, argument);
    state.stackTop -= 8;
    if (good) state.pending = pending;
    return ERROR;
  }
  if (result >= 0) store<Value>(base + (<usize>result << 3), v);
  return fireCall(MonitoringEvent.C_RETURN, tools & toolsWithCallback(MonitoringEvent.C_RETURN), code, index, callable, argument) ? STOP : ERROR;
}

/**
 * A frame with FRAME_C_RETURN has ended and its caller `base` is the running one again: C_RETURN, or with an exception pending C_RAISE. False when the
 * event raised.
 */
export function fireCallEnded(base: usize, saved: Value): bool {
  const code = frameCode(base);
  const index = (<u32>(<usize>state.pc - changetype<CodeObject>(code).instructions - BUFFER_PAYLOAD) >> 3) - 1;
  rootPush(saved);
  const p = toPointer(saved);
  const v: Value = state.pending == UNBOUND ? NONE : ERROR;
  const good = finish(base, code, index, <u32>toSmallInt(tupleGet(p, 3)), tupleGet(p, 0), tupleGet(p, 1), v, -1) != ERROR;
  rootPop(1);
  return good;
}
