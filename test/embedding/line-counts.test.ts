/** What the module trace counts, where there are no files to write listings into. */
import { expect, test } from 'vitest';
import { interpreter } from '../runner/interpreter.js';

test('the summary of a program in a file that the host has named', async () => {
  const { py, output } = await interpreter();
  const source = `
import trace
__file__ = 'app.py'

def first(x):
    """Docstring."""
    if x:
        return x
    return 2

tracer = trace.Trace(trace=0)
tracer.runfunc(first, 1)
tracer.results().write_results(summary=True)
`;
  py.run(source, { filename: 'app.py' });
  expect(output()).toBe('lines   cov%   module   (path)\n    9    22%   app   (app.py)\n');
});
