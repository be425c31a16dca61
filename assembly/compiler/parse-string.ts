/**
 * String literals: adjacent ones become one constant, f-strings and t-strings a list of parts.
 *
 * While a JOINED_STR or TEMPLATE_STR is being made, its `a` and `b` are the first and the last part, and `b` in the routines is the builder of
 * the text that no part holds yet: they take it and give back the one to go on with.
 */
import { ERROR, UNBOUND, Value, toPointer, fromPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { StrObject } from '../heap/layout';
import { bytesData, bytesNew } from '../objects/bytes';
import { strAt, strIntern, strLength } from '../objects/str';
import { raiseText } from '../vm/raise';
import { CONSTANT_U, Node, NodeKind } from './ast';
import { arenaFail } from './arena';
import { parseEscapes, parseEscapesNone } from './parse-escapes';
import { parseExpressionYield } from './parse-expression';
import { parseEnd, parseFail, parseFailField, parseFailNode, parseFailNodeText, parseFailPosition, parseFailRange, parseFieldText, parseNext, parseNode, parseNodeAt, parseTokenEnd, parseTokenFlags, parseTokenNode, parseTokenStart } from './parse';
import { Parser, sourceAt, sourceColumn, sourceIsIdentifierPart, sourceSlice, sourceToken } from './source';
import { Tok, TOKEN_BYTES, TOKEN_RAW, TOKEN_SPEC, TOKEN_TEMPLATE, TOKEN_TRIPLE } from './token';
import { textFinish, textIsEmpty, textNew } from './text';

/** Strings longer than this are not interned. */
const INTERNED_LENGTH: u32 = 24;
/** The `textToken` of a text that has not begun. */
const NO_TOKEN: u32 = 0xffffffff;

/** All adjacent literals from the current token on. */
export function parseString(p: Parser): Node {
  const start = p.index;
  // Look over them first: their kinds must agree, and a plain one alone needs no builder.
  let plain: u32 = 0;
  let bytes: u32 = 0;
  let formatted: u32 = 0;
  let templates: u32 = 0;
  let depth: u32 = 0;
  let i = start;
  for (;; i++) {
    const t = sourceToken(p, i);
    const kind = load<u8>(t);
    if (kind == Tok.FSTRING_START) {
      if (depth++ == 0) {
        if ((load<u16>(t, 2) & TOKEN_TEMPLATE) != 0) templates++;
        else formatted++;
      }
    } else if (kind == Tok.FSTRING_END) depth--;
    else if (depth != 0) {
      if (kind == Tok.ENDMARKER || kind == Tok.ERROR) break;
    } else if (kind == Tok.STRING) {
      if ((load<u16>(t, 2) & TOKEN_BYTES) != 0) bytes++;
      else plain++;
    } else break;
  }
  if (depth == 0 && bytes != 0 && plain + formatted + templates != 0) {
    parseFailNode(p, wording('cannot mix bytes and nonbytes literals'), parseTokenNode(p, i));
  } else if (depth == 0 && templates != 0 && plain + formatted != 0) {
    parseFailRange(p, wording('cannot mix t-string literals with string or bytes literals'), parseTokenNode(p, start), parseTokenNode(p, i - 1));
  }
  if (formatted + templates == 0) return parseEnd(p, literals(p, start, i, bytes != 0));

  const node = parseNodeAt(p, templates != 0 ? NodeKind.TEMPLATE_STR : NodeKind.JOINED_STR, start);
  let b = textNew();
  p.textToken = NO_TOKEN;
  while (p.errored == 0) {
    if (p.kind == Tok.STRING) {
      if (p.textToken == NO_TOKEN) p.textToken = p.index;
      p.textLast = p.index;
      body(p, b, p.token);
      parseNext(p);
    } else if (p.kind == Tok.FSTRING_START) b = parts(p, node, b);
    else break;
  }
  finish(p, node, b);
  return parseEnd(p, node);
}

// ---- plain literals

/** Text of a STRING token, without prefix and quotes, into the builder. */
function body(p: Parser, b: usize, t: usize): void {
  let from = load<u32>(t, 4);
  const to = load<u32>(t, 8);
  const flags = load<u16>(t, 2);
  let c = sourceAt(p, from);
  while (c != 34 && c != 39) c = sourceAt(p, ++from);
  const size: u32 = (flags & TOKEN_TRIPLE) != 0 ? 3 : 1;
  parseEscapes(p, b, from + size, to - size, flags, t);
}

/** Constant of the STRING tokens [start, end). */
function literals(p: Parser, start: u32, end: u32, bytes: bool): Node {
  const node = parseNodeAt(p, NodeKind.CONSTANT, start);
  const first = sourceToken(p, start);
  const flags = load<u16>(first, 2);
  markU(p, node, first);
  if (end == start + 1 && !bytes) {
    // The usual case: a slice of the source.
    let from = load<u32>(first, 4);
    let c = sourceAt(p, from);
    while (c != 34 && c != 39) c = sourceAt(p, ++from);
    const size: u32 = (flags & TOKEN_TRIPLE) != 0 ? 3 : 1;
    from += size;
    const to = load<u32>(first, 8) - size;
    if (parseEscapesNone(p, from, to, (flags & TOKEN_RAW) != 0)) {
      parseNext(p);
      node.value = interned(sourceSlice(p, from, to));
      return node;
    }
  }
  const b = textNew();
  while (p.index < end && p.errored == 0) {
    body(p, b, p.token);
    parseNext(p);
  }
  let value = textFinish(b);
  if (value != ERROR) value = bytes ? toBytes(value) : interned(value);
  if (value == ERROR && p.errored == 0) arenaFail();
  node.value = value;
  return node;
}

/** A constant that begins with u'…' says so. */
function markU(p: Parser, node: Node, t: usize): void {
  if (load<u8>(t) == Tok.STRING && sourceAt(p, parseTokenStart(t)) == 117) node.flags = CONSTANT_U;
}

/** Texts that look like names are keys and attribute names more often than not. */
function interned(v: Value): Value {
  if (v == ERROR) {
    arenaFail();
    return v;
  }
  const length = strLength(v);
  if (length > INTERNED_LENGTH) return v;
  const p = toPointer(v);
  for (let i: u32 = 0; i < length; i++) {
    const c = strAt(p, i);
    if (c >= 128 || !sourceIsIdentifierPart(c)) return v;
  }
  const same = strIntern(v);
  return same == ERROR ? v : same;
}

function toBytes(text: Value): Value {
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  const cell = bytesNew(length);
  if (cell == 0) return ERROR;
  const v = fromPointer(cell);
  const data = bytesData(v);
  for (let i: u32 = 0; i < length; i++) store<u8>(data + i, <u8>strAt(p, i));
  return v;
}

// ---- f-strings and t-strings: the node under construction

function add(node: Node, part: Node): void {
  const last = node.b;
  if (last === null) node.a = part;
  else last.next = part;
  node.b = part;
}

/** Makes a constant part of the text collected so far. `start` and `last`: tokens the text is said to lie at; it ends before the last one when that is inverted. */
function flush(p: Parser, node: Node, b: usize, start: u32, last: i32): void {
  const empty = textIsEmpty(b);
  const text = textFinish(b);
  if (empty || text == ERROR) return;
  const part = parseNodeAt(p, NodeKind.CONSTANT, start);
  const end = last < 0 ? parseNodeAt(p, NodeKind.NAME, ~last) : parseTokenNode(p, last);
  part.endLine = end.endLine;
  part.endColumn = end.endColumn;
  part.value = text;
  // The text of a field alone begins behind the brace.
  if (last < 0 && load<u8>(sourceToken(p, start)) == Tok.LBRACE) part.column++;
  markU(p, part, sourceToken(p, start));
  add(node, part);
}

function finish(p: Parser, node: Node, b: usize): void {
  flush(p, node, b, p.textToken, p.textLast);
  node.b = null;
}

// ---- their text and fields

/** From FSTRING_START to FSTRING_END. */
function parts(p: Parser, node: Node, b: usize): usize {
  const template = (parseTokenFlags(p.token) & TOKEN_TEMPLATE) != 0;
  parseNext(p);
  for (;;) {
    if (p.kind == Tok.FSTRING_MIDDLE) {
      if (p.textToken == NO_TOKEN) p.textToken = p.index;
      p.textLast = p.index;
      parseEscapes(p, b, parseTokenStart(p.token), parseTokenEnd(p.token), parseTokenFlags(p.token), p.token);
      parseNext(p);
    } else if (p.kind == Tok.LBRACE) b = field(p, node, b, template, template);
    else break;
  }
  if (p.kind == Tok.FSTRING_END) parseNext(p);
  else parseFail(p);
  return b;
}

/** A message about a field, unless the tokenizer has one. */
function complain(p: Parser, text: usize): void {
  if (p.kind == Tok.ERROR) parseFail(p);
  parseFailField(p, text, p.index);
}

/** A replacement field, from its brace on. `keep`: the source of the expression is kept (t-strings, but not in their specs). */
function field(p: Parser, node: Node, b: usize, template: bool, keep: bool): usize {
  const textToken = p.textToken == NO_TOKEN ? p.index : p.textToken;
  let textLast: i32 = p.textLast;
  const textFrom = parseTokenEnd(p.token);
  const part = parseNode(p, NodeKind.FORMATTED);
  parseNext(p);
  const outer = p.field;
  p.field = p.index << 1 | u32(template);
  if (p.kind == Tok.RBRACE) complain(p, wording("%s: valid expression required before '}'"));
  else if (p.kind == Tok.EQUAL) complain(p, wording("%s: valid expression required before '='"));
  else if (p.kind == Tok.EXCLAMATION) complain(p, wording("%s: valid expression required before '!'"));
  else if (p.kind == Tok.COLON) complain(p, wording("%s: valid expression required before ':'"));
  part.a = parseExpressionYield(p);
  if (keep) part.value = expressionText(p, textFrom, parseTokenStart(p.token));
  let debug = false;
  if (p.kind == Tok.EQUAL) {
    parseNext(p);
    debug = true;
    textLast = ~p.index;
    parseEscapes(p, b, textFrom, parseTokenStart(p.token), TOKEN_RAW | TOKEN_SPEC, p.token);
  }
  let converted = false;
  if (p.kind == Tok.EXCLAMATION) {
    converted = true;
    conversion(p, part);
  }
  if (p.kind == Tok.COLON) {
    parseNext(p);
    part.b = spec(p, template);
  } else if (debug && !converted) part.op = 114;
  if (p.kind == Tok.RBRACE) parseNext(p);
  else if (p.errored == 0) {
    if (part.b !== null) complain(p, wording("%s: expecting '}', or format specs"));
    else if (converted) complain(p, wording("%s: expecting ':' or '}'"));
    else if (debug) complain(p, wording("%s: expecting '!', or ':', or '}'"));
    else parseFail(p);
  }
  p.field = outer;
  parseEnd(p, part);
  if (!textIsEmpty(b)) {
    flush(p, node, b, textToken, textLast);
    b = textNew();
  }
  p.textToken = NO_TOKEN;
  add(node, part);
  return b;
}

/** Source of a t-string's expression, without the white space behind it. */
function expressionText(p: Parser, from: u32, to: u32): Value {
  while (to > from && isSpace(sourceAt(p, to - 1))) to--;
  const text = sourceSlice(p, from, to);
  if (text == ERROR) {
    arenaFail();
    return UNBOUND;
  }
  return text;
}

function isSpace(c: u32): bool { return c == 32 || (c >= 9 && c <= 13); }

/** `!r` and the like. */
function conversion(p: Parser, part: Node): void {
  const sign = p.token;
  parseNext(p);
  const at = parseTokenNode(p, p.index);
  if (p.kind != Tok.NAME) {
    if (p.kind == Tok.RBRACE || p.kind == Tok.COLON) complain(p, wording('%s: missing conversion character'));
    else complain(p, wording('%s: invalid conversion character'));
    return;
  }
  const start = parseTokenStart(p.token);
  if (start != parseTokenEnd(sign)) {
    at.line = load<u32>(sign, 12);
    at.column = sourceColumn(p, at.line, load<u32>(sign, 4));
    parseFailNodeText(p, wording('%s: conversion type must come right after the exclamation mark'), parseFieldText(p), at);
    return;
  }
  const c = sourceAt(p, start);
  if (parseTokenEnd(p.token) != start + 1 || (c != 115 && c != 114 && c != 97)) {
    if (p.errored != 0) return;
    const text = raiseText(wording("%s: invalid conversion character '%s': expected 's', 'r', or 'a'"), parseFieldText(p),
      sourceSlice(p, start, parseTokenEnd(p.token)));
    parseFailPosition(p, Exc.SyntaxError, text, at.line, at.column, at.endLine, at.endColumn);
    return;
  }
  part.op = <u8>c;
  parseNext(p);
}

/** Format spec after its colon, up to the closing brace. */
function spec(p: Parser, template: bool): Node {
  const start = p.index;
  // Its position includes the colon.
  const node = parseNodeAt(p, NodeKind.JOINED_STR, start - 1);
  let b = textNew();
  p.textToken = NO_TOKEN;
  for (;;) {
    if (p.kind == Tok.FSTRING_MIDDLE) {
      if (p.textToken == NO_TOKEN) p.textToken = p.index;
      p.textLast = p.index;
      parseEscapes(p, b, parseTokenStart(p.token), parseTokenEnd(p.token), parseTokenFlags(p.token), p.token);
      parseNext(p);
    } else if (p.kind == Tok.LBRACE) b = field(p, node, b, template, false);
    else break;
  }
  finish(p, node, b);
  return parseEnd(p, node);
}
