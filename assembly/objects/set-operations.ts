/**
 * What can be done with sets: the operators, the methods, and their natives. `self` is a plain set or frozenset.
 *
 * Results have the type of the left operand. The steps (which operand is walked, when a result is copied first) follow CPython's,
 * since they decide the order in which the result prints. Other operands are walked by position, so a set that Python code changes
 * in the middle is read safely.
 */
import { Value, ERROR, FALSE, NONE, NOT_IMPLEMENTED, STOP, TRUE, UNBOUND, fromBool, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Binary, Compare } from '../bytecode/opcode';
import { ObjectHeader } from '../heap/layout';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { raise, raiseValue } from '../vm/raise';
import { argument } from '../builtins/native';
import { iter, iterNext } from '../protocols/iterate';
import { unwrap } from './instance';
import { NO_HASH, dictFindHashed, dictHash, dictLength } from './dict-table';
import {
  setAddHashed, setAdd, setClear, setCompact, setContainsHashed, setCopy, setDiscard, setDiscardHashed, setEqual, setFromIterable,
  setHashAt, setIsSubset, setKeyAt, setLength, setMerge, setNew, setNext, setPop, setSwap, setUpdate,
} from './set';

// @ts-ignore: decorator
@inline function kindAt(p: usize): Kind { return <Kind>changetype<ObjectHeader>(p).kind; }

/** set or frozenset (not a subclass instance). */
export function isSet(v: Value): bool {
  if (!isPointer(v)) return false;
  const kind = kindAt(toPointer(v));
  return kind == Kind.SET || kind == Kind.FROZENSET;
}

function isDict(v: Value): bool { return isPointer(v) && kindAt(toPointer(v)) == Kind.DICT; }

/** Step of the loops below: 1 = keep going, 0 = stop early (wanted), -1 = error. */
const enum Each { INTERSECT, DISCARD, TOGGLE, DISJOINT, SUPERSET }

function visit(mode: Each, p: usize, target: usize, key: Value, h: u64): i32 {
  if (mode == Each.DISCARD) return setDiscardHashed(target, key, h) < 0 ? -1 : 1;
  if (mode == Each.TOGGLE) {
    const removed = setDiscardHashed(target, key, h);
    if (removed != 0) return removed;
    return setAddHashed(target, key, h) ? 1 : -1;
  }
  const found = setContainsHashed(p, key, h);
  if (found < 0) return -1;
  if (mode == Each.DISJOINT) return found == 1 ? 0 : 1;
  if (mode == Each.SUPERSET) return found;
  return found == 0 || setAddHashed(target, key, h) ? 1 : -1;
}

/** Visits every element of `other` (unwrapped). 1 all visited, 0 stopped, -1 error. @mayCallPython */
function each(mode: Each, p: usize, target: usize, other: Value): i32 {
  if (isSet(other)) {
    const source = toPointer(other);
    for (let i = setNext(source, 0); i >= 0; i = setNext(source, <u32>i + 1)) {
      const key = setKeyAt(source, i);
      rootPush(key);
      const step = visit(mode, p, target, key, setHashAt(source, i));
      rootPop(1);
      if (step != 1) return step;
      if ((i & 1023) == 1023 && !chargeFuel(32)) return -1;
    }
    return 1;
  }
  const iterator = iter(other);
  if (iterator == ERROR) return -1;
  rootPush(iterator);
  let step = 1;
  for (let i = 1; step == 1; i++) {
    const key = iterNext(iterator);
    if (key == STOP) break;
    step = -1;
    if (key == ERROR) break;
    rootPush(key);
    const h = dictHash(key, true);
    if (h != NO_HASH) step = visit(mode, p, target, key, h);
    rootPop(1);
    if ((i & 1023) == 0 && step == 1 && !chargeFuel(32)) step = -1;
  }
  rootPop(1);
  return step;
}

