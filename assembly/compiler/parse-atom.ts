/**
 * Primaries: atoms, displays, and the attributes, calls and subscripts behind them.
 */
import { ELLIPSIS, FALSE, NONE, TRUE } from '../value/value';
import { Exc } from '../value/type-id';
import { strFromAscii } from '../objects/str';
import { Node, NodeKind, Context, PARENTHESISED, TUPLE_PARENTHESISED } from './ast';
import { parseCall, parseSubscript } from './parse-call';
import { parseComprehension, parseComprehensionFollows } from './parse-comprehension';
import { parseExpression, parseExpressionBegins, parseExpressionElement, parseExpressionOperators, parseExpressionStar, parseExpressionYield, Precedence } from './parse-expression';
import {
  parseEnd, parseExpect, parseFail, parseFailNode, parseFailPosition, parseFailRange, parseFailToken, parseIdentifier, parseLeft, parseNameNode, parseNext,
  parseNode, parseNodeAt, parseTake, parseTokenNode, parseTrialBegin, parseTrialEnd,
} from './parse';
import { parseNumber } from './parse-number';
import { parseString } from './parse-string';
import { Parser } from './source';
import { Tok } from './token';

/** `await`, an atom, and what hangs on it. */
export function parseAtomPrimary(p: Parser): Node {
  const start = p.index;
  if (p.kind == Tok.AWAIT) {
    const node = parseNode(p, NodeKind.AWAIT);
    parseNext(p);
    const subject = p.index;
    node.a = trailers(p, atom(p), subject);
    return parseEnd(p, node);
  }
  return trailers(p, atom(p), start);
}

/** A primary without `await`: the subject of `.name`, calls and subscripts. `start` is the token where it begins. */
function trailers(p: Parser, node: Node, start: u32): Node {
  // An atom in brackets begins before the node's own position.
  for (;;) {
    if (p.kind == Tok.DOT) {
      const attribute = parseNodeAt(p, NodeKind.ATTRIBUTE, start);
      parseNext(p);
      attribute.name = parseIdentifier(p);
      parseLeft(attribute, node);
      node = parseEnd(p, attribute);
    } else if (p.kind == Tok.LPAR) node = parseCall(p, node, start);
    else if (p.kind == Tok.LSQB) node = parseSubscript(p, node, start);
    else break;
  }
  return node;
}

function constant(p: Parser, value: u64): Node {
  const node = parseNode(p, NodeKind.CONSTANT);
  node.value = value;
  parseNext(p);
  return parseEnd(p, node);
}

function atom(p: Parser): Node {
  switch (p.kind) {
    case Tok.NAME: return parseNameNode(p, Context.LOAD);
    case Tok.NUMBER: return parseNumber(p);
    case Tok.STRING:
    case Tok.FSTRING_START: return parseString(p);
    case Tok.NONE: return constant(p, NONE);
    case Tok.TRUE: return constant(p, TRUE);
    case Tok.FALSE: return constant(p, FALSE);
    case Tok.ELLIPSIS: return constant(p, ELLIPSIS);
    case Tok.LPAR: return parentheses(p);
    case Tok.LSQB: return list(p);
    case Tok.LBRACE: return braces(p);
    default: {
      parseFail(p);
      return parseNode(p, NodeKind.NAME);
    }
  }
}

/** Group, tuple or generator expression. */
function parentheses(p: Parser): Node {
  const start = p.index;
  parseNext(p);
  if (p.kind == Tok.RPAR) {
    const empty = parseNodeAt(p, NodeKind.TUPLE, start);
    empty.flags = TUPLE_PARENTHESISED | PARENTHESISED;
    parseNext(p);
    return parseEnd(p, empty);
  }
  if (p.kind == Tok.DOUBLESTAR && p.errored == 0) {
    const stars = parseTokenNode(p, p.index);
    parseNext(p);
    if (parseExpressionBegins(p)) parseExpression(p);
    parseFailNode(p, p.kind == Tok.RPAR && p.index > start + 2 ? wording('cannot use double starred expression here') : wording('invalid syntax'), stars);
  }
  if (p.kind == Tok.YIELD) {
    const node = parseExpressionYield(p);
    parseExpect(p, Tok.RPAR);
    node.flags |= PARENTHESISED;
    return node;
  }
  const first = parseExpressionElement(p, true);
  if (parseComprehensionFollows(p)) {
    const node = parseNodeAt(p, NodeKind.GENERATOR_EXP, start);
    noUnpacking(p, first);
    node.a = first;
    node.c = parseComprehension(p);
    parseExpect(p, Tok.RPAR);
    node.flags |= PARENTHESISED;
    return parseEnd(p, node);
  }
  if (p.kind == Tok.COMMA) {
    const node = parseNodeAt(p, NodeKind.TUPLE, start);
    elements(p, node, first, Tok.RPAR);
    node.flags = TUPLE_PARENTHESISED | PARENTHESISED;
    return parseEnd(p, node);
  }
  if (p.kind == Tok.RPAR) {
    if (first.kind == NodeKind.STARRED) parseFailNode(p, wording('cannot use starred expression here'), first);
    parseNext(p);
    first.flags |= PARENTHESISED;
    return first;
  }
  if (p.kind == Tok.DOUBLESTAR) parseFailToken(p, Exc.SyntaxError, wording('cannot use double starred expression here'));
  parseFail(p);
  return first;
}

function noUnpacking(p: Parser, element: Node): void {
  if (element.kind == NodeKind.STARRED) parseFailNode(p, wording('iterable unpacking cannot be used in comprehension'), element);
}

