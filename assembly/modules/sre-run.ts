/**
 * The matcher of regular expressions. It runs programs that lib/re/_compiler.py makes: tuples of ints, of which the low 32 bits count.
 *
 * Nothing of a program is trusted, since any code can call the natives with any tuple. An instruction is looked at only where a whole one fits before
 * the end of the tuple; numbers of registers, addresses of sets and heights of the stack are checked where they are used; positions in the text come
 * from the matcher alone, or are checked. A program may loop for ever: instructions cost fuel, and so does what they look through.
 *
 *   program    registers | groups | kind of the first test | its argument | shortest match | instructions … | sets … | SRE_PADDING words
 *   set        8 words with a bit for each character of Latin-1 | flags for all others | n | n pairs (first, last), ascending
 *   registers  start and end of the match and of each group, the last group that was closed, whatever else the program wants; −1 at first
 *   stack      entries of three words, kind << 29 | where, to go back to when a test fails; or what a register was
 */
import { Exc } from '../value/type-id';
import { BUFFER_PAYLOAD, TUPLE_ITEMS } from '../heap/layout';
import { resizeBuffer } from '../heap/alloc';
import { raise } from '../vm/raise';
import { searchByte } from '../objects/str-search';
import { chargeFuel } from '../vm/state';
import { Mapping, UNICODE_ALPHA, UNICODE_DECIMAL, UNICODE_DIGIT, UNICODE_NUMERIC, unicodeFlags, unicodeIsSpace, unicodeMap } from '../common/unicode';

/** Words behind the last instruction or set, so that operands need no check of their own. */
export const SRE_PADDING: u32 = 16;
/** Words before the first instruction. */
export const SRE_HEAD: u32 = 5;
const FIRST_SHIFT: u32 = 3;

/** A match in progress; the registers follow. */
@unmanaged export class SreRun {
  items: u32;
  /** Instructions and sets begin below this number. */
  limit: u32;
  data: u32;
  width: u32;
  end: u32;
  /** Where a match must not end: an empty one was just found there. */
  refused: u32;
  /** Bits of SreMode. */
  mode: u32;
  registers: u32;
  /** BUFFER of the stack, and its size. */
  stack: u32;
  capacity: u32;
  steps: i32;
  /** What unicodeMap writes. */
  mapped0: u32;
  mapped1: u32;
  mapped2: u32;
}
export const SRE_RUN: usize = offsetof<SreRun>();
export const SRE_UNSET: u32 = 0xffffffff;

export const enum SreMode { ANCHORED = 1, FULL = 2 }

const enum Op {
  MATCH, CHARACTER, SET, JUMP, SPLIT, REPEAT, AT, BACK,
  // From here on the first operand is a register, not the last one.
  SAVE, CLOSE, START, LOOP, REFERENCE, CONDITION, MARK, CUT, UNWIND, RESTORE,
}
const enum Test { ALWAYS, CHARACTER, SET, ANCHORED }
const enum Entry { CHOICE, REGISTER, GREEDY, LAZY }
const enum Greed { GREEDY, LAZY, POSSESSIVE }
/** What may be true of a place. */
const enum At { START = 1, BEHIND_LINE = 2, END = 4, LAST_LINE_END = 8, LINE_END = 16, BOUNDARY = 32, NO_BOUNDARY = 64 }
const enum Category { NEGATED = 1, DIGIT = 2, NO_DIGIT = 4, SPACE = 8, NO_SPACE = 16, WORD = 32, NO_WORD = 64 }

const ENTRY: u32 = 12;
const WHERE: u32 = (1 << 29) - 1;
/** Steps between two charges, and their logarithm to a unit of fuel: about as long as an instruction takes. */
const BURST: i32 = 4096;
export const SRE_FUEL_SHIFT: i32 = 3;

