/** Generator instructions: making, resuming in place, yielding, delegating. UNBOUND says that a generator's frame was pushed. */
import { CODE_COROUTINE, CODE_ITERABLE_COROUTINE, CodeObject, ExceptionObject, GeneratorObject, IteratorObject } from '../heap/layout';
import { generatorFromFrame, generatorPrepare, generatorPush, generatorSuspend } from '../objects/generator';
import { sinkTake } from '../objects/generator-sink';
import { instrumentFrame, instrumentResumed } from '../monitoring/instrument';
import { enumerateItem } from '../objects/iterators';
import { internAscii } from '../objects/str';
import { kindOfInline, typeLookup, typeOfInline } from '../objects/type';
import { isIterator, iter, iterNext } from '../protocols/iterate';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { callMethod1, callSpecial0 } from './call';
import { fireCallEnded } from '../monitoring/call-events';
import { fireForIter, fireIteratorEnd } from '../monitoring/fire';
import { Continue, FRAME_C_RETURN, frameCode, frameContinue, frameFlags, frameGenerator, frameResult, frameSaved } from './frame';
import { errorClear, raise, raiseFormat } from './raise';
import { state, typeObject } from './record';
import { Returned } from './ops-call';
import { specialPushNext } from './ops-special';
import { LEAVE_ANYWHERE } from './suspend';
import { popFrame } from './unwind';

/** The frame becomes a generator, which is what the call gives. */
export function opReturnGenerator(base: usize): Returned {
  const p = generatorFromFrame(base);
  if (!p) return Returned.ERROR;
  const then = frameContinue(base);
  const result = frameResult(base);
  const ended = frameFlags(base) & FRAME_C_RETURN ? frameSaved(base) : UNBOUND;
  popFrame(base);
  if (then == Continue.NATIVE || then == Continue.GENERATOR) {
    state.result = fromPointer(p);
    return Returned.LEAVE;
  }
  store<Value>(<usize>state.base + (<usize>result << 3), fromPointer(p));
  return ended != UNBOUND && !fireCallEnded(state.base, ended) ? Returned.ERROR : Returned.CONTINUE;
}

/** May a frame give the next item of an iterator of this kind? */
// @ts-ignore: decorator
@inline export function isOfFrames(kind: u8): bool { return kind == Kind.GENERATOR || kind == Kind.ENUMERATE || kind == Kind.INSTANCE; }

/**
 * FOR_ITER: the next item, STOP at the end, ERROR, or UNBOUND when a frame that gives it runs now: that of a generator (one in an enumerate object when the
 * loop may leave) or of a `__next__` in Python.
 */
export function opForIter(iterator: Value, result: u32): Value {
  const kind = kindOfInline(iterator);
  if (kind == Kind.INSTANCE && specialPushNext(iterator, result)) return UNBOUND;
  if (kind != Kind.GENERATOR && kind != Kind.ENUMERATE) return iterNext(iterator);
  let generator = iterator;
  let then = Continue.FOR_ITER;
  if (kind == Kind.ENUMERATE) {
    generator = changetype<IteratorObject>(toPointer(iterator)).source;
    if (state.mayLeave != LEAVE_ANYWHERE || kindOfInline(generator) != Kind.GENERATOR) return iterNext(iterator);
    then = Continue.ENUMERATE;
  }
  const ready = generatorPrepare(toPointer(generator), NONE);
  if (ready <= 0) return ready < 0 ? ERROR : STOP;
  return generatorPush(toPointer(generator), result, then) ? UNBOUND : ERROR;
}

