/** Counters in place of callbacks: they count what callbacks would have been told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CodeObject, createInterpreter, Engine, type Interpreter, monitoring } from '../../dist/index.js';
import { expectNoHandles, interpreter, released, thrown } from '../runner/interpreter.js';

expectNoHandles();

const { events, DISABLE } = monitoring;
const programs = ['lisp_interpreter', 'event_simulation', 'expression_evaluator', 'balanced_trees'];
const sourceOf = (name: string) => readFileSync(new URL(`../conformance/program/${name}.py`, import.meta.url), 'utf8');

/** Counts by "function line" or the like, without zeros. */
type Counts = Record<string, number>;
const add = (counts: Counts, key: string, n = 1) => {
  if (n) counts[key] = (counts[key] ?? 0) + n;
};

function fromSink(py: Interpreter): { lines: Counts; branches: Counts; calls: Counts } {
  const lines: Counts = {};
  const branches: Counts = {};
  const calls: Counts = {};
  const { counters } = py.monitoring;
  for (const each of counters.lines()) {
    each.lines.forEach((line, i) => {
      add(lines, `${each.code.qualname} ${line}`, each.hits[i]);
    });
  }
  for (const each of counters.branches()) {
    each.offsets.forEach((at, i) => {
      add(branches, `${each.code.qualname} ${at} left`, each.left[i]);
      add(branches, `${each.code.qualname} ${at} right`, each.right[i]);
    });
  }
  const { codes, starts } = counters.calls();
  codes.forEach((code, i) => {
    add(calls, code.qualname, starts[i]);
  });
  return { lines, branches, calls };
}

test.each(programs)(
  '%s: the same counts as callbacks give, and but for the pages of the counters the same fuel as without',
  async (name) => {
    const { py, output } = await interpreter();
    py.monitoring.useToolId(1, 'sink');
    py.monitoring.attachSink(1, { lines: true, branches: true, calls: true });
    py.run(sourceOf(name));
    const plain = await interpreter();
    plain.py.run(sourceOf(name));
    const more = py.stats().fuel - plain.py.stats().fuel;
    expect(more % 32).toBe(0);
    expect(more).toBeLessThan(1000);
    expect(output()).toBe(plain.output());

    const watched = await interpreter();
    const lines: Counts = {};
    const branches: Counts = {};
    const calls: Counts = {};
    const { monitoring: tools } = watched.py;
    tools.useToolId(2, 'callbacks');
    tools.registerCallback(2, events.LINE, (code, line) => add(lines, `${code.qualname} ${line}`));
    tools.registerCallback(2, events.BRANCH_LEFT, (code, at) => add(branches, `${code.qualname} ${at} left`));
    tools.registerCallback(2, events.BRANCH_RIGHT, (code, at) => add(branches, `${code.qualname} ${at} right`));
    tools.registerCallback(2, events.PY_START, (code) => add(calls, code.qualname));
    tools.setEvents(2, events.LINE | events.BRANCH_LEFT | events.BRANCH_RIGHT | events.PY_START);
    watched.py.run(sourceOf(name));
    expect(fromSink(py)).toEqual({ lines, branches, calls });
  },
);

test.each(programs)('%s: lines, of which one listener is told in other ways than two', async (name) => {
  const counted = await interpreter();
  counted.py.monitoring.useToolId(1, 'sink');
  counted.py.monitoring.attachSink(1, { lines: true });
  counted.py.run(sourceOf(name));

  const byCallbacks = async (tools: number[]) => {
    const { py } = await interpreter();
    const heard: Counts[] = [];
    for (const tool of tools) {
      const lines: Counts = {};
      heard.push(lines);
      py.monitoring.useToolId(tool, 'lines');
      py.monitoring.registerCallback(tool, events.LINE, (code, line) => add(lines, `${code.qualname} ${line}`));
      py.monitoring.setEvents(tool, events.LINE);
    }
    py.run(sourceOf(name));
    return heard;
  };
  const [alone] = await byCallbacks([1]);
  expect(await byCallbacks([1, 2])).toEqual([alone, alone]);
  expect(fromSink(counted.py).lines).toEqual(alone);
});

test('call edges and fuel', async () => {
  const { py } = await interpreter();
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { calls: true, fuel: true });
  py.run(`
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def steps(k):
    for i in range(k): yield i
def main():
    for v in steps(50): pass
    return fib(8)
main()`);
  const { codes, starts, callers, callees, counts } = py.monitoring.counters.calls();
  const nameOf = (i: number) => (i < 0 ? 'host' : (codes[i] as CodeObject).qualname);
  expect(
    [...counts].map((count, i) => `${nameOf(callers[i] as number)} → ${nameOf(callees[i] as number)} ${count}`).sort(),
  ).toEqual(['<module> → main 1', 'fib → fib 66', 'host → <module> 1', 'main → fib 1', 'main → steps 1']);
  expect(Object.fromEntries(codes.map((code, i) => [code.qualname, starts[i]]))).toEqual({
    '<module>': 1,
    main: 1,
    steps: 1,
    fib: 67,
  });
  const fuel = py.monitoring.counters.fuel();
  const of = (name: string) => fuel.codes.findIndex((code) => code.qualname === name);
  const all = fuel.exclusive.reduce((a, b) => a + b, 0);
  expect(fuel.inclusive[of('<module>')]).toBe(all);
  expect(all).toBeLessThanOrEqual(py.stats().fuel);
  expect(fuel.inclusive[of('fib')]).toBe(fuel.exclusive[of('fib')]);
  expect(fuel.inclusive[of('main')]).toBe(
    (fuel.exclusive[of('main')] as number) +
      (fuel.inclusive[of('fib')] as number) +
      (fuel.inclusive[of('steps')] as number),
  );
  py.monitoring.counters.reset();
  expect(py.monitoring.counters.fuel().exclusive.every((n) => n === 0)).toBe(true);
  expect(py.monitoring.counters.calls().counts.length).toBe(0);
});