// @ts-ignore: decorator
@inline export function sreWord(run: SreRun, i: u32): u32 { return load<u32>(<usize>run.items + TUPLE_ITEMS + (<usize>i << FIRST_SHIFT)); }
// @ts-ignore: decorator
@inline function unitOf(data: usize, width: u32, i: u32): u32 {
  if (!width) return load<u8>(data + i);
  return width == 1 ? <u32>load<u16>(data + (<usize>i << 1)) : load<u32>(data + (<usize>i << 2));
}

/** Is a character above Latin-1 in the set? */
function wideMember(run: SreRun, set: u32, c: u32): bool {
  const flags = sreWord(run, set + 8);
  let found = false;
  let low: u32 = 0;
  let high = min(sreWord(run, set + 9), (run.limit - set) >> 1);
  while (!found && low < high) {
    const middle = (low + high) >> 1;
    const at = set + 10 + (middle << 1);
    if (c < sreWord(run, at)) high = middle;
    else if (c > sreWord(run, at + 1)) low = middle + 1;
    else found = true;
  }
  if (!found && flags >> 1) {
    // The tables of Unicode are slow, and spaces are known without them.
    const known = flags & ~(Category.NEGATED | Category.SPACE | Category.NO_SPACE) ? unicodeFlags(c) : 0;
    const all = (known & UNICODE_DECIMAL ? Category.DIGIT : Category.NO_DIGIT) | (unicodeIsSpace(c) ? Category.SPACE : Category.NO_SPACE)
      | (known & (UNICODE_ALPHA | UNICODE_DECIMAL | UNICODE_DIGIT | UNICODE_NUMERIC) ? Category.WORD : Category.NO_WORD);
    found = (flags & all) != 0;
  }
  return found != <bool>(flags & Category.NEGATED);
}

/** The first index of [at, to) whose character passes the test or does not, as `wanted` says it should not go on; `to` when there is none. */
function span(run: SreRun, test: u32, argument: u32, at: u32, to: u32, wanted: bool): u32 {
  const data = <usize>run.data;
  const width = run.width;
  const from = at;
  // A search may have come past the end.
  if (at >= to) return at;
  if (test == Test.CHARACTER) {
    if (!width && !wanted) at = <u32>(searchByte(data + at, data + to, argument) - data);
    while (at < to && (unitOf(data, width, at) == argument) == wanted) at++;
  } else if (test != Test.SET) {
    if (wanted) at = to;
  } else if (argument >= run.limit) {
    at = wanted ? at : to;
  } else if (!width) {
    const bits = <usize>run.items + TUPLE_ITEMS + (<usize>argument << FIRST_SHIFT);
    while (at < to) {
      const c = <u32>load<u8>(data + at);
      if (<bool>(load<u32>(bits + ((c >> 5) << FIRST_SHIFT)) >> (c & 31) & 1) != wanted) break;
      at++;
    }
  } else {
    while (at < to && isMember(run, argument, unitOf(data, width, at)) == wanted) {
      at++;
      if (((at - from) & 4095) == 0 && !chargeFuel(256)) break;
    }
  }
  run.steps += <i32>((at - from) >> (width ? 1 : 4));
  return at;
}

function isMember(run: SreRun, set: u32, c: u32): bool {
  return c < 256 ? <bool>(sreWord(run, set + (c >> 5)) >> (c & 31) & 1) : wideMember(run, set, c);
}

/** Does the one character pass the test? */
function passes(run: SreRun, test: u32, argument: u32, c: u32): bool {
  if (test == Test.CHARACTER) return c == argument;
  return test != Test.SET || (argument < run.limit && isMember(run, argument, c));
}

/** The next match that starts at `at` or later (in it, when the mode is ANCHORED): 1, 0 when there is none, -1 with an error pending. */
export function sreSearch(run: SreRun, at: u32): i32 {
  const test = sreWord(run, 2);
  const argument = sreWord(run, 3);
  const shortest = sreWord(run, 4);
  const end = run.end;
  const anchored = run.mode & SreMode.ANCHORED || test == Test.ANCHORED;
  while (true) {
    if (!anchored && test) at = span(run, test, argument, at, end, false);
    if (at > end || end - at < shortest) return 0;
    const found = attempt(run, at);
    if (found || anchored) return found;
    at++;
  }
}

