/** Statements: the dispatch, and the simple ones. Assignments, blocks, functions and classes have files of their own. */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Op } from '../bytecode/opcode';
import { StrObject } from '../heap/layout';
import { internAscii, strAt, strFromAscii, strIntern, strSlice } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { LATE, LINE_ONLY, POP, Unit, cacheNew, dies, emit, emitConstant, emitGoto, emitNop, here, labelNew, labelPlace, nameIndex, noPosition, push, setPosition } from './assembler';
import { arenaCurrent } from './arena';
import { Node, NodeKind } from './ast';
import { enter, fail, failMemory, nameStore } from './codegen';
import { annotatedAssign, assign, augmentedAssign, deleteTargets } from './codegen-assign';
import { forStatement, handledRegister, leaveLoop, returnStatement, tryStatement, whileStatement, withStatement } from './codegen-block';
import { jumpIf } from './codegen-condition';
import { countTo, endsJoined, expression, expressionPush } from './codegen-expression';
import { classDef, functionDef } from './codegen-function';
import { matchStatement } from './codegen-match';
import { typeAlias } from './codegen-types';
import { Mode } from './compile';
import { ScopeKind } from './scopes';
import { STATEMENT_DOCSTRING, STATEMENT_WALRUS } from './symtable';

export function body(u: Unit, first: Node | null): void {
  for (let node: Node | null = first; node != null; node = node!.next) {
    statement(u, node);
    if (u.shared.failed) return;
  }
}

export function statement(u: Unit, node: Node): void {
  if (!enter(u)) return;
  const top = u.top;
  const walrus = u.walrus;
  const before = here(u);
  u.walrus = node.flags & STATEMENT_WALRUS;
  switch (<i32>node.kind) {
    case NodeKind.EXPR:
      expressionStatement(u, node);
      break;
    case NodeKind.ASSIGN:
      assign(u, node);
      break;
    case NodeKind.AUG_ASSIGN:
      augmentedAssign(u, node);
      break;
    case NodeKind.ANN_ASSIGN:
      annotatedAssign(u, node);
      break;
    case NodeKind.IF:
      ifStatement(u, node);
      break;
    case NodeKind.FOR:
      forStatement(u, node);
      break;
    case NodeKind.WHILE:
      whileStatement(u, node);
      break;
    case NodeKind.RETURN:
      returnStatement(u, node);
      break;
    case NodeKind.FUNCTION_DEF:
      functionDef(u, node);
      break;
    case NodeKind.CLASS_DEF:
      classDef(u, node);
      break;
    case NodeKind.TRY:
      tryStatement(u, node);
      break;
    case NodeKind.WITH:
      withStatement(u, node);
      break;
    case NodeKind.RAISE:
      raiseStatement(u, node);
      break;
    case NodeKind.ASSERT:
      assertStatement(u, node);
      break;
    case NodeKind.DELETE:
      deleteTargets(u, node.a);
      break;
    case NodeKind.IMPORT:
      importStatement(u, node);
      break;
    case NodeKind.IMPORT_FROM:
      importFrom(u, node);
      break;
    case NodeKind.BREAK:
    case NodeKind.CONTINUE:
      leaveLoop(u, node);
      break;
    case NodeKind.MATCH:
      matchStatement(u, node);
      break;
    case NodeKind.TYPE_ALIAS:
      typeAlias(u, node);
      break;
    case NodeKind.GLOBAL:
    case NodeKind.NONLOCAL:
      break;
    case NodeKind.PASS:
      setPosition(u, node);
      emitNop(u, LINE_ONLY, 0, 1);
      break;
    default:
      fail(u, node, wording("this statement is not supported yet"));
  }
  // A statement that left no instruction has a line all the same.
  if (here(u) == before && !u.dead && (node.kind == NodeKind.EXPR || node.kind == NodeKind.ASSIGN) && !(node.flags & STATEMENT_DOCSTRING)) {
    setPosition(u, node);
    const isNothing = node.kind == NodeKind.EXPR && node.a!.kind == NodeKind.CONSTANT;
    emitNop(u, LINE_ONLY, i32(!isNothing), u64(isNothing));
  }
  u.walrus = walrus;
  u.top = top;
  u.shared.depth--;
}

function expressionStatement(u: Unit, node: Node): void {
  const value = node.a!;
  if (u.scope.kind == ScopeKind.MODULE && u.shared.mode == Mode.SINGLE) {
    display(u, node, value);
    return;
  }
  if (u.scope.kind == ScopeKind.MODULE && <usize>u.shared.last == changetype<usize>(node)) {
    const register = expression(u, value, -1);
    setPosition(u, node);
    emit(u, Op.RETURN, register);
    dies(u);
    return;
  }
  if (value.kind == NodeKind.CONSTANT && !value.op) return;
  expression(u, value, -1);
  // CPython drops the value there, which it has loaded even if it stays where it is.
  const more = i32(u.pending != 0);
  noPosition(u);
  emitNop(u, endsJoined(u, value) ? POP : LATE, more);
}

