/**
 * except*: splitting a caught exception by a clause, and what is left to raise when all clauses have run. @mayCallPython
 *
 * The registers of the compiled code root the arguments; everything made here is rooted while Python may run.
 */
import { ExceptionObject, ListObject, TupleObject } from '../heap/layout';
import { isException, isExceptionClass } from '../objects/exception';
import { internAscii } from '../objects/str';
import { listGet, listNew, listPush } from '../objects/list';
import { setAdd, setNew } from '../objects/set';
import { tuple1, tuple2, tupleGet } from '../objects/tuple';
import { kindOf, typeIsSubtype, typeOf } from '../objects/type';
import { attributeGet } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, NONE, toPointer, Value } from '../value/value';
import { call2, callMethod1 } from './call';
import { nativeEnter, nativeLeave, raise } from './raise';
import { exceptionType } from './record';
import { rootPop, rootPush } from './state';

function isGroup(v: Value): bool { return isException(v) && typeIsSubtype(typeOf(v), exceptionType(Exc.BaseExceptionGroup)); }

/** May the class stand in an except* clause? If not a TypeError is pending. */
function isAllowed(cls: Value): bool {
  if (!isExceptionClass(cls)) {
    raise(Exc.TypeError, ascii("catching classes that do not inherit from BaseException is not allowed"));
    return false;
  }
  if (!typeIsSubtype(toPointer(cls), exceptionType(Exc.BaseExceptionGroup))) return true;
  raise(Exc.TypeError, ascii("catching ExceptionGroup with except* is not allowed. Use except instead."));
  return false;
}

function matches(exception: Value, pattern: Value): bool {
  if (kindOf(pattern) != Kind.TUPLE) return typeIsSubtype(typeOf(exception), toPointer(pattern));
  const p = toPointer(pattern);
  for (let i: u32 = 0; i < changetype<TupleObject>(p).length; i++) if (typeIsSubtype(typeOf(exception), toPointer(tupleGet(p, i)))) return true;
  return false;
}

/** A group of the exceptions in a list or tuple, with an empty message. */
function groupOf(items: Value): Value { return call2(fromPointer(exceptionType(Exc.BaseExceptionGroup)), name(Name.EMPTY), items); }

/** (part that the clause handles, rest), each None when empty. `exception` is None when nothing is left. */
export function exceptStarMatch(exception: Value, pattern: Value): Value {
  if (kindOf(pattern) == Kind.TUPLE) {
    const p = toPointer(pattern);
    for (let i: u32 = 0; i < changetype<TupleObject>(p).length; i++) if (!isAllowed(tupleGet(p, i))) return ERROR;
  } else if (!isAllowed(pattern)) return ERROR;
  if (exception == NONE) return tuple2(NONE, NONE);
  if (matches(exception, pattern)) {
    if (isGroup(exception)) return tuple2(exception, NONE);
    const parts = tuple1(exception);
    const wrapped = parts == ERROR ? ERROR : groupOf(parts);
    if (wrapped == ERROR) return ERROR;
    changetype<ExceptionObject>(toPointer(wrapped)).traceback = changetype<ExceptionObject>(toPointer(exception)).traceback;
    return tuple2(wrapped, NONE);
  }
  if (!isGroup(exception)) return tuple2(NONE, exception);
  const split = internAscii(ascii("split"));
  if (split == ERROR) return ERROR;
  const parts = callMethod1(exception, split, pattern);
  if (parts == ERROR || (kindOf(parts) == Kind.TUPLE && changetype<TupleObject>(toPointer(parts)).length == 2)) return parts;
  return raise(Exc.TypeError, ascii("split must return a pair of groups"));
}

/** Adds the exceptions of a group that are no groups themselves to a set. */
function collectLeaves(exception: Value, leaves: usize): bool {
  if (!isGroup(exception)) return setAdd(leaves, exception);
  if (!nativeEnter()) return false;
  const key = internAscii(ascii("exceptions"));
  const items = key == ERROR ? ERROR : attributeGet(exception, key);
  let done = items != ERROR;
  if (done && kindOf(items) == Kind.TUPLE) {
    rootPush(items);
    for (let i: u32 = 0; done && i < changetype<TupleObject>(toPointer(items)).length; i++) done = collectLeaves(tupleGet(toPointer(items), i), leaves);
    rootPop(1);
  }
  nativeLeave();
  return done;
}

/** The part of group `original` whose exceptions occur in the groups of a list. */
function projection(original: Value, list: usize): Value {
  const leaves = setNew(Kind.SET);
  if (!leaves) return ERROR;
  rootPush(fromPointer(leaves));
  let result: Value = ERROR;
  let collected = true;
  for (let i: u32 = 0; collected && i < changetype<ListObject>(list).length; i++) collected = collectLeaves(listGet(list, i), leaves);
  const condition = collected ? attributeGet(fromPointer(leaves), name(Name.__contains__)) : ERROR;
  if (condition != ERROR) {
    rootPush(condition);
    const subgroup = internAscii(ascii("subgroup"));
    result = subgroup == ERROR ? ERROR : callMethod1(original, subgroup, condition);
    rootPop(1);
  }
  rootPop(1);
  return result;
}

/** Was the part of the original group raised again as it was, and not a new exception made of it? */
function isSame(a: Value, b: Value): bool {
  if (!isGroup(a) || !isGroup(b)) return false;
  const x = changetype<ExceptionObject>(toPointer(a));
  const y = changetype<ExceptionObject>(toPointer(b));
  return x.traceback == y.traceback && x.cause == y.cause && x.context == y.context;
}

/** What to raise in the end: from the exception that was caught, the rest that no clause handled, and the list of those that clauses raised. None: nothing. */
export function exceptStarResult(original: Value, rest: Value, list: usize): Value {
  if (rest != NONE && !listPush(list, rest)) return ERROR;
  const count = changetype<ListObject>(list).length;
  if (!count) return NONE;
  if (!isGroup(original)) return listGet(list, count - 1);
  const raised = listNew(0);
  const again = listNew(0);
  if (!raised || !again) return ERROR;
  for (let i: u32 = 0; i < count; i++) {
    const exception = listGet(list, i);
    if (!listPush(isSame(exception, original) ? again : raised, exception)) return ERROR;
  }
  rootPush(fromPointer(raised));
  rootPush(fromPointer(again));
  let result: Value = NONE;
  if (changetype<ListObject>(again).length) result = projection(original, again);
  if (result != ERROR && changetype<ListObject>(raised).length) {
    if (result != NONE && !listPush(raised, result)) result = ERROR;
    else result = changetype<ListObject>(raised).length == 1 ? listGet(raised, 0) : groupOf(fromPointer(raised));
  }
  rootPop(2);
  return result;
}
