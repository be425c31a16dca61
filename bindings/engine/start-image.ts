/**
 * Starting an interpreter, and using its instance again when it ends.
 *
 * Making an interpreter's types, natives and names costs the same for each; so interpreters copy the image of one. The package has it for the seed that is usual, where
 * files can be read; else the second interpreter of a module leaves an image of its instance as it is then. (Not the first: a process that needs one interpreter should not
 * wait for an image.) It depends on the seed of hashes alone, and on the modules that are imported in it; limits are set afterwards.
 *
 * Most of what is left then is the engine's and the system's work for a new instance and new memory. A disposed interpreter's instance
 * spares the next one that: it is made equal to the image at once, so nothing of the one stays for the other.
 */
import { KraitError } from '../errors.js';
import type { Limits } from '../options.js';
import { type HostImports, SOURCES_MARK } from './exports.js';
import { preload } from './preload.js';
import { packageFiles } from './prepared.js';
import { CLOSED, type Image, Vm } from './vm.js';

/** Instances kept for later, and the largest memory of one that began with no more: WebAssembly memory never shrinks. */
const MOST_SPARES = 4;
const LARGEST_SPARE = 2 << 20;
/** Of the hashes of the image that the package has. */
const PREPARED_SEED = 0;

interface Start {
  seed: number;
  preload: readonly string[];
  image?: Image;
  /** Names of the host functions that the image knows by number. */
  functions: readonly string[];
  /** Equal to the image. */
  spares: Vm[];
}

/** What interpreters have in common that may begin with the same image. */
export interface Beginning {
  /** Of hashes. */
  seed: number;
  /** Modules that are imported already. */
  preload: readonly string[];
}

/** Of each module what belongs to the seed used last: interpreters of one program seldom differ in their seeds. */
const starts = new WeakMap<WebAssembly.Module, Start>();
/** The same for interpreters that begin with modules. */
const preloadedStarts = new WeakMap<WebAssembly.Module, Start>();

function startsOf({ preload }: Beginning): WeakMap<WebAssembly.Module, Start> {
  return preload.length > 0 ? preloadedStarts : starts;
}

function knownStart(module: WebAssembly.Module, { seed, preload }: Beginning): Start | undefined {
  const start =
    startsOf({ seed, preload }).get(module) ?? (preload.length > 0 ? undefined : preparedStart(module, seed));
  const same = start?.seed === seed && start.preload.length === preload.length;
  return same && preload.every((name, i) => start.preload[i] === name) ? start : undefined;
}

/** The start that the package has, when nothing else has begun yet. */
function preparedStart(module: WebAssembly.Module, seed: number): Start | undefined {
  const image = seed === PREPARED_SEED ? packageFiles?.start(module) : undefined;
  if (!image) return undefined;
  const start: Start = { seed, preload: [], image, functions: [], spares: [] };
  starts.set(module, start);
  return start;
}

/** An instance in which an interpreter has just begun, and the names of the host functions that it knows by number. */
export function startVm(
  module: WebAssembly.Module,
  limits: Limits,
  beginning: Beginning,
  host: HostImports,
): { vm: Vm; functions: readonly string[] } {
  const memory = limits.memory ?? 0;
  const recursion = limits.recursion ?? 0;
  const { seed } = beginning;
  const start = beginning.preload.length > 0 ? startWithImage(module, beginning) : knownStart(module, beginning);
  const functions = start?.functions ?? [];
  const index = start ? start.spares.findIndex((each) => each.memoryLimit === limits.memory) : -1;
  const spare = start?.spares.splice(index, index < 0 ? 0 : 1)[0];
  if (spare) {
    spare.host = host;
    if (spare.raw.vmLimit(memory, recursion)) return { vm: spare, functions };
  } else {
    const vm = new Vm(module, limits.memory, host);
    if (vm.raw.vmSourcesMark() !== SOURCES_MARK) {
      throw new KraitError('abi', 'this krait.wasm belongs to another build of krait');
    }
    if (start?.image) {
      if (vm.adopt(start.image) && vm.raw.vmLimit(memory, recursion)) return { vm, functions };
    } else if (vm.raw.vmInit(memory, recursion, seed)) {
      if (start) start.image = vm.image();
      else starts.set(module, { seed, preload: [], functions: [], spares: [] });
      return { vm, functions };
    }
  }
  throw new KraitError('memory', TOO_SMALL);
}

const TOO_SMALL = 'limits.memory is too small for a fresh interpreter';

/** Makes an instance for a later interpreter with that limit of memory that begins so, unless as many are kept as may be. */
export function prepareVm(module: WebAssembly.Module, limits: Limits, beginning: Beginning): void {
  const { image, spares } = startWithImage(module, beginning);
  if (spares.length >= MOST_SPARES) return;
  const vm = new Vm(module, limits.memory, CLOSED);
  if (!vm.adopt(image)) throw new KraitError('memory', TOO_SMALL);
  spares.push(vm);
}

/** What an instance is at the start of an interpreter with that seed. Limits apart, it is the same wherever it is made. */
export function startImage(module: WebAssembly.Module, seed: number): Image {
  return startWithImage(module, { seed, preload: [] }).image;
}

function startWithImage(module: WebAssembly.Module, beginning: Beginning): Start & { image: Image } {
  const start = knownStart(module, beginning) ?? { ...beginning, functions: [], spares: [] };
  if (start.image) return start as Start & { image: Image };
  if (beginning.preload.length > 0) {
    Object.assign(start, preload(module, beginning.seed, beginning.preload));
  } else {
    const vm = new Vm(module, undefined, CLOSED);
    if (!vm.raw.vmInit(0, 0, beginning.seed)) throw new KraitError('memory', 'no memory for a fresh interpreter');
    start.image = vm.image();
  }
  startsOf(beginning).set(module, start);
  return start as Start & { image: Image };
}

/** Keeps the instance of an interpreter that is no more, when it is worth it. */
export function retireVm(module: WebAssembly.Module, vm: Vm, beginning: Beginning): void {
  const start = knownStart(module, beginning);
  if (!start?.image || start.spares.length >= MOST_SPARES) return;
  if (vm.memory.buffer.byteLength > Math.max(LARGEST_SPARE, start.image.length)) return;
  vm.host = CLOSED;
  vm.erase(start.image);
  if (vm.adopt(start.image)) start.spares.push(vm);
}
