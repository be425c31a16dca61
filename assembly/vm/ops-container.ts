/** Displays, unpacking into displays, formatted strings: instructions without a fast path in the loop. */
import { unwrap } from '../objects/instance';
import { specialPushText } from './ops-special';
import { ListObject, SliceObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { dictGet, dictKeyAt, dictNew, dictNext, dictSet, dictValueAt } from '../objects/dict-table';
import { cellNew } from '../objects/function';
import { listExtend } from '../objects/list';
import { setAdd, setNew } from '../objects/set';
import { setUpdateFrom } from '../objects/set-operations';
import { strJoinValues } from '../objects/str-join';
import { tupleFromArgs } from '../objects/tuple';
import { introspectGet } from '../builtins/introspect';
import { kindOfInline, typeLookup, typeOfInline } from '../objects/type';
import { ascii_, format, repr, str } from '../protocols/repr';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { pythonCall, pythonCallFor } from './python-native';
import { raiseFormat } from './raise';
import { typeObject } from './record';
import { rootPopInline, rootPushInline } from './state';

export function opMakeCell(register: usize): bool {
  const p = cellNew(load<Value>(register));
  if (p) store<Value>(register, fromPointer(p));
  return p != 0;
}

export function opBuildSet(from: usize, count: u32): Value {
  const p = setNew(Kind.SET);
  if (!p) return ERROR;
  rootPushInline(fromPointer(p));
  let good = true;
  for (let i: u32 = 0; i < count && good; i++) good = setAdd(p, load<Value>(from + (<usize>i << 3)));
  rootPopInline(1);
  return good ? fromPointer(p) : ERROR;
}

export function opBuildDict(from: usize, pairs: u32): Value {
  const p = dictNew();
  if (!p) return ERROR;
  rootPushInline(fromPointer(p));
  let good = true;
  for (let i: u32 = 0; i < pairs && good; i++) good = dictSet(p, load<Value>(from + (<usize>i << 4)), load<Value>(from + (<usize>i << 4), 8));
  rootPopInline(1);
  return good ? fromPointer(p) : ERROR;
}

export function opBuildString(from: usize, count: u32): Value { return strJoinValues(from, count); }

export function opBuildSlice(from: usize): Value {
  const p = allocate(offsetof<SliceObject>(), Kind.SLICE, typeObject(Type.SLICE));
  if (!p) return ERROR;
  const slice = changetype<SliceObject>(p);
  slice.start = load<Value>(from);
  slice.stop = load<Value>(from, 8);
  slice.step = load<Value>(from, 16);
  return fromPointer(p);
}

/** May iter() of the value succeed, by its type? */
export function isIterable(v: Value): bool {
  const kind = kindOfInline(v);
  return kind == Kind.LIST || kind == Kind.TUPLE || typeLookup(typeOfInline(v), name(Name.__iter__)) != UNBOUND || typeLookup(typeOfInline(v), name(Name.__getitem__)) != UNBOUND;
}

export function opListExtend(list: usize, v: Value): bool {
  if (!isIterable(v)) {
    raiseFormat(Exc.TypeError, ascii("Value after * must be an iterable, not %t"), v);
    return false;
  }
  return listExtend(list, v);
}

export function opListToTuple(v: Value): Value {
  const list = changetype<ListObject>(toPointer(v));
  return tupleFromArgs(<usize>list.items + 8, list.length);
}

export function opSetUpdate(set: usize, v: Value): bool { return setUpdateFrom(set, v); }

/** `f(**v)`: as an update in which no key may come twice. */
export function opDictMerge(dict: usize, v: Value, callable: Value): bool {
  let source: usize = 0;
  if (kindOfInline(v) == Kind.DICT) source = toPointer(v);
  else {
    const keys = introspectGet(v, name(Name.keys));
    if (keys == ERROR) return false;
    if (keys == UNBOUND) {
      raiseFormat(Exc.TypeError, ascii("%s argument after ** must be a mapping, not %t"), callableName(callable), v);
      return false;
    }
    const made = pythonCallFor(Kind.DICT, ascii("steps.mapping"), v, keys, UNBOUND);
    if (made == ERROR) return false;
    source = toPointer(made);
  }
  for (let at = dictNext(source, 0); at >= 0; at = dictNext(source, <u32>at + 1)) {
    const key = dictKeyAt(source, at);
    if (kindOfInline(key) != Kind.STR) {
      // Refused by the call, after what stands behind `*`.
      if (!dictSet(dict, fromSmallInt(at), NONE)) return false;
      continue;
    }
    if (dictGet(dict, key) != UNBOUND) {
      rootPushInline(key);
      raiseFormat(Exc.TypeError, ascii("%s got multiple values for keyword argument '%s'"), callableName(callable), key);
      rootPopInline(1);
      return false;
    }
    if (!dictSet(dict, key, dictValueAt(source, at))) return false;
  }
  return true;
}

/** How a callable is named in errors about its arguments. @mayCallPython */
export function callableName(v: Value): Value { return pythonCall(ascii("errors.callable_name"), v, UNBOUND, UNBOUND); }

function convert(v: Value, conversion: u32): Value {
  switch (conversion) {
    case 1: return str(v);
    case 2: return repr(v);
    case 3: return ascii_(v);
  }
  return v;
}
/** format(v, ""): a str is its own text. STOP when a frame was pushed that gives it to register `result`. */
export function opFormat(v: Value, conversion: u32, result: u32): Value {
  if (specialPushText(v, conversion, result)) return STOP;
  const text = convert(v, conversion);
  if (text == ERROR || kindOfInline(text) == Kind.STR) return text;
  return format(text, name(Name.EMPTY));
}
export function opFormatSpec(from: usize, conversion: u32): Value {
  const v = convert(load<Value>(from), conversion);
  // The specification may come from a `__format__` that gave an instance of a subclass of str.
  return v == ERROR ? ERROR : format(v, unwrap(load<Value>(from, 8)));
}