function invalid(): i32 {
  raise(Exc.RuntimeError, ascii('invalid SRE code'));
  return -1;
}

/** Room for two more entries; false with MemoryError pending. */
function growStack(run: SreRun): bool {
  const cell = resizeBuffer(run.stack, <usize>run.capacity << 1);
  if (!cell) return false;
  run.stack = <u32>cell;
  run.capacity <<= 1;
  return true;
}

function attempt(run: SreRun, start: u32): i32 {
  const code = <usize>run.items + TUPLE_ITEMS;
  const limit = run.limit;
  const data = <usize>run.data;
  const width = run.width;
  const end = run.end;
  const registers = changetype<usize>(run) + SRE_RUN;
  const count = run.registers;
  let stack = <usize>run.stack + BUFFER_PAYLOAD;
  let room = run.capacity - 3 * ENTRY;
  let top: u32 = 0;
  let pc = SRE_HEAD;
  let pos = start;
  while (true) {
    if (pc >= limit) return invalid();
    if (++run.steps > BURST) {
      const units = run.steps >> SRE_FUEL_SHIFT;
      run.steps = 0;
      if (!chargeFuel(units)) return -1;
    }
    if (top > room) {
      if (!growStack(run)) return -1;
      stack = <usize>run.stack + BUFFER_PAYLOAD;
      room = run.capacity - 3 * ENTRY;
    }
    const at = code + (<usize>pc << FIRST_SHIFT);
    const first = load<u32>(at, 8);
    const c = pos < end ? unitOf(data, width, pos) : SRE_UNSET;
    const op = load<u32>(at);
    const slot = registers + (<usize>first << 2);
    if (op >= <u32>Op.SAVE && first >= count - 1) return invalid();
    switch (op) {
      case Op.MATCH: {
        if ((run.mode & SreMode.FULL && pos != end) || pos == run.refused) break;
        store<u32>(registers, start);
        store<u32>(registers, pos, 4);
        return 1;
      }
      case Op.CHARACTER: {
        if (c != (first & 0xffffff)) break;
        pos++;
        pc += 2;
        continue;
      }
      case Op.SET: {
        if (first >= limit) return invalid();
        if (c == SRE_UNSET || !isMember(run, first, c)) break;
        pos++;
        pc += 2;
        continue;
      }
      case Op.JUMP: {
        pc = first;
        continue;
      }
      case Op.SPLIT: {
        // Where the way that is preferred begins with another character it need not be gone.
        if (load<u32>(at, 16) == Op.CHARACTER && load<u32>(at, 24) != c) {
          pc = first;
          continue;
        }
        push(stack + top, Entry.CHOICE, first, pos, 0);
        top += ENTRY;
        pc += 2;
        continue;
      }
      case Op.SAVE: {
        top = setRegister(stack, top, registers, first, pos);
        pc += 2;
        continue;
      }
      case Op.CLOSE: {
        // (start of a group): its end.
        top = setRegister(stack, top, registers, first + 1, pos);
        top = setRegister(stack, top, registers, (sreWord(run, 1) << 1) + 2, first >> 1);
        pc += 2;
        continue;
      }
      case Op.START: {
        // (register): a loop begins; in the next register it has where it was last.
        top = setRegister(stack, top, registers, first, 0);
        top = setRegister(stack, top, registers, first + 1, SRE_UNSET);
        pc += 2;
        continue;
      }
      case Op.LOOP: {
        // (register, least, most, greed, behind): a round of a loop, or what follows it.
        const rounds = load<u32>(slot);
        const behind = load<u32>(at, 40);
        if (rounds >= load<u32>(at, 16)) {
          if (rounds >= load<u32>(at, 24) || load<u32>(slot, 4) == pos) {
            pc = behind;
            continue;
          }
          if (load<u32>(at, 32) == Greed.LAZY) {
            push(stack + top, Entry.LAZY, pc, pos, 0);
            top += ENTRY;
            pc = behind;
            continue;
          }
          push(stack + top, Entry.CHOICE, behind, pos, 0);
          top += ENTRY;
          top = setRegister(stack, top, registers, first + 1, pos);
        }
        top = setRegister(stack, top, registers, first, rounds + 1);
        pc += 6;
        continue;
      }
      case Op.REPEAT: {
        // (test, argument, least, most, greed, next): one character many times; `next` is the character that must follow, if one must.
        const argument = load<u32>(at, 16);
        const least = load<u32>(at, 24);
        const most = load<u32>(at, 32);
        const greed = load<u32>(at, 40);
        const left = end - pos;
        if (least > left) break;
        const lowest = pos + least;
        const highest = most < left ? pos + most : end;
        const stop = span(run, first, argument, pos, greed == Greed.LAZY ? lowest : highest, true);
        if (stop < lowest) break;
        if (greed == Greed.GREEDY && stop > lowest) {
          // To the first place that fits from the end, by going back to the one behind it.
          push(stack + top, Entry.GREEDY, pc, stop + 1, lowest);
          top += ENTRY;
          break;
        }
        pos = stop;
        if (greed == Greed.LAZY && stop < highest) {
          push(stack + top, Entry.LAZY, pc, stop, highest);
          top += ENTRY;
        }
        pc += 7;
        continue;
      }
      case Op.AT: {
        // (what of it must be true, set of words).
        const before = pos ? unitOf(data, width, pos - 1) : SRE_UNSET;
        let holds: u32 = <u32>!pos | <u32>(before == 10) << 1 | <u32>(c == SRE_UNSET) << 2;
        if (c == 10) holds |= pos + 1 == end ? At.LAST_LINE_END | At.LINE_END : At.LINE_END;
        if (first >= <u32>At.BOUNDARY) {
          const set = load<u32>(at, 16);
          if (set >= limit) return invalid();
          holds = (c != SRE_UNSET && isMember(run, set, c)) != (before != SRE_UNSET && isMember(run, set, before)) ? At.BOUNDARY : At.NO_BOUNDARY;
        }
        if (!(holds & first)) break;
        pc += 3;
        continue;
      }
      case Op.REFERENCE: {
        // (start of a group, fold): what a group has matched; 1: ASCII letters of any case, 2: all of any case.
        const from = load<u32>(slot);
        const to = load<u32>(slot, 4);
        // −1 is larger than any end.
        if (from > to || to > end || to - from > end - pos || !sameText(run, from, to, pos, load<u32>(at, 16))) break;
        pos += to - from;
        pc += 3;
        continue;
      }
      case Op.CONDITION: {
        // (start of a group, otherwise).
        const to = load<u32>(slot, 4);
        pc = to > end || load<u32>(slot) > to ? load<u32>(at, 16) : pc + 3;
        continue;
      }
      case Op.MARK: {
        // (register): remembers the height of the stack, with this entry.
        top = setRegister(stack, top, registers, first, top / ENTRY + 1);
        pc += 2;
        continue;
      }
      case Op.CUT:
      case Op.UNWIND: {
        // (register): takes back the choices since MARK, and in UNWIND all else, and fails.
        const height = load<u32>(slot);
        if (height > top / ENTRY) return invalid();
        const cut = op == Op.CUT;
        run.steps += <i32>(top / ENTRY - height);
        if (cut) top = <u32>(keepRegisters(stack + height * ENTRY, stack + top) - stack);
        else {
          while (top > height * ENTRY) {
            top -= ENTRY;
            const entry = stack + top;
            if (load<u32>(entry) >> 29 == Entry.REGISTER) store<u32>(registers + (<usize>(load<u32>(entry) & WHERE) << 2), load<u32>(entry, 4));
          }
          break;
        }
        pc += 2;
        continue;
      }
      case Op.BACK: {
        if (pos < first) break;
        pos -= first;
        pc += 2;
        continue;
      }
      case Op.RESTORE: {
        pos = min(load<u32>(slot), end);
        pc += 2;
        continue;
      }
      // An instruction that there is not fails. (The compiler takes what follows for unreachable where no case ends with a break.)
      default: break;
    }
    // A test has failed: back to the last choice.
    for (;;) {
      if (!top) return 0;
      top -= ENTRY;
      const entry = stack + top;
      const head = load<u32>(entry);
      pos = load<u32>(entry, 4);
      pc = head & WHERE;
      if (head >> 29 == Entry.REGISTER) {
        store<u32>(registers + (<usize>pc << 2), pos);
        continue;
      }
      if (head >> 29 == Entry.CHOICE) break;
      const instruction = code + (<usize>pc << FIRST_SHIFT);
      const bound = load<u32>(entry, 8);
      const before = pos;
      const next = load<u32>(instruction, 48);
      if (head >> 29 == Entry.GREEDY) {
        pos--;
        if (next != SRE_UNSET) while (pos > bound && (pos >= end || unitOf(data, width, pos) != next)) pos--;
        run.steps += <i32>((before - pos) >> 4);
      } else if (load<u32>(instruction) == Op.LOOP) {
        const register = load<u32>(instruction, 8);
        top = setRegister(stack, top, registers, register + 1, pos);
        top = setRegister(stack, top, registers, register, load<u32>(registers + (<usize>register << 2)) + 1);
        pc += 6;
        break;
      } else {
        // One more character, or as many as it takes to get before the one that must follow.
        let more = false;
        while (pos < bound && (more = passes(run, load<u32>(instruction, 8), load<u32>(instruction, 16), unitOf(data, width, pos)))) {
          pos++;
          if (next == SRE_UNSET || (pos < end && unitOf(data, width, pos) == next)) break;
        }
        run.steps += <i32>((pos - before) >> 2);
        if (!more) continue;
      }
      pc += 7;
      if (pos != bound) {
        store<u32>(entry, pos, 4);
        top += ENTRY;
      }
      break;
    }
  }
}

