/** runAsync: promises of host functions, turns of the event loop, signals, time. */
import { expect, test } from 'vitest';
import { type LimitError, type PyHandle, PythonError } from '../../dist/index.js';
import { expectNoHandles, interpreter, released } from '../runner/interpreter.js';

expectNoHandles();

const later = <T>(value: T, ms = 1) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));

test('a plain call waits for the promise of a host function', async () => {
  const { py } = await interpreter({ functions: { price: async (name: string) => later(name.length) } });
  const source = 'def total(names):\n  return sum([price(name) for name in names])\ntotal(["tea", "scone"])';
  expect(await py.runAsync(source)).toBe(8);
  expect(await py.runAsync('price("KRT") * 2')).toBe(6);
  await expect(async () => py.run('price("x")')).rejects.toThrow(/use runAsync/);
});

test('a rejected promise is an exception; uncaught, it is the same error', async () => {
  const error = new RangeError('gone');
  const { py } = await interpreter({ functions: { fail: () => Promise.reject(error) } });
  expect(await py.runAsync('try: fail()\nexcept Exception as e: text = str(e)\ntext')).toBe('gone');
  await expect(py.runAsync('fail()')).rejects.toBe(error);
  expect(released(await py.runAsync('1 / 0').catch((each) => each))).toBeInstanceOf(PythonError);
  expect(released(await py.runAsync('x = =').catch((each) => each))).toMatchObject({ type: 'SyntaxError' });
});

test('the event loop has its turn while Python computes', async () => {
  const { py } = await interpreter();
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await py.runAsync('n = 0\nwhile n < 3_000_000: n += 1');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

test('a signal ends a program that computes, and one that waits', async () => {
  const { py } = await interpreter({ functions: { never: () => new Promise(() => {}) } });
  for (const source of ['while True: pass', 'never()']) {
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 5);
    await expect(py.runAsync(source, { signal: controller.signal })).rejects.toBe(reason);
    expect(await py.runAsync('1 + 1')).toBe(2);
  }
  await expect(py.runAsync('1', { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
});

test('the time limit counts waiting too', async () => {
  const { py } = await interpreter({ functions: { never: () => new Promise(() => {}) }, limits: { time: 20 } });
  await expect(py.runAsync('never()')).rejects.toMatchObject({ limit: 'time' } satisfies Partial<LimitError>);
  await expect(py.runAsync('while True: pass')).rejects.toMatchObject({ limit: 'time' });
  expect(await py.runAsync('7')).toBe(7);
});

test('one program at a time; an interpreter that is disposed meanwhile says so', async () => {
  const { py } = await interpreter({ functions: { wait: () => later(1, 5) } });
  const first = py.runAsync('wait() + 1');
  await expect(py.runAsync('2')).rejects.toMatchObject({ code: 'busy' });
  expect(await first).toBe(2);
  const second = py.runAsync('wait()');
  py.dispose();
  await expect(second).rejects.toMatchObject({ code: 'disposed' });
});

test('a call that waits, by name and by handle, to its end or step by step', async () => {
  const { py } = await interpreter({ functions: { price: async (name: string) => later(name.length) } });
  py.run('def total(*names, tax=0): return sum(price(name) for name in names) + tax');
  expect(await py.callAsync('total', ['tea', 'scone'], { tax: 1 })).toBe(9);
  const total = py.globals.get('total') as PyHandle;
  expect(await py.callAsync(total, ['tea'])).toBe(3);
  const execution = py.startCall(total, { args: ['jam'] });
  expect([execution.state, execution.call?.args]).toEqual(['call', ['jam']]);
  expect(execution.resume(await execution.call?.promise).value).toBe(3);
  await expect(py.callAsync('nothing')).rejects.toBeInstanceOf(TypeError);
  total.dispose();
});

/** The test fails in place of hanging when `promise` never settles. */
const soon = <T>(promise: Promise<T>) => Promise.race([promise, later('pending', 500)]);

test('the time limit counts waiting between the steps of others', async () => {
  const { py } = await interpreter({ functions: { never: () => new Promise(() => {}) }, limits: { time: 40 } });
  const waiting = py.runAsync('while True: never()');
  const steps = setInterval(() => py.execution?.state === 'call' && py.execution.resume(1), 5);
  await expect(soon(waiting)).rejects.toMatchObject({ limit: 'time' });
  clearInterval(steps);
});

test('a program that waits in vain ends when its interpreter is disposed', async () => {
  for (const source of ['never()', 'import asyncio\nasyncio.run(asyncio.sleep(1000))']) {
    const { py } = await interpreter({ functions: { never: () => new Promise(() => {}) } });
    const waiting = py.runAsync(source);
    setTimeout(() => py.dispose(), 2);
    await expect(soon(waiting)).rejects.toMatchObject({ code: 'disposed' });
  }
});

test('a program that somebody else takes further goes on, or ends as it was ended', async () => {
  const { py } = await interpreter({ functions: { never: () => new Promise(() => {}), wait: () => later('w') } });
  const cancelled = py.runAsync('never()');
  py.execution?.cancel();
  await expect(soon(cancelled)).rejects.toMatchObject({ limit: 'stopped' });
  const resumed = py.runAsync('never() + 1');
  py.execution?.resume(1);
  expect(await soon(resumed)).toBe(2);
  const twice = py.runAsync('[never(), wait()]');
  py.execution?.resume(1);
  expect(await soon(twice)).toEqual([1, 'w']);
  const raised = py.runAsync('never()');
  const failure = new Error('from elsewhere');
  py.execution?.throw(failure);
  await expect(soon(raised)).rejects.toBe(failure);
  // The first promise is settled when the program already waits for another one.
  const late = py.runAsync('[wait(), never()]');
  py.execution?.resume('early');
  await later(0, 5);
  expect(py.execution?.state).toBe('call');
  py.execution?.resume('late');
  expect(await soon(late)).toEqual(['early', 'late']);
  // A program that was ended says so, even when the interpreter is gone by then.
  const gone = py.runAsync('never()');
  py.execution?.cancel();
  py.dispose();
  await expect(soon(gone)).rejects.toMatchObject({ limit: 'stopped' });
});

test('waiting for a call makes no handles of its arguments', async () => {
  const { py } = await interpreter({
    functions: {
      take: async (handle: PyHandle) => {
        await later(0);
        handle.dispose();
        return 1;
      },
    },
  });
  expect(await py.runAsync('take(object())')).toBe(1);
  expect(py.stats().handles).toBe(0);
});

test('a result that a promise would call is refused', async () => {
  const { py } = await interpreter({
    functions: {
      h: () => {
        throw new Error('called');
      },
    },
  });
  const refused = await soon(py.runAsync('{"then": h}', { dicts: 'object' }).catch((each) => each));
  expect(refused).toMatchObject({ code: 'conversion', path: 'result' });
  expect(await py.runAsync('[{"then": h}, 1]', { dicts: 'object' })).toHaveLength(2);
  expect(Object.keys((await py.runAsync('{"then": 1}', { dicts: 'object' })) as object)).toEqual(['then']);
  expect(await py.runAsync('{"then": h}')).toBeInstanceOf(Map);
});
