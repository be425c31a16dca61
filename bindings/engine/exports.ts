/**
 * The module's exports and imports as TypeScript sees them (assembly/host/exports.ts). `Slot` is the address of a Value in linear memory, `Bool` is
 * 0 or 1; 0 means that an exception is pending.
 */
export type Slot = number;
export type Bool = number;

export interface KraitExports {
  // lifecycle
  vmAdopted(): void;
  vmRestored(): void;
  vmCompact(): void;
  vmInit(memoryLimit: number, recursionLimit: number, hashSeed: number): Bool;
  vmLimit(memoryLimit: number, recursionLimit: number): Bool;
  vmSourcesMark(): number;
  vmSetGcStress(on: number): void;
  vmStat(which: number): number;
  // evaluation: see Status
  programCompile(mode: number): Bool;
  programStart(suspendable: Bool): number;
  programResume(): number;
  programNested(): number;
  programBegin(fuel: number, output: number): void;
  programCall(count: number): number;
  programFlush(): Bool;
  programCharge(units: number): Bool;
  programGrant(fuel: number): number;
  programRestore(limit: number): void;
  programLimit(): number;
  programStop(limit: number): void;
  programClearLimit(pending: number): void;
  programTakeError(): Bool;
  // suspension: see Suspension
  programSuspension(): number;
  programMayPause(): Bool;
  programPause(): void;
  programPauseAfter(fuel: number): void;
  programResumePaused(): number;
  programResumeCall(good: Bool): number;
  programSuspendedCall(): Bool;
  callMaySuspend(id: number): Bool;
  // exchange stack
  exchangeCount(): number;
  exchangeDrop(count: number): void;
  exchangeReset(count: number): void;
  exchangeSlot(depth: number): Slot;
  exchangeCopy(slot: Slot): Bool;
  exchangeHandle(handle: number): Bool;
  exchangeConstant(which: number): Bool;
  exchangeFloat(value: number): Bool;
  exchangeInt(value: number): Bool;
  exchangeLimbs(buffer: number, count: number, negative: number): Bool;
  exchangeText(buffer: number, units: number): Bool;
  exchangeBytes(buffer: number, length: number): Bool;
  exchangeList(count: number): Bool;
  exchangeTuple(count: number): Bool;
  exchangeDict(): Bool;
  exchangeDictPut(): Bool;
  exchangeSet(): Bool;
  exchangeSetPut(): Bool;
  exchangeHostFunction(id: number): Bool;
  // buffers and handles
  textBuffer(bytes: number): number;
  textData(buffer: number): number;
  textForget(): void;
  handleFromSlot(slot: Slot): number;
  handleFree(handle: number): void;
  handleSlot(handle: number): Slot;
  // reading values
  valueShape(slot: Slot): number;
  valuePayload(slot: Slot): Slot;
  valueNumber(slot: Slot): number;
  valueAddress(slot: Slot): number;
  valueLength(slot: Slot): number;
  valueData(slot: Slot): number;
  valueDetail(slot: Slot): number;
  valueNextEntry(object: number, position: number): number;
  valueEntry(object: number, index: number): Slot;
  // objects
  accessGet(): Bool;
  accessSet(): Bool;
  accessDictGet(): number;
  accessDictSet(): Bool;
  accessDictDelete(): number;
  accessRepr(): Bool;
  accessStr(): Bool;
  accessIter(): Bool;
  accessNext(): number;
  accessTypeName(): Bool;
  // modules
  moduleCreate(): Bool;
  modulePut(): Bool;
  modulePushGlobals(): Bool;
  modulePushBuiltins(): Bool;
  modulePushNamed(): Bool;
  // exceptions
  callRaise(): number;
  callRaiseAgain(): Bool;
  callRaiseRecursion(): void;
  inspectTraceback(): Bool;
  inspectArguments(): Bool;
  inspectFormat(): Bool;
  inspectTrim(): void;
  inspectFrames(): Bool;
  inspectFrame(depth: number): Bool;
  // code objects by number
  inspectCode(id: number): Bool;
  inspectCodeObject(id: number): Bool;
  inspectLines(id: number): Bool;
  inspectNested(id: number): Bool;
  // monitoring; the name of a tool is taken from and left on the exchange stack; -1: an exception is pending
  monitoringHostUseTool(id: number): Bool;
  monitoringHostFreeTool(id: number): Bool;
  monitoringHostClearTool(id: number): Bool;
  monitoringHostGetTool(id: number): Bool;
  monitoringHostRegister(id: number, event: number, on: number): Bool;
  monitoringHostSetEvents(id: number, events: number): Bool;
  monitoringHostGetEvents(id: number): number;
  monitoringHostSetLocalEvents(id: number, code: number, events: number): Bool;
  monitoringHostGetLocalEvents(id: number, code: number): number;
  monitoringHostRestart(): Bool;
  monitoringHostFreeGuests(): void;
  // counters in place of callbacks (assembly/monitoring/sinks.ts has their layout)
  monitoringHostSink(id: number, kinds: number, events: number): Bool;
  monitoringHostCounts(code: number): number;
  monitoringHostEdges(): number;
  monitoringHostResetCounts(): void;
}

/** Exports whose strings as-bind marshals. */
export interface KraitTexts {
  textPut(buffer: number, units: number, at: number, piece: string): Bool;
  exchangePiece(from: number, limit: number): string;
}

/** What the module imports under `host` (assembly/host/imports.ts). */
export interface HostImports {
  write(stream: number, address: number, bytes: number): void;
  clock(kind: number): number;
  call(id: number, args: Slot, count: number, names: Slot, nameCount: number): number;
  findModule(name: Slot): number;
  event(tool: number, event: number, code: number, a: number, b: number): number;
  readLine(): number;
  normalize(): number;
}

/** All of it: the instance itself brings the tables about Unicode. */
export interface ModuleImports extends HostImports {
  unicode(address: number, bytes: number): void;
}

/** Results of programStart, programResume and programNested. */
export const Status = { DONE: 0, EXCEPTION: 1, SLICE: 2, LIMIT: 3, SUSPENDED: 4 } as const;
/** Answers of programSuspension: why a program is suspended (assembly/vm/suspend.ts). */
export const Suspension = { NONE: 0, CALL: 1, PAUSE: 2, SLICE: 3 } as const;
/** What the import `call` answers. */
export const Call = { RAISED: 0, DONE: 1, SUSPEND: 2, ANSWERED: 3 } as const;
/** Modes of programCompile. */
export const Mode = { EXEC: 0, EVAL: 1, INTERACTIVE: 2, LAST_VALUE: 3 } as const;
/** Answers of valueShape (assembly/host/values.ts). */
export const Shape = {
  NONE: 0,
  FALSE: 1,
  TRUE: 2,
  INT: 3,
  BIG_INT: 4,
  FLOAT: 5,
  STR: 6,
  BYTES: 7,
  BYTEARRAY: 8,
  LIST: 9,
  TUPLE: 10,
  DICT: 11,
  SET: 12,
  FROZENSET: 13,
  EXCEPTION: 14,
  HOST_FUNCTION: 15,
  OBJECT: 16,
  UNBOUND: 17,
} as const;
/** Questions to vmStat. */
export const Stat = { HEAP_USED: 0, HEAP_PEAK: 1, FUEL: 2, COLLECTIONS: 3, OUTPUT: 4, CODES: 5, OBJECTS: 6 } as const;
/** Set by scripts/build.mjs: a number for the sources of the module that this code belongs to. */
declare const __KRAIT_SOURCES__: number;
export const SOURCES_MARK = __KRAIT_SOURCES__;
