/**
 * The cost of watching, on one engine with one kind of callback: node events.mjs ENGINE host|python|sink REPEAT BUDGET_MS
 *
 * For each way of watching: main() is timed with a callback that does nothing, or only asks not to be called again, then the events of
 * one main() are counted in a run of its own. Every time starts with restart_events, so that a
 * place that was switched off reports once more, as in a new run under a coverage tool.
 */
import { readFileSync } from 'node:fs';
import { engineById } from '../engines/index.mjs';
import { best, measure } from '../measure.mjs';
import { answer, reasonOf } from '../process.mjs';

const MODES = [
  { mode: 'LINE', names: ['LINE'] },
  { mode: 'LINE, DISABLE', names: ['LINE'], disable: true },
  { mode: 'CALL + PY_START + PY_RETURN', names: ['CALL', 'PY_START', 'PY_RETURN'] },
  { mode: 'INSTRUCTION', names: ['INSTRUCTION'] },
];

/** What a sink counts in place of callbacks. */
const SINKS = [
  { mode: 'LINE', kinds: { lines: true } },
  { mode: 'BRANCH_LEFT + BRANCH_RIGHT', kinds: { branches: true } },
];

const [engineId, kind, repeat, budget] = process.argv.slice(2);
const options = { repeat: Number(repeat), budget: Number(budget) };
const engine = engineById(engineId);
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Watching from Python: `watch` and `release` run Python, the callbacks are Python functions. */
function pythonWatcher(session) {
  session.exec(read('events_python.py'), 'events_python.py');
  return {
    watch({ names, disable }, counting) {
      const callback = `bench${counting ? '_counting' : ''}${disable ? '_disable' : counting ? '' : '_ignore'}`;
      session.exec(`bench_count = 0; bench_watch(${JSON.stringify(names)}, ${callback})`);
    },
    release: () => session.exec('bench_release()'),
    restart: () => session.exec('bench_monitoring.restart_events()'),
    count: () => Number(session.text('bench_count')),
  };
}

/** Watching from the host: the callbacks are JavaScript functions. */
async function hostWatcher(session) {
  const { monitoring } = await engine.load();
  const { events, PROFILER_ID, DISABLE } = monitoring;
  const tool = session.py.monitoring;
  let counted = 0;
  const callbacks = {
    ignore: (_code, _place) => {},
    disable: (_code, _place) => DISABLE,
    counting: (_code, _place) => {
      counted++;
    },
    countingDisable: (_code, _place) => {
      counted++;
      return DISABLE;
    },
  };
  return {
    watch({ names, disable }, counting) {
      counted = 0;
      const callback = callbacks[counting ? (disable ? 'countingDisable' : 'counting') : disable ? 'disable' : 'ignore'];
      tool.useToolId(PROFILER_ID, 'bench');
      let set = 0;
      for (const name of names) {
        tool.registerCallback(PROFILER_ID, events[name], callback);
        set |= events[name];
      }
      tool.setEvents(PROFILER_ID, set);
    },
    release: () => tool.freeToolId(PROFILER_ID),
    restart: () => tool.restartEvents(),
    count: () => counted,
  };
}

/** Watching with counters in the module, no callback at all. */
async function sinkWatcher(session) {
  const { monitoring } = await engine.load();
  const tool = session.py.monitoring;
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  return {
    watch({ kinds }) {
      tool.useToolId(monitoring.PROFILER_ID, 'bench');
      tool.attachSink(monitoring.PROFILER_ID, kinds);
      tool.counters.reset();
    },
    release: () => tool.freeToolId(monitoring.PROFILER_ID),
    restart: () => tool.restartEvents(),
    count: () =>
      sum(tool.counters.lines().map(({ hits }) => sum(hits))) +
      sum(tool.counters.branches().map(({ left, right }) => sum(left) + sum(right))),
  };
}

const WATCHERS = { host: hostWatcher, python: pythonWatcher, sink: sinkWatcher };

async function run() {
  const session = await engine.open();
  session.exec(read('events_workload.py'), 'events_workload.py');
  const call = () => session.exec('bench_result = main()');

  const plainTimes = await measure(call, options);
  const expected = session.text('bench_result');
  const watcher = await WATCHERS[kind](session);

  const rows = [];
  for (const mode of kind === 'sink' ? SINKS : MODES) {
    const row = { mode: mode.mode };
    try {
      watcher.watch(mode, false);
      const times = await measure(call, { ...options, before: watcher.restart });
      watcher.release();
      row.watched = best(times);

      // Afterwards: a program has one callback an event, and no other may have been called before the times are taken.
      watcher.watch(mode, true);
      watcher.restart();
      call();
      row.events = watcher.count();
      watcher.release();
      if (session.text('bench_result') !== expected) throw new Error('the watched run gave another result');
    } catch (error) {
      row.error = reasonOf(error);
      try {
        watcher.release();
      } catch {
        // The tool may never have been taken; the error above is the one to report.
      }
    }
    rows.push(row);
  }
  // Once more at the end, when the engine is as warm as it was for the watched runs.
  const plain = Math.min(best(plainTimes), best(await measure(call, options)));
  return { status: 'ok', plain, rows };
}

answer(await run().catch((error) => ({ status: 'error', reason: reasonOf(error) })));
