/**
 * str: making, reading, comparing, hashing and slicing texts.
 *
 * A text lies inline in its cell, 1, 2 or 4 bytes a code point; the width is the smallest that fits, so equal texts have equal
 * bytes. The bytes after the text up to the end of its last word are zero: comparing and hashing read whole words.
 * `bytes` has the same layout with width 0 (flags 0), which lets the routines of str-search.ts and its neighbours serve both.
 * The one-character texts of Latin-1 are made once, so indexing and iterating over such texts allocates nothing.
 *
 * Interned texts are in an open-addressing table of our own (state.interned, a VALUES cell): slot 0 holds the number of entries, slot 1
 * the mask; entry i is slot 2 + i. Interned texts are never freed.
 */
import { chargeRound, FUEL_BYTES_SHIFT, spendFuel } from '../vm/state';
import { Value, ERROR, UNBOUND, fromPointer, toPointer, fromSmallInt, toSmallInt, isSmallInt, isPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type, Exc } from '../value/type-id';
import { Name, NAME_COUNT, NAME_TEXTS, name } from '../value/names';
import { StrObject, ObjectHeader, STR_TEXT, STR_WIDTH_MASK, STR_INTERNED, STR_ASCII, BUFFER_PAYLOAD } from '../heap/layout';
import { allocateRaw, allocateValues, freeCell } from '../heap/alloc';
import { state, typeObject, NAMES_TABLE } from '../vm/record';
import { errorPending, raise, raiseFormat, raiseMemoryError } from '../vm/raise';
import { asciiLength } from '../common/ascii';
import { utf8Measure, utf8Fill } from '../common/utf8';
import { kindOfInline } from './type';
import { unwrap } from './instance';
import { intFitsI64, intToI64 } from './int';
import { sequenceIndex } from './sequence';
import { SLICE_RESULT, sliceIndices, sliceCount, sliceStart, sliceStep } from './slice';
import { searchContains } from './str-search';

/** More code points than this no text has: sizes in bytes then fit u32 with room for headers. */
export const STR_MAXIMUM: u64 = 0x1fffffff;
export { strJoinValues } from './str-join';

// ---- making

/**
 * Address of a new text whose `length` code points are undefined: the caller writes them all; 0 with MemoryError. `width`
 * must be the smallest that fits what is put in.
 */
export function strNew(length: u32, width: u32): usize {
  if (<u64>length > STR_MAXIMUM) { raiseMemoryError(); return 0; }
  const size = STR_TEXT + (<usize>length << width);
  const p = allocateRaw(size, Kind.STR, typeObject(Type.STR));
  if (!p) return 0;
  // The rest of the last word must be zero.
  store<u64>(p + ((size - 1) & ~7), 0);
  const text = changetype<StrObject>(p);
  text.flags = <u8>width;
  text.length = length;
  text.hash = 0;
  return p;
}

/** Copies a few bytes without the cost of a call of memory.copy; the areas do not overlap. */
// @ts-ignore: decorator
@inline export function strCopyBytes(to: usize, from: usize, bytes: usize): void {
  if (bytes > 64) memory.copy(to, from, bytes);
  else copyFew(to, from, bytes);
}

function copyFew(to: usize, from: usize, bytes: usize): void {
  const end = to + (bytes & ~7);
  while (to < end) {
    store<u64>(to, load<u64>(from));
    to += 8;
    from += 8;
  }
  if (bytes & 4) {
    store<u32>(to, load<u32>(from));
    to += 4;
    from += 4;
  }
  if (bytes & 2) {
    store<u16>(to, load<u16>(from));
    to += 2;
    from += 2;
  }
  if (bytes & 1) store<u8>(to, load<u8>(from));
}

// @ts-ignore: decorator
@inline export function strEmpty(): Value { return name(Name.EMPTY); }

/** From a static text. */
export function strFromAscii(text: usize): Value { return strFromLatin1(text, asciiLength(text)); }

