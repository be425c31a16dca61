/** The constructors of the iterators of itertools; their next items are in itertools-next.ts, where the fields a to d are explained. */
import { Value, ERROR, FALSE, NONE, TRUE, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { TupleObject, TYPE_QUALIFIED, TypeObject } from '../heap/layout';
import { typeObject } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { errorClear, errorPending, raise, raiseFormat, raiseText } from '../vm/raise';
import { argument } from '../builtins/native';
import { dictSetName } from '../objects/dict-table';
import { instanceNew } from '../objects/instance';
import { intFitsI64, intIndex, intPlain, intToI64, isInt } from '../objects/int';
import { iteratorNew } from '../objects/iterators';
import { listNew, listPush } from '../objects/list';
import { moduleDict } from '../objects/module';
import { tupleFromArgs, tupleFromIterable, tupleNew, tupleSet } from '../objects/tuple';
import { internAscii } from '../objects/str';
import { kindOf, typeLookup, typeOf, typeSetOwn } from '../objects/type';
import { iter } from '../protocols/iterate';
import { isTrue } from '../protocols/truth';
import { ItertoolObject } from './itertools-next';

/** Numbers of steps are kept as small ints: what is larger is never reached. */
const FAR: i64 = 1 << 48;

/** Puts the types from `first` to `last` into a module, and the module's name into them. */
export function itertoolsPublish(module: Value, home: Value, first: i32, last: i32): bool {
  for (let id = first; id <= last; id++) {
    const p = typeObject(id);
    const type = changetype<TypeObject>(p);
    if (!typeSetOwn(p, name(Name.__module__), home) || !dictSetName(moduleDict(module), type.name, fromPointer(p))) return false;
    type.typeFlags |= TYPE_QUALIFIED;
  }
  return true;
}

export function itertoolsInit(module: Value): bool {
  const home = internAscii(ascii('itertools'));
  return home != ERROR && itertoolsPublish(module, home, Type.COUNT, Type.PERMUTATIONS);
}

/** An iterator of that type, or ERROR; also when one of the fields is ERROR. */
export function itertoolsMake(type: Type, a: Value, b: Value = UNBOUND, c: Value = UNBOUND, d: Value = UNBOUND): Value {
  if (a == ERROR || b == ERROR) return ERROR;
  const v = iteratorNew(Kind.ITERTOOL, type, a, <i64>b);
  if (v == ERROR) return ERROR;
  const it = changetype<ItertoolObject>(toPointer(v));
  it.extra = <u16>(type - Type.COUNT);
  it.c = c;
  it.d = d;
  return v;
}

function orNone(v: Value): Value { return v == UNBOUND ? NONE : v; }

/** `v` as a count up to FAR; -1 with an error pending. */
function steps(v: Value): i64 {
  const count = intIndex(v);
  if (count == ERROR) return -1;
  if (!intFitsI64(count)) {
    raiseFormat(Exc.OverflowError, ascii("cannot fit '%t' into an index-sized integer"), v);
    return -1;
  }
  return min<i64>(intToI64(count), FAR);
}

function isNumber(v: Value): bool {
  const type = typeOf(v);
  return kindOf(v) == Kind.COMPLEX || typeLookup(type, name(Name.__index__)) != UNBOUND || typeLookup(type, name(Name.__float__)) != UNBOUND ||
    typeLookup(type, name(Name.__int__)) != UNBOUND;
}

/** count(start=0, step=1); args[0] is the class here and below. */
export function itertoolsCount(args: usize, count: i32): Value {
  const start = argument(args, 1) == UNBOUND ? fromSmallInt(0) : argument(args, 1);
  const step = argument(args, 2) == UNBOUND ? fromSmallInt(1) : argument(args, 2);
  if (!isNumber(start) || !isNumber(step)) return raise(Exc.TypeError, ascii('a number is required'));
  return itertoolsMake(Type.COUNT, isInt(start) ? intPlain(start) : start, step);
}

/** cycle(iterable) */
export function itertoolsCycle(args: usize, count: i32): Value {
  const source = iter(argument(args, 1));
  const list = listNew(0);
  return list ? itertoolsMake(Type.CYCLE, source, fromPointer(list)) : ERROR;
}

/** repeat(object, times=) */
export function itertoolsRepeat(args: usize, count: i32): Value {
  let left: i64 = -1;
  if (argument(args, 2) != UNBOUND) {
    left = steps(argument(args, 2));
    if (errorPending()) return ERROR;
    if (left < 0) left = 0;
  }
  return itertoolsMake(Type.REPEAT, argument(args, 1), fromSmallInt(left));
}

/** accumulate(iterable, func=None, *, initial=None) */
export function itertoolsAccumulate(args: usize, count: i32): Value {
  return itertoolsMake(Type.ACCUMULATE, iter(argument(args, 1)), orNone(argument(args, 2)), UNBOUND, orNone(argument(args, 3)));
}

/** batched(iterable, n, *, strict=False) */
export function itertoolsBatched(args: usize, count: i32): Value {
  const size = steps(argument(args, 2));
  if (errorPending()) return ERROR;
  if (size < 1) return raise(Exc.ValueError, ascii('n must be at least one'));
  const strict = argument(args, 3) == UNBOUND ? 0 : isTrue(argument(args, 3));
  if (strict < 0) return ERROR;
  return itertoolsMake(Type.BATCHED, iter(argument(args, 1)), fromSmallInt(size), strict ? TRUE : FALSE);
}

/** chain(*iterables) */
export function itertoolsChain(args: usize, count: i32): Value {
  const sources = tupleFromArgs(args + 8, count - 1);
  return sources == ERROR ? ERROR : itertoolsMake(Type.CHAIN, iter(sources));
}
export function itertoolsChainFrom(args: usize, count: i32): Value {
  const v = itertoolsMake(Type.CHAIN, iter(argument(args, 1)));
  const cls = toPointer(argument(args, 0));
  if (v == ERROR || cls == typeObject(Type.CHAIN)) return v;
  const instance = instanceNew(cls, v);
  return instance ? fromPointer(instance) : ERROR;
}

/** compress(data, selectors) */
export function itertoolsCompress(args: usize, count: i32): Value {
  const items = iter(argument(args, 1));
  if (items == ERROR) return ERROR;
  rootPush(items);
  const selectors = iter(argument(args, 2));
  rootPop(1);
  return itertoolsMake(Type.COMPRESS, items, selectors);
}

/** dropwhile, takewhile, filterfalse and starmap (function, iterable) */
function withFunction(type: Type, args: usize): Value { return itertoolsMake(type, iter(argument(args, 2)), UNBOUND, UNBOUND, argument(args, 1)); }
export function itertoolsDropwhile(args: usize, count: i32): Value { return withFunction(Type.DROPWHILE, args); }
export function itertoolsTakewhile(args: usize, count: i32): Value { return withFunction(Type.TAKEWHILE, args); }
export function itertoolsFilterfalse(args: usize, count: i32): Value { return withFunction(Type.FILTERFALSE, args); }
export function itertoolsStarmap(args: usize, count: i32): Value { return withFunction(Type.STARMAP, args); }

/** pairwise(iterable) */
export function itertoolsPairwise(args: usize, count: i32): Value { return itertoolsMake(Type.PAIRWISE, iter(argument(args, 1))); }

/** An index of islice: None, or not given, is `missing`. -1 when it is no int; nothing is pending then. */
function bound(v: Value, missing: i64): i64 {
  if (v == UNBOUND || v == NONE) return missing;
  const count = steps(v);
  if (!errorPending()) return count;
  errorClear();
  return -1;
}

/** islice(iterable, stop), islice(iterable, start, stop, step=) */
export function itertoolsIslice(args: usize, count: i32): Value {
  const range = argument(args, 3) != UNBOUND;
  const start = range ? bound(argument(args, 2), 0) : 0;
  // No stop is as good as one that is never reached.
  const stop = bound(argument(args, range ? 3 : 2), FAR);
  if (stop == -1 || (stop < 0 && !range)) return raise(Exc.ValueError, ascii("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."));
  if (start < 0 || stop < 0) return raise(Exc.ValueError, ascii('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'));
  const step = bound(argument(args, 4), 1);
  if (step < 1) return raise(Exc.ValueError, ascii('Step for islice() must be a positive integer or None.'));
  return itertoolsMake(Type.ISLICE, iter(argument(args, 1)), fromSmallInt(start), fromSmallInt(stop), fromSmallInt(step));
}

/** zip_longest(*iterables, fillvalue=None) */
export function itertoolsLongest(args: usize, count: i32): Value {
  const list = listNew(0);
  if (!list) return ERROR;
  rootPush(fromPointer(list));
  let good = true;
  for (let i = 1; i < count && good; i++) {
    const source = iter(argument(args, i));
    good = source != ERROR && listPush(list, source);
  }
  rootPop(1);
  if (!good) return ERROR;
  // Without iterables it is at its end from the start.
  return itertoolsMake(Type.ZIP_LONGEST, count > 1 ? fromPointer(list) : UNBOUND, fromSmallInt(count - 1), UNBOUND, orNone(argument(args, count)));
}

/** A list of `count` ints from `first` on, each `by` more than the one before; UNBOUND on failure. */
function numbers(count: i64, first: i64, by: i64): Value {
  const list = count < FAR ? listNew(<u32>min<i64>(count, 0xffffffff)) : 0;
  if (!list || !chargeFuel(<i32>(count >> 6))) return ERROR;
  for (let i: i64 = 0; i < count; i++) listPush(list, fromSmallInt(first + i * by));
  return fromPointer(list);
}

/** product(*iterables, repeat=1) */
export function itertoolsProduct(args: usize, count: i32): Value {
  let times: i64 = 1;
  if (argument(args, count) != UNBOUND) {
    times = steps(argument(args, count));
    if (errorPending()) return ERROR;
    if (times < 0) return raise(Exc.ValueError, ascii('repeat argument cannot be negative'));
  }
  const given = <i64>count - 1;
  if (given && times >= FAR / given) return raise(Exc.OverflowError, ascii('repeat argument too large'));
  const total = times * given;
  const pools = tupleNew(<u32>min<i64>(total, 0xffffffff));
  if (!pools) return ERROR;
  rootPush(fromPointer(pools));
  let good = true;
  let empty = false;
  for (let i: i64 = 0; i < given && good; i++) {
    const pool = tupleFromIterable(argument(args, <i32>i + 1));
    good = pool != ERROR;
    if (!good) break;
    for (let j = i; j < total; j += given) tupleSet(pools, <u32>j, pool);
    if (total && !changetype<TupleObject>(toPointer(pool)).length) empty = true;
  }
  rootPop(1);
  return good ? itertoolsMake(Type.PRODUCT, empty ? UNBOUND : fromPointer(pools), numbers(total, 0, 0), TRUE) : ERROR;
}

/** combinations, combinations_with_replacement, permutations (iterable, r) */
function choose(type: Type, args: usize): Value {
  let size: i64 = 0;
  const given = argument(args, 2);
  if (type != Type.PERMUTATIONS) {
    size = steps(given);
    if (errorPending()) return ERROR;
  }
  const pool = tupleFromIterable(argument(args, 1));
  if (pool == ERROR) return ERROR;
  const length = <i64>changetype<TupleObject>(toPointer(pool)).length;
  if (type == Type.PERMUTATIONS) {
    size = length;
    if (given != UNBOUND && given != NONE) {
      if (!isInt(given)) return raise(Exc.TypeError, ascii('Expected int as r'));
      size = steps(given);
      if (errorPending()) return ERROR;
    }
  }
  if (size < 0) return raise(Exc.ValueError, ascii('r must be non-negative'));
  const none = type == Type.COMBINATIONS_WITH_REPLACEMENT ? size > 0 && !length : size > length;
  if (none) return itertoolsMake(type, UNBOUND);
  if (type == Type.COMBINATIONS_WITH_REPLACEMENT) return itertoolsMake(type, pool, numbers(size, 0, 0), TRUE);
  if (type == Type.COMBINATIONS) return itertoolsMake(type, pool, numbers(size, 0, 1), TRUE);
  const countdowns = numbers(size, length, -1);
  return countdowns == ERROR ? ERROR : itertoolsMake(type, pool, numbers(length, 0, 1), TRUE, countdowns);
}
export function itertoolsCombinations(args: usize, count: i32): Value { return choose(Type.COMBINATIONS, args); }
export function itertoolsReplacement(args: usize, count: i32): Value { return choose(Type.COMBINATIONS_WITH_REPLACEMENT, args); }
export function itertoolsPermutations(args: usize, count: i32): Value { return choose(Type.PERMUTATIONS, args); }

/** repr of count and repeat. */
export function itertoolsRepr(args: usize, count: i32): Value {
  const it = changetype<ItertoolObject>(toPointer(argument(args, 0)));
  const title = changetype<TypeObject>(typeOf(argument(args, 0))).qualname;
  const plain = it.b == fromSmallInt(<i32>it.extra + Type.COUNT == Type.COUNT ? 1 : -1);
  return raiseText(plain ? ascii('%s(%r)') : ascii('%s(%r, %r)'), title, it.a, it.b);
}
