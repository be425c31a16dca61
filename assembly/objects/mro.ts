/** Method resolution order: C3 linearisation of a class's bases. */
import { TupleObject, TUPLE_ITEMS, TypeObject } from '../heap/layout';
import { fromPointer, toPointer, UNBOUND, Value } from '../value/value';
import { pythonCall } from '../vm/python-native';
import { chargeFuel } from '../vm/state';
import { listGet, listNew, listPush } from './list';
import { ListObject } from '../heap/layout';
import { tupleGet, tupleNew, tupleSet } from './tuple';

/** Head of sequence `s` from position `at`, or UNBOUND. */
// @ts-ignore: decorator
@inline function head(sequence: usize, at: u32): Value {
  return at < changetype<TupleObject>(sequence).length ? tupleGet(sequence, at) : UNBOUND;
}

function inTail(sequence: usize, at: u32, v: Value): bool {
  const length = changetype<TupleObject>(sequence).length;
  for (let i = at + 1; i < length; i++) if (tupleGet(sequence, i) == v) return true;
  return false;
}

/** Classes that are compared for a unit of fuel, as a power of two: with many bases these are as many as the cube of their number. */
const WORK_SHIFT: u32 = 4;

/** TupleObject of the order for a class `type` with these bases; 0 with TypeError or MemoryError pending. */
export function mroCompute(type: usize, bases: usize): usize {
  const baseCount = changetype<TupleObject>(bases).length;
  const result = listNew(8);
  if (!result || !listPush(result, fromPointer(type))) return 0;
  // Sequences to merge: the order of each base, then the bases themselves; with a position in each.
  const sequences = tupleNew(baseCount + 1);
  const positions = tupleNew(baseCount + 1);
  if (!sequences || !positions) return 0;
  for (let i: u32 = 0; i < baseCount; i++) tupleSet(sequences, i, fromPointer(changetype<TypeObject>(toPointer(tupleGet(bases, i))).mro));
  tupleSet(sequences, baseCount, fromPointer(bases));
  for (let i: u32 = 0; i <= baseCount; i++) tupleSet(positions, i, 0);
  while (true) {
    let candidate: Value = UNBOUND;
    let done = true;
    for (let i: u32 = 0; i <= baseCount; i++) {
      const first = head(toPointer(tupleGet(sequences, i)), <u32>tupleGet(positions, i));
      if (first == UNBOUND) continue;
      done = false;
      let good = true;
      let work = baseCount;
      for (let j: u32 = 0; j <= baseCount && good; j++) {
        const sequence = toPointer(tupleGet(sequences, j));
        work += changetype<TupleObject>(sequence).length;
        if (inTail(sequence, <u32>tupleGet(positions, j), first)) good = false;
      }
      if (!chargeFuel(<i32>(work >> WORK_SHIFT))) return 0;
      if (good) {
        candidate = first;
        break;
      }
    }
    if (done) break;
    if (candidate == UNBOUND) return conflict(bases, sequences, positions);
    if (!listPush(result, candidate)) return 0;
    for (let i: u32 = 0; i <= baseCount; i++) {
      const at = <u32>tupleGet(positions, i);
      if (head(toPointer(tupleGet(sequences, i)), at) == candidate) tupleSet(positions, i, at + 1);
    }
  }
  const count = changetype<ListObject>(result).length;
  const mro = tupleNew(count);
  if (!mro) return 0;
  for (let i: u32 = 0; i < count; i++) store<Value>(mro + TUPLE_ITEMS + (<usize>i << 3), listGet(result, i));
  return mro;
}

/** Names what stands first in the sequences that are left. @mayCallPython */
function conflict(bases: usize, sequences: usize, positions: usize): usize {
  const heads = listNew(4);
  if (!heads) return 0;
  for (let i: u32 = 0; i < changetype<TupleObject>(sequences).length; i++) {
    const v = head(toPointer(tupleGet(sequences, i)), <u32>tupleGet(positions, i));
    if (v != UNBOUND && !listPush(heads, v)) return 0;
  }
  pythonCall(ascii("classes.order_conflict"), fromPointer(bases), fromPointer(heads), UNBOUND);
  return 0;
}
