/** Method resolution order: C3 linearisation of a class's bases. */
import { TupleObject, TUPLE_ITEMS, TypeObject } from '../heap/layout';
import { Exc } from '../value/type-id';
import { fromPointer, toPointer, UNBOUND, Value } from '../value/value';
import { raiseFormat } from '../vm/raise';
import { builderAscii, builderAppend, builderDrop, builderFinish, builderNew } from '../common/builder';
import { listGet, listNew, listPush } from './list';
import { ListObject } from '../heap/layout';
import { tupleGet, tupleNew, tupleSet } from './tuple';
import { ERROR } from '../value/value';

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
      for (let j: u32 = 0; j <= baseCount && good; j++) {
        if (inTail(toPointer(tupleGet(sequences, j)), <u32>tupleGet(positions, j), first)) good = false;
      }
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

/** Names what stands first in the sequences that are left. */
function conflict(bases: usize, sequences: usize, positions: usize): usize {
  const names = builderNew();
  const count = changetype<TupleObject>(bases).length;
  for (let i: u32 = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (tupleGet(bases, i) != tupleGet(bases, j)) continue;
      builderDrop(names);
      raiseFormat(Exc.TypeError, ascii("duplicate base class %n"), tupleGet(bases, i));
      return 0;
    }
  }
  for (let i: u32 = 0, any = false; i <= count; i++) {
    const v = head(toPointer(tupleGet(sequences, i)), <u32>tupleGet(positions, i));
    let first: u32 = 0;
    while (head(toPointer(tupleGet(sequences, first)), <u32>tupleGet(positions, first)) != v) first++;
    if (v == UNBOUND || first < i) continue;
    if (any) builderAscii(names, ascii(", "));
    any = true;
    builderAppend(names, changetype<TypeObject>(toPointer(v)).name);
  }
  const text = builderFinish(names);
  if (text != ERROR) raiseFormat(Exc.TypeError, ascii("Cannot create a consistent method resolution order (MRO) for bases %s"), text);
  return 0;
}
