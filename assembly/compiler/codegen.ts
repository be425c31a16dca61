/**
 * Heart of the code generator: errors, names, and opening and closing the code of a frame. The rest is in codegen-*.ts by kind of
 * construct.
 *
 * How expressions use registers. `expression(u, node, want)` puts the value into register `want`, or with -1 wherever is cheapest, and
 * returns the register: a plain local stays where it is, anything else lands in the first free temporary (register u.top before the
 * call). With a `want` the caller owns that register and the top is unchanged; `want` may be a local variable, so only an
 * instruction that ends the evaluation may write to it unless it is fresh (`want >= u.top`). Temporaries are a stack: who pushed
 * registers restores u.top.
 *
 * Failure: the first error is pending and shared.failed is set; from then on nothing is emitted and every routine returns quickly.
 */
import { Value, ERROR, NONE, toPointer } from '../value/value';
import { name, Name } from '../value/names';
import { Exc } from '../value/type-id';
import { codeHidden, codePack, codePositionLine } from '../bytecode/code';
import { Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CodeObject, CODE_FUTURE_ANNOTATIONS, CODE_GENERATOR, CODE_COROUTINE, CODE_ASYNC_GENERATOR, CODE_NESTED, CODE_NEWLOCALS, CODE_OPTIMIZED, CODE_SIMPLE, CODE_VARARGS, CODE_VARKEYWORDS } from '../heap/layout';
import { strConcat, strFromAscii, strIntern } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { raise } from '../vm/raise';
import { chargeFuel } from '../vm/state';
import { arenaFail, arenaFailed } from './arena';
import { Node } from './ast';
import {
  CacheFamily, Shared, Unit, cacheShared, dies, emit, emitConstant, emitJump, emitWide, labelNew, labelPlace, lineOnly, nameIndex, push, settle, unitFinish, unitFree, unitNew,
} from './assembler';
import {
  Scope, ScopeKind, Binding, BOUND, CELL, COMPREHENDED, DELETED, FREE, GLOBAL, KNOWN, NONLOCAL, PARAMETER, SCOPE_COROUTINE, SCOPE_GENERATOR, SCOPE_NESTED, SCOPE_SEES_CLASS,
  SCOPE_VARARGS, SCOPE_VARKEYWORDS, scopeFind, scopeIsFunction, scopeIsPlainCell, scopeMangle,
} from './scopes';
import { COMPILER_DEPTH } from './symtable';
import { syntaxErrorFormat } from './syntax-error';

// ---- errors and bounds

export function fail(u: Unit, node: Node, text: usize): void { failNamed(u, node, text, NONE); }

export function failNamed(u: Unit, node: Node, text: usize, called: Value): void {
  const shared = u.shared;
  if (shared.failed) return;
  shared.failed = 1;
  if (!arenaFailed()) syntaxErrorFormat(node, text, called, NONE);
}

/** An allocation returned nothing: MemoryError is pending. */
export function failMemory(u: Unit): void {
  arenaFail();
  u.shared.failed = 1;
}

/** Counts a node and a level of nesting; false when compiling must stop. Undone by leave(). */
export function enter(u: Unit): bool {
  const shared = u.shared;
  if (shared.failed) return false;
  if (shared.depth >= COMPILER_DEPTH) {
    shared.failed = 1;
    if (!arenaFailed()) raise(Exc.RecursionError, ascii("maximum recursion depth exceeded during compilation"));
    return false;
  }
  if (!(++shared.nodes & 63) && (!chargeFuel(1) || arenaFailed())) {
    shared.failed = 1;
    return false;
  }
  shared.depth++;
  return true;
}

// ---- names

/** Where a name lives, as nameFind() finds it. */
export const enum Where {
  /** Register u.register. */
  LOCAL,
  /** Cell in register u.register. */
  CELL,
  GLOBAL,
  /** Namespace of a class body or module. */
  NAME,
  /** Namespace of the class body, else the cell in u.register. */
  NAME_OR_CELL,
}

/** Mangles a name as the code at hand must. */
// @ts-ignore: decorator
@inline export function mangled(u: Unit, called: Value): Value { return scopeMangle(u.scope.privateName, called); }

