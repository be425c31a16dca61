/**
 * Delivering events: the one file that knows in which order tools are called, what their answers mean, and that no events happen
 * while a callback runs. Thin doors (`fireRaise`, `fireUnwind`, …) for the machine; places in the code come through fireInstruction.
 *
 * Rules: tools are called highest id first; a callback that raises ends the delivery of that event, and its exception is raised in the
 * monitored frame; DISABLE switches off one event of one tool at one place.
 */
import { Op, OPCODE_EVENTS, OwnEvent } from '../bytecode/opcode';
import { codeLineAt, codePositionLine } from '../bytecode/code';
import { BUFFER_PAYLOAD, CODE_HIDDEN, CodeObject, ExceptionObject, TracebackObject } from '../heap/layout';
import { EVENT_CONTINUE, EVENT_DISABLE, EVENT_PAUSE, hostEvent } from '../host/imports';
import { inspectCodeId } from '../host/inspect';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { call, scratch } from '../vm/call';
import { frameCode, frameLine, setFrameLine } from '../vm/frame';
import { errorMatches, raiseFormat } from '../vm/raise';
import { STATE, state, VmState } from '../vm/record';
import { Suspension } from '../vm/suspend';
import { generatorStopIteration } from '../objects/generator';
import { strFromAscii } from '../objects/str';
import { branchTaken, BRANCH_ERROR, BRANCH_PUSHED } from './branch';
import { callWithEvents } from './call-events';
import { EVENT_NAMES, MonitoringEvent } from './events';
import {
  DISABLED, ENTRY_AMBIGUOUS, instrumentEntry, instrumentMask, instrumentTurned, jumpTarget, Layer, LINE_START, MASK_ALL, MASK_COUNT, MASK_HOST_LINE, MASK_INSTRUCTION, MASK_LINE, MASK_OWN, MASK_START,
  SILENT, startIndex,
} from './instrument';
import { sinkEvent } from './sinks';
import {
  HOST_CALLBACK, PUBLIC_TOOLS, SINK_CALLBACK, toolCallback, toolForgetCallback, toolSink, toolsDisable, toolsMissing, toolsWanting,
} from './tools';

/** Units of fuel for one delivery: a callback of the host costs the guest something too. */
const DELIVERY_FUEL: i32 = 1;
/** Local events, which have a place that a tool can switch off; and the Layer of each. */
const PLACED_EVENTS: i32 = MonitoringEvent.STOP_ITERATION + 1;
const EVENT_LAYERS: usize = memory.data<u8>([4, 4, 2, 2, 2, 0, 1, 2, 2, 3, 5]);
/** Address of state.eventValue, which state.eventArgument follows. */
const STATE_VALUES: u32 = <u32>(STATE + offsetof<VmState>('eventValue'));

// @ts-ignore: decorator
@inline function indexOf(code: usize, pc: usize): u32 { return <u32>(pc - changetype<CodeObject>(code).instructions - BUFFER_PAYLOAD) >> 3; }

/**
 * Calls the tools in `tools` for one event. `first` is the second argument of the callback (offset or line); `event` tells what more there is: `extra` is a
 * destination, or STATE_VALUES with values in state.eventValue and state.eventArgument. False with
 * an exception pending, or when the program is to be paused.
 */
function deliver(event: i32, tools: u32, code: usize, index: u32, first: i32, extra: u32): bool {
  const tool = 31 - <i32>clz(tools);
  const callback = toolCallback(tool, event);
  // Nearly always one callback is all: here without the frame and the saved registers that the rest needs. No tool, where a callback took it away, has number -1.
  if (tools & (tools - 1) || callback == UNBOUND || <u32>tool >= <u32>PUBLIC_TOOLS) return deliverAll(event, tools, code, index, first, extra);
  if (callback == SINK_CALLBACK) {
    state.eventValue = UNBOUND;
    return sinkEvent(toolSink(tool), event, code, index) || disablePlace(tool, event, code, index);
  }
  state.slice -= DELIVERY_FUEL;
  if (callback == HOST_CALLBACK) {
    const answer = callHost(tool, event, code, first, extra);
    state.eventValue = UNBOUND;
    state.eventArgument = UNBOUND;
    return answer == EVENT_CONTINUE || answered(answer, tool, event, code, index);
  }
  const answer = callPython(callback, event, code, first, extra);
  state.eventValue = UNBOUND;
  state.eventArgument = UNBOUND;
  return answer != ERROR && (answer != toolsDisable() || disablePlace(tool, event, code, index));
}

