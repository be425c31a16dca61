/**
 * Natives in steps. A native routine that calls back into Python has frames below it that are not in memory, so nothing it calls can wait for the host or be
 * paused. In a program that can be suspended, the usual ones (list, sum, sorted with a key, join, …) therefore hand their work to a function of
 * lib/_natives/steps.py or tools.py when it would call Python, and a map or filter that is iterated over becomes a generator.
 */
import { Op } from '../bytecode/opcode';
import { CODE_HIDDEN, CodeObject, FunctionObject, IteratorObject, TupleObject } from '../heap/layout';
import { argument, NATIVE_INSTANCES, NATIVE_TOOL } from '../builtins/native';
import { unwrap } from '../objects/instance';
import { sequenceAt, sequenceLength } from '../objects/sequence';
import { tupleFromArgs, tupleGet, tupleSet } from '../objects/tuple';
import { kindOf, typeLookup, typeOfInline } from '../objects/type';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { ERROR, fromPointer, fromSmallInt, NONE, STOP, toPointer, UNBOUND, Value } from '../value/value';
import { call, clearSlots, pushFunction } from './call';
import { Continue, FRAME_SIZE, frameCode, frameGlobals } from './frame';
import { pythonCall, pythonCallFor, pythonFunction } from './python-native';
import { state } from './record';
import { rootPop, rootPush } from './state';
import { callResult, IN_STEPS, WITH_ANSWERS } from './suspend';

/** Would whoever takes the items of `v` call Python for each of them? */
export function iteratesPython(v: Value): bool {
  const kind = kindOf(v);
  if (kind == Kind.ENUMERATE) return iteratesPython(sourceOf(v));
  if (kind == Kind.ZIP && sourceOf(v) != UNBOUND) {
    const sources = toPointer(sourceOf(v));
    for (let i: u32 = 0; i < changetype<TupleObject>(sources).length; i++) if (iteratesPython(tupleGet(sources, i))) return true;
  }
  if (kind == Kind.CALLABLE_ITERATOR) return isKey(sourceOf(v)) || endOf(v) == UNBOUND;
  return kind == Kind.GENERATOR || kind == Kind.MAP || kind == Kind.FILTER || (kind == Kind.INSTANCE && asksPython(v));
}

/** Is the class of instance `v` one that says in Python how it is iterated over? */
function asksPython(v: Value): bool {
  const type = typeOfInline(v);
  const asked = typeLookup(type, name(Name.__iter__));
  return kindOf(asked) == Kind.FUNCTION || (asked != UNBOUND && asked != NONE && kindOf(typeLookup(type, name(Name.__next__))) == Kind.FUNCTION);
}

/** Is `v` a function that a routine would call for each item? */
function isKey(v: Value): bool {
  const kind = kindOf(v);
  return kind == Kind.FUNCTION || kind == Kind.METHOD || kind == Kind.HOST_FUNCTION;
}

// @ts-ignore: decorator
@inline function sourceOf(v: Value): Value { return changetype<IteratorObject>(toPointer(v)).source; }

/** What ends an iterator over the results of a function; UNBOUND when its source is the generator that it has become. */
// @ts-ignore: decorator
@inline function endOf(v: Value): Value { return changetype<IteratorObject>(toPointer(v)).aux; }

/** Is `v` an instance, or a list or tuple that begins or ends with one? */
function hasInstances(v: Value): bool {
  const kind = kindOf(v);
  if (kind != Kind.LIST && kind != Kind.TUPLE) return isInstance(v);
  const p = toPointer(v);
  const length = sequenceLength(p);
  return length != 0 && (isInstance(sequenceAt(p, 0)) || isInstance(sequenceAt(p, length - 1)));
}
function isInstance(v: Value): bool { return kindOf(v) == Kind.INSTANCE || kindOf(v) == Kind.EXCEPTION; }

/**
 * Pushes the frame of the function that does in steps what routine `native` is to do with the `count` arguments at `args`, of which the first `packed`
 * are handed over as a tuple (-1: none are). `flags`: those of the native. STOP: done; UNBOUND: the routine itself is to do it; ERROR with an
 * exception pending.
 */
