/**
 * References that keep nothing alive, and finalizers.
 *
 * A WEAK cell stands between an object of `weakref` (its owner, see lib/weakref.py) and the target. All are in one list, which the collector
 * walks once it has marked everything: a cell whose target is gone forgets it, and goes to a queue when it has a callback; an instance with
 * `__del__` that is gone is marked after all and goes to the queue too. The queue is served at safepoints, never inside the collector.
 */
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { allocate, isMarked, markCell } from '../heap/alloc';
import { gcRequestQueue, markPointer } from '../heap/gc';
import { TypeObject, WEAK_FINALIZER, WEAK_QUEUED, WeakObject } from '../heap/layout';
import { NATIVE_DEPTH_LIMIT } from '../config';
import { argument } from '../builtins/native';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, isPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { call1, callSpecial0 } from '../vm/call';
import { pythonCall } from '../vm/python-native';
import { errorClear, errorTake, raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { listNew, listPush } from './list';
import { strFromAscii } from './str';
import { kindOf, typeLookup, typeOf } from './type';

/** Callbacks and finalizers served at one safepoint; the rest waits for the next, which comes at once. */
const SERVED_AT_ONCE: i32 = 500;
/** So deep in nested loops or frames the queue waits: what it runs would only meet the limit of recursion. */
const DEEPEST_LOOP: i32 = NATIVE_DEPTH_LIMIT;
const FRAMES_LEFT: i32 = 32;

// @ts-ignore: decorator
@inline function weakAt(p: usize): WeakObject { return changetype<WeakObject>(p); }

function weakNew(target: usize, owner: usize, callback: Value, flags: u8): usize {
  const p = allocate(offsetof<WeakObject>(), Kind.WEAK, typeObject(Type.WEAK));
  if (!p) return 0;
  const weak = weakAt(p);
  weak.flags = flags;
  weak.target = <u32>target;
  weak.owner = <u32>owner;
  weak.callback = callback;
  weak.next = state.weakList;
  state.weakList = <u32>p;
  return p;
}

/** Notes that a new instance is to be finalized. False with MemoryError pending. */
export function weakFinalize(p: usize): bool { return weakNew(p, 0, NONE, WEAK_FINALIZER) != 0; }

// ---- in the collector

/** After marking: see above. True when something was marked on top. */
export function weakCollect(): bool {
  let kept: usize = 0;
  let finalizers: usize = 0;
  let callbacks: usize = 0;
  let lastCallback: usize = 0;
  let p: usize = state.weakList;
  state.weakList = 0;
  while (p) {
    const weak = weakAt(p);
    const next = <usize>weak.next;
    const alive = isMarked(weak.target);
    weak.next = 0;
    if (weak.flags & WEAK_FINALIZER) {
      if (!alive) {
        // Oldest first; marked below, since others must still see that it was gone.
        weak.next = <u32>finalizers;
        finalizers = p;
      } else markCell(p);
    } else if (isMarked(p)) {
      if (weak.owner && !isMarked(weak.owner)) weak.owner = 0;
      if (!alive) {
        weak.target = 0;
        if (weak.callback != NONE && weak.owner) {
          weak.flags |= WEAK_QUEUED;
          if (lastCallback) weakAt(lastCallback).next = <u32>p;
          else callbacks = p;
          lastCallback = p;
        }
      }
    }
    if (alive && isMarked(p)) {
      if (kept) weakAt(kept).next = <u32>p;
      else state.weakList = <u32>p;
      kept = p;
    }
    p = next;
  }
  for (let f = finalizers; f; f = weakAt(f).next) weakAt(f).flags |= WEAK_QUEUED;
  append(finalizers);
  append(callbacks);
  for (let f = finalizers; f && f != callbacks; f = weakAt(f).next) {
    markCell(f);
    markPointer(weakAt(f).target);
  }
  return finalizers != 0;
}

function append(first: usize): void {
  if (!first) return;
  let last: usize = state.weakQueue;
  if (!last) {
    state.weakQueue = <u32>first;
    return;
  }
  while (weakAt(last).next) last = weakAt(last).next;
  weakAt(last).next = <u32>first;
}

// ---- at safepoints

/** Serves the queue. Nothing is pending afterwards but a limit. @mayCallPython */
export function weakServe(): void {
  if (state.weakServing || state.nativeDepth > DEEPEST_LOOP || state.frameDepth + FRAMES_LEFT > state.recursionLimit) return;
  state.weakServing = 1;
  const mayLeave = state.mayLeave;
  state.mayLeave = 0;
  for (let i = 0; i < SERVED_AT_ONCE && state.weakQueue && !state.limitReached; i++) serveOne(state.weakQueue);
  state.mayLeave = mayLeave;
  state.weakServing = 0;
  if (state.weakQueue && !state.limitReached) gcRequestQueue();
}

function serveOne(p: usize): void {
  const weak = weakAt(p);
  state.weakQueue = weak.next;
  weak.next = 0;
  rootPush(fromPointer(p));
  if (weak.flags & WEAK_FINALIZER) {
    const target = fromPointer(weak.target);
    if (callSpecial0(target, name(Name.__del__)) == ERROR) {
      report(ascii("deallocator"), typeLookup(typeOf(target), name(Name.__del__)));
    }
  } else if (call1(weak.callback, fromPointer(weak.owner)) == ERROR) report(ascii("weakref callback"), weak.callback);
  rootPop(1);
}

/** The pending exception, which nobody can catch, goes to sys.unraisablehook. @mayCallPython */
function report(what: usize, object: Value): void {
  if (state.limitReached) return;
  const exception = errorTake();
  const text = strFromAscii(what);
  if (text != ERROR) pythonCall(ascii("errors.report"), exception, text, object);
  if (!state.limitReached) errorClear();
}

// ---- natives

/** Can there be a weak reference to `v`? */
function isReferable(v: Value): bool {
  switch (kindOf(v)) {
    case Kind.FUNCTION: case Kind.BUILTIN: case Kind.METHOD: case Kind.TYPE: case Kind.MODULE: case Kind.GENERATOR: case Kind.SET: case Kind.FROZENSET:
    case Kind.CODE: return true;
    case Kind.INSTANCE: case Kind.EXCEPTION: break;
    default: return false;
  }
  return weakRefers(changetype<TypeObject>(typeOf(v)));
}

/** Can instances of subclasses of such a type be referred to weakly? */
export function weakFits(type: TypeObject): bool {
  const payload = <usize>type.payloadType;
  return payload != typeObject(Type.INT) && payload != typeObject(Type.TUPLE) && payload != typeObject(Type.BYTES);
}

/** Can instances of a type made by a program? */
export function weakRefers(type: TypeObject): bool {
  const payload = <usize>type.payloadType;
  return payload == typeObject(Type.SET) || payload == typeObject(Type.FROZENSET) || payload == typeObject(Type.DEQUE)
    || typeLookup(changetype<usize>(type), name(Name.__weakref__)) != UNBOUND;
}

export function weakCell(args: usize, count: i32): Value {
  const target = argument(args, 0);
  if (!isReferable(target)) return raiseFormat(Exc.TypeError, ascii("cannot create weak reference to '%t' object"), target);
  const owner = argument(args, 1);
  const p = weakNew(toPointer(target), isPointer(owner) ? toPointer(owner) : 0, argument(args, 2), 0);
  return p ? fromPointer(p) : ERROR;
}

/** The cell of an argument; 0 for anything else. */
function cellOf(args: usize): usize { return kindOf(argument(args, 0)) == Kind.WEAK ? toPointer(argument(args, 0)) : 0; }

export function weakTarget(args: usize, count: i32): Value {
  const p = cellOf(args);
  return p && weakAt(p).target ? fromPointer(weakAt(p).target) : NONE;
}
export function weakOwner(args: usize, count: i32): Value {
  const p = cellOf(args);
  return p && weakAt(p).owner ? fromPointer(weakAt(p).owner) : NONE;
}
export function weakForget(args: usize, count: i32): Value {
  const p = cellOf(args);
  if (p) weakAt(p).callback = NONE;
  return NONE;
}

/** List of the objects that refer to a target, newest first. */
export function weakOwners(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const list = listNew(2);
  if (!list) return ERROR;
  const target: usize = isPointer(v) ? toPointer(v) : 0;
  let walked = 0;
  for (let p: usize = state.weakList; p; p = weakAt(p).next) {
    if ((++walked & 63) == 0 && !chargeFuel(1)) return ERROR;
    const weak = weakAt(p);
    if (weak.target == <u32>target && weak.owner && !listPush(list, fromPointer(weak.owner))) return ERROR;
  }
  return fromPointer(list);
}
