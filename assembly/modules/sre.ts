/**
 * _sre: the natives behind lib/re. A match is one call; what findall, split and templates of sub want of all matches is one as well. Nothing here
 * calls Python, so nothing moves or changes while a match is looked for.
 */
import { Value, ERROR, NONE, fromPointer, fromSmallInt, isSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { BUFFER_PAYLOAD, ObjectHeader, STR_TEXT, TupleObject } from '../heap/layout';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { argument } from '../builtins/native';
import { unwrap } from '../objects/instance';
import { listNew, listPush } from '../objects/list';
import { strWidth } from '../objects/str';
import { textLength, textPiece } from '../objects/str-text';
import { tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { raise } from '../vm/raise';
import { chargeFuel } from '../vm/state';
import { SRE_FUEL_SHIFT, SRE_HEAD, SRE_PADDING, SRE_RUN, SRE_UNSET, SreRun, sreSearch, sreWord } from './sre-run';

const FIRST_STACK: u32 = 1000;
/** Flags of scan: also the text before each match and behind the last one; the items of a match as a tuple. */
const enum Scan { BETWEEN = 1, TUPLES = 2 }

function clamped(v: Value, otherwise: u32, length: u32): u32 {
  if (!isSmallInt(v)) return otherwise;
  const i = toSmallInt(v);
  return i < 0 ? 0 : i < <i64>length ? <u32>i : length;
}

/** A match of (program, text, pos, end): address of the BUFFER that has it; 0 with an error pending. */
function begin(args: usize): usize {
  const program = toPointer(argument(args, 0));
  const v = unwrap(argument(args, 1));
  const kind = kindOf(v);
  if (kindOf(argument(args, 0)) == Kind.TUPLE && (kind == Kind.STR || kind == Kind.BYTES)) {
    const words = changetype<TupleObject>(program).length;
    const registers: u32 = words < SRE_HEAD + SRE_PADDING || words > 1 << 28 ? 0 : <u32>tupleGet(program, 0);
    const groups: u32 = registers ? <u32>tupleGet(program, 1) : 0;
    if (registers < 1 << 20 && groups < 1 << 24 && (groups << 1) + 3 <= registers) {
      const cell = allocateBuffer(SRE_RUN + (<usize>registers << 2));
      if (!cell) return 0;
      const run = changetype<SreRun>(cell + BUFFER_PAYLOAD);
      const text = toPointer(v);
      run.items = <u32>program;
      run.limit = words - SRE_PADDING;
      run.data = <u32>(text + STR_TEXT);
      run.width = strWidth(text);
      run.end = clamped(argument(args, 3), textLength(text), textLength(text));
      run.refused = SRE_UNSET;
      run.mode = 0;
      run.registers = registers;
      run.capacity = FIRST_STACK;
      run.steps = 0;
      run.stack = <u32>allocateBuffer(FIRST_STACK);
      if (run.stack) return cell;
      freeCell(cell);
      return 0;
    }
  }
  raise(Exc.RuntimeError, ascii('invalid SRE code'));
  return 0;
}

/** The next match from `at` on, as sreSearch has it. */
function search(run: SreRun, at: u32): i32 {
  memory.fill(changetype<usize>(run) + SRE_RUN, 0xff, <usize>run.registers << 2);
  run.steps += <i32>(run.registers >> 3);
  return sreSearch(run, at);
}

/** Frees the match, and gives `result` once its steps are paid. */
function finish(cell: usize, result: Value): Value {
  const run = changetype<SreRun>(cell + BUFFER_PAYLOAD);
  const steps = run.steps;
  freeCell(run.stack);
  freeCell(cell);
  return result == ERROR || chargeFuel((steps >> SRE_FUEL_SHIFT) + 1) ? result : ERROR;
}

// @ts-ignore: decorator
@inline function register(run: SreRun, i: u32): u32 { return load<u32>(changetype<usize>(run) + SRE_RUN + (<usize>i << 2)); }

/** find(program, text, pos, end, mode, refused): start and end of the match and of all groups, −1 where there is none, and the last group. */
export function sreFind(args: usize, count: i32): Value {
  const cell = begin(args);
  if (!cell) return ERROR;
  const run = changetype<SreRun>(cell + BUFFER_PAYLOAD);
  run.mode = <u32>argument(args, 4);
  run.refused = <u32>argument(args, 5);
  const found = search(run, clamped(argument(args, 2), 0, 0xffffffff));
  if (found <= 0) return finish(cell, found ? ERROR : NONE);
  const size = (sreWord(run, 1) << 1) + 3;
  const spans = tupleNew(size);
  if (spans) for (let i: u32 = 0; i < size; i++) tupleSet(spans, i, fromSmallInt(<i32>register(run, i)));
  return finish(cell, spans ? fromPointer(spans) : ERROR);
}

/** scan(program, text, pos, end, most, items, flags, missing): at most `most` matches; of `items` an int is the text of a group. */
export function sreScan(args: usize, count: i32): Value {
  const cell = begin(args);
  if (!cell) return ERROR;
  const items = kindOf(argument(args, 5)) == Kind.TUPLE ? toPointer(argument(args, 5)) : tupleNew(0);
  const list = items ? listNew(0) : 0;
  return finish(cell, list && scanInto(list, changetype<SreRun>(cell + BUFFER_PAYLOAD), items, args) ? fromPointer(list) : ERROR);
}

function scanInto(list: usize, run: SreRun, items: usize, args: usize): bool {
  const text = toPointer(unwrap(argument(args, 1)));
  const family: Kind = changetype<ObjectHeader>(text).kind;
  const flags = <u32>argument(args, 6);
  const wanted = changetype<TupleObject>(items).length;
  let last = clamped(argument(args, 2), 0, run.end);
  let most = <u32>argument(args, 4);
  let done: u32 = 0;
  for (; most; most--) {
    const found = search(run, last);
    if (found < 0) return false;
    if (!found) break;
    if (flags & Scan.BETWEEN && !pushValue(list, textPiece(text, done, register(run, 0), family))) return false;
    const group = flags & Scan.TUPLES ? tupleNew(wanted) : 0;
    if (flags & Scan.TUPLES && !group) return false;
    for (let i: u32 = 0; i < wanted; i++) {
      let v = tupleGet(items, i);
      if (isSmallInt(v)) {
        const from: u32 = <u32>v < run.registers >> 1 ? register(run, <u32>v << 1) : SRE_UNSET;
        const to: u32 = from == SRE_UNSET ? 0 : register(run, (<u32>v << 1) + 1);
        v = from > to || to > run.end ? argument(args, 7) : textPiece(text, from, to, family);
      }
      if (group && v != ERROR) tupleSet(group, i, v);
      else if (!pushValue(list, v)) return false;
    }
    if (group && !listPush(list, fromPointer(group))) return false;
    done = register(run, 1);
    run.refused = done == register(run, 0) ? done : SRE_UNSET;
    last = done;
    run.steps += <i32>wanted + 16;
  }
  return !(flags & Scan.BETWEEN) || pushValue(list, textPiece(text, done, textLength(text), family));
}

function pushValue(list: usize, v: Value): bool { return v != ERROR && listPush(list, v); }
