/** One thread of the pool: runs the programs that it is given, each in an interpreter of its own, several at a time by turns. */
import { Engine, LimitError } from 'krait';

const engine = await Engine.load();

export default async function run({ source, globals, limits }) {
  let output = '';
  const py = engine.createInterpreter({
    stdout: (text) => {
      output += text;
    },
    limits,
  });
  try {
    // Not `run`, which would keep the thread until the program has ended.
    return { value: await py.runAsync(source, { globals, dicts: 'object' }), output };
  } catch (error) {
    return { error: error instanceof LimitError ? error.message : String(error.stack), output };
  } finally {
    py.dispose();
  }
}
