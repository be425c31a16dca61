/** Natives behind the library modules that look at the machine: gc, inspect, traceback, linecache. */
import { allocEach } from '../heap/alloc';
import { gcRequest } from '../heap/gc';
import { ListObject, ObjectHeader } from '../heap/layout';
import { argument } from '../builtins/native';
import { listNew, listPush } from '../objects/list';
import { Kind } from '../value/kind';
import { ERROR, fromPointer, fromSmallInt, TRUE, Value } from '../value/value';
import { state } from '../vm/record';
import { chargeFuel } from '../vm/state';

/** A walk over the heap is paid by what it holds. */
function chargeWalk(): bool { return chargeFuel(<i32>(state.heapUsed >> 12) + 1); }

export function introspectionCollect(args: usize, count: i32): Value {
  if (argument(args, 0) == TRUE) {
    if (!chargeWalk()) return ERROR;
    gcRequest();
  }
  return fromSmallInt(state.gcCount);
}

/** Containers are left out: some belong to the machine itself. The list must not grow while the heap is walked. */
export function introspectionObjects(args: usize, count: i32): Value {
  if (!chargeWalk()) return ERROR;
  state.walkArgument = 0;
  allocEach((cell: usize): void => { if (isShown(cell)) state.walkArgument++; });
  const list = listNew(state.walkArgument);
  if (!list) return ERROR;
  state.walkArgument = <u32>list;
  allocEach((cell: usize): void => {
    const p = changetype<ListObject>(<usize>state.walkArgument);
    if (isShown(cell) && p.length < p.capacity) listPush(changetype<usize>(p), fromPointer(cell));
  });
  return fromPointer(list);
}
function isShown(cell: usize): bool {
  const kind = changetype<ObjectHeader>(cell).kind;
  return kind == Kind.INSTANCE || kind == Kind.FUNCTION || kind == Kind.TYPE || kind == Kind.MODULE || kind == Kind.EXCEPTION || kind == Kind.GENERATOR;
}
