/**
 * Allocation: pages of 8 KB, each cut into cells of one size class, and runs of pages for large cells.
 *
 *   page     +0 next page of its class   +4 size class (LARGE_CLASS for a run)   +6 unused   +8 cell size   +12 epoch of its
 *            last sweep   +16 mark bits, one per 8 bytes of the page (128 bytes)   +144 first cell
 *   run      as a page; +8 is the number of pages; its one cell begins at +144
 *
 * The page table has a byte for each page of linear memory: free, cells, first of a run, inside a run, or foreign (static data and
 * AssemblyScript's own allocator). A free cell has kind FREE and the next free cell in its first word.
 *
 * Counting is by pages taken, so the memory limit is about linear memory really used. An allocator never collects; it
 * asks for a safepoint when the budget is spent (heap/gc.ts).
 */
import { FUEL_BYTES_SHIFT, spendFuel } from '../vm/state';
import { PAGE_SIZE } from '../config';
import { Kind } from '../value/kind';
import { UNBOUND, Value } from '../value/value';
import { state } from '../vm/record';
import { raiseMemoryError } from '../vm/raise';
import { BUFFER_PAYLOAD, ObjectHeader } from './layout';

export const HEAP_RECORD: usize = 12288;
export const PAGE_CELLS: usize = 144;
export const PAGE_MARKS: usize = 16;
const PAGE_SHIFT: u32 = 13;
const LARGEST_SMALL: usize = 4024;
export const LARGE_CLASS: u16 = 0xffff;

/** Cell sizes: fine where Python's objects are, then such that a page holds 8, 7, … 2 with little left over. */
const CLASS_COUNT: i32 = 31;
const CLASS_SIZES: usize = memory.data<u16>([
  16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120, 128, 160, 192, 224, 256, 320, 384, 448, 512, 664, 800, 1000, 1336, 1608, 2008, 2680, 4024,
]);

@unmanaged class Heap {
  /** Page table: address, bytes. */
  table: u32;
  tableSize: u32;
  /** First page number never taken from the WebAssembly memory; pages from here on do not exist yet. */
  endPage: u32;
  /** Where the search for free pages begins. */
  searchFrom: u32;
  /** Bumped by each collection: a page whose epoch is older is still to be swept. */
  epoch: u32;
  /** List of runs. */
  large: u32;
  freePages: u32;
  /** Pages of WebAssembly (64 KB) that were claimed, in order, and how many its memory had when that was last looked at. */
  claimed: i32;
  memorySize: i32;
}
export const heap: Heap = changetype<Heap>(HEAP_RECORD);
/** Per class, 12 bytes: first free cell, pages, next page to be swept. */
const CLASSES: usize = HEAP_RECORD + 64;
/** Class of each size in units of 8 bytes. */
const CLASS_OF: usize = HEAP_RECORD + 64 + 512;

export const enum PageState { FREE, CELLS, RUN, INSIDE, FOREIGN }

/** Pages of WebAssembly that are taken. Those that somebody else has added since we last looked are his. */
function claimedPages(): i32 {
  if (memory.size() != heap.memorySize) heap.claimed = heap.memorySize = memory.size();
  return heap.claimed;
}

/**
 * First of `count` further pages of WebAssembly, zero; -1 when there are none. Memory that exists is used before more is asked for: an
 * instance that served another interpreter before has more than a fresh one.
 */
function claimMemory(count: i32): i32 {
  const first = claimedPages();
  const missing = first + count - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) return -1;
  heap.claimed = first + count;
  heap.memorySize = memory.size();
  return first;
}

/** After memory became a copy of another one: whatever it has beyond the copy is free and zero. */
export function allocSeeMemory(): void { heap.memorySize = memory.size(); }

