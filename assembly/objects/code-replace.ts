/**
 * Code objects with other names or constants.
 *
 * Nothing but the compiler makes instructions, and what they rely on stays: a constant keeps its kind, a tuple and whatever else an instruction
 * may take apart stays the same object, and nothing that says how many registers or arguments there are can change. lib/_natives/codes.py sees to that.
 */
import { allocateBuffer } from '../heap/alloc';
import {
  BUFFER_PAYLOAD, CODE_HIDDEN, CODE_ITERABLE_COROUTINE, CodeObject, TupleObject,
} from '../heap/layout';
import { argument } from '../builtins/native';
import { CODE_CACHE_SIZE, codeNew, codePack, codePositionColumn, codePositionEndColumn, codePositionEndLine, codePositionLine } from '../bytecode/code';
import { hash } from '../protocols/hash';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, isSmallInt, toPointer, toSmallInt, Value } from '../value/value';
import { pythonCall } from '../vm/python-native';
import { errorPending, raise } from '../vm/raise';
import { state } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { codeObjectNames } from './code-object';
import { strIntern } from './str';
import { tupleGet } from './tuple';
import { kindOf } from './type';

/** What codes.change answers. */
const enum Field { NONE, NAME, QUALNAME, FILENAME, FLAGS, LINE, CONSTANTS, NAMES }

// @ts-ignore: decorator
@inline function codeAt(p: usize): CodeObject { return changetype<CodeObject>(p); }
// @ts-ignore: decorator
@inline function constantAt(code: CodeObject, i: u32): usize { return <usize>code.constants + (<usize>i << 3); }

/** code.replace(**changes) @mayCallPython */
export function codeReplace(args: usize, count: i32): Value {
  const p = copyCode(toPointer(argument(args, 0)));
  if (!p) return ERROR;
  const names = <usize>state.keywords;
  const given: u32 = names ? changetype<TupleObject>(names).length : 0;
  rootPush(fromPointer(p));
  let good = true;
  for (let i: u32 = 0; i < given && good; i++) good = change(p, argument(args, 0), tupleGet(names, i), argument(args, count + <i32>i));
  rootPop(1);
  return good ? fromPointer(p) : ERROR;
}

/** A copy with caches that know nothing and no events. */
function copyCode(from: usize): usize {
  const old = codeAt(from);
  if (!chargeFuel(<i32>(old.instructionCount >> 5) + 1)) return 0;
  const p = codeNew(old.constantCount, old.cacheCount);
  const instructions = p ? allocateBuffer(<usize>old.instructionCount << 3) : 0;
  if (!instructions) return 0;
  const code = codeAt(p);
  const pool = code.pool;
  const constants = code.constants;
  memory.copy(p + 8, from + 8, offsetof<CodeObject>() - 8);
  code.extra = old.extra;
  code.pool = pool;
  code.constants = constants;
  code.instructions = <u32>instructions;
  code.id = 0;
  // A program must not hide code of its own from whoever watches it.
  code.codeFlags &= ~CODE_HIDDEN;
  code.monitoring = 0;
  code.monitoringVersion = 0;
  memory.copy(instructions + BUFFER_PAYLOAD, <usize>old.instructions + BUFFER_PAYLOAD, <usize>old.instructionCount << 3);
  for (let i: u32 = 0; i < old.instructionCount; i++) store<u8>(instructions + BUFFER_PAYLOAD + (<usize>i << 3), 0, 1);
  memory.copy(constants, old.constants, <usize>old.constantCount << 3);
  for (let i: u32 = 1; i <= old.cacheCount; i++) {
    store<u32>(<usize>constants - CODE_CACHE_SIZE * <usize>i, load<u32>(<usize>old.constants - CODE_CACHE_SIZE * <usize>i));
  }
  return p;
}

/** Sets what lib/_natives/codes.py has found fit to be changed. @mayCallPython */
function change(p: usize, old: Value, key: Value, v: Value): bool {
  const field = pythonCall(ascii("codes.change"), old, key, v);
  if (field == ERROR) return false;
  const code = codeAt(p);
  const kind = kindOf(v);
  // A program may have replaced the built-ins that the check uses: what memory relies on is looked at again.
  switch (isSmallInt(field) ? <i32>toSmallInt(field) : <i32>Field.NONE) {
    case Field.CONSTANTS: return (kind == Kind.TUPLE || unfit()) && changeConstants(code, toPointer(v));
    case Field.NAMES: return (kind == Kind.TUPLE || unfit()) && changeNames(old, code, toPointer(v));
    case Field.LINE: return (isSmallInt(v) || unfit()) && moveLines(code, toSmallInt(v));
    case Field.FLAGS: code.codeFlags ^= CODE_ITERABLE_COROUTINE; break;
    case Field.NAME: case Field.QUALNAME: case Field.FILENAME: {
      if (kind != Kind.STR) return unfit();
      v = strIntern(v);
      if (v == ERROR) return false;
      if (toSmallInt(field) == Field.FILENAME) code.filename = v;
      else if (toSmallInt(field) == Field.NAME) code.name = v;
      else code.qualname = v;
    }
  }
  return true;
}

