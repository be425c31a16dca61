/** Traceback objects: one a frame, outermost first, chained through `next`. Built by vm/traceback.ts. */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { CODE_NEWLOCALS, CodeObject, FrameObject, ObjectHeader, TRACEBACK_CALLER, TRACEBACK_LEFT, TRACEBACK_REGISTERS, TracebackObject } from '../heap/layout';
import { allocateRaw } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { errorPending, raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { codeLineAt } from '../bytecode/code';
import { CODE_UNIT } from './code-object';
import { frameCode, frameGlobals, frameKept, frameNamespace, framePrevious, setFrameKept } from '../vm/frame';
import { frameObject, frameObjectGone, frameObjectInstruction, frameObjectOf, frameShown } from './frame-object';
import { slotsCopy } from '../value/slots';
import { intToC } from './int';
import { kindOf } from './type';

/** A new traceback in front of `next`, for the frame `base`, or for none (0); 0 with MemoryError pending. */
export function tracebackObjectNew(next: Value, code: usize, instruction: u32, base: usize): usize {
  const kept = base ? frameKept(base) : 0;
  let frame = base ? frameObject(base) : 0;
  // From its third entry on they have a frame object; the first of two has the second.
  if (kept && !frame && changetype<TracebackObject>(kept).isSecond) {
    frame = frameObjectOf(base);
    if (!frame) tracebackObjectLeave(base);
  }
  const room = base && !frame ? <u32>changetype<CodeObject>(code).extra : 0;
  // Room for many is paid for.
  state.slice -= <i32>(room >> 6);
  const p = allocateRaw(TRACEBACK_REGISTERS + (<usize>room << 3), Kind.TRACEBACK, typeObject(Type.TRACEBACK));
  if (!p) return 0;
  const traceback = changetype<TracebackObject>(p);
  traceback.next = next;
  traceback.code = <u32>code;
  traceback.instruction = instruction;
  traceback.frame = <u32>frame;
  traceback.globals = base ? <u32>frameGlobals(base) : 0;
  traceback.base = <u32>base;
  traceback.line = 0;
  traceback.outer = 0;
  traceback.isSecond = <u32>(kept != 0);
  if (!base) return p;
  if (!frame) {
    if (frameKept(base)) changetype<TracebackObject>(kept).frame = <u32>p;
    setFrameKept(base, p);
  }
  if (next != NONE) {
    const inner = changetype<TracebackObject>(toPointer(next));
    if (inner.outer == (<u32>base | TRACEBACK_CALLER)) inner.outer = <u32>p;
  }
  return p;
}

/** The frame `base` is about to go: the entry that it knows keeps the variables, for whoever wants to know them later. */
export function tracebackObjectLeave(base: usize): void {
  const p = frameKept(base);
  const traceback = changetype<TracebackObject>(p);
  const code = changetype<CodeObject>(<usize>traceback.code);
  traceback.base = frameObjectInstruction(base) << 1 | TRACEBACK_LEFT;
  const caller = frameShown(framePrevious(base));
  if (caller) {
    // What is raised on gives the caller an entry, if it comes there. Else it gets one here, in no traceback, to know its variables by.
    if (state.pending != UNBOUND) traceback.outer = <u32>caller | TRACEBACK_CALLER;
    else traceback.outer = <u32>(frameKept(caller) ? frameKept(caller) : tracebackObjectNew(NONE, frameCode(caller), 0, caller));
  }
  if (code.codeFlags & CODE_NEWLOCALS) {
    traceback.extra = code.extra;
    slotsCopy(p + TRACEBACK_REGISTERS, base, code.extra);
  } else if (frameNamespace(base)) {
    traceback.extra = 1;
    store<Value>(p + TRACEBACK_REGISTERS, fromPointer(frameNamespace(base)));
  }
  setFrameKept(base, 0);
}

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

export function tracebackObjectFrame(args: usize, count: i32): Value { return tracebackObjectFrameOf(self(args)); }

/** The frame object of an entry, or ERROR. */
export function tracebackObjectFrameOf(traceback: TracebackObject): Value {
  if (!traceback.frame) {
    let base = <usize>state.base;
    while (base && frameKept(base) != changetype<usize>(traceback)) base = framePrevious(base);
    traceback.frame = <u32>(base ? frameObjectOf(base) : frameObjectGone(traceback));
    if (!traceback.frame) return ERROR;
  }
  const frame = <usize>traceback.frame;
  return changetype<ObjectHeader>(frame).kind == Kind.FRAME ? fromPointer(frame) : tracebackObjectFrameOf(changetype<TracebackObject>(frame));
}
