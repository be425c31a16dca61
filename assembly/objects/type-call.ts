/** Calling a class: metaclass `__call__`, `__new__`, `__init__`. */
import { BuiltinObject, TUPLE_ITEMS, TYPE_ABSTRACT, TYPE_BUILTIN, TYPE_METACLASS, TupleObject, TypeObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { slotsShift } from '../value/slots';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, isPointer, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { call, clearSlots, invoke, pushFunction } from '../vm/call';
import { Continue, FRAME_SIZE, setFrameSaved } from '../vm/frame';
import { raise, raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { stackPopTo, stackPushSegment } from '../vm/stack';
import { rootPushInline } from '../vm/state';
import { stepsNew } from '../vm/steps';
import { LEAVE_ANYWHERE } from '../vm/suspend';
import { methodDescriptorCall, nativeCall } from './builtin-function';
import { instanceNew } from './instance';
import { tupleFromArgs, tupleGet } from './tuple';
import { kindOf, typeIsSubtype, typeLookup, typeOfInline } from './type';
import { bindDescriptor } from '../protocols/attribute';

/** As `invoke`, for a class at `p`. */
export function typeCall(p: usize, args: usize, count: i32, keywords: usize, result: u32, then: Continue): Value {
  const type = changetype<TypeObject>(p);
  const metaclass = <usize>type.type;
  if (metaclass != typeObject(Type.TYPE)) {
    const hook = typeLookup(metaclass, name(Name.__call__));
    if (hook != UNBOUND && !isNativeMethod(hook)) {
      const bound = bindDescriptor(hook, fromPointer(p), metaclass);
      return bound == ERROR ? ERROR : invoke(bound, args, count, keywords, result, then);
    }
  }
  if (p == typeObject(Type.TYPE) && count == 1 && !keywords) return fromPointer(typeOfInline(load<Value>(args)));
  if (isMadeByNew(type)) {
    return builtinTypeCall(type, args, count, keywords);
  }
  return heapTypeCall(type, args, count, keywords, result, then);
}

/** Is there nothing left for `__init__`? A built-in type; of modules it is what gives them their names. */
function isMadeByNew(type: TypeObject): bool { return (type.typeFlags & TYPE_BUILTIN) != 0 && type.instanceKind != Kind.MODULE; }

/** What calling a class does apart from its metaclass's own `__call__`; for native callers. */
export function typeCallDefault(p: usize, args: usize, count: i32, keywords: usize): Value {
  const type = changetype<TypeObject>(p);
  const top = <usize>state.stackTop;
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const bytes = <usize>(count + given) << 3;
  if (top + bytes + 256 > <usize>state.stackLimit && !stackPushSegment(bytes + 256)) return ERROR;
  const window = <usize>state.stackTop + FRAME_SIZE;
  clearSlots(state.stackTop, FRAME_SIZE);
  memory.copy(window, args, bytes);
  state.stackTop = <u32>(window + bytes);
  let result: Value;
  if (p == typeObject(Type.TYPE) && count == 1 && !keywords) result = fromPointer(typeOfInline(load<Value>(window)));
  else if (!isMadeByNew(type)) result = heapTypeCall(type, window, count, keywords, 0, Continue.NATIVE);
  else result = builtinTypeCall(type, window, count, keywords);
  stackPopTo(top);
  return result;
}

function builtinTypeCall(type: TypeObject, args: usize, count: i32, keywords: usize): Value {
  const p = changetype<usize>(type);
  if (!type.nativeNew) return raiseFormat(Exc.TypeError, ascii("cannot create '%n' instances"), fromPointer(p));
  if (p == typeObject(Type.TYPE) && count != 3) {
    return raise(Exc.TypeError, count == 1 ? ascii("type() takes no keyword arguments") : ascii("type() takes 1 or 3 arguments"));
  }
  const made = typeNewNative(type.nativeNew, p, args, count, keywords);
  // STOP: a frame was pushed.
  if (p != typeObject(Type.TYPE) || made == ERROR || made == STOP || typeOfInline(made) == p || !typeIsSubtype(typeOfInline(made), p)) return made;
  // type(…) with a base of another metaclass, which initializes what it has made.
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const top = state.stackTop;
  state.stackTop = <u32>max<usize>(top, args + (<usize>(count + 1 + given) << 3));
  store<Value>(args, made);
  rootPushInline(made);
  const answer = initByCall(typeLookup(typeOfInline(made), name(Name.__init__)), made, args, count, keywords);
  state.stackTop = top;
  return answer == ERROR ? ERROR : made;
}

// @ts-ignore: decorator
@inline function isNativeMethod(v: Value): bool { return isPointer(v) && load<u8>(toPointer(v), 4) == Kind.METHOD_DESCRIPTOR; }

/** A native constructor for class `p`: its arguments start at `args`; the class is put in front of them. */
export function typeNewNative(native: u32, p: usize, args: usize, count: i32, keywords: usize): Value {
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const type = changetype<TypeObject>(p);
  slotsShift(args, <u32>(count + given));
  store<Value>(args, fromPointer(p));
  const payloadType = <usize>type.payloadType;
  if (!payloadType || payloadType == p) return nativeCall(native, args, count + 1, keywords, 1, UNBOUND);
  // A subclass: the built-in value is made first and wrapped. What a container is filled with is for its __init__.
  const mayLeave = state.mayLeave;
  state.mayLeave = 0;
  const filledLater = type.instanceKind == Kind.INSTANCE && isFilledByInit(payloadType);
  // Keywords are for its own __init__.
  const ignores = (payloadType == typeObject(Type.FLOAT) || payloadType == typeObject(Type.TUPLE) || payloadType == typeObject(Type.FROZENSET)) && typeLookup(p, name(Name.__init__)) != typeLookup(payloadType, name(Name.__init__));
  const value = filledLater ? nativeCall(native, args, 1, 0, 1, UNBOUND) : nativeCall(native, args, count + 1, ignores ? 0 : keywords, 1, UNBOUND);
  state.mayLeave = mayLeave;
  if (value == ERROR || typeOfInline(value) == p) return value;
  const instance = instanceNew(p, value);
  return instance ? fromPointer(instance) : ERROR;
}

function isFilledByInit(type: usize): bool {
  return type == typeObject(Type.PROPERTY) || type == typeObject(Type.LIST) || type == typeObject(Type.DICT) || type == typeObject(Type.SET) || type == typeObject(Type.DEQUE) || type == typeObject(Type.BYTEARRAY);
}

function heapTypeCall(type: TypeObject, args: usize, count: i32, keywords: usize, result: u32, then: Continue): Value {
  const p = changetype<usize>(type);
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const total = <usize>(count + given) << 3;
  const constructor = typeLookup(p, name(Name.__new__));
  const init = typeLookup(p, name(Name.__init__));
  const objectInit = typeLookup(typeObject(Type.OBJECT), name(Name.__init__));
  const objectNew = typeLookup(typeObject(Type.OBJECT), name(Name.__new__));
  // Arguments are used twice: __new__ works on a copy above them.
  const top = state.stackTop;
  let copy = args + total + FRAME_SIZE;
  if (copy < <usize>top + FRAME_SIZE) copy = <usize>top + FRAME_SIZE;
  let instance: Value;
  if (constructor == objectNew && (init != objectInit || !total) && !(type.typeFlags & TYPE_ABSTRACT)) {
    const made = instanceNew(p, UNBOUND);
    if (!made) return ERROR;
    instance = fromPointer(made);
  } else {
    if (args + total > <usize>state.stackTop) state.stackTop = <u32>(args + total);
    const oldTop = state.stackTop;
    if (then == Continue.REGISTER) {
      if (isStaticFunction(constructor) && copy + total + 256 < <usize>state.stackLimit) return pushConstructor(constructor, p, args, copy, count, keywords, result);
      // What a metaclass calls might wait: it is done in steps.
      if (state.mayLeave == LEAVE_ANYWHERE && type.typeFlags & TYPE_METACLASS) {
        const pushed = stepsNew(fromPointer(p), args, <i32>(total >> 3), keywords, result);
        if (pushed != UNBOUND) return pushed;
      }
    }
    if (oldTop + total + 256 > state.stackLimit) {
      // Little room left: `call` finds some.
      instance = constructByCall(constructor, p, args, count, keywords);
    } else {
      clearSlots(copy - FRAME_SIZE, FRAME_SIZE);
      state.stackTop = <u32>(copy + 8 + total);
      const mayLeave = state.mayLeave;
      state.mayLeave = 0;
      if (kindOf(constructor) == Kind.BUILTIN && changetype<BuiltinObject>(toPointer(constructor)).native == type.nativeNew) {
        memory.copy(copy, args, total);
        instance = typeNewNative(type.nativeNew, p, copy, count, keywords);
      } else {
        memory.copy(copy + 8, args, total);
        store<Value>(copy, fromPointer(p));
        instance = construct(constructor, p, copy, count, keywords);
      }
      state.mayLeave = mayLeave;
    }
    state.stackTop = top;
    if (instance == ERROR) return ERROR;
    if (!typeIsSubtype(typeOfInline(instance), p)) return instance;
  }
  return initialize(instance, args, count, keywords, result, then);
}

// @ts-ignore: decorator
@inline function isStaticFunction(v: Value): bool { return kindOf(v) == Kind.STATICMETHOD && kindOf(load<Value>(toPointer(v), 8)) == Kind.FUNCTION; }

/** What typeCallMade needs: a tuple of the class, the names of keywords or None, and the arguments. */
const CALL_ARGUMENTS: i32 = 2;

/** Pushes the frame of a `__new__` in Python for the arguments at `args`; it gets those at `copy`. STOP, or ERROR with an exception pending. */
function pushConstructor(constructor: Value, p: usize, args: usize, copy: usize, count: i32, keywords: usize, result: u32): Value {
  const total = count + (keywords ? <i32>changetype<TupleObject>(keywords).length : 0);
  clearSlots(copy - FRAME_SIZE, FRAME_SIZE);
  store<Value>(copy, fromPointer(p));
  store<Value>(copy, keywords ? fromPointer(keywords) : NONE, 8);
  memory.copy(copy + 16, args, <usize>total << 3);
  const saved = tupleFromArgs(copy, total + CALL_ARGUMENTS);
  if (saved == ERROR) return ERROR;
  memory.copy(copy + 8, args, <usize>total << 3);
  const top = state.stackTop;
  state.stackTop = <u32>(copy + (<usize>(total + 1) << 3));
  if (!pushFunction(toPointer(load<Value>(toPointer(constructor), 8)), copy, count + 1, keywords, result, Continue.NEW)) {
    state.stackTop = top;
    return ERROR;
  }
  setFrameSaved(state.base, saved);
  return STOP;
}

/** A `__new__` whose frame was pushed has made `v`: what the call of the class gives, ERROR, or STOP when the frame of `__init__` was pushed. `saved`: see above. */
export function typeCallMade(v: Value, saved: Value, result: u32): Value {
  const p = toPointer(saved);
  const type = typeOfInline(v);
  if (!typeIsSubtype(type, toPointer(tupleGet(p, 0))) || typeLookup(type, name(Name.__init__)) == typeLookup(typeObject(Type.OBJECT), name(Name.__init__))) return v;
  const total = <usize>(changetype<TupleObject>(p).length - CALL_ARGUMENTS) << 3;
  const names = tupleGet(p, 1);
  const keywords = names == NONE ? 0 : toPointer(names);
  const count = <i32>(total >> 3) - (keywords ? <i32>changetype<TupleObject>(keywords).length : 0);
  const top = <usize>state.stackTop;
  const hasRoom = top + total + 256 <= <usize>state.stackLimit;
  if (!hasRoom && !stackPushSegment(total + 256)) return ERROR;
  const args = <usize>state.stackTop + FRAME_SIZE;
  clearSlots(state.stackTop, FRAME_SIZE);
  memory.copy(args, p + TUPLE_ITEMS + (CALL_ARGUMENTS << 3), total);
  state.stackTop = <u32>(args + total);
  const answer = initialize(v, args, count, keywords, result, hasRoom ? Continue.REGISTER : Continue.NATIVE);
  if (answer != STOP) stackPopTo(top);
  return answer;
}

/** Calls the `__init__` of a new instance with the arguments at `args`, which move: the instance, ERROR, or STOP when its frame was pushed. */
function initialize(instance: Value, args: usize, count: i32, keywords: usize, result: u32, then: Continue): Value {
  const total = <usize>(count + (keywords ? <i32>changetype<TupleObject>(keywords).length : 0)) << 3;
  const found = typeLookup(typeOfInline(instance), name(Name.__init__));
  if (found == typeLookup(typeObject(Type.OBJECT), name(Name.__init__))) return instance;
  const top = state.stackTop;
  slotsShift(args, <u32>(total >> 3));
  store<Value>(args, instance);
  if (args + total + 8 > <usize>state.stackTop) state.stackTop = <u32>(args + total + 8);
  if (then == Continue.REGISTER && isPointer(found) && load<u8>(toPointer(found), 4) == Kind.FUNCTION) {
    if (!pushFunction(toPointer(found), args, count + 1, keywords, result, Continue.INSTANCE)) return ERROR;
    setFrameSaved(state.base, instance);
    return STOP;
  }
  rootPushInline(instance);
  const answer = initByCall(found, instance, args, count, keywords);
  state.stackTop = top;
  if (answer == ERROR) return ERROR;
  if (answer != NONE) return raiseFormat(Exc.TypeError, ascii("__init__() should return None, not '%t'"), answer);
  return instance;
}

function initByCall(found: Value, instance: Value, args: usize, count: i32, keywords: usize): Value {
  const kind = isPointer(found) ? load<u8>(toPointer(found), 4) : 0;
  if (kind == Kind.FUNCTION) return call(found, args, count + 1, keywords);
  if (kind == Kind.METHOD_DESCRIPTOR) {
    const mayLeave = state.mayLeave;
    state.mayLeave = 0;
    const answer = methodDescriptorCall(toPointer(found), args, count + 1, keywords);
    state.mayLeave = mayLeave;
    return answer;
  }
  const bound = bindDescriptor(found, instance, typeOfInline(instance));
  return bound == ERROR ? ERROR : call(bound, args + 8, count, keywords);
}

/** Calls `__new__`; `args` has the class in front. */
function construct(constructor: Value, p: usize, args: usize, count: i32, keywords: usize): Value {
  let f = constructor;
  if (isPointer(f)) {
    const kind = load<u8>(toPointer(f), 4);
    if (kind == Kind.STATICMETHOD) f = load<Value>(toPointer(f), 8);
    else if (kind != Kind.BUILTIN) f = bindDescriptor(f, UNBOUND, p);
    if (f == ERROR) return ERROR;
  }
  return call(f, args, count + 1, keywords);
}

function constructByCall(constructor: Value, p: usize, args: usize, count: i32, keywords: usize): Value {
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const copy = tupleFromArgs(args, count + given);
  if (copy == ERROR) return ERROR;
  if (!stackPushSegment((<usize>(count + given) << 3) + 1024)) return ERROR;
  const at = <usize>state.stackTop;
  store<Value>(at, fromPointer(p));
  memory.copy(at + 8, toPointer(copy) + 16, <usize>(count + given) << 3);
  state.stackTop = <u32>(at + 8 + (<usize>(count + given) << 3));
  const result = construct(constructor, p, at, count, keywords);
  stackPopTo(args);
  return result;
}

/** `T.__new__(cls, …)` called by name: `args` starts with the class. */
export function typeNewByName(builtin: BuiltinObject, args: usize, count: i32, keywords: usize): Value {
  const home = toPointer(builtin.self);
  if (count == 0) return raiseFormat(Exc.TypeError, ascii("%n.__new__(): not enough arguments"), builtin.self);
  const cls = load<Value>(args);
  if (!isPointer(cls) || load<u8>(toPointer(cls), 4) != Kind.TYPE) return raiseFormat(Exc.TypeError, ascii("%n.__new__(X): X is not a type object (%t)"), builtin.self, cls);
  const p = toPointer(cls);
  if (!typeIsSubtype(p, home)) return raiseFormat(Exc.TypeError, ascii("%n.__new__(%n): %n is not a subtype of %n"), builtin.self, cls, cls, builtin.self);
  if (changetype<TypeObject>(p).nativeNew != builtin.native && changetype<TypeObject>(p).payloadType != <u32>home) {
    return changetype<TypeObject>(p).nativeNew
      ? raiseFormat(Exc.TypeError, ascii("%n.__new__(%n) is not safe, use %n.__new__()"), builtin.self, cls, cls)
      : raiseFormat(Exc.TypeError, ascii("cannot create '%n' instances"), cls);
  }
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  memory.copy(args, args + 8, <usize>(count - 1 + given) << 3);
  return typeNewNative(builtin.native, p, args, count - 1, keywords);
}
