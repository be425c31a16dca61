/**
 * Shapes: hidden classes. An instance's shape says which attributes it has and in which slots; instances that got the same
 * attributes in the same order share it, so an inline cache that has seen the shape knows the slot.
 *
 * A class whose instances have more than SHAPE_LIMIT attributes, or that lose attributes, go over to a dict (instance.ts).
 */
import { allocate } from '../heap/alloc';
import { NO_SHAPE, ShapeObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { fromPointer, fromSmallInt, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { dictGetName, dictNew, dictSetName } from './dict-table';

/** Attributes by shape; beyond that a dict is faster to extend and to search. */
export const SHAPE_LIMIT: u32 = 128;
/** Transitions of one shape; more means that attribute names are data. */
const CHILD_LIMIT: u32 = 64;
/** Chains longer than this get a table from name to slot. */
const TABLE_FROM: u32 = 8;

/** Root shape of a class; slot 0 is taken when instances carry a payload. 0: MemoryError pending. */
export function shapeRoot(owner: usize, firstSlot: u32): usize {
  const p = allocate(offsetof<ShapeObject>(), Kind.SHAPE, 0);
  if (!p) return 0;
  const shape = changetype<ShapeObject>(p);
  shape.owner = <u32>owner;
  shape.count = firstSlot;
  return p;
}

/** Slot of an attribute, or -1. `key` is interned. */
export function shapeFind(p: usize, key: Value): i32 {
  if (p == NO_SHAPE) return -1;
  const name = <u32>toPointer(key);
  let shape = changetype<ShapeObject>(p);
  if (shape.count > TABLE_FROM) {
    if (!shape.table && !makeTable(shape)) {
      // Without memory for a table the chain still has the answer.
    } else {
      const slot = dictGetName(shape.table, key);
      return slot == UNBOUND ? -1 : <i32>toSmallInt(slot);
    }
  }
  while (shape.key) {
    if (shape.key == name) return shape.index;
    shape = changetype<ShapeObject>(<usize>shape.parent);
  }
  return -1;
}

function makeTable(last: ShapeObject): bool {
  const table = dictNew();
  if (!table) return false;
  for (let shape = last; shape.key; shape = changetype<ShapeObject>(<usize>shape.parent)) {
    if (!dictSetName(table, fromPointer(shape.key), fromSmallInt(shape.index))) return false;
  }
  last.table = <u32>table;
  return true;
}

/** The shape with one attribute more; NO_SHAPE when a dict is due; 0 with MemoryError pending. */
export function shapeAdd(p: usize, key: Value): usize {
  const shape = changetype<ShapeObject>(p);
  const name = <u32>toPointer(key);
  for (let child = <usize>shape.child; child; child = changetype<ShapeObject>(child).sibling) {
    if (changetype<ShapeObject>(child).key == name) return child;
  }
  if (shape.count >= SHAPE_LIMIT || shape.children >= CHILD_LIMIT) return NO_SHAPE;
  const fresh = allocate(offsetof<ShapeObject>(), Kind.SHAPE, 0);
  if (!fresh) return 0;
  const added = changetype<ShapeObject>(fresh);
  added.parent = <u32>p;
  added.key = name;
  added.index = shape.count;
  added.count = shape.count + 1;
  added.owner = shape.owner;
  added.sibling = shape.child;
  shape.child = <u32>fresh;
  shape.children++;
  return fresh;
}
