/**
 * Many interpreters alive at once in this process, each with a small program in it: node --expose-gc many.mjs COUNT
 *
 * Answers with the process's memory before and with them, and how much of it is linear memory that the modules own.
 */
import { Engine } from '../../dist/index.js';
import { answer } from '../process.mjs';

const count = Number(process.argv[2]);
const PROGRAM = `
class Counter:
    def __init__(self, start):
        self.value = start
    def step(self):
        self.value += 1
        return self.value

counter = Counter(start)
`;

const engine = await Engine.load();
engine.createInterpreter().dispose();
globalThis.gc();
const before = process.memoryUsage.rss();
const began = performance.now();
const all = [];
for (let index = 0; index < count; index++) {
  const py = engine.createInterpreter({ limits: { memory: 16 << 20 } });
  py.run(PROGRAM, { globals: { start: index } });
  all.push(py);
}
const each = (performance.now() - began) / count;
// All of them go on to work, each with its own counter.
const wrong = all.filter((py, index) => py.run('counter.step()') !== index + 1).length;
globalThis.gc();
const after = process.memoryUsage.rss();
const linear = all.reduce((sum, py) => sum + py.stats().linearMemory, 0);
answer({ status: wrong ? 'error' : 'ok', reason: wrong ? `${wrong} gave wrong answers` : undefined, count, before, after, linear, each });
