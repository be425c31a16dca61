/** Bundled with everything in one file, the module included. */
import { createInterpreter, Engine } from 'krait';
import wasm from 'krait/krait.wasm';

Engine.setDefault(wasm);
const py = await createInterpreter();
console.log(py.run('import json\njson.dumps({"ß".upper(): 6 * 7})'));
