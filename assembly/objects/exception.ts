/**
 * Exception instances: creation, `__init__` of the families that keep more than `args`, and the attributes they share.
 *
 * What a family keeps besides args lies in `payload`: the value itself for StopIteration, SystemExit and NameError; for the
 * others a tuple of our own with one item a field (FIELD_… below), or NONE while nothing was given. That tuple is never handed out, so
 * setters write into it. Everything Python code adds is in the dict `attributes`.
 */
import { Value, ERROR, UNBOUND, NONE, TRUE, FALSE, isPointer, isSmallInt, toSmallInt, fromBool, fromSmallInt, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, EXC_BASES } from '../value/type-id';
import { Name, name } from '../value/names';
import { ExceptionObject, TypeObject, TupleObject, ObjectHeader, EXCEPTION_SUPPRESS_CONTEXT, TYPE_BUILTIN } from '../heap/layout';
import { state, exceptionType } from '../vm/record';
import { allocate } from '../heap/alloc';
import { pythonCall, pythonCallFor } from '../vm/python-native';
import { raise, raiseFormat } from '../vm/raise';
import { rootPop, rootPush } from '../vm/state';
import { argument } from '../builtins/native';
import { kindOf, typeIsSubtype } from './type';
import { tupleNew, tupleGet, tupleSet, tupleFromArgs, tupleFromIterable } from './tuple';
import { listNew, listPush } from './list';
import { dictNew, dictGetName, dictSetName } from './dict-table';
import { strEqual } from './str';
import { unexpectedKeyword } from './builtin-function';
import { exceptionGroupFill } from './exception-group';
import { bytesFromMemory, bytesData, bytesLength } from './bytes';

// Fields of each family, and how many there are.
export const IMPORT_MSG: u32 = 0;
export const IMPORT_NAME: u32 = 1;
export const IMPORT_PATH: u32 = 2;
export const IMPORT_NAME_FROM: u32 = 3;
export const ATTRIBUTE_NAME: u32 = 0;
export const ATTRIBUTE_OBJECT: u32 = 1;
export const OS_ERRNO: u32 = 0;
export const OS_STRERROR: u32 = 1;
export const OS_FILENAME: u32 = 2;
export const OS_FILENAME2: u32 = 3;
const OS_WRITTEN: u32 = 4;
export const SYNTAX_MSG: u32 = 0;
export const SYNTAX_FILENAME: u32 = 1;
export const SYNTAX_LINE: u32 = 2;
export const SYNTAX_OFFSET: u32 = 3;
export const SYNTAX_TEXT: u32 = 4;
export const SYNTAX_END_LINE: u32 = 5;
export const SYNTAX_END_OFFSET: u32 = 6;
export const SYNTAX_METADATA: u32 = 8;
export const UNICODE_ENCODING: u32 = 0;
export const UNICODE_OBJECT: u32 = 1;
export const UNICODE_START: u32 = 2;
export const UNICODE_END: u32 = 3;
export const UNICODE_REASON: u32 = 4;
export const GROUP_MESSAGE: u32 = 0;
export const GROUP_EXCEPTIONS: u32 = 1;

function fieldCount(family: Exc): u32 {
  switch (family) {
    case Exc.ImportError: return 4;
    case Exc.AttributeError:
    case Exc.BaseExceptionGroup: return 2;
    case Exc.SyntaxError: return 9;
    case Exc.OSError:
    case Exc.UnicodeDecodeError:
    case Exc.UnicodeEncodeError:
    case Exc.UnicodeTranslateError: return 5;
    default: return 0;
  }
}

/** Exc number of the nearest built-in exception among a class and its bases. */
export function exceptionBuiltinId(type: usize): Exc {
  let p = changetype<TypeObject>(type);
  while (p.exceptionId == 255) {
    if (!p.base) return Exc.BaseException;
    p = changetype<TypeObject>(<usize>p.base);
  }
  return p.exceptionId;
}

/** The built-in ancestor that decides the fields and the texts of a class's instances. */
export function exceptionFamily(type: usize): Exc {
  let id: i32 = exceptionBuiltinId(type);
  while (true) {
    switch (id) {
      case Exc.BaseException:
      case Exc.StopIteration:
      case Exc.SystemExit:
      case Exc.NameError:
      case Exc.KeyError:
      case Exc.ImportError:
      case Exc.AttributeError:
      case Exc.OSError:
      case Exc.SyntaxError:
      case Exc.UnicodeDecodeError:
      case Exc.UnicodeEncodeError:
      case Exc.UnicodeTranslateError:
      case Exc.BaseExceptionGroup: return id;
    }
    id = load<u8>(EXC_BASES + id);
  }
}

