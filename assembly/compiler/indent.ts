/**
 * Indentation: the white space a logical line begins with, compared with the levels that are open.
 *
 * Each level has two widths, with tab stops of 8 and of 1: a line is consistent when both compare alike, whatever an editor shows tabs as.
 */
import { Exc } from '../value/type-id';
import { strFromAscii } from '../objects/str';
import { Parser, END, MAX_INDENT, INDENT_SIZE, sourceAt, sourceLineStart } from './source';
import { tokenizerPush, tokenizerFail, tokenizerNewLine, tokenizerNoEnd, tokenizerContinuation } from './tokenizer';
import { Tok } from './token';

/** Reads the indentation at the start of a line and pushes INDENT or DEDENTs. False when the line is blank (and was skipped) or wrong. */
export function indentLine(p: Parser): bool {
  let column: u32 = 0;
  let alternative: u32 = 0;
  let continued: u32 = 0;
  let c: u32;
  for (;;) {
    c = sourceAt(p, p.at);
    if (c == 32) {
      column++;
      alternative++;
    } else if (c == 9) {
      column = (column & ~7) + 8;
      alternative++;
    } else if (c == 12) {
      column = 0;
      alternative = 0;
    } else if (c == 92) {
      // What stands before the first backslash is the indentation of what follows.
      if (continued == 0) continued = column;
      p.at++;
      tokenizerContinuation(p);
      if (p.tokenFailed != 0) return false;
      continue;
    } else break;
    p.at++;
  }
  if (c == 35) {
    while (c != 10 && c != 13 && c != END) c = sourceAt(p, ++p.at);
  }
  if (c == END) return true;
  if (c == 10 || c == 13) {
    tokenizerNewLine(p);
    p.atLineStart = 1;
    return false;
  }
  if (continued != 0) {
    column = continued;
    alternative = continued;
  }
  return compareLevels(p, column, alternative);
}

// @ts-ignore: decorator
@inline function level(p: Parser): usize { return p.indents + <usize>p.indentDepth * INDENT_SIZE; }

function fail(p: Parser, kind: Exc, message: usize): bool {
  // The whole line is shown: the error is where the line ends.
  let end = p.at;
  let c = sourceAt(p, end);
  while (c != 10 && c != 13 && c != END) c = sourceAt(p, ++end);
  tokenizerFail(p, kind, strFromAscii(message), p.line, kind == Exc.IndentationError ? end : sourceLineStart(p, p.line));
  tokenizerNoEnd(p);
  if (kind == Exc.TabError) p.errorEndColumn = 0;
  return false;
}

function compareLevels(p: Parser, column: u32, alternative: u32): bool {
  if (column == load<u32>(level(p))) {
    return alternative == load<u32>(level(p), 4) || inconsistent(p);
  }
  if (column > load<u32>(level(p))) {
    if (p.indentDepth + 1 >= MAX_INDENT) return fail(p, Exc.IndentationError, wording('too many levels of indentation'));
    if (alternative <= load<u32>(level(p), 4)) return inconsistent(p);
    p.indentDepth++;
    store<u32>(level(p), column);
    store<u32>(level(p), alternative, 4);
    tokenizerPush(p, Tok.INDENT, sourceLineStart(p, p.line), p.at, 0);
    return true;
  }
  while (p.indentDepth > 0 && column < load<u32>(level(p))) {
    p.indentDepth--;
    tokenizerPush(p, Tok.DEDENT, p.at, p.at, 0);
  }
  if (column != load<u32>(level(p))) return fail(p, Exc.IndentationError, wording('unindent does not match any outer indentation level'));
  return alternative == load<u32>(level(p), 4) || inconsistent(p);
}

function inconsistent(p: Parser): bool { return fail(p, Exc.TabError, wording('inconsistent use of tabs and spaces in indentation')); }
