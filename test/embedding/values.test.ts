import { expect, test } from 'vitest';
import { ConversionError, type PyHandle } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

test.each([
  ['None', null],
  ['True', true],
  ['0', 0],
  ['-5', -5],
  ['2**53 - 1', 2 ** 53 - 1],
  ['2**53', 2n ** 53n],
  ['-2**100', -(2n ** 100n)],
  ['10**30', 10n ** 30n],
  ['2**50', 2 ** 50],
  ['1.5', 1.5],
  ['2.0', 2],
  ['float("inf")', Number.POSITIVE_INFINITY],
  ['"text"', 'text'],
  ['""', ''],
  ['"é" * 3', 'ééé'],
  ['"😀x"', '😀x'],
  ['b"\\x00\\xff"', new Uint8Array([0, 255])],
  ['bytearray(b"ab")', new Uint8Array([97, 98])],
  ['[1, "a", None]', [1, 'a', null]],
  ['(1, (2, 3))', [1, [2, 3]]],
  ['[]', []],
  ['()', []],
  [
    '{"a": 1, 2: [3]}',
    new Map<unknown, unknown>([
      ['a', 1],
      [2, [3]],
    ]),
  ],
  ['{}', new Map()],
  ['{1, 2}', new Set([1, 2])],
  ['frozenset()', new Set()],
])('%s becomes %o', async (source, value) => {
  const { py } = await interpreter();
  expect(py.run(source)).toEqual(value);
});

test('nan and minus zero', async () => {
  const { py } = await interpreter();
  expect(py.run('float("nan")')).toBeNaN();
  expect(py.run('-0.0')).toBe(-0);
});

test.each([
  [null, 'None'],
  [undefined, 'None'],
  [true, 'True'],
  [0, '0'],
  [-7, '-7'],
  [2 ** 53 - 1, '9007199254740991'],
  [2 ** 53, '9007199254740992.0'],
  [1.5, '1.5'],
  [-0, '-0.0'],
  [Number.NaN, 'nan'],
  [10n ** 30n, '1000000000000000000000000000000'],
  [-(2n ** 64n), '-18446744073709551616'],
  [5n, '5'],
  [0n, '0'],
  [2n ** 49n, '562949953421312'],
  [-(2n ** 63n), '-9223372036854775808'],
  ["it's", '"it\'s"'],
  ['😀', "'😀'"],
  [new Uint8Array([1, 2]), "b'\\x01\\x02'"],
  [[1, [2]], '[1, [2]]'],
  [{ a: 1, b: [true] }, "{'a': 1, 'b': [True]}"],
  [new Map([[1, 'x']]), "{1: 'x'}"],
  [new Set([3]), '{3}'],
])('%o becomes %s', async (value, repr) => {
  const { py } = await interpreter();
  py.globals.set('v', value);
  expect(py.run('repr(v)')).toBe(repr);
});

test('float() forces a float', async () => {
  const { py } = await interpreter();
  py.globals.set('v', py.float(2));
  expect(py.run('repr(v)')).toBe('2.0');
});

test('dicts as objects on request', async () => {
  const { py } = await interpreter();
  expect(py.run('{"a": {"b": 1}}', { dicts: 'object' })).toEqual({ a: { b: 1 } });
  const result = py.run('{"__proto__": 1}', { dicts: 'object' }) as object;
  expect(Object.keys(result)).toEqual(['__proto__']);
  expect(thrown(() => py.run('{1: 2}', { dicts: 'object' }))).toBeInstanceOf(ConversionError);
});

test('a cycle is an error that names the path', async () => {
  const { py } = await interpreter();
  const error = thrown(() => py.run('a = [1, {"k": 2}]\na[1]["k"] = a\na')) as ConversionError;
  expect(error).toBeInstanceOf(ConversionError);
  expect(error.path).toBe('result[1]["k"]');
  const own: unknown[] = [];
  own.push([own]);
  const back = thrown(() => py.globals.set('x', own)) as ConversionError;
  expect(back.path).toBe('x[0][0]');
  expect(py.run('1 + 1')).toBe(2);
});

test('depth is an error, not an overflow', async () => {
  const { py } = await interpreter();
  const error = thrown(() => py.run('a = []\nfor _ in range(100000): a = [a]\na'));
  expect(error).toBeInstanceOf(ConversionError);
  let deep: unknown[] = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(thrown(() => py.globals.set('x', deep))).toBeInstanceOf(ConversionError);
});

test('what has no counterpart is an error', async () => {
  const { py } = await interpreter();
  expect(thrown(() => py.globals.set('x', Symbol('s')))).toBeInstanceOf(ConversionError);
  expect(thrown(() => py.globals.set('x', { a: [new Date()] })) as ConversionError).toMatchObject({
    path: 'x["a"][0]',
  });
});

test('other objects are handles and stay the same object', async () => {
  const { py } = await interpreter();
  const handle = py.run(
    'class P:\n    def __init__(self): self.x = 1\n    def add(self, n, by=1): return self.x + n * by\np = P()\np',
  ) as PyHandle;
  expect(handle.type).toBe('P');
  expect(handle.get('x')).toBe(1);
  handle.set('x', 5);
  expect(py.run('p.x')).toBe(5);
  py.globals.set('q', handle);
  expect(py.run('q is p')).toBe(true);
  expect(handle.callMethod('add', [2], { by: 10 })).toBe(25);
  expect(handle.repr()).toMatch(/^<__main__.P object at 0x/);
  handle.dispose();
  handle.dispose();
  expect(thrown(() => handle.get('x'))).toMatchObject({ code: 'disposed' });
});

