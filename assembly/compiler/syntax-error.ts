/**
 * Raises SyntaxError, IndentationError and TabError with the position attributes that tracebacks and tools read.
 *
 * The file name and the text of the line come from the current arena: these functions are for use between `arenaNew` and `arenaFree`.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, isPointer, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { exceptionType } from '../vm/record';
import { exceptionNew } from '../objects/exception';
import { strAt, strConcat, strFromAscii, strLength, strSlice } from '../objects/str';
import { tuple2, tupleNew, tupleSet } from '../objects/tuple';
import { Name, name } from '../value/names';
import { raiseInstance, raiseText } from '../vm/raise';
import { Node } from './ast';
import { arenaCurrent, LineEnd } from './arena';

/** Text of a line of the source; None when there is no source. */
export function syntaxLineText(source: Value, line: u32, end: LineEnd): Value {
  if (source == UNBOUND) return NONE;
  const p = toPointer(source);
  const length = strLength(source);
  let start: u32 = 0;
  let i: u32 = 0;
  for (let n: u32 = 1; n < line; n++) {
    while (i < length && strAt(p, i) != 10 && strAt(p, i) != 13) i++;
    if (i >= length) return name(Name.EMPTY);
    i += strAt(p, i) == 13 && i + 1 < length && strAt(p, i + 1) == 10 ? 2 : 1;
    start = i;
  }
  while (i < length && strAt(p, i) != 10 && strAt(p, i) != 13) i++;
  const text = strSlice(source, start, i);
  return end == LineEnd.NONE || (end == LineEnd.OF_SOURCE && i >= length) || text == ERROR ? text : strConcat(text, strFromAscii(ascii('\n')));
}

/**
 * Lines from 1, columns from 0 in code points, the end exclusive. Without an end (endLine 0) end_offset is `endColumn` as it is: 0 or -1, as
 * CPython has it. Returns ERROR.
 */
export function syntaxErrorValue(kind: Exc, message: Value, line: u32, column: u32, endLine: u32, endColumn: u32): Value {
  if (message == ERROR) return ERROR;
  const arena = arenaCurrent();
  const filename = arena.filename;
  const text = syntaxLineText(arena.source, line, arena.lineEnd);
  if (text == ERROR) return ERROR;
  const number = fromSmallInt(line);
  const offset = fromSmallInt(<i32>column + 1);
  const endNumber = fromSmallInt(endLine == 0 ? line : endLine);
  const endOffset = fromSmallInt(endLine == 0 ? <i64><i32>endColumn : <i64>endColumn + 1);
  const place = tupleNew(6);
  if (place == 0) return ERROR;
  tupleSet(place, 0, filename);
  tupleSet(place, 1, number);
  tupleSet(place, 2, offset);
  tupleSet(place, 3, text);
  tupleSet(place, 4, endNumber);
  tupleSet(place, 5, endOffset);
  const args = tuple2(message, fromPointer(place));
  if (args == ERROR) return ERROR;
  const exception = exceptionNew(exceptionType(kind), args);
  return exception == ERROR ? ERROR : raiseInstance(exception);
}

/** A column of a node in bytes of UTF-8, which is what CPython counts in once the source has been parsed. */
function columnInBytes(line: u32, column: u32): u32 {
  const text = syntaxLineText(arenaCurrent().source, line, LineEnd.NONE);
  if (text == ERROR || !isPointer(text)) return column;
  let bytes = column;
  for (let i: u32 = 0; i < min(column, strLength(text)); i++) {
    const c = strAt(toPointer(text), i);
    bytes += <u32>(c >= 0x80) + <u32>(c >= 0x800) + <u32>(c >= 0x10000);
  }
  return bytes;
}

/** SyntaxError that underlines a node of a tree that is complete. */
export function syntaxErrorAt(node: Node, message: usize): Value { return syntaxErrorFormat(node, message, NONE, NONE); }

/** The same; `%s` in the format is replaced by the str `a`, a second one by `b`. */
export function syntaxErrorFormat(node: Node, format: usize, a: Value, b: Value): Value {
  const column = columnInBytes(node.line, node.column);
  const endColumn = columnInBytes(node.endLine, node.endColumn);
  if (arenaCurrent().ofNoFile) arenaCurrent().source = UNBOUND;
  return syntaxErrorValue(Exc.SyntaxError, raiseText(format, a, b), node.line, column, node.endLine, endColumn);
}
