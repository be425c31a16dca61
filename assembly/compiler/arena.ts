/**
 * Bump arena of one compilation: nodes of the tree come from here and are freed together.
 *
 *   cell of an arena   +0 next free byte   +4 end of the current chunk   +8 newest chunk   +12 failed   +16 source (Value)
 *                      +24 filename (Value)   +32 names (Value)   +40 arena that was current before   +44 chunk size   +48 its cell   +52 line end; then the
 *                      spare node
 *   chunk              a BUFFER cell; its first 8 payload bytes hold the address of the chunk before it
 *
 * Invariant: nothing here is ever seen by the collector. The compiler never runs Python, so no collection happens between
 * `arenaNew` and `arenaFree`; Values that nodes hold stay alive without being rooted.
 *
 * `arenaNode` never fails: when memory is exhausted it hands out the spare node again and again and sets the failed flag (the
 * MemoryError is pending by then), so that the parser tests the flag once a statement instead of after every allocation.
 */
import { Value, UNBOUND, NONE } from '../value/value';
import { allocateBuffer, freeCell } from '../heap/alloc';
import { BUFFER_PAYLOAD } from '../heap/layout';
import { state } from '../vm/record';
import { chargeRound } from '../vm/state';
import { Node, NodeKind } from './ast';

/** How the text of a line that an error quotes ends. */
export const enum LineEnd { ALWAYS, NONE, OF_SOURCE }

@unmanaged export class Arena {
  free: u32;
  end: u32;
  chunk: u32;
  failed: u32;
  source: Value;
  filename: Value;
  /** Dict of the characters that the source names by escapes, or UNBOUND. */
  names: Value;
  /** Payload address of the arena that was current before this one. */
  previous: u32;
  chunkSize: u32;
  /** The cell this record lies in. */
  cell: u32;
  /** How the `text` of a SyntaxError raised now ends. */
  lineEnd: LineEnd;
  /** ListObject of the warnings (warn.ts), or 0. */
  warnings: u32;
  /** Not 0: annotations are texts, by a flag or the future import. */
  futureAnnotations: u32;
  /** Not 0: the source is a text of the program's, which errors found behind the parser do not quote. */
  ofNoFile: u32;
  /** 1: without assertions, and `__debug__` is false; 2: without docstrings too. */
  optimization: u32;
  /** The first thing that only CPython's compiler refuses, and no parse for a tree: node, and a message with %s for its name. */
  lateNode: u32;
  lateMessage: u32;
}

const FIRST_CHUNK: u32 = 4096;
const LARGEST_CHUNK: u32 = 1 << 20;
const NODE_SIZE: u32 = (offsetof<Node>() + 7) & ~7;
const ARENA_SIZE: u32 = (offsetof<Arena>() + 7) & ~7;

/** The arena of the compilation in progress. Its address is kept in the VM record. */
// @ts-ignore: decorator
@inline export function arenaCurrent(): Arena { return changetype<Arena>(<usize>state.compilation); }

/** Makes an arena and makes it the current one; 0 with MemoryError pending. */
export function arenaNew(): usize {
  const cell = allocateBuffer(ARENA_SIZE + NODE_SIZE);
  if (cell == 0) return 0;
  const arena = changetype<Arena>(cell + BUFFER_PAYLOAD);
  memory.fill(changetype<usize>(arena), 0, ARENA_SIZE + NODE_SIZE);
  arena.source = UNBOUND;
  arena.filename = NONE;
  arena.previous = <u32>state.compilation;
  arena.chunkSize = FIRST_CHUNK;
  arena.cell = <u32>cell;
  state.compilation = <u32>changetype<usize>(arena);
  return changetype<usize>(arena);
}

export function arenaFree(address: usize): void {
  if (address == 0) return;
  const arena = changetype<Arena>(address);
  let chunk: usize = arena.chunk;
  while (chunk != 0) {
    const before = load<u32>(chunk + BUFFER_PAYLOAD);
    freeCell(chunk);
    chunk = before;
  }
  if (<usize>state.compilation == address) state.compilation = arena.previous;
  freeCell(arena.cell);
}

/** True once an allocation of the current compilation failed; MemoryError is pending then. */
export function arenaFailed(): bool { return arenaCurrent().failed != 0; }

/** Marks the compilation as failed for want of memory (by other owners of its storage). */
export function arenaFail(): void { arenaCurrent().failed = 1; }

/** As chargeRound in a loop of the compiler, which the limit's error ends. */
// @ts-ignore: decorator
@inline export function arenaRound(index: u32, shift: u32): bool {
  if (chargeRound(index, shift)) return true;
  arenaFail();
  return false;
}

/** Bytes of the arena, 8-byte aligned and not cleared; 0 when memory is exhausted. `size` is at most a few hundred bytes. */
export function arenaAllocate(size: u32): usize {
  const arena = arenaCurrent();
  size = (size + 7) & ~7;
  if (arena.end - arena.free < size) {
    if (arena.failed != 0) return 0;
    const cell = allocateBuffer(arena.chunkSize);
    if (cell == 0) {
      arena.failed = 1;
      return 0;
    }
    const payload = <u32>cell + <u32>BUFFER_PAYLOAD;
    store<u32>(payload, arena.chunk);
    arena.chunk = <u32>cell;
    arena.free = payload + 8;
    arena.end = payload + arena.chunkSize;
    if (arena.chunkSize < LARGEST_CHUNK) arena.chunkSize <<= 1;
  }
  const at: usize = arena.free;
  arena.free += size;
  return at;
}

/** A cleared node at a position; its end is the same position until `nodeEnd` of the parser sets it. */
export function arenaNode(kind: NodeKind, line: u32, column: u32): Node {
  let at = arenaAllocate(NODE_SIZE);
  if (at == 0) at = changetype<usize>(arenaCurrent()) + ARENA_SIZE;
  memory.fill(at, 0, NODE_SIZE);
  const node = changetype<Node>(at);
  node.kind = <u8>kind;
  node.line = line;
  node.column = column;
  node.endLine = line;
  node.endColumn = column;
  node.name = UNBOUND;
  node.value = UNBOUND;
  return node;
}
