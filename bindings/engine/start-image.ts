/**
 * Starting an interpreter, and using its instance again when it ends.
 *
 * Making an interpreter's types, natives and names costs the same for each; so the second interpreter of a module leaves an image of its
 * instance as it is then, and all later ones copy that. (Not the first: a process that needs one interpreter should not
 * wait for an image.) The image depends on the seed of hashes alone; limits are set afterwards.
 *
 * Most of what is left then is the engine's and the system's work for a new instance and new memory. A disposed interpreter's instance
 * spares the next one that: it is made equal to the image at once, so nothing of the one stays for the other.
 */
import { KraitError } from '../errors.js';
import type { Limits } from '../options.js';
import { ABI_VERSION, type HostImports } from './exports.js';
import { type Image, Vm } from './vm.js';

/** Instances kept for later, and the largest memory of one: WebAssembly memory never shrinks. */
const MOST_SPARES = 4;
const LARGEST_SPARE = 2 << 20;

interface Start {
  seed: number;
  image?: Image;
  /** Equal to the image. */
  spares: Vm[];
}

/** Of each module what belongs to the seed used last: interpreters of one program seldom differ in their seeds. */
const starts = new WeakMap<WebAssembly.Module, Start>();

const CLOSED: HostImports = {
  write: () => {},
  clock: () => 0,
  call: () => 0,
  findModule: () => -1,
  event: () => 0,
  readLine: () => -1,
  normalize: () => 0,
};

/** An instance in which an interpreter has just begun. */
export function startVm(module: WebAssembly.Module, limits: Limits, seed: number, host: HostImports): Vm {
  const memory = limits.memory ?? 0;
  const recursion = limits.recursion ?? 0;
  const known = starts.get(module);
  const start = known?.seed === seed ? known : undefined;
  const index = start ? start.spares.findIndex((each) => each.memoryLimit === limits.memory) : -1;
  const spare = start?.spares.splice(index, index < 0 ? 0 : 1)[0];
  if (spare) {
    spare.host = host;
    if (spare.raw.vmLimit(memory, recursion)) return spare;
  } else {
    const vm = new Vm(module, limits.memory, host);
    if (vm.raw.vmAbiVersion() !== ABI_VERSION) {
      throw new KraitError('abi', 'this krait.wasm belongs to another version of krait');
    }
    if (start?.image) {
      if (vm.adopt(start.image) && vm.raw.vmLimit(memory, recursion)) return vm;
    } else if (vm.raw.vmInit(memory, recursion, seed)) {
      if (start) start.image = vm.image();
      else starts.set(module, { seed, spares: [] });
      return vm;
    }
  }
  throw new KraitError('memory', 'limits.memory is too small for a fresh interpreter');
}

/** Makes an instance for a later interpreter with that limit of memory and that seed, unless as many are kept as may be. */
export function prepareVm(module: WebAssembly.Module, limits: Limits, seed: number): void {
  const image = startImage(module, seed);
  const { spares } = starts.get(module) as Start;
  if (spares.length >= MOST_SPARES) return;
  const vm = new Vm(module, limits.memory, CLOSED);
  if (!vm.adopt(image)) throw new KraitError('memory', 'limits.memory is too small for a fresh interpreter');
  spares.push(vm);
}

/** What an instance is at the start of an interpreter with that seed. Limits apart, it is the same wherever it is made. */
export function startImage(module: WebAssembly.Module, seed: number): Image {
  const known = starts.get(module);
  const start: Start = known?.seed === seed ? known : { seed, spares: [] };
  if (!start.image) {
    const vm = new Vm(module, undefined, CLOSED);
    if (!vm.raw.vmInit(0, 0, seed)) throw new KraitError('memory', 'no memory for a fresh interpreter');
    start.image = vm.image();
    if (start !== known) starts.set(module, start);
  }
  return start.image;
}

/** Keeps the instance of an interpreter that is no more, when it is worth it. */
export function retireVm(module: WebAssembly.Module, vm: Vm, seed: number): void {
  const start = starts.get(module);
  if (start?.seed !== seed || !start.image || start.spares.length >= MOST_SPARES) return;
  if (vm.memory.buffer.byteLength > LARGEST_SPARE) return;
  vm.host = CLOSED;
  vm.erase(start.image);
  if (vm.adopt(start.image)) start.spares.push(vm);
}
