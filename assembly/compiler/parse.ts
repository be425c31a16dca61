/**
 * What every part of the parser uses: moving over tokens, making nodes, reporting errors.
 *
 * Error discipline: the first error is raised at once, and the current token becomes ENDMARKER for good. Every loop of the parser ends at a token
 * it does not expect, so the parse unwinds by itself; routines always return a node (a useless one after an error). `parserParse`
 * looks at `errored` at the end. In a trial parse nothing is raised: `parseTrialBegin` … `parseTrialEnd`.
 */
import { exceptionSetField, SYNTAX_METADATA } from '../objects/exception';
import { tuple3 } from '../objects/tuple';
import { Value, ERROR, fromSmallInt } from '../value/value';
import { Exc } from '../value/type-id';
import { strFromAscii } from '../objects/str';
import { errorMatches, raise, raiseText } from '../vm/raise';
import { state } from '../vm/record';
import { Node, NodeKind, Context, PARENTHESISED } from './ast';
import { arenaCurrent, arenaFail, arenaFailed, arenaNode, LineEnd } from './arena';
import { END, Parser, sourceAt, sourceColumn, sourceLineStart, sourceName, sourceToken } from './source';
import { identifierName } from './identifier';
import { syntaxErrorValue } from './syntax-error';
import { Tok, TOKEN_IMPLICIT, TOKEN_SIZE, TOKEN_WIDE } from './token';
import { parseExpression, parseExpressionList } from './parse-expression';

/**
 * Bound on the recursion of operators and of statements: an expression takes one to seven steps a bracket, and brackets end at 200. Deeper sources
 * would need more WebAssembly stack than is safe.
 */
const MAX_DEPTH: u32 = 700;

// ---- tokens

/** Sets the current token. */
export function parseSeek(p: Parser, index: u32): void {
  p.index = index;
  p.token = sourceToken(p, index);
  p.kind = load<u8>(p.token);
}

/** Moves to the next token; stays at ENDMARKER. */
export function parseNext(p: Parser): void {
  if (p.kind != Tok.ENDMARKER) {
    p.index++;
    p.token += TOKEN_SIZE;
    p.kind = load<u8>(p.token);
  }
}

/** Kind of the token `distance` after the current one. */
export function parsePeek(p: Parser, distance: u32): Tok {
  const i = p.index + distance;
  return i >= p.tokenCount ? Tok.ENDMARKER : <Tok>load<u8>(sourceToken(p, i));
}

/** Moves over a token of this kind when it is the current one. */
export function parseTake(p: Parser, kind: Tok): bool {
  if (p.kind != kind) return false;
  parseNext(p);
  return true;
}

/** The current token must be of this kind. */
export function parseExpect(p: Parser, kind: Tok): bool {
  if (p.kind == kind) {
    parseNext(p);
    return true;
  }
  parseFail(p);
  return false;
}

export function parseTokenStart(t: usize): u32 { return load<u32>(t, 4); }
export function parseTokenEnd(t: usize): u32 { return load<u32>(t, 8); }
export function parseTokenLine(t: usize): u32 { return load<u32>(t, 12); }
export function parseTokenFlags(t: usize): u16 { return load<u16>(t, 2); }

/** Interned name of the current NAME token (or keyword); moves on. */
export function parseNameText(p: Parser): Value {
  const from = parseTokenStart(p.token);
  const to = parseTokenEnd(p.token);
  const name = (parseTokenFlags(p.token) & TOKEN_WIDE) == 0 ? sourceName(p, from, to) : identifierName(p.source, from, to);
  if (name == ERROR) arenaFail();
  parseNext(p);
  return name;
}

/** A name where only an identifier may stand; its Value, ERROR after a syntax error. */
export function parseIdentifier(p: Parser): Value {
  if (p.kind == Tok.NAME) return parseNameText(p);
  parseFail(p);
  return ERROR;
}

