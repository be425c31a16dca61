/** Bundled for workerd, with the module as a file beside it. */
import { createInterpreter } from 'krait';

export default {
  async fetch() {
    const py = await createInterpreter();
    return new Response(py.run('import json\njson.dumps({"ß".upper(): 6 * 7})'));
  },
};
