/**
 * Arguments of calls (and of class definitions), and subscripts.
 */
import { UNBOUND } from '../value/value';
import { Node, NodeKind, PARENTHESISED } from './ast';
import { parseComprehension, parseComprehensionFollows } from './parse-comprehension';
import { parseExpression, parseExpressionBegins, parseExpressionNamed, parseExpressionStar, parseExpressionStarAlone } from './parse-expression';
import { parseEnd, parseExpect, parseFail, parseFailLater, parseFailNode, parseFailNodeText, parseFailRange, parseFailSubscript, parseLeft, parseNameText, parseNext, parseNode, parseNodeAt, parsePeek, parseSeek, parseTake, parseTokenNode } from './parse';
import { strFromAscii } from '../objects/str';
import { Parser } from './source';
import { Tok } from './token';

/** Beyond this many keywords the check for repeated ones is left to the call itself: it compares all pairs. */
const KEYWORDS_CHECKED: u32 = 512;

/** The call of `callee`, which began at token `start`; the current token is `(`. */
export function parseCall(p: Parser, callee: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.CALL, start);
  parseLeft(node, callee);
  parseCallArguments(p, node);
  return parseEnd(p, node);
}

/** `( arguments )` into `b` (positional) and `c` (keywords) of a node. */
export function parseCallArguments(p: Parser, node: Node): void {
  const ofClass = node.kind == NodeKind.CLASS_DEF;
  const opening = p.index;
  parseNext(p);
  let lastPositional: Node | null = null;
  let lastKeyword: Node | null = null;
  let keywordCount: u32 = 0;
  let count: u32 = 0;
  // A keyword with a name was seen; a `**` was seen.
  let named = false;
  let unpacked = false;
  let generator: Node | null = null;
  while (p.kind != Tok.RPAR) {
    count++;
    if (p.kind == Tok.DOUBLESTAR || ((p.kind == Tok.NAME || isConstantWord(p.kind)) && parsePeek(p, 1) == Tok.EQUAL)) {
      const keyword = keywordArgument(p);
      if (keyword.name == UNBOUND) unpacked = true;
      else named = true;
      if (lastKeyword === null) node.c = keyword;
      else lastKeyword.next = keyword;
      lastKeyword = keyword;
      if (++keywordCount <= KEYWORDS_CHECKED && keyword.name != UNBOUND) repeated(p, node.c!, keyword);
    } else {
      const start = p.index;
      let positional: Node;
      if (p.kind == Tok.STAR) {
        positional = starArgument(p);
        if (unpacked) parseFailRange(p, wording('iterable argument unpacking follows keyword argument unpacking'), parseTokenNode(p, start - 1), positional);
      } else {
        positional = positionalArgument(p);
        if (parseComprehensionFollows(p)) {
          const following = p.index;
          const element = positional;
          positional = parseNodeAt(p, NodeKind.GENERATOR_EXP, start);
          positional.a = element;
          positional.c = parseComprehension(p);
          parseEnd(p, positional);
          generator = positional;
          if (ofClass && count == 1 && p.kind == Tok.RPAR) {
            // A class has no such short form.
            parseSeek(p, following);
            parseFail(p);
            return;
          }
          if (count > 1 || p.kind == Tok.COMMA) {
            parseFailNode(p, wording('Generator expression must be parenthesized'), positional);
            return;
          }
        }
        if (named || unpacked) {
          if (p.errored == 0) misplaced(p, unpacked);
          return;
        }
      }
      if (lastPositional === null) node.b = positional;
      else lastPositional.next = positional;
      lastPositional = positional;
    }
    if (!parseTake(p, Tok.COMMA)) break;
  }
  parseExpect(p, Tok.RPAR);
  if (generator !== null) {
    // It takes the brackets of the call as its own.
    const whole = parseEnd(p, parseTokenNode(p, opening));
    generator.line = whole.line;
    generator.column = whole.column;
    generator.endLine = whole.endLine;
    generator.endColumn = whole.endColumn;
  }
}

function isConstantWord(kind: i32): bool { return kind == Tok.TRUE || kind == Tok.FALSE || kind == Tok.NONE; }

/** A positional argument after a keyword: CPython points at the bracket behind the arguments. */
function misplaced(p: Parser, unpacked: bool): void {
  while (p.kind == Tok.COMMA && p.errored == 0) {
    parseNext(p);
    if (p.kind == Tok.RPAR) break;
    if (p.kind == Tok.STAR) starArgument(p);
    else if (p.kind == Tok.DOUBLESTAR || (p.kind == Tok.NAME && parsePeek(p, 1) == Tok.EQUAL)) keywordArgument(p);
    else positionalArgument(p);
  }
  if (p.errored != 0) return;
  if (p.kind != Tok.RPAR) {
    parseFail(p);
    return;
  }
  parseFailNode(p, unpacked ? wording('positional argument follows keyword argument unpacking') : wording('positional argument follows keyword argument'), parseTokenNode(p, p.index));
}

