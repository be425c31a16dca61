/**
 * EventTrace: a line of text for each monitoring event, as it happens. A client of the public monitoring API alone; besides the events that are asked for it
 * follows those of functions, to know how deep in calls the program is.
 */
import { KraitError, PythonError } from '../errors.js';
import type { Interpreter } from '../interpreter.js';
import { type EventDetails, events } from '../monitoring/client.js';
import type { CodeObject } from '../monitoring/code-object.js';
import { PyHandle } from '../values/handle.js';

/** Events whose calls a function begins and ends with. */
const ENTER = events.PY_START | events.PY_RESUME | events.PY_THROW;
const LEAVE = events.PY_RETURN | events.PY_YIELD | events.PY_UNWIND;
/** Events that come only together with CALL, and with each other. */
const AFTER_CALL = events.C_RETURN | events.C_RAISE;
const BRANCHES = events.BRANCH_LEFT | events.BRANCH_RIGHT;
const ALL = Object.values(events).reduce<number>((all, event) => all | event, 0) & ~events.BRANCH;

const DEFAULT_EVENTS = ENTER | LEAVE | events.LINE;
/** The first id that no kind of tool has as its own. */
const DEFAULT_TOOL = 3;
const DEFAULT_WIDTH = 60;
/** Columns of the place at the least: it grows with what is shown. */
const PLACE = 16;
const NAME = 1 + Math.max(...Object.keys(events).map((name) => name.length));

/** What a trace shows, and where. */
export interface TraceOptions {
  /** Set of the events to show, see {@link eventSet}. Default: LINE and those of functions. */
  events?: number;
  /** Takes a line of the trace, without a newline. */
  write: (line: string) => void;
  /** Files whose events are shown. Default: all. */
  include?: (filename: string) => boolean;
  /** Source text of a file, whose lines LINE events then show. */
  source?: (filename: string) => string | undefined;
  /** Characters of a value that are shown. Default 60. */
  width?: number;
  /** Tool id to use, 0 to 5. Default 3. */
  toolId?: number;
}

/**
 * The set of events that a list of names stands for: `LINE,CALL,PY_RETURN`, or `all`.
 *
 * @param names Names of `monitoring.events`, in upper or lower case, with commas between them.
 * @throws TypeError for a name that is not known; the text lists those that are.
 */
export function eventSet(names: string): number {
  let set = 0;
  for (const name of names.split(',').map((each) => each.trim().toUpperCase())) {
    const event = name === 'ALL' ? ALL : events[name as keyof typeof events];
    if (!event) {
      const known = Object.keys(events).filter((each) => events[each as keyof typeof events]);
      throw new TypeError(`unknown event ${name || '(empty)'}; known: all, ${known.join(', ')}`);
    }
    set |= event === events.BRANCH ? BRANCHES : event;
  }
  return set;
}

/** A line of text for each monitoring event, as it happens, indented by the depth of calls. */
export class EventTrace {
  readonly #py: Interpreter;
  readonly #options: TraceOptions;
  readonly #tool: number;
  readonly #lines = new Map<CodeObject, (offset: number) => number>();
  readonly #sources = new Map<string, string[]>();
  #depth = 0;
  #place = PLACE;

  /** Nothing is followed before `start`. */
  constructor(py: Interpreter, options: TraceOptions) {
    this.#py = py;
    this.#options = options;
    this.#tool = options.toolId ?? DEFAULT_TOOL;
  }

