/** The statements' part of the walk that builds the scopes (symtable.ts). */
import { ERROR, UNBOUND, toPointer } from '../value/value';
import { name, Name } from '../value/names';
import { StrObject } from '../heap/layout';
import { strAt, strIntern, strSlice } from '../objects/str';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { arenaFail } from './arena';
import { Node, NodeKind, ANN_CONDITIONAL, ANN_SIMPLE, FOR_ASYNC, WITH_ASYNC } from './ast';
import { warnAssert } from './warn';
import {
  CELL, SCOPE_CLASS_DICT, ScopeKind, USED, GLOBAL, NONLOCAL, ANNOTATED, DELETED, IMPORTED, SCOPE_COROUTINE, SCOPE_ANNOTATIONS, SCOPE_ALIAS, SCOPE_CONDITIONAL, scopeConditional, scopeAdd, scopeFind, scopeIsFunction, scopeNew,
} from './scopes';
import {
  STATEMENT_DOCSTRING, Walk, annotation, annotationScope, bind, classDef, declare, defaults, enter, expression, fail, failNamed, functionLike, lazily, leave, list, mangle,
  typeParameters,
} from './symtable';

export function body(w: Walk, first: Node | null, mayHaveDocstring: bool): void {
  if (mayHaveDocstring && first != null && first.kind == NodeKind.EXPR && first.a!.kind == NodeKind.CONSTANT && kindOf(first.a!.value) == Kind.STR && <i32>w.scope.kind <= ScopeKind.FUNCTION) {
    first.flags |= STATEMENT_DOCSTRING;
  }
  const before = w.conditional;
  w.conditional = !mayHaveDocstring;
  for (let node: Node | null = first; node != null; node = node!.next) {
    statement(w, node);
    if (w.failed) return;
  }
  w.conditional = before;
}

function importName(w: Walk, alias: Node, isFrom: bool): void {
  if (alias.value != UNBOUND) {
    bind(w, alias, alias.value, IMPORTED);
    return;
  }
  const text = toPointer(alias.name);
  const length = changetype<StrObject>(text).length;
  if (isFrom && length == 1 && strAt(text, 0) == 0x2a) {
    if (w.scope.kind != ScopeKind.MODULE) fail(w, alias, wording("import * only allowed at module level"));
    return;
  }
  let end: u32 = 0;
  while (end < length && strAt(text, end) != 0x2e) end++;
  let called = alias.name;
  if (!isFrom && end < length) {
    const head = strSlice(called, 0, end);
    called = head == ERROR ? ERROR : strIntern(head);
    if (called == ERROR) {
      arenaFail();
      return;
    }
  }
  bind(w, alias, called, IMPORTED);
}

function annotatedAssignment(w: Walk, node: Node): void {
  const target = node.a!;
  const scope = w.scope;
  if (target.kind == NodeKind.NAME) {
    const symbol = scopeFind(scope, mangle(w, target.name));
    const flags = symbol == null ? 0 : symbol.flags;
    if (node.flags & ANN_SIMPLE && flags & (GLOBAL | NONLOCAL) && scope.kind != ScopeKind.MODULE) {
      failNamed(w, node, flags & GLOBAL ? wording("annotated name '%s' can't be global") : wording("annotated name '%s' can't be nonlocal"), target.name);
      return;
    }
    bind(w, target, target.name, node.flags & ANN_SIMPLE ? ANNOTATED : 0);
  } else expression(w, target);
  if (scopeIsFunction(scope)) {
    // Never evaluated; a scope of its own keeps its names out of the function's.
    const unused = scopeNew(ScopeKind.ANNOTATION, scope, node, name(Name.__annotate__));
    annotation(w, unused, node.b!);
  } else {
    if (scope.annotations == null) {
      scope.annotations = annotationScope(w, scope.node);
    }
    if (node.flags & ANN_SIMPLE) scope.flags |= SCOPE_ANNOTATIONS;
    if (w.conditional || scope.kind == ScopeKind.MODULE) {
      node.flags |= ANN_CONDITIONAL;
      scope.flags |= SCOPE_CONDITIONAL;
      scopeAdd(scope.annotations!, scopeConditional(), USED);
    }
    annotation(w, scope.annotations!, node.b!);
  }
  expression(w, node.c);
}

