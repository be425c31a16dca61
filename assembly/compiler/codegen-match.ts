/**
 * match. The subject and every part of it that a pattern takes out stay in registers of their own until the case is over, so captures
 * are just notes of where a value is; names are bound only when the whole pattern has matched, before the guard.
 *
 * CPython has those parts on its stack and must take them off where a pattern fails: on the pattern's line, which tools see. So it is counted here what
 * it would hold.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, fromSmallInt, toSmallInt } from '../value/value';
import { Op } from '../bytecode/opcode';
import { Kind } from '../value/kind';
import { setAdd, setContains, setNew } from '../objects/set';
import { tupleNew, tupleSet } from '../objects/tuple';
import { Intrinsic } from '../vm/intrinsics';
import { LATE, LINE_ONLY, OPERANDS, Unit, emit, emitConstant, emitGoto, emitJump, emitNop, labelIsUsed, labelNew, labelPlace, noPosition, push, setPosition } from './assembler';
import { Node, NodeKind } from './ast';
import { enter, fail, failMemory, failNamed, mangled, nameStore } from './codegen';
import { isImmediate, jumpIf } from './codegen-condition';
import { countTo, expression, expressionPush } from './codegen-expression';
import { constantsOnly } from './constants';
import { body } from './codegen-statement';
import { scopeRecord } from './scopes';
import { repr } from '../protocols/repr';

/** A name that the pattern captures, and the register where its value is. */
@unmanaged class Capture {
  name: Value;
  register: i32;
  next: Capture | null;
}

/** One case, or one alternative: what it has captured so far, newest first, and where it goes when it fails. */
@unmanaged class Captures {
  first: Capture | null;
  /** What CPython holds on its stack besides the subject. */
  held: i32;
  /** Does it take the subject off when the pattern has matched? */
  drops: i32;
  otherwise: i32;
  /** The same, where something is held. */
  cleaning: i32;
}

function capturesNew(u: Unit): Captures {
  const captures = changetype<Captures>(scopeRecord(offsetof<Captures>()));
  captures.otherwise = labelNew(u);
  captures.cleaning = labelNew(u);
  return captures;
}

// @ts-ignore: decorator
@inline function failure(captures: Captures): i32 { return captures.held ? captures.cleaning : captures.otherwise; }

/** Places where the pattern `node` fails to. */
function placeFailure(u: Unit, node: Node, captures: Captures): void {
  setPosition(u, node);
  labelPlace(u, captures.cleaning);
  if (labelIsUsed(u, captures.cleaning)) emit(u, Op.NOP, 0);
  labelPlace(u, captures.otherwise);
}

function findCapture(captures: Captures, called: Value): Capture | null {
  let at = captures.first;
  while (at != null) {
    if (at.name == called) return at;
    at = at.next;
  }
  return null;
}

function capture(u: Unit, node: Node, called: Value, register: i32, captures: Captures): void {
  if (findCapture(captures, called) != null) {
    failNamed(u, node, wording("multiple assignments to name '%s' in pattern"), called);
    return;
  }
  const made = changetype<Capture>(scopeRecord(offsetof<Capture>()));
  made.name = called;
  made.register = register;
  made.next = captures.first;
  captures.first = made;
  // Below what it holds CPython moves the value one by one, on the line of the name.
  if (captures.held++) onLine(u, node);
}

/** CPython has an instruction for the stack on the line of `node`. */
function onLine(u: Unit, node: Node): void {
  setPosition(u, node);
  emitNop(u, LINE_ONLY);
}

/** CPython copies what it matches with `node`, on its line; only alternatives may begin on another one (in parentheses). */
function copied(u: Unit, node: Node): void {
  if (node.kind == NodeKind.MATCH_OR) onLine(u, node);
}

/** Binds the captured names, the oldest first. */
function bindCaptures(u: Unit, at: Capture | null): void {
  if (at == null || !enter(u)) return;
  bindCaptures(u, at.next);
  nameStore(u, at.name, at.register);
  u.shared.depth--;
}

function isWildcard(node: Node): bool { return node.kind == NodeKind.MATCH_AS && node.a == null && node.name == UNBOUND; }

/** The capture or wildcard that makes a pattern match anything; null when it may fail. */
function irrefutable(node: Node): Node | null {
  let at: Node = node;
  while (at.kind == NodeKind.MATCH_AS && at.a != null) at = at.a!;
  if (at.kind == NodeKind.MATCH_AS) return at;
  if (at.kind != NodeKind.MATCH_OR) return null;
  let last: Node = at.a!;
  while (last.next != null) last = last.next!;
  return last.kind == NodeKind.MATCH_AS && last.a == null ? last : null;
}

