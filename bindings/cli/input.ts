/** Standard input of the process, a line at a time, as `input()` wants it. */
import { readSync } from 'node:fs';

/** Milliseconds until input is asked for again. */
const PATIENCE = 10;

export class LineSource {
  readonly #file: number;
  #rest = Buffer.alloc(0);
  #ended = false;

  constructor(file: number) {
    this.#file = file;
  }

  /** The next line with its newline; null at the end. */
  next(): string | null {
    let newline = this.#rest.indexOf(10);
    while (newline < 0 && !this.#ended) {
      const from = this.#rest.length;
      this.#read();
      newline = this.#rest.indexOf(10, from);
    }
    const end = newline < 0 ? this.#rest.length : newline + 1;
    if (end === 0) return null;
    const line = this.#rest.toString('utf8', 0, end);
    this.#rest = this.#rest.subarray(end);
    return line;
  }

  #read(): void {
    const chunk = Buffer.alloc(65536);
    try {
      const count = readSync(this.#file, chunk);
      if (count === 0) this.#ended = true;
      else this.#rest = Buffer.concat([this.#rest, chunk.subarray(0, count)]);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') this.#ended = true;
      else if (code !== 'EAGAIN') throw error;
      // A terminal or pipe that does not keep its readers waiting.
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}
