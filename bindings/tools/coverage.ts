/**
 * LineCoverage: which lines of which files ran. A client of the public monitoring API alone: one LINE event a line, then
 * DISABLE, so covered code runs at full speed.
 */
import type { Interpreter } from '../interpreter.js';
import { COVERAGE_ID, DISABLE, events } from '../monitoring/client.js';
import type { CodeObject } from '../monitoring/code-object.js';

/** What was seen of a file. */
export interface CoverageFile {
  /** Its name in code objects. */
  filename: string;
  /** Lines that ran, ascending. */
  covered: number[];
  /** Lines that have code and did not run, ascending. */
  missed: number[];
  /** How often each line ran; only with `counts`. */
  counts?: Map<number, number>;
}

/** What is measured. */
export interface CoverageOptions {
  /** Files to measure; default all. */
  include?: (filename: string) => boolean;
  /** Count every execution instead of noting the first. Costs an event for every line that runs. */
  counts?: boolean;
}

/** Line coverage: which lines ran. Each line costs an event once, after which it runs at full speed. Uses the tool id COVERAGE_ID. */
export class LineCoverage {
  readonly #py: Interpreter;
  readonly #counting: boolean;
  readonly #include: (filename: string) => boolean;
  readonly #hits = new Map<CodeObject, Map<number, number>>();

  /** Nothing is measured before `start`. */
  constructor(py: Interpreter, options: CoverageOptions = {}) {
    this.#py = py;
    this.#counting = options.counts ?? false;
    this.#include = options.include ?? (() => true);
  }

  /** Begins to measure; what was seen before stays. */
  start(): this {
    const { monitoring } = this.#py;
    const answer = this.#counting ? undefined : DISABLE;
    monitoring.useToolId(COVERAGE_ID, 'coverage');
    monitoring.registerCallback(COVERAGE_ID, events.LINE, (code, line) => {
      let lines = this.#hits.get(code);
      if (!lines) {
        lines = new Map();
        this.#hits.set(code, lines);
      }
      lines.set(line, (lines.get(line) ?? 0) + 1);
      return answer;
    });
    monitoring.restartEvents();
    monitoring.setEvents(COVERAGE_ID, events.LINE);
    return this;
  }

  /** Measures no more, and gives the tool id back. */
  stop(): this {
    this.#py.monitoring.freeToolId(COVERAGE_ID);
    return this;
  }

  /** What was seen so far, by file name. */
  files(): CoverageFile[] {
    const executable = new Map<string, Map<number, number>>();
    const seen = new Set<CodeObject>();
    const visit = (code: CodeObject): void => {
      if (seen.has(code)) return;
      seen.add(code);
      if (!this.#include(code.filename)) return;
      let lines = executable.get(code.filename);
      if (!lines) {
        lines = new Map();
        executable.set(code.filename, lines);
      }
      for (const [, , line] of code.lines()) if (line > 0 && !lines.has(line)) lines.set(line, 0);
      for (const nested of code.nested()) visit(nested);
    };
    for (const code of this.#hits.keys()) visit(code);
    for (const [code, hits] of this.#hits) {
      const lines = executable.get(code.filename);
      for (const [line, count] of hits) lines?.set(line, (lines.get(line) ?? 0) + count);
    }
    return [...executable]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([filename, lines]) => {
        const all = [...lines].sort(([a], [b]) => a - b);
        const file: CoverageFile = {
          filename,
          covered: all.filter(([, count]) => count > 0).map(([line]) => line),
          missed: all.filter(([, count]) => count === 0).map(([line]) => line),
        };
        if (this.#counting) file.counts = new Map(all);
        return file;
      });
  }
}
