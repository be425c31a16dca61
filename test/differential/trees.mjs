/** Trees of sources in CPython (Pyodide) and in Krait: what they look like, what they are written as, and in Krait what code they make. */
import { readdirSync, readFileSync } from 'node:fs';
import { createInterpreter } from '../../dist/index.js';

/** Both run this. */
const SHOW = `
import ast, warnings
warnings.simplefilter('ignore')

def show(source):
    try:
        tree = ast.parse(source)
        return ast.dump(tree, include_attributes=True), ast.unparse(tree)
    except SyntaxError as error:
        return str(error), ''
`;

/** Krait alone: code of a tree must be that of its source, positions included. */
const CODE = `
from types import CodeType

def difference(a, b):
    for name in ('co_code', 'co_names', 'co_varnames', 'co_freevars', 'co_cellvars', 'co_firstlineno', 'co_flags', 'co_qualname', 'co_exceptiontable'):
        if getattr(a, name) != getattr(b, name):
            return f'{a.co_qualname} {name}'
    if [*map(repr, plain(a))] != [*map(repr, plain(b))]:
        return f'{a.co_qualname} co_consts'
    if list(a.co_positions()) != list(b.co_positions()):
        return f'{a.co_qualname} co_positions'
    for x, y in zip(nested(a), nested(b)):
        if found := difference(x, y):
            return found

def plain(code):
    return [each for each in code.co_consts if not isinstance(each, CodeType)]

def nested(code):
    return [each for each in code.co_consts if isinstance(each, CodeType)]

def code_difference(source):
    try:
        code = compile(source, 'source.py', 'exec')
    except (SyntaxError, ValueError):
        return None
    return difference(code, compile(ast.parse(source), 'source.py', 'exec'))
`;

/** All scripts of the tests and the library, by path. */
export function sources() {
  const all = new Map();
  for (const folder of ['test/conformance', 'lib']) {
    for (const file of readdirSync(folder, { recursive: true }).sort()) {
      if (file.endsWith('.py')) all.set(`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8'));
    }
  }
  return all;
}

/** @param {any} pyodide @returns {(source: string) => [string, string]} */
export function treesInCPython(pyodide) {
  pyodide.runPython(SHOW);
  const show = pyodide.globals.get('show');
  return (source) => show(source).toJs();
}

/** Functions that give what a tree looks like, and how code of it differs from that of the source (null: not at all). */
export async function treesInKrait() {
  const py = await createInterpreter();
  py.run(SHOW + CODE);
  return {
    /** @param {string} source @returns {[string, string]} */
    show: (source) => py.run('show(source)', { globals: { source } }),
    /** @param {string} source @returns {string | null} */
    codeDifference: (source) => py.run('code_difference(source)', { globals: { source } }),
  };
}

/** Where a tree is known to differ (docs/differences.md). */
export const KNOWN = ['test/conformance/module_unicodedata/named_literals.py'];
