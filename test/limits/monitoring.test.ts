/** Monitoring as a weapon: what a program does to itself with tools, trace functions and frames ends in a limit or in a Python error. */
import { expect, test } from 'vitest';
import { monitoring } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

const { events } = monitoring;
const EVENT_NAMES = Object.keys(events).filter((name) => name !== 'NO_EVENTS' && name !== 'BRANCH');

/** Takes tool 2 in Python and gives it a callback for events. */
const tool = (callback: string, names: string) => `
import sys
mon = sys.monitoring
E = mon.events
mon.use_tool_id(2, 'weapon')
${callback}
for name in ${names}:
    mon.register_callback(2, getattr(E, name), callback)
mon.set_events(2, sum(getattr(E, name) for name in ${names}))
`;
const WORK = `
def work(n):
    total = 0
    for i in range(n):
        try:
            total += len([i] * 3)
            if i % 7 == 0: raise KeyError(i)
        except KeyError:
            pass
    return total
def numbers(n):
    for i in range(n): yield i
`;

test.each([
  [
    'a callback that raises for ever',
    `import sys
mon = sys.monitoring
mon.use_tool_id(2, 'weapon')
def callback(*args): raise ValueError("no")
mon.register_callback(2, mon.events.LINE, callback)
${WORK}
mon.set_local_events(2, work.__code__, mon.events.LINE)
while True:
  try: work(5)
  except ValueError: pass`,
  ],
  [
    'restart_events at each line',
    tool('def callback(*args):\n  mon.restart_events()\n  return mon.DISABLE', '["LINE"]') +
      WORK +
      'while True: work(50)',
  ],
  [
    'set_events at each line',
    tool(
      'def callback(*args):\n  mon.set_events(2, E.LINE if mon.get_events(2) != E.LINE else E.LINE | E.CALL)',
      '["LINE"]',
    ) +
      WORK +
      'while True: work(50)',
  ],
  ['every instruction watched', `${tool('def callback(*args): pass', '["INSTRUCTION"]') + WORK}while True: work(50)`],
  [
    'local events on and off',
    tool('def callback(*args): pass', '["LINE"]') +
      WORK +
      'while True:\n  mon.set_local_events(2, work.__code__, E.CALL)\n  work(2)\n  mon.set_local_events(2, work.__code__, 0)',
  ],
  ['new code for ever', `${tool('def callback(*args): pass', '["LINE"]')}while True: exec("x = 1\\n" * 50)`],
  [
    'a trace function that never ends',
    'import sys\ndef trace(*args):\n  while True: pass\nsys.settrace(trace)\ndef f(): pass\nf()',
  ],
  [
    'a trace function that jumps back',
    'import sys\ndef trace(frame, event, arg):\n  if event == "line" and frame.f_lineno == 8: frame.f_lineno = 7\n  return trace\ndef f():\n  x = 1\n  y = 2\n  z = 3\nsys.settrace(trace)\nf()',
  ],
])('%s ends at the fuel limit', async (_what, source) => {
  const { py } = await interpreter({ limits: { fuel: 300_000, memory: 64 << 20 } });
  const began = performance.now();
  expect(thrown(() => py.run(source))).toMatchObject({ limit: 'fuel' });
  expect(performance.now() - began).toBeLessThan(20_000);
  py.monitoring.freeGuestTools();
  expect(py.run('sum(range(10))')).toBe(45);
});

test.each(EVENT_NAMES)('a callback of %s that raises leaves a usable interpreter', async (name) => {
  const names = name.startsWith('C_') ? '["CALL", "C_RETURN", "C_RAISE"]' : `["${name}"]`;
  for (const stress of [false, true]) {
    const { py } = await interpreter({ limits: { fuel: 2_000_000 } });
    py.setGcStress(stress);
    const source = `${tool('def callback(*args): raise ValueError("mine")', names)}${WORK}
def close(g):
    next(g)
    try: g.throw(KeyError)
    except (KeyError, ValueError): pass
def delegate(): yield from numbers(2)
for f in (lambda: work(20), lambda: [*numbers(3)], lambda: close(numbers(2)), lambda: [*delegate()], lambda: sorted([2, 1], key=abs)):
    try: f()
    except (ValueError, RuntimeError): pass
`;
    // The program itself is watched, too: it may end anywhere, but only by what was raised.
    try {
      py.run(source);
    } catch (error) {
      expect(error).toMatchObject({ type: expect.stringMatching(/^(ValueError|RuntimeError)$/) });
    }
    py.monitoring.freeGuestTools();
    expect(py.run('[i * i for i in range(4)]')).toEqual([0, 1, 4, 9]);
  }
});

