/** Each limit just below and just above, and that the interpreter goes on. */
import { expect, test } from 'vitest';
import { createInterpreter, type Interpreter, LimitError, PythonError } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

const LOOP = 'n = 0\nfor i in range(20000):\n    n += 1\nn';

test('fuel: enough is enough, less is not, and both are the same every time', async () => {
  const { py: free } = await interpreter();
  free.run('1');
  const before = free.stats().fuel;
  expect(free.run(LOOP)).toBe(20000);
  const needed = free.stats().fuel - before;
  const { py: rich } = await interpreter({ limits: { fuel: needed + 100 } });
  expect(rich.run(LOOP)).toBe(20000);
  expect(rich.run(LOOP), 'every run has its own fuel').toBe(20000);
  const stops: unknown[] = [];
  for (let i = 0; i < 2; i++) {
    const { py: poor } = await interpreter({ limits: { fuel: Math.floor(needed / 2) } });
    const error = thrown(() => poor.run(LOOP)) as LimitError;
    expect(error).toBeInstanceOf(LimitError);
    expect(error.limit).toBe('fuel');
    stops.push(poor.globals.get('n'));
    expect(poor.run('1 + 1')).toBe(2);
  }
  expect(stops[0]).toBe(stops[1]);
});

test('fuel: Python code cannot catch it', async () => {
  const { py, output } = await interpreter({ limits: { fuel: 50_000 } });
  const source = `
while True:
    try:
        while True: pass
    except:
        print('caught')
    finally:
        print('finally')
`;
  expect(thrown(() => py.run(source))).toBeInstanceOf(LimitError);
  expect(output()).toBe('');
});

test('names of characters in literals are looked up within the limits of the program', async () => {
  const source = String.raw`'\N{BULLET}'`;
  const { py: poor } = await interpreter({ limits: { fuel: 10_000 } });
  expect((thrown(() => poor.run(source)) as LimitError).limit).toBe('fuel');
  expect((thrown(() => poor.compile(source)) as LimitError).limit).toBe('fuel');
  expect(poor.run('1 + 1')).toBe(2);
  const { py: small } = await interpreter({ limits: { memory: 1 << 20 } });
  expect((thrown(() => small.run(source)) as PythonError).type).toBe('MemoryError');
  expect(small.run('1 + 1')).toBe(2);
  const { py } = await interpreter();
  expect(py.run(source)).toBe('\u2022');
});

test('the compiler trusts no built-ins that a program has replaced', async () => {
  const { py } = await interpreter();
  const source = String.raw`
import builtins
class Text(str): pass
made = []
for each in (lambda code: Text('x'), lambda code: 5):
    builtins.chr = each
    try: made.append(str(eval(r"'[\N{BULLET}]'")))
    except TypeError as error: made.append('TypeError')
made`;
  expect(py.run(source)).toEqual(['[]', 'TypeError']);
});

test('fuel: compiling a program and running it have one limit', async () => {
  const source = `${'x = 1\n'.repeat(3000)}for i in range(1000): pass`;
  const fuelOf = async (work: (py: Interpreter) => void) => {
    const { py } = await interpreter();
    work(py);
    return py.stats().fuel;
  };
  const compiling = await fuelOf((py) => py.compile(source));
  const whole = await fuelOf((py) => py.run(source));
  const running = whole - compiling;
  expect([compiling > 500, running > 900]).toEqual([true, true]);
  // More than either takes, and less than both.
  const limit = Math.max(compiling, running) + 300;
  const { py } = await interpreter({ limits: { fuel: limit } });
  expect(thrown(() => py.run(source))).toBeInstanceOf(LimitError);
  expect((await interpreter({ limits: { fuel: whole + 1 } })).py.run(`${source}\n1`)).toBe(1);
});

test('fuel: long native work is charged', async () => {
  const { py } = await interpreter({ limits: { fuel: 20_000 } });
  for (const source of [
    'sum(range(10**9))',
    'sum(iter(int, 1))',
    'list(range(10**7))',
    'sorted(range(10**7))',
    'dict.fromkeys(range(10**7))',
    'any(iter(lambda: 0, 1))',
    '[0] * 10**7 == [0] * 10**7 == [1]',
    'while True: exec("x = 1")',
  ]) {
    const error = thrown(() => py.run(source));
    expect(error instanceof LimitError || (error instanceof PythonError && error.type === 'MemoryError'), source).toBe(
      true,
    );
  }
});

test('fuel: the generator that was cut off and everything else still work', async () => {
  const { py } = await interpreter({ limits: { fuel: 20_000 } });
  py.run('def g():\n    while True: yield 1\nit = g()');
  expect(thrown(() => py.run('for x in it: pass'))).toBeInstanceOf(LimitError);
  expect(py.run('[x for x in range(3)]')).toEqual([0, 1, 2]);
  // It has ended when it was the generator's own frame that the limit ended.
  expect([1, 'ended']).toContain(py.run('next(it, "ended")'));
  expect(thrown(() => py.run('sorted([1, 2, 3], key=lambda x: [1 for _ in g()])'))).toBeInstanceOf(LimitError);
  expect(py.run('sorted([3, 1, 2])')).toEqual([1, 2, 3]);
});

