/** Makes the files of what is prepared (prepared.ts): the build alone calls it. */
import { buildMark } from './build-mark.js';
import { isHidden, LibraryCompiler } from './library-compiler.js';
import { type LibraryIndex, withIndex } from './prepared.js';
import { startImage } from './start-image.js';
import { globalsToJson } from './vm.js';

/** start.bin. */
export function preparedStart(module: WebAssembly.Module): Uint8Array {
  const { length, runs, globals } = startImage(module, 0);
  const index = {
    mark: String(buildMark(module)),
    memory: length,
    runs: runs.map(({ at, bytes }): [number, number] => [at, bytes.length]),
    globals: globalsToJson(globals),
  };
  return withIndex(
    index,
    runs.map(({ bytes }) => bytes),
  );
}

/** library.bin: `library` has the text of each file of lib/ by its path. */
export function preparedLibrary(
  module: WebAssembly.Module,
  library: Readonly<Record<string, string>>,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const compiler = new LibraryCompiler(module);
  const index: LibraryIndex = { files: {} };
  const codes = Object.entries(library).map(([path, text]) => {
    const code = deflate(compiler.compile(path, text).image);
    index.files[path] = [code.length, isHidden(path, text) ? 1 : 0];
    return code;
  });
  return withIndex(index, codes);
}
