/**
 * documentation.json says which scripts prove each section of the language reference, each table of the library reference, and each public
 * name of the built-in types, or which words of docs/differences.md say that it is not so. Nothing in it may be made up, and no name that the
 * interpreter has may be missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interpreter } from '../runner/interpreter.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** Script to the names it proves, with blanks between them. */
type Names = Record<string, string>;
const documentation = JSON.parse(read('test/conformance/documentation.json')) as {
  'language reference': Record<string, Record<string, string[]>>;
  'tables of the library reference': Record<string, string[]>;
  'built-in names': Names;
  types: Record<string, Names>;
  'special methods': Names;
};
const differences = read('docs/differences.md').replace(/\s+/g, ' ');
const builtins = documentation['built-in names'];

/** Fails unless `proof` is a script or quotes the list of differences. */
function check(proof: string): void {
  if (proof.startsWith('differences: ')) expect(differences).toContain(proof.slice('differences: '.length));
  else expect(existsSync(new URL(`test/conformance/${proof}.py`, root)), proof).toBe(true);
}

/** Every name is mentioned in the script that is said to prove it. */
function checkNames(names: Names): void {
  for (const [proof, list] of Object.entries(names)) {
    check(proof);
    if (proof.startsWith('differences: ')) continue;
    const source = read(`test/conformance/${proof}.py`);
    for (const name of list.split(' ')) {
      // Operators' methods and the methods of generated names are written without their underscores.
      const bare = name.replace(/^__(.*)__$/, '$1');
      expect(new RegExp(`\\b(${name}|${bare})\\b`).test(source), `${proof} does not mention ${name}`).toBe(true);
    }
  }
}

const covered = (names: Names | undefined) => Object.values(names ?? {}).flatMap((list) => list.split(' '));

/** Public names of builtins and of every built-in type, as the interpreter has them: "owner name name …" in each line. */
const LISTING = `
import builtins, types
async def coroutine(): pass
async def generate(): yield
started = coroutine()
kinds = [value for value in map(builtins.__getattribute__, dir(builtins)) if isinstance(value, type)]
kinds += [memoryview, types.GeneratorType, type(started), type(generate()), types.CodeType, types.FrameType, types.TracebackType, types.CellType,
          types.MappingProxyType, types.FunctionType, types.MethodType, types.ModuleType, type({}.keys()), type({}.values()), type({}.items())]
started.close()
print('builtins', *(name for name in dir(builtins) if name[0] != '_' or name in ('__import__', '__build_class__', '__debug__')))
for kind in {kind.__name__: kind for kind in kinds}.values():
    print(kind.__name__, *(name for name in vars(kind) if name[0] != '_'))
`;

describe('documentation', () => {
  const sections = Object.values(documentation['language reference']).flatMap((chapter) => Object.entries(chapter));
  const tables = Object.entries(documentation['tables of the library reference']);

  test.each([...sections, ...tables])('%s is proved by what is said', (_title, proofs) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) check(proof);
  });

  test('the scripts mention the names they prove', () => {
    checkNames(builtins);
    checkNames(documentation['special methods']);
    for (const names of Object.values(documentation.types)) checkNames(names);
  });

  test('no name of the interpreter is missing', async () => {
    const { py, output } = await interpreter();
    py.run(LISTING);
    py.dispose();
    const exceptions = read('test/conformance/exception/every_built_in_class_in_detail.out');
    const missing: string[] = [];
    for (const line of output().trim().split('\n')) {
      const [owner, ...names] = line.split(' ') as [string, ...string[]];
      const known = new Set(owner === 'builtins' ? covered(builtins) : covered(documentation.types[owner]));
      for (const name of names) {
        // The script for exception classes asks for all of them, and shows each by its name.
        const shown = owner === 'builtins' && new RegExp(`^${name} \\w+ \\[`, 'm').test(exceptions);
        if (!known.has(name) && !shown) missing.push(`${owner}.${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
