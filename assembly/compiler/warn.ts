/**
 * SyntaxWarnings. They are noted while the source is compiled, and shown then: by the module `warnings` when the program has
 * it, whose filters may make a SyntaxError of one, else on standard error.
 */
import { ioWrite, STDERR } from '../builtins/io';
import { introspectGet } from '../builtins/introspect';
import { ListObject } from '../heap/layout';
import { dictGetName } from '../objects/dict-table';
import { listGet, listNew, listPush } from '../objects/list';
import { internAscii, strAt, strFromAscii, strLength, strSlice } from '../objects/str';
import { tuple3 } from '../objects/tuple';
import { kindOf, typeOf } from '../objects/type';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, NONE, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { call3 } from '../vm/call';
import { raiseText } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { arenaCurrent, arenaFail, LineEnd } from './arena';
import { CompareOp, Node, NodeKind } from './ast';
import { syntaxLineText } from './syntax-error';

/** So many are enough to be told of one source. */
const MOST: u32 = 300;
const FIELDS: u32 = 5;

/** Notes a warning: message, then place. */
export function warnAt(message: Value, line: u32, column: u32, endLine: u32, endColumn: u32): void {
  const arena = arenaCurrent();
  if (!arena.warnings) arena.warnings = <u32>listNew(4);
  const list = <usize>arena.warnings;
  if (list && changetype<ListObject>(list).length >= MOST * FIELDS) return;
  if (
    !list || message == ERROR || !listPush(list, message) || !listPush(list, fromSmallInt(line)) || !listPush(list, fromSmallInt(<i64>column + 1)) ||
    !listPush(list, fromSmallInt(endLine)) || !listPush(list, fromSmallInt(<i64>endColumn + 1))
  ) arenaFail();
}

function warnNode(node: Node, message: Value): void { warnAt(message, node.line, node.column, node.endLine, node.endColumn); }

// ---- what there is to warn of

/** The built-in type of what a display or constant makes; 0 for other expressions. */
function typeOfLiteral(node: Node): usize {
  switch (<i32>node.kind) {
    case NodeKind.CONSTANT: return typeOf(node.value);
    case NodeKind.TUPLE: return typeObject(Type.TUPLE);
    case NodeKind.LIST:
    case NodeKind.LIST_COMP: return typeObject(Type.LIST);
    case NodeKind.DICT:
    case NodeKind.DICT_COMP: return typeObject(Type.DICT);
    case NodeKind.SET:
    case NodeKind.SET_COMP: return typeObject(Type.SET);
    case NodeKind.GENERATOR_EXP: return typeObject(Type.GENERATOR);
    case NodeKind.LAMBDA: return typeObject(Type.FUNCTION);
    case NodeKind.JOINED_STR: return typeObject(Type.STR);
  }
  return 0;
}

/** A call or subscript whose left side is a literal. */
export function warnLiteral(node: Node): void {
  const type = typeOfLiteral(node.a!);
  if (!type) return;
  const called = fromPointer(type);
  if (node.kind == NodeKind.CALL) {
    if (type != typeObject(Type.FUNCTION)) warnNode(node, raiseText(ascii("'%n' object is not callable; perhaps you missed a comma?"), called));
    return;
  }
  if (type == typeObject(Type.DICT)) return;
  if (type != typeObject(Type.STR) && type != typeObject(Type.BYTES) && type != typeObject(Type.TUPLE) && type != typeObject(Type.LIST)) {
    warnNode(node, raiseText(ascii("'%n' object is not subscriptable; perhaps you missed a comma?"), called));
    return;
  }
  const index = node.b!;
  const given = typeOfLiteral(index);
  if (!given || given == typeObject(Type.INT) || given == typeObject(Type.BOOL)) return;
  if (index.kind == NodeKind.CONSTANT || index.kind == NodeKind.TUPLE) {
    warnNode(node, raiseText(ascii("%n indices must be integers or slices, not %n; perhaps you missed a comma?"), called, fromPointer(given)));
  }
}

/** `is` with a literal on either side. */
export function warnComparison(node: Node): void {
  let left = node.a!;
  for (let part: Node | null = node.b; part != null; part = part!.next) {
    const right = part.a!;
    if (part.op == <u8>CompareOp.IS || part.op == <u8>CompareOp.IS_NOT) {
      let type = comparedByValue(left);
      if (!type) type = comparedByValue(right);
      if (type) {
        const text = part.op == <u8>CompareOp.IS ? ascii("\"is\" with '%n' literal. Did you mean \"==\"?") : ascii("\"is not\" with '%n' literal. Did you mean \"!=\"?");
        warnNode(node, raiseText(text, fromPointer(type)));
        return;
      }
    }
    left = right;
  }
}

function comparedByValue(node: Node): usize {
  if (node.kind == NodeKind.TUPLE) {
    for (let item: Node | null = node.a; item != null; item = item!.next) if (item.kind != NodeKind.CONSTANT) return 0;
    return typeObject(Type.TUPLE);
  }
  if (node.kind != NodeKind.CONSTANT) return 0;
  const kind = kindOf(node.value);
  return kind == Kind.NONE || kind == Kind.BOOL || kind == Kind.ELLIPSIS ? 0 : typeOf(node.value);
}