/** What the host's only callback answered besides going on. False as for deliver. */
function answered(answer: i32, tool: i32, event: i32, code: usize, index: u32): bool {
  if (answer == EVENT_PAUSE) return pause();
  return answer == EVENT_DISABLE && disablePlace(tool, event, code, index);
}

function deliverAll(event: i32, from: u32, code: usize, index: u32, first: i32, extra: u32): bool {
  let tools = from;
  let paused = false;
  while (tools) {
    const tool = 31 - <i32>clz(tools);
    tools ^= (<u32>1) << tool;
    const callback = toolCallback(tool, event);
    if (callback == UNBOUND) continue;
    if (callback == SINK_CALLBACK) {
      if (sinkEvent(toolSink(tool), event, code, index) || disablePlace(tool, event, code, index)) continue;
      return false;
    }
    state.slice -= DELIVERY_FUEL;
    let disable: bool;
    if (callback == HOST_CALLBACK) {
      const answer = callHost(tool, event, code, first, extra);
      if (answer == EVENT_CONTINUE) continue;
      if (answer == EVENT_PAUSE) {
        paused = true;
        continue;
      }
      if (answer != EVENT_DISABLE) return false;
      disable = true;
    } else {
      // Frames of lib/_natives/tracing.py do not count.
      const hidden = tool >= PUBLIC_TOOLS ? 2 : 0;
      state.frameDepth -= hidden;
      // Other tools are still to be told what the event carries.
      const value = state.eventValue;
      const argument = state.eventArgument;
      store<Value>(state.stackTop, value);
      store<Value>(state.stackTop, argument, 8);
      state.stackTop += 16;
      const answer = callPython(callback, event, code, first, extra);
      state.stackTop -= 16;
      state.eventValue = value;
      state.eventArgument = argument;
      state.frameDepth += hidden;
      if (answer == ERROR) return false;
      disable = answer == toolsDisable();
    }
    if (disable && !disablePlace(tool, event, code, index)) return false;
  }
  // What the event carried must not live on there.
  state.eventValue = UNBOUND;
  state.eventArgument = UNBOUND;
  return !paused || pause();
}

/** The loop leaves when the event has been delivered to all. Gives what stops the instruction: false. */
function pause(): bool {
  state.leaving = Suspension.PAUSE;
  // Where the event comes before its instruction, fireInstruction says which of its events have been delivered.
  state.suspendedMask = 0;
  state.suspendedPc = 0;
  return false;
}

// @ts-ignore: decorator
@inline function callHost(tool: i32, event: i32, code: usize, first: i32, extra: u32): i32 {
  const id = changetype<CodeObject>(code).id;
  state.monitoringInside = 1;
  const answer = hostEvent(tool, event, id ? id : inspectCodeId(code), first, extra);
  state.monitoringInside = 0;
  return answer;
}

function callPython(callback: Value, event: i32, code: usize, first: i32, extra: u32): Value {
  const value = state.eventValue;
  const argument = state.eventArgument;
  const args = scratch();
  store<Value>(args, fromPointer(code));
  store<Value>(args, fromSmallInt(first), 8);
  let count = 3;
  switch (event) {
    case MonitoringEvent.PY_START:
    case MonitoringEvent.PY_RESUME:
    case MonitoringEvent.LINE:
    case MonitoringEvent.INSTRUCTION: count = 2; break;
    case MonitoringEvent.JUMP:
    case MonitoringEvent.BRANCH_LEFT:
    case MonitoringEvent.BRANCH_RIGHT: store<Value>(args, fromSmallInt(extra), 16); break;
    case MonitoringEvent.CALL:
    case MonitoringEvent.C_RETURN:
    case MonitoringEvent.C_RAISE:
      store<Value>(args, value, 16);
      store<Value>(args, argument == UNBOUND ? toolsMissing() : argument, 24);
      count = 4;
      break;
    default: store<Value>(args, value, 16);
  }
  const outer = state.monitoringBase;
  state.monitoringInside = event + 1;
  state.monitoringBase = state.base;
  const mayLeave = state.mayLeave;
  state.mayLeave = 0;
  const answer = call(callback, args, count, 0);
  state.mayLeave = mayLeave;
  state.monitoringInside = 0;
  state.monitoringBase = outer;
  if (state.monitoringHandled) {
    state.handled = load<Value>(state.monitoringHandled);
    state.monitoringHandled = 0;
  }
  return answer;
}

