/**
 * CodeObject: what JavaScript knows of a Python code object. There is exactly one for each, so `===` and Map keys work. Its texts are read when
 * they are first asked for.
 */
import type { Context } from '../values/context.js';
import { fromPython } from '../values/from-python.js';
import type { PyHandle } from '../values/handle.js';

type Facts = [name: string, qualname: string, filename: string, firstLine: number, flags: number];

/** What JavaScript knows of a Python code object. There is exactly one for each, so that `===` and the keys of a Map work. */
export class CodeObject {
  /** Number of the code object in its interpreter. */
  readonly id: number;
  readonly #context: Context;
  #facts: Facts | undefined;
  #branches: readonly [source: number, left: number, right: number][] | undefined;
  #lines: readonly [start: number, end: number, line: number][] | undefined;

  /** @internal */
  constructor(context: Context, id: number) {
    this.#context = context;
    this.id = id;
  }

  /** Name of the function or class; `<module>` outside of them (`co_name`). */
  get name(): string {
    return this.#read()[0];
  }
  /** The name with those of what it is written in (`co_qualname`). */
  get qualname(): string {
    return this.#read()[1];
  }
  /** Name of the file it comes from (`co_filename`). */
  get filename(): string {
    return this.#read()[2];
  }
  /** Line where it begins, decorators included, from 1 (`co_firstlineno`). */
  get firstLine(): number {
    return this.#read()[3];
  }
  /** Bits that say what kind of function it is (`co_flags`). */
  get flags(): number {
    return this.#read()[4];
  }

  /** Ranges of offsets in bytes, the end exclusive, with their lines, as `co_lines()` has them. */
  lines(): readonly [start: number, end: number, line: number][] {
    this.#lines ??= this.#ask((id) => this.#context.vm.raw.inspectLines(id)) as [number, number, number][];
    return this.#lines;
  }

  /** Branches: offsets of the instruction, of where its left side goes on, and its right side, as `co_branches()` has them. */
  branches(): readonly [source: number, left: number, right: number][] {
    this.#branches ??= this.#context.enter(() => {
      const code = this.#object();
      const found = code.callMethod('co_branches') as PyHandle;
      const rows = [...found] as [number, number, number][];
      code.dispose();
      found.dispose();
      return rows;
    });
    return this.#branches;
  }

  /** The code object, as Python has it. */
  object(): PyHandle {
    return this.#context.enter(() => this.#object());
  }

  /** Code objects of the functions, classes and comprehensions written inside this one. */
  nested(): CodeObject[] {
    const ids = this.#ask((id) => this.#context.vm.raw.inspectNested(id)) as number[];
    return ids.map((id) => this.#context.codeObject(id));
  }

  /** A text for people. */
  toString(): string {
    return `<code ${this.qualname} of ${this.filename}:${this.firstLine}>`;
  }

  #object(): PyHandle {
    if (!this.#context.vm.raw.inspectCodeObject(this.id)) this.#context.fail();
    return this.#context.handle(this.#context.vm.raw.exchangeSlot(0));
  }

  #read(): Facts {
    this.#facts ??= this.#ask((id) => this.#context.vm.raw.inspectCode(id)) as Facts;
    return this.#facts;
  }

  #ask(question: (id: number) => number): unknown {
    return this.#context.enter(() => {
      if (!question(this.id)) this.#context.fail();
      return fromPython(this.#context, this.#context.vm.raw.exchangeSlot(0));
    });
  }
}
