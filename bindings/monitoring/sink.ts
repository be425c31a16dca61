/**
 * Sinks: counters inside the module in place of callbacks. Counting costs a few nanoseconds an event, since no call leaves the module; what was counted is
 * read as arrays. The layout of the counters is described in assembly/monitoring/sinks.ts.
 */
import { events } from '../abi/events.js';
import { Stat } from '../engine/exports.js';
import type { Context } from '../values/context.js';
import type { CodeObject } from './code-object.js';

/** What a sink counts. */
export interface SinkKinds {
  /** How often each line was reached (LINE). */
  lines?: boolean;
  /** How often each branch went left and right (BRANCH_LEFT, BRANCH_RIGHT). */
  branches?: boolean;
  /** How often each function was started, and by whom (PY_START). */
  calls?: boolean;
  /** Fuel used in each code object, with and without what it called (the PY_ events). */
  fuel?: boolean;
  /** Lines and branches: count a place once only, after which it costs nothing, as a callback that returns DISABLE. */
  once?: boolean;
}

/** Lines of a code object and how often each was reached; 0 for those that never were. */
export interface LineCounts {
  /** Whose lines they are. */
  code: CodeObject;
  /** The lines that have code, ascending. */
  lines: Uint32Array;
  /** How often each of them was reached, in the same order. Counters stay at their largest value, 4294967295. */
  hits: Uint32Array;
}

/** Branches of a code object, and how often each went left and right. */
export interface BranchCounts {
  /** Whose branches they are. */
  code: CodeObject;
  /** Offsets of their instructions, as in `co_branches()`. */
  offsets: Uint32Array;
  /** How often each fell through. */
  left: Uint32Array;
  /** How often each jumped. */
  right: Uint32Array;
}

/** Starts of code objects, and the edges of the graph of calls. */
export interface CallCounts {
  /** What the indices below stand for. */
  codes: CodeObject[];
  /** How often each of `codes` was started. */
  starts: Uint32Array;
  /** Of each edge the caller, as an index into `codes`; -1 is the host. */
  callers: Int32Array;
  /** Of each edge what is called, as an index into `codes`. */
  callees: Int32Array;
  /** Of each edge how often. */
  counts: Uint32Array;
}

/** Units of fuel by code object. */
export interface FuelCounts {
  /** What was run. */
  codes: CodeObject[];
  /** Units used in each of `codes` and in what it called; a recursive call counts once. */
  inclusive: Float64Array;
  /** Units used in each alone. */
  exclusive: Float64Array;
}

const KIND = { lines: 1, branches: 2, calls: 4, fuel: 8, once: 16 } as const;
const INCLUSIVE = 0;
const EXCLUSIVE = 8;
const STARTS = 16;
const ROWS = 24;
const ROW = 16;
const LEFT = 4;
const RIGHT = 8;
const EDGES = 8;
const EDGE = 12;
/** Bytes of an instruction, the unit of offsets. */
const INSTRUCTION = 8;

const NEEDED: Record<keyof SinkKinds, number> = {
  lines: events.LINE,
  branches: events.BRANCH_LEFT | events.BRANCH_RIGHT,
  calls: events.PY_START,
  fuel: events.PY_START | events.PY_RESUME | events.PY_THROW | events.PY_RETURN | events.PY_YIELD | events.PY_UNWIND,
  once: 0,
};

/** @internal */
export function sinkKinds(kinds: SinkKinds): { bits: number; events: number } {
  let bits = 0;
  let needed = 0;
  for (const [name, wanted] of Object.entries(kinds)) {
    if (!Object.hasOwn(KIND, name))
      throw new TypeError(`unknown kind of sink ${name}; known: ${Object.keys(KIND).join(', ')}`);
    if (!wanted) continue;
    bits |= KIND[name as keyof SinkKinds];
    needed |= NEEDED[name as keyof SinkKinds];
  }
  if (!needed) throw new TypeError('a sink counts at least one of lines, branches, calls and fuel');
  return { bits, events: needed };
}

