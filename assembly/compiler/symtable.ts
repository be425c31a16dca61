/**
 * Builds the scopes of a tree (scopes.ts) in one walk, and on the way folds constants, marks docstrings, and marks the statements
 * in which a := occurs (their locals must not be read in place).
 *
 * Chains of calls, attributes, subscripts and binary operators lean to the left and may be as long as the source: they are walked by a
 * loop that threads the way back through the `next` fields. All other depth is counted and bounded.
 */
import { Value, ERROR, FALSE, UNBOUND, NONE, TRUE, toPointer } from '../value/value';
import { name, Name } from '../value/names';
import { Exc } from '../value/type-id';
import { strFromAscii, internAscii } from '../objects/str';
import { raise, raiseText } from '../vm/raise';
import { chargeFuel } from '../vm/state';
import { arenaCurrent, arenaFail, arenaFailed } from './arena';
import { Node, NodeKind, Context, ParameterKind, FUNCTION_ASYNC, COMPREHENSION_ASYNC } from './ast';
import { warnComparison, warnLiteral } from './warn';
import { foldBinary, foldJoined, foldSubscript, foldTuple, foldUnary } from './constants';
import { percentParts } from './percent';
import {
  Scope, ScopeKind, BOUND, PARAMETER, USED, GLOBAL, NONLOCAL, ANNOTATED, DELETED, ITERATION, WALRUS, TYPE_PARAMETER, SCOPE_GENERATOR, SCOPE_COROUTINE, SCOPE_SEES_CLASS, SCOPE_VARARGS, SCOPE_VARKEYWORDS, SCOPE_ASYNC_COMPREHENSION, SCOPE_ALIAS, SCOPE_BOUND, SCOPE_CONSTRAINTS, SCOPE_DEFAULT, scopeAdd, scopeComprehension, scopeFind, scopeIsFunction, scopeMangle, scopeNew, scopeRecord, scopeRemember, scopeResolve,
} from './scopes';
import { body } from './symtable-statement';
import { syntaxErrorAt, syntaxErrorFormat } from './syntax-error';

/** Bit in `flags` of a statement that has a := somewhere in its own expressions. */
export const STATEMENT_WALRUS: u16 = 0x8000;
/** Bit in `flags` of the expression statement that is a docstring. */
export const STATEMENT_DOCSTRING: u16 = 0x4000;
/** Low bits of the key under which scopeOf finds a node's second and third scope. */
export const KEY_ANNOTATIONS: usize = 1;
export const KEY_TYPE_PARAMETERS: usize = 2;

/** Nesting of nodes that the walks of the compiler accept: their frames are small beside the parser's, which stops earlier. */
export const COMPILER_DEPTH: u32 = 900;

/** State of the walk. */
@unmanaged export class Walk {
  scope: Scope;
  /** DictObject for scopeOf. */
  table: u32;
  depth: u32;
  nodes: u32;
  failed: u32;
  statement: Node;
  /** Bit ITERATION while the targets of a comprehension are visited. */
  target: u32;
  /** In a branch, loop, … of the scope at hand. */
  conditional: bool;
}

/** Makes the scopes of `tree` and remembers them in `table`; null with an error pending. */
export function symtableBuild(tree: Node, table: usize): Scope | null {
  const w = changetype<Walk>(scopeRecord(offsetof<Walk>()));
  const scope = scopeNew(ScopeKind.MODULE, null, tree, name(Name.MODULE_BRACKETS));
  w.scope = scope;
  w.table = <u32>table;
  w.statement = tree;
  scopeRemember(table, changetype<usize>(tree), scope);
  if (tree.kind == NodeKind.EXPRESSION) expression(w, tree.a);
  else body(w, tree.a, true);
  if (w.failed || arenaFailed()) return null;
  return scopeResolve(scope) ? scope : null;
}

export function fail(w: Walk, node: Node, text: usize): void {
  if (w.failed) return;
  w.failed = 1;
  if (!arenaFailed()) syntaxErrorAt(node, text);
}

/** An error of CPython's code generator, which is raised when the walk has found nothing else to refuse; the first one counts. */
function late(node: Node, text: usize): void {
  const arena = arenaCurrent();
  if (arena.lateNode) return;
  arena.lateNode = <u32>changetype<usize>(node);
  arena.lateMessage = <u32>text;
}

export function failNamed(w: Walk, node: Node, text: usize, called: Value): void {
  if (w.failed) return;
  w.failed = 1;
  if (!arenaFailed()) syntaxErrorFormat(node, text, called, NONE);
}

