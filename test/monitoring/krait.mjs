/** Records the events of a program in Krait with recorder.py, and compares two recordings. */
import { basename } from 'node:path';
import { createInterpreter } from '../../dist/index.js';
import { waitsForTimers } from '../runner/scripts.mjs';
import { comparable, recorder } from './cpython.mjs';

/** A host for whose timers nobody has to wait: the program stands still for none, so that the recorder can run it. */
const timersAtOnce = `
import sys, types
loop = types.ModuleType('_loop')
tickets = []
loop.enter = lambda make_future: None
loop.leave = lambda: None
loop.timer = lambda seconds: tickets.append(len(tickets)) or tickets[-1]
loop.forget = loop.take = lambda ticket: None
loop.settled = lambda: []
loop.wait = lambda: tickets[-1:]
sys.modules['_loop'] = loop
`;

/**
 * @param {string} source
 * @param {string} path
 * @param {string} events
 * @returns {Promise<string>}
 */
export async function recordInKrait(source, path, events) {
  const waits = waitsForTimers(path);
  const py = await createInterpreter(waits ? {} : { clock: true });
  try {
    if (waits) py.run(timersAtOnce);
    py.run(recorder, { filename: 'recorder.py' });
    return comparable(
      String(py.run('record(source, filename, events)', { globals: { source, filename: basename(path), events } })),
      events,
    );
  } finally {
    py.dispose();
  }
}

/**
 * The first place where two recordings differ, with what came before; undefined when they are equal.
 * @param {string} expected
 * @param {string} got
 */
export function firstDifference(expected, got, before = 6, after = 4) {
  if (expected === got) return undefined;
  const theirs = expected.split('\n');
  const ours = got.split('\n');
  let at = 0;
  while (theirs[at] === ours[at]) at++;
  const common = theirs.slice(Math.max(0, at - before), at).map((line) => `    ${line}`);
  const marked = (/** @type {string[]} */ lines, /** @type {string} */ mark) =>
    lines.slice(at, at + after).map((line) => `  ${mark} ${line}`);
  return [...common, ...marked(theirs, '-'), ...marked(ours, '+')].join('\n');
}
