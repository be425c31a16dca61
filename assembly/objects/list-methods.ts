/**
 * Natives of list: each takes its arguments apart and calls objects/list.ts. `self` is args[0], a plain list.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { ListObject } from '../heap/layout';
import { errorPending, raise } from '../vm/raise';
import { argument } from '../builtins/native';
import { listClear, listExtend, listFromArgs, listFromIterable, listInsert, listNew, listPop, listPush, listReverse } from './list';
import { sequenceBound, sequenceCount, sequenceFind, sequenceSize, sequenceItems, sequenceLength } from './sequence';

// @ts-ignore: decorator
@inline function self(args: usize): usize { return toPointer(argument(args, 0)); }


/** list(iterable=()) */
export function listConstruct(args: usize, count: i32): Value {
  const source = argument(args, 1);
  if (source != UNBOUND) return listFromIterable(source);
  const p = listNew(0);
  return p ? fromPointer(p) : ERROR;
}

/** list.__init__(self, iterable=()): fills the list anew. Subclasses that override __new__ alone come here. */
export function listInit(args: usize, count: i32): Value {
  const p = self(args);
  listClear(p);
  if (argument(args, 1) != UNBOUND && !listExtend(p, argument(args, 1))) return ERROR;
  return NONE;
}

export function listAppendMethod(args: usize, count: i32): Value { return listPush(self(args), argument(args, 1)) ? NONE : ERROR; }
export function listExtendMethod(args: usize, count: i32): Value { return listExtend(self(args), argument(args, 1)) ? NONE : ERROR; }

export function listInsertMethod(args: usize, count: i32): Value {
  const index = sequenceSize(argument(args, 1));
  if (index == 0 && errorPending()) return ERROR;
  return listInsert(self(args), index, argument(args, 2)) ? NONE : ERROR;
}

export function listPopMethod(args: usize, count: i32): Value {
  let index: i64 = -1;
  if (argument(args, 1) != UNBOUND) {
    index = sequenceSize(argument(args, 1));
    if (index == 0 && errorPending()) return ERROR;
  }
  return listPop(self(args), index);
}

export function listRemoveMethod(args: usize, count: i32): Value {
  const at = sequenceFind(self(args), argument(args, 1), 0, i64.MAX_VALUE);
  if (at == -2) return ERROR;
  if (at < 0) return raise(Exc.ValueError, ascii('list.remove(x): x not in list'));
  if (at < <i64>sequenceLength(self(args))) listPop(self(args), at);
  return NONE;
}

export function listClearMethod(args: usize, count: i32): Value {
  listClear(self(args));
  return NONE;
}

export function listCopyMethod(args: usize, count: i32): Value {
  const list = changetype<ListObject>(self(args));
  return listFromArgs(sequenceItems(self(args)), <i32>list.length);
}

export function listReverseMethod(args: usize, count: i32): Value {
  listReverse(self(args));
  return NONE;
}

export function listCountMethod(args: usize, count: i32): Value { return sequenceCount(self(args), argument(args, 1)); }

export function listIndexMethod(args: usize, count: i32): Value {
  const p = self(args);
  let start: i64 = 0;
  let stop = i64.MAX_VALUE;
  if (argument(args, 2) != UNBOUND) {
    start = sequenceBound(argument(args, 2), <i64>sequenceLength(p));
    if (start < 0) return ERROR;
  }
  if (argument(args, 3) != UNBOUND) {
    stop = sequenceBound(argument(args, 3), <i64>sequenceLength(p));
    if (stop < 0) return ERROR;
  }
  const found = sequenceFind(p, argument(args, 1), start, stop);
  if (found == -2) return ERROR;
  if (found < 0) return raise(Exc.ValueError, ascii('list.index(x): x not in list'));
  return fromSmallInt(found);
}
