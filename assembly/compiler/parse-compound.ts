/**
 * Compound statements and their blocks.
 */
import { ERROR, fromSmallInt } from '../value/value';
import { Exc } from '../value/type-id';
import { raiseText } from '../vm/raise';
import { strFromAscii } from '../objects/str';
import { Context, FOR_ASYNC, FUNCTION_ASYNC, IF_ELIF, Node, NodeKind, TRY_STAR, WITH_ASYNC } from './ast';
import { arenaFailed } from './arena';
import { parseCallArguments } from './parse-call';
import {
  parseExpression, parseExpressionBegins, parseExpressionElement, parseExpressionList, parseExpressionNamed, parseExpressionOperators, parseExpressionStar,
  Precedence,
} from './parse-expression';
import {
  parseColon, parseEnd, parseEndBlock, parseEndWith, parseEnter, parseExpect, parseFail, parseFailLater, parseFailNodeText, parseFailMargin, parseFailRange,
  parseFailToken, parseIdentifier, parseIsWord, parseLeave, parseNameText, parseNext, parseNode, parseNodeAt, parsePeek, parseTake, parseTokenLine,
  parseTokenNode, parseTrialBegin, parseTrialEnd,
} from './parse';
import { parseParameters, parseParametersOfType } from './parse-parameters';
import { parsePattern } from './parse-pattern';
import { parseStatement, parseStatementLine } from './parse-statement';
import { parseTargetConvert, parseTargetDescription, parseTargetFor } from './parse-target';
import { parseFutureAnnotation } from './parse-future';
import { Parser, sourceToken } from './source';
import { Tok, TOKEN_SIZE } from './token';

/** A compound statement begins at the current token. */
export function parseCompoundBegins(p: Parser): bool {
  switch (p.kind) {
    case Tok.IF:
    case Tok.WHILE:
    case Tok.FOR:
    case Tok.TRY:
    case Tok.WITH:
    case Tok.DEF:
    case Tok.CLASS:
    case Tok.AT:
    case Tok.ASYNC: return true;
    case Tok.NAME: return parseIsWord(p, ascii('match')) && matchFollows(p);
    default: return false;
  }
}

export function parseCompound(p: Parser): Node {
  if (!parseEnter(p)) {
    parseLeave(p);
    return parseNode(p, NodeKind.PASS);
  }
  let node: Node;
  switch (p.kind) {
    case Tok.IF: node = conditional(p); break;
    case Tok.WHILE: node = loop(p); break;
    case Tok.FOR: node = iteration(p, p.index); break;
    case Tok.TRY: node = guarded(p); break;
    case Tok.WITH: node = context(p, p.index); break;
    case Tok.DEF: node = definition(p, null, p.index); break;
    case Tok.CLASS: node = classDefinition(p, null, p.index); break;
    case Tok.AT: node = decorated(p); break;
    case Tok.ASYNC: node = asynchronous(p); break;
    default: node = match(p);
  }
  parseLeave(p);
  return node;
}

// ---- blocks

/** Last node of a chain. */
function lastOf(node: Node | null): Node | null {
  if (node === null || arenaFailed()) return node;
  let last: Node = node!;
  for (let next: Node | null = last.next; next !== null; next = last.next) last = next;
  return last;
}

/** Block after a colon. `what` names the statement in the complaint about a missing indentation, `line` is where it began. */
function block(p: Parser, what: usize, line: u32): Node {
  if (p.kind != Tok.NEWLINE) {
    if (parseCompoundBegins(p)) {
      parseFail(p);
      return parseNode(p, NodeKind.PASS);
    }
    return parseStatementLine(p);
  }
  parseNext(p);
  if (p.kind != Tok.INDENT) {
    if (p.kind == Tok.ERROR) parseFail(p);
    else if (p.errored == 0) expectedBlock(p, what, line);
    return parseNode(p, NodeKind.PASS);
  }
  parseNext(p);
  return parseCompoundStatements(p);
}

function expectedBlock(p: Parser, what: usize, line: u32): void {
  const message = raiseText(wording('expected an indented block after %s on line %d'), strFromAscii(what), fromSmallInt(line));
  parseFailMargin(p, Exc.IndentationError, message);
}

/** Statements up to DEDENT (which is passed) or the end. */
export function parseCompoundStatements(p: Parser): Node {
  const first = parseStatement(p);
  let last = lastOf(first)!;
  while (p.kind != Tok.DEDENT && p.kind != Tok.ENDMARKER) {
    const statement = parseStatement(p);
    last.next = statement;
    last = lastOf(statement)!;
    if (arenaFailed()) break;
  }
  parseTake(p, Tok.DEDENT);
  return first;
}

// ---- if, while, for

