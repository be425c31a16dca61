/**
 * Scopes and symbols: which names a block of code has, and where each lives.
 *
 * symtable.ts fills the scopes from the tree; `scopeResolve` then decides, for every name, local, cell, free or global. List, set
 * and dict comprehensions are scopes of their own whose code is part of the enclosing frame (`inlined`): a name they use but
 * do not bind is reached directly there, without a cell.
 *
 * All records lie in the arena. When it is exhausted they all are one and the same spare record, so the lists must not be walked
 * once arenaFailed() says so.
 */
import { Value, UNBOUND, NONE, fromSmallInt, toSmallInt, toPointer, ERROR } from '../value/value';
import { name, Name } from '../value/names';
import { StrObject } from '../heap/layout';
import { internAscii, strAt, strCompare, strConcat, strIntern, strSlice, strFromAscii } from '../objects/str';
import { dictNew, dictGetName, dictSetName, dictGet, dictSet } from '../objects/dict-table';
import { arenaAllocate, arenaFail, arenaFailed } from './arena';
import { Node } from './ast';
import { syntaxErrorFormat } from './syntax-error';

export const enum ScopeKind {
  MODULE,
  CLASS,
  FUNCTION,
  LAMBDA,
  GENERATOR,
  /** Inlined comprehension. */
  COMPREHENSION,
  /** `__annotate__` and the functions that compute bounds and values of type parameters and aliases. */
  ANNOTATION,
  /** The function around a generic class, function or alias, whose locals are the type parameters. */
  TYPE_PARAMETERS,
}

/** Binding flags: what the source does with the name … */
export const BOUND: u32 = 1;
export const PARAMETER: u32 = 2;
export const USED: u32 = 4;
export const GLOBAL: u32 = 8;
export const NONLOCAL: u32 = 16;
export const ANNOTATED: u32 = 32;
/** Some statement unbinds it: uses are always checked. */
export const DELETED: u32 = 64;
/** Target of a `for` of a comprehension. */
export const ITERATION: u32 = 128;
/** Bound by := in this comprehension or generator expression for the scope around it. */
export const WALRUS: u32 = 256;
/** … and where scopeResolve puts it. */
export const CELL: u32 = 512;
export const FREE: u32 = 1024;
/** Known to be bound at the present point of the code (comprehension targets). */
export const KNOWN: u32 = 2048;
export const IMPORTED: u32 = 4096;
export const TYPE_PARAMETER: u32 = 8192;
/** Variable of a comprehension in this frame, which the code object names among those of the frame. */
export const COMPREHENDED: u32 = 16384;

@unmanaged export class Binding {
  name: Value;
  flags: u32;
  register: i32;
  next: Binding | null;
  /** Statement that declared it global or nonlocal. */
  node: Node | null;
}

/** Scope flags. */
export const SCOPE_GENERATOR: u32 = 1;
export const SCOPE_COROUTINE: u32 = 2;
/** A function inside uses `__class__` or super(). */
export const SCOPE_CLASS_CELL: u32 = 4;
/** Names are looked up in the class around first (annotations, type parameters). */
export const SCOPE_SEES_CLASS: u32 = 8;
/** Annotations inside need the cell `__classdict__`. */
export const SCOPE_CLASS_DICT: u32 = 16;
/** Has annotations of its own, of plain names (module, class). */
export const SCOPE_ANNOTATIONS: u32 = 32;
/** Inside a function, at any depth. */
export const SCOPE_NESTED: u32 = 64;
/** An `await` in a comprehension makes the one around it asynchronous too. */
export const SCOPE_ASYNC_COMPREHENSION: u32 = 128;
/** Has `*args`, `**kwargs`. */
export const SCOPE_VARARGS: u32 = 256;
export const SCOPE_VARKEYWORDS: u32 = 512;
/** What an ANNOTATION scope is the function of, when it is no annotation. */
export const SCOPE_ALIAS: u32 = 1024;
export const SCOPE_BOUND: u32 = 2048;
export const SCOPE_CONSTRAINTS: u32 = 4096;
export const SCOPE_DEFAULT: u32 = 8192;
/** Has annotations that may not be come by. */
export const SCOPE_CONDITIONAL: u32 = 16384;

