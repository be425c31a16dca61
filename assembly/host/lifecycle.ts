/** Birth of an interpreter in a fresh memory, and figures about it. */
import { DEFAULT_RECURSION_LIMIT } from '../config';
import { allocEach, allocSeeMemory } from '../heap/alloc';
import { gcCompact, gcRequest } from '../heap/gc';
import { ListObject, ObjectHeader } from '../heap/layout';
import { initialize } from '../vm/init';
import { fuelUsed, state } from '../vm/state';
import { exchangeInit } from './exchange';
import { handleClear, handleInit } from './handles';

/** Tells the host whether it and this module belong together (bindings/engine/exports.ts). */
export function vmSourcesMark(): i32 { return SOURCES_MARK; }

/** Sets the interpreter up in a fresh memory. 0 for a limit: none, or the default. False when memory does not suffice. */
export function vmInit(memoryLimit: f64, recursionLimit: i32, hashSeed: u32): bool {
  state.heapLimit = u64.MAX_VALUE >> 1;
  state.hashSeed = hashSeed;
  if (!initialize() || !handleInit() || !exchangeInit()) return false;
  // What making all that has left over is zero, as in snapshots, which hold what differs from here.
  gcCompact();
  return vmLimit(memoryLimit, recursionLimit);
}

/** Before vmLimit when memory has become a copy of one that vmInit left. */
export function vmAdopted(): void { allocSeeMemory(); }

/** Before a snapshot: what is free is zero. Nothing runs, or what runs is suspended. */
export function vmCompact(): void { gcCompact(); }

/** Memory has become a copy of one that another host had: its handles are nobody's now. */
export function vmRestored(): void {
  allocSeeMemory();
  handleClear();
}

/** Sets the limits, as vmInit does. */
export function vmLimit(memoryLimit: f64, recursionLimit: i32): bool {
  state.heapLimit = memoryLimit > 0 ? <u64>memoryLimit : u64.MAX_VALUE >> 1;
  state.recursionLimit = recursionLimit > 0 ? recursionLimit : DEFAULT_RECURSION_LIMIT;
  state.recursionMaximum = recursionLimit > 0 ? recursionLimit : i32.MAX_VALUE;
  return state.heapUsed <= state.heapLimit;
}

/** For the tests: 1 to collect at every safepoint, more to collect at the first one after so many bytes. */
export function vmSetGcStress(on: u32): void {
  state.gcStress = on;
  // Each collection asks for the next one from now on.
  if (on) gcRequest();
}

const enum Stat { HEAP_USED, HEAP_PEAK, FUEL, COLLECTIONS, OUTPUT, CODES, OBJECTS }

export function vmStat(which: i32): f64 {
  switch (which) {
    case Stat.HEAP_USED: return <f64>state.heapUsed;
    case Stat.HEAP_PEAK: return <f64>state.heapPeak;
    case Stat.FUEL: return <f64>fuelUsed();
    case Stat.COLLECTIONS: return <f64>state.gcCount;
    case Stat.OUTPUT: return <f64>state.outputUsed;
    case Stat.CODES: return state.codes ? <f64>changetype<ListObject>(state.codes).length : 0;
    case Stat.OBJECTS:
      state.walkArgument = 0;
      // Storage has no type.
      allocEach((cell: usize): void => { if (changetype<ObjectHeader>(cell).type) state.walkArgument++; });
      return <f64>state.walkArgument;
    default: return 0;
  }
}