export function stepsPush(native: u32, args: usize, count: i32, packed: i32, flags: u32): Value {
  let found = false;
  for (let i = 0; i < count && !found; i++) {
    const v = argument(args, i);
    found = iteratesPython(v) || isKey(v) || (flags & NATIVE_INSTANCES && hasInstances(v));
  }
  const result = found ? callResult(false) : -1;
  if (result < 0) return UNBOUND;
  const file = flags & NATIVE_TOOL ? ascii("tools") : ascii("steps");
  if (packed < 0) return push(file, native, args, count, <u32>result, Continue.REGISTER);
  if (!packed) return UNBOUND;
  const all = tupleFromArgs(args, packed);
  if (all == ERROR) return ERROR;
  // In the place of the last one.
  const from = args + (<usize>packed << 3) - 8;
  const last = load<Value>(from);
  store<Value>(from, all);
  const answer = push(file, native, from, count - packed + 1, <u32>result, Continue.REGISTER);
  if (answer == UNBOUND) store<Value>(from, last);
  return answer;
}

/** The same for `[*v]`, `{*v}` and `{**v}`, whose items go to `container`. */
export function stepsExtend(container: Value, v: Value): Value {
  return iteratesPython(v) ? pushTwo(ascii("extend"), container, v, 0, Continue.DISCARD) : UNBOUND;
}

/** The same for `container += v` and `container |= v`, whose result goes to register `result`, unless `v` is asked first how it is added. */
export function stepsInPlace(op: i32, container: Value, v: Value, result: u32): Value {
  const kind = kindOf(unwrap(container));
  if (op == Op.INPLACE_OR) return kind == Kind.DICT && (iteratesPython(v) || hasInstanceMethod(v, Name.keys)) ? pushTwo(ascii("ior"), container, v, result, Continue.REGISTER) : UNBOUND;
  return op == Op.INPLACE_ADD && (kind == Kind.LIST || kind == Kind.DEQUE) && iteratesPython(v) && !hasInstanceMethod(v, Name.__radd__) ? pushTwo(ascii("iadd"), container, v, result, Continue.REGISTER) : UNBOUND;
}

function hasInstanceMethod(v: Value, method: Name): bool { return kindOf(v) == Kind.INSTANCE && typeLookup(typeOfInline(v), name(method)) != UNBOUND; }

/** A list of the items of `v`, which a slice is to become; by the library when they come from Python. @mayCallPython */
export function stepsItems(v: Value): Value {
  return state.mayLeave & (IN_STEPS | WITH_ANSWERS) && iteratesPython(v) ? pythonCallFor(Kind.LIST, ascii("steps.items"), v, UNBOUND, UNBOUND) : v;
}

/**
 * Makes a tuple of the generator (or the like) `v`, which instruction CALL_EX finds in register `operand` of the running frame, and carries it out once more then.
 */
export function stepsSpread(v: Value, operand: u32): Value {
  return iteratesPython(v) && callResult(true) >= 0 ? pushTwo(ascii("tuple"), NONE, v, operand, Continue.OPERAND) : UNBOUND;
}

/** Takes as many items of `v` as an unpacking assignment to `count` targets looks at. */
export function stepsUnpack(v: Value, count: u32): Value {
  return iteratesPython(v) ? pushTwo(ascii("unpack"), v, fromSmallInt(count), 0, Continue.UNPACK) : UNBOUND;
}

/** The same with a starred target after `before` others. */
export function stepsUnpackStar(v: Value, before: u32): Value {
  return iteratesPython(v) ? pushTwo(ascii("star"), v, fromSmallInt(before), 0, Continue.UNPACK) : UNBOUND;
}

/** The call of metaclass `cls`, which makes a class and calls its hooks, with the `total` arguments at `args`, the last ones named. */
export function stepsNew(cls: Value, args: usize, total: i32, names: usize, result: u32): Value {
  const at = <usize>state.stackTop;
  const values = tupleFromArgs(args, total);
  if (values == ERROR) return ERROR;
  rootPush(cls);
  rootPush(values);
  rootPush(names ? fromPointer(names) : NONE);
  const answer = push(ascii("steps"), ascii("new"), at, 3, result, Continue.REGISTER);
  if (answer != STOP) rootPop(3);
  return answer;
}