test('time', async () => {
  const { py } = await interpreter({ limits: { time: 100 } });
  const started = performance.now();
  const error = thrown(() => py.run('while True: pass')) as LimitError;
  expect(error.limit).toBe('time');
  const took = performance.now() - started;
  expect(took).toBeGreaterThan(90);
  expect(took).toBeLessThan(1000);
  expect(py.run('1')).toBe(1);
});

test('time: also inside a call from native code', async () => {
  const { py } = await interpreter({ limits: { time: 100, fuel: 4_000_000_000 } });
  const error = thrown(() => py.run('def key(x):\n    while True: pass\nsorted([2, 1], key=key)')) as LimitError;
  expect(error.limit).toBe('time');
  expect(py.run('1')).toBe(1);
});

test('output', async () => {
  const { py, output } = await interpreter({ limits: { output: 10 } });
  py.run('print("123456789")');
  expect((thrown(() => py.run('print("1234567890")')) as LimitError).limit).toBe('output');
  expect((thrown(() => py.run('try:\n    while True: print("x")\nexcept: pass')) as LimitError).limit).toBe('output');
  py.run('print("ok")');
  expect(output()).toContain('ok');
});

test('a program cannot go beyond the limit of recursion, but may set itself a lower one', async () => {
  const { py } = await interpreter({ limits: { recursion: 100 } });
  const deep =
    'import sys\ndef f(n): return n and f(n - 1)\ndef ends(n):\n  try: return f(n)\n  except RecursionError: return None\n';
  expect(py.run(`${deep}sys.setrecursionlimit(10**6)\n[ends(90), ends(150), sys.getrecursionlimit()]`)).toEqual([
    0,
    null,
    100,
  ]);
  expect(py.run('sys.setrecursionlimit(60)\n[ends(50), ends(90)]')).toEqual([0, null]);
  const { py: free } = await interpreter();
  expect(free.run(`${deep}[ends(2000), sys.setrecursionlimit(5000), ends(2000)]`)).toEqual([null, null, 0]);
});

test('recursion', async () => {
  const { py } = await interpreter({ limits: { recursion: 50 } });
  const source = (n: number) => `def f(n): return 0 if n == 0 else 1 + f(n - 1)\nf(${n})`;
  expect(py.run(source(40))).toBe(40);
  expect((thrown(() => py.run(source(60))) as PythonError).type).toBe('RecursionError');
  expect(py.run(source(40))).toBe(40);
  const { py: deep } = await interpreter({ limits: { recursion: 100_000 } });
  expect(deep.run(source(90_000))).toBe(90_000);
});

test('memory', async () => {
  const { py } = await interpreter({ limits: { memory: 8 << 20 } });
  const source = `
a = []
try:
    while True: a.append([0] * 1000)
except MemoryError as e:
    n = len(a)
    a = None
n`;
  expect(py.run(source)).toBeGreaterThan(300);
  expect(py.stats().linearMemory).toBeLessThan(12 << 20);
  expect(py.run('len([0] * 100000)')).toBe(100000);
  expect((thrown(() => py.run('b = "x" * (20 << 20)')) as PythonError).type).toBe('MemoryError');
  expect(py.run('1 + 1')).toBe(2);
});

test('memory: a source that does not fit', async () => {
  const { py } = await interpreter({ limits: { memory: 4 << 20 } });
  const error = thrown(() => py.run(`x = "${'a'.repeat(8 << 20)}"`)) as PythonError;
  expect(error.type).toBe('MemoryError');
  expect(py.run('1 + 1')).toBe(2);
});

test('memory: garbage is collected before the limit is told', async () => {
  const { py } = await interpreter({ limits: { memory: 8 << 20 } });
  expect(py.run('for i in range(2000):\n    a = [i] * 1000\n    a.append(a)\nlen(a)')).toBe(1001);
});

test('fuel: an error is read in full when its run has none left, and reading ends too', async () => {
  const py = await createInterpreter({ limits: { fuel: 40 } });
  expect((thrown(() => py.run('foo_bar')) as PythonError).traceback.length).toBe(1);
  const error = thrown(() => py.run('prnt')) as PythonError;
  expect(error.message).toBe("name 'prnt' is not defined");
  expect(error.stack).toContain("Did you mean: 'print'?");
  const endless = 'class E(Exception):\n  def __str__(self):\n    while 1: pass\nraise E';
  const other = await createInterpreter({ limits: { fuel: 5000 } });
  expect(thrown(() => other.run(endless))).toMatchObject({ type: 'E', message: '' });
  expect(other.run('1 + 1')).toBe(2);
  expect(thrown(() => other.run('while 1: pass'))).toBeInstanceOf(LimitError);
  expect(other.run('1 + 1')).toBe(2);
});
