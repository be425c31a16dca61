import { expect, test } from 'vitest';
import { Engine, type PythonError } from '../../dist/index.js';
import { thrown } from '../runner/interpreter.js';

test('later interpreters of an engine start as the first one did, and share nothing', async () => {
  const engine = await Engine.load();
  const first = engine.createInterpreter({});
  engine.createInterpreter({}).run('x = 2');
  first.run('import math; math.leaked = 1; x = [1]; int.__doc__');
  const later = engine.createInterpreter({ limits: { recursion: 50 } });
  expect(later.run('import sys, math\n[sys.getrecursionlimit(), hasattr(math, "leaked"), "x" in globals()]')).toEqual([
    50,
    false,
    false,
  ]);
  expect(first.run('sys = __import__("sys"); sys.getrecursionlimit()')).toBe(1000);
  expect(later.run('"é" + "x" * 3')).toBe('éxxx');
});

test('another seed of hashes is another interpreter', async () => {
  const engine = await Engine.load();
  const hash = (hashSeed: number) => engine.createInterpreter({ hashSeed }).run('hash("text")');
  const [one, two] = [hash(1), hash(2)];
  expect(one).not.toBe(two);
  expect([hash(1), hash(1), hash(1), hash(2)]).toEqual([one, one, one, two]);
});

test('a later interpreter has its own limit of memory, and begins with as much in use', async () => {
  const engine = await Engine.load();
  const first = engine.createInterpreter({});
  engine.createInterpreter({});
  const later = engine.createInterpreter({ limits: { memory: 1 << 20 } });
  expect(later.stats().memory).toBe(first.stats().memory);
  expect((thrown(() => later.run('[0] * 500_000')) as PythonError).type).toBe('MemoryError');
  expect(first.run('len([0] * 500_000)')).toBe(500_000);
});
