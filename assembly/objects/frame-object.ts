/**
 * Python's view of a frame. It is made on demand and reads the registers while the frame lives; when the frame ends
 * (`frameObjectRelease`) it keeps a dict of the locals, the instruction and the caller's frame object.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { BUFFER_PAYLOAD, CellObject, CodeObject, FrameObject, ObjectHeader, TupleObject, CODE_NEWLOCALS } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { raiseText } from '../vm/raise';
import { argument } from '../builtins/native';
import { codeLineAt } from '../bytecode/code';
import { frameCode, frameGlobals, frameNamespace, frameObject, framePc, framePrevious, setFrameObject } from '../vm/frame';
import { CODE_UNIT } from './code-object';
import { dictNew, dictSetName } from './dict-table';
import { tupleGet } from './tuple';

/** The instruction that a live frame is at (its index). */
export function frameObjectInstruction(base: usize): u32 {
  const pc: usize = base == <usize>state.base ? state.pc : framePc(base);
  const first = <usize>changetype<CodeObject>(frameCode(base)).instructions + BUFFER_PAYLOAD;
  return pc <= first ? 0 : <u32>((pc - first) >> 3) - 1;
}

/** The frame object of a live frame; 0 with MemoryError pending. */
export function frameObjectOf(base: usize): usize {
  const known = frameObject(base);
  if (known) return known;
  const p = allocate(offsetof<FrameObject>(), Kind.FRAME, typeObject(Type.FRAME));
  if (!p) return 0;
  const frame = changetype<FrameObject>(p);
  frame.base = <u32>base;
  frame.code = <u32>frameCode(base);
  frame.globals = <u32>frameGlobals(base);
  frame.trace = NONE;
  setFrameObject(base, p);
  return p;
}

/** Called when a frame that has a frame object ends, its registers still in place. Never fails: what memory has no room for is missing. */
export function frameObjectRelease(base: usize): void {
  const p = frameObject(base);
  if (!p) return;
  const frame = changetype<FrameObject>(p);
  const pending = state.pending;
  frame.instruction = frameObjectInstruction(base);
  frame.locals = <u32>frameLocals(base);
  const previous = framePrevious(base);
  frame.back = previous ? <u32>frameObjectOf(previous) : 0;
  frame.base = 0;
  setFrameObject(base, 0);
  state.pending = pending;
}

/** A frame object for code whose frame is gone and was not looked at. */
export function frameObjectGone(code: usize, instruction: u32): usize {
  const p = allocate(offsetof<FrameObject>(), Kind.FRAME, typeObject(Type.FRAME));
  if (!p) return 0;
  const frame = changetype<FrameObject>(p);
  frame.code = <u32>code;
  frame.instruction = instruction;
  frame.trace = NONE;
  return p;
}

/** DictObject with the locals of a live frame: its namespace, or a new dict for a function. 0 with MemoryError pending. */
export function frameLocals(base: usize): usize {
  const namespace = frameNamespace(base);
  if (namespace && changetype<ObjectHeader>(namespace).kind == Kind.DICT) return namespace;
  const code = changetype<CodeObject>(frameCode(base));
  // Code of a module that runs in its globals has no namespace of its own.
  if (!namespace && !(code.codeFlags & CODE_NEWLOCALS)) return frameGlobals(base);
  const dict = dictNew();
  if (!dict) return 0;
  let register: u32 = 0;
  register = addLocals(dict, base, code.variableNames, register, 0);
  register = addLocals(dict, base, code.cellNames, register, code.variableNames);
  if (register != u32.MAX_VALUE) register = addLocals(dict, base, code.freeNames, register, 0);
  return register == u32.MAX_VALUE ? 0 : dict;
}

/** Names of `skip` have a register already. Answers the next register; u32.MAX_VALUE after a failure. */
function addLocals(dict: usize, base: usize, names: usize, register: u32, skip: usize): u32 {
  if (register == u32.MAX_VALUE || !names) return register;
  const count = changetype<TupleObject>(names).length;
  for (let i: u32 = 0; i < count; i++) {
    const key = tupleGet(names, i);
    if (skip && holds(skip, key)) continue;
    let v = load<Value>(base + (<usize>register << 3));
    register++;
    if (v == 0) continue;
    if (changetype<ObjectHeader>(toPointer(v)).kind == Kind.CELL) v = changetype<CellObject>(toPointer(v)).value;
    if (v != UNBOUND && !dictSetName(dict, key, v)) return u32.MAX_VALUE;
  }
  return register;
}

function holds(tuple: usize, key: Value): bool {
  const count = changetype<TupleObject>(tuple).length;
  for (let i: u32 = 0; i < count; i++) if (tupleGet(tuple, i) == key) return true;
  return false;
}

// @ts-ignore: decorator
@inline function self(args: usize): FrameObject { return changetype<FrameObject>(toPointer(argument(args, 0))); }

function instructionOf(frame: FrameObject): u32 { return frame.base ? frameObjectInstruction(frame.base) : frame.instruction; }

export function frameObjectCode(args: usize, count: i32): Value { return fromPointer(self(args).code); }

export function frameObjectLine(args: usize, count: i32): Value {
  const frame = self(args);
  return fromSmallInt(codeLineAt(frame.code, instructionOf(frame)));
}

export function frameObjectLastInstruction(args: usize, count: i32): Value {
  return fromSmallInt(instructionOf(self(args)) * CODE_UNIT);
}

export function frameObjectBack(args: usize, count: i32): Value {
  const frame = self(args);
  if (!frame.base) return frame.back ? fromPointer(frame.back) : NONE;
  const previous = framePrevious(frame.base);
  if (!previous) return NONE;
  const back = frameObjectOf(previous);
  return back ? fromPointer(back) : ERROR;
}

export function frameObjectGlobals(args: usize, count: i32): Value {
  const frame = self(args);
  if (frame.globals) return fromPointer(frame.globals);
  const dict = dictNew();
  return dict ? fromPointer(dict) : ERROR;
}

export function frameObjectBuiltins(args: usize, count: i32): Value { return fromPointer(state.builtins); }

export function frameObjectLocals(args: usize, count: i32): Value {
  const frame = self(args);
  const dict: usize = frame.base ? frameLocals(frame.base) : frame.locals ? <usize>frame.locals : dictNew();
  return dict ? fromPointer(dict) : ERROR;
}

export function frameObjectTrace(args: usize, count: i32): Value { return self(args).trace; }

export function frameObjectSetTrace(args: usize, count: i32): Value {
  const v = argument(args, 1);
  self(args).trace = v == UNBOUND ? NONE : v;
  return NONE;
}

export function frameObjectReprMethod(args: usize, count: i32): Value {
  const frame = self(args);
  const code = changetype<CodeObject>(<usize>frame.code);
  return raiseText(ascii("<frame object, file %r, line %d, code %s>"), code.filename, fromSmallInt(codeLineAt(frame.code, instructionOf(frame))), code.name);
}
