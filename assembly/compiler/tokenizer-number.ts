/**
 * Numeric literals: where they end, and whether they are well formed. Their values are computed by parse-number.ts.
 */
import { Exc } from '../value/type-id';
import { strFromAscii } from '../objects/str';
import { arenaRound } from './arena';
import { Parser, sourceAt, sourceIsDigit, sourceIsIdentifierPart } from './source';
import { tokenizerPush, tokenizerFailWide, tokenizerFailHere, tokenizerFailMessage } from './tokenizer';
import { Tok } from './token';
import { textAscii, textCode, textFinish, textNew } from './text';

function isHexadecimal(c: u32): bool { return sourceIsDigit(c) || (c | 32) - 97 < 6; }

/** Digits for a unit of fuel, as a power of two. */
const DIGIT_SHIFT: u32 = 6;

/** Digits with single underscores between them; false (error recorded) when an underscore is not followed by a digit. */
function decimalTail(p: Parser): bool {
  for (;;) {
    while (sourceIsDigit(sourceAt(p, p.at))) {
      if (!arenaRound(p.at++, DIGIT_SHIFT)) return false;
    }
    if (sourceAt(p, p.at) != 95) return true;
    p.at++;
    if (!sourceIsDigit(sourceAt(p, p.at))) {
      tokenizerFailHere(p, wording('invalid decimal literal'));
      break;
    }
  }
  return false;
}

export function tokenizerNumber(p: Parser): void {
  const start = p.at;
  let c = sourceAt(p, start);
  if (c == 48) {
    const letter = sourceAt(p, start + 1) | 32;
    if (letter == 120) return radix(p, 16);
    if (letter == 111) return radix(p, 8);
    if (letter == 98) return radix(p, 2);
    // Only zeros, unless the literal turns out to be a float.
    let nonzero = false;
    for (;;) {
      c = sourceAt(p, p.at);
      if (c == 95) {
        if (!sourceIsDigit(sourceAt(p, p.at + 1))) {
          p.at++;
          tokenizerFailHere(p, wording('invalid decimal literal'));
          return;
        }
      } else if (c != 48) break;
      p.at++;
    }
    const zerosEnd = p.at;
    if (sourceIsDigit(c)) {
      nonzero = true;
      if (!decimalTail(p)) return;
    }
    c = sourceAt(p, p.at);
    if (c != 46 && (c | 32) != 101 && (c | 32) != 106 && nonzero) {
      tokenizerFailWide(p, Exc.SyntaxError,
        strFromAscii(wording('leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers')),
        p.line, start, zerosEnd);
      return;
    }
  } else if (c != 46 && !decimalTail(p)) return;
  if (sourceAt(p, p.at) == 46) {
    p.at++;
    if (sourceIsDigit(sourceAt(p, p.at)) && !decimalTail(p)) return;
  }
  c = sourceAt(p, p.at) | 32;
  if (c == 101) {
    const after = sourceAt(p, p.at + 1);
    const signed = after == 43 || after == 45;
    if (sourceIsDigit(signed ? sourceAt(p, p.at + 2) : after)) {
      p.at += signed ? 2 : 1;
      if (!decimalTail(p)) return;
    } else if (signed) {
      p.at += 2;
      tokenizerFailHere(p, wording('invalid decimal literal'));
      return;
    }
  }
  if ((sourceAt(p, p.at) | 32) == 106) {
    p.at++;
    if (!endOfNumber(p, ascii('imaginary'))) return;
  } else if (!endOfNumber(p, ascii('decimal'))) return;
  tokenizerPush(p, Tok.NUMBER, start, p.at, 0);
}

/** 0x, 0o, 0b. */
function radix(p: Parser, base: u32): void {
  const start = p.at;
  const kind = base == 16 ? ascii('hexadecimal') : base == 8 ? ascii('octal') : ascii('binary');
  p.at += 2;
  let c = sourceAt(p, p.at);
  do {
    if (c == 95) c = sourceAt(p, ++p.at);
    const good = base == 16 ? isHexadecimal(c) : base == 8 ? c - 48 < 8 : c - 48 < 2;
    if (!good) {
      if (base != 16 && sourceIsDigit(c)) {
        badDigit(p, c, kind);
        return;
      }
      invalid(p, kind);
      return;
    }
    while (base == 16 ? isHexadecimal(c) : base == 8 ? c - 48 < 8 : c - 48 < 2) c = sourceAt(p, ++p.at);
  } while (c == 95);
  if (sourceIsDigit(c)) {
    badDigit(p, c, kind);
    return;
  }
  if (!endOfNumber(p, kind)) return;
  tokenizerPush(p, Tok.NUMBER, start, p.at, 0);
}

function badDigit(p: Parser, c: u32, kind: usize): void {
  const b = textNew();
  textAscii(b, wording("invalid digit '"));
  textCode(b, c);
  textAscii(b, ascii("' in "));
  textAscii(b, kind);
  textAscii(b, wording(' literal'));
  p.at++;
  tokenizerFailMessage(p, textFinish(b));
}

function invalid(p: Parser, kind: usize): void {
  const b = textNew();
  textAscii(b, wording('invalid '));
  textAscii(b, kind);
  textAscii(b, wording(' literal'));
  tokenizerFailMessage(p, textFinish(b));
}

/** A number may touch one of the keywords that can follow it, and no other letter. */
function endOfNumber(p: Parser, kind: usize): bool {
  const c = sourceAt(p, p.at);
  if (c >= 128 || !sourceIsIdentifierPart(c)) return true;
  const d = sourceAt(p, p.at + 1);
  const e = sourceAt(p, p.at + 2);
  let length = 0;
  if (c == 97 && d == 110 && e == 100) length = 3;
  else if (c == 101 && d == 108 && e == 115 && sourceAt(p, p.at + 3) == 101) length = 4;
  else if (c == 102 && d == 111 && e == 114) length = 3;
  else if (c == 105 && (d == 110 || d == 102 || d == 115)) return true;
  else if (c == 111 && d == 114) length = 2;
  else if (c == 110 && d == 111 && e == 116) length = 3;
  // A longer name begins like a keyword, unless that is `if`, `in` or `is`.
  if (length && !sourceIsIdentifierPart(sourceAt(p, p.at + length))) return true;
  invalid(p, kind);
  return false;
}
