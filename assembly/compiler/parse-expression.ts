/**
 * Expressions: lists, conditional and named expressions, and all operators by precedence climbing (one function for all levels, so that a
 * bracket costs few WebAssembly frames).
 */
import { Node, NodeKind, Context, Unary, CompareOp, PARENTHESISED } from './ast';
import { parseAtomPrimary } from './parse-atom';
import { parseParametersLambda } from './parse-parameters';
import { parseTargetDescription } from './parse-target';
import {
  parseEnd, parseEnter, parseFail, parseFailNodeText, parseFailRange, parseFailToken, parseLeave, parseLeft, parseNameNode, parseNext, parseNode, parseNodeAt,
  parsePeek, parseTrialBegin, parseTrialEnd, parseTake,
} from './parse';
import { Parser } from './source';
import { Exc } from '../value/type-id';
import { strFromAscii } from '../objects/str';
import { Tok } from './token';

/** Precedences. A right operand is parsed with the least precedence it may have. */
export const enum Precedence { NONE, OR, AND, NOT, COMPARISON, BITOR, BITXOR, BITAND, SHIFT, SUM, TERM, FACTOR, POWER }

/** Of the tokens from LESS to AT. */
const PRECEDENCE: usize = memory.data<u8>([
  4, 4, 4, 4, 4, 4, // comparisons
  9, 9, 10, 10, 10, 10, 12, 8, 8, 7, 5, 6, 10, // + - * / // % ** << >> & | ^ @
]);

function precedence(p: Parser): Precedence {
  const kind = p.kind;
  if (kind < Tok.LESS) return Precedence.NONE;
  if (kind <= Tok.AT) return <Precedence>load<u8>(PRECEDENCE + <usize>(kind - Tok.LESS));
  switch (kind) {
    case Tok.OR: return Precedence.OR;
    case Tok.AND: return Precedence.AND;
    case Tok.IN:
    case Tok.IS: return Precedence.COMPARISON;
    case Tok.NOT: return parsePeek(p, 1) == Tok.IN ? Precedence.COMPARISON : Precedence.NONE;
    default: return Precedence.NONE;
  }
}

/** The current token can begin an expression (a starred one too). */
export function parseExpressionBegins(p: Parser): bool {
  switch (p.kind) {
    case Tok.NAME:
    case Tok.NUMBER:
    case Tok.STRING:
    case Tok.FSTRING_START:
    case Tok.LPAR:
    case Tok.LSQB:
    case Tok.LBRACE:
    case Tok.MINUS:
    case Tok.PLUS:
    case Tok.TILDE:
    case Tok.STAR:
    case Tok.NOT:
    case Tok.LAMBDA:
    case Tok.AWAIT:
    case Tok.NONE:
    case Tok.TRUE:
    case Tok.FALSE:
    case Tok.ELLIPSIS: return true;
    default: return false;
  }
}

/** Operators of at least this precedence, with their operands. */
export function parseExpressionOperators(p: Parser, least: i32): Node {
  const start = p.index;
  if (!parseEnter(p)) {
    parseLeave(p);
    return parseNode(p, NodeKind.NAME);
  }
  let left: Node;
  if (p.kind == Tok.NOT && least <= Precedence.NOT) left = unary(p, Unary.NOT, Precedence.NOT);
  else if (p.kind == Tok.MINUS) left = unary(p, Unary.MINUS, Precedence.FACTOR);
  else if (p.kind == Tok.PLUS) left = unary(p, Unary.PLUS, Precedence.FACTOR);
  else if (p.kind == Tok.TILDE) left = unary(p, Unary.INVERT, Precedence.FACTOR);
  else left = parseAtomPrimary(p);
  for (;;) {
    const level = precedence(p);
    if (level == Precedence.NONE || level < least) break;
    if (level <= Precedence.AND) {
      left = boolean(p, left, start, level);
    } else if (level == Precedence.COMPARISON) {
      left = comparison(p, left, start);
    } else {
      const node = parseNodeAt(p, NodeKind.BINARY, start);
      node.op = <u8>(p.kind - Tok.PLUS);
      parseNext(p);
      if (level != Precedence.POWER) notAfterOperator(p);
      parseLeft(node, left);
      node.b = parseExpressionOperators(p, level == Precedence.POWER ? Precedence.FACTOR : level + 1);
      left = parseEnd(p, node);
    }
  }
  parseLeave(p);
  return left;
}

