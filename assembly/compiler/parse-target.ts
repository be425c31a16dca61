/**
 * Assignment, deletion and loop targets: an expression that was parsed turns into one, or is refused by name.
 */
import { Exc } from '../value/type-id';
import { NONE, TRUE, FALSE, ELLIPSIS, Value } from '../value/value';
import { Node, NodeKind, Context } from './ast';
import { arenaFailed } from './arena';
import { strFromAscii } from '../objects/str';
import { parseEnd, parseEnter, parseFail, parseFailNodeText, parseFailToken, parseLeave, parseNodeAt, parseTake } from './parse';
import { parseExpressionBegins, parseExpressionOperators, parseExpressionStar, Precedence } from './parse-expression';
import { Parser } from './source';
import { Tok } from './token';

/** What CPython calls an expression in its messages. */
export function parseTargetDescription(node: Node): usize {
  switch (<i32>node.kind) {
    case NodeKind.ATTRIBUTE: return ascii('attribute');
    case NodeKind.SUBSCRIPT: return ascii('subscript');
    case NodeKind.STARRED: return ascii('starred');
    case NodeKind.NAME: return ascii('name');
    case NodeKind.LIST: return ascii('list');
    case NodeKind.TUPLE: return ascii('tuple');
    case NodeKind.LAMBDA: return ascii('lambda');
    case NodeKind.CALL: return wording('function call');
    case NodeKind.BOOL_OP:
    case NodeKind.BINARY:
    case NodeKind.UNARY: return ascii('expression');
    case NodeKind.GENERATOR_EXP: return wording('generator expression');
    case NodeKind.YIELD:
    case NodeKind.YIELD_FROM: return wording('yield expression');
    case NodeKind.AWAIT: return wording('await expression');
    case NodeKind.LIST_COMP: return wording('list comprehension');
    case NodeKind.SET_COMP: return wording('set comprehension');
    case NodeKind.DICT_COMP: return wording('dict comprehension');
    case NodeKind.DICT: return wording('dict literal');
    case NodeKind.SET: return wording('set display');
    case NodeKind.JOINED_STR:
    case NodeKind.FORMATTED: return wording('f-string expression');
    case NodeKind.TEMPLATE_STR: return wording('t-string expression');
    case NodeKind.CONSTANT: {
      const v: Value = node.value;
      return v == NONE ? ascii('None') : v == TRUE ? ascii('True') : v == FALSE ? ascii('False') : v == ELLIPSIS ? ascii('ellipsis') : ascii('literal');
    }
    case NodeKind.COMPARE: return ascii('comparison');
    case NodeKind.IF_EXPR: return wording('conditional expression');
    case NodeKind.NAMED_EXPR: return wording('named expression');
    default: return ascii('expression');
  }
}

/** The first part that cannot be a target, or null. Sets the context of everything it passes. */
function refuse(p: Parser, node: Node, context: Context): Node | null {
  switch (<i32>node.kind) {
    case NodeKind.NAME:
    case NodeKind.ATTRIBUTE:
    case NodeKind.SUBSCRIPT: {
      node.op = <u8>context;
      return null;
    }
    case NodeKind.STARRED: {
      if (context == Context.DELETE) return node;
      node.op = <u8>context;
      return refuse(p, node.a!, context);
    }
    case NodeKind.LIST:
    case NodeKind.TUPLE: {
      node.op = <u8>context;
      if (arenaFailed() || !parseEnter(p)) {
        parseLeave(p);
        return null;
      }
      let bad: Node | null = null;
      for (let element: Node | null = node.a; element !== null && bad === null; element = element!.next) bad = refuse(p, element, context);
      parseLeave(p);
      return bad;
    }
    default: return node;
  }
}

/** The expression becomes a target to be stored to; false when it cannot. */
export function parseTargetIsGood(p: Parser, node: Node): bool {
  return p.errored != 0 || arenaFailed() || refuse(p, node, Context.STORE) === null;
}

/** The expression becomes a target; an error when it cannot be one: of a loop, `for (x in y):` is wrong behind the parentheses. */
export function parseTargetConvert(p: Parser, node: Node, context: Context, ofLoop: bool = false): void {
  if (p.errored != 0 || arenaFailed()) return;
  const bad = refuse(p, node, context);
  if (bad === null) return;
  if (ofLoop && bad.kind == NodeKind.COMPARE) parseFail(p);
  parseFailNodeText(p, context == Context.DELETE ? wording('cannot delete %s') : wording('cannot assign to %s'), strFromAscii(parseTargetDescription(bad)), bad);
}

/** Targets of `for`: one, or a tuple without parentheses. Stops before `in`. */
export function parseTargetFor(p: Parser, inComprehension: bool): Node {
  const start = p.index;
  const first = one(p);
  let target = first;
  if (p.kind == Tok.COMMA) {
    target = parseNodeAt(p, NodeKind.TUPLE, start);
    target.a = first;
    let last = first;
    while (parseTake(p, Tok.COMMA)) {
      if (!parseExpressionBegins(p)) break;
      const element = one(p);
      last.next = element;
      last = element;
    }
    parseEnd(p, target);
  }
  // Comes before what is no target.
  if (inComprehension && first.kind != NodeKind.STARRED && p.kind != Tok.IN && p.kind != Tok.ERROR) parseFailToken(p, Exc.SyntaxError, wording("'in' expected after for-loop variables"));
  parseTargetConvert(p, target, Context.STORE, true);
  return target;
}

function one(p: Parser): Node {
  return p.kind == Tok.STAR ? parseExpressionStar(p) : parseExpressionOperators(p, Precedence.BITOR);
}
