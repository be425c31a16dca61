/**
 * Tells on standard error how far a long comparison has come: on a terminal one line that is written over, elsewhere a line now and then, so
 * that a run that is stopped has told it too.
 */
/** Programs between two lines where nobody watches a terminal. */
const REPORTED = 1000;

/** Counts programs and differences from now on. */
export function countProgress() {
  const started = Date.now();
  const progress = {
    ran: 0,
    differences: 0,
    seconds: () => (Date.now() - started) / 1000,
    /** One program more is about to run. */
    next() {
      progress.ran++;
      const state = () =>
        `${progress.ran} programs, ${progress.differences} differences, ${Math.round(progress.seconds())} s`;
      if (process.stderr.isTTY) {
        if (progress.ran % 100 === 0) process.stderr.write(`\r${state()} `);
      } else if (progress.ran % REPORTED === 0) console.error(state());
    },
    /** The line that ends the comparison. @param {number} seed */
    end(seed) {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      console.log(
        `${progress.ran} programs, seed ${seed}: ${progress.differences} differences (${progress.seconds().toFixed(1)} s)`,
      );
    },
  };
  return progress;
}
