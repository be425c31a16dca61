/**
 * The source lines of a traceback entry with their underlines, as CPython 3.14 draws them.
 *
 * The range of an instruction is underlined with `^`. When its text is a binary operation, a subscript or a call, only the operator, the
 * brackets or the arguments get `^` and the rest `~`. Nothing is underlined when the range is the whole statement and has no such part,
 * nor for `name = call(…)` and `return name(…)`. Of a range of many lines the middle is left out.
 *
 * Lines and segments live in a Text record (below) while an entry is drawn; nothing here calls Python.
 */
import { Value, ERROR, NONE, UNBOUND, toPointer } from '../value/value';
import { CodeObject, StrObject, BUFFER_PAYLOAD } from '../heap/layout';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { codePositionAt, codePositionColumn, codePositionEndColumn, codePositionEndLine, codePositionLine } from '../bytecode/code';
import { builderAscii, builderCode, builderFinish, builderNew, builderPart } from '../common/builder';
import { arenaFree, arenaNew } from '../compiler/arena';
import { Node, NodeKind } from '../compiler/ast';
import { parserParse } from '../compiler/parser';
import { isStr, strAt } from '../objects/str';
import { state } from './record';

/** Lines of one entry: at most 256, since a position holds that many. Start and end of each in `source`, after the common indentation is cut. */
@unmanaged class Lines {
  source: usize;
  count: i32;
  /** Indentation that was cut from every line. */
  dedent: i32;
  // Range: columns in the first and in the last line.
  start: i32;
  end: i32;
  // Anchors, lines from 0; valid when `anchored`.
  anchored: i32;
  leftLine: i32;
  leftColumn: i32;
  rightLine: i32;
  rightColumn: i32;
}
const LINES_SIZE: usize = (offsetof<Lines>() + 7) & ~7;
const LINES_LIMIT: i32 = 256;

