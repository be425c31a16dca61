import { expect, test } from 'vitest';
import type { PythonError } from '../../dist/index.js';
import { interpreter, thrown } from '../runner/interpreter.js';

test('modules from source', async () => {
  const { py } = await interpreter({ modules: { tools: 'def twice(x): return x * 2\nname = __name__' } });
  expect(py.run('import tools\n[tools.twice(4), tools.name]')).toEqual([8, 'tools']);
  expect(py.run('from tools import twice as t\nt(1)')).toBe(2);
  expect(py.run('import sys\n"tools" in sys.modules')).toBe(true);
});

test('packages', async () => {
  const { py } = await interpreter({
    modules: { 'pkg.inner.deep': 'v = 3', 'pkg.other': 'from .inner.deep import v\nw = v + 1', pkg: 'here = True' },
  });
  expect(py.run('import pkg.inner.deep, pkg.other\n[pkg.here, pkg.inner.deep.v, pkg.other.w]')).toEqual([true, 3, 4]);
});

test('no module takes the place of what native functions are made of', async () => {
  const evil = 'def lcm(*numbers): return "another"\ndef sorted_(*rest): return "another"';
  const { py } = await interpreter({
    modules: { '_natives.integers': evil, '_natives.steps': evil, math_tools: 'from math import lcm' },
  });
  expect(py.run('import math, math_tools\n[math.lcm(4, 6), math_tools.lcm(2, 3), sorted([2, 1])]')).toEqual([
    12,
    6,
    [1, 2],
  ]);
  expect((thrown(() => py.run('import _natives.integers')) as PythonError).type).toBe('ModuleNotFoundError');
});

test('modules of functions and values', async () => {
  const { py } = await interpreter({
    modules: { host: { add: (a: number, b: number) => a + b, version: '1.2', data: [1, 2] } },
  });
  expect(py.run('import host\nfrom host import add\n[add(1, 2), host.version, host.data]')).toEqual([3, '1.2', [1, 2]]);
});

test('a loader function', async () => {
  const asked: string[] = [];
  const { py } = await interpreter({
    modules: (name) => {
      asked.push(name);
      return name === 'm' ? { source: 'x = 1 / 0', filename: 'lib/m.py' } : undefined;
    },
  });
  const error = thrown(() => py.run('import m')) as PythonError;
  expect(error.type).toBe('ZeroDivisionError');
  expect(error.traceback.at(-1)).toMatchObject({ file: 'lib/m.py', line: 1 });
  expect((thrown(() => py.run('import zzz')) as PythonError).message).toBe("No module named 'zzz'");
  expect(asked).toContain('zzz');
});

test('a loader that throws', async () => {
  const failure = new Error('network down');
  const { py } = await interpreter({
    modules: () => {
      throw failure;
    },
  });
  expect(thrown(() => py.run('import m'))).toBe(failure);
});

test('a loader that does not answer at once, or gives no text, is told so', async () => {
  const { py } = await interpreter({ modules: (async (name: string) => `name = ${name}`) as never });
  const error = thrown(() => py.run('import m'));
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toMatch(/promise for "m".*must answer at once/);
  const { py: failing } = await interpreter({ modules: (() => Promise.reject(new Error('gone'))) as never });
  expect(thrown(() => failing.run('import m'))).toBeInstanceOf(TypeError);
  const { py: other } = await interpreter({ modules: (() => 5) as never });
  expect((thrown(() => other.run('import m')) as Error).message).toMatch(/no source text/);
});
