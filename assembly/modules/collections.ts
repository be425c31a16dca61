/**
 * The native half of collections: deque, a ring of Values that doubles; what is seldom called is added to the type by lib/collections. The items
 * are in slots head, head + 1, … modulo the capacity, which is a power of two; every other slot is UNBOUND.
 */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, fromSmallInt, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { BUFFER_PAYLOAD, BuiltinObject, DequeObject, FunctionObject, TYPE_MAPPING, TYPE_QUALIFIED, TYPE_SETTLED, TYPE_SEQUENCE, TypeObject } from '../heap/layout';
import { allocate, allocateValues, freeCell } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { argument } from '../builtins/native';
import { builtinNew } from '../objects/builtin-function';
import { unwrap } from '../objects/instance';
import { intIndex, intIsNegative, intToI64, isInt } from '../objects/int';
import { SEQUENCE_MAXIMUM, sequenceIndex } from '../objects/sequence';
import { internAscii, isStr, strIntern } from '../objects/str';
import { tupleGetItem } from '../objects/tuple';
import { isType, kindOf, typeSetOwn } from '../objects/type';
import { iter, iterNext } from '../protocols/iterate';
import { ItertoolObject } from './itertools-next';
import { itertoolsMake, itertoolsPublish } from './itertools';

const EMPTY_SIZE: u32 = 8;

export function collectionsInit(module: Value): bool {
  const home = internAscii(ascii('collections'));
  return home != ERROR && itertoolsPublish(module, home, Type.DEQUE_ITERATOR, Type.DEQUE);
}

/** _complete(function) makes a method of deque of a function, under its name; _complete(name, value) adds any attribute. */
export function collectionsComplete(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const value = argument(args, 1);
  const key = value == UNBOUND && kindOf(v) == Kind.FUNCTION ? changetype<FunctionObject>(toPointer(v)).name : v;
  if (!isStr(key)) return raise(Exc.TypeError, ascii('a function is needed'));
  const title = strIntern(key);
  return title != ERROR && typeSetOwn(typeObject(Type.DEQUE), title, value == UNBOUND ? v : value) ? v : ERROR;
}

/** _bind(function, first): a native function of a module with its first argument given. */
export function collectionsBind(args: usize, count: i32): Value {
  const f = argument(args, 0);
  const builtin = changetype<BuiltinObject>(toPointer(f));
  if (kindOf(f) != Kind.BUILTIN || builtin.self != UNBOUND) return raise(Exc.TypeError, ascii('a function of a module is needed'));
  const p = builtinNew(builtin.native, argument(args, 1), builtin.module);
  return p ? fromPointer(p) : ERROR;
}

/** _get(index, tuple): what gives the fields of named tuples. */
export function collectionsGet(args: usize, count: i32): Value {
  const index = argument(args, 0);
  const tuple = unwrap(argument(args, 1));
  if (kindOf(tuple) == Kind.TUPLE && isSmallInt(index)) return tupleGetItem(toPointer(tuple), toSmallInt(index));
  return raiseFormat(Exc.TypeError, ascii("descriptor for index '%s' for tuple subclasses doesn't apply to '%t' object"), index, argument(args, 1));
}

/** _depth(by): a frame of the library that stands for native code does not count (-1) until it goes on (1). */
export function collectionsDepth(args: usize, count: i32): Value {
  state.frameDepth += argument(args, 0) == fromSmallInt(1) ? 1 : -1;
  return NONE;
}

/** _mark(class, what): its instances match patterns of sequences (1) or mappings (2), or are those of a class that CPython has in C, and keep it (3). */
export function collectionsMark(args: usize, count: i32): Value {
  const type = argument(args, 0);
  if (!isType(type)) return raise(Exc.TypeError, ascii('a class is needed'));
  changetype<TypeObject>(toPointer(type)).typeFlags |= argument(args, 1) == fromSmallInt(1) ? TYPE_SEQUENCE : argument(args, 1) == fromSmallInt(2) ? TYPE_MAPPING : TYPE_SETTLED | TYPE_QUALIFIED;
  return NONE;
}