function unreachable(u: Unit, node: Node): void {
  if (node.name == UNBOUND) fail(u, node, wording("wildcard makes remaining patterns unreachable"));
  else failNamed(u, node, wording("name capture '%s' makes remaining patterns unreachable"), node.name);
}

export function matchStatement(u: Unit, node: Node): void {
  const subject = expressionPush(u, node.a!);
  const end = labelNew(u);
  const top = u.top;
  for (let part: Node | null = node.b; part != null; part = part!.next) {
    if (!enter(u)) return;
    const pattern = part.a!;
    if (part.next != null && part.b == null) {
      const always = irrefutable(pattern);
      if (always != null) unreachable(u, always);
    }
    const captures = capturesNew(u);
    const next = part.next;
    captures.drops = i32(next != null && (next.next != null || !isWildcard(next.a!)));
    if (captures.drops) copied(u, pattern);
    matchPattern(u, pattern, subject, captures);
    setPosition(u, pattern);
    bindCaptures(u, captures.first);
    if (part.b != null) jumpIf(u, part.b!, captures.otherwise, false);
    u.top = top;
    body(u, part.c);
    if (part.next != null || !isWildcard(pattern)) {
      noPosition(u);
      emitGoto(u, Op.JUMP, end);
    }
    placeFailure(u, pattern, captures);
    u.shared.depth--;
  }
  labelPlace(u, end);
}

/** Goes on behind when the value in register `subject` matches, else jumps to where `captures` says. */
function matchPattern(u: Unit, node: Node, subject: i32, captures: Captures): void {
  if (!enter(u)) return;
  setPosition(u, node);
  switch (<i32>node.kind) {
    case NodeKind.MATCH_VALUE: {
      if (isImmediate(node.a!)) emitJump(u, Op.JUMP_UNLESS_EQ_INT, subject, <i32>toSmallInt(node.a!.value), failure(captures));
      else {
        const register = expression(u, node.a!, -1);
        setPosition(u, node);
        emitJump(u, Op.JUMP_UNLESS_EQ, subject, register, failure(captures));
      }
      break;
    }
    case NodeKind.MATCH_SINGLETON:
      if (node.value == NONE) emitJump(u, Op.JUMP_IF_NOT_NONE, subject, 0, failure(captures));
      else {
        const t = push(u);
        emitConstant(u, t, node.value);
        emit(u, Op.IS, t, subject, t);
        emitJump(u, Op.JUMP_IF_FALSE, t, 0, failure(captures));
        u.top = t;
      }
      break;
    case NodeKind.MATCH_AS:
      if (node.a != null || node.name == UNBOUND) onLine(u, node);
      if (node.a != null) {
        captures.held++;
        matchPattern(u, node.a!, subject, captures);
        captures.held--;
      }
      if (node.name != UNBOUND) capture(u, node, node.name, subject, captures);
      break;
    case NodeKind.MATCH_SEQUENCE:
      matchSequence(u, node, subject, captures);
      break;
    case NodeKind.MATCH_MAPPING:
      matchMapping(u, node, subject, captures);
      break;
    case NodeKind.MATCH_CLASS:
      matchClass(u, node, subject, captures);
      break;
    case NodeKind.MATCH_OR:
      matchAlternatives(u, node, subject, captures);
      break;
    default:
      fail(u, node, wording("this pattern is not supported yet"));
  }
  u.shared.depth--;
}

/** R[t] = an intrinsic's answer for one register; its truth decides. */
function require(u: Unit, which: Intrinsic, subject: i32, captures: Captures): void {
  const t = push(u);
  emit(u, Op.INTRINSIC, t, subject, which);
  emitJump(u, Op.JUMP_IF_FALSE, t, 0, captures.cleaning);
  u.top = t;
}

