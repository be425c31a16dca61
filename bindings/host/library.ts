/**
 * The part of Python's library that is written in Python: the files of lib/, which the build puts beside this code as texts (library.js) and compiled (library.bin).
 * A module costs nothing until it is imported, and an import in Python cannot wait: so where files can be read at once, the compiled ones are
 * read when the first module is wanted, and the texts when somebody wants to see a line of them. Elsewhere the texts, a quarter of the size, are loaded at the start, and
 * each is compiled when it is first imported.
 */
import { isHidden, LIBRARY_FOLDER, LibraryCompiler, libraryFilename } from '../engine/library-compiler.js';
import { builtinModule } from './files.js';
import type { FoundModule } from './modules.js';

type Sources = Readonly<Record<string, string>>;
type Code = Pick<FoundModule, 'code' | 'filename'>;

/** What is around the JSON in the file of texts. */
const BEFORE = 'export default ';
const AFTER = ';\n';
/** Bytes before the index of the file of code: its length. */
const HEAD = 4;

/** Where a file's code lies, deflated, and whether CPython has it in C. */
interface Place {
  at: number;
  length: number;
  hidden: boolean;
}

const files = readableFiles();
let sources: Sources | undefined = files ? undefined : (await import('krait:library')).default;
let code: { bytes: Uint8Array; places: Map<string, Place> } | undefined;
/** For each module what was compiled for it, where there are texts alone. */
const compiled = new WeakMap<WebAssembly.Module, { compiler: LibraryCompiler; files: Map<string, Code> }>();

interface Files {
  texts(): string;
  code(): Uint8Array;
  inflate(bytes: Uint8Array): Uint8Array;
}

/** Reads the files beside this one, where the platform (Node, Deno, Bun) has files and the library was not bundled into another file. */
function readableFiles(): Files | undefined {
  // Modules of workerd have no URL.
  if (!import.meta.url?.startsWith('file:')) return undefined;
  const fs = builtinModule('node:fs');
  const zlib = builtinModule('node:zlib');
  const [texts, code, module] = ['./library.js', './library.bin', './krait.wasm'].map(
    (name) => new URL(name, import.meta.url),
  ) as [URL, URL, URL];
  try {
    // Beside a bundle there may be other files of these names.
    if (!fs || !zlib || ![texts, code, module].every((file) => fs.existsSync(file))) return undefined;
  } catch {
    // Deno throws when it may not read.
    return undefined;
  }
  return {
    texts: () => fs.readFileSync(texts, 'utf8'),
    code: () => fs.readFileSync(code),
    inflate: (bytes) => zlib.inflateRawSync(bytes),
  };
}

/** The library's module of that name, for interpreters of a WebAssembly module. */
export function libraryModule(name: string, module: WebAssembly.Module): FoundModule | undefined {
  const stem = name.replaceAll('.', '/');
  for (const path of [`${stem}.py`, `${stem}/__init__.py`]) {
    const found = files ? storedCode(files, path) : compiledCode(module, path);
    if (found) return { ...found, package: path !== `${stem}.py` };
  }
  return undefined;
}

function storedCode(files: Files, path: string): Code | undefined {
  code ??= readCode(files.code());
  const place = code.places.get(path);
  if (!place) return undefined;
  const { at, length, hidden } = place;
  return { code: files.inflate(code.bytes.subarray(at, at + length)), filename: libraryFilename(path, hidden) };
}

/** The file of code: an index, and then the code of each, which follows the one before. */
function readCode(bytes: Uint8Array): NonNullable<typeof code> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = HEAD + length;
  const index: Record<string, [length: number, hidden: number]> = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEAD, at)),
  );
  const places = new Map<string, Place>();
  for (const [path, [size, hidden]] of Object.entries(index)) {
    places.set(path, { at, length: size, hidden: hidden !== 0 });
    at += size;
  }
  return { bytes, places };
}

function compiledCode(module: WebAssembly.Module, path: string): Code | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  let known = compiled.get(module);
  if (!known) {
    known = { compiler: new LibraryCompiler(module), files: new Map() };
    compiled.set(module, known);
  }
  let found = known.files.get(path);
  if (!found) {
    const { image, filename } = known.compiler.compile(path, text);
    found = { code: image, filename };
    known.files.set(path, found);
  }
  return found;
}

function textOf(path: string): string | undefined {
  sources ??= JSON.parse((files as Files).texts().slice(BEFORE.length, -AFTER.length)) as Sources;
  return Object.hasOwn(sources, path) ? sources[path] : undefined;
}

/** The text of a file of the library by the name that tracebacks have for it. */
export function libraryText(filename: string): FoundModule | undefined {
  if (!filename.startsWith(`${LIBRARY_FOLDER}/`)) return undefined;
  const path = filename.slice(LIBRARY_FOLDER.length + 1);
  const source = textOf(path);
  return source === undefined || isHidden(path, source) ? undefined : { source, filename, package: false };
}
