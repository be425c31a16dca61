/**
 * Calls. The window begins at the first free register: the callable there, five registers for the frame record, then the arguments. A
 * method window (made by LOAD_METHOD, seven registers) has self before them.
 */
import { Value, NONE, UNBOUND, fromPointer } from '../value/value';
import { Op } from '../bytecode/opcode';
import { dictNew, dictGetName, dictSetName } from '../objects/dict-table';
import { internAscii } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { TRUE } from '../value/value';
import { name, Name } from '../value/names';
import { LINE_ONLY, OPERANDS, Unit, destination, emit, emitConstant, emitNop, lineOnly, nameIndex, push, setPosition } from './assembler';
import { Node, NodeKind } from './ast';
import { Where, failMemory, failNamed, mangled, nameFind, nameLoad } from './codegen';
import { Consumer, consume, consumerOf } from './codegen-consume';
import { collect, collectMore, countTo, expression, expressionPush, setAttributePosition } from './codegen-expression';
import { FREE, scopeFind, ScopeKind } from './scopes';

/** Arguments that a call evaluates into registers; with more, they are collected in a list. */
const MOST_ARGUMENTS: i32 = 200;
/** In CPython it is so many, where a keyword counts twice: seen where the call has several lines. */
const MOST_ON_LINES: i32 = 30;

/** No stars and not too many arguments: the arguments go straight into the window. */
export function callIsPlain(node: Node): bool { return argumentsArePlain(node, node.b, node.c); }

function argumentsArePlain(node: Node, positional: Node | null, keywords: Node | null): bool {
  let left = node.line == node.endLine ? MOST_ARGUMENTS : MOST_ON_LINES;
  for (let item: Node | null = positional; item != null; item = item!.next) if (item.kind == NodeKind.STARRED || --left < 0) return false;
  for (let item: Node | null = keywords; item != null; item = item!.next) if (item.name == UNBOUND || (left -= 2) < 0) return false;
  return true;
}

/** One step of a chain: the call `node` of what is in register `left`. */
export function call(u: Unit, node: Node, left: i32, mark: i32, want: i32, parent: Node | null): i32 {
  if (parent != null && parent.kind == NodeKind.ATTRIBUTE && superParts(u, node, parent)) return left;
  // Only LOAD_METHOD leaves seven registers taken above the mark.
  const isMethod = u.top == mark + 7;
  const window = mark;
  if (!isMethod) {
    const ofSuper = isOfSuper(u, node) && callIsPlain(node);
    if (!ofSuper) setPosition(u, node.a!);
    if (left != window) emit(u, Op.MOVE, window, left);
    // The companion of the callable in CPython, which is counted with the call.
    else if (!ofSuper && node.a!.line != node.a!.endLine) emitNop(u, LINE_ONLY, -1);
    u.top = window;
    push(u, 6);
    if (consumerOf(u, node) != Consumer.NONE) return consume(u, node, mark, want);
  }
  return finishCall(u, node, 0, node.b, node.c, window, isMethod, mark, want);
}

/**
 * Evaluates arguments and keywords behind a prepared window, which has `given` arguments already, and calls. `node` gives the
 * position. The window and all above it are free afterwards.
 */
export function finishCall(u: Unit, node: Node, given: i32, positional: Node | null, keywords: Node | null, window: i32, isMethod: bool, mark: i32, want: i32): i32 {
  repeatedKeywords(u, keywords);
  if (!isMethod && !argumentsArePlain(node, positional, keywords)) return callSpread(u, node, given, positional, keywords, window, mark, want);
  let count = given;
  for (let item: Node | null = positional; item != null; item = item!.next) {
    expressionPush(u, item);
    count++;
  }
  let names: Value = UNBOUND;
  if (keywords != null) {
    for (let item: Node | null = keywords; item != null; item = item!.next) {
      expressionPush(u, item.a!);
      count++;
    }
    names = keywordNames(u, keywords);
  }
  u.top = mark;
  const dst = destination(u, want);
  setCallPosition(u, node, isMethod);
  if (names == UNBOUND) emit(u, isMethod ? Op.CALL_METHOD : Op.CALL, window, count, dst);
  else {
    emit(u, isMethod ? Op.CALL_METHOD_KW : Op.CALL_KW, window, count, dst);
    emit(u, Op.NOP, nameIndex(u, names), 0, <i32>OPERANDS);
  }
  return dst;
}

function setCallPosition(u: Unit, node: Node, isMethod: bool): void {
  if ((isMethod || isOfSuper(u, node)) && node.kind == NodeKind.CALL && node.a!.kind == NodeKind.ATTRIBUTE && node.a!.line != node.a!.endLine) {
    setAttributePosition(u, node.a!);
    u.position = (u.position & 0x0000ffffffffffff) | (<u64>(node.endLine == node.a!.endLine ? node.endColumn & 0xffff : 0xffff) << 48);
    return;
  }
  setPosition(u, node);
}

