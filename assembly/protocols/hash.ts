/**
 * hash() of any value. Equal values have equal hashes: numbers of all types by the modulus 2**61 - 1, tuples and frozensets from their items,
 * everything without a value of its own by its address (cells do not move).
 */
import { codeHash } from '../objects/code-replace';
import { Value, ERROR, UNBOUND, NONE, isFloat, isSmallInt, toFloat, toSmallInt, toPointer, TRUE } from '../value/value';
import { BuiltinObject, DescriptorObject, MethodObject, TUPLE_ITEMS, TupleObject, ViewObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { typeObject } from '../vm/record';
import { argument } from '../builtins/native';
import { raise, raiseFormat, errorPending, nativeEnter, nativeLeave } from '../vm/raise';
import { call0, call1 } from '../vm/call';
import { chargeFuel } from '../vm/state';
import { bindDescriptor } from './attribute';
import { kindOfInline, typeLookup, typeOfInline } from '../objects/type';
import { unwrap } from '../objects/instance';
import { strHash } from '../objects/str';
import { bytesHash } from '../objects/bytes';
import { setHash } from '../objects/set';
import { rangeParts } from '../objects/range';
import { sliceParts } from '../objects/slice';
import { bigintHash } from '../objects/bigint';
import { floatHash } from '../objects/float';
import { complexHash } from '../objects/complex';
import { intFitsI64, intFromI64, intToI64, isInt } from '../objects/int';

/** The hash of v, a signed number in 64 bits; when errorPending(), v has none. @mayCallPython */
export function hash(v: Value): u64 {
  if (isSmallInt(v)) {
    const i = toSmallInt(v);
    return i == -1 ? <u64>-2 : <u64>i;
  }
  if (isFloat(v)) return <u64>floatHash(toFloat(v));
  const p = toPointer(v);
  switch (kindOfInline(v)) {
    case Kind.STR: return <u64>strHash(v);
    case Kind.INT: return <u64>bigintHash(v);
    case Kind.BOOL: return v == TRUE ? 1 : 0;
    case Kind.NONE: return 0xfca86420;
    case Kind.COMPLEX: return <u64>complexHash(v);
    case Kind.BYTES: return <u64>bytesHash(v);
    case Kind.TUPLE: return hashTuple(p);
    case Kind.FROZENSET: return setHash(p);
    case Kind.RANGE: return hashParts(rangeParts(v));
    case Kind.SLICE: return hashParts(sliceParts(v));
    case Kind.CODE: return codeHash(p);
    case Kind.MAPPING_PROXY: return hashWithin(changetype<ViewObject>(p).source);
    case Kind.METHOD: {
      const method = changetype<MethodObject>(p);
      return identity(toPointer(method.self)) ^ hashWithin(method.function);
    }
    case Kind.BUILTIN: {
      const self = changetype<BuiltinObject>(p).self;
      return self == UNBOUND ? identity(p) : <u64>changetype<BuiltinObject>(p).native ^ self;
    }
    case Kind.CELL:
    case Kind.LIST:
    case Kind.DEQUE:
    case Kind.DICT:
    case Kind.SET:
    case Kind.BYTEARRAY:
    case Kind.DICT_KEYS:
    case Kind.DICT_ITEMS:
      raiseFormat(Exc.TypeError, ascii("unhashable type: '%t'"), v);
      return 0;
    case Kind.TYPE:
      return typeOfInline(v) == typeObject(Type.TYPE) ? identity(p) : hashSpecial(v);
    case Kind.INSTANCE:
    case Kind.EXCEPTION:
      return hashSpecial(v);
  }
  return identity(p);
}

/** The hash of what has no value but itself; the same as object.__hash__ gives. */
// @ts-ignore: decorator
@inline function identity(p: usize): u64 { return <u64>(p >> 3); }

/** The hash of what stands in another value. */
function hashWithin(v: Value): u64 {
  if (!nativeEnter()) return 0;
  const h = hash(v);
  nativeLeave();
  return h;
}

function hashParts(parts: Value): u64 { return parts == ERROR ? 0 : hash(parts); }

/** CPython's combination of the items' hashes (from xxHash). */
function hashTuple(p: usize): u64 {
  if (!nativeEnter()) return 0;
  const count = changetype<TupleObject>(p).length;
  let h: u64 = 2870177450012600261;
  for (let i: u32 = 0; i < count; i++) {
    const item = hash(load<Value>(p + TUPLE_ITEMS + (<usize>i << 3)));
    if (errorPending() || ((i & 1023) == 1023 && !chargeFuel(32))) break;
    h += item * 14029467366897019727;
    h = rotl(h, 31) * 11400714785074694791;
  }
  nativeLeave();
  h += <u64>count ^ (2870177450012600261 ^ 3527539);
  return h == u64.MAX_VALUE ? 1546275796 : h;
}

/** By the class's `__hash__`. */
function hashSpecial(v: Value): u64 {
  const type = typeOfInline(v);
  const f = typeLookup(type, name(Name.__hash__));
  if (f == NONE) {
    raiseFormat(Exc.TypeError, ascii("unhashable type: '%t'"), v);
    return 0;
  }
  if (f == UNBOUND) return identity(toPointer(v));
  let result: Value;
  if (kindOfInline(f) == Kind.METHOD_DESCRIPTOR) {
    const owner = changetype<DescriptorObject>(toPointer(f)).owner;
    if (owner == <u32>typeObject(Type.OBJECT)) return identity(toPointer(v));
    const plain = unwrap(v);
    if (plain != v) return hash(plain);
    result = call1(f, v);
  } else if (kindOfInline(f) == Kind.FUNCTION) result = call1(f, v);
  else {
    const bound = bindDescriptor(f, v, type);
    result = bound == ERROR ? ERROR : call0(bound);
  }
  return result == ERROR ? 0 : numberFrom(result);
}

/** The hash that `__hash__` answered. */
function numberFrom(result: Value): u64 {
  const plain = unwrap(result);
  if (!isInt(plain)) {
    raise(Exc.TypeError, ascii("__hash__ method should return an integer"));
    return 0;
  }
  // What fits is taken as it is; only wider numbers are reduced as a hash of an int.
  return isSmallInt(plain) || !intFitsI64(plain) ? hash(plain) : <u64>intToI64(plain);
}

export function hashOf(v: Value): u64 { return hash(v); }

/** `__hash__` of built-in values. */
export function hashMethod(args: usize, count: i32): Value {
  const h = hash(argument(args, 0));
  return errorPending() ? ERROR : intFromI64(<i64>h);
}
