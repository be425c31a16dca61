/**
 * JSON values read in one go, for json.loads without functions of the program's own (lib/json/scanner.py). Whatever is unusual (what is no JSON, surrogates in
 * escapes, constants like NaN, deep nesting) is left to the library, which reads the text once more and has the errors.
 */
import { builderCode, builderDrop, builderFinish, builderNew, builderPart } from '../common/builder';
import { decimalParse } from '../common/decimal';
import { argument } from '../builtins/native';
import { StrObject } from '../heap/layout';
import { dictNew, dictSet } from '../objects/dict-table';
import { intFromText, intNegative } from '../objects/int';
import { listNew, listPush } from '../objects/list';
import { isStr, strAt, strSlice } from '../objects/str';
import { tuple2 } from '../objects/tuple';
import { ERROR, FALSE, fromFloat, fromPointer, fromSmallInt, isSmallInt, NONE, toPointer, toSmallInt, TRUE, UNBOUND, Value } from '../value/value';
import { chargeFuel, chargeRound } from '../vm/state';

/** Lists and objects in each other that are read here. */
const MOST_DEPTH: i32 = 100;
/** Characters of a string or between values for a unit of fuel, as a power of two. */
const TEXT_SHIFT: u32 = 5;
/** Where what was read ends. */
const END: usize = memory.data<u32>([0]);

/** _introspection.json_value(text, index): the value that begins there and where it ends, or None for what is unusual. */
export function jsonValue(args: usize, count: i32): Value {
  const text = argument(args, 0);
  const index = argument(args, 1);
  if (!isStr(text) || !isSmallInt(index) || <u64>toSmallInt(index) > <u64>changetype<StrObject>(toPointer(text)).length) return NONE;
  const v = read(text, <u32>toSmallInt(index), 0);
  // A loop below that met a limit has only ended.
  if (v == ERROR || !chargeFuel(0)) return ERROR;
  return v == UNBOUND ? NONE : tuple2(v, fromSmallInt(load<u32>(END)));
}

/** The character at `at`, 0 behind the end. */
function look(p: usize, at: u32): u32 { return at < changetype<StrObject>(p).length ? strAt(p, at) : 0; }

function isDigit(c: u32): bool { return c - 48 < 10; }

function skipBlanks(p: usize, at: u32): u32 {
  while (true) {
    const c = look(p, at);
    if ((c != 32 && c - 9 > 1 && c != 13) || !chargeRound(at, TEXT_SHIFT)) return at;
    at++;
  }
}

function digitsEnd(p: usize, at: u32): u32 {
  while (isDigit(look(p, at)) && chargeRound(at, TEXT_SHIFT)) at++;
  return at;
}

/** UNBOUND: something unusual. The text stays rooted by the caller of the routine; what is made here needs no root, as nothing is collected meanwhile. */
function read(text: Value, at: u32, depth: i32): Value {
  if (!chargeFuel(1)) return ERROR;
  const p = toPointer(text);
  const c = look(p, at);
  if (c == 34) return string(text, at + 1);
  if (c == 91 || c == 123) return depth == MOST_DEPTH ? UNBOUND : container(text, at + 1, depth + 1, c == 123);
  if (c == 110) return word(p, at, 0x6c6c756e, NONE);
  if (c == 116) return word(p, at, 0x65757274, TRUE);
  if (c == 102 && look(p, at + 4) == 101) return word(p, at, 0x736c6166, FALSE);
  return number(text, at);
}

/** A name whose first four letters are `letters`; `false` has one more. */
function word(p: usize, at: u32, letters: u32, v: Value): Value {
  for (let i: u32 = 0; i < 4; i++) if (look(p, at + i) != (letters >> (i << 3) & 0xff)) return UNBOUND;
  store<u32>(END, at + 4 + u32(v == FALSE));
  return v;
}

function number(text: Value, at: u32): Value {
  const p = toPointer(text);
  const from = at;
  const negative = look(p, at) == 45;
  if (negative) at++;
  const digits = at;
  at = look(p, at) == 48 ? at + 1 : digitsEnd(p, at);
  if (at == digits) return UNBOUND;
  let end = at;
  if (look(p, at) == 46) {
    const fraction = digitsEnd(p, at + 1);
    if (fraction > at + 1) end = fraction;
  }
  if ((look(p, end) | 32) == 101) {
    const sign = look(p, end + 1);
    const first = end + 1 + u32(sign == 43 || sign == 45);
    const power = digitsEnd(p, first);
    if (power > first) end = power;
  }
  store<u32>(END, end);
  if (end > at) return fromFloat(decimalParse(text, from, end));
  const v = intFromText(text, digits, at, 10);
  return negative && v != ERROR && v != UNBOUND ? intNegative(v) : v;
}

/** A list or an object, from behind its bracket on. */
function container(text: Value, at: u32, depth: i32, isObject: bool): Value {
  const p = toPointer(text);
  const made = isObject ? dictNew() : listNew(0);
  if (!made) return ERROR;
  const close: u32 = isObject ? 125 : 93;
  at = skipBlanks(p, at);
  if (look(p, at) == close) {
    store<u32>(END, at + 1);
    return fromPointer(made);
  }
  while (true) {
    let key = UNBOUND;
    if (isObject) {
      if (look(p, at) != 34) return UNBOUND;
      key = string(text, at + 1);
      if (key == ERROR || key == UNBOUND) return key;
      at = skipBlanks(p, load<u32>(END));
      if (look(p, at) != 58) return UNBOUND;
      at = skipBlanks(p, at + 1);
    }
    const v = read(text, at, depth);
    if (v == ERROR || v == UNBOUND) return v;
    if (isObject ? !dictSet(made, key, v) : !listPush(made, v)) return ERROR;
    at = skipBlanks(p, load<u32>(END));
    const c = look(p, at);
    if (c == close) {
      store<u32>(END, at + 1);
      return fromPointer(made);
    }
    if (c != 44) return UNBOUND;
    at = skipBlanks(p, at + 1);
  }
}

/** A string, from behind its quote on. */
function string(text: Value, at: u32): Value {
  const p = toPointer(text);
  let from = at;
  let b: usize = 0;
  while (true) {
    const c = look(p, at);
    if (c < 32 || !chargeRound(at, TEXT_SHIFT)) break;
    if (c != 34 && c != 92) {
      at++;
      continue;
    }
    if (c == 34) {
      store<u32>(END, at + 1);
      if (!b) return strSlice(text, from, at);
      builderPart(b, p, from, at);
      return builderFinish(b);
    }
    if (!b) b = builderNew();
    if (!b) return ERROR;
    builderPart(b, p, from, at);
    let code = look(p, at + 1);
    at += 2;
    if (code == 117) {
      code = 0;
      for (const end = at + 4; at < end; at++) {
        const digit = look(p, at);
        const letter = (digit | 32) - 97;
        code = code << 4 | (isDigit(digit) ? digit - 48 : letter < 6 ? letter + 10 : 0xffff0000);
      }
    } else if (code == 98) code = 8;
    else if (code == 102) code = 12;
    else if (code == 110) code = 10;
    else if (code == 114) code = 13;
    else if (code == 116) code = 9;
    else if (code != 34 && code != 92 && code != 47) break;
    // What is no digit, and halves of pairs.
    if (code - 0xd800 < 0x800 || code > 0xffff) break;
    builderCode(b, code);
    from = at;
  }
  if (b) builderDrop(b);
  return UNBOUND;
}
