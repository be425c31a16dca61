/**
 * Subscripts, length and membership: the built-in kinds here, everything else by the special methods of its class.
 *
 * All of it is @mayCallPython (keys are hashed and compared, `__index__` runs, special methods are called).
 */
import { Value, ERROR, NONE, UNBOUND, fromBool, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { INSTANCE_PAYLOAD, ListObject, ObjectHeader, ViewObject } from '../heap/layout';
import { call1, callSpecial0, callSpecial1, callSpecial2 } from '../vm/call';
import { raise, raiseFormat, raiseValue } from '../vm/raise';
import { typeObject } from '../vm/record';
import { argument } from '../builtins/native';
import { bytearrayDeleteItem, bytearraySetItem } from '../objects/bytearray';
import { bytesContains, bytesGetItem } from '../objects/bytes';
import { dictGetItem, dictGetItemOf } from '../objects/dict';
import { dictDelete, dictFind, dictSet } from '../objects/dict-table';
import { dictViewContains, memberByIteration } from '../objects/dict-views';
import { unwrap } from '../objects/instance';
import { intFitsI64, intFromI64, intIndex, intToI64, isInt } from '../objects/int';
import { listDeleteItem, listGetItem, listSetItem } from '../objects/list';
import { rangeContains, rangeGetItem, rangeLength } from '../objects/range';
import { sequenceFind, sequenceLength } from '../objects/sequence';
import { setContainsKey } from '../objects/set';
import { strContains, strGetItem } from '../objects/str';
import { tupleSubscript } from '../objects/tuple';
import { typeLookup, typeOfInline } from '../objects/type';
import { unionAliasOf } from '../objects/union';
import { attributeGetOrUnbound } from './attribute';
import { isTrue } from './truth';

// @ts-ignore: decorator
@inline function kindAt(v: Value): i32 { return isPointer(v) ? <i32>changetype<ObjectHeader>(toPointer(v)).kind : 0; }

/** len(v); -1 with an error pending. */
export function length(v: Value): i64 {
  switch (kindAt(v)) {
    // All of these have their length in the same place.
    case Kind.LIST:
    case Kind.TUPLE:
    case Kind.STR:
    case Kind.BYTES:
    case Kind.BYTEARRAY:
    case Kind.DICT:
    case Kind.SET:
    case Kind.DEQUE:
    case Kind.FROZENSET: return <i64>changetype<ListObject>(toPointer(v)).length;
    case Kind.RANGE: return rangeLength(toPointer(v));
    case Kind.DICT_KEYS:
    case Kind.DICT_VALUES:
    case Kind.DICT_ITEMS:
    case Kind.MAPPING_PROXY: return length(changetype<ViewObject>(toPointer(v)).source);
  }
  const given = callSpecial0(v, name(Name.__len__));
  if (given == ERROR) return -1;
  if (given == UNBOUND) {
    raiseFormat(Exc.TypeError, ascii("object of type '%t' has no len()"), v);
    return -1;
  }
  const count = intIndex(given);
  if (count == ERROR) return -1;
  const n = intToI64(count);
  if (n < 0) {
    raise(Exc.ValueError, ascii('__len__() should return >= 0'));
    return -1;
  }
  if (!intFitsI64(count)) {
    raiseFormat(Exc.OverflowError, ascii("cannot fit '%t' into an index-sized integer"), given);
    return -1;
  }
  return n;
}

/** v[key], or ERROR. */
export function getItem(v: Value, key: Value): Value {
  const p = toPointer(v);
  switch (kindAt(v)) {
    case Kind.LIST: return listGetItem(p, key);
    case Kind.DICT: return dictGetItem(p, key);
    case Kind.TUPLE: return tupleSubscript(p, key);
    case Kind.STR: return strGetItem(v, key);
    case Kind.BYTES:
    case Kind.BYTEARRAY: return bytesGetItem(v, key);
    case Kind.RANGE: return rangeGetItem(p, key);
    case Kind.MAPPING_PROXY: return getItem(changetype<ViewObject>(p).source, key);
    case Kind.INSTANCE:
      // A subclass of dict without a __getitem__ of its own: __missing__ may be wanted.
      if (changetype<ObjectHeader>(p).flags & INSTANCE_PAYLOAD && kindAt(unwrap(v)) == Kind.DICT) {
        const method = typeLookup(typeOfInline(v), name(Name.__getitem__));
        if (kindAt(method) == Kind.METHOD_DESCRIPTOR) return dictGetItemOf(v, toPointer(unwrap(v)), key);
      }
      break;
  }
  const item = callSpecial1(v, name(Name.__getitem__), key);
  if (item != UNBOUND) return item;
  if (kindAt(v) == Kind.TYPE) {
    if (p == typeObject(Type.TYPE)) return unionAliasOf(v, key);
    const method = attributeGetOrUnbound(v, name(Name.__class_getitem__));
    if (method == ERROR) return ERROR;
    if (method != UNBOUND && method != NONE) return call1(method, key);
    return raiseFormat(Exc.TypeError, ascii("type '%n' is not subscriptable"), v);
  }
  return raiseFormat(Exc.TypeError, ascii("'%t' object is not subscriptable"), v);
}

/** v[key] = value. False: an error is pending. */
export function setItem(v: Value, key: Value, value: Value): bool {
  const p = toPointer(v);
  switch (kindAt(v)) {
    case Kind.LIST: return listSetItem(p, key, value);
    case Kind.DICT: return dictSet(p, key, value);
    case Kind.BYTEARRAY: return bytearraySetItem(v, key, value);
  }
  const done = callSpecial2(v, name(Name.__setitem__), key, value);
  if (done == UNBOUND) {
    if (typeLookup(typeOfInline(v), name(Name.__delitem__)) != UNBOUND) raise(Exc.AttributeError, ascii("__setitem__"));
    else raiseFormat(Exc.TypeError, ascii("'%t' object does not support item assignment"), v);
  }
  return done != ERROR && done != UNBOUND;
}

/** del v[key]. False: an error is pending. */
export function deleteItem(v: Value, key: Value): bool {
  const p = toPointer(v);
  const kind = kindAt(v);
  switch (kind) {
    case Kind.LIST: return listDeleteItem(p, key);
    case Kind.BYTEARRAY: return bytearrayDeleteItem(v, key);
    case Kind.DICT: {
      const deleted = dictDelete(p, key);
      if (deleted == 0) raiseValue(Exc.KeyError, key);
      return deleted == 1;
    }
  }
  const done = callSpecial1(v, name(Name.__delitem__), key);
  if (done != UNBOUND) return done != ERROR;
  if (typeLookup(typeOfInline(v), name(Name.__setitem__)) != UNBOUND) {
    raise(Exc.AttributeError, ascii("__delitem__"));
    return false;
  }
  // By a number from a sequence, or from an instance, which might be one.
  const isSequence = (kind >= Kind.STR && kind <= Kind.INSTANCE && kind != Kind.SLICE) || (kind >= Kind.MAPPING_PROXY && kind <= Kind.DICT_ITEMS);
  const counted = isSequence && (isInt(unwrap(key)) || typeLookup(typeOfInline(key), name(Name.__index__)) != UNBOUND);
  raiseFormat(Exc.TypeError, counted ? ascii("'%t' object doesn't support item deletion") : ascii("'%t' object does not support item deletion"), v);
  return false;
}

/** `v in container`: 1, 0, or -1 with an error pending. */
export function contains(container: Value, v: Value): i32 {
  const p = toPointer(container);
  switch (kindAt(container)) {
    case Kind.LIST:
    case Kind.TUPLE: {
      if (!sequenceLength(p)) return 0;
      const found = sequenceFind(p, v, 0, i64.MAX_VALUE);
      return found == -2 ? -1 : <i32>(found >= 0);
    }
    case Kind.DICT: {
      const i = dictFind(p, v);
      return i == -2 ? -1 : <i32>(i >= 0);
    }
    case Kind.SET:
    case Kind.FROZENSET: return setContainsKey(p, v);
    case Kind.STR: return strContains(container, v);
    case Kind.BYTES:
    case Kind.BYTEARRAY: return bytesContains(container, v);
    case Kind.RANGE: return rangeContains(p, v);
    case Kind.DICT_KEYS:
    case Kind.DICT_VALUES:
    case Kind.DICT_ITEMS: return dictViewContains(container, v);
    case Kind.MAPPING_PROXY: return contains(changetype<ViewObject>(p).source, v);
  }
  const type = typeOfInline(container);
  const method = typeLookup(type, name(Name.__contains__));
  if (method != UNBOUND && method != NONE) {
    const answer = callSpecial1(container, name(Name.__contains__), v);
    return answer == ERROR ? -1 : isTrue(answer);
  }
  if (method == NONE || (kindAt(container) != Kind.GENERATOR && !isIterable(container))) {
    raiseFormat(Exc.TypeError, method == NONE ? ascii("'%t' object is not a container") : ascii("argument of type '%t' is not a container or iterable"), container);
    return -1;
  }
  return memberByIteration(container, v);
}

function isIterable(v: Value): bool {
  const kind = kindAt(v);
  if (kind >= Kind.LIST_ITERATOR && kind <= Kind.ITERTOOL) return true;
  const type = typeOfInline(v);
  const method = typeLookup(type, name(Name.__iter__));
  return (method != UNBOUND && method != NONE) || typeLookup(type, name(Name.__getitem__)) != UNBOUND;
}

// ---- natives that serve all types

export function lengthMethod(args: usize, count: i32): Value {
  const n = length(argument(args, 0));
  return n < 0 ? ERROR : intFromI64(n);
}
export function getItemMethod(args: usize, count: i32): Value {
  const v = argument(args, 0);
  // That of dict gets instances of subclasses as they are.
  return kindAt(v) == Kind.INSTANCE ? dictGetItemOf(v, toPointer(unwrap(v)), argument(args, 1)) : getItem(v, argument(args, 1));
}
export function setItemMethod(args: usize, count: i32): Value { return setItem(argument(args, 0), argument(args, 1), argument(args, 2)) ? NONE : ERROR; }
export function deleteItemMethod(args: usize, count: i32): Value { return deleteItem(argument(args, 0), argument(args, 1)) ? NONE : ERROR; }
export function containsMethod(args: usize, count: i32): Value {
  const found = contains(argument(args, 0), argument(args, 1));
  return found < 0 ? ERROR : fromBool(found == 1);
}
