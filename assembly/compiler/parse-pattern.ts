/**
 * Patterns of `match` statements.
 */
import { FALSE, NONE, TRUE, UNBOUND, Value, isPointer, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { Binary } from '../bytecode/opcode';
import { ObjectHeader } from '../heap/layout';
import { Kind } from '../value/kind';
import { strFromAscii } from '../objects/str';
import { Node, NodeKind, Context, Unary } from './ast';
import {
  parseEnd, parseEnter, parseExpect, parseFail, parseFailNode, parseFailNodeText, parseFailRange, parseFailToken, parseIdentifier, parseIsWord, parseLeave,
  parseLeft, parseNameNode, parseNameText, parseNext, parseNode, parseNodeAt, parsePeek, parseTake, parseTrialBegin, parseTrialEnd,
} from './parse';
import { parseExpression } from './parse-expression';
import { parseNumber } from './parse-number';
import { parseString } from './parse-string';
import { parseTargetDescription } from './parse-target';
import { Parser } from './source';
import { Tok } from './token';

/** patterns: one pattern, or a sequence without brackets. */
export function parsePattern(p: Parser): Node {
  const start = p.index;
  const first = maybeStar(p);
  if (p.kind != Tok.COMMA) {
    if (first.kind == NodeKind.MATCH_STAR) {
      // A star alone is no pattern, it needs its comma.
      parseFail(p);
    }
    return first;
  }
  const node = parseNodeAt(p, NodeKind.MATCH_SEQUENCE, start);
  node.a = first;
  let last = first;
  while (parseTake(p, Tok.COMMA)) {
    if (p.kind == Tok.COLON || p.kind == Tok.IF) break;
    const element = maybeStar(p);
    last.next = element;
    last = element;
  }
  return parseEnd(p, node);
}

function maybeStar(p: Parser): Node {
  if (p.kind != Tok.STAR) return asPattern(p);
  const node = parseNode(p, NodeKind.MATCH_STAR);
  parseNext(p);
  if (parseIsWord(p, ascii('_'))) parseNext(p);
  else node.name = parseIdentifier(p);
  return parseEnd(p, node);
}

function asPattern(p: Parser): Node {
  const start = p.index;
  if (!parseEnter(p)) {
    parseLeave(p);
    return parseNode(p, NodeKind.MATCH_AS);
  }
  let pattern = closed(p);
  if (p.kind == Tok.VBAR) {
    const node = parseNodeAt(p, NodeKind.MATCH_OR, start);
    node.a = pattern;
    let last = pattern;
    while (parseTake(p, Tok.VBAR)) {
      const alternative = closed(p);
      last.next = alternative;
      last = alternative;
    }
    pattern = parseEnd(p, node);
  }
  parseLeave(p);
  if (p.kind != Tok.AS) return pattern;
  const node = parseNodeAt(p, NodeKind.MATCH_AS, start);
  parseNext(p);
  node.a = pattern;
  if (parseIsWord(p, ascii('_'))) parseFailToken(p, Exc.SyntaxError, wording("cannot use '_' as a target"));
  const following = parsePeek(p, 1);
  if (p.kind != Tok.NAME || following == Tok.DOT || following == Tok.LPAR || following == Tok.LSQB) {
    const at = parseTrialBegin(p);
    const target = parseExpression(p);
    if (parseTrialEnd(p, at)) parseFailNodeText(p, wording('cannot use %s as pattern target'), strFromAscii(parseTargetDescription(target)), target);
    else parseFail(p);
    return node;
  }
  node.name = parseNameText(p);
  return parseEnd(p, node);
}

function value(p: Parser, expression: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.MATCH_VALUE, start);
  node.a = expression;
  return parseEnd(p, node);
}

function singleton(p: Parser, v: Value): Node {
  const node = parseNode(p, NodeKind.MATCH_SINGLETON);
  node.value = v;
  parseNext(p);
  return parseEnd(p, node);
}