// @ts-ignore: decorator
@inline function exceptionAt(v: Value): ExceptionObject { return changetype<ExceptionObject>(toPointer(v)); }

export function isException(v: Value): bool {
  return isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.EXCEPTION;
}

/** Is `v` a class derived from BaseException? */
export function isExceptionClass(v: Value): bool {
  return isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.TYPE &&
    typeIsSubtype(toPointer(v), exceptionType(Exc.BaseException));
}

/** A bare instance with its args; fields are not filled. */
export function exceptionAllocate(type: usize, args: Value): Value {
  const p = allocate(offsetof<ExceptionObject>(), Kind.EXCEPTION, type);
  if (!p) return ERROR;
  const exception = changetype<ExceptionObject>(p);
  exception.args = args;
  exception.cause = NONE;
  exception.context = NONE;
  exception.traceback = NONE;
  exception.payload = NONE;
  return fromPointer(p);
}

/** An instance as native code raises it: with the fields that its args (a tuple) give. */
export function exceptionNew(type: usize, args: Value): Value {
  const exception = exceptionAllocate(type, args);
  if (exception == ERROR) return ERROR;
  return fill(exception, exceptionFamily(type), args) ? exception : ERROR;
}

/** Field of a family whose payload is a tuple; NONE when it was not given. */
export function exceptionField(exception: Value, index: u32): Value {
  const payload = exceptionAt(exception).payload;
  if (payload == NONE) return NONE;
  return tupleGet(toPointer(payload), index);
}

export function exceptionSetField(exception: Value, index: u32, v: Value): bool {
  const p = exceptionAt(exception);
  if (p.payload == NONE) {
    const count = fieldCount(exceptionFamily(p.type));
    const fields = tupleNew(count);
    if (!fields) return false;
    for (let i: u32 = 0; i < count; i++) tupleSet(fields, i, NONE);
    p.payload = fromPointer(fields);
  }
  tupleSet(toPointer(p.payload), index, v);
  return true;
}

/** Fields from args alone, as each family's `__init__` does it. False with an exception pending. */
function fill(exception: Value, family: Exc, args: Value): bool {
  const tuple = toPointer(args);
  const count = changetype<TupleObject>(tuple).length;
  const p = exceptionAt(exception);
  switch (family) {
    case Exc.StopIteration:
      p.payload = count ? tupleGet(tuple, 0) : NONE;
      return true;
    case Exc.SystemExit:
      p.payload = count == 0 ? NONE : count == 1 ? tupleGet(tuple, 0) : args;
      return true;
    case Exc.ImportError:
      return count != 1 || exceptionSetField(exception, IMPORT_MSG, tupleGet(tuple, 0));
    case Exc.OSError: return fillOsError(exception, tuple, count);
    case Exc.SyntaxError: return fillSyntaxError(exception, tuple, count);
    case Exc.BaseExceptionGroup: return exceptionGroupFill(exception, tuple, count);
    case Exc.UnicodeDecodeError:
    case Exc.UnicodeEncodeError:
    case Exc.UnicodeTranslateError: return fillUnicodeError(exception, family, tuple, count);
    default: return true;
  }
}

function fillOsError(exception: Value, tuple: usize, count: u32): bool {
  if (count < 2 || count > 5) return true;
  if (!exceptionSetField(exception, OS_ERRNO, tupleGet(tuple, 0))) return false;
  exceptionSetField(exception, OS_STRERROR, tupleGet(tuple, 1));
  if (count > 2 && tupleGet(tuple, 2) != NONE) {
    if (exceptionAt(exception).type == exceptionType(Exc.BlockingIOError)) {
      rootPush(exception);
      const written = pythonCall(ascii("exceptions.written"), tupleGet(tuple, 2), TRUE, UNBOUND);
      rootPop(1);
      if (written != FALSE) return written != ERROR && exceptionSetField(exception, OS_WRITTEN, written);
    }
    exceptionSetField(exception, OS_FILENAME, tupleGet(tuple, 2));
    if (count == 5) exceptionSetField(exception, OS_FILENAME2, tupleGet(tuple, 4));
    // args keeps errno and strerror alone once there is a file name.
    const args = tupleNew(2);
    if (!args) return false;
    tupleSet(args, 0, tupleGet(tuple, 0));
    tupleSet(args, 1, tupleGet(tuple, 1));
    exceptionAt(exception).args = fromPointer(args);
  }
  return true;
}

