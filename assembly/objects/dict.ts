/**
 * dict: updating from mappings and pairs, comparison, the operators, and the natives. The table is objects/dict-table.ts.
 */
import { Value, ERROR, NONE, NOT_IMPLEMENTED, STOP, UNBOUND, fromPointer, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { DictObject, ObjectHeader } from '../heap/layout';
import { state, typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { call0, callSpecial1 } from '../vm/call';
import { errorClear, errorMatches, errorTake, raise, raiseAgain, raiseFormat, raiseText, raiseValue } from '../vm/raise';
import { argument } from '../builtins/native';
import { introspectGet } from '../builtins/introspect';
import { attributeGet } from '../protocols/attribute';
import { iter, iterNext } from '../protocols/iterate';
import { getItem, setItem } from '../protocols/subscript';
import { exceptionAddNote } from './exception';
import { unwrap } from './instance';
import { typeLookup, typeOfInline } from './type';
import { listFromIterable } from './list';
import {
  NO_HASH, dictClear, dictCopy, dictFind, dictFindHashed, dictGet, dictHash, dictHashAt, dictInsert, dictKeyAt, dictLength, dictNew, dictNext, dictPrevious,
  dictRemoveAt, dictReserve, dictSet, dictSetHashed, dictValueAt,
} from './dict-table';
import { sequenceAt, sequenceEnter, sequenceItemsEqual, sequenceLeave, sequenceLength } from './sequence';
import { tupleGet, tuple2 } from './tuple';

// @ts-ignore: decorator
@inline function isDict(v: Value): bool { return isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.DICT; }

/** d[key] of a plain dict; KeyError when absent. */
export function dictGetItem(p: usize, key: Value): Value {
  const v = dictGet(p, key);
  return v == UNBOUND ? raiseValue(Exc.KeyError, key) : v;
}

/** d[key] where `owner` is the object subscripted: a subclass may have `__missing__`. @mayCallPython */
export function dictGetItemOf(owner: Value, p: usize, key: Value): Value {
  const v = dictGet(p, key);
  if (v != UNBOUND) return v;
  if (!isDict(owner)) {
    const missing = callSpecial1(owner, name(Name.__missing__), key);
    if (missing != UNBOUND) return missing;
  }
  return raiseValue(Exc.KeyError, key);
}

/** d.update(source) from a mapping or an iterable of pairs. False: an error is pending. @mayCallPython */
export function dictUpdate(p: usize, source: Value): bool {
  const plain = unwrap(source);
  // A subclass that brings its own iteration is asked for its keys like any mapping.
  if (isDict(plain) && (plain == source || !overridesIteration(source))) return dictMerge(p, toPointer(plain));
  const keys = introspectGet(source, name(Name.keys));
  if (keys == ERROR) return false;
  if (keys == UNBOUND) return updateFromPairs(p, source);
  // CPython asks first whether there are keys, and then for them.
  const method = attributeGet(source, name(Name.keys));
  return method != ERROR && updateFromKeys(p, source, method);
}

function overridesIteration(v: Value): bool {
  return typeLookup(typeOfInline(v), name(Name.__iter__)) != typeLookup(typeObject(Type.DICT), name(Name.__iter__));
}

/** The ** of a dict display: any mapping. False: an error is pending. @mayCallPython */
export function dictUpdateFrom(p: usize, source: Value): bool {
  const plain = unwrap(source);
  if (isDict(plain) && (plain == source || !overridesIteration(source))) return dictMerge(p, toPointer(plain));
  const keys = introspectGet(source, name(Name.keys));
  if (keys == ERROR) return false;
  if (keys == UNBOUND) {
    raiseFormat(Exc.TypeError, ascii("'%t' object is not a mapping"), source);
    return false;
  }
  return updateFromKeys(p, source, keys);
}

/** Copies all entries of another dict. @mayCallPython unless all keys are str or small ints */
export function dictMerge(p: usize, source: usize): bool {
  if (p == source || !dictLength(source)) return true;
  const d = changetype<DictObject>(p);
  if (!d.length) {
    // Nothing to compare with: entries go in as they are.
    if (!dictReserve(p, dictLength(source))) return false;
    for (let i = dictNext(source, 0); i >= 0; i = dictNext(source, <u32>i + 1)) {
      if (!dictInsert(p, dictKeyAt(source, i), dictHashAt(source, i), dictValueAt(source, i))) return false;
    }
    return true;
  }
  const length = dictLength(source);
  for (let i = dictNext(source, 0); i >= 0; i = dictNext(source, <u32>i + 1)) {
    const value = dictValueAt(source, i);
    rootPushInline(value);
    const done = dictSetHashed(p, dictKeyAt(source, i), dictHashAt(source, i), value);
    rootPopInline(1);
    if (!done) return false;
    if (dictLength(source) != length) {
      raise(Exc.RuntimeError, ascii('dict mutated during update'));
      return false;
    }
    if ((i & 1023) == 1023 && !chargeFuel(32)) return false;
  }
  return true;
}

/** p[k] = source[k] for k in what `method` gives. */
function updateFromKeys(p: usize, source: Value, method: Value): bool {
  const keys = call0(method);
  if (keys == ERROR) return false;
  const given = iter(keys);
  if (given == ERROR) return false;
  rootPushInline(given);
  // All keys first, then their values.
  const list = listFromIterable(given);
  rootPopInline(1);
  const iterator = list == ERROR ? ERROR : iter(list);
  if (iterator == ERROR) return false;
  rootPushInline(iterator);
  let done = true;
  while (done) {
    const key = iterNext(iterator);
    if (key == STOP) break;
    done = false;
    if (key == ERROR) break;
    rootPushInline(key);
    const value = getItem(source, key);
    if (value != ERROR) {
      rootPushInline(value);
      done = dictSet(p, key, value);
      rootPopInline(1);
    }
    rootPopInline(1);
  }
  rootPopInline(1);
  return done;
}

function updateFromPairs(p: usize, source: Value): bool {
  const iterator = iter(source);
  if (iterator == ERROR) return false;
  rootPushInline(iterator);
  let done = true;
  for (let i: i64 = 0; done; i++) {
    const item = iterNext(iterator);
    if (item == STOP) break;
    done = false;
    if (item == ERROR) break;
    rootPushInline(item);
    const pair = pairOf(item, i);
    if (pair != ERROR) {
      rootPushInline(pair);
      done = dictSet(p, sequenceAt(toPointer(pair), 0), sequenceAt(toPointer(pair), 1));
      rootPopInline(1);
    }
    rootPopInline(1);
    if ((i & 1023) == 1023 && done) done = chargeFuel(32);
  }
  rootPopInline(1);
  return done;
}

/** TypeError with a note. */
function raiseWithNote(text: usize, note: Value): void {
  if (note == ERROR) return;
  rootPushInline(note);
  raise(Exc.TypeError, text);
  const exception = errorTake();
  rootPopInline(1);
  rootPushInline(exception);
  rootPushInline(note);
  const added = exceptionAddNote(<usize>state.stackTop - 16, 2);
  rootPopInline(2);
  if (added != ERROR) raiseAgain(exception);
}

/** Element number `i` of an update sequence as a tuple or list of two. */
function pairOf(item: Value, i: i64): Value {
  let pair = unwrap(item);
  const kind = isPointer(pair) ? <i32>changetype<ObjectHeader>(toPointer(pair)).kind : 0;
  if (kind != Kind.TUPLE && kind != Kind.LIST) {
    const iterator = iter(item);
    if (iterator == ERROR) {
      if (errorMatches(Exc.TypeError)) {
        errorClear();
        raiseWithNote(ascii('object is not iterable'), raiseText(ascii('Cannot convert dictionary update sequence element #%d to a sequence'), fromSmallInt(i)));
      }
      return ERROR;
    }
    pair = listFromIterable(iterator);
    if (pair == ERROR) return ERROR;
  }
  const length = sequenceLength(toPointer(pair));
  if (length != 2) {
    return raiseFormat(Exc.ValueError, ascii('dictionary update sequence element #%d has length %d; 2 is required'), fromSmallInt(i), fromSmallInt(length));
  }
  return pair;
}

/** 1 equal, 0 not, -1 error. @mayCallPython */
export function dictEqual(a: Value, b: Value): i32 {
  const p = toPointer(a);
  const q = toPointer(b);
  if (dictLength(p) != dictLength(q)) return 0;
  const top = sequenceEnter();
  if (!top) return -1;
  let result = 1;
  for (let i = dictNext(p, 0); result == 1 && i >= 0; i = dictNext(p, <u32>i + 1)) {
    const key = dictKeyAt(p, i);
    const value = dictValueAt(p, i);
    rootPushInline(key);
    rootPushInline(value);
    const j = dictFindHashed(q, key, dictHashAt(p, i));
    if (j < 0) result = j + 1;
    else result = sequenceItemsEqual(value, dictValueAt(q, j));
    rootPopInline(2);
    if ((i & 1023) == 1023 && result == 1 && !chargeFuel(32)) result = -1;
  }
  sequenceLeave(top);
  return result;
}

/** a | b; NOT_IMPLEMENTED when either is no dict. @mayCallPython */
export function dictOr(a: Value, b: Value): Value {
  const left = unwrap(a);
  const right = unwrap(b);
  if (!isDict(left) || !isDict(right)) return NOT_IMPLEMENTED;
  const result = dictCopy(toPointer(left));
  if (!result) return ERROR;
  rootPushInline(fromPointer(result));
  const done = dictUpdate(result, b);
  rootPopInline(1);
  return done ? fromPointer(result) : ERROR;
}

/** a |= b: a itself; b a mapping or pairs. @mayCallPython */
export function dictInPlaceOr(a: Value, b: Value): Value { return dictUpdate(toPointer(unwrap(a)), b) ? a : ERROR; }

// ---- natives

// @ts-ignore: decorator
@inline function self(args: usize): usize { return toPointer(argument(args, 0)); }

/** Adds raw keywords: names in `names` (TupleObject or 0), values from address `values`. */
function addKeywords(p: usize, names: usize, values: usize): bool {
  if (!names) return true;
  const count = sequenceLength(names);
  for (let i: u32 = 0; i < count; i++) if (!dictSet(p, tupleGet(names, i), load<Value>(values + (<usize>i << 3)))) return false;
  return true;
}

/** dict(mapping_or_pairs=(), /, **kwargs) */
export function dictConstruct(args: usize, count: i32): Value {
  const p = dictNew();
  if (!p) return ERROR;
  rootPushInline(fromPointer(p));
  const done = fill(p, args, count, ascii('dict expected at most 1 argument, got %d'));
  rootPopInline(1);
  return done ? fromPointer(p) : ERROR;
}

function fill(p: usize, args: usize, count: i32, format: usize): bool {
  const keywords: usize = state.keywords;
  if (count > 2) {
    raiseFormat(Exc.TypeError, format, fromSmallInt(count - 1));
    return false;
  }
  // The names must live on while the update runs Python.
  if (keywords) rootPushInline(fromPointer(keywords));
  const done = count < 2 || dictUpdate(p, argument(args, 1));
  if (keywords) rootPopInline(1);
  return done && addKeywords(p, keywords, args + (<usize>count << 3));
}

export function dictInit(args: usize, count: i32): Value { return fill(self(args), args, count, ascii('dict expected at most 1 argument, got %d')) ? NONE : ERROR; }
export function dictUpdateMethod(args: usize, count: i32): Value { return fill(self(args), args, count, ascii('update expected at most 1 argument, got %d')) ? NONE : ERROR; }

export function dictGetMethod(args: usize, count: i32): Value {
  const v = dictGet(self(args), argument(args, 1));
  if (v != UNBOUND) return v;
  return argument(args, 2) == UNBOUND ? NONE : argument(args, 2);
}

export function dictSetDefaultMethod(args: usize, count: i32): Value {
  const p = self(args);
  const key = argument(args, 1);
  const h = dictHash(key);
  if (h == NO_HASH) return ERROR;
  const i = dictFindHashed(p, key, h);
  if (i >= 0) return dictValueAt(p, i);
  const value = argument(args, 2) == UNBOUND ? NONE : argument(args, 2);
  return i == -1 && dictInsert(p, key, h, value) ? value : ERROR;
}

export function dictPopMethod(args: usize, count: i32): Value {
  const p = self(args);
  // An empty dict does not even hash the key.
  const i = dictLength(p) ? dictFind(p, argument(args, 1)) : -1;
  if (i == -2) return ERROR;
  if (i < 0) return argument(args, 2) == UNBOUND ? raiseValue(Exc.KeyError, argument(args, 1)) : argument(args, 2);
  const value = dictValueAt(p, i);
  dictRemoveAt(p, <u32>i);
  return value;
}

export function dictPopItemMethod(args: usize, count: i32): Value {
  const p = self(args);
  if (!dictLength(p)) return raise(Exc.KeyError, ascii('popitem(): dictionary is empty'));
  const i = dictPrevious(p, i32.MAX_VALUE);
  const pair = tuple2(dictKeyAt(p, i), dictValueAt(p, i));
  if (pair == ERROR) return ERROR;
  dictRemoveAt(p, <u32>i);
  return pair;
}

export function dictClearMethod(args: usize, count: i32): Value {
  dictClear(self(args));
  return NONE;
}

export function dictCopyMethod(args: usize, count: i32): Value {
  const p = dictCopy(self(args));
  return p ? fromPointer(p) : ERROR;
}

/** dict.fromkeys(iterable, value=None): args[0] is the class. */
export function dictFromKeys(args: usize, count: i32): Value {
  const value = argument(args, 2) == UNBOUND ? NONE : argument(args, 2);
  const type = toPointer(argument(args, 0));
  const plain = type == typeObject(Type.DICT);
  let target: Value;
  if (plain) {
    const p = dictNew();
    target = p ? fromPointer(p) : ERROR;
  } else target = call0(argument(args, 0));
  if (target == ERROR) return ERROR;
  rootPushInline(target);
  const iterator = iter(argument(args, 1));
  rootPushInline(iterator);
  let done = iterator != ERROR;
  for (let i = 1; done; i++) {
    const key = iterNext(iterator);
    if (key == STOP) break;
    done = false;
    if (key == ERROR) break;
    rootPushInline(key);
    done = plain ? dictSet(toPointer(target), key, value) : setItem(target, key, value);
    rootPopInline(1);
    if ((i & 1023) == 0 && done) done = chargeFuel(32);
  }
  rootPopInline(2);
  return done ? target : ERROR;
}
