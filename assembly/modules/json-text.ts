/**
 * The JSON text of values written in one go, for json.dumps without indentation (lib/json/encoder.py). Whatever is unusual (instances, keys that are no str, large
 * ints, nan, deep nesting) is left to the library, which writes it all anew.
 */
import { argument } from '../builtins/native';
import { builderAppend, builderAscii, builderCode, builderDrop, builderFinish, builderHex, builderNew, builderPart, builderRound } from '../common/builder';
import { decimalRepr } from '../common/decimal';
import { ListObject, StrObject, TUPLE_ITEMS, TupleObject } from '../heap/layout';
import { dictKeyAt, dictNext, dictValueAt } from '../objects/dict-table';
import { intToText } from '../objects/int';
import { listGet } from '../objects/list';
import { isStr, strAt } from '../objects/str';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { ERROR, FALSE, isFloat, isSmallInt, NONE, toFloat, toPointer, TRUE, Value } from '../value/value';
import { errorPending } from '../vm/raise';
import { chargeFuel } from '../vm/state';

/** Lists and dicts in each other that are written here; more may be a circle. */
const MOST_DEPTH: i32 = 100;
/** Characters of a text for a unit of fuel, as a power of two. */
const TEXT_SHIFT: u32 = 5;

/** _introspection.json_text(value, item_separator, key_separator, ascii): the text, or None for what is unusual. */
export function jsonText(args: usize, count: i32): Value {
  if (!isStr(argument(args, 1)) || !isStr(argument(args, 2))) return NONE;
  const b = builderNew();
  if (!b) return ERROR;
  if (write(b, args, argument(args, 0), 0)) return builderFinish(b);
  builderDrop(b);
  return errorPending() ? ERROR : NONE;
}

/** False for what is unusual, or with an error pending. `args`: those of jsonText. */
function write(b: usize, args: usize, v: Value, depth: i32): bool {
  if (!chargeFuel(1)) return false;
  if (v == NONE || v == TRUE || v == FALSE) builderAscii(b, v == NONE ? ascii("null") : v == TRUE ? ascii("true") : ascii("false"));
  else if (isSmallInt(v)) builderAppend(b, intToText(v, 10));
  else if (isFloat(v)) {
    const f = toFloat(v);
    if (f - f != 0) return false;
    builderAppend(b, decimalRepr(f));
  } else {
    const p = toPointer(v);
    const kind = kindOf(v);
    if (kind == Kind.STR) return quote(b, p, argument(args, 3) == TRUE);
    if (depth == MOST_DEPTH) return false;
    if (kind == Kind.DICT) return object(b, args, p, depth + 1);
    if (kind != Kind.LIST && kind != Kind.TUPLE) return false;
    const length = kind == Kind.LIST ? changetype<ListObject>(p).length : changetype<TupleObject>(p).length;
    builderCode(b, 91);
    for (let i: u32 = 0; i < length; i++) {
      if (i) builderAppend(b, argument(args, 1));
      if (!write(b, args, kind == Kind.LIST ? listGet(p, i) : load<Value>(p + (<usize>i << 3), TUPLE_ITEMS), depth + 1)) return false;
    }
    builderCode(b, 93);
  }
  return true;
}

function object(b: usize, args: usize, p: usize, depth: i32): bool {
  builderCode(b, 123);
  let isFirst = true;
  for (let i = dictNext(p, 0); i >= 0; i = dictNext(p, <u32>i + 1)) {
    const key = dictKeyAt(p, i);
    if (!isFirst) builderAppend(b, argument(args, 1));
    isFirst = false;
    if (!isStr(key) || !write(b, args, key, depth)) return false;
    builderAppend(b, argument(args, 2));
    if (!write(b, args, dictValueAt(p, i), depth)) return false;
  }
  builderCode(b, 125);
  return true;
}

/** A text with what needs it escaped; `onlyAscii`: all beyond ASCII too, in halves of pairs where it has to be. */
function quote(b: usize, p: usize, onlyAscii: bool): bool {
  const length = changetype<StrObject>(p).length;
  builderCode(b, 34);
  let from: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, i, TEXT_SHIFT)) return false;
    let c = strAt(p, i);
    if (c > 31 && c != 34 && c != 92 && (c < 127 || !onlyAscii)) continue;
    builderPart(b, p, from, i);
    from = i + 1;
    builderCode(b, 92);
    const letter = c == 8 ? 98 : c == 9 ? 116 : c == 10 ? 110 : c == 12 ? 102 : c == 13 ? 114 : c == 34 || c == 92 ? c : 0;
    if (letter) {
      builderCode(b, letter);
      continue;
    }
    if (c > 0xffff) {
      c -= 0x10000;
      builderCode(b, 117);
      builderHex(b, 0xd800 | (c >> 10), 4);
      builderCode(b, 92);
      c = 0xdc00 | (c & 0x3ff);
    }
    builderCode(b, 117);
    builderHex(b, c, 4);
  }
  builderPart(b, p, from, length);
  builderCode(b, 34);
  return true;
}
