/**
 * dict.keys(), .values() and .items(): views of one dict, with the set operations of keys and items.
 *
 * A view's `source` is the plain dict. Operations make a plain set of one operand and go on as sets do.
 */
import { Value, ERROR, NONE, NOT_IMPLEMENTED, STOP, UNBOUND, fromPointer, isPointer, toPointer, TRUE } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { Binary, Compare } from '../bytecode/opcode';
import { ObjectHeader, TupleObject, ViewObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { IN_STEPS, REPEATABLE, WITH_ANSWERS } from '../vm/suspend';
import { callMethod0 } from '../vm/call';
import { errorMatches, raise, raiseFormat } from '../vm/raise';
import { pythonCall } from '../vm/python-native';
import { argument } from '../builtins/native';
import { iter, iterNext } from '../protocols/iterate';
import { compare } from '../protocols/compare';
import { contains, getItem } from '../protocols/subscript';
import { dictFind, dictValueAt } from './dict-table';
import { unwrap } from './instance';
import { internAscii } from './str';
import { sequenceItemsEqual } from './sequence';
import { isSet } from './set-operations';
import { tupleGet } from './tuple';
import { typeLookup, typeOf } from './type';

function viewNew(kind: Kind, type: Type, source: Value): Value {
  const p = allocate(offsetof<ViewObject>(), kind, typeObject(type));
  if (!p) return ERROR;
  changetype<ViewObject>(p).source = source;
  return fromPointer(p);
}

// @ts-ignore: decorator
@inline function kindAt(v: Value): u8 { return isPointer(v) ? changetype<ObjectHeader>(toPointer(v)).kind : 0; }
// @ts-ignore: decorator
@inline function sourceOf(v: Value): Value { return changetype<ViewObject>(toPointer(v)).source; }
/** keys() or items(): the views that are like sets. */
function isSetLike(v: Value): bool {
  const kind = kindAt(v);
  return kind == Kind.DICT_KEYS || kind == Kind.DICT_ITEMS;
}

/** `item in view`: 1, 0, -1. @mayCallPython */
export function dictViewContains(view: Value, item: Value): i32 {
  const source = toPointer(sourceOf(view));
  const kind = kindAt(view);
  if (kind == Kind.DICT_KEYS) {
    const i = dictFind(source, item);
    return i == -2 ? -1 : <i32>(i >= 0);
  }
  if (kind == Kind.DICT_ITEMS) {
    const pair = unwrap(item);
    if (kindAt(pair) != Kind.TUPLE || changetype<TupleObject>(toPointer(pair)).length != 2) return 0;
    const i = dictFind(source, tupleGet(toPointer(pair), 0));
    if (i < 0) return i == -1 ? 0 : -1;
    return sequenceItemsEqual(dictValueAt(source, i), tupleGet(toPointer(pair), 1));
  }
  return memberByIteration(view, item);
}

/** `item in v` by walking v. @mayCallPython */
export function memberByIteration(v: Value, item: Value): i32 {
  if (state.mayLeave & (IN_STEPS | REPEATABLE | WITH_ANSWERS)) {
    const answer = pythonCall(ascii("steps.contains"), v, item, UNBOUND);
    return answer == ERROR ? -1 : i32(answer == TRUE);
  }
  const iterator = iter(v);
  if (iterator == ERROR) {
    if (errorMatches(Exc.TypeError)) raiseFormat(Exc.TypeError, ascii("argument of type '%t' is not a container or iterable"), v);
    return -1;
  }
  rootPush(iterator);
  rootPush(item);
  let result = 0;
  for (let i = 1; ; i++) {
    const next = iterNext(iterator);
    if (next == STOP) break;
    result = next == ERROR ? -1 : sequenceItemsEqual(next, item);
    if (result == 0 && (i & 1023) == 0 && !chargeFuel(32)) result = -1;
    if (result != 0) break;
  }
  rootPop(2);
  return result;
}

/** a op b for |, &, -, ^ where either is a keys or items view; NOT_IMPLEMENTED when neither is. The result is a set. @mayCallPython */
export function dictViewBinary(operator: Binary, a: Value, b: Value): Value {
  if (!isSetLike(a) && !isSetLike(b)) return NOT_IMPLEMENTED;
  const text = operator == Binary.AND ? ascii("containers.view_and") : operator == Binary.OR ? ascii("containers.view_or") : operator == Binary.SUB ? ascii("containers.view_sub") : ascii("containers.view_xor");
  return pythonCall(text, a, unwrap(b), UNBOUND);
}

/** Comparison by inclusion of a keys or items view with another or with a set; NOT_IMPLEMENTED for others. @mayCallPython */
export function dictViewCompare(a: Value, b: Value, operator: Compare): Value {
  const other = unwrap(b);
  if (!isSetLike(a) || (!isSetLike(other) && !isSet(other))) return NOT_IMPLEMENTED;
  switch (operator) {
    case Compare.EQ: return pythonCall(ascii("containers.view_eq"), a, other, UNBOUND);
    case Compare.NE: return pythonCall(ascii("containers.view_ne"), a, other, UNBOUND);
    case Compare.LT: return pythonCall(ascii("containers.view_lt"), a, other, UNBOUND);
    case Compare.LE: return pythonCall(ascii("containers.view_le"), a, other, UNBOUND);
    case Compare.GT: return pythonCall(ascii("containers.view_lt"), other, a, UNBOUND);
  }
  return pythonCall(ascii("containers.view_le"), other, a, UNBOUND);
}

// ---- natives

export function dictViewKeys(args: usize, count: i32): Value { return viewNew(Kind.DICT_KEYS, Type.DICT_KEYS, argument(args, 0)); }
export function dictViewValues(args: usize, count: i32): Value { return viewNew(Kind.DICT_VALUES, Type.DICT_VALUES, argument(args, 0)); }
export function dictViewItems(args: usize, count: i32): Value { return viewNew(Kind.DICT_ITEMS, Type.DICT_ITEMS, argument(args, 0)); }

/** view.mapping */
export function dictViewMapping(args: usize, count: i32): Value {
  return viewNew(Kind.MAPPING_PROXY, Type.MAPPING_PROXY, sourceOf(argument(args, 0)));
}

// ---- natives of mappingproxy: everything is asked of the mapping behind it

/** mappingproxy(mapping); args[0] is the class. */
export function dictViewProxy(args: usize, count: i32): Value {
  const source = argument(args, 1);
  const kind = kindAt(unwrap(source));
  if (kind == Kind.LIST || kind == Kind.TUPLE || typeLookup(typeOf(source), name(Name.__getitem__)) == UNBOUND) {
    return raiseFormat(Exc.TypeError, ascii('mappingproxy() argument must be a mapping, not %t'), source);
  }
  // A proxy of a proxy is one of the same mapping, so that chains of them cannot get deep.
  return viewNew(Kind.MAPPING_PROXY, Type.MAPPING_PROXY, kindAt(source) == Kind.MAPPING_PROXY ? sourceOf(source) : source);
}

/** What a proxy stands for; any other value itself. */
export function dictViewProxied(v: Value): Value { return kindAt(v) == Kind.MAPPING_PROXY ? sourceOf(v) : v; }

function ask(args: usize, method: Value): Value { return callMethod0(sourceOf(argument(args, 0)), method); }

export function dictViewProxyKeys(args: usize, count: i32): Value { return ask(args, name(Name.keys)); }
export function dictViewProxyValues(args: usize, count: i32): Value { return ask(args, name(Name.values)); }
export function dictViewProxyItems(args: usize, count: i32): Value { return ask(args, name(Name.items)); }
export function dictViewProxyReversed(args: usize, count: i32): Value { return ask(args, name(Name.__reversed__)); }
export function dictViewProxyCopy(args: usize, count: i32): Value {
  const method = internAscii(ascii('copy'));
  return method == ERROR ? ERROR : ask(args, method);
}

export function dictViewProxyGet(args: usize, count: i32): Value {
  const key = argument(args, 1);
  const source = sourceOf(argument(args, 0));
  const found = contains(source, key);
  if (found < 0) return ERROR;
  if (found) return getItem(source, key);
  return argument(args, 2) == UNBOUND ? NONE : argument(args, 2);
}

function proxyCompare(args: usize, operator: Compare): Value {
  let other = argument(args, 1);
  if (kindAt(other) == Kind.MAPPING_PROXY) other = sourceOf(other);
  return compare(sourceOf(argument(args, 0)), other, operator);
}
export function dictViewProxyEq(args: usize, count: i32): Value { return proxyCompare(args, Compare.EQ); }
export function dictViewProxyInPlaceOr(args: usize, count: i32): Value {
  return raise(Exc.TypeError, ascii("'|=' is not supported by mappingproxy; use '|' instead"));
}
export function dictViewProxyNe(args: usize, count: i32): Value { return proxyCompare(args, Compare.NE); }