/** YIELD: suspends the generator and delivers the value to whoever resumed it. */
export function yieldSlow(base: usize, v: Value): Returned {
  const generator = frameGenerator(base);
  let then = frameContinue(base);
  if (then == Continue.GENERATOR && changetype<GeneratorObject>(generator).sink && sinkTake(changetype<GeneratorObject>(generator), v)) {
    const code = changetype<CodeObject>(frameCode(base));
    if (code.monitoringVersion != state.monitoringVersion) instrumentFrame(frameCode(base));
    instrumentResumed(code, state.pc);
    store<Value>(base + (<usize>(load<u64>(<usize>state.pc - 8) >> 13) & 0x7fff8), NONE);
    return Returned.STAY;
  }
  let result: u16;
  do {
    result = frameResult(base);
    then = frameContinue(base);
    generatorSuspend(frameGenerator(base), base);
    popFrame(base);
    base = state.base;
  } while (then == Continue.THROWN);
  if (then == Continue.GENERATOR || then == Continue.NATIVE) {
    state.result = v;
    return Returned.LEAVE;
  }
  if (then == Continue.ENUMERATE) {
    const counter = load<Value>(<usize>state.base + ((<usize>(load<u64>(<usize>state.pc - 8) >> 29)) & 0x7fff8));
    v = enumerateItem(toPointer(counter), v);
    if (v == ERROR) return Returned.ERROR;
  }
  store<Value>(<usize>state.base + (<usize>result << 3), v);
  if ((then == Continue.FOR_ITER || then == Continue.ENUMERATE) && !fireForIter(state.base, state.pc - 8, false)) return Returned.ERROR;
  return Returned.CONTINUE;
}

/** SEND: a value yielded, STOP with state.generatorResult, UNBOUND when a generator's frame runs now. */
export function opSend(iterator: Value, sent: Value, result: u32): Value {
  if (kindOfInline(iterator) == Kind.GENERATOR) {
    const p = toPointer(iterator);
    const ready = generatorPrepare(p, sent);
    if (ready < 0) return ERROR;
    if (ready == 0) {
      state.generatorResult = NONE;
      return STOP;
    }
    return generatorPush(p, result, Continue.SEND) ? UNBOUND : ERROR;
  }
  // The end of an iterator of the program may carry a value.
  let v = sent != NONE ? callMethod1(iterator, name(Name.send), sent) : kindOfInline(iterator) == Kind.INSTANCE ? callSpecial0(iterator, name(Name.__next__)) : UNBOUND;
  if (v == UNBOUND) v = iterNext(iterator);
  if (v == STOP) state.generatorResult = NONE;
  if (v != ERROR) return v;
  if (!fireIteratorEnd()) return ERROR;
  state.generatorResult = changetype<ExceptionObject>(toPointer(state.pending)).payload;
  errorClear();
  return STOP;
}

export function opGetYieldFromIter(v: Value): Value {
  if (kindOfInline(v) == Kind.GENERATOR) {
    if (typeOfInline(v) == typeObject(Type.COROUTINE) && !(changetype<CodeObject>(frameCode(state.base)).codeFlags & CODE_ITERABLE_COROUTINE)) {
      return raise(Exc.TypeError, ascii("cannot 'yield from' a coroutine object in a non-coroutine generator"));
    }
    return v;
  }
  return iter(v);
}

function isCoroutine(v: Value): bool {
  return kindOfInline(v) == Kind.GENERATOR
    && (changetype<CodeObject>(<usize>changetype<GeneratorObject>(toPointer(v)).code).codeFlags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE)) != 0;
}

export function opGetAwaitable(v: Value): Value {
  if (isCoroutine(v)) return v;
  if (typeLookup(typeOfInline(v), name(Name.__await__)) == UNBOUND) return raiseFormat(Exc.TypeError, ascii("'%t' object can't be awaited"), v);
  const iterator = callSpecial0(v, name(Name.__await__));
  // Built-in ones that are iterators themselves have something better for the loop (lib/_machine.py).
  if (iterator == v) {
    const better = callSpecial0(v, internAscii(ascii("await")));
    if (better != UNBOUND) return better;
  }
  if (iterator == ERROR) return ERROR;
  if (isCoroutine(iterator)) return raise(Exc.TypeError, ascii("__await__() returned a coroutine"));
  if (isIterator(iterator)) return iterator;
  return raiseFormat(Exc.TypeError, ascii("__await__() returned non-iterator of type '%t'"), iterator);
}