test('handles iterate', async () => {
  const { py } = await interpreter();
  const handle = py.run('(n * n for n in range(4))') as PyHandle;
  expect([...handle]).toEqual([0, 1, 4, 9]);
});

test('toJS converts instances of classes derived from built-in types', async () => {
  const { py } = await interpreter();
  const handle = py.run('class L(list): pass\nL([1, L([2])])') as PyHandle;
  expect(handle.toJS()).toEqual([1, [2]]);
  const shallow = (py.run('class L(list): pass\nL([1, [2]])') as PyHandle).toJS({ depth: 1 }) as unknown[];
  expect(shallow[0]).toBe(1);
  expect((shallow[1] as PyHandle).type).toBe('list');
});

test('a handle keeps its object alive through collections', async () => {
  const { py } = await interpreter();
  const handle = py.run('class K: pass\nk = K()\nk.data = list(range(100))\nk') as PyHandle;
  py.run('del k\nx = [[i] for i in range(200000)]\ndel x\n');
  expect(handle.get('data')).toHaveLength(100);
});

test('many handles', async () => {
  const { py } = await interpreter();
  const handles = py.run('class K:\n    def __init__(self, n): self.n = n\n[K(i) for i in range(3000)]') as PyHandle[];
  expect(handles.map((each) => each.get('n'))).toEqual(handles.map((_, i) => i));
  for (const each of handles) each.dispose();
});

test('what is shared stays shared, in both directions', async () => {
  const { py } = await interpreter({
    functions: {
      twice: () => {
        const inner = [1];
        return [inner, inner];
      },
      same: (a: unknown, b: unknown) => a === b,
    },
  });
  const [a, b, c] = py.run('x = [1]\ny = object()\n[x, x, {"k": x, "l": [y, y]}]') as [
    unknown,
    unknown,
    Map<string, unknown[]>,
  ];
  expect(a).toBe(b);
  expect(c.get('k')).toBe(a);
  expect(c.get('l')?.[0]).toBe(c.get('l')?.[1]);
  expect(py.run('a, b = twice()\na is b')).toBe(true);
  expect(py.run('x = {1: 2}\nsame(x, x)')).toBe(true);
  // Two levels of nesting become one level of handles: each place for itself.
  const [list, depth] = [py.run('class L(list): pass\nL([[1], [[1]]])') as PyHandle, { depth: 2 }];
  expect(JSON.stringify((list.toJS(depth) as unknown[])[0])).toBe('[1]');
});

test('arrays of numbers', async () => {
  const { py } = await interpreter();
  const given = (value: unknown) => py.run('repr(value)', { globals: { value } });
  expect(given(new Float64Array([1.5, 2]))).toBe('[1.5, 2]');
  expect(given(new Int8Array([-1, 2]))).toBe('[-1, 2]');
  expect(given(new BigInt64Array([1n << 60n]))).toBe('[1152921504606846976]');
  expect(given(new Uint8ClampedArray([1, 255]))).toBe("b'\\x01\\xff'");
  expect(given(new DataView(new Uint8Array([1, 2, 3]).buffer, 1))).toBe("b'\\x02\\x03'");
});

test('a keyword called __proto__ is a keyword and nothing else', async () => {
  let given: Record<string, unknown> = {};
  const { py } = await interpreter({
    functions: {
      take: (options: Record<string, unknown>) => {
        given = options;
      },
    },
  });
  py.run('take(__proto__={"a": 1}, constructor=2)');
  expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
  expect(Object.keys(given)).toEqual(['__proto__', 'constructor']);
});

test('conversions are charged as fuel', async () => {
  const { py } = await interpreter({ limits: { fuel: 50_000 } });
  const before = py.stats().fuel;
  py.run('[0] * 10_000');
  const used = py.stats().fuel - before;
  expect(used).toBeGreaterThan(10_000);
  expect(used).toBeLessThan(11_000);
  expect(() => py.run('[0] * 100_000')).toThrow(/limit of 50000 units/);
  expect(py.run('1 + 1')).toBe(2);
});

test.each([
  ['a list', () => Array(1e6).fill(1)],
  ['a list of texts', () => Array.from({ length: 1e6 }, (_, i) => `text ${i}`)],
  ['a list in a list', () => [1, [Array(1e6).fill(1)]]],
  ['an object', () => ({ x: Array(1e6).fill(null) })],
  ['a Map', () => new Map(Array.from({ length: 3e5 }, (_, i) => [i, i]))],
  ['numbers', () => new Float64Array(1e6)],
  ['bytes', () => new Uint8Array(1e7)],
])('%s that does not fit is a MemoryError', async (_, make) => {
  const value = make();
  const { py } = await interpreter({ limits: { memory: 4 << 20 }, functions: { given: () => value } });
  expect(thrown(() => py.globals.set('x', value))).toMatchObject({ type: 'MemoryError' });
  expect(py.run('try:\n    given()\nexcept MemoryError:\n    answer = "caught"\nanswer')).toBe('caught');
  expect(py.run('len([0] * 10000)')).toBe(10000);
});
