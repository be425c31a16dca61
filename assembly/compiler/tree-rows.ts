/**
 * Trees of sources for the library (lib/_ast_build.py): the nodes as a list of numbers and values, and positions for them from there.
 *
 * A list has the nodes level by level, ROW_SIZE items for each: kind | op << 8 | flags << 16, the position (4), name, value, and where what hangs on `a`, `b`, `c`, `d` and on the
 * type parameters ends (5), as numbers of rows. The children of a node lie one behind the other, and begin where those of the node before end. So nothing is recursive, however deep
 * a tree is.
 */
import { ListObject } from '../heap/layout';
import { listGet, listNew, listPush, listSet } from '../objects/list';
import { ERROR, fromPointer, fromSmallInt, NONE, toPointer, toSmallInt, UNBOUND, Value } from '../value/value';
import { chargeFuel } from '../vm/state';
import { Node, NodeKind } from './ast';

const ROW_SIZE: u32 = 12;
const POSITION: u32 = 1;
const NAME: u32 = 5;
const ENDS: u32 = 7;
const CHAINS: u32 = 5;
/** Lines and columns that a position of code can hold. */
const LINE_MASK: u32 = 0xffffff;

/** The rows of a tree, or with a list of `places` (4 numbers for each node) the tree gets these as its positions. ERROR when memory or fuel ends. */
export function treeRows(tree: Node, places: Value): Value {
  const list = listNew(0);
  const size = places == NONE ? ROW_SIZE : 1;
  if (!list || !pushRow(list, changetype<usize>(tree), size)) return ERROR;
  // The first item of a row is the node's address until its turn comes.
  for (let at: u32 = 0, row: u32 = 0, rows: u32 = 1; row < rows; row++, at += size) {
    if (!(row & 63) && !chargeFuel(8)) return ERROR;
    const node = changetype<Node>(<usize>toSmallInt(listGet(list, at)));
    const kind = node.kind;
    const generic = (kind == <u8>NodeKind.FUNCTION_DEF || kind == <u8>NodeKind.CLASS_DEF || kind == <u8>NodeKind.TYPE_ALIAS) && node.value != UNBOUND;
    for (let i: u32 = 0; i < CHAINS; i++) {
      let child: usize = i < 4 ? load<u32>(changetype<usize>(node) + offsetof<Node>('a') + (<usize>i << 2)) : generic ? <usize>node.value : 0;
      // The left operand of a chain has its parent in `next`.
      for (; child != 0 && child != changetype<usize>(node); rows++) {
        if (!pushRow(list, child, size)) return ERROR;
        child = changetype<usize>(changetype<Node>(child).next);
      }
      if (size > 1) listSet(list, at + ENDS + i, fromSmallInt(rows));
    }
    for (let i: u32 = 0; i < 4; i++) {
      const field = changetype<usize>(node) + offsetof<Node>('line') + (<usize>i << 2);
      if (size > 1) listSet(list, at + POSITION + i, fromSmallInt(load<u32>(field)));
      else if ((row << 2) + i < changetype<ListObject>(toPointer(places)).length) store<u32>(field, <u32>toSmallInt(listGet(toPointer(places), (row << 2) + i)) & LINE_MASK);
    }
    if (size == 1) continue;
    listSet(list, at, fromSmallInt(<i64>kind | <i64>node.op << 8 | <i64>node.flags << 16));
    if (node.name != UNBOUND) listSet(list, at + NAME, node.name);
    if (!generic && node.value != UNBOUND) listSet(list, at + NAME + 1, node.value);
  }
  return fromPointer(list);
}

function pushRow(list: usize, node: usize, size: u32): bool {
  if (!listPush(list, fromSmallInt(node))) return false;
  for (let i: u32 = 1; i < size; i++) {
    if (!listPush(list, NONE)) return false;
  }
  return true;
}
