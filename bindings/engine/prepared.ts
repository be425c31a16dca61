/**
 * What the build has prepared in a file beside this code (prepared.bin), for platforms that can read it at once: the library's modules compiled, and the memory of a fresh
 * interpreter. The file is the length of its index (u32), the index (JSON), and the parts that it tells of, one after the other: the memory as it is, since every process wants it at
 * once, and the library deflated.
 */
import { builtinModule } from '../host/files.js';
import { buildMark } from './build-mark.js';
import { globalsFromJson, type Image } from './vm.js';

const HEAD = 4;

/** The index of the file. */
export interface PreparedIndex {
  /** The start of an interpreter whose hashes have the seed 0, of the module with that mark. */
  start: {
    mark: string;
    memory: number;
    runs: [at: number, length: number][];
    globals: (number | string)[];
  };
  /** Files of the library, deflated; `hidden` is 1 where CPython has the file in C. */
  files: Record<string, [length: number, hidden: number]>;
}

/** The file of the package, read when something of it is first wanted. */
class Prepared {
  readonly #bytes: Uint8Array;
  /** Where the parts begin. */
  readonly #head: number;
  readonly #index: PreparedIndex;
  /** Where the code of each file of the library begins. */
  readonly #places = new Map<string, number>();
  readonly #inflate: (bytes: Uint8Array) => Uint8Array;

  constructor(bytes: Uint8Array, inflate: (bytes: Uint8Array) => Uint8Array) {
    const head = HEAD + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    // Not a Buffer, whose slices are no copies.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#head = head;
    this.#inflate = inflate;
    this.#index = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, head)));
    let at = head;
    for (const [, length] of this.#index.start.runs) at += length;
    for (const [path, [length]] of Object.entries(this.#index.files)) {
      this.#places.set(path, at);
      at += length;
    }
  }

  /** The start of an interpreter of that module, when it is the one of this package. */
  start(module: WebAssembly.Module): Image | undefined {
    const { start } = this.#index;
    if (start.mark !== String(buildMark(module))) return undefined;
    let from = this.#head;
    const runs = start.runs.map(([at, length]) => {
      from += length;
      // A copy begins where words of it can be compared.
      return { at, bytes: this.#bytes.slice(from - length, from) };
    });
    return { length: start.memory, runs, globals: globalsFromJson(start.globals) };
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
  prepared(): Prepared;
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
  const [texts, data] = [place('./library.js'), place('./prepared.bin')];
  try {
    // Beside a bundle there may be other files of these names.
    if (!fs || ![texts, data, place('./krait.wasm')].every((file) => fs.existsSync(file))) return undefined;
  } catch {
    // Deno throws when it may not read.
    return undefined;
  }
  let known: Prepared | undefined;
  return {
    texts: () => fs.readFileSync(texts, 'utf8'),
    prepared: () => {
      known ??= new Prepared(fs.readFileSync(data), inflate);
      return known;
    },
  };
}