function fillSyntaxError(exception: Value, tuple: usize, count: u32): bool {
  if (count >= 1 && !exceptionSetField(exception, SYNTAX_MSG, tupleGet(tuple, 0))) return false;
  if (count != 2) return true;
  const details = tupleFromIterable(tupleGet(tuple, 1));
  if (details == ERROR) return false;
  const info = toPointer(details);
  const length = changetype<TupleObject>(info).length;
  if (length < 4 || length > 7 || length == 5) return refused(ascii("exceptions.syntax_details"), details, UNBOUND, UNBOUND);
  for (let i: u32 = 0; i < length; i++) exceptionSetField(exception, i == 6 ? SYNTAX_METADATA : SYNTAX_FILENAME + i, tupleGet(info, i));
  return true;
}

/** False, with what a function of the library raises; nothing that it could answer is fit. */
function refused(text: usize, a: Value, b: Value, c: Value): bool {
  pythonCallFor(Kind.FREE, text, a, b, c);
  return false;
}

function fillUnicodeError(exception: Value, family: Exc, tuple: usize, count: u32): bool {
  const skip: u32 = family == Exc.UnicodeTranslateError ? 1 : 0;
  const wrong = ascii("exceptions.unicode_arguments");
  if (count != 5 - skip) return refused(wrong, fromPointer(tuple), fromSmallInt(skip), FALSE);
  for (let i: u32 = 0; i < count; i++) {
    let v = tupleGet(tuple, i);
    const field = i + skip;
    const kind = kindOf(v);
    const bytesWanted = field == UNICODE_OBJECT && family == Exc.UnicodeDecodeError;
    const intWanted = field == UNICODE_START || field == UNICODE_END;
    const fits = intWanted ? isSmallInt(v) : bytesWanted ? kind == Kind.BYTES || kind == Kind.BYTEARRAY : kind == Kind.STR;
    if (!fits) return refused(wrong, fromPointer(tuple), fromSmallInt(skip), fromBool(family == Exc.UnicodeDecodeError));
    // The object is kept as bytes, which nobody can change.
    if (kind == Kind.BYTEARRAY) v = bytesFromMemory(bytesData(v), bytesLength(v));
    if (v == ERROR || !exceptionSetField(exception, field, v)) return false;
  }
  return true;
}

// ---- construction from Python

/** Errno of each subclass of OSError, as in CPython on Linux. */
function osErrorClass(errno: i64): Exc {
  switch (<i32>errno) {
    case 1:
    case 13: return Exc.PermissionError;
    case 2: return Exc.FileNotFoundError;
    case 3: return Exc.ProcessLookupError;
    case 4: return Exc.InterruptedError;
    case 10: return Exc.ChildProcessError;
    case 11:
    case 114:
    case 115: return Exc.BlockingIOError;
    case 17: return Exc.FileExistsError;
    case 20: return Exc.NotADirectoryError;
    case 21: return Exc.IsADirectoryError;
    case 32:
    case 108: return Exc.BrokenPipeError;
    case 103: return Exc.ConnectionAbortedError;
    case 104: return Exc.ConnectionResetError;
    case 110: return Exc.TimeoutError;
    case 111: return Exc.ConnectionRefusedError;
    default: return Exc.OSError;
  }
}

/**
 * BaseException.__new__(cls, *args, **kwargs): keeps args. A built-in class is called without a call of `__init__`, so its
 * instances are filled at once; for others fields and keywords are the business of `__init__`.
 */
export function exceptionConstruct(args: usize, count: i32): Value {
  let type = toPointer(argument(args, 0));
  const tuple = tupleFromArgs(args + 8, count - 1);
  if (tuple == ERROR) return ERROR;
  if (type == exceptionType(Exc.OSError) && count >= 3 && isSmallInt(argument(args, 1))) {
    type = exceptionType(osErrorClass(toSmallInt(argument(args, 1))));
  }
  const exception = exceptionAllocate(type, tuple);
  if (exception == ERROR || !(changetype<TypeObject>(type).typeFlags & TYPE_BUILTIN)) return exception;
  return initialize(exception, tuple, args + (<usize>count << 3)) ? exception : ERROR;
}

/** BaseException.__init__(self, *args, **kwargs), for all families. */
export function exceptionInitMethod(args: usize, count: i32): Value {
  const tuple = tupleFromArgs(args + 8, count - 1);
  if (tuple == ERROR) return ERROR;
  changetype<ExceptionObject>(toPointer(argument(args, 0))).args = tuple;
  return initialize(argument(args, 0), tuple, args + (<usize>count << 3)) ? NONE : ERROR;
}

