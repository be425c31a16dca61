/**
 * Interpreters that begin with modules imported: an interpreter of its own imports them once, and its instance as it is then is what the others copy
 * (start-image.ts).
 */
import { Core } from '../core.js';
import type { Image } from './vm.js';

export interface Preloaded {
  image: Image;
  /** Names of the host functions that the modules know by number: those of the event loop. */
  functions: readonly string[];
}

/** Modules that hold the values of options, which are others for each interpreter, and the options. */
const OF_OPTIONS = { _random_seed: 'random', _environ: 'environ' };

/**
 * Imports modules of the library into a fresh instance.
 *
 * @throws TypeError when one cannot be imported, or depends on the options of an interpreter.
 */
export function preload(module: WebAssembly.Module, seed: number, names: readonly string[]): Preloaded {
  const core = new Core(module, { hashSeed: seed });
  try {
    core.run(
      `(lambda names: [__import__(name) for name in names] and __import__('_introspection').collect(True))(${JSON.stringify(names)})
(lambda: [None for turn in range(100)])()`,
      {},
    );
    for (const [name, option] of Object.entries(OF_OPTIONS)) {
      if (!core.run(`'${name}' in __import__('sys').modules`, {})) continue;
      throw new TypeError(`options.preload: ${names.join(', ')} needs the option ${option} of each interpreter`);
    }
    return { image: core.vm.image(), functions: [...core.functions.names] };
  } catch (error) {
    if (error instanceof TypeError) throw error;
    throw new TypeError(`options.preload: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    core.dispose();
  }
}
