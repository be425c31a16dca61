/**
 * The register stack: segments that never move, so raw addresses of registers stay valid however deep calls go.
 *
 *   segment (BUFFER cell)   +8 previous segment   +12 top of this segment while a later one is in use   +16 end   +24 first slot
 *
 * Every slot below the top holds a Value or a frame word. A frame that does not fit into the rest of a segment goes to the next.
 */
import { STACK_RED_ZONE, STACK_SEGMENT } from '../config';
import { allocateBuffer, cellCapacity, freeCell } from '../heap/alloc';
import { state } from './record';

const FIRST_SLOT: usize = 24;

/** Makes a segment with room for `bytes` and enters it at state.stackTop. False with MemoryError pending. */
export function stackPushSegment(bytes: usize): bool {
  let size = STACK_SEGMENT;
  const wanted = bytes + FIRST_SLOT + (STACK_RED_ZONE << 3) + 64;
  if (wanted > size) size = wanted;
  const cell = allocateBuffer(size - 8);
  if (!cell) return false;
  store<u32>(cell, state.segment, 8);
  if (state.segment) store<u32>(state.segment, state.stackTop, 12);
  const end = cell + cellCapacity(cell);
  store<u32>(cell, <u32>end, 16);
  state.segment = <u32>cell;
  state.stackTop = <u32>(cell + FIRST_SLOT);
  state.stackLimit = <u32>(end - (STACK_RED_ZONE << 3));
  return true;
}

/** Leaves segments until the current one holds `address`, which becomes the top. Frames of a program that is suspended stay where they are. */
export function stackPopTo(address: usize): void {
  if (state.left) return;
  while (true) {
    const cell = <usize>state.segment;
    if (address >= cell && address <= <usize>load<u32>(cell, 16)) break;
    const previous = load<u32>(cell, 8);
    freeCell(cell);
    state.segment = previous;
    state.stackLimit = load<u32>(previous, 16) - <u32>(STACK_RED_ZONE << 3);
  }
  state.stackTop = <u32>address;
}

/** Calls `visit(segment, first slot, end of use)` for every segment. */
export function stackEachSegment(visit: (segment: usize, from: usize, to: usize) => void): void {
  let top = <usize>state.stackTop;
  for (let cell = <usize>state.segment; cell; ) {
    visit(cell, cell + FIRST_SLOT, top);
    cell = <usize>load<u32>(cell, 8);
    if (cell) top = load<u32>(cell, 12);
  }
}
