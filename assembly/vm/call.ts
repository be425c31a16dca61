/**
 * Calling anything. `invoke` is the one way in: the dispatch loop uses it for every call that its own fast paths leave, native
 * routines through `call`.
 */
import { BUILTIN_NEW, CODE_SIMPLE, CodeObject, BuiltinObject, FunctionObject, MethodObject, TupleObject, WrapperObject } from '../heap/layout';
import { hostFunctionCall } from '../host/calls';
import { instrumentFrame } from '../monitoring/instrument';
import { BOUND, classDescriptorCall, methodDescriptorCall, nativeCall } from '../objects/builtin-function';
import { typeLookup, typeOfInline } from '../objects/type';
import { typeCall, typeNewByName } from '../objects/type-call';
import { attributeGet, bindDescriptor } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { slotsCopy, slotsShift } from '../value/slots';
import { Exc } from '../value/type-id';
import { ERROR, isPointer, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { againCall } from './again';
import { bindArguments } from './bind-arguments';
import { Continue, FRAME_OWN_SEGMENT, FRAME_SIZE, frameInit, setFrameFlags, setFramePc } from './frame';
import { nativeDeepen, nativeLeave, raise, raiseFormat } from './raise';
import { state } from './record';
import { callSimple, runNested } from './run';
import { chargeFuel } from './state';
import { stackPopTo, stackPushSegment } from './stack';
import { IN_STEPS, LEAVE_NEVER, REPEATABLE, WITH_ANSWERS } from './suspend';

/**
 * Calls `callable` with the arguments at `args`, on the register stack with six dead slots below and free slots above. A Python function
 * gets its frame pushed (state.base, state.pc) and STOP is returned: the caller's loop goes on there, and the frame's return does
 * what `then` says, with register `result` of the frame that runs now. Anything else is done at once and its result (or ERROR) returned.
 */
export function invoke(callable: Value, args: usize, count: i32, keywords: usize, result: u32, then: Continue): Value {
  if (isPointer(callable)) {
    const p = toPointer(callable);
    switch (<i32>load<u8>(p, 4)) {
      case Kind.FUNCTION: return pushFunction(p, args, count, keywords, result, then) ? STOP : ERROR;
      case Kind.BUILTIN: {
        const builtin = changetype<BuiltinObject>(p);
        if (builtin.flags & BUILTIN_NEW) return typeNewByName(builtin, args, count, keywords);
        if (builtin.self == UNBOUND) return nativeCall(builtin.native, args, count, keywords, 0, UNBOUND);
        shiftArguments(args, count, keywords);
        store<Value>(args, builtin.self);
        if (builtin.descriptor) return methodDescriptorCall(builtin.descriptor, args, count + 1, keywords, BOUND);
        return nativeCall(builtin.native, args, count + 1, keywords, 1, UNBOUND);
      }
      case Kind.METHOD_DESCRIPTOR: return methodDescriptorCall(p, args, count, keywords);
      case Kind.CLASSMETHOD_DESCRIPTOR: return classDescriptorCall(p, args, count, keywords);
      case Kind.METHOD: {
        const method = changetype<MethodObject>(p);
        shiftArguments(args, count, keywords);
        store<Value>(args, method.self);
        return invokeWithin(method.function, args, count + 1, keywords, result, then);
      }
      case Kind.TYPE: return typeCall(p, args, count, keywords, result, then);
      case Kind.STATICMETHOD: return invokeWithin(changetype<WrapperObject>(p).function, args, count, keywords, result, then);
      case Kind.HOST_FUNCTION: return hostFunctionCall(callable, args, count, keywords);
      case Kind.INSTANCE:
      case Kind.MODULE:
      case Kind.EXCEPTION: {
        const method = typeLookup(typeOfInline(callable), name(Name.__call__));
        if (method == UNBOUND) break;
        if (isPointer(method) && load<u8>(toPointer(method), 4) == Kind.FUNCTION) {
          shiftArguments(args, count, keywords);
          store<Value>(args, callable);
          return invoke(method, args, count + 1, keywords, result, then);
        }
        const bound = bindDescriptor(method, callable, typeOfInline(callable));
        if (bound == ERROR) return ERROR;
        return invokeWithin(bound, args, count, keywords, result, then);
      }
    }
  }
  return raiseFormat(Exc.TypeError, ascii("'%t' object is not callable"), callable);
}

/** invoke for what stands in a callable: a chain of methods, or of __call__ attributes that are instances again, is as deep as recursion in Python would be. */
function invokeWithin(callable: Value, args: usize, count: i32, keywords: usize, result: u32, then: Continue): Value {
  if (!nativeDeepen()) return ERROR;
  const v = invoke(callable, args, count, keywords, result, then);
  nativeLeave();
  return v;
}

/** Makes room for a self in front of the arguments. The slot above them is free (see nativeCall and pushFunction for roots). */
function shiftArguments(args: usize, count: i32, keywords: usize): void {
  const total = <usize>(count + (keywords ? <i32>changetype<TupleObject>(keywords).length : 0));
  slotsShift(args, <u32>total);
  if (<usize>state.stackTop < args + ((total + 1) << 3)) state.stackTop = <u32>(args + ((total + 1) << 3));
}

/** Pushes the frame of a Python function with its arguments bound. False with an error pending and nothing pushed. */
export function pushFunction(p: usize, args: usize, count: i32, keywords: usize, result: u32, then: Continue): bool {
  const func = changetype<FunctionObject>(p);
  const code = changetype<CodeObject>(<usize>func.code);
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  let base = args;
  // bindArguments copies what was passed to above it.
  const need = (<usize>code.registerCount + <usize>code.parameterCount + (<usize>(count + given) << 1)) << 3;
  if (base + need > <usize>state.stackLimit) {
    const from = args;
    if (!stackPushSegment(need + FRAME_SIZE)) return false;
    clearSlots(state.stackTop, FRAME_SIZE);
    base = <usize>state.stackTop + FRAME_SIZE;
    memory.copy(base, from, <usize>(count + given) << 3);
  }
  if (!(code.codeFlags & CODE_SIMPLE) || given || <u32>count != code.argumentCount) {
    if (!bindArguments(func, base, count, keywords)) {
      if (base != args) stackPopTo(args);
      return false;
    }
  }
  if (!framePush(base, <usize>func.code, p, func.globals, result, then)) {
    if (base != args) stackPopTo(args);
    return false;
  }
  if (base != args) setFrameFlags(base, FRAME_OWN_SEGMENT);
  return true;
}

/** Zeroes look like floats: nothing stale is taken for a pointer. */
export function clearSlots(address: usize, bytes: usize): void {
  for (let at = address; at < address + bytes; at += 8) store<u64>(at, 0);
}

/**
 * Pushes a frame whose parameters stand at `base`: fills the record, clears the other registers. False with RecursionError pending.
 */
export function framePush(base: usize, code: usize, func: usize, globals: usize, result: u32, then: Continue): bool {
  if (state.frameDepth >= state.recursionLimit) {
    raise(Exc.RecursionError, ascii("maximum recursion depth exceeded"));
    return false;
  }
  state.frameDepth++;
  const c = changetype<CodeObject>(code);
  const caller = <usize>state.base;
  if (caller) setFramePc(caller, state.pc);
  frameInit(base, code, func, caller, globals, result, then);
  const end = base + (<usize>c.registerCount << 3);
  for (let at = base + (<usize>c.parameterCount << 3); at < end; at += 8) store<Value>(at, UNBOUND);
  state.base = <u32>base;
  state.stackTop = <u32>end;
  state.pc = c.instructions + 8;
  if (c.monitoringVersion != state.monitoringVersion) instrumentFrame(code);
  return true;
}

/** Calls from native code: `args` may lie anywhere. The values of keyword arguments follow the positional ones. @mayCallPython @mayGC */
export function call(callable: Value, args: usize, count: i32, keywords: usize): Value {
  // What is called may be too short to come to a safepoint, and the routine may call it any number of times.
  if (!chargeFuel(1)) return ERROR;
  const mayLeave = state.mayLeave;
  if (mayLeave & (IN_STEPS | REPEATABLE | WITH_ANSWERS) && !keywords) {
    const answer = againCall(callable, args, count);
    if (answer != UNBOUND) return answer;
  }
  if (!keywords && isPointer(callable)) {
    let p = toPointer(callable);
    let self = UNBOUND;
    if (load<u8>(p, 4) == Kind.METHOD) {
      self = changetype<MethodObject>(p).self;
      p = toPointer(changetype<MethodObject>(p).function);
    }
    if (load<u8>(p, 4) == Kind.FUNCTION) {
      const answer = callSimple(p, self, args, count, LEAVE_NEVER);
      if (answer != UNBOUND) return answer;
    }
  }
  const top = <usize>state.stackTop;
  const given = keywords ? <i32>changetype<TupleObject>(keywords).length : 0;
  const bytes = <usize>(count + given) << 3;
  if (top + FRAME_SIZE + bytes + 64 > <usize>state.stackLimit && !stackPushSegment(FRAME_SIZE + bytes + 64)) return ERROR;
  const window = <usize>state.stackTop + FRAME_SIZE;
  clearSlots(state.stackTop, FRAME_SIZE);
  // The callable itself is rooted by its slot of the window until a frame takes it over.
  store<Value>(state.stackTop, callable);
  // The arguments may lie where `scratch` put them, above the window.
  slotsCopy(window, args, <u32>(count + given));
  state.stackTop = <u32>(window + bytes);
  const savedKeywords = state.keywords;
  // Whoever is called is below a native routine: it has no part in the loop.
  state.mayLeave = 0;
  let result: Value;
  if (isPointer(callable) && load<u8>(toPointer(callable), 4) == Kind.FUNCTION) {
    result = pushFunction(toPointer(callable), window, count, keywords, 0, Continue.NATIVE) ? STOP : ERROR;
  } else {
    // Natives that call natives use the stack, and no frame counts them.
    result = invokeWithin(callable, window, count, keywords, 0, Continue.NATIVE);
  }
  if (result == STOP) result = runNested();
  state.mayLeave = mayLeave;
  state.keywords = savedKeywords;
  stackPopTo(top);
  return result;
}

export function call0(callable: Value): Value { return call(callable, 0, 0, 0); }
export function call1(callable: Value, a: Value): Value {
  const at = scratch();
  store<Value>(at, a);
  return call(callable, at, 1, 0);
}
export function call2(callable: Value, a: Value, b: Value): Value {
  const at = scratch();
  store<Value>(at, a);
  store<Value>(at, b, 8);
  return call(callable, at, 2, 0);
}
export function call3(callable: Value, a: Value, b: Value, c: Value): Value {
  const at = scratch();
  store<Value>(at, a);
  store<Value>(at, b, 8);
  store<Value>(at, c, 16);
  return call(callable, at, 3, 0);
}
/** Slots of the red zone beyond where `call` copies them to; nothing lives there. */
// @ts-ignore: decorator
@inline export function scratch(): usize { return <usize>state.stackTop + FRAME_SIZE + 64; }

export function callMethod0(v: Value, method: Value): Value {
  const f = attributeGet(v, method);
  return f == ERROR ? ERROR : call0(f);
}
export function callMethod1(v: Value, method: Value, a: Value): Value {
  const f = attributeGet(v, method);
  return f == ERROR ? ERROR : call1(f, a);
}

/** A special method looked up in the class and called with its self; UNBOUND when the class has none (or has None). */
function callSpecial(v: Value, method: Value, count: i32): Value {
  const at = scratch();
  const type = typeOfInline(v);
  const f = typeLookup(type, method);
  if (f == UNBOUND) return UNBOUND;
  if (isPointer(f)) {
    const kind = load<u8>(toPointer(f), 4);
    if (kind == Kind.FUNCTION || kind == Kind.METHOD_DESCRIPTOR) {
      store<Value>(at, v);
      return call(f, at, count + 1, 0);
    }
  }
  const a = load<Value>(at, 8);
  const b = load<Value>(at, 16);
  const bound = bindDescriptor(f, v, type);
  if (bound == ERROR) return ERROR;
  return count == 0 ? call0(bound) : count == 1 ? call1(bound, a) : call2(bound, a, b);
}
export function callSpecial0(v: Value, method: Value): Value { return callSpecial(v, method, 0); }
export function callSpecial1(v: Value, method: Value, a: Value): Value {
  store<Value>(scratch(), a, 8);
  return callSpecial(v, method, 1);
}
export function callSpecial2(v: Value, method: Value, a: Value, b: Value): Value {
  const at = scratch();
  store<Value>(at, a, 8);
  store<Value>(at, b, 16);
  return callSpecial(v, method, 2);
}
