/**
 * Codecs: str.encode, bytes.decode and str(bytes, encoding). UTF-8, ASCII and Latin-1 with the error handlers ignore and replace; UTF-16 and UTF-32 and
 * the other handlers are in lib/_natives/codecs.py.
 */
import { Value, ERROR, UNBOUND, fromSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { StrObject, STR_TEXT } from '../heap/layout';
import { pythonCall, pythonCallFor } from '../vm/python-native';
import { raise, raiseFormat } from '../vm/raise';
import { chargeFuel } from '../vm/state';
import { argument } from '../builtins/native';
import { builderAppend, builderCode, builderCodes, builderDrop, builderFinish, builderNew, builderRound } from '../common/builder';
import { utf8Decode } from '../common/utf8';
import { bytesData, bytesFromMemory, bytesLength } from './bytes';
import { unwrap } from './instance';
import { isStr, strAt, strFromAscii, strFromLatin1, strHasNull, strIsAscii, strWidth } from './str';
import { textTypeName } from './str-text';
import { tuple3, tupleGet } from './tuple';
import { kindOf } from './type';

const enum Codec { UNKNOWN, UTF8, ASCII, LATIN1 }
const enum Handler { OTHER, IGNORE, REPLACE }

const CODEC_NAMES: usize = ascii("utf-8\0utf8\0u8\0ascii\0us-ascii\0latin-1\0latin1\0iso-8859-1\0iso8859-1\0l1\0");
const CODECS: usize = memory.data<u8>([1, 1, 1, 2, 2, 3, 3, 3, 3, 3]);
const HANDLER_NAMES: usize = ascii("ignore\0replace\0");

/** Number of the name (lower case, `_` and blanks as `-`) in a list of zero-terminated names, from 0; -1 when it is not there. */
function find(v: Value, names: usize): i32 {
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  for (let n = 0; load<u8>(names); n++) {
    let i: u32 = 0;
    while (i < length && load<u8>(names)) {
      let c = strAt(p, i);
      if (c - 65 < 26) c |= 32;
      if (c == 0x5f || c == 0x20) c = 0x2d;
      if (c != <u32>load<u8>(names)) break;
      i++;
      names++;
    }
    if (i == length && !load<u8>(names)) return n;
    while (load<u8>(names)) names++;
    names++;
  }
  return -1;
}

function codecOf(v: Value): Codec {
  if (v == UNBOUND) return Codec.UTF8;
  const n = find(v, CODEC_NAMES);
  return n < 0 ? Codec.UNKNOWN : load<u8>(CODECS + n);
}

function handlerOf(v: Value): Handler {
  return v == UNBOUND ? Handler.OTHER : find(v, HANDLER_NAMES) + 1;
}

function codecName(codec: Codec): Value {
  switch (codec) {
    case Codec.ASCII: return strFromAscii(ascii("ascii"));
    case Codec.LATIN1: return strFromAscii(ascii("latin-1"));
    default: return strFromAscii(ascii("utf-8"));
  }
}

/** What the library's error handler answers for the codes or bytes at `from`. @mayCallPython */
function handled(text: usize, v: Value, codec: Codec, from: u32, last: u32, errors: Value): Value {
  const title = codecName(codec);
  const place = title == ERROR ? ERROR : tuple3(title, fromSmallInt(from), fromSmallInt(last));
  return place == ERROR ? ERROR : pythonCall(text, v, place, errors);
}

/** A program may have replaced the built-ins that the handlers use. */
function unfit(): Value { return raise(Exc.TypeError, ascii("codecs")); }

/** Characters that are encoded or decoded one by one, for a unit of fuel, as a power of two. */
const CODE_SHIFT: u32 = 4;

// ---- encoding

/** The bytes of a str; `encoding` and `errors` are str or UNBOUND. */
export function codecEncode(v: Value, encoding: Value, errors: Value): Value {
  const codec = codecOf(encoding);
  if (codec == Codec.UNKNOWN) return pythonCallFor(Kind.BYTES, ascii("codecs.encode_wide"), v, encoding, errors);
  const p = toPointer(v);
  const length = changetype<StrObject>(p).length;
  if (length > 1024 && !chargeFuel(<i32>(length >> 5))) return ERROR;
  if (strIsAscii(p)) return bytesFromMemory(p + STR_TEXT, length);
  if (codec == Codec.LATIN1 && !strWidth(p)) return bytesFromMemory(p + STR_TEXT, length);
  const handler = handlerOf(errors);
  // The bytes are collected as code points below 256.
  const b = builderNew();
  if (!b) return ERROR;
  let round: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    if (!builderRound(b, round++, CODE_SHIFT)) return builderFinish(b);
    const c = strAt(p, i);
    if (encodable(c, codec)) {
      putCode(b, codec, c);
      continue;
    }
    // Characters that cannot be encoded are handled together.
    let end = i + 1;
    while (end < length && !encodable(strAt(p, end), codec)) {
      if (!builderRound(b, end++, CODE_SHIFT)) return builderFinish(b);
    }
    end = encodeBad(b, v, i, end, codec, handler, errors);
    if (end > length) {
      builderDrop(b);
      return ERROR;
    }
    i = end - 1;
  }
  const text = builderFinish(b);
  if (text == ERROR) return ERROR;
  return bytesFromMemory(toPointer(text) + STR_TEXT, changetype<StrObject>(toPointer(text)).length);
}

/** Has the codec bytes for the code point? */
function encodable(c: u32, codec: Codec): bool {
  if (codec == Codec.ASCII) return c < 128;
  if (codec == Codec.LATIN1) return c < 256;
  return c - 0xd800 >= 0x800;
}

