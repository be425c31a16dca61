/**
 * Parameters of functions and lambdas, and type parameters.
 */
import { Exc } from '../value/type-id';
import { Node, NodeKind, ParameterKind } from './ast';
import { arenaFailed } from './arena';
import { parseExpression, parseExpressionStar } from './parse-expression';
import {
  parseEnd, parseEnter, parseExpect, parseFail, parseFailLater, parseFailNode, parseFailRange, parseFailToken, parseIdentifier, parseLeave, parseNext,
  parseNode, parsePeek, parseTake, parseTokenNode,
} from './parse';
import { parseFutureAnnotation } from './parse-future';
import { Parser } from './source';
import { Tok } from './token';

/** lambda, from its keyword on. */
export function parseParametersLambda(p: Parser): Node {
  const node = parseNode(p, NodeKind.LAMBDA);
  if (parseEnter(p)) {
    parseNext(p);
    node.a = parseParameters(p, Tok.COLON);
    if (p.kind == Tok.FSTRING_MIDDLE || (p.kind == Tok.COLON && parsePeek(p, 1) == Tok.FSTRING_MIDDLE)) {
      parseFailRange(p, wording('f-string: lambda expressions are not allowed without parentheses'), node, parseTokenNode(p, p.index));
    }
    parseExpect(p, Tok.COLON);
    node.b = parseExpression(p);
  }
  parseLeave(p);
  return parseEnd(p, node);
}

/** Parameters up to the token `closing` (`)` or `:`), which stays. Only those of `def` (closed by `)`) have annotations. */
export function parseParameters(p: Parser, closing: Tok): Node {
  const list = parseNode(p, NodeKind.ARGUMENTS);
  let last: Node | null = null;
  let kind: i32 = ParameterKind.POSITIONAL;
  let slash = false;
  let star = false;
  let bareStar: Node | null = null;
  let defaultSeen = false;
  while (p.kind != closing) {
    let node: Node;
    if (kind == ParameterKind.VARKEYWORDS) {
      if (p.kind == Tok.NAME || p.kind == Tok.STAR || p.kind == Tok.DOUBLESTAR || p.kind == Tok.SLASH) parseFailToken(p, Exc.SyntaxError, wording('arguments cannot follow var-keyword argument'));
      else parseFail(p);
      return list;
    }
    if (p.kind == Tok.SLASH) {
      if (slash) parseFailToken(p, Exc.SyntaxError, wording('/ may appear only once'));
      else if (star) parseFailToken(p, Exc.SyntaxError, wording('/ must be ahead of *'));
      else if (last === null) {
        if (parsePeek(p, 1) == Tok.COMMA) parseFailToken(p, Exc.SyntaxError, wording('at least one argument must precede /'));
        else parseFail(p);
      }
      slash = true;
      for (let before: Node | null = list.a; before !== null && p.errored == 0 && !arenaFailed(); before = before!.next) before.op = <u8>ParameterKind.POSITIONAL_ONLY;
      parseNext(p);
    } else if (p.kind == Tok.STAR) {
      if (star) {
        const after = parsePeek(p, 1);
        if (after == Tok.NAME || after == Tok.COMMA) parseFailToken(p, Exc.SyntaxError, wording('* argument may appear only once'));
        else parseFail(p);
        return list;
      }
      star = true;
      const starNode = parseTokenNode(p, p.index);
      parseNext(p);
      if (p.kind == Tok.COMMA) bareStar = starNode;
      else if (p.kind == closing) {
        parseFailNode(p, wording('named arguments must follow bare *'), closing == Tok.RPAR ? starNode : parseTokenNode(p, p.index));
        return list;
      } else {
        node = parameter(p, ParameterKind.VARARGS, closing);
        if (p.kind == Tok.EQUAL) parseFailToken(p, Exc.SyntaxError, wording('var-positional argument cannot have default value'));
        if (last === null) list.a = node;
        else last.next = node;
        last = node;
      }
      kind = ParameterKind.KEYWORD_ONLY;
    } else if (p.kind == Tok.DOUBLESTAR) {
      if (bareStar !== null) {
        parseFailNode(p, wording('named arguments must follow bare *'), closing == Tok.RPAR ? bareStar : parseTokenNode(p, p.index));
        return list;
      }
      parseNext(p);
      kind = ParameterKind.VARKEYWORDS;
      node = parameter(p, kind, closing);
      if (p.kind == Tok.EQUAL) parseFailToken(p, Exc.SyntaxError, wording('var-keyword argument cannot have default value'));
      if (last === null) list.a = node;
      else last.next = node;
      last = node;
    } else {
      if (p.kind == Tok.LPAR) {
        parenthesised(p, closing);
        return list;
      }
      bareStar = null;
      node = parameter(p, kind, closing);
      if (p.kind == Tok.EQUAL) {
        const sign = p.index;
        parseNext(p);
        if (p.kind == Tok.RPAR || p.kind == Tok.COMMA) {
          parseFailNode(p, wording('expected default value expression'), parseTokenNode(p, sign));
          return list;
        }
        node.b = parseExpression(p);
        if (kind == ParameterKind.POSITIONAL) defaultSeen = true;
      } else if (defaultSeen && kind == ParameterKind.POSITIONAL && p.errored == 0) {
        parseFailNode(p, wording('parameter without a default follows parameter with a default'), node);
        return list;
      }
      if (last === null) list.a = node;
      else last.next = node;
      last = node;
    }
    if (!parseTake(p, Tok.COMMA)) break;
    if (p.kind == closing && bareStar !== null) {
      parseFailNode(p, wording('named arguments must follow bare *'), bareStar!);
      return list;
    }
  }
  if (p.kind != closing && !(closing == Tok.COLON)) parseFail(p);
  return parseEnd(p, list);
}

