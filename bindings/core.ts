/**
 * Core: what an interpreter, its globals, its handles and its monitoring share. Runs code in slices, so that time limits hold and V8
 * can replace its first, slow code.
 */
import { Mode, type Slot, Stat, Status, Suspension } from './engine/exports.js';
import { applySnapshot, encodeSnapshot, type Facts, readSnapshot } from './engine/snapshot.js';
import { type Beginning, retireVm, startVm } from './engine/start-image.js';
import type { Vm } from './engine/vm.js';
import { KraitError, LimitError, type LimitName } from './errors.js';
import { Execution, type ExecutionContext, type Progress, type StepLimits } from './execution.js';
import { EventLoop } from './host/event-loop.js';
import { HostFunctions } from './host/functions.js';
import { hostImports, type ImportContext } from './host/imports.js';
import { HostModules, installModules, moduleFunctions } from './host/modules.js';
import { LineReader } from './host/stdin.js';
import { Monitoring } from './monitoring/client.js';
import type { CodeObject } from './monitoring/code-object.js';
import type { HostFunction, InterpreterOptions, Limits, RunOptions } from './options.js';
import { type CallArguments, Program } from './program.js';
import type { ReadOptions } from './values/context.js';
import { type ExceptionContext, Exceptions, isOverflow } from './values/exceptions.js';
import { fromPython } from './values/from-python.js';
import { PyHandle } from './values/handle.js';
import type { PlaceRow } from './values/place.js';
import { raisable, Thrown } from './values/thrown.js';
import { toPython } from './values/to-python.js';

/** File of the code that call() runs; its frame is left out of tracebacks (assembly/host/inspect.ts). */
const HOST_FILE = '<host>';
/** Units of fuel that reading an error may take, beyond the limit of its run: its classes' own methods, the search for similar names. */
const ERROR_FUEL = 1_000_000;
/** So many lie on the exchange stack one by one; more could fill it, and leave no place for the exception that tells so. */
const FEW_ARGUMENTS = 1000;
const LIMITS: readonly LimitName[] = ['stopped', 'fuel', 'time', 'output', 'stopped'];

/** What a snapshot keeps of the host's side. */
interface Kept {
  functions: readonly string[];
  stdin: number;
  fuel: number;
  random: number | undefined;
  environ: Record<string, string> | undefined;
  suspended: { timeLeft: number | null; dicts: ReadOptions['dicts']; reason: Execution['reason'] } | undefined;
}

/** What an interpreter takes, and has taken. */
export interface Stats {
  /** Bytes of the module's heap in use, what is garbage and not yet collected included. */
  memory: number;
  /** The most bytes of the heap that ever were in use. */
  memoryPeak: number;
  /** Bytes of linear memory, the module's static data and everything not in use included. */
  linearMemory: number;
  /** Units of fuel used in the interpreter's life. */
  fuel: number;
  /** Collections of garbage in its life. */
  collections: number;
  /** Objects on the heap, those of the interpreter itself and garbage that is not yet collected included. Counting them walks the heap. */
  objects: number;
  /**
   * Handles that JavaScript holds: each PyHandle, each Program, and the `exception` of each PythonError, until it is disposed or collected. A program that
   * disposes of what it gets ends with 0; one that forgets some leaves them to JavaScript's collector, which may be late.
   */
  handles: number;
}

/** What Interpreter, its globals, handles and monitoring share. */
export class Core implements ImportContext, ExecutionContext, ExceptionContext {
  readonly options: InterpreterOptions;
  readonly monitoring: Monitoring;
  readonly loop = new EventLoop();
  readonly functions = new HostFunctions();
  readonly modules: HostModules;
  readonly stdin: LineReader;
  deadline = Number.POSITIVE_INFINITY;
  readonly #exceptions = new Exceptions(this);
  readonly #module: WebAssembly.Module;
  readonly #seed: number;
  readonly #limits: Limits;
  /** PyHandles that are not disposed; numbers of those among them that JavaScript has forgotten. */
  #handles = 0;
  readonly #forgotten: number[] = [];
  #vm: Vm | undefined;
  readonly #preload: readonly string[];
  /** Fuel of the runs so far. */
  #fuel = 0;
  /** Handle of the code that call() runs. */
  #trampoline = 0;
  /** Runs under way: more than one when a host function runs Python again. */
  #depth = 0;
  /** Milliseconds that the program has left; the clock stands while it is suspended. */
  #timeLeft = Number.POSITIVE_INFINITY;
  /** The program of start or runAsync, until it has ended; whether it is suspended now; whether callbacks and host functions may ask for that. */
  #execution: Execution | undefined;
  #suspended = false;
  #pausable = false;
  /** The host's own error that is on its way out of the module: a trap of another module is no crash of this one. */
  #passing: unknown;
  /** How its result is to be read. */
  #read: ReadOptions = {};

