/**
 * What the compiler asks for now and then and no instruction of its own does: INTRINSIC with one of these numbers. Each reads its
 * arguments from consecutive registers, where they are rooted, and answers with a Value or ERROR. @mayCallPython
 */
import { BuiltinObject, CodeObject, ExceptionObject, ObjectHeader, TupleObject, TYPE_MAPPING, TYPE_SEQUENCE, TypeObject } from '../heap/layout';
import { introspectIsInstance } from '../builtins/introspect';
import { dictGet } from '../objects/dict-table';
import { monitoringException } from '../monitoring/fire';
import { cellNew } from '../objects/function';
import { generatorCloseNow } from '../objects/generator';
import { listNew } from '../objects/list';
import { internAscii, isStr, strIntern } from '../objects/str';
import { tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { isType, kindOf, typeIsSubtype, typeLookup, typeOf } from '../objects/type';
import { setAdd, setContains, setNew } from '../objects/set';
import { attributeGet } from '../protocols/attribute';
import { length } from '../protocols/subscript';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromBool, fromPointer, fromSmallInt, isPointer, NONE, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { call2, callSpecial0 } from './call';
import { frameCode } from './frame';
import { pythonCall } from './python-native';
import { importAbsolute } from './import';
import { opMakeFunction } from './ops-call';
import { opGetAwaitable } from './ops-generator';
import { errorClear, errorMatches, raise, raiseFormat } from './raise';
import { exceptionType, state, typeObject } from './record';
import { chargeFuel, rootPop, rootPush } from './state';
import { tracebackAdd } from './traceback';
import { runningInstruction } from './unwind';

export const enum Intrinsic {
  /** bool: is R[0] what a sequence pattern matches? */
  IS_SEQUENCE,
  /** bool: is R[0] what a mapping pattern matches? */
  IS_MAPPING,
  /** len(R[0]) */
  LENGTH,
  /** Tuple of the values of mapping R[0] for the tuple of keys R[1], or None when one is missing. */
  MATCH_KEYS,
  /** Tuple of the attributes of R[0] that a pattern of class R[1] looks at: R[2] positional ones, then those named by tuple R[3]; None when it does not match. */
  MATCH_CLASS,
  /** The class of lib/_machine.py that str R[0] names. */
  MACHINE_CLASS,
  /** R[0].__aiter__() for `async for` */
  ASYNC_ITERATOR,
  /** Awaitable iterator of R[0].__anext__() */
  ASYNC_NEXT,
  /** The class StopAsyncIteration */
  STOP_ASYNC_ITERATION,
  /** except*: (part of exception R[0] that class R[1] matches, rest) */
  EXCEPT_STAR,
  /** End of except*: what to raise, from the exception R[0], the unhandled rest R[1] and the list R[2] of what the clauses raised; or None */
  EXCEPT_STAR_RESULT,
  /** R[0] as an asynchronous generator yields it, to be told from what it awaits: in a cell */
  ASYNC_YIELD,
  /** Function of code R[4] with what MAKE_FUNCTION takes in R[0]… and the flags R[5]: for code objects beyond the first 65,535 names */
  FUNCTION,
  /** Is R[0] the native function of number R[1], or for 0 the class tuple? False, or None when the running code is not monitored, else true */
  IS_NATIVE,
  /** Closes the generator R[0], which nobody else has: for tools, as it has nothing to clean up. */
  CLOSE,
  /** The text of an annotation whose source is R[0], as CPython writes it */
  ANNOTATION_TEXT,
  /** TypeError: a loop over R[0], which was taken for an iterator */
  NO_ITERATOR,
}

// @ts-ignore: decorator
@inline function register(at: usize, i: i32): Value { return load<Value>(at + (<usize>i << 3)); }

/** What a clause of except* handles, and the rest. A group made of a bare exception was raised at the clause. */
function exceptStar(at: usize): Value {
  const parts = pythonCall(ascii("groups.except_star_match"), register(at, 0), register(at, 1), UNBOUND);
  if (parts != ERROR) {
    const group = tupleGet(toPointer(parts), 0);
    if (group != NONE && changetype<ExceptionObject>(toPointer(group)).traceback == NONE) {
      rootPush(parts);
      const code = frameCode(state.base);
      tracebackAdd(group, code, runningInstruction(changetype<CodeObject>(code)), state.base);
      rootPop(1);
    }
  }
  return parts;
}

export function intrinsic(which: u32, at: usize): Value {
  switch (which) {
    case Intrinsic.IS_SEQUENCE: return fromBool(isSequence(register(at, 0)));
    case Intrinsic.IS_MAPPING: return fromBool(isMapping(register(at, 0)));
    case Intrinsic.LENGTH: {
      const n = length(register(at, 0));
      return n < 0 ? ERROR : fromSmallInt(n);
    }
    case Intrinsic.MATCH_KEYS: return matchKeys(register(at, 0), toPointer(register(at, 1)));
    case Intrinsic.MACHINE_CLASS: return machineClass(register(at, 0));
    case Intrinsic.ASYNC_ITERATOR: return asyncIterator(register(at, 0));
    case Intrinsic.ASYNC_NEXT: return asyncNext(register(at, 0));
    case Intrinsic.STOP_ASYNC_ITERATION: return fromPointer(exceptionType(Exc.StopAsyncIteration));
    case Intrinsic.EXCEPT_STAR: return exceptStar(at);
    case Intrinsic.EXCEPT_STAR_RESULT: return pythonCall(ascii("groups.except_star_result"), register(at, 0), register(at, 1), register(at, 2));
    case Intrinsic.ANNOTATION_TEXT: return pythonCall(ascii("codes.annotation_text"), register(at, 0), UNBOUND, UNBOUND);
    case Intrinsic.FUNCTION: return opMakeFunction(state.base, at, toPointer(register(at, 4)), <u32>toSmallInt(register(at, 5)));
    case Intrinsic.IS_NATIVE: {
      const v = register(at, 0);
      const number = toSmallInt(register(at, 1));
      const isNative = number ? kindOf(v) == Kind.BUILTIN && changetype<BuiltinObject>(toPointer(v)).native == <u32>number : v == fromPointer(typeObject(Type.TUPLE));
      if (isNative && !changetype<CodeObject>(frameCode(state.base)).monitoring) return NONE;
      // As a call of it would cost.
      if (isNative) chargeFuel(1);
      return fromBool(isNative);
    }
    case Intrinsic.CLOSE: return monitoringException() ? generatorCloseNow(toPointer(register(at, 0))) : NONE;
    case Intrinsic.NO_ITERATOR: return raiseFormat(Exc.TypeError, ascii("'%t' object is not an iterator"), register(at, 0));
    case Intrinsic.ASYNC_YIELD: {
      const cell = cellNew(register(at, 0));
      return cell ? fromPointer(cell) : ERROR;
    }
    default: return matchClass(register(at, 0), register(at, 1), <u32>toSmallInt(register(at, 2)), toPointer(register(at, 3)));
  }
}

function isOf(v: Value, id: Type): bool { return typeIsSubtype(typeOf(v), typeObject(id)); }

function isSequence(v: Value): bool { return isOf(v, Type.LIST) || isOf(v, Type.TUPLE) || isOf(v, Type.RANGE) || marked(v, TYPE_SEQUENCE); }

function isMapping(v: Value): bool { return isOf(v, Type.DICT) || kindOf(v) == Kind.MAPPING_PROXY || marked(v, TYPE_MAPPING); }

/** Does the class of v or a base of it carry the flag? */
function marked(v: Value, flag: u32): bool {
  const mro = <usize>changetype<TypeObject>(typeOf(v)).mro;
  for (let i: u32 = 0; i < changetype<TupleObject>(mro).length; i++) {
    if (changetype<TypeObject>(toPointer(tupleGet(mro, i))).typeFlags & flag) return true;
  }
  return false;
}

function matchKeys(subject: Value, keys: usize): Value {
  const count = changetype<TupleObject>(keys).length;
  const result = tupleNew(count);
  const seen = setNew(Kind.SET);
  if (!result || !seen) return ERROR;
  rootPush(fromPointer(result));
  rootPush(fromPointer(seen));
  const answer = fillKeys(subject, keys, result, seen, count);
  rootPop(2);
  return answer;
}

function fillKeys(subject: Value, keys: usize, result: usize, seen: usize, count: u32): Value {
  const isPlain = isPointer(subject) && changetype<ObjectHeader>(toPointer(subject)).kind == <u8>Kind.DICT;
  let get: Value = UNBOUND;
  let missing: Value = UNBOUND;
  if (!isPlain && count) {
    get = attributeGet(subject, name(Name.get));
    if (get == ERROR) return ERROR;
    rootPush(get);
    const list = listNew(0);
    if (!list) {
      rootPop(1);
      return ERROR;
    }
    missing = fromPointer(list);
    rootPush(missing);
  }
  let answer = fromPointer(result);
  for (let i: u32 = 0; i < count; i++) {
    const key = tupleGet(keys, i);
    const repeated = setContains(seen, key);
    if (repeated > 0) raiseFormat(Exc.ValueError, ascii("mapping pattern checks duplicate key (%r)"), key);
    if (repeated != 0 || !setAdd(seen, key)) {
      answer = ERROR;
      break;
    }
    const v = isPlain ? dictGet(toPointer(subject), key) : call2(get, key, missing);
    if (v == ERROR) {
      answer = ERROR;
      break;
    }
    if (v == missing) {
      answer = NONE;
      break;
    }
    tupleSet(result, i, v);
  }
  if (!isPlain && count) rootPop(2);
  return answer;
}

/** Built-in classes of which one positional sub-pattern matches the subject itself. */
function matchesSelf(type: usize): bool {
  return (
    typeIsSubtype(type, typeObject(Type.INT)) || typeIsSubtype(type, typeObject(Type.STR)) || typeIsSubtype(type, typeObject(Type.FLOAT)) ||
    typeIsSubtype(type, typeObject(Type.LIST)) || typeIsSubtype(type, typeObject(Type.TUPLE)) || typeIsSubtype(type, typeObject(Type.DICT)) ||
    typeIsSubtype(type, typeObject(Type.SET)) || typeIsSubtype(type, typeObject(Type.FROZENSET)) || typeIsSubtype(type, typeObject(Type.BYTES)) ||
    typeIsSubtype(type, typeObject(Type.BYTEARRAY))
  );
}

/** The attribute, UNBOUND when there is none. */
function optional(v: Value, key: Value): Value {
  const found = attributeGet(v, key);
  if (found != ERROR || !errorMatches(Exc.AttributeError)) return found;
  errorClear();
  return UNBOUND;
}

function matchClass(subject: Value, cls: Value, positional: u32, keywords: usize): Value {
  if (!isType(cls)) return raise(Exc.TypeError, ascii("called match pattern must be a class"));
  const matches = introspectIsInstance(subject, cls);
  if (matches <= 0) return matches < 0 ? ERROR : NONE;
  const named = changetype<TupleObject>(keywords).length;
  const result = tupleNew(positional + named);
  const seen = setNew(Kind.SET);
  if (!result || !seen) return ERROR;
  rootPush(fromPointer(result));
  rootPush(fromPointer(seen));
  let answer = positional ? positionalAttributes(subject, cls, positional, result, seen) : fromPointer(result);
  for (let i: u32 = 0; i < named && answer != ERROR && answer != NONE; i++) {
    const key = tupleGet(keywords, i);
    answer = attributeOnce(subject, cls, key, result, positional + i, seen);
  }
  rootPop(2);
  return answer;
}

/** Puts attribute `key` into the result; NONE when it is absent. A second look at the same attribute is an error. */
function attributeOnce(subject: Value, cls: Value, key: Value, result: usize, index: u32, seen: usize): Value {
  const repeated = setContains(seen, key);
  if (repeated > 0) raiseFormat(Exc.TypeError, ascii("%n() got multiple sub-patterns for attribute %r"), cls, key);
  if (repeated != 0 || !setAdd(seen, key)) return ERROR;
  const v = optional(subject, key);
  if (v == ERROR) return ERROR;
  if (v == UNBOUND) return NONE;
  tupleSet(result, index, v);
  return fromPointer(result);
}

function positionalAttributes(subject: Value, cls: Value, count: u32, result: usize, seen: usize): Value {
  const names = optional(cls, name(Name.__match_args__));
  if (names == ERROR) return ERROR;
  let allowed: u32 = 0;
  let isSelf = false;
  if (names == UNBOUND) {
    isSelf = matchesSelf(toPointer(cls));
    allowed = isSelf ? 1 : 0;
  } else {
    if (kindOf(names) != Kind.TUPLE) return raiseFormat(Exc.TypeError, ascii("%n.__match_args__ must be a tuple (got %t)"), cls, names);
    allowed = changetype<TupleObject>(toPointer(names)).length;
  }
  if (count > allowed) {
    return raiseFormat(
      Exc.TypeError,
      allowed == 1 ? ascii("%n() accepts %d positional sub-pattern (%d given)") : ascii("%n() accepts %d positional sub-patterns (%d given)"),
      cls, fromSmallInt(allowed), fromSmallInt(count),
    );
  }
  if (isSelf) {
    tupleSet(result, 0, subject);
    return fromPointer(result);
  }
  rootPush(names);
  let answer = fromPointer(result);
  for (let i: u32 = 0; i < count && answer != ERROR && answer != NONE; i++) {
    const given = tupleGet(toPointer(names), i);
    const key = isStr(given) ? strIntern(given) : given;
    answer = key == ERROR ? ERROR : isStr(key) ? attributeOnce(subject, cls, key, result, i, seen) : raiseFormat(Exc.TypeError, ascii("__match_args__ elements must be strings (got %t)"), key);
  }
  rootPop(1);
  return answer;
}

// ---- async for

function asyncIterator(v: Value): Value {
  const iterator = callSpecial0(v, name(Name.__aiter__));
  if (iterator == UNBOUND) return raiseFormat(Exc.TypeError, ascii("'async for' requires an object with __aiter__ method, got %t"), v);
  if (iterator != ERROR && typeLookup(typeOf(iterator), name(Name.__anext__)) == UNBOUND) {
    return raiseFormat(Exc.TypeError, ascii("'async for' received an object from __aiter__ that does not implement __anext__: %t"), iterator);
  }
  return iterator;
}

function asyncNext(v: Value): Value {
  const awaitable = callSpecial0(v, name(Name.__anext__));
  if (awaitable == ERROR) return ERROR;
  if (awaitable == UNBOUND) return raiseFormat(Exc.TypeError, ascii("'async for' requires an iterator with __anext__ method, got %t"), v);
  if (kindOf(awaitable) != Kind.GENERATOR && typeLookup(typeOf(awaitable), name(Name.__await__)) == UNBOUND) {
    return raiseFormat(Exc.TypeError, ascii("'async for' received an invalid object from __anext__: %t"), awaitable);
  }
  rootPush(awaitable);
  const iterator = opGetAwaitable(awaitable);
  rootPop(1);
  return iterator;
}

// ---- classes written in Python

/** A class of the library module _machine (lib/_machine.py), imported when it is first needed: seldom used, never in a hurry. */
export function machineClass(called: Value): Value {
  const title = internAscii(ascii("_machine"));
  if (title == ERROR) return ERROR;
  rootPush(called);
  const module = importAbsolute(title);
  rootPop(1);
  return module == ERROR ? ERROR : attributeGet(module, called);
}
