/** The public surface of krait. */

export type { Stats } from './core.js';
export { compressSnapshot, type DecompressOptions, decompressSnapshot } from './engine/compression.js';
export { createInterpreter, Engine, type EngineSource } from './engine/load.js';
export {
  ConversionError,
  KraitError,
  LimitError,
  type LimitName,
  PythonError,
  type PythonFrame,
} from './errors.js';
export { Execution, Frame, type StepLimits, type SuspendedCall } from './execution.js';
export type { Globals } from './globals.js';
export { SUSPEND } from './host/functions.js';
export type { Interpreter, RunAsyncOptions, StartOptions } from './interpreter.js';
export type {
  CallbackOf,
  DetailedCallback,
  EventDetails,
  Events,
  LineCallback,
  Monitoring,
  MonitoringCallback,
  PlaceCallback,
} from './monitoring/client.js';
export type { CodeObject } from './monitoring/code-object.js';
export * as monitoring from './monitoring/index.js';
export type { BranchCounts, CallCounts, Counters, FuelCounts, LineCounts, SinkKinds } from './monitoring/sink.js';
export type {
  CompileOptions,
  HostFunction,
  InterpreterOptions,
  Limits,
  ModuleLoader,
  ModuleSource,
  Modules,
  RunOptions,
} from './options.js';
export { type CallArguments, Program } from './program.js';
export { type CoverageFile, type CoverageOptions, LineCoverage } from './tools/coverage.js';
export { CallProfile, type ProfileEntry } from './tools/profiler.js';
export { coverageListing, coverageSummary, profileTable, type ReportOptions } from './tools/report.js';
export { EventTrace, eventSet, type TraceOptions } from './tools/tracer.js';
export { PyFloat } from './values/float.js';
export { PyHandle } from './values/handle.js';
export { version } from './version.js';
