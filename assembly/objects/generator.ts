/**
 * Generators. A suspended generator owns a copy of its frame record and registers (`saved`); resuming copies them to the top of the register
 * stack, yielding copies them back. The dispatch loop resumes generators in place (FOR_ITER, SEND); native callers enter a nested loop.
 *
 * What a frame's return value is to a native caller: `state.generatorResult`, valid right after STOP was returned.
 */
import { allocate, allocateValuesRaw, freeCell } from '../heap/alloc';
import {
  BUFFER_PAYLOAD, CODE_ASYNC_GENERATOR, CODE_COROUTINE, CodeObject, GENERATOR_CLOSED, GENERATOR_CREATED, GENERATOR_RUNNING, GENERATOR_SUSPENDED,
  FrameObject, FunctionObject, GeneratorObject,
} from '../heap/layout';
import { Op } from '../bytecode/opcode';
import { fireThrow } from '../monitoring/fire';
import { instrumentFrame, instrumentResumed } from '../monitoring/instrument';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { slotsCopy } from '../value/slots';
import { Exc, Type } from '../value/type-id';
import { ERROR, FALSE, fromBool, fromPointer, NONE, STOP, toPointer, TRUE, UNBOUND, Value } from '../value/value';
import { call, call0, call1 } from '../vm/call';
import { Continue, FRAME_OWN_SEGMENT, FRAME_SIZE, FRAME_SLOTS, frameFunction, frameGenerator, setFrameFlags, setFrameKept, setFramePc, setFrameSaved } from '../vm/frame';
import { pythonCall } from '../vm/python-native';
import { errorClear, errorMatches, errorPending, errorTake, nativeEnter, nativeLeave, raise, raiseAgain, raiseFormat, raiseInstance } from '../vm/raise';
import { exceptionType, state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { runNested, runNestedRaising } from '../vm/run';
import { stackPopTo, stackPushSegment } from '../vm/stack';
import { callResult, suspensionPossible } from '../vm/suspend';
import { introspectGet } from '../builtins/introspect';
import { exceptionNew, isException, isExceptionClass } from './exception';
import { frameObjectOfGenerator } from './frame-object';
import { tuple1, tupleFromArgs } from './tuple';
import { Sink } from './generator-sink';
import { kindOfInline, typeIsSubtype, typeOfInline } from './type';
import { argument } from '../builtins/native';

// @ts-ignore: decorator
@inline export function isGenerator(v: Value): bool { return kindOfInline(v) == Kind.GENERATOR; }

/** The generator of the running frame `base`, suspended at its next instruction; 0 with MemoryError pending. */
export function generatorFromFrame(base: usize): usize {
  const code = changetype<CodeObject>(<usize>load<u32>(base - 48));
  const type = code.codeFlags & CODE_COROUTINE ? Type.COROUTINE : code.codeFlags & CODE_ASYNC_GENERATOR ? Type.ASYNC_GENERATOR : Type.GENERATOR;
  const p = allocate(offsetof<GeneratorObject>(), Kind.GENERATOR, typeObject(type));
  if (!p) return 0;
  const generator = changetype<GeneratorObject>(p);
  generator.code = load<u32>(base - 48);
  const count = code.registerCount + <u32>FRAME_SLOTS;
  generator.saved = <u32>allocateValuesRaw(count);
  if (!generator.saved) return 0;
  generator.savedCount = count;
  generator.name = code.name;
  generator.qualname = code.qualname;
  const func = frameFunction(base);
  if (func) {
    generator.name = changetype<FunctionObject>(func).name;
    generator.qualname = changetype<FunctionObject>(func).qualname;
  }
  generator.step = NONE;
  generator.handled = NONE;
  generator.state = GENERATOR_CREATED;
  store<u32>(base - 20, <u32>p);
  setFramePc(base, state.pc);
  slotsCopy(<usize>generator.saved + BUFFER_PAYLOAD, base - FRAME_SIZE, count);
  return p;
}

/** Copies the frame of a suspended or new generator to the top of the stack and makes it the running one. False with an error pending. */
export function generatorPush(p: usize, result: u32, then: Continue): bool {
  const generator = changetype<GeneratorObject>(p);
  if (state.frameDepth >= state.recursionLimit) {
    raise(Exc.RecursionError, ascii("maximum recursion depth exceeded"));
    return false;
  }
  const bytes = <usize>generator.savedCount << 3;
  let flags: u16 = 0;
  if (<usize>state.stackTop + bytes + 64 > <usize>state.stackLimit) {
    if (!stackPushSegment(bytes + 64)) return false;
    flags = FRAME_OWN_SEGMENT;
  }
  const record = <usize>state.stackTop;
  slotsCopy(record, <usize>generator.saved + BUFFER_PAYLOAD, generator.savedCount);
  const base = record + FRAME_SIZE;
  const caller = <usize>state.base;
  if (caller) setFramePc(caller, state.pc);
  store<u32>(base - 40, <u32>caller);
  // The line between the two goes on with the generator.
  store<u16>(base - 16, <u16>result);
  store<u32>(base - 12, <u32>then);
  setFrameFlags(base, flags);
  setFrameSaved(base, state.handled);
  if (generator.handled != NONE) state.handled = generator.handled;
  generator.state = GENERATOR_RUNNING;
  state.frameDepth++;
  state.base = <u32>base;
  state.stackTop = <u32>(record + bytes);
  state.pc = load<u32>(base - 36);
  if (generator.frame) {
    setFrameKept(base, generator.frame);
    changetype<FrameObject>(<usize>generator.frame).base = <u32>base;
  }
  if (changetype<CodeObject>(<usize>generator.code).monitoringVersion != state.monitoringVersion) instrumentFrame(generator.code);
  return true;
}

/** Saves the running frame `base` of generator `p` at a yield; its registers leave the stack with the frame. */
export function generatorSuspend(p: usize, base: usize): void {
  const generator = changetype<GeneratorObject>(p);
  const outer = load<Value>(base - 8);
  generator.handled = state.handled == outer ? NONE : state.handled;
  state.handled = outer;
  setFramePc(base, state.pc);
  generator.state = GENERATOR_SUSPENDED;
  setFrameSaved(base, 0);
  const saved = <usize>generator.saved + BUFFER_PAYLOAD;
  slotsCopy(saved, base - FRAME_SIZE, generator.savedCount);
  // What spoke of the frame is told that it is gone (frameObjectRelease).
  store<u32>(saved, 0, 24);
}

/** The frame of generator `p` is gone for good. */
export function generatorFinish(p: usize, base: usize): void {
  const generator = changetype<GeneratorObject>(p);
  state.handled = load<Value>(base - 8);
  close(generator);
}

function close(generator: GeneratorObject): void {
  generator.state = GENERATOR_CLOSED;
  freeCell(generator.saved);
  generator.saved = 0;
  generator.handled = NONE;
}

/** The register that gets the value sent to a suspended generator: operand A of its YIELD. */
function sentRegister(generator: GeneratorObject): usize {
  const saved = <usize>generator.saved + BUFFER_PAYLOAD;
  const yielded = load<u64>(<usize>load<u32>(saved, 12) - 8);
  return saved + FRAME_SIZE + (<usize>(yielded >> 13) & 0x7fff8);
}

/**
 * Checks that `p` can be resumed and places the value sent. 1: go on with generatorPush; 0: it is finished; -1 with an error pending.
 */
export function generatorPrepare(p: usize, sent: Value): i32 {
  const generator = changetype<GeneratorObject>(p);
  if (generator.state == GENERATOR_CLOSED) return isSpent(generator) ? -1 : 0;
  if (generator.state == GENERATOR_RUNNING) {
    raise(Exc.ValueError, ascii("generator already executing"));
    return -1;
  }
  if (generator.state == GENERATOR_SUSPENDED) {
    store<Value>(sentRegister(generator), sent);
    if (state.monitoringEvents) instrumentResumed(changetype<CodeObject>(<usize>generator.code), load<u32>(<usize>generator.saved + BUFFER_PAYLOAD, 12));
  } else if (sent != NONE) {
    raise(Exc.TypeError, justStarted(changetype<CodeObject>(<usize>generator.code).codeFlags));
    return -1;
  }
  return 1;
}

function justStarted(flags: u32): usize {
  return flags & CODE_COROUTINE
    ? ascii("can't send non-None value to a just-started coroutine")
    : flags & CODE_ASYNC_GENERATOR ? ascii("can't send non-None value to a just-started async generator") : ascii("can't send non-None value to a just-started generator");
}

/** RuntimeError when what has ended is a coroutine. */
function isSpent(generator: GeneratorObject): bool {
  if (!(changetype<CodeObject>(<usize>generator.code).codeFlags & CODE_COROUTINE)) return false;
  raise(Exc.RuntimeError, ascii("cannot reuse already awaited coroutine"));
  return true;
}

/**
 * Resumes in the loop, for the call of next() or send() that the running instruction is, so that what the generator does can wait for the host: STOP when its frame
 * runs now, ERROR, or UNBOUND when that cannot be.
 */
export function generatorResumeCalled(v: Value, sent: Value, then: Continue): Value {
  const p = toPointer(v);
  const result = suspensionPossible() && changetype<GeneratorObject>(p).state != GENERATOR_CLOSED ? callResult(true) : -1;
  if (result < 0) return UNBOUND;
  return generatorPrepare(p, sent) > 0 && generatorPush(p, <u32>result, then) ? STOP : ERROR;
}

/** Resumes from native code: the value yielded, STOP when it returned (state.generatorResult), or ERROR. @mayCallPython */
export function generatorResume(p: usize, sent: Value): Value {
  const ready = generatorPrepare(p, sent);
  if (ready < 0) return ERROR;
  if (ready == 0) {
    state.generatorResult = NONE;
    return STOP;
  }
  const top = <usize>state.stackTop;
  let result: Value = ERROR;
  // The generator itself must survive: its frame record names it.
  if (generatorPush(p, 0, Continue.GENERATOR)) result = runNested();
  stackPopTo(top);
  return finished(p, result);
}

/**
 * As generatorResume(p, None), but what the generator yields and `sink` can take stays there: the first value that it cannot take, STOP or ERROR.
 * `target`: the list or set, which the caller has rooted; for a sum where to begin. @mayCallPython
 */
export function generatorDrain(p: usize, sink: Sink, target: u64): Value {
  const generator = changetype<GeneratorObject>(p);
  // A generator that runs already has a consumer, whose sink is not to be touched.
  if (generator.state == GENERATOR_RUNNING) return generatorResume(p, NONE);
  generator.sink = sink;
  generator.target = target;
  const v = generatorResume(p, NONE);
  generator.sink = Sink.NONE;
  return v;
}

/** A frame that ended by returning (not yielding) leaves its generator closed. */
function finished(p: usize, result: Value): Value {
  if (result == ERROR || changetype<GeneratorObject>(p).state != GENERATOR_CLOSED) return result;
  state.generatorResult = result;
  return STOP;
}

/** next(): value, STOP or ERROR. */
export function generatorNext(v: Value): Value { return generatorResume(toPointer(v), NONE); }

/** StopIteration(v), or StopIteration() for None; ERROR. */
export function generatorStopIteration(v: Value): Value {
  const args = v == NONE ? tupleFromArgs(0, 0) : tuple1(v);
  return args == ERROR ? ERROR : exceptionNew(exceptionType(Exc.StopIteration), args);
}

/** Raises StopIteration with the value of a finished generator. */
export function generatorRaiseStop(): Value {
  const exception = generatorStopIteration(state.generatorResult);
  return exception == ERROR ? ERROR : raiseInstance(exception);
}

/** What a generator delegates to at its suspension (the iterator of its SEND), or UNBOUND. */
export function generatorDelegate(p: usize): Value {
  const generator = changetype<GeneratorObject>(p);
  if (generator.state != GENERATOR_SUSPENDED) return UNBOUND;
  const saved = <usize>generator.saved + BUFFER_PAYLOAD;
  const send = load<u64>(<usize>load<u32>(saved, 12) - 16);
  if (<i32>(send & 0xff) != Op.SEND) return UNBOUND;
  return load<Value>(saved + FRAME_SIZE + (<usize>(send >> 29) & 0x7fff8));
}

/**
 * Raises `exception` at the place where the generator is suspended: a value, STOP or ERROR as generatorResume. `args` are the arguments of throw(), for a
 * delegate that is no generator, or 0.
 */
function generatorThrowInto(p: usize, exception: Value, args: usize): Value {
  const generator = changetype<GeneratorObject>(p);
  if (generator.state == GENERATOR_RUNNING) return raise(Exc.ValueError, ascii("generator already executing"));
  if (generator.state == GENERATOR_CLOSED) return isSpent(generator) ? ERROR : raiseAgain(exception);
  const delegate = generator.state == GENERATOR_CREATED ? UNBOUND : generatorDelegate(p);
  if (delegate != UNBOUND) {
    if (!nativeEnter()) return ERROR;
    rootPush(exception);
    const result = throwToDelegate(p, delegate, exception, args);
    rootPop(1);
    nativeLeave();
    if (result != UNBOUND) return result;
    if (errorPending()) exception = errorTake();
  }
  const top = <usize>state.stackTop;
  let result: Value = ERROR;
  if (generatorPush(p, 0, Continue.GENERATOR)) {
    generatorThrown(exception);
    result = runNestedRaising();
  }
  stackPopTo(top);
  return finished(p, result);
}

/** `exception` is thrown into the running frame, of a generator that was just resumed. */
export function generatorThrown(exception: Value): void {
  const base = <usize>state.base;
  // What the generator itself is handling becomes the context; what its caller handles does not.
  if (changetype<GeneratorObject>(frameGenerator(base)).handled != NONE) raiseInstance(exception);
  else state.pending = exception;
  fireThrow(base);
}

/**
 * Throws in the loop, for the call of throw() that the running instruction is, so that handlers can wait for the host: ERROR when the generator and all those that it
 * delegates to run now, the innermost with the exception, or UNBOUND when that cannot be.
 */
function throwCalled(p: usize, exception: Value): Value {
  let result = state.mayLeave ? callResult(true) : -1;
  if (result < 0 || typeIsSubtype(typeOfInline(exception), exceptionType(Exc.GeneratorExit))) return UNBOUND;
  let delegate: Value = fromPointer(p);
  while (delegate != UNBOUND) {
    if (!isGenerator(delegate) || changetype<GeneratorObject>(toPointer(delegate)).state != GENERATOR_SUSPENDED) return UNBOUND;
    delegate = generatorDelegate(toPointer(delegate));
  }
  delegate = fromPointer(p);
  let then = Continue.NEXT;
  while (delegate != UNBOUND) {
    p = toPointer(delegate);
    delegate = generatorDelegate(p);
    if (!generatorPush(p, <u32>result, then)) return ERROR;
    then = Continue.THROWN;
    result = 0;
  }
  generatorThrown(exception);
  return ERROR;
}

/** throw() for `yield from`: the result for the outer generator, or UNBOUND when the (perhaps pending) exception is to be raised in it. */
function throwToDelegate(p: usize, delegate: Value, exception: Value, args: usize): Value {
  const generator = changetype<GeneratorObject>(p);
  let result: Value;
  if (typeIsSubtype(typeOfInline(exception), exceptionType(Exc.GeneratorExit))) {
    if (isGenerator(delegate)) result = generatorCloseNow(toPointer(delegate));
    else {
      const method = introspectGet(delegate, name(Name.close));
      result = method == UNBOUND ? NONE : method == ERROR ? ERROR : call0(method);
    }
    return UNBOUND;
  }
  generator.state = GENERATOR_RUNNING;
  if (isGenerator(delegate)) result = generatorThrowInto(toPointer(delegate), exception, args);
  else {
    const method = introspectGet(delegate, name(Name.throw_));
    if (method == UNBOUND) {
      generator.state = GENERATOR_SUSPENDED;
      return UNBOUND;
    }
    let given = 1;
    while (args && given < 3 && argument(args, given) != UNBOUND) given++;
    if (method == ERROR) result = ERROR;
    else result = args ? call(method, args, given, 0) : call1(method, exception);
  }
  generator.state = GENERATOR_SUSPENDED;
  // That it has returned is thrown into the outer generator, too (CLEANUP_THROW).
  if (result == STOP) result = generatorRaiseStop();
  return result == ERROR ? UNBOUND : result;
}

/** close(): NONE (or the generator's return value), or ERROR. */
export function generatorCloseNow(p: usize): Value {
  const generator = changetype<GeneratorObject>(p);
  if (generator.state == GENERATOR_CLOSED) return NONE;
  if (generator.state == GENERATOR_CREATED) {
    close(generator);
    return NONE;
  }
  const args = tupleFromArgs(0, 0);
  const exit = args == ERROR ? ERROR : exceptionNew(exceptionType(Exc.GeneratorExit), args);
  if (exit == ERROR) return ERROR;
  const result = generatorThrowInto(p, exit, 0);
  if (result == STOP) return state.generatorResult;
  if (result != ERROR) {
    const isCoroutine = changetype<CodeObject>(<usize>generator.code).codeFlags & CODE_COROUTINE;
    return raise(Exc.RuntimeError, isCoroutine ? ascii("coroutine ignored GeneratorExit") : ascii("generator ignored GeneratorExit"));
  }
  if (!errorMatches(Exc.GeneratorExit) && !errorMatches(Exc.StopIteration)) return ERROR;
  errorClear();
  return NONE;
}

// ---- methods and attributes

// @ts-ignore: decorator
@inline function self(args: usize): GeneratorObject { return changetype<GeneratorObject>(toPointer(load<Value>(args))); }
function answer(result: Value): Value { return result == STOP ? generatorRaiseStop() : result; }

export function generatorSelf(args: usize, count: i32): Value { return argument(args, 0); }
export function generatorNextMethod(args: usize, count: i32): Value { return resumeCalled(argument(args, 0), NONE); }
export function generatorSend(args: usize, count: i32): Value { return resumeCalled(argument(args, 0), argument(args, 1)); }
function resumeCalled(v: Value, sent: Value): Value {
  const called = generatorResumeCalled(v, sent, Continue.NEXT);
  return called == UNBOUND ? answer(generatorResume(toPointer(v), sent)) : called;
}
export function generatorClose(args: usize, count: i32): Value { return generatorCloseNow(toPointer(argument(args, 0))); }

/** throw(exception) or throw(class, value, traceback) */
export function generatorThrow(args: usize, count: i32): Value {
  let exception = argument(args, 1);
  const v = argument(args, 2);
  const traceback = argument(args, 3);
  if (v != UNBOUND && pythonCall(ascii("codes.old_throw"), UNBOUND, UNBOUND, UNBOUND) == ERROR) return ERROR;
  if (traceback != UNBOUND && traceback != NONE && kindOfInline(traceback) != Kind.TRACEBACK) return raise(Exc.TypeError, ascii("throw() third argument must be a traceback object"));
  if (isExceptionClass(exception)) {
    if (v != UNBOUND && isException(v)) exception = v;
    else exception = v == UNBOUND || v == NONE ? call0(exception) : call1(exception, v);
    if (exception == ERROR) return ERROR;
  } else if (!isException(exception)) {
    return raiseFormat(Exc.TypeError, ascii("exceptions must be classes or instances deriving from BaseException, not %t"), exception);
  } else if (v != UNBOUND && v != NONE) return raise(Exc.TypeError, ascii("instance exception may not have a separate value"));
  const p = toPointer(argument(args, 0));
  const called = throwCalled(p, exception);
  return called == UNBOUND ? answer(generatorThrowInto(p, exception, args + 8)) : called;
}

export function generatorCode(args: usize, count: i32): Value { return fromPointer(self(args).code); }
export function generatorRunning(args: usize, count: i32): Value { return fromBool(self(args).state == GENERATOR_RUNNING); }
export function generatorStep(args: usize, count: i32): Value { return self(args).step; }
export function generatorSetStep(args: usize, count: i32): Value {
  const v = argument(args, 1);
  self(args).step = v == TRUE || v == FALSE ? v : NONE;
  return NONE;
}
export function generatorStepping(args: usize, count: i32): Value { return fromBool(self(args).step == TRUE); }
export function generatorSuspended(args: usize, count: i32): Value { return fromBool(self(args).state == GENERATOR_SUSPENDED); }
export function generatorYieldFrom(args: usize, count: i32): Value {
  const v = generatorDelegate(toPointer(argument(args, 0)));
  return v == UNBOUND ? NONE : v;
}
export function generatorOrigin(args: usize, count: i32): Value { return NONE; }
/** A frame object of its place, None once it has ended. */
export function generatorFrame(args: usize, count: i32): Value {
  const generator = self(args);
  if (generator.state == GENERATOR_CLOSED) return NONE;
  const frame = frameObjectOfGenerator(changetype<usize>(generator));
  return frame ? fromPointer(frame) : ERROR;
}
export function generatorName(args: usize, count: i32): Value { return self(args).name; }
export function generatorSetName(args: usize, count: i32): Value {
  if (kindOfInline(argument(args, 1)) != Kind.STR) return raise(Exc.TypeError, ascii("__name__ must be set to a string object"));
  self(args).name = argument(args, 1);
  return NONE;
}
export function generatorQualname(args: usize, count: i32): Value { return self(args).qualname; }
export function generatorSetQualname(args: usize, count: i32): Value {
  if (kindOfInline(argument(args, 1)) != Kind.STR) return raise(Exc.TypeError, ascii("__qualname__ must be set to a string object"));
  self(args).qualname = argument(args, 1);
  return NONE;
}
