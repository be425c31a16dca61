/**
 * `npm run oracle`: runs every conformance script in CPython 3.14 (Pyodide) and compares with the expectation beside it. With
 * `--write` it writes the expectations that are missing (`--write=all`: all of them), which are then to be read before they
 * are committed, and the digests of the scripts' events that are missing or of another source (test/monitoring/recorded.mjs). Names of files or folders narrow it down.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import { loadCPython } from '../test/monitoring/cpython.mjs';
import { findRecorded, isOutdated, readRecorded, writeRecorded } from '../test/monitoring/recorded.mjs';
import { expectationOf, findScripts, needsPlainLoop } from '../test/runner/scripts.mjs';

const write = process.argv.find((word) => word.startsWith('--write'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const scripts = findScripts().filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));

const pyodide = await loadPyodide();
pyodide.runPython(`
import io, linecache, sys, traceback, types

def run_script(source, filename):
    out = io.StringIO()
    saved = sys.stdout, sys.modules['__main__']
    module = types.ModuleType('__main__')
    module.__builtins__ = __builtins__
    module.__annotations__ = {}
    del module.__annotations__
    sys.stdout = out
    sys.modules['__main__'] = module
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    try:
        exec(compile(source, filename, 'exec'), module.__dict__)
    except SystemExit as error:
        out.write(f'SystemExit: {error.code}\\n')
    except BaseException as error:
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        out.write(''.join(traceback.format_exception(error)))
    finally:
        sys.stdout, sys.modules['__main__'] = saved
    return out.getvalue()
`);
pyodide.runPython(readFileSync(new URL('../test/runner/plain_loop.py', import.meta.url), 'utf8'));
pyodide.runPython(`
def run_in_plain_loop(source, filename):
    return with_plain_loop(lambda: run_script(source, filename))
`);
const runScript = pyodide.globals.get('run_script');
const runInPlainLoop = pyodide.globals.get('run_in_plain_loop');

let wrong = 0;
let written = 0;
for (const path of scripts) {
  const file = expectationOf(path);
  const name = path.split('/').at(-1);
  const got = (needsPlainLoop(path) ? runInPlainLoop : runScript)(readFileSync(path, 'utf8'), name);
  if (write && (write === '--write=all' || !existsSync(file))) {
    writeFileSync(file, got);
    written++;
    continue;
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (expected === got) continue;
  wrong++;
  console.log(`${path}: ${expected === undefined ? 'no expectation' : 'CPython says otherwise'}`);
  if (expected !== undefined) console.log(`  expected ${JSON.stringify(expected)}\n  CPython  ${JSON.stringify(got)}`);
}
console.log(
  `${scripts.length} scripts checked against CPython ${pyodide.runPython('import sys; sys.version.split()[0]')}: ${wrong} differ${written ? `, ${written} expectations written` : ''}`,
);
if (write) {
  const scriptsWithEvents = new Set(findRecorded());
  const recorded = readRecorded();
  const outdated = scripts.filter(
    (path) => scriptsWithEvents.has(path) && (write === '--write=all' || isOutdated(path, recorded)),
  );
  if (outdated.length) writeRecorded(outdated, await loadCPython());
  console.log(`${outdated.length} digests of events written`);
}
process.exit(wrong ? 1 : 0);