function closed(p: Parser): Node {
  const start = p.index;
  switch (p.kind) {
    case Tok.NONE: return singleton(p, NONE);
    case Tok.TRUE: return singleton(p, TRUE);
    case Tok.FALSE: return singleton(p, FALSE);
    case Tok.STRING:
    case Tok.FSTRING_START: {
      const text = parseString(p);
      if (text.kind != NodeKind.CONSTANT) parseFailNode(p, wording('patterns may only match literals and attribute lookups'), text);
      return value(p, text, start);
    }
    case Tok.NUMBER:
    case Tok.MINUS: return value(p, number(p), start);
    case Tok.NAME: return name(p);
    case Tok.LPAR: return group(p);
    case Tok.LSQB: {
      const node = parseNode(p, NodeKind.MATCH_SEQUENCE);
      parseNext(p);
      sequence(p, node, null, Tok.RSQB);
      return parseEnd(p, node);
    }
    case Tok.LBRACE: return mapping(p);
    default: {
      parseFail(p);
      return parseNode(p, NodeKind.MATCH_AS);
    }
  }
}

function isComplex(node: Node): bool {
  return isPointer(node.value) && changetype<ObjectHeader>(toPointer(node.value)).kind == <u8>Kind.COMPLEX;
}

function signed(p: Parser): Node {
  if (p.kind != Tok.MINUS) {
    if (p.kind == Tok.NUMBER) return parseNumber(p);
    parseFail(p);
    return parseNode(p, NodeKind.CONSTANT);
  }
  const node = parseNode(p, NodeKind.UNARY);
  node.op = <u8>Unary.MINUS;
  parseNext(p);
  if (p.kind == Tok.NUMBER) node.a = parseNumber(p);
  else parseFail(p);
  return parseEnd(p, node);
}

/** A signed number, or a complex one as a sum. */
function number(p: Parser): Node {
  const start = p.index;
  const real = signed(p);
  if (p.kind != Tok.PLUS && p.kind != Tok.MINUS) return real;
  const core = real.kind == NodeKind.UNARY && real.a !== null ? real.a! : real;
  if (isComplex(core)) parseFailNode(p, wording('real number required in complex literal'), real);
  const node = parseNodeAt(p, NodeKind.BINARY, start);
  node.op = p.kind == Tok.PLUS ? <u8>Binary.ADD : <u8>Binary.SUB;
  parseNext(p);
  parseLeft(node, real);
  if (p.kind == Tok.NUMBER) {
    const imaginary = parseNumber(p);
    if (!isComplex(imaginary)) parseFailNode(p, wording('imaginary number required in complex literal'), imaginary);
    node.b = imaginary;
  } else parseFail(p);
  return parseEnd(p, node);
}

/** NAME ('.' NAME)* */
function dotted(p: Parser): Node {
  const start = p.index;
  let node = parseNameNode(p, Context.LOAD);
  while (p.kind == Tok.DOT) {
    const attribute = parseNodeAt(p, NodeKind.ATTRIBUTE, start);
    parseNext(p);
    attribute.name = parseIdentifier(p);
    parseLeft(attribute, node);
    node = parseEnd(p, attribute);
  }
  return node;
}

/** A capture, the wildcard, a dotted value, or a class pattern. */
function name(p: Parser): Node {
  const start = p.index;
  const following = parsePeek(p, 1);
  if (following != Tok.DOT && following != Tok.LPAR) {
    const node = parseNode(p, NodeKind.MATCH_AS);
    if (parseIsWord(p, ascii('_'))) parseNext(p);
    else node.name = parseNameText(p);
    return parseEnd(p, node);
  }
  const expression = dotted(p);
  if (p.kind != Tok.LPAR) return value(p, expression, start);
  const node = parseNodeAt(p, NodeKind.MATCH_CLASS, start);
  node.a = expression;
  parseNext(p);
  let lastPositional: Node | null = null;
  let lastKeyword: Node | null = null;
  while (p.kind != Tok.RPAR) {
    if (p.kind == Tok.NAME && parsePeek(p, 1) == Tok.EQUAL) {
      const keyword = parseNode(p, NodeKind.MATCH_KEYWORD);
      keyword.name = parseNameText(p);
      parseNext(p);
      keyword.a = asPattern(p);
      parseEnd(p, keyword);
      if (lastKeyword === null) node.c = keyword;
      else lastKeyword.next = keyword;
      lastKeyword = keyword;
    } else {
      const pattern = asPattern(p);
      if (lastKeyword !== null) {
        parseFailRange(p, wording('positional patterns follow keyword patterns'), pattern, pattern);
        return node;
      }
      if (lastPositional === null) node.b = pattern;
      else lastPositional.next = pattern;
      lastPositional = pattern;
    }
    if (!parseTake(p, Tok.COMMA)) break;
  }
  parseExpect(p, Tok.RPAR);
  return parseEnd(p, node);
}