/** The counters of an interpreter, shared by all its sinks. */
export class Counters {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /** Lines of the code objects in which something was counted. */
  lines(): LineCounts[] {
    return this.#counted().map(({ code, view }) => {
      const lines = [...new Set(code.lines().map(([, , line]) => line))].sort((a, b) => a - b);
      const index = new Map(lines.map((line, i) => [line, i]));
      const hits = new Uint32Array(lines.length);
      for (const [start, end, line] of code.lines()) {
        const i = index.get(line) as number;
        for (let at = start; at < end; at += INSTRUCTION) {
          hits[i] = (hits[i] as number) + view.getUint32(ROWS + (at / INSTRUCTION) * ROW, true);
        }
      }
      return { code, lines: Uint32Array.from(lines), hits };
    });
  }

  /** Branches of the code objects in which something was counted. */
  branches(): BranchCounts[] {
    return this.#counted().map(({ code, view }) => {
      const offsets = Uint32Array.from(code.branches(), ([source]) => source);
      const side = (field: number) =>
        offsets.map((at) => view.getUint32(ROWS + (at / INSTRUCTION) * ROW + field, true));
      return { code, offsets, left: side(LEFT), right: side(RIGHT) };
    });
  }

  /** Starts and calls. */
  calls(): CallCounts {
    const counted = this.#counted();
    const index = new Map(counted.map(({ code }, i) => [code.id, i]));
    const codes = counted.map(({ code }) => code);
    const starts = Uint32Array.from(counted, ({ view }) => view.getUint32(STARTS, true));
    const indexOf = (id: number): number => {
      if (id === 0) return -1;
      let i = index.get(id);
      if (i === undefined) {
        // A caller in which nothing was counted.
        i = codes.push(this.#context.codeObject(id)) - 1;
        index.set(id, i);
      }
      return i;
    };
    const edges: [number, number, number][] = [];
    const address = this.#context.vm.raw.monitoringHostEdges() >>> 0;
    if (address) {
      const view = new DataView(this.#context.vm.memory.buffer, address);
      const capacity = view.getUint32(4, true);
      for (let at = EDGES; at < EDGES + capacity * EDGE; at += EDGE) {
        const callee = view.getUint32(at + 4, true);
        if (callee) edges.push([indexOf(view.getUint32(at, true)), indexOf(callee), view.getUint32(at + 8, true)]);
      }
    }
    edges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const all = new Uint32Array(codes.length);
    all.set(starts);
    return {
      codes,
      starts: all,
      callers: Int32Array.from(edges, (edge) => edge[0]),
      callees: Int32Array.from(edges, (edge) => edge[1]),
      counts: Uint32Array.from(edges, (edge) => edge[2]),
    };
  }

  /** Fuel by code object. */
  fuel(): FuelCounts {
    const counted = this.#counted();
    const read = (field: number) => Float64Array.from(counted, ({ view }) => Number(view.getBigUint64(field, true)));
    return { codes: counted.map(({ code }) => code), inclusive: read(INCLUSIVE), exclusive: read(EXCLUSIVE) };
  }

  /** All counters are zero again. */
  reset(): void {
    this.#context.vm.raw.monitoringHostResetCounts();
  }

  /** Code objects with counters, which are copied, by number. */
  #counted(): { code: CodeObject; view: DataView }[] {
    const { vm } = this.#context;
    const result: { code: CodeObject; view: DataView }[] = [];
    const count = vm.raw.vmStat(Stat.CODES);
    const addresses: [number, number][] = [];
    for (let id = 1; id <= count; id++) {
      const address = vm.raw.monitoringHostCounts(id) >>> 0;
      if (address) addresses.push([id, address]);
    }
    for (const [id, address] of addresses) {
      const code = this.#context.codeObject(id);
      // Asking for the lines may make the memory grow, which detaches older views.
      const instructions = (code.lines().at(-1)?.[1] ?? 0) / INSTRUCTION;
      const bytes = ROWS + instructions * ROW;
      result.push({ code, view: new DataView(vm.memory.buffer.slice(address, address + bytes)) });
    }
    return result;
  }
}