export function warnAssert(node: Node): void {
  const test = node.a!;
  if (test.kind == NodeKind.TUPLE && test.a != null) warnNode(node, strFromAscii(ascii("assertion is always true, perhaps remove parentheses?")));
}

/** Ways out of a finally block, of which `inFinally` says that the statements are part: bodies of loops and functions in it are not. */
export function warnFinally(first: Node | null, inFinally: bool): void {
  for (let node: Node | null = first; node != null; node = node!.next) {
    switch (<i32>node.kind) {
      case NodeKind.RETURN:
      case NodeKind.BREAK:
      case NodeKind.CONTINUE:
        if (inFinally) {
          warnNode(node, strFromAscii(
            node.kind == NodeKind.RETURN ? ascii("'return' in a 'finally' block")
              : node.kind == NodeKind.BREAK ? ascii("'break' in a 'finally' block") : ascii("'continue' in a 'finally' block"),
          ));
        }
        break;
      case NodeKind.FUNCTION_DEF: warnFinally(node.b, false); break;
      case NodeKind.FOR:
        warnFinally(node.c, false);
        warnFinally(node.d, inFinally);
        break;
      case NodeKind.WHILE:
        warnFinally(node.b, false);
        warnFinally(node.c, inFinally);
        break;
      case NodeKind.IF:
        warnFinally(node.b, inFinally);
        // An elif chain may be long: it is gone through without recursion.
        for (let other = node.c; other != null; other = other!.kind == NodeKind.IF && other!.next == null ? other!.c : null) {
          warnFinally(other!.kind == NodeKind.IF && other!.next == null ? other!.b : other, inFinally);
        }
        break;
      case NodeKind.CLASS_DEF:
      case NodeKind.WITH: warnFinally(node.b, inFinally); break;
      case NodeKind.TRY:
        warnFinally(node.a, inFinally);
        for (let handler: Node | null = node.b; handler != null; handler = handler!.next) warnFinally(handler.b, inFinally);
        warnFinally(node.c, inFinally);
        warnFinally(node.d, true);
        break;
      case NodeKind.MATCH:
        for (let part: Node | null = node.b; part != null; part = part!.next) warnFinally(part.c, inFinally);
        break;
    }
  }
}

/** How much has been noted: for warnUntil. */
export function warnCount(): u32 {
  const list = <usize>arenaCurrent().warnings;
  return list ? changetype<ListObject>(list).length : 0;
}

/** Forgets what was noted since, of lines behind the one in which compilation has failed. */
export function warnUntil(line: u32, count: u32): void {
  const list = <usize>arenaCurrent().warnings;
  while (warnCount() > count && <u32>toSmallInt(listGet(list, warnCount() - FIELDS + 1)) > line) changetype<ListObject>(list).length -= FIELDS;
}

// ---- showing them

/** Shows the warnings of the compilation that has just ended. `quote`: lines of the source can be shown. False with an exception pending. @mayCallPython */
export function warnShow(list: usize, source: Value, filename: Value, quote: bool): bool {
  const title = internAscii(ascii("warnings"));
  const module = title == ERROR ? ERROR : dictGetName(state.modules, title);
  const key = internAscii(ascii("_syntax_warning"));
  if (module == ERROR || key == ERROR) return false;
  const hook = state.base && module != UNBOUND ? introspectGet(module, key) : UNBOUND;
  if (hook == ERROR) return false;
  rootPush(fromPointer(list));
  rootPush(hook);
  let good = true;
  for (let i: u32 = 0; good && i < changetype<ListObject>(list).length; i += FIELDS) {
    const line = syntaxLineText(source, <u32>toSmallInt(listGet(list, i + 1)), LineEnd.NONE);
    if (line == ERROR) good = false;
    else if (hook != UNBOUND) {
      const place = tuple3(listGet(list, i + 2), listGet(list, i + 3), listGet(list, i + 4));
      const where = place == ERROR ? ERROR : tuple3(filename, listGet(list, i + 1), place);
      good = where != ERROR && call3(hook, listGet(list, i), where, quote ? line : NONE) != ERROR;
    } else {
      const text = raiseText(ascii("%s:%s: SyntaxWarning: %s\n"), filename, listGet(list, i + 1), listGet(list, i));
      good = text != ERROR && ioWrite(STDERR, text);
      if (good && quote) {
        const shown = raiseText(ascii("  %s\n"), stripped(line));
        good = shown != ERROR && ioWrite(STDERR, shown);
      }
    }
  }
  rootPop(2);
  return good;
}

function stripped(line: Value): Value {
  const p = toPointer(line);
  let from: u32 = 0;
  let to = strLength(line);
  while (from < to && strAt(p, from) <= 32) from++;
  while (to > from && strAt(p, to - 1) <= 32) to--;
  return strSlice(line, from, to);
}
