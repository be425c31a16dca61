/** Traceback objects: one a frame, outermost first, chained through `next`. Built by vm/traceback.ts. */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { CODE_NEWLOCALS, CodeObject, ExceptionObject, FrameObject, TRACEBACK_LEFT, TRACEBACK_REGISTERS, TracebackObject } from '../heap/layout';
import { allocateRaw } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { errorPending, raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { codeLineAt } from '../bytecode/code';
import { CODE_UNIT } from './code-object';
import { frameCode, frameGlobals, frameNamespace, frameObject, framePrevious } from '../vm/frame';
import { frameObjectGone, frameObjectOf } from './frame-object';
import { intToC } from './int';
import { kindOf, kindOfInline } from './type';

/** A new traceback in front of `next`, for the frame `base`; 0 with MemoryError pending. */
export function tracebackObjectNew(next: Value, code: usize, instruction: u32, base: usize): usize {
  const room = base ? <u32>changetype<CodeObject>(code).extra : 0;
  // Room for many is paid for.
  state.slice -= <i32>(room >> 6);
  const p = allocateRaw(TRACEBACK_REGISTERS + (<usize>room << 3), Kind.TRACEBACK, typeObject(Type.TRACEBACK));
  if (!p) return 0;
  const traceback = changetype<TracebackObject>(p);
  traceback.next = next;
  traceback.code = <u32>code;
  traceback.instruction = instruction;
  traceback.frame = 0;
  traceback.globals = base ? <u32>frameGlobals(base) : 0;
  traceback.base = <u32>base;
  traceback.line = 0;
  return p;
}

/**
 * The exception leaves the frame, which is at `instruction`: its traceback keeps the variables, for whoever wants to know them later, and
 * so do those of exceptions that were handled there when it was raised.
 */
export function tracebackObjectKeep(exception: Value, base: usize, instruction: u32): void {
  for (let depth = 0; depth < MOST_CONTEXTS && exception != NONE && kindOfInline(exception) == Kind.EXCEPTION; depth++) {
    const object = changetype<ExceptionObject>(toPointer(exception));
    exception = object.context;
    const newest = object.traceback;
    if (newest == NONE) continue;
    const traceback = changetype<TracebackObject>(toPointer(newest));
    if (traceback.base != <u32>base || traceback.code != <u32>frameCode(base)) continue;
    traceback.base = instruction << 1 | TRACEBACK_LEFT;
    if (!traceback.frame) traceback.frame = <u32>frameObject(base);
    const to = changetype<usize>(traceback) + TRACEBACK_REGISTERS;
    const code = changetype<CodeObject>(<usize>traceback.code);
    if (code.codeFlags & CODE_NEWLOCALS) {
      traceback.extra = code.extra;
      for (let i: usize = 0, end = <usize>code.extra << 3; i < end; i += 8) store<Value>(to + i, load<Value>(base + i));
    } else if (frameNamespace(base)) {
      traceback.extra = 1;
      store<Value>(to, fromPointer(frameNamespace(base)));
    }
  }
}

/** Exceptions that are looked at, from the one that is raised along the chain of contexts. */
const MOST_CONTEXTS: i32 = 8;

/** types.TracebackType(next, frame, lasti, lineno) */
export function tracebackObjectConstruct(args: usize, count: i32): Value {
  const next = argument(args, 1);
  const frame = argument(args, 2);
  if (next != NONE && kindOf(next) != Kind.TRACEBACK) return raiseFormat(Exc.TypeError, ascii("expected traceback object or None, got '%t'"), next);
  if (kindOf(frame) != Kind.FRAME) return raiseFormat(Exc.TypeError, ascii("traceback() argument 'tb_frame' must be frame, not %t"), frame);
  for (let i = 3; i < 5; i++) {
    intToC(argument(args, i));
    if (errorPending()) return ERROR;
  }
  const code = changetype<FrameObject>(toPointer(frame)).code;
  const p = tracebackObjectNew(next, code, <u32>intToC(argument(args, 3)) / CODE_UNIT, 0);
  if (!p) return ERROR;
  changetype<TracebackObject>(p).frame = <u32>toPointer(frame);
  changetype<TracebackObject>(p).line = <u32>intToC(argument(args, 4));
  return fromPointer(p);
}

// @ts-ignore: decorator
@inline function self(args: usize): TracebackObject { return changetype<TracebackObject>(toPointer(argument(args, 0))); }

export function tracebackObjectNext(args: usize, count: i32): Value { return self(args).next; }

export function tracebackObjectSetNext(args: usize, count: i32): Value {
  const next = argument(args, 1);
  if (next == UNBOUND) return raise(Exc.TypeError, ascii("can't delete tb_next attribute"));
  if (next != NONE && kindOf(next) != Kind.TRACEBACK) return raiseFormat(Exc.TypeError, ascii("expected traceback object, got '%t'"), next);
  for (let at = next; at != NONE; at = changetype<TracebackObject>(toPointer(at)).next) {
    if (at == argument(args, 0)) return raise(Exc.ValueError, ascii("traceback loop detected"));
  }
  self(args).next = next;
  return NONE;
}

export function tracebackObjectLine(args: usize, count: i32): Value {
  const traceback = self(args);
  if (traceback.line) return fromSmallInt(traceback.line);
  const line = codeLineAt(traceback.code, traceback.instruction);
  return line ? fromSmallInt(line) : NONE;
}

export function tracebackObjectLastInstruction(args: usize, count: i32): Value { return fromSmallInt(self(args).instruction * CODE_UNIT); }

export function tracebackObjectFrame(args: usize, count: i32): Value {
  const traceback = self(args);
  if (!traceback.frame) {
    // The frame itself while it runs.
    for (let base = <usize>state.base; base && !traceback.frame; base = framePrevious(base)) {
      if (<u32>base == traceback.base && <u32>frameCode(base) == traceback.code) traceback.frame = <u32>frameObjectOf(base);
    }
    if (!traceback.frame) traceback.frame = <u32>frameObjectGone(traceback);
    if (!traceback.frame) return ERROR;
  }
  return fromPointer(traceback.frame);
}