// @ts-ignore: decorator
@inline function lineStart(t: Lines, i: i32): u32 { return load<u32>(changetype<usize>(t) + LINES_SIZE + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline function lineEnd(t: Lines, i: i32): u32 { return load<u32>(changetype<usize>(t) + LINES_SIZE + (<usize>i << 3), 4); }
function lineLength(t: Lines, i: i32): i32 { return <i32>(lineEnd(t, i) - lineStart(t, i)); }
function charAt(t: Lines, i: i32, column: i32): u32 { return strAt(t.source, lineStart(t, i) + <u32>column); }

function isBlank(c: u32): bool { return c == 32 || (c >= 9 && c <= 13) || (c >= 0x1c && c <= 0x1f) || c == 0x85 || c == 0xa0 || c == 0x3000; }

/**
 * Appends the lines of an instruction, indented by four. Nothing when there is no source. False only when memory is short.
 */
export function tracebackSource(b: usize, p: usize, instruction: u32): bool {
  const code = changetype<CodeObject>(p);
  const position = codePositionAt(p, instruction);
  const line = codePositionLine(position);
  if (!line || !isStr(code.source)) return true;
  const cell = allocateBuffer(LINES_SIZE + (<usize>LINES_LIMIT << 3));
  if (!cell) return false;
  const t = changetype<Lines>(cell + BUFFER_PAYLOAD);
  t.source = toPointer(code.source);
  t.count = <i32>(codePositionEndLine(position) - line) + 1;
  t.anchored = 0;
  let good = true;
  if (findLines(t, line)) good = draw(b, t, codePositionColumn(position), codePositionEndColumn(position));
  freeCell(cell);
  return good;
}

/** Finds the lines, cut their blanks at the end and their common indentation. False when all are blank or missing. */
function findLines(t: Lines, first: u32): bool {
  const p = t.source;
  const length = changetype<StrObject>(p).length;
  let at: u32 = 0;
  for (let line: u32 = 1; line < first && at < length; line++) at = nextLine(p, at, length);
  let found = 0;
  let some = false;
  let margin: u32 = u32.MAX_VALUE;
  let marginAt: u32 = 0;
  const table = changetype<usize>(t) + LINES_SIZE;
  for (; found < t.count && found < LINES_LIMIT; found++) {
    const next = at < length ? nextLine(p, at, length) : at;
    let end = next;
    while (end > at && isBlank(strAt(p, end - 1))) end--;
    store<u32>(table + (<usize>found << 3), at);
    store<u32>(table + (<usize>found << 3), end, 4);
    if (end > at) {
      some = true;
      let indent: u32 = 0;
      while (strAt(p, at + indent) == 32 || strAt(p, at + indent) == 9) indent++;
      if (margin == u32.MAX_VALUE) {
        margin = indent;
        marginAt = at;
      } else {
        let same: u32 = 0;
        while (same < margin && same < indent && strAt(p, at + same) == strAt(p, marginAt + same)) same++;
        margin = same;
      }
    }
    at = next;
  }
  t.count = found;
  if (!some) return false;
  t.dedent = <i32>margin;
  for (let i = 0; i < found; i++) {
    if (lineEnd(t, i) > lineStart(t, i)) store<u32>(table + (<usize>i << 3), lineStart(t, i) + margin);
  }
  return true;
}

function nextLine(p: usize, at: u32, length: u32): u32 {
  while (at < length) {
    const c = strAt(p, at++);
    if (c == 10) break;
    if (c == 13) {
      if (at < length && strAt(p, at) == 10) at++;
      break;
    }
  }
  return at;
}

function draw(b: usize, t: Lines, column: u32, endColumn: u32): bool {
  if (column == 0xffff || endColumn == 0xffff) {
    let from = lineStart(t, 0);
    while (from < lineEnd(t, 0) && isBlank(strAt(t.source, from))) from++;
    builderAscii(b, ascii("    "));
    builderPart(b, t.source, from, lineEnd(t, 0));
    builderCode(b, 10);
    return true;
  }
  const last = t.count - 1;
  t.start = max<i32>(0, min<i32>(<i32>column - t.dedent, lineLength(t, 0)));
  t.end = max<i32>(0, min<i32>(<i32>endColumn - t.dedent, lineLength(t, last)));
  if (last == 0 && t.end < t.start) t.end = t.start;
  findAnchors(t);
  const result = builderNew();
  if (!result) return false;
  drawLines(result, t, showsCarets(t));
  const text = builderFinish(result);
  if (text == ERROR) return false;
  indentDedented(b, text);
  return true;
}

/** Appends a text line by line: without the indentation that all lines share, indented by four. */
function indentDedented(b: usize, text: Value): void {
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  let margin: u32 = u32.MAX_VALUE;
  for (let at: u32 = 0; at < length; ) {
    const next = nextLine(p, at, length);
    let indent: u32 = 0;
    while (at + indent < next && (strAt(p, at + indent) == 32 || strAt(p, at + indent) == 9)) indent++;
    if (at + indent + 1 < next && indent < margin) margin = indent;
    at = next;
  }
  if (margin == u32.MAX_VALUE) margin = 0;
  for (let at: u32 = 0; at < length; ) {
    const next = nextLine(p, at, length);
    builderAscii(b, ascii("    "));
    builderPart(b, p, at + margin < next ? at + margin : next - 1, next);
    at = next;
  }
}

// ---- which part is underlined

/** Parses the text of the range as an expression and finds its anchors. */
function findAnchors(t: Lines): void {
  const last = t.count - 1;
  const b = builderNew();
  if (!b) return forget();
  builderAscii(b, ascii("(\n"));
  for (let i = 0; i <= last; i++) {
    const from = lineStart(t, i) + <u32>(i == 0 ? t.start : 0);
    const to = i == last ? lineStart(t, i) + <u32>t.end : lineEnd(t, i);
    if (to > from) builderPart(b, t.source, from, to);
    builderCode(b, 10);
  }
  builderCode(b, 0x29);
  const text = builderFinish(b);
  if (text == ERROR) return forget();
  const arena = arenaNew();
  if (!arena) return forget();
  const root = parserParse(text, NONE, 1, arena);
  if (root && root.kind == <u8>NodeKind.EXPRESSION && root.a) anchorsOf(t, changetype<usize>(root.a));
  arenaFree(arena);
  forget();
}

/** Drops the error of a text that is no expression. A limit that was reached stays. */
function forget(): void { if (!state.limitReached) state.pending = UNBOUND; }

/** A place in the segment: line << 32 | column; -1 when the walk left the text. */
function place(line: i32, column: i32): i64 { return (<i64>line << 32) | <i64>column; }

// Segment lines: as the lines of the entry, but the first begins at `start` and the last ends at `end`.
function segmentLength(t: Lines, i: i32): i32 {
  return (i == t.count - 1 ? t.end : lineLength(t, i)) - (i == 0 ? t.start : 0);
}
function segmentAt(t: Lines, i: i32, column: i32): u32 { return charAt(t, i, i == 0 ? column + t.start : column); }

function valid(t: Lines, line: i32, column: i32): i64 {
  while (line < t.count && column >= segmentLength(t, line)) {
    line++;
    column = 0;
  }
  return line < t.count ? place(line, column) : -1;
}

/** From a place on to the first character that `wanted` names (0: any but a blank and `)`), past comments and continued lines. */
function walkTo(t: Lines, line: i32, column: i32, wanted: u32): i64 {
  let at = valid(t, line, column);
  while (at >= 0) {
    const row = <i32>(at >> 32);
    const c = segmentAt(t, row, <i32>at);
    if (c == 0x5c || c == 0x23) at = valid(t, row + 1, 0);
    else if (wanted ? c == wanted : !isBlank(c) && c != 0x29) return at;
    else at = valid(t, row, <i32>at + 1);
  }
  return -1;
}

function anchorsOf(t: Lines, address: usize): void {
  const node = changetype<Node>(address);
  const kind = <i32>node.kind;
  if ((kind != NodeKind.BINARY && kind != NodeKind.SUBSCRIPT && kind != NodeKind.CALL) || !node.a) return;
  const left = changetype<Node>(changetype<usize>(node.a));
  const from = walkTo(t, <i32>left.endLine - 2, <i32>left.endColumn, kind == NodeKind.BINARY ? 0 : kind == NodeKind.SUBSCRIPT ? 0x5b : 0x28);
  if (from < 0) return;
  const line = <i32>(from >> 32);
  const column = <i32>from;
  t.leftLine = line;
  t.leftColumn = column;
  if (kind == NodeKind.BINARY) {
    if (!node.b) return;
    const right = changetype<Node>(changetype<usize>(node.b));
    let end = column + 1;
    if (end < segmentLength(t, line) && (<i32>right.line - 2 > line || end < <i32>right.column)) {
      const c = segmentAt(t, line, end);
      if (!isBlank(c) && c != 0x5c && c != 0x23) end++;
    }
    t.rightLine = line;
    t.rightColumn = end;
  } else {
    t.rightLine = <i32>node.endLine - 2;
    t.rightColumn = <i32>node.endColumn;
  }
  t.anchored = 1;
}

/** Are underlines worth showing? */
function showsCarets(t: Lines): bool {
  if (wholeCall(t)) return false;
  if (t.anchored) return true;
  for (let i = 0; i < t.start; i++) if (!isBlank(charAt(t, 0, i))) return true;
  const last = t.count - 1;
  for (let i = t.end; i < lineLength(t, last); i++) if (!isBlank(charAt(t, last, i))) return true;
  return false;
}

/** Is the range the call in `name = call(…)`, or in `return name(…)`? */
function wholeCall(t: Lines): bool {
  if (!t.anchored) return false;
  const b = builderNew();
  if (!b) {
    forget();
    return false;
  }
  for (let i = 0; i < t.count; i++) {
    builderPart(b, t.source, lineStart(t, i), lineEnd(t, i));
    builderCode(b, 10);
  }
  const text = builderFinish(b);
  const arena = text == ERROR ? 0 : arenaNew();
  let answer = false;
  if (arena) {
    const root = parserParse(text, NONE, 0, arena);
    if (root && root.kind == <u8>NodeKind.MODULE && root.a && state.pending == UNBOUND) answer = spansCall(t, changetype<usize>(root.a));
    arenaFree(arena);
  }
  forget();
  return answer;
}

function spansCall(t: Lines, address: usize): bool {
  const statement = changetype<Node>(address);
  const kind = <i32>statement.kind;
  if (kind != NodeKind.RETURN && kind != NodeKind.ASSIGN) return false;
  if (kind == NodeKind.ASSIGN) {
    // One target, a name.
    const target = changetype<usize>(statement.a);
    if (!target || <i32>changetype<Node>(target).kind != NodeKind.NAME || changetype<Node>(target).next) return false;
  }
  const value = kind == NodeKind.RETURN ? changetype<usize>(statement.a) : changetype<usize>(statement.b);
  if (!value) return false;
  const call = changetype<Node>(value);
  if (<i32>call.kind != NodeKind.CALL) return false;
  if (kind == NodeKind.RETURN && (!call.a || <i32>changetype<Node>(changetype<usize>(call.a)).kind != NodeKind.NAME)) return false;
  // CPython compares columns in bytes with columns in characters here: beyond ASCII they are never the same.
  for (let i = 0; i < t.start; i++) if (charAt(t, 0, i) > 127) return false;
  for (let i = 0; i < t.end; i++) if (charAt(t, t.count - 1, i) > 127) return false;
  return call.line == 1 && call.endLine == <u32>t.count && <i32>call.column == t.start && <i32>call.endColumn == t.end;
}

// ---- drawing

/** Is the character drawn two columns wide? */
function isWide(c: u32): bool {
  if (c < 0x1100) return false;
  return c <= 0x115f || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1f64f) ||
    (c >= 0x1f680 && c <= 0x1f6ff) || (c >= 0x1f900 && c <= 0x1f9ff) || (c >= 0x20000 && c <= 0x3fffd);
}

/** Columns that the first `count` characters of a line take. */
function displayWidth(t: Lines, line: i32, count: i32): i32 {
  let width = 0;
  for (let i = 0; i < count && i < lineLength(t, line); i++) width += isWide(charAt(t, line, i)) ? 2 : 1;
  return width;
}

/** Is a line drawn for its own sake: first, last, or beside an anchor? */
function isSignificant(t: Lines, line: i32): bool {
  if (line == 0 || line == t.count - 1) return true;
  return t.anchored != 0 && (abs<i32>(line - t.leftLine) <= 1 || abs<i32>(line - t.rightLine) <= 1);
}

function drawLines(b: usize, t: Lines, carets: bool): void {
  let before = -1;
  for (let line = 0; line < t.count; line++) {
    if (!isSignificant(t, line)) continue;
    const skipped = line - before - 1;
    if (skipped == 1) drawLine(b, t, line - 1, carets);
    else if (skipped > 1) {
      builderAscii(b, ascii("...<"));
      builderNumber(b, skipped);
      builderAscii(b, ascii(" lines>...\n"));
    }
    drawLine(b, t, line, carets);
    before = line;
  }
}

function builderNumber(b: usize, n: i32): void {
  if (n > 9) builderNumber(b, n / 10);
  builderCode(b, 0x30 + <u32>(n % 10));
}

function drawLine(b: usize, t: Lines, line: i32, carets: bool): void {
  builderPart(b, t.source, lineStart(t, line), lineEnd(t, line));
  builderCode(b, 10);
  if (!carets) return;
  const length = lineLength(t, line);
  let spaces = 0;
  while (spaces < length && isBlank(charAt(t, line, spaces))) spaces++;
  const columns = displayWidth(t, line, line == t.count - 1 ? t.end : length);
  const start = line == 0 ? displayWidth(t, 0, t.start) : 0;
  let left = 0;
  let right = 0;
  if (t.anchored) {
    left = displayWidth(t, t.leftLine, t.leftColumn + (t.leftLine == 0 ? t.start : 0));
    right = displayWidth(t, t.rightLine, t.rightColumn + (t.rightLine == 0 ? t.start : 0));
  }
  for (let column = 0; column < columns; column++) {
    if (column < spaces || column < start) builderCode(b, 32);
    else {
      const inside = (line > t.leftLine || (line == t.leftLine && column >= left)) && (line < t.rightLine || (line == t.rightLine && column < right));
      builderCode(b, !t.anchored || inside ? 0x5e : 0x7e);
    }
  }
  builderCode(b, 10);
}
