/**
 * Mark and sweep. Runs at safepoints of the dispatch loop alone (`gcSafepoint`), never inside an allocation.
 *
 * Roots: every slot of the register stack up to state.stackTop (all hold Values or frame words that do not look like pointers), the
 * frame records, the tables of the VM record, handles. Marking is iterative; when the mark stack is full the heap is walked for
 * marked cells instead, so deep data costs time but no memory.
 */
import { GC_MINIMUM_BUDGET, PAGE_SIZE } from '../config';
import { Kind } from '../value/kind';
import { isPointer, toPointer, Value } from '../value/value';
import { EXC_COUNT, TYPE_COUNT } from '../value/type-id';
import { NAME_COUNT } from '../value/names';
import { EXCEPTIONS_TABLE, METHOD_CACHE, METHOD_CACHE_SIZE, NAMES_TABLE, state, TYPES_TABLE } from '../vm/record';
import { frameCode, frameKept, framePrevious, setFrameKept } from '../vm/frame';
import { stackEachSegment } from '../vm/stack';
import { allocateBuffer, allocBeginSweep, allocClearFree, allocEachMarked, allocFinishSweep, cellCapacity, freeCell, isMarked, markCell, SAFEPOINT_BIAS } from './alloc';
import { BUFFER_PAYLOAD, CodeObject, ObjectHeader } from './layout';
import { FUEL_BYTES_SHIFT, spendFuel } from '../vm/state';
import { verifyHeap } from './verify';
import { traceChildren, traceFrameRecord, traceValues } from './trace';

/** A first mark stack in the VM record, for when there is no memory for another. */
const FIRST_STACK: usize = 14336;
const FIRST_STACK_END: usize = 16360;
/** The last words before static data: bounds of the mark stack in use, its top, whether something did not fit. */
const MARK_STACK: usize = 16360;
const MARK_STACK_END: usize = 16364;
const MARK_TOP: usize = 16368;
const MARK_OVERFLOW: usize = 16372;
/** BUFFER cell of a larger mark stack, or 0. It grows after a collection that it was too small for. */
const MARK_CELL: usize = 16376;
/** The frame at which the next segment of the register stack goes on (endOfFrames). */
const MARK_FRAME: usize = 16380;
const MARK_CELL_FIRST: usize = 65536;
const MARK_CELL_LARGEST: usize = 1 << 20;

/** Cells at addresses below the heap (singletons) need no mark. */
const FIRST_HEAP_ADDRESS: usize = 16384;

/** Kinds without children but their type: no need to visit them (user-made types always come with their instances' kinds). */
// @ts-ignore: decorator
@inline function isLeaf(kind: u8): bool { return kind == Kind.STR || kind == Kind.INT || kind == Kind.BUFFER || kind == Kind.VALUES || kind == Kind.BYTES; }

export function markPointer(p: usize): void {
  if (p < FIRST_HEAP_ADDRESS || !markCell(p)) return;
  if (isLeaf(changetype<ObjectHeader>(p).kind)) return;
  const top = <usize>load<u32>(MARK_TOP);
  if (top == <usize>load<u32>(MARK_STACK_END)) {
    store<u32>(MARK_OVERFLOW, 1);
    return;
  }
  store<u32>(top, <u32>p);
  store<u32>(MARK_TOP, <u32>top + 4);
}

// @ts-ignore: decorator
@inline export function markValue(v: Value): void { if (isPointer(v)) markPointer(toPointer(v)); }

function drain(): void {
  while (true) {
    const top = <usize>load<u32>(MARK_TOP);
    if (top == <usize>load<u32>(MARK_STACK)) return;
    store<u32>(MARK_TOP, <u32>top - 4);
    traceChildren(load<u32>(top - 4));
  }
}

function retrace(p: usize): void {
  if (isLeaf(changetype<ObjectHeader>(p).kind)) return;
  traceChildren(p);
  drain();
}

