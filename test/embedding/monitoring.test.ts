import { describe, expect, test } from 'vitest';
import { CallProfile, type CodeObject, type Interpreter, LineCoverage, monitoring } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

const { events, DISABLE, MISSING, PROFILER_ID, COVERAGE_ID, DEBUGGER_ID } = monitoring;

/** Takes a tool id and notes the lines of LINE events. */
function lines(py: Interpreter, tool: number, answer?: unknown): number[] {
  const seen: number[] = [];
  py.monitoring.useToolId(tool, 'lines');
  py.monitoring.registerCallback(tool, events.LINE, (_code, line) => {
    seen.push(line);
    return answer;
  });
  py.monitoring.setEvents(tool, events.LINE);
  return seen;
}

describe('tools', () => {
  test('ids are taken, named and given back', async () => {
    const { py } = await interpreter();
    expect(py.monitoring.getTool(2)).toBe(null);
    py.monitoring.useToolId(2, 'mine');
    expect(py.monitoring.getTool(2)).toBe('mine');
    expect((thrown(() => py.monitoring.useToolId(2, 'x')) as Error).message).toBe('tool 2 is already in use');
    py.monitoring.freeToolId(2);
    expect(py.monitoring.getTool(2)).toBe(null);
    expect((thrown(() => py.monitoring.useToolId(6, 'x')) as Error).message).toBe(
      'invalid tool 6 (must be between 0 and 5)',
    );
  });

  test('an id of the host belongs to the host', async () => {
    const { py } = await interpreter();
    py.monitoring.useToolId(3, 'host');
    expect(py.run('import sys\nsys.monitoring.get_tool(3)')).toBe('host');
    for (const call of [
      'use_tool_id(3, "x")',
      'free_tool_id(3)',
      'clear_tool_id(3)',
      'set_events(3, 32)',
      'register_callback(3, 32, print)',
    ]) {
      expect((thrown(() => py.run(`sys.monitoring.${call}`)) as { type: string }).type, call).toBe('ValueError');
    }
    expect(py.monitoring.getTool(3)).toBe('host');
  });

  test('event sets', async () => {
    const { py } = await interpreter();
    expect((thrown(() => py.monitoring.setEvents(1, events.LINE)) as Error).message).toBe('tool 1 is not in use');
    py.monitoring.useToolId(1, 't');
    py.monitoring.setEvents(1, events.LINE | events.CALL | events.C_RETURN | events.C_RAISE);
    expect(py.monitoring.getEvents(1)).toBe(events.LINE | events.CALL);
    py.monitoring.setEvents(1, events.BRANCH);
    expect(py.monitoring.getEvents(1)).toBe(events.BRANCH_LEFT | events.BRANCH_RIGHT);
    expect((thrown(() => py.monitoring.setEvents(1, events.C_RETURN)) as Error).message).toBe(
      'cannot set C_RETURN or C_RAISE events independently',
    );
    expect((thrown(() => py.monitoring.setEvents(1, 0x2000000)) as Error).message).toMatch(/^invalid event set /);
    expect((thrown(() => py.monitoring.registerCallback(1, 3, () => {})) as Error).message).toBe(
      'The callback can only be set for one event at a time',
    );
  });

  test('registerCallback gives the callback before', async () => {
    const { py } = await interpreter();
    const first = () => {};
    const second = () => {};
    py.monitoring.useToolId(0, 't');
    expect(py.monitoring.registerCallback(0, events.LINE, first)).toBe(null);
    expect(py.monitoring.registerCallback(0, events.LINE, second)).toBe(first);
    expect(py.monitoring.registerCallback(0, events.LINE, null)).toBe(second);
  });
});

