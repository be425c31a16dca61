/** The clocks that Python may read, when the host gives them (assembly/host/imports.ts has the numbers). */
const MONOTONIC = 0;
const WALL = 1;
const DEADLINE = 2;

export function readClock(kind: number, clock: true | (() => number) | undefined, deadline: number): number {
  switch (kind) {
    case DEADLINE:
      return performance.now() > deadline ? 1 : 0;
    case MONOTONIC:
      return clock === true ? performance.now() / 1000 : clock ? clock() / 1000 : 0;
    case WALL:
      return clock === true ? Date.now() / 1000 : clock ? clock() / 1000 : 0;
    default:
      return 0;
  }
}