/**
 * End of what frames in a stack segment may hold. A callee's registers can end below those of its caller: the caller's slots beyond are
 * dead, but they are looked at again after the return, so they are cleared. `first`: the frame that was pushed last into it, if any was; segments are
 * visited from the last to the first, and MARK_FRAME holds the first frame beyond this one for the next.
 */
function endOfFrames(segment: usize, top: usize, first: usize): usize {
  const limit = segment + cellCapacity(segment);
  let end = top;
  let base = first;
  for (; base >= segment && base < limit; base = framePrevious(base)) {
    const own = base + (<usize>changetype<CodeObject>(frameCode(base)).registerCount << 3);
    if (own > end) end = own;
  }
  store<u32>(MARK_FRAME, <u32>base);
  return end;
}

function markRoots(): void {
  traceValues(NAMES_TABLE, NAME_COUNT);
  for (let i: usize = 0; i < <usize>TYPE_COUNT; i++) markPointer(load<u32>(TYPES_TABLE + (i << 2)));
  for (let i: usize = 0; i < <usize>EXC_COUNT; i++) markPointer(load<u32>(EXCEPTIONS_TABLE + (i << 2)));
  markValue(state.pending);
  markValue(state.handled);
  markValue(state.result);
  markValue(state.generatorResult);
  markValue(state.suspendedCall);
  markValue(state.importPushed);
  markValue(state.eventValue);
  markValue(state.eventArgument);
  markPointer(state.keywords);
  markPointer(state.interned);
  if (state.interned) traceValues(state.interned + BUFFER_PAYLOAD, internedCount());
  markPointer(state.modules);
  markPointer(state.builtins);
  markPointer(state.mainModule);
  markPointer(state.characters);
  if (state.characters) traceValues(state.characters + BUFFER_PAYLOAD, 256);
  markPointer(state.emptyTuple);
  markPointer(state.emptyBytes);
  markPointer(state.handles);
  if (state.handles) traceValues(state.handles + BUFFER_PAYLOAD, state.handleCount);
  markPointer(state.codes);
  markPointer(state.reprStack);
  markPointer(state.monitoring);
  monitoringMarkRoots();
  markPointer(state.sysModule);
  markPointer(state.pythonNatives);
  markPointer(state.kept);
  markPointer(state.asked);
  markPointer(state.weakQueue);
  store<u32>(MARK_FRAME, state.base);
  stackEachSegment((segment: usize, from: usize, to: usize): void => {
    markPointer(segment);
    traceValues(from, <u32>((to - from) >> 3));
    for (let at = to, end = endOfFrames(segment, to, load<u32>(MARK_FRAME)); at < end; at += 8) store<u64>(at, 0);
  });
  for (let base = <usize>state.base; base; base = framePrevious(base)) traceFrameRecord(base - 48);
}

import { strInternedCount as internedCount } from '../objects/str';
import { monitoringMarkRoots } from '../monitoring/tools';
import { weakCollect } from '../objects/weak';

/** The stack of this collection: the cell, which must survive it, or the words of the VM record. */
function useMarkStack(): void {
  const cell = <usize>load<u32>(MARK_CELL);
  if (cell) markCell(cell);
  const start = cell ? cell + BUFFER_PAYLOAD : FIRST_STACK;
  store<u32>(MARK_STACK, <u32>start);
  store<u32>(MARK_TOP, <u32>start);
  store<u32>(MARK_STACK_END, <u32>(cell ? start + ((cellCapacity(cell) - BUFFER_PAYLOAD) & ~3) : FIRST_STACK_END));
}

/** Without memory for it the old one goes on serving, at the price of walks over the heap. */
function growMarkStack(): void {
  const cell = <usize>load<u32>(MARK_CELL);
  const size = cell ? (cellCapacity(cell) << 1) : MARK_CELL_FIRST;
  if (size > MARK_CELL_LARGEST || state.heapUsed + <u64>size > state.heapLimit) return;
  const fresh = allocateBuffer(size);
  if (!fresh) return;
  store<u32>(MARK_CELL, <u32>fresh);
  freeCell(cell);
}

