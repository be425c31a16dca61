/** What holds a handle, and that none is left when all are disposed of. */
import { expect, test } from 'vitest';
import { monitoring, type Program, type PyHandle, type PythonError } from '../../dist/index.js';
import { expectNoHandles, interpreter, released, thrown } from '../runner/interpreter.js';

expectNoHandles();

const CLASS = `
class Box:
    def __init__(self, inside): self.inside = inside
    def __iter__(self): return iter([Box(1), 2, Box(3)])
    def own(self): return self
    def bad(self): raise ValueError(self)
`;

test('each handle counts until it is disposed of', async () => {
  const { py } = await interpreter();
  expect(py.stats().handles).toBe(0);
  const first = py.run(`${CLASS}\nBox(Box(5))`) as PyHandle;
  expect(py.stats().handles).toBe(1);
  const inner = first.get('inside') as PyHandle;
  const same = py.run('Box') as PyHandle;
  expect(py.stats().handles).toBe(3);
  for (const handle of [first, inner, same]) handle.dispose();
  first.dispose();
  expect(py.stats().handles).toBe(0);
});

test('what the library makes for itself it disposes of', async () => {
  const { py } = await interpreter({ functions: { take: (value: PyHandle) => value.dispose() } });
  py.run(CLASS);
  const box = py.run('Box(Box(5))') as PyHandle;
  (box.callMethod('own') as PyHandle).dispose();
  for (const item of box) if (typeof item === 'object') (item as PyHandle).dispose();
  box.set('inside', box);
  py.globals.set('other', box);
  py.run('take(other)');
  released(thrown(() => box.callMethod('bad')));
  released(thrown(() => box.callMethod('missing')));
  box.dispose();
});

test('a container of handles, and an error of one', async () => {
  const { py } = await interpreter();
  const list = py.run(`${CLASS}\n[Box(1), {"a": Box(2)}, (Box(3),)]`) as [PyHandle, Map<string, PyHandle>, [PyHandle]];
  expect(py.stats().handles).toBe(3);
  for (const handle of [list[0], list[1].get('a'), list[2][0]]) handle?.dispose();
  const error = thrown(() => py.run('Box(1).bad()')) as PythonError;
  // The exception itself, and the box that is its argument.
  expect(py.stats().handles).toBe(2);
  released(error);
});

test('programs, calls by name, code objects, events', async () => {
  const { py } = await interpreter();
  const program: Program = py.compile('def f(): return 1\nf()');
  expect(py.stats().handles).toBe(1);
  py.run(program);
  program.dispose();
  py.call('f');
  await py.callAsync('f');
  py.startCall('f');
  expect(py.stats().handles).toBe(0);
  const { events } = monitoring;
  py.monitoring.useToolId(3, 'test');
  py.monitoring.registerCallback(3, events.CALL, (code, _at, { callable }) => {
    code.lines();
    code.branches();
    (callable as PyHandle).dispose();
  });
  py.monitoring.setEvents(3, events.CALL);
  py.run('f()');
});

test('after the end of the interpreter a handle is disposed of in silence', async () => {
  const { py } = await interpreter();
  const handle = py.run('object()') as PyHandle;
  py.dispose();
  py.dispose();
  handle.dispose();
  expect(handle.disposed).toBe(true);
  expect(thrown(() => py.stats())).toMatchObject({ code: 'disposed' });
});
