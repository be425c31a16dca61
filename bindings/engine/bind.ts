/**
 * The one place that knows as-bind, which marshals the strings of the cold boundary: source text in pieces on its way in, text
 * results on their way out. Everything hot goes by the raw exports and takes numbers.
 */
import { type BoundInstance, converters, instantiateSync } from 'as-bind/dist/as-bind.esm.js';
import type { KraitExports, KraitTexts } from './exports.js';

const STRING = '~lib/string/String';
/** Offset of a managed object's size in bytes. */
const SIZE_BEFORE = 4;
const CHUNK = 4096;

/** Decodes UTF-16; a lone surrogate is kept, which TextDecoder would replace. */
export function decodeUnits(units: Uint16Array | Uint8Array): string {
  if (units.length <= CHUNK) return String.fromCharCode.apply(null, units as unknown as number[]);
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}

// as-bind's own reader of strings expects the class number that strings had in AssemblyScript 0.19.
converters.set(STRING, {
  ascToJs(instance: BoundInstance, pointer: number) {
    const { buffer } = instance.importObject.env.memory;
    const address = pointer >>> 0;
    const bytes = new DataView(buffer).getUint32(address - SIZE_BEFORE, true);
    return decodeUnits(new Uint16Array(buffer, address, bytes >>> 1));
  },
  jsToAsc(instance: BoundInstance, value: unknown) {
    const text = String(value);
    const pointer = instance.exports.__new(text.length * 2, instance.getTypeId(STRING)) >>> 0;
    const units = new Uint16Array(instance.importObject.env.memory.buffer, pointer, text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    return pointer;
  },
});

export function instantiate(module: WebAssembly.Module, imports: object): { raw: KraitExports; texts: KraitTexts } {
  const bound = instantiateSync(module, imports);
  return {
    raw: bound.loadedModule.instance.exports as unknown as KraitExports,
    texts: bound.exports as unknown as KraitTexts,
  };
}
