/**
 * Python's view of code objects. An offset, as `co_lines`, `co_positions` and `tb_lasti` count it, is the number of the instruction
 * times CODE_UNIT: instructions are 8 bytes.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { BUFFER_PAYLOAD, BYTES_DATA, CodeObject, TupleObject } from '../heap/layout';
import { argument } from '../builtins/native';
import { CODE_CACHE_SIZE, codePositionAt, codePositionLine } from '../bytecode/code';
import { iter } from '../protocols/iterate';
import { OPCODE_EVENTS, OwnEvent } from '../bytecode/opcode';
import { branchIsHidden, branchIsTurned } from '../monitoring/branch';
import { jumpTarget } from '../monitoring/instrument';
import { bytesFromMemory, bytesNew } from './bytes';
import { dictGetName, dictNew, dictSetName } from './dict-table';
import { listNew, listPush } from './list';
import { tuple3, tupleFromList, tupleNew, tupleSet } from './tuple';

/** Bytes of an instruction. */
export const CODE_UNIT: u32 = 8;

// @ts-ignore: decorator
@inline function self(args: usize): CodeObject { return changetype<CodeObject>(toPointer(argument(args, 0))); }

function emptyTuple(): Value {
  const p = tupleNew(0);
  return p ? fromPointer(p) : ERROR;
}
function tupleOrEmpty(p: usize): Value { return p ? fromPointer(p) : emptyTuple(); }

export function codeObjectName(args: usize, count: i32): Value { return self(args).name; }
export function codeObjectQualname(args: usize, count: i32): Value { return self(args).qualname; }
export function codeObjectFilename(args: usize, count: i32): Value { return self(args).filename; }
export function codeObjectFirstLine(args: usize, count: i32): Value { return fromSmallInt(self(args).firstLine); }
/** Without the bits that are ours alone. */
export function codeObjectFlags(args: usize, count: i32): Value { return fromSmallInt(self(args).codeFlags & 0x0fffffff); }
export function codeObjectArgumentCount(args: usize, count: i32): Value { return fromSmallInt(self(args).argumentCount); }
export function codeObjectPositionalOnlyCount(args: usize, count: i32): Value { return fromSmallInt(self(args).positionalOnlyCount); }
export function codeObjectKeywordOnlyCount(args: usize, count: i32): Value { return fromSmallInt(self(args).keywordOnlyCount); }
export function codeObjectLocalCount(args: usize, count: i32): Value {
  const names = <usize>self(args).shownNames;
  return fromSmallInt(names ? changetype<TupleObject>(names).length : 0);
}
export function codeObjectStackSize(args: usize, count: i32): Value { return fromSmallInt(self(args).registerCount); }
export function codeObjectVariableNames(args: usize, count: i32): Value { return tupleOrEmpty(self(args).shownNames); }
export function codeObjectCellNames(args: usize, count: i32): Value { return tupleOrEmpty(self(args).cellNames); }
export function codeObjectFreeNames(args: usize, count: i32): Value { return tupleOrEmpty(self(args).freeNames); }

export function codeObjectConstants(args: usize, count: i32): Value {
  const code = self(args);
  const p = tupleNew(code.constantCount);
  if (!p) return ERROR;
  for (let i: u32 = 0; i < code.constantCount; i++) tupleSet(p, i, load<Value>(<usize>code.constants + (<usize>i << 3)));
  return fromPointer(p);
}

/** Names of the inline caches, each once. */
export function codeObjectNames(args: usize, count: i32): Value {
  const code = self(args);
  const seen = dictNew();
  const list = listNew(code.cacheCount);
  if (!seen || !list) return ERROR;
  for (let i: u32 = 0; i < code.cacheCount; i++) {
    const address = load<u32>(<usize>code.constants - CODE_CACHE_SIZE * <usize>(i + 1));
    if (!address) continue;
    const text = fromPointer(address);
    if (dictGetName(seen, text) != UNBOUND) continue;
    if (!dictSetName(seen, text, NONE) || !listPush(list, text)) return ERROR;
  }
  return tupleFromList(list);
}

/** The instructions as bytes, their event masks cleared. */
export function codeObjectCode(args: usize, count: i32): Value {
  const code = self(args);
  const size = code.instructionCount << 3;
  const p = bytesNew(size);
  if (!p) return ERROR;
  memory.copy(p + BYTES_DATA, <usize>code.instructions + BUFFER_PAYLOAD, size);
  for (let i: u32 = 0; i < code.instructionCount; i++) store<u8>(p + BYTES_DATA + (<usize>i << 3), 0, 1);
  return fromPointer(p);
}

/** Iterator of (start, end, line) for runs of instructions of one line. */
export function codeObjectLines(args: usize, count: i32): Value {
  const code = self(args);
  const address = toPointer(argument(args, 0));
  const list = listNew(8);
  if (!list) return ERROR;
  let start: u32 = 0;
  for (let i: u32 = 0; i < code.instructionCount; i++) {
    const line = codePositionLine(codePositionAt(address, i));
    if (i + 1 < code.instructionCount && codePositionLine(codePositionAt(address, i + 1)) == line) continue;
    const row = tuple3(fromSmallInt(start * CODE_UNIT), fromSmallInt((i + 1) * CODE_UNIT), line ? fromSmallInt(line) : NONE);
    if (row == ERROR || !listPush(list, row)) return ERROR;
    start = i + 1;
  }
  return iter(fromPointer(list));
}

/** Rows of 16 bytes: start, end, target, register. */
export function codeObjectExceptionTable(args: usize, count: i32): Value {
  const code = self(args);
  return bytesFromMemory(<usize>code.exceptionTable + BUFFER_PAYLOAD, code.exceptionTable ? code.exceptionCount << 4 : 0);
}

/** 8 bytes an instruction: see bytecode/code.ts. */
export function codeObjectLineTable(args: usize, count: i32): Value {
  const code = self(args);
  return bytesFromMemory(<usize>code.positions + BUFFER_PAYLOAD, code.positions ? code.instructionCount << 3 : 0);
}

export function codeObjectBranches(args: usize, count: i32): Value {
  const code = self(args);
  const list = listNew(8);
  if (!list) return ERROR;
  for (let i: u32 = 0; i < code.instructionCount; i++) {
    const ins = load<u64>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3));
    const op = <usize>(ins & 0xff);
    if (load<u8>(OPCODE_EVENTS + op) != OwnEvent.BRANCH || branchIsHidden(code, i)) continue;
    const behind = fromSmallInt((i + 1) * CODE_UNIT);
    const target = fromSmallInt(jumpTarget(code, i) * CODE_UNIT);
    const isTurned = branchIsTurned(code, i);
    const row = tuple3(fromSmallInt(i * CODE_UNIT), isTurned ? target : behind, isTurned ? behind : target);
    if (row == ERROR || !listPush(list, row)) return ERROR;
  }
  return iter(fromPointer(list));
}
