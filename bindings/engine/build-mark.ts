/** By what images of an instance's memory, and snapshots, know the build of the module that they fit. */
import { SOURCES_MARK } from './exports.js';

/** Eight bytes: what the build has written into the module, or, for one that is none of the package's, what the module is made of. */
export function buildMark(module: WebAssembly.Module): Uint8Array {
  const [mark] = WebAssembly.Module.customSections(module, 'krait.build');
  return mark ? new Uint8Array(mark) : new Uint8Array(new BigUint64Array([BigInt(SOURCES_MARK)]).buffer);
}
