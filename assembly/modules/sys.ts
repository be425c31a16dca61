/** The sys module. `sysInit` runs when it is first imported; sys.monitoring is added by monitoring/. */
import { Value, ERROR, FALSE, NONE, TRUE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Exc, Type } from '../value/type-id';
import { Name, name } from '../value/names';
import { ExceptionObject, STR_INTERNED, StrObject, TUPLE_ITEMS, TupleObject } from '../heap/layout';
import { MODULE_COUNT, MODULE_NAMES } from '../builtins/registry';
import { argument } from '../builtins/native';
import { ioStreamNew, ioStreamType, STDERR, STDIN, STDOUT } from '../builtins/io';
import { asciiLength } from '../common/ascii';
import { dictGetName, dictSetName } from '../objects/dict-table';
import { exceptionNew } from '../objects/exception';
import { frameObjectOf, frameShown } from '../objects/frame-object';
import { intToC } from '../objects/int';
import { listNew, listPush } from '../objects/list';
import { moduleDict } from '../objects/module';
import { internAscii, isStr, strFromAscii, strIntern } from '../objects/str';
import { tuple1, tuple3, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf, typeOf } from '../objects/type';
import { Kind } from '../value/kind';
import { errorPending, raise, raiseFormat, raiseInstance } from '../vm/raise';
import { call } from '../vm/call';
import { framePrevious } from '../vm/frame';
import { importNativeNamed } from '../vm/import';
import { exceptionType, state, typeObject } from '../vm/record';

/** Adds an attribute to the module by its ASCII name. */
function put(module: Value, key: usize, v: Value): bool {
  if (v == ERROR) return false;
  const text = internAscii(key);
  return text != ERROR && dictSetName(moduleDict(module), text, v);
}

/** Fills sys when it is made. @mayCallPython */
export function sysInit(module: Value): bool {
  state.sysModule = <u32>toPointer(module);
  const argv = listNew(1);
  const path = listNew(1);
  if (!argv || !path || !listPush(argv, name(Name.EMPTY)) || !listPush(path, name(Name.EMPTY))) return false;
  return put(module, ascii("modules"), fromPointer(state.modules)) &&
    put(module, ascii("argv"), fromPointer(argv)) &&
    put(module, ascii("orig_argv"), fromPointer(argv)) &&
    put(module, ascii("path"), fromPointer(path)) &&
    put(module, ascii("builtin_module_names"), moduleNames()) &&
    addStreams(module);
}

function moduleNames(): Value {
  const tuple = tupleNew(MODULE_COUNT);
  if (!tuple) return ERROR;
  let text = MODULE_NAMES;
  for (let i = 0; i < MODULE_COUNT; i++) {
    const title = internAscii(text);
    if (title == ERROR) return ERROR;
    tupleSet(tuple, i, title);
    text += asciiLength(text) + 1;
  }
  return fromPointer(tuple);
}

function addStreams(module: Value): bool {
  const io = importNativeNamed(ascii("_io"));
  if (io == ERROR) return false;
  const type = ioStreamType(io);
  if (!type) return false;
  const stdin = ioStreamNew(type, STDIN, ascii("<stdin>"));
  const stdout = ioStreamNew(type, STDOUT, ascii("<stdout>"));
  const stderr = ioStreamNew(type, STDERR, ascii("<stderr>"));
  return put(module, ascii("stdin"), stdin) && put(module, ascii("stdout"), stdout) && put(module, ascii("stderr"), stderr) &&
    put(module, ascii("__stdin__"), stdin) && put(module, ascii("__stdout__"), stdout) && put(module, ascii("__stderr__"), stderr);
}

// ---- functions

export function sysException(args: usize, count: i32): Value { return state.handled == UNBOUND ? NONE : state.handled; }

export function sysExcInfo(args: usize, count: i32): Value {
  const v = sysException(args, count);
  if (v == NONE) return tuple3(NONE, NONE, NONE);
  return tuple3(fromPointer(typeOf(v)), v, changetype<ExceptionObject>(toPointer(v)).traceback);
}

