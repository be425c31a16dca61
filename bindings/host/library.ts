/**
 * The part of Python's library that is written in Python: the files of lib/, which the build puts into dist/library.js as texts. A
 * module costs nothing until it is imported. Half a megabyte of texts takes an engine milliseconds to read, and an import in Python cannot
 * wait: so where files can be read at once, they are read when the first module is wanted; elsewhere they are loaded at the start.
 */
import early from 'krait:early';
import { fileSystem } from './files.js';
import type { FoundModule } from './modules.js';

type Sources = Readonly<Record<string, string>>;

/** What is around the JSON in the file. */
const BEFORE = 'export default ';
const AFTER = ';\n';

const file = readableFile();
let sources: Sources | undefined = file ? undefined : (await import('krait:library')).default;

/** Reads the file beside this one, where the platform (Node, Deno, Bun) has files and the library was not bundled into another file. */
function readableFile(): (() => string) | undefined {
  // Modules of workerd have no URL.
  if (!import.meta.url?.startsWith('file:')) return undefined;
  const fs = fileSystem();
  const [url, module] = ['./library.js', './krait.wasm'].map((name) => new URL(name, import.meta.url)) as [URL, URL];
  try {
    // Beside a bundle there may be another file of this name.
    return fs?.existsSync(url) && fs.existsSync(module) ? () => fs.readFileSync(url, 'utf8') : undefined;
  } catch {
    // Deno throws when it may not read.
    return undefined;
  }
}

function load(): Sources {
  sources ??= JSON.parse((file as () => string)().slice(BEFORE.length, -AFTER.length)) as Sources;
  return sources;
}

/** Where tracebacks say that a module of the library comes from. */
const FOLDER = '<library>';
/** And one that is not written in Python elsewhere: no traceback and no tool shows what runs there (assembly/vm/import.ts). */
const NATIVE_FOLDER = '<native>';
/** How the text of such a file begins. */
const HIDDEN = '# Hidden:';

/** The library's module of that name. What the first error of a program needs is in this file, so that it does not wait for the rest. */
export function libraryModule(name: string): FoundModule | undefined {
  const stem = name.replaceAll('.', '/');
  const texts = Object.hasOwn(early, `${stem}.py`) ? early : load();
  for (const path of [`${stem}.py`, `${stem}/__init__.py`]) {
    if (Object.hasOwn(texts, path)) {
      const source = texts[path] as string;
      const folder = source.startsWith(HIDDEN) ? NATIVE_FOLDER : FOLDER;
      return { source, filename: `${folder}/${path}`, package: path !== `${stem}.py` };
    }
  }
  return undefined;
}
