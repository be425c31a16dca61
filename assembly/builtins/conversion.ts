/** Builtins that convert: chr ord hex oct bin format ascii repr. */
import { Value, ERROR, UNBOUND, fromSmallInt, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { StrObject } from '../heap/layout';
import { raise, raiseFormat } from '../vm/raise';
import { builderCode, builderFinish, builderNew, builderPart } from '../common/builder';
import { ascii_, format, reprGiven } from '../protocols/repr';
import { bytesData, isBytesLike } from '../objects/bytes';
import { unwrap } from '../objects/instance';
import { intIndex, intToI64, intToText } from '../objects/int';
import { isStr, strAt, strFromCodePoint, strLength } from '../objects/str';
import { textTypeName } from '../objects/str-text';
import { argument } from './native';

/** chr(i, /) */
export function conversionChr(args: usize, count: i32): Value {
  const index = intIndex(argument(args, 0));
  if (index == ERROR) return ERROR;
  const c = intToI64(index);
  if (<u64>c > 0x10ffff) return raise(Exc.ValueError, ascii("chr() arg not in range(0x110000)"));
  return strFromCodePoint(<u32>c);
}

/** ord(c, /) */
export function conversionOrd(args: usize, count: i32): Value {
  const plain = unwrap(argument(args, 0));
  const text = isStr(plain);
  if (!text && !isBytesLike(plain)) return raiseFormat(Exc.TypeError, ascii("ord() expected string of length 1, but %t found"), argument(args, 0));
  const length = strLength(plain);
  if (length != 1) return raiseFormat(Exc.TypeError, ascii("ord() expected a character, but string of length %d found"), fromSmallInt(length));
  return fromSmallInt(text ? strAt(toPointer(plain), 0) : load<u8>(bytesData(plain)));
}

/** An int in a base with its 0x, 0o or 0b. */
function based(args: usize, base: u32, letter: u32): Value {
  const index = intIndex(argument(args, 0));
  if (index == ERROR) return ERROR;
  const digits = intToText(index, base);
  if (digits == ERROR) return ERROR;
  const p = toPointer(digits);
  const from: u32 = strAt(p, 0) == 0x2d ? 1 : 0;
  const b = builderNew();
  if (!b) return ERROR;
  builderPart(b, p, 0, from);
  builderCode(b, 0x30);
  builderCode(b, letter);
  builderPart(b, p, from, changetype<StrObject>(p).length);
  return builderFinish(b);
}

export function conversionHex(args: usize, count: i32): Value { return based(args, 16, 0x78); }
export function conversionOct(args: usize, count: i32): Value { return based(args, 8, 0x6f); }
export function conversionBin(args: usize, count: i32): Value { return based(args, 2, 0x62); }

/** format(value, format_spec='', /) */
export function conversionFormat(args: usize, count: i32): Value {
  if (argument(args, 1) == UNBOUND) return format(argument(args, 0), UNBOUND);
  const spec = unwrap(argument(args, 1));
  if (!isStr(spec)) return raiseFormat(Exc.TypeError, ascii("format() argument 2 must be str, not %s"), textTypeName(argument(args, 1)));
  return format(argument(args, 0), spec);
}

export function conversionAscii(args: usize, count: i32): Value { return ascii_(argument(args, 0)); }
export function conversionRepr(args: usize, count: i32): Value { return reprGiven(argument(args, 0)); }