test("the guest cannot touch the host's tools", async () => {
  const { py } = await interpreter();
  let lines = 0;
  py.monitoring.useToolId(1, 'the host');
  py.monitoring.registerCallback(1, events.LINE, () => {
    lines++;
  });
  py.monitoring.setEvents(1, events.LINE);
  expect(
    py.run(`
import sys
mon = sys.monitoring
def attempt(f):
    try: return f() or "done"
    except ValueError as error: return str(error)
[attempt(f) for f in (
    lambda: mon.free_tool_id(1), lambda: mon.clear_tool_id(1), lambda: mon.use_tool_id(1, 'x'), lambda: mon.set_events(1, 0),
    lambda: mon.register_callback(1, mon.events.LINE, None), lambda: mon.set_local_events(1, attempt.__code__, 0))]`),
  ).toEqual(new Array(6).fill('tool 1 is already in use'));
  const before = lines;
  py.run('x = 1\ny = 2');
  expect(lines - before).toBe(2);
});

test('sets that change inside callbacks, while generators are suspended, and over a limit error', async () => {
  const { py } = await interpreter({ limits: { fuel: 100_000 } });
  py.run(`
import sys
mon = sys.monitoring
E = mon.events
mon.use_tool_id(3, 'changing')
seen = []
def line(code, number):
    seen.append((code.co_name, number))
    mon.set_events(3, 0)
mon.register_callback(3, E.LINE, line)
def numbers():
    yield 1
    yield 2
    yield 3
g = numbers()
next(g)
mon.set_events(3, E.LINE)
next(g)
first = list(seen)
mon.set_events(3, E.LINE)
`);
  expect(py.run('seen.clear(); [*g]')).toEqual([3]);
  expect(thrown(() => py.run('mon.set_events(3, E.LINE)\nwhile True: pass'))).toMatchObject({ limit: 'fuel' });
  expect(py.run('mon.set_events(3, 0); seen.clear()\nx = 1\nseen')).toEqual([]);
  expect(py.run('mon.get_events(3)')).toBe(0);
});

test('a host callback that throws ends the program with that error, whatever the event', async () => {
  for (const name of EVENT_NAMES) {
    const { py } = await interpreter();
    const error = new Error(name);
    py.monitoring.useToolId(4, 'thrower');
    for (const each of name.startsWith('C_') ? ['C_RETURN', 'C_RAISE'] : [name]) {
      py.monitoring.registerCallback(4, events[each as keyof typeof events], () => {
        throw error;
      });
    }
    const set = name.startsWith('C_')
      ? events.CALL | events.C_RETURN | events.C_RAISE
      : events[name as keyof typeof events];
    py.run(WORK);
    py.monitoring.setEvents(4, set);
    const source = `
def throwing(g):
    next(g)
    g.throw(KeyError)
def again():
    try: work(3)
    finally: numbers(1)
[work(10), [*numbers(3)], again()]
for i in numbers(2): pass
def bare():
    try: throwing(numbers(2))
    except KeyError: raise
bare()
`;
    expect(
      thrown(() => py.run(source)),
      name,
    ).toBe(error);
    py.monitoring.setEvents(4, 0);
    expect(py.run('1 + 1')).toBe(2);
  }
});

test('a limit that is reached inside a callback ends the program, and no callback runs on', async () => {
  const { py } = await interpreter({ limits: { fuel: 50_000 } });
  expect(
    thrown(() => py.run(`${tool('def callback(*args):\n  while True: pass', '["LINE"]')}x = 1\ny = 2`)),
  ).toMatchObject({ limit: 'fuel' });
  py.monitoring.freeGuestTools();
  expect(py.run('5')).toBe(5);
});