/** Sets the heap up behind everything that linear memory holds already. */
export function allocInit(): bool {
  let size: usize = 0;
  for (let c = 0; c < CLASS_COUNT; c++) {
    const classSize = <usize>load<u16>(CLASS_SIZES + (<usize>c << 1));
    for (; size <= classSize; size += 8) store<u8>(CLASS_OF + (size >> 3), <u8>c);
  }
  heap.memorySize = 0;
  const claimed = claimMemory(1);
  if (claimed < 0) return false;
  const start = <usize>claimed << 16;
  heap.endPage = <u32>((<usize>heap.claimed << 16) >> PAGE_SHIFT);
  heap.table = <u32>start;
  heap.tableSize = <u32>PAGE_SIZE;
  memory.fill(start, 0, PAGE_SIZE);
  const first = start >> PAGE_SHIFT;
  memory.fill(start, <u8>PageState.FOREIGN, first + 1);
  heap.searchFrom = <u32>first + 1;
  heap.freePages = heap.endPage - <u32>first - 1;
  heap.epoch = 1;
  state.heapUsed = PAGE_SIZE;
  return true;
}

// @ts-ignore: decorator
@inline function pageState(page: usize): u8 { return load<u8>(heap.table + page); }

/** Makes the page table cover `pages` pages. */
function growTable(pages: u32): bool {
  if (pages <= heap.tableSize) return true;
  let size: usize = heap.tableSize;
  while (size < pages) size <<= 1;
  const grown = claimMemory(<i32>((size + 0xffff) >> 16));
  if (grown < 0) return false;
  const table = <usize>grown << 16;
  memory.copy(table, heap.table, heap.tableSize);
  heap.table = <u32>table;
  heap.tableSize = <u32>size;
  state.heapUsed += size;
  return true;
}

/** Takes more linear memory, at least `pages` pages in a row at its end. */
function growMemory(pages: u32): bool {
  const wanted = ((<u64>pages << PAGE_SHIFT) + 0xffff) >> 16;
  if (wanted > 65535) return false;
  // Growing by an eighth keeps the number of grow calls logarithmic, at little waste.
  let extra = <u64>claimedPages() >> 3;
  if (extra > 64) extra = 64;
  const lastPage = <u64>(<usize>heap.claimed << 16 >> PAGE_SHIFT) + ((wanted + extra) << 3);
  if (lastPage > 0x7ffff || !growTable(<u32>lastPage + 64)) return false;
  let before = claimMemory(<i32>(wanted + extra));
  if (before < 0) before = claimMemory(<i32>wanted);
  if (before < 0) return false;
  const from = <u32>(<usize>before << 16 >> PAGE_SHIFT);
  for (let page = heap.endPage; page < from; page++) store<u8>(heap.table + page, PageState.FOREIGN);
  const end = <u32>((<usize>heap.claimed << 16) >> PAGE_SHIFT);
  memory.fill(heap.table + from, <u8>PageState.FREE, end - from);
  heap.freePages += end - from;
  heap.endPage = end;
  return true;
}

/** First of `count` free pages in a row, or 0. */
function findPages(count: u32): u32 {
  if (heap.freePages < count) return 0;
  let run: u32 = 0;
  const end = heap.endPage;
  for (let page = heap.searchFrom; page < end; page++) {
    if (pageState(page) == PageState.FREE) {
      if (++run == count) return page - count + 1;
    } else run = 0;
  }
  return 0;
}

/** Address of `count` pages, marked in the table as a run or cells; 0 when the limit or memory is reached. */
function takePages(count: u32, kind: PageState): usize {
  const bytes = <u64>count << PAGE_SHIFT;
  if (state.heapUsed + bytes > state.heapLimit) return 0;
  let page = findPages(count);
  if (!page) {
    if (!growMemory(count)) return 0;
    page = findPages(count);
    if (!page) return 0;
  }
  store<u8>(heap.table + page, <u8>kind);
  for (let i: u32 = 1; i < count; i++) store<u8>(heap.table + page + i, PageState.INSIDE);
  heap.freePages -= count;
  if (page == heap.searchFrom) heap.searchFrom = page + count;
  state.heapUsed += bytes;
  if (state.heapUsed > state.heapPeak) state.heapPeak = state.heapUsed;
  return <usize>page << PAGE_SHIFT;
}

