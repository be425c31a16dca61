/**
 * Fresh interpreters in a process that has made one before: node --expose-gc warm.mjs ENGINE
 *
 * Krait shares one compiled module between them; the peers do what their public entry point does.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { engineById } from '../engines/index.mjs';
import { answer, reasonOf } from '../process.mjs';

/** So many starts at least, and more for as long as they are quick: a service makes one for each request. */
const STARTS = 20;
const MOST_STARTS = 1000;
const QUICK_MS = 1000;
const BUDGET_MS = 10_000;

const engine = engineById(process.argv[2]);

/** A function that makes one interpreter and gets 1+1 out of it. */
async function starter() {
  if (engine.id !== 'krait') {
    return async () => {
      const session = await engine.open({});
      expectTwo(session.text('1+1'));
      session.close();
    };
  }
  const { Engine } = await engine.load();
  const shared = await Engine.load();
  return () => {
    const py = shared.createInterpreter({});
    expectTwo(String(py.run('1+1')));
    py.dispose();
  };
}

function expectTwo(text) {
  if (text !== '2') throw new Error(`1+1 gave ${text}`);
}

async function run() {
  globalThis.gc();
  const before = process.memoryUsage.rss();
  const idle = await engine.open({});
  expectTwo(idle.text('1+1'));
  globalThis.gc();
  const growth = Math.max(0, process.memoryUsage.rss() - before);
  const memory = idle.memory();

  const start = await starter();
  const times = [];
  let spent = 0;
  const goesOn = () =>
    times.length < STARTS ? times.length < 3 || spent < BUDGET_MS : times.length < MOST_STARTS && spent < QUICK_MS;
  while (goesOn()) {
    const from = performance.now();
    await start();
    const elapsed = performance.now() - from;
    times.push(elapsed);
    spent += elapsed;
    await turn();
  }
  return { status: 'ok', warm: times, memory, growth };
}

answer(await run().catch((error) => ({ status: 'error', reason: reasonOf(error) })));
