/** Pyodide: CPython compiled to WebAssembly. The reference for results. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { resolvable } from './resolve.mjs';

export const id = 'pyodide';
export const title = 'Pyodide';

export function unavailable() {
  return resolvable('pyodide');
}

export async function open() {
  const { loadPyodide } = await import('pyodide');
  const py = await loadPyodide({ stdout: () => {}, stderr: () => {} });
  return {
    py,
    exec: (source, filename) => void py.runPython(source, filename ? { filename } : {}),
    text: (expression) => py.runPython(`str(${expression})`),
    memory: () => py._module.HEAPU8.length,
    isUnsupported: () => false,
    close: () => {},
  };
}

export function files() {
  const folder = dirname(createRequire(import.meta.url).resolve('pyodide'));
  return [
    { part: 'module', path: join(folder, 'pyodide.asm.wasm') },
    { part: 'script', path: join(folder, 'pyodide.asm.mjs') },
    { part: 'library', path: join(folder, 'python_stdlib.zip') },
  ];
}