function givePages(address: usize, count: u32): void {
  const page = <u32>(address >> PAGE_SHIFT);
  memory.fill(heap.table + page, <u8>PageState.FREE, count);
  heap.freePages += count;
  if (page < heap.searchFrom) heap.searchFrom = page;
  state.heapUsed -= <u64>count << PAGE_SHIFT;
}

/** Counts what was handed out; asks for a collection when the budget is spent or the limit is near. */
function spend(bytes: usize): void {
  state.gcBudget -= <i64>bytes;
  if (state.gcBudget < 0 && !state.safepointRequested && !state.gcDisabled) {
    state.safepointRequested = 1;
    state.slice -= SAFEPOINT_BIAS;
  }
}
/** Subtracted from the slice to bring the loop to a safepoint; the safepoint adds it again. */
export const SAFEPOINT_BIAS: i32 = 1 << 30;

/** Puts the unmarked cells of a page on its class's free list, or gives the whole page back. True when it had any. */
function sweepPage(page: usize, classRecord: usize, mayGiveBack: bool): bool {
  const cellSize = <usize>load<u32>(page, 8);
  const end = page + PAGE_SIZE - cellSize;
  let free: u32 = load<u32>(classRecord);
  const before = free;
  let freed: usize = 0;
  let live = 0;
  for (let cell = page + PAGE_CELLS; cell <= end; cell += cellSize) {
    const bit = <u32>(cell - page) >> 3;
    if (load<u8>(page + PAGE_MARKS + (bit >> 3)) & (1 << (bit & 7))) live++;
    else {
      store<u32>(cell, free);
      store<u32>(cell, 0, 4);
      free = <u32>cell;
      freed += cellSize;
    }
  }
  store<u32>(page, heap.epoch, 12);
  memory.fill(page + PAGE_MARKS, 0, 128);
  if (live == 0 && mayGiveBack) return false;
  store<u32>(classRecord, free);
  if (freed) spend(freed);
  return free != before;
}

/** Fills the free list of a class: sweeps its next pages, else takes a new page. False when memory is out. */
function refill(c: u32): bool {
  const record = CLASSES + <usize>c * 12;
  while (true) {
    // `sweep` is the next page to be swept; pages before it in the list have the present epoch.
    const page = <usize>load<u32>(record, 8);
    if (!page) break;
    store<u32>(record, load<u32>(page), 8);
    if (load<u32>(page, 12) != heap.epoch && sweepPage(page, record, false)) return true;
  }
  const page = takePages(1, PageState.CELLS);
  if (!page) return false;
  const cellSize = <usize>load<u16>(CLASS_SIZES + (<usize>c << 1));
  memory.fill(page, 0, PAGE_CELLS);
  store<u16>(page, <u16>c, 4);
  store<u32>(page, <u32>cellSize, 8);
  store<u32>(page, load<u32>(record, 4));
  store<u32>(record, <u32>page, 4);
  return sweepPage(page, record, false);
}

/** A cell of at least `size` bytes with undefined content, or 0 (no error raised). */
function takeCell(size: usize): usize {
  if (size <= LARGEST_SMALL) {
    const c = <u32>load<u8>(CLASS_OF + ((size + 7) >> 3));
    const record = CLASSES + <usize>c * 12;
    let cell = <usize>load<u32>(record);
    if (!cell) {
      if (!refill(c)) return 0;
      cell = load<u32>(record);
    }
    store<u32>(record, load<u32>(cell));
    return cell;
  }
  if (<u64>size + PAGE_CELLS > 0xf0000000) return 0;
  const pages = <u32>((size + PAGE_CELLS + PAGE_SIZE - 1) >> PAGE_SHIFT);
  const run = takePages(pages, PageState.RUN);
  if (!run) return 0;
  memory.fill(run, 0, PAGE_CELLS);
  store<u32>(run, heap.large);
  store<u16>(run, LARGE_CLASS, 4);
  store<u32>(run, pages, 8);
  store<u32>(run, heap.epoch, 12);
  heap.large = <u32>run;
  // Whoever asks for a large cell is about to fill it.
  spendFuel(<i32>(pages << (PAGE_SHIFT - FUEL_BYTES_SHIFT)));
  spend(<usize>pages << PAGE_SHIFT);
  return run + PAGE_CELLS;
}

