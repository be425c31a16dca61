/** A number that is a Python float whatever its value: `py.float(2)` is 2.0. */
export class PyFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  valueOf(): number {
    return this.value;
  }
}