  /** Begins to follow. */
  start(): this {
    const { monitoring } = this.#py;
    const shown = this.#options.events ?? DEFAULT_EVENTS;
    const needed = shown | ENTER | LEAVE | (shown & AFTER_CALL ? AFTER_CALL | events.CALL : 0);
    this.#depth = 0;
    monitoring.useToolId(this.#tool, 'trace');
    for (const [name, event] of Object.entries(events)) {
      if (event === events.BRANCH || !(needed & event)) continue;
      const visible = (shown & event) !== 0;
      monitoring.registerCallback(this.#tool, event, (code: CodeObject, at: number, details: EventDetails) => {
        if (event & LEAVE) this.#depth = Math.max(0, this.#depth - 1);
        if (visible && (this.#options.include?.(code.filename) ?? true)) this.#show(name, event, code, at, details);
        if (event & ENTER) this.#depth++;
      });
    }
    monitoring.setEvents(this.#tool, needed);
    return this;
  }

  /** Follows no more. */
  stop(): this {
    this.#py.monitoring.freeToolId(this.#tool);
    return this;
  }

  #show(name: string, event: number, code: CodeObject, at: number, details: EventDetails): void {
    const line = event === events.LINE ? at : event === events.PY_START ? code.firstLine : this.#lineOf(code, at);
    const place = `${code.filename}:${line || '?'}`;
    this.#place = Math.max(this.#place, place.length);
    const text = this.#text(event, code, at, details);
    const indent = '  '.repeat(this.#depth);
    this.#options.write(
      `${name.padEnd(NAME)} ${place.padEnd(this.#place)}  ${indent}${code.qualname}${text && `  ${text}`}`,
    );
  }

  /** What the event has besides its place. */
  #text(event: number, code: CodeObject, at: number, details: EventDetails): string {
    switch (event) {
      case events.LINE:
        return this.#sourceLine(code.filename, at);
      case events.PY_RETURN:
      case events.PY_YIELD:
        return `→ ${this.#value(details, 'value')}`;
      case events.JUMP:
      case events.BRANCH_LEFT:
      case events.BRANCH_RIGHT:
        return `→ line ${this.#lineOf(code, details.destination) || '?'}`;
      case events.CALL:
      case events.C_RETURN:
      case events.C_RAISE: {
        const first = this.#value(details, 'arg0');
        return `${this.#callable(details)}(${first === undefined ? '' : `${first}, …`})`;
      }
      case events.INSTRUCTION:
        return `offset ${at}`;
      case events.PY_START:
      case events.PY_RESUME:
        return '';
      default:
        return this.#value(details, 'exception') ?? '';
    }
  }

  #value(details: EventDetails, what: 'value' | 'exception' | 'arg0'): string | undefined {
    const { width = DEFAULT_WIDTH } = this.#options;
    const text = attempt(() => details.repr(what), '(a value without a repr)');
    return text !== undefined && text.length > width ? `${text.slice(0, width - 1)}…` : text;
  }

  /** The name of what is called, or of its type. */
  #callable(details: EventDetails): string {
    const { callable } = details;
    if (!(callable instanceof PyHandle)) return typeof callable === 'function' ? callable.name : String(callable);
    const name = attempt(() => callable.get('__qualname__'), undefined);
    if (name instanceof PyHandle) name.dispose();
    const type = callable.type;
    callable.dispose();
    return typeof name === 'string' ? name : type;
  }

  #sourceLine(filename: string, line: number): string {
    let lines = this.#sources.get(filename);
    if (!lines) {
      lines = this.#options.source?.(filename)?.split('\n') ?? [];
      this.#sources.set(filename, lines);
    }
    return lines[line - 1]?.trim() ?? '';
  }

  /** The line of the instruction at an offset; 0: it has none. */
  #lineOf(code: CodeObject, offset: number): number {
    let find = this.#lines.get(code);
    if (!find) {
      const ranges = code.lines();
      find = (at) => {
        let [low, high] = [0, ranges.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((ranges[middle]?.[1] ?? 0) <= at) low = middle + 1;
          else high = middle;
        }
        return ranges[low]?.[2] ?? 0;
      };
      this.#lines.set(code, find);
    }
    return find(offset);
  }
}

/** What `work` gives; `otherwise` when Python raises an error in it. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof KraitError)) throw error;
    if (error instanceof PythonError) error.exception?.dispose();
    return otherwise;
  }
}
