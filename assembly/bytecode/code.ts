/**
 * Code objects: building one from the assembler's parts, and asking it for source positions.
 *
 * The pool is one BUFFER cell: inline caches grow downwards and constants upwards from the address in `constants`.
 *
 *   constants - 32 (i + 1)   cache i: +0 u32 name (StrObject), +4 u32 guard, +8 u32 guard2, +12 u32 slot, +16 u64 value,
 *                            +24 u32 holder, +28 u32 spare; all zero but the name until the instruction has run
 *   constants + 8 i          constant i
 *
 * Positions are one u64 an instruction: bits 0-7 end line - line (255 at most), 8-31 line (0 = code without a place),
 * 32-47 column, 48-63 end column (0xFFFF = unknown).
 */
import { Value, NONE } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { typeObject } from '../vm/record';
import { allocate, allocateBuffer } from '../heap/alloc';
import { CodeObject, BUFFER_PAYLOAD } from '../heap/layout';

export const CODE_CACHE_SIZE: usize = 32;

/**
 * A code object with room for `cacheCount` caches (zeroed) and `constantCount` constants (None), everything else empty.
 * 0 with MemoryError pending on failure.
 */
export function codeNew(constantCount: u32, cacheCount: u32): usize {
  const caches = <u64>cacheCount * CODE_CACHE_SIZE;
  const bytes = caches + (<u64>constantCount << 3);
  const pool = allocateBuffer(<usize>bytes);
  if (pool == 0) return 0;
  const address = allocate(offsetof<CodeObject>(), Kind.CODE, typeObject(Type.CODE));
  if (address == 0) return 0;
  memory.fill(pool + BUFFER_PAYLOAD, 0, <usize>caches);
  const code = changetype<CodeObject>(address);
  const constants = pool + BUFFER_PAYLOAD + <usize>caches;
  for (let i: u32 = 0; i < constantCount; i++) store<Value>(constants + (<usize>i << 3), NONE);
  code.pool = <u32>pool;
  code.constants = <u32>constants;
  code.constantCount = constantCount;
  code.cacheCount = cacheCount;
  code.name = NONE;
  code.qualname = NONE;
  code.filename = NONE;
  code.doc = NONE;
  code.source = NONE;
  return address;
}

/** The packed position of an instruction; 0 when there is none, and outside the code the definition's line. */
export function codePositionAt(code: usize, instruction: u32): u64 {
  const object = changetype<CodeObject>(code);
  if (object.positions == 0 || instruction >= object.instructionCount) return (<u64>object.firstLine << 8) | 0xffffffff00000000;
  return load<u64>(<usize>object.positions + BUFFER_PAYLOAD + (<usize>instruction << 3));
}

/** Source line of an instruction, from 1; 0 for code the compiler added. */
export function codeLineAt(code: usize, instruction: u32): u32 {
  return codePositionLine(codePositionAt(code, instruction));
}

// @ts-ignore: decorator
@inline export function codePositionLine(position: u64): u32 { return <u32>position >> 8; }
// @ts-ignore: decorator
@inline export function codePositionEndLine(position: u64): u32 { return (<u32>position >> 8) + (<u32>position & 0xff); }
/** Columns from 0 in code points, the end exclusive; 0xFFFF = unknown. */
// @ts-ignore: decorator
@inline export function codePositionColumn(position: u64): u32 { return <u32>(position >> 32) & 0xffff; }
// @ts-ignore: decorator
@inline export function codePositionEndColumn(position: u64): u32 { return <u32>(position >> 48); }

/** Columns that no token has: of a branch or call that is on a line, but no tool sees. */
export const HIDDEN_COLUMNS: u64 = 0xfffeffff;
export function codeHidden(line: u32): u64 { return codePack(line, line, 0xffff, 0xfffe); }

export function codePack(line: u32, endLine: u32, column: u32, endColumn: u32): u64 {
  const extra = endLine > line ? endLine - line : 0;
  const low = (line << 8) | (extra > 255 ? 255 : extra);
  const start = column > 0xfffe ? 0xffff : column;
  const end = endColumn > 0xfffe ? 0xffff : endColumn;
  return <u64>low | (<u64>start << 32) | (<u64>end << 48);
}
