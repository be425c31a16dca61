/** Standard input, line by line. */
export class LineReader {
  readonly #source: string | (() => string | null) | undefined;
  /** Where the next line begins in a text. */
  position = 0;

  constructor(source: string | (() => string | null) | undefined) {
    this.#source = source;
  }

  /** The next line with its newline; null at the end. */
  next(): string | null {
    const source = this.#source;
    if (typeof source === 'function') {
      const line: unknown = source();
      if (line === null || typeof line === 'string') return line;
      if (line === undefined) return null;
      throw new TypeError(`options.stdin must give a text, or null at the end, not a value of type ${typeof line}`);
    }
    if (source === undefined || this.position >= source.length) return null;
    const newline = source.indexOf('\n', this.position);
    const end = newline < 0 ? source.length : newline + 1;
    const line = source.slice(this.position, end);
    this.position = end;
    return line;
  }
}
