/**
 * `from __future__ import …`: where it may stand and what may be imported. Only `annotations` changes anything: an annotation is then the
 * text of its expression, written as CPython would write it, whatever the source looks like.
 */
import { ObjectHeader } from '../heap/layout';
import { strEqualsAscii, strIntern, strSlice } from '../objects/str';
import { Kind } from '../value/kind';
import { ERROR, isPointer, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { arenaFail, arenaNode } from './arena';
import { Node, NodeKind } from './ast';
import { SOURCE } from './constants';
import { parseExpression, parseExpressionStar } from './parse-expression';
import { Parser, sourceLineStart, sourceToken } from './source';
import { textAscii, textCode, textDrop, textFinish, textNew, textPart } from './text';
import { Tok, TOKEN_WIDE } from './token';
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
  const from = sourceLineStart(p, node.line) + node.column;
  const to = sourceLineStart(p, node.endLine) + node.endColumn;
  const result = arenaNode(NodeKind.CONSTANT, node.line, node.column);
  let text = usualText(p, from, to, start);
  if (text == UNBOUND) {
    text = strSlice(p.source, from, to);
    result.op = SOURCE;
    result.flags = 1;
  }
  const value = text == ERROR ? ERROR : strIntern(text);
  if (value == ERROR) arenaFail();
  result.endLine = node.endLine;
  result.endColumn = node.endColumn;
  result.value = value;
  result.a = node;
  return result;
}

/**
 * The tokens of an expression with the white space that CPython puts between them, if it is of the usual kind: names, attributes, subscripts and
 * unions. UNBOUND for all else, whose text is made when the annotation is come by (Intrinsic.ANNOTATION_TEXT).
 */
function usualText(p: Parser, from: u32, to: u32, start: u32): Value {
  const b = textNew();
  let last: i32 = Tok.COMMA;
  for (let i = start; i < p.index; i++) {
    const t = sourceToken(p, i);
    const first = load<u32>(t, 4);
    const end = load<u32>(t, 8);
    if (first < from) continue;
    if (end > to) break;
    const kind: i32 = load<u8>(t);
    const next: i32 = load<u8>(sourceToken(p, i + 1));
    let usual = true;
    switch (kind) {
      case Tok.NAME: usual = !(load<u16>(t, 2) & TOKEN_WIDE); break;
      case Tok.LSQB:
      case Tok.RSQB:
      case Tok.NONE:
      case Tok.ELLIPSIS: break;
      case Tok.DOT: usual = last == Tok.NAME || last == Tok.RSQB; break;
      // A comma before the end of what it is in goes, unless it makes a tuple.
      case Tok.COMMA: usual = next != Tok.RSQB; break;
      case Tok.VBAR:
        textAscii(b, ascii(" | "));
        last = kind;
        continue;
      default: usual = false;
    }
    if (!usual) {
      textDrop(b);
      return UNBOUND;
    }
    textPart(b, toPointer(p.source), first, end);
    if (kind == Tok.COMMA) textCode(b, 32);
    last = kind;
  }
  return textFinish(b);
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
  syntaxErrorAt(expected, wording('from __future__ imports must occur at the beginning of the file'));
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
  if (strEqualsAscii(alias.name, ascii('braces'))) syntaxErrorAt(alias, wording('not a chance'));
  else syntaxErrorFormat(alias, wording('future feature %s is not defined'), alias.name, UNBOUND);
  return false;
}