/** p & other, any iterable; a new set or 0. @mayCallPython */
function intersection(p: usize, other: Value): usize {
  const result = setNew(kindAt(p));
  if (!result) return 0;
  let base = p;
  if (isSet(other)) {
    const q = toPointer(other);
    if (setLength(q) > setLength(p)) {
      base = q;
      other = fromPointer(p);
    }
  }
  rootPush(fromPointer(result));
  const done = each(Each.INTERSECT, base, result, other);
  rootPop(1);
  return done < 0 ? 0 : result;
}

/** p -= other, any iterable. @mayCallPython */
function subtract(p: usize, other: Value): bool {
  if (isSet(other)) {
    const q = toPointer(other);
    if (q == p) {
      setClear(p);
      return true;
    }
    // A much longer operand is cut to what matters first.
    if (setLength(q) >> 3 > setLength(p)) {
      const common = intersection(p, other);
      if (!common) return false;
      other = fromPointer(common);
    }
  }
  rootPush(other);
  const done = each(Each.DISCARD, p, p, other);
  rootPop(1);
  return done >= 0 && setCompact(p);
}

/** p - other, any iterable; a new set or 0. @mayCallPython */
function difference(p: usize, other: Value): usize {
  let otherLength: u32 = 0;
  if (isSet(other)) otherLength = setLength(toPointer(other));
  else if (isDict(other)) otherLength = dictLength(toPointer(other));
  if ((!isSet(other) && !isDict(other)) || setLength(p) >> 2 > otherLength) {
    const result = setCopy(p, kindAt(p));
    if (!result) return 0;
    rootPush(fromPointer(result));
    const done = subtract(result, other);
    rootPop(1);
    return done ? result : 0;
  }
  const result = setNew(kindAt(p));
  if (!result) return 0;
  rootPush(fromPointer(result));
  let done = true;
  for (let i = setNext(p, 0); done && i >= 0; i = setNext(p, <u32>i + 1)) {
    const key = setKeyAt(p, i);
    const h = setHashAt(p, i);
    rootPush(key);
    let found: i32;
    if (isSet(other)) found = setContainsHashed(toPointer(other), key, h);
    else {
      const at = dictFindHashed(toPointer(other), key, h);
      found = at >= 0 ? 1 : at == -1 ? 0 : -1;
    }
    done = found == 1 || (found == 0 && setAddHashed(result, key, h));
    rootPop(1);
    if ((i & 1023) == 1023 && done) done = chargeFuel(32);
  }
  rootPop(1);
  return done ? result : 0;
}

/** p ^= other, any iterable. @mayCallPython */
function toggle(p: usize, other: Value): bool {
  if (isSet(other) && toPointer(other) == p) {
    setClear(p);
    return true;
  }
  // Elements that come twice must count once.
  if (!isSet(other)) {
    other = setFromIterable(other, Kind.SET);
    if (other == ERROR) return false;
  }
  rootPush(other);
  const done = each(Each.TOGGLE, p, p, other);
  rootPop(1);
  return done >= 0;
}

/** p ^ other, any iterable; a new set or 0. @mayCallPython */
function symmetricDifference(p: usize, other: Value): usize {
  const result = setFromIterable(other, kindAt(p));
  if (result == ERROR) return 0;
  rootPush(result);
  const done = toggle(toPointer(result), fromPointer(p));
  rootPop(1);
  return done ? toPointer(result) : 0;
}

// @ts-ignore: decorator
@inline function valueOf(p: usize): Value { return p ? fromPointer(p) : ERROR; }

/** a op b for |, &, -, ^; NOT_IMPLEMENTED when either is no set. @mayCallPython */
export function setBinary(operator: Binary, a: Value, b: Value): Value {
  const other = unwrap(b);
  if (!isSet(a) || !isSet(other)) return NOT_IMPLEMENTED;
  const p = toPointer(a);
  switch (operator) {
    case Binary.OR: {
      const result = setCopy(p, kindAt(p));
      if (!result) return ERROR;
      rootPush(fromPointer(result));
      const done = setMerge(result, toPointer(other));
      rootPop(1);
      return done ? fromPointer(result) : ERROR;
    }
    case Binary.AND: return valueOf(intersection(p, other));
    case Binary.SUB: return valueOf(difference(p, other));
    case Binary.XOR: return valueOf(symmetricDifference(p, other));
    default: return NOT_IMPLEMENTED;
  }
}

