/** Constructors of bytes and bytearray. The methods they share with str are in the str-… files. */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, fromSmallInt, isSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { ByteArrayObject, BYTES_DATA } from '../heap/layout';
import { errorClear, errorMatches, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { callSpecial0 } from '../vm/call';
import { pythonNative } from '../vm/python-native';
import { iter, iterNext, lengthHint } from '../protocols/iterate';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { argument } from '../builtins/native';
import { builderFinish, builderHex, builderNew, builderRound } from '../common/builder';
import { bytearrayFromMemory, bytearrayMayResize, bytearrayTake } from './bytearray';
import { bytesByte, bytesData, bytesFromMemory, bytesLength, bytesNew, bytesOfBuffer, isBytesLike } from './bytes';
import { unwrap } from './instance';
import { intFitsI64, intIndex, intToI64, isInt } from './int';
import { listNew, listPush } from './list';
import { sequenceAt, sequenceLength } from './sequence';
import { STR_MAXIMUM, isStr } from './str';
import { codecArgument, codecEncode } from './str-codec';

import { kindOf, typeLookup, typeOf } from './type';

/** translate(self, table, /, delete=b''); all but the usual case in Python. @mayCallPython */
export function bytesTranslate(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const table = argument(args, 1);
  if (kindOf(v) != Kind.BYTES || kindOf(table) != Kind.BYTES || bytesLength(table) != 256 || argument(args, 2) != UNBOUND) return pythonNative(ascii("texts.bytes_translate"), args, 3);
  const length = bytesLength(v);
  const p = bytesNew(length);
  if (!p) return ERROR;
  const from = bytesData(v);
  const codes = bytesData(table);
  for (let i: u32 = 0; i < length; i++) store<u8>(p + BYTES_DATA + i, load<u8>(codes + load<u8>(from + i)));
  return fromPointer(p);
}

/** hex(self, /, sep=None, bytes_per_sep=1); all but the usual case in Python. @mayCallPython */
export function bytesHex(args: usize, count: i32): Value {
  const v = argument(args, 0);
  if (kindOf(v) != Kind.BYTES || argument(args, 1) != UNBOUND || argument(args, 2) != UNBOUND) return pythonNative(ascii("texts.bytes_hex"), args, 3);
  const b = builderNew();
  if (!b) return ERROR;
  for (let i: u32 = 0; i < bytesLength(v) && builderRound(b, i, 5); i++) builderHex(b, load<u8>(bytesData(v) + i), 2);
  return builderFinish(b);
}

/**
 * A bytes Value with the bytes of a bytes-like value or of an iterable of ints. `message` is the TypeError for a str
 * or something that is not iterable; `plural` is about how a number out of range is called, `asks`
 * whether the iterable is asked for its length. @mayCallPython
 */
export function bytesFromValue(v: Value, message: usize, plural: bool, asks: bool = plural): Value {
  const plain = bytesOfBuffer(v, true);
  if (plain == ERROR || kindOf(plain) == Kind.BYTES) return plain;
  if (isBytesLike(plain)) return bytesFromMemory(bytesData(plain), bytesLength(plain));
  const kind = kindOf(plain);
  const sequence = kind == Kind.LIST || kind == Kind.TUPLE;
  if (!sequence && (kind == Kind.STR || isSmallInt(plain) || (typeLookup(typeOf(v), name(Name.__iter__)) == UNBOUND && typeLookup(typeOf(v), name(Name.__getitem__)) == UNBOUND))) {
    return raiseFormat(Exc.TypeError, message, v);
  }
  const source = sequence ? plain : iter(v);
  if (source == ERROR) return errorMatches(Exc.TypeError) ? raiseFormat(Exc.TypeError, message, v) : ERROR;
  const list = sequence ? plain : checkedItems(source, asks ? v : NONE, plural);
  if (list == ERROR) return ERROR;
  rootPush(list);
  let result: Value = ERROR;
  const count = sequenceLength(toPointer(list));
  const p = bytesNew(count);
  if (p) {
    result = fromPointer(p);
    rootPush(result);
    // `__index__` of an item may shorten the list; what is missing then stays out of the result.
    let i: u32 = 0;
    for (; i < count && i < sequenceLength(toPointer(list)); i++) {
      const byte = bytesByte(sequenceAt(toPointer(list), i), plural);
      if (byte < 0) {
        result = ERROR;
        break;
      }
      store<u8>(p + BYTES_DATA + i, <u8>byte);
    }
    if (result != ERROR && i < count) result = bytesFromMemory(p + BYTES_DATA, i);
    rootPop(1);
  }
  rootPop(1);
  return result;
}

/** List of the bytes that an iterator gives, of an object that is asked how many there are; each is checked before the next one is asked for. @mayCallPython */
function checkedItems(iterator: Value, asked: Value, plural: bool): Value {
  const list = listNew(16);
  if (!list) return ERROR;
  rootPush(iterator);
  rootPush(fromPointer(list));
  let result = lengthHint(asked) < 0 ? ERROR : fromPointer(list);
  for (let i = 1; result != ERROR; i++) {
    const v = iterNext(iterator);
    if (v == STOP) break;
    const byte = v == ERROR ? -1 : bytesByte(v, plural);
    if (byte < 0 || !listPush(list, fromSmallInt(byte)) || ((i & 1023) == 0 && !chargeFuel(32))) {
      result = ERROR;
      break;
    }
  }
  rootPop(2);
  return result;
}

/** The value that bytes(source, encoding, errors) or bytearray(…) has, as bytes. @mayCallPython */
function construct(args: usize, kind: Kind): Value {
  const v = argument(args, 1);
  const title = kind == Kind.BYTES ? ascii("bytes") : ascii("bytearray");
  const isText = v != UNBOUND && isStr(unwrap(v));
  if (isText && argument(args, 2) == UNBOUND) return raise(Exc.TypeError, ascii("string argument without an encoding"));
  if (argument(args, 2) != UNBOUND || argument(args, 3) != UNBOUND) {
    const encoding = codecArgument(argument(args, 2), title, ascii("encoding"));
    const errors = encoding == ERROR ? ERROR : codecArgument(argument(args, 3), title, ascii("errors"));
    if (errors == ERROR) return ERROR;
    if (!isText) return raise(Exc.TypeError, encoding != UNBOUND ? ascii("encoding without a string argument") : ascii("errors without a string argument"));
    return codecEncode(unwrap(v), encoding, errors);
  }
  if (v == UNBOUND) {
    const empty = bytesNew(0);
    return empty ? fromPointer(empty) : ERROR;
  }
  const plain = unwrap(v);
  if (kind == Kind.BYTES && !isBytesLike(plain)) {
    const made = callSpecial0(v, name(Name.__bytes__));
    if (made == ERROR) return ERROR;
    if (made != UNBOUND) {
      const bytes = unwrap(made);
      return kindOf(bytes) == Kind.BYTES ? bytes : raiseFormat(Exc.TypeError, ascii("__bytes__ returned non-bytes (type %t)"), made);
    }
  }
  if (isInt(plain) || typeLookup(typeOf(v), name(Name.__index__)) != UNBOUND) {
    const index = intIndex(v);
    if (index != ERROR) {
      const length = intToI64(index);
      if (!intFitsI64(index)) return raiseFormat(Exc.OverflowError, ascii("cannot fit '%t' into an index-sized integer"), v);
      if (length < 0) return raise(Exc.ValueError, ascii("negative count"));
      if (<u64>length > STR_MAXIMUM) return raiseMemoryError();
      const p = bytesNew(<u32>length);
      return p ? fromPointer(p) : ERROR;
    }
    if (!errorMatches(Exc.TypeError)) return ERROR;
    errorClear();
  }
  return bytesFromValue(v, kind == Kind.BYTES ? ascii("cannot convert '%t' object to bytes") : ascii("cannot convert '%t' object to bytearray"), kind == Kind.BYTES);
}

export function bytesConstruct(args: usize, count: i32): Value { return construct(args, Kind.BYTES); }

export function bytearrayConstruct(args: usize, count: i32): Value {
  const bytes = construct(args, Kind.BYTEARRAY);
  return bytes == ERROR ? ERROR : bytearrayFromMemory(toPointer(bytes) + BYTES_DATA, bytesLength(bytes));
}

/** bytearray.__init__ @mayCallPython */
export function bytearrayInit(args: usize, count: i32): Value {
  const fresh = bytearrayConstruct(args, count);
  if (fresh == ERROR) return ERROR;
  if (!bytearrayMayResize(changetype<ByteArrayObject>(toPointer(argument(args, 0))))) return ERROR;
  bytearrayTake(argument(args, 0), fresh);
  return NONE;
}

/** bytes(self) */
export function bytesBytesMethod(args: usize, count: i32): Value { return bytesFromMemory(bytesData(argument(args, 0)), bytesLength(argument(args, 0))); }

/** A bytes Value from whatever bytes(…) takes but an int or a str. @mayCallPython */
export function bytesFromIterable(v: Value): Value { return bytesFromValue(v, ascii("cannot convert '%t' object to bytes"), true); }
