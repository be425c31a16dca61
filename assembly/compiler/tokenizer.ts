/**
 * Source text to tokens: the main loop, names, operators and brackets. Numbers and strings have their own files.
 *
 * The tokenizer never stops the parse itself: at an error it records what is wrong, appends an ERROR token and ends. The parser raises the error
 * when it reaches that token, or when it meets an error of its own (CPython too lets errors of the tokenizer win).
 *
 * Inside an f-string two modes alternate: text (tokenizer-string.ts) and, between the braces of a replacement field, this loop. A field is a
 * bracket marked as such; the text mode is on when no field is open or when the innermost bracket is a field in its format spec.
 */
import { ERROR, Value } from '../value/value';
import { Exc } from '../value/type-id';
import { BUFFER_PAYLOAD } from '../heap/layout';
import { strFromAscii } from '../objects/str';
import { unicodeIsPrintable } from '../common/unicode';
import { CLASS_SHIFT } from '../objects/str-text';
import { chargeFuel } from '../vm/state';
import { arenaFail, arenaFailed, arenaRound } from './arena';
import { indentLine } from './indent';
import { tokenizerNumber } from './tokenizer-number';
import { tokenizerString, tokenizerFormattedText } from './tokenizer-string';
import { Tok, tokenKeyword, TOKEN_SIZE, TOKEN_RAW, TOKEN_BYTES, TOKEN_U, TOKEN_FORMATTED, TOKEN_IMPLICIT, TOKEN_TEMPLATE, TOKEN_WIDE } from './token';
import {
  Parser, END, MAX_BRACKETS, BRACKET_SIZE, FORMATTED_SIZE, sourceAt, sourceAddLine, sourceColumn, sourceIsIdentifierStart, sourceIsIdentifierPart,
  sourceLineStart, sourceTokenRoom, sourceIsDigit,
} from './source';
import { textAscii, textCode, textFinish, textInt, textNew } from './text';

/** Tokenizes the whole source. Afterwards the last token is ENDMARKER; see `tokenFailed` for an error. */
export function tokenizerRun(p: Parser): void {
  p.atLineStart = 1;
  let count: u32 = 0;
  while (p.tokenFailed == 0 && !arenaFailed()) {
    if ((++count & 4095) == 0 && !chargeFuel(256)) {
      arenaFail();
      break;
    }
    if (p.formattedDepth != 0 && inText(p)) tokenizerFormattedText(p);
    else if (!next(p)) break;
  }
  // There is always room for four more tokens.
  if (p.tokenFailed != 0) tokenizerPush(p, Tok.ERROR, p.at, p.at, 0);
  else if (!arenaFailed()) finish(p);
  tokenizerPush(p, Tok.ENDMARKER, p.at, p.at, 0);
}

/** The innermost f-string is in its text, not in a replacement field. */
function inText(p: Parser): bool {
  const f = tokenizerFormatted(p);
  const depth = p.bracketDepth;
  if (depth == load<u32>(f, 12)) return true;
  const bracket = p.brackets + <usize>(depth - 1) * BRACKET_SIZE;
  return load<u8>(bracket, 1) != 0 && load<u8>(bracket, 2) != 0;
}

/** Record of the innermost f-string. */
export function tokenizerFormatted(p: Parser): usize { return p.formatted + <usize>(p.formattedDepth - 1) * FORMATTED_SIZE; }

/** Appends a token that ends on the current line and begins on it. */
export function tokenizerPush(p: Parser, kind: Tok, start: u32, end: u32, flags: u16): void {
  tokenizerPushLines(p, kind, start, end, p.line, flags);
}

/** Appends a token that began on `line` and ends on the current one. */
export function tokenizerPushLines(p: Parser, kind: Tok, start: u32, end: u32, line: u32, flags: u16): void {
  if (p.tokenCount + 4 >= p.tokenCapacity && kind != Tok.ENDMARKER && kind != Tok.ERROR && !sourceTokenRoom(p)) return;
  const t = p.tokens + BUFFER_PAYLOAD + <usize>p.tokenCount * TOKEN_SIZE;
  store<u8>(t, <u8>kind);
  store<u8>(t, <u8>p.bracketDepth, 1);
  store<u16>(t, flags, 2);
  store<u32>(t, start, 4);
  store<u32>(t, end, 8);
  store<u32>(t, line, 12);
  store<u32>(t, p.line, 16);
  p.tokenCount++;
}

