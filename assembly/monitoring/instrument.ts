/**
 * Instrumenting code objects: which tools want what at each instruction, and the mask bytes that say so to the dispatch loop.
 *
 *   CodeObject.monitoring (BUFFER cell)   +8   events set for this code alone, a u32 per tool (8)
 *                                         +40  number of restarts it was instrumented at; +44 address of what sinks counted (monitoring/sinks.ts)
 *                                         +48  16 bytes an instruction: tools (bits) per layer, and at +8 those that DISABLE switched off
 *
 * Lazy: a frame compares version numbers when it enters or resumes (dispatch loop, framePush, generatorPush); code that never runs is
 * never touched. Without any event on, a code object gets no table at all.
 */
import { allocateBuffer, allocEach } from '../heap/alloc';
import { codeLineAt, codePositionAt, HIDDEN_COLUMNS } from '../bytecode/code';
import { Form, Op, OPCODE_EVENTS, OPCODE_FORMS, OwnEvent } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CODE_HIDDEN, CodeObject, ObjectHeader } from '../heap/layout';
import { Kind } from '../value/kind';
import { errorClear } from '../vm/raise';
import { frameCode, framePrevious } from '../vm/frame';
import { state } from '../vm/record';
import { chargeFuel } from '../vm/state';
import { branchIsHidden, branchIsTurned } from './branch';
import { MonitoringEvent } from './events';
import { Intrinsic } from '../vm/intrinsics';
import { toolListens, toolsWanting, TOOL_COUNT } from './tools';

/** Bits of the mask byte. */
export const MASK_LINE: u8 = 1;
export const MASK_INSTRUCTION: u8 = 2;
export const MASK_OWN: u8 = 4;
export const MASK_START: u8 = 8;
/** In place of LINE, where a counter is all that wants it: the dispatch loop counts by itself. */
export const MASK_COUNT: u8 = 16;
/** The same for a callback of the host. */
export const MASK_HOST_LINE: u8 = 32;
export const MASK_ALL: u8 = 63;

/** Bytes of an entry of the table. */
export const enum Layer { LINE, INSTRUCTION, OWN, RIGHT, START, STOP }
export const DISABLED: usize = 8;
const ENTRY_SHIFT: usize = 4;
const TABLE: usize = 48;
/** Kept beside the layers: BEGINS where this place can begin a line; SILENT where it tells nobody, but what comes then is compared with its line. */
export const LINE_START: usize = 6;
const BEGINS: u8 = 1;
export const SILENT: u8 = 2;
/** Of the first place alone: the starts of lines have been found. */
const ENTRY_MARKED: usize = 7;
/** The LINE of this place is only due when the line before it was another (see fire.ts). */
export const ENTRY_AMBIGUOUS: usize = 14;
/** Of the place where a generator goes on: it has done so. */
const ENTRY_RESUMED: usize = 15;
/** Of a branch that tells of itself, in the same byte: where it jumps is left (branchIsTurned). */
const ENTRY_TURNED: usize = 15;

// @ts-ignore: decorator
@inline export function instrumentEntry(code: usize, index: u32): usize { return <usize>changetype<CodeObject>(code).monitoring + TABLE + (<usize>index << ENTRY_SHIFT); }

// @ts-ignore: decorator
@inline export function instrumentTurned(code: usize, index: u32): bool { return load<u8>(instrumentEntry(code, index), ENTRY_TURNED) != 0; }

/** The generator goes on at `pc`. */
export function instrumentResumed(code: CodeObject, pc: usize): void {
  if (code.monitoring) store<u8>(instrumentEntry(changetype<usize>(code), <u32>((pc - code.instructions - BUFFER_PAYLOAD) >> 3)), 1, ENTRY_RESUMED);
}

/**
 * Was something thrown into the generator at the YIELD at `index`, so that a handler on its line begins that line once more? In CPython only where nothing has gone on
 * there before, or where tools are told when something does: what is specialised counts for no instruction of another line.
 */
export function instrumentThrown(code: CodeObject, index: u32): bool {
  if (load<u8>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>index << 3)) != <u8>Op.YIELD) return false;
  const entry = instrumentEntry(changetype<usize>(code), index + 1);
  return !code.monitoring || !load<u8>(entry, ENTRY_RESUMED) || load<u8>(entry, Layer.START) != 0;
}

/** Events set for a code object alone. */
export function instrumentLocal(code: usize, tool: i32): u32 {
  const table = <usize>changetype<CodeObject>(code).monitoring;
  return table ? load<u32>(table + BUFFER_PAYLOAD + (<usize>tool << 2)) : 0;
}

function ensureTable(code: CodeObject): bool {
  if (code.monitoring) return true;
  const bytes = TABLE - BUFFER_PAYLOAD + (<usize>code.instructionCount << ENTRY_SHIFT);
  const table = allocateBuffer(bytes);
  if (!table) return false;
  memory.fill(table + BUFFER_PAYLOAD, 0, bytes);
  store<u32>(table, state.monitoringRestarts, 40);
  code.monitoring = <u32>table;
  return true;
}

