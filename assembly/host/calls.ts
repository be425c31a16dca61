/**
 * Calls out of Python into the host, and exceptions on their way in.
 *
 * A host function is a HOST_FUNCTION cell with the number the host knows it by. The host reads the arguments where they lie
 * (slots on the register stack, rooted by the caller) and leaves its result on the exchange stack.
 */
import { ANSWER_ADDRESS, Value, ERROR, UNBOUND, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { HostFunctionObject, ModuleObject, ObjectHeader, TYPE_EXCEPTION, TYPE_HEAP, TypeObject } from '../heap/layout';
import { ioFlush } from '../builtins/io';
import { dictGetName } from '../objects/dict-table';
import { exceptionNew } from '../objects/exception';
import { strIntern } from '../objects/str';
import { builderAppend, builderAscii, builderFinish, builderNew } from '../common/builder';
import { tuple1 } from '../objects/tuple';
import { typeIsSubtype } from '../objects/type';
import { call1 } from '../vm/call';
import { errorClear, errorPending, raise, raiseAgain, raiseInstance } from '../vm/raise';
import { exceptionType, state } from '../vm/record';
import { exchangeDrop, exchangeSlot, exchangeTake } from './exchange';
import { handleNew } from './handles';
import { CALL_ANSWERED, CALL_DONE, CALL_SUSPEND, hostCall } from './imports';
import { suspendCall } from '../vm/suspend';

/** Calls a HOST_FUNCTION value. Keyword arguments as in vm/call.ts. @mayCallPython */
export function hostFunctionCall(v: Value, args: usize, count: i32, keywords: usize): Value {
  // What was printed before the call is seen before the call.
  if (!ioFlush()) return ERROR;
  const id = changetype<HostFunctionObject>(toPointer(v)).id;
  const answer = hostCall(id, args, count, keywords);
  if (answer == CALL_ANSWERED) return load<Value>(ANSWER_ADDRESS);
  if (answer == CALL_DONE) return exchangeTake();
  if (answer == CALL_SUSPEND) return suspendCall(id, args, count, keywords);
  if (!errorPending()) raise(Exc.SystemError, ascii("host function failed without an exception"));
  return ERROR;
}

/** The exception class called `name` among the built-in ones or in __main__; 0 when there is none. */
function findException(name: Value): usize {
  const interned = strIntern(name);
  if (interned == ERROR) return 0;
  let v = dictGetName(state.builtins, interned);
  if (v == UNBOUND && state.mainModule) v = dictGetName(changetype<ModuleObject>(state.mainModule).dict, interned);
  if (v == UNBOUND || !isPointer(v) || changetype<ObjectHeader>(toPointer(v)).kind != Kind.TYPE) return 0;
  return changetype<TypeObject>(toPointer(v)).typeFlags & TYPE_EXCEPTION ? toPointer(v) : 0;
}

/**
 * Raises a JavaScript error; its name and message are on the exchange stack. It becomes the exception class of that name, else
 * HostError. Returns a handle on the instance, or 0 when something else is pending (MemoryError). @mayCallPython
 */
export function callRaise(): u32 {
  const type = findException(load<Value>(exchangeSlot(1)));
  let exception = type ? makeException(type, load<Value>(exchangeSlot(0))) : ERROR;
  // Without such a class, or when a message alone does not make an instance of it.
  if (exception == ERROR && !state.limitReached) {
    errorClear();
    exception = makeException(exceptionType(Exc.HostError), load<Value>(exchangeSlot(0)));
  }
  exchangeDrop(2);
  if (exception == ERROR) return 0;
  const handle = handleNew(exception);
  if (handle) raiseInstance(exception);
  return handle;
}

/** An instance of an exception class with one argument; ERROR when that is not possible. @mayCallPython */
function makeException(type: usize, message: Value): Value {
  // Groups need exceptions to be made of.
  if (typeIsSubtype(type, exceptionType(Exc.BaseExceptionGroup))) return ERROR;
  if (changetype<TypeObject>(type).typeFlags & TYPE_HEAP) {
    const exception = call1(fromPointer(type), message);
    return exception != ERROR && changetype<ObjectHeader>(toPointer(exception)).kind == Kind.EXCEPTION ? exception : ERROR;
  }
  const args = tuple1(message);
  return args == ERROR ? ERROR : exceptionNew(type, args);
}

/** Raises the exception instance on the exchange stack again. False when it is none. */
export function callRaiseAgain(): bool {
  const exception = exchangeTake();
  if (!isPointer(exception) || changetype<ObjectHeader>(toPointer(exception)).kind != Kind.EXCEPTION) return false;
  raiseAgain(exception);
  return true;
}

/** For a host function that overflowed the stack. */
export function callRaiseRecursion(): void {
  raise(Exc.RecursionError, ascii("maximum recursion depth exceeded in a host function"));
}

// ---- what Python sees of a host function

function nameOf(args: usize): Value { return changetype<HostFunctionObject>(toPointer(load<Value>(args))).name; }

export function callName(args: usize, count: i32): Value { return nameOf(args); }

export function callRepr(args: usize, count: i32): Value {
  const builder = builderNew();
  if (!builder) return ERROR;
  builderAscii(builder, ascii("<host function "));
  builderAppend(builder, nameOf(args));
  builderAscii(builder, ascii(">"));
  return builderFinish(builder);
}
