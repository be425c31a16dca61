/**
 * The last pass over a unit: the code is taken apart where jumps lead to or come from, put in the order that CPython has it in, and written anew. Tools see the
 * result: which jumps there are, and which line code has that belongs to none in the source.
 *
 * As there: a jump to a short end of the frame, or to code of no line, is that code instead; ends and jumps of no line that several jumps lead to are
 * copied for each, and have its line; a jump to a jump goes on to its target; what no way leads to goes, and what only handlers lead to comes last.
 */
import { Op, OPCODE_EVENTS } from '../bytecode/opcode';
import { codePack, codePositionLine } from '../bytecode/code';
import { chargeFuel } from '../vm/state';
import { arenaFailed } from './arena';
import { COLD_WAY, DEAD_LABEL, GHOST, GUARD, INSIDE_LABEL, KEEPS, KNOWN_TEST, LATE, LINE_ONLY, NO_LINE, OPERANDS, POP, RAW, Unit, USED_LABEL, here, labelNew, newVector, operandIsShort } from './assembler';
import { Part, Step, UNPROTECTED, exits, falls, hasKind, hasNoLine, isCopied, isEnd, isGoto, isJump, isShort, lineOf, opOf, operandA, withInstructions } from './flow-parts';
import { scopeRecord } from './scopes';
import { Vector, vectorFree, vectorGet, vectorPush, vectorSet } from './vector';

const UNKNOWN_COLUMNS: u64 = 0xffffffff00000000;
const WARM: u32 = 2;
const COLD: u32 = 4;
/** Beyond this length jumps of 16 bits may not reach: what is written below makes it three times as long at most. */
const SHORT_CODE: u32 = 10000;
/** Jumps from jump to jump that are followed. */
const MOST_HOPS: i32 = 100;

// ---- taking apart

/** Pays for work on instructions: a little code is paid for by what was compiled. */
function charge(u: Unit, instructions: u32): void {
  if (instructions >= 0x100 && !chargeFuel(<i32>(instructions >> 8))) u.shared.failed = 1;
}

function partNew(): Part { return changetype<Part>(scopeRecord(offsetof<Part>())); }

function append(part: Part, word: u64, position: u64, guard: u64, target: Part | null): Step {
  const step = changetype<Step>(scopeRecord(offsetof<Step>()));
  step.word = word;
  step.position = position;
  step.guard = guard;
  step.target = target;
  if (part.last == null) part.first = step;
  else part.last!.next = step;
  part.last = step;
  return step;
}

function appendAll(part: Part, other: Part): void {
  const last = other.last;
  for (let step = other.first; step != null && !arenaFailed(); step = step!.next) {
    append(part, step!.word, step!.position, step!.guard, step!.target);
    if (step == last) break;
  }
}

/** The part that begins at a label. */
function partAt(u: Unit, parts: Vector, label: u32): Part {
  const place = <u32>vectorGet(u.labels, label);
  let part = changetype<Part>(<usize>vectorGet(parts, place));
  if (changetype<usize>(part) == 0) {
    part = partNew();
    vectorSet(parts, place, <u64>changetype<usize>(part));
  }
  return part;
}

function build(u: Unit, parts: Vector): Part {
  const count = here(u);
  const guards = newVector();
  for (let i: u32 = 0; i <= count; i++) {
    vectorPush(parts, 0);
    vectorPush(guards, UNPROTECTED);
  }
  // Rows of inner protection come first.
  for (let row = <i32>u.rows.length - 2; row >= 0; row -= 2) {
    const range = vectorGet(u.rows, row);
    const guard = vectorGet(u.rows, row + 1);
    charge(u, <u32>(range >> 32) - <u32>range);
    for (let i = <u32>range; i < <u32>(range >> 32); i++) vectorSet(guards, i, guard);
    const entry = vectorGet(u.labels, <u32>guard);
    if (entry & INSIDE_LABEL) vectorSet(parts, <u32>entry, <u64>(<u32>guard + 1) << 32);
    else partAt(u, parts, <u32>guard);
  }
  for (let i: u32 = 0; i < u.fixups.length; i++) partAt(u, parts, <u32>(vectorGet(u.fixups, i) >> 32));
  for (let i: u32 = 0; i < u.labels.length; i++) if (vectorGet(u.labels, i) & DEAD_LABEL) partAt(u, parts, i);
  const first = partNew();
  let part = first;
  let ended = false;
  let fixup: u32 = 0;
  for (let i: u32 = 0; i < count && !arenaFailed(); i++) {
    const entry = vectorGet(parts, i);
    const led = changetype<Part>(<usize>entry);
    if (changetype<usize>(led) != 0 || ended) {
      const next = changetype<usize>(led) != 0 ? led : partNew();
      part.next = next;
      part = next;
    }
    let target: Part | null = null;
    if (fixup < u.fixups.length && <u32>vectorGet(u.fixups, fixup) == i) target = partAt(u, parts, <u32>(vectorGet(u.fixups, fixup++) >> 32));
    const step = append(part, vectorGet(u.code, i), vectorGet(u.positions, i), vectorGet(guards, i), target);
    step.inside = <u32>(entry >> 32);
    ended = target != null || isEnd(step);
  }
  vectorFree(guards);
  return first;
}

