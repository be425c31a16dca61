/**
 * UTF-8: measuring, decoding and encoding of raw memory. Decoding here never fails: what is ill-formed becomes U+FFFD, one
 * for each maximal part of a sequence. Surrogates in their three-byte form are passed through in both directions, so that
 * every Python text survives a round trip to the host. Strict codecs are in objects/str-codec.ts.
 */
import { StrObject, STR_TEXT } from '../heap/layout';
import { strAt, strIsAscii, strWidth } from '../objects/str';

/**
 * One code point at `at`: the code in the low half, its bytes in the high half. An ill-formed sequence gives the code 0xFFFFFFFF and
 * the length of its maximal part. `surrogates`: accept three-byte surrogates.
 */
export function utf8Decode(at: usize, end: usize, surrogates: bool): u64 {
  const first = <u32>load<u8>(at);
  if (first < 0x80) return (<u64>1 << 32) | first;
  let need: u32 = 0;
  let low: u32 = 0x80;
  let high: u32 = 0xbf;
  let code: u32 = 0;
  if (first >= 0xc2 && first <= 0xdf) { need = 1; code = first & 0x1f; }
  else if (first >= 0xe0 && first <= 0xef) {
    need = 2;
    code = first & 0xf;
    if (first == 0xe0) low = 0xa0;
    if (first == 0xed && !surrogates) high = 0x9f;
  } else if (first >= 0xf0 && first <= 0xf4) {
    need = 3;
    code = first & 7;
    if (first == 0xf0) low = 0x90;
    if (first == 0xf4) high = 0x8f;
  } else return (<u64>1 << 32) | 0xffffffff;
  for (let i: u32 = 1; i <= need; i++) {
    const c = at + i < end ? <u32>load<u8>(at + i) : 0;
    if (c < low || c > high) return (<u64>i << 32) | 0xffffffff;
    code = code << 6 | (c & 0x3f);
    low = 0x80;
    high = 0xbf;
  }
  return (<u64>(need + 1) << 32) | code;
}

/** Code points (low half) and log2 of bytes per code point (high half) that the decoded text needs. */
export function utf8Measure(address: usize, bytes: usize): u64 {
  const end = address + bytes;
  let at = address;
  while (at + 8 <= end && (load<u64>(at) & 0x8080808080808080) == 0) at += 8;
  let length = <u32>(at - address);
  let all: u32 = 0;
  while (at < end) {
    const step = utf8Decode(at, end, true);
    const code = <u32>step;
    all |= code == 0xffffffff ? 0xfffd : code;
    at += <usize>(step >> 32);
    length++;
  }
  return (<u64>(all < 0x100 ? 0 : all < 0x10000 ? 1 : 2) << 32) | length;
}

/** Decodes to `to`, which has room for what utf8Measure said. */
export function utf8Fill(address: usize, bytes: usize, to: usize, width: u32): void {
  const end = address + bytes;
  let at = address;
  if (!width) {
    while (at + 8 <= end) {
      const word = load<u64>(at);
      if (word & 0x8080808080808080) break;
      store<u64>(to, word);
      at += 8;
      to += 8;
    }
  }
  while (at < end) {
    const step = utf8Decode(at, end, true);
    let code = <u32>step;
    if (code == 0xffffffff) code = 0xfffd;
    at += <usize>(step >> 32);
    if (!width) { store<u8>(to, <u8>code); to++; }
    else if (width == 1) { store<u16>(to, <u16>code); to += 2; }
    else { store<u32>(to, code); to += 4; }
  }
}

// @ts-ignore: decorator
@inline export function utf8Bytes(c: u32): u32 { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

/** Writes one code point and gives the address after it. */
export function utf8Put(to: usize, c: u32): usize {
  if (c < 0x80) { store<u8>(to, <u8>c); return to + 1; }
  if (c < 0x800) {
    store<u8>(to, <u8>(0xc0 | c >> 6));
  } else {
    if (c < 0x10000) store<u8>(to, <u8>(0xe0 | c >> 12));
    else {
      store<u8>(to, <u8>(0xf0 | c >> 18));
      to++;
      store<u8>(to, <u8>(0x80 | (c >> 12 & 0x3f)));
    }
    to++;
    store<u8>(to, <u8>(0x80 | (c >> 6 & 0x3f)));
  }
  store<u8>(to + 1, <u8>(0x80 | (c & 0x3f)));
  return to + 2;
}

/** Bytes that the text at p (a StrObject) takes in UTF-8. */
export function utf8Size(p: usize): u64 {
  const length = changetype<StrObject>(p).length;
  if (strIsAscii(p)) return length;
  let size: u64 = 0;
  for (let i: u32 = 0; i < length; i++) size += utf8Bytes(strAt(p, i));
  return size;
}

/** Writes the characters from…end of the text at p in UTF-8; gives the address after them. */
export function utf8Write(p: usize, to: usize, from: u32, end: u32): usize {
  if (!strWidth(p) && strIsAscii(p)) {
    memory.copy(to, p + STR_TEXT + from, end - from);
    return to + (end - from);
  }
  for (let i = from; i < end; i++) to = utf8Put(to, strAt(p, i));
  return to;
}
