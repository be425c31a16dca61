/**
 * The VM record: all mutable state of the interpreter that is no heap cell, at fixed addresses below AssemblyScript's static data.
 *
 *   64    singletons (8 headers of 16 bytes)             1024  interned names (8 bytes each, NAME_COUNT)
 *   192   a short answer of the host (8 bytes)           5120  built-in types (4 bytes each)
 *   256   VmState (below)                                5632  exception types (4 bytes each)
 *                                                        6144  method cache (256 entries of 24 bytes)
 *                                                       12288  end of use; static data starts at 16384
 *
 * Nothing else is mutable (no module-level `let`), so a copy of linear memory is the whole interpreter.
 */
import { Value } from '../value/value';
import { Type, Exc } from '../value/type-id';

export const STATE: usize = 256;
export const NAMES_TABLE: usize = 1024;
export const TYPES_TABLE: usize = 5120;
export const EXCEPTIONS_TABLE: usize = 5632;
export const METHOD_CACHE: usize = 6144;
export const METHOD_CACHE_SIZE: u32 = 256;

@unmanaged export class VmState {
  // ---- execution
  /** Address of register 0 of the running frame; 0 when nothing runs. */
  base: u32;
  /** Address of the next instruction of the running frame; written before anything that may raise or call. */
  pc: u32;
  /** First free slot above the running frame and pushed roots. */
  stackTop: u32;
  /** End of the current stack segment, less the red zone. */
  stackLimit: u32;
  /** Current segment (see vm/stack.ts). */
  segment: u32;
  /** Units of fuel left in this slice. Below zero: leave or refill at the next safepoint. */
  slice: i32;
  /** Size of the slice that `slice` counts down. */
  sliceSize: i32;
  /** 1 when a safepoint must do more than count (collect). */
  safepointRequested: u32;
  /** Fuel used before this slice, and the limit (0 = none). */
  fuelUsed: u64;
  fuelLimit: u64;
  /** The exception that is being raised, or UNBOUND. */
  pending: Value;
  /** The exception that is being handled (sys.exception()), or NONE. */
  handled: Value;
  /** Raw keywords for natives with **kwargs: TupleObject of names or 0. */
  keywords: u32;
  frameDepth: i32;
  recursionLimit: i32;
  /** What a program may set it to. */
  recursionMaximum: i32;
  /** Nested dispatch loops and recursion in native routines. */
  nativeDepth: i32;
  /** 1 when a limit that Python cannot catch was reached: 1 fuel, 2 time, 3 output, 4 host stop. */
  limitReached: u32;
  // ---- heap (heap/alloc.ts, heap/gc.ts)
  heapUsed: u64;
  heapPeak: u64;
  heapLimit: u64;
  /** Bytes that may still be allocated before the next collection. */
  gcBudget: i64;
  /** What gcBudget was after the last collection. */
  gcGiven: i64;
  gcCount: u32;
  gcStress: u32;
  gcDisabled: u32;
  /** Address of the heap's own record. */
  heap: u32;
  // ---- tables
  /** DictObject of interned strings (str → str). */
  interned: u32;
  /** DictObject of sys.modules. */
  modules: u32;
  /** DictObject of the builtins module. */
  builtins: u32;
  /** ModuleObject __main__ */
  mainModule: u32;
  /** Single-character strings of Latin-1 (VALUES cell of 256). */
  characters: u32;
  emptyTuple: u32;
  emptyBytes: u32;
  /** VALUES cell of handles the host holds, its count, and the first free one. */
  handles: u32;
  handleCount: u32;
  handleFree: u32;
  /** ListObject of all code objects that TypeScript knows by id. */
  codes: u32;
  /** Source of DictObject.version. */
  dictVersion: u32;
  /** Source of TypeObject.version. */
  typeVersion: u32;
  hashSeed: u32;
  /** How many nans were read from text; each has its number. */
  nans: u32;
  /** Depth of repr calls in progress (VALUES cell used as a stack) against cycles. */
  reprStack: u32;
  /** How many of them a routine has left there that is to be carried out again (vm/again.ts), or that was entered before the running loop. */
  reprKept: u32;
  intMaxStrDigits: i32;
  // ---- monitoring (monitoring/)
  /** Version of the event sets; code objects compare. */
  monitoringVersion: u32;
  /** Union over tools of the global events that have a callback. */
  monitoringEvents: u32;
  /** Number of the event + 1 while a callback runs: no events. */
  monitoringInside: u32;
  /** BUFFER with the tables of the tools (monitoring/tools.ts). */
  monitoring: u32;
  monitoringRestarts: u32;
  /** Argument of a walk over the heap (monitoring/instrument.ts). */
  monitoringDropped: u32;
  /** The frame whose event a Python callback has, and where that frame keeps the handled exception that a jump by f_lineno goes back to (0: stays). */
  monitoringBase: u32;
  monitoringHandled: u32;
  /** What sinks count (monitoring/sinks.ts): call edges; frames under way, and how many there are. */
  sinkEdges: u32;
  sinkCalls: u32;
  sinkDepth: u32;
  /** Bit of the tool that counts lines, more than once each; 0 when none or several do. */
  sinkLines: u32;
  /** Tools with a callback for C_RETURN or C_RAISE. */
  callEndTools: u32;
  /** Bit of the tool for which the host has a callback for lines; 0 when none or several have. */
  hostLines: u32;
  /** What an event carries, where the host can read it: value, callable or exception; arg0. */
  eventValue: Value;
  eventArgument: Value;
  // ---- host
  outputUsed: u64;
  outputLimit: u64;
  /** ModuleObject sys. */
  sysModule: u32;
  /** Cells that only natives know, kept alive (ListObject). */
  kept: u32;
  /** Result of the program that ran to its end (vm/run.ts). */
  result: Value;
  /** What the generator that a native routine resumed last returned. */
  generatorResult: Value;
  /** Not 0 while the running dispatch loop was entered by execute and may leave, at a slice's end or anywhere (vm/suspend.ts). */
  mayLeave: u32;
  /** 1 when the program can be suspended. */
  suspendable: u32;
  /** BuiltinObject `__import__` as it was made: import statements call another one that a program put there. */
  importFunction: u32;
  /** Dict from files of lib/_natives/ to dicts of their functions; 0 until one is called. */
  pythonNatives: u32;
  /** Arena of the compilation in progress (compiler/arena.ts), or 0. */
  compilation: u32;
  // ---- weak references and finalizers (objects/weak.ts)
  /** List of all WeakObjects whose target lives, newest first. */
  weakList: u32;
  /** Those whose callback or `__del__` is due. */
  weakQueue: u32;
  /** 1 while the queue is being served. */
  weakServing: u32;
  /** Fuel at which the host wants a break, 0 none. */
  fuelPause: u64;
  // ---- suspension (vm/suspend.ts)
  /** Why the loop is about to leave (Suspension), and why the program is suspended; NONE: it is not. */
  leaving: u32;
  suspension: u32;
  /** Paused before an instruction: the bits of its event mask whose events have been delivered. */
  suspendedMask: u32;
  /** Paused at a branch, which has been carried out: where it goes on; 0: at the frame's next instruction. */
  suspendedPc: u32;
  /** Suspended in a call with events: the tools that want to know of its end; the callable and its argument are the topmost roots. */
  suspendedTools: u32;
  /** Suspended in a call: (number of the host function, positional arguments and values of keywords, names of the keywords). */
  suspendedCall: Value;
  /** A module whose code an import statement is to run (vm/import.ts), or UNBOUND. */
  importPushed: Value;
  /** Where the next question of a routine that is carried out again lies, and the end of all (vm/again.ts). */
  againAt: u32;
  againEnd: u32;
  /** ListObject of what routines have asked that is not in questions yet, and where that of the running one begins (vm/again.ts). */
  asked: u32;
  askedFrom: u32;
  /**
   * While the program is suspended in what a routine called, until the loop leaves: the frame of the function that the routine called, and where the program
   * is. 0: it is not.
   */
  left: u32;
  leftBase: u32;
  leftPc: u32;
  leftTop: u32;
  /** Why (Suspension). */
  leftFor: u32;
  /** Ends of slices in nested loops that may leave. */
  slicesInside: u32;
  /** The frame in which an iterator runs that asks others for items and goes on after their ends, which that frame's tools do not see; 0: none. */
  monitoringQuiet: u32;
  /** Argument of a walk over the heap (modules/introspection.ts). */
  walkArgument: u32;
  walkResult: u32;
  /** The instruction that raised what the last handler was entered with, but for those that only clean up (vm/unwind.ts). */
  raisedAt: u32;
}

export const state: VmState = changetype<VmState>(STATE);

/** TypeObject of a built-in type. */
// @ts-ignore: decorator
@inline export function typeObject(id: Type): usize { return load<u32>(TYPES_TABLE + (<usize>id << 2)); }
/** TypeObject of a built-in exception. */
// @ts-ignore: decorator
@inline export function exceptionType(id: Exc): usize { return load<u32>(EXCEPTIONS_TABLE + (<usize>id << 2)); }