function statement(w: Walk, node: Node): void {
  if (!enter(w)) return;
  const before = w.statement;
  w.statement = node;
  switch (<i32>node.kind) {
    case NodeKind.FUNCTION_DEF: {
      list(w, node.c);
      bind(w, node, node.name, 0);
      const outer = w.scope;
      if (outer.kind == ScopeKind.CLASS) {
        // Annotations of a method see the namespace of the class. CPython makes the cell for any method.
        scopeAdd(outer, name(Name.__classdict__), CELL);
        outer.flags |= SCOPE_CLASS_DICT;
      }
      defaults(w, node.a);
      typeParameters(w, node);
      functionLike(w, node, node.a, ScopeKind.FUNCTION, node.name);
      w.scope = outer;
      break;
    }
    case NodeKind.CLASS_DEF:
      classDef(w, node);
      break;
    case NodeKind.TYPE_ALIAS: {
      bind(w, node.a!, node.a!.name, 0);
      const outer = w.scope;
      typeParameters(w, node);
      lazily(w, node.b!, SCOPE_ALIAS, node.a!.name);
      w.scope = outer;
      break;
    }
    case NodeKind.ANN_ASSIGN:
      annotatedAssignment(w, node);
      break;
    case NodeKind.ASSIGN:
      expression(w, node.b);
      list(w, node.a);
      break;
    case NodeKind.AUG_ASSIGN:
      // The target is read and written.
      if (node.a!.kind == NodeKind.NAME) scopeAdd(w.scope, mangle(w, node.a!.name), USED);
      expression(w, node.b);
      expression(w, node.a);
      break;
    case NodeKind.FOR:
      if (node.flags & FOR_ASYNC) asynchronous(w, node, wording("'async for' outside async function"));
      expression(w, node.b);
      expression(w, node.a);
      body(w, node.c, false);
      body(w, node.d, false);
      break;
    case NodeKind.WITH:
      if (node.flags & WITH_ASYNC) asynchronous(w, node, wording("'async with' outside async function"));
      list(w, node.a);
      body(w, node.b, false);
      break;
    case NodeKind.WHILE:
      expression(w, node.a);
      body(w, node.b, false);
      body(w, node.c, false);
      break;
    case NodeKind.IF:
      ifChain(w, node);
      break;
    case NodeKind.TRY:
      body(w, node.a, false);
      for (let handler: Node | null = node.b; handler != null; handler = handler!.next) {
        expression(w, handler.a);
        if (handler.name != UNBOUND) bind(w, handler, handler.name, DELETED);
        body(w, handler.b, false);
        if (w.failed) break;
      }
      body(w, node.c, false);
      body(w, node.d, false);
      break;
    case NodeKind.ASSERT:
      warnAssert(node);
      expression(w, node.a);
      expression(w, node.b);
      break;
    case NodeKind.MATCH:
      expression(w, node.a);
      for (let part: Node | null = node.b; part != null; part = part!.next) {
        expression(w, part.a);
        expression(w, part.b);
        body(w, part.c, false);
        if (w.failed) break;
      }
      break;
    case NodeKind.IMPORT:
      for (let alias: Node | null = node.a; alias != null; alias = alias!.next) importName(w, alias, false);
      break;
    case NodeKind.IMPORT_FROM:
      for (let alias: Node | null = node.a; alias != null; alias = alias!.next) importName(w, alias, true);
      break;
    case NodeKind.GLOBAL:
      declare(w, node, true);
      break;
    case NodeKind.NONLOCAL:
      declare(w, node, false);
      break;
    default:
      list(w, node.a);
      list(w, node.b);
  }
  w.statement = before;
  leave(w);
}

/** An `elif` is no deeper than its `if`: the chain is walked by a loop. */
function ifChain(w: Walk, first: Node): void {
  let node = first;
  while (!w.failed) {
    expression(w, node.a);
    body(w, node.b, false);
    const rest = node.c;
    if (rest == null) return;
    if (rest.kind != NodeKind.IF || rest.next != null) {
      body(w, rest, false);
      return;
    }
    node = rest;
    w.statement = node;
  }
}

function asynchronous(w: Walk, node: Node, text: usize): void {
  if (!(w.scope.flags & SCOPE_COROUTINE)) fail(w, node, text);
}
