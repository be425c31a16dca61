/**
 * Sinks: what the host attaches in place of a callback when it only wants to count. The counters lie in linear memory beside the side table of a code
 * object, no call leaves the module, and the host reads them as arrays when it likes.
 *
 *   counts (BUFFER cell, its address at COUNTS_FIELD of the side table)
 *     +8   fuel used in the code and in what it called (u64), in the code alone (u64)
 *     +24  how often it was started (u32), how many of its frames are under way (u32)
 *     +32  16 bytes an instruction: how often its line, its left and its right branch was taken; the line
 *   edges (BUFFER cell, state.sinkEdges): a hash table of (caller, callee, count) by numbers of code objects; +8 used, +12 capacity
 *   calls (BUFFER cell, state.sinkCalls): frames under way, for fuel; see Call
 *
 * A counter stays at its largest value. Counting is bounded by what is counted, so it costs no fuel; the memory of the counters does, as any.
 * Where there is no memory for a counter, nothing is counted.
 */
import { codeLineAt } from '../bytecode/code';
import { allocateBuffer, allocEach, cellCapacity, freeCell, resizeBuffer } from '../heap/alloc';
import { BUFFER_PAYLOAD, CODE_HIDDEN, CodeObject, ObjectHeader } from '../heap/layout';
import { inspectCodeId, inspectCodeOf } from '../host/inspect';
import { Kind } from '../value/kind';
import { frameCode, frameLine, framePrevious, setFrameLine } from '../vm/frame';
import { errorClear } from '../vm/raise';
import { state } from '../vm/record';
import { fuelUsed } from '../vm/state';
import { MonitoringEvent } from './events';
import { ENTRY_AMBIGUOUS, instrumentEntry } from './instrument';

/** What a sink counts (bits); which events that takes the host knows (bindings/monitoring/sink.ts). ONCE: a place that was counted is switched off. */
export const SINK_LINES: u32 = 1;
export const SINK_BRANCHES: u32 = 2;
export const SINK_CALLS: u32 = 4;
export const SINK_FUEL: u32 = 8;
export const SINK_ONCE: u32 = 16;

/** In the side table (monitoring/instrument.ts): the address of the counts, 0 none. */
export const COUNTS_FIELD: usize = 44;
const INCLUSIVE: usize = 8;
const EXCLUSIVE: usize = 16;
const STARTS: usize = 24;
const ACTIVE: usize = 28;
const ROWS: usize = 32;
const ROW: usize = 16;
const ROW_LINE: usize = 12;

/** The counts of a code object, made when they are missing; 0 without memory. It has a side table, since an event happened in it. */
function countsOf(p: usize): usize {
  const table = <usize>changetype<CodeObject>(p).monitoring;
  const known = <usize>load<u32>(table, COUNTS_FIELD);
  if (known) return known;
  const bytes = ROWS - BUFFER_PAYLOAD + <usize>changetype<CodeObject>(p).instructionCount * ROW;
  // A code object that has a number is kept, and its counts with it.
  const made = inspectCodeId(p) ? allocateBuffer(bytes) : 0;
  if (!made) {
    errorClear();
    return 0;
  }
  memory.fill(made + BUFFER_PAYLOAD, 0, bytes);
  for (let i: u32 = 0; i < changetype<CodeObject>(p).instructionCount; i++) store<u32>(made + ROWS + <usize>i * ROW, codeLineAt(p, i), ROW_LINE);
  store<u32>(table, <u32>made, COUNTS_FIELD);
  return made;
}

// @ts-ignore: decorator
@inline function countUp(at: usize): void {
  const n = load<u32>(at);
  store<u32>(at, n + u32(n != u32.MAX_VALUE));
}

/**
 * For the dispatch loop: counts the line that the instruction at `pc` begins, where nothing but that is to be done (MASK_COUNT). False: nothing was
 * done, since there are no counters yet or a callback runs. (Inlined there it makes the whole loop 4 % slower.)
 */
