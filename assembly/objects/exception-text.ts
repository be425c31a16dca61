/** str() and repr() of exceptions, by family. */
import { Value, UNBOUND, ERROR, NONE, fromPointer, fromSmallInt, isSmallInt, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { ExceptionObject, TupleObject, StrObject } from '../heap/layout';
import { argument } from '../builtins/native';
import { pythonCall } from '../vm/python-native';
import { raiseText } from '../vm/raise';
import { repr, str } from '../protocols/repr';
import { tupleGet } from './tuple';
import { isStr, strAt, strSlice } from './str';
import { exceptionFamily, exceptionField, IMPORT_MSG, OS_ERRNO, OS_STRERROR, OS_FILENAME, OS_FILENAME2, SYNTAX_MSG, SYNTAX_FILENAME, SYNTAX_LINE, UNICODE_OBJECT, GROUP_MESSAGE, GROUP_EXCEPTIONS } from './exception';

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
    case Exc.OSError: {
      const errno = exceptionField(exception, OS_ERRNO);
      const strerror = exceptionField(exception, OS_STRERROR);
      const filename = exceptionField(exception, OS_FILENAME);
      const filename2 = exceptionField(exception, OS_FILENAME2);
      if (filename != NONE && filename2 != NONE) return raiseText(ascii("[Errno %s] %s: %r -> %r"), errno, strerror, filename, filename2);
      if (filename != NONE) return raiseText(ascii("[Errno %s] %s: %r"), errno, strerror, filename);
      if (errno != NONE && strerror != NONE) return raiseText(ascii("[Errno %s] %s"), errno, strerror);
      break;
    }
    case Exc.SyntaxError: return syntaxText(exception);
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

/** The part of a path after its last slash. */
function baseName(path: Value): Value {
  const p = toPointer(path);
  const length = changetype<StrObject>(p).length;
  let start = length;
  while (start > 0 && strAt(p, start - 1) != 0x2f) start--;
  return strSlice(path, start, length);
}

function syntaxText(exception: Value): Value {
  const message = exceptionField(exception, SYNTAX_MSG);
  const filename = exceptionField(exception, SYNTAX_FILENAME);
  const line = exceptionField(exception, SYNTAX_LINE);
  if (isStr(filename)) {
    const file = baseName(filename);
    if (file == ERROR) return ERROR;
    return isSmallInt(line) ? raiseText(ascii("%s (%s, line %d)"), message, file, line) : raiseText(ascii("%s (%s)"), message, file);
  }
  return isSmallInt(line) ? raiseText(ascii("%s (line %d)"), message, line) : str(message);
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