/**
 * The characters from…to by the handler, which answers with a text to encode, or with bytes, and where to go on: that, or u32.MAX_VALUE with an exception
 * pending. @mayCallPython
 */
function encodeBad(b: usize, v: Value, from: u32, to: u32, codec: Codec, handler: Handler, errors: Value): u32 {
  const p = toPointer(v);
  let next = to;
  if (handler == Handler.OTHER) {
    const answer = handled(ascii("codecs.unencodable"), v, codec, from, to, errors);
    if (answer == ERROR) return u32.MAX_VALUE;
    v = tupleGet(toPointer(answer), 0);
    next = <u32>toSmallInt(tupleGet(toPointer(answer), 1));
    if (next > changetype<StrObject>(p).length) {
      unfit();
      return u32.MAX_VALUE;
    }
    if (kindOf(v) == Kind.BYTES) {
      builderCodes(b, bytesData(v), bytesLength(v), 0);
      return next;
    }
    if (!isStr(v)) {
      unfit();
      return u32.MAX_VALUE;
    }
    from = 0;
    to = changetype<StrObject>(toPointer(v)).length;
  }
  for (; from < to && handler != Handler.IGNORE; from++) putCode(b, codec, handler == Handler.REPLACE ? 0x3f : strAt(toPointer(v), from));
  return next;
}

function putCode(b: usize, codec: Codec, c: u32): void {
  if (codec == Codec.ASCII || codec == Codec.LATIN1) builderCode(b, c);
  else if (c < 128) builderCode(b, c);
  else {
    if (c < 0x800) builderCode(b, 0xc0 | c >> 6);
    else {
      if (c < 0x10000) builderCode(b, 0xe0 | c >> 12);
      else {
        builderCode(b, 0xf0 | c >> 18);
        builderCode(b, 0x80 | (c >> 12 & 0x3f));
      }
      builderCode(b, 0x80 | (c >> 6 & 0x3f));
    }
    builderCode(b, 0x80 | (c & 0x3f));
  }
}

// ---- decoding

/** The text of a bytes-like value; `encoding` and `errors` are str or UNBOUND. */
export function codecDecode(v: Value, encoding: Value, errors: Value): Value {
  const codec = codecOf(encoding);
  if (codec == Codec.UNKNOWN) return pythonCallFor(Kind.STR, ascii("codecs.decode_wide"), v, encoding, errors);
  const length = bytesLength(v);
  if (length > 1024 && !chargeFuel(<i32>(length >> 5))) return ERROR;
  let at = bytesData(v);
  let end = at + length;
  if (codec == Codec.LATIN1) return strFromLatin1(at, length);
  const handler = handlerOf(errors);
  const b = builderNew();
  if (!b) return ERROR;
  let round: u32 = 0;
  while (at < end) {
    if (!builderRound(b, round++, CODE_SHIFT)) return builderFinish(b);
    // Runs of ASCII at once.
    const start = at;
    while (at < end && load<u8>(at) < 128) at++;
    builderCodes(b, start, <u32>(at - start), 0);
    if (at >= end) break;
    const step = codec == Codec.UTF8 ? utf8Decode(at, end, false) : <u64>1 << 32 | 0xffffffff;
    const code = <u32>step;
    const size = <u32>(step >> 32);
    if (code != 0xffffffff) builderCode(b, code);
    else if (handler == Handler.REPLACE) builderCode(b, 0xfffd);
    else if (handler == Handler.OTHER) {
      const from = at - bytesData(v);
      const answer = handled(ascii("codecs.undecodable"), v, codec, <u32>from, size, errors);
      if (answer == ERROR || (!isStr(tupleGet(toPointer(answer), 0)) && unfit() == ERROR)) {
        builderDrop(b);
        return ERROR;
      }
      // The text, and how many bytes it stands for. A bytearray may have changed meanwhile.
      builderAppend(b, tupleGet(toPointer(answer), 0));
      at = bytesData(v) + from + <usize>toSmallInt(tupleGet(toPointer(answer), 1));
      end = bytesData(v) + bytesLength(v);
      if (at < bytesData(v)) at = end;
      continue;
    }
    at += size;
  }
  return builderFinish(b);
}

// ---- methods

/** An optional str argument: UNBOUND, the plain str, or ERROR. */
export function codecArgument(v: Value, method: usize, index: usize): Value {
  if (v == UNBOUND) return UNBOUND;
  const plain = unwrap(v);
  if (isStr(plain)) return strHasNull(plain) ? raise(Exc.ValueError, ascii("embedded null character")) : plain;
  return raiseFormat(Exc.TypeError, ascii("%s() argument '%s' must be str, not %s"), strFromAscii(method), strFromAscii(index), textTypeName(v));
}

/** encode(self, /, encoding='utf-8', errors='strict') */
export function codecEncodeMethod(args: usize, count: i32): Value {
  const encoding = codecArgument(argument(args, 1), ascii("encode"), ascii("encoding"));
  const errors = encoding == ERROR ? ERROR : codecArgument(argument(args, 2), ascii("encode"), ascii("errors"));
  return errors == ERROR ? ERROR : codecEncode(argument(args, 0), encoding, errors);
}

/** decode(self, /, encoding='utf-8', errors='strict') */
export function codecDecodeMethod(args: usize, count: i32): Value {
  const encoding = codecArgument(argument(args, 1), ascii("decode"), ascii("encoding"));
  const errors = encoding == ERROR ? ERROR : codecArgument(argument(args, 2), ascii("decode"), ascii("errors"));
  return errors == ERROR ? ERROR : codecDecode(argument(args, 0), encoding, errors);
}
