/**
 * The part of Python's library that is written in Python: the files of lib/, which the build puts beside this code as texts (library.js) and compiled (library.bin).
 * A module costs nothing until it is imported, and an import in Python cannot wait: so where files can be read at once, the compiled ones are
 * read when the first module is wanted, and the texts when somebody wants to see a line of them. Elsewhere the texts, a quarter of the size, are loaded at the start, and
 * each is compiled when it is first imported.
 */
import { isHidden, LIBRARY_FOLDER, LibraryCompiler, libraryFilename } from '../engine/library-compiler.js';
import { type PackageFiles, packageFiles } from '../engine/prepared.js';
import type { FoundModule } from './modules.js';

type Sources = Readonly<Record<string, string>>;
type Code = Pick<FoundModule, 'code' | 'filename'>;

/** What is around the JSON in the file of texts. */
const BEFORE = 'export default ';
const AFTER = ';\n';

let sources: Sources | undefined = packageFiles ? undefined : (await import('krait:library')).default;
/** For each module what was compiled for it, where there are texts alone. */
const compiled = new WeakMap<WebAssembly.Module, { compiler: LibraryCompiler; files: Map<string, Code> }>();

/** The library's module of that name, for interpreters of a WebAssembly module. */
export function libraryModule(name: string, module: WebAssembly.Module): FoundModule | undefined {
  const stem = name.replaceAll('.', '/');
  for (const path of [`${stem}.py`, `${stem}/__init__.py`]) {
    const found = packageFiles ? preparedCode(packageFiles, path) : compiledCode(module, path);
    if (found) return { ...found, package: path !== `${stem}.py` };
  }
  return undefined;
}

function preparedCode(files: PackageFiles, path: string): Code | undefined {
  const found = files.library().code(path);
  return found && { code: found.code, filename: libraryFilename(path, found.hidden) };
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
  sources ??= JSON.parse((packageFiles as PackageFiles).texts().slice(BEFORE.length, -AFTER.length)) as Sources;
  return Object.hasOwn(sources, path) ? sources[path] : undefined;
}

/** The text of a file of the library by the name that tracebacks have for it. */
export function libraryText(filename: string): FoundModule | undefined {
  if (!filename.startsWith(`${LIBRARY_FOLDER}/`)) return undefined;
  const path = filename.slice(LIBRARY_FOLDER.length + 1);
  const source = textOf(path);
  return source === undefined || isHidden(path, source) ? undefined : { source, filename, package: false };
}
