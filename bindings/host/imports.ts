/**
 * What the module asks of its host: the functions it imports. No JavaScript exception may cross the module, where it would leave frames half done: each
 * is raised in Python, and the import says so by its answer.
 */
import { Call, type HostImports } from '../engine/exports.js';
import type { Monitoring } from '../monitoring/client.js';
import type { InterpreterOptions } from '../options.js';
import { readClock } from './clock.js';
import type { CallContext, HostFunctions } from './functions.js';
import type { HostModules } from './modules.js';
import type { LineReader } from './stdin.js';

export interface ImportContext extends CallContext {
  readonly options: InterpreterOptions;
  readonly functions: HostFunctions;
  readonly modules: HostModules;
  readonly stdin: LineReader;
  readonly monitoring: Monitoring;
  /** When the time of what runs is over, as performance.now() counts. */
  readonly deadline: number;
  raise(error: unknown): void;
  /** Throws when a callback's PAUSE cannot be obeyed. */
  mayPause(): void;
}

export function hostImports(host: ImportContext): HostImports {
  const { stdout: out = () => {}, stderr: err = () => {}, clock } = host.options;
  const guard = <T>(otherwise: T, work: () => T): T => {
    const count = host.vm.raw.exchangeCount();
    try {
      return work();
    } catch (error) {
      host.vm.raw.exchangeReset(count);
      host.raise(error);
      return otherwise;
    }
  };
  const push = (done: number): void => {
    if (!done) host.fail();
  };
  return {
    write: (stream, address, bytes) => {
      guard(undefined, () => (stream === 2 ? err : out)(host.vm.readUtf8(address, bytes)));
    },
    clock: (kind) => guard(Number.NaN, () => readClock(kind, clock, host.deadline)),
    // The way of every call: unlike guard, it need not ask what lies on the exchange stack, on which a call that fails leaves nothing.
    call: (id, args, count, names, nameCount) => {
      try {
        return host.functions.call(host, id, args >>> 0, count, names >>> 0, nameCount);
      } catch (error) {
        host.raise(error);
        return Call.RAISED;
      }
    },
    findModule: (name) =>
      guard(-1, () => {
        const found = host.modules.find(host.vm.readText(name >>> 0), host, host.loop);
        if (!found) return 0;
        push(host.vm.pushText(found.filename));
        push(found.code ? host.vm.pushBytes(found.code) : host.vm.pushSource(found.source ?? ''));
        return found.package ? 2 : 1;
      }),
    event: host.monitoring.receiver(
      (error) => host.raise(error),
      () => host.mayPause(),
    ),
    readLine: () =>
      guard(-1, () => {
        const line = host.stdin.next();
        if (line === null) return 0;
        push(host.vm.pushText(line));
        return 1;
      }),
    normalize: () =>
      guard(0, () => {
        const text = host.vm.readText(host.vm.raw.exchangeSlot(0));
        host.vm.raw.exchangeDrop(1);
        push(host.vm.pushText(text.normalize('NFKC')));
        return 1;
      }),
  };
}