/** Finds a (mangled) name; leaves register and symbol in the unit. The symbol is null for names of namespaces. */
export function nameFind(u: Unit, called: Value): Where {
  u.symbol = null;
  u.register = -1;
  let scope = u.current;
  const frame = u.scope;
  while (scope != frame) {
    const symbol = scopeFind(scope, called);
    if (symbol != null && symbol.flags & BOUND) {
      u.symbol = symbol;
      u.register = symbol.register;
      return symbol.flags & CELL ? Where.CELL : Where.LOCAL;
    }
    scope = scope.parent!;
  }
  const symbol = scopeFind(frame, called);
  const flags = symbol == null ? 0 : symbol.flags;
  if (symbol != null) u.register = symbol.register;
  if (flags & GLOBAL) return Where.GLOBAL;
  if (scopeIsFunction(frame)) {
    if (flags & FREE) return Where.CELL;
    if (!(flags & BOUND)) return Where.GLOBAL;
    u.symbol = symbol;
    return flags & CELL ? Where.CELL : Where.LOCAL;
  }
  if (u.current != frame) return flags & FREE ? Where.CELL : frame.kind == ScopeKind.CLASS ? Where.GLOBAL : Where.NAME;
  if (flags & NONLOCAL) return Where.CELL;
  return flags & FREE && !(flags & BOUND) ? Where.NAME_OR_CELL : Where.NAME;
}

/** The register of a plain local variable that a value may be written to at once; -1 for any other name. */
export function nameLocal(u: Unit, called: Value): i32 {
  return nameFind(u, called) == Where.LOCAL ? u.register : -1;
}

/** The local that nameFind found is bound from here on. */
export function nameAssigned(u: Unit): void {
  const symbol = u.symbol;
  if (symbol == null) return;
  symbol.flags |= KNOWN;
  if (symbol.flags & DELETED || u.dead || u.register >= 64) return;
  u.assigned |= (<u64>1) << (<u64>u.register);
}

/** Is the local that nameFind found certainly bound here? */
function isBound(u: Unit): bool {
  const symbol = u.symbol!;
  if (u.register >= u.firstTemporary) return (symbol.flags & KNOWN) != 0;
  if (symbol.flags & DELETED) return false;
  if (symbol.flags & PARAMETER) return true;
  return u.register < 64 && (u.assigned >> <u64>u.register & 1) != 0;
}

export function nameLoad(u: Unit, called: Value, want: i32): i32 {
  called = mangled(u, called);
  const where = nameFind(u, called);
  const register = u.register;
  if (where == Where.LOCAL) {
    if (!isBound(u)) {
      emitWide(u, Op.CHECK_BOUND, register, nameIndex(u, called));
      if (register < u.firstTemporary) nameAssigned(u);
    }
    const dst = want >= 0 ? want : u.walrus ? push(u) : register;
    if (dst != register) emit(u, Op.MOVE, dst, register);
    else lineOnly(u);
    return dst;
  }
  const dst = want < 0 ? push(u) : want;
  if (u.scope.flags & SCOPE_SEES_CLASS && u.current == u.scope && u.symbol == null && called != name(Name.__classdict__)) {
    loadThroughClass(u, called, where, register, dst);
    return dst;
  }
  loadFrom(u, called, where, register, dst);
  return dst;
}

function loadFrom(u: Unit, called: Value, where: Where, register: i32, dst: i32): void {
  switch (where) {
    case Where.CELL:
      emit(u, Op.LOAD_DEREF, dst, register, nameIndex(u, called));
      break;
    case Where.GLOBAL:
      emitWide(u, Op.LOAD_GLOBAL, dst, cacheShared(u, CacheFamily.GLOBAL, called));
      break;
    case Where.NAME_OR_CELL: {
      const cache = cacheShared(u, CacheFamily.NAME, called);
      if (cache > 0xffff) {
        u.shared.failed = 1;
        raise(Exc.SyntaxError, wording("too many names in one class body"));
      }
      emit(u, Op.LOAD_NAME_OR_DEREF, dst, register, cache);
      break;
    }
    default:
      emitWide(u, Op.LOAD_NAME, dst, cacheShared(u, CacheFamily.NAME, called));
  }
}

