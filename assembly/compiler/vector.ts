/**
 * Growing arrays of u64 for the compiler: instructions, positions, labels, constants. The payload is one BUFFER cell.
 *
 * A push that finds no memory marks the compilation as failed (MemoryError is pending by then) and does nothing; reading beyond
 * the length gives 0. So the code generator tests the flag of the arena now and then and needs no check at each push.
 */
import { allocateBuffer, resizeBuffer, freeCell } from '../heap/alloc';
import { BUFFER_PAYLOAD } from '../heap/layout';
import { arenaFail, arenaFailed } from './arena';

@unmanaged export class Vector {
  cell: u32;
  length: u32;
  capacity: u32;
  spare: u32;
}

const FIRST: u32 = 32;
const LARGEST: u32 = 1 << 26;

export function vectorPush(vector: Vector, item: u64): void {
  const length = vector.length;
  if (length >= vector.capacity) {
    if (arenaFailed()) return;
    const capacity = length ? length << 1 : FIRST;
    const bytes = <usize>capacity << 3;
    const cell = capacity > LARGEST ? <usize>0 : vector.cell ? resizeBuffer(vector.cell, bytes) : allocateBuffer(bytes);
    if (!cell) {
      arenaFail();
      return;
    }
    vector.cell = <u32>cell;
    vector.capacity = capacity;
  }
  store<u64>(vectorAt(vector, length), item);
  vector.length = length + 1;
}

/** Address of item i, which must exist. */
// @ts-ignore: decorator
@inline export function vectorAt(vector: Vector, i: u32): usize {
  return <usize>vector.cell + BUFFER_PAYLOAD + (<usize>i << 3);
}

export function vectorGet(vector: Vector, i: u32): u64 {
  return i < vector.length ? load<u64>(vectorAt(vector, i)) : 0;
}

export function vectorSet(vector: Vector, i: u32, item: u64): void {
  if (i < vector.length) store<u64>(vectorAt(vector, i), item);
}

export function vectorFree(vector: Vector): void {
  if (vector.cell) freeCell(vector.cell);
  vector.cell = 0;
  vector.length = 0;
  vector.capacity = 0;
}

/** Gives the payload away as a BUFFER cell of exactly the used size (an empty vector makes an empty cell); 0 with MemoryError. */
export function vectorTake(vector: Vector): usize {
  const bytes = <usize>vector.length << 3;
  const cell = vector.cell ? resizeBuffer(vector.cell, bytes) : allocateBuffer(bytes);
  if (!cell) {
    vectorFree(vector);
    return 0;
  }
  vector.cell = 0;
  vector.length = 0;
  vector.capacity = 0;
  return cell;
}