export function instrumentSetLocal(p: usize, tool: i32, events: u32): bool {
  const code = changetype<CodeObject>(p);
  if (!ensureTable(code)) return false;
  store<u32>(<usize>code.monitoring + BUFFER_PAYLOAD + (<usize>tool << 2), events);
  return true;
}

/** A tool was cleared: no code has events of its own for it any more. */
export function instrumentDropTool(tool: i32): void {
  state.monitoringDropped = tool;
  allocEach((cell: usize): void => {
    if (changetype<ObjectHeader>(cell).kind == Kind.CODE && changetype<CodeObject>(cell).monitoring) {
      store<u32>(<usize>changetype<CodeObject>(cell).monitoring + BUFFER_PAYLOAD + (<usize>state.monitoringDropped << 2), 0);
    }
  });
}

/** Frames that run now do not wait for their next entry. */
export function instrumentRunningFrames(): void {
  for (let base = <usize>state.base; base; base = framePrevious(base)) {
    const code = changetype<CodeObject>(frameCode(base));
    if (code.monitoringVersion != state.monitoringVersion) instrumentFrame(frameCode(base));
  }
}

/** Tools that want `event` in this code object. */
export function instrumentWanting(code: CodeObject, event: i32): u32 {
  if (code.codeFlags & CODE_HIDDEN) return 0;
  let tools = toolsWanting(event);
  if (code.monitoring) {
    for (let tool = 0; tool < TOOL_COUNT; tool++) {
      if (instrumentLocal(changetype<usize>(code), tool) & ((<u32>1) << event) && toolListens(tool, event)) tools |= (<u32>1) << tool;
    }
  }
  return tools;
}

/** Brings a code object up to date with the event sets. Out of memory, it stays as it was and is tried again at its next entry. */
export function instrumentFrame(p: usize): void {
  const code = changetype<CodeObject>(p);
  code.monitoringVersion = state.monitoringVersion;
  if (!state.monitoring || (!code.monitoring && !(state.monitoringEvents & 0x7ff))) return;
  const first = code.monitoring == 0;
  if (!ensureTable(code)) {
    errorClear();
    return;
  }
  // A guest that toggles events on each line pays for it; the limit itself shows at the next safepoint. The first time is paid for by compiling the code.
  if (!first) chargeFuel(<i32>(code.instructionCount >> 4) + 1);
  const restarted = load<u32>(code.monitoring, 40) != state.monitoringRestarts;
  store<u32>(code.monitoring, state.monitoringRestarts, 40);
  const line = instrumentWanting(code, MonitoringEvent.LINE);
  if (line) markLineStarts(code);
  apply(code, line, restarted);
}

function apply(code: CodeObject, line: u32, restarted: bool): void {
  const p = changetype<usize>(code);
  const everything = instrumentWanting(code, MonitoringEvent.INSTRUCTION);
  const started = instrumentWanting(code, MonitoringEvent.PY_START);
  const resumed = instrumentWanting(code, MonitoringEvent.PY_RESUME);
  const calls = instrumentWanting(code, MonitoringEvent.CALL);
  const jumps = instrumentWanting(code, MonitoringEvent.JUMP);
  const left = instrumentWanting(code, MonitoringEvent.BRANCH_LEFT);
  const right = instrumentWanting(code, MonitoringEvent.BRANCH_RIGHT);
  const returns = instrumentWanting(code, MonitoringEvent.PY_RETURN);
  const yields = instrumentWanting(code, MonitoringEvent.PY_YIELD);
  const stops = instrumentWanting(code, MonitoringEvent.STOP_ITERATION);
  const start = startIndex(code);
  let previous: u32 = Op.NOP;
  let operands: u32 = 0;
  for (let i: u32 = 0; i < code.instructionCount; i++) {
    const at = <usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3);
    const op = <u32>load<u8>(at);
    const entry = instrumentEntry(p, i);
    if (operands) {
      // The word carries operands of the instruction before it and is never dispatched.
      operands = 0;
      continue;
    }
    operands = hasOperandWord(op) ? 1 : 0;
    let own: u32 = 0;
    let ownRight: u32 = 0;
    switch (<i32>load<u8>(OPCODE_EVENTS + op)) {
      case OwnEvent.CALL: own = codePositionAt(p, i) >> 32 == HIDDEN_COLUMNS ? 0 : calls; break;
      case OwnEvent.JUMP: own = jumps; break;
      case OwnEvent.BRANCH:
        if (branchIsHidden(code, i)) break;
        own = left;
        ownRight = right;
        store<u8>(entry, <u8>branchIsTurned(code, i), ENTRY_TURNED);
        break;
      case OwnEvent.PY_RETURN: own = returns; break;
      case OwnEvent.PY_YIELD: own = yields; break;
    }
    const resumption = op == Op.NOP && previous == Op.YIELD ? resumed : 0;
    layer(entry, Layer.LINE, load<u8>(entry, LINE_START) ? line : 0, restarted);
    layer(entry, Layer.INSTRUCTION, everything, restarted);
    layer(entry, Layer.OWN, own, restarted);
    layer(entry, Layer.RIGHT, ownRight, restarted);
    layer(entry, Layer.START, i == start ? started : resumption, restarted);
    // No bit of the mask: what resumed a generator looks when that has returned (fireStopIteration).
    layer(entry, Layer.STOP, op == Op.FOR_ITER || op == Op.SEND ? stops : 0, restarted);
    instrumentMask(at, entry);
    previous = op;
  }
}