/** From bytes that are code points below 256. */
export function strFromLatin1(address: usize, length: u32): Value {
  if (length == 1) return strCharacter(load<u8>(address));
  if (!length) return strEmpty();
  const p = strNew(length, 0);
  if (!p) return ERROR;
  strCopyBytes(p + STR_TEXT, address, length);
  return fromPointer(p);
}

/** From code points in 1 << width bytes each, of which none need be wide. */
export function strFromCodes(address: usize, length: u32, width: u32): Value {
  if (!length) return strEmpty();
  const needed = width ? widthOf(address, length, width) : 0;
  if (length == 1) return strFromCodePoint(codeAt(address, 0, width));
  const p = strNew(length, needed);
  if (!p) return ERROR;
  strCopyCodes(p + STR_TEXT, needed, address, width, length);
  return fromPointer(p);
}

/** From UTF-8. Ill-formed sequences become U+FFFD; strict decoding is in str-codec.ts. Surrogates written as three bytes are kept. */
export function strFromUtf8(address: usize, bytes: usize): Value {
  const measure = utf8Measure(address, bytes);
  const length = <u32>measure;
  const width = <u32>(measure >> 32);
  if (!length) return strEmpty();
  if (length == 1 && bytes == 1) return strCharacter(load<u8>(address));
  const p = strNew(length, width);
  if (!p) return ERROR;
  utf8Fill(address, bytes, p + STR_TEXT, width);
  return fromPointer(p);
}

// @ts-ignore: decorator
@inline export function strCharacter(c: u32): Value {
  return load<Value>(<usize>state.characters + BUFFER_PAYLOAD + (<usize>c << 3));
}

export function strFromCodePoint(c: u32): Value {
  if (c < 256) return strCharacter(c);
  const wide = c > 0xffff;
  const p = strNew(1, wide ? 2 : 1);
  if (!p) return ERROR;
  if (wide) store<u32>(p + STR_TEXT, c); else store<u16>(p + STR_TEXT, <u16>c);
  return fromPointer(p);
}

/** Makes the empty text, the one-character texts, the intern table and the names of spec/names.ts. False when memory is short. */
export function strInit(): bool {
  const table = allocateValues(2 + 1024);
  if (!table) return false;
  setSlot(table, 0, fromSmallInt(0));
  setSlot(table, 1, fromSmallInt(1023));
  state.interned = <u32>table;
  const characters = allocateValues(256);
  if (!characters) return false;
  state.characters = <u32>characters;
  for (let i: u32 = 0; i < 256; i++) {
    const p = strNew(1, 0);
    if (!p) return false;
    store<u8>(p + STR_TEXT, <u8>i);
    if (i < 128) changetype<StrObject>(p).flags |= STR_ASCII;
    setSlot(characters, i, strIntern(fromPointer(p)));
  }
  let text = NAME_TEXTS;
  for (let i = 0; i < NAME_COUNT; i++) {
    const length = asciiLength(text);
    const p = strNew(length, 0);
    if (!p) return false;
    memory.copy(p + STR_TEXT, text, length);
    changetype<StrObject>(p).flags |= STR_ASCII;
    const interned = strIntern(fromPointer(p));
    if (interned == ERROR) return false;
    store<Value>(NAMES_TABLE + (<usize>i << 3), interned);
    text += length + 1;
  }
  return true;
}

// ---- reading

// @ts-ignore: decorator
@inline export function strWidth(p: usize): u32 { return changetype<ObjectHeader>(p).flags & STR_WIDTH_MASK; }
// @ts-ignore: decorator
@inline export function strLength(v: Value): u32 { return changetype<StrObject>(toPointer(v)).length; }
/** A str, not an instance of a subclass. */
// @ts-ignore: decorator
@inline export function isStr(v: Value): bool { return isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == <u8>Kind.STR; }

/** Code point i of storage of the given width, unchecked. */
// @ts-ignore: decorator
@inline function codeAt(address: usize, i: u32, width: u32): u32 {
  if (!width) return load<u8>(address + i);
  if (width == 1) return load<u16>(address + (<usize>i << 1));
  return load<u32>(address + (<usize>i << 2));
}