/** Elements of a sequence pattern from the current token (or after `first`) to the closing bracket. */
function sequence(p: Parser, node: Node, first: Node | null, closing: Tok): void {
  let last = first;
  node.a = first;
  if (first !== null && !parseTake(p, Tok.COMMA)) {
    parseExpect(p, closing);
    return;
  }
  while (p.kind != closing) {
    const element = maybeStar(p);
    if (last === null) node.a = element;
    else last.next = element;
    last = element;
    if (!parseTake(p, Tok.COMMA)) break;
  }
  parseExpect(p, closing);
}

/** `( pattern )` or a sequence in parentheses. */
function group(p: Parser): Node {
  const start = p.index;
  parseNext(p);
  const node = parseNodeAt(p, NodeKind.MATCH_SEQUENCE, start);
  if (p.kind == Tok.RPAR) {
    parseNext(p);
    return parseEnd(p, node);
  }
  const first = maybeStar(p);
  if (p.kind == Tok.RPAR && first.kind != NodeKind.MATCH_STAR) {
    parseNext(p);
    return first;
  }
  if (p.kind != Tok.COMMA) {
    parseFail(p);
    return first;
  }
  sequence(p, node, first, Tok.RPAR);
  return parseEnd(p, node);
}

function mapping(p: Parser): Node {
  const node = parseNode(p, NodeKind.MATCH_MAPPING);
  parseNext(p);
  let lastKey: Node | null = null;
  let lastPattern: Node | null = null;
  while (p.kind != Tok.RBRACE) {
    if (node.name != UNBOUND && p.errored == 0) {
      parseFail(p);
      break;
    }
    if (p.kind == Tok.DOUBLESTAR) {
      parseNext(p);
      if (parseIsWord(p, ascii('_'))) parseFail(p);
      node.name = parseIdentifier(p);
    } else {
      const key = mappingKey(p);
      if (lastKey === null) node.a = key;
      else lastKey.next = key;
      lastKey = key;
      parseExpect(p, Tok.COLON);
      const pattern = asPattern(p);
      if (lastPattern === null) node.b = pattern;
      else lastPattern.next = pattern;
      lastPattern = pattern;
    }
    if (!parseTake(p, Tok.COMMA)) break;
  }
  parseExpect(p, Tok.RBRACE);
  return parseEnd(p, node);
}

function mappingKey(p: Parser): Node {
  switch (p.kind) {
    case Tok.NONE:
    case Tok.TRUE:
    case Tok.FALSE: {
      const node = parseNode(p, NodeKind.CONSTANT);
      node.value = p.kind == Tok.NONE ? NONE : p.kind == Tok.TRUE ? TRUE : FALSE;
      parseNext(p);
      return parseEnd(p, node);
    }
    case Tok.STRING:
    case Tok.FSTRING_START: return parseString(p);
    case Tok.NUMBER:
    case Tok.MINUS: return number(p);
    case Tok.NAME: {
      if (parsePeek(p, 1) != Tok.DOT) {
        parseNext(p);
        parseFail(p);
      }
      return dotted(p);
    }
    default: {
      parseFail(p);
      return parseNode(p, NodeKind.CONSTANT);
    }
  }
}
