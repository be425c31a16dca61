/**
 * The part of Python's library that is written in Python: the files of lib/, which the build puts into dist/library.js as texts. A
 * module costs nothing until it is imported.
 */
import sources from 'krait:library';
import type { FoundModule } from './modules.js';

/** Where tracebacks say that a module of the library comes from. */
const FOLDER = '<library>';

/** The library's module of that name: `sources` has every file by its path below lib/. */
export function libraryModule(name: string): FoundModule | undefined {
  const path = name.replaceAll('.', '/');
  for (const file of [`${path}.py`, `${path}/__init__.py`]) {
    if (Object.hasOwn(sources, file)) {
      return {
        source: sources[file] as string,
        filename: `${FOLDER}/${file}`,
        package: file !== `${path}.py`,
      };
    }
  }
  return undefined;
}