/** Name of the set of those that were. */
export function scopeConditional(): Value { return internAscii(ascii("__conditional_annotations__")); }

@unmanaged export class Scope {
  kind: u8;
  flags: u32;
  /** DictObject: name → address of its Binding. */
  symbols: u32;
  first: Binding | null;
  last: Binding | null;
  parent: Scope | null;
  child: Scope | null;
  lastChild: Scope | null;
  sibling: Scope | null;
  /** The annotation scope that belongs to a function, class or module, once it has annotations. */
  annotations: Scope | null;
  node: Node;
  /** Name of the class that private names are mangled with, or UNBOUND. */
  privateName: Value;
  name: Value;
  positionalCount: u32;
  positionalOnlyCount: u32;
  keywordOnlyCount: u32;
  parameterCount: u32;
  /** Unpacking position while a comprehension's iterable is visited: no := there. */
  iterable: u32;
}

/** Where records go that the exhausted arena cannot hold. */
const SPARE: usize = memory.data(512, 8);

/** A cleared record of at most 512 bytes. */
export function scopeRecord(size: u32): usize {
  let at = arenaAllocate(size);
  if (!at) at = SPARE;
  memory.fill(at, 0, size);
  return at;
}

export function scopeNew(kind: ScopeKind, parent: Scope | null, node: Node, called: Value): Scope {
  const scope = changetype<Scope>(scopeRecord(offsetof<Scope>()));
  scope.kind = <u8>kind;
  scope.parent = parent;
  scope.node = node;
  scope.name = called;
  scope.privateName = UNBOUND;
  scope.symbols = <u32>dictNew();
  if (!scope.symbols) arenaFail();
  if (parent != null) {
    scope.privateName = parent.privateName;
    if (scopeIsFunction(parent) || (parent.flags & SCOPE_NESTED)) scope.flags |= SCOPE_NESTED;
    if (parent.lastChild == null) parent.child = scope;
    else parent.lastChild!.sibling = scope;
    parent.lastChild = scope;
  }
  return scope;
}

/** Has fast locals (module and class bodies have a namespace). */
// @ts-ignore: decorator
@inline export function scopeIsFunction(scope: Scope): bool { return <i32>scope.kind >= ScopeKind.FUNCTION; }

export function scopeFind(scope: Scope, called: Value): Binding | null {
  if (!scope.symbols) return null;
  const found = dictGetName(scope.symbols, called);
  return found == UNBOUND || found == ERROR ? null : changetype<Binding>(<usize>toSmallInt(found));
}

/** The symbol, made when it is new, with `flags` added. */
export function scopeAdd(scope: Scope, called: Value, flags: u32): Binding {
  const found = scopeFind(scope, called);
  if (found != null) {
    found.flags |= flags;
    return found;
  }
  const symbol = changetype<Binding>(scopeRecord(offsetof<Binding>()));
  symbol.name = called;
  symbol.flags = flags;
  symbol.register = -1;
  if (scope.last == null) scope.first = symbol;
  else scope.last!.next = symbol;
  scope.last = symbol;
  if (!scope.symbols || !dictSetName(scope.symbols, called, fromSmallInt(<i64>changetype<usize>(symbol)))) arenaFail();
  return symbol;
}

