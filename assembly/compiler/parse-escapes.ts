/**
 * The text between the quotes of a literal, with its escapes resolved.
 */
import { ERROR, UNBOUND, Value, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { dictGet } from '../objects/dict-table';
import { internAscii, strFromAscii, strSlice } from '../objects/str';
import { searchContains } from '../objects/str-search';
import { kindOf } from '../objects/type';
import { pythonCallFor } from '../vm/python-native';
import { raiseText } from '../vm/raise';
import { arenaCurrent, arenaFail } from './arena';
import { parseFailPosition } from './parse';
import { Parser, sourceAt, sourceColumn } from './source';
import { TOKEN_BYTES, TOKEN_FORMATTED, TOKEN_RAW, TOKEN_SPEC, TOKEN_TEMPLATE } from './token';
import { warnAt } from './warn';
import { textAppend, textAscii, textCode, textFinish, textInt, textNew, textPart } from './text';

/** The text [from, to) of the source stands for itself. */
export function parseEscapesNone(p: Parser, from: u32, to: u32, raw: bool): bool {
  for (let i = from; i < to; i++) {
    const c = sourceAt(p, i);
    if (c == 13 || (c == 92 && !raw)) return false;
  }
  return true;
}

/** Appends the text [from, to); `flags` are those of the token `t`, which errors are placed at. */
export function parseEscapes(p: Parser, b: usize, from: u32, to: u32, flags: u16, t: usize): void {
  const raw = (flags & TOKEN_RAW) != 0;
  const bytes = (flags & TOKEN_BYTES) != 0;
  // Doubled braces in the text of an f-string stand for one.
  const braces = (flags & (TOKEN_FORMATTED | TOKEN_TEMPLATE)) != 0 && (flags & TOKEN_SPEC) == 0;
  const source = toPointer(p.source);
  let i = from;
  // Before any escape is looked at.
  while (bytes && i < to) {
    if (sourceAt(p, i++) < 128) continue;
    fail(p, t, strFromAscii(wording('bytes can only contain ASCII literal characters')));
    return;
  }
  i = from;
  let run = from;
  while (i < to) {
    const c = sourceAt(p, i);
    if (c != 92 && c != 13 && !(braces && (c == 123 || c == 125))) {
      i++;
      continue;
    }
    if (i > run) textPart(b, source, run, i);
    if (c == 13) {
      // Line ends are \n, whatever the file has.
      textCode(b, 10);
      i += i + 1 < to && sourceAt(p, i + 1) == 10 ? 2 : 1;
    } else if (c == 92) {
      if (raw) {
        textCode(b, 92);
        i++;
        if (i < to && sourceAt(p, i) == 92) {
          textCode(b, 92);
          i++;
        }
      } else i = escape(p, b, i, to, from, bytes, t);
    } else {
      textCode(b, c);
      i += 2;
    }
    run = i;
    if (p.errored != 0) return;
  }
  if (to > run) textPart(b, source, run, to);
}

function fail(p: Parser, t: usize, message: Value): void {
  const line = load<u32>(t, 12);
  const endLine = load<u32>(t, 16);
  parseFailPosition(p, Exc.SyntaxError, message, line, sourceColumn(p, line, load<u32>(t, 4)), endLine, sourceColumn(p, endLine, load<u32>(t, 8)));
}

function hexadecimal(c: u32): i32 {
  if (c - 48 < 10) return <i32>c - 48;
  c |= 32;
  return c - 97 < 6 ? <i32>c - 87 : -1;
}

/** Bytes of [from, to) as CPython counts positions: what is not ASCII is an escape of ten. */
function byteOffset(p: Parser, from: u32, to: u32): u32 {
  let n: u32 = 0;
  for (let i = from; i < to; i++) {
    const c = sourceAt(p, i);
    n += c < 128 ? 1 : 10;
  }
  return n;
}

/** The escape whose backslash is at `i`; gives where it ends. */
function escape(p: Parser, b: usize, i: u32, to: u32, from: u32, bytes: bool, t: usize): u32 {
  const c = sourceAt(p, i + 1);
  let code: u32 = 0;
  switch (c) {
    case 10: return i + 2;
    case 13: return i + (sourceAt(p, i + 2) == 10 && i + 2 < to ? 3 : 2);
    case 92:
    case 39:
    case 34: code = c; break;
    case 97: code = 7; break;
    case 98: code = 8; break;
    case 102: code = 12; break;
    case 110: code = 10; break;
    case 114: code = 13; break;
    case 116: code = 9; break;
    case 118: code = 11; break;
    case 120: return digits(p, b, i, to, 2, from, bytes, t);
    case 117:
    case 85: {
      if (!bytes) return digits(p, b, i, to, c == 117 ? 4 : 8, from, bytes, t);
      textCode(b, 92);
      return i + 1;
    }
    case 78: {
      if (bytes) {
        textCode(b, 92);
        return i + 1;
      }
      return named(p, b, i, to, from, t);
    }
    default: {
      if (c - 48 < 8) {
        let end = i + 1;
        while (end < to && end < i + 4 && sourceAt(p, end) - 48 < 8) code = (code << 3) + sourceAt(p, end++) - 48;
        if (code > 255) warn(p, i, end, from, t);
        textCode(b, bytes ? code & 255 : code);
        return end;
      }
      if (c < 128) warn(p, i, i + 2, from, t);
      // No escape: the backslash stays.
      textCode(b, 92);
      return i + 1;
    }
  }
  textCode(b, code);
  return i + 2;
}

/** Of the sequence [i, end), in a token `t` whose text begins at `from`. */
function warn(p: Parser, i: u32, end: u32, from: u32, t: usize): void {
  if (p.warnedText == from) return;
  p.warnedText = from;
  let line = load<u32>(t, 12);
  for (let at = load<u32>(t, 4); at < i; at++) if (sourceAt(p, at) == 10 || (sourceAt(p, at) == 13 && sourceAt(p, at + 1) != 10)) line++;
  const text = strSlice(p.source, i, end);
  const format = end > i + 2
    ? ascii('"%s" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\%s"? A raw string is also an option.')
    : ascii('"%s" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\%s"? A raw string is also an option.');
  const column = sourceColumn(p, line, i);
  warnAt(text == ERROR ? ERROR : raiseText(format, text, text), line, column, line, column + end - i);
}

function unicodeError(p: Parser, t: usize, from: u32, start: u32, end: u32, reason: usize): void {
  const b = textNew();
  const first = byteOffset(p, from, start);
  const last = byteOffset(p, from, end) - 1;
  textAscii(b, wording("(unicode error) 'unicodeescape' codec can't decode "));
  if (last > first) {
    textAscii(b, wording('bytes in position '));
    textInt(b, first);
    textCode(b, 45);
    textInt(b, last);
  } else {
    textAscii(b, wording('byte 0x5c in position '));
    textInt(b, first);
  }
  textAscii(b, ascii(': '));
  textAscii(b, reason);
  fail(p, t, textFinish(b));
}

/** \xhh, \uhhhh, \Uhhhhhhhh. */
function digits(p: Parser, b: usize, i: u32, to: u32, count: u32, from: u32, bytes: bool, t: usize): u32 {
  let code: u32 = 0;
  let end = i + 2;
  while (end < to && end < i + 2 + count && hexadecimal(sourceAt(p, end)) >= 0) code = (code << 4) | <u32>hexadecimal(sourceAt(p, end++));
  if (end < i + 2 + count) {
    if (bytes) {
      const message = textNew();
      textAscii(message, wording('(value error) invalid \\x escape at position '));
      textInt(message, byteOffset(p, from, i));
      fail(p, t, textFinish(message));
    } else {
      unicodeError(p, t, from, i, end, count == 2 ? wording('truncated \\xXX escape') : count == 4 ? wording('truncated \\uXXXX escape') : wording('truncated \\UXXXXXXXX escape'));
    }
    return end;
  }
  if (code > 0x10ffff) {
    unicodeError(p, t, from, i, end, wording('illegal Unicode character'));
    return end;
  }
  textCode(b, code);
  return end;
}

/** Dict of the characters that escapes in a source name, UNBOUND where there are none. Asked for before the compiler begins, which must not run Python. @mayCallPython */
export function parseEscapesNames(source: Value): Value {
  const escape = internAscii(ascii('\\N{'));
  const found = escape == ERROR ? -1 : searchContains(toPointer(source), toPointer(escape));
  if (found <= 0) return found ? ERROR : UNBOUND;
  return pythonCallFor(Kind.DICT, ascii('characters.named_in'), source, UNBOUND, UNBOUND);
}

/** \N{…}. */
function named(p: Parser, b: usize, i: u32, to: u32, from: u32, t: usize): u32 {
  let end = i + 2;
  let reason = wording('malformed \\N character escape');
  if (end < to && sourceAt(p, end) == 123) {
    while (end < to && sourceAt(p, end) != 125) end++;
    if (end < to && end > i + 3) {
      const called = strSlice(p.source, i + 3, end++);
      const found = called == ERROR ? ERROR : dictGet(toPointer(arenaCurrent().names), called);
      if (found != UNBOUND) {
        if (found == ERROR) arenaFail();
        else if (kindOf(found) == Kind.STR) textAppend(b, found);
        return end;
      }
      reason = wording('unknown Unicode character name');
    }
  }
  unicodeError(p, t, from, i, min(end, to), reason);
  return end;
}
