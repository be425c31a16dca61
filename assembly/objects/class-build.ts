/** Making classes: the `class` statement (`__build_class__`) and `type(name, bases, namespace)`. */
import { argument } from '../builtins/native';
import {
  CODE_HIDDEN, CODE_NEWLOCALS, CodeObject, TYPE_BUILTIN, CellObject, DescriptorObject, FunctionObject, ListObject, STR_INTERNED, STR_PRIVATE, StrObject, TupleObject, TYPE_EXCEPTION, TYPE_FINAL, TYPE_HEAP, TYPE_METACLASS, TYPE_MIXED, TYPE_NO_DICT, TYPE_QUALIFIED, TYPE_SOLID, TypeObject,
} from '../heap/layout';
import { allocate } from '../heap/alloc';
import { introspectGet } from '../builtins/introspect';
import { attributeGet, typeRefreshHooks } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromBool, fromPointer, isPointer, NONE, STOP, toPointer, TRUE, UNBOUND, Value, fromSmallInt } from '../value/value';
import { call, call1, callSpecial2 } from '../vm/call';
import { errorPending, raise, raiseFormat } from '../vm/raise';
import { exceptionType, state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { Continue, frameCode, frameGlobals, framePrevious } from '../vm/frame';
import { pushBody, runCode } from '../vm/run';
import { pythonCallFor } from '../vm/python-native';
import { stepsCall } from '../vm/steps';
import { callResult } from '../vm/suspend';
import { classBasesTell } from './class-bases';
import { dictCopy, dictDelete, dictGetName, dictKeyAt, dictNew, dictNext, dictSetName, dictValueAt } from './dict-table';
import { exceptionFamily } from './exception';
import { isFunction } from './function';
import { unwrap } from './instance';
import { listFromIterable, listGet } from './list';
import { mroCompute } from './mro';
import { classmethodNew, staticmethodNew } from './property';
import { shapeRoot } from './shape';
import { internAscii, strAt, strIntern, strLength, strNew, isStr } from './str';
import { superLookup } from './super';
import { weakFits, weakRefers } from './weak';
import { tuple1, tuple3, tupleFromArgs, tupleGet } from './tuple';
import { isType, kindOf, typeAllocate, typeIsSubtype, typeLookup, typeOf } from './type';

/** `__build_class__(function, name, *bases, metaclass=None, **keywords)` */
export function classBuild(args: usize, count: i32): Value {
  if (count < 2) return raise(Exc.TypeError, ascii("__build_class__: not enough arguments"));
  const body = argument(args, 0);
  const title = argument(args, 1);
  if (!isFunction(body)) return raise(Exc.TypeError, ascii("__build_class__: func must be a function"));
  if (kindOf(title) != Kind.STR) return raise(Exc.TypeError, ascii("__build_class__: name is not a string"));
  const bases = tupleFromArgs(args + 16, count - 2);
  if (bases == ERROR) return ERROR;
  const keywords = <usize>state.keywords;
  // Everything but a plain class is left to the library.
  if (keywords || !hasPlainBases(bases)) {
    const top = state.stackTop;
    rootPush(body);
    rootPush(title);
    rootPush(bases);
    rootPush(keywords ? fromPointer(keywords) : fromPointer(state.emptyTuple));
    const values = tupleFromArgs(args + (<usize>count << 3), keywords ? <i32>changetype<TupleObject>(keywords).length : 0);
    rootPush(values);
    return values == ERROR ? ERROR : stepsCall(ascii("statements"), ascii("class_"), top, 5);
  }
  const namespace = dictNew();
  const made = namespace ? tuple3(title, bases, fromPointer(namespace)) : ERROR;
  return made == ERROR ? ERROR : runBody(body, fromPointer(namespace), Continue.CLASS, made);
}

/** Runs the body of a class: called by the class statement itself, it is a frame like any other. @mayCallPython */
function runBody(body: Value, namespace: Value, then: Continue, saved: Value): Value {
  const f = changetype<FunctionObject>(toPointer(body));
  const result = state.mayLeave ? callResult(false) : -1;
  if (result >= 0) return pushBody(f.code, f.globals, namespace, toPointer(body), <u32>result, then, saved);
  rootPush(saved);
  const cell = runCode(f.code, f.globals, namespace, toPointer(body));
  rootPop(1);
  return cell == ERROR || then != Continue.CLASS ? cell : classFinish(saved);
}

/** The same for a class that the library makes: the body gives the cell of its `__class__`, or None. */
export function classBody(args: usize, count: i32): Value {
  const body = argument(args, 0);
  return isFunction(body) && isPointer(argument(args, 1)) ? runBody(body, argument(args, 1), Continue.REGISTER, NONE) : NONE;
}

/** Are they classes that `type` makes? */
function hasPlainBases(bases: Value): bool {
  const p = toPointer(bases);
  for (let i: u32 = 0; i < changetype<TupleObject>(p).length; i++) if (!isType(tupleGet(p, i)) || typeOf(tupleGet(p, i)) != typeObject(Type.TYPE)) return false;
  return true;
}

/** The class whose body has returned; `made`: its name, bases and namespace. STOP: a frame was pushed. @mayCallPython */
export function classFinish(made: Value): Value {
  const top = state.stackTop;
  rootPush(fromPointer(typeObject(Type.TYPE)));
  for (let i: u32 = 0; i < 3; i++) rootPush(tupleGet(toPointer(made), i));
  state.keywords = 0;
  const cls = classConstruct(top, 4);
  if (cls != STOP) state.stackTop = top;
  return cls;
}

/** The metaclass that all bases agree on; 0 with TypeError pending. */
function mostDerived(metaclass: usize, bases: Value): usize {
  let winner = metaclass;
  const count = changetype<TupleObject>(toPointer(bases)).length;
  for (let i: u32 = 0; i < count; i++) {
    const base = tupleGet(toPointer(bases), i);
    const candidate = typeOf(base);
    if (typeIsSubtype(winner, candidate)) continue;
    if (typeIsSubtype(candidate, winner)) winner = candidate;
    else if (kindOf(base) != Kind.TYPE && introspectGet(base, name(Name.__mro_entries__)) != UNBOUND) {
      if (!errorPending()) raise(Exc.TypeError, ascii("type() doesn't support MRO entry resolution; use types.new_class()"));
      return 0;
    } else {
      raise(Exc.TypeError, ascii("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"));
      return 0;
    }
  }
  return winner;
}

/** type(object) and type(name, bases, namespace, **keywords); args[0] is the metaclass. */
export function classConstruct(args: usize, count: i32): Value {
  const keywords = <usize>state.keywords;
  const title = argument(args, 1);
  if (count != 4) return raiseFormat(Exc.TypeError, ascii("type.__new__() takes exactly 3 arguments (%d given)"), fromSmallInt(count - 1));
  let bases = argument(args, 2);
  const namespace = argument(args, 3);
  if (isStr(title) && strHasZero(title)) return raise(Exc.ValueError, ascii("type name must not contain null characters"));
  if (kindOf(title) != Kind.STR) return raiseFormat(Exc.TypeError, ascii("type.__new__() argument 1 must be str, not %t"), title);
  if (kindOf(bases) != Kind.TUPLE) return raiseFormat(Exc.TypeError, ascii("type.__new__() argument 2 must be tuple, not %t"), bases);
  const plain = unwrap(namespace);
  if (kindOf(plain) != Kind.DICT) return raiseFormat(Exc.TypeError, ascii("type.__new__() argument 3 must be dict, not %t"), namespace);
  const winner = mostDerived(toPointer(argument(args, 0)), bases);
  if (!winner) return ERROR;
  // A metaclass of a base makes its classes itself; what was called initializes them.
  if (winner != toPointer(argument(args, 0))) {
    const constructor = attributeGet(fromPointer(winner), name(Name.__new__));
    store<Value>(args, fromPointer(winner));
    return constructor == ERROR ? ERROR : call(constructor, args, count, keywords);
  }
  if (changetype<TupleObject>(toPointer(bases)).length == 0) {
    bases = tuple1(fromPointer(typeObject(Type.OBJECT)));
    if (bases == ERROR) return ERROR;
  }
  const top = state.stackTop;
  rootPush(bases);
  // The names in it go to __init_subclass__ after Python code has run.
  if (keywords) rootPush(fromPointer(keywords));
  const result = make(winner, title, bases, toPointer(plain), keywords, args + (<usize>count << 3));
  if (result != STOP) state.stackTop = top;
  return result;
}

/** The base whose layout the instances have; 0 with TypeError pending. */
export function classBestBase(bases: usize): usize {
  let best: usize = 0;
  const count = changetype<TupleObject>(bases).length;
  for (let i: u32 = 0; i < count; i++) {
    const base = tupleGet(bases, i);
    if (!isType(base)) {
      raiseFormat(Exc.TypeError, ascii("bases must be types"));
      return 0;
    }
    const candidate = changetype<TypeObject>(toPointer(base));
    if (candidate.typeFlags & TYPE_FINAL) {
      raiseFormat(Exc.TypeError, ascii("type '%n' is not an acceptable base type"), base);
      return 0;
    }
    if (!best) best = toPointer(base);
    else if (classLayout(best) != classLayout(toPointer(base))) {
      if (typeIsSubtype(classLayout(toPointer(base)), classLayout(best))) best = toPointer(base);
      else if (!typeIsSubtype(classLayout(best), classLayout(toPointer(base)))) {
        raise(Exc.TypeError, ascii("multiple bases have instance lay-out conflict"));
        return 0;
      }
    }
  }
  return best;
}

/** The built-in type that decides the layout of a type's instances. */
export function classLayout(p: usize): usize {
  const type = changetype<TypeObject>(p);
  for (let at = p; at; at = changetype<TypeObject>(at).base) if (changetype<TypeObject>(at).typeFlags & TYPE_SOLID) return at;
  if (type.payloadType) return type.payloadType;
  if (type.typeFlags & TYPE_METACLASS) return typeObject(Type.TYPE);
  if (type.instanceKind == Kind.MODULE) return typeObject(Type.MODULE);
  if (type.instanceKind == Kind.EXCEPTION) {
    // Exceptions share one layout but for the families that have fields of their own.
    const family = exceptionFamily(p);
    return exceptionType(family == Exc.KeyError ? Exc.BaseException : family);
  }
  return typeObject(Type.OBJECT);
}

function make(metaclass: usize, title: Value, bases: Value, namespace: usize, keywords: usize, keywordValues: usize): Value {
  const base = classBestBase(toPointer(bases));
  if (!base) return ERROR;
  const dict = dictCopy(namespace);
  if (!dict) return ERROR;
  const p = typeAllocate(metaclass, title, dict);
  if (!p) return ERROR;
  rootPush(fromPointer(p));
  const type = changetype<TypeObject>(p);
  const from = changetype<TypeObject>(base);
  type.bases = <u32>toPointer(bases);
  type.base = <u32>base;
  type.typeFlags = TYPE_HEAP | (from.typeFlags & (TYPE_EXCEPTION | TYPE_METACLASS));
  type.instanceKind = from.instanceKind;
  type.nativeNew = from.nativeNew;
  type.exceptionId = 255;
  const definer = definingFrame();
  if (definer) {
    // Exceptions made in C have no module in the texts of themselves.
    if (!(type.typeFlags & TYPE_EXCEPTION) && changetype<CodeObject>(frameCode(definer)).codeFlags & CODE_HIDDEN) type.typeFlags |= TYPE_QUALIFIED;
    const module = dictGetName(frameGlobals(definer), name(Name.__name__));
    if (module != UNBOUND && dictGetName(dict, name(Name.__module__)) == UNBOUND && !dictSetName(dict, name(Name.__module__), module)) return ERROR;
  }
  if (base == typeObject(Type.TYPE)) type.typeFlags |= TYPE_METACLASS;
  // Subclasses of built-in types carry a payload; exceptions, types and modules have attributes of their own already.
  const kind = from.instanceKind;
  if (kind != Kind.INSTANCE && kind != Kind.EXCEPTION && kind != Kind.TYPE && kind != Kind.MODULE) {
    type.instanceKind = <u8>Kind.INSTANCE;
    type.payloadType = <u32>base;
  } else type.payloadType = from.payloadType;
  if (!classComputeMro(type, metaclass, bases)) return ERROR;
  const slotsAdded = addSlots(type, dict);
  if (slotsAdded < 0 || !addDescriptors(type, dict)) return ERROR;
  for (let at = p; at && !(type.typeFlags & (TYPE_NO_DICT | TYPE_MIXED)); at = changetype<TypeObject>(at).base) {
    if (changetype<TypeObject>(at).typeFlags & TYPE_SOLID) type.typeFlags |= TYPE_MIXED;
  }
  const reserved = (type.payloadType ? 1 : 0) + (type.typeFlags & TYPE_MIXED ? 1 : 0);
  type.inlineSlots = <u8>max<u32>(from.inlineSlots, reserved + (slotsAdded > 8 ? 8 : slotsAdded > 4 ? <u32>slotsAdded : 4));
  type.rootShape = <u32>shapeRoot(p, reserved);
  if (!type.rootShape || !completeNamespace(type, dict)) return ERROR;
  if (!classBasesTell(bases, fromPointer(p), true)) return ERROR;
  typeRefreshHooks(p);
  const hooked = hasHooks(p, dict);
  if (hooked < 0) return ERROR;
  return hooked || keywords ? callHooks(p, dict, keywords, keywordValues) : fromPointer(p);
}

/** The frame whose code makes the class, in a module or function of the program, or in a module of the library's. */
function definingFrame(): usize {
  let base = <usize>state.base;
  while (base && (changetype<CodeObject>(frameCode(base)).codeFlags & (CODE_HIDDEN | CODE_NEWLOCALS)) == (CODE_HIDDEN | CODE_NEWLOCALS)) base = framePrevious(base);
  return base;
}

export function classComputeMro(type: TypeObject, metaclass: usize, bases: Value): bool {
  const p = changetype<usize>(type);
  const hook = typeLookup(metaclass, name(Name.mro));
  if (metaclass != typeObject(Type.TYPE) && isFunction(hook)) {
    const order = call1(hook, fromPointer(p));
    if (order == ERROR) return false;
    const list = listFromIterable(order);
    if (list == ERROR) return false;
    const count = changetype<ListObject>(toPointer(list)).length;
    for (let i: u32 = 0; i < count; i++) {
      const item = listGet(toPointer(list), i);
      if (isType(item) && (toPointer(item) == p || fitsLayout(type.base, toPointer(item)))) continue;
      raiseFormat(Exc.TypeError, isType(item) ? ascii("mro() returned base with unsuitable layout ('%n')") : ascii("mro() returned a non-class ('%t')"), item);
      return false;
    }
    if (!count) {
      raise(Exc.TypeError, ascii("type MRO must not be empty"));
      return false;
    }
    const tuple = tupleFromArgs(<usize>changetype<ListObject>(toPointer(list)).items + 8, count);
    if (tuple == ERROR) return false;
    type.mro = <u32>toPointer(tuple);
    return true;
  }
  type.mro = <u32>mroCompute(p, toPointer(bases));
  return type.mro != 0;
}

/** Have instances of heirs of `base` what routines of `p` look for in them? Natives rely on the order of classes for it. */
function fitsLayout(base: usize, p: usize): bool {
  let layout = p;
  while (!(changetype<TypeObject>(layout).typeFlags & (TYPE_SOLID | TYPE_BUILTIN))) layout = changetype<TypeObject>(layout).base;
  if (changetype<TypeObject>(layout).typeFlags & TYPE_EXCEPTION) layout = classLayout(layout);
  let at = base;
  while (at && at != layout) at = changetype<TypeObject>(at).base;
  return at != 0;
}

function baseHasDict(type: TypeObject): bool {
  const base = changetype<TypeObject>(<usize>type.base);
  const kind = base.instanceKind;
  return base.typeFlags & TYPE_BUILTIN ? kind == Kind.EXCEPTION || kind == Kind.TYPE || kind == Kind.MODULE : !(base.typeFlags & TYPE_NO_DICT);
}

/** `__dict__` and `__weakref__` of a class whose instances have them when those of its base have not. False with MemoryError pending. */
function addDescriptors(type: TypeObject, dict: usize): bool {
  const kind = type.instanceKind;
  if (!baseHasDict(type) && !(type.typeFlags & TYPE_NO_DICT) && !addDescriptor(type, dict, name(Name.__dict__))) return false;
  if (kind == Kind.TYPE || kind == Kind.MODULE || !weakFits(type) || weakRefers(changetype<TypeObject>(<usize>type.base))) return true;
  let room = !type.slots;
  if (!room) for (let i: u32 = 0; i < changetype<TupleObject>(<usize>type.slots).length; i++) room = room || tupleGet(type.slots, i) == name(Name.__weakref__);
  return !room || addDescriptor(type, dict, name(Name.__weakref__));
}

/** Gives a class a descriptor of its own, like the one of SimpleNamespace. */
function addDescriptor(type: TypeObject, dict: usize, key: Value): bool {
  if (dictGetName(dict, key) != UNBOUND) return true;
  const p = allocate(offsetof<DescriptorObject>(), Kind.GETSET, typeObject(Type.GETSET_DESCRIPTOR));
  if (!p) return false;
  const made = changetype<DescriptorObject>(p);
  const model = changetype<DescriptorObject>(toPointer(dictGetName(changetype<TypeObject>(typeObject(Type.NAMESPACE)).dict, key)));
  made.native = model.native;
  made.setter = model.setter;
  made.name = key;
  made.owner = <u32>changetype<usize>(type);
  return dictSetName(dict, key, fromPointer(p));
}

/** `__slots__`: member descriptors; whether instances have a dict. Returns how many, or -1 with an error pending. */
function addSlots(type: TypeObject, dict: usize): i32 {
  const declared = dictGetName(dict, name(Name.__slots__));
  if (declared == UNBOUND) return 0;
  const about = tuple3(type.name, fromBool(baseHasDict(type)), fromPointer(type.base));
  if (about == ERROR) return -1;
  // Whether instances have a dict, the names as they are given, and those that become members.
  const made = pythonCallFor(Kind.TUPLE, ascii("statements.slots"), declared, fromPointer(dict), about);
  if (made == ERROR) return -1;
  rootPush(made);
  const names = tupleGet(toPointer(made), 1);
  if (tupleGet(toPointer(made), 0) != TRUE) type.typeFlags |= TYPE_NO_DICT;
  type.slots = <u32>toPointer(names);
  const count = changetype<TupleObject>(toPointer(made)).length - 2;
  if (count) type.typeFlags |= TYPE_SOLID;
  for (let i: u32 = 0; i < count; i++) {
    const item = unwrap(tupleGet(toPointer(made), i + 2));
    const key = kindOf(item) == Kind.STR ? strIntern(item) : raise(Exc.TypeError, ascii("__slots__"));
    const p = key == ERROR ? 0 : allocate(offsetof<DescriptorObject>(), Kind.MEMBER, typeObject(Type.MEMBER_DESCRIPTOR));
    const privateName = p ? strNew(0, 0) : 0;
    if (!privateName) return -1;
    changetype<StrObject>(privateName).flags |= STR_INTERNED | STR_PRIVATE;
    changetype<StrObject>(privateName).hash = <u32>privateName;
    changetype<DescriptorObject>(p).privateName = <u32>privateName;
    changetype<DescriptorObject>(p).owner = <u32>changetype<usize>(type);
    changetype<DescriptorObject>(p).name = key;
    if (!dictSetName(dict, key, fromPointer(p))) return -1;
  }
  return <i32>changetype<TupleObject>(toPointer(names)).length;
}

/** What type() adds to a namespace after `__module__` and the descriptors: __doc__, __hash__, implicit class methods. */
function completeNamespace(type: TypeObject, dict: usize): bool {
  const qualname = dictGetName(dict, name(Name.__qualname__));
  if (qualname != UNBOUND) {
    if (kindOf(qualname) != Kind.STR) {
      raiseFormat(Exc.TypeError, ascii("type __qualname__ must be a str, not %t"), qualname);
      return false;
    }
    type.qualname = qualname;
    if (dictDelete(dict, name(Name.__qualname__)) < 0) return false;
  }
  if (dictGetName(dict, name(Name.__doc__)) == UNBOUND && !dictSetName(dict, name(Name.__doc__), NONE)) return false;
  if (dictGetName(dict, name(Name.__eq__)) != UNBOUND && dictGetName(dict, name(Name.__hash__)) == UNBOUND && !dictSetName(dict, name(Name.__hash__), NONE)) return false;
  if (!fillCell(dict, name(Name.__classcell__), fromPointer(changetype<usize>(type)))) return false;
  if (!fillCell(dict, internAscii(ascii("__classdictcell__")), fromPointer(dict))) return false;
  return wrapImplicit(dict, name(Name.__new__), false) && wrapImplicit(dict, name(Name.__init_subclass__), true) && wrapImplicit(dict, name(Name.__class_getitem__), true);
}

/** Puts the class, or its namespace, into the cell that the body has left for it. */
function fillCell(dict: usize, key: Value, v: Value): bool {
  const cell = dictGetName(dict, key);
  if (cell == UNBOUND) return true;
  if (kindOf(cell) != Kind.CELL) {
    raiseFormat(Exc.TypeError, ascii("%s must be a nonlocal cell, not <class '%t'>"), key, cell);
    return false;
  }
  changetype<CellObject>(toPointer(cell)).value = v;
  return dictDelete(dict, key) >= 0;
}

/** A plain function under one of these names is a static or class method. */
function wrapImplicit(dict: usize, key: Value, forClass: bool): bool {
  const v = dictGetName(dict, key);
  if (v == UNBOUND || !isFunction(v)) return true;
  const wrapped = forClass ? classmethodNew(v) : staticmethodNew(v);
  return wrapped != ERROR && dictSetName(dict, key, wrapped);
}

/** Must `__set_name__` of a value in the namespace be called, or an `__init_subclass__`? Properties are told their names. -1 with an error pending. */
function hasHooks(p: usize, dict: usize): i32 {
  for (let at = dictNext(dict, 0); at >= 0; at = dictNext(dict, <u32>at + 1)) {
    const v = dictValueAt(dict, at);
    const kind = kindOf(v);
    if (kind == Kind.PROPERTY) {
      if (callSpecial2(v, name(Name.__set_name__), fromPointer(p), dictKeyAt(dict, at)) == ERROR) return -1;
    } else if (kind == Kind.INSTANCE && typeLookup(typeOf(v), name(Name.__set_name__)) != UNBOUND) return 1;
  }
  const hook = superLookup(fromPointer(p), fromPointer(p), name(Name.__init_subclass__));
  return hook == ERROR ? -1 : hook != UNBOUND && kindOf(hook) != Kind.BUILTIN ? 1 : 0;
}

/** Has the library call both: the class. STOP: a frame was pushed. */
function callHooks(p: usize, dict: usize, keywords: usize, keywordValues: usize): Value {
  const at = state.stackTop;
  rootPush(fromPointer(p));
  rootPush(fromPointer(dict));
  rootPush(keywords ? fromPointer(keywords) : fromPointer(state.emptyTuple));
  const values = tupleFromArgs(keywordValues, keywords ? <i32>changetype<TupleObject>(keywords).length : 0);
  rootPush(values);
  return values == ERROR ? ERROR : stepsCall(ascii("statements"), ascii("hooks"), at, 4);
}

function strHasZero(v: Value): bool {
  for (let i: u32 = 0; i < strLength(v); i++) if (!strAt(toPointer(v), i)) return true;
  return false;
}
