/**
 * What embedding costs, one engine: node embedding.mjs ENGINE. Answers with the best of several rounds: ns for a call of the host and its
 * return, and of Krait besides µs for a run of a compiled script, ms and bytes for a snapshot of a small suspended script, ms for its restoration.
 */
import { engineById } from '../engines/index.mjs';
import { answer, reasonOf } from '../process.mjs';

const CALLS = 20_000;
const ROUNDS = 12;
const LOOP = `def loop(n):
    for i in range(n):
        pass
def calls(n):
    for i in range(n):
        host(i)
`;

const best = async (work) => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
};
const perCall = (watched, plain) => ((watched - plain) * 1e6) / CALLS;
const host = (n) => n + 1;

const children = {
  async krait() {
    const { Engine, SUSPEND } = await engineById('krait').load();
    const engine = await Engine.load();
    const py = engine.createInterpreter({ functions: { host } });
    py.run(LOOP);
    const plain = await best(() => py.run(`loop(${CALLS})`));
    const call = perCall(await best(() => py.run(`calls(${CALLS})`)), plain);
    const program = py.compile('a * 2 + 1');
    py.globals.set('a', 20);
    const RUNS = 5000;
    const run = ((await best(() => {
      for (let i = 0; i < RUNS; i++) py.run(program);
    })) * 1e3) / RUNS;
    const options = { functions: { ask: () => SUSPEND } };
    let snapshot = Number.POSITIVE_INFINITY;
    let restore = Number.POSITIVE_INFINITY;
    let bytes = 0;
    for (let i = 0; i < 60; i++) {
      const one = engine.createInterpreter(options);
      one.start('def f(x):\n    return ask(x) + 1\nf(1)');
      const from = performance.now();
      const taken = one.snapshot();
      snapshot = Math.min(snapshot, performance.now() - from);
      one.dispose();
      const then = performance.now();
      const other = engine.restore(taken, options);
      restore = Math.min(restore, performance.now() - then);
      bytes = taken.length;
      if (other.execution.resume(1).value !== 2) throw new Error('the snapshot went on wrongly');
      other.dispose();
    }
    return { call, run, snapshot, restore, bytes };
  },
  async pyodide() {
    const { loadPyodide } = await import('pyodide');
    const py = await loadPyodide();
    py.globals.set('host', host);
    py.runPython(LOOP);
    const plain = await best(() => py.runPython(`loop(${CALLS})`));
    return { call: perCall(await best(() => py.runPython(`calls(${CALLS})`)), plain) };
  },
  async monty() {
    const { Monty } = await import('@pydantic/monty');
    const source = (body) => `for i in range(${CALLS}):\n    ${body}\n1`;
    const options = { externalFunctions: { host } };
    const idle = new Monty(source('pass'));
    const calling = new Monty(source('host(i)'));
    const plain = await best(() => idle.run());
    return { call: perCall(await best(() => calling.run(options)), plain) };
  },
};

try {
  const measure = children[process.argv[2]];
  if (!measure) throw new Error('not measured');
  answer({ status: 'ok', ...(await measure()) });
} catch (error) {
  answer({ status: 'error', reason: reasonOf(error) });
}