/** `__name` inside class C is `_C__name`. The result is interned; the name itself when memory is out. */
export function scopeMangle(privateName: Value, called: Value): Value {
  if (privateName == UNBOUND) return called;
  const text = toPointer(called);
  const length = changetype<StrObject>(text).length;
  if (length < 3 || strAt(text, 0) != 0x5f || strAt(text, 1) != 0x5f) return called;
  if (strAt(text, length - 1) == 0x5f && strAt(text, length - 2) == 0x5f) return called;
  for (let i: u32 = 0; i < length; i++) if (strAt(text, i) == 0x2e) return called;
  const owner = toPointer(privateName);
  const ownerLength = changetype<StrObject>(owner).length;
  let from: u32 = 0;
  while (from < ownerLength && strAt(owner, from) == 0x5f) from++;
  if (from == ownerLength) return called;
  const stripped = from ? strSlice(privateName, from - 1, ownerLength) : strConcat(strFromAscii(ascii("_")), privateName);
  if (stripped == ERROR) return mangleFailed(called);
  const joined = strConcat(stripped, called);
  if (joined == ERROR) return mangleFailed(called);
  const interned = strIntern(joined);
  return interned == ERROR ? mangleFailed(called) : interned;
}

function mangleFailed(called: Value): Value {
  arenaFail();
  return called;
}

/**
 * Enters the variables of a comprehension into the scope of the frame, in CPython's order: its own, then those of the comprehensions in it, and behind
 * both what := in them binds. `last`: the last symbol of the frame that is before it.
 */
export function scopeComprehension(frame: Scope, scope: Scope, last: Binding | null): void {
  if (arenaFailed()) return;
  const behind = last == null ? frame.first : last.next;
  const end = frame.last;
  if (last == null) frame.first = null;
  else last.next = null;
  frame.last = last;
  addComprehended(frame, scope);
  if (behind == null || arenaFailed()) return;
  if (frame.last == null) frame.first = behind;
  else frame.last!.next = behind;
  frame.last = end;
}

function addComprehended(frame: Scope, scope: Scope): void {
  for (let symbol: Binding | null = scope.first; symbol != null && !arenaFailed(); symbol = symbol!.next) {
    // What := binds for a module is no variable there, but has the name of one.
    if (symbol.flags & BOUND || (symbol.flags & WALRUS && frame.kind == ScopeKind.MODULE)) scopeAdd(frame, symbol.name, COMPREHENDED);
  }
  for (let child: Scope | null = scope.child; child != null; child = child!.sibling) if (child.kind == ScopeKind.COMPREHENSION) addComprehended(frame, child!);
}

/** Puts every name of `scope` and of the scopes inside where it lives. False with an error pending. */
export function scopeResolve(scope: Scope): bool {
  if (arenaFailed()) return false;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) {
    const flags = symbol.flags;
    if (flags & NONLOCAL) {
      if (scope.kind == ScopeKind.MODULE) {
        syntaxErrorFormat(symbol.node!, wording("nonlocal declaration not allowed at module level"), NONE, NONE);
        return false;
      }
      const found = findOutside(scope, symbol);
      if (found == Found.TYPE_PARAMETER) {
        syntaxErrorFormat(symbol.node!, wording("nonlocal binding not allowed for type parameter '%s'"), symbol.name, NONE);
        return false;
      }
      if (found == Found.NOWHERE) {
        syntaxErrorFormat(symbol.node!, wording("no binding for nonlocal '%s' found"), symbol.name, NONE);
        return false;
      }
    } else if (!(flags & (GLOBAL | BOUND)) && flags & (USED | WALRUS) && scope.kind != ScopeKind.MODULE) {
      if (findOutside(scope, symbol) == Found.NOWHERE && flags & WALRUS) symbol.flags |= GLOBAL;
    }
  }
  for (let child: Scope | null = scope.child; child != null; child = child!.sibling) if (!scopeResolve(child)) return false;
  let count: u32 = 0;
  for (let symbol: Binding | null = scope.first; symbol != null; symbol = symbol!.next) count++;
  if (count > 1) scope.first = arranged(scope.first!, count);
  return true;
}

/** A cell that is neither a parameter nor a variable of a comprehension. */
// @ts-ignore: decorator
@inline export function scopeIsPlainCell(symbol: Binding): bool { return (symbol.flags & (CELL | PARAMETER | COMPREHENDED)) == CELL; }

