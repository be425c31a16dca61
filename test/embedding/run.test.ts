import { expect, test } from 'vitest';
import { createInterpreter, Engine, PythonError } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

test('run gives the value of the last expression', async () => {
  const { py } = await interpreter();
  expect(py.run('6 * 7')).toBe(42);
  expect(py.run('x = 5')).toBe(null);
  expect(py.run('x\nx + 1\n')).toBe(6);
  expect(py.run('')).toBe(null);
  expect(py.run('def f():\n    return 1\n')).toBe(null);
});

test('the byte order mark of a file is no part of the program', async () => {
  const { py } = await interpreter();
  expect(py.run('\ufeff6 * 7')).toBe(42);
  expect(py.run("eval(b'\\xef\\xbb\\xbf6 * 7')")).toBe(42);
  expect(String(thrown(() => py.run("exec('\\ufeff6 * 7')")))).toContain('invalid non-printable character U+FEFF');
});

test('names live on from run to run', async () => {
  const { py } = await interpreter();
  py.run('total = 1');
  py.run('total += 41');
  expect(py.run('total')).toBe(42);
});

test('output goes to stdout and stderr as it is written', async () => {
  const pieces: string[] = [];
  const py = await createInterpreter({
    stdout: (text) => pieces.push(`out:${text}`),
    stderr: (text) => pieces.push(`err:${text}`),
  });
  py.run('import sys\nprint("a")\nprint("é😀", file=sys.stderr)');
  expect(pieces.join('')).toContain('out:a');
  expect(pieces.join('')).toContain('é😀');
});

test('without stdout and stderr nothing happens', async () => {
  const py = await createInterpreter();
  expect(py.run('print("x")')).toBe(null);
});

test('interpreters share nothing', async () => {
  const engine = await Engine.load();
  const a = engine.createInterpreter();
  const b = engine.createInterpreter();
  a.run('x = 1\nimport builtins\nbuiltins.leak = 1');
  expect(thrown(() => b.run('x'))).toBeInstanceOf(PythonError);
  expect(thrown(() => b.run('leak'))).toBeInstanceOf(PythonError);
});

test('many interpreters live side by side', async () => {
  const engine = await Engine.load();
  const all = Array.from({ length: 50 }, (_, i) => {
    const py = engine.createInterpreter();
    py.globals.set('n', i);
    return py;
  });
  expect(all.map((py) => py.run('n * 2'))).toEqual(all.map((_, i) => i * 2));
});

test('filename appears in tracebacks and defaults to <string>', async () => {
  const { py } = await interpreter();
  expect((thrown(() => py.run('1/0')) as PythonError).traceback[0]?.file).toBe('<string>');
  expect((thrown(() => py.run('1/0', { filename: 'a.py' })) as PythonError).traceback[0]?.file).toBe('a.py');
});

test('globals of a run are set before it', async () => {
  const { py } = await interpreter();
  expect(py.run('a + b', { globals: { a: 1, b: 2 } })).toBe(3);
});

test('a large source is no trouble', async () => {
  const { py } = await interpreter();
  const source = Array.from({ length: 20_000 }, (_, i) => `v${i} = ${i} # é`).join('\n');
  py.run(source);
  expect(py.run('v19999')).toBe(19999);
});

test('source with every kind of character', async () => {
  const { py } = await interpreter();
  expect(py.run("'aé€😀' + chr(0x10ffff)")).toBe('aé€😀\u{10ffff}');
  expect(py.run("'\\ud800'")).toBe('\ud800');
});

test('argv and stdin', async () => {
  const { py } = await interpreter({ argv: ['prog', 'x'], stdin: 'one\ntwo' });
  expect(py.run('import sys; sys.argv')).toEqual(['prog', 'x']);
  expect(py.run('[input(), input()]')).toEqual(['one', 'two']);
  expect((thrown(() => py.run('input()')) as PythonError).type).toBe('EOFError');
});

test('time stands still without a clock', async () => {
  const { py } = await interpreter();
  expect(py.run('import time; time.perf_counter() - time.perf_counter()')).toBe(0);
  const { py: own } = await interpreter({ clock: () => 5000 });
  expect(own.run('import time; time.time()')).toBe(5);
});

test('the same seed gives the same order of sets', async () => {
  const order = async (hashSeed: number) => {
    const { py } = await interpreter({ hashSeed });
    return py.run('list({"alpha", "beta", "gamma", "delta", "epsilon"})');
  };
  expect(await order(7)).toEqual(await order(7));
});

test('the option random seeds a generator that a program does not seed', async () => {
  const first = async (random?: number) => {
    const { py } = await interpreter(random === undefined ? {} : { random });
    return py.run('import random; random.random()');
  };
  expect(await first()).toBe(await first(0));
  expect(await first(7)).toBe(await first(7));
  expect(await first(7)).not.toBe(await first(8));
  const { py } = await interpreter({ random: 7 });
  expect(py.run('import random; random.seed(1); random.random()')).toBe(0.13436424411240122);
});

test('output without a newline comes before a host function runs, and at the end of a run', async () => {
  const seen: string[] = [];
  const note = (text: string) => {
    seen.push(text);
  };
  const py = await createInterpreter({ stdout: note, functions: { note }, limits: { fuel: 10_000 } });
  py.run('print("a", end="")\nnote("host")\nprint("b", end="")');
  expect(seen).toEqual(['a', 'host', 'b']);
  seen.length = 0;
  thrown(() => py.run('print("c", end="")\n1 / 0'));
  thrown(() => py.run('print("d", end="")\nwhile True: pass'));
  expect(seen).toEqual(['c', 'd']);
});

test('a compiled program is run more than once, with other names each time', async () => {
  const { py } = await interpreter();
  const program = py.compile('n * 2', { filename: 'double.py' });
  expect([1, 2, 3].map((n) => py.run(program, { globals: { n } }))).toEqual([2, 4, 6]);
  expect(await py.runAsync(program, { globals: { n: 'ab' } })).toBe('abab');
  expect(py.start(program, { globals: { n: [1] } }).value).toEqual([1, 1]);
  expect((thrown(() => py.run(program, { globals: { n: {} } })) as PythonError).traceback[0]?.file).toBe('double.py');
  program.dispose();
  expect(thrown(() => py.run(program))).toBeInstanceOf(Error);
  expect(thrown(() => py.compile('x = ='))).toMatchObject({ type: 'SyntaxError' });
  const other = (await interpreter()).py;
  expect(thrown(() => other.run(py.compile('1')))).toBeInstanceOf(Error);
});

test('a statement of a prompt shows its value and keeps it', async () => {
  const { py, output } = await interpreter();
  expect(py.run(py.compile('6 * 7', { interactive: true }))).toBe(null);
  py.run(py.compile('for i in range(2):\n  i', { interactive: true }));
  expect(output()).toBe('42\n0\n1\n');
  expect(py.run('_')).toBe(1);
  expect(thrown(() => py.compile('1\n2', { interactive: true }))).toMatchObject({ type: 'SyntaxError' });
  expect(() => py.compile('1', { interactive: 1 as unknown as boolean })).toThrow(/compile|interactive/);
  expect(() => py.compile('1', { globals: {} } as object)).toThrow(/unknown option options.globals/);
});

test('what stdin gives that is no text is a TypeError', async () => {
  const { py } = await interpreter({ stdin: (async () => 'x\n') as never });
  expect(thrown(() => py.run('input()'))).toBeInstanceOf(TypeError);
  const { py: ended } = await interpreter({ stdin: (() => undefined) as never });
  expect(ended.run('import sys\nsys.stdin.read()')).toBe('');
});
