/** Truth of a value: 1, 0, or -1 with an error pending. @mayCallPython for instances. */
import { ByteArrayObject, ComplexObject, DictObject, ListObject, RangeObject, SetObject, StrObject, TupleObject, BytesObject } from '../heap/layout';
import { unwrap } from '../objects/instance';
import { typeLookup, typeOf } from '../objects/type';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc } from '../value/type-id';
import { ERROR, FALSE, fromSmallInt, isFloat, isSmallInt, NONE, toFloat, toPointer, TRUE, UNBOUND, Value } from '../value/value';
import { callSpecial0 } from '../vm/call';
import { raiseFormat } from '../vm/raise';
import { length } from './subscript';

export function isTrue(v: Value): i32 {
  if (v == TRUE) return 1;
  if (v == FALSE || v == NONE) return 0;
  if (isSmallInt(v)) return v != fromSmallInt(0) ? 1 : 0;
  if (isFloat(v)) return toFloat(v) != 0 ? 1 : 0;
  const p = toPointer(v);
  switch (<i32>load<u8>(p, 4)) {
    case Kind.STR: return changetype<StrObject>(p).length ? 1 : 0;
    case Kind.DEQUE:
    case Kind.LIST: return changetype<ListObject>(p).length ? 1 : 0;
    case Kind.TUPLE: return changetype<TupleObject>(p).length ? 1 : 0;
    case Kind.DICT: return changetype<DictObject>(p).length ? 1 : 0;
    case Kind.SET:
    case Kind.FROZENSET: return changetype<SetObject>(p).length ? 1 : 0;
    case Kind.BYTES: return changetype<BytesObject>(p).length ? 1 : 0;
    case Kind.BYTEARRAY: return changetype<ByteArrayObject>(p).length ? 1 : 0;
    case Kind.RANGE: return changetype<RangeObject>(p).length != fromSmallInt(0) ? 1 : 0;
    case Kind.COMPLEX: return changetype<ComplexObject>(p).real != 0 || changetype<ComplexObject>(p).imaginary != 0 ? 1 : 0;
    case Kind.DICT_KEYS:
    case Kind.DICT_VALUES:
    case Kind.DICT_ITEMS:
    case Kind.MAPPING_PROXY: {
      const n = length(v);
      return n < 0 ? -1 : n ? 1 : 0;
    }
    case Kind.INSTANCE:
    case Kind.EXCEPTION:
    case Kind.TYPE: return instanceTruth(v);
    case Kind.NOT_IMPLEMENTED:
      raiseFormat(Exc.TypeError, ascii("NotImplemented should not be used in a boolean context"));
      return -1;
  }
  return 1;
}

function instanceTruth(v: Value): i32 {
  if (typeLookup(typeOf(v), name(Name.__bool__)) == NONE) {
    raiseFormat(Exc.TypeError, ascii("'%t' cannot be interpreted as a boolean"), v);
    return -1;
  }
  const result = callSpecial0(v, name(Name.__bool__));
  if (result == ERROR) return -1;
  if (result == TRUE) return 1;
  if (result == FALSE) return 0;
  if (result != UNBOUND) {
    raiseFormat(Exc.TypeError, ascii("__bool__ should return bool, returned %t"), result);
    return -1;
  }
  // A subclass of a built-in type without its own __len__ is as true as its payload.
  const plain = unwrap(v);
  const hasLength = typeLookup(typeOf(v), name(Name.__len__));
  if (hasLength == UNBOUND) return plain == v ? 1 : isTrue(plain);
  const n = length(v);
  return n < 0 ? -1 : n ? 1 : 0;
}