/** Kind of the last token so far. */
function lastKind(p: Parser): Tok {
  return p.tokenCount == 0 ? Tok.NEWLINE : <Tok>load<u8>(p.tokens + BUFFER_PAYLOAD + <usize>(p.tokenCount - 1) * TOKEN_SIZE);
}

/** Records an error at an offset (from the start of the source) of a line. CPython gives errors of its tokenizer no width. */
export function tokenizerFail(p: Parser, kind: Exc, message: Value, line: u32, start: u32): void {
  tokenizerFailWide(p, kind, message, line, start, start);
}

/** The same with a width: the end is exclusive. */
export function tokenizerFailWide(p: Parser, kind: Exc, message: Value, line: u32, start: u32, end: u32): void {
  if (p.tokenFailed != 0) return;
  if (message == ERROR) {
    arenaFail();
    return;
  }
  p.tokenFailed = 1;
  p.errorKind = <u32>kind;
  p.errorMessage = message;
  p.errorLine = line;
  p.errorColumn = sourceColumn(p, line, start);
  p.errorEndLine = line;
  p.errorEndColumn = sourceColumn(p, line, end);
}

/** The error recorded last has no end. */
export function tokenizerNoEnd(p: Parser): void {
  p.errorEndLine = 0;
  p.errorEndColumn = <u32>-1;
}

/** SyntaxError at the last code point that was read, as CPython places the errors of its tokenizer. */
export function tokenizerFailHere(p: Parser, message: usize): void {
  const at = p.at == 0 ? 0 : p.at - 1;
  tokenizerFail(p, Exc.SyntaxError, strFromAscii(message), p.line, at);
}

export function tokenizerFailMessage(p: Parser, message: Value): void {
  const at = p.at == 0 ? 0 : p.at - 1;
  tokenizerFail(p, Exc.SyntaxError, message, p.line, at);
}

/** "x…": a text that begins with the kind of the innermost f-string, f or t. */
export function tokenizerFormattedMessage(p: Parser, text: usize): Value {
  const b = textNew();
  const flags = load<u16>(tokenizerFormatted(p), 2);
  textCode(b, (flags & TOKEN_TEMPLATE) != 0 ? 116 : 102);
  textAscii(b, text);
  return textFinish(b);
}

/** After the line end at `p.at` (\n, \r or \r\n): moves over it and begins a line. */
export function tokenizerNewLine(p: Parser): void {
  if (sourceAt(p, p.at) == 13 && sourceAt(p, p.at + 1) == 10) p.at++;
  p.at++;
  sourceAddLine(p, p.at);
}

/** The innermost bracket is still open at the end of the text. */
function neverClosed(p: Parser): void {
  const bracket = p.brackets + <usize>(p.bracketDepth - 1) * BRACKET_SIZE;
  const b = textNew();
  textCode(b, 39);
  textCode(b, load<u8>(bracket));
  textAscii(b, wording("' was never closed"));
  tokenizerFail(p, Exc.SyntaxError, textFinish(b), load<u32>(bracket, 4), 0);
  p.tokenFailed = 2;
  p.errorColumn = load<u32>(bracket, 8);
  p.errorEndLine = 0;
  p.errorEndColumn = 0;
}

/** End of the text: NEWLINE when a line is open, then the DEDENTs. */
function finish(p: Parser): void {
  if (p.bracketDepth != 0) {
    neverClosed(p);
    // A line that does not begin any more is none.
    tokenizerPushLines(p, Tok.ERROR, p.at, p.at, p.line - u32(p.at == sourceLineStart(p, p.line)), 0);
    return;
  }
  const last = lastKind(p);
  if (last != Tok.NEWLINE && last != Tok.DEDENT && last != Tok.INDENT) tokenizerPush(p, Tok.NEWLINE, p.at, p.at + 1, p.mode == 0 ? 0 : TOKEN_IMPLICIT);
  // What follows lies on the line after the last.
  if (p.at != load<u32>(p.lines + BUFFER_PAYLOAD + (<usize>(p.lineCount - 1) << 2))) sourceAddLine(p, p.at);
  for (; p.indentDepth > 0; p.indentDepth--) tokenizerPush(p, Tok.DEDENT, p.at, p.at, 0);
}

