/**
 * What the host asks about exceptions and code objects. The operand is on the exchange stack (or is the number of a code object);
 * the answer replaces it, made of tuples and lists so that it is converted like any other value.
 */
import { Value, ERROR, NONE, fromPointer, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { CODE_HIDDEN, CodeObject, ExceptionObject, ListObject, ObjectHeader, TracebackObject } from '../heap/layout';
import { codeLineAt, codePositionAt, codePositionColumn, codePositionEndColumn, codePositionEndLine, codePositionLine } from '../bytecode/code';
import { CODE_UNIT } from '../objects/code-object';
import { listGet, listNew, listPush } from '../objects/list';
import { strEqualsAscii } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { frameObjectInstruction, frameObjectOf } from '../objects/frame-object';
import { frameCode, framePrevious } from '../vm/frame';
import { state } from '../vm/record';
import { tracebackFormat } from '../vm/traceback';
import { exchangePush, exchangeSlot, exchangeTake } from './exchange';

/** Frames in a traceback that are told one by one: recursion makes thousands, and the host keeps them all. */
const MOST_FRAMES: u32 = 2000;

function push(v: Value): bool { return v != ERROR && exchangePush(v); }
function column(value: u32): Value { return fromSmallInt(value == 0xffff ? -1 : value); }

/** exception → list of (file, name, line, end line, column, end column), outermost first; -1 for an unknown column. */
export function inspectTraceback(): bool {
  const exception = exchangeTake();
  const list = listNew(4);
  if (!list) return false;
  let at = changetype<ExceptionObject>(toPointer(exception)).traceback;
  for (let i: u32 = 0; i < MOST_FRAMES && isPointer(at) && at != NONE; i++) {
    const traceback = changetype<TracebackObject>(toPointer(at));
    const code = changetype<CodeObject>(<usize>traceback.code);
    const position = codePositionAt(traceback.code, traceback.instruction);
    const row = tupleNew(6);
    if (!row) return false;
    tupleSet(row, 0, code.filename);
    tupleSet(row, 1, code.qualname);
    tupleSet(row, 2, fromSmallInt(codePositionLine(position)));
    tupleSet(row, 3, fromSmallInt(codePositionEndLine(position)));
    tupleSet(row, 4, column(codePositionColumn(position)));
    tupleSet(row, 5, column(codePositionEndColumn(position)));
    if (!listPush(list, fromPointer(row))) return false;
    at = traceback.next;
  }
  return exchangePush(fromPointer(list));
}

/** exception → exception, its traceback without the outermost frame when that belongs to file `<host>` (py.call). */
export function inspectTrim(): void {
  const exception = changetype<ExceptionObject>(toPointer(load<Value>(exchangeSlot(0))));
  if (exception.traceback == NONE || !isPointer(exception.traceback)) return;
  const traceback = changetype<TracebackObject>(toPointer(exception.traceback));
  const filename = changetype<CodeObject>(<usize>traceback.code).filename;
  if (strEqualsAscii(filename, ascii("<host>"))) exception.traceback = traceback.next;
}

/** exception → its args */
export function inspectArguments(): bool { return exchangePush(changetype<ExceptionObject>(toPointer(exchangeTake())).args); }

/** exception → its traceback as Python prints it. @mayCallPython */
export function inspectFormat(): bool {
  const v = tracebackFormat(load<Value>(exchangeSlot(0)));
  exchangeTake();
  return push(v);
}

/** The code object of a number, 0 when there is none. */
export function inspectCodeOf(id: u32): usize {
  if (!state.codes || id == 0 || id > changetype<ListObject>(state.codes).length) return 0;
  return toPointer(listGet(state.codes, id - 1));
}

/** Number of a code object; 0 with MemoryError pending. */
export function inspectCodeId(p: usize): u32 {
  const code = changetype<CodeObject>(p);
  if (!code.id) {
    if (!state.codes) {
      state.codes = <u32>listNew(16);
      if (!state.codes) return 0;
    }
    if (!listPush(state.codes, fromPointer(p))) return 0;
    code.id = changetype<ListObject>(state.codes).length;
  }
  return code.id;
}

/** Pushes a code object itself. */
export function inspectCodeObject(id: u32): bool {
  const p = inspectCodeOf(id);
  return p != 0 && exchangePush(fromPointer(p));
}

/** Pushes (name, qualname, filename, first line, flags) of a code object. */
export function inspectCode(id: u32): bool {
  const p = inspectCodeOf(id);
  if (!p) return false;
  const code = changetype<CodeObject>(p);
  const row = tupleNew(5);
  if (!row) return false;
  tupleSet(row, 0, code.name);
  tupleSet(row, 1, code.qualname);
  tupleSet(row, 2, code.filename);
  tupleSet(row, 3, fromSmallInt(code.firstLine));
  tupleSet(row, 4, fromSmallInt(code.codeFlags & 0x0fffffff));
  return exchangePush(fromPointer(row));
}

/** Pushes a list of (start offset, end offset, line): runs of instructions of one line. */
export function inspectLines(id: u32): bool {
  const p = inspectCodeOf(id);
  const list = listNew(8);
  if (!p || !list) return false;
  const count = changetype<CodeObject>(p).instructionCount;
  let start: u32 = 0;
  while (start < count) {
    const line = codeLineAt(p, start);
    let end = start + 1;
    while (end < count && codeLineAt(p, end) == line) end++;
    if (line) {
      const row = tupleNew(3);
      if (!row) return false;
      tupleSet(row, 0, fromSmallInt(start * CODE_UNIT));
      tupleSet(row, 1, fromSmallInt(end * CODE_UNIT));
      tupleSet(row, 2, fromSmallInt(line));
      if (!listPush(list, fromPointer(row))) return false;
    }
    start = end;
  }
  return exchangePush(fromPointer(list));
}

/** Pushes a list of the numbers of the code objects among the constants of a code object. */
export function inspectNested(id: u32): bool {
  const p = inspectCodeOf(id);
  const list = listNew(4);
  if (!p || !list) return false;
  const code = changetype<CodeObject>(p);
  for (let i: u32 = 0; i < code.constantCount; i++) {
    const v = load<Value>(<usize>code.constants + (<usize>i << 3));
    if (!isPointer(v) || changetype<ObjectHeader>(toPointer(v)).kind != Kind.CODE) continue;
    const number = inspectCodeId(toPointer(v));
    if (!number || !listPush(list, fromSmallInt(number))) return false;
  }
  return exchangePush(fromPointer(list));
}

/** Pushes a list of (number of the code object, line, end line, column, end column) of the frames that run or are suspended, innermost first. */
export function inspectFrames(): bool {
  const list = listNew(8);
  if (!list) return false;
  let base = shownFrame(state.base);
  for (let i: u32 = 0; i < MOST_FRAMES && base; i++, base = shownFrame(framePrevious(base))) {
    const code = frameCode(base);
    const id = inspectCodeId(code);
    const row = tupleNew(5);
    if (!id || !row) return false;
    const position = codePositionAt(code, frameObjectInstruction(base));
    tupleSet(row, 0, fromSmallInt(id));
    tupleSet(row, 1, fromSmallInt(codePositionLine(position)));
    tupleSet(row, 2, fromSmallInt(codePositionEndLine(position)));
    tupleSet(row, 3, column(codePositionColumn(position)));
    tupleSet(row, 4, column(codePositionEndColumn(position)));
    if (!listPush(list, fromPointer(row))) return false;
  }
  return exchangePush(fromPointer(list));
}

/** Pushes the frame object of the frame that inspectFrames lists at `depth`. */
export function inspectFrame(depth: u32): bool {
  let base = shownFrame(state.base);
  while (base && depth) {
    base = shownFrame(framePrevious(base));
    depth--;
  }
  const p = base ? frameObjectOf(base) : 0;
  return p != 0 && exchangePush(fromPointer(p));
}

/** The nearest frame from `base` outwards that belongs to the program. */
function shownFrame(base: usize): usize {
  while (base && changetype<CodeObject>(frameCode(base)).codeFlags & CODE_HIDDEN) base = framePrevious(base);
  return base;
}