function conditional(p: Parser): Node {
  const first = parseNode(p, NodeKind.IF);
  let node = first;
  let elif = false;
  // An elif chain is built without recursion; all its nodes end where the last block does.
  for (;;) {
    const line = node.line;
    parseNext(p);
    node.a = parseExpressionNamed(p);
    parseColon(p, false);
    const body = block(p, elif ? wording("'elif' statement") : wording("'if' statement"), line);
    node.b = body;
    parseEndBlock(p, node);
    if (p.kind != Tok.ELIF) break;
    const next = parseNode(p, NodeKind.IF);
    next.flags = IF_ELIF;
    node.c = next;
    node = next;
    elif = true;
  }
  const other = orElse(p);
  if (other !== null) {
    node.c = other;
    parseEndBlock(p, node);
    if (p.kind == Tok.ELIF) parseFailToken(p, Exc.SyntaxError, wording("'elif' block follows an 'else' block"));
  }
  if (!arenaFailed()) {
    for (let each = first; each !== node; each = each.c!) parseEndWith(each, node);
  }
  return first;
}

function orElse(p: Parser): Node | null {
  if (p.kind != Tok.ELSE) return null;
  const line = parseTokenLine(p.token);
  parseNext(p);
  parseColon(p, true);
  return block(p, wording("'else' statement"), line);
}

function loop(p: Parser): Node {
  const node = parseNode(p, NodeKind.WHILE);
  parseNext(p);
  node.a = parseExpressionNamed(p);
  parseColon(p, false);
  const body = block(p, wording("'while' statement"), node.line);
  node.b = body;
  const other = orElse(p);
  node.c = other;
  return parseEndBlock(p, node);
}

function iteration(p: Parser, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.FOR, start);
  const line = parseTokenLine(p.token);
  parseNext(p);
  node.a = parseTargetFor(p, false);
  if (p.kind != Tok.IN) parseFail(p);
  parseNext(p);
  node.b = parseExpressionList(p);
  parseColon(p, false);
  const body = block(p, wording("'for' statement"), line);
  node.c = body;
  const other = orElse(p);
  node.d = other;
  return parseEndBlock(p, node);
}

// ---- try

function guarded(p: Parser): Node {
  const node = parseNode(p, NodeKind.TRY);
  parseNext(p);
  parseColon(p, true);
  let last = block(p, wording("'try' statement"), node.line);
  node.a = last;
  let lastHandler: Node | null = null;
  let bare: Node | null = null;
  while (p.kind == Tok.EXCEPT) {
    const keyword = p.index;
    const handler = handlerOf(p, node, lastHandler === null);
    if (bare !== null) parseFailLater(p, wording("default 'except:' must be last"), bare);
    if (handler.a === null) bare = handler;
    if (lastHandler === null) node.b = handler;
    else lastHandler.next = handler;
    lastHandler = handler;
    last = handler;
  }
  if (lastHandler !== null) {
    const other = orElse(p);
    node.c = other;
    if (other !== null) last = other;
  }
  if (p.kind == Tok.FINALLY) {
    const line = parseTokenLine(p.token);
    parseNext(p);
    parseColon(p, true);
    last = block(p, wording("'finally' statement"), line);
    node.d = last;
  } else if (lastHandler === null) {
    if (p.kind == Tok.ERROR) parseFail(p);
    else parseFailMargin(p, Exc.SyntaxError, strFromAscii(wording("expected 'except' or 'finally' block")));
  }
  return parseEndBlock(p, node);
}

function handlerOf(p: Parser, statement: Node, first: bool): Node {
  const node = parseNode(p, NodeKind.HANDLER);
  parseNext(p);
  const star = p.kind == Tok.STAR;
  if (star) parseNext(p);
  if (first) statement.flags = star ? TRY_STAR : 0;
  else if (star != (statement.flags == TRY_STAR)) {
    parseFailRange(p, wording("cannot have both 'except' and 'except*' on the same 'try'"), parseTokenNode(p, star ? p.index - 2 : p.index - 1), parseTokenNode(p, p.index - 1));
  }
  if (p.kind != Tok.COLON && p.kind != Tok.NEWLINE) {
    const start = p.index;
    const type = parseExpression(p);
    node.a = type;
    if (p.kind == Tok.COMMA) {
      const tuple = parseNodeAt(p, NodeKind.TUPLE, start);
      tuple.a = type;
      let last = type;
      while (parseTake(p, Tok.COMMA)) {
        if (!parseExpressionBegins(p)) break;
        const element = parseExpression(p);
        last.next = element;
        last = element;
      }
      node.a = parseEnd(p, tuple);
      if (p.kind == Tok.AS) {
        parseNext(p);
        parseFailRange(p, wording("multiple exception types must be parenthesized when using 'as'"), type, parseTokenNode(p, p.index));
      }
    }
    if (parseTake(p, Tok.AS)) {
      const following = parsePeek(p, 1);
      if (p.kind == Tok.NAME && following != Tok.DOT && following != Tok.LSQB && following != Tok.LPAR) node.name = parseNameText(p);
      else {
        const at = parseTrialBegin(p);
        const target = parseExpression(p);
        if (parseTrialEnd(p, at)) {
          parseFailNodeText(p, star ? wording('cannot use except* statement with %s') : wording('cannot use except statement with %s'), strFromAscii(parseTargetDescription(target)), target);
        } else parseFail(p);
      }
    }
  } else if (star) {
    parseFailToken(p, Exc.SyntaxError, wording('expected one or more exception types'));
  }
  parseColon(p, false);
  const body = block(p, star ? wording("'except*' statement") : wording("'except' statement"), node.line);
  node.b = body;
  return parseEndBlock(p, node);
}

