/**
 * Suspending a program where it is, to go on later: in a call of a host function whose result comes later, or at a monitoring event. All of it
 * lies in memory, so the host may do what it likes meanwhile: look at frames, run other code above them, copy the memory.
 *
 * Whoever asks for it sets state.leaving and returns ERROR with nothing pending; `unwind` sees that, and the loop that `execute` entered leaves. Only
 * that loop can: a nested one has a native routine below it, which is not in memory.
 */
import { Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CodeObject, HostFunctionObject, MethodObject, TupleObject, WrapperObject } from '../heap/layout';
import { callEnded } from '../monitoring/call-events';
import { fireRest } from '../monitoring/fire';
import { MASK_OWN } from '../monitoring/instrument';
import { tuple3, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { ERROR, fromPointer, fromSmallInt, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { FRAME_SIZE, frameCode } from './frame';
import { state } from './record';

/**
 * state.mayLeave in the loop of a program that can be suspended; 1: the loop leaves at the end of a slice only; 0: below a native routine. Its bit says that natives
 * work in steps (vm/steps.ts, vm/again.ts), as they do in nested loops that are deep too.
 */
export const LEAVE_ANYWHERE: u32 = 2;
export const IN_STEPS: u32 = 2;
/** The bit of loops that a native routine entered. */
export const LEAVE_NEVER: u32 = 4;
/** Bits while a routine runs that can be carried out again, and that is carried out again (vm/again.ts). */
export const REPEATABLE: u32 = 8;
export const WITH_ANSWERS: u32 = 16;
/** Bit while what a routine or instruction asks is kept: it asks in nested loops, which may leave, and is only carried out again when one does. */
export const ASKS: u32 = 32;

/** SLICE: between two slices, because the host wanted no more for now. ASK: to be carried out again (vm/again.ts). */
export const enum Suspension { NONE, CALL, PAUSE, SLICE, ASK }

/** The loop has left. While a program is paused, other code is the debugger's and makes no events. */
export function suspensionBegin(): void {
  state.suspension = state.leaving;
  state.leaving = Suspension.NONE;
  if (state.suspension == Suspension.PAUSE) state.monitoringInside = 1;
}

/** The loop has left at the end of a slice and is not entered again for now. */
export function suspendSlice(): void {
  state.suspension = Suspension.SLICE;
  state.monitoringInside = 1;
}

export function suspensionEnd(): void {
  state.suspension = Suspension.NONE;
  state.monitoringInside = 0;
}

/** Could the running instruction leave the loop? */
export function suspensionPossible(): bool { return state.mayLeave == LEAVE_ANYWHERE; }

// ---- calls of the host

/** Index of the call instruction that state.pc has just passed, with the names of its keywords; -1: it is none. */
function callInstruction(base: usize): i32 {
  const words = <usize>changetype<CodeObject>(frameCode(base)).instructions + BUFFER_PAYLOAD;
  const index = <i32>((<usize>state.pc - words) >> 3) - 1;
  if (index < 0) return -1;
  const op = <i32>load<u8>(words + (<usize>index << 3));
  if (op == Op.CALL || op == Op.CALL_METHOD || op == Op.CALL_EX) return index;
  const before = index ? <i32>load<u8>(words + (<usize>index << 3) - 8) : 0;
  return before == Op.CALL_KW || before == Op.CALL_METHOD_KW ? index - 1 : -1;
}

/** Register for the result of the call that the running instruction is; -1: it is none, or for `quiet` one of which an event tells. */
export function callResult(quiet: bool): i32 {
  const base = <usize>state.base;
  const index = callInstruction(base);
  if (index < 0) return -1;
  const instruction = instructionAt(base, index);
  return quiet && (<u32>instruction >> 8) & MASK_OWN ? -1 : <i32>(instruction >> 48);
}

/** The second argument of the call that the running instruction is, when it has two and calls a built-in function itself; else UNBOUND. */
export function secondArgument(): Value {
  const base = <usize>state.base;
  const instruction = load<u64>(<usize>state.pc - 8);
  const window = base + (<usize>(instruction >> 13) & 0x7fff8);
  if (<i32>(instruction & 0xff) != Op.CALL || (<u32>(instruction >> 32) & 0xffff) != 2 || kindOf(load<Value>(window)) != Kind.BUILTIN) return UNBOUND;
  return load<Value>(window + FRAME_SIZE, 8);
}

// @ts-ignore: decorator
@inline function instructionAt(base: usize, index: i32): u64 {
  return load<u64>(<usize>changetype<CodeObject>(frameCode(base)).instructions + (<usize>index << 3), BUFFER_PAYLOAD);
}

/** Is host function `id` called by the running instruction itself, in a loop that may leave? Not when a native routine or a class is what calls it. */
export function callMaySuspend(id: u32): bool {
  if (!suspensionPossible()) return false;
  const base = <usize>state.base;
  const index = callInstruction(base);
  if (index < 0) return false;
  let callable = load<Value>(base + (<usize>(instructionAt(base, index) >> 13) & 0x7fff8));
  if (kindOf(callable) == Kind.METHOD) callable = changetype<MethodObject>(toPointer(callable)).function;
  if (kindOf(callable) == Kind.STATICMETHOD) callable = changetype<WrapperObject>(toPointer(callable)).function;
  return kindOf(callable) == Kind.HOST_FUNCTION && changetype<HostFunctionObject>(toPointer(callable)).id == id;
}

/** Leaves the loop in a call for which callMaySuspend said yes, and keeps what was called with what. */
export function suspendCall(id: u32, args: usize, count: i32, keywords: usize): Value {
  const given = keywords ? changetype<TupleObject>(keywords).length : 0;
  const total = <u32>count + given;
  const values = tupleNew(total);
  if (!values) return ERROR;
  for (let i: u32 = 0; i < total; i++) tupleSet(values, i, load<Value>(args + (<usize>i << 3)));
  const call = tuple3(fromSmallInt(id), fromPointer(values), keywords ? fromPointer(keywords) : fromPointer(state.emptyTuple));
  if (call == ERROR) return ERROR;
  state.suspendedCall = call;
  state.suspendedTools = 0;
  state.leaving = Suspension.CALL;
  return ERROR;
}

/** The call's result is `v`, or ERROR with an exception pending. False with an exception pending. */
export function suspensionEndCall(v: Value): bool {
  suspensionEnd();
  state.suspendedCall = NONE;
  const base = <usize>state.base;
  const index = callInstruction(base);
  const result = <u32>(instructionAt(base, index) >> 48);
  // What the instruction is charged at its end.
  state.slice--;
  // Nobody is told of a call that a limit ends.
  if (state.limitReached) return false;
  if (state.suspendedTools) return callEnded(base, index, state.suspendedTools, v, result);
  if (v == ERROR) return false;
  store<Value>(base + (<usize>result << 3), v);
  return true;
}

// ---- pauses

/** ERROR, STOP or 0 as fireInstruction, for the instruction at which the program was paused. */
export function suspensionEndPause(): Value {
  suspensionEnd();
  if (state.limitReached) return ERROR;
  // A branch was carried out before its event.
  if (!state.suspendedMask) {
    if (state.suspendedPc) state.pc = state.suspendedPc;
    return STOP;
  }
  const pc = <usize>state.pc - 8;
  // The instruction's events may have been changed meanwhile.
  return fireRest(<usize>state.base, pc, load<u64>(pc), state.suspendedMask);
}