function starArgument(p: Parser): Node {
  const node = parseNode(p, NodeKind.STARRED);
  parseNext(p);
  if (p.kind != Tok.ERROR && !parseExpressionBegins(p)) {
    parseExpressionStarAlone(p);
    return node;
  }
  node.a = parseExpression(p);
  if (p.kind == Tok.EQUAL && p.errored == 0) {
    parseNext(p);
    const value = parseExpression(p);
    parseFailRange(p, wording('cannot assign to iterable argument unpacking'), node, value);
  }
  return parseEnd(p, node);
}

/** A positional argument; complains about `=` behind it. */
function positionalArgument(p: Parser): Node {
  const named = p.kind == Tok.NAME && parsePeek(p, 1) == Tok.COLONEQUAL;
  const node = named ? parseExpressionNamed(p) : parseExpression(p);
  if (p.kind == Tok.EQUAL && !named) {
    parseFailRange(p, wording('expression cannot contain assignment, perhaps you meant "=="?'), node, parseTokenNode(p, p.index));
  }
  return node;
}

function keywordArgument(p: Parser): Node {
  const node = parseNode(p, NodeKind.KEYWORD);
  if (p.kind == Tok.DOUBLESTAR) {
    parseNext(p);
    node.a = parseExpression(p);
    if (p.kind == Tok.EQUAL && p.errored == 0) {
      parseNext(p);
      const value = parseExpression(p);
      parseFailRange(p, wording('cannot assign to keyword argument unpacking'), node, value);
    }
    return parseEnd(p, node);
  }
  if (p.kind != Tok.NAME) {
    const name = p.kind == Tok.TRUE ? ascii('True') : p.kind == Tok.FALSE ? ascii('False') : ascii('None');
    parseNext(p);
    parseNext(p);
    const whole = parseEnd(p, node);
    parseFailNodeText(p, wording('cannot assign to %s'), strFromAscii(name), whole);
    return node;
  }
  node.name = parseNameText(p);
  const sign = parseTokenNode(p, p.index);
  parseNext(p);
  if (p.kind == Tok.COMMA || p.kind == Tok.RPAR) {
    parseFailRange(p, wording('expected argument value expression'), node, sign);
    return node;
  }
  node.a = parseExpression(p);
  if (parseComprehensionFollows(p)) parseFailRange(p, wording("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"), node, sign);
  return parseEnd(p, node);
}

/** `keyword` is the last of the list: its name must not stand in it before. */
function repeated(p: Parser, first: Node, keyword: Node): void {
  if (p.errored != 0) return;
  for (let other: Node | null = first; other !== null && other !== keyword; other = other!.next) {
    if (other.name == keyword.name) {
      parseFailLater(p, wording('keyword argument repeated: %s'), keyword);
      return;
    }
  }
}

/** `[ … ]` behind `object`; the current token is `[`. */
export function parseSubscript(p: Parser, object: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.SUBSCRIPT, start);
  parseLeft(node, object);
  parseNext(p);
  if (p.kind == Tok.RSQB) parseFailSubscript(p, object, start);
  const first = p.index;
  const item = slice(p);
  node.b = item;
  if (p.kind == Tok.COMMA || item.kind == NodeKind.STARRED) {
    const tuple = parseNodeAt(p, NodeKind.TUPLE, first);
    tuple.a = item;
    let last = item;
    while (parseTake(p, Tok.COMMA)) {
      if (p.kind == Tok.RSQB) break;
      const element = slice(p);
      last.next = element;
      last = element;
    }
    node.b = parseEnd(p, tuple);
  }
  parseExpect(p, Tok.RSQB);
  return parseEnd(p, node);
}

function slice(p: Parser): Node {
  if (p.kind == Tok.STAR) {
    const next = parsePeek(p, 1);
    if (next == Tok.RSQB || next == Tok.COMMA) parseFailNode(p, wording('Invalid star expression'), parseTokenNode(p, p.index + 1));
    return parseExpressionStar(p);
  }
  const start = p.index;
  let lower: Node | null = null;
  if (p.kind != Tok.COLON) {
    lower = parseExpressionNamed(p);
    if (p.kind != Tok.COLON) return lower;
    if (lower.kind == NodeKind.NAMED_EXPR && (lower.flags & PARENTHESISED) == 0) parseFail(p);
  }
  const node = parseNodeAt(p, NodeKind.SLICE, start);
  node.a = lower;
  parseNext(p);
  if (p.kind != Tok.COLON && p.kind != Tok.COMMA && p.kind != Tok.RSQB) node.b = parseExpression(p);
  if (parseTake(p, Tok.COLON) && p.kind != Tok.COMMA && p.kind != Tok.RSQB) node.c = parseExpression(p);
  return parseEnd(p, node);
}
