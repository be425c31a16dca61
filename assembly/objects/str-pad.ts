/** Filling and rewriting character by character: center, ljust, rjust, translate. */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { StrObject, BYTES_DATA, STR_TEXT } from '../heap/layout';
import { errorClear, errorMatches, errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { argument } from '../builtins/native';
import { builderAppend, builderBroken, builderCode, builderDrop, builderFill, builderFinish, builderNew, builderPart } from '../common/builder';
import { getItem } from '../protocols/subscript';
import { chargeFuel } from '../vm/state';
import { bytearrayFromMemory } from './bytearray';
import { bytesLength, bytesNew } from './bytes';
import { unwrap } from './instance';
import { intToI64, isInt } from './int';
import { STR_MAXIMUM, isStr, strAt, strFromAscii } from './str';
import { textCount, textFamily, textFrom, textLength, textSelf, textTypeName, textWhole } from './str-text';
import { kindOf } from './type';

/** A builder's text as a Value of the family; the builder held only bytes unless the family is str. */
function finish(b: usize, family: Kind): Value {
  const text = builderFinish(b);
  if (text == ERROR || family == Kind.STR) return text;
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  if (family == Kind.BYTEARRAY) return bytearrayFromMemory(p + STR_TEXT, length);
  const result = bytesNew(length);
  if (!result) return ERROR;
  memory.copy(result + BYTES_DATA, p + STR_TEXT, length);
  return fromPointer(result);
}

// ---- padding

const enum Side { LEFT, RIGHT, BOTH }

function padded(args: usize, side: Side, method: usize): Value {
  const width = textCount(argument(args, 1), 0);
  if (width == -1 && errorPending()) return ERROR;
  const p = textSelf(args);
  if (!p) return ERROR;
  const family = textFamily(args);
  let fill: u32 = 0x20;
  if (argument(args, 2) != UNBOUND) {
    const plain = unwrap(argument(args, 2));
    const bytes = kindOf(plain) == Kind.BYTES || kindOf(plain) == Kind.BYTEARRAY;
    if (family == Kind.STR) {
      if (!isStr(plain)) return raiseFormat(Exc.TypeError, ascii("The fill character must be a unicode character, not %t"), argument(args, 2));
      if (textLength(toPointer(plain)) != 1) return raise(Exc.TypeError, ascii("The fill character must be exactly one character long"));
    } else if (!bytes || bytesLength(plain) != 1) {
      if (bytes) return raiseFormat(Exc.TypeError, ascii("%s(): argument 2 must be a byte string of length 1, not a %t object of length %d"), strFromAscii(method), plain, fromSmallInt(bytesLength(plain)));
      return raiseFormat(Exc.TypeError, ascii("%s() argument 2 must be a byte string of length 1, not %s"), strFromAscii(method), textTypeName(argument(args, 2)));
    }
    fill = strAt(textFrom(plain), 0);
  }
  const length = textLength(p);
  const missing = width - length;
  if (missing <= 0) return textWhole(p, family);
  if (<u64>width > STR_MAXIMUM) return raiseMemoryError();
  // CPython's way of rounding an odd number of characters.
  const left = side == Side.LEFT ? 0 : side == Side.RIGHT ? missing : missing / 2 + (missing & width & 1);
  const b = builderNew();
  if (!b) return ERROR;
  builderFill(b, fill, left);
  builderPart(b, p, 0, length);
  builderFill(b, fill, missing - left);
  return finish(b, family);
}

export function padLjust(args: usize, count: i32): Value { return padded(args, Side.LEFT, ascii("ljust")); }
export function padRjust(args: usize, count: i32): Value { return padded(args, Side.RIGHT, ascii("rjust")); }
export function padCenter(args: usize, count: i32): Value { return padded(args, Side.BOTH, ascii("center")); }

// ---- translate

/** str.translate: a table that maps code points to code points, texts or None. @mayCallPython */
export function padTranslate(args: usize, count: i32): Value {
  const p = textSelf(args);
  if (!p) return ERROR;
  const b = builderNew();
  if (!b) return ERROR;
  const length = textLength(p);
  for (let i: u32 = 0; i < length; i++) {
    // As much as a subscription and what is done with its result; one that raises costs several times that.
    if (!chargeFuel(1)) return dropped(b);
    const c = strAt(p, i);
    const found = getItem(argument(args, 1), fromSmallInt(c));
    if (found == ERROR) {
      if (!errorMatches(Exc.LookupError) || !chargeFuel(3)) return dropped(b);
      errorClear();
      builderCode(b, c);
      continue;
    }
    const v = unwrap(found);
    if (v == NONE) continue;
    if (isStr(v)) builderAppend(b, v);
    else if (isInt(v)) {
      const code = intToI64(v);
      if (<u64>code > 0x10ffff) {
        raise(Exc.ValueError, ascii("character mapping must be in range(0x110000)"));
        return dropped(b);
      }
      builderCode(b, <u32>code);
    } else {
      raise(Exc.TypeError, ascii("character mapping must return integer, None or str"));
      return dropped(b);
    }
    if (builderBroken(b)) break;
  }
  return builderFinish(b);
}

function dropped(b: usize): Value {
  builderDrop(b);
  return ERROR;
}

