/**
 * `%` formatting of str and bytes.
 *
 * For bytes the format is read as a text of width 0 and the result becomes bytes again; its `%s` takes bytes-like values, and `%r`
 * is `%a`.
 */
import { Value, ERROR, UNBOUND, fromPointer, fromSmallInt, isFloat, toFloat, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { StrObject, TupleObject, BYTES_DATA, STR_TEXT } from '../heap/layout';
import { errorClear, errorMatches, errorPending, raise, raiseFormat } from '../vm/raise';
import { callSpecial0 } from '../vm/call';
import { state } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { asciiIsDigit } from '../common/ascii';
import { builderAppend, builderCode, builderDrop, builderFinish, builderHex, builderNew, builderPart } from '../common/builder';
import { ascii_, repr, str } from '../protocols/repr';
import { getItem } from '../protocols/subscript';
import { bytesData, bytesFromMemory, bytesLength, bytesLike, bytesOfBuffer, isBytesLike } from './bytes';
import { numberToF64 } from './float';
import { unwrap } from './instance';
import { intFitsI64, intFromF64, intIndex, intIndexOrUnbound, intResult, intToI64, isInt } from './int';
import { isStr, strAt, strFromCodePoint, strFromLatin1, strSlice } from './str';
import { formatBegin, formatPercentFloat, formatPercentInt, formatPercentText } from './str-format';
import { textFrom } from './str-text';
import { tupleGet } from './tuple';
import { kindOf, typeLookup, typeOf } from './type';

/** The arguments while they are used up; in pushed slots, since formatting runs Python. */
@unmanaged class Arguments {
  /** The right operand, or UNBOUND once a single value is used up. */
  v: Value;
  /** Next item of a tuple; -1 for a single value. */
  next: i64;
}

/** v % args where v is a str. @mayCallPython */
export function strPercent(v: Value, args: Value): Value { return percent(toPointer(v), args, false); }

/** v % args where v is bytes-like; of its kind. @mayCallPython */
export function bytesPercent(v: Value, args: Value): Value {
  const p = textFrom(v);
  if (!p) return ERROR;
  rootPush(fromPointer(p));
  const text = percent(p, args, true);
  rootPop(1);
  if (text == ERROR) return ERROR;
  return bytesLike(v, toPointer(text) + STR_TEXT, changetype<StrObject>(toPointer(text)).length);
}

function percent(p: usize, args: Value, bytes: bool): Value {
  const b = builderNew();
  if (!b) return ERROR;
  const slots = <usize>state.stackTop;
  const plain = unwrap(args);
  const single = kindOf(plain) != Kind.TUPLE;
  rootPush(single ? args : plain);
  rootPush(0);
  const arguments_ = changetype<Arguments>(slots);
  arguments_.next = single ? -1 : 0;
  const good = expand(b, p, arguments_, args, bytes);
  rootPop(2);
  if (!good) {
    builderDrop(b);
    return ERROR;
  }
  return builderFinish(b);
}

/** The next argument, or ERROR. */
function take(args: Arguments): Value {
  if (args.next < 0) {
    const v = args.v;
    if (args.next == -1) {
      args.next = -2;
      return v;
    }
  } else {
    const tuple = toPointer(args.v);
    const i = args.next;
    if (i < <i64>changetype<TupleObject>(tuple).length) {
      args.next = i + 1;
      return tupleGet(tuple, <u32>i);
    }
  }
  return raise(Exc.TypeError, ascii("not enough arguments for format string"));
}

/** A mapping in the sense of %(key)s: has __getitem__ and is neither tuple nor text. */
function isMapping(v: Value, bytes: bool): bool {
  const plain = unwrap(v);
  const kind = kindOf(plain);
  if (kind == Kind.TUPLE || kind == Kind.STR || (bytes && (kind == Kind.BYTES || kind == Kind.BYTEARRAY))) return false;
  return kind == Kind.DICT || kind == Kind.LIST || typeLookup(typeOf(v), name(Name.__getitem__)) != UNBOUND;
}

function expand(b: usize, p: usize, args: Arguments, original: Value, bytes: bool): bool {
  const length = changetype<StrObject>(p).length;
  let at: u32 = 0;
  while (at < length) {
    const literal = at;
    while (at < length && strAt(p, at) != 0x25) at++;
    builderPart(b, p, literal, at);
    if (at++ >= length) break;
    if (!chargeFuel(1)) return false;
    if (at < length && strAt(p, at) == 0x25) {
      builderCode(b, 0x25);
      at++;
      continue;
    }
    if (at < length && strAt(p, at) == 0x28) {
      if (!isMapping(original, bytes)) return fail(Exc.TypeError, ascii("format requires a mapping"));
      const from = ++at;
      let open = 1;
      for (; at < length; at++) {
        const c = strAt(p, at);
        if (c == 0x28) open++;
        if (c == 0x29 && --open == 0) break;
      }
      if (at >= length) return fail(Exc.ValueError, ascii("incomplete format key"));
      const key = bytes ? bytesFromMemory(p + BYTES_DATA + from, at - from) : strSlice(fromPointer(p), from, at);
      if (key == ERROR) return false;
      at++;
      rootPush(key);
      const item = getItem(original, key);
      rootPop(1);
      if (item == ERROR) return false;
      // From here on the item is the one argument.
      args.v = item;
      args.next = -1;
    }
    let flags: u32 = 0;
    for (; at < length; at++) {
      const c = strAt(p, at);
      const flag: u32 = c == 0x2d ? 1 : c == 0x2b ? 2 : c == 0x20 ? 4 : c == 0x23 ? 8 : c == 0x30 ? 16 : 0;
      if (!flag) break;
      flags |= flag;
    }
    let width: i64 = 0;
    let precision: i64 = -1;
    if (at < length && strAt(p, at) == 0x2a) {
      at++;
      width = star(args);
      if (width == i64.MIN_VALUE) return false;
      if (width < 0) {
        flags |= 1;
        width = -width;
      }
      if (width > i32.MAX_VALUE) return fail(Exc.ValueError, ascii("width too big"));
    } else {
      for (; at < length && asciiIsDigit(strAt(p, at)); at++) {
        width = width * 10 + strAt(p, at) - 48;
        if (width > i32.MAX_VALUE) return fail(Exc.ValueError, ascii("width too big"));
      }
    }
    if (at < length && strAt(p, at) == 0x2e) {
      at++;
      precision = 0;
      if (at < length && strAt(p, at) == 0x2a) {
        at++;
        precision = star(args);
        if (precision == i64.MIN_VALUE) return false;
        if (precision < 0) precision = 0;
        if (precision > i32.MAX_VALUE) return fail(Exc.ValueError, ascii("precision too big"));
      } else {
        for (; at < length && asciiIsDigit(strAt(p, at)); at++) {
          precision = precision * 10 + strAt(p, at) - 48;
          if (precision > i32.MAX_VALUE) return fail(Exc.ValueError, ascii("precision too big"));
        }
      }
    }
    if (at < length && (strAt(p, at) == 0x68 || strAt(p, at) == 0x6c || strAt(p, at) == 0x4c)) at++;
    if (at >= length) return fail(Exc.ValueError, ascii("incomplete format"));
    const type = strAt(p, at++);
    const item = take(args);
    if (item == ERROR) return false;
    rootPush(item);
    const text = convert(item, type, flags, <i32>width, <i32>precision, bytes, at - 1);
    rootPop(1);
    if (text == ERROR) return false;
    builderAppend(b, text);
  }
  // A mapping need not be used up.
  const left = args.next >= 0 ? args.next < <i64>changetype<TupleObject>(toPointer(args.v)).length : args.next == -1 && !isMapping(original, bytes);
  if (left) return fail(Exc.TypeError, bytes ? ascii("not all arguments converted during bytes formatting") : ascii("not all arguments converted during string formatting"));
  return true;
}

function fail(exc: Exc, text: usize): bool {
  raise(exc, text);
  return false;
}

/** The int that a `*` takes, or i64.MIN_VALUE with an error pending. */
function star(args: Arguments): i64 {
  const v = take(args);
  if (v == ERROR) return i64.MIN_VALUE;
  const plain = unwrap(v);
  if (!isInt(plain)) {
    raise(Exc.TypeError, ascii("* wants int"));
    return i64.MIN_VALUE;
  }
  if (!intFitsI64(plain)) {
    raise(Exc.OverflowError, ascii("Python int too large to convert to C ssize_t"));
    return i64.MIN_VALUE;
  }
  return max(intToI64(plain), -i64.MAX_VALUE);
}

/** One value by its letter. @mayCallPython */
function convert(v: Value, type: u32, flags: u32, width: i32, precision: i32, bytes: bool, index: u32): Value {
  switch (type) {
    case 0x73: case 0x72: case 0x61: case 0x62: { // s r a b
      if (type == 0x62 && !bytes) break;
      let text: Value;
      if (bytes && (type == 0x73 || type == 0x62)) text = bytesText(v);
      else text = type == 0x73 ? str(v) : type == 0x72 && !bytes ? repr(v) : ascii_(v);
      if (text == ERROR) return ERROR;
      formatBegin(flags, width, precision, type);
      return formatPercentText(text);
    }
    case 0x63: { // c
      const text = character(v, bytes);
      if (text == ERROR) return ERROR;
      formatBegin(flags, width, -1, type);
      return formatPercentText(text);
    }
    case 0x64: case 0x69: case 0x75: case 0x78: case 0x58: case 0x6f: { // d i u x X o
      const integer = integerOf(v, type);
      if (integer == ERROR) return ERROR;
      formatBegin(flags, width, precision, type);
      return formatPercentInt(integer);
    }
    case 0x65: case 0x45: case 0x66: case 0x46: case 0x67: case 0x47: { // e E f F g G
      const f = numberToF64(v);
      if (errorPending()) {
        if (!errorMatches(Exc.TypeError)) return ERROR;
        errorClear();
        return bytes ? raiseFormat(Exc.TypeError, ascii("float argument required, not %t"), v) : raiseFormat(Exc.TypeError, ascii("must be real number, not %t"), v);
      }
      formatBegin(flags, width, precision < 0 ? 6 : precision, type);
      return formatPercentFloat(f);
    }
  }
  const c = strFromCodePoint(type > 31 && type < 128 ? type : 0x3f);
  const code = hexText(type);
  return raiseFormat(Exc.ValueError, ascii("unsupported format character '%s' (0x%s) at index %d"), c, code, fromSmallInt(index));
}

function hexText(n: u32): Value {
  const b = builderNew();
  if (!b) return ERROR;
  builderHex(b, n, 1);
  return builderFinish(b);
}

/** The text of a bytes-like value, or of what its `__bytes__` gives. */
function bytesText(v: Value): Value {
  let plain = bytesOfBuffer(v);
  if (plain == ERROR) return ERROR;
  if (!isBytesLike(plain)) {
    const made = callSpecial0(v, name(Name.__bytes__));
    if (made == ERROR) return ERROR;
    if (made == UNBOUND) return raiseFormat(Exc.TypeError, ascii("%%b requires a bytes-like object, or an object that implements __bytes__, not '%t'"), v);
    plain = unwrap(made);
    if (!isBytesLike(plain)) return raiseFormat(Exc.TypeError, ascii("__bytes__ returned non-bytes (type %t)"), made);
  }
  return strFromLatin1(bytesData(plain), bytesLength(plain));
}

function character(v: Value, bytes: bool): Value {
  const plain = unwrap(v);
  if (isStr(plain) && !bytes) {
    const length = changetype<StrObject>(toPointer(plain)).length;
    if (length == 1) return plain;
    return raiseFormat(Exc.TypeError, ascii("%%c requires an int or a unicode character, not a string of length %d"), fromSmallInt(length));
  }
  if (bytes && isBytesLike(plain)) {
    if (bytesLength(plain) == 1) return strFromLatin1(bytesData(plain), 1);
    return raiseFormat(Exc.TypeError, ascii("%%c requires an integer in range(256) or a single byte, not a bytes object of length %d"), fromSmallInt(bytesLength(plain)));
  }
  let code: Value = plain;
  if (!isInt(plain)) {
    if (isFloat(plain) || typeLookup(typeOf(v), name(Name.__index__)) == UNBOUND) {
      return raiseFormat(Exc.TypeError, bytes ? ascii("%%c requires an integer in range(256) or a single byte, not %t") : ascii("%%c requires an int or a unicode character, not %q"), v);
    }
    code = intIndex(v);
    if (code == ERROR) return ERROR;
  }
  const c = intToI64(code);
  if (bytes ? <u64>c > 255 : <u64>c > 0x10ffff) return raise(Exc.OverflowError, bytes ? ascii("%c arg not in range(256)") : ascii("%c arg not in range(0x110000)"));
  return strFromCodePoint(<u32>c);
}

/** The int for d, x and their like: floats are truncated for d, `__index__` and `__int__` are asked. */
function integerOf(v: Value, type: u32): Value {
  const plain = unwrap(v);
  if (kindOf(plain) == Kind.BOOL) return intIndex(plain);
  if (isInt(plain)) return plain;
  const decimal = type == 0x64 || type == 0x69 || type == 0x75;
  if (isFloat(plain) && decimal) {
    const f = toFloat(plain);
    if (f != f) return raise(Exc.ValueError, ascii("cannot convert float NaN to integer"));
    if (!(abs(f) < Infinity)) return raise(Exc.OverflowError, ascii("cannot convert float infinity to integer"));
    return intFromF64(f);
  }
  let made = decimal ? callSpecial0(v, name(Name.__int__)) : UNBOUND;
  if (made == UNBOUND) made = isFloat(plain) ? UNBOUND : intIndexOrUnbound(v);
  else if (made != ERROR) made = intResult(made, true);
  if (made != UNBOUND && (made != ERROR || !errorMatches(Exc.TypeError))) return made;
  if (made == ERROR) errorClear();
  const letter = strFromCodePoint(type);
  return raiseFormat(Exc.TypeError, decimal ? ascii("%%%s format: a real number is required, not %t") : ascii("%%%s format: an integer is required, not %t"), letter, v);
}
