/**
 * BaseExceptionGroup and ExceptionGroup: construction. A group keeps its message and the tuple of its exceptions as fields (exception.ts). How
 * groups are split, and except*, is in lib/_natives/.
 */
import { Value, ERROR, NONE, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { TupleObject } from '../heap/layout';
import { exceptionType } from '../vm/record';
import { raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { isStr } from './str';
import { kindOf, typeIsSubtype, typeOf } from './type';
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
  let type = toPointer(argument(args, 0));
  if (count != 3) return raiseFormat(Exc.TypeError, ascii("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)"), fromSmallInt(count - 1));
  const message = argument(args, 1);
  const given = argument(args, 2);
  if (!isStr(message)) return raiseFormat(Exc.TypeError, ascii("BaseExceptionGroup.__new__() argument 1 must be str, not %t"), message);
  const kind = kindOf(given);
  if (kind != Kind.LIST && kind != Kind.TUPLE && kind != Kind.STR) return raise(Exc.TypeError, ascii("second argument (exceptions) must be a sequence"));
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