/** Tuple of the names of a list of KEYWORD nodes: those of a call are never mangled. */
export function keywordNames(u: Unit, first: Node): Value {
  const tuple = tupleNew(<u32>countTo(first, 0x10000));
  if (!tuple) {
    failMemory(u);
    return NONE;
  }
  let i: u32 = 0;
  for (let item: Node | null = first; item != null; item = item!.next) tupleSet(tuple, i++, item.name);
  return fromPointer(tuple);
}

function repeatedKeywords(u: Unit, first: Node | null): void {
  if (first == null || first.next == null) return;
  const seen = dictNew();
  if (!seen) {
    failMemory(u);
    return;
  }
  for (let item: Node | null = first; item != null; item = item!.next) {
    if (item.name == UNBOUND) continue;
    if (dictGetName(seen, item.name) != UNBOUND) {
      failNamed(u, item, wording("keyword argument repeated: %s"), item.name);
      return;
    }
    if (!dictSetName(seen, item.name, TRUE)) {
      failMemory(u);
      return;
    }
  }
}

/** With stars: R[window + 6] = list of the positional arguments, R[window + 7] = dict of the keywords. */
function callSpread(u: Unit, node: Node, given: i32, positional: Node | null, keywords: Node | null, window: i32, mark: i32, want: i32): i32 {
  const list = window + 6;
  if (given) {
    emit(u, Op.BUILD_LIST, list, list, given);
    u.top = list + 1;
    collectMore(u, node, positional, list, false);
  } else if (positional != null && positional.next == null && positional.kind == NodeKind.STARRED) {
    // f(*x): a tuple or list goes as it is.
    expressionPush(u, positional.a!);
  } else {
    push(u);
    collect(u, node, positional, list, false);
  }
  if (keywords != null) {
    const dict = push(u);
    const top = u.top;
    setPosition(u, node);
    emit(u, Op.BUILD_DICT, dict, top, 0);
    // Names behind a `**` are gathered in a dict of their own, as what that gave may have them already.
    let names = dict;
    for (let item: Node | null = keywords; item != null; item = item!.next) {
      if (u.shared.failed) break;
      let source = names;
      if (item.name == UNBOUND) source = expression(u, item.a!, -1);
      else {
        if (names < 0) {
          source = names = push(u);
          emit(u, Op.BUILD_DICT, names, names + 1, 0);
        }
        const key = push(u);
        emitConstant(u, key, item.name);
        const value = expression(u, item.a!, -1);
        setPosition(u, node);
        emit(u, Op.DICT_SET, names, key, value);
        u.top = key;
        if (item.next != null && item.next!.name != UNBOUND) continue;
      }
      setPosition(u, node);
      if (source != dict) emit(u, Op.DICT_MERGE, dict, source, window);
      names = -1;
      u.top = top;
    }
  }
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.CALL_EX, window, keywords == null ? 0 : 1, dst);
  return dst;
}

// ---- super

/** Is `node` the call `super()` before an attribute, in a method where the class and the first argument are at hand? */
export function superParts(u: Unit, node: Node, parent: Node): bool {
  if (node.kind != NodeKind.CALL || node.b != null || node.c != null || node.a!.kind != NodeKind.NAME) return false;
  const called = internAscii(ascii("super"));
  if (node.a!.name != called || u.current != u.scope || u.scope.kind != ScopeKind.FUNCTION || !u.scope.positionalCount) return false;
  if (nameFind(u, called) != Where.GLOBAL) return false;
  const cell = scopeFind(u.scope, name(Name.__class__));
  return cell != null && (cell.flags & FREE) != 0;
}

/** Is the call `node` one of a method of `super()`? It is placed like that of any other method. */
function isOfSuper(u: Unit, node: Node): bool { return node.kind == NodeKind.CALL && node.a!.kind == NodeKind.ATTRIBUTE && superParts(u, node.a!.a!, node.a!); }

/** super().name: what `super` named is in `left`. */
export function superAttribute(u: Unit, node: Node, left: i32, mark: i32, want: i32): i32 {
  u.top = mark;
  const parts = push(u, 3);
  if (left != parts) emit(u, Op.MOVE, parts, left);
  setPosition(u, node.a!);
  nameLoad(u, name(Name.__class__), parts + 1);
  nameLoad(u, u.scope.first!.name, parts + 2);
  u.top = mark;
  const dst = destination(u, want);
  setPosition(u, node);
  emit(u, Op.LOAD_SUPER_ATTR, dst, parts, nameIndex(u, mangled(u, node.name)));
  setAttributePosition(u, node);
  lineOnly(u);
  return dst;
}
