/** What conversions and handles need of the interpreter they belong to. */

import type { Slot } from '../engine/exports.js';
import type { Vm } from '../engine/vm.js';
import type { CodeObject } from '../monitoring/code-object.js';
import type { HostFunction } from '../options.js';
import type { PyHandle } from './handle.js';

export interface ReadOptions {
  dicts?: 'map' | 'object' | undefined;
  /** Levels of containers to convert; deeper ones become handles. */
  depth?: number | undefined;
  /** Also convert instances of classes derived from built-in types. */
  payloads?: boolean | undefined;
}

export interface Context {
  readonly vm: Vm;
  /** Throws the pending exception as a PythonError. */
  fail(): never;
  /** Throws when the interpreter is disposed. */
  alive(): void;
  /** Runs `work` as a run of its own: limits apply, the exchange stack is restored afterwards. */
  enter<T>(work: () => T): T;
  /** Number of a host function, made when it is new. */
  functionId(fn: HostFunction, name?: string): number;
  /** The host function of that number. */
  functionOf(id: number): HostFunction | undefined;
  /** A handle on the value in a slot. */
  handle(slot: Slot): PyHandle;
  /** Frees a handle; nothing happens once the interpreter is disposed. */
  freeHandle(handle: number): void;
  /** The exception in a slot as a PythonError (or the JavaScript error it was made of). */
  errorFrom(slot: Slot): Error;
  /** The same for an exception held by a handle, which is disposed; the handle itself for one among the arguments of too many others. */
  errorOf(handle: PyHandle): Error | PyHandle;
  /** The code object of that id. */
  codeObject(id: number): CodeObject;
  /** Calls a Python callable. */
  call(
    callable: PyHandle,
    args: readonly unknown[],
    kwargs: Record<string, unknown> | undefined,
    read: ReadOptions,
  ): unknown;
}
