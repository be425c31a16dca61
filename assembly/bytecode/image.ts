/**
 * Code objects as bytes: so the host keeps the library's modules (bindings/engine/code-image.ts writes them), and an import reads them. An image is as good as
 * what the compiler makes, and no better checked: the host makes it of the library of the same build, never of what a program gives.
 *
 * It is the number of cells (u32), the fuel that an import pays (u32), and then the cells, each behind those that it refers to; the code object is the last one:
 *
 *   +0 u32 size   +4 u32 second word of the header   +8 u32 type (value/type-id.ts, or STORAGE)   +12 u32 references
 *   +16           the cell from its first word behind the header, with zeros for what it refers to
 *   …             for each reference: u32 where in the cell it is, u32 number of the cell
 *
 * A frozenset, whose order is that of the hashes of an interpreter, is written as the tuple of its items, and a cell of a code object that points into
 * another one is found anew.
 */
import { Value, ERROR, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { allocateBuffer, allocateRaw, freeCell } from '../heap/alloc';
import { BUFFER_PAYLOAD, BYTES_DATA, CodeObject, ObjectHeader, STR_INTERNED, TUPLE_ITEMS, TupleObject } from '../heap/layout';
import { compileSource } from '../compiler/compile';
import { exchangeDrop, exchangeSlot } from '../host/exchange';
import { FOUND } from '../host/modules';
import { setAdd, setNew } from '../objects/set';
import { strIntern } from '../objects/str';
import { tupleNew } from '../objects/tuple';
import { kindOf } from '../objects/type';
import { typeObject } from '../vm/record';
import { chargeFuel } from '../vm/state';
import { CODE_CACHE_SIZE } from './code';

/** In place of a type: a cell that belongs to another one. */
const STORAGE: u32 = 0xff;
/** Bytes before the first cell, and before what a cell holds. */
const IMAGE_HEADER: usize = 8;
const RECORD_HEADER: usize = 16;

/** Code of the module that hostFind has left on the exchange stack, which is emptied: its text compiled, or its code read. ERROR with an exception pending. @mayCallPython */
export function moduleCode(): Value {
  const found = load<Value>(exchangeSlot(0));
  const code = kindOf(found) == Kind.BYTES ? readImage(toPointer(found)) : compileSource(found, load<Value>(exchangeSlot(1)), 0, 0);
  exchangeDrop(FOUND);
  // Nobody else has it, and it is as large as what was made of it.
  if (kindOf(found) == Kind.BYTES) freeCell(toPointer(found));
  return code;
}

function readImage(image: usize): Value {
  let at = image + BYTES_DATA;
  let count = load<u32>(at);
  if (!chargeFuel(load<i32>(at, 4))) return ERROR;
  const cells = allocateBuffer(<usize>count << 2);
  if (!cells) return ERROR;
  at += IMAGE_HEADER;
  let cell: usize = 0;
  for (let next = cells + BUFFER_PAYLOAD; count; count--, next += 4) {
    const size = <usize>load<u32>(at);
    const type = load<u32>(at, 8);
    cell = allocateRaw(size, 0, type == STORAGE ? 0 : typeObject(<Type>type));
    if (!cell) return ERROR;
    store<u32>(cell, load<u32>(at, 4), 4);
    memory.copy(cell + 8, at + RECORD_HEADER, size - 8);
    let references = load<u32>(at, 12);
    for (at += size + 8; references; references--, at += 8) {
      store<u32>(cell + load<u32>(at), load<u32>(cells + BUFFER_PAYLOAD + (<usize>load<u32>(at, 4) << 2)));
    }
    const better = settled(cell);
    if (!better) return ERROR;
    if (better != cell) freeCell(cell);
    cell = better;
    store<u32>(next, <u32>cell);
  }
  freeCell(cells);
  return fromPointer(cell);
}

/** The cell that takes the place of one that was read: an interpreter has each interned text and the empty tuple once. 0 with an exception pending. */
function settled(cell: usize): usize {
  const header = changetype<ObjectHeader>(cell);
  switch (<i32>header.kind) {
    case Kind.STR: {
      if (!(header.flags & STR_INTERNED)) break;
      header.flags &= ~STR_INTERNED;
      const text = strIntern(fromPointer(cell));
      return text == ERROR ? 0 : toPointer(text);
    }
    case Kind.TUPLE: return changetype<TupleObject>(cell).length ? cell : tupleNew(0);
    case Kind.FROZENSET: {
      const set = setNew(Kind.FROZENSET);
      for (let i: u32 = 0; set && i < changetype<TupleObject>(cell).length; i++) {
        if (!setAdd(set, load<Value>(cell + TUPLE_ITEMS + (<usize>i << 3)))) return 0;
      }
      return set;
    }
    case Kind.CODE: {
      const code = changetype<CodeObject>(cell);
      code.constants = code.pool + <u32>BUFFER_PAYLOAD + code.cacheCount * <u32>CODE_CACHE_SIZE;
    }
  }
  return cell;
}
