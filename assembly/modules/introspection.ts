/** Natives behind the library modules that look at the machine: gc, inspect, traceback, linecache. */
import { allocEach } from '../heap/alloc';
import { gcRequest } from '../heap/gc';
import { BYTES_DATA, CODE_HIDDEN, CodeObject, FUNCTION_ROUTINE, FunctionObject, ListObject, ObjectHeader } from '../heap/layout';
import { isFunction } from '../objects/function';
import { argument } from '../builtins/native';
import { builderDrop, builderFinish, builderNew } from '../common/builder';
import { bytesData, bytesLength, bytesNew } from '../objects/bytes';
import { CODE_UNIT } from '../objects/code-object';
import { isException } from '../objects/exception';
import { hostTextOf } from '../host/modules';
import { listNew, listPush } from '../objects/list';
import { isStr, strEqual } from '../objects/str';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { ERROR, fromFloat, fromPointer, fromSmallInt, isFloat, isSmallInt, NONE, toFloat, toPointer, toSmallInt, TRUE, UNBOUND, Value } from '../value/value';
import { state } from '../vm/record';
import { chargeFuel } from '../vm/state';
import { tracebackFormat, tracebackLastLines } from '../vm/traceback';
import { tracebackSource } from '../vm/traceback-source';

/** A walk over the heap is paid by what it holds. */
function chargeWalk(): bool { return chargeFuel(<i32>(state.heapUsed >> 10) + 1); }

export function introspectionCollect(args: usize, count: i32): Value {
  if (argument(args, 0) == TRUE) {
    if (!chargeWalk()) return ERROR;
    gcRequest();
  }
  return fromSmallInt(state.gcCount);
}

/** Containers are left out: some belong to the machine itself. The list must not grow while the heap is walked. */
export function introspectionObjects(args: usize, count: i32): Value {
  if (!chargeWalk()) return ERROR;
  state.walkArgument = 0;
  allocEach((cell: usize): void => { if (isShown(cell)) state.walkArgument++; });
  const list = listNew(state.walkArgument);
  if (!list) return ERROR;
  state.walkArgument = <u32>list;
  allocEach((cell: usize): void => {
    const p = changetype<ListObject>(<usize>state.walkArgument);
    if (isShown(cell) && p.length < p.capacity) listPush(changetype<usize>(p), fromPointer(cell));
  });
  return fromPointer(list);
}
export function introspectionFindSource(args: usize, count: i32): Value {
  if (kindOf(argument(args, 0)) != Kind.STR || !chargeWalk()) return isStr(argument(args, 0)) ? ERROR : NONE;
  state.walkArgument = <u32>toPointer(argument(args, 0));
  state.walkResult = 0;
  allocEach((cell: usize): void => {
    const code = changetype<CodeObject>(cell);
    if (code.kind != Kind.CODE || state.walkResult || !isStr(code.source) || !isStr(code.filename)) return;
    if (strEqual(code.filename, fromPointer(state.walkArgument))) state.walkResult = <u32>toPointer(code.source);
  });
  if (state.walkResult) return fromPointer(state.walkResult);
  const text = hostTextOf(argument(args, 0));
  return text == UNBOUND ? NONE : text;
}

export function introspectionEntryText(args: usize, count: i32): Value {
  const code = argument(args, 0);
  const place = argument(args, 1);
  if (kindOf(code) != Kind.CODE || !isSmallInt(place) || toSmallInt(place) < 0) return name(Name.EMPTY);
  const b = builderNew();
  if (!b) return ERROR;
  if (tracebackSource(b, toPointer(code), <u32>(toSmallInt(place) / CODE_UNIT))) return builderFinish(b);
  builderDrop(b);
  return ERROR;
}

export function introspectionLastLines(args: usize, count: i32): Value {
  return isException(argument(args, 0)) ? tracebackLastLines(argument(args, 0)) : NONE;
}
export function introspectionFormat(args: usize, count: i32): Value {
  return isException(argument(args, 0)) ? tracebackFormat(argument(args, 0)) : NONE;
}

/** Marks a function of the library as one that CPython has in C. */
export function introspectionRoutine(args: usize, count: i32): Value {
  const f = argument(args, 0);
  if (isFunction(f)) changetype<FunctionObject>(toPointer(f)).flags = FUNCTION_ROUTINE;
  return f;
}

export function introspectionFloatBytes(args: usize, count: i32): Value {
  const value = argument(args, 0);
  const size: u32 = argument(args, 1) == fromSmallInt(4) ? 4 : 8;
  if (!isFloat(value)) return NONE;
  const p = bytesNew(size);
  if (!p) return ERROR;
  // All nans are the same one.
  const f = toFloat(fromFloat(toFloat(value)));
  if (size == 4) store<f32>(p + BYTES_DATA, <f32>f);
  else store<f64>(p + BYTES_DATA, f);
  return fromPointer(p);
}

export function introspectionFloatOfBytes(args: usize, count: i32): Value {
  const bytes = argument(args, 0);
  if (kindOf(bytes) != Kind.BYTES) return NONE;
  const size = bytesLength(bytes);
  if (size != 4 && size != 8) return NONE;
  return fromFloat(size == 4 ? <f64>load<f32>(bytesData(bytes)) : load<f64>(bytesData(bytes)));
}

function isShown(cell: usize): bool {
  const kind = changetype<ObjectHeader>(cell).kind;
  // Routines of lib/_natives/ are trusted, so no program may change them.
  if (kind == Kind.FUNCTION) return !(changetype<CodeObject>(<usize>changetype<FunctionObject>(cell).code).codeFlags & CODE_HIDDEN);
  return kind == Kind.INSTANCE || kind == Kind.TYPE || kind == Kind.MODULE || kind == Kind.EXCEPTION || kind == Kind.GENERATOR;
}