// @ts-ignore: decorator
@inline function self(args: usize): DequeObject { return changetype<DequeObject>(toPointer(argument(args, 0))); }
/** Address of item i; negative numbers count from behind the end. */
// @ts-ignore: decorator
@inline function slot(deque: DequeObject, i: u32): usize {
  return <usize>deque.items + BUFFER_PAYLOAD + (<usize>((deque.spare + i) & (deque.capacity - 1)) << 3);
}

/** Room for one more. */
function reserve(deque: DequeObject): bool {
  const capacity = deque.capacity;
  if (deque.length < capacity) return true;
  const wanted = capacity ? capacity << 1 : EMPTY_SIZE;
  if (<u64>wanted > SEQUENCE_MAXIMUM) {
    raiseMemoryError();
    return false;
  }
  const cell = allocateValues(wanted);
  if (!cell) return false;
  for (let i: u32 = 0; i < deque.length; i++) store<Value>(cell + BUFFER_PAYLOAD + (<usize>i << 3), load<Value>(slot(deque, i)));
  if (capacity) freeCell(deque.items);
  deque.items = <u32>cell;
  deque.capacity = wanted;
  deque.spare = 0;
  return true;
}

/** Takes the first or last item out. The deque is not empty. */
function take(deque: DequeObject, left: bool): Value {
  deque.length--;
  deque.version++;
  const at = slot(deque, left ? 0 : deque.length);
  const v = load<Value>(at);
  store<Value>(at, UNBOUND);
  if (left) deque.spare = (deque.spare + 1) & (deque.capacity - 1);
  return v;
}

function put(deque: DequeObject, v: Value, left: bool): bool {
  const limit = deque.maxlen;
  if (limit != NONE && <i64>deque.length >= toSmallInt(limit)) {
    if (!deque.length) return true;
    take(deque, !left);
  }
  if (!reserve(deque)) return false;
  deque.version++;
  if (left) deque.spare = (deque.spare - 1) & (deque.capacity - 1);
  deque.length++;
  store<Value>(slot(deque, left ? 0 : deque.length - 1), v);
  return true;
}

function clear(deque: DequeObject): void {
  if (deque.items) freeCell(deque.items);
  deque.items = 0;
  deque.capacity = 0;
  deque.length = 0;
  deque.spare = 0;
  deque.version++;
}

/** @mayCallPython */
function extend(deque: DequeObject, source: Value, left: bool): Value {
  // Itself, as it is now: a copy, made the same way.
  if (unwrap(source) == fromPointer(changetype<usize>(deque))) {
    const before = deque.length;
    if (!chargeFuel(<i32>(before >> 5))) return ERROR;
    const copy = dequeNew();
    if (copy == ERROR) return ERROR;
    for (let i: u32 = 0; i < before; i++) if (!put(changetype<DequeObject>(toPointer(copy)), load<Value>(slot(deque, i)), false)) return ERROR;
    source = copy;
  }
  rootPush(source);
  const iterator = iter(source);
  rootPop(1);
  if (iterator == ERROR) return ERROR;
  rootPush(iterator);
  let v: Value;
  for (let i = 1; ; i++) {
    v = iterNext(iterator);
    if (v == ERROR || v == STOP) break;
    if (!put(deque, v, left) || ((i & 1023) == 0 && !chargeFuel(32))) {
      v = ERROR;
      break;
    }
  }
  rootPop(1);
  return v == STOP ? NONE : ERROR;
}

function dequeNew(): Value {
  const p = allocate(offsetof<DequeObject>(), Kind.DEQUE, typeObject(Type.DEQUE));
  if (!p) return ERROR;
  changetype<DequeObject>(p).maxlen = NONE;
  return fromPointer(p);
}

/** Fills a deque anew; args[1] = iterable, args[2] = maxlen. */
function fill(deque: DequeObject, args: usize): Value {
  const limit = argument(args, 2);
  let maxlen = NONE;
  if (limit != UNBOUND && limit != NONE) {
    maxlen = unwrap(limit);
    if (!isInt(maxlen)) return raise(Exc.TypeError, ascii('an integer is required'));
    if (intIsNegative(maxlen)) return raise(Exc.ValueError, ascii('maxlen must be non-negative'));
    maxlen = fromSmallInt(min<i64>(intToI64(maxlen), 1 << 48));
  }
  clear(deque);
  deque.maxlen = maxlen;
  return argument(args, 1) == UNBOUND ? NONE : extend(deque, argument(args, 1), false);
}