/** The current token is the NAME `text`: soft keywords. */
export function parseIsWord(p: Parser, text: usize): bool { return parseTokenIsWord(p, p.token, text); }

export function parseTokenIsWord(p: Parser, t: usize, text: usize): bool {
  if (load<u8>(t) != Tok.NAME) return false;
  const from = load<u32>(t, 4);
  const length = load<u32>(t, 8) - from;
  let i: u32 = 0;
  for (; i < length; i++) {
    const c: u32 = p.width == 0 ? <u32>load<u8>(p.text + from + i) : p.width == 1 ? <u32>load<u16>(p.text + (<usize>(from + i) << 1)) : load<u32>(p.text + (<usize>(from + i) << 2));
    if (c != load<u8>(text + i)) return false;
  }
  return load<u8>(text + i) == 0;
}

// ---- nodes

/** A node that begins at the current token. */
export function parseNode(p: Parser, kind: NodeKind): Node { return parseNodeAt(p, kind, p.index); }

/** A node that begins at token `start`. */
export function parseNodeAt(p: Parser, kind: NodeKind, start: u32): Node {
  const t = sourceToken(p, start);
  const line = load<u32>(t, 12);
  return arenaNode(kind, line, sourceColumn(p, line, load<u32>(t, 4)));
}

/** The node ends with the token before the current one. */
export function parseEnd(p: Parser, node: Node): Node {
  if (p.index == 0 || p.errored != 0) return node;
  const t = p.token - TOKEN_SIZE;
  const line = load<u32>(t, 16);
  node.endLine = line;
  node.endColumn = sourceColumn(p, line, load<u32>(t, 8));
  return node;
}

/** A node that is nothing but the place of a token, for errors. */
export function parseTokenNode(p: Parser, index: u32): Node {
  const node = parseNodeAt(p, NodeKind.NAME, index);
  const t = sourceToken(p, index);
  node.endLine = load<u32>(t, 16);
  node.endColumn = sourceColumn(p, node.endLine, load<u32>(t, 8));
  return node;
}

/** A compound statement ends with the last token that is no white space: a trailing semicolon is part of it. */
export function parseEndBlock(p: Parser, node: Node): Node {
  if (p.errored != 0) return node;
  let t = p.token - TOKEN_SIZE;
  for (let i = p.index; i > 1; i--) {
    const kind = load<u8>(t);
    if (kind != Tok.NEWLINE && kind != Tok.DEDENT && kind != Tok.INDENT) break;
    t -= TOKEN_SIZE;
  }
  node.endLine = load<u32>(t, 16);
  node.endColumn = sourceColumn(p, node.endLine, load<u32>(t, 8));
  return node;
}

/** The node ends where another does. */
export function parseEndWith(node: Node, last: Node | null): Node {
  if (last !== null) {
    node.endLine = last.endLine;
    node.endColumn = last.endColumn;
  }
  return node;
}

/** `left` becomes the first operand of `node`; see the head of ast.ts for `next`. */
// @ts-ignore: decorator
@inline export function parseLeft(node: Node, left: Node): void {
  node.a = left;
  left.next = node;
}

/** Recursion: false when the source nests too deeply, or memory is exhausted; the parse ends then. */
export function parseEnter(p: Parser): bool {
  if (++p.depth <= MAX_DEPTH && !arenaFailed()) return true;
  if (p.errored == 0) {
    if (p.trial == 0 && !arenaFailed()) raise(Exc.MemoryError, ascii('Parser stack overflowed - Python source too complex to compile'));
    stop(p);
  }
  return false;
}

export function parseLeave(p: Parser): void { p.depth--; }

// ---- trial parses

/** What a trial begins with when the parse has failed before. */
const ALREADY_FAILED: u32 = 0xffffffff;

