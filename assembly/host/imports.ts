/**
 * Every function the module imports, declared once. All take and give numbers only, so as-bind leaves them as they are.
 * Values go by the address of a slot that holds them; the host reads the slot through the exports of host/values.ts.
 *
 * The host never lets a JavaScript exception through the module: it catches, raises the exception in Python (exports of
 * host/calls.ts) and says so by its result. A stack overflow inside an import is treated the same way.
 */
import { UNBOUND } from '../value/value';
import { TUPLE_ITEMS, TupleObject } from '../heap/layout';
import { Limit, limitRaise, state } from '../vm/state';

// ---- raw imports

/** Text for standard output (1) or error (2), UTF-8. An exception may be pending afterwards. */
@external('host', 'write') declare function importWrite(stream: i32, address: usize, bytes: u32): void;
/** See CLOCK_… below. NaN: an exception is pending. */
@external('host', 'clock') declare function importClock(kind: i32): f64;
/** `names`: first of `nameCount` slots with the names of keyword arguments, whose values follow the positional ones. */
@external('host', 'call') declare function importCall(id: u32, args: usize, count: i32, names: usize, nameCount: i32): i32;
/** Name in a slot. Result 0: no such module; 1 module, 2 package: file name and source are on the exchange stack; -1: an exception is pending. */
@external('host', 'findModule') declare function importFindModule(name: usize): i32;
@external('host', 'event') declare function importEvent(tool: i32, event: i32, code: u32, a: i32, b: usize): i32;
/** A line of standard input: 1 it is on the exchange stack, 0 end of input, -1 an exception is pending. */
@external('host', 'readLine') declare function importReadLine(): i32;
/** Puts the normal form NFKC of the str on top of the exchange stack in its place. 0: an exception is pending. */
@external('host', 'normalize') declare function importNormalize(): i32;

/** Writes the tables about Unicode, so many bytes, to an address. */
@external('host', 'unicode') declare function importUnicode(address: usize, bytes: u32): void;

// ---- what the rest of the module calls

/** Seconds of a clock that only goes forward. 0 when the host gave none. */
export const CLOCK_MONOTONIC: i32 = 0;
/** Seconds since 1970. 0 when the host gave none. */
export const CLOCK_WALL: i32 = 1;
/** 1 when the deadline of this run has passed, else 0. Asked at slice ends, by nested loops too. */
export const CLOCK_DEADLINE: i32 = 2;
/** A seed that differs from run to run, when the host gave entropy; else 0. */
export const CLOCK_ENTROPY: i32 = 3;

export function hostClock(kind: i32): f64 { return importClock(kind); }

/**
 * Writes UTF-8 text to stream 1 or 2. False with an exception pending: the host's, or that of the output limit, which is reached without
 * anything written.
 */
export function hostWrite(stream: i32, address: usize, bytes: u32): bool {
  const used = state.outputUsed + <u64>bytes;
  if (state.outputLimit != 0 && used > state.outputLimit) {
    limitRaise(Limit.OUTPUT);
    return false;
  }
  state.outputUsed = used;
  importWrite(stream, address, bytes);
  return state.pending == UNBOUND;
}

/** What a host function did: the result is on top of the exchange stack; 0: an exception is pending. */
export const CALL_DONE: i32 = 1;
/** The result lies at ANSWER_ADDRESS: a number or a constant, whose way is the shortest. */
export const CALL_ANSWERED: i32 = 3;
/** The result comes later: the program is to be suspended. The host has asked callMaySuspend before it answers that. */
export const CALL_SUSPEND: i32 = 2;

/** Calls host function `id`; `keywords` is a TupleObject of names or 0. */
export function hostCall(id: u32, args: usize, count: i32, keywords: usize): i32 {
  if (!keywords) return importCall(id, args, count, 0, 0);
  return importCall(id, args, count, keywords + TUPLE_ITEMS, <i32>changetype<TupleObject>(keywords).length);
}

/** `name` is the address of a slot that holds a str. See the import for the result. */
export function hostFindModule(name: usize): i32 { return importFindModule(name); }

/** What a callback in the host answered. */
export const EVENT_CONTINUE: i32 = 0;
export const EVENT_DISABLE: i32 = 1;
/** It threw: the exception is pending. */
export const EVENT_RAISED: i32 = 2;
/** The program is to be paused. The host has asked programMayPause before it answers that. */
export const EVENT_PAUSE: i32 = 3;

/**
 * Delivers a monitoring event to the host's callback of `tool` (0 to 5). `event` is the number (not the bit), `code` the
 * id of the code object, `a` the instruction offset or the line; `b` the destination offset of JUMP and BRANCH, or the address of one
 * slot (value, exception) or two (callable and arg0; arg0 UNBOUND when missing) that the host reads when it wants to.
 */
export function hostEvent(tool: i32, event: i32, code: u32, a: i32, b: usize): i32 {
  return importEvent(tool, event, code, a, b);
}

/** A line of standard input is on the exchange stack (1); end of input or none given (0); exception pending (-1). */
export function hostReadLine(): i32 { return importReadLine(); }

/** The str on top of the exchange stack becomes its normal form NFKC; false: an exception is pending. */
export function hostNormalize(): bool { return importNormalize() != 0; }

/** Brings the tables of common/unicode-tables.ts. */
export function hostUnicode(address: usize, bytes: u32): void { importUnicode(address, bytes); }
