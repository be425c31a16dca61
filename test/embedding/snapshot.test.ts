/** Snapshots: an interpreter, idle or suspended, goes on somewhere else as if nothing had been. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  Engine,
  type Execution,
  type InterpreterOptions,
  monitoring,
  type PyHandle,
  SUSPEND,
} from '../../dist/index.js';
import { thrown } from '../runner/interpreter.js';

const { events, PAUSE } = monitoring;
const engine = await Engine.load();
const ask = () => SUSPEND;

/** What a program prints, and what its interpreter is. */
function made(options: InterpreterOptions = {}, snapshot?: Uint8Array) {
  let text = '';
  const all: InterpreterOptions = {
    stdout: (more) => {
      text += more;
    },
    functions: { ask },
    ...options,
  };
  const py = snapshot ? engine.restore(snapshot, all) : engine.createInterpreter(all);
  return { py, output: () => text };
}

const suspended = (execution: Execution | undefined): Execution => {
  expect(execution).toBeDefined();
  return execution as Execution;
};

test('an idle interpreter: names, modules, classes, caches', () => {
  const { py } = made();
  py.run(`
import json, collections
class Point:
    def __init__(self, x): self.x = x
points = [Point(i) for i in range(100)]
counts = collections.Counter('abracadabra')
def total(): return sum(p.x for p in points)
total(); big = 3 ** 500; words = {str(i): {i} for i in range(1000)}
`);
  const { py: other, output } = made({}, py.snapshot());
  py.dispose();
  expect(other.run('total(), counts.most_common(1), big == 3 ** 500, len(words), json.dumps(list(words)[:3])')).toEqual(
    [4950, [['a', 5]], true, 1000, '["0", "1", "2"]'],
  );
  other.run('points.append(Point(50)); print(total(), Point(1).x)');
  expect(output()).toBe('5000 1\n');
  expect((other.globals.get('points') as PyHandle[])[0]).toBeDefined();
});

test('a call of the host: one snapshot goes on twice, each time with another answer', () => {
  const { py } = made();
  py.start(
    'def plan(n):\n  found = []\n  for i in range(n):\n    found.append(ask(i, of=n))\n  return found\nplan(2)',
  ).resume('first');
  const bytes = py.snapshot();
  for (const answer of ['a', 'b']) {
    const { py: other } = made({}, bytes);
    const execution = suspended(other.execution);
    expect(execution.state).toBe('call');
    expect(execution.call).toEqual({ name: 'ask', args: [1], kwargs: { of: 2 }, promise: undefined });
    expect(execution.frames().map((frame) => [frame.code.name, frame.line])).toEqual([
      ['plan', 4],
      ['<module>', 6],
    ]);
    expect(execution.frames()[0]?.locals()).toEqual(
      new Map<string, unknown>([
        ['n', 2],
        ['found', ['first']],
        ['i', 1],
      ]),
    );
    expect(execution.resume(answer).value).toEqual(['first', answer]);
    expect(other.execution).toBeUndefined();
    expect(other.run('1 + 1')).toBe(2);
  }
  expect(py.execution?.resume('here').value).toEqual(['first', 'here']);
});

test('paused, in a generator, with monitoring going on where the host takes it up again', () => {
  const { py } = made();
  const seen: unknown[] = [];
  const watch = (to: typeof py) => {
    to.monitoring.registerCallback(0, events.LINE, (code, line) => {
      seen.push([code.name, line]);
      return code.name === 'numbers' ? PAUSE : null;
    });
  };
  py.monitoring.useToolId(0, 'debugger');
  watch(py);
  py.monitoring.setEvents(0, events.LINE);
  py.start('def numbers():\n  yield 1\n  yield 2\ntotal = 0\nfor n in numbers():\n  total += n\ntotal');
  let current = py;
  while (current.execution) {
    const next = made({}, current.snapshot()).py;
    current.dispose();
    expect(next.monitoring.getTool(0)).toBe('debugger');
    watch(next);
    const execution = suspended(next.execution).continue();
    if (execution.state === 'done') expect(execution.value).toBe(3);
    else expect(execution.state).toBe('paused');
    current = next;
  }
  expect(seen).toEqual([
    ['<module>', 1],
    ['<module>', 4],
    ['<module>', 5],
    ['numbers', 2],
    ['<module>', 6],
    ['<module>', 5],
    ['numbers', 3],
    ['<module>', 6],
    ['<module>', 5],
    ['<module>', 7],
  ]);
});

test('out of fuel, many times, every time somewhere else', () => {
  let { py } = made();
  py.start(
    'import random\nn = 0\nvalues = []\nwhile n < 300:\n  n += 1\n  values.append(random.random())\n[n, values[-1]]',
    { fuel: 50 },
  );
  let rounds = 0;
  while (true) {
    const { py: next } = made({}, py.snapshot());
    py.dispose();
    py = next;
    const execution = suspended(py.execution).continue({ fuel: 50 });
    rounds++;
    if (execution.state !== 'done') continue;
    expect(execution.value).toEqual(
      made().py.run('import random\nvalues = [random.random() for i in range(300)]\n[300, values[-1]]'),
    );
    break;
  }
  expect(rounds).toBeGreaterThan(5);
});

