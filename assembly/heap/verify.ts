/**
 * The heap verifier: after every collection of a build with assertions it walks all cells and checks what must hold between a cell, its
 * storage and its page. A failed assertion ends the instance, which is what a test wants.
 */
import {
  BUFFER_PAYLOAD, BytesObject, BYTES_DATA, CodeObject, DICT_ENTRY_SIZE, DictObject, INSTANCE_DICT, INSTANCE_SLOTS, InstanceObject, ListObject, ObjectHeader,
  SetObject, STR_TEXT, STR_WIDTH_MASK, StrObject, TupleObject, TUPLE_ITEMS,
} from './layout';
import { Kind } from '../value/kind';
import { allocEach, cellCapacity } from './alloc';

/** Is the cell a storage cell with room for `bytes`? */
function holds(cell: usize, kind: Kind, bytes: usize): bool {
  return changetype<ObjectHeader>(cell).kind == <u8>kind && cellCapacity(cell) >= BUFFER_PAYLOAD + bytes;
}

function verifyCell(p: usize): void {
  const header = changetype<ObjectHeader>(p);
  assert(header.kind > <u8>Kind.FREE && header.kind <= <u8>Kind.WEAK, 'a cell of no kind');
  if (header.type) assert(changetype<ObjectHeader>(<usize>header.type).kind == <u8>Kind.TYPE, 'the type of a cell is no type');
  switch (<i32>header.kind) {
    case Kind.STR: {
      const str = changetype<StrObject>(p);
      assert(cellCapacity(p) >= STR_TEXT + (<usize>str.length << (str.flags & STR_WIDTH_MASK)), 'a str longer than its cell');
      break;
    }
    case Kind.BYTES: assert(cellCapacity(p) >= BYTES_DATA + changetype<BytesObject>(p).length, 'bytes longer than their cell'); break;
    case Kind.TUPLE: assert(cellCapacity(p) >= TUPLE_ITEMS + (<usize>changetype<TupleObject>(p).length << 3), 'a tuple longer than its cell'); break;
    case Kind.DEQUE:
    case Kind.LIST: {
      const list = changetype<ListObject>(p);
      assert(list.length <= list.capacity, 'a list longer than its storage');
      if (list.items) assert(holds(list.items, Kind.VALUES, <usize>list.capacity << 3), 'the storage of a list');
      break;
    }
    case Kind.DICT: {
      const dict = changetype<DictObject>(p);
      assert(dict.length <= dict.fill && dict.fill <= dict.capacity, 'the counts of a dict');
      if (dict.entries) assert(holds(dict.entries, Kind.VALUES, <usize>dict.capacity * DICT_ENTRY_SIZE), 'the entries of a dict');
      break;
    }
    case Kind.SET:
    case Kind.FROZENSET: {
      const set = changetype<SetObject>(p);
      if (set.slots) assert(set.length <= set.fill && holds(set.slots, Kind.VALUES, (<usize>set.mask + 1) << 4), 'the slots of a set');
      break;
    }
    case Kind.INSTANCE: {
      const instance = changetype<InstanceObject>(p);
      assert(cellCapacity(p) >= INSTANCE_SLOTS + (<usize>instance.extra << 3), 'more slots than the cell of an instance has');
      const expected = instance.flags & INSTANCE_DICT ? instance.overflow : instance.shape;
      assert(changetype<ObjectHeader>(<usize>expected).kind == <u8>(instance.flags & INSTANCE_DICT ? Kind.DICT : Kind.SHAPE), 'the shape or dict of an instance');
      break;
    }
    case Kind.CODE: {
      const code = changetype<CodeObject>(p);
      assert(!code.instructions || holds(code.instructions, Kind.BUFFER, <usize>code.instructionCount << 3), 'the instructions of a code object');
      break;
    }
  }
}

export function verifyHeap(): void { allocEach(verifyCell); }