// ---- ways

function lead(stack: Vector, part: Part): void {
  if (!part.ways++) vectorPush(stack, <u64>changetype<usize>(part));
}

function take(stack: Vector): Part {
  const part = changetype<Part>(<usize>vectorGet(stack, stack.length - 1));
  stack.length--;
  return part;
}

/** The handler that a step is protected by, when it is a part of its own. */
function handlerOf(u: Unit, parts: Vector, step: Step): Part | null {
  if (step.guard == UNPROTECTED) return null;
  const entry = vectorGet(u.labels, <u32>step.guard);
  return entry & INSIDE_LABEL ? null : changetype<Part>(<usize>vectorGet(parts, <u32>entry));
}

/** Counts the ways to each part, and empties those that none leads to. */
function countWays(u: Unit, parts: Vector, first: Part): void {
  for (let part: Part | null = first; part != null; part = part!.next) part!.ways = 0;
  const stack = newVector();
  lead(stack, first);
  while (stack.length) {
    const part = take(stack);
    if (falls(part) && part.next != null) lead(stack, part.next!);
    for (let step = part.first; step != null; step = step!.next) {
      if (step!.target != null) lead(stack, step!.target!);
      const handler = handlerOf(u, parts, step!);
      if (handler != null && !handler.ways) lead(stack, handler);
    }
  }
  vectorFree(stack);
  for (let part: Part | null = first; part != null; part = part!.next) {
    if (part!.ways) continue;
    part!.first = null;
    part!.last = null;
  }
}

/** Marks what is led to from the parts on the stack, which it empties. */
function spread(stack: Vector, mark: u32): void {
  while (stack.length) {
    const part = take(stack);
    if (part.flags & (WARM | COLD)) continue;
    part.flags |= mark;
    if (falls(part) && part.next != null) vectorPush(stack, <u64>changetype<usize>(part.next));
    const last = part.last;
    if (last != null && last.target != null && !(mark == WARM && isCold(last))) vectorPush(stack, <u64>changetype<usize>(last.target));
  }
}

function isCold(step: Step): bool { return opOf(step) == Op.JUMP_IF_NONE && <u16>(step.word >> 32) == COLD_WAY; }

// ---- copies

/** A jump becomes an instruction that is there for its line alone, in CPython too (operand B). */
function leaveLine(step: Step): void {
  step.word = <u64>Op.NOP | <u64>1 << 32 | LINE_ONLY << 48;
  step.target = null;
}

/** Puts short ends, and what has no line, in place of the jumps there. */
function replaceJumps(u: Unit, first: Part): void {
  let copies = 0;
  for (let changed = true; changed && !arenaFailed(); ) {
    changed = false;
    for (let part: Part | null = first; part != null; part = part!.next) {
      const last = part!.last;
      if (last == null || !isGoto(last) || operandA(last.word) & RAW) continue;
      const target = last.target!;
      const isPlain = !falls(target) && hasNoLine(target);
      if (!isPlain && !(exits(target) && isShort(u, target))) continue;
      if (!(++copies & 0xff)) charge(u, 0x100);
      if (u.shared.failed) return;
      const quiet = opOf(last) == Op.JUMP_QUIET;
      leaveLine(last);
      appendAll(part!, target);
      const end = part!.last!;
      if (isPlain && !quiet && isGoto(end)) end.word = <u64>Op.JUMP;
      target.ways--;
      changed = true;
    }
  }
}

