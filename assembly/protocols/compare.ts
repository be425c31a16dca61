/**
 * Rich comparison of any values: by kind for built-in ones, by special methods otherwise, and by identity for == and != when nobody answers.
 */
import { Value, ERROR, UNBOUND, NOT_IMPLEMENTED, TRUE, FALSE, isFloat, isSmallInt, toFloat, toSmallInt, toPointer, fromBool } from '../value/value';
import { BuiltinObject, DescriptorObject, MethodObject, TypeObject, ViewObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { Compare } from '../bytecode/opcode';
import { typeObject } from '../vm/record';
import { argument } from '../builtins/native';
import { pythonCall } from '../vm/python-native';
import { errorClear, errorPending, raiseFormat } from '../vm/raise';
import { rootPushInline, rootPopInline } from '../vm/state';
import { isTrue } from './truth';
import { callFound } from './number';
import { kindOfInline, typeIsSubtype, typeLookup, typeOfInline } from '../objects/type';
import { unwrap } from '../objects/instance';
import { strCompare, strEqual, strFromAscii } from '../objects/str';
import { bytesCompare, bytesOfBuffer } from '../objects/bytes';
import { listCompare } from '../objects/list';
import { tupleCompare } from '../objects/tuple';
import { dictEqual } from '../objects/dict';
import { dictViewCompare } from '../objects/dict-views';
import { setCompare } from '../objects/set-operations';
import { rangeEqual } from '../objects/range';
import { sliceCompare } from '../objects/slice';
import { intCompare } from '../objects/int';
import { floatCompareInt } from '../objects/float';
import { complexImaginary, complexReal } from '../objects/complex';

/** What `a op b` is when a comes before (-1), equals (0) or comes after b (1). */
function fromOrder(order: i32, op: i32): Value {
  switch (op) {
    case Compare.LT: return fromBool(order < 0);
    case Compare.LE: return fromBool(order <= 0);
    case Compare.EQ: return fromBool(order == 0);
    case Compare.NE: return fromBool(order != 0);
    case Compare.GT: return fromBool(order > 0);
  }
  return fromBool(order >= 0);
}

function compareFloats(x: f64, y: f64, op: i32): Value {
  switch (op) {
    case Compare.LT: return fromBool(x < y);
    case Compare.LE: return fromBool(x <= y);
    case Compare.EQ: return fromBool(x == y);
    case Compare.NE: return fromBool(x != y);
    case Compare.GT: return fromBool(x > y);
  }
  return fromBool(x >= y);
}

/** b op' a for a op b. */
// @ts-ignore: decorator
@inline function swapped(op: i32): i32 { return op == Compare.EQ || op == Compare.NE ? op : op < Compare.EQ ? op + 4 : op - 4; }

/** a op b: any value, as the special methods may answer anything. @mayCallPython */
export function compare(a: Value, b: Value, op: Compare): Value {
  if (isSmallInt(a) && isSmallInt(b)) {
    const i = toSmallInt(a);
    const j = toSmallInt(b);
    return fromOrder(<i32>(i > j) - <i32>(i < j), op);
  }
  if (isFloat(a) && isFloat(b)) return compareFloats(toFloat(a), toFloat(b), op);
  const ka = kindOfInline(a);
  const kb = kindOfInline(b);
  return settle(a, b, op, isCustom(ka) || isCustom(kb) ? bySpecial(a, b, op) : compareBuiltin(a, b, op));
}

/** When nobody answers, identity does for == and !=. */
function settle(a: Value, b: Value, op: Compare, r: Value): Value {
  if (r != NOT_IMPLEMENTED) return r;
  if (op == Compare.EQ) return fromBool(a == b);
  if (op == Compare.NE) return fromBool(a != b);
  const text = strFromAscii(op == Compare.LT ? ascii("<") : op == Compare.LE ? ascii("<=") : op == Compare.GT ? ascii(">") : ascii(">="));
  return text == ERROR ? ERROR : raiseFormat(Exc.TypeError, ascii("'%s' not supported between instances of '%t' and '%t'"), text, a, b);
}

// @ts-ignore: decorator
@inline function isCustom(kind: Kind): bool { return kind == Kind.INSTANCE || kind == Kind.EXCEPTION || kind == Kind.TYPE || kind == Kind.DEQUE; }

/** Of two unwrapped built-in values; NOT_IMPLEMENTED when their types do not compare so. @mayCallPython */
export function compareBuiltin(a: Value, b: Value, op: i32): Value {
  const ka = kindOfInline(a);
  const kb = kindOfInline(b);
  const equality = op == Compare.EQ || op == Compare.NE;
  switch (ka) {
    case Kind.INT:
    case Kind.BOOL:
      if (kb == Kind.INT || kb == Kind.BOOL) return fromOrder(intCompare(a, b), op);
      if (kb == Kind.FLOAT) return fromMixed(floatCompareInt(toFloat(b), a), swapped(op));
      if (kb == Kind.COMPLEX) return complexEqual(b, a, op);
      break;
    case Kind.FLOAT:
      if (kb == Kind.INT || kb == Kind.BOOL) return fromMixed(floatCompareInt(toFloat(a), b), op);
      if (kb == Kind.FLOAT) return compareFloats(toFloat(a), toFloat(b), op);
      if (kb == Kind.COMPLEX) return complexEqual(b, a, op);
      break;
    case Kind.COMPLEX:
      return complexEqual(a, b, op);
    case Kind.STR:
      if (kb != Kind.STR) break;
      return equality ? fromBool(strEqual(a, b) == (op == Compare.EQ)) : fromOrder(strCompare(a, b), op);
    case Kind.BYTES:
    case Kind.BYTEARRAY:
      if (kb == Kind.BYTES || kb == Kind.BYTEARRAY) return fromOrder(bytesCompare(a, b), op);
      if (ka == Kind.BYTEARRAY && kb == Kind.INSTANCE) {
        const bytes = bytesOfBuffer(b);
        errorClear();
        if (errorPending()) return ERROR;
        if (kindOfInline(bytes) == Kind.BYTES) return fromOrder(bytesCompare(a, bytes), op);
      }
      break;
    case Kind.TUPLE:
      if (kb == Kind.TUPLE) return tupleCompare(a, b, op);
      break;
    case Kind.LIST:
      if (kb == Kind.LIST) return listCompare(a, b, op);
      break;
    case Kind.DICT:
      if (kb == Kind.DICT && equality) return fromEqual(dictEqual(a, b), op);
      break;
    case Kind.SET:
    case Kind.FROZENSET:
      if (kb == Kind.DICT_KEYS || kb == Kind.DICT_ITEMS) return dictViewCompare(b, a, swapped(op));
      return setCompare(a, b, op);
    case Kind.DICT_KEYS:
    case Kind.DICT_ITEMS:
      return dictViewCompare(a, b, op);
    case Kind.MAPPING_PROXY:
      return compare(changetype<ViewObject>(toPointer(a)).source, b, op);
    case Kind.RANGE:
      if (kb == Kind.RANGE && equality) return fromEqual(rangeEqual(a, b), op);
      break;
    case Kind.SLICE:
      if (kb == Kind.SLICE) return sliceCompare(a, b, op);
      break;
    case Kind.CODE:
      if (kb == Kind.CODE && equality) return sameTruth(pythonCall(ascii("codes.equal"), a, b, UNBOUND), op);
      break;
    case Kind.METHOD:
      if (kb == Kind.METHOD && equality) {
        const x = changetype<MethodObject>(toPointer(a));
        const y = changetype<MethodObject>(toPointer(b));
        return fromEqual(<i32>(x.self == y.self && x.function == y.function), op);
      }
      break;
    case Kind.BUILTIN:
      if (kb == Kind.BUILTIN && equality) {
        const x = changetype<BuiltinObject>(toPointer(a));
        const y = changetype<BuiltinObject>(toPointer(b));
        return fromEqual(<i32>(x.native == y.native && x.self == y.self), op);
      }
      break;
  }
  return NOT_IMPLEMENTED;
}

/** From 1 equal, 0 not, -1 error. */
function fromEqual(result: i32, op: i32): Value { return result < 0 ? ERROR : fromBool((result == 1) == (op == Compare.EQ)); }

/** From TRUE or FALSE of ==, or ERROR. */
function sameTruth(same: Value, op: i32): Value { return same == ERROR ? ERROR : fromBool((same == TRUE) == (op == Compare.EQ)); }

/** Order 2 is that of nan: only != holds. */
function fromMixed(order: i32, op: i32): Value { return order == 2 ? fromBool(op == Compare.NE) : fromOrder(order, op); }

function complexEqual(a: Value, b: Value, op: i32): Value {
  if (op != Compare.EQ && op != Compare.NE) return NOT_IMPLEMENTED;
  const kind = kindOfInline(b);
  let same: bool;
  if (kind == Kind.COMPLEX) same = complexReal(a) == complexReal(b) && complexImaginary(a) == complexImaginary(b);
  else if (kind == Kind.FLOAT) same = complexImaginary(a) == 0 && complexReal(a) == toFloat(b);
  else if (kind == Kind.INT || kind == Kind.BOOL) same = complexImaginary(a) == 0 && floatCompareInt(complexReal(a), b) == 0;
  else return NOT_IMPLEMENTED;
  return fromBool(same == (op == Compare.EQ));
}

/** `__lt__` … `__ge__` by number: the names' order is lt le eq ne gt ge (spec/names.ts). */
// @ts-ignore: decorator
@inline export function compareMethodName(op: i32): Value { return name(<Name>(<i32>Name.__lt__ + op)); }

function bySpecial(a: Value, b: Value, op: i32): Value {
  const ta = typeOfInline(a);
  const tb = typeOfInline(b);
  const left = typeLookup(ta, compareMethodName(op));
  let right: Value = UNBOUND;
  if (ta != tb) {
    right = typeLookup(tb, compareMethodName(swapped(op)));
    if (right != UNBOUND && typeIsSubtype(tb, ta)) {
      rootPushInline(left);
      const r = ask(right, b, a, swapped(op));
      rootPopInline(1);
      if (r != NOT_IMPLEMENTED) return r;
      right = UNBOUND;
    }
  } else right = typeLookup(tb, compareMethodName(swapped(op)));
  rootPushInline(right);
  const r = ask(left, a, b, op);
  rootPopInline(1);
  if (r != NOT_IMPLEMENTED || right == UNBOUND) return r;
  return ask(right, b, a, swapped(op));
}

/** What the method `f` found in a's class answers. */
function ask(f: Value, a: Value, b: Value, op: i32): Value {
  if (f == UNBOUND) return NOT_IMPLEMENTED;
  if (kindOfInline(f) == Kind.METHOD_DESCRIPTOR) {
    const owner = <usize>changetype<DescriptorObject>(toPointer(f)).owner;
    if (owner == typeObject(Type.OBJECT)) {
      // object's == says nothing but identity, which comes last; its != is the contrary of the class's ==.
      if (op != Compare.NE) return NOT_IMPLEMENTED;
      const same = ask(typeLookup(typeOfInline(a), name(Name.__eq__)), a, b, Compare.EQ);
      if (same == ERROR || same == NOT_IMPLEMENTED) return same;
      const truth = isTrue(same);
      return truth < 0 ? ERROR : fromBool(truth == 0);
    }
    const id = changetype<TypeObject>(owner).typeId;
    if (id >= <u16>Type.INT && id <= <u16>Type.SLICE) {
      const x = unwrap(a);
      // A dict subclass with no == of its own, say: as the plain values.
      return x == a && kindOfInline(a) == Kind.INSTANCE ? NOT_IMPLEMENTED : compareOwn(x, unwrap(b), op);
    }
  }
  return callFound(f, a, b);
}

/** 1 equal, 0 not, -1 error; a value equals itself, whatever its class says. @mayCallPython */
export function equal(a: Value, b: Value): i32 {
  if (a == b) return 1;
  const r = compare(a, b, Compare.EQ);
  return r == TRUE ? 1 : r == FALSE ? 0 : r == ERROR ? -1 : isTrue(r);
}

// ---- the special methods of built-in values

function slot(args: usize, op: i32): Value { return compareOwn(argument(args, 0), unwrap(argument(args, 1)), op); }

/** What the method of a's type answers. */
function compareOwn(a: Value, b: Value, op: i32): Value {
  // A number leaves the comparison to one that stands higher in the tower.
  const ka = kindOfInline(a);
  const kb = kindOfInline(b);
  if (ka <= Kind.FLOAT && kb > ka && kb >= Kind.FLOAT && kb <= Kind.COMPLEX) return NOT_IMPLEMENTED;
  return compareBuiltin(a, b, op);
}

export function compareLt(args: usize, count: i32): Value { return slot(args, Compare.LT); }
export function compareLe(args: usize, count: i32): Value { return slot(args, Compare.LE); }
export function compareEq(args: usize, count: i32): Value { return slot(args, Compare.EQ); }
export function compareNe(args: usize, count: i32): Value { return slot(args, Compare.NE); }
export function compareGt(args: usize, count: i32): Value { return slot(args, Compare.GT); }
export function compareGe(args: usize, count: i32): Value { return slot(args, Compare.GE); }