function notAfterOperator(p: Parser): void {
  if (p.kind != Tok.NOT || p.errored != 0) return;
  const at = parseTrialBegin(p);
  const node = parseNode(p, NodeKind.UNARY);
  const operand = parseExpressionOperators(p, Precedence.NOT);
  if (parseTrialEnd(p, at)) parseFailRange(p, wording("'not' after an operator must be parenthesized"), node, operand);
  else parseFail(p);
}

function unary(p: Parser, op: Unary, least: i32): Node {
  const node = parseNode(p, NodeKind.UNARY);
  node.op = <u8>op;
  parseNext(p);
  if (op != Unary.NOT) notAfterOperator(p);
  node.a = parseExpressionOperators(p, least);
  return parseEnd(p, node);
}

/** `and` and `or`: operands of one operator make one node. */
function boolean(p: Parser, left: Node, start: u32, level: i32): Node {
  const node = parseNodeAt(p, NodeKind.BOOL_OP, start);
  const token = level == Precedence.OR ? Tok.OR : Tok.AND;
  node.op = level == Precedence.OR ? 1 : 0;
  node.a = left;
  let last = left;
  while (parseTake(p, token)) {
    const operand = parseExpressionOperators(p, level + 1);
    last.next = operand;
    last = operand;
  }
  return parseEnd(p, node);
}

function comparison(p: Parser, left: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.COMPARE, start);
  node.a = left;
  let last: Node | null = null;
  while (precedence(p) == Precedence.COMPARISON) {
    const part = parseNode(p, NodeKind.COMPARATOR);
    switch (p.kind) {
      case Tok.IN: part.op = <u8>CompareOp.IN; break;
      case Tok.IS: {
        part.op = <u8>CompareOp.IS;
        if (parsePeek(p, 1) == Tok.NOT) {
          part.op = <u8>CompareOp.IS_NOT;
          parseNext(p);
        }
        break;
      }
      case Tok.NOT: {
        part.op = <u8>CompareOp.NOT_IN;
        parseNext(p);
        break;
      }
      default: part.op = <u8>(p.kind - Tok.LESS);
    }
    parseNext(p);
    part.a = parseExpressionOperators(p, Precedence.BITOR);
    parseEnd(p, part);
    if (last === null) node.b = part;
    else last.next = part;
    last = part;
  }
  return parseEnd(p, node);
}

/** expression: with `if … else` or lambda. */
export function parseExpression(p: Parser): Node {
  if (p.kind == Tok.LAMBDA) return parseParametersLambda(p);
  const start = p.index;
  const body = parseExpressionOperators(p, Precedence.OR);
  p.lastExpression = changetype<usize>(body);
  p.lastStart = start;
  p.lastEnd = p.index;
  if (p.kind != Tok.IF) return body;
  const node = parseNodeAt(p, NodeKind.IF_EXPR, start);
  parseNext(p);
  const outer = p.conditional;
  const outerStart = p.conditionStart;
  p.conditional = changetype<usize>(body);
  p.conditionStart = p.index;
  const test = parseExpressionOperators(p, Precedence.OR);
  p.conditional = outer;
  p.conditionStart = outerStart;
  node.a = test;
  node.b = body;
  if (p.kind != Tok.ELSE) {
    if (p.kind == Tok.COLON || p.kind == Tok.ERROR) parseFail(p);
    else parseFailRange(p, wording("expected 'else' after 'if' expression"), body, test);
    return body;
  }
  parseNext(p);
  if (parseEnter(p)) {
    if ((!parseExpressionBegins(p) || p.kind == Tok.STAR) && p.kind != Tok.ERROR) {
      parseFailToken(p, Exc.SyntaxError, wording("expected expression after 'else', but statement is given"));
    }
    node.c = parseExpression(p);
  }
  parseLeave(p);
  return parseEnd(p, node);
}

/** There is an expression behind the current token. */
export function parseExpressionFollows(p: Parser): bool {
  const at = parseTrialBegin(p);
  parseNext(p);
  parseExpression(p);
  return parseTrialEnd(p, at);
}

