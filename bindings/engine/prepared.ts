/**
 * What the build has prepared in files beside this code, for platforms that can read them at once: the memory of a fresh interpreter (start.bin, which every process
 * wants first and alone), and the library's modules compiled and deflated (library.bin). Each file is the length of its index (u32), the index (JSON), and the parts that it
 * tells of, one after the other.
 */
import { builtinModule } from '../host/files.js';
import { buildMark } from './build-mark.js';
import { joined } from './bytes.js';
import { globalsFromJson, type Image } from './vm.js';

const HEAD = 4;
/** The parts begin at such a multiple, where words of them can be compared. */
const ALIGNMENT = 8;

/** The index of start.bin: the start of an interpreter whose hashes have the seed 0, of the module with that mark. */
export interface StartIndex {
  mark: string;
  memory: number;
  runs: [at: number, length: number][];
  globals: (number | string)[];
}

/** The index of library.bin; `hidden` is 1 where CPython has the file in C. */
export interface LibraryIndex {
  files: Record<string, [length: number, hidden: number]>;
}

/** The bytes of a file. */
export function withIndex(index: StartIndex | LibraryIndex, parts: readonly Uint8Array[]): Uint8Array {
  const text = JSON.stringify(index);
  const blanks = -(HEAD + new TextEncoder().encode(text).length) & (ALIGNMENT - 1);
  const head = new TextEncoder().encode(text + ' '.repeat(blanks));
  return joined([new Uint8Array(new Uint32Array([head.length]).buffer), head, ...parts]);
}

/** Its index, and where the parts begin. */
function indexOf<T>(bytes: Uint8Array): { index: T; head: number } {
  const head = HEAD + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return { index: JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, head))) as T, head };
}

/** The start of an interpreter of that module, when it is the one of this package. */
function startOf(bytes: Uint8Array, module: WebAssembly.Module): Image | undefined {
  const { index, head } = indexOf<StartIndex>(bytes);
  if (index.mark !== String(buildMark(module))) return undefined;
  let from = head;
  const runs = index.runs.map(([at, length]) => {
    from += length;
    return { at, bytes: bytes.subarray(from - length, from) };
  });
  return { length: index.memory, runs, globals: globalsFromJson(index.globals) };
}

/** library.bin, read when the first module is imported. */
class PreparedLibrary {
  readonly #bytes: Uint8Array;
  readonly #index: LibraryIndex;
  /** Where the code of each file of the library begins. */
  readonly #places = new Map<string, number>();
  readonly #inflate: (bytes: Uint8Array) => Uint8Array;

  constructor(bytes: Uint8Array, inflate: (bytes: Uint8Array) => Uint8Array) {
    const { index, head } = indexOf<LibraryIndex>(bytes);
    this.#bytes = bytes;
    this.#inflate = inflate;
    this.#index = index;
    let at = head;
    for (const [path, [length]] of Object.entries(index.files)) {
      this.#places.set(path, at);
      at += length;
    }
  }

  /** The code of a file of the library. */
  code(path: string): { code: Uint8Array; hidden: boolean } | undefined {
    const at = this.#places.get(path);
    if (at === undefined) return undefined;
    const [length, hidden] = this.#index.files[path] as [number, number];
    return { code: this.#inflate(this.#bytes.subarray(at, at + length)), hidden: hidden !== 0 };
  }
}

export interface PackageFiles {
  /** The texts of the library (library.js). */
  texts(): string;
  library(): PreparedLibrary;
  /** The start of an interpreter of that module, when it is the one of this package. */
  start(module: WebAssembly.Module): Image | undefined;
}

/** The files beside this one, where the platform (Node, Deno, Bun) has files and the library was not bundled into another file. */
export const packageFiles: PackageFiles | undefined = readable();

function readable(): PackageFiles | undefined {
  // Modules of workerd have no URL.
  if (!import.meta.url?.startsWith('file:')) return undefined;
  const fs = builtinModule('node:fs');
  // Not loaded before it is wanted, which takes as long as all the rest of a start.
  const inflate = (bytes: Uint8Array) =>
    (builtinModule('node:zlib') as typeof import('node:zlib')).inflateRawSync(bytes);
  const place = (name: string) => new URL(name, import.meta.url);
  const [texts, library, start] = [place('./library.js'), place('./library.bin'), place('./start.bin')];
  try {
    // Beside a bundle there may be other files of these names.
    if (!fs || ![texts, library, start, place('./krait.wasm')].every((file) => fs.existsSync(file))) return undefined;
  } catch {
    // Deno throws when it may not read.
    return undefined;
  }
  // Not as a Buffer, whose slices are no copies.
  const read = (file: URL) => {
    const bytes = fs.readFileSync(file);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  let known: PreparedLibrary | undefined;
  return {
    texts: () => fs.readFileSync(texts, 'utf8'),
    library: () => {
      known ??= new PreparedLibrary(read(library), inflate);
      return known;
    },
    start: (module) => startOf(read(start), module),
  };
}
