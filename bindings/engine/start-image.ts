/**
 * Starting an interpreter. The first one of a module makes its types, natives and names; its memory as it is then serves all later ones, which
 * copy it instead. The image depends on the seed of hashes alone; limits are set afterwards.
 */
import type { Limits } from '../options.js';
import type { MemoryImage, Vm } from './vm.js';

/** Of each module the image that was made last: interpreters of one program seldom differ in their seeds. */
const images = new WeakMap<WebAssembly.Module, { seed: number; memory: MemoryImage }>();

/** False when the limit of memory is too small for a fresh interpreter. */
export function startVm(module: WebAssembly.Module, vm: Vm, limits: Limits, seed: number): boolean {
  const memory = limits.memory ?? 0;
  const recursion = limits.recursion ?? 0;
  vm.raw.vmPrepare();
  const image = images.get(module);
  if (image?.seed === seed) return vm.adopt(image.memory) && vm.raw.vmLimit(memory, recursion) !== 0;
  if (!vm.raw.vmInit(memory, recursion, seed)) return false;
  images.set(module, { seed, memory: vm.image() });
  return true;
}
