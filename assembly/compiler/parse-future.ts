/**
 * `from __future__ import …`: where it may stand and what may be imported. Only `annotations` changes anything: an annotation is then the
 * text of its expression, written as CPython would write it, whatever the source looks like.
 */
import { ObjectHeader } from '../heap/layout';
import { strEqualsAscii, strIntern } from '../objects/str';
import { Kind } from '../value/kind';
import { ERROR, isPointer, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { arenaFail, arenaNode } from './arena';
import { Node, NodeKind } from './ast';
import { parseExpression, parseExpressionStar } from './parse-expression';
import { Parser, sourceAt, sourceLineStart, sourceToken } from './source';
import { textCode, textFinish, textNew, textPart } from './text';
import { Tok, TOKEN_TRIPLE } from './token';
import { syntaxErrorAt, syntaxErrorFormat } from './syntax-error';

/** Notes an IMPORT_FROM node when it imports from `__future__`. They are chained through `d`, which such nodes do not use otherwise. */
export function parseFutureNote(p: Parser, node: Node): void {
  if (p.errored != 0 || p.trial != 0 || node.name == UNBOUND || toSmallInt(node.value) != 0 || !strEqualsAscii(node.name, ascii('__future__'))) return;
  if (p.futureFirst == 0) p.futureFirst = changetype<usize>(node);
  else changetype<Node>(p.futureLast).d = node;
  p.futureLast = changetype<usize>(node);
  for (let alias: Node | null = node.a; alias !== null; alias = alias!.next) {
    if (strEqualsAscii(alias.name, ascii('annotations'))) p.futureAnnotations = 1;
  }
}

/** An annotation; `star`: that of `*args`, which may begin with a star. */
export function parseFutureAnnotation(p: Parser, star: bool): Node {
  const start = p.index;
  const node = star && p.kind == Tok.STAR ? parseExpressionStar(p) : parseExpression(p);
  if (p.futureAnnotations == 0 || p.errored != 0) return node;
  const text = annotationText(p, node, start);
  const value = text == ERROR ? ERROR : strIntern(text);
  if (value == ERROR) arenaFail();
  const result = arenaNode(NodeKind.CONSTANT, node.line, node.column);
  result.endLine = node.endLine;
  result.endColumn = node.endColumn;
  result.value = value;
  result.a = node;
  return result;
}

// @ts-ignore: decorator
@inline function isClosing(kind: i32): bool { return kind == Tok.RPAR || kind == Tok.RSQB || kind == Tok.RBRACE; }
// @ts-ignore: decorator
@inline function isWord(kind: i32): bool { return kind >= Tok.NAME && kind <= Tok.STRING || kind >= Tok.AS; }

/** The tokens of a node, without brackets around it, with the white space that CPython puts between them. */
function annotationText(p: Parser, node: Node, start: u32): Value {
  const from = sourceLineStart(p, node.line) + node.column;
  const to = sourceLineStart(p, node.endLine) + node.endColumn;
  const b = textNew();
  let last: i32 = Tok.LPAR;
  let space = false;
  for (let i = start; i < p.index; i++) {
    const t = sourceToken(p, i);
    const first = load<u32>(t, 4);
    const end = load<u32>(t, 8);
    if (first < from) continue;
    if (end > to) break;
    const kind: i32 = load<u8>(t);
    const next: i32 = load<u8>(sourceToken(p, i + 1));
    // A comma before the end of what it is in goes, unless it makes a tuple of one item.
    if (kind == Tok.COMMA && isClosing(next) && isSecond(p, i, start)) continue;
    const operand = isWord(last) || isClosing(last) || last == Tok.ELLIPSIS;
    const binary = operand && (kind >= Tok.LESS && kind <= Tok.AT);
    // Between words, and around what is written between operands.
    const keyword = last >= Tok.AS && last != Tok.NONE && last != Tok.TRUE && last != Tok.FALSE;
    if (space || binary || (isWord(kind) && operand) || (keyword && !isClosing(kind) && kind != Tok.COMMA && kind != Tok.COLON)) textCode(b, 32);
    space = binary || !isClosing(next) && (kind == Tok.COMMA || kind == Tok.COLON && sourceAt(p, end) == 32);
    // A string in simple quotes, when that changes nothing in it.
    if (kind == Tok.STRING && sourceAt(p, first) == 34 && (load<u16>(t, 2) & TOKEN_TRIPLE) == 0 && isPlain(p, first + 1, end)) {
      textCode(b, 39);
      textPart(b, toPointer(p.source), first + 1, end - 1);
      textCode(b, 39);
    } else textPart(b, toPointer(p.source), first, end);
    last = kind;
  }
  return textFinish(b);
}

/** Is there another comma before this one in the same brackets? Then it makes no tuple of one item. */
function isSecond(p: Parser, i: u32, start: u32): bool {
  const depth = load<u8>(sourceToken(p, i), 1);
  while (i-- > start) {
    const t = sourceToken(p, i);
    if (load<u8>(t, 1) < depth) return false;
    if (load<u8>(t, 1) == depth && load<u8>(t) == Tok.COMMA) return true;
  }
  return false;
}

function isPlain(p: Parser, from: u32, to: u32): bool {
  for (let i = from; i < to; i++) {
    const c = sourceAt(p, i);
    if (c == 39 || c == 92) return false;
  }
  return true;
}

/** After the parse: false when a feature is unknown or an import is not at the beginning; the error is pending. */
export function parseFutureCheck(p: Parser, statements: Node | null): bool {
  if (p.futureFirst == 0) return true;
  let expected = changetype<Node>(p.futureFirst);
  let statement = statements;
  if (statement !== null && isDocstring(statement)) statement = statement.next;
  while (statement !== null && statement === expected) {
    for (let alias: Node | null = expected.a; alias !== null; alias = alias!.next) {
      if (!isFeature(alias)) return false;
    }
    if (expected.d === null) return true;
    expected = expected.d!;
    statement = statement.next;
  }
  syntaxErrorAt(expected, ascii('from __future__ imports must occur at the beginning of the file'));
  return false;
}

function isDocstring(statement: Node): bool {
  if (statement.kind != NodeKind.EXPR || statement.a === null) return false;
  const value = statement.a!;
  return value.kind == NodeKind.CONSTANT && isPointer(value.value) && changetype<ObjectHeader>(toPointer(value.value)).kind == <u8>Kind.STR;
}

const FEATURES: usize = ascii('nested_scopes\0generators\0division\0absolute_import\0with_statement\0print_function\0unicode_literals\0barry_as_FLUFL\0generator_stop\0annotations\0');

function isFeature(alias: Node): bool {
  for (let text = FEATURES; load<u8>(text) != 0;) {
    if (strEqualsAscii(alias.name, text)) return true;
    while (load<u8>(text++) != 0);
  }
  if (strEqualsAscii(alias.name, ascii('braces'))) syntaxErrorAt(alias, ascii('not a chance'));
  else syntaxErrorFormat(alias, ascii('future feature %s is not defined'), alias.name, UNBOUND);
  return false;
}