/** A callback answered DISABLE. ValueError for events that have no place; the callback is removed then. */
function disablePlace(tool: i32, event: i32, code: usize, index: u32): bool {
  if (event >= PLACED_EVENTS) {
    toolForgetCallback(tool, event);
    let text = EVENT_NAMES;
    for (let i = 0; i < event; i++) {
      while (load<u8>(text)) text++;
      text++;
    }
    raiseFormat(Exc.ValueError, ascii("Cannot disable %s events. Callback removed."), strFromAscii(text));
    return false;
  }
  // The callback may have changed the sets, which took the table's entry anew: switching a bit off is right in either case.
  const entry = instrumentEntry(code, index);
  const layer = entry + <usize>load<u8>(EVENT_LAYERS + event);
  const bit = <u8>((<u32>1) << tool);
  store<u8>(layer + DISABLED, load<u8>(layer + DISABLED) | bit);
  store<u8>(layer, <u8>(<u32>load<u8>(layer) & ~<u32>bit));
  instrumentMask(<usize>changetype<CodeObject>(code).instructions + BUFFER_PAYLOAD + (<usize>index << 3), entry);
  return true;
}

/**
 * The events of an instruction before it runs. 0: it is to be carried out; ERROR: an exception is pending; STOP: it has been carried out here
 * and state.base and state.pc say where to go on; UNBOUND: a callback set f_lineno, and the instruction before state.pc is to be carried out.
 */
export function fireInstruction(base: usize, pc: usize, ins: u64): Value {
  if (state.monitoringInside) return 0;
  return fireMask(base, pc, ins, <u32>(ins >> 8) & 0xff);
}

/** The same for the events of `mask`. */
// @ts-ignore: decorator
@inline function fireMask(base: usize, pc: usize, ins: u64, mask: u32): Value {
  const then = fireAt(base, pc, ins, mask);
  return then || <usize>state.pc == pc + 8 ? then : fireJumped(base);
}

/** A callback set f_lineno: the events of where that leads, which may set it again. There is no LINE there. */
function fireJumped(base: usize): Value {
  while (true) {
    const pc = <usize>state.pc - 8;
    setFrameLine(base, <u16>codeLineAt(frameCode(base), indexOf(frameCode(base), pc)));
    const ins = load<u64>(pc);
    const then = fireAt(base, pc, ins, <u32>(ins >> 8) & (MASK_INSTRUCTION | MASK_OWN));
    if (then || <usize>state.pc == pc + 8) return then ? then : UNBOUND;
  }
}

function fireAt(base: usize, pc: usize, ins: u64, mask: u32): Value {
  const code = frameCode(base);
  const index = indexOf(code, pc);
  if (mask == MASK_OWN) return fireOwn(base, code, index, pc, ins);
  const offset = <i32>(index << 3);
  if (mask & MASK_START) {
    const event = index == startIndex(changetype<CodeObject>(code)) ? MonitoringEvent.PY_START : MonitoringEvent.PY_RESUME;
    if (!deliver(event, load<u8>(instrumentEntry(code, index), Layer.START), code, index, offset, STATE_VALUES)) {
      // Nothing of the body has begun; that of a generator is behind what makes it.
      if (!index && !state.leaving) state.pc = <u32>pc;
      return stopped(MASK_START);
    }
    if (<usize>state.pc != pc + 8) return 0;
    // A tool that is told of a start may turn on what comes with the first instruction.
    mask = <u32>(load<u64>(pc) >> 8) & 0xff & ~<u32>MASK_START;
  }
  if (mask & (MASK_LINE | MASK_COUNT | MASK_HOST_LINE)) {
    if (!fireLine(base, code, index)) return stopped(MASK_ALL ^ MASK_OWN ^ MASK_INSTRUCTION);
    if (<usize>state.pc != pc + 8) return 0;
  }
  // Most instrumented instructions begin a line and nothing else.
  if (!(mask & (MASK_INSTRUCTION | MASK_OWN))) return 0;
  if (mask & MASK_INSTRUCTION && !deliver(MonitoringEvent.INSTRUCTION, load<u8>(instrumentEntry(code, index), Layer.INSTRUCTION), code, index, offset, STATE_VALUES)) {
    return stopped(MASK_ALL ^ MASK_OWN);
  }
  if (!(mask & MASK_OWN)) return 0;
  return fireOwn(base, code, index, pc, ins);
}

