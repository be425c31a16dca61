/** What conversions between the two languages cost: fuel, so that the limits of a run bound them too. */
import type { Context } from './context.js';

/** Bytes that are copied for a unit of fuel, as in the module's own routines (assembly/vm/state.ts). */
const BYTES_A_UNIT = 256;
/** Units that are charged at once. */
const PORTION = 1024;

/** One conversion's account. A method throws what the run ends with when a limit is reached. */
export class Charge {
  readonly #context: Context;
  #units = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /** For one value: a unit. */
  value(): void {
    if (++this.#units >= PORTION) this.settle();
  }

  /** For the contents of a text, bytes or a large integer. */
  bytes(count: number): void {
    this.#units += Math.floor(count / BYTES_A_UNIT);
    if (this.#units >= PORTION) this.settle();
  }

  /** Hands in what has come together. */
  settle(): void {
    const units = this.#units;
    this.#units = 0;
    if (units && !this.#context.vm.raw.programCharge(units)) this.#context.fail();
  }
}
