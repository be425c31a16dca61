/**
 * Instrumented calls: CALL before, and C_RETURN or C_RAISE after a callable that is no Python function. Such a callable is called from here, so that
 * its end is seen; a class whose `__init__` is Python is seen to its end by the frame's return (FRAME_C_RETURN).
 */
import { Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CodeObject, ListObject, MethodObject, TupleObject, TUPLE_ITEMS } from '../heap/layout';
import { kindOfInline, typeOfInline } from '../objects/type';
import { Kind } from '../value/kind';
import { ERROR, fromPointer, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { invoke } from '../vm/call';
import { Continue, FRAME_C_RETURN, FRAME_SIZE, frameCode, frameFlags, framePc, setFrameFlags } from '../vm/frame';
import { opCallEx, opCallKeywords, opCallMethodKeywords } from '../vm/ops-call';
import { state } from '../vm/record';
import { MonitoringEvent } from './events';
import { fireCall } from './fire';
import { instrumentWanting } from './instrument';
import { toolsWithCallback } from './tools';

/** Results as those of fireInstruction. */
export function callWithEvents(base: usize, code: usize, index: u32, tools: u32, ins: u64): Value {
  const op = <i32>(ins & 0xff);
  const window = base + (<usize>(ins >> 13) & 0x7fff8);
  const args = window + FRAME_SIZE;
  const count = <i32>(<u32>(ins >> 32) & 0xffff);
  let callable = load<Value>(window);
  let argument: Value = UNBOUND;
  if (op == Op.CALL_EX) argument = firstOf(load<Value>(args));
  else if (op == Op.CALL_METHOD || op == Op.CALL_METHOD_KW) {
    if (load<Value>(args) != UNBOUND) argument = load<Value>(args);
    else if (count) argument = load<Value>(args, 8);
  } else if (count) argument = load<Value>(args);
  // Bound methods are told apart: the function, and self as the first argument.
  if (kindOfInline(callable) == Kind.METHOD) {
    argument = changetype<MethodObject>(toPointer(callable)).self;
    callable = changetype<MethodObject>(toPointer(callable)).function;
  }
  if (!fireCall(MonitoringEvent.CALL, tools, code, index, callable, argument)) return ERROR;
  const after = tools & (toolsWithCallback(MonitoringEvent.C_RETURN) | toolsWithCallback(MonitoringEvent.C_RAISE));
  if (!after || kindOfInline(callable) == Kind.FUNCTION) return 0;
  return callNative(base, code, index, after, ins, callable, argument);
}

function firstOf(sequence: Value): Value {
  const p = toPointer(sequence);
  if (kindOfInline(sequence) == Kind.LIST && changetype<ListObject>(p).length) return load<Value>(<usize>changetype<ListObject>(p).items, BUFFER_PAYLOAD);
  if (kindOfInline(sequence) == Kind.TUPLE && changetype<TupleObject>(p).length) return load<Value>(p, TUPLE_ITEMS);
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
    if (kindOfInline(callable) == Kind.TYPE) setFrameFlags(state.base, frameFlags(state.base) | FRAME_C_RETURN);
    return STOP;
  }
  state.stackTop = top - 16;
  return finish(base, code, index, tools, callable, argument, v, result);
}

function finish(base: usize, code: usize, index: u32, before: u32, callable: Value, argument: Value, v: Value, result: u32): Value {
  // The call itself may have switched events off; DISABLE at this place does not count for the call in flight.
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
  store<Value>(base + (<usize>result << 3), v);
  return fireCall(MonitoringEvent.C_RETURN, tools & toolsWithCallback(MonitoringEvent.C_RETURN), code, index, callable, argument) ? STOP : ERROR;
}

/** A class whose `__init__` has returned: the call that made the instance ends. False with an exception pending. */
export function fireInstanceMade(base: usize, instance: Value): bool {
  const code = frameCode(base);
  const index = (<u32>(framePc(base) - changetype<CodeObject>(code).instructions - BUFFER_PAYLOAD) >> 3) - 1;
  const tools = toolsWithCallback(MonitoringEvent.C_RETURN);
  return fireCall(MonitoringEvent.C_RETURN, tools, code, index, fromPointer(typeOfInline(instance)), UNBOUND);
}
