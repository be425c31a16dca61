/**
 * Simple statements.
 */
import { strFromAscii } from '../objects/str';
import { ANN_SIMPLE, Context, Node, NodeKind, PARENTHESISED } from './ast';
import { arenaFailed } from './arena';
import { parseCompound, parseCompoundBegins } from './parse-compound';
import {
  parseExpression, parseExpressionBegins, parseExpressionEqual, parseExpressionFollows, parseExpressionList, parseExpressionOperators, parseExpressionYield, Precedence,
} from './parse-expression';
import { parseImport, parseImportFrom } from './parse-import';
import {
  parseEnd, parseFail, parseFailLater, parseFailNode, parseFailNodeText, parseIsWord, parseNameNode, parseNext, parseNode, parseNodeAt, parsePeek, parseSeek,
  parseTake, parseTrialBegin, parseTrialEnd,
} from './parse';
import { parseParametersOfType } from './parse-parameters';
import { parseTargetConvert, parseTargetDescription, parseTargetIsGood } from './parse-target';
import { parseFutureAnnotation } from './parse-future';
import { Parser } from './source';
import { Tok } from './token';

/** A line of simple statements with its NEWLINE, or a compound statement: the first of the chain. */
export function parseStatement(p: Parser): Node {
  if (parseCompoundBegins(p)) return parseCompound(p);
  return parseStatementLine(p);
}

/** simple_stmts */
export function parseStatementLine(p: Parser): Node {
  const first = simple(p);
  let last = first;
  while (parseTake(p, Tok.SEMI)) {
    if (p.kind == Tok.NEWLINE) break;
    const statement = simple(p);
    last.next = statement;
    last = statement;
  }
  if (p.kind == Tok.NEWLINE) parseNext(p);
  else parseFail(p);
  return first;
}

function simple(p: Parser): Node {
  switch (p.kind) {
    case Tok.PASS: return word(p, NodeKind.PASS);
    case Tok.BREAK: return word(p, NodeKind.BREAK);
    case Tok.CONTINUE: return word(p, NodeKind.CONTINUE);
    case Tok.RETURN: {
      const node = parseNode(p, NodeKind.RETURN);
      parseNext(p);
      if (parseExpressionBegins(p)) node.a = parseExpressionList(p);
      return parseEnd(p, node);
    }
    case Tok.RAISE: {
      const node = parseNode(p, NodeKind.RAISE);
      parseNext(p);
      if (parseExpressionBegins(p)) {
        node.a = parseExpression(p);
        if (parseTake(p, Tok.FROM)) {
          node.b = parseExpression(p);
        }
      }
      return parseEnd(p, node);
    }
    case Tok.ASSERT: {
      const node = parseNode(p, NodeKind.ASSERT);
      parseNext(p);
      const test = parseExpression(p);
      node.a = test;
      if (parseTake(p, Tok.COMMA)) node.b = parseExpression(p);
      return parseEnd(p, node);
    }
    case Tok.GLOBAL: return names(p, NodeKind.GLOBAL);
    case Tok.NONLOCAL: return names(p, NodeKind.NONLOCAL);
    case Tok.DEL: return remove(p);
    case Tok.IMPORT: return parseImport(p);
    case Tok.FROM: return parseImportFrom(p);
    default: {
      if (p.kind == Tok.NAME && parsePeek(p, 1) == Tok.NAME && parseIsWord(p, ascii('type'))) return typeAlias(p);
      return expression(p);
    }
  }
}

function word(p: Parser, kind: NodeKind): Node {
  const node = parseNode(p, kind);
  parseNext(p);
  parseEnd(p, node);
  if (p.kind == Tok.IF) {
    const at = parseTrialBegin(p);
    parseNext(p);
    parseExpressionOperators(p, Precedence.OR);
    const conditional = p.kind == Tok.ELSE;
    if (parseTrialEnd(p, at) && conditional) parseFailNode(p, wording("expected expression before 'if', but statement is given"), node);
  }
  return node;
}

function names(p: Parser, kind: NodeKind): Node {
  const node = parseNode(p, kind);
  parseNext(p);
  let last: Node | null = null;
  do {
    if (p.kind != Tok.NAME) {
      parseFail(p);
      break;
    }
    const name = parseNameNode(p, Context.STORE);
    if (last === null) node.a = name;
    else last.next = name;
    last = name;
  } while (parseTake(p, Tok.COMMA));
  return parseEnd(p, node);
}

function remove(p: Parser): Node {
  const node = parseNode(p, NodeKind.DELETE);
  parseNext(p);
  let last: Node | null = null;
  let target: Node | null = null;
  do {
    if (last !== null && !parseExpressionBegins(p)) break;
    target = p.kind == Tok.STAR ? parseExpressionList(p) : parseExpression(p);
    if (last === null) node.a = target;
    else last.next = target;
    last = target;
  } while (parseTake(p, Tok.COMMA));
  for (let each: Node | null = node.a; each !== null && p.errored == 0 && !arenaFailed(); each = each!.next) parseTargetConvert(p, each, Context.DELETE);
  if (p.kind != Tok.NEWLINE && p.kind != Tok.SEMI) parseFail(p);
  return parseEnd(p, node);
}

