/** Runs the scripts in workerd: an interpreter at global scope, where there is neither entropy nor a timer; the scripts when a request comes. */
import * as krait from 'krait';
import module from 'krait.wasm';
import { runAll } from 'scripts.mjs';
import snapshot from 'snapshot.mjs';

const early = krait.Engine.fromModule(module).createInterpreter();
const answer = early.run('import json, random\njson.dumps([6 * 7, random.randrange(100)])');
const engine = await krait.Engine.load();

export default {
  async fetch() {
    if (!answer.startsWith('[42, ')) throw new Error(`at global scope: ${answer}`);
    const shared = await krait.createInterpreter();
    if (shared.run('6 * 7') !== 42) throw new Error('createInterpreter');
    return Response.json(await runAll({ krait, engine }, snapshot));
  },
};
