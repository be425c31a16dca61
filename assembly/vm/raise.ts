/**
 * The pending exception: raising, testing, taking it; and the bound on recursion inside native code.
 *
 * Invariant: a routine that returns ERROR has set `state.pending`; nobody sets it but this file and the dispatch loop's
 * unwinder. An exception that becomes pending gets the one being handled as its `__context__`, without ever closing a cycle.
 * STOP as pending error means that a limit was reached (limitRaise in state.ts): nothing may replace or clear it.
 */
import { Value, ERROR, STOP, UNBOUND, NONE, fromPointer, toPointer } from '../value/value';
import { Name, name } from '../value/names';
import { Exc } from '../value/type-id';
import { ExceptionObject, TYPE_QUALIFIED, TypeObject } from '../heap/layout';
import { gcRequest } from '../heap/gc';
import { state, exceptionType, EXCEPTIONS_TABLE } from './record';
import { NESTING_LIMIT } from '../config';
import { strFromAscii } from '../objects/str';
import { tuple1 } from '../objects/tuple';
import { typeIsSubtype, typeOf } from '../objects/type';
import { builderNew, builderAppend, builderCode, builderDrop, builderFinish } from '../common/builder';
import { repr, str, typeNameInto } from '../protocols/repr';
import { exceptionNew } from '../objects/exception';
import { chargeFuel, rootPush, rootPop } from './state';

/** The MemoryError made in advance lies in the last word of the table of exception types, which has no type there. */
export const SPARE_MEMORY_ERROR: usize = EXCEPTIONS_TABLE + 508;

/** Raises `exc` with a text of the module (an `ascii()` address). */
export function raise(exc: Exc, text: usize): Value {
  const message = strFromAscii(text);
  if (message == ERROR) return ERROR;
  return raiseValue(exc, message);
}

/** Raises `exc` with one argument. */
export function raiseValue(exc: Exc, argument: Value): Value {
  const args = tuple1(argument);
  if (args == ERROR) return ERROR;
  const exception = exceptionNew(exceptionType(exc), args);
  if (exception == ERROR) return ERROR;
  return raiseInstance(exception);
}

/**
 * Raises `exc` with a text in which `%s` is str of a value, `%r` its repr, `%t` the name of its type, `%q` that with its
 * module, `%n` the name of a type object, `%d` an int. When a conversion raises, that error is the pending one. @mayCallPython
 */
export function raiseFormat(exc: Exc, format: usize, a: Value = NONE, b: Value = NONE, c: Value = NONE, d: Value = NONE): Value {
  const message = raiseText(format, a, b, c, d);
  if (message == ERROR) return ERROR;
  return raiseValue(exc, message);
}

/** The text that raiseFormat would raise with. @mayCallPython */
export function raiseText(format: usize, a: Value, b: Value = NONE, c: Value = NONE, d: Value = NONE): Value {
  rootPush(a);
  rootPush(b);
  rootPush(c);
  rootPush(d);
  const builder = builderNew();
  if (!builder) {
    rootPop(4);
    return ERROR;
  }
  let argument = 0;
  let failed = false;
  for (let at = format; ; at++) {
    let code: u32 = load<u8>(at);
    if (!code) break;
    if (code != 0x25) {
      builderCode(builder, code);
      continue;
    }
    code = load<u8>(++at);
    if (code == 0x25) {
      builderCode(builder, code);
      continue;
    }
    let v = argument == 0 ? a : argument == 1 ? b : argument == 2 ? c : d;
    argument++;
    if (code == 0x72) v = repr(v);
    else if (code == 0x74 || code == 0x6e || code == 0x71) {
      const type = code == 0x6e ? toPointer(v) : typeOf(v);
      if (code == 0x71 || changetype<TypeObject>(type).typeFlags & TYPE_QUALIFIED) {
        typeNameInto(builder, type, name(Name.__main__));
        continue;
      }
      v = changetype<TypeObject>(type).name;
    } else v = str(v);
    if (v == ERROR) {
      failed = true;
      break;
    }
    builderAppend(builder, v);
  }
  rootPop(4);
  if (failed) {
    builderDrop(builder);
    return ERROR;
  }
  return builderFinish(builder);
}

/** Raises an exception instance: it becomes pending, and the handled exception its context. */
export function raiseInstance(exception: Value): Value {
  if (state.pending == STOP) return ERROR;
  linkContext(exception, state.handled);
  state.pending = exception;
  return ERROR;
}

/** Makes the instance pending as it is: to put back what errorTake() took. */
export function raiseAgain(exception: Value): Value {
  state.pending = exception;
  return ERROR;
}

/** Sets `__context__`, and first takes `exception` out of the chain of `handled` so that no cycle closes. */
function linkContext(exception: Value, handled: Value): void {
  if (handled == NONE || handled == UNBOUND || handled == exception) return;
  let at = handled;
  // Brent's rule stops the walk in a chain that Python code has made cyclic by itself.
  let mark = at;
  let steps = 0;
  let limit = 2;
  for (;;) {
    const p = changetype<ExceptionObject>(toPointer(at));
    const next = p.context;
    if (next == NONE) break;
    if (next == exception) {
      p.context = NONE;
      break;
    }
    at = next;
    if (at == mark) break;
    if (++steps == limit) {
      steps = 0;
      limit <<= 1;
      mark = at;
    }
  }
  changetype<ExceptionObject>(toPointer(exception)).context = handled;
}

/**
 * For allocators: raises the MemoryError that was made in advance, since nothing can be made now. What the routine that failed leaves
 * behind is collected at the next safepoint, so that a handler finds room.
 */
export function raiseMemoryError(): Value {
  if (!state.gcDisabled) gcRequest();
  const address: usize = load<u32>(SPARE_MEMORY_ERROR);
  if (!address) {
    state.pending = NONE;
    return ERROR;
  }
  const exception = changetype<ExceptionObject>(address);
  const value = fromPointer(address);
  if (state.pending != value) {
    exception.traceback = NONE;
    exception.context = NONE;
    exception.cause = NONE;
  }
  return raiseInstance(value);
}

export function errorPending(): bool { return state.pending != UNBOUND; }

export function errorClear(): void {
  if (state.pending != STOP) state.pending = UNBOUND;
}

/** Is the pending exception an instance of `exc`? */
export function errorMatches(exc: Exc): bool {
  return state.pending != UNBOUND && state.pending != STOP && typeIsSubtype(typeOf(state.pending), exceptionType(exc));
}

/** The pending exception, which is then pending no longer; UNBOUND when there is none. */
export function errorTake(): Value {
  const exception = state.pending;
  state.pending = UNBOUND;
  return exception;
}

/**
 * Counts one level of recursion inside native code; false with RecursionError pending when it is one too many. Each level costs fuel, since containers that
 * share their items take more steps than memory bounds.
 */
export function nativeEnter(): bool { return chargeFuel(1) && nativeDeepen(); }

/** The same where the level's fuel has been charged. */
export function nativeDeepen(): bool {
  if (state.nativeDepth >= NESTING_LIMIT) {
    raise(Exc.RecursionError, ascii("maximum recursion depth exceeded"));
    return false;
  }
  state.nativeDepth++;
  return true;
}

export function nativeLeave(): void { state.nativeDepth--; }