/** Where CPython has a name: among those in the order of the source, the plain cells, or the free variables. */
function place(symbol: Binding): i32 { return symbol.flags & FREE ? 2 : i32(scopeIsPlainCell(symbol)); }

/** The first `count` symbols of a list in CPython's order: cells and free variables are last, each by the alphabet. */
function arranged(list: Binding, count: u32): Binding {
  if (count == 1) {
    list.next = null;
    return list;
  }
  let middle: Binding | null = list;
  for (let i = count >> 1; i; i--) middle = middle!.next;
  let b: Binding | null = arranged(middle!, count - (count >> 1));
  let a: Binding | null = arranged(list, count >> 1);
  let first: Binding | null = null;
  let last: Binding | null = null;
  while (a != null || b != null) {
    let isLater = a == null;
    if (a != null && b != null) {
      const difference = place(a!) - place(b!);
      isLater = difference > 0 || (difference == 0 && place(a!) > 0 && strCompare(a!.name, b!.name) > 0);
    }
    const taken: Binding = isLater ? b! : a!;
    if (isLater) b = taken.next;
    else a = taken.next;
    if (last == null) first = taken;
    else last!.next = taken;
    last = taken;
  }
  return first!;
}

const enum Found { NOWHERE, VARIABLE, TYPE_PARAMETER }

/**
 * Looks for the function scope that binds the name and makes the way to it: a cell there and free variables in the frames between.
 * NOWHERE when the name is global.
 */
function findOutside(scope: Scope, symbol: Binding): Found {
  const called = symbol.name;
  const isConditional = called == scopeConditional();
  const isClassCell = called == name(Name.__class__) || called == name(Name.__classdict__) || isConditional;
  let owner = scope.parent;
  let crossed = scope.kind != ScopeKind.COMPREHENSION;
  let found: Binding | null = null;
  while (owner != null) {
    if (scopeIsFunction(owner)) {
      const candidate = scopeFind(owner, called);
      if (candidate != null) {
        const flags = candidate.flags;
        if (flags & GLOBAL) return Found.NOWHERE;
        if (flags & BOUND && !(flags & NONLOCAL)) {
          found = candidate;
          break;
        }
      }
    } else if (owner.kind == ScopeKind.CLASS && isClassCell) {
      // To a comprehension of the body itself it is a name like others.
      if (!crossed && called == name(Name.__class__)) return Found.NOWHERE;
      found = scopeAdd(owner, called, 0);
      owner.flags |= isConditional ? 0 : called == name(Name.__class__) ? SCOPE_CLASS_CELL : SCOPE_CLASS_DICT;
      break;
    }
    if (owner.kind != ScopeKind.COMPREHENSION) crossed = true;
    owner = owner.parent;
  }
  if (found == null) return Found.NOWHERE;
  if (crossed) {
    found!.flags |= CELL;
    // As in CPython, a variable of the frame with the name of a comprehension's is a cell too.
    let frame = owner!;
    while (frame.kind == ScopeKind.COMPREHENSION) frame = frame.parent!;
    if (frame != owner) scopeAdd(frame, called, CELL);
  }
  for (let at: Scope | null = scope; at != null && at != owner; at = at!.parent) {
    if (at.kind != ScopeKind.COMPREHENSION) scopeAdd(at, called, FREE);
  }
  return found!.flags & TYPE_PARAMETER ? Found.TYPE_PARAMETER : Found.VARIABLE;
}

/** Tables from a node to the scope that its code has: a DictObject from address to address. */
export function scopeRemember(table: usize, key: usize, scope: Scope): void {
  if (!dictSet(table, fromSmallInt(<i64>key), fromSmallInt(<i64>changetype<usize>(scope)))) arenaFail();
}

/** The scope of a node; null only when memory ran out while the scopes were made. */
export function scopeOf(table: usize, key: usize): Scope | null {
  const found = dictGet(table, fromSmallInt(<i64>key));
  return found == UNBOUND || found == ERROR ? null : changetype<Scope>(<usize>toSmallInt(found));
}
