/**
 * The table of dict: entries in insertion order and, from 9 entries on, an index of slots over them.
 *
 *   entries   VALUES cell, 24 bytes an entry: +0 hash, +8 key (UNBOUND = deleted), +16 value
 *   index     BUFFER cell of 2 * capacity slots of 1, 2 or 4 bytes (by capacity): 0 = empty, else entry number + 1
 *
 * Open addressing with linear steps; a deletion moves later slots back, so the index has a slot for each live entry and no
 * tombstones. Deleted entries stay until the entries are full, then they are squeezed out. The hash kept is Python's hash of the
 * key (equal keys of different types meet).
 *
 * Comparing general keys runs Python code, which may change the dict: after each such comparison `mutations` and `entries` are
 * compared and the search starts again when they differ. Str and int keys compare without running anything.
 *
 * Invariants: length = live entries <= fill <= capacity; the entry before `fill` is live; the index is 0 iff capacity <= SMALL_CAPACITY.
 */
import { Value, ERROR, UNBOUND, isPointer, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { BUFFER_PAYLOAD, DICT_ENTRY_SIZE, DICT_NAMESPACE, DictObject, ObjectHeader } from '../heap/layout';
import { allocate, allocateBuffer, allocateRaw, freeCell, resizeBuffer } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { errorMatches, errorPending, errorTake, raiseFormat, raiseMemoryError } from '../vm/raise';
import { equal } from '../protocols/compare';
import { hash } from '../protocols/hash';
import { sequenceEqual } from './sequence';
import { strEqual, strHash } from './str';

/** Up to this many entries are searched one after the other. */
const SMALL_CAPACITY: u32 = 8;
/** No valid hash: Python's hash is never -1. */
export const NO_HASH: u64 = u64.MAX_VALUE;
const MAXIMUM_CAPACITY: u32 = 1 << 26;

/** An empty dict; 0 on failure. */
export function dictNew(): usize { return allocate(offsetof<DictObject>(), Kind.DICT, typeObject(Type.DICT)); }

// @ts-ignore: decorator
@inline function entryAt(d: DictObject, i: u32): usize { return <usize>d.entries + BUFFER_PAYLOAD + <usize>i * DICT_ENTRY_SIZE; }
// @ts-ignore: decorator
@inline function firstSlot(h: u64, mask: u32): u32 {
  // Multiplicative hashing spreads neighbouring ints: kept side by side they would be one cluster, whose length every miss and deletion pays.
  return <u32>((h * 0x9e3779b97f4a7c15) >> <u64>(32 + clz(mask)));
}
/** log2 of the bytes of a slot. */
// @ts-ignore: decorator
@inline function slotShift(mask: u32): u32 { return mask < 256 ? 0 : mask < 65536 ? 1 : 2; }

// @ts-ignore: decorator
@inline function slotGet(index: usize, shift: u32, slot: u32): u32 {
  const at = index + BUFFER_PAYLOAD + (<usize>slot << shift);
  if (shift == 0) return load<u8>(at);
  return shift == 1 ? load<u16>(at) : load<u32>(at);
}
// @ts-ignore: decorator
@inline function slotSet(index: usize, shift: u32, slot: u32, entry: u32): void {
  const at = index + BUFFER_PAYLOAD + (<usize>slot << shift);
  if (shift == 0) store<u8>(at, <u8>entry);
  else if (shift == 1) store<u16>(at, <u16>entry);
  else store<u32>(at, entry);
}

/** Python's hash of a key; NO_HASH with TypeError pending when it has none. `asSet`: how the error speaks. @mayCallPython */
export function dictHash(key: Value, asSet: bool = false): u64 {
  if (isSmallInt(key)) {
    const i = toSmallInt(key);
    return i == -1 ? <u64>-2 : <u64>i;
  }
  if (isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.STR) return <u64>strHash(key);
  const h = hash(key);
  if (!errorPending()) return h;
  if (errorMatches(Exc.TypeError)) {
    const exception = errorTake();
    rootPushInline(exception);
    raiseFormat(Exc.TypeError, asSet ? ascii("cannot use '%q' as a set element (%s)") : ascii("cannot use '%q' as a dict key (%s)"), key, exception);
    rootPopInline(1);
  }
  return NO_HASH;
}

/** Whether two different values with one hash are equal keys, when no Python code is needed to tell: 1, 0; 2 = ask `equal`. */
// @ts-ignore: decorator
@inline function quickEqual(a: Value, b: Value): i32 {
  if (isPointer(a) && isPointer(b)) {
    if (changetype<ObjectHeader>(toPointer(a)).kind == Kind.STR && changetype<ObjectHeader>(toPointer(b)).kind == Kind.STR) return strEqual(a, b) ? 1 : 0;
    return 2;
  }
  return isSmallInt(a) && isSmallInt(b) ? 0 : 2;
}

// @ts-ignore: decorator
@inline function isTuple(v: Value): bool { return isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.TUPLE; }

/** What compareKeys answers when the dict changed. */
const RESTART: i32 = 2;

/** Compares an entry's key with a key in Python's way: 1, 0, -1 or RESTART. @mayCallPython */
function compareKeys(d: DictObject, entryKey: Value, key: Value): i32 {
  const quick = quickEqual(entryKey, key);
  if (quick != 2) return quick;
  const entries = d.entries;
  const mutations = d.mutations;
  rootPushInline(entryKey);
  rootPushInline(key);
  // Tuples are the commonest of these keys.
  const tuples = isTuple(entryKey) && isTuple(key);
  const result = tuples ? sequenceEqual(toPointer(entryKey), toPointer(key)) : equal(entryKey, key);
  rootPopInline(2);
  if (result < 0) return -1;
  return d.entries != entries || d.mutations != mutations ? RESTART : result;
}

/** Entry of `key` whose hash is `h`: its number, -1 absent, -2 error. @mayCallPython unless all keys are str or small ints */
export function dictFindHashed(p: usize, key: Value, h: u64): i32 {
  const d = changetype<DictObject>(p);
  if (d.index) {
    // Most searches end at the first slot.
    const mask = d.mask;
    const number = slotGet(d.index, slotShift(mask), firstSlot(h, mask));
    if (!number) return -1;
    if (load<Value>(entryAt(d, number - 1), 8) == key) return <i32>number - 1;
  }
  return search(d, key, h);
}

/** What findSmall and findIndexed answer when the dict changed under them. */
const CHANGED: i32 = -3;

function search(d: DictObject, key: Value, h: u64): i32 {
  let result = CHANGED;
  while (result == CHANGED) {
    result = d.index ? findIndexed(d, key, h) : findSmall(d, key, h);
    if (result == CHANGED && !chargeFuel(1)) return -2;
  }
  return result;
}

function findSmall(d: DictObject, key: Value, h: u64): i32 {
  const fill = d.fill;
  let entry = <usize>d.entries + BUFFER_PAYLOAD;
  for (let i: u32 = 0; i < fill; i++, entry += DICT_ENTRY_SIZE) {
    const entryKey = load<Value>(entry, 8);
    if (entryKey == key) return <i32>i;
    if (load<u64>(entry) == h && entryKey != UNBOUND) {
      const same = compareKeys(d, entryKey, key);
      if (same == 1) return <i32>i;
      if (same < 0) return -2;
      if (same == RESTART) return CHANGED;
    }
  }
  return -1;
}

function findIndexed(d: DictObject, key: Value, h: u64): i32 {
  const mask = d.mask;
  const shift = slotShift(mask);
  const index: usize = d.index;
  let slot = firstSlot(h, mask);
  for (let steps = 1; ; steps++) {
    const number = slotGet(index, shift, slot);
    if (!number) return -1;
    const entry = entryAt(d, number - 1);
    const entryKey = load<Value>(entry, 8);
    if (entryKey == key) return <i32>number - 1;
    if (load<u64>(entry) == h) {
      const same = compareKeys(d, entryKey, key);
      if (same == 1) return <i32>number - 1;
      if (same < 0) return -2;
      if (same == RESTART) return CHANGED;
    }
    slot = (slot + 1) & mask;
    // Keys chosen to collide make searches long: they pay.
    if ((steps & 127) == 0 && !chargeFuel(4)) return -2;
  }
  return -1;
}

/** Entry number of `key`, -1 when absent, -2 on error. */
export function dictFind(p: usize, key: Value): i32 {
  let h: u64;
  if (isStrKey(key)) h = <u64>strHash(key);
  else {
    h = dictHash(key);
    if (h == NO_HASH) return -2;
  }
  return dictFindHashed(p, key, h);
}

// @ts-ignore: decorator
@inline function isStrKey(key: Value): bool { return isPointer(key) && changetype<ObjectHeader>(toPointer(key)).kind == Kind.STR; }

/** Entry number of a str key (fast when interned), -1 when absent. Other keys are ignored, so no Python runs. */
export function dictFindName(p: usize, key: Value): i32 {
  const d = changetype<DictObject>(p);
  const h = <u64>strHash(key);
  if (!d.index) {
    const fill = d.fill;
    let entry = <usize>d.entries + BUFFER_PAYLOAD;
    for (let i: u32 = 0; i < fill; i++, entry += DICT_ENTRY_SIZE) {
      const entryKey = load<Value>(entry, 8);
      if (entryKey == key) return <i32>i;
      if (load<u64>(entry) == h && quickEqual(entryKey, key) == 1) return <i32>i;
    }
    return -1;
  }
  const mask = d.mask;
  const shift = slotShift(mask);
  const index: usize = d.index;
  let slot = firstSlot(h, mask);
  for (;;) {
    const number = slotGet(index, shift, slot);
    if (!number) return -1;
    const entry = entryAt(d, number - 1);
    const entryKey = load<Value>(entry, 8);
    if (entryKey == key) return <i32>number - 1;
    if (load<u64>(entry) == h && quickEqual(entryKey, key) == 1) return <i32>number - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Value of `key`; UNBOUND when absent, ERROR on error. */
export function dictGet(p: usize, key: Value): Value {
  const i = dictFind(p, key);
  if (i >= 0) return dictValueAt(p, i);
  return i == -1 ? UNBOUND : ERROR;
}

export function dictGetName(p: usize, key: Value): Value {
  const i = dictFindName(p, key);
  return i >= 0 ? dictValueAt(p, i) : UNBOUND;
}

/** Sets key to value. False: an error is pending. */
export function dictSet(p: usize, key: Value, value: Value): bool {
  const h = dictHash(key);
  if (h == NO_HASH) return false;
  return dictSetHashed(p, key, h, value);
}

export function dictSetHashed(p: usize, key: Value, h: u64, value: Value): bool {
  const i = dictFindHashed(p, key, h);
  if (i >= 0) {
    store<Value>(entryAt(changetype<DictObject>(p), <u32>i), value, 16);
    return true;
  }
  return i == -1 && dictInsert(p, key, h, value);
}

export function dictSetName(p: usize, key: Value, value: Value): bool {
  const i = dictFindName(p, key);
  if (i >= 0) {
    store<Value>(entryAt(changetype<DictObject>(p), <u32>i), value, 16);
    return true;
  }
  return dictInsert(p, key, <u64>strHash(key), value);
}

// @ts-ignore: decorator
@inline function touch(d: DictObject): void {
  d.mutations++;
  if (d.flags & DICT_NAMESPACE) d.version = ++state.dictVersion;
}

/** Appends an entry for a key known to be absent. False: MemoryError. */
export function dictInsert(p: usize, key: Value, h: u64, value: Value): bool {
  const d = changetype<DictObject>(p);
  if (d.fill == d.capacity && !makeRoom(d)) return false;
  const i = d.fill;
  const entry = entryAt(d, i);
  store<u64>(entry, h);
  store<Value>(entry, key, 8);
  store<Value>(entry, value, 16);
  d.fill = i + 1;
  d.length++;
  if (d.index) indexAdd(d, h, i + 1);
  touch(d);
  return true;
}

function indexAdd(d: DictObject, h: u64, number: u32): void {
  const mask = d.mask;
  const shift = slotShift(mask);
  const index: usize = d.index;
  let slot = firstSlot(h, mask);
  let steps = 0;
  while (slotGet(index, shift, slot)) {
    slot = (slot + 1) & mask;
    steps++;
  }
  slotSet(index, shift, slot, number);
  if (steps > 256) state.slice -= steps >> 5;
}

/** The entries are full: squeezes deleted ones out, or takes twice the room. */
function makeRoom(d: DictObject): bool {
  if (d.fill - d.length > d.capacity >> 2) {
    squeeze(d);
    reindex(d);
    return true;
  }
  return dictReserve(changetype<usize>(d), d.capacity ? d.capacity << 1 : 4);
}

/** Room for `capacity` entries at the least. False: MemoryError. */
export function dictReserve(p: usize, wanted: u32): bool {
  const d = changetype<DictObject>(p);
  if (wanted <= d.capacity) return true;
  if (wanted > MAXIMUM_CAPACITY) {
    raiseMemoryError();
    return false;
  }
  let capacity: u32 = 4;
  while (capacity < wanted) capacity <<= 1;
  let index: usize = 0;
  if (capacity > SMALL_CAPACITY) {
    const mask = (capacity << 1) - 1;
    index = allocateBuffer(<usize>(mask + 1) << slotShift(mask));
    if (!index) return false;
  }
  const bytes = <usize>capacity * DICT_ENTRY_SIZE;
  const entries = d.entries ? resizeBuffer(d.entries, bytes) : allocateRaw(bytes + BUFFER_PAYLOAD, Kind.VALUES, 0);
  if (!entries) {
    if (index) freeCell(index);
    return false;
  }
  d.entries = <u32>entries;
  d.capacity = capacity;
  if (d.index) freeCell(d.index);
  d.index = <u32>index;
  d.mask = index ? (capacity << 1) - 1 : 0;
  if (d.fill != d.length) squeeze(d);
  reindex(d);
  touch(d);
  return true;
}

/** Moves live entries together. The index is wrong afterwards. */
function squeeze(d: DictObject): void {
  let target = entryAt(d, 0);
  let entry = target;
  for (let i: u32 = 0; i < d.fill; i++, entry += DICT_ENTRY_SIZE) {
    if (load<Value>(entry, 8) == UNBOUND) continue;
    if (target != entry) memory.copy(target, entry, DICT_ENTRY_SIZE);
    target += DICT_ENTRY_SIZE;
  }
  d.fill = d.length;
  touch(d);
}

function reindex(d: DictObject): void {
  if (!d.index) return;
  memory.fill(<usize>d.index + BUFFER_PAYLOAD, 0, <usize>(d.mask + 1) << slotShift(d.mask));
  for (let i: u32 = 0; i < d.fill; i++) indexAdd(d, load<u64>(entryAt(d, i)), i + 1);
}

/** Takes entry `i` away. */
export function dictRemoveAt(p: usize, i: u32): void {
  const d = changetype<DictObject>(p);
  const entry = entryAt(d, i);
  if (d.index) indexRemove(d, load<u64>(entry), i + 1);
  // In place of the hash stands where the next live entry may be.
  store<u64>(entry, <u64>i + 1);
  store<Value>(entry, UNBOUND, 8);
  store<Value>(entry, UNBOUND, 16);
  d.length--;
  if (d.length == 0) d.fill = 0;
  else if (i + 1 == d.fill) {
    let fill = i;
    while (fill && load<Value>(entryAt(d, fill - 1), 8) == UNBOUND) fill--;
    d.fill = fill;
  }
  touch(d);
}

/** Empties the slot of entry `number` - 1 and moves back what stands behind it on its account. */
function indexRemove(d: DictObject, h: u64, number: u32): void {
  const mask = d.mask;
  const shift = slotShift(mask);
  const index: usize = d.index;
  let hole = firstSlot(h, mask);
  while (slotGet(index, shift, hole) != number) hole = (hole + 1) & mask;
  let slot = hole;
  for (;;) {
    slot = (slot + 1) & mask;
    const other = slotGet(index, shift, slot);
    if (!other) break;
    const home = firstSlot(load<u64>(entryAt(d, other - 1)), mask);
    // Movable when its home does not lie (cyclically) after the hole.
    if (((slot - home) & mask) >= ((slot - hole) & mask)) {
      slotSet(index, shift, hole, other);
      hole = slot;
    }
  }
  slotSet(index, shift, hole, 0);
}

/** 1 deleted, 0 absent, -1 error. */
export function dictDelete(p: usize, key: Value): i32 {
  const i = dictFind(p, key);
  if (i < 0) return i == -1 ? 0 : -1;
  dictRemoveAt(p, <u32>i);
  return 1;
}

/** Number of the next live entry at or after `position`, -1 at the end. */
export function dictNext(p: usize, position: u32): i32 {
  const d = changetype<DictObject>(p);
  for (let i = position; i < d.fill; ) {
    const entry = entryAt(d, i);
    if (load<Value>(entry, 8) != UNBOUND) {
      // Who takes the first entry again and again does not go through all that he has taken.
      if (i != position) store<u64>(entryAt(d, position), i);
      return <i32>i;
    }
    i = load<u32>(entry);
  }
  return -1;
}

/** Number of the last live entry at or before `position`, -1 when there is none. */
export function dictPrevious(p: usize, position: i32): i32 {
  const d = changetype<DictObject>(p);
  if (position >= <i32>d.fill) position = <i32>d.fill - 1;
  for (let i = position; i >= 0; i--) if (load<Value>(entryAt(d, <u32>i), 8) != UNBOUND) return i;
  return -1;
}

// @ts-ignore: decorator
@inline export function dictKeyAt(p: usize, i: i32): Value { return load<Value>(entryAt(changetype<DictObject>(p), <u32>i), 8); }
// @ts-ignore: decorator
@inline export function dictValueAt(p: usize, i: i32): Value { return load<Value>(entryAt(changetype<DictObject>(p), <u32>i), 16); }
// @ts-ignore: decorator
@inline export function dictHashAt(p: usize, i: i32): u64 { return load<u64>(entryAt(changetype<DictObject>(p), <u32>i)); }
// @ts-ignore: decorator
@inline export function dictLength(p: usize): u32 { return changetype<DictObject>(p).length; }

/** A plain dict with the same entries; 0 on failure. */
export function dictCopy(p: usize): usize {
  const result = dictNew();
  if (!result) return 0;
  const d = changetype<DictObject>(p);
  if (!d.length) return result;
  if (!dictReserve(result, d.length)) return 0;
  const copy = changetype<DictObject>(result);
  if (d.fill == d.length) memory.copy(entryAt(copy, 0), entryAt(d, 0), <usize>d.fill * DICT_ENTRY_SIZE);
  else {
    let target = entryAt(copy, 0);
    for (let i = dictNext(p, 0); i >= 0; i = dictNext(p, <u32>i + 1), target += DICT_ENTRY_SIZE) {
      memory.copy(target, entryAt(d, <u32>i), DICT_ENTRY_SIZE);
    }
  }
  copy.fill = d.length;
  copy.length = d.length;
  reindex(copy);
  return result;
}

/** Takes all entries away. */
export function dictClear(p: usize): void {
  const d = changetype<DictObject>(p);
  if (d.entries) freeCell(d.entries);
  if (d.index) freeCell(d.index);
  d.entries = 0;
  d.index = 0;
  d.mask = 0;
  d.capacity = 0;
  d.fill = 0;
  d.length = 0;
  touch(d);
}
