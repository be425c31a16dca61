/**
 * Native callables: rows of the registry as Python objects, and the binding of a call's arguments to a native signature.
 *
 * Binding happens in place: the arguments lie on the register stack with free slots above, and missing ones are filled with
 * UNBOUND, so a plain positional call of a native moves nothing.
 */
import { asciiLength } from '../common/ascii';
import { NATIVE_COUNT, NATIVE_ROWS, NATIVE_TEXTS, nativeRun } from '../builtins/registry';
import { NATIVE_AGAIN, NATIVE_ASKS_KEY, NATIVE_ASKS_LAST, NATIVE_PYTHON, NATIVE_STEPWISE, NATIVE_VARARGS, NATIVE_VARKEYWORDS, NATIVE_WRAPPER, NativeKind } from '../builtins/native';
import { allocate } from '../heap/alloc';
import { BUILTIN_NEW, BuiltinObject, DescriptorObject, ModuleObject, TupleObject, TYPE_BUILTIN, TypeObject, WrapperObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, isPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { againRun } from '../vm/again';
import { raiseFormat, raiseText } from '../vm/raise';
import { exceptionType, state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { pythonCall } from '../vm/python-native';
import { stepsPush } from '../vm/steps';
import { nearest } from '../vm/suggest';
import { IN_STEPS } from '../vm/suspend';
import { dictSetName } from './dict-table';
import { unwrap } from './instance';
import { listNew, listPush } from './list';
import { internAscii, strFromUtf8 } from './str';
import { tupleGet, tupleNew, tupleSet } from './tuple';
import { isType, kindOf, typeIsSubtype, typeOf } from './type';

// @ts-ignore: decorator
@inline function field(native: u32, i: usize): u32 { return load<u16>(NATIVE_ROWS + ((i * <usize>NATIVE_COUNT + <usize>native) << 1)); }
export function nativeName(native: u32): Value { return internAscii(NATIVE_TEXTS + field(native, 0)); }
export function nativeKind(native: u32): u32 { return field(native, 3) & 0xff; }
// @ts-ignore: decorator
@inline function parameterCount(native: u32): u32 { return field(native, 2) & 15; }
// @ts-ignore: decorator
@inline function positionalOnlyCount(native: u32): u32 { return (field(native, 2) >> 4) & 15; }
// @ts-ignore: decorator
@inline function requiredCount(native: u32): u32 { return (field(native, 2) >> 8) & 15; }
/** Does the native take that many positional arguments, all of them, and nothing else? */
// @ts-ignore: decorator
@inline function isExact(native: u32, count: i32): bool { return (field(native, 2) & 0xf00f) == <u32>count && !(nativeFlags(native) & NATIVE_VARARGS); }
export function nativeRequired(native: u32): u32 { return requiredCount(native); }
// @ts-ignore: decorator
@inline function keywordOnlyCount(native: u32): u32 { return field(native, 2) >> 12; }
// @ts-ignore: decorator
@inline function nativeFlags(native: u32): u32 { return field(native, 3) >> 8; }
// @ts-ignore: decorator
@inline function nativeOwner(native: u32): u32 { return field(native, 4); }
// @ts-ignore: decorator
@inline function nativeExtra(native: u32): u32 { return field(native, 5); }
/** An attribute that CPython has as a member of the structure. */
export function nativeIsMember(native: u32): bool { return nativeExtra(native) == 2; }

/** Native function object; 0 with MemoryError pending. */
export function builtinNew(native: u32, self: Value, module: Value): usize {
  const p = allocate(offsetof<BuiltinObject>(), Kind.BUILTIN, typeObject(Type.BUILTIN));
  if (!p) return 0;
  const builtin = changetype<BuiltinObject>(p);
  builtin.native = native;
  builtin.self = self;
  builtin.module = module;
  return p;
}

/** Name of parameter `index` (as `strEqual` to `name`)? Parameter names are separated by spaces. */
function parameterIndex(native: u32, name: Value): i32 {
  let at = NATIVE_TEXTS + field(native, 1);
  let index = 0;
  while (load<u8>(at)) {
    let end = at;
    while (load<u8>(end) && load<u8>(end) != 0x20) end++;
    if (sameText(name, at, end)) return index;
    index++;
    at = load<u8>(end) ? end + 1 : end;
  }
  return -1;
}

function sameText(name: Value, from: usize, to: usize): bool {
  const p = toPointer(name);
  const length = load<u32>(p, 8);
  if (length != <u32>(to - from) || (load<u8>(p, 5) & 3)) return false;
  return memory.compare(p + 16, from, length) == 0;
}

/** Text of parameter `index` as a str, empty when no call can name it. */
function parameterText(native: u32, index: u32): Value {
  let at = NATIVE_TEXTS + field(native, 1);
  for (let i: u32 = 0; i < index && load<u8>(at); at++) if (load<u8>(at) == 0x20) i++;
  let end = at;
  while (load<u8>(end) && load<u8>(end) != 0x20) end++;
  return strFromUtf8(at, <u32>(end - at));
}


/**
 * Completes the arguments at `args` for the native's signature. `count` positional ones, then one value for each name in `keywords` (TupleObject
 * or 0). Returns the count the routine gets, or -1 with TypeError pending. `hidden` is the number of leading arguments (self) that messages do not count; BOUND where
 * the one that was asked for the method lies on top of the stack.
 */
export function nativeBind(native: u32, args: usize, count: i32, keywords: usize, hidden: i32): i32 {
  const parameters = <i32>parameterCount(native);
  const flags = nativeFlags(native);
  const keywordOnly = <i32>keywordOnlyCount(native);
  if (keywords == 0) {
    if (flags & NATIVE_VARARGS) {
      if (count < <i32>requiredCount(native)) return refuseCount(native, args, count, 0, hidden);
      for (let i = 0; i < keywordOnly; i++) store<Value>(args + (<usize>(count + i) << 3), UNBOUND);
      state.keywords = 0;
      return count;
    }
    if (count > parameters || count < <i32>requiredCount(native)) return refuseCount(native, args, count, 0, hidden);
    for (let i = count; i < parameters + keywordOnly; i++) store<Value>(args + (<usize>i << 3), UNBOUND);
    state.keywords = 0;
    return parameters;
  }
  if (flags & NATIVE_VARKEYWORDS) {
    if (count < <i32>requiredCount(native) && count < <i32>positionalOnlyCount(native)) return refuseCount(native, args, count, 0, hidden);
    state.keywords = <u32>keywords;
    return count;
  }
  return bindKeywords(native, args, count, keywords, hidden);
}

function bindKeywords(native: u32, args: usize, count: i32, keywords: usize, hidden: i32): i32 {
  const parameters = <i32>parameterCount(native);
  const positionalOnly = <i32>positionalOnlyCount(native);
  const required = <i32>requiredCount(native);
  const keywordOnly = <i32>keywordOnlyCount(native);
  const varargs = (nativeFlags(native) & NATIVE_VARARGS) != 0;
  if (keywordOnly == 0 && parameters == positionalOnly) return refuse(native, args, count, keywords, hidden, NO_KEYWORDS, NONE);
  const given = <i32>changetype<TupleObject>(keywords).length;
  const total = varargs ? count + keywordOnly : parameters + keywordOnly;
  if (varargs ? count < required : count > parameters || count < min<i32>(positionalOnly, required) || count + given > total) {
    return refuseCount(native, args, count, keywords, hidden);
  }
  // The keyword values move out of the way of the parameter slots first.
  const values = args + (<usize>(total > count ? total : count) << 3) + 8;
  memory.copy(values, args + (<usize>count << 3), <usize>given << 3);
  for (let i = count; i < total; i++) store<Value>(args + (<usize>i << 3), UNBOUND);
  let unexpected = UNBOUND;
  for (let i = 0; i < given; i++) {
    const name = tupleGet(keywords, i);
    const index = parameterIndex(native, name);
    if (index < 0 || (index < parameters && (varargs || index < positionalOnly))) {
      if (unexpected == UNBOUND) unexpected = name;
      continue;
    }
    const slot = args + (<usize>(index >= parameters && varargs ? index - parameters + count : index) << 3);
    if (load<Value>(slot) != UNBOUND) {
      if (nativeOwner(native) == Type.ENUMERATE) {
        unexpected = name;
        break;
      }
      raiseFormat(Exc.TypeError, ascii("argument for %s() given by name ('%s') and position (%d)"), nativeName(native), name, fromSmallInt(index + 1 - (hidden & 1)));
      return -1;
    }
    store<Value>(slot, load<Value>(values + (<usize>i << 3)));
  }
  if (unexpected != UNBOUND && (nativeOwner(native) == Type.ENUMERATE || nativeOwner(native) == Type.ZIP)) {
    if (refuse(native, args, count, keywords, hidden, UNEXPECTED, unexpected)) return -1;
  }
  for (let i = count; i < required; i++) if (load<Value>(args + (<usize>i << 3)) == UNBOUND) return refuse(native, args, i, keywords, hidden, MISSING, parameterText(native, i));
  if (unexpected != UNBOUND) {
    const candidates = listNew(16);
    if (!candidates) return -1;
    for (let i = varargs ? parameters : positionalOnly; i < parameters + keywordOnly; i++) listPush(candidates, parameterText(native, i));
    const called = nativeName(native);
    unexpectedKeyword(called == internAscii(ascii("sorted")) ? internAscii(ascii("sort")) : called, unexpected, candidates);
    return -1;
  }
  state.keywords = 0;
  return varargs ? count : parameters;
}

/** TypeError for a keyword that a call may not have, with the nearest of `candidates` (a list) as a suggestion. */
export function unexpectedKeyword(called: Value, keyword: Value, candidates: usize): Value {
  rootPush(called);
  rootPush(keyword);
  const near = nearest(candidates, keyword);
  rootPop(2);
  if (near == ERROR) return ERROR;
  return raiseFormat(Exc.TypeError, near == NONE ? ascii("%s() got an unexpected keyword argument '%s'") : ascii("%s() got an unexpected keyword argument '%s'. Did you mean '%s'?"), called, keyword, near);
}

/** `hidden` of a method that was asked for before: errors name the type of the instance. */
export const BOUND: i32 = 3;

/** A method's name with its type's, as errors show it; that of the class for `__init__`. */
function shownName(native: u32, args: usize, hidden: i32): Value {
  const owner = nativeOwner(native);
  const kind = nativeKind(native);
  if (owner >= 0x8000 || (nativeFlags(native) & NATIVE_WRAPPER) || kind == NativeKind.FUNCTION || kind == NativeKind.NEW) return plainName(native);
  const asked = hidden == BOUND ? load<Value>(<usize>state.stackTop - 8) : UNBOUND;
  const type = asked != UNBOUND ? (isType(asked) ? toPointer(asked) : typeOf(asked)) : kind == NativeKind.CLASSMETHOD && hidden ? toPointer(load<Value>(args)) : owner & 0x4000 ? exceptionType(owner & 0x3fff) : typeObject(owner);
  return raiseText(ascii("%s.%s"), changetype<TypeObject>(type).qualname, nativeName(native));
}

function plainName(native: u32): Value {
  const text = nativeName(native);
  return text == name(Name.__init__) && nativeOwner(native) < 0x4000 ? changetype<TypeObject>(typeObject(nativeOwner(native))).name : text;
}

/** What else than a wrong number of arguments there is to refuse: a required one is missing; a keyword is not known; there can be none. */
const MISSING: i64 = 8;
const UNEXPECTED: i64 = 16;
const NO_KEYWORDS: i64 = 32;

/**
 * TypeError for arguments that do not fit, worded by the library (lib/_natives/errors.py). `count` positional ones; `keywords` names the others. -1;
 * 0 without an exception when an unknown keyword is to be refused as usual.
 */
function refuse(native: u32, args: usize, count: i32, keywords: usize, hidden: i32, what: i64, parameter: Value): i32 {
  const flags = nativeFlags(native);
  const called = plainName(native);
  const shown = shownName(native, args, hidden);
  hidden &= 1;
  const call = tupleNew(10);
  if (shown == ERROR || parameter == ERROR || !call) return -1;
  const most = <i32>parameterCount(native) - hidden;
  tupleSet(call, 0, called);
  tupleSet(call, 1, shown);
  if (flags & NATIVE_WRAPPER && called == nativeName(native)) what |= 1;
  if (flags & NATIVE_VARARGS) what |= 2;
  if (nativeKind(native) == NativeKind.NEW) what |= 4;
  tupleSet(call, 2, fromSmallInt(what));
  tupleSet(call, 3, fromSmallInt(count - hidden));
  tupleSet(call, 4, fromSmallInt(<i32>requiredCount(native) - hidden));
  tupleSet(call, 5, fromSmallInt(most));
  tupleSet(call, 6, fromSmallInt(<i32>positionalOnlyCount(native) - hidden));
  tupleSet(call, 7, fromSmallInt(most + <i32>keywordOnlyCount(native)));
  tupleSet(call, 8, fromPointer(keywords ? keywords : <usize>state.emptyTuple));
  tupleSet(call, 9, parameter);
  const text = pythonCall(ascii("errors.wrong_arguments"), fromPointer(call), UNBOUND, UNBOUND);
  if (text == NONE) return 0;
  if (text != ERROR) raiseFormat(Exc.TypeError, ascii("%s"), text);
  return -1;
}

function refuseCount(native: u32, args: usize, count: i32, keywords: usize, hidden: i32): i32 {
  return refuse(native, args, count, keywords, hidden, 0, count < <i32>parameterCount(native) ? parameterText(native, count) : NONE);
}

/** Is there a way to run the native in which what it calls can wait, is it asked for, and might one of the `total` arguments call anything? */
// @ts-ignore: decorator
@inline function runsInSteps(native: u32, args: usize, total: i32): bool {
  return (state.mayLeave & IN_STEPS) != 0 && (nativeFlags(native) & (NATIVE_STEPWISE | NATIVE_AGAIN)) != 0 && mayAsk(nativeFlags(native), args, total);
}

function mayAsk(flags: u32, args: usize, total: i32): bool {
  if (flags & NATIVE_PYTHON) return true;
  const isStepwise = (flags & NATIVE_STEPWISE) != 0;
  const isLast = !isStepwise && (flags & NATIVE_ASKS_LAST) != 0;
  const isKey = !isStepwise && (flags & NATIVE_ASKS_KEY) != 0;
  const end = args + (<usize>(isKey ? 2 : total) << 3);
  for (let at = isLast || isKey ? end - 8 : args; at < end; at += 8) if (!isInert(load<Value>(at), isLast)) return true;
  return false;
}

/** Does nothing that is done with the value call Python? `shallow`: without looking at items, and no more is asked of a class than what its instances are. */
function isInert(v: Value, shallow: bool): bool {
  if (!isPointer(v)) return true;
  const p = toPointer(v);
  const kind = <i32>load<u8>(p, 4);
  if (kind == Kind.TYPE) return (changetype<TypeObject>(p).typeFlags & TYPE_BUILTIN) != 0 || (shallow && changetype<TypeObject>(p).type == typeObject(Type.TYPE));
  // isinstance looks into tuples; a list that it is given is an error.
  return kind <= Kind.BYTEARRAY || (shallow && (kind == Kind.TUPLE ? areTypes(p) : kind < Kind.INSTANCE));
}

/** A few classes of which nothing is asked. */
function areTypes(p: usize): bool {
  const count = changetype<TupleObject>(p).length;
  let i: u32 = 0;
  while (i < count && kindOf(tupleGet(p, i)) == Kind.TYPE && isInert(tupleGet(p, i), true)) i++;
  return i == count;
}

/** Runs a native in that way. */
function runInSteps(native: u32, args: usize, bound: i32): Value {
  const flags = nativeFlags(native);
  const total = bound + <i32>keywordOnlyCount(native);
  // Keywords as they were given are for the native alone.
  if (flags & NATIVE_VARKEYWORDS && state.keywords) return nativeRun(native, args, bound);
  if (flags & NATIVE_STEPWISE) {
    const answer = stepsPush(native, args, total, flags & NATIVE_VARARGS ? bound : -1, flags);
    // A frame was pushed, or could not be.
    if (answer != UNBOUND) return answer;
  }
  return flags & NATIVE_AGAIN ? againRun(native, args, bound, total, (flags & NATIVE_PYTHON) == 0) : nativeRun(native, args, bound);
}

/** Calls a native whose arguments lie at `args` (on the register stack, free slots above). `keep` stays rooted meanwhile. */
export function nativeCall(native: u32, args: usize, count: i32, keywords: usize, hidden: i32, keep: Value): Value {
  const top = state.stackTop;
  // As many arguments as there are parameters, where they lie: nothing to bind.
  if (isExact(native, count) && !keywords && keep == UNBOUND && args + (<usize>count << 3) <= <usize>top) {
    const base = state.base;
    state.keywords = 0;
    const result = runsInSteps(native, args, count) ? runInSteps(native, args, count) : nativeRun(native, args, count);
    if (state.base == base) state.stackTop = top;
    return result;
  }
  // Everything the binder writes must be below the top, so that a collection sees it.
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const slots = <usize>(count + given + <i32>parameterCount(native) + <i32>keywordOnlyCount(native) + given + 1);
  const end = <u32>(args + (slots << 3));
  if (end > top) {
    for (let at = args + (<usize>(count + given) << 3); at < <usize>end; at += 8) store<Value>(at, UNBOUND);
    state.stackTop = end;
  }
  if (keep != UNBOUND) rootPush(keep);
  const bound = nativeBind(native, args, count, keywords, hidden);
  if (bound < 0) {
    state.stackTop = top;
    return ERROR;
  }
  const base = state.base;
  const result = runsInSteps(native, args, bound + <i32>keywordOnlyCount(native)) ? runInSteps(native, args, bound) : nativeRun(native, args, bound);
  // STOP: the routine has pushed a frame, above the arguments.
  if (state.base == base) state.stackTop = top;
  return result;
}

/**
 * Calls a method of a built-in type: self must be an instance of its owner; the instance of a subclass is handed over as its payload, and is
 * the result again where a container's routine returns its self (in-place operators). A number or text that is its own result is a plain one.
 */
export function methodDescriptorCall(descriptor: usize, args: usize, count: i32, keywords: usize, hidden: i32 = 1): Value {
  const d = changetype<DescriptorObject>(descriptor);
  const self = count ? load<Value>(args) : UNBOUND;
  const type = typeOf(self);
  if (type == d.owner) return nativeCall(d.native, args, count, keywords, 1, UNBOUND);
  const isWrapper = (nativeFlags(d.native) & NATIVE_WRAPPER) != 0;
  if (count == 0) {
    return isWrapper
      ? needsArgument(d)
      : raiseFormat(Exc.TypeError, ascii("unbound method %n.%s() needs an argument"), fromPointer(d.owner), d.name);
  }
  if (!typeIsSubtype(type, d.owner)) {
    return raiseFormat(Exc.TypeError, isWrapper ? ascii("descriptor '%s' requires a '%n' object but received a '%t'") : ascii("descriptor '%s' for '%n' objects doesn't apply to a '%t' object"), d.name, fromPointer(d.owner), self);
  }
  // A subclass of dict is asked for what is missing.
  const asksBack = d.owner == <u32>typeObject(Type.DICT) && d.name == name(Name.__getitem__);
  if (asksBack || d.owner == <u32>typeObject(Type.OBJECT) || d.owner == <u32>typeObject(Type.PROPERTY)) return nativeCall(d.native, args, count, keywords, hidden, hidden == BOUND ? self : UNBOUND);
  const plain = unwrap(self);
  store<Value>(args, plain);
  const result = nativeCall(d.native, args, count, keywords, hidden, self);
  return result == plain && plain != self && isMutable(plain) ? self : result;
}

/** A native class method called as it lies in its class, with the class before its arguments. @mayCallPython */
export function classDescriptorCall(descriptor: usize, args: usize, count: i32, keywords: usize): Value {
  const d = changetype<DescriptorObject>(descriptor);
  if (count == 0) return needsArgument(d);
  return classDescriptorFits(d, load<Value>(args)) ? nativeCall(d.native, args, count, keywords, 1, UNBOUND) : ERROR;
}

/** Is `v` a class that the class method is for? False with a TypeError pending. */
export function classDescriptorFits(d: DescriptorObject, v: Value): bool {
  if (!isType(v)) raiseFormat(Exc.TypeError, ascii("descriptor '%s' for type '%n' needs a type, not a '%t' as arg 2"), d.name, fromPointer(d.owner), v);
  else if (typeIsSubtype(toPointer(v), d.owner)) return true;
  else raiseFormat(Exc.TypeError, ascii("descriptor '%s' requires a subtype of '%n' but received '%n'"), d.name, fromPointer(d.owner), v);
  return false;
}

function needsArgument(d: DescriptorObject): Value {
  return raiseFormat(Exc.TypeError, ascii("descriptor '%s' of '%n' object needs an argument"), d.name, fromPointer(d.owner));
}

function isMutable(plain: Value): bool {
  if (!isPointer(plain)) return false;
  const kind = load<u8>(toPointer(plain), 4);
  return kind == Kind.LIST || kind == Kind.DICT || kind == Kind.SET || kind == Kind.BYTEARRAY;
}

/** Offsets of the texts in place of what the table has for them: 0 is the next new text, else one more than the offset. */
function findTexts(): void {
  let next: u32 = 0;
  for (let native: usize = 0; native < <usize>NATIVE_COUNT; native++) {
    for (let column: usize = 0; column < 2; column++) {
      const at = NATIVE_ROWS + ((column * <usize>NATIVE_COUNT + native) << 1);
      const known = <u32>load<u16>(at);
      store<u16>(at, <u16>(known ? known - 1 : next));
      if (!known) next += <u32>asciiLength(NATIVE_TEXTS + next) + 1;
    }
  }
}

/** Installs every row that belongs to a type or exception into its namespace. False with MemoryError pending. */
export function nativeInstallTypes(): bool {
  findTexts();
  for (let native: u32 = 1; native < <u32>NATIVE_COUNT; native++) {
    const owner = nativeOwner(native);
    if (owner & 0x8000) continue;
    const type = owner & 0x4000 ? exceptionType(owner & 0x3fff) : typeObject(owner);
    if (!type || !installInType(native, type)) return false;
  }
  return true;
}

function installInType(native: u32, type: usize): bool {
  const t = changetype<TypeObject>(type);
  const kind = nativeKind(native);
  if (kind == NativeKind.SETTER) return true;
  const name = nativeName(native);
  if (kind == NativeKind.NEW) {
    t.nativeNew = native;
    return nativeInstallNew(native, type);
  }
  if (kind != NativeKind.STATICMETHOD) {
    const isClassMethod = kind == NativeKind.CLASSMETHOD;
    const p = allocate(
      offsetof<DescriptorObject>(),
      kind == NativeKind.GETTER ? Kind.GETSET : isClassMethod ? Kind.CLASSMETHOD_DESCRIPTOR : Kind.METHOD_DESCRIPTOR,
      typeObject(
        kind == NativeKind.GETTER ? (nativeIsMember(native) ? Type.MEMBER_DESCRIPTOR : Type.GETSET_DESCRIPTOR)
          : isClassMethod ? Type.CLASSMETHOD_DESCRIPTOR
          : nativeFlags(native) & NATIVE_WRAPPER ? Type.WRAPPER_DESCRIPTOR : Type.METHOD_DESCRIPTOR,
      ),
    );
    if (!p) return false;
    const descriptor = changetype<DescriptorObject>(p);
    descriptor.native = native;
    descriptor.owner = <u32>type;
    descriptor.name = name;
    if (kind == NativeKind.GETTER && nativeExtra(native) == 1) descriptor.setter = native + 1;
    return dictSetName(t.dict, name, fromPointer(p));
  }
  const p = builtinNew(native, UNBOUND, NONE);
  if (!p) return false;
  const wrapper = allocate(offsetof<WrapperObject>(), Kind.STATICMETHOD, typeObject(Type.STATICMETHOD));
  if (!wrapper) return false;
  changetype<WrapperObject>(wrapper).function = fromPointer(p);
  return dictSetName(t.dict, name, fromPointer(wrapper));
}

/** `T.__new__`: a native function that knows its type (in `self`). */
export function nativeInstallNew(native: u32, type: usize): bool {
  const p = builtinNew(native, fromPointer(type), NONE);
  if (!p) return false;
  changetype<BuiltinObject>(p).flags |= BUILTIN_NEW;
  return dictSetName(changetype<TypeObject>(type).dict, name(Name.__new__), fromPointer(p));
}

/** Installs the functions of native module `id` into its dict. False with MemoryError pending. */
export function nativeInstallModule(id: i32, module: Value): bool {
  const m = changetype<ModuleObject>(toPointer(module));
  const owner = 0x8000 | <u32>id;
  for (let native: u32 = 1; native < <u32>NATIVE_COUNT; native++) {
    if (nativeOwner(native) != owner) continue;
    const p = builtinNew(native, UNBOUND, m.name);
    if (!p || !dictSetName(m.dict, nativeName(native), fromPointer(p))) return false;
  }
  return true;
}