function unfit(): bool {
  raise(Exc.TypeError, ascii("codes"));
  return false;
}

/** Kinds of constants that instructions only hand on. */
function isPlain(v: Value): bool {
  switch (kindOf(v)) {
    case Kind.NONE: case Kind.BOOL: case Kind.INT: case Kind.FLOAT: case Kind.COMPLEX: case Kind.BYTES: case Kind.ELLIPSIS: return true;
    default: return false;
  }
}

function changeConstants(code: CodeObject, tuple: usize): bool {
  if (changetype<TupleObject>(tuple).length != code.constantCount) return unfit();
  for (let i: u32 = 0; i < code.constantCount; i++) {
    const before = load<Value>(constantAt(code, i));
    let now = tupleGet(tuple, i);
    if (now == before) continue;
    const kind = kindOf(before);
    let good = isPlain(before) && isPlain(now);
    if (kind == Kind.STR && kindOf(now) == Kind.STR) {
      now = strIntern(now);
      if (now == ERROR) return false;
      good = true;
    } else if (kind == Kind.CODE && kindOf(now) == Kind.CODE) {
      good = lengthOf(codeAt(toPointer(before)).freeNames) == lengthOf(codeAt(toPointer(now)).freeNames);
    }
    if (!good) {
      raise(Exc.ValueError, ascii("code.replace(): a constant of co_consts cannot be changed to one of another kind"));
      return false;
    }
    store<Value>(constantAt(code, i), now);
  }
  return true;
}

function lengthOf(tuple: u32): u32 { return tuple ? changetype<TupleObject>(<usize>tuple).length : 0; }

function changeNames(old: Value, code: CodeObject, tuple: usize): bool {
  const at = <usize>state.stackTop;
  rootPush(old);
  const before = codeObjectNames(at, 1);
  rootPop(1);
  if (before == ERROR) return false;
  const names = toPointer(before);
  const count = changetype<TupleObject>(names).length;
  if (changetype<TupleObject>(tuple).length != count) return unfit();
  for (let c: u32 = 1; c <= code.cacheCount; c++) {
    if ((c & 63) == 0 && !chargeFuel(<i32>count + 1)) return false;
    const entry = <usize>code.constants - CODE_CACHE_SIZE * <usize>c;
    const name = load<u32>(entry);
    for (let i: u32 = 0; name && i < count; i++) {
      if (<u32>toPointer(tupleGet(names, i)) != name) continue;
      let v = tupleGet(tuple, i);
      if (kindOf(v) != Kind.STR) return unfit();
      v = strIntern(v);
      if (v == ERROR) return false;
      store<u32>(entry, <u32>toPointer(v));
      break;
    }
  }
  return true;
}

function moveLines(code: CodeObject, line: i64): bool {
  const distance = line - <i64>code.firstLine;
  code.firstLine = <u32>line;
  if (!distance || !code.positions) return true;
  const positions = allocateBuffer(<usize>code.instructionCount << 3);
  if (!positions) return false;
  for (let i: u32 = 0; i < code.instructionCount; i++) {
    const at = BUFFER_PAYLOAD + (<usize>i << 3);
    const place = load<u64>(<usize>code.positions + at);
    const old = <i64>codePositionLine(place);
    let start = old ? old + distance : 0;
    if (start < 0) start = 0;
    const end = start + <i64>codePositionEndLine(place) - old;
    store<u64>(positions + at, codePack(<u32>start & 0xffffff, <u32>end & 0xffffff, codePositionColumn(place), codePositionEndColumn(place)));
  }
  code.positions = <u32>positions;
  return true;
}

/** Hash of some of what `==` compares (lib/_natives/codes.py). */
export function codeHash(p: usize): u64 {
  const code = codeAt(p);
  const h = hash(code.name);
  return errorPending() ? 0 : h ^ <u64>code.instructionCount * 0x9e3779b1 ^ <u64>code.firstLine << 7;
}
