/** The package's entry on workerd, which has neither files nor a compiler at run time: `.wasm` is imported as a compiled module. */
import { Engine } from './index.js';
import module from './krait.wasm';

Engine.setDefault(module);

export * from './index.js';