/** Gives what has no line the line of the way to it: each way has a copy of an end or a jump. */
function settleLines(first: Part): void {
  for (let part: Part | null = first; part != null && !arenaFailed(); part = part!.next) {
    const last = part!.last;
    if (last == null || last.target == null) continue;
    const target = withInstructions(last.target!)!;
    if (target.ways <= 1 || !isCopied(target)) continue;
    const copy = partNew();
    appendAll(copy, target);
    copy.first!.position = last.position;
    copy.ways = 1;
    copy.next = target.next;
    target.next = copy;
    target.ways--;
    last.target = copy;
  }
  for (let part: Part | null = first; part != null; part = part!.next) {
    if (part!.last != null && falls(part!) && part!.next != null && part!.next!.first != null && isCopied(part!.next!)) part!.next!.first!.position = part!.last!.position;
  }
  for (let part: Part | null = first; part != null; part = part!.next) {
    const last = part!.last;
    if (last == null) continue;
    let position = NO_LINE;
    for (let step = part!.first; step != null; step = step!.next) {
      if (lineOf(step!)) position = step!.position;
      else if (codePositionLine(position)) step!.position = position;
    }
    if (!codePositionLine(position)) continue;
    if (falls(part!)) inherit(part!.next, position);
    inherit(last.target, position);
  }
}

function inherit(part: Part | null, position: u64): void {
  if (part != null && part.ways == 1 && part.first != null && !lineOf(part.first!)) part.first!.position = position;
}

// ---- jumps to jumps

/** Tests whose outcome is known. */
function decide(first: Part): void {
  for (let part: Part | null = first; part != null; part = part!.next) {
    const last = part!.last;
    if (last == null || last.target == null || operandA(last.word) != KNOWN_TEST) continue;
    const target = last.target;
    const jumps = opOf(last) == Op.JUMP_IF_TRUE;
    leaveLine(last);
    if (jumps) append(part!, Op.JUMP, last.position, last.guard, target);
  }
}

function follow(part: Part): void {
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const last = part.last;
    if (last == null || last.target == null || operandA(last.word) & RAW && isJump(opOf(last))) return;
    const to = withInstructions(last.target!)!;
    const first = to.first!;
    const op = opOf(last);
    const next = opOf(first);
    const keeps = (op == Op.JUMP_IF_TRUE || op == Op.JUMP_IF_FALSE) && <u16>(last.word >> 32) == KEEPS;
    let word = last.word;
    if (keeps && (next == Op.JUMP_IF_TRUE || next == Op.JUMP_IF_FALSE) && <u16>(first.word >> 32) == KEEPS && next != op) {
      last.target = to.next;
      continue;
    }
    if (first.target == null || first.target == last.target) return;
    if (isJump(next)) {
      if (operandA(first.word) & RAW) return;
      if (isJump(op)) word = next == Op.JUMP_QUIET ? last.word : <u64>Op.JUMP;
      else if (next == Op.JUMP_QUIET || op == Op.FOR_ITER || op == Op.SEND) return;
    } else if (!keeps || next != op || <u16>(first.word >> 32) != KEEPS) return;
    if (lineOf(first) == lineOf(last)) {
      last.word = word;
      last.target = first.target;
    } else {
      // A comparison that jumps stays at its own place.
      const position = op <= <u32>Op.JUMP_IF_NOT_NONE ? first.position : last.position;
      leaveLine(last);
      append(part, word, position, last.guard, first.target);
    }
  }
}

// ---- what is not needed

/** A constant that is dropped at once is not loaded. */
function dropConstants(u: Unit, part: Part): bool {
  let changed = false;
  for (let step = part.first; step != null; step = step!.next) {
    const next = step!.next;
    const op = opOf(step!);
    if (next == null || !hasKind(next, POP) || (op != Op.LOAD_CONST && op != Op.LOAD_INT) || <i32>operandA(step!.word) < u.firstTemporary) continue;
    leaveLine(step!);
    leaveLine(next);
    changed = true;
  }
  return changed;
}

/** Takes out what is there for its line alone where that has another instruction, and what is nothing in CPython either where the frame is on line `start` already. */
function dropLines(part: Part, start: u32, isLate: bool): bool {
  let line: u32 = 0;
  let changed = false;
  let before: Step | null = null;
  for (let step = part.first; step != null; step = step!.next) {
    const own = lineOf(step!);
    while (isLate && step!.next != null && hasKind(step!.next!, GUARD)) {
      step!.next = step!.next!.next;
      if (step!.next == null) part.last = step;
    }
    if (hasKind(step!, LINE_ONLY) || (isLate && hasKind(step!, LATE))) {
      let drops = !own || own == line || (!line && own == start && <u16>(step!.word >> 32));
      const next = step!.next;
      if (!drops && next != null) {
        drops = lineOf(next) == own;
        if (!lineOf(next)) {
          next.position = step!.position;
          drops = true;
        }
      } else if (!drops) {
        const behind = withInstructions(part.next);
        let at: Step | null = behind == null ? null : behind.first;
        while (at != null && hasKind(at, LINE_ONLY) && !lineOf(at)) at = at.next;
        drops = at != null && lineOf(at) == own;
      }
      // Alone it stays for the jump over it, which CPython has.
      if (drops && isLate && hasKind(step!, LATE) && before == null && next == null) {
        step!.word = <u64>Op.NOP | GHOST << 48;
        break;
      }
      if (drops) {
        if (before == null) part.first = next;
        else before.next = next;
        if (next == null) part.last = before;
        changed = true;
        continue;
      }
    }
    before = step;
    line = own;
  }
  return changed;
}

