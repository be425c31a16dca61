/** What the build has prepared (the library's code, the start of an interpreter) is what a platform without files makes itself. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import * as krait from '../../dist/index.js';

const folder = mkdtempSync(join(tmpdir(), 'krait-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The package as it is where nothing is prepared. */
async function ofTexts(): Promise<typeof krait> {
  for (const file of ['index.js', 'krait.wasm', 'library.js']) cpSync(join('dist', file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return import(pathToFileURL(join(folder, 'index.js')).href);
}

const files: string[] = Object.keys((await import('../../dist/library.js' as string)).default);

/** What can be imported by itself. */
const modules = files
  .filter((file) => !/(^|\/)_(?!_init__\.)/.test(file))
  .map((file) => file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.'));

const engines = [await krait.Engine.load(), await (await ofTexts()).Engine.load(readFileSync('dist/krait.wasm'))];
// The first interpreter of a process makes itself, the others are copies.
for (const engine of engines) engine.createInterpreter().dispose();

test('an interpreter begins the same', () => {
  const [prepared, made] = engines.map((engine) => {
    const py = engine.createInterpreter();
    py.run('answer = 42');
    return { snapshot: py.snapshot(), stats: py.stats() };
  });
  expect(made?.stats).toEqual(prepared?.stats);
  expect(made?.snapshot).toEqual(prepared?.snapshot);
});

test('importing a module takes the same fuel and memory', () => {
  const [compiled, texts] = engines.map((engine) =>
    modules.map((name) => {
      const py = engine.createInterpreter();
      py.run(`import ${name}`);
      const { fuel, memory } = py.stats();
      py.dispose();
      return { name, fuel, memory };
    }),
  );
  expect(compiled?.length).toBeGreaterThan(60);
  expect(texts).toEqual(compiled);
});

test('all of its functions have the code that compiling their text gives', async () => {
  const texts = (await import('../../dist/library.js' as string)).default as Record<string, string>;
  const source = `
import given, sys
from types import CodeType

def describe(code):
    constants = [describe(each) if isinstance(each, CodeType) else sorted(map(repr, each)) if isinstance(each, frozenset) else repr(each)
                 for each in code.co_consts]
    return (code.co_name, code.co_qualname, code.co_filename, code.co_flags, code.co_firstlineno, code.co_varnames, code.co_names,
            code.co_freevars, code.co_cellvars, code.co_code, code.co_exceptiontable, list(code.co_positions()), constants)

def codes(code, found):
    found.setdefault((code.co_qualname, code.co_firstlineno), []).append(describe(code))
    for each in code.co_consts:
        if isinstance(each, CodeType):
            codes(each, found)
    return found

for name in given.modules:
    __import__(name)
compiled = {}
seen = set()
others = []
for module in list(sys.modules.values()):
    for owner in [module, *[each for each in vars(module).values() if isinstance(each, type)]]:
        for value in vars(owner).values():
            code = getattr(value, '__code__', None)
            if not isinstance(code, CodeType) or not code.co_filename.startswith('<library>/'):
                continue
            path = code.co_filename.removeprefix('<library>/')
            if path not in compiled:
                compiled[path] = codes(compile(given.texts[path], code.co_filename, 'exec', dont_inherit=True), {})
            seen.add((path, code.co_qualname, code.co_firstlineno))
            if describe(code) not in compiled[path].get((code.co_qualname, code.co_firstlineno), []):
                others.append((path, code.co_qualname))
[len(seen), others]`;
  for (const engine of engines) {
    const py = engine.createInterpreter({ modules: { given: { modules, texts } } });
    const [count, others] = py.run(source) as [number, unknown[]];
    // Which types.coroutine has given another code.
    expect(others).toEqual([['asyncio/tasks.py', '_yield_once']]);
    expect(count).toBeGreaterThan(1500);
  }
});

test('the lines of a traceback and of inspect are there, though the code comes without them', async () => {
  const source = `
import inspect, json, traceback
try:
    json.loads('{')
except ValueError:
    text = traceback.format_exc()
[text, inspect.getsource(json.loads), inspect.getsource(inspect.getsource)]`;
  const [compiled, texts] = [krait, await ofTexts()].map(async ({ createInterpreter }) =>
    (await createInterpreter()).run(source),
  );
  const [text, loads, getsource] = (await compiled) as [string, string, string];
  expect(text).toContain('in raw_decode\n    return self.scan_once(s, idx)\n           ~~~~~~~~~~~~~~^^^^^^^^\n');
  expect(loads).toMatch(/^def loads\(s, \*/);
  expect(getsource).toMatch(/^def getsource\(/);
  expect(await texts).toEqual(await compiled);
});

test('a program cannot ask for a file by the name of a module, and its own names hide nothing of the library', async () => {
  const asked: string[] = [];
  const py = await krait.createInterpreter({
    modules: (name: string) => {
      asked.push(name);
      return undefined;
    },
  });
  const source = `
import traceback, inspect
found = []
for name in ('<library>/json/__init__.py', '<library>/../package.json', '<native>/struct.py', '<library>/_natives/steps.py', '<mine>'):
    try:
        __import__(name)
    except ImportError as error:
        found.append(str(error))
    else:
        found.append('imported')
    try:
        exec(compile('1/0', name, 'exec'))
    except ZeroDivisionError:
        found.append(traceback.format_exc().splitlines()[-2])
found`;
  const found = py.run(source) as string[];
  expect(found.filter((text) => text.startsWith('No module named'))).toHaveLength(5);
  // A file of that name exists, so a line of it stands there, as in CPython.
  expect(found[1]).toMatch(/^ {4}\^/);
  expect(found.filter((text) => text.includes(', line 1, in <module>'))).toHaveLength(4);
  expect(asked.filter((name) => name.startsWith('<'))).toEqual([]);
});

test('a module of another build is refused', async () => {
  const index = readFileSync('dist/index.js', 'utf8');
  const mark = index.match(/SOURCES_MARK = (\d+)/)?.[1] as string;
  writeFileSync(join(folder, 'other.js'), index.replace(`SOURCES_MARK = ${mark}`, 'SOURCES_MARK = 1'));
  const { createInterpreter } = await import(pathToFileURL(join(folder, 'other.js')).href);
  await expect(createInterpreter()).rejects.toThrow('this krait.wasm belongs to another build of krait');
});
