/** asyncio over promises of the host: they overlap, fail, are cancelled; limits, signals, snapshots while a loop waits. */
import { expect, test } from 'vitest';
import { Engine, type HostFunction, monitoring, type PyHandle, PythonError } from '../../dist/index.js';
import { expectNoHandles, interpreter, released, thrown } from '../runner/interpreter.js';

expectNoHandles();

/** Promises by name that the test settles itself, and a log of what happened. */
function desk() {
  const log: string[] = [];
  const open = new Map<string, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  const ask: HostFunction = (name: string) => {
    log.push(`asked ${name}`);
    return new Promise((resolve, reject) => open.set(name, { resolve, reject }));
  };
  const answer = (name: string, value: unknown) => {
    log.push(`answered ${name}`);
    open.get(name)?.resolve(value);
  };
  const refuse = (name: string, error: unknown) => open.get(name)?.reject(error);
  return { log, ask, answer, refuse, functions: { ask, note: (text: string) => void log.push(text) } };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Until the program has asked for so many promises. */
async function asked(log: readonly string[], count: number): Promise<void> {
  while (log.filter((line) => line.startsWith('asked')).length < count) await turn();
}

test('promises overlap, and are taken in the order in which they are settled', async () => {
  const { functions, log, answer } = desk();
  const { py } = await interpreter({ functions });
  const result = py.runAsync(`
import asyncio
async def one(name):
    value = await ask(name)
    note(f'{name} is {value}')
    return value
async def main():
    return await asyncio.gather(one('a'), one('b'), ask('c'))
asyncio.run(main())`);
  await asked(log, 3);
  answer('b', 2);
  await turn();
  answer('c', 3);
  answer('a', 1);
  expect(await result).toEqual([1, 2, 3]);
  // The arguments of gather come before its tasks' first steps.
  expect(log).toEqual([
    ...['asked c', 'asked a', 'asked b'],
    ...['answered b', 'b is 2', 'answered c', 'answered a', 'a is 1'],
  ]);
});

test('several timers and promises of the host at the same time', async () => {
  const later = (ms: number, value: unknown) => new Promise((resolve) => setTimeout(resolve, ms, value));
  let under = 0;
  let most = 0;
  const { py } = await interpreter({
    clock: true,
    functions: {
      fetch: async (n: number) => {
        most = Math.max(most, ++under);
        await later(5, null);
        under--;
        return n;
      },
    },
  });
  const source = `
import asyncio
async def main():
    values = await asyncio.gather(fetch(1), fetch(2), fetch(3), asyncio.sleep(0.001, 'slept'))
    async with asyncio.timeout(5):
        return values + [await asyncio.wait_for(fetch(4), 5), await asyncio.to_thread(fetch, 5)]
asyncio.run(main())`;
  expect(await py.runAsync(source)).toEqual([1, 2, 3, 'slept', 4, 5]);
  expect(most).toBe(3);
});

test('outside of a loop a plain call waits; in a task the call gives a future', async () => {
  const { functions, log, answer } = desk();
  const { py, output } = await interpreter({ functions });
  const result = py.runAsync(`
import asyncio
first = ask('first')
async def main():
    future = ask('second')
    print(asyncio.isfuture(future), future)
    return await future
second = asyncio.run(main())
[first, second, ask('third')]`);
  for (const [n, name] of ['first', 'second', 'third'].entries()) {
    await asked(log, n + 1);
    answer(name, n);
  }
  expect(await result).toEqual([0, 1, 2]);
  expect(output()).toBe('True <HostFuture pending>\n');
});

test('a task that waits for a promise is cancelled; what the promise gives later is nothing to anybody', async () => {
  const { functions, log, answer } = desk();
  const { py, output } = await interpreter({ functions });
  const result = py.runAsync(`
import asyncio
async def waits():
    try:
        await ask('never')
    except asyncio.CancelledError as error:
        print('cancelled', error)
        raise
async def main():
    task = asyncio.create_task(waits())
    await ask('signal')
    task.cancel('enough')
    print(await asyncio.gather(task, return_exceptions=True))
    return await ask('more')
asyncio.run(main())`);
  await asked(log, 2);
  answer('signal', null);
  await asked(log, 3);
  answer('never', 1);
  answer('more', 7);
  expect(await result).toBe(7);
  expect(output()).toBe("cancelled enough\n[CancelledError('')]\n");
});

test('a rejected promise is an exception, and the same error when nothing catches it', async () => {
  const { functions, log, refuse } = desk();
  const { py } = await interpreter({ functions });
  const error = new RangeError('gone');
  const source = `
import asyncio
async def main():
    try:
        await ask('x')
    except Exception as error:
        note(f'caught {error}')
        raise
asyncio.run(main())`;
  const result = py.runAsync(source);
  result.catch(() => {});
  await asked(log, 1);
  refuse('x', error);
  await expect(result).rejects.toBe(error);
  expect(log.at(-1)).toBe('caught gone');
  // An exception of Python's own that has been through JavaScript is the same object.
  const again = py.runAsync(`
mine = ValueError('mine')
def fail(): raise mine
async def main():
    try:
        await ask('y')
    except ValueError as error:
        return error is mine
[fail, asyncio.run(main())]`);
  await asked(log, 2);
  const own = thrown(() => py.call('fail'));
  refuse('y', own);
  const [fail, same] = (await again) as [PyHandle, boolean];
  expect(same).toBe(true);
  fail.dispose();
  released(own);
});

test('wait_for over a promise, and a failure in a group with promises', async () => {
  const { functions } = desk();
  const { py } = await interpreter({ functions });
  expect(
    await py.runAsync(`
import asyncio
async def main():
    try:
        await asyncio.wait_for(ask('late'), 0.005)
    except TimeoutError as error:
        return repr(error)
asyncio.run(main())`),
  ).toBe('TimeoutError()');
  expect(
    await py.runAsync(`
async def waits():
    await ask('z')
async def fails():
    await asyncio.sleep(0.001)
    raise KeyError('k')
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(waits())
            group.create_task(fails())
    except* KeyError as errors:
        result = str(errors.exceptions), waiting.cancelled()
    return result
asyncio.run(main())`),
  ).toEqual(["(KeyError('k'),)", true]);
});

test('a signal, the time limit and fuel end a program whose loop waits or runs', async () => {
  const { functions, log } = desk();
  const { py } = await interpreter({ functions, limits: { time: 20_000, fuel: 1_000_000 } });
  const works = async () => {
    // No loop is left behind, for Python either.
    expect(
      await py.runAsync(`
import asyncio
try: asyncio.get_running_loop()
except RuntimeError as error: text = str(error)
async def main():
    await asyncio.sleep(0.001)
    return text, len(asyncio.all_tasks())
asyncio.run(main())`),
    ).toEqual(['no running event loop', 1]);
  };
  const controller = new AbortController();
  const reason = new Error('enough');
  const aborted = py.runAsync(
    'import asyncio\nasync def main(): await asyncio.gather(ask("a"), ask("b"), asyncio.sleep(100))\nasyncio.run(main())',
    { signal: controller.signal },
  );
  aborted.catch(() => {});
  await asked(log, 2);
  controller.abort(reason);
  await expect(aborted).rejects.toBe(reason);
  await works();
  const spins =
    'async def main():\n  async def spin():\n    while True: await asyncio.sleep(0)\n  await asyncio.gather(spin(), spin())\nasyncio.run(main())';
  await expect(py.runAsync(spins)).rejects.toMatchObject({ limit: 'fuel' });
  await works();
  await expect(
    py.runAsync('async def main():\n  while True: pass\nasyncio.run(asyncio.wait_for(main(), 1))'),
  ).rejects.toMatchObject({ limit: 'fuel' });
  await works();
  const { py: timed } = await interpreter({ functions, limits: { time: 500 } });
  await expect(timed.runAsync('import asyncio\nasyncio.run(asyncio.sleep(100))')).rejects.toMatchObject({
    limit: 'time',
  });
  expect(await timed.runAsync('asyncio.run(asyncio.sleep(0.001, 5))')).toBe(5);
});

test('run() does for programs that never have to wait, and says when one has to', async () => {
  const { functions } = desk();
  const { py } = await interpreter({ functions });
  expect(
    py.run(`
import asyncio
async def child(n):
    await asyncio.sleep(0)
    return n
async def main():
    return await asyncio.gather(*[child(n) for n in range(3)])
asyncio.run(main())`),
  ).toEqual([0, 1, 2]);
  for (const what of ['asyncio.sleep(0.001)', 'main()']) {
    const error = thrown(() => py.run(`async def main():\n  await ask("x")\nasyncio.run(${what})`));
    expect(String(error)).toMatch(/a promise, which run\(\) cannot wait for; use runAsync\(\)/);
  }
  expect(String(thrown(() => py.run('async def main(): await asyncio.Future()\nasyncio.run(main())')))).toMatch(
    /the event loop waits for nothing/,
  );
  expect(py.run('asyncio.run(child(9))')).toBe(9);
});

test('a program whose loop waits is suspended like any other: frames, pauses, a snapshot', async () => {
  const { functions, log, answer } = desk();
  const { py } = await interpreter({ functions });
  const execution = py.start(`
import asyncio
async def asks():
    try:
        return await ask('q')
    except RuntimeError as error:
        return str(error)
async def main():
    return await asyncio.gather(asks(), asyncio.sleep(0.001, 'slept'))
asyncio.run(main())`);
  expect(execution.call?.name).toBe('_loop_host.wait');
  expect(execution.frames().at(-1)?.code.name).toBe('<module>');
  const bytes = py.snapshot();
  const finish = async (it: typeof execution | undefined) => {
    while (it?.state === 'call') it.resume(await it.call?.promise);
    return it?.error ?? it?.value;
  };
  answer('q', 'answered');
  expect(await finish(execution)).toEqual(['answered', 'slept']);
  expect(log).toEqual(['asked q', 'answered q']);
  // Elsewhere there are neither the promise nor the timer: the one has failed, the other begins anew.
  const other = (await Engine.load()).restore(bytes, { functions });
  expect(await finish(other.execution?.resume())).toEqual([
    'the promise was left behind when the program was restored from a snapshot',
    'slept',
  ]);
  other.dispose();
});

test('what the host calls while a loop waits wakes it with call_soon_threadsafe', async () => {
  const { py } = await interpreter();
  const result = py.runAsync(`
import asyncio
async def main():
    global loop, event
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    asyncio.create_task(asyncio.sleep(1000))
    return await event.wait()
def wake(): loop.call_soon_threadsafe(event.set)
asyncio.run(main())`);
  while (!py.globals.has('event')) await turn();
  await turn();
  py.call('wake');
  expect(await result).toBe(true);
});

test('a task can be paused anywhere, in the handler of a failure too', async () => {
  const { py } = await interpreter();
  const lines: number[] = [];
  py.monitoring.useToolId(0, 'debugger');
  py.monitoring.registerCallback(0, monitoring.events.LINE, (code, line) => {
    if (code.filename !== 'tasks.py') return monitoring.DISABLE;
    if (code.name === 'main' || code.name === 'fails') {
      lines.push(line);
      return monitoring.PAUSE;
    }
    return null;
  });
  py.run('import asyncio');
  py.monitoring.setEvents(0, monitoring.events.LINE);
  const source = `async def fails():
    await asyncio.sleep(0)
    raise ValueError(1)
async def main():
    try:
        await asyncio.create_task(fails())
    except ValueError as error:
        return repr(error)
asyncio.run(main())`;
  const execution = py.start(source, { filename: 'tasks.py' });
  const stacks: string[] = [];
  while (execution.state === 'paused') {
    const named = execution.frames().filter((frame) => frame.code.filename === 'tasks.py');
    stacks.push(named.map((frame) => frame.code.name).join(' < '));
    execution.continue();
  }
  expect(execution.value).toBe('ValueError(1)');
  // The line that awaits once more, as the failure comes there.
  expect(lines).toEqual([5, 6, 2, 3, 6, 7, 8]);
  expect(new Set(stacks)).toEqual(new Set(['main < <module>', 'fails < <module>']));
});

test('what nobody asked for is reported on standard error when the loop is closed', async () => {
  let text = '';
  const { py } = await interpreter({
    stderr: (more) => {
      text += more;
    },
  });
  py.run(
    'import asyncio\nasync def bad(): raise ValueError("x")\nasync def main():\n  asyncio.create_task(bad())\n  await asyncio.sleep(0)\nasyncio.run(main())',
    { filename: 'bad.py' },
  );
  expect(text).toBe(`Task exception was never retrieved
future: <Task finished name='Task-2' coro=<bad() done, defined at bad.py:2> exception=ValueError('x')>
Traceback (most recent call last):
  File "bad.py", line 2, in bad
    async def bad(): raise ValueError("x")
                     ^^^^^^^^^^^^^^^^^^^^^
ValueError: x
`);
  expect(released(thrown(() => py.run('asyncio.run(bad())')))).toBeInstanceOf(PythonError);
});

test('functions for other threads run at once, in a copy of the context', async () => {
  const { py } = await interpreter();
  const source = `
import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)
def work(n, *, by):
    v.set(v.get() + n * by)
    return v.get()
def fails(): raise KeyError('k')
async def main():
    v.set(1)
    results = [await asyncio.to_thread(work, 2, by=3), v.get()]
    loop = asyncio.get_running_loop()
    results.append(await loop.run_in_executor(None, max, 3, 4))
    for awaitable in asyncio.to_thread(fails), loop.run_in_executor(None, fails):
        try: await awaitable
        except KeyError as error: results.append(repr(error))
    return results
asyncio.run(main())`;
  expect(py.run(source)).toEqual([7, 1, 4, "KeyError('k')", "KeyError('k')"]);
});