/** One token in the ordinary mode; false at the end of the text. */
function next(p: Parser): bool {
  if (p.atLineStart != 0) {
    p.atLineStart = 0;
    if (!indentLine(p)) return true;
  }
  let c = sourceAt(p, p.at);
  while (c == 32 || c == 9 || c == 12) c = sourceAt(p, ++p.at);
  // The line end behind a comment begins with the comment.
  const start = p.at;
  if (c == 35) {
    while (c != 10 && c != 13 && c != END) c = sourceAt(p, ++p.at);
  }
  if (c == END) return false;
  if (c == 10 || c == 13) {
    if (p.bracketDepth == 0) {
      const last = lastKind(p);
      if (last != Tok.NEWLINE && last != Tok.INDENT && last != Tok.DEDENT) tokenizerPush(p, Tok.NEWLINE, start, p.at + 1, 0);
      p.atLineStart = 1;
    }
    tokenizerNewLine(p);
    return true;
  }
  if (c < 128 ? ((c | 32) - 97 < 26 || c == 95) : true) {
    word(p, c);
    return true;
  }
  if (sourceIsDigit(c) || (c == 46 && sourceIsDigit(sourceAt(p, start + 1)))) {
    tokenizerNumber(p);
    return true;
  }
  if (c == 34 || c == 39) {
    tokenizerString(p, start, 0);
    return true;
  }
  if (c == 92) {
    p.at++;
    tokenizerContinuation(p);
    return true;
  }
  operator(p, c);
  return true;
}

/** After a backslash: the rest of the line must be empty, and there must be another one. */
export function tokenizerContinuation(p: Parser): void {
  const c = sourceAt(p, p.at);
  if (c != 10 && c != 13) {
    const isEnd = c == END;
    // A whole module has a line end behind its last line.
    if (isEnd && p.mode == 0) {
      endOfText(p, p.line, p.at);
      return;
    }
    tokenizerFail(p, Exc.SyntaxError, strFromAscii(wording('unexpected character after line continuation character')), p.line, p.at - i32(isEnd));
    p.errorEndLine = 0;
    p.errorEndColumn = 0;
    return;
  }
  tokenizerNewLine(p);
  if (p.at >= p.length) {
    endOfText(p, p.line - 1, p.at - 1);
  }
}

/** The text ended behind a backslash. */
function endOfText(p: Parser, line: u32, at: u32): void {
  if (p.bracketDepth != 0) {
    neverClosed(p);
    return;
  }
  tokenizerFail(p, Exc.SyntaxError, strFromAscii(wording('unexpected EOF while parsing')), line, at);
  tokenizerNoEnd(p);
}

/** A name, a keyword, or the prefix of a string. */
function word(p: Parser, first: u32): void {
  const start = p.at;
  let c = first;
  let packed: u64 = 0;
  let length: u32 = 0;
  let flags: u16 = 0;
  let prefix = true;
  let plain = true;
  for (;;) {
    if (prefix) {
      // The letters of a string prefix, each at most once and in the combinations that exist.
      const letter = c | 32;
      if (letter == 114 && (flags & (TOKEN_RAW | TOKEN_U)) == 0) flags |= TOKEN_RAW;
      else if (letter == 98 && (flags & ~TOKEN_RAW) == 0) flags |= TOKEN_BYTES;
      else if (letter == 117 && flags == 0) flags |= TOKEN_U;
      else if (letter == 102 && (flags & ~TOKEN_RAW) == 0) flags |= TOKEN_FORMATTED;
      else if (letter == 116 && (flags & ~TOKEN_RAW) == 0) flags |= TOKEN_TEMPLATE;
      else prefix = false;
    }
    if (c < 128) {
      if (length < 8) packed |= <u64>c << (length << 3);
    } else plain = false;
    if (!arenaRound(length++, NAME_SHIFT)) return;
    c = sourceAt(p, ++p.at);
    if (c < 128 ? !sourceIsIdentifierPart(c) : c == END) break;
    if (prefix && length >= 2) prefix = false;
  }
  if ((c == 34 || c == 39) && prefix) {
    tokenizerString(p, start, flags);
    return;
  }
  if (!plain && !checkIdentifier(p, start)) return;
  if ((c == 34 || c == 39) && plain && length <= 3 && !compatible(p, start, packed)) return;
  tokenizerPush(p, plain ? tokenKeyword(packed, length) : Tok.NAME, start, p.at, plain ? 0 : TOKEN_WIDE);
}

