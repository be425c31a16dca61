/** str() and repr() of exceptions, by family. */
import { Value, UNBOUND, NONE, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { ExceptionObject, TupleObject } from '../heap/layout';
import { argument } from '../builtins/native';
import { pythonCall } from '../vm/python-native';
import { raiseText } from '../vm/raise';
import { repr, str } from '../protocols/repr';
import { tupleGet } from './tuple';
import { isStr } from './str';
import { exceptionFamily, exceptionField, IMPORT_MSG, UNICODE_OBJECT, GROUP_MESSAGE, GROUP_EXCEPTIONS } from './exception';

/** BaseException.__str__ and those of the families. @mayCallPython */
export function exceptionStrMethod(args: usize, count: i32): Value {
  const exception = argument(args, 0);
  const p = changetype<ExceptionObject>(toPointer(exception));
  switch (exceptionFamily(p.type)) {
    case Exc.KeyError:
      if (changetype<TupleObject>(toPointer(p.args)).length == 1) return repr(tupleGet(toPointer(p.args), 0));
      break;
    case Exc.ImportError: {
      const message = exceptionField(exception, IMPORT_MSG);
      if (isStr(message)) return message;
      break;
    }
    case Exc.OSError: return pythonCall(ascii("errors.os_error_text"), exception, UNBOUND, UNBOUND);
    case Exc.SyntaxError: return pythonCall(ascii("errors.syntax_error_text"), exception, UNBOUND, UNBOUND);
    case Exc.UnicodeDecodeError:
    case Exc.UnicodeEncodeError:
    case Exc.UnicodeTranslateError: return exceptionField(exception, UNICODE_OBJECT) == NONE ? name(Name.EMPTY) : pythonCall(ascii("errors.unicode_error_text"), exception, UNBOUND, UNBOUND);
    case Exc.BaseExceptionGroup: {
      const exceptions = exceptionField(exception, GROUP_EXCEPTIONS);
      if (exceptions == NONE) break;
      const members = changetype<TupleObject>(toPointer(exceptions)).length;
      return raiseText(members == 1 ? ascii("%s (%d sub-exception)") : ascii("%s (%d sub-exceptions)"), exceptionField(exception, GROUP_MESSAGE), fromSmallInt(members));
    }
  }
  const length = changetype<TupleObject>(toPointer(p.args)).length;
  if (length == 0) return name(Name.EMPTY);
  return length == 1 ? str(tupleGet(toPointer(p.args), 0)) : repr(p.args);
}

/** BaseException.__repr__. @mayCallPython */
export function exceptionReprMethod(args: usize, count: i32): Value {
  const p = changetype<ExceptionObject>(toPointer(argument(args, 0)));
  const tuple = toPointer(p.args);
  const type = fromPointer(p.type);
  return changetype<TupleObject>(tuple).length == 1
    ? raiseText(ascii("%n(%r)"), type, tupleGet(tuple, 0))
    : raiseText(ascii("%n%r"), type, p.args);
}