/** The instruction is not carried out, or not yet: the events of `delivered` need not be delivered again after a pause. */
function stopped(delivered: u32): Value {
  state.suspendedMask = delivered;
  return ERROR;
}

/** After a pause: the events of the instruction that are not among `delivered`. Results as those of fireInstruction. */
export function fireRest(base: usize, pc: usize, ins: u64, delivered: u32): Value {
  const mask = <u32>(ins >> 8) & 0xff;
  if (!(delivered & MASK_OWN)) return fireMask(base, pc, ins, mask & ~delivered);
  const code = frameCode(base);
  const index = indexOf(code, pc);
  // All but the end of a call.
  if (!(mask & MASK_OWN) || load<u8>(OPCODE_EVENTS + <usize>(ins & 0xff)) != <u8>OwnEvent.CALL) return 0;
  return callWithEvents(base, code, index, load<u8>(instrumentEntry(code, index), Layer.OWN), ins, true);
}

function fireLine(base: usize, code: usize, index: u32): bool {
  // A place that begins a line has a position.
  const line = codePositionLine(load<u32>(<usize>changetype<CodeObject>(code).positions + BUFFER_PAYLOAD + (<usize>index << 3)));
  const entry = instrumentEntry(code, index);
  if (load<u8>(entry, ENTRY_AMBIGUOUS) && frameLine(base) == <u16>line) return true;
  setFrameLine(base, <u16>line);
  return load<u8>(entry, LINE_START) == SILENT || deliver(MonitoringEvent.LINE, load<u8>(entry, Layer.LINE), code, index, <i32>line, STATE_VALUES);
}

/**
 * The most frequent event, so with a way of its own: the line of the instruction at `pc` for the host's one callback (MASK_HOST_LINE). Results as
 * those of fireInstruction.
 */
// @ts-ignore: decorator
@inline export function fireHostLine(base: usize, pc: usize): Value {
  if (state.monitoringInside) return 0;
  const code = frameCode(base);
  const index = indexOf(code, pc);
  const line = codePositionLine(load<u32>(<usize>changetype<CodeObject>(code).positions + BUFFER_PAYLOAD + (<usize>index << 3)));
  if (frameLine(base) == <u16>line && load<u8>(instrumentEntry(code, index), ENTRY_AMBIGUOUS)) return 0;
  setFrameLine(base, <u16>line);
  state.slice -= DELIVERY_FUEL;
  const tool = <i32>ctz(state.hostLines);
  const answer = callHost(tool, MonitoringEvent.LINE, code, <i32>line, STATE_VALUES);
  return answer == EVENT_CONTINUE ? 0 : hostLineAnswered(answer, tool, code, index);
}

function hostLineAnswered(answer: i32, tool: i32, code: usize, index: u32): Value {
  return answered(answer, tool, MonitoringEvent.LINE, code, index) ? 0 : stopped(MASK_ALL ^ MASK_OWN ^ MASK_INSTRUCTION);
}

function fireOwn(base: usize, code: usize, index: u32, pc: usize, ins: u64): Value {
  const op = <i32>(ins & 0xff);
  const tools = load<u8>(instrumentEntry(code, index), Layer.OWN);
  const offset = <i32>(index << 3);
  switch (<i32>load<u8>(OPCODE_EVENTS + op)) {
    case OwnEvent.JUMP:
      return deliver(MonitoringEvent.JUMP, tools, code, index, offset, <u32>(offset + 8 + (<i32>(ins >> 32) << 3))) ? 0 : stopped(MASK_ALL);
    case OwnEvent.PY_RETURN:
      state.eventValue = op == Op.RETURN_NONE ? NONE : load<Value>(base + (<usize>(ins >> 13) & 0x7fff8));
      return deliver(MonitoringEvent.PY_RETURN, tools, code, index, offset, STATE_VALUES) ? 0 : stopped(MASK_ALL);
    case OwnEvent.PY_YIELD:
      state.eventValue = load<Value>(base + (<usize>(ins >> 29) & 0x7fff8));
      return deliver(MonitoringEvent.PY_YIELD, tools, code, index, offset, STATE_VALUES) ? 0 : stopped(MASK_ALL);
    case OwnEvent.BRANCH: {
      const taken = branchTaken(base, ins);
      if (taken == BRANCH_ERROR) return ERROR;
      // A generator's frame runs now; its yield or return will say which way the loop goes.
      if (taken == BRANCH_PUSHED) return STOP;
      const to = <u32>(pc + 8 + (taken ? branchDistance(ins) : 0));
      state.pc = to;
      if (!fireBranch(base, pc, ins, (taken != 0) != instrumentTurned(code, index))) return ERROR;
      if (state.pc == to) return STOP;
      state.pc += 8;
      return 0;
    }
    case OwnEvent.CALL: return callWithEvents(base, code, index, tools, ins, false);
  }
  return 0;
}