/** The error for a comprehension behind several elements, from `first` to `last`; a bad one has its own. */
function noTarget(p: Parser, first: Node, last: Node): void {
  // In a trial what is wrong does not matter, and trials in trials would take too long.
  const mark = p.trial != 0 ? 0 : parseTrialBegin(p);
  if (mark) {
    parseComprehension(p);
    if (!parseTrialEnd(p, mark)) {
      if (p.trialSpecific != 0) parseComprehension(p);
      parseFail(p);
    }
  }
  parseFailRange(p, wording('did you forget parentheses around the comprehension target?'), first, last);
}

/** The elements after the first one, up to the closing bracket. */
function elements(p: Parser, node: Node, first: Node, closing: Tok): void {
  node.a = first;
  let last = first;
  while (parseTake(p, Tok.COMMA)) {
    if (p.kind == closing) break;
    // A comprehension after several elements: they were meant to be its tuple.
    if (closing != Tok.RPAR && parseComprehensionFollows(p)) {
      noTarget(p, first, last == first ? parseTokenNode(p, p.index - 1) : last);
      return;
    }
    const element = parseExpressionElement(p);
    if (closing != Tok.RPAR && parseComprehensionFollows(p)) {
      noTarget(p, first, element);
      return;
    }
    last.next = element;
    last = element;
  }
  parseExpect(p, closing);
}

function list(p: Parser): Node {
  const node = parseNode(p, NodeKind.LIST);
  parseNext(p);
  if (parseTake(p, Tok.RSQB)) return parseEnd(p, node);
  const first = parseExpressionElement(p, true);
  if (parseComprehensionFollows(p)) {
    noUnpacking(p, first);
    node.kind = <u8>NodeKind.LIST_COMP;
    node.a = first;
    node.c = parseComprehension(p);
    parseExpect(p, Tok.RSQB);
    return parseEnd(p, node);
  }
  elements(p, node, first, Tok.RSQB);
  return parseEnd(p, node);
}

/** dict, set, or a comprehension of one. */
function braces(p: Parser): Node {
  const node = parseNode(p, NodeKind.DICT);
  parseNext(p);
  if (parseTake(p, Tok.RBRACE)) return parseEnd(p, node);
  if (p.kind == Tok.DOUBLESTAR) {
    items(p, node, null);
    return parseEnd(p, node);
  }
  const first = parseExpressionElement(p, true);
  if (p.kind == Tok.COLON && first.kind != NodeKind.STARRED && (first.kind != NodeKind.NAMED_EXPR || (first.flags & PARENTHESISED) != 0)) {
    items(p, node, first);
    return parseEnd(p, node);
  }
  if (parseComprehensionFollows(p)) {
    noUnpacking(p, first);
    node.kind = <u8>NodeKind.SET_COMP;
    node.a = first;
    node.c = parseComprehension(p);
    parseExpect(p, Tok.RBRACE);
    return parseEnd(p, node);
  }
  node.kind = <u8>NodeKind.SET;
  elements(p, node, first, Tok.RBRACE);
  return parseEnd(p, node);
}

/** Value of a dict item, after the colon. */
function itemValue(p: Parser): Node {
  parseNext(p);
  if (p.kind == Tok.RBRACE || p.kind == Tok.COMMA) {
    noValue(p);
    return parseNode(p, NodeKind.NAME);
  }
  if (p.kind == Tok.STAR) {
    const star = parseExpressionStar(p);
    parseFailNode(p, wording('cannot use a starred expression in a dictionary value'), star);
    return star;
  }
  return parseExpression(p);
}

/** The colon just passed has no value behind it. */
function noValue(p: Parser): void {
  if (p.errored != 0) return;
  parseFailNode(p, wording("expression expected after dictionary key and ':'"), parseTokenNode(p, p.index - 1));
}

/** Items of a dict; `key` is the first key when it was parsed already. */
function items(p: Parser, node: Node, key: Node | null): void {
  let last: Node | null = null;
  let firstItem = true;
  for (;;) {
    let item: Node;
    if (key === null && p.kind == Tok.DOUBLESTAR) {
      item = parseNode(p, NodeKind.DOUBLE_STARRED);
      const stars = parseTokenNode(p, p.index);
      parseNext(p);
      item.a = parseExpressionOperators(p, Precedence.BITOR);
      parseEnd(p, item);
      if (parseComprehensionFollows(p)) parseFailNode(p, wording('dict unpacking cannot be used in dict comprehension'), stars);
      if (last === null) node.a = item;
      else last.next = item;
      last = item;
    } else {
      item = key === null ? parseExpression(p) : key!;
      if (p.kind != Tok.COLON) {
        if (!firstItem && p.errored == 0) {
          parseFailPosition(p, Exc.SyntaxError, strFromAscii(wording("':' expected after dictionary key")), item.endLine, item.endColumn - 1, 0, 0);
        }
        parseFail(p);
        return;
      }
      const value = itemValue(p);
      if (firstItem && parseComprehensionFollows(p)) {
        node.kind = <u8>NodeKind.DICT_COMP;
        node.a = item;
        node.b = value;
        node.c = parseComprehension(p);
        parseExpect(p, Tok.RBRACE);
        return;
      }
      if (last === null) node.a = item;
      else last.next = item;
      item.next = value;
      last = value;
    }
    key = null;
    firstItem = false;
    if (!parseTake(p, Tok.COMMA) || p.kind == Tok.RBRACE) break;
  }
  parseExpect(p, Tok.RBRACE);
}