test('another process', () => {
  const { py } = made();
  py.start('import dataclasses\n@dataclasses.dataclass\nclass Job:\n  name: str\njob = Job("x")\nf"{job} {ask(1)}"');
  const index = new URL('../../dist/index.js', import.meta.url);
  const script = `
    import { readFileSync } from 'node:fs';
    import { Engine } from ${JSON.stringify(index.href)};
    const py = (await Engine.load()).restore(readFileSync(0));
    console.log(py.execution.resume('done').value);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: py.snapshot(),
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  expect(output).toBe("Job(name='x') done\n");
});

test('functions of the host are bound again by name', () => {
  const options = { functions: { ask, price: (n: number) => n * 2 }, modules: { shop: { open: () => 'old' } } };
  const { py } = made(options);
  py.run('import shop\nopener = shop.open\ncheck = price');
  const bytes = py.snapshot();
  const { py: other } = made(
    { functions: { price: (n: number) => n * 3 }, modules: { shop: { open: () => 'new' } } },
    bytes,
  );
  expect(other.run('[price(2), check(3), opener(), shop.open()]')).toEqual([6, 9, 'new', 'new']);
  const { py: poor } = made({ functions: {} }, bytes);
  expect(String(thrown(() => poor.run('price(1)')))).toMatch(/host function price was not given/);
  expect(poor.run('try: price(1)\nexcept Exception as e: pass\n1')).toBe(1);
});

test('limits, fuel, standard input and hash seed go on', () => {
  const { py } = made({ stdin: 'one\ntwo\n', hashSeed: 7, limits: { fuel: 100_000 } });
  py.run('first = input(); order = list({"a", "b", "c", "d"})');
  py.start('ask()\nwhile True: pass');
  const before = py.stats().fuel;
  const { py: other } = made({ stdin: 'one\ntwo\n' }, py.snapshot());
  expect(other.stats().fuel).toBe(before);
  expect(suspended(other.execution).resume().error).toMatchObject({ limit: 'fuel' });
  expect(other.run('[first, input(), order == list({"a", "b", "c", "d"})]')).toEqual(['one', 'two', true]);
  expect(thrown(() => made({ limits: { memory: 1 << 20 } }, filled()))).toMatchObject({ code: 'memory' });
});

function filled(): Uint8Array {
  const { py } = made();
  py.run('data = bytearray(3_000_000)');
  return py.snapshot();
}

test('a large memory: what is zero takes no room', () => {
  const bytes = filled();
  expect(bytes.length).toBeLessThan(100_000);
  const { py } = made({}, bytes);
  expect(py.run('data[5] = 1; len(data), sum(data)')).toEqual([3_000_000, 1]);
});

test('a snapshot while something runs is refused', () => {
  const { py } = made({ functions: { snap: () => py.snapshot() } });
  expect(thrown(() => py.run('snap()'))).toMatchObject({ code: 'busy' });
});

test('altered, cut and foreign bytes are refused', () => {
  const { py } = made();
  py.run('x = 1');
  const bytes = py.snapshot();
  expect(bytes.length).toBeLessThan(100_000);
  const changed = (at: number) => {
    const copy = bytes.slice();
    copy[at] = (copy[at] as number) ^ 1;
    return copy;
  };
  for (const wrong of [bytes.slice(0, -1), bytes.slice(0, 30), changed(30), changed(bytes.length - 5), changed(20)]) {
    expect(thrown(() => engine.restore(wrong))).toMatchObject({
      code: 'snapshot',
      message: expect.stringMatching(/incomplete or damaged/),
    });
  }
  expect(thrown(() => engine.restore(changed(9)))).toMatchObject({ message: expect.stringMatching(/another build/) });
  expect(thrown(() => engine.restore(new Uint8Array(3)))).toMatchObject({
    message: expect.stringMatching(/no snapshot/),
  });
  expect(thrown(() => engine.restore('x' as unknown as Uint8Array))).toBeInstanceOf(TypeError);
});

test('a paused program is paused for the same reason where it is restored', () => {
  const { py } = made();
  const timed = py.start('n = 0\nwhile n < 3_000_000: n += 1\nn', { time: 0.01 });
  expect(timed.reason).toBe('time');
  expect(suspended(made({}, py.snapshot()).py.execution).reason).toBe('time');
  timed.cancel();
  py.start('n = 0\nwhile n < 3000: n += 1\nn', { fuel: 100 });
  expect(suspended(made({}, py.snapshot()).py.execution).reason).toBe('fuel');
});

test('functions and modules that the snapshot does not have are added; the others are bound', () => {
  const { py } = made({ modules: { m: { f: () => 1, value: 1 } }, random: 5, argv: ['one'] });
  py.run('import sys\nsys.argv.append("more")');
  const drawn = 'import random\nrandom.random()';
  const bytes = py.snapshot();
  py.start('import m\nask(0)\n[new(), m.f(), m.value]');
  const options = {
    functions: { ask, new: () => 'new' },
    modules: { m: { f: () => 2, value: 2 }, later: { g: () => 3, value: [4] } },
    argv: ['two'],
  };
  for (const snapshot of [bytes, py.snapshot()]) {
    const { py: other } = made(options, snapshot);
    if (other.execution) expect(other.execution.resume(0).value).toEqual(['new', 2, 1]);
    expect(other.run('import m, later\n[new(), m.f(), m.value, later.g(), later.value]')).toEqual([
      'new',
      2,
      1,
      3,
      [4],
    ]);
    expect(other.run('import sys\nsys.argv')).toEqual(['one', 'more']);
    expect(other.run(drawn)).toBe(made({ random: 5 }).py.run(drawn));
    expect(made({ ...options, random: 6 }, bytes).py.run(drawn)).toBe(made({ random: 6 }).py.run(drawn));
    // And so does the next one.
    expect(made(options, other.snapshot()).py.run('[new(), later.g(), len(later.value)]')).toEqual(['new', 3, 1]);
  }
});