function matchSequence(u: Unit, node: Node, subject: i32, captures: Captures): void {
  let count = 0;
  let star = -1;
  let onlyWildcards = true;
  let starIsWildcard = false;
  for (let item: Node | null = node.a; item != null; item = item!.next) {
    if (item.kind == NodeKind.MATCH_STAR) {
      if (star >= 0) {
        fail(u, node, wording("multiple starred names in sequence pattern"));
        return;
      }
      star = count;
      starIsWildcard = item.name == UNBOUND;
    }
    if (item.kind == NodeKind.MATCH_STAR ? item.name != UNBOUND : !isWildcard(item)) onlyWildcards = false;
    count++;
  }
  if (count > 60000) {
    fail(u, node, wording("too many expressions in star-unpacking sequence pattern"));
    return;
  }
  require(u, Intrinsic.IS_SEQUENCE, subject, captures);
  const least = star < 0 ? count : count - 1;
  const size = push(u);
  if (star < 0 || least) {
    emit(u, Op.INTRINSIC, size, subject, Intrinsic.LENGTH);
    if (least > 32767) {
      const t = push(u);
      emitConstant(u, t, fromSmallInt(least));
      emitJump(u, star < 0 ? Op.JUMP_UNLESS_EQ : Op.JUMP_UNLESS_GE, size, t, captures.cleaning);
    } else emitJump(u, star < 0 ? Op.JUMP_UNLESS_EQ_INT : Op.JUMP_UNLESS_GE_INT, size, least, captures.cleaning);
  }
  if (onlyWildcards) return;
  const items = push(u, count);
  if (star >= 0 && starIsWildcard) {
    // Only what is asked for is fetched, from the end where it stands behind the star.
    let i = 0;
    captures.held++;
    for (let item: Node | null = node.a; item != null; item = item!.next) {
      const place = items + i;
      if (item.kind != NodeKind.MATCH_STAR && !isWildcard(item)) {
        setPosition(u, node);
        if (i < star) {
          emitConstant(u, place, fromSmallInt(i));
          emit(u, Op.GET_ITEM, place, subject, place);
        } else {
          // A program may tell how often it is asked.
          emit(u, Op.INTRINSIC, place, subject, Intrinsic.LENGTH);
          emit(u, Op.SUB_INT, place, place, count - i);
          emit(u, Op.GET_ITEM, place, subject, place);
        }
        matchPattern(u, item, place, captures);
      }
      i++;
    }
    captures.held--;
    onLine(u, node);
    return;
  }
  if (star < 0) emit(u, Op.UNPACK, items, subject, count);
  else {
    emit(u, Op.UNPACK_STAR, items, subject);
    emit(u, Op.NOP, star, count - star - 1, <i32>OPERANDS);
  }
  let i = items;
  captures.held += count;
  for (let item: Node | null = node.a; item != null; item = item!.next) {
    captures.held--;
    if (item.kind == NodeKind.MATCH_STAR) {
      if (item.name != UNBOUND) capture(u, item, item.name, i, captures);
    } else matchPattern(u, item, i, captures);
    i++;
  }
}

/** Constant keys must differ. */
function checkKeys(u: Unit, node: Node): void {
  const seen = setNew(Kind.SET);
  if (!seen) {
    failMemory(u);
    return;
  }
  for (let key: Node | null = node.a; key != null; key = key!.next) {
    if (key.kind != NodeKind.CONSTANT) continue;
    const repeated = setContains(seen, key.value);
    if (repeated > 0) {
      const text = repr(key.value);
      failNamed(u, node, wording("mapping pattern checks duplicate key (%s)"), text == ERROR ? NONE : text);
      return;
    }
    if (repeated < 0 || !setAdd(seen, key.value)) {
      failMemory(u);
      return;
    }
  }
}

function matchMapping(u: Unit, node: Node, subject: i32, captures: Captures): void {
  checkKeys(u, node);
  const count = countTo(node.a, 60001);
  if (count > 60000) {
    fail(u, node, wording("too many sub-patterns in mapping pattern"));
    return;
  }
  require(u, Intrinsic.IS_MAPPING, subject, captures);
  if (!count && node.name == UNBOUND) return;
  const arguments_ = push(u, 2);
  if (count) {
    emit(u, Op.INTRINSIC, arguments_, subject, Intrinsic.LENGTH);
    if (count <= 32767) emitJump(u, Op.JUMP_UNLESS_GE_INT, arguments_, count, captures.cleaning);
  }
  const keys = u.top;
  const isTable = constantsOnly(node.a);
  for (let key: Node | null = node.a; key != null; key = key!.next) {
    if (isTable) emitConstant(u, push(u), key.value);
    else expressionPush(u, key);
  }
  setPosition(u, node);
  emit(u, Op.MOVE, arguments_, subject);
  emit(u, Op.BUILD_TUPLE, arguments_ + 1, keys, count);
  if (count) {
    const values = push(u, count);
    emit(u, Op.INTRINSIC, values, arguments_, Intrinsic.MATCH_KEYS);
    emitJump(u, Op.JUMP_IF_NONE, values, 0, captures.cleaning);
    emit(u, Op.UNPACK, values, values, count);
    let i = values;
    captures.held += count + 2;
    for (let pattern: Node | null = node.b; pattern != null; pattern = pattern!.next) {
      captures.held--;
      matchPattern(u, pattern, i++, captures);
    }
    captures.held -= 2;
    onLine(u, node);
  }
  if (node.name == UNBOUND) return;
  const rest = push(u);
  setPosition(u, node);
  emit(u, Op.BUILD_DICT, rest, rest, 0);
  emit(u, Op.DICT_UPDATE, rest, subject);
  for (let i = 0; i < count; i++) emit(u, Op.DELETE_ITEM, rest, keys + i);
  capture(u, node, node.name, rest, captures);
}

