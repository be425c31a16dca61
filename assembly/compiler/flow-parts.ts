/** Code while it is arranged (flow.ts): instructions, in parts that run through, and what can be asked of them. */
import { Form, Op, OPCODE_EVENTS, OPCODE_FORMS, OwnEvent } from '../bytecode/opcode';
import { codePositionLine } from '../bytecode/code';
import { OPERANDS, RAISED_INSIDE, Unit } from './assembler';

/** An instruction. */
@unmanaged export class Step {
  word: u64;
  position: u64;
  /** Handler (a label) and register of the protection it is under, or UNPROTECTED. */
  guard: u64;
  target: Part | null;
  next: Step | null;
  /** Label of a handler in the midst of a part, plus 1. */
  inside: u32;
}

/** Instructions that run one after the other: only the first is led to, only the last leads elsewhere. */
@unmanaged export class Part {
  first: Step | null;
  last: Step | null;
  next: Part | null;
  /** Ways that lead here. */
  ways: u32;
  flags: u32;
  order: u32;
  place: u32;
  /** Plus 1; 0 as long as nothing leads here. */
  label: u32;
}

export const UNPROTECTED: u64 = u64.MAX_VALUE;
// @ts-ignore: decorator
@inline export function opOf(step: Step): u32 { return <u32>step.word & 0xff; }
// @ts-ignore: decorator
@inline export function lineOf(step: Step): u32 { return codePositionLine(step.position); }
// @ts-ignore: decorator
@inline export function operandA(word: u64): u32 { return <u32>word >> 16; }

export function isJump(op: u32): bool { return op == Op.JUMP || op == Op.JUMP_BACK || op == Op.JUMP_QUIET; }
export function isGoto(step: Step): bool { return step.target != null && isJump(opOf(step)); }
export function isEnd(step: Step): bool {
  const op = opOf(step);
  return op == Op.RETURN || op == Op.RETURN_NONE || op == Op.RAISE || (op == Op.RERAISE && <u16>(step.word >> 32) != RAISED_INSIDE);
}
export function exits(part: Part): bool { return part.last != null && isEnd(part.last!); }
export function falls(part: Part): bool { return part.last == null || !(isGoto(part.last!) || isEnd(part.last!)); }
export function hasKind(step: Step, kind: u64): bool { return opOf(step) == Op.NOP && step.word >> 48 == kind; }
export function hasNoLine(part: Part): bool {
  for (let step = part.first; step != null; step = step!.next) if (lineOf(step!)) return false;
  return true;
}

export function withInstructions(part: Part | null): Part | null {
  while (part != null && part.first == null) part = part.next;
  return part;
}

/** What belongs to no line and leaves the frame or jumps, so that each way to it has one of its own. */
export function isCopied(part: Part): bool {
  return !falls(part) && (exits(part) || opOf(part.last!) != Op.JUMP_QUIET) && hasNoLine(part);
}

// ---- length

/** Most instructions of an end of the frame that is copied. */
const SHORT_END: i32 = 4;

/** Operands of an instruction that CPython loads or stores by others: locals, small numbers. */
function variables(u: Unit, word: u64): i32 {
  let count = 0;
  const most: u32 = <u8>word == <u8>Op.RAISE ? <u32>(word >> 48) : 3;
  for (let i: u32 = 0; i < most; i++) {
    const form = load<u8>(OPCODE_FORMS + (<usize>word & 0xff) * 3 + i);
    const register = <i32>(<u16>(word >> (16 * i + 16)));
    if (((form == Form.REG || form == Form.DST) && register < u.firstTemporary) || form == Form.IMM) count++;
  }
  return count;
}

/** Is a part that leaves the frame as short in CPython that it is copied? */
export function isShort(u: Unit, part: Part): bool {
  let size = 0;
  for (let step = part.first; step != null; step = step!.next) {
    const word = step!.word;
    const op = <u32>word & 0xff;
    const follower = step!.next;
    const next = follower == null ? 0 : follower.word;
    const nextOp = <u32>next & 0xff;
    const event = load<u8>(OPCODE_EVENTS + op);
    if (op == Op.SEND) return false;
    if (op == Op.NOP) size += word >> 48 == OPERANDS ? 0 : 1 + <i16>operandA(word);
    else if (op == Op.RETURN_NONE) size += 2;
    else if (op == Op.UNBIND) size += 3;
    else if (op == Op.NOT) size += 2 + variables(u, word);
    else if (op == Op.MAKE_FUNCTION) size += 2 + <i32>popcnt(operandA(next) & 0xffff) + variables(u, word);
    else if (op == Op.CHECK_BOUND) size += isJump(nextOp) ? 2 : 0;
    else if (op == Op.MOVE) size += max(1, variables(u, word));
    else size += i32(op != Op.LOAD_DEREF && op != Op.STORE_DEREF) + variables(u, word);
    // The names of keywords are loaded there.
    if (op == Op.CALL_KW || op == Op.CALL_METHOD_KW || ((op == Op.FORMAT || op == Op.FORMAT_SPEC) && word >> 48)) size++;
    // What is loaded to be called has a companion.
    if (event == <u8>OwnEvent.CALL && op != Op.CALL_METHOD && op != Op.CALL_METHOD_KW) {
      for (let at = part.first; at != step; at = at!.next) if (operandA(at!.word) == operandA(word) && opOf(at!) != Op.LOAD_COMMON) size++;
    }
    if (size > SHORT_END) return false;
  }
  return true;
}
