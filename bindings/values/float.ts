/** A number that is a Python float whatever its value: `py.float(2)` is 2.0. */
export class PyFloat {
  /** The number. */
  readonly value: number;
  /** See `py.float`. */
  constructor(value: number) {
    this.value = value;
  }
  /** The number, for arithmetic. */
  valueOf(): number {
    return this.value;
  }
}