/** Counts a node and a level; false when the walk must stop. Undone by leave(). */
export function enter(w: Walk): bool {
  if (w.failed) return false;
  if (++w.depth > COMPILER_DEPTH) {
    w.failed = 1;
    w.depth--;
    if (!arenaFailed()) raise(Exc.RecursionError, ascii("maximum recursion depth exceeded during compilation"));
    return false;
  }
  if (!(++w.nodes & 63) && (!chargeFuel(1) || arenaFailed())) {
    w.failed = 1;
    w.depth--;
    return false;
  }
  return true;
}

// @ts-ignore: decorator
@inline export function leave(w: Walk): void { w.depth--; }

// ---- names

// @ts-ignore: decorator
@inline export function mangle(w: Walk, called: Value): Value { return scopeMangle(w.scope.privateName, called); }

/** Binds a name in the current scope. */
export function bind(w: Walk, node: Node, called: Value, flags: u32): void {
  if (called == name(Name.__debug__)) {
    fail(w, node, wording("cannot assign to __debug__"));
    return;
  }
  called = mangle(w, called);
  const scope = w.scope;
  const symbol = scopeFind(scope, called);
  if (flags & PARAMETER && symbol != null && symbol.flags & PARAMETER) {
    failNamed(w, node, wording("duplicate argument '%s' in function definition"), called);
    return;
  }
  if (symbol != null && w.target && symbol.flags & WALRUS) {
    failNamed(w, node, wording("comprehension inner loop cannot rebind assignment expression target '%s'"), called);
    return;
  }
  scopeAdd(scope, called, BOUND | flags | w.target);
}

function nameNode(w: Walk, node: Node): void {
  const called = node.name;
  if (node.op == <u8>Context.LOAD) {
    if (called == name(Name.__debug__)) {
      node.kind = <u8>NodeKind.CONSTANT;
      node.op = 0;
      node.value = arenaCurrent().optimization ? FALSE : TRUE;
      return;
    }
    scopeAdd(w.scope, mangle(w, called), USED);
    if (w.scope.flags & SCOPE_SEES_CLASS) scopeAdd(w.scope, name(Name.__classdict__), USED);
    if (scopeIsFunction(w.scope) && called == internAscii(ascii("super"))) scopeAdd(w.scope, name(Name.__class__), USED);
    return;
  }
  if (node.op == <u8>Context.DELETE) {
    if (called == name(Name.__debug__)) fail(w, node, wording("cannot delete __debug__"));
    else bind(w, node, called, DELETED);
  } else bind(w, node, called, 0);
}

/** `global` and `nonlocal`. */
export function declare(w: Walk, node: Node, isGlobal: bool): void {
  for (let item: Node | null = node.a; item != null; item = item!.next) {
    const called = mangle(w, item.name);
    const symbol = scopeFind(w.scope, called);
    if (symbol != null && symbol.flags & (PARAMETER | BOUND | USED | ANNOTATED)) {
      const flags = symbol.flags;
      if (flags & PARAMETER) failNamed(w, node, isGlobal ? wording("name '%s' is parameter and global") : wording("name '%s' is parameter and nonlocal"), called);
      else if (flags & USED) failNamed(w, node, isGlobal ? wording("name '%s' is used prior to global declaration") : wording("name '%s' is used prior to nonlocal declaration"), called);
      else if (flags & ANNOTATED) failNamed(w, node, isGlobal ? wording("annotated name '%s' can't be global") : wording("annotated name '%s' can't be nonlocal"), called);
      else
        failNamed(w, node, isGlobal ? wording("name '%s' is assigned to before global declaration") : wording("name '%s' is assigned to before nonlocal declaration"), called);
      if (w.failed) return;
    }
    const declared = scopeAdd(w.scope, called, isGlobal ? GLOBAL : NONLOCAL);
    if (declared.node == null) declared.node = node;
    if ((declared.flags & (GLOBAL | NONLOCAL)) == (GLOBAL | NONLOCAL)) {
      failNamed(w, declared.node!, wording("name '%s' is nonlocal and global"), called);
      return;
    }
  }
}