/** In annotations and bounds of type parameters the class around is asked first: `d[name] if name in d else name`. */
function loadThroughClass(u: Unit, called: Value, where: Where, register: i32, dst: i32): void {
  const top = u.top;
  if (u.top <= dst) u.top = dst + 1;
  const first = push(u, 3);
  const otherwise = labelNew(u);
  const end = labelNew(u);
  const from = u.fixups.length;
  nameLoad(u, name(Name.__classdict__), first);
  emitConstant(u, first + 1, called);
  emit(u, Op.IN, first + 2, first + 1, first);
  const position = u.position;
  u.position = codeHidden(codePositionLine(position));
  emitJump(u, Op.JUMP_IF_FALSE, first + 2, 0, otherwise);
  u.position = position;
  emit(u, Op.GET_ITEM, dst, first, first + 1);
  emitJump(u, Op.JUMP_QUIET, 0, 0, end);
  dies(u);
  labelPlace(u, otherwise);
  loadFrom(u, called, where, register, dst);
  labelPlace(u, end);
  settle(u, from, u.rows.length);
  u.top = top;
}

export function nameStore(u: Unit, called: Value, from: i32): void {
  called = mangled(u, called);
  const where = nameFind(u, called);
  switch (where) {
    case Where.LOCAL:
      if (u.register != from) emit(u, Op.MOVE, u.register, from);
      nameAssigned(u);
      break;
    case Where.CELL:
      emit(u, Op.STORE_DEREF, u.register, from);
      break;
    case Where.GLOBAL:
      emitWide(u, Op.STORE_GLOBAL, from, cacheShared(u, CacheFamily.STORE, called));
      break;
    default:
      emitWide(u, Op.STORE_NAME, from, cacheShared(u, CacheFamily.STORE, called));
  }
}

export function nameDelete(u: Unit, called: Value): void {
  called = mangled(u, called);
  const where = nameFind(u, called);
  switch (where) {
    case Where.LOCAL:
      emitWide(u, Op.DELETE_LOCAL, u.register, nameIndex(u, called));
      break;
    case Where.CELL:
      emitWide(u, Op.DELETE_DEREF, u.register, nameIndex(u, called));
      break;
    case Where.GLOBAL:
      emitWide(u, Op.DELETE_GLOBAL, 0, cacheShared(u, CacheFamily.STORE, called));
      break;
    default:
      emitWide(u, Op.DELETE_NAME, 0, cacheShared(u, CacheFamily.STORE, called));
  }
}

/** Register that holds the cell of a name that an inner function closes over. */
export function nameCell(u: Unit, called: Value): i32 {
  let scope = u.current;
  while (scope != u.scope) {
    const symbol = scopeFind(scope, called);
    if (symbol != null && symbol.flags & CELL) return symbol.register;
    scope = scope.parent!;
  }
  const symbol = scopeFind(scope, called);
  return symbol != null && symbol.flags & (CELL | FREE) ? symbol.register : 0;
}

// ---- frames

/** Has a register as a variable of the frame (not as a free variable). */
// @ts-ignore: decorator
@inline function isVariable(scope: Scope, symbol: Binding): bool {
  if (symbol.flags & (FREE | GLOBAL)) return false;
  return scopeIsFunction(scope) ? (symbol.flags & BOUND) != 0 : scope.kind == ScopeKind.CLASS && scopeIsPlainCell(symbol);
}

function qualifiedName(parent: Unit | null, scope: Scope): Value {
  let outer = parent;
  if (outer != null && outer.scope.kind >= <u8>ScopeKind.ANNOTATION) outer = outer.parent;
  if (outer == null || outer.scope.kind == ScopeKind.MODULE) return scope.name;
  if (scope.kind == ScopeKind.FUNCTION || scope.kind == ScopeKind.CLASS) {
    const symbol = scopeFind(outer.scope, scopeMangle(outer.scope.privateName, scope.name));
    if (symbol != null && symbol.flags & GLOBAL) return scope.name;
  }
  const middle = strFromAscii(outer.scope.kind == <u8>ScopeKind.FUNCTION || outer.scope.kind == <u8>ScopeKind.LAMBDA ? ascii(".<locals>.") : ascii("."));
  if (middle == ERROR) return ERROR;
  const prefix = strConcat(outer.qualname, middle);
  if (prefix == ERROR) return ERROR;
  const joined = strConcat(prefix, scope.name);
  return joined == ERROR ? ERROR : strIntern(joined);
}

