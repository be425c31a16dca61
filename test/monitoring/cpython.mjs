/** Which programs are recorded with which events, what of a recording is compared, and the recording in CPython (Pyodide) with recorder.py. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';
import { findScripts, needsPlainLoop } from '../runner/scripts.mjs';

export const recorder = readFileSync(new URL('./recorder.py', import.meta.url), 'utf8');
const plainLoop = readFileSync(new URL('../runner/plain_loop.py', import.meta.url), 'utf8');
const everything = [
  'PY_START PY_RESUME PY_RETURN PY_YIELD PY_THROW PY_UNWIND',
  'CALL C_RETURN C_RAISE LINE JUMP STOP_ITERATION',
  'RAISE RERAISE EXCEPTION_HANDLED',
].join(' ');

/**
 * Sets of events that are recorded each for itself: what is on changes what CPython reports (the end of a generator in a `for`, the first line
 * of a function on one line).
 */
export const eventSets = {
  all: `${everything} BRANCH_LEFT BRANCH_RIGHT`,
  unbranched: everything,
  lines: 'PY_START LINE',
};

const traces = fileURLToPath(new URL('./traces', import.meta.url));

/** The small scripts, one a construct, and the conformance scripts but those that use tools themselves. @returns {string[]} */
export function findPrograms() {
  const small = readdirSync(traces)
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => `${traces}/${name}`);
  return [...small, ...findScripts().filter((path) => !path.includes('/conformance/monitoring/'))];
}

/** "area/name" of a script. @param {string} path */
export const nameOf = (path) => path.split('/').slice(-2).join('/').replace(/\.py$/, '');

/** Lines of a recording that are compared: fewer than recorder.py writes. */
const MOST_COMPARED = 3500;

/**
 * What may differ: "STOP_ITERATION … equivalent to raising StopIteration; treated as interchangeable" (documentation of sys.monitoring). CPython has one or the
 * other at the end of a generator, or nothing where the loop's branch events are on, and nothing where a generator ends without a value in a loop that
 * has run often enough to be specialised.
 * @param {string} text
 * @param {string} events those that were on
 * @param {boolean} ticks are there times of the plain loop in it?
 */
export const comparable = (text, events, ticks = false) =>
  // A long recording is cut off where what may differ is left out already.
  text
    // The plain loop's clock goes on by a billionth of a second each time it is read (test/runner/plain_loop.py).
    .replace(ticks ? /\b\d+\.\d{7,}\b/g : /$^/g, (seconds) => String(Number(Number(seconds).toFixed(6))))
    .replace(/^RAISE (.*) StopIteration$/gm, 'STOP_ITERATION $1 StopIteration')
    .replace(/^STOP_ITERATION (\S+) (.*) StopIteration\n(?=BRANCH_RIGHT \1 \2 )/gm, '')
    // Without branches it is the same ends that have it; what is raised is handled or leaves the frame.
    .replace(
      events.includes('BRANCH') ? /$^/g : /^STOP_ITERATION .* StopIteration\n(?!EXCEPTION_HANDLED|PY_UNWIND|RERAISE)/gm,
      '',
    )
    .replace(/(?<=^PY_RETURN .* None\n)STOP_ITERATION .* StopIteration\n/gm, '')
    .split('\n')
    .slice(0, MOST_COMPARED)
    .join('\n');

/** Loads CPython; the result records a program. @returns {Promise<(source: string, path: string, events: string) => string>} */
export async function loadCPython() {
  const pyodide = await loadPyodide({ stdout: () => {}, stderr: () => {}, env: { PYTHONHASHSEED: '2' } });
  pyodide.runPython('import warnings; warnings.simplefilter("ignore")');
  pyodide.runPython(recorder, { filename: 'recorder.py' });
  pyodide.runPython(plainLoop);
  pyodide.runPython(
    'record_in_plain_loop = lambda source, filename, events: with_plain_loop(lambda: record(source, filename, events))',
  );
  pyodide.runPython('import contextvars');
  // As deep in the stack as recordInKrait has it, which calls it from a module; and each time with the context variables of a program that begins.
  const record = pyodide.runPython(
    'lambda source, filename, events: contextvars.Context().run(record, source, filename, events)',
  );
  const recordInPlainLoop = pyodide.globals.get('record_in_plain_loop');
  // Cycles are collected between the recordings: what is finalized then is no part of one. A program may have set something else.
  const collect = pyodide.runPython('import gc; gc.collect');
  // What is kept from one program to the next: strptime warns of a format when it compiles it, threads are numbered, loggers stay in their registry, hooks
  // where they were set, and a module written in C gets annotations when somebody asks for them. Breakpoints are numbered; the environment, the locale and
  // how deep a recursion goes are those of the process.
  const forget = pyodide.runPython(`
import _strptime, bdb, itertools, locale, logging, os, sys, threading, warnings
filters = warnings.filters[:]
environment = dict(os.environ)
locales = locale.setlocale(locale.LC_ALL)
limit = sys.getrecursionlimit()
def forget():
    warnings.resetwarnings()
    warnings.filters[:] = filters
    _strptime._regex_cache.clear()
    bdb.Breakpoint.clearBreakpoints()
    if os.environ != environment:
        os.environ.clear()
        os.environ.update(environment)
    locale.setlocale(locale.LC_ALL, locales)
    sys.setrecursionlimit(limit)
    threading._counter = itertools.count(1).__next__
    logging.root.manager.loggerDict.clear()
    logging.root.handlers.clear()
    logging.root.setLevel(logging.WARNING)
    logging.disable(logging.NOTSET)
    for module in list(sys.modules.values()):
        if type(module) is type(sys) and not hasattr(module, '__file__') and vars(module).get('__annotations__') == {}:
            del module.__annotations__
    sys.displayhook, sys.excepthook, sys.unraisablehook = sys.__displayhook__, sys.__excepthook__, sys.__unraisablehook__
    sys.breakpointhook = sys.__breakpointhook__
forget
`);
  const leaveCycles = pyodide.runPython('lambda: gc.set_threshold(0)');
  let recordings = 0;
  return (source, path, events) => {
    leaveCycles();
    forget();
    if (++recordings % 50 === 0) collect();
    const plain = needsPlainLoop(path);
    return comparable((plain ? recordInPlainLoop : record)(source, basename(path), events), events, plain);
  };
}