describe('events', () => {
  test('LINE', async () => {
    const { py } = await interpreter();
    const seen = lines(py, COVERAGE_ID);
    py.run('x = 1\nfor i in range(2):\n    x += i\ny = x\n');
    expect(seen).toEqual([1, 2, 3, 2, 3, 2, 4]);
  });

  test('DISABLE is for one place, until restartEvents', async () => {
    const { py } = await interpreter();
    py.run('def f():\n    a = 1\n    return a\n');
    const seen = lines(py, COVERAGE_ID, DISABLE);
    py.call('f');
    py.call('f');
    expect(seen.filter((line) => line > 1)).toEqual([2, 3]);
    py.monitoring.restartEvents();
    py.call('f');
    expect(seen.filter((line) => line > 1)).toEqual([2, 3, 2, 3]);
  });

  test('functions: start, return value, one code object each', async () => {
    const { py } = await interpreter();
    const started: CodeObject[] = [];
    const returned: unknown[] = [];
    py.monitoring.useToolId(PROFILER_ID, 'p');
    py.monitoring.registerCallback(PROFILER_ID, events.PY_START, (code) => {
      started.push(code);
    });
    py.monitoring.registerCallback(PROFILER_ID, events.PY_RETURN, (code, _at, details) => {
      if (code.name === 'f') returned.push(details.value);
    });
    py.monitoring.setEvents(PROFILER_ID, events.PY_START | events.PY_RETURN);
    py.run('class A:\n    def f(self, n):\n        return [n]\na = A()\na.f(1)\na.f(2)\n', { filename: 'a.py' });
    expect(started.map((code) => code.qualname)).toEqual(['<module>', 'A', 'A.f', 'A.f']);
    expect(started[2]).toBe(started[3]);
    expect(started[2]).toMatchObject({ name: 'f', filename: 'a.py', firstLine: 2 });
    expect(started[2]?.lines().map(([, , line]) => line)).toContain(3);
    expect(returned).toEqual([[1], [2]]);
  });

  test('CALL has the callable and its first argument', async () => {
    const { py } = await interpreter({ functions: { host: () => 1 } });
    const calls: unknown[] = [];
    py.monitoring.useToolId(PROFILER_ID, 'p');
    py.monitoring.registerCallback(PROFILER_ID, events.CALL, (_code, _at, details) => {
      calls.push(details.arg0 === MISSING ? 'missing' : details.arg0);
    });
    py.monitoring.setEvents(PROFILER_ID, events.CALL);
    py.run('def f(*a): pass\nf()\nf(5)\nlen("abc")\nhost("x")\n');
    expect(calls).toEqual(['missing', 5, 'abc', 'x']);
  });

  test('exceptions', async () => {
    const { py } = await interpreter();
    const seen: string[] = [];
    py.monitoring.useToolId(DEBUGGER_ID, 'd');
    for (const name of ['RAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'RERAISE'] as const) {
      py.monitoring.registerCallback(DEBUGGER_ID, events[name], (code, _at, details) => {
        seen.push(`${name} ${code.name} ${(details.exception as Error).name}`);
      });
    }
    py.monitoring.setEvents(DEBUGGER_ID, events.RAISE | events.EXCEPTION_HANDLED | events.PY_UNWIND | events.RERAISE);
    py.run('def f(): 1 / 0\ntry:\n    f()\nexcept ZeroDivisionError:\n    pass\n');
    expect(seen).toEqual([
      'RAISE f ZeroDivisionError',
      'PY_UNWIND f ZeroDivisionError',
      'RAISE <module> ZeroDivisionError',
      'EXCEPTION_HANDLED <module> ZeroDivisionError',
    ]);
  });

  test('branches and jumps', async () => {
    const { py } = await interpreter();
    const seen: string[] = [];
    py.monitoring.useToolId(DEBUGGER_ID, 'd');
    for (const name of ['BRANCH_LEFT', 'BRANCH_RIGHT', 'JUMP'] as const) {
      py.monitoring.registerCallback(DEBUGGER_ID, events[name], (_code, at, details) => {
        expect(details.destination).not.toBe(at);
        seen.push(name);
      });
    }
    py.monitoring.setEvents(DEBUGGER_ID, events.BRANCH_LEFT | events.BRANCH_RIGHT | events.JUMP);
    py.run('for i in range(2):\n    pass\n');
    expect(seen).toEqual(['BRANCH_LEFT', 'JUMP', 'BRANCH_LEFT', 'JUMP', 'BRANCH_RIGHT']);
  });

  test('generators', async () => {
    const { py } = await interpreter();
    const seen: unknown[] = [];
    py.monitoring.useToolId(DEBUGGER_ID, 'd');
    for (const name of ['PY_START', 'PY_RESUME', 'PY_YIELD', 'PY_RETURN'] as const) {
      py.monitoring.registerCallback(DEBUGGER_ID, events[name], (code, _at, details) => {
        if (code.name !== 'g') return;
        seen.push(name === 'PY_YIELD' || name === 'PY_RETURN' ? [name, details.value] : name);
      });
    }
    py.monitoring.setEvents(DEBUGGER_ID, events.PY_START | events.PY_RESUME | events.PY_YIELD | events.PY_RETURN);
    py.run('def g():\n    yield 1\n    yield 2\nlist(g())\n');
    expect(seen).toEqual(['PY_START', ['PY_YIELD', 1], 'PY_RESUME', ['PY_YIELD', 2], 'PY_RESUME', ['PY_RETURN', null]]);
  });

  test('local events are for one code object', async () => {
    const { py } = await interpreter();
    py.run('def f():\n    return 1\ndef g():\n    return 2\n');
    const codes = new Map<string, CodeObject>();
    const seen: string[] = [];
    py.monitoring.useToolId(PROFILER_ID, 'p');
    py.monitoring.registerCallback(PROFILER_ID, events.PY_START, (code) => {
      codes.set(code.name, code);
    });
    py.monitoring.setEvents(PROFILER_ID, events.PY_START);
    py.call('f');
    py.call('g');
    py.monitoring.setEvents(PROFILER_ID, 0);
    py.monitoring.registerCallback(PROFILER_ID, events.LINE, (code) => {
      seen.push(code.name);
    });
    const code = codes.get('f') as CodeObject;
    py.monitoring.setLocalEvents(PROFILER_ID, code, events.LINE);
    expect(py.monitoring.getLocalEvents(PROFILER_ID, code)).toBe(events.LINE);
    py.call('g');
    py.call('f');
    expect(seen).toEqual(['f']);
  });

  test('a callback that throws raises in the monitored code', async () => {
    const { py } = await interpreter();
    const failure = new Error('from the callback');
    py.monitoring.useToolId(DEBUGGER_ID, 'd');
    py.monitoring.registerCallback(DEBUGGER_ID, events.LINE, (_code, line) => {
      if (line === 2) throw failure;
    });
    py.monitoring.setEvents(DEBUGGER_ID, events.LINE);
    expect(thrown(() => py.run('x = 1\nx = 2\n'))).toBe(failure);
    expect(py.run('try:\n    y = 1\nexcept HostError as e:\n    r = str(e)\nr')).toBe('from the callback');
  });

  test('tools of both sides at once, the highest id first', async () => {
    const { py } = await interpreter();
    const order: string[] = [];
    const { py: mixed } = await interpreter({
      functions: {
        note: (text: string) => {
          order.push(text);
        },
      },
    });
    mixed.monitoring.useToolId(1, 'host');
    mixed.monitoring.registerCallback(1, events.PY_START, (code) => {
      if (code.name === 'f') order.push('host');
    });
    mixed.monitoring.setEvents(1, events.PY_START);
    mixed.run(`
import sys
m = sys.monitoring
for tool in (0, 3):
    m.use_tool_id(tool, 'python')
    m.register_callback(tool, m.events.PY_START, lambda code, at, tool=tool: note(f'python {tool}') if code.co_name == 'f' else None)
    m.set_events(tool, m.events.PY_START)
def f(): pass
f()
`);
    expect(order).toEqual(['python 3', 'host', 'python 0']);
    py.dispose();
  });

  test('no events while a callback runs Python', async () => {
    const { py } = await interpreter();
    py.run('def helper(): return 1\ndef f(): return 2\n');
    const seen: string[] = [];
    py.monitoring.useToolId(DEBUGGER_ID, 'd');
    py.monitoring.registerCallback(DEBUGGER_ID, events.PY_START, (code) => {
      seen.push(code.name);
      if (code.name === 'f') py.call('helper');
    });
    py.monitoring.setEvents(DEBUGGER_ID, events.PY_START);
    py.call('f');
    expect(seen).toContain('f');
    expect(seen).not.toContain('helper');
  });
});

describe('tools of the library', () => {
  const source = `def f(n):
    if n > 1:
        return f(n - 1)
    return 1

def never():
    return 2

f(3)
`;

  test('LineCoverage', async () => {
    const { py } = await interpreter();
    const coverage = new LineCoverage(py).start();
    py.run(source, { filename: 's.py' });
    coverage.stop();
    expect(coverage.files()).toEqual([{ filename: 's.py', covered: [1, 2, 3, 4, 6, 9], missed: [7] }]);
    expect(py.monitoring.getTool(COVERAGE_ID)).toBe(null);
  });

  test('LineCoverage with counts', async () => {
    const { py } = await interpreter();
    const coverage = new LineCoverage(py, { counts: true }).start();
    py.run(source, { filename: 's.py' });
    const counts = coverage.files()[0]?.counts;
    expect([counts?.get(2), counts?.get(3), counts?.get(4), counts?.get(7)]).toEqual([3, 2, 1, 0]);
  });

  test('CallProfile', async () => {
    const { py } = await interpreter();
    const profile = new CallProfile(py).start();
    py.run(source, { filename: 's.py' });
    profile.stop();
    const entries = profile.entries();
    expect(entries.find((entry) => entry.name === 'f')).toMatchObject({ calls: 3, line: 1, filename: 's.py' });
    const module = entries.find((entry) => entry.name === '<module>');
    expect(module?.total).toBeGreaterThanOrEqual(entries.find((entry) => entry.name === 'f')?.total ?? 0);
  });

  test('an uncaught exception leaves the profile in balance', async () => {
    const { py } = await interpreter();
    const profile = new CallProfile(py).start();
    thrown(() => py.run('def f(): 1 / 0\ndef g():\n    try:\n        f()\n    finally:\n        pass\ng()\n'));
    py.run('def h(): pass\nh()');
    profile.stop();
    expect(
      profile
        .entries()
        .map((entry) => [entry.name, entry.calls])
        .sort(),
    ).toEqual([
      ['<module>', 1],
      ['<module>', 1],
      ['f', 1],
      ['g', 1],
      ['h', 1],
    ]);
  });
});
