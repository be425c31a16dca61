/** Functions, lambdas and classes: their own code, and the code around that makes the object. */
import { Value, ERROR, NONE, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { name, Name } from '../value/names';
import { Op } from '../bytecode/opcode';
import { CODE_HAS_DOCSTRING, DictObject, StrObject } from '../heap/layout';
import { Intrinsic } from '../vm/intrinsics';
import { builderCode, builderFinish, builderNew } from '../common/builder';
import { dictKeyAt, dictNext } from '../objects/dict-table';
import { internAscii, strAt } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { OPERANDS, Unit, emit, emitConstant, here, noPosition, nameIndex, push, setLine, setPosition } from './assembler';
import { arenaCurrent } from './arena';
import { Node, NodeKind, ParameterKind } from './ast';
import { failMemory, frameClose, frameOpen, mangled, nameCell, nameLoad, nameLocal, nameStore } from './codegen';
import { finishCall } from './codegen-call';
import { destination } from './assembler';
import { expression, expressionPush } from './codegen-expression';
import { annotateBegin, annotateBody, annotateFunction } from './codegen-annotation';
import { body } from './codegen-statement';
import { typesAttach, typesClose, typesForClass, typesInClass, typesOpen } from './codegen-types';
import { Binding, FREE, SCOPE_CLASS_CELL, SCOPE_CLASS_DICT, Scope, scopeFind, scopeOf } from './scopes';
import { KEY_ANNOTATIONS, STATEMENT_DOCSTRING, symtableTypeParameters } from './symtable';

/** Operand of the word behind MAKE_FUNCTION. */
export const HAS_DEFAULTS: i32 = 1;
const HAS_KEYWORD_DEFAULTS: i32 = 2;
const HAS_ANNOTATE: i32 = 4;
const HAS_CLOSURE: i32 = 8;
/** Names and code objects that a unit numbers with 16 bits; some room is left for names alone. */
const MOST_CODES: u32 = 0xf000;

/**
 * R[dst] = function of `code`. `base`: four registers for defaults, keyword defaults, annotations and closure, of which `flags` are
 * filled; -1 when there are none yet.
 */
export function makeFunction(u: Unit, scope: Scope, code: Value, dst: i32, base: i32, flags: i32): void {
  const top = u.top;
  let count = 0;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) if (symbol.flags & FREE) count++;
  if (count) {
    if (base < 0) base = push(u, 4);
    const cells = push(u, count);
    let register = cells;
    for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) {
      if (symbol.flags & FREE) emit(u, Op.MOVE, register++, nameCell(u, symbol.name));
    }
    emit(u, Op.BUILD_TUPLE, base + 3, cells, count);
    flags |= HAS_CLOSURE;
  }
  if (u.names.values.length < MOST_CODES) {
    emit(u, Op.MAKE_FUNCTION, dst, base < 0 ? 0 : base, nameIndex(u, code));
    emit(u, Op.NOP, flags, 0, <i32>OPERANDS);
  } else makeFarFunction(u, code, dst, base, flags);
  u.top = top;
}

/** The same when the number of the code object might not fit its operand. */
function makeFarFunction(u: Unit, code: Value, dst: i32, base: i32, flags: i32): void {
  const parts = push(u, 6);
  for (let i = 0; base >= 0 && i < 4; i++) if (flags & (1 << i)) emit(u, Op.MOVE, parts + i, base + i);
  emitConstant(u, parts + 4, code);
  emitConstant(u, parts + 5, fromSmallInt(flags));
  emit(u, Op.INTRINSIC, dst, parts, Intrinsic.FUNCTION);
}

/** For the code that ends a body: the first line of the frame when there is nothing before. */
function endPosition(u: Unit, firstLine: u32): void {
  if (here(u)) noPosition(u);
  else setLine(u, firstLine);
}

// ---- docstrings

// @ts-ignore: decorator
@inline function at(p: usize, i: u32, length: u32): u32 { return i < length ? strAt(p, i) : 0; }

