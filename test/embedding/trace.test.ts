import { expect, test } from 'vitest';
import { EventTrace, eventSet, monitoring, type TraceOptions } from '../../dist/index.js';
import { expectNoHandles, interpreter } from '../runner/interpreter.js';

expectNoHandles();

async function traced(source: string, names: string, options: Partial<TraceOptions> = {}): Promise<string[]> {
  const { py } = await interpreter({ functions: { host: () => 1 } });
  const lines: string[] = [];
  const trace = new EventTrace(py, { events: eventSet(names), write: (line) => lines.push(line), ...options }).start();
  py.run(source, { filename: 'demo.py' });
  trace.stop();
  py.run('1');
  return lines;
}

test('functions, lines and values, indented by the depth of calls', async () => {
  const source = 'def half(n):\n    return n / 2\n\nhalf(5)\n';
  expect(await traced(source, 'LINE,PY_START,PY_RETURN', { source: () => source })).toEqual([
    'PY_START           demo.py:1         <module>',
    'LINE               demo.py:1           <module>  def half(n):',
    'LINE               demo.py:4           <module>  half(5)',
    'PY_START           demo.py:1           half',
    'LINE               demo.py:2             half  return n / 2',
    'PY_RETURN          demo.py:2           half  → 2.5',
    'PY_RETURN          demo.py:4         <module>  → 2.5',
  ]);
});

test('calls', async () => {
  const source = 'class C:\n  def __call__(self): pass\nlen("ab")\nC()()\nhost()\n[].append(1)\n';
  expect((await traced(source, 'CALL')).map((line) => line.split('<module>')[1]?.trim()).slice(1)).toEqual([
    "len('ab', …)",
    'C()',
    'C()',
    'host()',
    'list.append([], …)',
  ]);
  expect((await traced('len("ab")', 'C_RETURN'))[0]).toMatch(/^C_RETURN {2,}demo.py:1 +<module> {2}len\('ab', …\)$/);
});

test('targets of jumps, exceptions, generators', async () => {
  const source = `def count():
    yield 1

for n in count():
    if n:
        n = 2
try:
    [][n]
except IndexError as error:
    pass
`;
  const text = (await traced(source, 'BRANCH,RAISE,EXCEPTION_HANDLED,PY_YIELD,PY_RESUME')).map((line) =>
    line.replace(/ +/g, ' '),
  );
  expect(text).toContain('PY_YIELD demo.py:2 count → 1');
  expect(text).toContain('PY_RESUME demo.py:2 count');
  expect(text).toContain("RAISE demo.py:8 <module> IndexError('list index out of range')");
  expect(text).toContain('BRANCH_RIGHT demo.py:5 <module> → line 6');
  expect(text).toContain('BRANCH_RIGHT demo.py:4 <module> → line 7');
});

test('long values are cut, bad ones do no harm', async () => {
  const source =
    'class Bad:\n  def __repr__(self): raise ValueError\ndef f(v): return v\nf(Bad())\nf("x" * 100)\nf([f])\nNone\n';
  const values = (await traced(source, 'PY_RETURN', { width: 10 }))
    .filter((line) => /\bf {2}→/.test(line))
    .map((line) => line.split('→ ')[1]);
  expect(values).toEqual(['(a value w', "'xxxxxxxx…", '[<functio…'].map((text, i) => (i ? text : '(a value …')));
});

test('only some files, and the default events', async () => {
  const source = 'import string\nstring.capwords("a")\n';
  const all = await traced(source, 'all');
  expect(all.some((line) => line.includes('<library>'))).toBe(true);
  const own = await traced(source, 'all', { include: (file) => file === 'demo.py' });
  expect(own.some((line) => line.includes('<library>'))).toBe(false);
  const plain = await traced('1\n', 'all', { events: undefined });
  expect(plain.map((line) => line.split(' ')[0])).toEqual(['PY_START', 'LINE', 'PY_RETURN']);
});

test('names of events', () => {
  const { events } = monitoring;
  expect(eventSet('LINE, py_return')).toBe(events.LINE | events.PY_RETURN);
  expect(eventSet('BRANCH')).toBe(events.BRANCH_LEFT | events.BRANCH_RIGHT);
  expect(eventSet('all') & events.BRANCH).toBe(0);
  expect(() => eventSet('LINE,LINES')).toThrow(/unknown event LINES; known: all, PY_START, .*, C_RAISE/);
  expect(() => eventSet('')).toThrow(/unknown event \(empty\)/);
  expect(() => eventSet('NO_EVENTS')).toThrow(TypeError);
});