/** How far, in bytes, the conditional jump `ins` jumps. */
export function branchDistance(ins: u64): i32 { return branchIsWide(<i32>(ins & 0xff)) ? <i32>(ins >> 32) << 3 : <i32>(<i64>ins >> 48) << 3; }
function branchIsWide(op: i32): bool { return op == Op.JUMP_IF_TRUE || op == Op.JUMP_IF_FALSE || op == Op.JUMP_IF_NONE || op == Op.JUMP_IF_NOT_NONE; }

/** Where an exception leaves an asynchronous loop the end of the loop counts (codegen-async.ts: its own test is six instructions behind). */
function branchDestination(code: usize, index: u32, ins: u64, to: u32): u32 {
  const isEnd = (ins & 0xffffffff000000ff) == <u64>Op.JUMP_IF_NONE && load<u8>(to) == <u8>Op.RERAISE;
  return isEnd ? jumpTarget(changetype<CodeObject>(code), index + 6) : indexOf(code, to);
}

/** BRANCH_LEFT or BRANCH_RIGHT of the instruction at `pc`; state.pc is where execution goes on. False with an exception pending. */
export function fireBranch(base: usize, pc: usize, ins: u64, right: bool): bool {
  if (state.monitoringInside) return true;
  const code = frameCode(base);
  const index = indexOf(code, pc);
  const layer = right ? Layer.RIGHT : Layer.OWN;
  const tools = load<u8>(instrumentEntry(code, index) + layer);
  if (!tools) return true;
  const to = state.pc;
  // Meanwhile the frame is at the branch.
  state.pc = <u32>pc + 8;
  if (!deliver(right ? MonitoringEvent.BRANCH_RIGHT : MonitoringEvent.BRANCH_LEFT, tools, code, index, <i32>(index << 3), branchDestination(code, index, ins, to) << 3) && !state.leaving) return false;
  const then = state.pc == <u32>pc + 8 ? to : state.pc - 8;
  // Paused, the frame stays at the branch.
  if (state.leaving) state.suspendedPc = then;
  else state.pc = then;
  return !state.leaving;
}

/** The comparison of the conditional jump at `pc` has been decided by a frame of its own; it `jumps` or not. */
export function fireDecided(base: usize, pc: usize, ins: u64, jumps: bool): bool {
  if (!(<u32>(ins >> 8) & MASK_OWN)) return true;
  const code = frameCode(base);
  return fireBranch(base, pc, ins, jumps != instrumentTurned(code, indexOf(code, pc)));
}

/** After a generator that FOR_ITER resumed: the loop's instruction is the one before state.pc (left) or `pc`. */
export function fireForIter(base: usize, pc: usize, right: bool): bool {
  const ins = load<u64>(pc);
  return !((<u32>(ins >> 8)) & MASK_OWN) || fireBranch(base, pc, ins, right);
}

/** A generator that the FOR_ITER or SEND at `pc` resumed has returned `v`, which a StopIteration would carry. False with an exception pending. */
export function fireStopIteration(base: usize, pc: usize, v: Value): bool {
  const code = frameCode(base);
  if (!changetype<CodeObject>(code).monitoring || state.monitoringInside) return true;
  const index = indexOf(code, pc);
  const tools = load<u8>(instrumentEntry(code, index), Layer.STOP);
  if (!tools) return true;
  const exception = generatorStopIteration(v);
  if (exception == ERROR) return false;
  state.eventValue = exception;
  return deliver(MonitoringEvent.STOP_ITERATION, tools, code, index, <i32>(index << 3), STATE_VALUES);
}

