/**
 * join, and the concatenation of many texts at once (f-strings).
 *
 * Sizes are summed in 64 bits before anything is allocated. Items are looked at twice without running Python in between.
 */
import { Value, ERROR, FALSE, UNBOUND, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ByteArrayObject, ObjectHeader, BUFFER_PAYLOAD, STR_TEXT } from '../heap/layout';
import { iter } from '../protocols/iterate';
import { pythonCall } from '../vm/python-native';
import { errorClear, errorMatches, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { argument } from '../builtins/native';
import { unwrap } from './instance';
import { listFromIterable } from './list';
import { sequenceAt, sequenceItems, sequenceLength } from './sequence';
import { STR_MAXIMUM, isStr, strCopyBytes, strCopyCodes, strEmpty, strWidth } from './str';
import { kindOf } from './type';
import { textFamily, textFinish, textFrom, textKind, textLength, textNew } from './str-text';

/** First unit of a str, bytes or bytearray Value; meaningless for an empty bytearray. */
function unitsOf(v: Value): usize {
  const p = toPointer(v);
  return changetype<ObjectHeader>(p).kind == <u8>Kind.BYTEARRAY ? <usize>changetype<ByteArrayObject>(p).buffer + BUFFER_PAYLOAD : p + STR_TEXT;
}

/** `count` texts of the family from address `items`, with the text q (or 0) between them. Items of another kind are a TypeError. */
export function joinValues(q: usize, items: usize, count: u32, family: Kind): Value {
  let total: u64 = 0;
  let width: u32 = q && count > 1 ? strWidth(q) : 0;
  for (let i: u32 = 0; i < count; i++) {
    const item = load<Value>(items + (<usize>i << 3));
    if (family == Kind.STR && isStr(item)) {
      total += textLength(toPointer(item));
      width = max(width, strWidth(toPointer(item)));
      continue;
    }
    const v = unwrap(item);
    const kind = textKind(v);
    if (family == Kind.STR ? kind != Kind.STR : (kind != Kind.BYTES && kind != Kind.BYTEARRAY)) {
      return raiseFormat(Exc.TypeError, family == Kind.STR ? ascii("sequence item %d: expected str instance, %t found") : ascii("sequence item %d: expected a bytes-like object, %t found"), fromSmallInt(i), item);
    }
    const p = toPointer(v);
    total += textLength(p);
    if (kind == Kind.STR) width = max(width, strWidth(p));
  }
  const between: u32 = q ? textLength(q) : 0;
  if (count > 1) total += <u64>between * (count - 1);
  if (total > STR_MAXIMUM) return raiseMemoryError();
  if (total + count > 1024 && !chargeFuel(<i32>((total >> 6) + (count >> 3)))) return ERROR;
  if (count == 1 && family != Kind.BYTEARRAY) {
    const only = unwrap(load<Value>(items));
    if (textKind(only) == family) return only;
  }
  if (!total && family == Kind.STR) return strEmpty();
  const result = textNew(<u32>total, width, family);
  if (!result) return ERROR;
  let to = result + STR_TEXT;
  for (let i: u32 = 0; i < count; i++) {
    if (i && between) {
      strCopyCodes(to, width, q + STR_TEXT, strWidth(q), between);
      to += <usize>between << width;
    }
    let v = load<Value>(items + (<usize>i << 3));
    if (!isStr(v)) v = unwrap(v);
    const length = textLength(toPointer(v));
    if (!length) continue;
    const from = unitsOf(v);
    if (!width) strCopyBytes(to, from, length);
    else strCopyCodes(to, width, from, strWidth(toPointer(v)), length);
    to += <usize>length << width;
  }
  return textFinish(result, family);
}

/** `count` str Values from address `items`, one after the other. */
export function strJoinValues(items: usize, count: u32): Value { return joinValues(0, items, count, Kind.STR); }

/** The list or tuple, or a tuple with the bytes of the items that are views and the like; what is refused is an error when `strict`. @mayCallPython */
export function joinableBytes(source: Value, strict: Value): Value {
  const items = toPointer(source);
  for (let i: u32 = 0; i < sequenceLength(items); i++) {
    if (kindOf(unwrap(sequenceAt(items, i))) == Kind.INSTANCE) return pythonCall(ascii("buffers.contents"), source, strict, UNBOUND);
  }
  return source;
}

/** join(self, iterable, /) */
export function joinJoin(args: usize, count: i32): Value {
  const family = textFamily(args);
  let source = unwrap(argument(args, 1));
  const kind = isPointer(source) ? <Kind>changetype<ObjectHeader>(toPointer(source)).kind : Kind.FREE;
  if (kind != Kind.LIST && kind != Kind.TUPLE) {
    const iterator = iter(argument(args, 1));
    if (iterator == ERROR) {
      if (!errorMatches(Exc.TypeError)) return ERROR;
      errorClear();
      return raise(Exc.TypeError, ascii("can only join an iterable"));
    }
    rootPushInline(iterator);
    source = listFromIterable(iterator);
    rootPopInline(1);
    if (source == ERROR) return ERROR;
  }
  if (family != Kind.STR) {
    source = joinableBytes(source, FALSE);
    if (source == ERROR) return ERROR;
  }
  const q = textFrom(argument(args, 0));
  if (!q) return ERROR;
  const list = toPointer(source);
  if (!sequenceLength(list)) return family == Kind.STR ? strEmpty() : textFinish(textNew(0, 0, family), family);
  return joinValues(q, sequenceItems(list), sequenceLength(list), family);
}
