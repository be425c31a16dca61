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

/** A user's program that leaves a trace wherever an interpreter keeps something. */
const DIRTY = `
import sys, math, collections
math.leaked = 1
sys.setrecursionlimit(77)
secret = 'the-secret-of-a-tenant' * 1000
sys.intern(secret)
sys.monitoring.use_tool_id(2, 'guest')
sys.monitoring.set_events(2, sys.monitoring.events.LINE)
class C: pass
big = [C() for i in range(2000)]
`;
const OBSERVE = `
import sys, math
class C: pass
[sys.getrecursionlimit(), hasattr(math, 'leaked'), 'secret' in globals(), sys.monitoring.get_tool(2), sorted(sys.modules), id(C()), id(math), hash('x')]
`;

test('an instance that serves its next interpreter keeps nothing of the last one', async () => {
  const engine = await Engine.load();
  const fresh = [engine, engine, engine].map((each) => each.createInterpreter({}));
  const expected = fresh[2]?.run(OBSERVE);
  const used = engine.createInterpreter({});
  used.run(DIRTY);
  const { memory } = used.stats();
  used.dispose();
  const next = engine.createInterpreter({});
  expect(next.stats()).toEqual({ ...engine.createInterpreter({}).stats(), linearMemory: next.stats().linearMemory });
  expect(next.stats().memory).toBeLessThan(memory);
  // That it is the same instance shows in its memory, which cannot shrink.
  expect(next.stats().linearMemory).toBeGreaterThan(engine.createInterpreter({}).stats().linearMemory);
  expect(next.run(OBSERVE)).toEqual(expected);
});

/** The memories of the interpreters that `work` makes. */
function memoriesMade(work: () => void): WebAssembly.Memory[] {
  const made: WebAssembly.Memory[] = [];
  const { Memory } = WebAssembly;
  WebAssembly.Memory = class extends Memory {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super(descriptor);
      made.push(this);
    }
  };
  try {
    work();
  } finally {
    WebAssembly.Memory = Memory;
  }
  return made;
}

test('memory of an instance that is used again is zero where nothing was put', async () => {
  const engine = await Engine.load();
  engine.createInterpreter({});
  engine.createInterpreter({});
  const [memory, freshMemory] = memoriesMade(() => {
    const used = engine.createInterpreter({});
    used.run(DIRTY);
    const fresh = engine.createInterpreter({});
    used.dispose();
    expect(fresh.run('1 + 1')).toBe(2);
  });
  const fresh = memoriesMade(() => engine.createInterpreter({}));
  expect(fresh).toEqual([]);
  const unused = memoriesMade(() => engine.createInterpreter({}))[0] as WebAssembly.Memory;
  const bytes = Buffer.from((memory as WebAssembly.Memory).buffer);
  expect(bytes.includes('the-secret-of-a-tenant')).toBe(false);
  expect(Buffer.from((freshMemory as WebAssembly.Memory).buffer).equals(bytes)).toBe(false);
  const expected = Buffer.from(unused.buffer);
  // The heap knows how much memory there is: a number of at most two bytes.
  const different = expected.filter((byte, at) => byte !== bytes[at]);
  expect(different.length).toBeLessThanOrEqual(2);
  expect(bytes.subarray(expected.length).every((byte) => byte === 0)).toBe(true);
});

test('functions, output and callbacks of a used instance are those of its present interpreter', async () => {
  const engine = await Engine.load();
  const out: string[] = [];
  const make = (name: string) =>
    engine.createInterpreter({ stdout: (text) => out.push(`${name}: ${text}`), functions: { who: () => name } });
  make('one');
  make('two');
  for (const name of ['three', 'four', 'five']) {
    const py = make(name);
    py.run('print(who(), end="")');
    py.dispose();
    py.dispose();
  }
  expect(out).toEqual(['three: three', 'four: four', 'five: five']);
});

test('limits hold in a used instance', async () => {
  const engine = await Engine.load();
  for (let i = 0; i < 5; i++) {
    const py = engine.createInterpreter({ limits: { memory: 1 << 20 } });
    expect((thrown(() => py.run('[0] * 500_000')) as PythonError).type).toBe('MemoryError');
    expect((thrown(() => py.run('x = []\nwhile True: x.append("a" * 1000)')) as PythonError).type).toBe('MemoryError');
    py.dispose();
  }
});

test('a prepared instance serves the next interpreter of its options', async () => {
  const engine = await Engine.load();
  const { Instance } = WebAssembly;
  let instances = 0;
  const made = (work: () => unknown): number => {
    const before = instances;
    work();
    return instances - before;
  };
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      instances++;
    }
  };
  try {
    const limits = { memory: 1 << 20 };
    engine.prepare();
    engine.prepare({ limits });
    expect(made(() => expect(engine.createInterpreter({ limits }).run('1 + 1')).toBe(2))).toBe(0);
    expect(
      made(() => expect(engine.createInterpreter().run(OBSERVE)).toEqual(engine.createInterpreter().run(OBSERVE))),
    ).toBe(1);
    for (let i = 0; i < 9; i++) engine.prepare();
    expect(made(() => Array.from({ length: 5 }, () => engine.createInterpreter()))).toBe(1);
    engine.prepare();
    expect(made(() => engine.createInterpreter({ hashSeed: 9 }))).toBe(1);
    expect(() => engine.prepare({ memroy: 1 } as object)).toThrow('memroy');
  } finally {
    WebAssembly.Instance = Instance;
  }
});