/** A zero-filled cell with its header set; 0 with MemoryError pending. */
export function allocate(size: usize, kind: Kind, type: usize): usize {
  const cell = takeCell(size);
  if (!cell) {
    raiseMemoryError();
    return 0;
  }
  const end = cell + ((size + 7) & ~7);
  if (size <= 128) for (let at = cell + 8; at < end; at += 8) store<u64>(at, 0);
  else memory.fill(cell + 8, 0, end - cell - 8);
  store<u32>(cell, <u32>type);
  store<u32>(cell, kind, 4);
  return cell;
}

/** As `allocate`, but only the header is set: the caller fills the rest before anything else happens. */
export function allocateRaw(size: usize, kind: Kind, type: usize): usize {
  const cell = takeCell(size);
  if (!cell) {
    raiseMemoryError();
    return 0;
  }
  store<u32>(cell, <u32>type);
  store<u32>(cell, kind, 4);
  return cell;
}

/** A BUFFER cell with `bytes` of payload, not cleared; 0 with MemoryError pending. */
export function allocateBuffer(bytes: usize): usize {
  if (<u64>bytes + 8 > 0xf0000000) {
    raiseMemoryError();
    return 0;
  }
  return allocateRaw(bytes + BUFFER_PAYLOAD, Kind.BUFFER, 0);
}

/** A VALUES cell of `count` Values, all UNBOUND; 0 with MemoryError pending. */
export function allocateValues(count: u32): usize {
  const cell = allocateValuesRaw(count);
  if (cell) fillUnbound(cell + BUFFER_PAYLOAD, count);
  return cell;
}

/** As allocateValues, for a caller that fills all of it before anything else happens. */
export function allocateValuesRaw(count: u32): usize {
  if (count > 0x1c000000) {
    raiseMemoryError();
    return 0;
  }
  return allocateRaw((<usize>count << 3) + BUFFER_PAYLOAD, Kind.VALUES, 0);
}

function fillUnbound(address: usize, count: u32): void {
  const end = address + (<usize>count << 3);
  for (let at = address; at < end; at += 8) store<Value>(at, UNBOUND);
}

/** Bytes that fit in the cell, header included. */
export function cellCapacity(cell: usize): usize {
  const page = cell & ~(PAGE_SIZE - 1);
  const size = <usize>load<u32>(page, 8);
  return load<u16>(page, 4) == LARGE_CLASS ? (size << PAGE_SHIFT) - PAGE_CELLS : size;
}

/** Grows or shrinks a run in place when the pages behind it allow it. */
function resizeRun(cell: usize, size: usize): bool {
  const run = cell & ~(PAGE_SIZE - 1);
  if (load<u16>(run, 4) != LARGE_CLASS || size <= LARGEST_SMALL || <u64>size > 0xf0000000) return false;
  const has = load<u32>(run, 8);
  const wants = <u32>((size + PAGE_CELLS + PAGE_SIZE - 1) >> PAGE_SHIFT);
  const page = <u32>(run >> PAGE_SHIFT);
  if (wants > has) {
    const bytes = <u64>(wants - has) << PAGE_SHIFT;
    if (state.heapUsed + bytes > state.heapLimit || page + wants > heap.endPage) return false;
    for (let i = has; i < wants; i++) if (pageState(page + i) != PageState.FREE) return false;
    memory.fill(heap.table + page + has, <u8>PageState.INSIDE, wants - has);
    heap.freePages -= wants - has;
    state.heapUsed += bytes;
    if (state.heapUsed > state.heapPeak) state.heapPeak = state.heapUsed;
    spend(<usize>bytes);
  } else if (wants < has) givePages(run + (<usize>wants << PAGE_SHIFT), has - wants);
  store<u32>(run, wants, 8);
  return true;
}