test('once: each place counts once, as with callbacks that return DISABLE', async () => {
  const source = sourceOf('balanced_trees');
  const { py } = await interpreter();
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { lines: true, branches: true, once: true });
  py.run(source);
  const watched = await interpreter();
  const lines: Counts = {};
  watched.py.monitoring.useToolId(1, 'callbacks');
  watched.py.monitoring.registerCallback(1, events.LINE, (code, line) => {
    add(lines, `${code.qualname} ${line}`);
    return DISABLE;
  });
  watched.py.monitoring.setEvents(1, events.LINE);
  watched.py.run(source);
  expect(fromSink(py).lines).toEqual(lines);
  for (const { left, right } of py.monitoring.counters.branches()) expect(Math.max(...left, ...right, 1)).toBe(1);
});

test('lines that were never reached are listed with 0', async () => {
  const { py } = await interpreter();
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { lines: true });
  py.run('def f(x):\n  if x:\n    return 1\n  return 2\nf(0)\nf(0)');
  const [, f] = py.monitoring.counters.lines();
  expect([...(f?.lines ?? [])]).toEqual([2, 3, 4]);
  expect([...(f?.hits ?? [])]).toEqual([2, 0, 2]);
});

test('for some code objects only; other tools and callbacks go on', async () => {
  const { py } = await interpreter();
  py.run('def f():\n  return 1\ndef g():\n  return f()');
  const seen: string[] = [];
  let code: CodeObject | undefined;
  py.monitoring.useToolId(0, 'finder');
  py.monitoring.registerCallback(0, events.PY_START, (each) => {
    seen.push(each.name);
    if (each.name === 'f') code = each;
  });
  py.monitoring.setEvents(0, events.PY_START);
  py.call('g');
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { lines: true }, [code as CodeObject]);
  py.monitoring.registerCallback(1, events.PY_RETURN, () => void seen.push('return'));
  py.monitoring.setEvents(1, events.PY_RETURN);
  py.call('g');
  expect(py.monitoring.counters.lines().map((each) => [each.code.name, [...each.hits]])).toEqual([['f', [1]]]);
  expect(seen.filter((name) => name === 'f' || name === 'return')).toEqual(['f', 'f', 'return', 'return', 'return']);
  py.monitoring.detachSink(1);
  py.call('g');
  expect(py.monitoring.counters.lines().map((each) => [...each.hits])).toEqual([[1]]);
});

test('two sinks, a sink beside callbacks for the same lines', async () => {
  const { py } = await interpreter();
  const seen: number[] = [];
  for (const id of [1, 2, 3]) py.monitoring.useToolId(id, `tool ${id}`);
  py.monitoring.attachSink(1, { lines: true });
  py.monitoring.attachSink(2, { lines: true });
  py.monitoring.registerCallback(3, events.LINE, (_code, line) => void seen.push(line));
  py.monitoring.setEvents(3, events.LINE);
  py.run('for i in range(3):\n  i * 2');
  // Both count in the same counters.
  expect([...(py.monitoring.counters.lines()[0]?.hits ?? [])]).toEqual([8, 6]);
  expect(seen).toEqual([1, 2, 1, 2, 1, 2, 1]);
});

test('limits end a program in the middle, and the next one counts right', async () => {
  const { py } = await interpreter({ limits: { fuel: 5000 } });
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { fuel: true });
  py.run('def spin():\n  while True: pass\ndef work():\n  for i in range(100): pass');
  expect(thrown(() => py.run('spin()'))).toMatchObject({ limit: 'fuel' });
  py.monitoring.counters.reset();
  py.run('work()\nwork()');
  const { codes, inclusive } = py.monitoring.counters.fuel();
  expect(inclusive[codes.findIndex((code) => code.name === 'work')]).toBeGreaterThan(200);
});

test('counters are part of a snapshot', async () => {
  const engine = await Engine.load();
  const py = engine.createInterpreter();
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { lines: true });
  py.run('def f():\n  return 1\nfor i in range(5): f()');
  const other = engine.restore(py.snapshot());
  other.call('f');
  const f = other.monitoring.counters.lines().find((each) => each.code.name === 'f');
  expect([...(f?.hits ?? [])]).toEqual([6]);
});

test('collections and small memories', async () => {
  const py = await createInterpreter({ limits: { memory: 1 << 20 } });
  py.setGcStress(true);
  py.monitoring.useToolId(1, 'sink');
  py.monitoring.attachSink(1, { lines: true, branches: true, calls: true, fuel: true });
  for (let i = 0; i < 40; i++) {
    thrown(() => py.run(`def f${i}(x):\n  return [x] * 10000\nk = [f${i}(j) for j in range(20)]\n1 / 0`));
  }
  expect(py.run('1 + 1')).toBe(2);
  expect(py.monitoring.counters.calls().codes.length).toBeGreaterThan(10);
});

test('what a sink counts is checked', async () => {
  const { py } = await interpreter();
  expect(released(thrown(() => py.monitoring.attachSink(1, { lines: true })))).toMatchObject({ type: 'ValueError' });
  py.monitoring.useToolId(1, 'sink');
  expect(thrown(() => py.monitoring.attachSink(1, {}))).toBeInstanceOf(TypeError);
  expect(thrown(() => py.monitoring.attachSink(1, { line: true } as object))).toBeInstanceOf(TypeError);
});
