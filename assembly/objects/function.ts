/** Python functions, bound methods and cells. */
import { allocate, allocateRaw } from '../heap/alloc';
import { CellObject, CodeObject, FunctionObject, MethodObject, TupleObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, isPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { raise, raiseFormat } from '../vm/raise';
import { pythonRefuse } from '../vm/python-native';
import { state, typeObject } from '../vm/record';
import { call1 } from '../vm/call';
import { introspectIsCallable } from '../builtins/introspect';
import { dictGetName, dictNew, dictSetName } from './dict-table';
import { unwrap } from './instance';
import { useAsNamespace } from '../vm/builtin-modules';
import { kindOfInline } from './type';
import { tupleGet } from './tuple';

/** Function object of a code object; 0 with MemoryError pending. */
export function functionNew(code: usize, globals: usize): usize {
  const p = allocate(offsetof<FunctionObject>(), Kind.FUNCTION, typeObject(Type.FUNCTION));
  if (!p) return 0;
  const f = changetype<FunctionObject>(p);
  const c = changetype<CodeObject>(code);
  f.code = <u32>code;
  f.globals = <u32>globals;
  f.name = c.name;
  f.qualname = c.qualname;
  f.doc = c.doc;
  f.annotate = UNBOUND;
  f.annotations = UNBOUND;
  const module = dictGetName(globals, name(Name.__name__));
  f.module = module == UNBOUND ? NONE : module;
  return p;
}

/** Of a FunctionObject: is it one that CPython has in C? */
// @ts-ignore: decorator
@inline export function isRoutine(p: usize): bool { return load<u8>(p, offsetof<FunctionObject>('flags')) != 0; }

// @ts-ignore: decorator
@inline export function isFunction(v: Value): bool { return isPointer(v) && load<u8>(toPointer(v), 4) == Kind.FUNCTION; }

/** Bound method; 0 with MemoryError pending. */
export function methodNew(func: Value, self: Value): usize {
  const p = allocateRaw(offsetof<MethodObject>(), Kind.METHOD, typeObject(Type.METHOD));
  if (!p) return 0;
  const method = changetype<MethodObject>(p);
  method.function = func;
  method.self = self;
  return p;
}

export function cellNew(v: Value): usize {
  const p = allocateRaw(offsetof<CellObject>(), Kind.CELL, typeObject(Type.CELL));
  if (p) changetype<CellObject>(p).value = v;
  return p;
}

// ---- attributes; args[0] is the function

// @ts-ignore: decorator
@inline function self(args: usize): FunctionObject { return changetype<FunctionObject>(toPointer(load<Value>(args))); }
// @ts-ignore: decorator
@inline function orNone(p: u32): Value { return p ? fromPointer(p) : NONE; }

/** The new value; None when the attribute is deleted. */
function orDeleted(args: usize): Value { return load<Value>(args, 8) == UNBOUND ? NONE : load<Value>(args, 8); }

export function functionName(args: usize, count: i32): Value { return self(args).name; }
export function functionSetName(args: usize, count: i32): Value {
  if (kindOfInline(load<Value>(args, 8)) != Kind.STR) return raise(Exc.TypeError, ascii("__name__ must be set to a string object"));
  self(args).name = load<Value>(args, 8);
  return NONE;
}
export function functionQualname(args: usize, count: i32): Value { return self(args).qualname; }
export function functionSetQualname(args: usize, count: i32): Value {
  if (kindOfInline(load<Value>(args, 8)) != Kind.STR) return raise(Exc.TypeError, ascii("__qualname__ must be set to a string object"));
  self(args).qualname = load<Value>(args, 8);
  return NONE;
}
export function functionDoc(args: usize, count: i32): Value { return self(args).doc; }
export function functionSetDoc(args: usize, count: i32): Value {
  self(args).doc = orDeleted(args);
  return NONE;
}
export function functionModule(args: usize, count: i32): Value { return self(args).module; }
export function functionSetModule(args: usize, count: i32): Value {
  self(args).module = orDeleted(args);
  return NONE;
}
export function functionCode(args: usize, count: i32): Value { return fromPointer(self(args).code); }
export function functionSetCode(args: usize, count: i32): Value {
  const v = load<Value>(args, 8);
  if (kindOfInline(v) != Kind.CODE) return raise(Exc.TypeError, ascii("__code__ must be set to a code object"));
  const f = self(args);
  const names = <usize>changetype<CodeObject>(toPointer(v)).freeNames;
  const free: u32 = names ? changetype<TupleObject>(names).length : 0;
  const closed: u32 = f.closure ? changetype<TupleObject>(<usize>f.closure).length : 0;
  if (free != closed) {
    return raiseFormat(Exc.ValueError, ascii("%s() requires a code object with %d free vars, not %d"), f.name, fromSmallInt(closed), fromSmallInt(free));
  }
  f.code = <u32>toPointer(v);
  return NONE;
}
export function functionDefaults(args: usize, count: i32): Value { return orNone(self(args).defaults); }
export function functionSetDefaults(args: usize, count: i32): Value {
  const v = orDeleted(args);
  if (v == NONE) self(args).defaults = 0;
  else if (kindOfInline(v) == Kind.TUPLE) self(args).defaults = <u32>toPointer(v);
  else return raise(Exc.TypeError, ascii("__defaults__ must be set to a tuple object"));
  return NONE;
}
export function functionKwdefaults(args: usize, count: i32): Value { return orNone(self(args).keywordDefaults); }
export function functionSetKwdefaults(args: usize, count: i32): Value {
  const v = orDeleted(args);
  if (v == NONE) self(args).keywordDefaults = 0;
  else if (kindOfInline(v) == Kind.DICT) self(args).keywordDefaults = <u32>toPointer(v);
  else return raise(Exc.TypeError, ascii("__kwdefaults__ must be set to a dict object"));
  return NONE;
}
export function functionClosure(args: usize, count: i32): Value { return orNone(self(args).closure); }
export function functionGlobals(args: usize, count: i32): Value { return fromPointer(self(args).globals); }
export function functionDict(args: usize, count: i32): Value {
  const dict = functionAttributes(toPointer(load<Value>(args)));
  return dict ? fromPointer(dict) : ERROR;
}
export function functionSetDict(args: usize, count: i32): Value {
  const v = load<Value>(args, 8);
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("cannot delete __dict__"));
  if (kindOfInline(v) != Kind.DICT) return raiseFormat(Exc.TypeError, ascii("__dict__ must be set to a dictionary, not a '%t'"), v);
  self(args).attributes = <u32>toPointer(v);
  return NONE;
}
export function functionBuiltins(args: usize, count: i32): Value { return fromPointer(state.builtins); }
/** Lies among the attributes under its own name, where the compiler puts it too. */
export function functionTypeParameters(args: usize, count: i32): Value {
  const dict = <usize>self(args).attributes;
  const v = dict ? dictGetName(dict, name(Name.__type_params__)) : UNBOUND;
  return v == UNBOUND ? fromPointer(state.emptyTuple) : v;
}
export function functionSetTypeParameters(args: usize, count: i32): Value {
  const v = load<Value>(args, 8);
  if (kindOfInline(v) != Kind.TUPLE) return raise(Exc.TypeError, ascii("__type_params__ must be set to a tuple"));
  const dict = functionAttributes(toPointer(load<Value>(args)));
  return dict && dictSetName(dict, name(Name.__type_params__), v) ? NONE : ERROR;
}
/** The annotations dict: what `__annotate__` gives, computed once (PEP 649). */
export function functionAnnotations(args: usize, count: i32): Value {
  const f = self(args);
  if (f.annotations != UNBOUND) return f.annotations;
  let v: Value;
  if (f.annotate == UNBOUND || f.annotate == NONE) {
    const dict = dictNew();
    v = dict ? fromPointer(dict) : ERROR;
  } else v = call1(f.annotate, fromSmallInt(1));
  if (v != ERROR) self(args).annotations = v;
  return v;
}
export function functionSetAnnotations(args: usize, count: i32): Value {
  const f = self(args);
  const v = orDeleted(args);
  if (v != NONE && kindOfInline(unwrap(v)) != Kind.DICT) return raise(Exc.TypeError, ascii("__annotations__ must be set to a dict object"));
  f.annotations = v == NONE ? UNBOUND : v;
  f.annotate = UNBOUND;
  return NONE;
}
export function functionAnnotate(args: usize, count: i32): Value { return self(args).annotate == UNBOUND ? NONE : self(args).annotate; }
export function functionSetAnnotate(args: usize, count: i32): Value {
  const v = load<Value>(args, 8);
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("__annotate__ cannot be deleted"));
  if (v != NONE && !introspectIsCallable(v)) return raise(Exc.TypeError, ascii("__annotate__ must be callable or None"));
  self(args).annotate = v;
  if (v != NONE) self(args).annotations = UNBOUND;
  return NONE;
}

