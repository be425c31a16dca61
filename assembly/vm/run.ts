/**
 * Running code: entering the dispatch loop from the host (execute, resume) and from native routines (runNested, runCode), and what happens at
 * safepoints.
 */
import { reprStackCut, reprStackLength } from '../common/builder';
import { FIRST_SLICE, NATIVE_DEPTH_LIMIT, SLICES_INSIDE } from '../config';
import { SAFEPOINT_BIAS } from '../heap/alloc';
import { gcSafepoint } from '../heap/gc';
import { CODE_OPTIMIZED, CODE_SIMPLE, CodeObject, FunctionObject } from '../heap/layout';
import { functionNew } from '../objects/function';
import { Exc } from '../value/type-id';
import { ERROR, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { askedCut } from './again';
import { bindArguments } from './bind-arguments';
import { useAsNamespace } from './builtin-modules';
import { clearSlots, framePush } from './call';
import { dispatch, ON_DELIVERED, ON_ERROR, ON_RELOAD } from './dispatch';
import { Continue, FRAME_OWN_SEGMENT, FRAME_SIZE, frameInit, framePc, setFrameFlags, setFrameNamespace, setFramePc, setFrameSaved } from './frame';
import { raise } from './raise';
import { state } from './record';
import { stackPopTo, stackPushSegment } from './stack';
import { fuelUsed, Limit, limitRaise, sliceBegin, sliceLimit, sliceNext } from './state';
import { IN_STEPS, LEAVE_ANYWHERE, LEAVE_NEVER, Suspension, suspensionBegin, suspensionEnd, suspensionEndCall, suspensionEndPause } from './suspend';
import { unwind } from './unwind';
import { instrumentFrame } from '../monitoring/instrument';
import { sinkBegin } from '../monitoring/sinks';
import { weakServe } from '../objects/weak';

/** What the host is told. */
export const enum Status { DONE, ERROR, SLICE, LIMIT, SUSPENDED }

/** The loop left at the end of a slice: not a value Python has. */
export const SLICE_OVER: Value = UNBOUND;

/** Nested loops that native code entered count against NATIVE_DEPTH_LIMIT, each as much as these levels of native recursion. */
const NESTED_WEIGHT: i32 = 2;

function enterNested(): bool {
  if (state.nativeDepth >= NATIVE_DEPTH_LIMIT * NESTED_WEIGHT) {
    raise(Exc.RecursionError, ascii("maximum recursion depth exceeded"));
    return false;
  }
  state.nativeDepth += NESTED_WEIGHT;
  // The second half of the depth is for what cannot work in steps.
  state.mayLeave = state.nativeDepth > NATIVE_DEPTH_LIMIT ? LEAVE_NEVER | IN_STEPS : LEAVE_NEVER;
  return true;
}

/** Runs the frame that was just pushed (with Continue.NATIVE or GENERATOR) to its end. */
export function runNested(): Value { return enter(ON_RELOAD); }

/**
 * Calls a Python function as `call` does, when its parameters take the arguments as they are: nearly every key, comparison and callback. All in one place, as the
 * frame is set up and left in less time than the functions take that do it otherwise. `self`: the first argument, before those at `args`; UNBOUND: there is
 * none. UNBOUND: it is no such call, or not possible, and nothing has been done. `inside`: what state.mayLeave is in there; where it is LEAVE_ANYWHERE, ERROR with
 * state.left says that the program is suspended in there, and its frames stay.
 */
export function callSimple(p: usize, self: Value, args: usize, count: u32, inside: u32): Value {
  const func = changetype<FunctionObject>(p);
  const code = changetype<CodeObject>(<usize>func.code);
  const top = <usize>state.stackTop;
  const base = top + FRAME_SIZE;
  const end = base + (<usize>code.registerCount << 3);
  const depth = state.nativeDepth;
  const isBound = self != UNBOUND;
  // Arguments that lie where they go leave no room for another before them.
  if (isBound && args == base) return UNBOUND;
  if (!(code.codeFlags & CODE_SIMPLE) || code.argumentCount != count + u32(isBound) || end > <usize>state.stackLimit || state.frameDepth >= state.recursionLimit || depth >= NATIVE_DEPTH_LIMIT) return UNBOUND;
  // The arguments may lie where `scratch` put them, above this.
  let at = base;
  if (isBound) {
    store<Value>(at, self);
    at += 8;
  }
  for (const last = at + (<usize>count << 3); at < last; at += 8, args += 8) store<Value>(at, load<Value>(args));
  for (; at < end; at += 8) store<Value>(at, UNBOUND);
  const caller = <usize>state.base;
  if (caller) setFramePc(caller, state.pc);
  frameInit(base, <usize>func.code, p, caller, func.globals, 0, Continue.NATIVE);
  state.frameDepth++;
  state.base = <u32>base;
  state.stackTop = <u32>end;
  state.pc = code.instructions + 8;
  if (code.monitoringVersion != state.monitoringVersion) instrumentFrame(<usize>func.code);
  const segment = state.segment;
  const mayLeave = state.mayLeave;
  const keywords = state.keywords;
  const kept = state.reprKept;
  const shown = reprStackLength();
  state.nativeDepth = depth + NESTED_WEIGHT;
  state.mayLeave = inside;
  state.reprKept = shown;
  const result = dispatch(ON_RELOAD);
  state.result = NONE;
  state.keywords = keywords;
  state.mayLeave = mayLeave;
  state.nativeDepth = depth;
  if (result == SLICE_OVER) state.leaving = Suspension.SLICE;
  if (inside == LEAVE_ANYWHERE && state.leaving) {
    state.left = <u32>base;
    state.leftBase = state.base;
    state.leftPc = state.pc;
    state.leftTop = state.stackTop;
    state.base = <u32>caller;
    state.pc = <u32>framePc(caller);
    return ERROR;
  }
  state.reprKept = kept;
  if (shown < reprStackLength()) reprStackCut(shown);
  if (state.segment == segment) state.stackTop = <u32>top;
  else stackPopTo(top);
  return result;
}

/** As runNested, for a frame into which state.pending is to be raised. */
export function runNestedRaising(): Value { return enter(ON_ERROR); }

/** `first`: as for dispatch. */
function enter(first: i32): Value {
  const mayLeave = state.mayLeave;
  const kept = state.reprKept;
  if (!enterNested()) return unwindEntered();
  const shown = reprStackLength();
  state.reprKept = shown;
  const result = dispatch(first);
  // What was returned must not live on there.
  state.result = NONE;
  state.mayLeave = mayLeave;
  state.nativeDepth -= NESTED_WEIGHT;
  state.reprKept = kept;
  // A limit may have ended programs that showed something.
  reprStackCut(shown);
  return result;
}

/** The pushed frame cannot be run: the pending error leaves it. A handler in it must not run either, so it is dropped frame by frame. */
export function unwindEntered(): Value {
  const pending = state.pending;
  const limit = state.limitReached;
  state.limitReached = Limit.STOPPED;
  unwind(false);
  state.limitReached = limit;
  state.pending = pending;
  return ERROR;
}

/** Runs a code object in a namespace from native code: module bodies, class bodies, exec. `func` gives its closure, or 0. @mayCallPython */
export function runCode(code: usize, globals: usize, locals: Value, func: usize): Value {
  const top = <usize>state.stackTop;
  const result = pushCode(code, globals, locals, func, 0, Continue.NATIVE) ? runNested() : ERROR;
  stackPopTo(top);
  return result;
}

function pushCode(code: usize, globals: usize, locals: Value, func: usize, result: u32, then: Continue): bool {
  useAsNamespace(globals);
  const c = changetype<CodeObject>(code);
  const bytes = (<usize>(c.registerCount + c.parameterCount) << 3) + FRAME_SIZE;
  if (<usize>state.stackTop + bytes > <usize>state.stackLimit && !stackPushSegment(bytes)) return false;
  clearSlots(state.stackTop, FRAME_SIZE);
  const base = <usize>state.stackTop + FRAME_SIZE;
  // The code of a function is called without arguments, and has no namespace but its own.
  if (c.parameterCount) {
    const f = func ? func : functionNew(code, globals);
    if (!f || !bindArguments(changetype<FunctionObject>(f), base, 0, 0)) return false;
  }
  if (!framePush(base, code, func, globals, result, then)) return false;
  if (!(c.codeFlags & CODE_OPTIMIZED) && locals != UNBOUND && locals != NONE && toPointer(locals) != globals) setFrameNamespace(base, toPointer(locals));
  return true;
}

/** Pushes the frame of a code object as runCode has it, for the loop to go on there: STOP, or ERROR. `saved` is for what `then` does. */
export function pushBody(code: usize, globals: usize, locals: Value, func: usize, result: u32, then: Continue, saved: Value): Value {
  const top = <usize>state.stackTop;
  const segment = state.segment;
  if (!pushCode(code, globals, locals, func, result, then)) {
    stackPopTo(top);
    return ERROR;
  }
  if (state.segment != segment) setFrameFlags(state.base, FRAME_OWN_SEGMENT);
  setFrameSaved(state.base, saved);
  return STOP;
}

/** Starts a program, which can be suspended or not: afterwards as resume(). */
export function execute(code: Value, globals: usize, suspendable: bool): Status {
  state.suspendable = suspendable ? 1 : 0;
  state.result = NONE;
  state.limitReached = Limit.NONE;
  state.nativeDepth = 0;
  sinkBegin();
  // A limit that ended the last program may have kept the library from counting its frames again, and routines from going on.
  if (!state.base) {
    state.frameDepth = 0;
    state.reprKept = 0;
    reprStackCut(0);
    askedCut(0);
    state.askedFrom = 0;
    state.left = 0;
  }
  state.pending = UNBOUND;
  state.handled = NONE;
  // What compiling has used counts.
  state.fuelUsed = fuelUsed();
  sliceBegin(FIRST_SLICE);
  if (!pushCode(toPointer(code), globals, NONE, 0, 0, Continue.NATIVE)) return Status.ERROR;
  return go(ON_RELOAD);
}

/** Goes on after a slice. */
export function resume(): Status {
  suspensionEnd();
  sliceNext();
  return go(ON_RELOAD);
}

/** Goes on after a pause. */
export function resumePaused(): Status {
  // The rest of an instruction is carried out before the loop is entered.
  state.mayLeave = 1 + state.suspendable;
  const then = suspensionEndPause();
  if (then == ERROR) return go(ON_ERROR);
  if (then == STOP) return go(ON_RELOAD);
  state.pc -= 8;
  return go(ON_DELIVERED);
}

/** Goes on after a call of the host, with its result, or raising state.pending when that is ERROR. */
export function resumeCall(v: Value): Status { return go(suspensionEndCall(v) ? ON_RELOAD : ON_ERROR); }

/** `first`: as for dispatch. */
function go(first: i32): Status {
  state.mayLeave = 1 + state.suspendable;
  const result = dispatch(first);
  state.mayLeave = 0;
  if (result == SLICE_OVER || state.leaving == Suspension.SLICE) {
    state.leaving = Suspension.NONE;
    return Status.SLICE;
  }
  if (state.leaving) {
    suspensionBegin();
    return Status.SUSPENDED;
  }
  if (state.limitReached) {
    state.pending = UNBOUND;
    return Status.LIMIT;
  }
  if (result == ERROR) return Status.ERROR;
  state.result = result;
  return Status.DONE;
}

export function executeResult(): Value { return state.result; }

export const enum Safepoint { CONTINUE, LEAVE, RAISE }

/** At an instruction boundary with the slice used up: collects, refills, or asks the loop to leave or raise. */
export function safepoint(): Safepoint {
  gcSafepoint();
  if (state.weakQueue) {
    weakServe();
    if (state.limitReached) return Safepoint.RAISE;
  }
  if (state.slice + (state.safepointRequested ? SAFEPOINT_BIAS : 0) >= 0) return Safepoint.CONTINUE;
  if (state.limitReached) return Safepoint.RAISE;
  if (state.fuelLimit && fuelUsed() >= state.fuelLimit) {
    limitRaise(Limit.FUEL);
    return Safepoint.RAISE;
  }
  // What runs inside of a routine is left only now and then, as the routine is carried out again for that.
  if (!(state.mayLeave & LEAVE_NEVER) && (!state.nativeDepth || ++state.slicesInside % SLICES_INSIDE == 0)) return Safepoint.LEAVE;
  if (sliceLimit()) return Safepoint.RAISE;
  sliceNext();
  return Safepoint.CONTINUE;
}

