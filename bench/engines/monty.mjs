/** Pydantic's Monty: an interpreter in Rust, here as a native Node add-on, not WebAssembly. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { resolvable } from './resolve.mjs';

export const id = 'monty';
export const title = 'Monty';

const PACKAGE = '@pydantic/monty';

export function unavailable() {
  return resolvable(PACKAGE);
}

export async function open() {
  const { MontyRepl } = await import(PACKAGE);
  const repl = new MontyRepl();
  return {
    py: repl,
    exec: (source) => void repl.feed(source),
    text: (expression) => repl.feed(`str(${expression})`),
    memory: () => undefined,
    isUnsupported: (error) =>
      /NotImplementedError|SyntaxError|ModuleNotFoundError|AttributeError/.test(String(error)),
    close: () => {},
  };
}

export function files() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(PACKAGE));
  const scope = dirname(folder);
  const found = [{ part: 'script', path: join(folder, 'index.js') }];
  for (const name of readdirSync(scope)) {
    if (!name.startsWith('monty-')) continue;
    for (const file of readdirSync(join(scope, name))) {
      if (/\.(node|wasm)$/.test(file)) found.unshift({ part: file.endsWith('.wasm') ? 'module' : 'native', path: join(scope, name, file) });
    }
  }
  return found;
}