function dropLinesAndJumps(u: Unit, first: Part, isLate: bool): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let part: Part | null = first; part != null; part = part!.next) if (dropLines(part!, part == first ? u.startLine : 0, isLate)) changed = true;
    for (let part: Part | null = first; part != null; part = part!.next) {
      const last = part!.last;
      if (last == null || !isGoto(last) || operandA(last.word) & RAW || withInstructions(last.target!) != withInstructions(part!.next)) continue;
      leaveLine(last);
      changed = true;
    }
  }
}

// ---- order

/** What only handlers lead to comes last. Is there any? */
function moveCold(u: Unit, parts: Vector, first: Part): bool {
  const stack = newVector();
  vectorPush(stack, <u64>changetype<usize>(first));
  spread(stack, WARM);
  for (let part: Part | null = first; part != null; part = part!.next) {
    if (!(part!.flags & WARM) && !part!.ways) continue;
    for (let step = part!.first; step != null; step = step!.next) {
      const handler = handlerOf(u, parts, step!);
      if (handler != null) vectorPush(stack, <u64>changetype<usize>(handler));
      if (step!.target != null && isCold(step!)) vectorPush(stack, <u64>changetype<usize>(step!.target));
    }
  }
  spread(stack, COLD);
  vectorFree(stack);
  for (let part: Part | null = first; part != null; part = part!.next) {
    const next = part!.next;
    if (!(part!.flags & COLD) || next == null || !(next.flags & WARM) || !falls(part!)) continue;
    const jump = partNew();
    append(jump, Op.JUMP_QUIET, NO_LINE, UNPROTECTED, next);
    if (arenaFailed()) return false;
    jump.flags = COLD;
    jump.ways = 1;
    jump.next = next;
    part!.next = jump;
  }
  let head: Part | null = null;
  let tail: Part | null = null;
  let at = first;
  while (at.next != null) {
    const next = at.next!;
    if (!(next.flags & COLD)) {
      at = next;
      continue;
    }
    at.next = next.next;
    next.next = null;
    if (tail == null) head = next;
    else tail.next = next;
    tail = next;
  }
  at.next = head;
  return head != null;
}

// ---- writing

function labelOf(u: Unit, part: Part): u64 {
  if (!part.label) part.label = labelNew(u) + 1;
  return <u64>(part.label - 1) << 32;
}