/** Begins to parse without raising; gives the token to return to. */
export function parseTrialBegin(p: Parser): u32 {
  p.trial++;
  p.trialSpecific = 0;
  p.trialSawError = 0;
  return p.errored != 0 ? ALREADY_FAILED : p.index;
}

/** Back to where the trial began; true when it met no error. */
export function parseTrialEnd(p: Parser, index: u32): bool {
  const good = p.errored == 0;
  if (good) p.furthest = max(p.furthest, p.index);
  p.trial--;
  if (index == ALREADY_FAILED) return false;
  p.errored = 0;
  parseSeek(p, index);
  return good;
}

// ---- errors

function stop(p: Parser): void {
  if (p.errored == 0) {
    p.stoppedAt = p.index;
    p.furthest = max(p.furthest, p.index);
  }
  p.errored = 1;
  parseSeek(p, p.tokenCount - 1);
}

/** The line of the furthest token that was looked at. */
function furthestLine(p: Parser): u32 { return parseTokenLine(sourceToken(p, max(p.index, p.furthest))); }

/** CPython gives every line of a source for exec a line end, and leaves it away when it has read beyond the line; of other sources its tokenizer alone does. */
function setLineEnd(p: Parser, beyond: bool): void { arenaCurrent().lineEnd = beyond ? LineEnd.NONE : p.mode ? LineEnd.OF_SOURCE : LineEnd.ALWAYS; }

/** Raises the tokenizer's error when there is one that matters more than an error met at `line`. */
function tokenizerErrorFirst(p: Parser, line: u32, atError: bool): bool {
  // Errors without an end (indentation, end of file after a backslash) and those in f-strings count only when the parser gets there.
  if (p.tokenFailed == 0 || (p.tokenFailed == 1 && !atError && (p.errorEndLine == 0 || p.errorInText != 0))) return false;
  // An open bracket explains the error only when it was opened on an earlier line.
  if (p.tokenFailed == 2 && !atError && line <= p.errorLine) return false;
  setLineEnd(p, p.tokenFailed == 1 ? p.errorEndLine != 0 : p.errorLine < parseTokenLine(sourceToken(p, p.tokenCount - 2)));
  syntaxErrorValue(<Exc>p.errorKind, p.errorMessage, p.errorLine, p.errorColumn, p.errorEndLine, p.errorEndColumn);
  return true;
}

/** Raises an error at a range of columns, unless there was one before. */
export function parseFailPosition(p: Parser, kind: Exc, message: Value, line: u32, column: u32, endLine: u32, endColumn: u32): void {
  if (p.errored != 0) return;
  // CPython looks no further when a line is indented for no reason.
  const margin = p.kind == Tok.INDENT && kind == Exc.IndentationError;
  if (p.trial != 0) p.trialSpecific = 1;
  else if (!arenaFailed()) {
    if (message == ERROR) arenaFail();
    else if (margin || !tokenizerErrorFirst(p, furthestLine(p), p.kind == Tok.ERROR)) {
      setLineEnd(p, p.mode == 0 && line + (p.kind == Tok.ENDMARKER || p.kind == Tok.DEDENT ? 1 : 0) < furthestLine(p));
      syntaxErrorValue(kind, message, line, column, endLine, endColumn);
      const source = tuple3(fromSmallInt(arenaCurrent().ofNoFile ? 0 : line), fromSmallInt(0), p.source);
      if (source != ERROR && errorMatches(Exc.SyntaxError)) exceptionSetField(state.pending, SYNTAX_METADATA, source);
    }
  }
  stop(p);
}

export function parseFailToken(p: Parser, kind: Exc, message: usize): void {
  if (p.errored != 0) return;
  if (isImplicit(p)) {
    parseFailMargin(p, kind, strFromAscii(message));
    return;
  }
  const t = p.token;
  const line = load<u32>(t, 12);
  const endLine = load<u32>(t, 16);
  parseFailPosition(p, kind, strFromAscii(message), line, sourceColumn(p, line, load<u32>(t, 4)), endLine, sourceColumn(p, endLine, load<u32>(t, 8)));
}

