/** MicroPython, the WebAssembly build published for PyScript. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { resolvable } from './resolve.mjs';

export const id = 'micropython';
export const title = 'MicroPython';

const PACKAGE = '@micropython/micropython-webassembly-pyscript';
const HEAP = 64 << 20;

export function unavailable() {
  return resolvable(PACKAGE);
}

export async function open({ heap = HEAP } = {}) {
  const { loadMicroPython } = await import(PACKAGE);
  const py = await loadMicroPython({ heapsize: heap, stdout: () => {}, stderr: () => {} });
  return {
    py,
    exec: (source) => void py.runPython(source),
    text(expression) {
      // runPython() answers nothing: the value goes through a global.
      py.runPython(`bench_text = str(${expression})`);
      return py.globals.get('bench_text');
    },
    // The build exports no view of its memory, so it cannot say.
    memory: () => undefined,
    isUnsupported: (error) => /NotImplementedError|SyntaxError|ImportError/.test(error?.message ?? ''),
    close: () => {},
  };
}

export function files() {
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGE));
  return [
    { part: 'module', path: join(folder, 'micropython.wasm') },
    { part: 'script', path: join(folder, 'micropython.mjs') },
  ];
}
