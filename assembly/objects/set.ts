/**
 * set and frozenset: an open-addressing table of 16-byte slots (+0 hash, +8 key; UNBOUND = empty, STOP = deleted).
 *
 * The order in which a set is iterated is the order of its slots. Programs print sets, so this table places its elements
 * exactly as CPython does for equal hashes: first slot `hash & mask`, up to nine slots after it in a row while they fit, then a jump by
 * i * 5 + 1 + perturb; sizes are powers of two from 8; a new element takes the last deleted slot that its search passed.
 *
 * Comparing elements may run Python, which may change the set: `mutations` and `slots` are compared afterwards and the search
 * starts again. Invariants: length <= fill < mask + 1; `slots` is 0 only while the set has never held anything. In a set
 * (not a frozenset) the field `hash` is the slot where pop() goes on.
 */
import { Value, ERROR, STOP, UNBOUND, areSmallInts, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { BUFFER_PAYLOAD, ObjectHeader, SetObject } from '../heap/layout';
import { allocate, allocateValues, freeCell } from '../heap/alloc';
import { typeObject } from '../vm/record';
import { chargeFuel, rootPopInline, rootPushInline } from '../vm/state';
import { raiseMemoryError } from '../vm/raise';
import { equal } from '../protocols/compare';
import { iter, iterDrain } from '../protocols/iterate';
import { Sink } from './generator-sink';
import { NO_HASH, dictHash, dictHashAt, dictKeyAt, dictLength, dictNext } from './dict-table';
import { unwrap } from './instance';
import { strEqual } from './str';

const MINIMUM_SLOTS: u32 = 8;
const LINEAR_PROBES: u32 = 9;
const PERTURB_SHIFT: u32 = 5;
const MAXIMUM_SLOTS: u64 = 1 << 26;

/** An empty set (Kind.SET or Kind.FROZENSET); 0 on failure. */
export function setNew(kind: Kind): usize {
  const p = allocate(offsetof<SetObject>(), kind, typeObject(kind == Kind.SET ? Type.SET : Type.FROZENSET));
  if (p) changetype<SetObject>(p).mask = MINIMUM_SLOTS - 1;
  return p;
}

// @ts-ignore: decorator
@inline function slotAt(s: SetObject, i: u32): usize { return <usize>s.slots + BUFFER_PAYLOAD + (<usize>i << 4); }
// @ts-ignore: decorator
@inline function isKey(v: Value): bool { return v != UNBOUND && v != STOP; }

const RESTART: i32 = 2;

/** 1, 0, -1 or RESTART. @mayCallPython */
function compareKeys(s: SetObject, slotKey: Value, key: Value): i32 {
  if (areSmallInts(slotKey, key)) return 0;
  if (isPointer(slotKey) && isPointer(key)) {
    const a = changetype<ObjectHeader>(toPointer(slotKey)).kind;
    if (a == Kind.STR && changetype<ObjectHeader>(toPointer(key)).kind == Kind.STR) return strEqual(slotKey, key) ? 1 : 0;
  }
  const slots = s.slots;
  const mutations = s.mutations;
  rootPushInline(slotKey);
  rootPushInline(key);
  const result = equal(slotKey, key);
  rootPopInline(2);
  if (result < 0) return -1;
  return s.slots != slots || s.mutations != mutations ? RESTART : result;
}

/** Answers of `search` besides the address of the key's slot: ABSENT | address of the slot where it would go, or these. */
const ABSENT: i64 = 1 << 40;
const FAILED: i64 = -1;
const CHANGED: i64 = -2;

/** @mayCallPython */
function search(s: SetObject, key: Value, h: u64): i64 {
  const mask = s.mask;
  let i = <u32>h & mask;
  let perturb = h;
  let free: usize = 0;
  for (let steps = 1; ; steps++) {
    let at = slotAt(s, i);
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    for (;;) {
      const slotKey = load<Value>(at, 8);
      if (slotKey == UNBOUND) return ABSENT | <i64>(free ? free : at);
      if (slotKey == key) return <i64>at;
      if (slotKey == STOP) free = at;
      else if (load<u64>(at) == h) {
        const same = compareKeys(s, slotKey, key);
        if (same == 1) return <i64>at;
        if (same < 0) return FAILED;
        if (same == RESTART) return CHANGED;
      }
      if (!probes--) break;
      at += 16;
    }
    perturb >>= PERTURB_SHIFT;
    i = <u32>(<u64>i * 5 + 1 + perturb) & mask;
    if ((steps & 15) == 0 && !chargeFuel(4)) return FAILED;
  }
  return FAILED;
}
/** As `search`, begun again whenever the set changes under it. @mayCallPython */
function find(p: usize, key: Value, h: u64): i64 {
  const s = changetype<SetObject>(p);
  for (;;) {
    if (!s.slots || !s.length) return ABSENT;
    const found = search(s, key, h);
    if (found != CHANGED) return found;
    if (!chargeFuel(1)) return FAILED;
  }
  return FAILED;
}

/** Adds a key. False: an error is pending. @mayCallPython unless all keys are str or small ints */
export function setAdd(p: usize, key: Value): bool {
  const h = dictHash(key, true);
  return h != NO_HASH && setAddHashed(p, key, h);
}

export function setAddHashed(p: usize, key: Value, h: u64): bool {
  const s = changetype<SetObject>(p);
  for (;;) {
    if (!s.slots && !resize(s, 0)) return false;
    const first = slotAt(s, <u32>h & s.mask);
    const slotKey = load<Value>(first, 8);
    if (slotKey == key) return true;
    const found = slotKey == UNBOUND ? ABSENT | <i64>first : search(s, key, h);
    if (found == CHANGED) {
      if (!chargeFuel(1)) return false;
      continue;
    }
    if (found == FAILED) return false;
    if (!(found & ABSENT)) return true;
    const at = <usize>(found & ~ABSENT);
    const reused = load<Value>(at, 8) == STOP;
    store<u64>(at, h);
    store<Value>(at, key, 8);
    s.length++;
    s.mutations++;
    if (reused) return true;
    s.fill++;
    if (<u64>s.fill * 5 < <u64>s.mask * 3) return true;
    return resize(s, grown(s.length));
  }
}

// @ts-ignore: decorator
@inline function grown(length: u32): u64 { return <u64>length << (length > 50000 ? 1 : 2); }

/** Puts a key known to be absent into a table without deleted slots. */
function insertClean(s: SetObject, key: Value, h: u64): void {
  const mask = s.mask;
  let i = <u32>h & mask;
  let perturb = h;
  for (;;) {
    let at = slotAt(s, i);
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    for (;;) {
      if (load<Value>(at, 8) == UNBOUND) {
        store<u64>(at, h);
        store<Value>(at, key, 8);
        return;
      }
      if (!probes--) break;
      at += 16;
    }
    perturb >>= PERTURB_SHIFT;
    i = <u32>(<u64>i * 5 + 1 + perturb) & mask;
  }
}

/** A new table with more than `least` slots. False: MemoryError. */
function resize(s: SetObject, least: u64): bool {
  let size: u64 = MINIMUM_SLOTS;
  while (size <= least) size <<= 1;
  if (size > MAXIMUM_SLOTS) {
    raiseMemoryError();
    return false;
  }
  const slots = allocateValues(<u32>size << 1);
  if (!slots) return false;
  const old: usize = s.slots;
  const oldMask = s.mask;
  s.slots = <u32>slots;
  s.mask = <u32>size - 1;
  s.fill = s.length;
  s.mutations++;
  if (old) {
    let at = old + BUFFER_PAYLOAD;
    for (let i: u32 = 0; i <= oldMask; i++, at += 16) {
      const key = load<Value>(at, 8);
      if (isKey(key)) insertClean(s, key, load<u64>(at));
    }
    freeCell(old);
  }
  return true;
}

/** 1 contained, 0 not, -1 error. @mayCallPython */
export function setContains(p: usize, key: Value): i32 {
  const h = dictHash(key, true);
  return h == NO_HASH ? -1 : setContainsHashed(p, key, h);
}

export function setContainsHashed(p: usize, key: Value, h: u64): i32 {
  const s = changetype<SetObject>(p);
  if (!s.slots) return 0;
  // Most searches end at the first slot.
  const first = load<Value>(slotAt(s, <u32>h & s.mask), 8);
  if (first == key) return 1;
  if (first == UNBOUND) return 0;
  const found = find(p, key, h);
  return found == FAILED ? -1 : found & ABSENT ? 0 : 1;
}

/** Hash of something looked for: a set stands for the frozenset equal to it. @mayCallPython */
function searchHash(key: Value): u64 {
  const plain = unwrap(key);
  if (isPointer(plain) && changetype<ObjectHeader>(toPointer(plain)).kind == Kind.SET) return setHash(toPointer(plain));
  return dictHash(key, true);
}

/** `key in set`: 1, 0, -1. @mayCallPython */
export function setContainsKey(p: usize, key: Value): i32 {
  const h = searchHash(key);
  return h == NO_HASH ? -1 : setContainsHashed(p, key, h);
}

/** 1 removed, 0 was absent, -1 error. @mayCallPython */
export function setDiscard(p: usize, key: Value): i32 {
  const h = searchHash(key);
  return h == NO_HASH ? -1 : setDiscardHashed(p, key, h);
}

export function setDiscardHashed(p: usize, key: Value, h: u64): i32 {
  const found = find(p, key, h);
  if (found == FAILED) return -1;
  if (found & ABSENT) return 0;
  removeSlot(changetype<SetObject>(p), <usize>found);
  return 1;
}

function removeSlot(s: SetObject, at: usize): void {
  store<u64>(at, NO_HASH);
  store<Value>(at, STOP, 8);
  s.length--;
  s.mutations++;
}

/** Removes some element and answers it; UNBOUND when the set is empty. */
export function setPop(p: usize): Value {
  const s = changetype<SetObject>(p);
  if (!s.length) return UNBOUND;
  let i = s.hash & s.mask;
  while (!isKey(load<Value>(slotAt(s, i), 8))) i = i + 1 & s.mask;
  const at = slotAt(s, i);
  const key = load<Value>(at, 8);
  removeSlot(s, at);
  s.hash = i + 1;
  return key;
}

export function setClear(p: usize): void {
  const s = changetype<SetObject>(p);
  if (s.slots) freeCell(s.slots);
  s.slots = 0;
  s.mask = MINIMUM_SLOTS - 1;
  s.fill = 0;
  s.length = 0;
  s.hash = 0;
  s.mutations++;
}

// @ts-ignore: decorator
@inline export function setLength(p: usize): u32 { return changetype<SetObject>(p).length; }

/** Index of the next used slot at or after `position`, -1 at the end. */
export function setNext(p: usize, position: u32): i32 {
  const s = changetype<SetObject>(p);
  if (!s.slots) return -1;
  for (let i = position; i <= s.mask; i++) if (isKey(load<Value>(slotAt(s, i), 8))) return <i32>i;
  return -1;
}
// @ts-ignore: decorator
@inline export function setKeyAt(p: usize, i: i32): Value { return load<Value>(slotAt(changetype<SetObject>(p), <u32>i), 8); }
// @ts-ignore: decorator
@inline export function setHashAt(p: usize, i: i32): u64 { return load<u64>(slotAt(changetype<SetObject>(p), <u32>i)); }

/** Adds all elements of another set. False: an error is pending. @mayCallPython */
export function setMerge(p: usize, other: usize): bool {
  const s = changetype<SetObject>(p);
  const o = changetype<SetObject>(other);
  if (p == other || !o.length) return true;
  if ((<u64>s.fill + <u64>o.length) * 5 >= <u64>s.mask * 3 && !resize(s, (<u64>s.length + <u64>o.length) << 1)) return false;
  if (!s.slots && !resize(s, 0)) return false;
  if (s.fill == 0) {
    s.mutations++;
    if (s.mask == o.mask && o.fill == o.length) memory.copy(slotAt(s, 0), slotAt(o, 0), <usize>(o.mask + 1) << 4);
    else for (let i = setNext(other, 0); i >= 0; i = setNext(other, <u32>i + 1)) insertClean(s, setKeyAt(other, i), setHashAt(other, i));
    s.fill = o.length;
    s.length = o.length;
    return true;
  }
  for (let i = setNext(other, 0); i >= 0; i = setNext(other, <u32>i + 1)) {
    if (!setAddHashed(p, setKeyAt(other, i), setHashAt(other, i))) return false;
  }
  return true;
}

/** Adds everything an iterable gives. False: an error is pending. @mayCallPython */
export function setUpdate(p: usize, iterable: Value): bool {
  if (isPointer(iterable)) {
    const source = toPointer(iterable);
    const kind = changetype<ObjectHeader>(source).kind;
    if (kind == Kind.SET || kind == Kind.FROZENSET) return setMerge(p, source);
    if (kind == Kind.DICT) {
      const s = changetype<SetObject>(p);
      const length = dictLength(source);
      if ((<u64>s.fill + <u64>length) * 5 >= <u64>s.mask * 3 && !resize(s, (<u64>s.length + <u64>length) << 1)) return false;
      for (let i = dictNext(source, 0); i >= 0; i = dictNext(source, <u32>i + 1)) {
        if (!setAddHashed(p, dictKeyAt(source, i), dictHashAt(source, i))) return false;
      }
      return true;
    }
  }
  const iterator = iter(iterable);
  if (iterator == ERROR) return false;
  rootPushInline(iterator);
  let done = true;
  for (let i = 1; done; i++) {
    const v = iterDrain(iterator, Sink.SET, p);
    if (v == STOP) break;
    if (v == ERROR) {
      done = false;
      break;
    }
    rootPushInline(v);
    done = setAdd(p, v);
    rootPopInline(1);
    if ((i & 1023) == 0 && done) done = chargeFuel(32);
  }
  rootPopInline(1);
  return done;
}

/** Shrinks a set that lost many elements. False: MemoryError. */
export function setCompact(p: usize): bool {
  const s = changetype<SetObject>(p);
  if (s.fill - s.length <= s.mask >> 2) return true;
  return resize(s, grown(s.length));
}

/** A new set with the elements of set `other`; 0 on failure. */
export function setCopy(other: usize, kind: Kind): usize {
  const p = setNew(kind);
  if (!p) return 0;
  return setMerge(p, other) ? p : 0;
}

/** A new set with what an iterable gives, or ERROR. @mayCallPython */
export function setFromIterable(iterable: Value, kind: Kind): Value {
  const p = setNew(kind);
  if (!p) return ERROR;
  const v = fromPointer(p);
  rootPushInline(v);
  const done = setUpdate(p, iterable);
  rootPopInline(1);
  return done ? v : ERROR;
}

/** Exchanges the contents of two sets. */
export function setSwap(p: usize, q: usize): void {
  const a = changetype<SetObject>(p);
  const b = changetype<SetObject>(q);
  const length = a.length, fill = a.fill, mask = a.mask, slots = a.slots;
  a.length = b.length;
  a.fill = b.fill;
  a.mask = b.mask;
  a.slots = b.slots;
  b.length = length;
  b.fill = fill;
  b.mask = mask;
  b.slots = slots;
  a.hash = 0;
  b.hash = 0;
  a.mutations++;
  b.mutations++;
}

/** 1 when every element of `a` is in `b`, 0 not, -1 error. @mayCallPython */
export function setIsSubset(a: usize, b: usize): i32 {
  if (setLength(a) > setLength(b)) return 0;
  for (let i = setNext(a, 0); i >= 0; i = setNext(a, <u32>i + 1)) {
    const key = setKeyAt(a, i);
    const found = setContainsHashed(b, key, setHashAt(a, i));
    if (found != 1) return found;
    if ((i & 1023) == 1023 && !chargeFuel(32)) return -1;
  }
  return 1;
}

/** 1 equal, 0 not, -1 error. @mayCallPython */
export function setEqual(a: Value, b: Value): i32 {
  const p = toPointer(a);
  const q = toPointer(b);
  if (setLength(p) != setLength(q)) return 0;
  return setIsSubset(p, q);
}

/** Hash of a frozenset, the same whatever the order: CPython's, so that sets of frozensets print in its order too. */
export function setHash(p: usize): u64 {
  let h: u64 = 0;
  for (let i = setNext(p, 0); i >= 0; i = setNext(p, <u32>i + 1)) {
    const element = setHashAt(p, i);
    h ^= (element ^ 89869747 ^ (element << 16)) * 3644798167;
  }
  h ^= (<u64>setLength(p) + 1) * 1927868237;
  h ^= (h >> 11) ^ (h >> 25);
  h = h * 69069 + 907133923;
  return h == NO_HASH ? 590923713 : h;
}
