/**
 * Text on its way in: the host fills a buffer of our own heap with UTF-16, directly or in pieces through as-bind, and a
 * str is made of it. AssemblyScript's allocator holds one piece at a time, so a huge source cannot exhaust it.
 */
import { Value, ERROR, fromPointer, toPointer } from '../value/value';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { BUFFER_PAYLOAD, STR_TEXT, STR_WIDTH_MASK, StrObject } from '../heap/layout';
import { strNew } from '../objects/str';

/**
 * Forgets what as-bind has passed. AssemblyScript's own runtime is the stub, which allocates upwards in the first pages of memory and never
 * frees: the host calls this after each piece, so it never gets far.
 */
export function textForget(): void { heap.reset(); }

/** A buffer for `bytes` bytes; 0 with MemoryError pending. Its data begins at textData(buffer). */
export function textBuffer(bytes: u32): usize { return allocateBuffer(<usize>bytes); }
export function textData(buffer: usize): usize { return buffer + BUFFER_PAYLOAD; }

/** Copies a piece to UTF-16 unit `at` of the buffer, which has `units` units. False when it does not fit. */
export function textPut(buffer: usize, units: u32, at: u32, piece: string): bool {
  const length = <u32>piece.length;
  if (<u64>at + length > units) return false;
  memory.copy(buffer + BUFFER_PAYLOAD + (<usize>at << 1), changetype<usize>(piece), <usize>length << 1);
  return true;
}

// @ts-ignore: decorator
@inline function isPair(address: usize, end: usize): bool {
  return (load<u16>(address) & 0xfc00) == 0xd800 && address + 2 < end && (load<u16>(address, 2) & 0xfc00) == 0xdc00;
}

/** A str of `units` UTF-16 units; a surrogate without its partner stays a code point. ERROR with MemoryError pending. */
export function textFromUtf16(address: usize, units: u32): Value {
  const end = address + (<usize>units << 1);
  let length: u32 = 0;
  let bits: u32 = 0;
  for (let at = address; at < end; at += 2) {
    if (isPair(at, end)) {
      bits |= 0x10000;
      at += 2;
    } else bits |= load<u16>(at);
    length++;
  }
  const width = bits >= 0x10000 ? 2 : bits >= 0x100 ? 1 : 0;
  const p = strNew(length, <u8>width);
  if (!p) return ERROR;
  let to = p + STR_TEXT;
  if (width == 0) for (let at = address; at < end; at += 2) store<u8>(to++, load<u8>(at));
  else if (width == 1) memory.copy(to, address, <usize>units << 1);
  else {
    for (let at = address; at < end; at += 2) {
      let code = <u32>load<u16>(at);
      if (isPair(at, end)) {
        code = 0x10000 + ((code - 0xd800) << 10) + (<u32>load<u16>(at, 2) - 0xdc00);
        at += 2;
      }
      store<u32>(to, code);
      to += 4;
    }
  }
  return fromPointer(p);
}

/** The str made of the buffer, which is freed. */
export function textTake(buffer: usize, units: u32): Value {
  const v = textFromUtf16(buffer + BUFFER_PAYLOAD, units);
  freeCell(buffer);
  return v;
}

/** UTF-16 of a str from code point `from` on, at most `limit` units. */
export function textPiece(v: Value, from: u32, limit: u32): string {
  const p = toPointer(v);
  const object = changetype<StrObject>(p);
  const width = object.flags & STR_WIDTH_MASK;
  const codes = new StaticArray<u16>(<i32>limit);
  const out = changetype<usize>(codes);
  let count: u32 = 0;
  for (let i = from; i < object.length && count + 2 <= limit; i++) {
    const code: u32 = width == 0 ? load<u8>(p + STR_TEXT + i) : width == 1 ? load<u16>(p + STR_TEXT + (<usize>i << 1)) : load<u32>(p + STR_TEXT + (<usize>i << 2));
    if (code >= 0x10000) {
      store<u16>(out + (<usize>(count++) << 1), <u16>(0xd7c0 + (code >> 10)));
      store<u16>(out + (<usize>(count++) << 1), <u16>(0xdc00 | (code & 0x3ff)));
    } else store<u16>(out + (<usize>(count++) << 1), <u16>code);
  }
  return String.UTF16.decodeUnsafe(out, <usize>count << 1);
}
