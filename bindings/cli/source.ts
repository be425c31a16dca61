/** Source files as text: UTF-8, or the encoding that a comment in one of the first two lines declares (PEP 263). */
import { readFileSync } from 'node:fs';
import { type Engine, PythonError } from '../index.js';

/** What may be a declaration, looked for in the bytes that a file begins with. */
const DECLARATION = /^(?:[^\n\r]*(?:\r\n|[\n\r]))?[^\n\r]*coding[:=]/;
const MARK = '\uFEFF';

const DECODE = `
from _source_encoding import source_text
def decode(data, filename): return source_text(data, filename)
`;

/** The source of a file that cannot be read as text, and what Python says of it. */
export class SourceError extends Error {}

/** Reads source files; the encodings are the library's, so that what is not plain UTF-8 takes an interpreter. */
export function sourceReader(engine: Engine): (path: string) => string {
  return (path) => {
    const bytes = readFileSync(path);
    const start = bytes.subarray(0, 1000).toString('latin1');
    if (!DECLARATION.test(start)) {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        // Python has a message for it.
      }
    }
    const decoder = engine.createInterpreter();
    try {
      decoder.run(DECODE, { filename: '<library>/_source.py' });
      return String(decoder.call('decode', [new Uint8Array(bytes), path])).replace(MARK, '');
    } catch (error) {
      if (error instanceof PythonError) throw new SourceError(message(error, path));
      throw error;
    } finally {
      decoder.dispose();
    }
  };
}

/** What Python says, without the frames that were on the way. */
function message(error: PythonError, path: string): string {
  const text = error.stack ?? String(error);
  const place = text.lastIndexOf(`  File "${path}"`);
  return place < 0 ? `${error.type}: ${error.message}` : text.slice(place);
}
