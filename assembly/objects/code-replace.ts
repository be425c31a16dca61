/**
 * Code objects with other names or constants.
 *
 * Nothing but the compiler makes instructions, and what they rely on stays: a constant keeps its kind, a tuple and whatever else an instruction
 * may take apart stays the same object, and nothing that says how many registers or arguments there are can change.
 */
import { allocateBuffer } from '../heap/alloc';
import {
  BUFFER_PAYLOAD, CODE_GENERATOR, CODE_HIDDEN, CODE_ITERABLE_COROUTINE, CodeObject, TupleObject,
} from '../heap/layout';
import { argument } from '../builtins/native';
import { CODE_CACHE_SIZE, codeNew, codePack, codePositionColumn, codePositionEndColumn, codePositionEndLine, codePositionLine } from '../bytecode/code';
import { attributeGetOrUnbound } from '../protocols/attribute';
import { equal } from '../protocols/compare';
import { hash } from '../protocols/hash';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, isSmallInt, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { errorPending, raise, raiseFormat } from '../vm/raise';
import { state } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { codeObjectNames } from './code-object';
import { strEqualsAscii, strFromAscii, strIntern } from './str';
import { tupleGet, tupleSet, tupleNew } from './tuple';
import { kindOf } from './type';

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

function change(p: usize, old: Value, key: Value, v: Value): bool {
  const code = codeAt(p);
  if (strEqualsAscii(key, ascii("co_consts"))) return kindOf(v) == Kind.TUPLE ? changeConstants(code, toPointer(v)) : wrongType(key, ascii("tuple"), v);
  if (strEqualsAscii(key, ascii("co_names"))) return kindOf(v) == Kind.TUPLE ? changeNames(old, code, toPointer(v)) : wrongType(key, ascii("tuple"), v);
  if (strEqualsAscii(key, ascii("co_firstlineno"))) return isSmallInt(v) ? moveLines(code, toSmallInt(v)) : wrongType(key, ascii("int"), v);
  if (strEqualsAscii(key, ascii("co_flags")) && isSmallInt(v)) {
    const now = <i64>(code.codeFlags & 0x0fffffff);
    const difference = toSmallInt(v) ^ now;
    if (difference == 0) return true;
    if (difference != CODE_ITERABLE_COROUTINE || !(now & CODE_GENERATOR)) return fixed(key);
    code.codeFlags ^= CODE_ITERABLE_COROUTINE;
    return true;
  }
  const text = strEqualsAscii(key, ascii("co_name")) ? 1 : strEqualsAscii(key, ascii("co_qualname")) ? 2 : strEqualsAscii(key, ascii("co_filename")) ? 3 : 0;
  if (text) {
    if (kindOf(v) != Kind.STR) return wrongType(key, ascii("str"), v);
    const interned = strIntern(v);
    if (interned == ERROR) return false;
    if (text == 1) code.name = interned;
    else if (text == 2) code.qualname = interned;
    else code.filename = v;
    return true;
  }
  // Everything else may be named as long as it is what it was.
  const now = attributeGetOrUnbound(old, key);
  if (now == ERROR) return false;
  if (now == UNBOUND) {
    raiseFormat(Exc.TypeError, ascii("replace() got an unexpected keyword argument '%s'"), key);
    return false;
  }
  rootPush(now);
  const same = equal(now, v);
  rootPop(1);
  return same < 0 ? false : same == 1 || fixed(key);
}

function fixed(key: Value): bool {
  raiseFormat(Exc.ValueError, ascii("code.replace(): %s cannot be changed"), key);
  return false;
}

function wrongType(key: Value, wanted: usize, v: Value): bool {
  const text = strFromAscii(wanted);
  if (text != ERROR) raiseFormat(Exc.TypeError, ascii("replace() argument '%s' must be %s, not %t"), key, text, v);
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
  if (changetype<TupleObject>(tuple).length != code.constantCount) {
    raise(Exc.ValueError, ascii("code.replace(): the number of co_consts cannot be changed"));
    return false;
  }
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
  if (changetype<TupleObject>(tuple).length != count) {
    raise(Exc.ValueError, ascii("code.replace(): the number of co_names cannot be changed"));
    return false;
  }
  const interned = tupleNew(count);
  if (!interned) return false;
  for (let i: u32 = 0; i < count; i++) {
    const v = tupleGet(tuple, i);
    if (kindOf(v) != Kind.STR) {
      raiseFormat(Exc.TypeError, ascii("name tuples must contain only strings, not '%t'"), v);
      return false;
    }
    const text = strIntern(v);
    if (text == ERROR) return false;
    tupleSet(interned, i, text);
  }
  for (let c: u32 = 1; c <= code.cacheCount; c++) {
    if ((c & 63) == 0 && !chargeFuel(<i32>count + 1)) return false;
    const entry = <usize>code.constants - CODE_CACHE_SIZE * <usize>c;
    const name = load<u32>(entry);
    for (let i: u32 = 0; name && i < count; i++) {
      if (<u32>toPointer(tupleGet(names, i)) != name) continue;
      store<u32>(entry, <u32>toPointer(tupleGet(interned, i)));
      break;
    }
  }
  return true;
}

function moveLines(code: CodeObject, line: i64): bool {
  if (line < 0 || line > 0xfffff) {
    raise(Exc.ValueError, ascii("co_firstlineno out of range"));
    return false;
  }
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
