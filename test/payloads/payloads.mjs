/**
 * Programs that are meant to use up more than they are given, by the way they do it (the classes of attacks that sandboxes are known to have fallen
 * to). Each must end as a Python exception, as a limit error or in peace, within its limits; afterwards the same interpreter goes on working. A program's last
 * value goes to the host.
 */
import { BORDER } from './border.mjs';
import { LOOPS } from './loops.mjs';
import { NESTING } from './nesting.mjs';
import { NUMBERS } from './numbers.mjs';
import { OBJECTS } from './objects.mjs';
import { PATTERNS } from './patterns.mjs';
import { RECURSION } from './recursion.mjs';
import { SIZES } from './sizes.mjs';
import { SOURCE } from './source.mjs';

/** What every program gets. */
export const LIMITS = { memory: 16 << 20, fuel: 5_000_000, time: 300, output: 1 << 20 };

/** Class of attack → name → source. */
export const PAYLOADS = {
  ...NUMBERS,
  ...SIZES,
  ...LOOPS,
  ...NESTING,
  ...SOURCE,
  ...RECURSION,
  ...OBJECTS,
  ...PATTERNS,
  ...BORDER,
};
