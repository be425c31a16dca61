/**
 * Tracebacks: collecting them while frames are left, and writing them as CPython 3.14 does.
 *
 * What is written is one text: chained exceptions first, each with its frames (vm/traceback-source.ts draws their lines), its last line,
 * notes and, for SyntaxError, the place. Formatting may call Python (`__str__` of exceptions); errors of such calls are
 * replaced by a remark, as in CPython. Chains and groups may be cyclic and deep: what was seen is not shown twice.
 */
import { Value, ERROR, NONE, STOP, TRUE, UNBOUND, fromPointer, fromSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import {
  CODE_HIDDEN, CodeObject, ExceptionObject, ListObject, StrObject, TracebackObject, TupleObject, TypeObject, EXCEPTION_SUPPRESS_CONTEXT,
} from '../heap/layout';
import { codeLineAt } from '../bytecode/code';
import { builderAppend, builderAscii, builderCode, builderDrop, builderFill, builderFinish, builderInt, builderNew, builderPart } from '../common/builder';
import { dictGet, dictGetName, dictNew, dictSet } from '../objects/dict-table';
import { exceptionFamily, exceptionField, GROUP_EXCEPTIONS, SYNTAX_FILENAME, SYNTAX_LINE, SYNTAX_MSG } from '../objects/exception';
import { listGet, listNew, listPush } from '../objects/list';
import { isStr, strAt, strEmpty, strEqual } from '../objects/str';
import { tracebackObjectNew } from '../objects/traceback-object';
import { tupleGet } from '../objects/tuple';
import { kindOf, typeOf } from '../objects/type';
import { repr, str } from '../protocols/repr';
import { pythonCall } from './python-native';
import { errorClear, nativeEnter, nativeLeave } from './raise';
import { state } from './record';
import { rootPop, rootPush } from './state';
import { suggest } from './suggest';
import { tracebackSource } from './traceback-source';

// ---- collecting

/**
 * Puts an entry for the frame `base` in front of the exception's traceback, unless it runs a routine of lib/_natives/. Never fails: without
 * memory the entry is missing.
 */
export function tracebackAdd(exception: Value, code: usize, instruction: u32, base: usize): void {
  if (!isException(exception) || changetype<CodeObject>(code).codeFlags & CODE_HIDDEN) return;
  const p = changetype<ExceptionObject>(toPointer(exception));
  const pending = state.pending;
  const entry = tracebackObjectNew(p.traceback, code, instruction, base);
  if (entry) p.traceback = fromPointer(entry);
  state.pending = pending;
}

function isException(v: Value): bool { return kindOf(v) == Kind.EXCEPTION; }

// ---- writing

/** Members of a group that are shown, and how deep groups are. */
const GROUP_WIDTH: u32 = 15;
const GROUP_DEPTH: i32 = 10;
/** Entries of one place before the rest is counted instead. */
const REPEATS: i32 = 3;

/** The whole text of an exception as an uncaught one is shown. @mayCallPython */
export function tracebackFormat(exception: Value): Value {
  const b = builderNew();
  if (!b) return ERROR;
  const seen = dictNew();
  if (!seen) {
    builderDrop(b);
    return ERROR;
  }
  rootPush(exception);
  rootPush(fromPointer(seen));
  const good = writeChain(b, exception, seen, 0, CLOSE_DONE) != CLOSE_FAILED;
  rootPop(2);
  if (good) return builderFinish(b);
  builderDrop(b);
  return ERROR;
}

const CAUSE: i64 = 1;
const CONTEXT: i64 = 2;

/** Results of writing an exception inside a group: who draws the closing line. */
const CLOSE_NEEDED: i32 = 1;
const CLOSE_DONE: i32 = 0;
const CLOSE_FAILED: i32 = -1;

function markSeen(seen: usize, exception: Value): bool { return dictSet(seen, fromSmallInt(<i64>toPointer(exception)), TRUE); }
function wasSeen(seen: usize, exception: Value): bool { return dictGet(seen, fromSmallInt(<i64>toPointer(exception))) != UNBOUND; }

/**
 * Writes an exception after those it came from. `depth` counts the groups around it. `needed` tells whether the closing line of the group
 * around is still to be drawn; the answer tells whether it still is.
 */
function writeChain(b: usize, exception: Value, seen: usize, depth: i32, needed: i32): i32 {
  if (!nativeEnter()) {
    errorClear();
    return needed;
  }
  const list = listNew(4);
  let result = CLOSE_FAILED;
  if (list) {
    rootPush(fromPointer(list));
    if (collectChain(list, exception, seen)) result = writeCollected(b, list, seen, depth, needed);
    rootPop(1);
  }
  nativeLeave();
  return result;
}

/** Fills the list with exception, link, exception, link…: link says how the next one led to it. */
function collectChain(list: usize, exception: Value, seen: usize): bool {
  let at = exception;
  while (true) {
    if (!markSeen(seen, at)) return false;
    const p = changetype<ExceptionObject>(toPointer(at));
    let link: i64 = 0;
    let next = NONE;
    if (p.cause != NONE && !wasSeen(seen, p.cause)) {
      next = p.cause;
      link = CAUSE;
    } else if (p.context != NONE && !(p.flags & EXCEPTION_SUPPRESS_CONTEXT) && !wasSeen(seen, p.context)) {
      next = p.context;
      link = CONTEXT;
    }
    if (!listPush(list, at) || !listPush(list, fromSmallInt(link))) return false;
    if (!link) return true;
    at = next;
  }
}

function writeCollected(b: usize, list: usize, seen: usize, depth: i32, needed: i32): i32 {
  let close = needed;
  for (let i = <i32>changetype<ListObject>(list).length - 2; i >= 0; i -= 2) {
    const link = toSmallInt(listGet(list, i + 1));
    if (link) {
      const text = link == CAUSE
        ? ascii("\nThe above exception was the direct cause of the following exception:\n\n")
        : ascii("\nDuring handling of the above exception, another exception occurred:\n\n");
      const part = builderNew();
      if (!part) return CLOSE_FAILED;
      builderAscii(part, text);
      if (!emit(b, builderFinish(part), depth, 0x7c)) return CLOSE_FAILED;
    }
    close = writeOne(b, listGet(list, i), seen, depth, close);
    if (close == CLOSE_FAILED) return close;
  }
  return close;
}

/** Appends a text, in a group indented with the margin before every line. */
function emit(b: usize, text: Value, depth: i32, margin: u32): bool {
  if (text == ERROR) return false;
  if (depth == 0) {
    builderAppend(b, text);
    return true;
  }
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  for (let at: u32 = 0; at < length; ) {
    let end = at;
    while (end < length && strAt(p, end) != 10) end++;
    if (end < length) end++;
    builderFill(b, 32, <i64>depth << 1);
    builderCode(b, margin);
    builderCode(b, 32);
    builderPart(b, p, at, end);
    at = end;
  }
  return true;
}

/** One exception: header, frames, last lines; the members of a group. */
function writeOne(b: usize, exception: Value, seen: usize, depth: i32, needed: i32): i32 {
  const p = changetype<ExceptionObject>(toPointer(exception));
  const group = exceptionFamily(p.type) == Exc.BaseExceptionGroup && kindOf(exceptionField(exception, GROUP_EXCEPTIONS)) == Kind.TUPLE;
  if (group && depth > GROUP_DEPTH) {
    const part = builderNew();
    if (!part) return CLOSE_FAILED;
    builderAscii(part, ascii("... (max_group_depth is 10)\n"));
    return emit(b, builderFinish(part), depth, 0x7c) ? needed : CLOSE_FAILED;
  }
  const top = depth == 0;
  const inner = group && top ? 1 : depth;
  if (p.traceback != NONE) {
    const header = builderNew();
    if (!header) return CLOSE_FAILED;
    if (group) builderAscii(header, ascii("Exception Group "));
    builderAscii(header, ascii("Traceback (most recent call last):\n"));
    if (!emit(b, builderFinish(header), inner, group && top ? 0x2b : 0x7c)) return CLOSE_FAILED;
    const frames = builderNew();
    if (!frames) return CLOSE_FAILED;
    if (!writeFrames(frames, p.traceback)) {
      builderDrop(frames);
      return CLOSE_FAILED;
    }
    if (!emit(b, builderFinish(frames), inner, 0x7c)) return CLOSE_FAILED;
  }
  const end = builderNew();
  if (!end) return CLOSE_FAILED;
  if (!writeLastLines(end, exception) || !writeNotes(end, exception)) {
    builderDrop(end);
    return CLOSE_FAILED;
  }
  if (!emit(b, builderFinish(end), inner, 0x7c)) return CLOSE_FAILED;
  return group ? writeMembers(b, exceptionField(exception, GROUP_EXCEPTIONS), seen, inner) : needed;
}

function writeMembers(b: usize, members: Value, seen: usize, depth: i32): i32 {
  const tuple = toPointer(members);
  const total = changetype<TupleObject>(tuple).length;
  const shown = total <= GROUP_WIDTH ? total : GROUP_WIDTH + 1;
  let close = CLOSE_DONE;
  for (let i: u32 = 0; i < shown; i++) {
    const last = i == shown - 1;
    const truncated = i >= GROUP_WIDTH;
    builderFill(b, 32, <i64>depth << 1);
    builderAscii(b, i == 0 ? ascii("+-+---------------- ") : ascii("  +---------------- "));
    if (truncated) builderAscii(b, ascii("..."));
    else builderInt(b, i + 1);
    builderAscii(b, ascii(" ----------------\n"));
    close = last ? CLOSE_NEEDED : CLOSE_DONE;
    if (truncated) {
      const part = builderNew();
      if (!part) return CLOSE_FAILED;
      builderAscii(part, ascii("and "));
      builderInt(part, total - GROUP_WIDTH);
      builderAscii(part, total - GROUP_WIDTH > 1 ? ascii(" more exceptions\n") : ascii(" more exception\n"));
      if (!emit(b, builderFinish(part), depth + 1, 0x7c)) return CLOSE_FAILED;
    } else {
      close = writeChain(b, tupleGet(tuple, i), seen, depth + 1, close);
      if (close == CLOSE_FAILED) return close;
    }
    if (last && close == CLOSE_NEEDED) {
      builderFill(b, 32, <i64>(depth + 1) << 1);
      builderAscii(b, ascii("+------------------------------------\n"));
      close = CLOSE_DONE;
    }
  }
  return close;
}

/** The entries of a traceback, outermost first; many of one place in a row are counted. @mayCallPython */
function writeFrames(b: usize, traceback: Value): bool {
  // What is drawn, and the last entry of another place, whatever a program makes of the traceback meanwhile.
  const kept = <usize>state.stackTop;
  rootPush(traceback);
  rootPush(traceback);
  const good = writeEntries(b, traceback, kept);
  rootPop(2);
  return good;
}

function writeEntries(b: usize, traceback: Value, kept: usize): bool {
  let code: u32 = 0;
  let line: u32 = 0;
  let repeated = 0;
  for (let at = traceback; at != NONE; at = changetype<TracebackObject>(toPointer(at)).next) {
    const entry = changetype<TracebackObject>(toPointer(at));
    const here = entry.line ? entry.line : codeLineAt(entry.code, entry.instruction);
    if (here == line && samePlace(code, entry.code)) {
      repeated++;
      if (repeated > REPEATS) continue;
    } else {
      writeRepeated(b, repeated);
      store<Value>(kept, at, 8);
      code = entry.code;
      line = here;
      repeated = 1;
    }
    const object = changetype<CodeObject>(<usize>entry.code);
    builderAscii(b, ascii("  File \""));
    builderAppend(b, isStr(object.filename) ? object.filename : name(Name.STRING));
    builderAscii(b, ascii("\", line "));
    builderInt(b, here);
    builderAscii(b, ascii(", in "));
    builderAppend(b, object.name);
    builderCode(b, 10);
    store<Value>(kept, at);
    if (!tracebackSource(b, entry.code, entry.instruction)) return false;
  }
  writeRepeated(b, repeated);
  return true;
}

function samePlace(a: u32, b: u32): bool {
  if (a == b) return true;
  if (!a) return false;
  const left = changetype<CodeObject>(<usize>a);
  const right = changetype<CodeObject>(<usize>b);
  return isStr(left.filename) && isStr(right.filename) && strEqual(left.filename, right.filename) && strEqual(left.name, right.name);
}

function writeRepeated(b: usize, repeated: i32): void {
  const more = repeated - REPEATS;
  if (more <= 0) return;
  builderAscii(b, ascii("  [Previous line repeated "));
  builderInt(b, more);
  builderAscii(b, more > 1 ? ascii(" more times]\n") : ascii(" more time]\n"));
}

// ---- the last lines

/** str or repr of a value; when that raises, `<what str() failed>`. ERROR only for limits and lack of memory. @mayCallPython */
function safeText(v: Value, what: usize, byRepr: bool): Value {
  const text = byRepr ? repr(v) : str(v);
  if (text != ERROR) return text;
  if (state.pending == STOP) return ERROR;
  errorClear();
  const b = builderNew();
  if (!b) return ERROR;
  builderCode(b, 0x3c);
  builderAscii(b, what);
  builderAscii(b, byRepr ? ascii(" repr() failed>") : ascii(" str() failed>"));
  return builderFinish(b);
}

/** The lines of an exception below its frames. @mayCallPython */
export function tracebackLastLines(exception: Value): Value {
  const b = builderNew();
  if (!b) return ERROR;
  if (writeLastLines(b, exception)) return builderFinish(b);
  builderDrop(b);
  return ERROR;
}

/** Type, message and place of a SyntaxError. False on limits and lack of memory. @mayCallPython */
function writeLastLines(b: usize, exception: Value): bool {
  const type = changetype<TypeObject>(typeOf(exception));
  const syntax = exceptionFamily(changetype<usize>(type)) == Exc.SyntaxError;
  let message = syntax ? exceptionField(exception, SYNTAX_MSG) : exception;
  if (syntax) {
    const place = pythonCall(ascii("errors.syntax_error_place"), exception, UNBOUND, UNBOUND);
    if (place == ERROR) return false;
    builderAppend(b, tupleGet(toPointer(place), 0));
    if (tupleGet(toPointer(place), 1) != NONE) message = tupleGet(toPointer(place), 1);
  }
  // The module before the name, unless it is builtins or __main__.
  const module = type.exceptionId == 255 ? dictGetName(type.dict, name(Name.__module__)) : UNBOUND;
  if (module != UNBOUND && isStr(module) && !strEqual(module, name(Name.__main__)) && !strEqual(module, name(Name.builtins))) {
    builderAppend(b, module);
    builderCode(b, 0x2e);
  }
  builderAppend(b, type.qualname);
  message = syntax && message == NONE ? strEmpty() : safeText(message, ascii("exception"), false);
  if (message == ERROR) return false;
  if (changetype<StrObject>(toPointer(message)).length) {
    rootPush(message);
    builderAscii(b, ascii(": "));
    builderAppend(b, message);
    rootPop(1);
  } else if (syntax) builderAscii(b, ascii(": <no detail available>"));
  if (syntax && exceptionField(exception, SYNTAX_LINE) == NONE && isStr(exceptionField(exception, SYNTAX_FILENAME))) {
    builderAscii(b, ascii(" ("));
    builderAppend(b, exceptionField(exception, SYNTAX_FILENAME));
    builderCode(b, 0x29);
  }
  if (!suggest(b, exception)) return false;
  builderCode(b, 10);
  return true;
}

function writeNotes(b: usize, exception: Value): bool {
  const attributes: usize = changetype<ExceptionObject>(toPointer(exception)).attributes;
  if (!attributes) return true;
  const notes = dictGetName(attributes, name(Name.__notes__));
  if (notes == UNBOUND || notes == NONE) return true;
  const kind = kindOf(notes);
  if (kind != Kind.LIST && kind != Kind.TUPLE) {
    const text = safeText(notes, ascii("__notes__"), true);
    if (text == ERROR) return false;
    builderAppend(b, text);
    builderCode(b, 10);
    return true;
  }
  // `__str__` of a note may change the list.
  let i: u32 = 0;
  while (true) {
    const length = kind == Kind.LIST ? changetype<ListObject>(toPointer(notes)).length : changetype<TupleObject>(toPointer(notes)).length;
    if (i >= length) return true;
    const note = kind == Kind.LIST ? listGet(toPointer(notes), i) : tupleGet(toPointer(notes), i);
    const text = safeText(note, ascii("note"), false);
    if (text == ERROR) return false;
    builderAppend(b, text);
    builderCode(b, 10);
    i++;
  }
}
