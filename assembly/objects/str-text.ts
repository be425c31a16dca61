/**
 * What the methods of str, bytes and bytearray share.
 *
 * A text here is the address of a STR or BYTES cell: both have the length, the flags with the width (0 in bytes) and the first unit
 * at the same places, so strAt and its neighbours read either. The family (Kind.STR, BYTES or BYTEARRAY) is the kind of `self`; results
 * are made in its kind. A bytearray is worked on in a copy made at the start of the call, which no callback can change.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ByteArrayObject, ObjectHeader, StrObject, BUFFER_PAYLOAD, BYTES_DATA } from '../heap/layout';
import { errorPending, raise, raiseFormat, raiseText } from '../vm/raise';
import { chargeFuel, ROUNDS } from '../vm/state';
import { argument } from '../builtins/native';
import { bytearrayFromMemory } from './bytearray';
import { bytesFromMemory, bytesNew, bytesOfBuffer } from './bytes';
import { unwrap } from './instance';
import { isInt, intToI64 } from './int';
import { sequenceIndex, sequenceSize } from './sequence';
import { isStr, strFromAscii, strIsAscii, strNew, strSlice } from './str';
import { kindOf, typeLookup, typeOf } from './type';
import { name, Name } from '../value/names';

/** Kind of a str, bytes or bytearray (or instance of a subclass), 0 for anything else. */
export function textKind(v: Value): Kind {
  const plain = unwrap(v);
  if (!isPointer(plain)) return Kind.FREE;
  const kind: Kind = changetype<ObjectHeader>(toPointer(plain)).kind;
  return kind == Kind.STR || kind == Kind.BYTES || kind == Kind.BYTEARRAY ? kind : Kind.FREE;
}

// @ts-ignore: decorator
@inline export function textLength(p: usize): u32 { return changetype<StrObject>(p).length; }
// @ts-ignore: decorator
@inline export function textFamily(args: usize): Kind { return changetype<ObjectHeader>(toPointer(argument(args, 0))).kind; }

/** `self` of a method as a text, with fuel charged for going through it once; 0 with an error pending. */
export function textSelf(args: usize, buffers: i32 = 0): usize {
  const p = toPointer(argument(args, 0));
  // The first arguments may be views: their bytes take their place, before anything else is looked at.
  if (changetype<ObjectHeader>(p).kind != <u8>Kind.STR) {
    for (let i = 1; i <= buffers; i++) {
      if (!isPointer(argument(args, i))) continue;
      const bytes = bytesOfBuffer(argument(args, i));
      if (bytes == ERROR) return 0;
      if (kindOf(bytes) == Kind.BYTES) store<Value>(args + (<usize>i << 3), bytes);
    }
  }
  const length = textLength(p);
  if (length > 1024 && !chargeFuel(<i32>(length >> 6))) return 0;
  return changetype<ObjectHeader>(p).kind == <u8>Kind.BYTEARRAY ? textFrom(argument(args, 0)) : p;
}

/** Characters that the Unicode tables are asked about, for a unit of fuel, as a power of two. */
export const CLASS_SHIFT: u32 = 1;

/** As textSelf, for a loop that asks the Unicode tables about every character, and charges the rest of them by itself (chargeRound). */
export function textSelfClasses(args: usize): usize {
  const p = textSelf(args);
  if (!p || textLength(p) < 256 || strIsAscii(p) || changetype<ObjectHeader>(p).kind != <u8>Kind.STR) return p;
  return chargeFuel(<i32>(min(textLength(p), ROUNDS) >> CLASS_SHIFT)) ? p : 0;
}

/** The text in a str, bytes or bytearray Value (not of a subclass); 0 with MemoryError. */
export function textFrom(v: Value): usize {
  const p = toPointer(v);
  if (changetype<ObjectHeader>(p).kind != <u8>Kind.BYTEARRAY) return p;
  const array = changetype<ByteArrayObject>(p);
  const copy = bytesNew(array.length);
  if (copy && array.length) memory.copy(copy + BYTES_DATA, <usize>array.buffer + BUFFER_PAYLOAD, array.length);
  return copy;
}

/**
 * An argument that must be of the family: a str for str, bytes-like otherwise. 0 with TypeError; for str its text is
 * `message` (%t is the type), for bytes it is CPython's common one.
 */
