/** raise, matching handlers, and the exceptional exit of `with`. */
import { EXCEPTION_SUPPRESS_CONTEXT, ExceptionObject, TupleObject } from '../heap/layout';
import { isException, isExceptionClass } from '../objects/exception';
import { tupleGet } from '../objects/tuple';
import { kindOfInline, typeIsSubtype, typeOfInline } from '../objects/type';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { call0, invoke } from './call';
import { Continue, FRAME_SIZE } from './frame';
import { raise, raiseAgain, raiseFormat, raiseInstance } from './raise';
import { exceptionType, state } from './record';
import { rootPopInline, rootPushInline } from './state';

/** `raise`, `raise v`, `raise v from cause`: afterwards an exception is pending. */
export function opRaise(v: Value, cause: Value, count: i32): void {
  if (count == 0) {
    if (state.handled == NONE) raise(Exc.RuntimeError, ascii("No active exception to reraise"));
    else raiseAgain(state.handled);
    return;
  }
  const exception = instantiate(v, ascii("exceptions must derive from BaseException"));
  if (exception == ERROR) return;
  if (count == 2) {
    rootPushInline(exception);
    const reason = cause == NONE ? NONE : instantiate(cause, ascii("exception causes must derive from BaseException"));
    rootPopInline(1);
    if (reason == ERROR) return;
    const e = changetype<ExceptionObject>(toPointer(exception));
    e.cause = reason;
    e.flags |= EXCEPTION_SUPPRESS_CONTEXT;
  }
  raiseInstance(exception);
}

/** An instance as it is, a class called. */
function instantiate(v: Value, message: usize): Value {
  if (isException(v)) return v;
  if (!isExceptionClass(v)) return raise(Exc.TypeError, message);
  const made = call0(v);
  if (made == ERROR || isException(made)) return made;
  return raiseFormat(Exc.TypeError, ascii("calling %r should have returned an instance of BaseException, not %r"), v, fromPointer(typeOfInline(made)));
}

export function opReraise(exception: Value): void { raiseAgain(exception); }

/** The value that a StopIteration carries; UNBOUND for any other exception. */
export function opStopValue(exception: Value): Value {
  return typeIsSubtype(typeOfInline(exception), exceptionType(Exc.StopIteration)) ? changetype<ExceptionObject>(toPointer(exception)).payload : UNBOUND;
}

/** Does `except pattern` handle the exception? -1: TypeError pending. */
export function opMatchException(exception: Value, pattern: Value): i32 {
  if (isExceptionClass(pattern)) return typeIsSubtype(typeOfInline(exception), toPointer(pattern)) ? 1 : 0;
  if (kindOfInline(pattern) == Kind.TUPLE) {
    const p = toPointer(pattern);
    const count = changetype<TupleObject>(p).length;
    for (let i: u32 = 0; i < count; i++) if (!isExceptionClass(tupleGet(p, i))) return noClass();
    for (let i: u32 = 0; i < count; i++) if (typeIsSubtype(typeOfInline(exception), toPointer(tupleGet(p, i)))) return 1;
    return 0;
  }
  return noClass();
}
function noClass(): i32 {
  raise(Exc.TypeError, ascii("catching classes that do not inherit from BaseException is not allowed"));
  return -1;
}

/** __exit__(type, exception, traceback) of the method window, which has room for these; results as those of invoke. */
export function opWithExcept(window: usize, exception: Value, result: u32): Value {
  const args = window + FRAME_SIZE;
  store<Value>(args, fromPointer(typeOfInline(exception)), 8);
  store<Value>(args, exception, 16);
  store<Value>(args, changetype<ExceptionObject>(toPointer(exception)).traceback, 24);
  const bound = load<Value>(args) != UNBOUND;
  return invoke(load<Value>(window), bound ? args : args + 8, bound ? 4 : 3, 0, result, Continue.REGISTER);
}
