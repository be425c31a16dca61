/**
 * A Worker that runs the Python program it is sent:
 *
 *   npx workerd serve examples/workerd/config.capnp
 *   curl --data-binary @program.py http://127.0.0.1:8080/
 *
 * Clocks stand still while code runs on this platform, so what bounds a program is fuel.
 */
import { Engine, LimitError, PythonError } from 'krait';

const engine = await Engine.load();

export default {
  async fetch(request) {
    const lines = [];
    const py = engine.createInterpreter({
      functions: { price_of: async (item) => ({ tea: 3.5, scone: 2.25 })[item] },
      stdout: (text) => lines.push(text),
      limits: { memory: 32 << 20, fuel: 10_000_000 },
    });
    try {
      lines.push(`total: ${await py.runAsync(await request.text())}\n`);
      return new Response(lines.join(''));
    } catch (error) {
      if (error instanceof PythonError) return new Response(lines.join('') + error.stack, { status: 400 });
      if (error instanceof LimitError) return new Response(`${error.message}\n`, { status: 413 });
      throw error;
    } finally {
      py.dispose();
    }
  },
};