function typeAlias(p: Parser): Node {
  const node = parseNode(p, NodeKind.TYPE_ALIAS);
  parseNext(p);
  node.a = parseNameNode(p, Context.STORE);
  const parameters = parseParametersOfType(p);
  if (parameters !== null) node.value = <u64>changetype<usize>(parameters);
  if (p.kind != Tok.EQUAL) {
    parseFail(p);
    return node;
  }
  parseNext(p);
  node.b = parseExpression(p);
  return parseEnd(p, node);
}

/** An expression statement, or one of the assignments. */
function expression(p: Parser): Node {
  const start = p.index;
  const first = parseExpressionYield(p);
  if (p.kind == Tok.EQUAL) return assign(p, first, start);
  if (p.kind == Tok.COLON) return annotated(p, first, start);
  if (p.kind >= Tok.PLUSEQUAL && p.kind <= Tok.ATEQUAL) return augmented(p, first, start);
  if (p.kind == Tok.COLONEQUAL && p.errored == 0) walrus(p, first);
  const node = parseNodeAt(p, NodeKind.EXPR, start);
  node.a = first;
  if (first.kind == NodeKind.STARRED && (p.kind == Tok.NEWLINE || p.kind == Tok.SEMI)) {
    parseFailLater(p, wording("can't use starred expression here"), first);
  }
  return parseEnd(p, node);
}

function walrus(p: Parser, target: Node): void {
  if (target.kind == NodeKind.NAME || !parseExpressionFollows(p)) parseFail(p);
  else parseFailNodeText(p, wording('cannot use assignment expressions with %s'), strFromAscii(parseTargetDescription(target)), target);
}

function assign(p: Parser, first: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.ASSIGN, start);
  node.a = first;
  let last = first;
  let value = first;
  const sign = p.index;
  while (p.kind == Tok.EQUAL) {
    if ((value.kind == NodeKind.YIELD || value.kind == NodeKind.YIELD_FROM) && (value.flags & PARENTHESISED) == 0) {
      // An unparenthesised yield takes all that follows, so this one is in the place of a target.
      parseFailNode(p, wording('assignment to yield expression not possible'), value);
      return node;
    }
    if (!parseTargetIsGood(p, value)) {
      parseSeek(p, sign);
      if (!meantComparison(p, first)) parseTargetConvert(p, value, Context.STORE);
      return node;
    }
    parseNext(p);
    if (value !== first) {
      last.next = value;
      last = value;
    }
    value = parseExpressionYield(p);
  }
  if (p.kind == Tok.COLONEQUAL || (p.kind >= Tok.PLUSEQUAL && p.kind <= Tok.ATEQUAL)) parseFail(p);
  node.b = value;
  return parseEnd(p, node);
}

/** `f() = 1` and the like: a comparison was probably meant. The first `=` is current; CPython looks at what stands just before it. */
function meantComparison(p: Parser, target: Node): bool {
  let last = target;
  if (target.kind == NodeKind.TUPLE && (target.flags & PARENTHESISED) == 0) {
    for (let element: Node | null = target.a; element !== null; element = element!.next) last = element;
  }
  return parseExpressionEqual(p, last);
}

function annotated(p: Parser, target: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.ANN_ASSIGN, start);
  switch (<i32>target.kind) {
    case NodeKind.NAME: {
      if ((target.flags & PARENTHESISED) == 0) node.flags = ANN_SIMPLE;
      target.op = <u8>Context.STORE;
      break;
    }
    case NodeKind.ATTRIBUTE:
    case NodeKind.SUBSCRIPT: target.op = <u8>Context.STORE; break;
    case NodeKind.LIST: notAnnotated(p, target, wording('only single target (not list) can be annotated')); break;
    case NodeKind.TUPLE: {
      // Without parentheses it is the first element that CPython points at.
      const at = (target.flags & PARENTHESISED) == 0 && target.a !== null ? target.a! : target;
      notAnnotated(p, at, wording('only single target (not tuple) can be annotated'));
      break;
    }
    default: notAnnotated(p, target, wording('illegal target for annotation'));
  }
  parseNext(p);
  node.a = target;
  node.b = parseFutureAnnotation(p, false);
  if (parseTake(p, Tok.EQUAL)) node.c = parseExpressionYield(p);
  return parseEnd(p, node);
}

/** A colon behind something that cannot be annotated: complains about that when an expression follows. */
function notAnnotated(p: Parser, target: Node, message: usize): void {
  if (p.errored != 0) return;
  if (target.kind == NodeKind.YIELD || target.kind == NodeKind.YIELD_FROM || target.kind == NodeKind.STARRED) {
    parseFail(p);
    return;
  }
  if (parseExpressionFollows(p)) parseFailNode(p, message, target);
  else parseFail(p);
}

function augmented(p: Parser, target: Node, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.AUG_ASSIGN, start);
  if (target.kind == NodeKind.NAME || target.kind == NodeKind.ATTRIBUTE || target.kind == NodeKind.SUBSCRIPT) target.op = <u8>Context.STORE;
  else if (p.errored == 0) {
    parseFailNodeText(p, wording("'%s' is an illegal expression for augmented assignment"), strFromAscii(parseTargetDescription(target)), target);
  }
  node.op = <u8>(p.kind - Tok.PLUSEQUAL);
  parseNext(p);
  node.a = target;
  node.b = parseExpressionYield(p);
  return parseEnd(p, node);
}
