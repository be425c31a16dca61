/** Pools of threads, of which there is one: what a program sees of concurrent.futures that CPython without threads cannot show. */
import { expect, test } from 'vitest';
import { expectNoHandles, interpreter } from '../runner/interpreter.js';

expectNoHandles();

test('each call is made when it is submitted', async () => {
  const { py } = await interpreter();
  const source = `
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
log = []
def work(n, *, by=1):
    log.append(n)
    return n * by // (n - 3)
with ThreadPoolExecutor(4, initializer=log.append, initargs=('begins',)) as pool:
    futures = [pool.submit(work, n, by=6) for n in (1, 2, 3)]
    log.append('submitted')
    log.append([future.done() for future in futures])
    log.append(list(pool.map(work, [4, 5])))
    log.append([len(each) for each in wait(futures)])
    log.append(sorted(future.result() for future in as_completed(futures) if not future.exception()))
log.append(repr(futures[2].exception()))
log`;
  expect(py.run(source)).toEqual([
    'begins',
    1,
    2,
    3,
    'submitted',
    [true, true, true],
    4,
    5,
    [4, 2],
    [3, 0],
    [-12, -3],
    "ZeroDivisionError('division by zero')",
  ]);
});

test('an initializer that fails breaks the pool', async () => {
  let errors = '';
  const { py } = await interpreter({
    stderr: (text) => {
      errors += text;
    },
  });
  const source = `
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
pool = ThreadPoolExecutor(initializer=lambda: 1 / 0)
told = [repr(pool.submit(print).exception())]
try:
    pool.submit(print)
except BrokenThreadPool as error:
    told.append(str(error))
told`;
  const message = 'A thread initializer failed, the thread pool is not usable anymore';
  expect(py.run(source)).toEqual([`BrokenThreadPool('${message}')`, message]);
  expect(errors).toContain('Exception in initializer:');
});

test('what nobody can bring is not waited for without end', async () => {
  const { py } = await interpreter();
  const source = `
from concurrent.futures import Future, as_completed, wait
def told(work):
    try: work()
    except RuntimeError as error: return str(error)
future = Future()
[told(work) for work in (future.result, future.exception, lambda: wait([future]), lambda: list(as_completed([future])))]`;
  expect(py.run(source)).toEqual(
    ['Future.result()', 'Future.exception()', 'wait()', 'as_completed()'].map(
      (what) => `deadlock: ${what} would wait forever for the only thread`,
    ),
  );
});
