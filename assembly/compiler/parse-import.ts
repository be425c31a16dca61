/**
 * import and from … import.
 */
import { ERROR, fromSmallInt, Value } from '../value/value';
import { Exc } from '../value/type-id';
import { strFromAscii, strIntern } from '../objects/str';
import { Node, NodeKind } from './ast';
import { arenaFail } from './arena';
import {
  parseEnd, parseExpect, parseFail, parseFailNodeText, parseFailRange, parseFailToken, parseIdentifier, parseNameText, parseNext, parseNode, parsePeek,
  parseTake, parseTokenNode, parseTrialBegin, parseTrialEnd,
} from './parse';
import { parseExpression } from './parse-expression';
import { parseFutureNote } from './parse-future';
import { parseTargetDescription } from './parse-target';
import { Parser } from './source';
import { Tok } from './token';
import { textAppend, textCode, textFinish, textNew } from './text';

/** NAME ('.' NAME)* as one interned str. */
function dottedName(p: Parser): Value {
  const first = parseIdentifier(p);
  if (p.kind != Tok.DOT || p.errored != 0) return first;
  const b = textNew();
  textAppend(b, first);
  while (parseTake(p, Tok.DOT)) {
    textCode(b, 46);
    const part = parseIdentifier(p);
    if (part == ERROR) break;
    textAppend(b, part);
  }
  const whole = textFinish(b);
  const name = whole == ERROR ? ERROR : strIntern(whole);
  if (name == ERROR && p.errored == 0) arenaFail();
  return name;
}

/** `as` NAME behind an alias. */
function asName(p: Parser, node: Node): void {
  if (!parseTake(p, Tok.AS)) return;
  const following = parsePeek(p, 1);
  if (p.kind == Tok.NAME && (following == Tok.COMMA || following == Tok.RPAR || following == Tok.SEMI || following == Tok.NEWLINE)) {
    node.value = parseNameText(p);
    return;
  }
  const at = parseTrialBegin(p);
  const target = parseExpression(p);
  if (parseTrialEnd(p, at)) parseFailNodeText(p, wording('cannot use %s as import target'), strFromAscii(parseTargetDescription(target)), target);
  else parseFail(p);
}

/** An error that begins with a node and goes to the end of what CPython's tokenizer has read. */
function failUpToHere(p: Parser, message: usize, from: Node): void {
  const end = parseTokenNode(p, p.index);
  end.endColumn--;
  parseFailRange(p, message, from, end);
}

function noNames(p: Parser): void { failUpToHere(p, wording("Expected one or more names after 'import'"), parseTokenNode(p, p.index)); }

export function parseImport(p: Parser): Node {
  const node = parseNode(p, NodeKind.IMPORT);
  parseNext(p);
  if (p.kind == Tok.NEWLINE) noNames(p);
  let last: Node | null = null;
  do {
    const alias = parseNode(p, NodeKind.ALIAS);
    alias.name = dottedName(p);
    asName(p, alias);
    parseEnd(p, alias);
    if (last === null) node.a = alias;
    else last.next = alias;
    last = alias;
  } while (parseTake(p, Tok.COMMA));
  if (p.kind == Tok.FROM && p.errored == 0) {
    parseNext(p);
    dottedName(p);
    failUpToHere(p, wording("Did you mean to use 'from ... import ...' instead?"), node);
  }
  return parseEnd(p, node);
}

export function parseImportFrom(p: Parser): Node {
  const node = parseNode(p, NodeKind.IMPORT_FROM);
  parseNext(p);
  let level: i32 = 0;
  for (;;) {
    if (parseTake(p, Tok.DOT)) level++;
    else if (parseTake(p, Tok.ELLIPSIS)) level += 3;
    else break;
  }
  node.value = fromSmallInt(level);
  if (level == 0 || p.kind == Tok.NAME) node.name = dottedName(p);
  parseExpect(p, Tok.IMPORT);
  if (p.kind == Tok.STAR) {
    const alias = parseNode(p, NodeKind.ALIAS);
    const star = strIntern(strFromAscii(ascii('*')));
    if (star == ERROR) arenaFail();
    alias.name = star;
    parseNext(p);
    node.a = parseEnd(p, alias);
    parseEnd(p, node);
    parseFutureNote(p, node);
    return node;
  }
  if (p.kind == Tok.NEWLINE) noNames(p);
  const parenthesised = parseTake(p, Tok.LPAR);
  let last: Node | null = null;
  for (;;) {
    const alias = parseNode(p, NodeKind.ALIAS);
    alias.name = parseIdentifier(p);
    asName(p, alias);
    parseEnd(p, alias);
    if (last === null) node.a = alias;
    else last.next = alias;
    last = alias;
    if (!parseTake(p, Tok.COMMA)) break;
    if (parenthesised) {
      if (p.kind == Tok.RPAR) break;
    } else if (p.kind == Tok.NEWLINE) {
      parseFailToken(p, Exc.SyntaxError, wording('trailing comma not allowed without surrounding parentheses'));
      break;
    }
  }
  if (parenthesised) parseExpect(p, Tok.RPAR);
  parseEnd(p, node);
  parseFutureNote(p, node);
  return node;
}