function resizeCell(cell: usize, size: usize, keep: usize): usize {
  const capacity = cellCapacity(cell);
  if (size <= capacity && (size << 1) >= capacity) return cell;
  if (resizeRun(cell, size)) return cell;
  const fresh = allocateRaw(size, <Kind>changetype<ObjectHeader>(cell).kind, 0);
  if (!fresh) return 0;
  memory.copy(fresh + BUFFER_PAYLOAD, cell + BUFFER_PAYLOAD, keep);
  freeCell(cell);
  return fresh;
}

/** Gives a BUFFER cell another payload size; the content is kept, new bytes are undefined. 0: MemoryError, old cell intact. */
export function resizeBuffer(cell: usize, bytes: usize): usize {
  if (<u64>bytes + 8 > 0xf0000000) {
    raiseMemoryError();
    return 0;
  }
  const size = cellCapacity(cell) - BUFFER_PAYLOAD;
  return resizeCell(cell, bytes + BUFFER_PAYLOAD, bytes < size ? bytes : size);
}

/** Gives a VALUES cell another count; new Values are UNBOUND. 0: MemoryError pending, old cell intact. */
export function resizeValues(cell: usize, oldCount: u32, newCount: u32): usize {
  if (newCount > 0x1c000000) {
    raiseMemoryError();
    return 0;
  }
  const keep = oldCount < newCount ? oldCount : newCount;
  const fresh = resizeCell(cell, (<usize>newCount << 3) + BUFFER_PAYLOAD, <usize>keep << 3);
  if (fresh && newCount > keep) fillUnbound(fresh + BUFFER_PAYLOAD + (<usize>keep << 3), newCount - keep);
  return fresh;
}

/** Frees a cell at once. Only for storage with one owner, which forgets it. */
export function freeCell(cell: usize): void {
  if (!cell) return;
  const page = cell & ~(PAGE_SIZE - 1);
  const c = load<u16>(page, 4);
  if (c == LARGE_CLASS) {
    // The list of runs is single: the collector unlinks it. Its memory but the first page goes back now.
    const pages = load<u32>(page, 8);
    if (pages > 1) givePages(page + PAGE_SIZE, pages - 1);
    store<u32>(page, 1, 8);
    store<u32>(cell, 0, 4);
    return;
  }
  store<u32>(cell, 0, 4);
  // In a page that is still to be swept, the sweep must find it unmarked and free; listing it here would list it twice.
  if (load<u32>(page, 12) != heap.epoch) {
    const bit = <u32>(cell - page) >> 3;
    const marks = page + PAGE_MARKS + (bit >> 3);
    store<u8>(marks, <u8>(<u32>load<u8>(marks) & ~((<u32>1) << (bit & 7))));
    return;
  }
  const record = CLASSES + <usize>c * 12;
  store<u32>(cell, load<u32>(record));
  store<u32>(record, <u32>cell);
}

/** Sets the mark of a cell; false when it was set. */
// @ts-ignore: decorator
@inline export function markCell(cell: usize): bool {
  const page = cell & ~(PAGE_SIZE - 1);
  const bit = <u32>(cell & (PAGE_SIZE - 1)) >> 3;
  const marks = page + PAGE_MARKS + (bit >> 3);
  const byte = load<u8>(marks);
  const flag = <u8>((<u32>1) << (bit & 7));
  if (byte & flag) return false;
  store<u8>(marks, byte | flag);
  return true;
}
export function isMarked(cell: usize): bool {
  const bit = <u32>(cell & (PAGE_SIZE - 1)) >> 3;
  return (load<u8>((cell & ~(PAGE_SIZE - 1)) + PAGE_MARKS + (bit >> 3)) & (1 << (bit & 7))) != 0;
}

