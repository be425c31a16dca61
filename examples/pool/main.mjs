/**
 * `node examples/pool/main.mjs`: many programs on a few threads. Three of them never end, more than there are threads; the others do not wait for
 * them, since a thread gives each of its programs a turn, until the time of the endless ones is over.
 */
import { Tinypool } from 'tinypool';

const pool = new Tinypool({
  filename: new URL('./worker.mjs', import.meta.url).href,
  minThreads: 2,
  maxThreads: 2,
  concurrentTasksPerWorker: 8,
});
const limits = { memory: 16 << 20, time: 3000, output: 10_000 };

const endless = Array.from({ length: 3 }, (_, index) => [
  `endless ${index + 1}`,
  { source: 'while True: pass', limits },
]);
const quick = Array.from({ length: 10 }, (_, index) => [
  `quick ${index + 1}`,
  { source: 'print("summing")\nsum(range(n))', globals: { n: 1000 * (index + 1) }, limits },
]);
const faulty = [['faulty', { source: '[][0]', limits }]];

await Promise.all(
  [...endless, ...quick, ...faulty].map(async ([name, request]) => {
    const { value, error } = await pool.run(request);
    console.log(`${name}: ${error?.trimEnd().split('\n').at(-1) ?? value}`);
  }),
);
await pool.destroy();