/** Instructions whose next word carries further operands. */
function hasOperandWord(op: u32): bool {
  return op == Op.UNPACK_STAR || op == Op.CALL_KW || op == Op.CALL_METHOD_KW || op == Op.MAKE_FUNCTION;
}

/** One layer of an entry: a tool for which the event went off has nothing disabled any more. */
function layer(entry: usize, which: Layer, tools: u32, restarted: bool): void {
  const off = restarted ? 0 : load<u8>(entry + DISABLED + which) & tools;
  store<u8>(entry + DISABLED + which, <u8>off);
  store<u8>(entry + which, <u8>(tools & ~off));
}

/** The mask byte of the instruction at `at` from its entry. */
export function instrumentMask(at: usize, entry: usize): void {
  let mask: u8 = 0;
  const line = <u32>load<u8>(entry, Layer.LINE);
  if (line) {
    const alone = load<u8>(entry, LINE_START) != SILENT;
    mask |= alone && line == state.sinkLines ? MASK_COUNT : alone && line == state.hostLines ? MASK_HOST_LINE : MASK_LINE;
  }
  if (load<u8>(entry, Layer.INSTRUCTION)) mask |= MASK_INSTRUCTION;
  if (load<u8>(entry, Layer.OWN) | load<u8>(entry, Layer.RIGHT)) mask |= MASK_OWN;
  if (load<u8>(entry, Layer.START)) mask |= MASK_START;
  store<u8>(at, mask, 1);
}

/** Where PY_START belongs: behind what makes cells and the generator. */
export function startIndex(code: CodeObject): u32 {
  for (let i: u32 = 0; i < code.instructionCount; i++) {
    const op = <i32>load<u8>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3));
    if (op == Op.RETURN_GENERATOR) return i + 1;
    if (op != Op.MAKE_CELL && op != Op.COPY_FREE) break;
  }
  return 0;
}

/**
 * Which instructions can begin a line (LINE_START): those whose line is another than that of the instruction before, and targets of jumps from
 * another line. A target that some way reaches from its own line is ambiguous: there the line before decides.
 */
function markLineStarts(code: CodeObject): void {
  const p = changetype<usize>(code);
  const count = code.instructionCount;
  if (load<u8>(instrumentEntry(p, 0), ENTRY_MARKED)) return;
  store<u8>(instrumentEntry(p, 0), 1, ENTRY_MARKED);
  let before: u32 = 0;
  // The start of a generator begins no line.
  const start = startIndex(code);
  for (let i = start ? start + 1 : 0; i < count; i++) {
    const own = codeLineAt(p, i);
    if (own && own != before) store<u8>(instrumentEntry(p, i), BEGINS, LINE_START);
    before = own;
  }
  for (let i: u32 = 0; i < count; i++) {
    const target = jumpTarget(code, i);
    if (target < 0 || <u32>target >= count) continue;
    const from = codeLineAt(p, i);
    const to = codeLineAt(p, target);
    if (!to) continue;
    const entry = instrumentEntry(p, target);
    if (from != to) {
      if (load<u8>(entry, LINE_START) != BEGINS) {
        // Reached from its own line by falling through. The end of a loop begins no line, and what is behind it only where the line of the code before is another.
        const isLoop = load<u8>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3)) == <u8>Op.FOR_ITER;
        store<u8>(entry, isLoop ? SILENT : BEGINS, LINE_START);
        store<u8>(entry, 1, ENTRY_AMBIGUOUS);
      }
    } else store<u8>(entry, 1, ENTRY_AMBIGUOUS);
  }
  let row = <usize>code.exceptionTable + BUFFER_PAYLOAD;
  for (let i: u32 = 0; i < code.exceptionCount; i++, row += 16) {
    const target = load<u32>(row, 8);
    // The end of an asynchronous loop never begins a line.
    const word = load<u64>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>target << 3));
    if (target < count && codeLineAt(p, target) && (<u8>word != <u8>Op.INTRINSIC || word >> 48 != Intrinsic.STOP_ASYNC_ITERATION)) {
      const entry = instrumentEntry(p, target);
      store<u8>(entry, BEGINS, LINE_START);
      store<u8>(entry, 1, ENTRY_AMBIGUOUS);
    }
  }
}

/** Index an instruction may jump to, or -1. */
export function jumpTarget(code: CodeObject, i: u32): i32 {
  const ins = load<u64>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3));
  const forms = OPCODE_FORMS + (<usize>(ins & 0xff)) * 3;
  if (load<u8>(forms, 2) == Form.JUMP) return <i32>i + 1 + <i32>(<i64>ins >> 48);
  if (load<u8>(forms, 1) == Form.JUMP32) return <i32>i + 1 + <i32>(<i64>ins >> 32);
  return -1;
}
