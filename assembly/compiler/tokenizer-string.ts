/**
 * String literals as tokens, and the text of f-strings and t-strings between their replacement fields.
 */
import { Exc } from '../value/type-id';
import { arenaRound } from './arena';
import { BRACKET_SIZE, MAX_FORMATTED, END, Parser, sourceAt } from './source';
import {
  tokenizerFail, tokenizerFailHere, tokenizerFailMessage, tokenizerFormatted, tokenizerFormattedMessage, tokenizerNewLine, tokenizerOpen, tokenizerPush,
  tokenizerPushLines,
} from './tokenizer';
import { Tok, TOKEN_FORMATTED, TOKEN_RAW, TOKEN_SPEC, TOKEN_TEMPLATE, TOKEN_TRIPLE } from './token';
import { textAscii, textCode, textFinish, textInt, textNew } from './text';

/** Characters of a literal for a unit of fuel, as a power of two: they are looked at, and made into a value. */
const TEXT_SHIFT: u32 = 4;
/** CPython's bound on fields inside the format specs of fields. */
const MAX_FIELD_NESTING: u32 = 3;

/** A string whose opening quote is at `p.at` and whose prefix began at `start`. */
export function tokenizerString(p: Parser, start: u32, flags: u16): void {
  const quote = sourceAt(p, p.at);
  let size: u32 = 1;
  if (sourceAt(p, p.at + 1) == quote && sourceAt(p, p.at + 2) == quote) {
    size = 3;
    flags |= TOKEN_TRIPLE;
  }
  p.at += size;
  if ((flags & (TOKEN_FORMATTED | TOKEN_TEMPLATE)) != 0) {
    if (p.formattedDepth >= MAX_FORMATTED) {
      tokenizerFailHere(p, wording('too many nested f-strings or t-strings'));
      return;
    }
    p.formattedDepth++;
    const f = tokenizerFormatted(p);
    store<u8>(f, <u8>quote);
    store<u8>(f, <u8>size, 1);
    store<u16>(f, flags, 2);
    store<u32>(f, start, 4);
    store<u32>(f, p.line, 8);
    store<u32>(f, p.bracketDepth, 12);
    tokenizerPush(p, Tok.FSTRING_START, start, p.at, flags);
    return;
  }
  const line = p.line;
  let escapedQuote = false;
  for (let round: u32 = 0; ; round++) {
    if (!arenaRound(round, TEXT_SHIFT)) return;
    const c = sourceAt(p, p.at);
    if (c == END || (size == 1 && (c == 10 || c == 13))) {
      unterminated(p, start, line, quote, size, escapedQuote);
      return;
    }
    if (c == quote) {
      if (size == 1) {
        p.at++;
        break;
      }
      if (sourceAt(p, p.at + 1) == quote && sourceAt(p, p.at + 2) == quote) {
        p.at += 3;
        break;
      }
    }
    if (c == 92) {
      p.at++;
      const escaped = sourceAt(p, p.at);
      if (escaped == END) continue;
      if (escaped == quote) escapedQuote = true;
      if (escaped == 10 || escaped == 13) {
        tokenizerNewLine(p);
        continue;
      }
    }
    if (c == 10 || c == 13) tokenizerNewLine(p);
    else p.at++;
  }
  tokenizerPushLines(p, Tok.STRING, start, p.at, line, flags);
}

function unterminated(p: Parser, start: u32, line: u32, quote: u32, size: u32, escapedQuote: bool): void {
  if (p.formattedDepth != 0) {
    // The quote was meant to end the f-string around: its field was not closed.
    const f = tokenizerFormatted(p);
    if (load<u8>(f) == quote && load<u8>(f, 1) == size) {
      tokenizerFail(p, Exc.SyntaxError, tokenizerFormattedMessage(p, wording("-string: expecting '}'")), line, start);
      p.errorInText = 1;
      return;
    }
  }
  const b = textNew();
  textAscii(b, size == 3 ? wording('unterminated triple-quoted string literal (detected at line ') : wording('unterminated string literal (detected at line '));
  textInt(b, lastLine(p));
  textCode(b, 41);
  if (escapedQuote && size == 1) textAscii(b, wording('; perhaps you escaped the end quote?'));
  tokenizerFail(p, Exc.SyntaxError, textFinish(b), line, start);
}

/** Number of the last line that has text. */
function lastLine(p: Parser): u32 {
  return p.line > 1 && p.at >= p.length && sourceAt(p, p.length - 1) == 10 ? p.line - 1 : p.line;
}