// ---- with

function context(p: Parser, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.WITH, start);
  const line = parseTokenLine(p.token);
  parseNext(p);
  if (p.kind != Tok.LPAR || !bracketedItems(p, node)) node.a = items(p);
  parseColon(p, false);
  const body = block(p, wording("'with' statement"), line);
  node.b = body;
  return parseEndBlock(p, node);
}

/** `( item, … ) :`. False, and nothing consumed, when the bracket is only the start of an expression. */
function bracketedItems(p: Parser, node: Node): bool {
  // Find the bracket's end: it must stand before the colon.
  let i = p.index;
  let depth = 0;
  let aliased = false;
  for (; i < p.tokenCount; i++) {
    const kind = load<u8>(sourceToken(p, i));
    if (kind == Tok.LPAR || kind == Tok.LSQB || kind == Tok.LBRACE) depth++;
    else if (kind == Tok.RPAR || kind == Tok.RSQB || kind == Tok.RBRACE) {
      if (--depth == 0) break;
    } else if (kind == Tok.AS && depth == 1) aliased = true;
  }
  if (i >= p.tokenCount ? !aliased : load<u8>(sourceToken(p, i + 1)) != Tok.COLON) return false;
  if (!aliased) {
    const at = parseTrialBegin(p);
    parseNext(p);
    items(p);
    const good = p.kind == Tok.RPAR && p.index == i;
    if (!parseTrialEnd(p, at) || !good) return false;
  }
  parseNext(p);
  node.a = items(p);
  parseExpect(p, Tok.RPAR);
  return true;
}

/** with_item, comma-separated; a trailing comma is left to the brackets around. */
function items(p: Parser): Node {
  let first: Node | null = null;
  let last: Node | null = null;
  do {
    if (last !== null && p.kind == Tok.RPAR) break;
    const node = parseNode(p, NodeKind.WITH_ITEM);
    node.a = parseExpression(p);
    if (parseTake(p, Tok.AS)) {
      const target = p.kind == Tok.STAR ? parseExpressionStar(p) : parseExpressionOperators(p, Precedence.BITOR);
      parseTargetConvert(p, target, Context.STORE);
      node.b = target;
    }
    parseEnd(p, node);
    if (last === null) first = node;
    else last.next = node;
    last = node;
  } while (parseTake(p, Tok.COMMA));
  return first!;
}

// ---- def, class, decorators, async

function decorated(p: Parser): Node {
  let first: Node | null = null;
  let last: Node | null = null;
  while (parseTake(p, Tok.AT)) {
    const decorator = parseExpressionNamed(p);
    if (last === null) first = decorator;
    else last.next = decorator;
    last = decorator;
    if (p.kind != Tok.NEWLINE) parseFail(p);
    parseNext(p);
  }
  const start = p.index;
  if (p.kind == Tok.CLASS) return classDefinition(p, first, start);
  if (p.kind == Tok.ASYNC && parsePeek(p, 1) == Tok.DEF) {
    parseNext(p);
    const node = definition(p, first, start);
    node.flags |= FUNCTION_ASYNC;
    return node;
  }
  if (p.kind == Tok.DEF) return definition(p, first, start);
  parseFail(p);
  return parseNode(p, NodeKind.PASS);
}

function asynchronous(p: Parser): Node {
  const start = p.index;
  parseNext(p);
  let node: Node;
  if (p.kind == Tok.DEF) {
    node = definition(p, null, start);
    node.flags |= FUNCTION_ASYNC;
  } else if (p.kind == Tok.FOR) {
    node = iteration(p, start);
    node.flags |= FOR_ASYNC;
  } else if (p.kind == Tok.WITH) {
    node = context(p, start);
    node.flags |= WITH_ASYNC;
  } else {
    parseFail(p);
    node = parseNode(p, NodeKind.PASS);
  }
  return node;
}

