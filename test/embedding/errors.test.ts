import { expect, test } from 'vitest';
import { PyHandle, PythonError } from '../../dist/index.js';
import { interpreter, released, thrown } from '../runner/interpreter.js';

test('type, message, args, traceback and stack', async () => {
  const { py } = await interpreter();
  const source = 'def f(d):\n    return d["k"]\n\nf({})\n';
  const error = thrown(() => py.run(source, { filename: 'x.py' })) as PythonError;
  expect(error).toBeInstanceOf(PythonError);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ code: 'python', name: 'KeyError', type: 'KeyError', message: "'k'", args: ['k'] });
  expect(error.traceback).toEqual([
    { file: 'x.py', line: 4, endLine: 4, column: 0, endColumn: 5, name: '<module>' },
    { file: 'x.py', line: 2, endLine: 2, column: 11, endColumn: 17, name: 'f' },
  ]);
  expect(error.stack).toBe(`Traceback (most recent call last):
  File "x.py", line 4, in <module>
    f({})
    ~^^^^
  File "x.py", line 2, in f
    return d["k"]
           ~^^^^^
KeyError: 'k'`);
});

test('syntax errors', async () => {
  const { py } = await interpreter();
  const error = thrown(() => py.run('x = (1,\n', { filename: 's.py' })) as PythonError;
  expect(error.type).toBe('SyntaxError');
  expect(error.message).toMatch(/'\(' was never closed/);
  expect(error.stack).toContain('File "s.py", line 1');
});

test('the interpreter goes on after an error', async () => {
  const { py } = await interpreter();
  thrown(() => py.run('x = 1\nraise ValueError("v")'));
  expect(py.run('x')).toBe(1);
});

test('sys.exit is a SystemExit', async () => {
  const { py } = await interpreter();
  const error = thrown(() => py.run('import sys\nsys.exit(3)')) as PythonError;
  expect([error.type, error.args]).toEqual(['SystemExit', [3]]);
});

test('an exception object as a value', async () => {
  const { py } = await interpreter();
  const error = py.run('ValueError("a", 1)') as PythonError;
  expect(error).toBeInstanceOf(PythonError);
  expect(error.args).toEqual(['a', 1]);
});

test('an exception that cannot be described', async () => {
  const { py } = await interpreter();
  const error = thrown(() =>
    py.run('class E(Exception):\n    def __str__(self): raise ValueError\nraise E(1)'),
  ) as PythonError;
  expect(error.type).toBe('E');
  expect(py.run('2')).toBe(2);
});

test('exceptions inside containers, even one that changes the container when asked what it says', async () => {
  const { py } = await interpreter();
  const source = `
class E(Exception):
    def __str__(self):
        a.clear()
        d.clear()
        return 'told'
a = [E(1), 'b', {'k': E(2)}]
d = {i: E(i) for i in range(100)}
[a, d]`;
  const [a, d] = py.run(source) as [unknown[], Map<number, PythonError>];
  expect(a[0]).toMatchObject({ type: 'E', message: 'told' });
  expect((a[2] as Map<string, PythonError>).get('k')).toBeInstanceOf(PythonError);
  expect([...d.values()].every((error) => error instanceof PythonError)).toBe(true);
});

test('an exception among its own arguments is one error', async () => {
  const { py } = await interpreter();
  const error = released(
    thrown(() => py.run('e = ValueError()\ne.args = (e, [e, KeyError(e)])\nraise e')),
  ) as PythonError;
  expect(error.args[0]).toBe(error);
  const [same, key] = error.args[1] as [PythonError, PythonError];
  expect(same).toBe(error);
  expect(key.type).toBe('KeyError');
  expect(key.args).toEqual([error]);
  key.exception?.dispose();
});

test('exceptions deep among the arguments of others are handles', async () => {
  const { py } = await interpreter();
  const nested = (times: number) => `e = ValueError('inner')\nfor i in range(${times}): e = ValueError(e)\nraise e`;
  const levels = (error: unknown): number => {
    let count = 1;
    let at = error;
    for (; at instanceof PythonError; count++) {
      at.exception?.dispose();
      at = at.args[0];
    }
    if (at instanceof PyHandle) at.dispose();
    return at === 'inner' ? count : -count;
  };
  expect(levels(thrown(() => py.run(nested(3))))).toBe(5);
  expect(levels(thrown(() => py.run(nested(1000))))).toBe(-17);
  expect(levels((py.run(`${nested(1000).replace('raise e', '[e]')}`) as unknown[])[0])).toBe(-17);
  expect(py.run('2')).toBe(2);
});

test('what is told of one error has one account of fuel, without a limit too', async () => {
  const { py } = await interpreter();
  const looping = 'class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E(1)';
  expect(released(thrown(() => py.run(looping)))).toMatchObject({ type: 'E', message: '' });
  // Its text doubles with each level.
  const doubling = 'e = ValueError()\nfor i in range(40): e = ValueError(e, [e])\nraise e';
  expect(released(thrown(() => py.run(doubling)))).toMatchObject({ type: 'ValueError' });
  expect(py.run('2')).toBe(2);
});
