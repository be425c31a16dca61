/** Interpreters that begin with modules of the library imported. */
import { expect, test } from 'vitest';
import { createInterpreter, Engine } from '../../dist/index.js';
import { expectNoHandles, interpreter, thrown } from '../runner/interpreter.js';

expectNoHandles();

const LOADED = `import sys\nsorted({'re', 'enum', 'json', 'dataclasses', 'random'} & set(sys.modules))`;

test('modules are there before the first import', async () => {
  const { py } = await interpreter({ preload: ['re', 'json'] });
  expect(py.run(LOADED)).toEqual(['enum', 'json', 're']);
  expect(py.run('[name for name in globals() if not name.startswith("__")]')).toEqual(['sys']);
  expect(py.run('import re, json\n[re.findall("[a-c]+", "abxc"), json.loads("[1]")]')).toEqual([['ab', 'c'], [1]]);
  const { py: plain } = await interpreter();
  expect(plain.run(LOADED)).toEqual([]);
});

test('importing them costs no fuel to speak of', async () => {
  const source = 'import re\nre.compile("a|b").pattern';
  const fuel: number[] = [];
  for (const preload of [[], ['re'], ['re']]) {
    const { py } = await interpreter({ preload });
    expect(py.run(source)).toBe('a|b');
    fuel.push(py.stats().fuel);
  }
  expect(fuel[1]).toBeLessThan((fuel[0] as number) / 20);
  expect(fuel[2]).toBe(fuel[1]);
});

test('what an interpreter does to its modules stays in it, also when its instance serves the next one', async () => {
  const change = 'import re, enum\nre.compile = None\nenum.mark = [1]\nre.sub("a", "b", "a") if re.compile else "gone"';
  for (let i = 0; i < 3; i++) {
    const py = await createInterpreter({ preload: ['re'] });
    expect(py.run('import re, enum\n[re.compile is None, hasattr(enum, "mark")]')).toEqual([false, false]);
    expect(py.run(change)).toBe('gone');
    py.dispose();
  }
});

test('each list of modules and each seed is its own beginning', async () => {
  const order = 'list({"a", "b", "c", "d", "e", "f"})';
  const orders = [];
  for (const [preload, hashSeed] of [
    [['enum'], 0],
    [['json'], 0],
    [['enum'], 7],
    [[], 7],
    [['enum'], 0],
  ] as const) {
    const { py } = await interpreter({ preload, hashSeed });
    expect(py.run(LOADED)).toEqual(preload);
    orders.push(String(py.run(order)));
  }
  expect(orders[0]).toBe(orders[1]);
  expect(orders[2]).toBe(orders[3]);
  expect(orders[0]).toBe(orders[4]);
  expect(orders[0]).not.toBe(orders[2]);
});

test('the event loop is that of the interpreter', async () => {
  for (let i = 0; i < 2; i++) {
    const { py } = await interpreter({
      preload: ['asyncio'],
      functions: { twice: async (n) => Number(n) * 2 },
    });
    const source = `
import asyncio
async def main():
    await asyncio.sleep(0.001)
    return await asyncio.gather(twice(1), twice(2))
asyncio.run(main())`;
    expect(await py.runAsync(source)).toEqual([2, 4]);
  }
});

test('a snapshot has the modules in it', async () => {
  const engine = await Engine.load();
  const py = engine.createInterpreter({ preload: ['dataclasses'] });
  py.run('import dataclasses\n@dataclasses.dataclass\nclass Point:\n  x: int');
  const restored = engine.restore(py.snapshot());
  expect(restored.run('repr(Point(3))')).toBe('Point(x=3)');
  py.dispose();
  restored.dispose();
});

test('instances are prepared with them', async () => {
  const engine = await Engine.load();
  engine.prepare({ preload: ['enum'] });
  const py = engine.createInterpreter({ preload: ['enum'] });
  expect(py.run(LOADED)).toEqual(['enum']);
  py.dispose();
});

test.each([
  [['no_such_module'], "options.preload: No module named 'no_such_module'"],
  [['random'], 'options.preload: random needs the option random of each interpreter'],
  [['json', 'os'], 'options.preload: json, os needs the option environ of each interpreter'],
  ['re', 'option options.preload must be an array of strings'],
  [[1], 'option options.preload must be an array of strings'],
])('what cannot be preloaded is refused: %j', async (preload, message) => {
  const engine = await Engine.load();
  const error = thrown(() => engine.createInterpreter({ preload } as object)) as Error;
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe(message);
  expect(thrown(() => engine.prepare({ preload } as object))).toBeInstanceOf(TypeError);
});

test('they count against the limit of memory', async () => {
  const engine = await Engine.load();
  const limits = { memory: 1 << 20 };
  expect(
    thrown(() => engine.createInterpreter({ limits, preload: ['typing', 're', 'asyncio', 'datetime'] })),
  ).toMatchObject({
    code: 'memory',
  });
  const { py } = await interpreter({ limits: { memory: 64 << 20 }, preload: ['typing', 're', 'asyncio', 'datetime'] });
  expect(py.stats().memory).toBeGreaterThan(1 << 20);
});
