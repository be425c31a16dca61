/**
 * The tools of monitoring: who uses which id, global event sets, callbacks. What wants an event where is derived from these in
 * instrument.ts; events are delivered in fire.ts.
 *
 *   state.monitoring (VALUES cell)   per tool TOOL_SLOTS values: name, owner, global events (small ints), then a callback per event
 *                                    (UNBOUND: none; HOST_CALLBACK: one in the host); after the tools DISABLE and MISSING
 *
 * Rules: PEP 669 and the documentation of sys.monitoring in Python 3.14.
 */
import { allocateValues } from '../heap/alloc';
import { markPointer } from '../heap/gc';
import { argument } from '../builtins/native';
import { BUFFER_PAYLOAD, CodeObject, TupleObject } from '../heap/layout';
import { traceValues } from '../heap/trace';
import { instanceNew } from '../objects/instance';
import { intToText } from '../objects/int';
import { tupleGet } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, NONE, STOP, toPointer, toSmallInt, TRUE, UNBOUND, Value } from '../value/value';
import { pythonCall, pythonKnows } from '../vm/python-native';
import { raise, raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { MonitoringEvent } from './events';
import { SINK_ONCE } from './sinks';
import { instrumentDropTool, instrumentRunningFrames, instrumentSetLocal, instrumentLocal } from './instrument';

/** Ids that programs and the host may take; above them are those of sys.setprofile and sys.settrace. */
export const PUBLIC_TOOLS: i32 = 6;
const TRACE_TOOL: i32 = 7;
export const TOOL_COUNT: i32 = 8;
const TOOL_SLOTS: i32 = 24;
const SLOT_NAME: i32 = 0;
const SLOT_OWNER: i32 = 1;
const SLOT_EVENTS: i32 = 2;
/** What its sink counts, 0 when it has none. */
const SLOT_SINK: i32 = 3;
const SLOT_CALLBACKS: i32 = 4;
const SLOT_DISABLE: i32 = TOOL_COUNT * TOOL_SLOTS;
const SLOT_COUNT: i32 = SLOT_DISABLE + 2;

export const enum Owner { NOBODY, PYTHON, HOST }
/** Stands for a callback that the host keeps. */
export const HOST_CALLBACK: Value = STOP;

/** Stands for a counter (monitoring/sinks.ts). */
export const SINK_CALLBACK: Value = ERROR;

/** Events with a place: bits 0 to 10. */
export const LOCAL_EVENTS: u32 = 0x7ff;
const BRANCHES: u32 = (1 << MonitoringEvent.BRANCH_LEFT) | (1 << MonitoringEvent.BRANCH_RIGHT);
const C_EVENTS: u32 = (1 << MonitoringEvent.C_RETURN) | (1 << MonitoringEvent.C_RAISE);
const ALL_EVENTS: u32 = 0x7ffff;

// @ts-ignore: decorator
@inline function slot(tool: i32, i: i32): usize { return <usize>state.monitoring + BUFFER_PAYLOAD + (<usize>(tool * TOOL_SLOTS + i) << 3); }

/** Makes the tables when the first tool asks for anything. False with MemoryError pending. */
export function toolsReady(): bool {
  if (state.monitoring) return true;
  const cell = allocateValues(SLOT_COUNT);
  if (!cell) return false;
  const disable = instanceNew(typeObject(Type.OBJECT), UNBOUND);
  const missing = instanceNew(typeObject(Type.OBJECT), UNBOUND);
  if (!disable || !missing) return false;
  state.monitoring = <u32>cell;
  for (let tool = 0; tool < TOOL_COUNT; tool++) {
    store<Value>(slot(tool, SLOT_NAME), NONE);
    store<Value>(slot(tool, SLOT_OWNER), fromSmallInt(Owner.NOBODY));
    store<Value>(slot(tool, SLOT_EVENTS), fromSmallInt(0));
    store<Value>(slot(tool, SLOT_SINK), fromSmallInt(0));
  }
  store<Value>(cell + BUFFER_PAYLOAD + (<usize>SLOT_DISABLE << 3), fromPointer(disable));
  store<Value>(cell + BUFFER_PAYLOAD + (<usize>SLOT_DISABLE << 3), fromPointer(missing), 8);
  return true;
}

export function monitoringMarkRoots(): void {
  if (state.monitoring) {
    markPointer(state.monitoring);
    markPointer(state.sinkEdges);
    markPointer(state.sinkCalls);
    traceValues(<usize>state.monitoring + BUFFER_PAYLOAD, SLOT_COUNT);
  }
}

export function toolsDisable(): Value { return load<Value>(<usize>state.monitoring + BUFFER_PAYLOAD + (<usize>SLOT_DISABLE << 3)); }
export function toolsMissing(): Value { return load<Value>(<usize>state.monitoring + BUFFER_PAYLOAD + (<usize>SLOT_DISABLE << 3), 8); }

export function toolOwner(tool: i32): Owner { return <Owner>toSmallInt(load<Value>(slot(tool, SLOT_OWNER))); }
export function toolName(tool: i32): Value { return load<Value>(slot(tool, SLOT_NAME)); }
export function toolEvents(tool: i32): u32 { return <u32>toSmallInt(load<Value>(slot(tool, SLOT_EVENTS))); }
// @ts-ignore: decorator
@inline export function toolCallback(tool: i32, event: i32): Value { return load<Value>(slot(tool, SLOT_CALLBACKS + event)); }
export function toolForgetCallback(tool: i32, event: i32): void {
  store<Value>(slot(tool, SLOT_CALLBACKS + event), UNBOUND);
  toolsChanged();
}

/** ValueError unless `tool` is an id that `owner` may speak of. Ready afterwards. */
export function toolCheck(tool: i64, owner: Owner): bool {
  if (tool < 0 || tool >= PUBLIC_TOOLS) {
    raiseFormat(Exc.ValueError, ascii("invalid tool %d (must be between 0 and 5)"), fromSmallInt(tool));
    return false;
  }
  if (!toolsReady()) return false;
  if (owner == Owner.PYTHON && toolOwner(<i32>tool) == Owner.HOST) {
    raiseFormat(Exc.ValueError, ascii("tool %d is already in use"), fromSmallInt(tool));
    return false;
  }
  return true;
}

export function toolUse(tool: i64, name: Value, owner: Owner): bool {
  if (!toolCheck(tool, owner)) return false;
  if (toolOwner(<i32>tool) != Owner.NOBODY) {
    raiseFormat(Exc.ValueError, ascii("tool %d is already in use"), fromSmallInt(tool));
    return false;
  }
  store<Value>(slot(<i32>tool, SLOT_NAME), name);
  store<Value>(slot(<i32>tool, SLOT_OWNER), fromSmallInt(owner));
  return true;
}

/** Takes away callbacks and events, local ones too; the id stays in use. */
export function toolClear(tool: i64, owner: Owner): bool {
  if (!toolCheck(tool, owner)) return false;
  clear(<i32>tool);
  toolsChanged();
  return true;
}

function clear(tool: i32): void {
  for (let event = 0; event < 19; event++) store<Value>(slot(tool, SLOT_CALLBACKS + event), UNBOUND);
  store<Value>(slot(tool, SLOT_EVENTS), fromSmallInt(0));
  store<Value>(slot(tool, SLOT_SINK), fromSmallInt(0));
  instrumentDropTool(tool);
}

export function toolFree(tool: i64, owner: Owner): bool {
  if (!toolClear(tool, owner)) return false;
  release(<i32>tool);
  return true;
}

function release(tool: i32): void {
  store<Value>(slot(tool, SLOT_NAME), NONE);
  store<Value>(slot(tool, SLOT_OWNER), fromSmallInt(Owner.NOBODY));
}

/** Frees all tools that are not the host's, those of trace and profile functions too. */
export function toolsFreeGuests(): void {
  if (!state.monitoring) return;
  for (let tool = 0; tool < TOOL_COUNT; tool++) {
    if (toolOwner(tool) == Owner.HOST) continue;
    clear(tool);
    release(tool);
  }
  toolsChanged();
}

/** Normalises an event set: BRANCH stands for both branches, C_RETURN and C_RAISE only go with CALL and each other. -1 with ValueError pending. */
function normalised(events: i64, local: bool): i64 {
  if (events < 0 || events > <i64>ALL_EVENTS) {
    raiseFormat(Exc.ValueError, ascii("invalid event set 0x%s"), hexText(events));
    return -1;
  }
  let set = <u32>events;
  if (set & (1 << MonitoringEvent.BRANCH)) set = (set & ~((<u32>1) << MonitoringEvent.BRANCH)) | BRANCHES;
  if (set & C_EVENTS) {
    if ((set & C_EVENTS) != C_EVENTS || !(set & (1 << MonitoringEvent.CALL))) {
      raise(Exc.ValueError, ascii("cannot set C_RETURN or C_RAISE events independently"));
      return -1;
    }
    set &= ~C_EVENTS;
  }
  if (local && set & ~LOCAL_EVENTS) {
    raiseFormat(Exc.ValueError, ascii("invalid local event set 0x%s"), hexText(events));
    return -1;
  }
  return set;
}

function hexText(i: i64): Value { return intToText(fromSmallInt(i & 0xffffffff), 16); }

function checkInUse(tool: i64, owner: Owner): bool {
  if (!toolCheck(tool, owner)) return false;
  if (toolOwner(<i32>tool) != Owner.NOBODY) return true;
  raiseFormat(Exc.ValueError, ascii("tool %d is not in use"), fromSmallInt(tool));
  return false;
}

export function toolSetEvents(tool: i64, events: i64, owner: Owner): bool {
  if (!checkInUse(tool, owner)) return false;
  const set = normalised(events, false);
  if (set < 0) return false;
  if (<u32>set == toolEvents(<i32>tool)) return true;
  store<Value>(slot(<i32>tool, SLOT_EVENTS), fromSmallInt(set));
  toolsChanged();
  return true;
}

export function toolSetLocalEvents(tool: i64, code: usize, events: i64, owner: Owner): bool {
  if (!checkInUse(tool, owner)) return false;
  const set = normalised(events, true);
  if (set < 0) return false;
  if (<u32>set == instrumentLocal(code, <i32>tool)) return true;
  if (!instrumentSetLocal(code, <i32>tool, <u32>set)) return false;
  // Only this code is stale; the frames that run it are brought up to date at once.
  changetype<CodeObject>(code).monitoringVersion = 0;
  instrumentRunningFrames();
  return true;
}

/** Event number of a set with one bit; -1 with ValueError pending. */
function singleEvent(events: i64): i32 {
  if (events <= 0 || popcnt(events) != 1) {
    raise(Exc.ValueError, ascii("The callback can only be set for one event at a time"));
    return -1;
  }
  const event = <i32>ctz(events);
  if (event > MonitoringEvent.BRANCH) {
    raiseFormat(Exc.ValueError, ascii("invalid event %d"), fromSmallInt(events));
    return -1;
  }
  return event;
}

/** Sets a callback (NONE: takes it away); returns the one before, NONE when there was none, or ERROR. */
export function toolRegister(tool: i64, events: i64, callback: Value, owner: Owner): Value {
  if (!toolCheck(tool, owner)) return ERROR;
  const event = singleEvent(events);
  if (event < 0) return ERROR;
  if (owner == Owner.PYTHON && pythonKnows(ascii("audit")) && pythonCall(ascii("audit.register_callback"), callback, UNBOUND, UNBOUND) == ERROR) return ERROR;
  const first = event == MonitoringEvent.BRANCH ? MonitoringEvent.BRANCH_LEFT : event;
  const before = toolCallback(<i32>tool, first);
  const v = callback == NONE ? UNBOUND : callback;
  store<Value>(slot(<i32>tool, SLOT_CALLBACKS + first), v);
  if (event == MonitoringEvent.BRANCH) store<Value>(slot(<i32>tool, SLOT_CALLBACKS + MonitoringEvent.BRANCH_RIGHT), v);
  toolsChanged();
  return before == UNBOUND || before == HOST_CALLBACK || before == SINK_CALLBACK ? NONE : before;
}

export function toolSink(tool: i32): u32 { return <u32>toSmallInt(load<Value>(slot(tool, SLOT_SINK))); }

/** Counters of these kinds take the place of the tool's callbacks for `events`; 0: none. Its event sets stay as they are. */
export function toolSetSink(tool: i64, kinds: u32, events: u32, owner: Owner): bool {
  if (!checkInUse(tool, owner)) return false;
  for (let event = 0; event < MonitoringEvent.BRANCH; event++) {
    const counted = toolCallback(<i32>tool, event) == SINK_CALLBACK;
    if (events & ((<u32>1) << event)) store<Value>(slot(<i32>tool, SLOT_CALLBACKS + event), SINK_CALLBACK);
    else if (counted) store<Value>(slot(<i32>tool, SLOT_CALLBACKS + event), UNBOUND);
  }
  store<Value>(slot(<i32>tool, SLOT_SINK), fromSmallInt(kinds));
  toolsChanged();
  return true;
}

/**
 * _introspection.trace_tool(trace, callbacks): the tool of sys.settrace (True) or of sys.setprofile has these callbacks, by number of the event, None for none, and
 * just their events on for all code (lib/_natives/tracing.py).
 */
export function toolsTrace(args: usize, count: i32): Value {
  const callbacks = argument(args, 1);
  if (kindOf(callbacks) != Kind.TUPLE || !toolsReady()) return NONE;
  const tool = argument(args, 0) == TRUE ? TRACE_TOOL : TRACE_TOOL - 1;
  const p = toPointer(callbacks);
  let set: u32 = 0;
  for (let event = 0; event < MonitoringEvent.BRANCH; event++) {
    const v = <u32>event < changetype<TupleObject>(p).length ? tupleGet(p, event) : NONE;
    store<Value>(slot(tool, SLOT_CALLBACKS + event), v == NONE ? UNBOUND : v);
    if (v != NONE) set |= (<u32>1) << event;
  }
  store<Value>(slot(tool, SLOT_EVENTS), fromSmallInt(set & ~C_EVENTS));
  toolsChanged();
  return NONE;
}

/** Would a tool be told of `event`? CALL is also what C_RETURN and C_RAISE need. */
export function toolListens(tool: i32, event: i32): bool {
  return (
    toolCallback(tool, event) != UNBOUND ||
    (event == MonitoringEvent.CALL && (toolCallback(tool, MonitoringEvent.C_RETURN) != UNBOUND || toolCallback(tool, MonitoringEvent.C_RAISE) != UNBOUND))
  );
}

/** Tools (bits) that have `event` on for all code and a callback for it. */
export function toolsWanting(event: i32): u32 {
  let tools: u32 = 0;
  for (let tool = 0; tool < TOOL_COUNT; tool++) {
    if (toolEvents(tool) & ((<u32>1) << event) && toolListens(tool, event)) tools |= (<u32>1) << tool;
  }
  return tools;
}

/** C_RETURN and C_RAISE have no set of their own: whoever has CALL on at a place and a callback gets them. */
export function toolsWithCallback(event: i32): u32 {
  let tools: u32 = 0;
  for (let tool = 0; tool < TOOL_COUNT; tool++) if (toolCallback(tool, event) != UNBOUND) tools |= (<u32>1) << tool;
  return tools;
}

/** After any change of sets or callbacks: code objects are stale, running frames are brought up to date at once. */
export function toolsChanged(): void {
  let union: u32 = 0;
  state.callEndTools = toolsWithCallback(MonitoringEvent.C_RETURN) | toolsWithCallback(MonitoringEvent.C_RAISE);
  let counted: u32 = 0;
  let called: u32 = 0;
  for (let tool = 0; tool < PUBLIC_TOOLS; tool++) {
    const callback = toolCallback(tool, MonitoringEvent.LINE);
    if (callback == HOST_CALLBACK) called |= (<u32>1) << tool;
    else if (callback == SINK_CALLBACK && !(toolSink(tool) & SINK_ONCE)) counted |= (<u32>1) << tool;
  }
  state.sinkLines = popcnt(counted) == 1 ? counted : 0;
  state.hostLines = popcnt(called) == 1 ? called : 0;
  for (let event = 0; event < 19; event++) if (toolsWanting(event)) union |= (<u32>1) << event;
  state.monitoringEvents = union;
  state.monitoringVersion++;
  instrumentRunningFrames();
}

/** Whatever DISABLE switched off is on again. */
export function toolsRestart(): void {
  state.monitoringRestarts++;
  state.monitoringVersion++;
  instrumentRunningFrames();
}
