/**
 * Iterators of the built-in containers, and enumerate, zip, map, filter and reversed. `protocols/iterate.ts` picks the routine by kind.
 *
 * A `…Next(p)` answers the next item, STOP at the end, ERROR with an exception pending. An exhausted iterator has source UNBOUND and
 * stays exhausted. What `index`, `limit` and `aux` hold is said at each kind. @mayCallPython: sequence, callable, long range, enumerate,
 * zip, map, filter and reversed.
 */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, fromSmallInt, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Binary } from '../bytecode/opcode';
import {
  BUFFER_PAYLOAD, BYTES_DATA, ByteArrayObject, BytesObject, DictObject, IteratorObject, ObjectHeader, StrObject, TupleObject,
} from '../heap/layout';
import { allocate } from '../heap/alloc';
import { argument } from '../builtins/native';
import { typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { call, call0, call1 } from '../vm/call';
import { errorClear, errorMatches, raise, raiseFormat } from '../vm/raise';
import { equal } from '../protocols/compare';
import { iterNext } from '../protocols/iterate';
import { binary } from '../protocols/number';
import { getItem } from '../protocols/subscript';
import { isTrue } from '../protocols/truth';
import { dictKeyAt, dictLength, dictNext, dictPrevious, dictValueAt } from './dict-table';
import { unwrap } from './instance';
import { intFromI64 } from './int';
import { sequenceAt, sequenceLength } from './sequence';
import { setKeyAt, setLength, setNext } from './set';
import { strFromAscii, strItem } from './str';
import { tuple2, tupleGet, tupleNew, tupleSet } from './tuple';
import { kindOf } from './type';

/** An iterator cell with source and index set; ERROR. */
export function iteratorNew(kind: Kind, type: Type, source: Value, index: i64): Value {
  const p = allocate(offsetof<IteratorObject>(), kind, typeObject(type));
  if (!p) return ERROR;
  const iterator = changetype<IteratorObject>(p);
  iterator.source = source;
  iterator.index = index;
  return fromPointer(p);
}

/**
 * _introspection.iterator(iterator, index): a copy of an iterator, what it iterates over (of a range how many numbers are left), the index (the next number)
 * and what else it has (the step); None for anything else. An int as `index` is where it goes on, or of zip and map whether they are strict.
 */
export function iteratorsParts(args: usize, count: i32): Value {
  const v = unwrap(argument(args, 0));
  const kind = kindOf(v);
  if (kind < Kind.LIST_ITERATOR || kind > Kind.REVERSED) return NONE;
  const iterator = at(toPointer(v));
  const index = argument(args, 1);
  if (isSmallInt(index) && (kind < Kind.RANGE_ITERATOR || kind > Kind.DICT_ITERATOR)) iterator.index = toSmallInt(index);
  const p = allocate(offsetof<IteratorObject>(), kind, iterator.type);
  const result = p ? tupleNew(4) : 0;
  if (!result) return ERROR;
  at(p).extra = iterator.extra;
  memory.copy(p + offsetof<IteratorObject>('source'), changetype<usize>(iterator) + offsetof<IteratorObject>('source'), offsetof<IteratorObject>() - offsetof<IteratorObject>('source'));
  tupleSet(result, 0, fromPointer(p));
  const long = kind == Kind.LONG_RANGE_ITERATOR;
  const plain = kind == Kind.RANGE_ITERATOR;
  tupleSet(result, 1, long ? <Value>iterator.limit : plain ? fromSmallInt(iterator.limit) : given(iterator.source));
  tupleSet(result, 2, long ? <Value>iterator.index : intFromI64(iterator.index));
  tupleSet(result, 3, plain ? intFromI64(<i64>iterator.aux) : given(iterator.aux));
  return fromPointer(result);
}

function given(v: Value): Value { return v == UNBOUND ? NONE : v; }

// @ts-ignore: decorator
@inline function at(p: usize): IteratorObject { return changetype<IteratorObject>(p); }

/** STOP, for good. */
function exhausted(iterator: IteratorObject): Value {
  iterator.source = UNBOUND;
  return STOP;
}

/** list and tuple: index = position. */
export function sequenceNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const source = toPointer(iterator.source);
  const i = <u32>iterator.index;
  if (i >= sequenceLength(source)) return exhausted(iterator);
  iterator.index = i + 1;
  return sequenceAt(source, i);
}

/** str: index = position. */
export function strIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const source = toPointer(iterator.source);
  const i = <u32>iterator.index;
  if (i >= changetype<StrObject>(source).length) return exhausted(iterator);
  iterator.index = i + 1;
  return strItem(source, i);
}

/** bytes and bytearray: index = position. */
export function bytesIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const source = toPointer(iterator.source);
  const i = <u32>iterator.index;
  if (i >= changetype<BytesObject>(source).length) return exhausted(iterator);
  iterator.index = i + 1;
  const data = changetype<ObjectHeader>(source).kind == Kind.BYTES ? source + BYTES_DATA : <usize>changetype<ByteArrayObject>(source).buffer + BUFFER_PAYLOAD;
  return fromSmallInt(<i64>load<u8>(data + i));
}