/** a op= b of a set: the set itself. NOT_IMPLEMENTED for frozensets and when b is no set. @mayCallPython */
export function setInPlace(operator: Binary, a: Value, b: Value): Value {
  const other = unwrap(b);
  if (!isSet(a) || !isSet(other) || kindAt(toPointer(a)) == Kind.FROZENSET) return NOT_IMPLEMENTED;
  const p = toPointer(a);
  let done: bool;
  switch (operator) {
    case Binary.OR: done = setMerge(p, toPointer(other)); break;
    case Binary.AND: done = intersectUpdate(p, other); break;
    case Binary.SUB: done = subtract(p, other); break;
    case Binary.XOR: done = toggle(p, other); break;
    default: return NOT_IMPLEMENTED;
  }
  return done ? a : ERROR;
}

function intersectUpdate(p: usize, other: Value): bool {
  const result = intersection(p, other);
  if (!result) return false;
  setSwap(p, result);
  return true;
}

/** Comparison of two sets by inclusion; NOT_IMPLEMENTED when either is no set. @mayCallPython */
export function setCompare(a: Value, b: Value, operator: Compare): Value {
  const other = unwrap(b);
  if (!isSet(a) || !isSet(other)) return NOT_IMPLEMENTED;
  const p = toPointer(a);
  const q = toPointer(other);
  let result: i32;
  switch (operator) {
    case Compare.EQ: result = setEqual(a, other); break;
    case Compare.NE: {
      result = setEqual(a, other);
      if (result >= 0) result = 1 - result;
      break;
    }
    case Compare.LE: result = setIsSubset(p, q); break;
    case Compare.LT: result = setLength(p) >= setLength(q) ? 0 : setIsSubset(p, q); break;
    case Compare.GE: result = setIsSubset(q, p); break;
    default: result = setLength(q) >= setLength(p) ? 0 : setIsSubset(q, p); break;
  }
  return result < 0 ? ERROR : fromBool(result == 1);
}

/** set.update(v) for the `*v` of a set display. False: an error is pending. @mayCallPython */
export function setUpdateFrom(p: usize, v: Value): bool { return setUpdate(p, unwrap(v)); }

// ---- natives

// @ts-ignore: decorator
@inline function self(args: usize): usize { return toPointer(argument(args, 0)); }

/** set(iterable=()) */
export function setConstruct(args: usize, count: i32): Value {
  const source = argument(args, 1);
  return source == UNBOUND ? valueOf(setNew(Kind.SET)) : setFromIterable(source, Kind.SET);
}

/** frozenset(iterable=()): an exact frozenset is answered itself. */
export function setConstructFrozen(args: usize, count: i32): Value {
  const source = argument(args, 1);
  if (source == UNBOUND) return valueOf(setNew(Kind.FROZENSET));
  if (isSet(source) && kindAt(toPointer(source)) == Kind.FROZENSET) return source;
  return setFromIterable(source, Kind.FROZENSET);
}

export function setInit(args: usize, count: i32): Value {
  setClear(self(args));
  if (argument(args, 1) != UNBOUND && !setUpdate(self(args), argument(args, 1))) return ERROR;
  return NONE;
}

export function setAddMethod(args: usize, count: i32): Value { return setAdd(self(args), argument(args, 1)) ? NONE : ERROR; }
export function setDiscardMethod(args: usize, count: i32): Value { return setDiscard(self(args), argument(args, 1)) < 0 ? ERROR : NONE; }

export function setRemoveMethod(args: usize, count: i32): Value {
  const removed = setDiscard(self(args), argument(args, 1));
  if (removed == 0) return raiseValue(Exc.KeyError, argument(args, 1));
  return removed < 0 ? ERROR : NONE;
}