/** `name := value`: binds in the function around all comprehensions. */
function named(w: Walk, node: Node): void {
  const target = node.a!;
  w.statement.flags |= STATEMENT_WALRUS;
  let scope = w.scope;
  if (scope.kind == ScopeKind.ANNOTATION || scope.kind == ScopeKind.TYPE_PARAMETERS) {
    failPlace(w, node, wording("named expression"));
    return;
  }
  const called = mangle(w, target.name);
  let inside = false;
  if (scope.iterable) {
    fail(w, node, wording("assignment expression cannot be used in a comprehension iterable expression"));
    return;
  }
  while (scope.kind == ScopeKind.COMPREHENSION || scope.kind == ScopeKind.GENERATOR) {
    const symbol = scopeFind(scope, called);
    if (symbol != null && symbol.flags & ITERATION) {
      failNamed(w, target, wording("assignment expression cannot rebind comprehension iteration variable '%s'"), called);
      return;
    }
    scopeAdd(scope, called, WALRUS);
    inside = true;
    scope = scope.parent!;
  }
  if (inside && (scope.kind == ScopeKind.CLASS || scope.flags & SCOPE_SEES_CLASS)) {
    fail(w, target, wording("assignment expression within a comprehension cannot be used in a class body"));
    return;
  }
  const before = w.scope;
  w.scope = scope;
  bind(w, target, target.name, 0);
  w.scope = before;
  expression(w, node.b);
}

// ---- expressions

export function list(w: Walk, first: Node | null): void {
  for (let node: Node | null = first; node != null; node = node!.next) {
    expression(w, node);
    if (w.failed) return;
  }
}

// @ts-ignore: decorator
@inline function leansLeft(node: Node): bool {
  const kind = node.kind;
  return kind == NodeKind.CALL || kind == NodeKind.ATTRIBUTE || kind == NodeKind.SUBSCRIPT || kind == NodeKind.BINARY;
}

/** Visits any node: expressions above all, but patterns, arguments and other parts too. */
export function expression(w: Walk, node: Node | null): void {
  if (node == null || !enter(w)) return;
  if (!leansLeft(node)) leaf(w, node);
  else {
    let at = node;
    while (leansLeft(at)) {
      const left = at.a!;
      left.next = at;
      at = left;
    }
    leaf(w, at);
    while (at != node) {
      const up = at.next!;
      at.next = null;
      at = up;
      if (w.failed) continue;
      if (!(++w.nodes & 63) && (!chargeFuel(1) || arenaFailed())) w.failed = 1;
      const parts = at.kind == NodeKind.BINARY ? percentParts(at) : null;
      if (parts != null) {
        at.kind = <u8>NodeKind.JOINED_STR;
        at.op = 0;
        at.a = parts;
        at.b = null;
        list(w, parts);
        continue;
      }
      list(w, at.b);
      list(w, at.c);
      if (at.kind == NodeKind.CALL || (at.kind == NodeKind.SUBSCRIPT && at.op == <u8>Context.LOAD)) warnLiteral(at);
      if (at.kind == NodeKind.BINARY) foldBinary(at);
      else if (at.kind == NodeKind.SUBSCRIPT && at.op == <u8>Context.LOAD) foldSubscript(at);
      else if (at.op != <u8>Context.LOAD && at.kind == NodeKind.ATTRIBUTE && at.name == name(Name.__debug__)) fail(w, at, wording("cannot assign to __debug__"));
    }
  }
  leave(w);
}

function leaf(w: Walk, node: Node): void {
  switch (<i32>node.kind) {
    case NodeKind.CONSTANT:
      return;
    case NodeKind.NAME:
      nameNode(w, node);
      return;
    case NodeKind.NAMED_EXPR:
      named(w, node);
      return;
    case NodeKind.UNARY:
      expression(w, node.a);
      foldUnary(node);
      return;
    case NodeKind.JOINED_STR:
      list(w, node.a);
      foldJoined(node);
      return;
    case NodeKind.TUPLE:
      list(w, node.a);
      if (node.op == <u8>Context.LOAD) foldTuple(node);
      return;
    case NodeKind.COMPARE:
      warnComparison(node);
      expression(w, node.a);
      list(w, node.b);
      break;
    case NodeKind.LAMBDA:
      defaults(w, node.a);
      functionLike(w, node, node.a, ScopeKind.LAMBDA, name(Name.LAMBDA));
      return;
    case NodeKind.LIST_COMP:
    case NodeKind.SET_COMP:
    case NodeKind.DICT_COMP:
      comprehension(w, node, ScopeKind.COMPREHENSION);
      return;
    case NodeKind.GENERATOR_EXP:
      comprehension(w, node, ScopeKind.GENERATOR);
      return;
    case NodeKind.YIELD:
    case NodeKind.YIELD_FROM:
    case NodeKind.AWAIT:
      expression(w, node.a);
      suspends(w, node);
      return;
    case NodeKind.MATCH_AS:
    case NodeKind.MATCH_STAR:
    case NodeKind.MATCH_MAPPING:
      list(w, node.a);
      list(w, node.b);
      if (node.name != UNBOUND) bind(w, node, node.name, 0);
      return;
    case NodeKind.KEYWORD:
      if (node.name == name(Name.__debug__)) fail(w, node, wording("cannot assign to __debug__"));
      expression(w, node.a);
      return;
    default:
      list(w, node.a);
      list(w, node.b);
      list(w, node.c);
      list(w, node.d);
  }
}