export function parseFailNode(p: Parser, message: usize, node: Node): void { parseFailRange(p, message, node, node); }

/** From the start of one node to the end of another. */
export function parseFailRange(p: Parser, message: usize, from: Node, to: Node): void {
  if (p.errored != 0) return;
  parseFailPosition(p, Exc.SyntaxError, strFromAscii(message), from.line, from.column, to.endLine, to.endColumn);
}

/** A message with one %s. */
export function parseFailNodeText(p: Parser, format: usize, argument: Value, node: Node): void {
  if (p.errored != 0) return;
  parseFailPosition(p, Exc.SyntaxError, raiseText(format, argument), node.line, node.column, node.endLine, node.endColumn);
}

/** The current token cannot stand here. Finds the best thing to say. */
export function parseFail(p: Parser): void {
  if (p.errored != 0) return;
  if (p.trial != 0) {
    if (p.kind == Tok.ERROR) p.trialSawError = 1;
    stop(p);
    return;
  }
  if (p.kind == Tok.ERROR) {
    tokenizerErrorFirst(p, 0, true);
    stop(p);
    return;
  }
  if (p.lastEnd == p.index && p.lastExpression != 0 && suggest(p)) return;
  if (p.conditional) {
    const last = lastOperand(p, p.conditionStart);
    if (last) {
      parseFailRange(p, wording("expected 'else' after 'if' expression"), changetype<Node>(p.conditional), parseTokenNode(p, last));
      return;
    }
  }
  if (p.field) {
    const start = p.field >> 1;
    const last = lastOperand(p, start);
    parseFailField(p, last ? wording("%s: expecting '=', or '!', or ':', or '}'") : wording("%s: expecting a valid expression after '{'"), last ? last + 1 : start);
    return;
  }
  if (p.kind == Tok.INDENT) parseFailMargin(p, Exc.IndentationError, strFromAscii(wording('unexpected indent')));
  else if (p.kind == Tok.DEDENT) parseFailMargin(p, Exc.IndentationError, strFromAscii(wording('unexpected unindent')));
  else if (p.kind == Tok.ENDMARKER || isImplicit(p)) {
    const line = parseTokenLine(p.token) - (p.kind == Tok.ENDMARKER ? 1 : 0);
    parseFailPosition(p, Exc.SyntaxError, strFromAscii(wording('invalid syntax')), line, <u32>-1, 0, 0);
  } else if ((p.kind == Tok.NOT || (p.kind == Tok.ASYNC && p.lastStart && isOpening(load<u8>(sourceToken(p, p.lastStart - 1))))) && p.lastEnd == p.index) {
    // It might have been `not in`, or `async for` behind the first expression in brackets: CPython has looked at the next token.
    parseNext(p);
    parseFailToken(p, Exc.SyntaxError, wording('invalid syntax'));
  } else parseFailToken(p, Exc.SyntaxError, wording('invalid syntax'));
}

/** What the text is called that the field being parsed is in. */
export function parseFieldText(p: Parser): Value { return strFromAscii(p.field & 1 ? ascii('t-string') : ascii('f-string')); }

function isOpening(kind: i32): bool { return kind == Tok.LPAR || kind == Tok.LSQB || kind == Tok.LBRACE; }

/** A message about the field being parsed, at a token. */
export function parseFailField(p: Parser, format: usize, index: u32): void { parseFailNodeText(p, format, parseFieldText(p), parseTokenNode(p, index)); }