/** Takes the keywords of the running call, whose values are at `values`, and fills the fields. */
function initialize(exception: Value, tuple: Value, values: usize): bool {
  const family = exceptionFamily(exceptionAt(exception).type);
  const names: usize = state.keywords;
  if (names && changetype<TupleObject>(names).length && !initKeywords(exception, family, names, values)) return false;
  return fill(exception, family, tuple);
}

function initKeywords(exception: Value, family: Exc, names: usize, values: usize): bool {
  const isImport = family == Exc.ImportError;
  const known = isImport ? 3 : family == Exc.AttributeError ? 2 : 1;
  if (!isImport && family != Exc.NameError && family != Exc.AttributeError) {
    raiseFormat(Exc.TypeError, ascii("%t() takes no keyword arguments"), exception);
    return false;
  }
  for (let i: u32 = 0; i < changetype<TupleObject>(names).length; i++) {
    const key = tupleGet(names, i);
    const v = load<Value>(values + (<usize>i << 3));
    let at = 0;
    while (at < known && !strEqual(key, keywordName(isImport, at))) at++;
    if (at == known) {
      const candidates = listNew(4);
      if (!candidates) return false;
      for (at = 0; at < known; at++) listPush(candidates, keywordName(isImport, at));
      unexpectedKeyword(changetype<TypeObject>(exceptionType(family)).name, key, candidates);
      return false;
    }
    if (family == Exc.NameError) exceptionAt(exception).payload = v;
    else if (!exceptionSetField(exception, (isImport ? IMPORT_NAME : ATTRIBUTE_NAME) + at, v)) return false;
  }
  return true;
}

/** Keyword `at` of ImportError (name, path, name_from) or AttributeError (name, obj), in the order of their fields. */
function keywordName(isImport: bool, at: i32): Value { return name(<Name>(Name.name + at + (isImport && at ? Name.path - Name.obj : 0))); }

// ---- attributes

export function exceptionArgs(args: usize, count: i32): Value { return exceptionAt(argument(args, 0)).args; }

export function exceptionSetArgs(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("args may not be deleted"));
  const tuple = tupleFromIterable(v);
  if (tuple == ERROR) return ERROR;
  exceptionAt(argument(args, 0)).args = tuple;
  return NONE;
}

export function exceptionCause(args: usize, count: i32): Value { return exceptionAt(argument(args, 0)).cause; }

export function exceptionSetCause(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("__cause__ may not be deleted"));
  if (v != NONE && !isException(v)) return raise(Exc.TypeError, ascii("exception cause must be None or derive from BaseException"));
  const p = exceptionAt(argument(args, 0));
  p.cause = v;
  p.flags |= EXCEPTION_SUPPRESS_CONTEXT;
  return NONE;
}

export function exceptionContext(args: usize, count: i32): Value { return exceptionAt(argument(args, 0)).context; }

export function exceptionSetContext(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("__context__ may not be deleted"));
  if (v != NONE && !isException(v)) return raise(Exc.TypeError, ascii("exception context must be None or derive from BaseException"));
  exceptionAt(argument(args, 0)).context = v;
  return NONE;
}

export function exceptionTraceback(args: usize, count: i32): Value { return exceptionAt(argument(args, 0)).traceback; }

export function exceptionSetTraceback(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("__traceback__ may not be deleted"));
  if (v != NONE && kindOf(v) != Kind.TRACEBACK) return raise(Exc.TypeError, ascii("__traceback__ must be a traceback or None"));
  exceptionAt(argument(args, 0)).traceback = v;
  return NONE;
}

export function exceptionSuppress(args: usize, count: i32): Value {
  return fromBool((exceptionAt(argument(args, 0)).flags & EXCEPTION_SUPPRESS_CONTEXT) != 0);
}

export function exceptionSetSuppress(args: usize, count: i32): Value {
  const v = argument(args, 1);
  const p = exceptionAt(argument(args, 0));
  if (v == UNBOUND) return raise(Exc.TypeError, ascii("can't delete numeric/char attribute"));
  if (v != TRUE && v != FALSE) return raise(Exc.TypeError, ascii("attribute value type must be bool"));
  if (v == TRUE) p.flags |= EXCEPTION_SUPPRESS_CONTEXT;
  else p.flags &= ~EXCEPTION_SUPPRESS_CONTEXT;
  return NONE;
}

/** DictObject of an exception's own attributes, made when it is missing; 0 on failure. */
export function exceptionAttributes(exception: Value): usize {
  const p = exceptionAt(exception);
  if (!p.attributes) p.attributes = <u32>dictNew();
  return p.attributes;
}

export function exceptionDict(args: usize, count: i32): Value {
  const dict = exceptionAttributes(argument(args, 0));
  return dict ? fromPointer(dict) : ERROR;
}

