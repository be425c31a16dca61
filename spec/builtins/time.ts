/** The time module. */
import { module, fn } from './dsl';

export const timeModule = module('time', 'modules/time', [
  fn('perf_counter()', 'timePerfCounter', 'Seconds of a clock that only goes forward.'),
  fn('perf_counter_ns()', 'timePerfCounterNs'),
  fn('monotonic()', 'timePerfCounter'),
  fn('monotonic_ns()', 'timePerfCounterNs'),
  fn('process_time()', 'timePerfCounter'),
  fn('process_time_ns()', 'timePerfCounterNs'),
  fn('thread_time()', 'timePerfCounter'),
  fn('time()', 'timeTime', 'Seconds since 1970.'),
  fn('time_ns()', 'timeTimeNs'),
  fn('sleep(secs, /)', 'timeSleep', 'Waits.'),
]);
