/**
 * The record of one parse: source text, token table, line table, and the states of tokenizer and parser.
 *
 * Invariant: `text` points into a str that nothing frees or moves while the record lives (no collection happens while compiling).
 * The record and its tables are heap buffers owned by it: `sourceOpen` makes, `sourceClose` frees them.
 */
import { Value, ERROR, UNBOUND, toPointer } from '../value/value';
import { StrObject, STR_TEXT, STR_WIDTH_MASK, BUFFER_PAYLOAD } from '../heap/layout';
import { allocateBuffer, resizeBuffer, freeCell } from '../heap/alloc';
import { strSlice, strIntern } from '../objects/str';
import { raiseMemoryError } from '../vm/raise';
import { unicodeIsIdentifierContinue, unicodeIsIdentifierStart } from '../common/unicode';
import { arenaFail } from './arena';
import { TOKEN_SIZE } from './token';

/** What `sourceAt` gives beyond the end. */
export const END: u32 = 0xffffffff;

/** CPython's limits (tokenizer): open brackets, indentation levels, nested f-strings. */
export const MAX_BRACKETS: u32 = 200;
export const MAX_INDENT: u32 = 100;
export const MAX_FORMATTED: u32 = 150;

@unmanaged export class Parser {
  source: Value;
  text: usize;
  width: u32;
  length: u32;
  /** 0 exec, 1 eval, 2 single. */
  mode: u32;
  // ---- tables: BUFFER cells
  tokens: usize;
  tokenCount: u32;
  tokenCapacity: u32;
  /** Offset of the first code point of each line (u32). */
  lines: usize;
  lineCount: u32;
  lineCapacity: u32;
  // ---- tokenizer
  /** Offset of the next code point, and its line (from 1). */
  at: u32;
  line: u32;
  /** Open brackets, in `brackets`. */
  bracketDepth: u32;
  indentDepth: u32;
  /** Open f-strings, in `formatted`. */
  formattedDepth: u32;
  /** Token that the text between fields began with. */
  textToken: u32;
  /** Token that it ended with. */
  textLast: i32;
  /** Nothing but white space since the line began. */
  atLineStart: u32;
  /** 1 when the tokenizer ended with an error, 2 when a bracket was left open; what it says. */
  tokenFailed: u32;
  /** The error is in the text of an f-string: it does not come before errors of the parser. */
  errorInText: u32;
  errorKind: u32;
  errorLine: u32;
  errorColumn: u32;
  errorEndLine: u32;
  errorEndColumn: u32;
  errorMessage: Value;
  // ---- parser
  /** Where the text begins of which a wrong escape was last told: only the first one is. */
  warnedText: u32;
  /** Current token: number, kind, address. */
  index: u32;
  kind: i32;
  token: usize;
  /** Depth of trial parses, in which nothing is raised; and whether the last error in one was more than "invalid syntax". */
  trial: u32;
  trialSpecific: u32;
  /** A trial met an error of the tokenizer. */
  trialSawError: u32;
  /** The furthest token that a trial or an error came to: what stands on its line CPython has read. */
  furthest: u32;
  /** The token of the last error. */
  stoppedAt: u32;
  /** An error was raised (or, in a trial, met): the current token is ENDMARKER and stays it. */
  errored: u32;
  /** Depth of recursion. */
  depth: u32;
  /** The last expression (without lambda and conditional) that was parsed, and the tokens where it began and after it: for "forgot a comma". */
  lastExpression: usize;
  lastStart: u32;
  lastEnd: u32;
  /** The Node before an `if` whose condition is being parsed, or 0, and the token where that begins: for "expected 'else'". */
  conditional: usize;
  conditionStart: u32;
  /** The replacement field being parsed, or 0: twice the token behind its brace, and 1 when its text is a t-string. */
  field: u32;
  /** `from __future__` imports: see parse-future.ts. */
  futureFirst: usize;
  futureLast: usize;
  /** Annotations are texts. */
  futureAnnotations: u32;
  /** Address of the tables that follow. */
  brackets: usize;
  indents: usize;
  formatted: usize;
  cell: usize;
}

/** Bracket: +0 character u8, +1 is a replacement field u8, +2 in its format spec u8, +4 line u32, +8 column u32. */
export const BRACKET_SIZE: usize = 12;
/** Indentation: +0 column, +4 column with tabs of one. */
export const INDENT_SIZE: usize = 8;
/** f-string: +0 quote u8, +1 length of the quote u8, +2 flags u16 (token flags), +4 start u32, +8 line u32, +12 bracketDepth at its start u32. */
export const FORMATTED_SIZE: usize = 16;

const RECORD_SIZE: usize = (offsetof<Parser>() + 7) & ~7;

