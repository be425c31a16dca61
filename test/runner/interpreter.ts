/** An interpreter for a test that remembers what was printed. */
import { afterEach, expect } from 'vitest';
import {
  createInterpreter,
  type Interpreter,
  type InterpreterOptions,
  PyHandle,
  PythonError,
} from '../../dist/index.js';

const made: Interpreter[] = [];

export async function interpreter(
  options: InterpreterOptions = {},
): Promise<{ py: Interpreter; output: () => string }> {
  let text = '';
  const py = await createInterpreter({
    stdout: (more) => {
      text += more;
    },
    ...options,
  });
  made.push(py);
  return { py, output: () => text };
}

/** What `work` throws. */
export function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** Gives up what an error holds: the exception, and the objects among its arguments. */
export function released(error: unknown): unknown {
  if (!(error instanceof PythonError)) return error;
  error.exception?.dispose();
  for (const each of error.args) if (each instanceof PyHandle) each.dispose();
  return error;
}

/** For a file of tests: each must have disposed of the handles it made, and so must the library. */
export function expectNoHandles(): void {
  afterEach(() => {
    for (const py of made.splice(0)) {
      if (!isDisposed(py)) expect(py.stats().handles, 'handles that are left').toBe(0);
    }
  });
}

function isDisposed(py: Interpreter): boolean {
  try {
    py.stats();
    return false;
  } catch {
    return true;
  }
}
