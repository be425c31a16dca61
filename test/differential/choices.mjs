/**
 * A sequence of numbers as a source of choices. A program is built from it by asking; when the numbers run out, every choice is the first
 * one. So shorter sequences and smaller numbers give simpler programs, which is what fast-check's shrinking works with.
 */
export class Choices {
  /** @param {number[]} numbers */
  constructor(numbers) {
    this.numbers = numbers;
    this.position = 0;
  }

  /** A number from 0 to count - 1. */
  below(count) {
    const number = this.numbers[this.position++] ?? 0;
    return number % count;
  }

  /** True once in `count` times. */
  once(count) {
    return this.below(count) === count - 1;
  }

  /** @template T @param {T[]} options @returns {T} */
  pick(options) {
    return options[this.below(options.length)];
  }

  get exhausted() {
    return this.position >= this.numbers.length;
  }
}
