/** Trace and profile functions at the limits: the run ends, and the same interpreter goes on, still tracing, until the functions are taken off. */
import { expect, test } from 'vitest';
import { LimitError, monitoring } from '../../dist/index.js';
import { interpreter } from '../runner/interpreter.js';

const TRACER = `
import sys
count = 0
def tracer(frame, event, arg):
    global count
    count += 1
    return tracer
def profiler(frame, event, arg):
    global count
    count += 1
def stuck(frame, event, arg):
    while frame.f_code is work.__code__: pass
def loop():
    while True: pass
def work():
    return sum(x for x in range(5))
`;

test.each(['sys.settrace(tracer)', 'sys.setprofile(profiler)'])('fuel while a program runs under %s', async (on) => {
  const { py } = await interpreter({ limits: { fuel: 100_000 } });
  py.run(TRACER);
  for (let i = 0; i < 3; i++) {
    expect(() => py.run(`${on}\nloop()`)).toThrow(LimitError);
    py.run('count = 0');
    expect(py.run('work()')).toBe(10);
    expect(py.run('count')).toBeGreaterThan(5);
  }
  py.run('sys.settrace(None); sys.setprofile(None); count = 0');
  expect(py.run('work()')).toBe(10);
  expect(py.run('count')).toBe(0);
});

test('fuel inside a trace function', async () => {
  const { py } = await interpreter({ limits: { fuel: 100_000 } });
  py.run(TRACER);
  expect(() => py.run('sys.settrace(stuck)\nwork()')).toThrow(LimitError);
  py.run('sys.settrace(None)');
  expect(() => py.run('sys.call_tracing(loop, ())')).toThrow(LimitError);
  py.run('sys.settrace(None)');
  expect(py.run('work()')).toBe(10);
});

test('tools of the host and trace functions do not see each other', async () => {
  const { py } = await interpreter();
  py.run(TRACER);
  const names = new Set<string>();
  py.monitoring.useToolId(monitoring.COVERAGE_ID, 'test');
  py.monitoring.registerCallback(monitoring.COVERAGE_ID, monitoring.events.LINE, (code) => void names.add(code.name));
  py.monitoring.setEvents(monitoring.COVERAGE_ID, monitoring.events.LINE);
  py.run('sys.settrace(tracer)\nwork()\nsys.settrace(None)');
  expect(names).toContain('work');
  expect(names).not.toContain('tracer');
  expect(py.run('count')).toBeGreaterThan(5);
  for (const tool of [6, 7]) expect(() => py.monitoring.useToolId(tool, 'x')).toThrow(/invalid tool/);
});

test('what jumps rest on cannot be replaced by the program', async () => {
  const { py } = await interpreter();
  expect(
    py.run(`
import builtins, gc, sys
for name in 'len range enumerate min max zip any all isinstance sorted __build_class__'.split():
    setattr(builtins, name, lambda *args: -1)
def f():
    r = []
    for i in (1, 2):
        r.append(i)
    r.append('end')
    return r
refused = []
def tracer(frame, event, arg):
    if frame.f_code is f.__code__ and event == 'line' and frame.f_lineno == f.__code__.co_firstlineno + 4:
        try:
            frame.f_lineno = f.__code__.co_firstlineno + 3
        except ValueError as error:
            refused.append(str(error))
    return tracer
sys.settrace(tracer)
f()
sys.settrace(None)
hidden = [each for each in gc.get_objects() if getattr(each, '__name__', '') in ('place', '_choose', '_problem')]
(refused, hidden)
`),
  ).toEqual([["can't jump into the body of a for loop"], []]);
});