function write(u: Unit, parts: Vector, first: Part): void {
  const code = newVector();
  const positions = newVector();
  const fixups = newVector();
  const rows = newVector();
  const turned = newVector();
  let order: u32 = 0;
  let size: u32 = 0;
  for (let part: Part | null = first; part != null; part = part!.next) {
    part!.order = order++;
    for (let step = part!.first; step != null; step = step!.next) size++;
  }
  const isLong = size > SHORT_CODE;
  let guard = UNPROTECTED;
  let start: u32 = 0;
  for (let part: Part | null = first; part != null; part = part!.next) {
    part!.place = code.length;
    for (let step = part!.first; step != null; step = step!.next) {
      const at = code.length;
      if (step!.inside) vectorSet(u.labels, step!.inside - 1, USED_LABEL | INSIDE_LABEL | <u64>at);
      if (hasKind(step!, GHOST) || hasKind(step!, GUARD)) continue;
      if (step!.guard != guard) {
        if (guard != UNPROTECTED && at > start) {
          vectorPush(rows, <u64>start | <u64>at << 32);
          vectorPush(rows, guard);
        }
        guard = step!.guard;
        start = at;
      }
      let word = step!.word;
      const op = <u32>word & 0xff;
      if (step!.target != null) {
        const target = withInstructions(step!.target)!;
        const isBack = target.order <= part!.order;
        if (isLong && operandIsShort(op)) {
          // It jumps over one instruction, a jump past what follows, to a jump of 32 bits.
          vectorPush(code, (word & 0x0000ffffffffffff) | <u64>1 << 48);
          vectorPush(code, <u64>Op.JUMP_QUIET | <u64>1 << 32);
          vectorPush(positions, step!.position);
          vectorPush(positions, step!.position);
          word = Op.JUMP_QUIET;
        } else if (!isJump(op)) {
          if (isBack && op != Op.FOR_ITER) vectorPush(turned, <u64>at | <u64>changetype<usize>(target) << 32);
        } else if (operandA(word) & RAW) word &= 0xff;
        else word = !isBack ? Op.JUMP : op == Op.JUMP_QUIET ? Op.JUMP_QUIET : Op.JUMP_BACK;
        const line = lineOf(target.first!);
        if (word == <u64>Op.JUMP && !lineOf(step!) && line) {
          // From no line, the line there is another: it begins in an instruction of its own, which nothing else leads to.
          vectorPush(code, word);
          vectorPush(code, Op.NOP);
          vectorPush(positions, step!.position);
          vectorPush(positions, step!.position = codePack(line, line, 0xffff, 0xffff));
          word = Op.JUMP_QUIET;
        }
        vectorPush(fixups, <u64>code.length | labelOf(u, target));
      } else if (op == Op.NOP) word = word >> 48 == OPERANDS || !(word >> 48) ? word & 0x0000ffffffffffff : Op.NOP;
      else if (op == Op.RERAISE) word &= 0xffffffff;
      vectorPush(code, word);
      // Monitoring knows a test that jumps back by its position (see below).
      if (<u8>word == <u8>Op.JUMP_BACK) step!.position |= UNKNOWN_COLUMNS;
      vectorPush(positions, step!.position == NO_LINE && !load<u8>(OPCODE_EVENTS + op) ? 0 : step!.position);
    }
  }
  if (guard != UNPROTECTED && code.length > start) {
    vectorPush(rows, <u64>start | <u64>code.length << 32);
    vectorPush(rows, guard);
  }
  // No test jumps back: behind it is a jump back with its position, by which monitoring knows such a one.
  let next: u32 = 0;
  for (let i: u32 = 0; i < turned.length; i++) {
    const entry = vectorGet(turned, i);
    while (<u32>vectorGet(fixups, next) != <u32>entry) next++;
    const label = <u32>labelNew(u);
    if (u.shared.failed) return;
    vectorSet(u.labels, label, USED_LABEL | <u64>code.length);
    vectorSet(fixups, next, <u64>(<u32>entry) | <u64>label << 32);
    vectorPush(fixups, <u64>code.length | labelOf(u, changetype<Part>(<usize>(entry >> 32))));
    vectorPush(code, Op.JUMP_BACK);
    vectorPush(positions, vectorGet(positions, <u32>entry));
  }
  for (let part: Part | null = first; part != null; part = part!.next) if (part!.label) vectorSet(u.labels, part!.label - 1, USED_LABEL | <u64>part!.place);
  for (let row: u32 = 1; row < rows.length; row += 2) {
    const label = <u32>vectorGet(rows, row);
    const entry = vectorGet(u.labels, label);
    if (entry & INSIDE_LABEL || entry & WRITTEN) continue;
    const part = changetype<Part>(<usize>vectorGet(parts, <u32>entry));
    vectorSet(u.labels, label, USED_LABEL | WRITTEN | <u64>part.place);
  }
  vectorFree(turned);
  vectorFree(u.code);
  vectorFree(u.positions);
  vectorFree(u.fixups);
  vectorFree(u.rows);
  u.code = code;
  u.positions = positions;
  u.fixups = fixups;
  u.rows = rows;
}

const WRITTEN: u64 = 1 << 36;

/** Arranges the code of a unit. After it, labels that nothing leads to have no place. */
export function flow(u: Unit): void {
  charge(u, here(u));
  const parts = newVector();
  const first = build(u, parts);
  arrange(u, parts, first);
  vectorFree(parts);
  if (arenaFailed()) u.shared.failed = 1;
}

function arrange(u: Unit, parts: Vector, first: Part): void {
  if (arenaFailed() || u.shared.failed) return;
  replaceJumps(u, first);
  if (arenaFailed() || u.shared.failed) return;
  countWays(u, parts, first);
  settleLines(first);
  if (arenaFailed()) return;
  decide(first);
  for (let part: Part | null = first; part != null && !arenaFailed(); part = part!.next) follow(part!);
  if (arenaFailed()) return;
  for (let part: Part | null = first; part != null; part = part!.next) {
    dropLines(part!, 0, false);
    if (dropConstants(u, part!)) dropLines(part!, 0, false);
  }
  countWays(u, parts, first);
  dropLinesAndJumps(u, first, false);
  if (moveCold(u, parts, first)) dropLinesAndJumps(u, first, false);
  if (arenaFailed()) return;
  settleLines(first);
  if (arenaFailed()) return;
  dropLinesAndJumps(u, first, true);
  write(u, parts, first);
}