// @ts-ignore: decorator
@inline function push(entry: usize, kind: Entry, where: u32, a: u32, b: u32): void {
  store<u32>(entry, <u32>kind << 29 | (where & WHERE));
  store<u32>(entry, a, 4);
  store<u32>(entry, b, 8);
}

/** Sets a register, with an entry that will take that back; the new top. */
function setRegister(stack: usize, top: u32, registers: usize, register: u32, v: u32): u32 {
  const address = registers + (<usize>register << 2);
  push(stack + top, Entry.REGISTER, register, load<u32>(address), 0);
  store<u32>(address, v);
  return top + ENTRY;
}

/** Drops all entries of [from, to) but those that take registers back; the new top. */
function keepRegisters(from: usize, to: usize): usize {
  let kept = from;
  for (; from < to; from += ENTRY) {
    if (load<u32>(from) >> 29 != Entry.REGISTER) continue;
    memory.copy(kept, from, ENTRY);
    kept += ENTRY;
  }
  return kept;
}

/** Is the text [from, to) also at `pos`? */
function sameText(run: SreRun, from: u32, to: u32, pos: u32, fold: u32): bool {
  run.steps += <i32>((to - from) >> 1);
  for (; from < to; from++, pos++) {
    const a = unitOf(run.data, run.width, from);
    const b = unitOf(run.data, run.width, pos);
    if (a != b && (!fold || lower(run, a, fold) != lower(run, b, fold))) return false;
  }
  return true;
}

function lower(run: SreRun, c: u32, fold: u32): u32 {
  if (c > 127 && fold < 2) return c;
  unicodeMap(c, Mapping.LOWER, changetype<usize>(run) + offsetof<SreRun>('mapped0'));
  return run.mapped0;
}