/** False with an error recorded when the word before a quote is made of letters of prefixes that do not go together. */
function compatible(p: Parser, start: u32, word: u64): bool {
  const letters = ascii('ubrft');
  let seen: u32 = 0;
  for (let rest = word; rest; rest >>= 8) {
    let i = 0;
    while (i < 5 && <u32>load<u8>(letters + i) != ((<u32>rest & 0xff) | 32)) i++;
    if (i == 5 || (seen >> i) & 1) return true;
    seen |= 1 << i;
  }
  // Raw goes with all but u; of several pairs the first one in this order is named.
  for (let i = 0; i < 4; i++) {
    for (let j = i + 1; j < 5; j++) {
      if (!((seen >> i) & (seen >> j) & 1) || i == 2 || (j == 2 && i != 0)) continue;
      const b = textNew();
      textCode(b, 39);
      textCode(b, load<u8>(letters + i));
      textAscii(b, ascii("' and '"));
      textCode(b, load<u8>(letters + j));
      textAscii(b, wording("' prefixes are incompatible"));
      tokenizerFailWide(p, Exc.SyntaxError, textFinish(b), p.line, start, p.at);
      return false;
    }
  }
  return true;
}

/** Characters of a name for a unit of fuel, as a power of two. */
const NAME_SHIFT: u32 = 5;

/** Every code point of [start, p.at) may be where it is; else the error is recorded. */
function checkIdentifier(p: Parser, start: u32): bool {
  for (let i = start; i < p.at; i++) {
    if (!arenaRound(i, CLASS_SHIFT)) return false;
    const c = sourceAt(p, i);
    if (i == start ? sourceIsIdentifierStart(c) : sourceIsIdentifierPart(c)) continue;
    tokenizerInvalidCharacter(p, c, i);
    return false;
  }
  return true;
}

export function tokenizerInvalidCharacter(p: Parser, c: u32, at: u32): void {
  const b = textNew();
  if (unicodeIsPrintable(c)) {
    textAscii(b, wording("invalid character '"));
    textCode(b, c);
    textAscii(b, ascii("' (U+"));
  } else textAscii(b, wording('invalid non-printable character U+'));
  for (let shift: i32 = c > 0xfffff ? 20 : c > 0xffff ? 16 : 12; shift >= 0; shift -= 4) {
    const digit = (c >> shift) & 15;
    textCode(b, digit < 10 ? 48 + digit : 55 + digit);
  }
  if (unicodeIsPrintable(c)) textCode(b, 41);
  tokenizerFail(p, Exc.SyntaxError, textFinish(b), p.line, at);
}

function emit(p: Parser, kind: Tok, length: u32): void {
  const start = p.at;
  p.at += length;
  tokenizerPush(p, kind, start, p.at, 0);
}

/** An arithmetic operator of one or two characters, with or without `=` behind. */
function arithmetic(p: Parser, kind: Tok, length: u32): void {
  if (sourceAt(p, p.at + length) == 61) emit(p, <Tok>(kind + (Tok.PLUSEQUAL - Tok.PLUS)), length + 1);
  else emit(p, kind, length);
}

