/**
 * Iteration: iter(), next() and unpacking for every kind of value. Routines of the iterator kinds are in objects/iterators.ts.
 *
 * iterNext answers STOP at the end of every iterator: a StopIteration raised by a `__next__` in Python becomes STOP here, and nextMethod
 * makes a StopIteration of a STOP. All of it is @mayCallPython.
 */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, fromSmallInt, isPointer, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { IteratorObject, ListObject, ObjectHeader, StrObject, ViewObject } from '../heap/layout';
import { exceptionType, state, typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { callSpecial0 } from '../vm/call';
import { pythonCall } from '../vm/python-native';
import { errorClear, errorMatches, raiseFormat, raiseInstance } from '../vm/raise';
import { fireIteratorEnd } from '../monitoring/fire';
import { argument } from '../builtins/native';
import { dictLength } from '../objects/dict-table';
import { exceptionNew } from '../objects/exception';
import { generatorDrain, generatorNext } from '../objects/generator';
import { Sink } from '../objects/generator-sink';
import {
  DICT_ITERATE_ITEMS, DICT_ITERATE_KEYS, DICT_ITERATE_REVERSED, DICT_ITERATE_VALUES, bytesIteratorNext, callableIteratorNext, dictIteratorNew,
  dictIteratorNext, enumerateNext, filterNext, iteratorNew, longRangeNext, mapNext, rangeIteratorNext, reversedNext, sequenceIteratorNext,
  sequenceNext, setIteratorNext, strIteratorNext, zipNext,
} from '../objects/iterators';
import { itertoolsNext, itertoolsNextHint } from '../modules/itertools-next';
import { listExtend, listNew } from '../objects/list';
import { rangeIter } from '../objects/range';
import { sequenceEnter, sequenceItems, sequenceLeave, sequenceLength } from '../objects/sequence';
import { setLength } from '../objects/set';
import { strIsAscii } from '../objects/str';
import { kindOf, kindOfInline, typeLookup, typeOf, typeOfInline } from '../objects/type';

/** iter(v), or ERROR. */
export function iter(v: Value): Value {
  if (isPointer(v)) {
    const p = toPointer(v);
    switch (<i32>changetype<ObjectHeader>(p).kind) {
      case Kind.LIST: return iteratorNew(Kind.LIST_ITERATOR, Type.LIST_ITERATOR, v, 0);
      case Kind.TUPLE: return iteratorNew(Kind.TUPLE_ITERATOR, Type.TUPLE_ITERATOR, v, 0);
      case Kind.STR: {
        const length = changetype<StrObject>(p).length;
        if (length > 4096 && !chargeFuel(<i32>(length >> 9))) return ERROR;
        return iteratorNew(Kind.STR_ITERATOR, strIsAscii(p) ? Type.STR_ASCII_ITERATOR : Type.STR_ITERATOR, v, 0);
      }
      case Kind.BYTES: return iteratorNew(Kind.BYTES_ITERATOR, Type.BYTES_ITERATOR, v, 0);
      case Kind.BYTEARRAY: return iteratorNew(Kind.BYTES_ITERATOR, Type.BYTEARRAY_ITERATOR, v, 0);
      case Kind.RANGE: return rangeIter(p);
      case Kind.DICT: return dictIteratorNew(v, DICT_ITERATE_KEYS);
      case Kind.DICT_KEYS: return dictIteratorNew(changetype<ViewObject>(p).source, DICT_ITERATE_KEYS);
      case Kind.DICT_VALUES: return dictIteratorNew(changetype<ViewObject>(p).source, DICT_ITERATE_VALUES);
      case Kind.DICT_ITEMS: return dictIteratorNew(changetype<ViewObject>(p).source, DICT_ITERATE_ITEMS);
      case Kind.MAPPING_PROXY: return iter(changetype<ViewObject>(p).source);
      case Kind.SET:
      case Kind.FROZENSET: {
        const iterator = iteratorNew(Kind.SET_ITERATOR, Type.SET_ITERATOR, v, 0);
        if (iterator != ERROR) changetype<IteratorObject>(toPointer(iterator)).limit = setLength(p);
        return iterator;
      }
      case Kind.GENERATOR:
        if (changetype<ObjectHeader>(p).type == typeObject(Type.GENERATOR)) return v;
        break;
      default:
        if (isIteratorKind(changetype<ObjectHeader>(p).kind)) return v;
        break;
    }
  }
  return iterSpecial(v);
}

// @ts-ignore: decorator
@inline function isIteratorKind(kind: u8): bool { return kind >= <u8>Kind.LIST_ITERATOR && kind <= <u8>Kind.ITERTOOL; }

/** iter(v) of a value whose class says how. */
function iterSpecial(v: Value): Value {
  const type = typeOfInline(v);
  const method = typeLookup(type, name(Name.__iter__));
  if (method == UNBOUND) {
    if (typeLookup(type, name(Name.__getitem__)) == UNBOUND) return raiseFormat(Exc.TypeError, ascii("'%t' object is not iterable"), v);
    return iteratorNew(Kind.SEQUENCE_ITERATOR, Type.SEQUENCE_ITERATOR, v, 0);
  }
  if (method == NONE) return raiseFormat(Exc.TypeError, ascii("'%t' object is not iterable"), v);
  const iterator = callSpecial0(v, name(Name.__iter__));
  if (iterator == ERROR || isIterator(iterator)) return iterator;
  return raiseFormat(Exc.TypeError, ascii("iter() returned non-iterator of type '%t'"), iterator);
}

/** Whether v has __next__. */
export function isIterator(v: Value): bool {
  if (isPointer(v)) {
    const kind = changetype<ObjectHeader>(toPointer(v)).kind;
    if (isIteratorKind(kind) || kind == Kind.GENERATOR) return true;
  }
  return typeLookup(typeOfInline(v), name(Name.__next__)) != UNBOUND;
}

/**
 * iterNext for a routine that consumes an iterator alone (objects/generator-sink.ts): the first value of a generator that the sink does not
 * take, and of any other iterator simply the next one.
 */
export function iterDrain(it: Value, sink: Sink, target: u64): Value {
  if (kindOfInline(it) != Kind.GENERATOR || typeOfInline(it) != typeObject(Type.GENERATOR)) return iterNext(it);
  return generatorDrain(toPointer(it), sink, target);
}

/** The next item of an iterator; STOP at the end, ERROR. */
export function iterNext(it: Value): Value {
  if (isPointer(it)) {
    const p = toPointer(it);
    switch (<i32>changetype<ObjectHeader>(p).kind) {
      case Kind.LIST_ITERATOR:
      case Kind.TUPLE_ITERATOR: return sequenceNext(p);
      case Kind.RANGE_ITERATOR: return rangeIteratorNext(p);
      case Kind.DICT_ITERATOR: return dictIteratorNext(p);
      case Kind.GENERATOR:
        if (changetype<ObjectHeader>(p).type == typeObject(Type.GENERATOR)) return generatorNext(it);
        break;
      case Kind.STR_ITERATOR: return strIteratorNext(p);
      case Kind.BYTES_ITERATOR: return bytesIteratorNext(p);
      case Kind.LONG_RANGE_ITERATOR: return longRangeNext(p);
      case Kind.SET_ITERATOR: return setIteratorNext(p);
      case Kind.CALLABLE_ITERATOR: return callableIteratorNext(p);
      case Kind.SEQUENCE_ITERATOR:
      case Kind.ENUMERATE:
      case Kind.ZIP:
      case Kind.MAP:
      case Kind.FILTER:
      case Kind.REVERSED:
      case Kind.ITERTOOL: return nestedNext(p);
    }
  }
  const v = callSpecial0(it, name(Name.__next__));
  if (v == UNBOUND) return raiseFormat(Exc.TypeError, ascii("'%t' object is not an iterator"), it);
  if (v == ERROR && fireIteratorEnd()) {
    errorClear();
    return STOP;
  }
  return v;
}

/** Iterators over iterators: a chain of them recurses here, so its depth is bounded. */
function nestedNext(p: usize): Value {
  const top = sequenceEnter();
  if (!top) return ERROR;
  let v: Value;
  switch (<i32>changetype<ObjectHeader>(p).kind) {
    case Kind.SEQUENCE_ITERATOR: v = sequenceIteratorNext(p); break;
    case Kind.ENUMERATE: v = enumerateNext(p); break;
    case Kind.ZIP: v = zipNext(p); break;
    case Kind.MAP: v = mapNext(p); break;
    case Kind.FILTER: v = filterNext(p, 1); break;
    case Kind.ITERTOOL: v = itertoolsNext(p); break;
    default: v = reversedNext(p); break;
  }
  sequenceLeave(top);
  // A StopIteration that comes out of a function called here ends the iteration, as in CPython.
  if (v == ERROR && fireIteratorEnd()) {
    errorClear();
    return STOP;
  }
  return v;
}

/** A guess at how many items v will give; 0 = unknown, -1 = an error is pending. @mayCallPython (for an instance with a length or a hint of its own) */
export function lengthHint(v: Value): i64 {
  if (!isPointer(v)) return 0;
  const iterator = changetype<IteratorObject>(toPointer(v));
  switch (<i32>iterator.kind) {
    case Kind.RANGE_ITERATOR: return iterator.limit;
    case Kind.LIST_ITERATOR:
    case Kind.TUPLE_ITERATOR:
    case Kind.STR_ITERATOR:
    case Kind.BYTES_ITERATOR:
      return iterator.source == UNBOUND ? 0 : max<i64>(<i64>sequenceLength(toPointer(iterator.source)) - iterator.index, 0);
    case Kind.REVERSED:
      if (iterator.source == UNBOUND || iterator.index < 0) return 0;
      return kindOf(iterator.source) == Kind.INSTANCE && lengthHint(iterator.source) < 0 ? -1 : iterator.index + 1;
    // It knows its sequence's length, not a guess of that.
    case Kind.SEQUENCE_ITERATOR: return iterator.source == UNBOUND || !isOwn(iterator.source, name(Name.__len__)) ? 0 : lengthHint(iterator.source);
    case Kind.SET_ITERATOR: return max<i64>(iterator.limit, 0);
    case Kind.DICT_ITERATOR: return iterator.source != UNBOUND && <i64>dictLength(toPointer(iterator.source)) == (iterator.limit & 0xffffffff) ? iterator.limit >> 32 : 0;
    case Kind.ITERTOOL: return itertoolsNextHint(iterator);
    case Kind.TYPE:
    case Kind.INSTANCE:
      if (isOwn(v, name(Name.__len__)) || isOwn(v, name(Name.__length_hint__))) {
        v = pythonCall(ascii("steps.length_hint"), v, UNBOUND, UNBOUND);
        return v == ERROR ? -1 : isSmallInt(v) ? toSmallInt(v) : 0;
      }
    default: return 0;
  }
}

/** Has the class such a method that is not of a built-in type? */
function isOwn(v: Value, method: Value): bool {
  const found = typeLookup(typeOf(v), method);
  return found != UNBOUND && kindOf(found) != Kind.METHOD_DESCRIPTOR;
}

/** Raises a StopIteration without arguments. */
export function raiseStopIteration(): Value {
  const exception = exceptionNew(exceptionType(Exc.StopIteration), fromPointer(state.emptyTuple));
  return exception == ERROR ? ERROR : raiseInstance(exception);
}

// ---- unpacking

/** Stores exactly `count` items of v from `address` on. False: an error is pending. */
export function unpackIterable(v: Value, address: usize, count: i32): bool {
  if (isPointer(v)) {
    const p = toPointer(v);
    const kind = changetype<ObjectHeader>(p).kind;
    if (kind == Kind.TUPLE || kind == Kind.LIST) {
      const length = <i32>sequenceLength(p);
      if (length != count) return wrongCount(count, length, false, true);
      memory.copy(address, sequenceItems(p), <usize>count << 3);
      return true;
    }
  }
  const iterator = unpackIter(v);
  if (iterator == ERROR) return false;
  rootPushInline(iterator);
  const done = take(iterator, address, count, false) && expectEnd(iterator, v, count);
  rootPopInline(1);
  return done;
}

function unpackIter(v: Value): Value {
  const iterator = iter(v);
  if (iterator == ERROR && errorMatches(Exc.TypeError) && typeLookup(typeOfInline(v), name(Name.__iter__)) == UNBOUND && typeLookup(typeOfInline(v), name(Name.__getitem__)) == UNBOUND) {
    errorClear();
    return raiseFormat(Exc.TypeError, ascii('cannot unpack non-iterable %t object'), v);
  }
  return iterator;
}

/** Raises the ValueError for a wrong number of items and answers false. */
function wrongCount(expected: i32, got: i32, atLeast: bool, known: bool): bool {
  const a = fromSmallInt(expected);
  const b = fromSmallInt(got);
  if (got < expected) {
    raiseFormat(
      Exc.ValueError,
      atLeast ? ascii('not enough values to unpack (expected at least %d, got %d)') : ascii('not enough values to unpack (expected %d, got %d)'),
      a, b,
    );
  } else raiseFormat(Exc.ValueError, known ? ascii('too many values to unpack (expected %d, got %d)') : ascii('too many values to unpack (expected %d)'), a, b);
  return false;
}

function take(iterator: Value, address: usize, count: i32, atLeast: bool, extra: i32 = 0): bool {
  for (let i = 0; i < count; i++) {
    const item = iterNext(iterator);
    if (item == ERROR) return false;
    if (item == STOP) return wrongCount(count + extra, i, atLeast, true);
    store<Value>(address + (<usize>i << 3), item);
  }
  return true;
}

function expectEnd(iterator: Value, v: Value, count: i32): bool {
  const more = iterNext(iterator);
  if (more == STOP) return true;
  if (more == ERROR) return false;
  if (isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.DICT) return wrongCount(count, <i32>changetype<ListObject>(toPointer(v)).length, false, true);
  return wrongCount(count, count + 1, false, false);
}

/** Stores `before` items of v from `address` on, then a list of those in the middle, then `after` items. False: an error is pending. */
export function unpackStar(v: Value, address: usize, before: i32, after: i32): bool {
  const iterator = unpackIter(v);
  if (iterator == ERROR) return false;
  rootPushInline(iterator);
  let done = take(iterator, address, before, true, after);
  rootPopInline(1);
  if (!done) return false;
  const p = listNew(0);
  if (!p) return false;
  const list = changetype<ListObject>(p);
  store<Value>(address + (<usize>before << 3), fromPointer(p));
  rootPushInline(fromPointer(p));
  // What is left is made a list of as of any iterable.
  done = listExtend(p, iterator);
  rootPopInline(1);
  if (!done) return false;
  const length = <i32>list.length;
  if (length < after) return wrongCount(before + after, before + length, true, true);
  memory.copy(address + (<usize>(before + 1) << 3), sequenceItems(p) + (<usize>(length - after) << 3), <usize>after << 3);
  list.length = length - after;
  return true;
}

// ---- natives that serve all types

export function iterMethod(args: usize, count: i32): Value { return iter(argument(args, 0)); }

/** __next__ */
export function nextMethod(args: usize, count: i32): Value {
  const v = iterNext(argument(args, 0));
  return v == STOP ? raiseStopIteration() : v;
}

/** __length_hint__ */
export function lengthHintMethod(args: usize, count: i32): Value { return fromSmallInt(lengthHint(argument(args, 0))); }

/** __reversed__ of dict and its views. */
export function reversedDictMethod(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const kind = changetype<ObjectHeader>(toPointer(v)).kind;
  if (kind == Kind.DICT) return dictIteratorNew(v, DICT_ITERATE_REVERSED);
  const part = kind == Kind.DICT_KEYS ? DICT_ITERATE_KEYS : kind == Kind.DICT_VALUES ? DICT_ITERATE_VALUES : DICT_ITERATE_ITEMS;
  return dictIteratorNew(changetype<ViewObject>(toPointer(v)).source, part | DICT_ITERATE_REVERSED);
}

/** __reversed__ of list. */
export function reversedSequenceMethod(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return iteratorNew(Kind.REVERSED, Type.LIST_REVERSE_ITERATOR, v, <i64>sequenceLength(toPointer(v)) - 1);
}