/** An expression that begins at a token cannot go on here: the last token of what there is of it, which may be one; 0 when there is nothing of it yet. */
function lastOperand(p: Parser, start: u32): u32 {
  let last: u32 = 0;
  let depth = 0;
  for (let i = start; i < p.index; i++) {
    switch (<i32>load<u8>(sourceToken(p, i))) {
      case Tok.LPAR:
      case Tok.LSQB:
      case Tok.LBRACE:
      case Tok.FSTRING_START: depth++; continue;
      case Tok.RPAR:
      case Tok.RSQB:
      case Tok.RBRACE:
      case Tok.FSTRING_END: depth--; break;
      case Tok.NAME:
      case Tok.NUMBER:
      case Tok.STRING:
      case Tok.NONE:
      case Tok.TRUE:
      case Tok.FALSE:
      case Tok.ELLIPSIS: break;
      default: continue;
    }
    if (!depth) last = i;
  }
  return last;
}

/** The NEWLINE that a source for eval lacks: it has no place. */
function isImplicit(p: Parser): bool { return p.kind == Tok.NEWLINE && (load<u16>(p.token, 2) & TOKEN_IMPLICIT) != 0; }

/** An error at the current token, which may be one without text: those are placed as CPython places them. */
export function parseFailMargin(p: Parser, kind: Exc, message: Value): void {
  const t = p.token;
  let line = load<u32>(t, 12);
  const end = load<u32>(t, 8);
  if (p.kind == Tok.ENDMARKER || (p.kind == Tok.DEDENT && end >= p.length)) {
    // At the end of the last line.
    if (line > 1) line--;
    const from = sourceLineStart(p, line);
    let length: u32 = 0;
    let c = sourceAt(p, from);
    for (; c != 10 && c != 13 && c != END; c = sourceAt(p, from + length)) length++;
    parseFailPosition(p, kind, message, line, c == END && p.mode ? length - 1 : length, 0, <u32>-1);
  } else if (isImplicit(p)) {
    parseFailPosition(p, kind, message, line, sourceColumn(p, line, end) - 2, 0, <u32>-1);
  } else if (p.kind == Tok.INDENT || p.kind == Tok.DEDENT) {
    parseFailPosition(p, kind, message, line, sourceColumn(p, line, end) - 1, 0, <u32>-1);
  } else {
    parseFailPosition(p, kind, message, line, sourceColumn(p, line, load<u32>(t, 4)), load<u32>(t, 16), sourceColumn(p, load<u32>(t, 16), end));
  }
}

/** `x[]`: two expressions behind each other, as far as that can be said; else the brackets are wrong. The current token is the second one of them. */
export function parseFailSubscript(p: Parser, object: Node, start: u32): void {
  if (p.errored != 0) return;
  p.lastExpression = changetype<usize>(object);
  p.lastStart = start;
  p.lastEnd = p.index - 1;
  parseSeek(p, p.lastEnd);
  if (p.trial != 0 || !suggest(p)) {
    parseNext(p);
    parseFail(p);
  }
}

/** An expression ended just before the error: a comma may be missing, or the parentheses of print. */
function suggest(p: Parser): bool {
  const node = changetype<Node>(p.lastExpression);
  const start = p.lastStart;
  const first = sourceToken(p, start);
  const legacy = node.kind == NodeKind.NAME && (node.flags & PARENTHESISED) == 0
    && (parseTokenIsWord(p, first, ascii('print')) || parseTokenIsWord(p, first, ascii('exec')));
  const follow = parseTrialBegin(p);
  let other = legacy ? parseExpressionList(p) : parseExpression(p);
  let end = p.index;
  p.lastEnd = follow;
  if (p.kind == Tok.ERROR || p.trialSawError != 0) {
    // Looking for the second expression met an error of the tokenizer: that is the one to report.
    parseTrialEnd(p, follow);
    tokenizerErrorFirst(p, 0, true);
    stop(p);
    return true;
  }
  if (!parseTrialEnd(p, follow)) {
    // An error inside says more than the missing brackets of print, or that a string cannot stand there.
    if (p.trialSpecific != 0) {
      if (!(legacy || p.kind == Tok.STRING)) return false;
      p.lastEnd = 0;
      parseExpressionList(p);
      return true;
    }
    end = beginning(p, legacy);
    other = changetype<Node>(p.lastExpression);
    p.lastStart = start;
    p.lastEnd = follow;
    if (end == 0) return false;
  }
  const bracketed = load<u8>(sourceToken(p, end - 1), 1) != 0;
  if (legacy) {
    if (p.kind == Tok.LPAR) return false;
    const name = node.name;
    parseFailPosition(p, Exc.SyntaxError, raiseText(wording("Missing parentheses in call to '%s'. Did you mean %s(...)?"), name, name), node.line, node.column, other.endLine, other.endColumn);
    return true;
  }
  if (load<u8>(first) == Tok.STRING && start + 1 == follow && partOfString(p, other, end)) return true;
  if (!bracketed || load<u8>(first) == Tok.NAME && (load<u8>(first + TOKEN_SIZE) == Tok.STRING || softKeyword(p, first))) return false;
  parseFailRange(p, wording('invalid syntax. Perhaps you forgot a comma?'), node, other);
  return true;
}