export function setPopMethod(args: usize, count: i32): Value {
  const key = setPop(self(args));
  return key == UNBOUND ? raise(Exc.KeyError, ascii('pop from an empty set')) : key;
}

export function setClearMethod(args: usize, count: i32): Value {
  setClear(self(args));
  return NONE;
}

export function setCopyMethod(args: usize, count: i32): Value {
  const p = self(args);
  return kindAt(p) == Kind.FROZENSET ? argument(args, 0) : valueOf(setCopy(p, Kind.SET));
}

export function setUpdateMethod(args: usize, count: i32): Value {
  for (let i = 1; i < count; i++) if (!setUpdate(self(args), unwrap(argument(args, i)))) return ERROR;
  return NONE;
}

export function setUnionMethod(args: usize, count: i32): Value {
  const result = setCopy(self(args), kindAt(self(args)));
  if (!result) return ERROR;
  rootPush(fromPointer(result));
  let done = true;
  for (let i = 1; done && i < count; i++) done = setUpdate(result, unwrap(argument(args, i)));
  rootPop(1);
  return done ? fromPointer(result) : ERROR;
}

/** Copy of self that a method without arguments answers. */
function copyOf(args: usize): Value { return valueOf(setCopy(self(args), kindAt(self(args)))); }

export function setIntersectionMethod(args: usize, count: i32): Value {
  if (count == 1) return copyOf(args);
  let result = self(args);
  for (let i = 1; i < count; i++) {
    rootPush(fromPointer(result));
    const next = intersection(result, unwrap(argument(args, i)));
    rootPop(1);
    if (!next) return ERROR;
    result = next;
  }
  return fromPointer(result);
}

export function setIntersectionUpdateMethod(args: usize, count: i32): Value {
  const result = setIntersectionMethod(args, count);
  if (result == ERROR) return ERROR;
  setSwap(self(args), toPointer(result));
  return NONE;
}

export function setDifferenceMethod(args: usize, count: i32): Value {
  if (count == 1) return copyOf(args);
  const result = difference(self(args), unwrap(argument(args, 1)));
  if (!result) return ERROR;
  rootPush(fromPointer(result));
  let done = true;
  for (let i = 2; done && i < count; i++) done = subtract(result, unwrap(argument(args, i)));
  rootPop(1);
  return done ? fromPointer(result) : ERROR;
}

export function setDifferenceUpdateMethod(args: usize, count: i32): Value {
  for (let i = 1; i < count; i++) if (!subtract(self(args), unwrap(argument(args, i)))) return ERROR;
  return NONE;
}

export function setSymmetricDifferenceMethod(args: usize, count: i32): Value {
  return valueOf(symmetricDifference(self(args), unwrap(argument(args, 1))));
}

export function setSymmetricDifferenceUpdateMethod(args: usize, count: i32): Value {
  return toggle(self(args), unwrap(argument(args, 1))) ? NONE : ERROR;
}

function truth(result: i32): Value { return result < 0 ? ERROR : result == 1 ? TRUE : FALSE; }

export function setIsDisjointMethod(args: usize, count: i32): Value {
  const other = unwrap(argument(args, 1));
  if (isSet(other) && setLength(toPointer(other)) > setLength(self(args))) {
    return truth(each(Each.DISJOINT, toPointer(other), 0, argument(args, 0)));
  }
  return truth(each(Each.DISJOINT, self(args), 0, other));
}

/** `other` as a set, made when it is another iterable; ERROR. */
function asSet(v: Value): Value {
  const other = unwrap(v);
  return isSet(other) ? other : setFromIterable(other, Kind.SET);
}

export function setIsSubsetMethod(args: usize, count: i32): Value {
  const other = asSet(argument(args, 1));
  if (other == ERROR) return ERROR;
  rootPush(other);
  const result = setIsSubset(self(args), toPointer(other));
  rootPop(1);
  return truth(result);
}

export function setIsSupersetMethod(args: usize, count: i32): Value {
  return truth(each(Each.SUPERSET, self(args), 0, unwrap(argument(args, 1))));
}