/** An expression that functions made of annotations and the like cannot have. */
function failPlace(w: Walk, node: Node, what: usize): void {
  const flags = w.scope.flags;
  const subject = strFromAscii(what);
  if (subject == ERROR) {
    arenaFail();
    w.failed = 1;
  } else failNamed(
    w, node,
    flags & SCOPE_ALIAS ? wording("%s cannot be used within a type alias")
      : flags & SCOPE_BOUND ? wording("%s cannot be used within a TypeVar bound")
      : flags & SCOPE_CONSTRAINTS ? wording("%s cannot be used within a TypeVar constraint")
      : flags & SCOPE_DEFAULT ? wording("%s cannot be used within a TypeVar default")
      : w.scope.kind == ScopeKind.TYPE_PARAMETERS ? wording("%s cannot be used within the definition of a generic")
      : wording("%s cannot be used within an annotation"),
    subject,
  );
}

/** `yield` and `await` make the function what it is, and have places where they are not allowed. */
function suspends(w: Walk, node: Node): void {
  const scope = w.scope;
  const isAwait = node.kind == NodeKind.AWAIT;
  if (scope.kind == ScopeKind.ANNOTATION || scope.kind == ScopeKind.TYPE_PARAMETERS) {
    failPlace(w, node, isAwait ? wording("await expression") : wording("yield expression"));
    return;
  }
  if (scope.kind == ScopeKind.COMPREHENSION || scope.kind == ScopeKind.GENERATOR) {
    if (isAwait) {
      scope.flags |= SCOPE_ASYNC_COMPREHENSION;
      return;
    }
    const kind = scope.node.kind;
    fail(
      w, node,
      kind == NodeKind.LIST_COMP ? wording("'yield' inside list comprehension")
        : kind == NodeKind.SET_COMP ? wording("'yield' inside set comprehension")
        : kind == NodeKind.DICT_COMP ? wording("'yield' inside dict comprehension")
        : wording("'yield' inside generator expression"),
    );
    return;
  }
  if (!scopeIsFunction(scope)) {
    if (isAwait) fail(w, node, wording("'await' outside function"));
    else late(node, node.kind == NodeKind.YIELD ? wording("'yield' outside function") : wording("'yield from' outside function"));
    return;
  }
  if (isAwait) {
    if (!(scope.flags & SCOPE_COROUTINE)) fail(w, node, wording("'await' outside async function"));
    return;
  }
  if (node.kind == NodeKind.YIELD_FROM && scope.flags & SCOPE_COROUTINE) {
    late(node, wording("'yield from' inside async function"));
    return;
  }
  scope.flags |= SCOPE_GENERATOR;
}

/** The first iterable belongs to the scope around; everything else to the comprehension's own. */
function comprehension(w: Walk, node: Node, kind: ScopeKind): void {
  const outer = w.scope;
  const first = node.c!;
  outer.iterable++;
  expression(w, first.b);
  outer.iterable--;
  const last = outer.last;
  const what = node.kind;
  let called = name(Name.GENEXPR);
  if (what != NodeKind.GENERATOR_EXP && outer.flags & SCOPE_SEES_CLASS) {
    // A function of its own in annotations of a class.
    kind = ScopeKind.GENERATOR;
    called = internAscii(what == NodeKind.LIST_COMP ? ascii("<listcomp>") : what == NodeKind.SET_COMP ? ascii("<setcomp>") : ascii("<dictcomp>"));
  }
  const scope = scopeNew(kind, outer, node, called);
  scopeRemember(w.table, changetype<usize>(node), scope);
  if (kind == ScopeKind.GENERATOR) {
    scopeAdd(scope, internAscii(ascii(".0")), BOUND | PARAMETER);
    if (what == NodeKind.GENERATOR_EXP) scope.flags |= SCOPE_GENERATOR;
    scope.positionalCount = 1;
    scope.positionalOnlyCount = 1;
    scope.parameterCount = 1;
  }
  w.scope = scope;
  for (let part: Node | null = first; part != null; part = part!.next) {
    if (part.flags & COMPREHENSION_ASYNC) scope.flags |= SCOPE_ASYNC_COMPREHENSION;
    w.target = ITERATION;
    expression(w, part.a);
    w.target = 0;
    if (part != first) {
      scope.iterable++;
      expression(w, part.b);
      scope.iterable--;
    }
    list(w, part.c);
    if (w.failed) return;
  }
  expression(w, node.a);
  expression(w, node.b);
  w.scope = outer;
  if (kind == ScopeKind.COMPREHENSION && outer.kind != ScopeKind.COMPREHENSION) scopeComprehension(outer, scope, last);
  if (scope.flags & SCOPE_ASYNC_COMPREHENSION) asyncComprehension(w, node, scope, outer);
}