function operator(p: Parser, c: u32): void {
  const second = sourceAt(p, p.at + 1);
  switch (c) {
    case 40: open(p, c, Tok.LPAR); return;
    case 91: open(p, c, Tok.LSQB); return;
    case 123: open(p, c, Tok.LBRACE); return;
    case 41: close(p, c, 40, Tok.RPAR); return;
    case 93: close(p, c, 91, Tok.RSQB); return;
    case 125: close(p, c, 123, Tok.RBRACE); return;
    case 44: emit(p, Tok.COMMA, 1); return;
    case 59: emit(p, Tok.SEMI, 1); return;
    case 126: emit(p, Tok.TILDE, 1); return;
    case 58: {
      if (tokenizerAtField(p)) {
        emit(p, Tok.COLON, 1);
        store<u8>(p.brackets + <usize>(p.bracketDepth - 1) * BRACKET_SIZE, 1, 2);
      } else if (second == 61) emit(p, Tok.COLONEQUAL, 2);
      else emit(p, Tok.COLON, 1);
      return;
    }
    case 46: {
      if (second == 46 && sourceAt(p, p.at + 2) == 46) emit(p, Tok.ELLIPSIS, 3);
      else emit(p, Tok.DOT, 1);
      return;
    }
    case 61: emit(p, second == 61 ? Tok.EQEQUAL : Tok.EQUAL, second == 61 ? 2 : 1); return;
    case 33: emit(p, second == 61 ? Tok.NOTEQUAL : Tok.EXCLAMATION, second == 61 ? 2 : 1); return;
    case 43: arithmetic(p, Tok.PLUS, 1); return;
    case 45: {
      if (second == 62) emit(p, Tok.ARROW, 2);
      else arithmetic(p, Tok.MINUS, 1);
      return;
    }
    case 42: arithmetic(p, second == 42 ? Tok.DOUBLESTAR : Tok.STAR, second == 42 ? 2 : 1); return;
    case 47: arithmetic(p, second == 47 ? Tok.DOUBLESLASH : Tok.SLASH, second == 47 ? 2 : 1); return;
    case 37: arithmetic(p, Tok.PERCENT, 1); return;
    case 38: arithmetic(p, Tok.AMPER, 1); return;
    case 124: arithmetic(p, Tok.VBAR, 1); return;
    case 94: arithmetic(p, Tok.CIRCUMFLEX, 1); return;
    case 64: arithmetic(p, Tok.AT, 1); return;
    case 60: {
      if (second == 60) arithmetic(p, Tok.LEFTSHIFT, 2);
      else if (second == 62) emit(p, Tok.OTHER, 2);
      else emit(p, second == 61 ? Tok.LESSEQUAL : Tok.LESS, second == 61 ? 2 : 1);
      return;
    }
    case 62: {
      if (second == 62) arithmetic(p, Tok.RIGHTSHIFT, 2);
      else emit(p, second == 61 ? Tok.GREATEREQUAL : Tok.GREATER, second == 61 ? 2 : 1);
      return;
    }
    default: {
      if (c < 32 || c == 127) {
        tokenizerInvalidCharacter(p, c, p.at);
        return;
      }
      emit(p, Tok.OTHER, 1);
    }
  }
}

/** The innermost bracket is the replacement field of the innermost f-string. */
export function tokenizerAtField(p: Parser): bool {
  return p.formattedDepth != 0 && p.bracketDepth > load<u32>(tokenizerFormatted(p), 12)
    && load<u8>(p.brackets + <usize>(p.bracketDepth - 1) * BRACKET_SIZE, 1) != 0;
}

function open(p: Parser, c: u32, kind: Tok): void { tokenizerOpen(p, c, kind, 0); }

/** An opening bracket at `p.at`; `field` 1 for the brace of a replacement field. */
export function tokenizerOpen(p: Parser, c: u32, kind: Tok, field: u8): void {
  if (p.bracketDepth >= MAX_BRACKETS) {
    p.at++;
    tokenizerFailHere(p, wording('too many nested parentheses'));
    return;
  }
  const bracket = p.brackets + <usize>p.bracketDepth * BRACKET_SIZE;
  store<u8>(bracket, <u8>c);
  store<u8>(bracket, field, 1);
  store<u8>(bracket, 0, 2);
  store<u32>(bracket, p.line, 4);
  store<u32>(bracket, sourceColumn(p, p.line, p.at), 8);
  p.bracketDepth++;
  emit(p, kind, 1);
}

function close(p: Parser, c: u32, opening: u32, kind: Tok): void {
  const base: u32 = p.formattedDepth == 0 ? 0 : load<u32>(tokenizerFormatted(p), 12);
  const b: usize = p.bracketDepth > 0 ? p.brackets + <usize>(p.bracketDepth - 1) * BRACKET_SIZE : 0;
  if (p.bracketDepth > base && load<u8>(b) == opening) {
    p.bracketDepth--;
    emit(p, kind, 1);
    return;
  }
  p.at++;
  const message = textNew();
  if (p.bracketDepth <= base) {
    textAscii(message, wording("unmatched '"));
    textCode(message, c);
    textCode(message, 39);
  } else if (load<u8>(b, 1) != 0) {
    textCode(message, (load<u16>(tokenizerFormatted(p), 2) & TOKEN_TEMPLATE) != 0 ? 116 : 102);
    textAscii(message, wording("-string: unmatched '"));
    textCode(message, c);
    textCode(message, 39);
  } else {
    textAscii(message, wording("closing parenthesis '"));
    textCode(message, c);
    textAscii(message, wording("' does not match opening parenthesis '"));
    textCode(message, load<u8>(b));
    textCode(message, 39);
    if (load<u32>(b, 4) != p.line) {
      textAscii(message, wording(' on line '));
      textInt(message, load<u32>(b, 4));
    }
  }
  tokenizerFailMessage(p, textFinish(message));
}
