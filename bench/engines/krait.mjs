/** Krait, from the built package in dist/. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const id = 'krait';
export const title = 'Krait';

const dist = new URL('../../dist/', import.meta.url);
export const entry = new URL('index.js', dist);
export const wasm = fileURLToPath(new URL('krait.wasm', dist));

export function unavailable() {
  return existsSync(entry) ? null : 'not built: dist/index.js is missing, run `npm run build` first';
}

/** The package itself, for the sections that need more than a session. */
export function load() {
  return import(entry.href);
}

export async function open(options = {}) {
  const { createInterpreter } = await load();
  const py = await createInterpreter({ stdout: () => {}, limits: { memory: 512 << 20 }, ...options });
  return {
    py,
    exec: (source, filename) => void py.run(source, filename ? { filename } : {}),
    text: (expression) => py.run(`str(${expression})`),
    memory: () => idleMemory(py.stats()),
    // Whatever Krait cannot run is an error of ours.
    isUnsupported: () => false,
    close: () => py.dispose(),
  };
}

function idleMemory(stats) {
  const memory = stats.memory ?? stats.memoryUsed;
  return typeof memory === 'object' && memory !== null ? memory.used : memory;
}

export function files() {
  return [
    { part: 'module', path: wasm },
    { part: 'script', path: fileURLToPath(entry) },
  ];
}