/** `=` after an expression where it is no assignment: says what was probably meant. False when there is nothing to say. */
export function parseExpressionEqual(p: Parser, left: Node): bool {
  if (p.kind != Tok.EQUAL || p.errored != 0 || p.trial != 0) return false;
  const kind = left.kind;
  const bare = (left.flags & PARENTHESISED) == 0;
  if (kind == NodeKind.LIST || kind == NodeKind.TUPLE || kind == NodeKind.GENERATOR_EXP) return false;
  if (kind == NodeKind.CONSTANT && isKeywordConstant(left)) return false;
  if (bare && (kind == NodeKind.BOOL_OP || kind == NodeKind.COMPARE || kind == NodeKind.IF_EXPR || kind == NodeKind.LAMBDA || kind == NodeKind.NAMED_EXPR
    || kind == NodeKind.STARRED || (kind == NodeKind.UNARY && left.op == Unary.NOT))) return false;
  const at = parseTrialBegin(p);
  parseNext(p);
  const right = parseExpressionOperators(p, Precedence.BITOR);
  const assigns = p.kind == Tok.EQUAL || p.kind == Tok.COLONEQUAL;
  if (!parseTrialEnd(p, at) || assigns) return false;
  if (kind == NodeKind.NAME && bare) parseFailRange(p, wording("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"), left, right);
  else parseFailNodeText(p, wording("cannot assign to %s here. Maybe you meant '==' instead of '='?"), strFromAscii(parseTargetDescription(left)), left);
  return true;
}

/** None, True or False. */
function isKeywordConstant(node: Node): bool {
  const description = parseTargetDescription(node);
  const first = load<u8>(description);
  return first == 78 || first == 84 || first == 70;
}

/** named_expression: `name := value` or an expression. */
export function parseExpressionNamed(p: Parser): Node {
  if (p.kind == Tok.NAME && parsePeek(p, 1) == Tok.COLONEQUAL) {
    const node = parseNode(p, NodeKind.NAMED_EXPR);
    node.a = parseNameNode(p, Context.STORE);
    parseNext(p);
    node.b = parseExpression(p);
    return parseEnd(p, node);
  }
  const node = parseExpression(p);
  if (p.kind == Tok.COLONEQUAL) {
    if (!parseExpressionFollows(p)) parseFail(p);
    else if (p.errored == 0) parseFailNodeText(p, wording('cannot use assignment expressions with %s'), strFromAscii(parseTargetDescription(node)), node);
  } else if (p.kind == Tok.EQUAL) parseExpressionEqual(p, node);
  return node;
}

/** `* bitwise_or`; the `first` of a display may not be a star alone. */
export function parseExpressionStar(p: Parser, first: bool = false): Node {
  const node = parseNode(p, NodeKind.STARRED);
  parseNext(p);
  if (first && p.kind != Tok.ERROR && !parseExpressionBegins(p)) parseExpressionStarAlone(p);
  node.a = parseExpressionOperators(p, Precedence.BITOR);
  return parseEnd(p, node);
}

/** A star with nothing behind it. */
export function parseExpressionStarAlone(p: Parser): void {
  if (p.errored == 0) parseFailToken(p, Exc.SyntaxError, wording('Invalid star expression'));
}

/** star_named_expression: element of a display. */
export function parseExpressionElement(p: Parser, first: bool = false): Node {
  return p.kind == Tok.STAR ? parseExpressionStar(p, first) : parseExpressionNamed(p);
}

/** star_expressions: one expression, or a tuple without parentheses. */
export function parseExpressionList(p: Parser): Node {
  const start = p.index;
  const first = p.kind == Tok.STAR ? parseExpressionStar(p) : parseExpression(p);
  if (p.kind != Tok.COMMA) return first;
  const node = parseNodeAt(p, NodeKind.TUPLE, start);
  node.a = first;
  let last = first;
  while (parseTake(p, Tok.COMMA)) {
    if (!parseExpressionBegins(p)) break;
    const element = p.kind == Tok.STAR ? parseExpressionStar(p) : parseExpression(p);
    last.next = element;
    last = element;
  }
  return parseEnd(p, node);
}

/** yield_expr, or star_expressions. */
export function parseExpressionYield(p: Parser): Node {
  if (p.kind != Tok.YIELD) return parseExpressionList(p);
  const start = p.index;
  parseNext(p);
  if (parseTake(p, Tok.FROM)) {
    const node = parseNodeAt(p, NodeKind.YIELD_FROM, start);
    node.a = parseExpression(p);
    return parseEnd(p, node);
  }
  const node = parseNodeAt(p, NodeKind.YIELD, start);
  if (parseExpressionBegins(p)) node.a = parseExpressionList(p);
  return parseEnd(p, node);
}