/** A docstring without the indentation its lines share, as the compiler keeps it. */
function cleaned(u: Unit, doc: Value): Value {
  const expanded = expandTabs(doc);
  if (expanded == ERROR) {
    failMemory(u);
    return doc;
  }
  const p = toPointer(expanded);
  const length = changetype<StrObject>(p).length;
  let i: u32 = 0;
  while (i < length && strAt(p, i) != 10) i++;
  let margin: u32 = 0xffffffff;
  while (i < length) {
    const start = ++i;
    while (at(p, i, length) == 32) i++;
    if (i < length && strAt(p, i) != 10 && i - start < margin) margin = i - start;
    while (i < length && strAt(p, i) != 10) i++;
  }
  if (margin == 0xffffffff) margin = 0;
  i = 0;
  while (at(p, i, length) == 32) i++;
  if (i == 0 && margin == 0) return expanded;
  const b = builderNew();
  if (!b) {
    failMemory(u);
    return doc;
  }
  while (i < length) {
    const c = strAt(p, i++);
    builderCode(b, c);
    if (c == 10) for (let n: u32 = 0; n < margin && at(p, i, length) == 32; n++) i++;
  }
  const result = builderFinish(b);
  if (result != ERROR) return result;
  failMemory(u);
  return doc;
}

function expandTabs(doc: Value): Value {
  const p = toPointer(doc);
  const length = changetype<StrObject>(p).length;
  let tabs = false;
  for (let i: u32 = 0; i < length; i++) if (strAt(p, i) == 9) tabs = true;
  if (!tabs) return doc;
  const b = builderNew();
  if (!b) return ERROR;
  let column: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    const c = strAt(p, i);
    if (c == 9) {
      do builderCode(b, 32); while (++column & 7);
      continue;
    }
    builderCode(b, c);
    column = c == 10 || c == 13 ? 0 : column + 1;
  }
  return builderFinish(b);
}

/** The cleaned docstring of a body, or NONE. */
export function docstring(u: Unit, first: Node | null): Value {
  return first != null && first.flags & STATEMENT_DOCSTRING && arenaCurrent().optimization < 2 ? cleaned(u, first.a!.value) : NONE;
}

// ---- functions

/** Code object of a def. */
function functionCode(u: Unit, node: Node, scope: Scope, firstLine: u32): Value {
  const inner = frameOpen(u.shared, u, scope);
  const doc = docstring(u, node.b);
  body(inner, node.b);
  if (!inner.dead) {
    endPosition(inner, firstLine);
    emit(inner, Op.RETURN_NONE, 0);
  }
  inner.startLine = firstLine;
  return frameClose(inner, firstLine, doc, doc == NONE ? 0 : CODE_HAS_DOCSTRING);
}

/** Evaluates defaults into `base` and `base` + 1; the flags for MAKE_FUNCTION. */
function prepareDefaults(u: Unit, node: Node, parameterList: Node | null, base: i32): i32 {
  let flags = 0;
  const top = u.top;
  const first: Node | null = parameterList == null ? null : parameterList.a;
  let count = 0;
  let isConstant = true;
  for (let item: Node | null = first; item != null; item = item!.next) {
    if (item.op <= <u8>ParameterKind.POSITIONAL && item.b != null && item.b!.kind != NodeKind.CONSTANT) isConstant = false;
  }
  setPosition(u, node);
  for (let item: Node | null = first; item != null; item = item!.next) {
    if (item.op > <u8>ParameterKind.POSITIONAL || item.b == null) continue;
    // Defaults that are all constants belong to the `def`: they are one tuple.
    if (isConstant) emitConstant(u, push(u), item.b!.value);
    else expressionPush(u, item.b!);
    count++;
  }
  setPosition(u, node);
  if (count) {
    emit(u, Op.BUILD_TUPLE, base, top, count);
    flags |= HAS_DEFAULTS;
    u.top = top;
  }
  count = 0;
  for (let item: Node | null = first; item != null; item = item!.next) {
    if (item.op != <u8>ParameterKind.KEYWORD_ONLY || item.b == null) continue;
    setPosition(u, node);
    emitConstant(u, push(u), mangled(u, item.name));
    expressionPush(u, item.b!);
    count++;
  }
  setPosition(u, node);
  if (count) {
    emit(u, Op.BUILD_DICT, base + 1, top, count);
    flags |= HAS_KEYWORD_DEFAULTS;
    u.top = top;
  }
  return flags;
}

/** Puts `__annotate__` into `base` + 2 when there are annotations; the flags for MAKE_FUNCTION. */
function prepareAnnotations(u: Unit, node: Node, base: i32): i32 {
  const notes = scopeOf(u.shared.table, changetype<usize>(node) | KEY_ANNOTATIONS);
  if (notes == null) return 0;
  annotateFunction(u, node, notes, base + 2);
  return HAS_ANNOTATE;
}