/** A generator expression becomes an asynchronous generator; any other comprehension needs an asynchronous function around it. */
function asyncComprehension(w: Walk, node: Node, scope: Scope, outer: Scope): void {
  if (scope.flags & SCOPE_GENERATOR) scope.flags |= SCOPE_COROUTINE;
  else if (outer.kind == ScopeKind.COMPREHENSION || outer.kind == ScopeKind.GENERATOR) outer.flags |= SCOPE_ASYNC_COMPREHENSION;
  else if (!(outer.flags & SCOPE_COROUTINE)) fail(w, node, wording("asynchronous comprehension outside of an asynchronous function"));
}

// ---- functions and classes

/** Parameters in the order of their registers: positional, keyword-only, *args, **kwargs. */
function parameters(w: Walk, scope: Scope, first: Node | null): void {
  for (let pass = 0; pass < 4; pass++) {
    for (let node: Node | null = first; node != null; node = node!.next) {
      const kind = node.op;
      if (kind <= <u8>ParameterKind.POSITIONAL) {
        if (pass != 0) continue;
        scope.positionalCount++;
        if (kind == <u8>ParameterKind.POSITIONAL_ONLY) scope.positionalOnlyCount++;
      } else if (kind == <u8>ParameterKind.KEYWORD_ONLY) {
        if (pass != 1) continue;
        scope.keywordOnlyCount++;
      } else if (kind == <u8>ParameterKind.VARARGS) {
        if (pass != 2) continue;
        scope.flags |= SCOPE_VARARGS;
      } else {
        if (pass != 3) continue;
        scope.flags |= SCOPE_VARKEYWORDS;
      }
      scope.parameterCount++;
      bind(w, node, node.name, PARAMETER);
      if (w.failed) return;
    }
  }
}

/** The scope of `__annotate__` for the scope around; one for a function, one shared by all annotations of a class or module. */
export function annotationScope(w: Walk, key: Node): Scope {
  const scope = scopeNew(ScopeKind.ANNOTATION, w.scope, key, name(Name.__annotate__));
  if (w.scope.kind == ScopeKind.CLASS || (w.scope.kind == ScopeKind.TYPE_PARAMETERS && w.scope.flags & SCOPE_SEES_CLASS)) scope.flags |= SCOPE_SEES_CLASS;
  scope.positionalCount = 1;
  scope.positionalOnlyCount = 1;
  scope.parameterCount = 1;
  scopeAdd(scope, internAscii(ascii(".format")), BOUND | PARAMETER);
  scopeRemember(w.table, changetype<usize>(key) | KEY_ANNOTATIONS, scope);
  return scope;
}

export function annotation(w: Walk, scope: Scope, node: Node): void {
  const before = w.scope;
  if (node.kind == NodeKind.CONSTANT && node.a != null) {
    // A text by the future import: looked at for what may not be in it, without effect.
    const last = before.lastChild;
    w.scope = scopeNew(ScopeKind.ANNOTATION, before, node, name(Name.__annotate__));
    expression(w, node.a);
    before.lastChild = last;
    if (last == null) before.child = null;
    else last.sibling = null;
  } else {
    w.scope = scope;
    expression(w, node);
  }
  w.scope = before;
}

/** Defaults of parameters: they belong to the scope around, that of type parameters excepted. */
export function defaults(w: Walk, parameterList: Node | null): void {
  if (parameterList == null) return;
  for (let item: Node | null = parameterList.a; item != null; item = item!.next) expression(w, item.b);
}