/** range of small ints: index = next value, limit = how many are left, aux = step (plain numbers, all of them). */
export function rangeIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.limit <= 0) return STOP;
  const i = iterator.index;
  iterator.limit--;
  iterator.index = i + <i64>iterator.aux;
  return fromSmallInt(i);
}

/** Any other range: the same three as int Values. */
export function longRangeNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const left = <Value>iterator.limit;
  if (left == fromSmallInt(0)) return exhausted(iterator);
  const v = <Value>iterator.index;
  const next = binary(Binary.ADD, v, iterator.aux);
  if (next == ERROR) return ERROR;
  iterator.index = <i64>next;
  const rest = binary(Binary.SUB, left, fromSmallInt(1));
  if (rest == ERROR) return ERROR;
  iterator.limit = <i64>rest;
  return v;
}

/** set: index = slot, limit = length at the start. */
export function setIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const source = toPointer(iterator.source);
  if (<i64>setLength(source) != iterator.limit) {
    iterator.limit = -1;
    return raise(Exc.RuntimeError, ascii('Set changed size during iteration'));
  }
  const i = setNext(source, <u32>iterator.index);
  if (i < 0) return exhausted(iterator);
  iterator.index = i + 1;
  return setKeyAt(source, i);
}

export const DICT_ITERATE_KEYS: u16 = 0;
export const DICT_ITERATE_VALUES: u16 = 1;
export const DICT_ITERATE_ITEMS: u16 = 2;
export const DICT_ITERATE_REVERSED: u16 = 4;

/** Iterator over dict `source`; `what` is DICT_ITERATE_…, kept in the header's `extra`. */
export function dictIteratorNew(source: Value, what: u16): Value {
  const part = what & 3;
  const type = <Type>(<i32>(what & DICT_ITERATE_REVERSED ? Type.DICT_REVERSE_KEY_ITERATOR : Type.DICT_KEY_ITERATOR) + part);
  const p = toPointer(source);
  const v = iteratorNew(Kind.DICT_ITERATOR, type, source, what & DICT_ITERATE_REVERSED ? <i64>changetype<DictObject>(p).fill - 1 : 0);
  if (v == ERROR) return ERROR;
  at(toPointer(v)).extra = what;
  at(toPointer(v)).limit = (<i64>dictLength(p) << 32) | <i64>dictLength(p);
  return v;
}

/** dict: index = entry number, limit = length at the start, and in its upper half how many are left. */
export function dictIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const source = toPointer(iterator.source);
  if (<i64>dictLength(source) != (iterator.limit & 0xffffffff)) {
    iterator.limit = 0xffffffff;
    return raise(Exc.RuntimeError, ascii('dictionary changed size during iteration'));
  }
  const what = iterator.extra;
  const reversed = (what & DICT_ITERATE_REVERSED) != 0;
  let i = <i32>iterator.index;
  if (<u32>i >= changetype<DictObject>(source).fill || dictKeyAt(source, i) == UNBOUND) {
    i = reversed ? dictPrevious(source, i) : dictNext(source, <u32>i);
    if (i < 0) return exhausted(iterator);
  }
  if (iterator.limit >> 32 == 0) {
    iterator.source = UNBOUND;
    return raise(Exc.RuntimeError, ascii('dictionary keys changed during iteration'));
  }
  iterator.limit -= 1 << 32;
  iterator.index = reversed ? i - 1 : i + 1;
  const part = what & 3;
  if (part == DICT_ITERATE_KEYS) return dictKeyAt(source, i);
  return part == DICT_ITERATE_VALUES ? dictValueAt(source, i) : tuple2(dictKeyAt(source, i), dictValueAt(source, i));
}

/** Objects with __getitem__ alone: index = next index. */
export function sequenceIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const index = intFromI64(iterator.index);
  if (index == ERROR) return ERROR;
  const v = getItem(iterator.source, index);
  if (v != ERROR) {
    iterator.index++;
    return v;
  }
  if (!errorMatches(Exc.IndexError) && !errorMatches(Exc.StopIteration)) return ERROR;
  errorClear();
  return exhausted(iterator);
}

/** iter(callable, sentinel): aux = sentinel. */
export function callableIteratorNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  if (iterator.aux == UNBOUND) return iterNext(iterator.source);
  const v = call0(iterator.source);
  if (v == ERROR) {
    if (!errorMatches(Exc.StopIteration)) return ERROR;
    errorClear();
    return exhausted(iterator);
  }
  rootPushInline(v);
  const same = equal(iterator.aux, v);
  rootPopInline(1);
  if (same < 0) return ERROR;
  return same == 1 ? exhausted(iterator) : v;
}