/**
 * Function `title` of a file of lib/_natives/ does the rest of a routine, with `count` arguments at `args`: STOP when its frame was pushed, in the place of the
 * call that is running; else what it gives, or ERROR. @mayCallPython
 */
export function stepsCall(file: usize, title: usize, args: usize, count: i32): Value {
  const f = pythonFunction(file, title, ascii(""));
  if (f == ERROR) return ERROR;
  const result = state.mayLeave ? callResult(false) : -1;
  if (result < 0) return call(f, args, count, 0);
  const at = <usize>state.stackTop + FRAME_SIZE;
  clearSlots(at - FRAME_SIZE, FRAME_SIZE);
  memory.copy(at, args, <usize>count << 3);
  return pushFunction(toPointer(f), at, count, 0, <u32>result, Continue.REGISTER) ? STOP : ERROR;
}

function pushTwo(title: usize, a: Value, b: Value, result: u32, then: Continue): Value {
  const args = <usize>state.stackTop;
  rootPush(a);
  rootPush(b);
  const answer = push(ascii("steps"), title, args, 2, result, then);
  if (answer != STOP) rootPop(2);
  return answer;
}

function push(file: usize, what: usize, args: usize, count: i32, result: u32, then: Continue): Value {
  const at = <usize>state.stackTop + FRAME_SIZE;
  if (at + (<usize>count << 3) + 64 > <usize>state.stackLimit) return UNBOUND;
  const f = pythonFunction(file, what, ascii("_"));
  if (f == ERROR) return ERROR;
  // What those functions leave to the routine is its own.
  if (changetype<FunctionObject>(toPointer(f)).globals == <u32>frameGlobals(state.base)) return UNBOUND;
  clearSlots(at - FRAME_SIZE, FRAME_SIZE);
  while (count && argument(args, count - 1) == UNBOUND) count--;
  for (let i = 0; i < count; i++) store<Value>(at + (<usize>i << 3), argument(args, i) == UNBOUND ? NONE : argument(args, i));
  return pushFunction(toPointer(f), at, count, 0, result, then) ? STOP : ERROR;
}

/** What is iterated over in place of iterator `v`. @mayCallPython */
export function stepsIterator(v: Value): Value {
  const kind = kindOf(v);
  if (kind == Kind.GENERATOR || kind == Kind.INSTANCE || !iteratesPython(v)) return v;
  const iterator = changetype<IteratorObject>(toPointer(v));
  if (kind == Kind.CALLABLE_ITERATOR) {
    // It becomes one over the generator, so that both end together.
    if (iterator.aux != UNBOUND) {
      const source = pythonCall(ascii("steps.iter_"), iterator.source, iterator.aux, UNBOUND);
      if (source == ERROR) return ERROR;
      iterator.source = source;
      iterator.aux = UNBOUND;
    }
    return iterator.source;
  }
  if (kind == Kind.ENUMERATE) {
    const source = stepsIterator(iterator.source);
    if (source == ERROR) return ERROR;
    iterator.source = source;
    return v;
  }
  if (kind == Kind.ZIP) {
    // A strict one tells which of its iterators was too short.
    if (iterator.index) return v;
    const sources = toPointer(iterator.source);
    for (let i: u32 = 0; i < changetype<TupleObject>(sources).length; i++) {
      const source = stepsIterator(tupleGet(sources, i));
      if (source == ERROR) return ERROR;
      tupleSet(sources, i, source);
    }
    return pythonCall(ascii("steps.zip_"), iterator.source, UNBOUND, UNBOUND);
  }
  return pythonCall(kind == Kind.MAP ? ascii("steps.map_") : ascii("steps.filter_"), iterator.aux, iterator.source, fromSmallInt(kind == Kind.MAP ? iterator.index : 1));
}

/** What next() asks in place of iterator `v`: of a map, or an iterator over the results of a function, a generator that it resumes once. @mayCallPython */
export function stepsNext(v: Value): Value {
  const kind = kindOf(v);
  const isOne = kind == Kind.CALLABLE_ITERATOR || (kind == Kind.MAP && isKey(changetype<IteratorObject>(toPointer(v)).aux));
  // The generators themselves take the items of a map.
  return isOne && !(changetype<CodeObject>(frameCode(state.base)).codeFlags & CODE_HIDDEN) ? stepsIterator(v) : v;
}