/** Not all of what follows makes an expression: the token behind what of it does (p.lastExpression), or 0. */
function beginning(p: Parser, list: bool): u32 {
  const start = p.index;
  const stopped = p.stoppedAt;
  for (let end = stopped; end > start && end + MOST_TOKENS_LOST > stopped; end--) {
    const token = sourceToken(p, end);
    const kind = load<u8>(token);
    store<u8>(token, <u8>Tok.ENDMARKER);
    parseTrialBegin(p);
    const node = list ? parseExpressionList(p) : parseExpression(p);
    const whole = p.index == end;
    store<u8>(token, kind);
    if (!parseTrialEnd(p, start) || !whole) continue;
    p.lastExpression = changetype<usize>(node);
    return end;
  }
  return 0;
}

/** Tokens that are given up, one after the other, to find the beginning that is an expression. */
const MOST_TOKENS_LOST: u32 = 16;

/** `'a' b 'c'`: expressions between two strings, the first of which is known. A quote inside the string may have ended it. */
function partOfString(p: Parser, first: Node, end: u32): bool {
  const follow = parseTrialBegin(p);
  parseSeek(p, end);
  let last = first;
  while (p.kind != Tok.STRING && p.kind != Tok.ENDMARKER) last = parseExpression(p);
  if (!parseTrialEnd(p, follow)) return false;
  parseFailRange(p, wording('invalid syntax. Is this intended to be part of the string?'), first, last);
  return true;
}

function softKeyword(p: Parser, t: usize): bool {
  return parseTokenIsWord(p, t, ascii('_')) || parseTokenIsWord(p, t, ascii('case')) || parseTokenIsWord(p, t, ascii('match')) || parseTokenIsWord(p, t, ascii('type'));
}

/** An error that is raised only when nothing else is wrong with the source; the first one counts. `%s` is the node's name. */
export function parseFailLater(p: Parser, message: usize, node: Node): void {
  const arena = arenaCurrent();
  if (arena.lateNode != 0 || p.errored != 0 || p.trial != 0) return;
  arena.lateNode = <u32>changetype<usize>(node);
  arena.lateMessage = <u32>message;
}

// ---- small things

/** The colon of a compound statement. `forced`: CPython asks for it whatever stands there; else only at the end of the line. */
export function parseColon(p: Parser, forced: bool): void {
  if (p.kind == Tok.COLON) parseNext(p);
  else if (p.kind != Tok.ERROR && (forced || p.kind == Tok.NEWLINE)) parseFailMargin(p, Exc.SyntaxError, strFromAscii(wording("expected ':'")));
  else parseFail(p);
}

/** NAME node of the current token. */
export function parseNameNode(p: Parser, context: Context): Node {
  const node = parseNode(p, NodeKind.NAME);
  node.op = <u8>context;
  node.name = parseNameText(p);
  return parseEnd(p, node);
}
