/**
 * BaseExceptionGroup and ExceptionGroup: construction. A group keeps its message and the tuple of its exceptions as fields (exception.ts). What
 * must be true of them, how groups are split, and except*, is in lib/_natives/.
 */
import { Value, ERROR, NONE, TRUE, fromSmallInt, toPointer } from '../value/value';
import { TupleObject } from '../heap/layout';
import { Exc } from '../value/type-id';
import { pythonCall } from '../vm/python-native';
import { exceptionType } from '../vm/record';
import { raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { tupleGet, tuple2, tupleFromIterable } from './tuple';
import { exceptionAllocate, exceptionField, exceptionSetField, isException, GROUP_EXCEPTIONS, GROUP_MESSAGE } from './exception';

/** Fields of a group made from args (message, exceptions); a wrong count leaves them out. False on failure. */
export function exceptionGroupFill(exception: Value, tuple: usize, count: u32): bool {
  if (count < 2 || exceptionField(exception, GROUP_EXCEPTIONS) != NONE) return true;
  const exceptions = tupleFromIterable(tupleGet(tuple, 1));
  if (exceptions == ERROR) return false;
  return exceptionSetField(exception, GROUP_MESSAGE, tupleGet(tuple, 0)) && exceptionSetField(exception, GROUP_EXCEPTIONS, exceptions);
}

/** BaseExceptionGroup.__new__(cls, message, exceptions). @mayCallPython */
export function exceptionGroupConstruct(args: usize, count: i32): Value {
  if (count != 3) return raiseFormat(Exc.TypeError, ascii("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)"), fromSmallInt(count - 1));
  const changed = pythonCall(ascii("groups.becomes_plain"), argument(args, 0), argument(args, 1), argument(args, 2));
  const original = changed == ERROR ? ERROR : tuple2(argument(args, 1), argument(args, 2));
  if (original == ERROR) return ERROR;
  const group = exceptionAllocate(changed == TRUE ? exceptionType(Exc.ExceptionGroup) : toPointer(argument(args, 0)), original);
  if (group == ERROR || !exceptionGroupFill(group, toPointer(original), 2)) return ERROR;
  // A program may have replaced the built-ins that the check uses: what memory relies on is looked at again.
  const members = toPointer(exceptionField(group, GROUP_EXCEPTIONS));
  for (let i: u32 = 0; i < changetype<TupleObject>(members).length; i++) {
    if (!isException(tupleGet(members, i))) return raise(Exc.TypeError, ascii("exceptions"));
  }
  return group;
}
