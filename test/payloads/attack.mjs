/** Runs one hostile program under its limits, and tells what became of it and of the interpreter. */
import { createInterpreter, KraitError, LimitError, PythonError } from '../../dist/index.js';
import { LIMITS } from './payloads.mjs';

const OWN_ERROR = new Error('no');
const ODD_ERROR = 'not an error';

/** Host functions that the programs call. */
function hostFunctions(interpreter) {
  const kept = [];
  const nested = (levels, step) => {
    let value = [];
    for (let i = 0; i < levels; i++) value = step(value);
    return value;
  };
  return {
    take: (...args) => args.length,
    keep: (value) => {
      kept.push(value);
      if (kept.length > 1000) kept.length = 0;
    },
    fail: (odd) => {
      throw odd ? ODD_ERROR : OWN_ERROR;
    },
    again: (source) => interpreter().run(source),
    apply: (callable) => callable.call([]),
    // biome-ignore lint/suspicious/noThenProperty: it is the point
    thenable: () => ({ then: (done) => done(1) }),
    promise: async () => 1,
    getter: () => ({
      get a() {
        return {
          get b() {
            return 1;
          },
        };
      },
    }),
    proxy: () =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
          get: () => 1,
        },
      ),
    cycle: () => {
      const value = [];
      value.push(value);
      return value;
    },
    shared: () => nested(40, (value) => [value, value]),
    large: () => 1n << 100_000n,
    symbol: () => Symbol('a'),
    deeply: () => nested(100_000, (value) => [value]),
  };
}

/**
 * @returns {Promise<{ outcome: string, milliseconds: number, memory: number, linearMemory: number, afterwards: string }>} `outcome`: "done", the type of the
 * exception, or "limit" and which. `memory`: the most bytes of the heap in use. `afterwards`: "works", or what is wrong with the interpreter.
 */
export async function attack(source) {
  const py = await createInterpreter({ functions: hostFunctions(() => py), limits: LIMITS });
  let outcome = 'done';
  const started = performance.now();
  try {
    py.run(source);
  } catch (error) {
    outcome = outcomeOf(error);
  }
  const milliseconds = performance.now() - started;
  let memory = 0;
  let linearMemory = 0;
  let afterwards = 'works';
  try {
    ({ memoryPeak: memory, linearMemory } = py.stats());
    // What the program did to its own interpreter's tools, hooks and globals is its right; an embedder takes these away.
    py.monitoring.freeGuestTools();
    for (const name of py.globals.keys()) if (!name.startsWith('__')) py.globals.delete(name);
    const result = JSON.stringify(py.run('[n * n for n in (0, 1, 2, 3, 4)]'));
    if (result !== '[0,1,4,9,16]') afterwards = `gives ${result}`;
    py.dispose();
  } catch (error) {
    afterwards = `${outcomeOf(error)}: ${error.message}`;
  }
  return { outcome, milliseconds, memory, linearMemory, afterwards };
}

function outcomeOf(error) {
  if (error instanceof LimitError) return `limit ${error.limit}`;
  if (error instanceof PythonError) return error.type;
  if (error instanceof KraitError && error.code !== 'crash' && error.code !== 'internal') return error.constructor.name;
  return error === OWN_ERROR || error === ODD_ERROR ? 'error of the host' : `FATAL ${error}`;
}