/** deque(iterable=(), maxlen=None); args[0] is the class. */
export function collectionsDeque(args: usize, count: i32): Value {
  const v = dequeNew();
  if (v == ERROR) return ERROR;
  rootPush(v);
  const done = fill(changetype<DequeObject>(toPointer(v)), args);
  rootPop(1);
  return done == ERROR ? ERROR : v;
}

export function collectionsDequeInit(args: usize, count: i32): Value { return fill(self(args), args); }
export function collectionsAppend(args: usize, count: i32): Value { return put(self(args), argument(args, 1), false) ? NONE : ERROR; }
export function collectionsAppendleft(args: usize, count: i32): Value { return put(self(args), argument(args, 1), true) ? NONE : ERROR; }
export function collectionsExtend(args: usize, count: i32): Value { return extend(self(args), argument(args, 1), false); }
export function collectionsExtendleft(args: usize, count: i32): Value { return extend(self(args), argument(args, 1), true); }
function pop(args: usize, left: bool): Value {
  return self(args).length ? take(self(args), left) : raise(Exc.IndexError, ascii('pop from an empty deque'));
}
export function collectionsPop(args: usize, count: i32): Value { return pop(args, false); }
export function collectionsPopleft(args: usize, count: i32): Value { return pop(args, true); }
export function collectionsMaxlen(args: usize, count: i32): Value { return self(args).maxlen; }
export function collectionsClear(args: usize, count: i32): Value {
  clear(self(args));
  return NONE;
}

/** rotate(n=1): n steps to the right. */
export function collectionsRotate(args: usize, count: i32): Value {
  const deque = self(args);
  const given = argument(args, 1) == UNBOUND ? fromSmallInt(1) : intIndex(argument(args, 1));
  if (given == ERROR) return ERROR;
  const length = <i64>deque.length;
  if (length < 2) return NONE;
  let n = intToI64(given) % length;
  if (n > length >> 1) n -= length;
  else if (n < -(length >> 1)) n += length;
  if (!chargeFuel(<i32>(abs(n) >> 4))) return ERROR;
  const left = n < 0;
  // A full ring with a maxlen drops nothing: an item is out before it comes in at the other end.
  for (let i = abs(n); i > 0; i--) put(deque, take(deque, left), !left);
  return NONE;
}

/** Address of the item a subscript means; 0 with an error pending. */
function item(args: usize): usize {
  const deque = self(args);
  let i = sequenceIndex(argument(args, 1), ascii("sequence index must be integer, not '%t'"), Exc.IndexError);
  if (i == 0 && errorPending()) return 0;
  if (i < 0) i += <i64>deque.length;
  if (i >= 0 && i < <i64>deque.length) return slot(deque, <u32>i);
  raise(Exc.IndexError, ascii('deque index out of range'));
  return 0;
}
export function collectionsGetItem(args: usize, count: i32): Value {
  const at = item(args);
  return at ? load<Value>(at) : ERROR;
}
export function collectionsSetItem(args: usize, count: i32): Value {
  const at = item(args);
  if (!at) return ERROR;
  store<Value>(at, argument(args, 2));
  return NONE;
}

/** __iter__ and __reversed__: b = how many are left, c = the version at the start, d = True from the end. */
function iterator(args: usize, backwards: i64): Value {
  const deque = self(args);
  return itertoolsMake(Type.DEQUE_ITERATOR, argument(args, 0), fromSmallInt(deque.length), fromSmallInt(deque.version), fromSmallInt(backwards));
}
export function collectionsIter(args: usize, count: i32): Value { return iterator(args, 0); }
export function collectionsReversed(args: usize, count: i32): Value { return iterator(args, 1); }

export function collectionsDequeNext(it: ItertoolObject): Value {
  const deque = changetype<DequeObject>(toPointer(it.a));
  const left = <u32>toSmallInt(it.b);
  if (toSmallInt(it.c) != <i64>deque.version) {
    it.b = fromSmallInt(0);
    return raise(Exc.RuntimeError, ascii('deque mutated during iteration'));
  }
  if (!left) return STOP;
  it.b = fromSmallInt(left - 1);
  return load<Value>(slot(deque, toSmallInt(it.d) ? left - 1 : deque.length - left));
}
