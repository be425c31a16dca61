/** Traceback objects: one a frame, outermost first, chained through `next`. Built by vm/traceback.ts. */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { TracebackObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { typeObject } from '../vm/record';
import { raise, raiseFormat } from '../vm/raise';
import { argument } from '../builtins/native';
import { codeLineAt } from '../bytecode/code';
import { CODE_UNIT } from './code-object';
import { frameObjectGone } from './frame-object';
import { kindOf } from './type';

/** A new traceback in front of `next`; 0 with MemoryError pending. */
export function tracebackObjectNew(next: Value, code: usize, instruction: u32, frame: usize): usize {
  const p = allocate(offsetof<TracebackObject>(), Kind.TRACEBACK, typeObject(Type.TRACEBACK));
  if (!p) return 0;
  const traceback = changetype<TracebackObject>(p);
  traceback.next = next;
  traceback.code = <u32>code;
  traceback.instruction = instruction;
  traceback.frame = <u32>frame;
  return p;
}

// @ts-ignore: decorator
@inline function self(args: usize): TracebackObject { return changetype<TracebackObject>(toPointer(argument(args, 0))); }

export function tracebackObjectNext(args: usize, count: i32): Value { return self(args).next; }

export function tracebackObjectSetNext(args: usize, count: i32): Value {
  const next = argument(args, 1);
  if (next == UNBOUND) return raise(Exc.TypeError, ascii("can't delete tb_next attribute"));
  if (next != NONE && kindOf(next) != Kind.TRACEBACK) return raiseFormat(Exc.TypeError, ascii("expected traceback object or None, got '%t'"), next);
  for (let at = next; at != NONE; at = changetype<TracebackObject>(toPointer(at)).next) {
    if (at == argument(args, 0)) return raise(Exc.ValueError, ascii("traceback loop detected"));
  }
  self(args).next = next;
  return NONE;
}

export function tracebackObjectLine(args: usize, count: i32): Value {
  return fromSmallInt(codeLineAt(self(args).code, self(args).instruction));
}

export function tracebackObjectLastInstruction(args: usize, count: i32): Value { return fromSmallInt(self(args).instruction * CODE_UNIT); }

export function tracebackObjectFrame(args: usize, count: i32): Value {
  const traceback = self(args);
  if (!traceback.frame) {
    traceback.frame = <u32>frameObjectGone(traceback.code, traceback.instruction);
    if (!traceback.frame) return ERROR;
  }
  return fromPointer(traceback.frame);
}