export function exceptionSetDict(args: usize, count: i32): Value {
  const value = argument(args, 1);
  if (kindOf(value) != Kind.DICT) return value == UNBOUND ? raise(Exc.TypeError, ascii("cannot delete __dict__")) : raiseFormat(Exc.TypeError, ascii("__dict__ must be set to a dictionary, not a '%t'"), value);
  exceptionAt(argument(args, 0)).attributes = <u32>toPointer(value);
  return NONE;
}

export function exceptionWithTraceback(args: usize, count: i32): Value {
  return exceptionSetTraceback(args, count) == ERROR ? ERROR : argument(args, 0);
}

export function exceptionAddNote(args: usize, count: i32): Value {
  const exception = argument(args, 0);
  const note = argument(args, 1);
  if (kindOf(note) != Kind.STR) return raiseFormat(Exc.TypeError, ascii("add_note() argument must be str, not %t"), note);
  const dict = exceptionAttributes(exception);
  if (!dict) return ERROR;
  let notes = dictGetName(dict, name(Name.__notes__));
  if (notes == ERROR) return ERROR;
  if (notes == UNBOUND) {
    const list = listNew(1);
    if (!list) return ERROR;
    notes = fromPointer(list);
    if (!dictSetName(dict, name(Name.__notes__), notes)) return ERROR;
  } else if (kindOf(notes) != Kind.LIST) return raise(Exc.TypeError, ascii("Cannot add note: __notes__ is not a list"));
  return listPush(toPointer(notes), note) ? NONE : ERROR;
}

/** Whole payload as one attribute: StopIteration.value, SystemExit.code, NameError.name. */
export function exceptionPayload(args: usize, count: i32): Value { return exceptionAt(argument(args, 0)).payload; }

export function exceptionSetPayload(args: usize, count: i32): Value {
  const v = argument(args, 1);
  exceptionAt(argument(args, 0)).payload = v == UNBOUND ? NONE : v;
  return NONE;
}

// One pair of natives serves the i-th field of every family.
function getField(args: usize, index: u32): Value { return exceptionField(argument(args, 0), index); }
function setField(args: usize, index: u32): Value {
  const v = argument(args, 1);
  return exceptionSetField(argument(args, 0), index, v == UNBOUND ? NONE : v) ? NONE : ERROR;
}
export function exceptionField0(args: usize, count: i32): Value { return getField(args, 0); }
export function exceptionField1(args: usize, count: i32): Value { return getField(args, 1); }
export function exceptionField2(args: usize, count: i32): Value { return getField(args, 2); }
export function exceptionField3(args: usize, count: i32): Value { return getField(args, 3); }
export function exceptionField4(args: usize, count: i32): Value { return getField(args, 4); }
export function exceptionField5(args: usize, count: i32): Value { return getField(args, 5); }
export function exceptionField6(args: usize, count: i32): Value { return getField(args, 6); }
export function exceptionField7(args: usize, count: i32): Value { return getField(args, 7); }
export function exceptionField8(args: usize, count: i32): Value { return getField(args, 8); }
/** Of a number of characters None says that it is not known. */
export function exceptionWritten(args: usize, count: i32): Value {
  const v = getField(args, OS_WRITTEN);
  return v == NONE ? raise(Exc.AttributeError, ascii("characters_written")) : v;
}
export function exceptionSetWritten(args: usize, count: i32): Value {
  const given = argument(args, 1);
  const v = given != UNBOUND ? pythonCall(ascii("exceptions.written"), given, UNBOUND, UNBOUND) : exceptionWritten(args, 1) == ERROR ? ERROR : NONE;
  return v != ERROR && exceptionSetField(argument(args, 0), OS_WRITTEN, v) ? NONE : ERROR;
}
export function exceptionSetField0(args: usize, count: i32): Value { return setField(args, 0); }
export function exceptionSetField1(args: usize, count: i32): Value { return setField(args, 1); }
export function exceptionSetField2(args: usize, count: i32): Value { return setField(args, 2); }
export function exceptionSetField3(args: usize, count: i32): Value { return setField(args, 3); }
export function exceptionSetField4(args: usize, count: i32): Value { return setField(args, 4); }
export function exceptionSetField5(args: usize, count: i32): Value { return setField(args, 5); }
export function exceptionSetField6(args: usize, count: i32): Value { return setField(args, 6); }
export function exceptionSetField7(args: usize, count: i32): Value { return setField(args, 7); }
export function exceptionSetField8(args: usize, count: i32): Value { return setField(args, 8); }