/** DictObject of a function's own attributes, made on demand; 0 with MemoryError pending. */
export function functionAttributes(p: usize): usize {
  const f = changetype<FunctionObject>(p);
  if (!f.attributes) f.attributes = <u32>dictNew();
  return f.attributes;
}

export function functionGet(args: usize, count: i32): Value {
  const instance = load<Value>(args, 8);
  if (instance == NONE || instance == UNBOUND) return load<Value>(args);
  const method = methodNew(load<Value>(args), instance);
  return method ? fromPointer(method) : ERROR;
}

export function methodFunction(args: usize, count: i32): Value { return changetype<MethodObject>(toPointer(load<Value>(args))).function; }
export function methodSelf(args: usize, count: i32): Value { return changetype<MethodObject>(toPointer(load<Value>(args))).self; }
export function cellConstruct(args: usize, count: i32): Value {
  const p = cellNew(load<Value>(args, 8));
  return p ? fromPointer(p) : ERROR;
}
export function cellContents(args: usize, count: i32): Value {
  const v = changetype<CellObject>(toPointer(load<Value>(args))).value;
  return v == UNBOUND ? raise(Exc.ValueError, ascii("Cell is empty")) : v;
}
/** function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None) */
export function functionConstruct(args: usize, count: i32): Value {
  const code = load<Value>(args, 8);
  const globals = load<Value>(args, 16);
  const closure = load<Value>(args, 40);
  let good = kindOfInline(code) == Kind.CODE && kindOfInline(globals) == Kind.DICT && isGiven(args, 24, Kind.STR) && isGiven(args, 32, Kind.TUPLE) && isGiven(args, 48, Kind.DICT);
  if (good) {
    const free = changetype<TupleObject>(<usize>changetype<CodeObject>(toPointer(code)).freeNames).length;
    good = isAbsent(closure) ? free == 0 : functionIsClosure(closure, free);
  }
  if (!good) return pythonRefuse(ascii("objects.refuse_function"), args + 8, 6);
  useAsNamespace(toPointer(globals));
  const p = functionNew(toPointer(code), toPointer(globals));
  if (!p) return ERROR;
  const f = changetype<FunctionObject>(p);
  if (!isAbsent(load<Value>(args, 24))) f.name = load<Value>(args, 24);
  f.defaults = pointerOr0(args, 32);
  f.keywordDefaults = pointerOr0(args, 48);
  f.closure = pointerOr0(args, 40);
  return fromPointer(p);
}