/** enumerate: aux = next number. */
export function enumerateNext(p: usize): Value {
  const v = iterNext(at(p).source);
  return v == ERROR || v == STOP ? v : enumerateItem(p, v);
}

/** Item `v` of what is enumerated with its number. */
export function enumerateItem(p: usize, v: Value): Value {
  const iterator = at(p);
  const number = iterator.aux;
  rootPushInline(v);
  const next = isSmallInt(number) ? intFromI64(toSmallInt(number) + 1) : binary(Binary.ADD, number, fromSmallInt(1));
  rootPopInline(1);
  if (next == ERROR) return ERROR;
  iterator.aux = next;
  return tuple2(number, v);
}

/** zip: source = tuple of iterators, index = 1 when strict. */
export function zipNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND) return STOP;
  const sources = toPointer(iterator.source);
  const count = changetype<TupleObject>(sources).length;
  if (!count) return STOP;
  const result = tupleNew(count);
  if (!result) return ERROR;
  rootPushInline(fromPointer(result));
  const end = step(iterator, sources, count, result, ascii('zip'));
  rootPopInline(1);
  return end == 0 ? fromPointer(result) : end;
}

/** Takes one item from each iterator into tuple `result`. 0 when all gave one, else STOP or ERROR. */
function step(iterator: IteratorObject, sources: usize, count: u32, result: usize, who: usize): Value {
  for (let i: u32 = 0; i < count; i++) {
    const v = iterNext(tupleGet(sources, i));
    if (v == ERROR) return ERROR;
    if (v == STOP) {
      if (!iterator.index) return STOP;
      return checkStrict(sources, count, i, who);
    }
    tupleSet(result, i, v);
  }
  return 0;
}

/** Iterator `ended` of a strict zip or map gave nothing: all of them must be at their end. */
function checkStrict(sources: usize, count: u32, ended: u32, who: usize): Value {
  const name = strFromAscii(who);
  if (name == ERROR) return ERROR;
  if (ended) {
    return raiseFormat(
      Exc.ValueError,
      ended == 1 ? ascii('%s() argument %d is shorter than argument 1') : ascii('%s() argument %d is shorter than arguments 1-%d'),
      name, fromSmallInt(ended + 1), fromSmallInt(ended),
    );
  }
  for (let i: u32 = 1; i < count; i++) {
    const v = iterNext(tupleGet(sources, i));
    if (v == ERROR) return ERROR;
    if (v == STOP) continue;
    return raiseFormat(
      Exc.ValueError,
      i == 1 ? ascii('%s() argument %d is longer than argument 1') : ascii('%s() argument %d is longer than arguments 1-%d'),
      name, fromSmallInt(i + 1), fromSmallInt(i),
    );
  }
  return STOP;
}

/** map: source = tuple of iterators, aux = function, index = 1 when strict. */
export function mapNext(p: usize): Value {
  const iterator = at(p);
  const sources = toPointer(iterator.source);
  const count = changetype<TupleObject>(sources).length;
  if (count == 1) {
    const v = iterNext(tupleGet(sources, 0));
    return v == ERROR || v == STOP ? v : call1(iterator.aux, v);
  }
  const items = tupleNew(count);
  if (!items) return ERROR;
  rootPushInline(fromPointer(items));
  let result = step(iterator, sources, count, items, ascii('map'));
  if (result == 0) result = call(iterator.aux, items + 16, <i32>count, 0);
  rootPopInline(1);
  return result;
}

/** filter: source = iterator, aux = function or None; `keep` is the truth of the items it gives. */
export function filterNext(p: usize, keep: i32): Value {
  const iterator = at(p);
  for (let i = 1; ; i++) {
    const v = iterNext(iterator.source);
    if (v == ERROR || v == STOP) return v;
    if ((i & 1023) == 0 && !chargeFuel(32)) return ERROR;
    rootPushInline(v);
    let test = v;
    if (iterator.aux != NONE) test = call1(iterator.aux, v);
    const wanted = test == ERROR ? -1 : isTrue(test);
    rootPopInline(1);
    if (wanted < 0) return ERROR;
    if (wanted == keep) return v;
  }
  return ERROR;
}

/** reversed: index = next index, counting down. */
export function reversedNext(p: usize): Value {
  const iterator = at(p);
  if (iterator.source == UNBOUND || iterator.index < 0) return STOP;
  const kind = changetype<ObjectHeader>(toPointer(iterator.source)).kind;
  if (kind == Kind.LIST || kind == Kind.TUPLE) {
    const source = toPointer(iterator.source);
    const i = iterator.index--;
    return i < <i64>sequenceLength(source) ? sequenceAt(source, <u32>i) : exhausted(iterator);
  }
  const v = getItem(iterator.source, fromSmallInt(iterator.index));
  if (v != ERROR) {
    iterator.index--;
    return v;
  }
  if (!errorMatches(Exc.IndexError) && !errorMatches(Exc.StopIteration)) return ERROR;
  errorClear();
  return exhausted(iterator);
}