export function sinkCount(base: usize, pc: usize): bool {
  const code = changetype<CodeObject>(frameCode(base));
  const counts = <usize>load<u32>(code.monitoring, COUNTS_FIELD);
  if (!counts || state.monitoringInside) return false;
  const index = <u32>((pc - <usize>code.instructions - BUFFER_PAYLOAD) >> 3);
  const row = counts + ROWS + <usize>index * ROW;
  const line = load<u16>(row, ROW_LINE);
  if (frameLine(base) == line && load<u8>(instrumentEntry(changetype<usize>(code), index), ENTRY_AMBIGUOUS)) return true;
  setFrameLine(base, line);
  countUp(row);
  return true;
}

/** Any event for a sink that counts `kinds`. False: it is to be switched off at this place. */
export function sinkEvent(kinds: u32, event: i32, code: usize, index: u32): bool {
  const goesOn = (kinds & SINK_ONCE) == 0;
  switch (event) {
    case MonitoringEvent.LINE:
    case MonitoringEvent.BRANCH_LEFT:
    case MonitoringEvent.BRANCH_RIGHT: {
      const counts = countsOf(code);
      if (counts) countUp(counts + ROWS + <usize>index * ROW + (event == MonitoringEvent.LINE ? 0 : event == MonitoringEvent.BRANCH_LEFT ? 4 : 8));
      return goesOn;
    }
    case MonitoringEvent.PY_START:
      if (kinds & SINK_CALLS) started(code);
      if (kinds & SINK_FUEL) entered(code);
      break;
    case MonitoringEvent.PY_RESUME:
    case MonitoringEvent.PY_THROW: entered(code); break;
    default: left(code);
  }
  return true;
}

function started(code: usize): void {
  const counts = countsOf(code);
  if (!counts) return;
  countUp(counts + STARTS);
  let caller = framePrevious(state.base);
  while (caller && changetype<CodeObject>(frameCode(caller)).codeFlags & CODE_HIDDEN) caller = framePrevious(caller);
  const id = caller ? inspectCodeId(frameCode(caller)) : 0;
  if (caller && !id) errorClear();
  countEdge(id, changetype<CodeObject>(code).id);
}

// ---- edges

const EDGES_USED: usize = 8;
const EDGES_CAPACITY: usize = 12;
const EDGES: usize = 16;
const EDGE: usize = 12;
const FIRST_EDGES: u32 = 64;

function edgesNew(capacity: u32): usize {
  const bytes = EDGES - BUFFER_PAYLOAD + <usize>capacity * EDGE;
  const cell = allocateBuffer(bytes);
  if (!cell) {
    errorClear();
    return 0;
  }
  memory.fill(cell + BUFFER_PAYLOAD, 0, bytes);
  store<u32>(cell, capacity, EDGES_CAPACITY);
  return cell;
}

/** Where the edge is, or belongs: a place with callee 0. */
function edgePlace(cell: usize, caller: u32, callee: u32): usize {
  const mask = load<u32>(cell, EDGES_CAPACITY) - 1;
  let i = (caller * 0x9e3779b1 + callee * 0x85ebca6b) >> 7;
  let at: usize;
  do {
    at = cell + EDGES + <usize>(i++ & mask) * EDGE;
  } while (load<u32>(at, 4) && (load<u32>(at, 4) != callee || load<u32>(at) != caller));
  return at;
}

function countEdge(caller: u32, callee: u32): void {
  if (!state.sinkEdges) state.sinkEdges = <u32>edgesNew(FIRST_EDGES);
  let cell = <usize>state.sinkEdges;
  if (!cell) return;
  let at = edgePlace(cell, caller, callee);
  if (!load<u32>(at, 4)) {
    const used = load<u32>(cell, EDGES_USED) + 1;
    const capacity = load<u32>(cell, EDGES_CAPACITY);
    if (used > capacity - (capacity >> 2)) {
      const larger = edgesNew(capacity << 1);
      if (!larger) return;
      for (let from = cell + EDGES; from < cell + EDGES + <usize>capacity * EDGE; from += EDGE) {
        if (load<u32>(from, 4)) memory.copy(edgePlace(larger, load<u32>(from), load<u32>(from, 4)), from, EDGE);
      }
      freeCell(cell);
      cell = larger;
      state.sinkEdges = <u32>cell;
      at = edgePlace(cell, caller, callee);
    }
    store<u32>(cell, used, EDGES_USED);
    store<u32>(at, caller);
    store<u32>(at, callee, 4);
  }
  countUp(at + 8);
}