/** A name with its annotation. */
function parameter(p: Parser, kind: i32, closing: Tok): Node {
  const node = parseNode(p, NodeKind.PARAMETER);
  node.op = <u8>kind;
  node.name = parseIdentifier(p);
  if (closing == Tok.RPAR && parseTake(p, Tok.COLON)) {
    node.a = parseFutureAnnotation(p, kind == ParameterKind.VARARGS);
  }
  return parseEnd(p, node);
}

/** Parameters in brackets, as Python 2 had them. */
function parenthesised(p: Parser, closing: Tok): void {
  const opening = p.index;
  let i: u32 = 1;
  while (parsePeek(p, i) == Tok.NAME && parsePeek(p, i + 1) == Tok.COMMA) i += 2;
  if (parsePeek(p, i) == Tok.NAME) i++;
  if (i > 1 && parsePeek(p, i) == Tok.RPAR) {
    parseFailRange(p, closing == Tok.RPAR ? wording('Function parameters cannot be parenthesized') : wording('Lambda expression parameters cannot be parenthesized'),
      parseTokenNode(p, opening), parseTokenNode(p, opening + i));
  } else parseFail(p);
}

/** `[ type parameters ]` when there are some: the first of the chain, or null. */
export function parseParametersOfType(p: Parser): Node | null {
  if (p.kind != Tok.LSQB) return null;
  const inside = parsePeek(p, 1);
  if (inside != Tok.NAME && inside != Tok.STAR && inside != Tok.DOUBLESTAR && inside != Tok.RSQB) return null;
  parseNext(p);
  if (p.kind == Tok.RSQB) {
    const bracket = parseTokenNode(p, p.index);
    bracket.endColumn = bracket.column;
    parseFailNode(p, wording('Type parameter list cannot be empty'), bracket);
    return null;
  }
  let first: Node | null = null;
  let last: Node | null = null;
  let defaultSeen = false;
  do {
    if (p.kind == Tok.RSQB) break;
    const node = parseNode(p, NodeKind.TYPE_VAR);
    if (parseTake(p, Tok.STAR)) node.kind = <u8>NodeKind.TYPE_VAR_TUPLE;
    else if (parseTake(p, Tok.DOUBLESTAR)) node.kind = <u8>NodeKind.PARAM_SPEC;
    node.name = parseIdentifier(p);
    if (p.kind == Tok.COLON) {
      const colon = p.index;
      parseNext(p);
      const bound = parseExpression(p);
      if (node.kind != NodeKind.TYPE_VAR && p.errored == 0) {
        const constraints = bound.kind == NodeKind.TUPLE;
        parseFailRange(p, node.kind == NodeKind.PARAM_SPEC
          ? (constraints ? wording('cannot use constraints with ParamSpec') : wording('cannot use bound with ParamSpec'))
          : (constraints ? wording('cannot use constraints with TypeVarTuple') : wording('cannot use bound with TypeVarTuple')), parseTokenNode(p, colon), bound);
      }
      node.a = bound;
    }
    if (parseTake(p, Tok.EQUAL)) node.b = node.kind == NodeKind.TYPE_VAR_TUPLE && p.kind == Tok.STAR ? parseExpressionStar(p) : parseExpression(p);
    parseEnd(p, node);
    if (node.b !== null) defaultSeen = true;
    else if (defaultSeen) parseFailLater(p, wording("non-default type parameter '%s' follows default type parameter"), node);
    if (last === null) first = node;
    else last.next = node;
    last = node;
  } while (parseTake(p, Tok.COMMA));
  parseExpect(p, Tok.RSQB);
  return first;
}