/** Code point i of the text at p, unchecked. */
export function strAt(p: usize, i: u32): u32 { return codeAt(p + STR_TEXT, i, strWidth(p)); }

/** Is there a null character in the str? */
export function strHasNull(v: Value): bool {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  for (let i: u32 = 0; i < length; i++) if (!strAt(p, i)) return true;
  return false;
}

/** Writes code point i; the width must hold it. Only for a text that nobody else has seen yet. */
export function strPut(p: usize, i: u32, c: u32): void {
  const width = strWidth(p);
  const at = p + STR_TEXT + (<usize>i << width);
  if (!width) store<u8>(at, <u8>c);
  else if (width == 1) store<u16>(at, <u16>c);
  else store<u32>(at, c);
}

/** Smallest width for a code point. */
// @ts-ignore: decorator
@inline export function strWidthOf(c: u32): u32 { return c < 256 ? 0 : c < 0x10000 ? 1 : 2; }

/** Smallest width that holds `length` code points of the given width. */
function widthOf(address: usize, length: u32, width: u32): u32 {
  let all: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    all |= codeAt(address, i, width);
    if (all >> (4 << width)) break;
  }
  return strWidthOf(all);
}

export function strCopyCodes(to: usize, toWidth: u32, from: usize, fromWidth: u32, length: u32): void {
  if (toWidth == fromWidth) {
    strCopyBytes(to, from, <usize>length << toWidth);
  } else if (toWidth == 1) {
    if (!fromWidth) for (let i: usize = 0; i < length; i++) store<u16>(to + (i << 1), load<u8>(from + i));
    else for (let i: usize = 0; i < length; i++) store<u16>(to + (i << 1), <u16>load<u32>(from + (i << 2)));
  } else if (toWidth == 2) {
    for (let i: u32 = 0; i < length; i++) store<u32>(to + (<usize>i << 2), codeAt(from, i, fromWidth));
  } else {
    for (let i: u32 = 0; i < length; i++) store<u8>(to + i, <u8>codeAt(from, i, fromWidth));
  }
}

/** Does the text consist of ASCII? Remembered in the cell. */
export function strIsAscii(p: usize): bool {
  const text = changetype<StrObject>(p);
  if (text.flags & STR_ASCII) return true;
  if (text.flags & STR_WIDTH_MASK) return false;
  const end = p + STR_TEXT + text.length;
  for (let at = p + STR_TEXT; at < end; at += 8) if (load<u64>(at) & 0x8080808080808080) return false;
  if (text.kind == <u8>Kind.STR) text.flags |= STR_ASCII;
  return true;
}

// ---- equality, order, hash

// @ts-ignore: decorator
@inline export function strEqual(a: Value, b: Value): bool { return a == b || sameText(toPointer(a), toPointer(b)); }

function sameText(p: usize, q: usize): bool {
  const a = changetype<StrObject>(p);
  const b = changetype<StrObject>(q);
  const flags = a.flags & b.flags;
  if (a.length != b.length || ((a.flags ^ b.flags) & STR_WIDTH_MASK) != 0 || (flags & STR_INTERNED) != 0) return false;
  if (a.hash != b.hash && a.hash != 0 && b.hash != 0) return false;
  const end = p + STR_TEXT + (<usize>a.length << (a.flags & STR_WIDTH_MASK));
  if (a.length > LONG_TEXT) return sameLongText(p, q, end);
  for (let at = p + STR_TEXT, other = q + STR_TEXT; at < end; at += 8, other += 8) if (load<u64>(at) != load<u64>(other)) return false;
  return true;
}
/** Longer texts pay for being compared. */
const LONG_TEXT: u32 = 1024;
function sameLongText(p: usize, q: usize, end: usize): bool {
  let at = p + STR_TEXT;
  for (let other = q + STR_TEXT; at < end && load<u64>(at) == load<u64>(other); other += 8) at += 8;
  spendFuel(<i32>((at - p) >> FUEL_BYTES_SHIFT));
  return at >= end;
}