function matchClass(u: Unit, node: Node, subject: i32, captures: Captures): void {
  const positional = countTo(node.b, 60001);
  const named = countTo(node.c, 60001);
  if (positional + named > 60000) {
    fail(u, node, wording("too many sub-patterns in class pattern"));
    return;
  }
  const names = tupleNew(<u32>named);
  if (!names) {
    failMemory(u);
    return;
  }
  let i: u32 = 0;
  for (let item: Node | null = node.c; item != null; item = item!.next) {
    for (let other: Node | null = node.c; other != item && named < 1000; other = other!.next) {
      if (other!.name == item.name) {
        failNamed(u, item.a!, wording("attribute name repeated in class pattern: %s"), item.name);
        return;
      }
    }
    tupleSet(names, i++, mangled(u, item.name));
  }
  const parts = push(u, 4);
  const top = u.top;
  emit(u, Op.MOVE, parts, subject);
  u.top = parts + 1;
  expressionPush(u, node.a!);
  u.top = top;
  setPosition(u, node);
  emitConstant(u, parts + 2, fromSmallInt(positional));
  emitConstant(u, parts + 3, fromPointer(names));
  emit(u, Op.INTRINSIC, parts, parts, Intrinsic.MATCH_CLASS);
  emitJump(u, Op.JUMP_IF_NONE, parts, 0, captures.cleaning);
  if (!(positional + named)) return;
  const values = push(u, positional + named);
  emit(u, Op.UNPACK, values, parts, positional + named);
  let at = values;
  captures.held += positional + named;
  for (let item: Node | null = node.b; item != null; item = item!.next) matchPart(u, node, item, at++, captures);
  for (let item: Node | null = node.c; item != null; item = item!.next) matchPart(u, node, item.a!, at++, captures);
}

function matchPart(u: Unit, node: Node, item: Node, register: i32, captures: Captures): void {
  captures.held--;
  if (isWildcard(item)) onLine(u, node);
  else matchPattern(u, item, register, captures);
}

/** Alternatives bind the same names; the values move to where the first alternative has them. */
function matchAlternatives(u: Unit, node: Node, subject: i32, captures: Captures): void {
  const matched = labelNew(u);
  let names: Captures | null = null;
  let count = 0;
  for (let alternative: Node | null = node.a; alternative != null; alternative = alternative!.next) {
    if (u.shared.failed) return;
    if (alternative.next != null) {
      const always = irrefutable(alternative);
      if (always != null) {
        unreachable(u, always);
        return;
      }
    }
    const own = capturesNew(u);
    copied(u, alternative);
    matchPattern(u, alternative, subject, own);
    if (names == null) {
      // Registers of its own: what an alternative took from the subject is overwritten by the next.
      names = own;
      for (let at = own.first; at != null; at = at!.next) {
        const place = push(u);
        emit(u, Op.MOVE, place, at.register);
        at.register = place;
        count++;
      }
    } else {
      let same = 0;
      for (let at = own.first; at != null; at = at!.next) {
        const place = findCapture(names!, at.name);
        if (place == null) same = -0x10000;
        else {
          emit(u, Op.MOVE, place.register, at.register);
          same++;
        }
      }
      if (same != count) {
        fail(u, node, wording("alternative patterns bind different names"));
        return;
      }
    }
    setPosition(u, alternative);
    emitGoto(u, Op.JUMP, matched);
    placeFailure(u, alternative, own);
  }
  setPosition(u, node);
  emitNop(u, LATE);
  emitGoto(u, Op.JUMP, failure(captures));
  labelPlace(u, matched);
  emit(u, Op.NOP, captures.drops);
  if (names == null) return;
  for (let at = names!.first; at != null; at = at!.next) capture(u, node, at.name, at.register, captures);
}
