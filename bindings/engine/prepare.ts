/** Makes the file of what is prepared (prepared.ts): the build alone calls it. */
import { buildMark } from './build-mark.js';
import { joined } from './bytes.js';
import { isHidden, LibraryCompiler } from './library-compiler.js';
import type { PreparedIndex } from './prepared.js';
import { startImage } from './start-image.js';
import { globalsToJson } from './vm.js';

/** @param library The text of each file of lib/ by its path. */
export function prepared(
  module: WebAssembly.Module,
  library: Readonly<Record<string, string>>,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const image = startImage(module, 0);
  const index: PreparedIndex = {
    start: {
      mark: String(buildMark(module)),
      memory: image.length,
      runs: image.runs.map(({ at, bytes }) => [at, bytes.length]),
      globals: globalsToJson(image.globals),
    },
    files: {},
  };
  const compiler = new LibraryCompiler(module);
  const codes = Object.entries(library).map(([path, text]) => {
    const code = deflate(compiler.compile(path, text).image);
    index.files[path] = [code.length, isHidden(path, text) ? 1 : 0];
    return code;
  });
  const head = new TextEncoder().encode(JSON.stringify(index));
  return joined([
    new Uint8Array(new Uint32Array([head.length]).buffer),
    head,
    ...image.runs.map(({ bytes }) => bytes),
    ...codes,
  ]);
}
