import { expect, test } from 'vitest';
import { createInterpreter } from '../../dist/index.js';

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