/** def and lambda: annotations outside, parameters and body inside. */
export function functionLike(w: Walk, node: Node, parameterList: Node | null, kind: ScopeKind, called: Value): void {
  const first: Node | null = parameterList == null ? null : parameterList.a;
  let notes: Scope | null = null;
  for (let item: Node | null = first; item != null; item = item!.next) {
    if (item.a != null) {
      if (notes == null) notes = annotationScope(w, node);
      annotation(w, notes, item.a!);
    }
    if (w.failed) return;
  }
  if (kind == ScopeKind.FUNCTION && node.d != null) {
    if (notes == null) notes = annotationScope(w, node);
    annotation(w, notes, node.d!);
  }
  const outer = w.scope;
  const statement = w.statement;
  const scope = scopeNew(kind, outer, node, called);
  scopeRemember(w.table, changetype<usize>(node), scope);
  if (kind == ScopeKind.FUNCTION && node.flags & FUNCTION_ASYNC) scope.flags |= SCOPE_COROUTINE;
  w.scope = scope;
  parameters(w, scope, first);
  if (kind == ScopeKind.LAMBDA) expression(w, node.b);
  else body(w, node.b, true);
  w.scope = outer;
  w.statement = statement;
}

/** First of the type parameters of a function, class or alias. */
export function symtableTypeParameters(node: Node): Node | null {
  return node.value == UNBOUND ? null : changetype<Node>(toPointer(node.value));
}

/** Opens the scope of type parameters, if there are any; true then. */
export function typeParameters(w: Walk, node: Node): bool {
  const first = symtableTypeParameters(node);
  if (first == null) return false;
  const outer = w.scope;
  const called = raiseText(ascii("<generic parameters of %s>"), node.kind == NodeKind.TYPE_ALIAS ? node.a!.name : node.name);
  if (called == ERROR) arenaFail();
  const scope = scopeNew(ScopeKind.TYPE_PARAMETERS, outer, node, called);
  if (outer.kind == ScopeKind.CLASS) scope.flags |= SCOPE_SEES_CLASS;
  scopeRemember(w.table, changetype<usize>(node) | KEY_TYPE_PARAMETERS, scope);
  w.scope = scope;
  if (node.kind == NodeKind.FUNCTION_DEF) {
    // The defaults are evaluated outside and handed in.
    scopeAdd(scope, internAscii(ascii(".defaults")), BOUND | PARAMETER);
    scopeAdd(scope, internAscii(ascii(".kwdefaults")), BOUND | PARAMETER);
  }
  for (let item: Node | null = first; item != null; item = item!.next) {
    const symbol = scopeFind(scope, mangle(w, item.name));
    if (symbol != null && symbol.flags & TYPE_PARAMETER) {
      failNamed(w, item, wording("duplicate type parameter '%s'"), item.name);
      return true;
    }
    bind(w, item, item.name, TYPE_PARAMETER);
    if (item.a != null) lazily(w, item.a!, item.a!.kind == NodeKind.TUPLE ? SCOPE_CONSTRAINTS : SCOPE_BOUND, item.name);
    if (item.b != null) lazily(w, item.b!, SCOPE_DEFAULT, item.name);
    if (w.failed) return true;
  }
  return true;
}

/** An expression that becomes a function of its own, `called` as what it is for: bounds and defaults of type parameters, the value of an alias. */
export function lazily(w: Walk, node: Node, flag: u32, called: Value): void {
  const outer = w.scope;
  w.scope = annotationScope(w, node);
  w.scope.flags |= flag;
  w.scope.name = called;
  expression(w, node);
  w.scope = outer;
}

export function classDef(w: Walk, node: Node): void {
  list(w, node.c);
  bind(w, node, node.name, 0);
  const outer = w.scope;
  const statement = w.statement;
  const generic = typeParameters(w, node);
  if (w.failed) return;
  if (generic) {
    // The class is built inside the scope of its type parameters, which keeps its generic base and their tuple there.
    scopeAdd(w.scope, internAscii(ascii(".type_params")), BOUND | USED);
    scopeAdd(w.scope, internAscii(ascii(".generic_base")), BOUND | USED);
  }
  list(w, node.a);
  list(w, node.d);
  const scope = scopeNew(ScopeKind.CLASS, w.scope, node, node.name);
  scope.privateName = node.name;
  scopeRemember(w.table, changetype<usize>(node), scope);
  w.scope = scope;
  if (generic) scopeAdd(scope, internAscii(ascii(".type_params")), USED);
  body(w, node.b, true);
  w.scope = outer;
  w.statement = statement;
}
