import { expect, test } from 'vitest';
import { PythonError } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

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
