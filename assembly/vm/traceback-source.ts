/**
 * The source lines of a traceback entry with their underlines: the place is found here, and lib/_natives/drawing.py draws it, which asks
 * for the parts of what the text of the range is.
 */
import { Value, ERROR, fromPointer, fromSmallInt, NONE, toPointer, toSmallInt, UNBOUND } from '../value/value';
import { Kind } from '../value/kind';
import { CodeObject, StrObject } from '../heap/layout';
import { argument } from '../builtins/native';
import { codePositionAt, codePositionColumn, codePositionEndColumn, codePositionEndLine, codePositionLine } from '../bytecode/code';
import { builderAppend } from '../common/builder';
import { arenaFree, arenaNew } from '../compiler/arena';
import { Node, NodeKind } from '../compiler/ast';
import { parserParse } from '../compiler/parser';
import { hostTextOf } from '../host/modules';
import { isStr, strAt, strSlice } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { pythonCall, pythonCallFor } from './python-native';
import { state } from './record';

/** Lines of one entry: a position holds so many. */
const LINES_LIMIT: u32 = 256;
/** Column of a position that has none. */
const NO_COLUMN: u32 = 0xffff;

/** Appends the lines of an instruction, indented by four. Nothing when there is no source, or they cannot be drawn. False only for limits. @mayCallPython */
export function tracebackSource(b: usize, p: usize, instruction: u32): bool {
  const code = changetype<CodeObject>(p);
  const position = codePositionAt(p, instruction);
  const line = codePositionLine(position);
  if (!line) return true;
  if (!isStr(code.source)) {
    let source = hostTextOf(code.filename);
    if (source == UNBOUND) source = pythonCall(ascii("drawing.cached"), code.filename, UNBOUND, UNBOUND);
    if (source == ERROR) forget();
    if (!isStr(source)) return !state.limitReached;
    code.source = source;
  }
  const source = toPointer(code.source);
  const count = min(codePositionEndLine(position) - line + 1, LINES_LIMIT);
  const from = skipLines(source, 0, line - 1);
  const piece = strSlice(code.source, from, skipLines(source, from, count));
  const column = codePositionColumn(position);
  const endColumn = codePositionEndColumn(position);
  const columns = column == NO_COLUMN || endColumn == NO_COLUMN ? NONE : fromSmallInt(<i64>column << 16 | <i64>endColumn);
  const text = piece == ERROR ? ERROR : pythonCallFor(Kind.STR, ascii("drawing.lines"), piece, fromSmallInt(count), columns);
  if (text != ERROR) builderAppend(b, text);
  else forget();
  return !state.limitReached;
}

/** Where `count` lines after a place end. */
function skipLines(p: usize, at: u32, count: u32): u32 {
  const length = changetype<StrObject>(p).length;
  while (count && at < length) {
    const c = strAt(p, at++);
    if (c == 13 && at < length && strAt(p, at) == 10) at++;
    if (c == 10 || c == 13) count--;
  }
  return at;
}

/** Drops an error that is no more than a text that cannot be parsed or drawn. A limit that was reached stays. */
function forget(): void { if (!state.limitReached) state.pending = UNBOUND; }

/**
 * _introspection.parts(text, mode): of a text that is one binary operation, subscript or call (mode 1), or a statement `name = call(…)` or `return name(…)` (mode 0): the
 * kind of that, where its left part ends, where its right part begins, its own beginning and its end; lines and columns. None for others.
 */
export function tracebackParts(args: usize, count: i32): Value {
  const arena = isStr(argument(args, 0)) ? arenaNew() : 0;
  let parts: Value = NONE;
  if (arena) {
    const root = parserParse(argument(args, 0), NONE, <i32>toSmallInt(argument(args, 1)) & 1, arena);
    if (root && root.a && state.pending == UNBOUND) {
      const node = root.kind == <u8>NodeKind.EXPRESSION ? root.a : callOf(root.a!);
      if (node) parts = partsOf(node!);
    }
    arenaFree(arena);
  }
  forget();
  return state.limitReached ? ERROR : parts;
}

/** The call that is all of the statement. */
function callOf(statement: Node): Node | null {
  const isReturn = statement.kind == <u8>NodeKind.RETURN;
  if (!isReturn && statement.kind != <u8>NodeKind.ASSIGN) return null;
  const call = isReturn ? statement.a : statement.b;
  if (!call || call.kind != <u8>NodeKind.CALL) return null;
  // One target, a name; or a name that is called.
  const named = isReturn ? call.a : statement.a;
  return named && named.kind == <u8>NodeKind.NAME && (isReturn || !named.next) ? call : null;
}

function partsOf(node: Node): Value {
  const kind = node.kind == <u8>NodeKind.BINARY ? 0 : node.kind == <u8>NodeKind.SUBSCRIPT ? 1 : node.kind == <u8>NodeKind.CALL ? 2 : -1;
  if (kind < 0 || !node.a) return NONE;
  const p = tupleNew(9);
  if (!p) return ERROR;
  const right = kind ? node : node.b!;
  tupleSet(p, 0, fromSmallInt(kind));
  setPlace(p, 1, node.a!.endLine, node.a!.endColumn);
  setPlace(p, 3, right.line, right.column);
  setPlace(p, 5, node.line, node.column);
  setPlace(p, 7, node.endLine, node.endColumn);
  return fromPointer(p);
}

function setPlace(p: usize, at: u32, line: u32, column: u32): void {
  tupleSet(p, at, fromSmallInt(line));
  tupleSet(p, at + 1, fromSmallInt(column));
}
