/**
 * Sinks: what a native routine that consumes a generator alone (list, set, sum, any, all) does with each value. Where that needs no Python the
 * dispatch loop does it at the YIELD and the generator goes on at once, instead of suspending it, leaving a nested
 * loop, and entering it again for the next value.
 */
import { GeneratorObject } from '../heap/layout';
import { Kind } from '../value/kind';
import { FALSE, fromSmallInt, isFloat, isSmallInt, NONE, toSmallInt, TRUE, Value } from '../value/value';
import { errorClear } from '../vm/raise';
import { listPush } from './list';
import { setAdd } from './set';
import { kindOfInline } from './type';

export const enum Sink {
  NONE,
  /** Appends to a list. */
  LIST,
  /** Adds numbers and strings to a set: what hashes without Python. */
  SET,
  /** Adds small ints up, while the sum is far from 64 bits. */
  SUM,
  /** Passes over what is plainly false. */
  FALSE,
  /** Passes over what is plainly true. */
  TRUE,
}

/** Sums stay below, so that a few thousand more small ints fit. */
const LARGEST_SUM: i64 = 1 << 59;

/** Has the sink of a running generator taken the value? No: the routine itself is to look at it (nothing is pending). */
export function sinkTake(generator: GeneratorObject, v: Value): bool {
  switch (<i32>generator.sink) {
    case Sink.LIST: return settle(listPush(<usize>generator.target, v));
    case Sink.SET:
      if (!isSmallInt(v) && !isFloat(v) && kindOfInline(v) != Kind.STR) return false;
      return settle(setAdd(<usize>generator.target, v));
    case Sink.SUM: {
      if (!isSmallInt(v)) return false;
      const sum = <i64>generator.target + toSmallInt(v);
      if (sum > LARGEST_SUM || sum < -LARGEST_SUM) return false;
      generator.target = sum;
      return true;
    }
    case Sink.FALSE: return v == FALSE || v == NONE || v == fromSmallInt(0);
    case Sink.TRUE: return v == TRUE || (isSmallInt(v) && v != fromSmallInt(0));
  }
  return false;
}

/** A failure is the routine's to find again: its exception belongs there, not into the generator. */
function settle(done: bool): bool {
  if (!done) errorClear();
  return done;
}