/** Before marking: every page that the last collection left unswept is swept, so all marks are clear. */
export function allocFinishSweep(): void {
  for (let c = 0; c < CLASS_COUNT; c++) {
    const record = CLASSES + <usize>c * 12;
    for (let page = <usize>load<u32>(record, 8); page; page = load<u32>(page)) {
      if (load<u32>(page, 12) != heap.epoch) sweepPage(page, record, false);
    }
    store<u32>(record, 0, 8);
  }
}

/** What is free is zero, so that it takes no room in a snapshot. Every page is swept. */
export function allocClearFree(): void {
  for (let c = 0; c < CLASS_COUNT; c++) {
    const size = <usize>load<u16>(CLASS_SIZES + (<usize>c << 1));
    for (let cell = <usize>load<u32>(CLASSES + <usize>c * 12); cell; cell = load<u32>(cell)) memory.fill(cell + 8, 0, size - 8);
  }
  for (let i: u32 = 0; i < heap.endPage; i++) if (pageState(i) == PageState.FREE) memory.fill(<usize>i << PAGE_SHIFT, 0, PAGE_SIZE);
}

/** After marking: all free lists are empty and all pages to be swept; whole free pages and dead runs are given back. */
export function allocBeginSweep(): void {
  heap.epoch++;
  for (let c = 0; c < CLASS_COUNT; c++) {
    const record = CLASSES + <usize>c * 12;
    store<u32>(record, 0);
    let previous: usize = record + 4;
    let page = <usize>load<u32>(record, 4);
    while (page) {
      const next = <usize>load<u32>(page);
      if (pageIsDead(page)) {
        store<u32>(previous, <u32>next);
        givePages(page, 1);
      } else previous = page;
      page = next;
    }
    store<u32>(record, load<u32>(record, 4), 8);
  }
  let previous: usize = HEAP_RECORD + offsetof<Heap>('large');
  let run = <usize>heap.large;
  while (run) {
    const next = <usize>load<u32>(run);
    if (isMarked(run + PAGE_CELLS)) {
      memory.fill(run + PAGE_MARKS, 0, 128);
      store<u32>(run, heap.epoch, 12);
      previous = run;
    } else {
      store<u32>(previous, <u32>next);
      givePages(run, load<u32>(run, 8));
    }
    run = next;
  }
}

function pageIsDead(page: usize): bool {
  for (let at = page + PAGE_MARKS; at < page + PAGE_CELLS; at += 8) if (load<u64>(at)) return false;
  return true;
}

/** Calls `visit(cell)` for every marked cell: the collector's way on when its mark stack was too small. */
export function allocEachMarked(visit: (cell: usize) => void): void {
  for (let c = 0; c < CLASS_COUNT; c++) {
    for (let page = <usize>load<u32>(CLASSES + <usize>c * 12, 4); page; page = load<u32>(page)) {
      const cellSize = <usize>load<u32>(page, 8);
      for (let cell = page + PAGE_CELLS; cell <= page + PAGE_SIZE - cellSize; cell += cellSize) if (isMarked(cell)) visit(cell);
    }
  }
  for (let run = <usize>heap.large; run; run = load<u32>(run)) if (isMarked(run + PAGE_CELLS)) visit(run + PAGE_CELLS);
}

/** Calls `visit(cell)` for every cell that is not free (debugging, heap verification, flushing caches). */
export function allocEach(visit: (cell: usize) => void): void {
  for (let c = 0; c < CLASS_COUNT; c++) {
    for (let page = <usize>load<u32>(CLASSES + <usize>c * 12, 4); page; page = load<u32>(page)) {
      const cellSize = <usize>load<u32>(page, 8);
      const unswept = load<u32>(page, 12) != heap.epoch;
      for (let cell = page + PAGE_CELLS; cell <= page + PAGE_SIZE - cellSize; cell += cellSize) {
        if (load<u8>(cell, 4) != Kind.FREE && (!unswept || isMarked(cell))) visit(cell);
      }
    }
  }
  for (let run = <usize>heap.large; run; run = load<u32>(run)) if (load<u8>(run + PAGE_CELLS, 4) != Kind.FREE) visit(run + PAGE_CELLS);
}