/** At the prompt the value of an expression goes to sys.displayhook. */
function display(u: Unit, node: Node, value: Node): void {
  setPosition(u, node);
  const window = push(u, 6);
  emitConstant(u, window + 1, fromSmallInt(0));
  emitConstant(u, window + 2, NONE);
  emit(u, Op.IMPORT_NAME, window, window + 1, nameIndex(u, internAscii(ascii("sys"))));
  emit(u, Op.LOAD_ATTR, window, window, cacheNew(u, internAscii(ascii("displayhook"))));
  expressionPush(u, value);
  setPosition(u, node);
  emit(u, Op.CALL, window, 1, window);
}

/** The chain of elifs is a loop, not a recursion. */
function ifStatement(u: Unit, first: Node): void {
  const end = labelNew(u);
  let node = first;
  while (true) {
    const test = node.a!;
    const otherwise = labelNew(u);
    u.walrus = node.flags & STATEMENT_WALRUS;
    const top = u.top;
    jumpIf(u, test, otherwise, false);
    u.top = top;
    body(u, node.b);
    const rest = node.c;
    if (rest == null) {
      labelPlace(u, otherwise);
      break;
    }
    noPosition(u);
    emitGoto(u, Op.JUMP_QUIET, end);
    labelPlace(u, otherwise);
    if (rest.kind == NodeKind.IF && rest.next == null) {
      node = rest;
      if (u.shared.failed) return;
      continue;
    }
    body(u, rest);
    break;
  }
  labelPlace(u, end);
}

function raiseStatement(u: Unit, node: Node): void {
  let exception = 0;
  let cause = 0;
  let count = 0;
  if (node.a != null) {
    exception = expression(u, node.a!, -1);
    count = 1;
    if (node.b != null) {
      cause = expression(u, node.b!, -1);
      count = 2;
    }
  } else {
    const handled = handledRegister(u);
    if (handled >= 0) {
      setPosition(u, node);
      emit(u, Op.RERAISE, handled);
      dies(u);
      return;
    }
    push(u);
  }
  setPosition(u, node);
  emit(u, Op.RAISE, exception, cause, count);
  dies(u);
}

function assertStatement(u: Unit, node: Node): void {
  if (arenaCurrent().optimization) return;
  const passed = labelNew(u);
  jumpIf(u, node.a!, passed, true);
  const window = push(u, 6);
  setPosition(u, node);
  emit(u, Op.LOAD_COMMON, window, 0);
  if (node.b != null) {
    expressionPush(u, node.b!);
    setPosition(u, node);
    emit(u, Op.CALL, window, 1, window);
  }
  setPosition(u, node.a!);
  emit(u, Op.RAISE, window, 0, 1);
  dies(u);
  labelPlace(u, passed);
}

// ---- imports

/** R[dst] = __import__(module, level, from list). */
function importModule(u: Unit, node: Node, module: Value, level: Value, names: Value): i32 {
  const dst = push(u, 2);
  setPosition(u, node);
  emitConstant(u, dst, level);
  emitConstant(u, dst + 1, names);
  emit(u, Op.IMPORT_NAME, dst, dst, nameIndex(u, module));
  return dst;
}

/** End of the component of a dotted name that begins at `from`. */
function componentEnd(called: Value, from: u32): u32 {
  const p = toPointer(called);
  const length = changetype<StrObject>(p).length;
  let at = from;
  while (at < length && strAt(p, at) != 0x2e) at++;
  return at;
}

function component(u: Unit, called: Value, from: u32, to: u32): Value {
  const part = strSlice(called, from, to);
  const interned = part == ERROR ? ERROR : strIntern(part);
  if (interned != ERROR) return interned;
  failMemory(u);
  return called;
}

function importStatement(u: Unit, node: Node): void {
  for (let alias: Node | null = node.a; alias != null; alias = alias!.next) {
    const top = u.top;
    const called = alias.name;
    const length = changetype<StrObject>(toPointer(called)).length;
    const module = importModule(u, node, called, fromSmallInt(0), NONE);
    let end = componentEnd(called, 0);
    if (alias.value == UNBOUND) nameStore(u, end < length ? component(u, called, 0, end) : called, module);
    else {
      // `import a.b.c as x` walks from a to c.
      while (end < length) {
        const from = end + 1;
        end = componentEnd(called, from);
        emit(u, Op.IMPORT_FROM, module, module, nameIndex(u, component(u, called, from, end)));
      }
      nameStore(u, alias.value, module);
    }
    u.top = top;
    if (u.shared.failed) return;
  }
}

function importFrom(u: Unit, node: Node): void {
  const count = countTo(node.a, 0x100000);
  const names = tupleNew(<u32>count);
  if (!names) {
    failMemory(u);
    return;
  }
  let i: u32 = 0;
  for (let alias: Node | null = node.a; alias != null && i < <u32>count; alias = alias!.next) tupleSet(names, i++, alias.name);
  const module = importModule(u, node, node.name == UNBOUND ? strFromAscii(ascii("")) : node.name, node.value, fromPointer(names));
  for (let alias: Node | null = node.a; alias != null; alias = alias!.next) {
    const p = toPointer(alias.name);
    if (changetype<StrObject>(p).length == 1 && strAt(p, 0) == 0x2a) {
      emit(u, Op.IMPORT_STAR, module);
      return;
    }
    const t = push(u);
    emit(u, Op.IMPORT_FROM, t, module, nameIndex(u, alias.name));
    nameStore(u, alias.value == UNBOUND ? alias.name : alias.value, t);
    u.top = t;
    if (u.shared.failed) return;
  }
}