/** Is the text equal to a static one? */
export function strEqualsAscii(v: Value, text: usize): bool {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  if (strWidth(p)) return false;
  for (let i: u32 = 0; i < length; i++) {
    const c = load<u8>(text + i);
    if (!c || c != load<u8>(p + STR_TEXT + i)) return false;
  }
  return load<u8>(text + length) == 0;
}

/** -1, 0 or 1: order of the code points. */
export function strCompare(a: Value, b: Value): i32 {
  if (a == b) return 0;
  const p = toPointer(a);
  const q = toPointer(b);
  const aLength = changetype<StrObject>(p).length;
  const bLength = changetype<StrObject>(q).length;
  const shared = min(aLength, bLength);
  const aWidth = strWidth(p);
  const bWidth = strWidth(q);
  let i: u32 = 0;
  // The first characters decide most of the time.
  if (shared && !(aWidth | bWidth)) {
    const x = load<u8>(p, STR_TEXT);
    const y = load<u8>(q, STR_TEXT);
    if (x != y) return x < y ? -1 : 1;
  }
  if (!(aWidth | bWidth)) while (i + 8 <= shared && load<u64>(p + STR_TEXT + i) == load<u64>(q + STR_TEXT + i)) i += 8;
  spendFuel(<i32>(i >> FUEL_BYTES_SHIFT));
  for (; i < shared; i++) {
    if ((i & 4095) == 4095) spendFuel(4096 >> FUEL_BYTES_SHIFT);
    const x = codeAt(p + STR_TEXT, i, aWidth);
    const y = codeAt(q + STR_TEXT, i, bWidth);
    if (x != y) return x < y ? -1 : 1;
  }
  return aLength == bLength ? 0 : aLength < bLength ? -1 : 1;
}

// @ts-ignore: decorator
@inline export function strHash(v: Value): u32 {
  const known = changetype<StrObject>(toPointer(v)).hash;
  return known ? known : strComputeHash(toPointer(v));
}

/** SipHash-1-3 of the words of a text (or of bytes), keyed by the seed of this interpreter; never 0. Remembered in the cell. */
export function strComputeHash(p: usize): u32 {
  const text = changetype<StrObject>(p);
  const bytes = <usize>text.length << (text.flags & STR_WIDTH_MASK);
  spendFuel(<i32>(bytes >> FUEL_BYTES_SHIFT));
  const key0 = <u64>state.hashSeed * 0x9e3779b97f4a7c15;
  const key1 = rotl(key0, 31) ^ 0xd6e8feb86659fd93;
  let v0 = key0 ^ 0x736f6d6570736575;
  let v1 = key1 ^ 0x646f72616e646f6d;
  let v2 = key0 ^ 0x6c7967656e657261;
  let v3 = key1 ^ 0x7465646279746573;
  const end = p + STR_TEXT + bytes;
  let rounds = 0;
  let at = p + STR_TEXT;
  // One round for every word, one for the length, three to finish.
  while (rounds < 4) {
    let word: u64 = 0;
    if (at < end) {
      word = load<u64>(at);
      at += 8;
    } else {
      if (!rounds) word = <u64>bytes << 56 | bytes;
      if (rounds == 1) v2 ^= 0xff;
      rounds++;
    }
    v3 ^= word;
    v0 += v1;
    v1 = rotl(v1, 13) ^ v0;
    v0 = rotl(v0, 32);
    v2 += v3;
    v3 = rotl(v3, 16) ^ v2;
    v0 += v3;
    v3 = rotl(v3, 21) ^ v0;
    v2 += v1;
    v1 = rotl(v1, 17) ^ v2;
    v2 = rotl(v2, 32);
    v0 ^= word;
  }
  const mixed = v0 ^ v1 ^ v2 ^ v3;
  let hash = <u32>mixed ^ <u32>(mixed >> 32);
  if (!hash) hash = 1;
  text.hash = hash;
  return hash;
}

// ---- interning