/** A record for a source; null with MemoryError pending. */
export function sourceOpen(source: Value, mode: i32): Parser | null {
  const brackets = RECORD_SIZE;
  const indents = brackets + <usize>(MAX_BRACKETS + 2) * BRACKET_SIZE;
  const formatted = indents + <usize>(MAX_INDENT + 2) * INDENT_SIZE;
  const size = formatted + <usize>(MAX_FORMATTED + 2) * FORMATTED_SIZE;
  const cell = allocateBuffer(size);
  if (cell == 0) return null;
  const base = cell + BUFFER_PAYLOAD;
  memory.fill(base, 0, size);
  const p = changetype<Parser>(base);
  const str = toPointer(source);
  p.source = source;
  p.text = str + STR_TEXT;
  p.width = changetype<StrObject>(str).flags & STR_WIDTH_MASK;
  p.length = changetype<StrObject>(str).length;
  p.mode = <u32>mode;
  p.cell = cell;
  p.brackets = base + brackets;
  p.indents = base + indents;
  p.formatted = base + formatted;
  p.line = 1;
  p.errorMessage = UNBOUND;
  p.tokenCapacity = min<u32>((p.length >> 2) + 64, 1 << 16);
  p.tokens = allocateBuffer(<usize>p.tokenCapacity * TOKEN_SIZE);
  p.lineCapacity = min<u32>((p.length >> 5) + 32, 1 << 16);
  p.lines = allocateBuffer(<usize>p.lineCapacity << 2);
  if (p.tokens == 0 || p.lines == 0) {
    sourceClose(p);
    return null;
  }
  store<u32>(p.lines + BUFFER_PAYLOAD, 0);
  p.lineCount = 1;
  return p;
}

export function sourceClose(p: Parser): void {
  if (p.tokens != 0) freeCell(p.tokens);
  if (p.lines != 0) freeCell(p.lines);
  freeCell(p.cell);
}

/** Code point at an offset, END beyond the text. */
export function sourceAt(p: Parser, i: u32): u32 {
  if (i >= p.length) return END;
  if (p.width == 0) return load<u8>(p.text + i);
  return p.width == 1 ? <u32>load<u16>(p.text + (<usize>i << 1)) : load<u32>(p.text + (<usize>i << 2));
}

/** Notes that a line begins at an offset. */
export function sourceAddLine(p: Parser, offset: u32): void {
  p.line++;
  if (p.lineCount == p.lineCapacity) {
    const bigger = resizeBuffer(p.lines, <usize>p.lineCapacity << 3);
    if (bigger == 0) {
      arenaFail();
      p.lineCount--;
    } else {
      p.lines = bigger;
      p.lineCapacity <<= 1;
    }
  }
  store<u32>(p.lines + BUFFER_PAYLOAD + (<usize>p.lineCount << 2), offset);
  p.lineCount++;
}

/** Offset at which a line begins. */
export function sourceLineStart(p: Parser, line: u32): u32 {
  if (line == 0 || line > p.lineCount) return 0;
  return load<u32>(p.lines + BUFFER_PAYLOAD + (<usize>(line - 1) << 2));
}

/** Column of an offset on its line. */
export function sourceColumn(p: Parser, line: u32, offset: u32): u32 { return offset - sourceLineStart(p, line); }

export function sourceSlice(p: Parser, from: u32, to: u32): Value { return strSlice(p.source, from, to); }

/** Interned str of a stretch of the source; ERROR when memory is exhausted. */
export function sourceName(p: Parser, from: u32, to: u32): Value {
  const text = strSlice(p.source, from, to);
  return text == ERROR ? ERROR : strIntern(text);
}

// @ts-ignore: decorator
@inline export function sourceIsDigit(c: u32): bool { return c - 48 < 10; }

export function sourceIsIdentifierStart(c: u32): bool {
  if (c < 128) return (c | 32) - 97 < 26 || c == 95;
  return c != END && unicodeIsIdentifierStart(c);
}

export function sourceIsIdentifierPart(c: u32): bool {
  if (c < 128) return (c | 32) - 97 < 26 || c == 95 || c - 48 < 10;
  return c != END && unicodeIsIdentifierContinue(c);
}

/** Room for one more token; false (and the arena failed) when memory is exhausted. */
export function sourceTokenRoom(p: Parser): bool {
  if (p.tokenCount + 4 < p.tokenCapacity) return true;
  const bytes = <u64>p.tokenCapacity * 2 * TOKEN_SIZE;
  if (bytes > 0x70000000) {
    raiseMemoryError();
    arenaFail();
    return false;
  }
  const bigger = resizeBuffer(p.tokens, <usize>bytes);
  if (bigger == 0) {
    arenaFail();
    return false;
  }
  p.tokens = bigger;
  p.tokenCapacity <<= 1;
  return true;
}

/** Address of token `i`. */
// @ts-ignore: decorator
@inline export function sourceToken(p: Parser, i: u32): usize { return p.tokens + BUFFER_PAYLOAD + <usize>i * TOKEN_SIZE; }