  /** With `snapshot` it goes on where that was taken. */
  constructor(module: WebAssembly.Module, options: InterpreterOptions, snapshot?: Uint8Array) {
    const kept = snapshot && readSnapshot(module, snapshot);
    this.options = options;
    this.#seed = kept?.seed ?? options.hashSeed ?? 0;
    this.#limits = options.limits ?? {};
    this.stdin = new LineReader(options.stdin);
    const was = kept?.facts as Kept | undefined;
    this.modules = new HostModules({ random: was?.random, environ: was?.environ, ...options });
    this.monitoring = new Monitoring(this);
    this.#module = module;
    // A snapshot has in it what its interpreter began with.
    this.#preload = kept ? [] : (options.preload ?? []);
    const { vm, functions } = startVm(module, this.#limits, this.#beginning, hostImports(this));
    this.#vm = vm;
    this.functions.bind(functions, this.#loopFunctions);
    if (snapshot && kept) this.#restore(snapshot, kept.facts as unknown as Kept);
    else this.enter(() => this.#install());
  }

  /** The program under way, running or suspended. */
  get execution(): Execution | undefined {
    return this.#execution;
  }

  // ---- snapshots

  snapshot(): Uint8Array {
    if (this.#depth > 0)
      throw new KraitError('busy', 'a snapshot can be taken while nothing runs, or of a suspended program');
    const kept: Kept = {
      functions: this.functions.names,
      stdin: this.stdin.position,
      fuel: this.#fuel,
      random: this.modules.random,
      environ: this.modules.environ,
      suspended: this.#suspended
        ? { timeLeft: this.#timeLeft, dicts: this.#read.dicts, reason: this.#execution?.reason }
        : undefined,
    };
    return encodeSnapshot(this.#module, this.vm, this.#seed, kept as unknown as Facts);
  }

  #restore(snapshot: Uint8Array, kept: Kept): void {
    const { vm } = this;
    const { memory = 0, recursion = 0 } = this.#limits;
    if (!applySnapshot(this.#module, snapshot, vm) || !vm.raw.vmLimit(memory, recursion)) {
      throw new KraitError('memory', 'limits.memory is too small for this snapshot');
    }
    const given = new Map<string, HostFunction>(Object.entries(this.options.functions ?? {}));
    for (const [name, fn] of moduleFunctions(this.options.modules)) given.set(name, fn);
    for (const [name, fn] of this.#loopFunctions) given.set(name, fn);
    this.functions.bind(kept.functions, given);
    this.stdin.position = kept.stdin;
    this.#fuel = kept.fuel;
    if (kept.suspended) this.#restoreSuspended(kept.suspended);
    this.enter(() => this.#install(kept.functions));
  }

  #restoreSuspended(kept: NonNullable<Kept['suspended']>): void {
    const { raw } = this.vm;
    const { fuel, time } = this.#limits;
    const state = raw.programSuspension() === Suspension.CALL ? 'call' : 'paused';
    this.#execution = new Execution(this, state, kept.reason);
    this.#suspended = true;
    this.#pausable = true;
    this.#read = { dicts: kept.dicts };
    // JSON has no infinity.
    this.#timeLeft = time ?? kept.timeLeft ?? Number.POSITIVE_INFINITY;
    if (fuel !== undefined) raw.programRestore(fuel);
  }

  get #beginning(): Beginning {
    return { seed: this.#seed, preload: this.#preload };
  }

  /** What Python's event loop has of the host, by the names under which its module knows them. */
  get #loopFunctions(): Map<string, HostFunction> {
    return new Map(Object.entries(this.loop.functions).map(([name, fn]) => [`_loop_host.${name}`, fn]));
  }

  get vm(): Vm {
    this.alive();
    return this.#vm as Vm;
  }

  alive(): void {
    if (!this.#vm) throw new KraitError('disposed', 'this interpreter has been disposed');
  }

  dispose(): void {
    if (this.#depth > 0) throw new KraitError('busy', 'an interpreter cannot be disposed while it runs');
    if (this.#vm) retireVm(this.#module, this.#vm, this.#beginning);
    this.#vm = undefined;
    this.loop.reset();
    const execution = this.#execution;
    this.#execution = undefined;
    this.#suspended = false;
    this.#exceptions.clear();
    execution?.changed();
  }

  stats(): Stats {
    const { raw, memory } = this.vm;
    return {
      memory: raw.vmStat(Stat.HEAP_USED),
      memoryPeak: raw.vmStat(Stat.HEAP_PEAK),
      linearMemory: memory.buffer.byteLength,
      fuel: this.#fuel + (this.#depth > 0 || this.#suspended ? raw.vmStat(Stat.FUEL) : 0),
      collections: raw.vmStat(Stat.COLLECTIONS),
      objects: raw.vmStat(Stat.OBJECTS),
      handles: this.#handles - this.#forgotten.length,
    };
  }

  // ---- running

  run(source: string | Program, options: RunOptions): unknown {
    return this.enter(() => {
      this.#prepare(source, options);
      this.#evaluate();
      return fromPython(this, this.vm.raw.exchangeSlot(0), { dicts: options.dicts });
    });
  }

  /**
   * Begins a program that may be suspended; `prepare` leaves its code and namespace on the exchange stack. `pausable`: by callbacks and by SUSPEND, since
   * somebody holds the execution.
   */
  begin(prepare: () => void, read: ReadOptions, pausable: boolean, limits: StepLimits): Execution {
    if (this.#depth > 0 || this.#execution) {
      throw new KraitError(
        'busy',
        'this interpreter has a program under way, running or suspended: end it or cancel it first',
      );
    }
    const execution = new Execution(this);
    this.#execution = execution;
    this.#pausable = pausable;
    this.#read = read;
    return execution.begin(() => {
      prepare();
      return this.vm.raw.programStart(1);
    }, limits);
  }

  start(source: string | Program, options: RunOptions, pausable: boolean, limits: StepLimits): Execution {
    return this.begin(() => this.#prepare(source, options), { dicts: options.dicts }, pausable, limits);
  }

  startCall(callable: PyHandle, call: CallArguments, pausable: boolean, limits: StepLimits): Execution {
    return this.begin(() => this.#prepareCall(callable, call.args ?? [], call.kwargs), {}, pausable, limits);
  }

  compile(source: string, filename: string, interactive: boolean): Program {
    return this.enter(() => {
      // A block that is typed in ends at the empty line.
      if (interactive) this.#compile(`${source}\n`, filename, Mode.INTERACTIVE);
      else this.#compile(source, filename);
      return new Program(this.handle(this.vm.raw.exchangeSlot(0)), filename);
    });
  }

  /** Leaves the code of a program on the exchange stack. */
  #compile(source: string, filename: string, mode: (typeof Mode)[keyof typeof Mode] = Mode.LAST_VALUE): void {
    this.#push(this.vm.pushSource(source));
    this.#push(this.vm.pushText(filename));
    this.#push(this.vm.raw.programCompile(mode));
  }

  /** Puts the code of a program and its namespace on the exchange stack. */
  #prepare(source: string | Program, options: RunOptions): void {
    const { raw } = this.vm;
    if (options.globals) {
      for (const [name, value] of Object.entries(options.globals)) {
        raw.modulePushGlobals();
        this.#push(this.vm.pushText(name));
        toPython(this, value, `globals.${name}`);
        this.#push(raw.accessDictSet());
      }
    }
    if (typeof source === 'string') this.#compile(source, options.filename ?? '<string>');
    else toPython(this, source.code, 'program');
    this.#push(raw.modulePushGlobals());
  }

  proceed(first: () => number, limits: StepLimits): Progress {
    const fresh = !this.#suspended;
    this.#suspended = false;
    let ended = true;
    try {
      return this.enter(() => {
        const { raw } = this.vm;
        const until = performance.now() + (limits.time ?? Number.POSITIVE_INFINITY);
        raw.programPauseAfter(limits.fuel ?? 0);
        const end = limits.fuel === undefined ? Number.POSITIVE_INFINITY : raw.vmStat(Stat.FUEL) + limits.fuel;
        let reason: 'event' | 'fuel' | 'time' = 'event';
        const status = this.#finish(first(), (now) => {
          if (raw.vmStat(Stat.FUEL) >= end) reason = 'fuel';
          else if (now > until) reason = 'time';
          return reason !== 'event';
        });
        if (status === Status.DONE) {
          return { state: 'done', value: fromPython(this, raw.exchangeSlot(0), this.#read) };
        }
        if (status === Status.SLICE) raw.programPause();
        // What was printed is seen while the program is suspended. That can fail, and then there is nothing left to go on with.
        if (!raw.programFlush()) this.#failSuspended();
        ended = false;
        this.#suspended = true;
        if (raw.programSuspension() === Suspension.CALL) return { state: 'call' };
        return { state: 'paused', reason };
      }, fresh);
    } finally {
      if (ended) this.#execution = undefined;
    }
  }

  /** Ends the suspended program, and throws the pending exception. */
  #failSuspended(): never {
    try {
      this.fail();
    } catch (error) {
      try {
        this.#finish(this.stop());
      } catch {
        // That it was stopped, which is not why it ended.
      }
      throw error;
    }
  }

  resumeCall(value: unknown): number {
    const { raw } = this.vm;
    const count = raw.exchangeCount();
    try {
      toPython(this, value, 'result');
      return raw.programResumeCall(1);
    } catch (error) {
      raw.exchangeReset(count);
      this.raise(error);
      return raw.programResumeCall(0);
    }
  }

  /** Ends the suspended program: by `limit`, or because the host wants it so. */
  stop(limit: LimitName = 'stopped'): number {
    const { raw } = this.vm;
    this.stopBy(limit);
    return raw.programSuspension() === Suspension.CALL ? raw.programResumeCall(0) : raw.programResumePaused();
  }

  suspendedCall(): { name: string; args: unknown[]; kwargs: Record<string, unknown> } {
    return this.enter(() => {
      const { raw } = this.vm;
      this.#push(raw.programSuspendedCall());
      const [id, values, names] = fromPython(this, raw.exchangeSlot(0)) as [number, unknown[], string[]];
      const count = values.length - names.length;
      return {
        name: this.functions.nameOf(id),
        args: values.slice(0, count),
        kwargs: Object.fromEntries(names.map((name, i) => [name, values[count + i]])),
      };
    });
  }

  frames(): [id: number, ...PlaceRow][] {
    return this.enter(() => {
      this.#push(this.vm.raw.inspectFrames());
      return fromPython(this, this.vm.raw.exchangeSlot(0)) as [id: number, ...PlaceRow][];
    });
  }

  inFrame(depth: number, expression: string, names: Record<string, unknown>): unknown {
    return this.enter(() => {
      const { raw } = this.vm;
      const limit = raw.programGrant(ERROR_FUEL);
      try {
        this.#compile(expression, HOST_FILE, Mode.EVAL);
        toPython(this, names, 'names');
        this.#push(raw.exchangeCopy(raw.exchangeSlot(0)));
        this.#push(this.vm.pushText('f'));
        this.#push(raw.inspectFrame(depth));
        this.#push(raw.accessDictSet());
        this.#evaluate();
        return fromPython(this, raw.exchangeSlot(0));
      } finally {
        raw.programRestore(limit);
      }
    });
  }

  /** Milliseconds that the program has left. */
  get timeLeft(): number {
    return this.#timeLeft;
  }

  /** Counts time in which the suspended program was waited for. */
  spend(milliseconds: number): void {
    this.#timeLeft -= milliseconds;
  }

  /** A host function's result comes later. */
  suspend(id: number, name: string, promise: Promise<unknown> | undefined): void {
    // Nobody may wait for it in the end, so nobody must be told that it failed.
    promise?.catch(() => {});
    const what = promise ? 'returned a promise' : 'returned SUSPEND';
    const execution = this.#execution;
    if (!execution || (!promise && !this.#pausable)) {
      const way = promise ? 'run() cannot wait for; use runAsync()' : 'only an execution of start() can wait for';
      throw new KraitError('async', `host function ${name} ${what}, which ${way}`);
    }
    if (!this.vm.raw.callMaySuspend(id)) {
      throw new KraitError(
        'async',
        `host function ${name} ${what}, and is called by a native routine, which cannot wait`,
      );
    }
    execution.await(promise);
  }

  /** Throws when a callback's PAUSE cannot be obeyed. */
  mayPause(): void {
    if (!this.#execution || !this.#pausable) throw new KraitError('pause', 'only a program of start() can be paused');
    if (!this.vm.raw.programMayPause()) {
      throw new KraitError(
        'pause',
        'this code is called by a native routine, in the middle of which nothing can be paused',
      );
    }
  }

  call(
    callable: PyHandle,
    args: readonly unknown[],
    kwargs: Record<string, unknown> | undefined,
    read: ReadOptions,
  ): unknown {
    return this.enter(() => {
      const { raw } = this.vm;
      if (this.#nested && args.length <= FEW_ARGUMENTS) {
        toPython(this, callable, 'callable');
        for (let i = 0; i < args.length; i++) toPython(this, args[i], `argument ${i + 1}`);
        const names = Object.keys(kwargs ?? {});
        for (const name of names) toPython(this, kwargs?.[name], `argument ${name}`);
        for (const name of names) this.#push(this.vm.pushText(name));
        this.#push(raw.exchangeTuple(names.length));
        this.#finish(raw.programCall(args.length));
      } else {
        this.#prepareCall(callable, args, kwargs);
        this.#evaluate();
      }
      return fromPython(this, raw.exchangeSlot(0), read);
    });
  }

  /** A call as a program of one line, so that it runs in slices like any other. */
  #prepareCall(callable: PyHandle, args: readonly unknown[], kwargs: Record<string, unknown> | undefined): void {
    this.#pushTrampoline();
    toPython(this, { f: callable, a: args, k: kwargs ?? {} }, 'argument');
  }

  #pushTrampoline(): void {
    const { raw } = this.vm;
    if (!this.#trampoline) {
      this.#compile('f(*a, **k)', HOST_FILE, Mode.EVAL);
      this.#trampoline = raw.handleFromSlot(raw.exchangeSlot(0));
      raw.exchangeDrop(1);
    }
    if (!this.#trampoline || !raw.exchangeHandle(this.#trampoline)) this.fail();
  }

  /** Runs the code and namespace on the exchange stack; leaves the result there. */
  #evaluate(): void {
    const { raw } = this.vm;
    this.#finish(this.#nested ? raw.programNested() : raw.programStart(0));
  }

  /** Slices until the program has ended, is suspended, or `enough` says so at the end of one: the status then. Throws what it ends with. */
  #finish(first: number, enough: (now: number) => boolean = () => false): number {
    const { raw } = this.vm;
    let status = first;
    while (status === Status.SLICE) {
      const now = performance.now();
      if (now > this.deadline) this.stopBy('time');
      else if (enough(now)) break;
      status = raw.programResume();
    }
    if (status === Status.EXCEPTION) this.fail();
    if (status === Status.LIMIT) this.#failLimit();
    return status;
  }

  /** What runs ends by a limit at its next safepoint. */
  stopBy(limit: LimitName): void {
    this.vm.raw.programStop(LIMITS.lastIndexOf(limit));
  }

  /** Does code run above a program that waits for it? */
  get #nested(): boolean {
    return this.#depth > 1 || this.#suspended;
  }

  enter<T>(work: () => T, fresh = !this.#suspended): T {
    const { raw } = this.vm;
    const count = raw.exchangeCount();
    for (let number = this.#forgotten.pop(); number !== undefined; number = this.#forgotten.pop())
      this.freeHandle(number);
    if (this.#depth === 0) {
      if (fresh) raw.programBegin(this.#limits.fuel ?? 0, this.#limits.output ?? 0);
      if (fresh) this.#timeLeft = this.#limits.time ?? Number.POSITIVE_INFINITY;
      this.deadline = performance.now() + this.#timeLeft;
    }
    this.#depth++;
    try {
      const result = work();
      if (this.#depth === 1 && !raw.programFlush()) this.fail();
      return result;
    } catch (error) {
      if (error !== this.#passing && isCrash(error)) throw this.#crash(error);
      raw.exchangeReset(count);
      if (this.#depth === 1 && this.#vm && !raw.programFlush()) raw.programClearLimit(0);
      throw error;
    } finally {
      this.#depth--;
      if (this.#vm && raw.exchangeCount() > count) raw.exchangeDrop(raw.exchangeCount() - count);
      if (this.#depth === 0) this.#timeLeft = this.deadline - performance.now();
      if (this.#depth === 0 && this.#vm && !this.#suspended) {
        this.#fuel += raw.vmStat(Stat.FUEL);
        this.loop.reset();
        this.#exceptions.forget(0);
      }
      if (this.#depth === 0) this.#passing = undefined;
    }
  }

  /** A trap left the module in the middle of something: the interpreter is of no use any more. */
  #crash(cause: unknown): KraitError {
    this.#vm = undefined;
    this.#execution?.changed();
    return new KraitError('crash', `the module trapped (${String(cause)}); this interpreter is disposed`, { cause });
  }

  // ---- exceptions

  fail(): never {
    const { raw } = this.vm;
    if (raw.programLimit()) this.#failLimit();
    if (!raw.programTakeError()) throw new KraitError('internal', 'a step failed without an exception');
    const error = this.errorFrom(raw.exchangeSlot(0));
    raw.exchangeDrop(1);
    throw error;
  }

  #failLimit(): never {
    const limit = LIMITS[this.vm.raw.programLimit()] ?? 'stopped';
    this.vm.raw.programClearLimit(this.#nested ? 1 : 0);
    const amount = limit === 'stopped' ? undefined : this.#limits[limit];
    const unit = { fuel: ' units', time: ' ms', output: ' bytes', stopped: '' }[limit];
    throw new LimitError(
      limit,
      amount === undefined ? 'the run was stopped' : `the limit of ${amount}${unit} (${limit}) is reached`,
    );
  }

  errorFrom(slot: Slot): Error {
    const { raw } = this.vm;
    // All that is told of one error shares its fuel.
    if (this.#exceptions.isReading) return this.#exceptions.read(slot);
    const limit = raw.programGrant(ERROR_FUEL);
    try {
      const error = this.#exceptions.read(slot);
      if (!(error instanceof Thrown)) return error;
      this.#passing = error.value;
      return error.value as Error;
    } finally {
      raw.programRestore(limit);
    }
  }

  errorOf(handle: PyHandle): Error | PyHandle {
    if (this.#exceptions.isDeep) return handle;
    return this.enter(() => {
      const { raw } = this.vm;
      if (!raw.exchangeHandle(handle.number)) this.fail();
      const error = this.errorFrom(raw.exchangeSlot(0));
      handle.dispose();
      return error;
    });
  }

  /** Raises a JavaScript error in Python. */
  raise(error: unknown): void {
    this.#exceptions.raise(raisable(error));
  }

  // ---- values

  functionId(fn: HostFunction, name?: string): number {
    return this.functions.numberOf(fn, name);
  }

  functionOf(id: number): HostFunction | undefined {
    return this.functions.get(id);
  }

  handle(slot: Slot): PyHandle {
    const number = this.vm.raw.handleFromSlot(slot);
    if (!number) this.fail();
    return this.hold(number);
  }

  hold(number: number): PyHandle {
    this.#handles++;
    return new PyHandle(this, number, this.#forgotten);
  }

  freeHandle(handle: number): void {
    this.#handles--;
    this.#vm?.raw.handleFree(handle);
  }

  codeObject(id: number): CodeObject {
    return this.monitoring.codeObject(id);
  }

  #push(done: number): void {
    if (!done) this.fail();
  }

  /** Gives Python the functions and values of the options; `known`, of a snapshot, those functions that it has already. */
  #install(known?: readonly string[]): void {
    const { raw } = this.vm;
    for (const [name, fn] of Object.entries(this.options.functions ?? {})) {
      if (known?.includes(name)) continue;
      raw.modulePushBuiltins();
      this.#push(this.vm.pushText(name));
      this.#push(this.vm.pushText(name));
      this.#push(raw.exchangeHostFunction(this.functionId(fn, name)));
      this.#push(raw.accessDictSet());
    }
    installModules(this, this.options.modules, (name) => !known || !this.#isLoaded(name));
    // A program may have changed its arguments.
    if (this.options.argv && !known) {
      this.#push(this.vm.pushText('sys'));
      this.#push(raw.modulePushNamed());
      this.#push(this.vm.pushText('argv'));
      toPython(this, this.options.argv, 'argv');
      this.#push(raw.accessSet());
    }
  }

  #isLoaded(module: string): boolean {
    const { raw } = this.vm;
    this.#push(this.vm.pushText(module));
    if (!raw.modulePushNamed()) return false;
    raw.exchangeDrop(1);
    return true;
  }
}

/** Is this WebAssembly's own error, or the overflow of the stack in the module? */
function isCrash(error: unknown): boolean {
  try {
    return error instanceof globalThis.WebAssembly.RuntimeError || isOverflow(error);
  } catch {
    // An object of the host that throws when it is looked at.
    return false;
  }
}