// @ts-ignore: decorator
@inline function slot(table: usize, i: u32): Value { return load<Value>(table + BUFFER_PAYLOAD + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline function setSlot(table: usize, i: u32, v: Value): void { store<Value>(table + BUFFER_PAYLOAD + (<usize>i << 3), v); }

/** The one text equal to v whose address stands for its content; ERROR when memory is short. v is a str. */
export function strIntern(v: Value): Value {
  const text = changetype<StrObject>(toPointer(v));
  if (text.flags & STR_INTERNED) return v;
  const table = <usize>state.interned;
  const mask = <u32>toSmallInt(slot(table, 1));
  let i = strHash(v) & mask;
  while (true) {
    const found = slot(table, 2 + i);
    if (found == UNBOUND) break;
    if (strEqual(found, v)) return found;
    i = (i + 1) & mask;
  }
  const used = <u32>toSmallInt(slot(table, 0)) + 1;
  if (used + (used >> 1) > mask) {
    if (!growInterned()) return ERROR;
    return strIntern(v);
  }
  setSlot(table, 2 + i, v);
  setSlot(table, 0, fromSmallInt(used));
  text.flags |= STR_INTERNED;
  return v;
}

/** Values in the table's cell, for the collector. */
export function strInternedCount(): u32 { return <u32>toSmallInt(slot(state.interned, 1)) + 3; }

function growInterned(): bool {
  const old = <usize>state.interned;
  const oldMask = <u32>toSmallInt(slot(old, 1));
  const mask = (oldMask << 1) | 1;
  const table = allocateValues(mask + 3);
  if (!table) return false;
  setSlot(table, 0, slot(old, 0));
  setSlot(table, 1, fromSmallInt(mask));
  for (let i: u32 = 0; i <= oldMask; i++) {
    const v = slot(old, 2 + i);
    if (v == UNBOUND) continue;
    let at = strHash(v) & mask;
    while (slot(table, 2 + at) != UNBOUND) at = (at + 1) & mask;
    setSlot(table, 2 + at, v);
  }
  state.interned = <u32>table;
  freeCell(old);
  return true;
}

export function internAscii(text: usize): Value {
  const v = strFromAscii(text);
  return v == ERROR ? ERROR : strIntern(v);
}

// ---- operators

/** a + b; both str. */
export function strConcat(a: Value, b: Value): Value {
  const p = toPointer(a);
  const q = toPointer(b);
  const aLength = changetype<StrObject>(p).length;
  const bLength = changetype<StrObject>(q).length;
  if (!aLength) return b;
  if (!bLength) return a;
  const total = <u64>aLength + bLength;
  if (total > STR_MAXIMUM) return raiseMemoryError();
  const aWidth = strWidth(p);
  const bWidth = strWidth(q);
  const width = max(aWidth, bWidth);
  const r = strNew(<u32>total, width);
  if (!r) return ERROR;
  strCopyCodes(r + STR_TEXT, width, p + STR_TEXT, aWidth, aLength);
  strCopyCodes(r + STR_TEXT + (<usize>aLength << width), width, q + STR_TEXT, bWidth, bLength);
  return fromPointer(r);
}

/** `s + v` where s is a str and v anything: TypeError when v is none. */
export function strAdd(s: Value, v: Value): Value {
  const other = unwrap(v);
  if (!isStr(other)) return raiseFormat(Exc.TypeError, ascii("can only concatenate str (not \"%t\") to str"), v);
  return strConcat(s, other);
}

/** Text times an int (already an int Value; ≤ 0 gives the empty text). */
export function strRepeat(v: Value, times: Value): Value {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  if (isSmallInt(times) && toSmallInt(times) == 1) return v;
  const n = intToI64(times);
  if (!intFitsI64(times)) return raise(Exc.OverflowError, ascii("cannot fit 'int' into an index-sized integer"));
  if (n <= 0 || !length) return strEmpty();
  if (<u64>n > STR_MAXIMUM || <u64>n * length > STR_MAXIMUM) return raiseMemoryError();
  const width = strWidth(p);
  const r = strNew(length * <u32>n, width);
  if (!r) return ERROR;
  memoryRepeat(r + STR_TEXT, p + STR_TEXT, <usize>length << width, <usize>n);
  return fromPointer(r);
}

/** Writes `size` bytes `times` times over; times ≥ 1. */
export function memoryRepeat(to: usize, from: usize, size: usize, times: usize): void {
  if (size == 1) { memory.fill(to, load<u8>(from), times); return; }
  const total = size * times;
  memory.copy(to, from, size);
  for (let done = size; done < total;) {
    const more = min(done, total - done);
    memory.copy(to + done, to, more);
    done += more;
  }
}

/** Code points from…to, clamped by the caller: 0 ≤ from ≤ to ≤ length. */
export function strSlice(v: Value, from: u32, to: u32): Value {
  const p = toPointer(v);
  if (from >= to) return strEmpty();
  const length = to - from;
  if (length == changetype<StrObject>(p).length) return v;
  const width = strWidth(p);
  const start = p + STR_TEXT + (<usize>from << width);
  if (length == 1) return strFromCodePoint(codeAt(start, 0, width));
  if (width) return strFromCodes(start, length, width);
  const r = strNew(length, 0);
  if (!r) return ERROR;
  strCopyBytes(r + STR_TEXT, start, length);
  changetype<StrObject>(r).flags |= changetype<StrObject>(p).flags & STR_ASCII;
  return fromPointer(r);
}

/** The i-th character, already in range. */
// @ts-ignore: decorator
@inline export function strItem(p: usize, i: u32): Value {
  return strWidth(p) ? strFromCodePoint(strAt(p, i)) : strCharacter(load<u8>(p + STR_TEXT + i));
}

/** v[key]. @mayCallPython (`__index__`) */
export function strGetItem(v: Value, key: Value): Value {
  const p = toPointer(v);
  const length = <i64>changetype<StrObject>(p).length;
  if (kindOfInline(key) == Kind.SLICE) return slice(v, key);
  let i = sequenceIndex(key, ascii("string indices must be integers, not '%t'"), Exc.IndexError);
  if (!i && errorPending()) return ERROR;
  if (i < 0) i += length;
  if (<u64>i >= <u64>length) return raise(Exc.IndexError, ascii("string index out of range"));
  return strItem(p, <u32>i);
}

/** Characters of a slice with steps for a unit of fuel, as a power of two. */
const STEP_SHIFT: u32 = 6;

function slice(v: Value, key: Value): Value {
  const p = toPointer(v);
  if (!sliceIndices(key, changetype<StrObject>(p).length, SLICE_RESULT)) return ERROR;
  const start = sliceStart();
  const step = sliceStep();
  const count = <u32>sliceCount();
  if (!count) return strEmpty();
  if (step == 1) return strSlice(v, <u32>start, <u32>start + count);
  if (count == 1) return strItem(p, <u32>start);
  let all: u32 = 0;
  const width = strWidth(p);
  if (width) for (let i: u32 = 0, at = start; i < count; i++, at += step) {
    if (!chargeRound(i, STEP_SHIFT)) return ERROR;
    all |= codeAt(p + STR_TEXT, <u32>at, width);
  }
  const r = strNew(count, strWidthOf(all));
  if (!r) return ERROR;
  for (let i: u32 = 0, at = start; i < count; i++, at += step) {
    if (!chargeRound(i, STEP_SHIFT)) return ERROR;
    strPut(r, i, codeAt(p + STR_TEXT, <u32>at, width));
  }
  return fromPointer(r);
}

/** `item in v`: 1, 0, or -1 with TypeError. */
export function strContains(v: Value, item: Value): i32 {
  const needle = unwrap(item);
  if (!isStr(needle)) {
    raiseFormat(Exc.TypeError, ascii("'in <string>' requires string as left operand, not %t"), item);
    return -1;
  }
  return searchContains(toPointer(v), toPointer(needle));
}