export function sysExit(args: usize, count: i32): Value {
  const status = argument(args, 0);
  let tuple: Value;
  if (status == UNBOUND || status == NONE) {
    const p = tupleNew(0);
    tuple = p ? fromPointer(p) : ERROR;
  } else tuple = typeOf(status) == typeObject(Type.TUPLE) ? status : tuple1(status);
  if (tuple == ERROR) return ERROR;
  const exception = exceptionNew(exceptionType(Exc.SystemExit), tuple);
  return exception == ERROR ? ERROR : raiseInstance(exception);
}

export function sysGetRecursionLimit(args: usize, count: i32): Value { return fromSmallInt(state.recursionLimit); }

export function sysSetRecursionLimit(args: usize, count: i32): Value {
  const limit = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  if (limit < 1) return raise(Exc.ValueError, ascii("recursion limit must be greater or equal than 1"));
  if (limit <= <i64>state.frameDepth) {
    return raiseFormat(Exc.RecursionError, ascii("cannot set the recursion limit to %d at the recursion depth %d: the limit is too low"), fromSmallInt(limit), fromSmallInt(state.frameDepth));
  }
  state.recursionLimit = min(<i32>limit, state.recursionMaximum);
  return NONE;
}

export function sysGetMaxStrDigits(args: usize, count: i32): Value { return fromSmallInt(state.intMaxStrDigits); }

export function sysSetMaxStrDigits(args: usize, count: i32): Value {
  const digits = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  if (digits < 0 || (digits > 0 && digits < 640)) return raise(Exc.ValueError, ascii("maxdigits must be >= 640 or 0 for unlimited"));
  state.intMaxStrDigits = <i32>digits;
  return NONE;
}

/** Bytes of the cell itself and of the storage it owns, as far as that is simple to tell. */
export function sysIntern(args: usize, count: i32): Value {
  const v = argument(args, 0);
  return isStr(v) ? strIntern(v) : raiseFormat(Exc.TypeError, ascii("intern() argument must be str, not %t"), v);
}

export function sysGetFrame(args: usize, count: i32): Value {
  let depth: i64 = 0;
  if (argument(args, 0) != UNBOUND) {
    depth = intToC(argument(args, 0));
    if (errorPending()) return ERROR;
  }
  let base = frameShown(state.base);
  while (base && depth > 0) {
    base = frameShown(framePrevious(base));
    depth--;
  }
  if (!base) return raise(Exc.ValueError, ascii("call stack is not deep enough"));
  const frame = frameObjectOf(base);
  return frame ? fromPointer(frame) : ERROR;
}

/**
 * Events happen again while a callback of monitoring calls something this way; with a third argument none happen, as in a callback. @mayCallPython
 */
export function sysCallTracing(args: usize, count: i32): Value {
  const given = argument(args, 1);
  if (kindOf(given) != Kind.TUPLE) return raiseFormat(Exc.TypeError, ascii("call_tracing() argument 2 must be tuple, not %t"), given);
  const inside = state.monitoringInside;
  state.monitoringInside = count - 2;
  const answer = call(argument(args, 0), toPointer(given) + TUPLE_ITEMS, changetype<TupleObject>(toPointer(given)).length, 0);
  state.monitoringInside = inside;
  return answer;
}

export function sysGetDefaultEncoding(args: usize, count: i32): Value { return strFromAscii(ascii("utf-8")); }
export function sysIsFinalizing(args: usize, count: i32): Value { return FALSE; }
export function sysGetRefcount(args: usize, count: i32): Value { return fromSmallInt(2); }
export function sysIsInterned(args: usize, count: i32): Value {
  const v = argument(args, 0);
  if (!isStr(v)) return raiseFormat(Exc.TypeError, ascii("_is_interned() argument must be str, not %t"), v);
  return changetype<StrObject>(toPointer(v)).flags & STR_INTERNED ? TRUE : FALSE;
}
