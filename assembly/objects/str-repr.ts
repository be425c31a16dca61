/** repr of str and bytes, and the escaping of what ASCII has no place for. */
import { Value, ERROR, toPointer } from '../value/value';
import { StrObject } from '../heap/layout';
import { chargeFuel, ROUNDS } from '../vm/state';
import { builderCode, builderFail, builderFinish, builderHex, builderNew, builderPart, builderRound } from '../common/builder';
import { unicodeIsPrintable } from '../common/unicode';
import { bytesData, bytesLength } from './bytes';
import { strAt, strIsAscii } from './str';
import { kindOf } from './type';
import { Kind } from '../value/kind';

/** Appends \n, \\, \xNN, \uNNNN or \UNNNNNNNN for a code point. */
export function strEscapeCode(b: usize, c: u32): void {
  builderCode(b, 0x5c);
  if (c == 9 || c == 10 || c == 13) {
    builderCode(b, c == 9 ? 0x74 : c == 10 ? 0x6e : 0x72);
  } else if (c < 0x100) {
    builderCode(b, 0x78);
    builderHex(b, c, 2);
  } else if (c < 0x10000) {
    builderCode(b, 0x75);
    builderHex(b, c, 4);
  } else {
    builderCode(b, 0x55);
    builderHex(b, c, 8);
  }
}

/** Appends repr of the text at p; `onlyAscii` escapes everything beyond ASCII. */
export function strReprInto(b: usize, p: usize, onlyAscii: bool): void {
  const length = changetype<StrObject>(p).length;
  const shift: u32 = strIsAscii(p) ? 5 : 1;
  if (length > 256 && !chargeFuel(<i32>(min(length, ROUNDS) >> shift))) {
    builderFail(b);
    return;
  }
  let quote: u32 = 0x27;
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, i, shift + 1)) return;
    const c = strAt(p, i);
    if (c == 0x22) { quote = 0x27; break; }
    if (c == 0x27) quote = 0x22;
  }
  builderCode(b, quote);
  // Runs that need no escape are copied at once.
  let from: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, i, shift)) return;
    const c = strAt(p, i);
    if (c != quote && c != 0x5c && (c < 0x7f ? c >= 32 : c != 0x7f && !onlyAscii && unicodeIsPrintable(c))) continue;
    builderPart(b, p, from, i);
    from = i + 1;
    if (c == quote || c == 0x5c) {
      builderCode(b, 0x5c);
      builderCode(b, c);
    } else strEscapeCode(b, c);
  }
  builderPart(b, p, from, length);
  builderCode(b, quote);
}

/** Bytes, and characters to be escaped, for a unit of fuel, as a power of two. */
const BYTES_SHIFT: u32 = 4;

/** Appends repr of a bytes-like value as a bytes literal. */
export function bytesReprInto(b: usize, v: Value): void {
  const length = bytesLength(v);
  const data = bytesData(v);
  if (length > 1024 && !chargeFuel(<i32>(min(length, ROUNDS) >> BYTES_SHIFT))) {
    builderFail(b);
    return;
  }
  let quote: u32 = 0x27;
  for (let i: u32 = 0; i < length; i++) {
    const c = load<u8>(data + i);
    if (c == 0x22) { quote = 0x27; break; }
    if (c == 0x27) quote = 0x22;
  }
  builderCode(b, 0x62);
  builderCode(b, quote);
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, i, BYTES_SHIFT)) return;
    const c = <u32>load<u8>(data + i);
    if (c == quote || c == 0x5c || (c == 0x27 && kindOf(v) == Kind.BYTEARRAY)) builderCode(b, 0x5c);
    if (c - 32 < 95) builderCode(b, c);
    else strEscapeCode(b, c);
  }
  builderCode(b, quote);
}

/** A text with everything beyond ASCII escaped; v is a str. */
export function strAsciiOnly(v: Value): Value {
  const p = toPointer(v);
  if (strIsAscii(p)) return v;
  const b = builderNew();
  if (!b) return ERROR;
  const length = changetype<StrObject>(p).length;
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, i, BYTES_SHIFT)) return builderFinish(b);
    const c = strAt(p, i);
    if (c < 128) builderCode(b, c); else strEscapeCode(b, c);
  }
  return builderFinish(b);
}
