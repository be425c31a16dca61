/**
 * Engine: the compiled module, from which interpreters are made. Compiling is done once; making an interpreter is
 * synchronous and cheap.
 */
import { KraitError } from '../errors.js';
import { importFileSystem } from '../host/files.js';
import { Interpreter } from '../interpreter.js';
import { checkInterpreterOptions, type InterpreterOptions } from '../options.js';
import { prepareVm } from './start-image.js';

/** Where the WebAssembly module may come from: bytes, an answer of `fetch`, a compiled module, or the place of the file as a URL (a string is one relative to the library's code). */
export type EngineSource =
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | WebAssembly.Module
  | Response
  | URL
  | string
  | Promise<ArrayBuffer | Response | WebAssembly.Module>;

/** The compiled WebAssembly module, from which interpreters are made. Interpreters share nothing but this code. */
export class Engine {
  readonly #module: WebAssembly.Module;

  private constructor(module: WebAssembly.Module) {
    this.#module = module;
  }

  /**
   * Compiles the module, by default the one that comes with this package.
   *
   * @throws KraitError with code `load` when it cannot be found or fetched; what WebAssembly throws for bytes that are no module.
   */
  static async load(source?: EngineSource): Promise<Engine> {
    return new Engine(await compile(await (source ?? defaultSource ?? shippedModule())));
  }

  /**
   * Says where `load` without a source and `createInterpreter` find the module, when it does not lie as a file beside the library's code: in a bundle, or
   * where `.wasm` files are imported.
   */
  static setDefault(source: EngineSource): void {
    defaultSource = source;
    shared = undefined;
  }

  /**
   * An engine of a compiled module, for platforms that import `.wasm` files as such (workerd).
   *
   * @throws TypeError when it is no WebAssembly.Module.
   */
  static fromModule(module: WebAssembly.Module): Engine {
    if (!(module instanceof globalThis.WebAssembly.Module)) {
      throw new TypeError('Engine.fromModule needs a WebAssembly.Module');
    }
    return new Engine(module);
  }

  /**
   * A fresh interpreter that shares nothing with any other but the compiled code.
   *
   * @throws TypeError for an unknown option or a value of the wrong type; KraitError when the platform gives no memory.
   */
  createInterpreter(options: InterpreterOptions = {}): Interpreter {
    return new Interpreter(this.#module, options);
  }

  /**
   * Makes ready what the next interpreter needs, for a moment when nobody waits: createInterpreter takes a tenth of a millisecond then instead of some. Each call is for
   * one interpreter; up to four are kept. The instance of a disposed interpreter is kept for the next one likewise.
   *
   * @param options Those that the interpreter will have. Only `limits.memory`, `hashSeed` and `preload` matter here: for others than were prepared for the instance is made anew.
   * @throws What createInterpreter throws.
   */
  prepare(options: InterpreterOptions = {}): void {
    checkInterpreterOptions(options);
    const beginning = { seed: options.hashSeed ?? 0, preload: options.preload ?? [] };
    prepareVm(this.#module, options.limits ?? {}, beginning);
  }

  /**
   * The interpreter that a snapshot was taken of. Functions of the host are bound again by their names in `options`, those of `modules` too; one that is not given is an
   * error when it is called. Functions, and modules of functions and values, that the snapshot does not have are added as in a fresh interpreter; modules that it has stay as
   * they are, but for their functions. `limits`, `stdin`, `stdout`, `stderr`, `clock` and sources of modules are those of `options`. `argv`, `hashSeed` and `preload` are not
   * looked at, since their work is part of the snapshot; `random` and `environ` matter only where the modules `random` and `os` are imported afterwards, and their defaults are the snapshot's. Restore
   * only what you trust: bytes made on purpose can do anything inside the sandbox.
   *
   * @throws TypeError for what is no Uint8Array; KraitError with code `snapshot` for the bytes of another build, and for incomplete or damaged ones; with code `memory` when `limits.memory` is
   * too small for it.
   */
  restore(snapshot: Uint8Array, options: InterpreterOptions = {}): Interpreter {
    if (!(snapshot instanceof Uint8Array)) throw new TypeError('a snapshot is a Uint8Array');
    return new Interpreter(this.#module, options, snapshot);
  }
}

let defaultSource: EngineSource | undefined;

/** The file beside this one. */
function shippedModule(): URL {
  try {
    return new URL('./krait.wasm', import.meta.url);
  } catch {
    throw new KraitError(
      'load',
      'krait.wasm cannot be found from here: import it as a module and give it to Engine.fromModule or Engine.setDefault',
    );
  }
}

type Resolved = Exclude<EngineSource, Promise<unknown>> | ArrayBuffer | Response | WebAssembly.Module;

async function compile(source: Resolved): Promise<WebAssembly.Module> {
  if (source instanceof globalThis.WebAssembly.Module) return source;
  if (typeof source === 'string') return compile(new URL(source, import.meta.url));
  if (source instanceof URL) {
    if (source.protocol !== 'file:') return compile(await fetch(source));
    const { readFileSync } = await importFileSystem();
    // Compiled at once: engines compile lazily, so this is little more than a check, and takes less than handing it to another thread.
    return new globalThis.WebAssembly.Module(readFileSync(source));
  }
  if (typeof Response !== 'undefined' && source instanceof Response) {
    if (!source.ok) throw new KraitError('load', `cannot fetch ${source.url}: status ${source.status}`);
    return globalThis.WebAssembly.compile(await source.arrayBuffer());
  }
  return globalThis.WebAssembly.compile(source as ArrayBuffer);
}

let shared: Promise<Engine> | undefined;

/**
 * A fresh interpreter of an engine that all calls share; the first call compiles the module.
 *
 * @throws What Engine.load and engine.createInterpreter throw.
 */
export async function createInterpreter(options: InterpreterOptions = {}): Promise<Interpreter> {
  shared ??= Engine.load().catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return (await shared).createInterpreter(options);
}