/** A CALL event's companions. `event` is CALL, C_RETURN or C_RAISE. */
export function fireCall(event: i32, tools: u32, code: usize, index: u32, callable: Value, argument: Value): bool {
  state.eventValue = callable;
  state.eventArgument = argument;
  return deliver(event, tools, code, index, <i32>(index << 3), STATE_VALUES);
}

// ---- events without a place

const EXCEPTION_EVENTS: u32 =
  (1 << MonitoringEvent.RAISE) | (1 << MonitoringEvent.RERAISE) | (1 << MonitoringEvent.EXCEPTION_HANDLED) | (1 << MonitoringEvent.PY_UNWIND) | (1 << MonitoringEvent.PY_THROW);

/** Is any event on that concerns exceptions? */
// @ts-ignore: decorator
@inline export function monitoringException(): bool { return (state.monitoringEvents & EXCEPTION_EVENTS) != 0 && !state.monitoringInside; }

/**
 * The exception is set aside while callbacks run; one that a callback raises takes its place. At an instruction without a line, which raises on what was raised
 * elsewhere, the frame is meanwhile at the line of that (unwind.ts keeps it; where something was thrown in, the traceback has it).
 */
function fireException(event: i32, base: usize, exception: Value, pc: usize): void {
  if (!(state.monitoringEvents & ((<u32>1) << event)) || state.monitoringInside) return;
  const code = frameCode(base);
  if (changetype<CodeObject>(code).codeFlags & CODE_HIDDEN) return;
  const index = indexOf(code, pc);
  const pending = state.pending;
  state.eventValue = exception;
  store<Value>(state.stackTop, pending);
  state.stackTop += 8;
  state.pending = UNBOUND;
  const at = state.pc;
  if (!codeLineAt(code, indexOf(code, at - 8))) {
    let i: u32 = 0;
    const traceback = changetype<ExceptionObject>(toPointer(exception)).traceback;
    const entry = changetype<TracebackObject>(toPointer(traceback));
    if (!frameLine(base) && traceback != NONE && entry.code == code) i = entry.instruction;
    else while (i < changetype<CodeObject>(code).instructionCount && <u16>codeLineAt(code, i) != frameLine(base)) i++;
    state.pc = changetype<CodeObject>(code).instructions + <u32>BUFFER_PAYLOAD + 8 + (i << 3);
  }
  const good = deliver(event, toolsWanting(event), code, index, <i32>(index << 3), STATE_VALUES);
  state.pc = at;
  state.stackTop -= 8;
  if (good) state.pending = pending;
}

/** `at`: bytes from the instruction to where it is raised. */
export function fireRaise(base: usize, again: bool, at: usize): void {
  fireException(again ? MonitoringEvent.RERAISE : MonitoringEvent.RAISE, base, state.pending, state.pc - 8 - at);
}
/**
 * Is a StopIteration pending, so that what runs an iterator has come to its end? In a loop or a delegation it counts as raised there too, unless
 * an iterator in between goes on (itertools-next.ts), and a callback may raise something else.
 */
export function fireIteratorEnd(): bool {
  if (errorMatches(Exc.StopIteration) && state.base != state.monitoringQuiet && monitoringException()) {
    const op = load<u8>(state.pc - 8);
    const end = changetype<ExceptionObject>(toPointer(state.pending));
    // An iterator that CPython has in C ends without an exception when there is no value; that of the library's code has no traceback.
    const isSilent = end.traceback == NONE && end.payload == NONE;
    if (!isSilent && (op == <u8>Op.FOR_ITER || op == <u8>Op.SEND)) fireRaise(state.base, false, 0);
  }
  return errorMatches(Exc.StopIteration);
}
export function fireHandled(base: usize, exception: Value, handler: usize): void { fireException(MonitoringEvent.EXCEPTION_HANDLED, base, exception, handler); }
export function fireUnwind(base: usize, at: usize): void { fireException(MonitoringEvent.PY_UNWIND, base, state.pending, state.pc - 8 - at); }
export function fireThrow(base: usize): void { fireException(MonitoringEvent.PY_THROW, base, state.pending, state.pc - 8); }
