/**
 * A debugger for Python programs on krait's public API: breakpoints, single steps into, over and out of functions, frames with
 * their variables, expressions. It needs no thread: the program is paused with everything in memory.
 */
import { monitoring } from '../../dist/index.js';

const { DEBUGGER_ID, DISABLE, PAUSE, events } = monitoring;
const ENTER = events.PY_START | events.PY_RESUME;
const LEAVE = events.PY_RETURN | events.PY_YIELD;

export class Debugger {
  #py;
  #execution;
  /** "file:line" */
  #breakpoints = new Set();
  /** 'run' stops at breakpoints only; the others at lines no deeper than a number of calls. */
  #mode = 'run';
  /** Calls entered and not left since the step began; negative: left more. */
  #depth = 0;
  #deepest = 0;

  constructor(py) {
    this.#py = py;
    const tools = py.monitoring;
    tools.useToolId(DEBUGGER_ID, 'debugger');
    tools.registerCallback(DEBUGGER_ID, events.LINE, (code, line) => this.#line(code, line));
    for (const event of [events.PY_START, events.PY_RESUME]) {
      tools.registerCallback(DEBUGGER_ID, event, () => {
        this.#depth++;
      });
    }
    for (const event of [events.PY_RETURN, events.PY_YIELD, events.PY_UNWIND]) {
      tools.registerCallback(DEBUGGER_ID, event, () => {
        this.#depth--;
      });
    }
  }

  break(filename, line) {
    this.#breakpoints.add(`${filename}:${line}`);
    this.#py.monitoring.restartEvents();
  }

  /** Begins a program; stops at its first line when `stopAtStart`. */
  start(source, filename, { stopAtStart = false } = {}) {
    this.#prepare(stopAtStart ? 'step' : 'run', Number.POSITIVE_INFINITY);
    this.#execution = this.#py.start(source, { filename });
    return this.state;
  }

  continue() {
    return this.#go('run', 0);
  }
  stepInto() {
    return this.#go('step', Number.POSITIVE_INFINITY);
  }
  stepOver() {
    return this.#go('step', 0);
  }
  stepOut() {
    return this.#go('step', -1);
  }

  /** 'paused', 'done' or 'error' (or 'call', when a host function keeps the program waiting). */
  get state() {
    return this.#execution.state;
  }
  get execution() {
    return this.#execution;
  }
  /** The frames, innermost first. */
  get frames() {
    return this.#execution.frames();
  }

  #go(mode, deepest) {
    this.#prepare(mode, deepest);
    this.#execution.continue();
    return this.state;
  }

  #prepare(mode, deepest) {
    this.#mode = mode;
    this.#depth = 0;
    this.#deepest = deepest;
    const counted = mode === 'step' && deepest !== Number.POSITIVE_INFINITY;
    const tools = this.#py.monitoring;
    tools.setEvents(DEBUGGER_ID, events.LINE | (counted ? ENTER | LEAVE | events.PY_UNWIND : 0));
    // Lines that a breakpoint's absence switched off are wanted again.
    if (mode === 'step') tools.restartEvents();
  }

  #line(code, line) {
    if (this.#breakpoints.has(`${code.filename}:${line}`)) return PAUSE;
    if (this.#mode === 'run') return DISABLE;
    return this.#depth <= this.#deepest ? PAUSE : undefined;
  }
}