/** Opens the code of a frame: registers, and what must run first. */
export function frameOpen(shared: Shared, parent: Unit | null, scope: Scope): Unit {
  const u = unitNew(shared, parent, scope);
  if (shared.failed) return u;
  u.qualname = qualifiedName(parent, scope);
  if (u.qualname == ERROR) failMemory(u);
  let register = 0;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) if (isVariable(scope, symbol)) symbol.register = register++;
  const firstFree = register;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) if (symbol.flags & FREE) symbol.register = register++;
  push(u, register);
  u.firstTemporary = register;
  if (scope.flags & (SCOPE_GENERATOR | SCOPE_COROUTINE)) {
    emit(u, Op.RETURN_GENERATOR, 0);
    emit(u, Op.NOP, 0);
  }
  if (register > firstFree) emit(u, Op.COPY_FREE, firstFree, register - firstFree);
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) {
    if (isVariable(scope, symbol) && symbol.flags & CELL) emit(u, Op.MAKE_CELL, symbol.register);
  }
  return u;
}

/**
 * Tuple of the names of a frame's variables (BOUND, with those of comprehensions COMPREHENDED), cells or free variables; 0 with MemoryError pending.
 */
function namesOf(scope: Scope, which: u32): u32 {
  let count: u32 = 0;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) if (isNamed(scope, symbol, which)) count++;
  const tuple = tupleNew(count);
  let i: u32 = 0;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) if (tuple && isNamed(scope, symbol, which)) tupleSet(tuple, i++, symbol.name);
  return <u32>tuple;
}

function isNamed(scope: Scope, symbol: Binding, which: u32): bool {
  if (which == FREE) return (symbol.flags & FREE) != 0;
  if (symbol.flags & COMPREHENDED && (which == COMPREHENDED || which & symbol.flags & CELL)) return true;
  return isVariable(scope, symbol) && (which == CELL ? (symbol.flags & CELL) != 0 : !scopeIsPlainCell(symbol));
}

/** Ends the code of a frame; its code object, or NONE after an error. */
export function frameClose(u: Unit, firstLine: u32, doc: Value, extraFlags: u32): Value {
  const shared = u.shared;
  const scope = u.scope;
  if (shared.failed) {
    unitFree(u);
    return NONE;
  }
  const result = unitFinish(u);
  if (result == ERROR) {
    shared.failed = 1;
    return NONE;
  }
  const code = changetype<CodeObject>(toPointer(result));
  code.variableNames = namesOf(scope, BOUND);
  code.shownNames = namesOf(scope, COMPREHENDED);
  code.cellNames = namesOf(scope, CELL);
  code.freeNames = namesOf(scope, FREE);
  if (!code.variableNames || !code.shownNames || !code.cellNames || !code.freeNames) {
    failMemory(u);
    return NONE;
  }
  // What is thrown into a generator that has not begun is raised at its `def`.
  if (scope.flags & (SCOPE_GENERATOR | SCOPE_COROUTINE)) store<u64>(<usize>code.positions + BUFFER_PAYLOAD, codePack(firstLine, firstLine, 0xffff, 0xffff));
  let flags = extraFlags | (shared.flags & CODE_FUTURE_ANNOTATIONS);
  if (scopeIsFunction(scope)) {
    flags |= CODE_OPTIMIZED | CODE_NEWLOCALS;
    const isGenerator = (scope.flags & SCOPE_GENERATOR) != 0;
    if (scope.flags & SCOPE_COROUTINE) flags |= isGenerator ? CODE_ASYNC_GENERATOR : CODE_COROUTINE;
    else if (isGenerator) flags |= CODE_GENERATOR;
    if (scope.flags & SCOPE_VARARGS) flags |= CODE_VARARGS;
    if (scope.flags & SCOPE_VARKEYWORDS) flags |= CODE_VARKEYWORDS;
    if (!(scope.flags & (SCOPE_GENERATOR | SCOPE_COROUTINE | SCOPE_VARARGS | SCOPE_VARKEYWORDS)) && !scope.keywordOnlyCount) flags |= CODE_SIMPLE;
  }
  if (scope.flags & SCOPE_NESTED) flags |= CODE_NESTED;
  code.codeFlags = flags;
  code.extra = scopeIsFunction(scope) ? <u16>u.firstTemporary : 1;
  code.argumentCount = scope.positionalCount;
  code.positionalOnlyCount = scope.positionalOnlyCount;
  code.keywordOnlyCount = scope.keywordOnlyCount;
  code.parameterCount = scope.parameterCount;
  code.firstLine = firstLine;
  code.name = scope.name;
  code.qualname = u.qualname;
  code.filename = shared.filename;
  code.source = shared.source;
  code.doc = doc;
  return result;
}
