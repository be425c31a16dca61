/**
 * The usual formats of struct: numbers in a row. A plan has a byte for each: its size (1, 2, 4 or 8), with PLAN_SIGNED for a whole number with a sign, PLAN_FLOAT
 * for a float, and PLAN_GAP for as many zeros, which are no value. Whatever is unusual gives None, and the library sees what is wrong.
 */
import { argument } from '../builtins/native';
import { BYTES_DATA, TupleObject } from '../heap/layout';
import { bytesData, bytesLength, bytesNew } from '../objects/bytes';
import { intFromI64, intFromU64 } from '../objects/int';
import { tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { ERROR, fromFloat, fromPointer, isFloat, isSmallInt, NONE, toFloat, toPointer, toSmallInt, TRUE, Value } from '../value/value';

const PLAN_SIZE: u8 = 15;
const PLAN_GAP: u8 = 32;
const PLAN_FLOAT: u8 = 64;
const PLAN_SIGNED: u8 = 128;

/** Bytes of the longest plan: longer formats are no plan, so that all is done between two looks at the fuel. */
const LONGEST_PLAN: u32 = 8192;

/** How many bytes a plan is of, or -1 when it is none. */
function planned(plan: Value): i32 {
  if (kindOf(plan) != Kind.BYTES || bytesLength(plan) > LONGEST_PLAN) return -1;
  let total = 0;
  for (let at = bytesData(plan), end = at + bytesLength(plan); at < end; at++) {
    const size = load<u8>(at) & PLAN_SIZE;
    if (popcnt<u32>(size) != 1) return -1;
    total += size;
  }
  return total;
}

function put(at: usize, size: u32, bits: u64, big: bool): void {
  switch (size) {
    case 1: store<u8>(at, <u8>bits); break;
    case 2: store<u16>(at, big ? bswap(<u16>bits) : <u16>bits); break;
    case 4: store<u32>(at, big ? bswap(<u32>bits) : <u32>bits); break;
    default: store<u64>(at, big ? bswap(bits) : bits);
  }
}

function take(at: usize, size: u32, big: bool): u64 {
  switch (size) {
    case 1: return load<u8>(at);
    case 2: return big ? bswap(load<u16>(at)) : load<u16>(at);
    case 4: return big ? bswap(load<u32>(at)) : load<u32>(at);
    default: return big ? bswap(load<u64>(at)) : load<u64>(at);
  }
}

/** _introspection.pack_values(values, plan, big) */
export function structPack(args: usize, count: i32): Value {
  const values = argument(args, 0);
  const plan = argument(args, 1);
  const big = argument(args, 2) == TRUE;
  const total = planned(plan);
  if (kindOf(values) != Kind.TUPLE || total < 0) return NONE;
  const p = bytesNew(total);
  if (!p) return ERROR;
  let to = p + BYTES_DATA;
  let next: u32 = 0;
  for (let at = bytesData(plan), end = at + bytesLength(plan); at < end; at++) {
    const step = load<u8>(at);
    const size = <u32>(step & PLAN_SIZE);
    if (!(step & PLAN_GAP)) {
      if (next >= changetype<TupleObject>(toPointer(values)).length) return NONE;
      const v = tupleGet(toPointer(values), next++);
      let bits: u64;
      if (step & PLAN_FLOAT) {
        if (!isFloat(v)) return NONE;
        // All nans are the same one.
        const f = toFloat(fromFloat(toFloat(v)));
        if (size == 4 && abs(<f64><f32>f) == Infinity && abs(f) != Infinity) return NONE;
        bits = size == 4 ? <u64>reinterpret<u32>(<f32>f) : reinterpret<u64>(f);
      } else {
        if (!isSmallInt(v)) return NONE;
        const i = toSmallInt(v);
        const unused = 64 - (size << 3);
        if (step & PLAN_SIGNED ? (i << unused) >> unused != i : i < 0 || (<u64>i << unused) >> unused != <u64>i) return NONE;
        bits = <u64>i;
      }
      put(to, size, bits, big);
    }
    to += size;
  }
  return fromPointer(p);
}

/** _introspection.unpack_values(data, start, plan, big) */
export function structUnpack(args: usize, count: i32): Value {
  const data = argument(args, 0);
  const start = argument(args, 1);
  const plan = argument(args, 2);
  const big = argument(args, 3) == TRUE;
  const total = planned(plan);
  if (kindOf(data) != Kind.BYTES || !isSmallInt(start) || total < 0) return NONE;
  const offset = toSmallInt(start);
  if (offset < 0 || offset + total > <i64>bytesLength(data)) return NONE;
  let many: u32 = 0;
  const steps = bytesData(plan);
  const end = steps + bytesLength(plan);
  for (let at = steps; at < end; at++) if (!(load<u8>(at) & PLAN_GAP)) many++;
  const tuple = tupleNew(many);
  if (!tuple) return ERROR;
  let from = bytesData(data) + <usize>offset;
  let next: u32 = 0;
  for (let at = steps; at < end; at++) {
    const step = load<u8>(at);
    const size = <u32>(step & PLAN_SIZE);
    if (!(step & PLAN_GAP)) {
      const bits = take(from, size, big);
      const unused = 64 - (size << 3);
      const v = step & PLAN_FLOAT
        ? fromFloat(size == 4 ? <f64>reinterpret<f32>(<u32>bits) : reinterpret<f64>(bits))
        : step & PLAN_SIGNED ? intFromI64(<i64>(bits << unused) >> unused) : intFromU64(bits);
      if (v == ERROR) return ERROR;
      tupleSet(tuple, next++, v);
    }
    from += size;
  }
  return fromPointer(tuple);
}