function isAbsent(v: Value): bool { return v == UNBOUND || v == NONE; }
function isGiven(args: usize, at: usize, kind: Kind): bool { return isAbsent(load<Value>(args + at)) || kindOfInline(load<Value>(args + at)) == kind; }
function pointerOr0(args: usize, at: usize): u32 { return isAbsent(load<Value>(args + at)) ? 0 : <u32>toPointer(load<Value>(args + at)); }

/** Is it a tuple of `count` cells? */
export function functionIsClosure(v: Value, count: u32): bool {
  if (v == UNBOUND || kindOfInline(v) != Kind.TUPLE) return false;
  const p = toPointer(v);
  for (let i: u32 = 0; i < changetype<TupleObject>(p).length; i++) if (kindOfInline(tupleGet(p, i)) != Kind.CELL) return false;
  return changetype<TupleObject>(p).length == count;
}

export function methodConstruct(args: usize, count: i32): Value {
  const f = load<Value>(args, 8);
  if (!introspectIsCallable(f)) return raise(Exc.TypeError, ascii("first argument must be callable"));
  if (load<Value>(args, 16) == NONE) return raise(Exc.TypeError, ascii("instance must not be None"));
  const method = methodNew(f, load<Value>(args, 16));
  return method ? fromPointer(method) : ERROR;
}
export function cellSetContents(args: usize, count: i32): Value {
  changetype<CellObject>(toPointer(load<Value>(args))).value = load<Value>(args, 8);
  return NONE;
}
