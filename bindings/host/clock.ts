/** The clocks that Python may read, when the host gives them (assembly/host/imports.ts has the numbers). */
const MONOTONIC = 0;
const WALL = 1;
const DEADLINE = 2;

/** Throws what the host's clock throws. */
export function readClock(kind: number, clock: true | (() => number) | undefined, deadline: number): number {
  switch (kind) {
    case DEADLINE:
      return performance.now() > deadline ? 1 : 0;
    case MONOTONIC:
      return clock === true ? performance.now() / 1000 : clock ? milliseconds(clock) / 1000 : 0;
    case WALL:
      return clock === true ? Date.now() / 1000 : clock ? milliseconds(clock) / 1000 : 0;
    default:
      return 0;
  }
}

function milliseconds(clock: () => unknown): number {
  const now = clock();
  if (typeof now === 'number' && Number.isFinite(now)) return now;
  throw new TypeError(
    `options.clock must give a finite number of milliseconds, not ${typeof now === 'number' ? now : `a value of type ${typeof now}`}`,
  );
}