/** Evaluates decorators, each at the start of a window whose argument is what follows. */
function decoratorsOpen(u: Unit, first: Node | null): void {
  for (let node: Node | null = first; node != null; node = node!.next) {
    expressionPush(u, node);
    push(u, 5);
  }
}

/** Calls the decorators from the innermost outwards; the result is in register `mark`. */
function decoratorsCall(u: Unit, first: Node | null, mark: i32, window: i32): void {
  // Each looks for its node from the first one on, so not of more than there are registers for.
  while (window > mark && !u.shared.failed) {
    window -= 6;
    let node = first!;
    for (let i = mark; i < window; i += 6) node = node.next!;
    setPosition(u, node);
    // The argument in the place of self: a decorator that is a bound method is not taken apart for tools.
    emit(u, Op.CALL_METHOD, window, 0, window);
  }
}

/** Where a def or a class begins: at its first decorator. */
export function definitionLine(node: Node): u32 { return node.c == null ? node.line : node.c!.line; }

export function functionDef(u: Unit, node: Node): void {
  const scope = scopeOf(u.shared.table, changetype<usize>(node));
  if (scope == null) {
    failMemory(u);
    return;
  }
  const mark = u.top;
  decoratorsOpen(u, node.c);
  const window = u.top;
  if (symtableTypeParameters(node) != null) genericFunction(u, node, scope);
  else {
    const local = window == mark ? nameLocal(u, mangled(u, node.name)) : -1;
    const dst = local >= 0 ? local : push(u);
    const base = push(u, 4);
    const flags = prepareDefaults(u, node, node.a, base) | prepareAnnotations(u, node, base);
    functionObject(u, node, scope, dst, base, flags);
    if (local >= 0) {
      setPosition(u, node);
      nameStore(u, node.name, local);
      u.top = mark;
      return;
    }
  }
  decoratorsCall(u, node.c, mark, window);
  setPosition(u, node);
  nameStore(u, node.name, mark);
  u.top = mark;
}

/** R[dst] = the function of a def, from what `base` and `flags` say is ready. */
function functionObject(u: Unit, node: Node, scope: Scope, dst: i32, base: i32, flags: i32): void {
  const code = functionCode(u, node, scope, definitionLine(node));
  setPosition(u, node);
  makeFunction(u, scope, code, dst, flags ? base : -1, flags);
}

/** A def with type parameters, into the register at the top: the defaults are arguments of the function that makes it. */
function genericFunction(u: Unit, node: Node, scope: Scope): void {
  const window = push(u, 8);
  const defaults = prepareDefaults(u, node, node.a, window + 6);
  // What defaults there are is handed in.
  const given = (defaults & HAS_DEFAULTS ? 1 : 0) + (defaults & HAS_KEYWORD_DEFAULTS ? 1 : 0);
  if (defaults == HAS_KEYWORD_DEFAULTS) emit(u, Op.MOVE, window + 6, window + 7);
  const inner = typesOpen(u, node, given);
  if (inner == null) return;
  const tuple = inner.register;
  const dst = push(inner);
  const base = push(inner, 4);
  const flags = defaults | prepareAnnotations(inner, node, base);
  if (defaults & HAS_DEFAULTS) emit(inner, Op.MOVE, base, 0);
  if (defaults & HAS_KEYWORD_DEFAULTS) emit(inner, Op.MOVE, base + 1, given - 1);
  functionObject(inner, node, scope, dst, base, flags);
  typesAttach(inner, dst, tuple);
  typesClose(u, inner, node, dst, window, given);
  u.top = window + 1;
}

export function lambda(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const scope = scopeOf(u.shared.table, changetype<usize>(node));
  if (scope == null) {
    failMemory(u);
    return destination(u, want);
  }
  const base = push(u, 4);
  const flags = prepareDefaults(u, node, node.a, base);
  const inner = frameOpen(u.shared, u, scope);
  inner.walrus = u.walrus;
  const register = expression(inner, node.b!, -1);
  setPosition(inner, node.b!);
  emit(inner, Op.RETURN, register);
  inner.startLine = node.line;
  const code = frameClose(inner, node.line, NONE, 0);
  u.top = mark;
  // The registers of the defaults are still filled: the destination may be the first of them.
  const top = flags ? base + 4 : mark;
  const dst = destination(u, want);
  const after = u.top;
  if (u.top < top) u.top = top;
  setPosition(u, node);
  makeFunction(u, scope, code, dst, flags ? base : -1, flags);
  u.top = after;
  return dst;
}