export function textArgument(v: Value, family: Kind, message: usize): usize {
  if (family == Kind.STR && isStr(v)) return toPointer(v);
  const plain = unwrap(v);
  const kind = textKind(plain);
  if (family == Kind.STR ? kind == Kind.STR : (kind == Kind.BYTES || kind == Kind.BYTEARRAY)) return textFrom(plain);
  if (family == Kind.STR) raiseFormat(Exc.TypeError, message, v);
  else raiseFormat(Exc.TypeError, ascii("a bytes-like object is required, not '%t'"), v);
  return 0;
}

/** The name that Argument Clinic's errors give the type of an argument: None is called by its own name. */
export function textTypeName(v: Value): Value { return v == NONE ? strFromAscii(ascii("None")) : raiseText(ascii("%t"), v); }

/** As textArgument, with the error text that Argument Clinic gives: `name() argument n must be str, not int`. */
export function textNamedArgument(v: Value, family: Kind, method: usize, index: u32): usize {
  if (family == Kind.STR && isStr(v)) return toPointer(v);
  const plain = unwrap(v);
  if (family == Kind.STR && textKind(plain) != Kind.STR) {
    raiseFormat(Exc.TypeError, index == 0 ? ascii("%s() argument must be str, not %s") : index == 1 ? ascii("%s() argument 1 must be str, not %s") : ascii("%s() argument 2 must be str, not %s"), strFromAscii(method), textTypeName(v));
    return 0;
  }
  return textArgument(v, family, 0);
}

/** What a search looks for: as textNamedArgument, and for bytes also a single byte as an int. */
export function textNeedle(v: Value, family: Kind, method: usize): usize {
  if (family == Kind.STR) return textNamedArgument(v, family, method, 1);
  const plain = unwrap(v);
  if (isInt(plain) || (kindOf(plain) == Kind.INSTANCE && typeLookup(typeOf(plain), name(Name.__index__)) != UNBOUND)) {
    const byte = sequenceIndex(plain, 0);
    if (errorPending()) return 0;
    if (<u64>byte > 255) { raise(Exc.ValueError, ascii("byte must be in range(0, 256)")); return 0; }
    const p = bytesNew(1);
    if (p) store<u8>(p + BYTES_DATA, <u8>byte);
    return p;
  }
  if (!textKind(plain) || textKind(plain) == Kind.STR) {
    raiseFormat(Exc.TypeError, ascii("argument should be integer or bytes-like object, not '%t'"), v);
    return 0;
  }
  return textFrom(plain);
}

/** Units from…to of a text as a Value of the family. */
export function textPiece(p: usize, from: u32, to: u32, family: Kind): Value {
  if (family == Kind.STR) return strSlice(fromPointer(p), from, to);
  if (family == Kind.BYTEARRAY) return bytearrayFromMemory(p + BYTES_DATA + from, to - from);
  if (to - from == textLength(p)) return fromPointer(p);
  return bytesFromMemory(p + BYTES_DATA + from, to - from);
}

/** A text to be filled, then handed to textFinish; 0 with MemoryError. */
export function textNew(length: u32, width: u32, family: Kind): usize {
  return family == Kind.STR ? strNew(length, width) : bytesNew(length);
}

export function textFinish(p: usize, family: Kind): Value {
  if (!p) return ERROR;
  if (family == Kind.BYTEARRAY) return bytearrayFromMemory(p + BYTES_DATA, textLength(p));
  return fromPointer(p);
}

/** `self` unchanged: a new object only for bytearray. */
export function textWhole(p: usize, family: Kind): Value { return textPiece(p, 0, textLength(p), family); }

/** Optional `start` of a search, fitted to the length as a slice would; -1 with an error pending. @mayCallPython */
export function textStart(v: Value, length: u32): i64 { return bound(v, length, 0); }
export function textEnd(v: Value, length: u32): i64 { return bound(v, length, length); }

function bound(v: Value, length: u32, initial: i64): i64 {
  if (v == UNBOUND || v == NONE) return initial;
  let i = sequenceIndex(v, ascii("slice indices must be integers or None or have an __index__ method"));
  if (i == 0 && errorPending()) return -1;
  if (i < 0) {
    i += length;
    if (i < 0) i = 0;
  }
  return i;
}

/** An optional int argument, saturated. -1 may be an error: test errorPending(). @mayCallPython */
export function textCount(v: Value, initial: i64): i64 {
  if (v == UNBOUND) return initial;
  const i = sequenceSize(v);
  return i == 0 && errorPending() ? -1 : i;
}
