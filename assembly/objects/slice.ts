/**
 * slice objects, and what they mean for a sequence of a given length.
 *
 * Indices are worked out in 64-bit arithmetic with saturation: lengths of real sequences are far below, so saturated
 * bounds clamp to the right ends. Only slice.indices() of a huge length needs exact integers; it is written in Python.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { SliceObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { typeObject } from '../vm/record';
import { raise, errorPending } from '../vm/raise';
import { argument } from '../builtins/native';
import { sequenceCompare, sequenceIndex } from './sequence';
import { tuple3 } from './tuple';

/** Scratch for sliceIndices: start, stop, step, count (i64). Read it before anything that may run Python. */
export const SLICE_RESULT: usize = memory.data(32, 8);
// @ts-ignore: decorator
@inline export function sliceStart(): i64 { return load<i64>(SLICE_RESULT); }
// @ts-ignore: decorator
@inline export function sliceStop(): i64 { return load<i64>(SLICE_RESULT, 8); }
// @ts-ignore: decorator
@inline export function sliceStep(): i64 { return load<i64>(SLICE_RESULT, 16); }
// @ts-ignore: decorator
@inline export function sliceCount(): i64 { return load<i64>(SLICE_RESULT, 24); }

/** A slice object, or ERROR. */
export function sliceNew(start: Value, stop: Value, step: Value): Value {
  const p = allocate(offsetof<SliceObject>(), Kind.SLICE, typeObject(Type.SLICE));
  if (!p) return ERROR;
  const slice = changetype<SliceObject>(p);
  slice.start = start;
  slice.stop = stop;
  slice.step = step;
  return fromPointer(p);
}

/** A bound of a slice, saturated; errorPending() tells a failure from 0. @mayCallPython */
function bound(v: Value): i64 {
  return sequenceIndex(v, ascii('slice indices must be integers or None or have an __index__ method'));
}

/** Number of indices from start to stop by step. */
export function sliceLength(start: i64, stop: i64, step: i64): i64 {
  if (step > 0) return start < stop ? (stop - start - 1) / step + 1 : 0;
  return stop < start ? (start - stop - 1) / -step + 1 : 0;
}

/**
 * Writes start, stop, step and count (i64 each) for a sequence of `length` items to `out`. False: an error is pending.
 * @mayCallPython
 */
export function sliceIndices(slice: Value, length: i64, out: usize): bool {
  const s = changetype<SliceObject>(toPointer(slice));
  if (!slicePrepare(s, out)) return false;
  sliceAdjust(length, out);
  return true;
}

/** First half of sliceIndices, which may run Python: the raw numbers. The length is needed only afterwards. @mayCallPython */
export function slicePrepare(s: SliceObject, out: usize): bool {
  let step: i64 = 1;
  if (s.step != NONE) {
    step = bound(s.step);
    if (step == 0) {
      if (!errorPending()) raise(Exc.ValueError, ascii('slice step cannot be zero'));
      return false;
    }
    // So that -step exists.
    if (step == i64.MIN_VALUE) step = -i64.MAX_VALUE;
  }
  let start: i64 = step < 0 ? i64.MAX_VALUE : 0;
  if (s.start != NONE) {
    start = bound(s.start);
    if (start == 0 && errorPending()) return false;
  }
  let stop: i64 = step < 0 ? i64.MIN_VALUE : i64.MAX_VALUE;
  if (s.stop != NONE) {
    stop = bound(s.stop);
    if (stop == 0 && errorPending()) return false;
  }
  store<i64>(out, start);
  store<i64>(out, stop, 8);
  store<i64>(out, step, 16);
  return true;
}

/** Second half: clamps to `length` and counts. Runs no Python. */
export function sliceAdjust(length: i64, out: usize): void {
  const step = load<i64>(out, 16);
  const start = clamp(load<i64>(out), length, step < 0);
  const stop = clamp(load<i64>(out, 8), length, step < 0);
  store<i64>(out, start);
  store<i64>(out, stop, 8);
  store<i64>(out, sliceLength(start, stop, step), 24);
}

function clamp(i: i64, length: i64, backward: bool): i64 {
  if (i < 0) {
    i += length;
    if (i < 0) return backward ? -1 : 0;
    return i;
  }
  if (i >= length) return backward ? length - 1 : length;
  return i;
}

/** The parts as a tuple, for comparing and hashing. */
export function sliceParts(v: Value): Value {
  const s = changetype<SliceObject>(toPointer(v));
  return tuple3(s.start, s.stop, s.step);
}

/** @mayCallPython */
export function sliceCompare(a: Value, b: Value, operator: Compare): Value {
  const x = sliceParts(a);
  if (x == ERROR) return ERROR;
  const y = sliceParts(b);
  if (y == ERROR) return ERROR;
  return sequenceCompare(toPointer(x), toPointer(y), operator);
}

// ---- natives

/** slice(stop), slice(start, stop[, step]) */
export function sliceConstruct(args: usize, count: i32): Value {
  const first = argument(args, 1);
  const second = argument(args, 2);
  const third = argument(args, 3);
  if (second == UNBOUND) return sliceNew(NONE, first, NONE);
  return sliceNew(first, second, third == UNBOUND ? NONE : third);
}

export function sliceStartGetter(args: usize, count: i32): Value { return changetype<SliceObject>(toPointer(argument(args, 0))).start; }
export function sliceStopGetter(args: usize, count: i32): Value { return changetype<SliceObject>(toPointer(argument(args, 0))).stop; }
export function sliceStepGetter(args: usize, count: i32): Value { return changetype<SliceObject>(toPointer(argument(args, 0))).step; }
