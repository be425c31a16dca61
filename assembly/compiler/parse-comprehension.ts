/**
 * The `for … in … if …` clauses of comprehensions and generator expressions.
 */
import { COMPREHENSION_ASYNC, Node, NodeKind } from './ast';
import { parseEnd, parseFail, parseNext, parseNode, parsePeek, parseTake } from './parse';
import { parseExpressionOperators, Precedence } from './parse-expression';
import { parseTargetFor } from './parse-target';
import { Parser } from './source';
import { Tok } from './token';

/** A clause begins here. */
export function parseComprehensionFollows(p: Parser): bool {
  return p.kind == Tok.FOR || (p.kind == Tok.ASYNC && parsePeek(p, 1) == Tok.FOR);
}

/** All clauses, chained; the current token is `for` or `async`. */
export function parseComprehension(p: Parser): Node {
  let first: Node | null = null;
  let last: Node | null = null;
  while (parseComprehensionFollows(p)) {
    const node = parseNode(p, NodeKind.COMPREHENSION);
    if (parseTake(p, Tok.ASYNC)) node.flags = COMPREHENSION_ASYNC;
    parseNext(p);
    node.a = parseTargetFor(p, true);
    if (p.kind != Tok.IN) parseFail(p);
    parseNext(p);
    node.b = parseExpressionOperators(p, Precedence.OR);
    let lastCondition: Node | null = null;
    while (parseTake(p, Tok.IF)) {
      const test = parseExpressionOperators(p, Precedence.OR);
      if (lastCondition === null) node.c = test;
      else lastCondition.next = test;
      lastCondition = test;
    }
    parseEnd(p, node);
    if (last === null) first = node;
    else last.next = node;
    last = node;
  }
  return first === null ? parseNode(p, NodeKind.COMPREHENSION) : first;
}

