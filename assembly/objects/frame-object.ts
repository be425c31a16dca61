/**
 * Python's view of a frame. It is made on demand and reads the registers while the frame lives; when the frame ends
 * (`frameObjectRelease`) it keeps a dict of the locals, the instruction and the caller's frame object.
 */
import { Value, ERROR, FALSE, NONE, TRUE, UNBOUND, fromBool, fromPointer, fromSmallInt, isPointer, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import {
  BUFFER_PAYLOAD, CellObject, CODE_HIDDEN, CODE_NEWLOCALS, CODE_OPTIMIZED, CodeObject, FrameObject, GENERATOR_RUNNING, GENERATOR_SUSPENDED, GeneratorObject, ObjectHeader,
  TRACEBACK_CALLER, TRACEBACK_LEFT, TRACEBACK_REGISTERS, TracebackObject, TupleObject,
} from '../heap/layout';
import { allocate } from '../heap/alloc';
import { state, typeObject } from '../vm/record';
import { raise } from '../vm/raise';
import { call1 } from '../vm/call';
import { machineClass } from '../vm/intrinsics';
import { pythonCall } from '../vm/python-native';
import { MonitoringEvent } from '../monitoring/events';
import { Name, name } from '../value/names';
import { argument } from '../builtins/native';
import { codeLineAt } from '../bytecode/code';
import { FRAME_SIZE, frameCode, frameGenerator, frameGlobals, frameKept, frameNamespace, framePc, framePrevious, setFrameKept, setFramePc } from '../vm/frame';
import { Op } from '../bytecode/opcode';
import { CODE_UNIT } from './code-object';
import { dictDelete, dictGetName, dictKeyAt, dictNew, dictNext, dictSet, dictSetName, dictValueAt } from './dict-table';
import { generatorCloseNow } from './generator';
import { unwrap } from './instance';
import { isInt } from './int';
import { strFromAscii, strIntern } from './str';
import { tracebackObjectFrameOf, tracebackObjectLeave } from './traceback-object';
import { tupleGet } from './tuple';
import { kindOf } from './type';

/** In the place of a variable of a comprehension: its register, in bytes, holds a cell. */
export const IN_CELL: usize = 1;

/** The instruction that a live frame is at (its index). */
export function frameObjectInstruction(base: usize): u32 {
  const pc: usize = base == <usize>state.base ? state.pc : framePc(base);
  const first = <usize>changetype<CodeObject>(frameCode(base)).instructions + BUFFER_PAYLOAD;
  return pc <= first ? 0 : <u32>((pc - first) >> 3) - 1;
}

/** `base`, or the nearest caller that is no routine of lib/_natives/, which nothing shows; 0 when there is none. */
export function frameShown(base: usize): usize {
  while (base && changetype<CodeObject>(frameCode(base)).codeFlags & CODE_HIDDEN) base = framePrevious(base);
  return base;
}

/** The frame object of a live frame if there is one, else 0. */
export function frameObject(base: usize): usize {
  const kept = frameKept(base);
  return kept && changetype<ObjectHeader>(kept).kind == Kind.FRAME ? kept : 0;
}

/** The frame object of a live frame; 0 with MemoryError pending. */
export function frameObjectOf(base: usize): usize {
  const kept = frameKept(base);
  if (frameObject(base)) return kept;
  const p = make(frameCode(base), frameGlobals(base));
  if (!p) return 0;
  changetype<FrameObject>(p).base = <u32>base;
  if (kept) changetype<TracebackObject>(kept).frame = <u32>p;
  const generator = frameGenerator(base);
  if (generator) attach(p, generator);
  setFrameKept(base, p);
  return p;
}

function make(code: usize, globals: usize): usize {
  const p = allocate(offsetof<FrameObject>(), Kind.FRAME, typeObject(Type.FRAME));
  if (!p) return 0;
  const frame = changetype<FrameObject>(p);
  frame.code = <u32>code;
  frame.globals = <u32>globals;
  frame.trace = NONE;
  return p;
}

function attach(p: usize, generator: usize): void {
  changetype<FrameObject>(p).generator = <u32>generator;
  changetype<GeneratorObject>(generator).frame = <u32>p;
}

/** The frame object of a generator that has not ended; 0 with MemoryError pending. */
export function frameObjectOfGenerator(generator: usize): usize {
  const g = changetype<GeneratorObject>(generator);
  if (g.frame) return g.frame;
  if (g.state == GENERATOR_RUNNING) {
    for (let base = <usize>state.base; base; base = framePrevious(base)) if (frameGenerator(base) == generator) return frameObjectOf(base);
  }
  const saved = <usize>g.saved;
  const p = make(g.code, saved ? frameGlobals(saved + SAVED_BASE) : 0);
  if (p && saved) attach(p, generator);
  return p;
}
/** Register 0 in the storage of a suspended generator. */
const SAVED_BASE: usize = BUFFER_PAYLOAD + FRAME_SIZE;

/** Where the registers of a frame are: on the stack, or with its suspended generator. 0 once they are gone. */
function registersOf(frame: FrameObject): usize {
  if (frame.base) return frame.base;
  if (!frame.generator) return 0;
  const saved = <usize>changetype<GeneratorObject>(<usize>frame.generator).saved;
  return saved ? saved + SAVED_BASE : 0;
}

/**
 * Called when a frame that a frame object or a traceback speaks of leaves the stack, its registers still in place. Never fails: what memory has no
 * room for is missing.
 */
export function frameObjectRelease(base: usize): void {
  if (!frameKept(base)) return;
  const pending = state.pending;
  const generator = frameGenerator(base);
  const suspended = generator && changetype<GeneratorObject>(generator).state == GENERATOR_SUSPENDED;
  // The traceback of a generator that goes on knows its variables by a frame object.
  const p = suspended ? frameObjectOf(base) : frameObject(base);
  if (!p) {
    state.pending = pending;
    return tracebackObjectLeave(base);
  }
  const frame = changetype<FrameObject>(p);
  frame.instruction = frameObjectInstruction(base);
  if (!suspended) {
    frame.locals = <u32>localsOf(frame);
    const previous = frameShown(framePrevious(base));
    frame.back = previous ? <u32>frameObjectOf(previous) : 0;
  }
  frame.base = 0;
  setFrameKept(base, 0);
  state.pending = pending;
}

/** A frame object for a frame that is gone and was not looked at, of what its entry in a traceback keeps. 0 with MemoryError pending. */
export function frameObjectGone(traceback: TracebackObject): usize {
  const p = make(traceback.code, traceback.globals);
  if (!p) return 0;
  const frame = changetype<FrameObject>(p);
  const code = changetype<CodeObject>(<usize>frame.code);
  frame.instruction = traceback.instruction;
  // Made by hand.
  if (!(traceback.base & TRACEBACK_LEFT)) return p;
  frame.instruction = traceback.base >> 1;
  if (!(traceback.outer & TRACEBACK_CALLER)) frame.back = traceback.outer;
  const registers = changetype<usize>(traceback) + TRACEBACK_REGISTERS;
  if (!(code.codeFlags & CODE_NEWLOCALS)) {
    frame.locals = traceback.extra ? <u32>toPointer(load<Value>(registers)) : frame.globals;
    return p;
  }
  frame.locals = <u32>dictNew();
  return frame.locals && walk(code, registers, frame.locals, UNBOUND, false) ? p : 0;
}

/** DictObject with the locals of a live frame: its namespace, or a new dict for a function. 0 with MemoryError pending. */
export function frameLocals(base: usize): usize {
  const namespace = frameNamespace(base);
  const code = changetype<CodeObject>(frameCode(base));
  if (!comprehension(code, base, 0)) {
    if (namespace && changetype<ObjectHeader>(namespace).kind == Kind.DICT) return namespace;
    // Code of a module that runs in its globals has no namespace of its own.
    if (!namespace && !(code.codeFlags & CODE_NEWLOCALS)) return frameGlobals(base);
  }
  const dict = dictNew();
  return dict && walk(code, base, dict, UNBOUND, true) ? dict : 0;
}

/**
 * The names and registers of the innermost comprehension that a frame is in, or of the one around `inner`: a tuple, 0 at the end. The range of a
 * comprehension is a row of the exception table, whose handler tells by its first word that it is one.
 */
function comprehension(code: CodeObject, base: usize, inner: usize): usize {
  let instruction = frameObjectInstruction(base);
  // What is around a range is around its handler.
  let row = <usize>code.exceptionTable + BUFFER_PAYLOAD;
  for (let i: u32 = 0, left = code.exceptionCount; i < code.exceptionCount; i++, row += 16) {
    if (instruction < load<u32>(row) || instruction >= load<u32>(row, 4)) continue;
    instruction = load<u32>(row, 8);
    const handler = <usize>code.instructions + BUFFER_PAYLOAD + (<usize>instruction << 3);
    if (load<u8>(handler) == <u8>Op.NOP && load<u16>(handler, 4)) {
      const found = toPointer(load<Value>(<usize>code.constants + (<usize>load<u16>(handler, 2) << 3)));
      if (!inner) return found;
      if (found == inner) inner = 0;
    }
    if (!left--) break;
    i = <u32>-1;
    row = <usize>code.exceptionTable + BUFFER_PAYLOAD - 16;
  }
  return 0;
}

/**
 * Goes through the variables of a frame: locals and those of the comprehensions it is in (unless the registers are elsewhere by now, !`live`), cells that
 * are no locals, and free variables. Puts them into `dict` (0: MemoryError), or, when that is 0, looks for `wanted` and gives the address of its
 * value (0: there is none).
 */
function walk(code: CodeObject, base: usize, dict: usize, wanted: Value, live: bool): usize {
  const names = <usize>code.variableNames;
  const shown = <usize>code.shownNames;
  const cells = <usize>code.cellNames;
  const innermost = live ? comprehension(code, base, 0) : 0;
  let register: u32 = 0;
  for (let part = 0; part < 3; part++) {
    const tuple = part == 0 ? shown : part == 1 ? cells : <usize>code.freeNames;
    for (let i: u32 = 0; i < lengthOf(tuple); i++) {
      const key = tupleGet(tuple, i);
      if (part == 1 && holds(shown, key)) continue;
      let at: usize = 0;
      if (part > 0 || (register < lengthOf(names) && tupleGet(names, register) == key)) {
        at = base + (<usize>register << 3);
        register++;
      }
      if (!dict && key != wanted) continue;
      const inner = innermost ? comprehended(code, base, innermost, key) : 0;
      if (inner) at = inner;
      if (!at) continue;
      const v = load<Value>(at);
      // A local may itself hold a cell that belongs to somebody else.
      if (!inner && isPointer(v) && changetype<ObjectHeader>(toPointer(v)).kind == Kind.CELL && (part > 0 || holds(cells, key))) at = toPointer(v) + offsetof<CellObject>('value');
      if (!dict) return at;
      if (!enter(dict, key, load<Value>(at))) return 0;
    }
  }
  return dict;
}

/** Address of the value of a variable of a comprehension that the frame is in, from the innermost one; 0 when there is none of that name. */
function comprehended(code: CodeObject, base: usize, innermost: usize, key: Value): usize {
  for (let each = innermost; each; each = comprehension(code, base, each)) {
    for (let i: u32 = 0; i < lengthOf(each); i += 2) {
      if (tupleGet(each, i) != key) continue;
      const place = <usize>toSmallInt(tupleGet(each, i + 1));
      const at = base + (place & ~IN_CELL);
      return place & IN_CELL ? toPointer(load<Value>(at)) + offsetof<CellObject>('value') : at;
    }
  }
  return 0;
}

function enter(dict: usize, key: Value, v: Value): bool { return v == UNBOUND || dictGetName(dict, key) != UNBOUND || dictSetName(dict, key, v); }

function lengthOf(tuple: usize): u32 { return tuple ? changetype<TupleObject>(tuple).length : 0; }

function holds(tuple: usize, key: Value): bool {
  const count = lengthOf(tuple);
  for (let i: u32 = 0; i < count; i++) if (tupleGet(tuple, i) == key) return true;
  return false;
}

export function frameObjectDict(p: usize): usize { return localsOf(changetype<FrameObject>(p)); }

/** The locals of a frame as a dict: its own for a module, a class and a frame that is gone; a new one for a function. */
function localsOf(frame: FrameObject): usize {
  const base = registersOf(frame);
  if (!base) {
    if (!frame.locals) frame.locals = <u32>dictNew();
    return frame.locals;
  }
  const dict = frameLocals(base);
  // What was set beside the variables.
  const more = <usize>frame.locals;
  if (dict && more) for (let i = dictNext(more, 0); i >= 0; i = dictNext(more, i + 1)) if (!dictSet(dict, dictKeyAt(more, i), dictValueAt(more, i))) return 0;
  return dict;
}

/** _introspection.frame_locals(frame) @mayCallPython */
export function frameObjectLocalsDict(args: usize, count: i32): Value {
  if (kindOf(argument(args, 0)) != Kind.FRAME) return raise(Exc.TypeError, ascii("not a frame"));
  const dict = localsOf(self(args));
  return dict ? fromPointer(dict) : ERROR;
}

/** _introspection.frame_store(frame, name, value): sets a variable of a function's frame, or something beside them, which goes without a value. @mayCallPython */
export function frameObjectStore(args: usize, count: i32): Value {
  const key = argument(args, 1);
  const value = argument(args, 2);
  if (kindOf(argument(args, 0)) != Kind.FRAME) return raise(Exc.TypeError, ascii("not a frame"));
  const frame = self(args);
  const base = registersOf(frame);
  if (value == UNBOUND) return frame.locals && dictDelete(frame.locals, key) < 0 ? ERROR : NONE;
  if (base && kindOf(key) == Kind.STR) {
    const code = changetype<CodeObject>(<usize>frame.code);
    const text = strIntern(key);
    if (text == ERROR) return ERROR;
    const at = walk(code, base, 0, text, true);
    if (at) {
      store<Value>(at, value);
      return NONE;
    }
  }
  if (!frame.locals) frame.locals = <u32>dictNew();
  return frame.locals && dictSet(frame.locals, key, value) ? NONE : ERROR;
}

// @ts-ignore: decorator
@inline function self(args: usize): FrameObject { return changetype<FrameObject>(toPointer(argument(args, 0))); }

function instructionOf(frame: FrameObject): u32 {
  const base = registersOf(frame);
  return base ? frameObjectInstruction(base) : frame.instruction;
}

export function frameObjectCode(args: usize, count: i32): Value { return fromPointer(self(args).code); }

export function frameObjectLine(args: usize, count: i32): Value {
  const frame = self(args);
  const starts = frame.base && frame.base == state.monitoringBase && state.monitoringInside == MonitoringEvent.PY_START + 1;
  if (starts && changetype<CodeObject>(<usize>frame.code).name == name(Name.MODULE_BRACKETS)) return fromSmallInt(0);
  // What the compiler adds has no line, like the end of a `finally`.
  let instruction = instructionOf(frame);
  let line = starts ? 0 : codeLineAt(frame.code, instruction);
  while (!starts && !line && instruction) line = codeLineAt(frame.code, --instruction);
  return line ? fromSmallInt(line) : fromSmallInt(changetype<CodeObject>(<usize>frame.code).firstLine);
}

/** A jump of the frame whose event is being delivered (fire.ts goes on there); where to is worked out in Python. @mayCallPython */
export function frameObjectSetLine(args: usize, count: i32): Value {
  const line = unwrap(argument(args, 1));
  if (line == UNBOUND) return raise(Exc.AttributeError, ascii("cannot delete attribute"));
  if (!isInt(line)) return raise(Exc.ValueError, ascii("lineno must be an integer"));
  const base = <usize>self(args).base;
  const event = base && base == <usize>state.monitoringBase ? state.monitoringInside : 0;
  const place = pythonCall(ascii("jumps.place"), argument(args, 0), line, fromSmallInt(event | <i64>changetype<CodeObject>(<usize>self(args).code).extra << 8));
  if (place == ERROR) return ERROR;
  // Index of the instruction, and above it 1 + the register of the outermost handler that the jump leaves.
  const i = toSmallInt(place);
  const code = changetype<CodeObject>(frameCode(base));
  // The new place may read variables unchecked.
  for (let r: u32 = 0; r < lengthOf(code.variableNames); r++) {
    const at = base + (<usize>r << 3);
    if (load<Value>(at) == UNBOUND) store<Value>(at, NONE);
  }
  setFramePc(base, code.instructions + BUFFER_PAYLOAD + 8 + ((<usize>i & 0xffffffff) << 3));
  if (i >> 32) state.monitoringHandled = <u32>base + (<u32>(i >> 32) << 3);
  return NONE;
}

export function frameObjectLastInstruction(args: usize, count: i32): Value {
  return fromSmallInt(instructionOf(self(args)) * CODE_UNIT);
}

export function frameObjectBack(args: usize, count: i32): Value {
  const frame = self(args);
  if (!frame.base) {
    const known = <usize>frame.back;
    if (!known) return NONE;
    if (changetype<ObjectHeader>(known).kind == Kind.FRAME) return fromPointer(known);
    const caller = tracebackObjectFrameOf(changetype<TracebackObject>(known));
    if (caller != ERROR) frame.back = <u32>toPointer(caller);
    return caller;
  }
  const previous = frameShown(framePrevious(frame.base));
  if (!previous) return NONE;
  const back = frameObjectOf(previous);
  return back ? fromPointer(back) : ERROR;
}

export function frameObjectGenerator(args: usize, count: i32): Value {
  const frame = self(args);
  return frame.generator ? fromPointer(frame.generator) : NONE;
}

export function frameObjectGlobals(args: usize, count: i32): Value {
  const frame = self(args);
  if (frame.globals) return fromPointer(frame.globals);
  const dict = dictNew();
  return dict ? fromPointer(dict) : ERROR;
}

export function frameObjectBuiltins(args: usize, count: i32): Value { return fromPointer(state.builtins); }

/** A module's or class's namespace itself, and for a function a mapping that writes through (PEP 667, lib/_machine.py). @mayCallPython */
export function frameObjectLocals(args: usize, count: i32): Value {
  const frame = self(args);
  const code = changetype<CodeObject>(<usize>frame.code);
  if (!(code.codeFlags & CODE_OPTIMIZED) && !(frame.base && comprehension(code, frame.base, 0))) {
    const dict = localsOf(frame);
    return dict ? fromPointer(dict) : ERROR;
  }
  const title = strFromAscii(ascii("FrameLocalsProxy"));
  const type = title == ERROR ? ERROR : machineClass(strIntern(title));
  return type == ERROR ? ERROR : call1(type, argument(args, 0));
}

export function frameObjectTrace(args: usize, count: i32): Value { return self(args).trace; }

export function frameObjectSetTrace(args: usize, count: i32): Value {
  const v = argument(args, 1);
  self(args).trace = v == UNBOUND ? NONE : v;
  return NONE;
}

/** Bits of the flags: f_trace_lines switched off, f_trace_opcodes switched on. */
const NO_TRACE_LINES: u8 = 1;
const TRACE_OPCODES: u8 = 2;

export function frameObjectTraceLines(args: usize, count: i32): Value { return fromBool(!(self(args).flags & NO_TRACE_LINES)); }
export function frameObjectTraceOpcodes(args: usize, count: i32): Value { return fromBool((self(args).flags & TRACE_OPCODES) != 0); }
export function frameObjectSetTraceLines(args: usize, count: i32): Value { return setFlag(args, NO_TRACE_LINES, FALSE); }
/** @mayCallPython */
export function frameObjectSetTraceOpcodes(args: usize, count: i32): Value {
  const done = setFlag(args, TRACE_OPCODES, TRUE);
  return done == ERROR ? ERROR : pythonCall(ascii("tracing.want_opcodes"), argument(args, 1), UNBOUND, UNBOUND);
}

function setFlag(args: usize, bit: u8, when: Value): Value {
  const v = argument(args, 1);
  if (v != TRUE && v != FALSE) return raise(Exc.TypeError, v == UNBOUND && bit == NO_TRACE_LINES ? ascii("can't delete numeric/char attribute") : ascii("attribute value type must be bool"));
  if (v == when) self(args).flags |= bit;
  else self(args).flags &= ~bit;
  return NONE;
}

/** Lets go of the locals of a frame that has ended. */
export function frameObjectClear(args: usize, count: i32): Value {
  const frame = self(args);
  if (frame.base) return raise(Exc.RuntimeError, ascii("cannot clear an executing frame"));
  const generator = frame.generator ? changetype<GeneratorObject>(<usize>frame.generator) : null;
  if (generator && generator.state == GENERATOR_SUSPENDED) return raise(Exc.RuntimeError, ascii("cannot clear a suspended frame"));
  frame.locals = 0;
  return generator ? generatorCloseNow(changetype<usize>(generator)) : NONE;
}
