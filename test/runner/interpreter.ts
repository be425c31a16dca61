/** An interpreter for a test that remembers what was printed. */
import { createInterpreter, type Interpreter, type InterpreterOptions } from '../../dist/index.js';

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