function definition(p: Parser, decorators: Node | null, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.FUNCTION_DEF, start);
  const line = parseTokenLine(p.token);
  node.c = decorators;
  parseNext(p);
  node.name = parseIdentifier(p);
  const parameters = parseParametersOfType(p);
  if (parameters !== null) node.value = <u64>changetype<usize>(parameters);
  if (p.kind != Tok.LPAR) {
    if (p.kind == Tok.ERROR) parseFail(p);
    else parseFailToken(p, Exc.SyntaxError, wording("expected '('"));
  }
  parseNext(p);
  node.a = parseParameters(p, Tok.RPAR);
  parseExpect(p, Tok.RPAR);
  if (p.kind == Tok.ARROW && parsePeek(p, 1) != Tok.COLON && parsePeek(p, 1) != Tok.NEWLINE) {
    parseNext(p);
    node.d = parseFutureAnnotation(p, false);
  }
  parseColon(p, true);
  const body = block(p, wording('function definition'), line);
  node.b = body;
  return parseEndBlock(p, node);
}

function classDefinition(p: Parser, decorators: Node | null, start: u32): Node {
  const node = parseNodeAt(p, NodeKind.CLASS_DEF, start);
  parseNext(p);
  node.name = parseIdentifier(p);
  const parameters = parseParametersOfType(p);
  if (parameters !== null) node.value = <u64>changetype<usize>(parameters);
  if (p.kind == Tok.LPAR) {
    const call = parseNode(p, NodeKind.CLASS_DEF);
    parseCallArguments(p, call);
    node.a = call.b;
    node.d = call.c;
  }
  parseColon(p, false);
  node.c = decorators;
  const body = block(p, wording('class definition'), node.line);
  node.b = body;
  return parseEndBlock(p, node);
}

// ---- match

/** After the word `match` a match statement goes on: some expression, and a colon at the end of the line. */
function matchFollows(p: Parser): bool {
  switch (parsePeek(p, 1)) {
    case Tok.NAME:
    case Tok.NUMBER:
    case Tok.STRING:
    case Tok.FSTRING_START:
    case Tok.LBRACE:
    case Tok.TILDE:
    case Tok.NONE:
    case Tok.TRUE:
    case Tok.FALSE:
    case Tok.ELLIPSIS:
    case Tok.AWAIT:
    case Tok.LAMBDA: return true;
    case Tok.NOT: return parsePeek(p, 2) != Tok.IN;
    case Tok.LPAR:
    case Tok.LSQB:
    case Tok.PLUS:
    case Tok.MINUS:
    case Tok.STAR: break;
    default: return false;
  }
  let i = p.index + 1;
  while (i < p.tokenCount && load<u8>(sourceToken(p, i)) != Tok.NEWLINE && load<u8>(sourceToken(p, i)) != Tok.ERROR) i++;
  return load<u8>(sourceToken(p, i) - TOKEN_SIZE) == Tok.COLON;
}

function match(p: Parser): Node {
  const node = parseNode(p, NodeKind.MATCH);
  parseNext(p);
  const start = p.index;
  const first = parseExpressionElement(p);
  if (p.kind == Tok.COMMA) {
    const tuple = parseNodeAt(p, NodeKind.TUPLE, start);
    tuple.a = first;
    let last = first;
    while (parseTake(p, Tok.COMMA)) {
      if (!parseExpressionBegins(p)) break;
      const element = parseExpressionElement(p);
      last.next = element;
      last = element;
    }
    node.a = parseEnd(p, tuple);
  } else {
    node.a = first;
    if (first.kind == NodeKind.STARRED) parseFail(p);
  }
  parseColon(p, false);
  if (p.kind != Tok.NEWLINE) {
    parseFail(p);
    return node;
  }
  parseNext(p);
  if (p.kind != Tok.INDENT) {
    if (p.kind == Tok.ERROR) parseFail(p);
    else if (p.errored == 0) expectedBlock(p, wording("'match' statement"), node.line);
    return node;
  }
  parseNext(p);
  let last: Node | null = null;
  do {
    if (!parseIsWord(p, ascii('case'))) {
      parseFail(p);
      return node;
    }
    const each = parseNode(p, NodeKind.CASE);
    parseNext(p);
    each.a = parsePattern(p);
    if (parseTake(p, Tok.IF)) each.b = parseExpressionNamed(p);
    parseColon(p, false);
    const body = block(p, wording("'case' statement"), each.line);
    each.c = body;
    parseEndBlock(p, each);
    if (last === null) node.b = each;
    else last.next = each;
    last = each;
  } while (p.kind != Tok.DEDENT && p.kind != Tok.ENDMARKER);
  parseTake(p, Tok.DEDENT);
  return parseEndBlock(p, node);
}
