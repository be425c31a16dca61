/** Runs programs in CPython (Pyodide) and in Krait and compares what they print, tracebacks included. */
import { loadPyodide } from 'pyodide';
import { createInterpreter, PythonError } from '../../dist/index.js';

const NAME = 'program.py';

/** Loads CPython; the result runs a program and gives its output. */
export async function loadOracle() {
  const pyodide = await loadPyodide();
  pyodide.runPython(`
import gc, io, linecache, sys, traceback, types, warnings
warnings.simplefilter('ignore')
gc.disable()
runs = 0

def run_program(source, filename):
    # What a program leaves behind is collected now and then, with what it prints then unheard, and never in the middle of another one.
    global runs
    runs += 1
    if runs % 100 == 0:
        stdout = sys.stdout
        sys.stdout = io.StringIO()
        gc.collect()
        sys.stdout = stdout
    out = io.StringIO()
    saved = sys.stdout, sys.modules['__main__']
    module = types.ModuleType('__main__')
    module.__builtins__ = __builtins__
    sys.stdout = out
    sys.modules['__main__'] = module
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    try:
        exec(compile(source, filename, 'exec'), module.__dict__)
    except BaseException as error:
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        out.write(''.join(traceback.format_exception(error)))
    finally:
        sys.stdout, sys.modules['__main__'] = saved
    return out.getvalue()
`);
  const run = pyodide.globals.get('run_program');
  /** @param {string} source @returns {string} */
  return (source) => run(source, NAME);
}

/** Also as a program that could be suspended, in which some natives go other ways. @param {string} source */
export async function runInKrait(source) {
  const plain = await runAs(source, false);
  const suspendable = await runAs(source, true);
  return comparable(plain) === comparable(suspendable)
    ? plain
    : `${plain}--- where it could be suspended:\n${suspendable}`;
}

/** @param {string} source @param {boolean} suspendable */
async function runAs(source, suspendable) {
  let out = '';
  const py = await createInterpreter({
    stdout: (text) => {
      out += text;
    },
  });
  try {
    if (suspendable) {
      const execution = py.start(source, { filename: NAME });
      if (execution.state === 'error') throw execution.error;
    } else py.run(source, { filename: NAME });
  } catch (error) {
    out += error instanceof PythonError ? `${error.stack}\n` : `the interpreter failed: ${error}\n`;
  } finally {
    py.dispose();
  }
  return out;
}

/**
 * What does not count: addresses; and the source line of a SyntaxError that CPython's compiler finds after parsing, which it reads from the file, and
 * there is none here.
 * @param {string} text
 */
export const comparable = (text) =>
  text
    .replace(/ at 0x[0-9a-f]+/g, ' at 0x…')
    // A long of the oracle's has 32 bits, one of CPython elsewhere 64.
    .replaceAll('Python int too large to convert to C long', '%c arg not in range(0x110000)')
    .replace(/(^ {2}File "program\.py", line \d+\n)( {4}.*\n)+(?=SyntaxError)/m, '$1');
