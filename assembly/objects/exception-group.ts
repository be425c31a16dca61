/**
 * BaseExceptionGroup and ExceptionGroup: construction, `subgroup`, `split` and `derive`.
 *
 * A group keeps its message and the tuple of its exceptions as fields (exception.ts). Groups nest; recursion into them is bounded by
 * nativeEnter.
 */
import { Value, ERROR, UNBOUND, NONE, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { EXCEPTION_SUPPRESS_CONTEXT, ExceptionObject, ListObject, TupleObject } from '../heap/layout';
import { exceptionType, state } from '../vm/record';
import { rootPush, rootPop } from '../vm/state';
import { raise, raiseFormat, nativeEnter, nativeLeave } from '../vm/raise';
import { call1, callMethod1 } from '../vm/call';
import { argument } from '../builtins/native';
import { isTrue } from '../protocols/truth';
import { internAscii, isStr } from './str';
import { kindOf, typeIsSubtype, typeOf } from './type';
import { tupleGet, tuple2, tupleFromIterable } from './tuple';
import { listGet, listNew, listPush, listSet } from './list';
import { dictGetName, dictSetName } from './dict-table';
import {
  exceptionAllocate, exceptionAttributes, exceptionField, exceptionSetField, isException, isExceptionClass, GROUP_EXCEPTIONS, GROUP_MESSAGE,
} from './exception';

/** Fields of a group made from args (message, exceptions); a wrong count leaves them out. False on failure. */
export function exceptionGroupFill(exception: Value, tuple: usize, count: u32): bool {
  if (count < 2 || exceptionField(exception, GROUP_EXCEPTIONS) != NONE) return true;
  const exceptions = tupleFromIterable(tupleGet(tuple, 1));
  if (exceptions == ERROR) return false;
  return exceptionSetField(exception, GROUP_MESSAGE, tupleGet(tuple, 0)) && exceptionSetField(exception, GROUP_EXCEPTIONS, exceptions);
}

/** BaseExceptionGroup.__new__(cls, message, exceptions). @mayCallPython */
export function exceptionGroupConstruct(args: usize, count: i32): Value {
  let type = toPointer(argument(args, 0));
  if (count != 3) return raiseFormat(Exc.TypeError, ascii("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)"), fromSmallInt(count - 1));
  const message = argument(args, 1);
  const given = argument(args, 2);
  if (!isStr(message)) return raiseFormat(Exc.TypeError, ascii("BaseExceptionGroup.__new__() argument 1 must be str, not %t"), message);
  const kind = kindOf(given);
  if (kind != Kind.LIST && kind != Kind.TUPLE) return raise(Exc.TypeError, ascii("second argument (exceptions) must be a sequence"));
  const exceptions = tupleFromIterable(given);
  if (exceptions == ERROR) return ERROR;
  const tuple = toPointer(exceptions);
  const length = changetype<TupleObject>(tuple).length;
  if (!length) return raise(Exc.ValueError, ascii("second argument (exceptions) must be a non-empty sequence"));
  let plain = true;
  for (let i: u32 = 0; i < length; i++) {
    const v = tupleGet(tuple, i);
    if (!isException(v)) return raiseFormat(Exc.ValueError, ascii("Item %d of second argument (exceptions) is not an exception"), fromSmallInt(i));
    if (!typeIsSubtype(typeOf(v), exceptionType(Exc.Exception))) plain = false;
  }
  const groupType = exceptionType(Exc.ExceptionGroup);
  if (type == exceptionType(Exc.BaseExceptionGroup)) {
    if (plain) type = groupType;
  } else if (!plain) {
    if (type == groupType) return raise(Exc.TypeError, ascii("Cannot nest BaseExceptions in an ExceptionGroup"));
    if (typeIsSubtype(type, exceptionType(Exc.Exception))) return raiseFormat(Exc.TypeError, ascii("Cannot nest BaseExceptions in '%n'"), fromPointer(type));
  }
  const original = tuple2(message, given);
  if (original == ERROR) return ERROR;
  const group = exceptionAllocate(type, original);
  if (group == ERROR) return ERROR;
  if (!exceptionSetField(group, GROUP_MESSAGE, message) || !exceptionSetField(group, GROUP_EXCEPTIONS, exceptions)) return ERROR;
  return group;
}

function isGroup(v: Value): bool { return typeIsSubtype(typeOf(v), exceptionType(Exc.BaseExceptionGroup)); }

/** derive(self, exceptions): a plain group with the same message. */
export function exceptionGroupDerive(args: usize, count: i32): Value {
  const pair = tuple2(exceptionField(argument(args, 0), GROUP_MESSAGE), argument(args, 1));
  if (pair == ERROR) return ERROR;
  rootPush(fromPointer(exceptionType(Exc.BaseExceptionGroup)));
  rootPush(tupleGet(toPointer(pair), 0));
  rootPush(argument(args, 1));
  const window = rootAddress(3);
  const group = exceptionGroupConstruct(window, 3);
  rootPop(3);
  return group;
}

/** Address of the last `count` pushed roots. */
function rootAddress(count: i32): usize { return state.stackTop - (<usize>count << 3); }

/** Does one exception satisfy the condition: a class, a tuple of classes, or a callable? 1, 0, -1. @mayCallPython */
function matches(condition: Value, exception: Value): i32 {
  if (isExceptionClass(condition)) return typeIsSubtype(typeOf(exception), toPointer(condition)) ? 1 : 0;
  if (kindOf(condition) == Kind.TUPLE) {
    const p = toPointer(condition);
    for (let i: u32 = 0; i < changetype<TupleObject>(p).length; i++) {
      if (typeIsSubtype(typeOf(exception), toPointer(tupleGet(p, i)))) return 1;
    }
    return 0;
  }
  const answer = call1(condition, exception);
  return answer == ERROR ? -1 : isTrue(answer);
}

function conditionValid(condition: Value): bool {
  if (isExceptionClass(condition)) return true;
  const kind = kindOf(condition);
  if (kind == Kind.TUPLE) {
    const p = toPointer(condition);
    let i: u32 = 0;
    while (i < changetype<TupleObject>(p).length && isExceptionClass(tupleGet(p, i))) i++;
    if (i == changetype<TupleObject>(p).length) return true;
  } else if (kind == Kind.FUNCTION || kind == Kind.METHOD || kind == Kind.BUILTIN || kind == Kind.INSTANCE) return true;
  raise(Exc.TypeError, ascii("expected an exception type, a tuple of exception types, or a callable (other than a class)"));
  return false;
}

/** A new group with some of the exceptions, by `derive`, with traceback, cause, context and notes of the old one. */
function deriveFrom(group: Value, list: usize): Value {
  const exceptions = fromPointer(list);
  rootPush(exceptions);
  const key = internAscii(ascii("derive"));
  const made = key == ERROR ? ERROR : callMethod1(group, key, exceptions);
  rootPop(1);
  if (made == ERROR) return ERROR;
  if (!isException(made) || !isGroup(made)) return raise(Exc.TypeError, ascii("derive must return an instance of BaseExceptionGroup"));
  const from = changetype<ExceptionObject>(toPointer(group));
  const to = changetype<ExceptionObject>(toPointer(made));
  to.traceback = from.traceback;
  to.cause = from.cause;
  to.context = from.context;
  to.flags = from.flags | EXCEPTION_SUPPRESS_CONTEXT;
  if (from.attributes) {
    const notes = dictGetName(from.attributes, name(Name.__notes__));
    if (notes != UNBOUND) {
      const attributes = exceptionAttributes(made);
      if (!attributes || !dictSetName(attributes, name(Name.__notes__), notes)) return ERROR;
    }
  }
  return made;
}

/**
 * Appends to the list `keep` the part of `group` that matches and the rest, each NONE when empty. Everything unfinished lies in
 * `keep` too, which one root holds: a group may nest deeper than roots can be pushed. @mayCallPython
 */
function split(group: Value, condition: Value, keep: usize): bool {
  const whole = matches(condition, group);
  if (whole < 0) return false;
  if (whole) return listPush(keep, group) && listPush(keep, NONE);
  if (!isGroup(group)) return listPush(keep, NONE) && listPush(keep, group);
  if (!nativeEnter()) return false;
  const done = splitMembers(group, condition, keep);
  nativeLeave();
  return done;
}

function splitMembers(group: Value, condition: Value, keep: usize): bool {
  const list = changetype<ListObject>(keep);
  const at = list.length;
  const yes = listNew(4);
  if (!yes || !listPush(keep, fromPointer(yes))) return false;
  const no = listNew(4);
  if (!no || !listPush(keep, fromPointer(no))) return false;
  const members = toPointer(exceptionField(group, GROUP_EXCEPTIONS));
  for (let i: u32 = 0; i < changetype<TupleObject>(members).length; i++) {
    if (!split(tupleGet(members, i), condition, keep)) return false;
    if (listGet(keep, at + 2) != NONE && !listPush(yes, listGet(keep, at + 2))) return false;
    if (listGet(keep, at + 3) != NONE && !listPush(no, listGet(keep, at + 3))) return false;
    list.length = at + 2;
  }
  return deriveAt(group, keep, at) && deriveAt(group, keep, at + 1);
}

/** Replaces the list at keep[at] by a group with its items, or by NONE when it is empty. */
function deriveAt(group: Value, keep: usize, at: u32): bool {
  const list = toPointer(listGet(keep, at));
  const made = changetype<ListObject>(list).length ? deriveFrom(group, list) : NONE;
  if (made == ERROR) return false;
  listSet(keep, at, made);
  return true;
}

/** A list with the two parts, or 0. */
function splitInto(args: usize): usize {
  if (!conditionValid(argument(args, 1))) return 0;
  const keep = listNew(8);
  if (!keep) return 0;
  rootPush(fromPointer(keep));
  const good = split(argument(args, 0), argument(args, 1), keep);
  rootPop(1);
  return good ? keep : 0;
}

export function exceptionGroupSplit(args: usize, count: i32): Value {
  const keep = splitInto(args);
  return keep ? tuple2(listGet(keep, 0), listGet(keep, 1)) : ERROR;
}

export function exceptionGroupSubgroup(args: usize, count: i32): Value {
  const keep = splitInto(args);
  return keep ? listGet(keep, 0) : ERROR;
}