/** Marks all that the marked cells lead to. True when the mark stack was too small for it. */
function complete(): bool {
  drain();
  let tooSmall = false;
  while (load<u32>(MARK_OVERFLOW)) {
    tooSmall = true;
    store<u32>(MARK_OVERFLOW, 0);
    allocEachMarked(retrace);
  }
  return tooSmall;
}

/** Marks all that is reachable and makes the rest free. */
export function gcCollect(): void {
  allocFinishSweep();
  useMarkStack();
  store<u32>(MARK_OVERFLOW, 0);
  // The method cache is weak: it is simply emptied.
  memory.fill(METHOD_CACHE, 0, METHOD_CACHE_SIZE * 24);
  markRoots();
  let tooSmall = complete();
  if (state.weakList && weakCollect()) tooSmall = complete() || tooSmall;
  for (let base = <usize>state.base; base; base = framePrevious(base)) if (frameKept(base) && !isMarked(frameKept(base))) setFrameKept(base, 0);
  allocBeginSweep();
  state.gcCount++;
  if (!ASC_NO_ASSERT) verifyHeap();
  if (tooSmall) growMarkStack();
  let budget = <i64>state.heapUsed;
  if (budget < <i64>GC_MINIMUM_BUDGET) budget = GC_MINIMUM_BUDGET;
  // Near the limit collect more often, so that garbage is not what exhausts it.
  const room = <i64>(state.heapLimit - state.heapUsed) >> 1;
  if (budget > room) budget = room > <i64>(PAGE_SIZE << 2) ? room : PAGE_SIZE << 2;
  state.gcBudget = budget;
  state.gcGiven = budget;
}

/** Collects and clears what is free, above the registers too, before the memory is copied. Whether a safepoint is due stays as it was. */
export function gcCompact(): void {
  const requested = state.safepointRequested;
  const slice = state.slice;
  gcCollect();
  const budget = state.gcBudget;
  allocFinishSweep();
  allocClearFree();
  const unused = endOfFrames(state.segment, state.stackTop, state.base);
  memory.fill(unused, 0, <usize>state.segment + cellCapacity(state.segment) - unused);
  state.gcBudget = budget;
  state.safepointRequested = requested;
  state.slice = slice;
}

/**
 * Collects; fuel pays for it as far as what was allocated since the last time does not: when memory is short and each step fails or almost does, collections
 * are most of the work.
 */
function collectCharged(): void {
  const allocated = state.gcGiven - state.gcBudget;
  gcCollect();
  // After growth without garbage twice as much is alive as was allocated, and a little for rounding.
  const unpaid = <i64>(state.heapUsed >> 2) - allocated;
  if (unpaid > 0 && !state.gcStress) spendFuel(<i32>(unpaid >> FUEL_BYTES_SHIFT));
}

/** A safepoint at which more than counting was asked for. In stress mode the next safepoint collects again, or one after so many bytes. */
export function gcSafepoint(): void {
  if (!state.safepointRequested) return;
  // The request is taken back last: finishing the sweep of the collection before counts as spending and would make another.
  if (state.safepointRequested != SAFEPOINT_QUEUE) collectCharged();
  state.safepointRequested = 0;
  state.slice += SAFEPOINT_BIAS;
  if (state.gcStress > 1) state.gcBudget = state.gcStress;
  else if (state.gcStress) gcRequest();
}

/** Makes the next safepoint collect. */
export function gcRequest(): void { request(SAFEPOINT_COLLECT); }
/** Makes the next safepoint come at once, to go on with the queue of callbacks. */
export function gcRequestQueue(): void { request(SAFEPOINT_QUEUE); }

/** Values of state.safepointRequested. */
const SAFEPOINT_COLLECT: u32 = 1;
const SAFEPOINT_QUEUE: u32 = 2;

function request(what: u32): void {
  if (!state.safepointRequested) state.slice -= SAFEPOINT_BIAS;
  if (state.safepointRequested != SAFEPOINT_COLLECT) state.safepointRequested = what;
}