/** Text of the innermost f-string up to its next field, the end of the field's spec, or its end. */
export function tokenizerFormattedText(p: Parser): void {
  formattedText(p);
  if (p.tokenFailed != 0) p.errorInText = 1;
}

function formattedText(p: Parser): void {
  const f = tokenizerFormatted(p);
  const quote: u32 = load<u8>(f);
  const size: u32 = load<u8>(f, 1);
  const flags = load<u16>(f, 2);
  const inSpec = p.bracketDepth > load<u32>(f, 12);
  const textFlags: u16 = inSpec ? flags | TOKEN_SPEC : flags;
  const start = p.at;
  const line = p.line;
  for (let round: u32 = 0; ; round++) {
    if (!arenaRound(round, TEXT_SHIFT)) return;
    const c = sourceAt(p, p.at);
    if (c == END || (size == 1 && (c == 10 || c == 13))) {
      if (inSpec && c != END) {
        tokenizerFailMessage(p, tokenizerFormattedMessage(p, wording('-string: newlines are not allowed in format specifiers for single quoted f-strings')));
        return;
      }
      unterminatedFormatted(p, f, size);
      return;
    }
    if (c == quote && (size == 1 || (sourceAt(p, p.at + 1) == quote && sourceAt(p, p.at + 2) == quote))) {
      if (p.at > start) tokenizerPushLines(p, Tok.FSTRING_MIDDLE, start, p.at, line, textFlags);
      p.bracketDepth = load<u32>(f, 12);
      p.formattedDepth--;
      p.at += size;
      tokenizerPush(p, Tok.FSTRING_END, p.at - size, p.at, flags);
      return;
    }
    if (c == 123) {
      if (sourceAt(p, p.at + 1) == 123 && !inSpec) {
        p.at += 2;
        continue;
      }
      if (p.at > start) tokenizerPushLines(p, Tok.FSTRING_MIDDLE, start, p.at, line, textFlags);
      if (openFields(p, load<u32>(f, 12)) >= MAX_FIELD_NESTING) {
        tokenizerFailMessage(p, tokenizerFormattedMessage(p, wording('-string: expressions nested too deeply')));
        return;
      }
      tokenizerOpen(p, c, Tok.LBRACE, 1);
      return;
    }
    if (c == 125) {
      if (inSpec) {
        if (p.at > start) tokenizerPushLines(p, Tok.FSTRING_MIDDLE, start, p.at, line, textFlags);
        p.bracketDepth--;
        p.at++;
        tokenizerPush(p, Tok.RBRACE, p.at - 1, p.at, 0);
        return;
      }
      if (sourceAt(p, p.at + 1) != 125) {
        p.at++;
        tokenizerFailMessage(p, tokenizerFormattedMessage(p, wording("-string: single '}' is not allowed")));
        return;
      }
      p.at += 2;
      continue;
    }
    if (c == 92) {
      p.at++;
      const escaped = sourceAt(p, p.at);
      if (escaped == END || escaped == 123 || escaped == 125) continue;
      if (escaped == 10 || escaped == 13) {
        tokenizerNewLine(p);
        continue;
      }
      if (escaped == 78 && (flags & TOKEN_RAW) == 0 && sourceAt(p, p.at + 1) == 123) {
        // \N{name}: the braces are the escape's.
        let e = sourceAt(p, p.at + 1);
        while (e != 125 && e != END && e != quote && e != 10 && e != 13) e = sourceAt(p, ++p.at + 1);
        if (e == 125) p.at++;
      }
      p.at++;
      continue;
    }
    if (c == 10 || c == 13) tokenizerNewLine(p);
    else p.at++;
  }
}

/** Fields of the innermost f-string that are open. */
function openFields(p: Parser, base: u32): u32 {
  let count: u32 = 0;
  for (let i = base; i < p.bracketDepth; i++) count += load<u8>(p.brackets + <usize>i * BRACKET_SIZE, 1);
  return count;
}

function unterminatedFormatted(p: Parser, f: usize, size: u32): void {
  const b = textNew();
  textAscii(b, size == 3 ? wording('unterminated triple-quoted ') : wording('unterminated '));
  textCode(b, (load<u16>(f, 2) & TOKEN_TEMPLATE) != 0 ? 116 : 102);
  textAscii(b, wording('-string literal (detected at line '));
  textInt(b, lastLine(p));
  textCode(b, 41);
  const start = load<u32>(f, 4);
  tokenizerFail(p, Exc.SyntaxError, textFinish(b), load<u32>(f, 8), start);
}
