/**
 * Builtins over iterables and containers: len, iter, next, sorted, reversed, min, max, any, all, and the constructors of enumerate, zip, map
 * and filter.
 */
import { Value, ERROR, FALSE, NONE, STOP, TRUE, UNBOUND, fromPointer, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { IteratorObject, ObjectHeader } from '../heap/layout';
import { state, typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { call1, callSpecial0 } from '../vm/call';
import { Continue } from '../vm/frame';
import { raise, raiseFormat } from '../vm/raise';
import { stepsNext } from '../vm/steps';
import { IN_STEPS, secondArgument } from '../vm/suspend';
import { compare } from '../protocols/compare';
import { generatorResumeCalled } from '../objects/generator';
import { Sink } from '../objects/generator-sink';
import { isIterator, iter, iterDrain, iterNext, raiseStopIteration } from '../protocols/iterate';
import { length } from '../protocols/subscript';
import { isTrue } from '../protocols/truth';
import { intFromI64, intIndex } from '../objects/int';
import { iteratorNew } from '../objects/iterators';
import { listFromIterable } from '../objects/list';
import { listSort } from '../objects/list-sort';
import { rangeReversedMethod } from '../objects/range';
import { strFromAscii } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { typeLookup, typeOfInline } from '../objects/type';
import { argument } from './native';

export function collectionsLen(args: usize, count: i32): Value {
  const n = length(argument(args, 0));
  return n < 0 ? ERROR : intFromI64(n);
}

/** iter(object, sentinel) */
export function collectionsIter(args: usize, count: i32): Value {
  const source = argument(args, 0);
  const sentinel = argument(args, 1);
  if (sentinel == UNBOUND) return iter(source);
  if (!isCallable(source)) return raise(Exc.TypeError, ascii('iter(v, w): v must be callable'));
  const v = iteratorNew(Kind.CALLABLE_ITERATOR, Type.CALLABLE_ITERATOR, source, 0);
  if (v != ERROR) changetype<IteratorObject>(toPointer(v)).aux = sentinel;
  return v;
}

function isCallable(v: Value): bool {
  if (!isPointer(v)) return false;
  switch (<i32>changetype<ObjectHeader>(toPointer(v)).kind) {
    case Kind.FUNCTION:
    case Kind.BUILTIN:
    case Kind.METHOD:
    case Kind.METHOD_DESCRIPTOR:
    case Kind.TYPE:
    case Kind.STATICMETHOD:
    case Kind.HOST_FUNCTION: return true;
    default: return typeLookup(typeOfInline(v), name(Name.__call__)) != UNBOUND;
  }
}

/** next(iterator, default). The StopIteration of a `__next__` in Python, or of a generator that returned a value, passes as it is. */
export function collectionsNext(args: usize, count: i32): Value {
  let source = argument(args, 0);
  const initial = argument(args, 1);
  if (!isIterator(source)) return raiseFormat(Exc.TypeError, ascii("'%t' object is not an iterator"), source);
  if (state.mayLeave & IN_STEPS) {
    source = stepsNext(source);
    if (source == ERROR) return ERROR;
    store<Value>(args, source);
  }
  const kind = <i32>changetype<ObjectHeader>(toPointer(source)).kind;
  if (kind == Kind.GENERATOR && typeOfInline(source) == typeObject(Type.GENERATOR)) {
    const called = initial != UNBOUND && secondArgument() != initial ? UNBOUND : generatorResumeCalled(source, NONE, initial == UNBOUND ? Continue.NEXT : Continue.NEXT_DEFAULT);
    if (called != UNBOUND) return called;
  }
  if (initial == UNBOUND && (kind == Kind.INSTANCE || kind == Kind.GENERATOR)) {
    const v = callSpecial0(source, name(Name.__next__));
    return v == UNBOUND ? raiseFormat(Exc.TypeError, ascii("'%t' object is not an iterator"), source) : v;
  }
  const v = iterNext(source);
  if (v != STOP) return v;
  return initial == UNBOUND ? raiseStopIteration() : initial;
}

/** sorted(iterable, /, *, key=None, reverse=False) */
export function collectionsSorted(args: usize, count: i32): Value {
  const list = listFromIterable(argument(args, 0));
  if (list == ERROR) return ERROR;
  rootPushInline(list);
  const wanted = argument(args, 2);
  const reverse = wanted == UNBOUND ? 0 : isTrue(wanted);
  const done = reverse >= 0 && listSort(toPointer(list), argument(args, 1), reverse == 1);
  rootPopInline(1);
  return done ? list : ERROR;
}

/** reversed(sequence); args[0] is the class. */
export function collectionsReversed(args: usize, count: i32): Value {
  const source = argument(args, 1);
  if (isPointer(source)) {
    const kind = <i32>changetype<ObjectHeader>(toPointer(source)).kind;
    if (kind == Kind.RANGE) return rangeReversedMethod(args + 8, 1);
    const plain = kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.STR || kind == Kind.BYTES || kind == Kind.BYTEARRAY;
    if (plain) return iteratorNew(Kind.REVERSED, kind == Kind.LIST ? Type.LIST_REVERSE_ITERATOR : Type.REVERSED, source, length(source) - 1);
  }
  const method = typeLookup(typeOfInline(source), name(Name.__reversed__));
  if (method == NONE) return raiseFormat(Exc.TypeError, ascii("'%t' object is not reversible"), source);
  if (method != UNBOUND) return callSpecial0(source, name(Name.__reversed__));
  if (typeLookup(typeOfInline(source), name(Name.__getitem__)) == UNBOUND) {
    return raiseFormat(Exc.TypeError, ascii("'%t' object is not reversible"), source);
  }
  const n = length(source);
  return n < 0 ? ERROR : iteratorNew(Kind.REVERSED, Type.REVERSED, source, n - 1);
}

/** Walks an iterable until an item's truth is `wanted`. */
function search(source: Value, wanted: i32): Value {
  const iterator = iter(source);
  if (iterator == ERROR) return ERROR;
  rootPushInline(iterator);
  let result = UNBOUND;
  for (let i = 1; result == UNBOUND; i++) {
    const v = iterDrain(iterator, wanted == 1 ? Sink.FALSE : Sink.TRUE, 0);
    if (v == STOP) result = wanted == 1 ? FALSE : TRUE;
    else if (v == ERROR) result = ERROR;
    else {
      rootPushInline(v);
      const truth = isTrue(v);
      rootPopInline(1);
      if (truth < 0) result = ERROR;
      else if (truth == wanted) result = wanted == 1 ? TRUE : FALSE;
      else if ((i & 1023) == 0 && !chargeFuel(32)) result = ERROR;
    }
  }
  rootPopInline(1);
  return result;
}

export function collectionsAny(args: usize, count: i32): Value { return search(argument(args, 0), 1); }
export function collectionsAll(args: usize, count: i32): Value { return search(argument(args, 0), 0); }

/** min(*args, key=None, default=…) and max: keyword-only values follow the positional ones. */
function extreme(args: usize, count: i32, operator: Compare): Value {
  const who = operator == Compare.LT ? strFromAscii(ascii('min')) : strFromAscii(ascii('max'));
  if (who == ERROR) return ERROR;
  const given = argument(args, count);
  const key = given == UNBOUND ? NONE : given;
  const initial = argument(args, count + 1);
  if (count == 0) return raiseFormat(Exc.TypeError, ascii('%s expected at least 1 argument, got 0'), who);
  if (count > 1 && initial != UNBOUND) {
    return raiseFormat(Exc.TypeError, ascii('Cannot specify a default for %s() with multiple positional arguments'), who);
  }
  let iterator = UNBOUND;
  if (count == 1) {
    iterator = iter(argument(args, 0));
    if (iterator == ERROR) return ERROR;
  }
  // Three roots that live through the loop: the iterator, the best item and its key.
  rootPushInline(iterator);
  rootPushInline(UNBOUND);
  rootPushInline(UNBOUND);
  const roots: usize = state.stackTop - 24;
  let done = true;
  for (let i = 0; done; i++) {
    if (iterator == UNBOUND && i == count) break;
    const v = iterator == UNBOUND ? argument(args, i) : iterNext(iterator);
    if (v == STOP) break;
    done = v != ERROR && better(roots, v, key, operator);
    if ((i & 1023) == 1023 && done) done = chargeFuel(32);
  }
  const best = load<Value>(roots, 8);
  rootPopInline(3);
  if (!done) return ERROR;
  if (best != UNBOUND) return best;
  return initial != UNBOUND ? initial : raiseFormat(Exc.ValueError, ascii('%s() iterable argument is empty'), who);
}

/** Makes `v` the best item when it is better. False: an error is pending. */
function better(roots: usize, v: Value, key: Value, operator: Compare): bool {
  rootPushInline(v);
  const k = key == NONE ? v : call1(key, v);
  let truth = -1;
  if (k != ERROR) {
    rootPushInline(k);
    truth = 1;
    if (load<Value>(roots, 8) != UNBOUND) {
      const result = compare(k, load<Value>(roots, 16), operator);
      truth = result == ERROR ? -1 : isTrue(result);
    }
    rootPopInline(1);
  }
  rootPopInline(1);
  if (truth == 1) {
    store<Value>(roots, v, 8);
    store<Value>(roots, k, 16);
  }
  return truth >= 0;
}

export function collectionsMin(args: usize, count: i32): Value { return extreme(args, count, Compare.LT); }
export function collectionsMax(args: usize, count: i32): Value { return extreme(args, count, Compare.GT); }

/** enumerate(iterable, start=0); args[0] is the class. */
export function collectionsEnumerate(args: usize, count: i32): Value {
  let start = fromSmallInt(0);
  if (argument(args, 2) != UNBOUND) {
    start = intIndex(argument(args, 2));
    if (start == ERROR) return ERROR;
  }
  rootPushInline(start);
  const iterator = iter(argument(args, 1));
  rootPopInline(1);
  if (iterator == ERROR) return ERROR;
  const v = iteratorNew(Kind.ENUMERATE, Type.ENUMERATE, iterator, 0);
  if (v != ERROR) changetype<IteratorObject>(toPointer(v)).aux = start;
  return v;
}

/** Tuple of the iterators of `count` values from address `args`; ERROR. */
function iterators(args: usize, count: i32): Value {
  const p = tupleNew(<u32>count);
  if (!p) return ERROR;
  rootPushInline(fromPointer(p));
  let result = fromPointer(p);
  for (let i = 0; i < count; i++) {
    const iterator = iter(argument(args, i));
    if (iterator == ERROR) {
      result = ERROR;
      break;
    }
    tupleSet(p, <u32>i, iterator);
  }
  rootPopInline(1);
  return result;
}

/** 1, 0, -1: the keyword-only strict= behind the positional arguments. */
function strictness(v: Value): i32 { return v == UNBOUND ? 0 : isTrue(v); }

/** zip(*iterables, strict=False); args[0] is the class. */
export function collectionsZip(args: usize, count: i32): Value {
  const strict = strictness(argument(args, count));
  if (strict < 0) return ERROR;
  const sources = iterators(args + 8, count - 1);
  return sources == ERROR ? ERROR : iteratorNew(Kind.ZIP, Type.ZIP, sources, strict);
}

/** map(function, iterable, *iterables, strict=False); args[0] is the class. */
export function collectionsMap(args: usize, count: i32): Value {
  if (count < 3) return raise(Exc.TypeError, ascii('map() must have at least two arguments.'));
  const strict = strictness(argument(args, count));
  if (strict < 0) return ERROR;
  const sources = iterators(args + 16, count - 2);
  if (sources == ERROR) return ERROR;
  const v = iteratorNew(Kind.MAP, Type.MAP, sources, strict);
  if (v != ERROR) changetype<IteratorObject>(toPointer(v)).aux = argument(args, 1);
  return v;
}

/** filter(function, iterable); args[0] is the class. */
export function collectionsFilter(args: usize, count: i32): Value {
  const iterator = iter(argument(args, 2));
  if (iterator == ERROR) return ERROR;
  const v = iteratorNew(Kind.FILTER, Type.FILTER, iterator, 0);
  if (v != ERROR) changetype<IteratorObject>(toPointer(v)).aux = argument(args, 1);
  return v;
}
