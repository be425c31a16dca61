/**
 * Starting an interpreter. Making its types, natives and names costs the same for each; so the second interpreter of a module leaves an image of
 * its memory as it is then, and all later ones copy that. (Not the first: a process that needs one interpreter should not
 * wait for an image.) The image depends on the seed of hashes alone; limits are set afterwards.
 */
import type { Limits } from '../options.js';
import type { MemoryImage, Vm } from './vm.js';

/** Of each module the seed used last, and the image for it: interpreters of one program seldom differ in their seeds. */
const starts = new WeakMap<WebAssembly.Module, { seed: number; image?: MemoryImage }>();

/** False when the limit of memory is too small for a fresh interpreter. */
export function startVm(module: WebAssembly.Module, vm: Vm, limits: Limits, seed: number): boolean {
  const memory = limits.memory ?? 0;
  const recursion = limits.recursion ?? 0;
  const known = starts.get(module);
  vm.raw.vmPrepare();
  if (known?.seed === seed && known.image) {
    return vm.adopt(known.image) && vm.raw.vmLimit(memory, recursion) !== 0;
  }
  if (!vm.raw.vmInit(memory, recursion, seed)) return false;
  starts.set(module, { seed, image: known?.seed === seed ? vm.image() : undefined });
  return true;
}
