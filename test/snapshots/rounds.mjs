/**
 * Rounds: a conformance script is paused at random instructions; each time a snapshot is taken, the interpreter thrown away, the snapshot restored, and the
 * script goes on there. What it prints in the end must be what it prints when nothing disturbs it.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Engine, monitoring, PythonError } from '../../dist/index.js';

const { OPTIMIZER_ID, PAUSE, events } = monitoring;
const engine = await Engine.load();

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs a script with at most so many rounds; gives what it printed and how many rounds there were. */
export function runInRounds(path, most, random) {
  let text = '';
  let left = 0;
  const options = {
    stdout: (more) => {
      text += more;
    },
    argv: [basename(path)],
    clock: true,
  };
  const watch = (py) => {
    py.monitoring.registerCallback(OPTIMIZER_ID, events.INSTRUCTION, () =>
      --left < 0 && py.monitoring.canPause ? PAUSE : null,
    );
  };
  let py = engine.createInterpreter(options);
  py.monitoring.useToolId(OPTIMIZER_ID, 'rounds');
  watch(py);
  py.monitoring.setEvents(OPTIMIZER_ID, events.INSTRUCTION);
  // Short and long distances alike.
  const distance = () => Math.floor(2 ** (random() * 11));
  left = distance();
  let execution = py.start(readFileSync(path, 'utf8'), { filename: basename(path) });
  let rounds = 0;
  while (execution.state === 'paused') {
    const bytes = py.snapshot();
    py.dispose();
    py = engine.restore(bytes, options);
    watch(py);
    rounds++;
    left = distance();
    if (rounds === most) py.monitoring.setEvents(OPTIMIZER_ID, 0);
    execution = py.execution.continue();
  }
  const { error, state } = execution;
  if (state === 'error') {
    if (!(error instanceof PythonError)) throw error;
    text += error.type === 'SystemExit' ? `SystemExit: ${error.args[0] ?? 'None'}\n` : `${error.stack}\n`;
  } else if (state !== 'done') throw new Error(`${basename(path)} ends in state ${state}`);
  py.dispose();
  return { text, rounds };
}
