import { expect, test } from 'vitest';
import { createInterpreter, Engine, type PyHandle, SUSPEND } from '../../dist/index.js';
import { thrown } from '../runner/interpreter.js';

test.each([
  [{ limit: {} }, /unknown option options.limit/],
  [{ limits: { memroy: 1 } }, /unknown option limits.memroy; known: memory, fuel/],
  [{ limits: { memory: 10 } }, /limits.memory must be a number of bytes/],
  [{ limits: { fuel: -1 } }, /limits.fuel must be a positive integer/],
  [{ limits: { recursion: 1.5 } }, /limits.recursion/],
  [{ stdout: 'x' }, /options.stdout must be a function/],
  [{ functions: { a: 1 } }, /options.functions must be an object of functions/],
  [{ hashSeed: -1 }, /hashSeed/],
  [{ random: 1.5 }, /random must be an integer/],
  [{ argv: [1] }, /argv/],
  [{ environ: { HOME: 1 } }, /options.environ must be an object of strings/],
])('%o is refused', async (options, message) => {
  await expect(createInterpreter(options as never)).rejects.toThrow(message);
});

test('options of run are checked too', async () => {
  const py = await createInterpreter();
  expect(() => py.run('1', { file: 'x' } as never)).toThrow(/unknown option options.file/);
  expect(() => py.run(5 as never)).toThrow(/source must be a string/);
});

test('the environment is what the host gives', async () => {
  const environ = { HOME: '/home/me', QUOTES: '"\\\'\n', NAME: 'ü😀' };
  const py = await createInterpreter({ environ });
  expect(py.run('import os\n{**os.environ}', { dicts: 'object' })).toEqual(environ);
  expect(py.run('[os.path.expanduser("~/a"), os.getenv("PATH")]')).toEqual(['/home/me/a', null]);
  py.run('os.environ["HOME"] = "/"');
  expect(environ.HOME).toBe('/home/me');
  expect((await createInterpreter()).run('import os\nlen(os.environ)')).toBe(0);
});

test('options of executions, handles and calls are checked too', async () => {
  const py = await createInterpreter({ functions: { ask: () => SUSPEND } });
  const refused = (work: () => unknown, message: RegExp) => {
    const error = thrown(work);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
  };
  for (const fuel of [0, -1, Number.NaN, 1.5, 'x', null])
    refused(() => py.start('1', { fuel } as never), /options.fuel must be a positive integer/);
  for (const time of [0, -1, Number.NaN, 'x'])
    refused(() => py.start('1', { time } as never), /options.time must be a positive number/);
  refused(() => py.start('1', { feul: 1 } as never), /unknown option options.feul; known: .*fuel, time/);
  refused(() => py.start('1', null as never), /must be an object/);
  py.run('def f(*args): return ask()');
  refused(() => py.startCall('f', { arg: [1] } as never), /unknown option options.arg;/);
  refused(() => py.startCall('f', { args: 1 } as never), /options.args must be an array/);
  refused(() => py.startCall('f', {}, { fuel: 0 }), /options.fuel/);
  expect(py.execution).toBeUndefined();

  const execution = py.start('n = 0\nwhile n < 1000: n += 1\nask() + ask()', { fuel: 100 });
  refused(() => execution.continue({ feul: 1 } as never), /unknown option options.feul; known: fuel, time/);
  refused(() => execution.continue(1 as never), /must be an object/);
  expect(execution.state).toBe('paused');
  execution.continue({ fuel: undefined });
  refused(() => execution.resume(1, { fuel: -1 }), /options.fuel/);
  refused(() => execution.throw(new Error('x'), { time: 0 }), /options.time/);
  refused(() => execution.cancel('fuel' as never), /'stopped' or 'time'/);
  expect(execution.resume(1, { time: 1000 }).resume(2).value).toBe(3);

  const handle = py.run('object()') as PyHandle;
  for (const options of [{ dpth: 1 }, { depth: -1 }, { depth: 'x' }, { depth: 0.5 }, { dicts: 'maps' }])
    refused(() => handle.toJS(options as never), /^(unknown )?option options\./);
  expect(handle.toJS({ depth: Number.POSITIVE_INFINITY })).toBeDefined();

  await expect(py.runAsync('1', { signl: 1 } as never)).rejects.toThrow(/unknown option options.signl/);
  await expect(py.runAsync('1', { signal: {} } as never)).rejects.toThrow(/options.signal must be an AbortSignal/);
  await expect(py.callAsync('f', [], {}, { sgnal: 1 } as never)).rejects.toThrow(/unknown option options.sgnal/);
});

test('what is no snapshot is not restored', async () => {
  const engine = await Engine.load();
  for (const snapshot of [undefined, null, '', 0, new ArrayBuffer(8)])
    expect(() => engine.restore(snapshot as never)).toThrow(TypeError);
});