// ---- classes

/** Tuple of the attributes that methods store on self. */
function staticAttributes(u: Unit): Value {
  const dict = <usize>u.staticAttributes;
  const tuple = tupleNew(dict ? changetype<DictObject>(dict).length : 0);
  if (!tuple) {
    failMemory(u);
    return NONE;
  }
  if (dict) {
    let i: u32 = 0;
    for (let entry = dictNext(dict, 0); entry >= 0; entry = dictNext(dict, <u32>entry + 1)) tupleSet(tuple, i++, dictKeyAt(dict, entry));
  }
  return fromPointer(tuple);
}

function storeConstant(u: Unit, called: Value, v: Value): void {
  const t = push(u);
  emitConstant(u, t, v);
  nameStore(u, called, t);
  u.top = t;
}

function classCode(u: Unit, node: Node, scope: Scope, firstLine: u32, isGeneric: bool): Value {
  const inner = frameOpen(u.shared, u, scope);
  setLine(inner, firstLine);
  const t = push(inner);
  nameLoad(inner, name(Name.__name__), t);
  nameStore(inner, name(Name.__module__), t);
  inner.top = t;
  storeConstant(inner, name(Name.__qualname__), inner.qualname);
  storeConstant(inner, name(Name.__firstlineno__), fromSmallInt(firstLine));
  if (isGeneric) typesInClass(inner);
  if (scope.flags & SCOPE_CLASS_DICT) {
    const cell = scopeFind(scope, name(Name.__classdict__));
    if (cell != null) {
      emit(inner, Op.LOAD_LOCALS, t);
      emit(inner, Op.STORE_DEREF, cell.register, t);
    }
  }
  annotateBegin(inner);
  const doc = docstring(u, node.b);
  if (doc != NONE) {
    setPosition(inner, node.b!);
    storeConstant(inner, name(Name.__doc__), doc);
  }
  body(inner, node.b);
  annotateBody(inner, firstLine);
  endPosition(inner, firstLine);
  storeConstant(inner, name(Name.__static_attributes__), staticAttributes(inner));
  if (scope.flags & SCOPE_CLASS_DICT) {
    const cell = scopeFind(scope, name(Name.__classdict__));
    if (cell != null) nameStore(inner, internAscii(ascii("__classdictcell__")), cell.register);
  }
  const cell = scope.flags & SCOPE_CLASS_CELL ? scopeFind(scope, name(Name.__class__)) : null;
  if (cell != null) {
    nameStore(inner, name(Name.__classcell__), cell.register);
    emit(inner, Op.RETURN, cell.register);
  } else emit(inner, Op.RETURN_NONE, 0);
  return frameClose(inner, firstLine, NONE, 0);
}

export function classDef(u: Unit, node: Node): void {
  const scope = scopeOf(u.shared.table, changetype<usize>(node));
  if (scope == null) {
    failMemory(u);
    return;
  }
  const mark = u.top;
  decoratorsOpen(u, node.c);
  const window = u.top;
  const inner = typesOpen(u, node);
  if (inner == null) classObject(u, node, scope, false);
  else {
    push(u, 6);
    const base = typesForClass(inner, node, inner.register);
    let last = node.a;
    while (last != null && last.next != null) last = last.next;
    if (last == null) node.a = base;
    else last.next = base;
    const made = inner.top;
    classObject(inner, node, scope, true);
    // A `finally` body is compiled more than once: the tree stays as it was.
    if (last == null) node.a = null;
    else last.next = null;
    typesClose(u, inner, node, made, window, 0);
  }
  u.top = window;
  decoratorsCall(u, node.c, mark, window);
  setPosition(u, node);
  nameStore(u, node.name, mark);
  u.top = mark;
}

/** The class, into the register at the top. */
function classObject(u: Unit, node: Node, scope: Scope, isGeneric: bool): void {
  const window = push(u, 6);
  setPosition(u, node);
  emit(u, Op.LOAD_COMMON, window, 2);
  const func = push(u, 2);
  const code = classCode(u, node, scope, definitionLine(node), isGeneric);
  setPosition(u, node);
  makeFunction(u, scope, code, func, -1, 0);
  emitConstant(u, func + 1, node.name);
  finishCall(u, node, 2, node.a, node.d, window, false, window, window);
}
