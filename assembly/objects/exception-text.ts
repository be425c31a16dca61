/** str() and repr() of exceptions, by family. */
import { Value, ERROR, NONE, fromPointer, fromSmallInt, isSmallInt, toSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { ExceptionObject, TupleObject, StrObject, BytesObject, BYTES_DATA } from '../heap/layout';
import { argument } from '../builtins/native';
import { raiseText } from '../vm/raise';
import { builderNew, builderAppend, builderAscii, builderCode, builderInt, builderFinish } from '../common/builder';
import { repr, str } from '../protocols/repr';
import { kindOf } from './type';
import { tupleGet } from './tuple';
import { isStr, strAt, strSlice } from './str';
import {
  exceptionFamily, exceptionField, IMPORT_MSG, OS_ERRNO, OS_STRERROR, OS_FILENAME, OS_FILENAME2, SYNTAX_MSG, SYNTAX_FILENAME, SYNTAX_LINE,
  UNICODE_ENCODING, UNICODE_OBJECT, UNICODE_START, UNICODE_END, UNICODE_REASON, GROUP_MESSAGE, GROUP_EXCEPTIONS,
} from './exception';

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
    case Exc.UnicodeDecodeError: return unicodeText(exception, ascii("decode"));
    case Exc.UnicodeEncodeError: return unicodeText(exception, ascii("encode"));
    case Exc.UnicodeTranslateError: return unicodeText(exception, 0);
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

/** `verb` 0: UnicodeTranslateError. */
function unicodeText(exception: Value, verb: usize): Value {
  const object = exceptionField(exception, UNICODE_OBJECT);
  if (object == NONE) return name(Name.EMPTY);
  const reason = str(exceptionField(exception, UNICODE_REASON));
  if (reason == ERROR) return ERROR;
  const kind = kindOf(object);
  const start = exceptionField(exception, UNICODE_START);
  const end = exceptionField(exception, UNICODE_END);
  const from = isSmallInt(start) ? toSmallInt(start) : 0;
  const to = isSmallInt(end) ? toSmallInt(end) : 0;
  const isBytes = kind == Kind.BYTES;
  const length: i64 = isBytes ? changetype<BytesObject>(toPointer(object)).length : kind == Kind.STR ? changetype<StrObject>(toPointer(object)).length : 0;
  const b = builderNew();
  if (!b) return ERROR;
  if (verb) {
    builderCode(b, 0x27);
    const encoding = exceptionField(exception, UNICODE_ENCODING);
    if (isStr(encoding)) builderAppend(b, encoding);
    builderAscii(b, ascii("' codec can't "));
    builderAscii(b, verb);
  } else builderAscii(b, ascii("can't translate"));
  const one = from >= 0 && from < length && to == from + 1;
  if (one && isBytes) {
    builderAscii(b, ascii(" byte 0x"));
    appendHex(b, load<u8>(toPointer(object) + BYTES_DATA + <usize>from), 2);
  } else if (isBytes) builderAscii(b, ascii(" bytes"));
  else if (one) {
    builderAscii(b, ascii(" character '\\"));
    const c = strAt(toPointer(object), <u32>from);
    builderCode(b, c < 0x100 ? 0x78 : c < 0x10000 ? 0x75 : 0x55);
    appendHex(b, c, c < 0x100 ? 2 : c < 0x10000 ? 4 : 8);
    builderCode(b, 0x27);
  } else builderAscii(b, ascii(" characters"));
  builderAscii(b, ascii(" in position "));
  builderInt(b, from);
  if (!one) {
    builderCode(b, 0x2d);
    builderInt(b, to - 1);
  }
  builderAscii(b, ascii(": "));
  builderAppend(b, reason);
  return builderFinish(b);
}

function appendHex(b: usize, v: u32, digits: i32): void {
  for (let i = digits - 1; i >= 0; i--) {
    const digit = (v >> (<u32>i << 2)) & 15;
    builderCode(b, digit < 10 ? 0x30 + digit : 0x57 + digit);
  }
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