// ---- fuel

/** A frame under way. */
@unmanaged class Call {
  /** Number of its code object; fuel when it was entered, and what calls in it used. */
  code: u32;
  unused: u32;
  start: u64;
  inner: u64;
}
const FIRST_CALLS: u32 = 64;

function entered(code: usize): void {
  const counts = countsOf(code);
  if (!counts) return;
  const at = BUFFER_PAYLOAD + <usize>state.sinkDepth * offsetof<Call>();
  let cell = <usize>state.sinkCalls;
  if (!cell) cell = allocateBuffer(FIRST_CALLS * offsetof<Call>());
  else if (at + offsetof<Call>() > cellCapacity(cell)) cell = resizeBuffer(cell, at << 1);
  if (!cell) {
    errorClear();
    return;
  }
  state.sinkCalls = <u32>cell;
  store<u32>(counts, load<u32>(counts, ACTIVE) + 1, ACTIVE);
  const call = changetype<Call>(cell + at);
  call.code = changetype<CodeObject>(code).id;
  call.start = fuelUsed();
  call.inner = 0;
  state.sinkDepth++;
}

/** The innermost frame ends or yields. One that began before the sink was attached is not known, and of no interest. */
function left(code: usize): void {
  if (!state.sinkDepth) return;
  const call = changetype<Call>(<usize>state.sinkCalls + BUFFER_PAYLOAD + <usize>(state.sinkDepth - 1) * offsetof<Call>());
  if (call.code != changetype<CodeObject>(code).id) return;
  state.sinkDepth--;
  const used = fuelUsed() - call.start;
  const counts = countsOf(code);
  const active = load<u32>(counts, ACTIVE) - 1;
  store<u32>(counts, active, ACTIVE);
  // What a function uses in calls of itself is in the outermost one's already.
  if (!active) store<u64>(counts, load<u64>(counts, INCLUSIVE) + used, INCLUSIVE);
  store<u64>(counts, load<u64>(counts, EXCLUSIVE) + used - call.inner, EXCLUSIVE);
  if (state.sinkDepth) {
    const outer = changetype<Call>(changetype<usize>(call) - offsetof<Call>());
    outer.inner += used;
  }
}

/** A program begins: frames of the last one that a limit ended without an event are forgotten. */
export function sinkBegin(): void {
  while (state.sinkDepth) {
    const call = changetype<Call>(<usize>state.sinkCalls + BUFFER_PAYLOAD + <usize>--state.sinkDepth * offsetof<Call>());
    const counts = sinkCounts(inspectCodeOf(call.code));
    if (counts) store<u32>(counts - BUFFER_PAYLOAD, 0, ACTIVE);
  }
}

// ---- for the host

/** Address of the counts of a code object without the header, 0 when nothing was counted. */
export function sinkCounts(p: usize): usize {
  const table = <usize>changetype<CodeObject>(p).monitoring;
  const counts: usize = table ? load<u32>(table, COUNTS_FIELD) : 0;
  return counts ? counts + BUFFER_PAYLOAD : 0;
}

/** Address of the table of edges without the header, 0 when there is none. */
export function sinkEdges(): usize { return state.sinkEdges ? <usize>state.sinkEdges + BUFFER_PAYLOAD : 0; }

/** Nothing was counted yet. */
export function sinkReset(): void {
  allocEach((cell: usize): void => {
    const counts = changetype<ObjectHeader>(cell).kind == Kind.CODE ? sinkCounts(cell) : 0;
    if (!counts) return;
    memory.fill(counts, 0, ROWS - BUFFER_PAYLOAD);
    // The lines stay.
    for (let i: u32 = 0; i < changetype<CodeObject>(cell).instructionCount; i++) memory.fill(counts + ROWS - BUFFER_PAYLOAD + <usize>i * ROW, 0, ROW_LINE);
  });
  if (state.sinkEdges) freeCell(state.sinkEdges);
  state.sinkEdges = 0;
  state.sinkDepth = 0;
}
