/** Targets: assignment, unpacking, augmented assignment, annotated assignment, del, and the targets of loops. */
import { ERROR, UNBOUND, TRUE, NONE } from '../value/value';
import { Op } from '../bytecode/opcode';
import { dictNew, dictSetName } from '../objects/dict-table';
import { internAscii } from '../objects/str';
import { LINE_ONLY, OPERANDS, Unit, cacheNew, emit, emitConstant, emitJump, emitMore, emitNop, emitWide, lineOnly, nameIndex, nodeLine, push, setPosition } from './assembler';
import { ANN_SIMPLE, Node, NodeKind } from './ast';
import { annotateNote } from './codegen-annotation';
import { Where, enter, fail, failMemory, mangled, nameAssigned, nameDelete, nameFind, nameLoad, nameLocal, nameStore } from './codegen';
import { collect, countTo, expression, expressionPush, hasStar, inPlace, isLongTable, localFor, setAttributePosition } from './codegen-expression';
import { constantsOnly, constantsSet, constantsTuple } from './constants';
import { ScopeKind, scopeIsFunction } from './scopes';

const MOST_TARGETS: i32 = 60000;

/** Puts what is in register `from` into a target of any form. */
export function storeTarget(u: Unit, target: Node, from: i32): void {
  if (!enter(u)) return;
  const top = u.top;
  switch (<i32>target.kind) {
    case NodeKind.NAME:
      setPosition(u, target);
      nameStore(u, target.name, from);
      break;
    case NodeKind.ATTRIBUTE: {
      const object = expression(u, target.a!, -1);
      noteStaticAttribute(u, target);
      storeAttribute(u, target, object, from);
      break;
    }
    case NodeKind.SUBSCRIPT: {
      const object = expression(u, target.a!, -1);
      const index = expression(u, target.b!, -1);
      setPosition(u, target);
      emit(u, Op.SET_ITEM, object, index, from);
      break;
    }
    case NodeKind.TUPLE:
    case NodeKind.LIST:
      unpack(u, target, from);
      break;
    case NodeKind.STARRED:
      fail(u, target, wording("starred assignment target must be in a list or tuple"));
      break;
    default:
      fail(u, target, wording("cannot assign to this expression"));
  }
  u.top = top;
  u.shared.depth--;
}

function storeAttribute(u: Unit, target: Node, object: i32, from: i32): void {
  const called = mangled(u, target.name);
  const cache = cacheNew(u, called);
  setAttributePosition(u, target);
  if (cache >= 0) {
    emit(u, Op.STORE_ATTR, object, from, cache);
    return;
  }
  const key = push(u);
  emitConstant(u, key, called);
  emit(u, Op.STORE_ATTR_SLOW, object, from, key);
}

/** `self.x = …` in a method adds x to `__static_attributes__` of the class around; `self.x += …` does not. */
function noteStaticAttribute(u: Unit, target: Node): void {
  const object = target.a!;
  if (object.kind != NodeKind.NAME || object.name != internAscii(ascii("self")) || !scopeIsFunction(u.scope)) return;
  let at = u.parent;
  while (at != null && at.scope.kind != ScopeKind.CLASS) at = at.parent;
  if (at == null) return;
  if (!at.staticAttributes) at.staticAttributes = <u32>dictNew();
  if (!at.staticAttributes || !dictSetName(at.staticAttributes, mangled(u, target.name), TRUE)) failMemory(u);
}

/** Are the targets plain locals in consecutive registers, not one of them `from`? The first register then, else -1. */
function consecutiveLocals(u: Unit, first: Node | null, from: i32): i32 {
  let register = -1;
  let start = -1;
  for (let item: Node | null = first; item != null; item = item!.next) {
    if (item.kind != NodeKind.NAME) return -1;
    const local = nameLocal(u, mangled(u, item.name));
    if (local < 0 || local == from || (register >= 0 && local != register + 1)) return -1;
    if (start < 0) start = local;
    register = local;
  }
  return start;
}

function unpack(u: Unit, target: Node, from: i32): void {
  const count = countTo(target.a, MOST_TARGETS + 1);
  if (count > MOST_TARGETS) {
    fail(u, target, wording("too many expressions in star-unpacking assignment"));
    return;
  }
  const top = u.top;
  setPosition(u, target);
  if (!hasStar(target.a)) {
    const locals = count ? consecutiveLocals(u, target.a, from) : -1;
    if (locals >= 0) {
      emit(u, Op.UNPACK, locals, from, count);
      emitMore(u, count);
      for (let item: Node | null = target.a; item != null; item = item!.next) {
        nameFind(u, mangled(u, item.name));
        nameAssigned(u);
        nodeLine(u, item);
      }
      return;
    }
    const items = push(u, count);
    emit(u, Op.UNPACK, items, from, count);
  } else {
    let before = 0;
    let after = 0;
    let stars = 0;
    for (let item: Node | null = target.a; item != null; item = item!.next) {
      if (item.kind == NodeKind.STARRED) stars++;
      else if (stars) after++;
      else before++;
    }
    if (stars > 1) {
      fail(u, target, wording("multiple starred expressions in assignment"));
      return;
    }
    const items = push(u, count);
    emit(u, Op.UNPACK_STAR, items, from);
    emit(u, Op.NOP, before, after, <i32>OPERANDS);
  }
  let register = top;
  for (let item: Node | null = target.a; item != null; item = item!.next) {
    storeTarget(u, item.kind == NodeKind.STARRED ? item.a! : item, register++);
  }
}

// ---- statements

export function assign(u: Unit, node: Node): void {
  const targets = node.a!;
  const value = node.b!;
  if (targets.next == null) {
    if ((targets.kind == NodeKind.TUPLE || targets.kind == NodeKind.LIST) && assignPairs(u, targets, value)) return;
    assignOne(u, targets, value);
    return;
  }
  // Storing to one target may rebind a local whose value the next one needs.
  const register = expressionPush(u, value);
  for (let target: Node | null = targets; target != null; target = target!.next) {
    if (target.next != null) emitMore(u, 1);
    storeTarget(u, target, register);
  }
}

/** A value that can go to a local at once does: the place of the target has then to show what the value left on another line. */
function assignOne(u: Unit, target: Node, value: Node): void {
  const local = target.line == value.line ? localFor(u, target, value) : -1;
  const from = expression(u, value, local);
  if (local >= 0) {
    setPosition(u, target);
    if (value.line != value.endLine) lineOnly(u);
  }
  storeTarget(u, target, from);
}

/**
 * `a, b = x, y` without a tuple: all values first, then the targets from left to right. False when it is of another form; a longer tuple of constants is
 * one constant in CPython too.
 */
function assignPairs(u: Unit, target: Node, value: Node): bool {
  const limit = 32;
  const count = countTo(target.a, limit + 1);
  if (!count || count > limit || hasStar(target.a)) return false;
  if ((value.kind != NodeKind.TUPLE && value.kind != NodeKind.LIST && (value.kind != NodeKind.CONSTANT || count > 3)) || countTo(value.a, limit + 1) != count || hasStar(value.a)) return false;
  let onlyNames = true;
  for (let item: Node | null = target.a; item != null; item = item!.next) if (item.kind != NodeKind.NAME) onlyNames = false;
  const places = u.top;
  let lastTarget: Node = target.a!;
  while (lastTarget.next != null) lastTarget = lastTarget.next!;
  let last: Node = value.a!;
  while (last.next != null) last = last.next!;
  const lastLocal = onlyNames && !isRepeated(target.a!, lastTarget) ? localFor(u, lastTarget, last) : -1;
  for (let item: Node | null = value.a; item != null; item = item!.next) {
    // The other values are in temporaries by now, so the last one may go to its variable at once.
    if (item.next == null && lastLocal >= 0) expression(u, item, lastLocal);
    else expressionPush(u, item);
  }
  let register = places;
  // CPython takes a tuple apart that it does not make.
  nodeLine(u, value);
  nodeLine(u, target);
  for (let item: Node | null = target.a; item != null; item = item!.next) storeTarget(u, item, item == lastTarget && lastLocal >= 0 ? lastLocal : register++);
  nodeLine(u, lastTarget);
  emitMore(u, 9);
  u.top = places;
  return true;
}

/** Does the name of the last target occur among the others? */
function isRepeated(first: Node, last: Node): bool {
  for (let item: Node | null = first; item != last; item = item.next!) if (item.name == last.name) return true;
  return false;
}

export function augmentedAssign(u: Unit, node: Node): void {
  const target = node.a!;
  const value = node.b!;
  switch (<i32>target.kind) {
    case NodeKind.NAME: {
      setPosition(u, target);
      const where = nameFind(u, mangled(u, target.name));
      const left = nameLoad(u, target.name, -1);
      if (where == Where.LOCAL) {
        nameFind(u, mangled(u, target.name));
        inPlace(u, node, u.register, left, value);
        // With a := in the value the name may have been looked up in between.
        nameFind(u, mangled(u, target.name));
        nameAssigned(u);
        return;
      }
      inPlace(u, node, left, left, value);
      setPosition(u, target);
      nameStore(u, target.name, left);
      return;
    }
    case NodeKind.ATTRIBUTE: {
      const object = expression(u, target.a!, -1);
      const called = mangled(u, target.name);
      const t = push(u);
      const cache = cacheNew(u, called);
      setAttributePosition(u, target);
      if (cache >= 0) emit(u, Op.LOAD_ATTR, t, object, cache);
      else {
        emitConstant(u, t, called);
        emit(u, Op.LOAD_ATTR_SLOW, t, object, t);
      }
      inPlace(u, node, t, t, value);
      storeAttribute(u, target, object, t);
      return;
    }
    case NodeKind.SUBSCRIPT: {
      const object = expression(u, target.a!, -1);
      const index = expression(u, target.b!, -1);
      const t = push(u);
      setPosition(u, target);
      emit(u, Op.GET_ITEM, t, object, index);
      inPlace(u, node, t, t, value);
      setPosition(u, target);
      emit(u, Op.SET_ITEM, object, index, t);
      return;
    }
    default:
      fail(u, target, wording("illegal expression for augmented assignment"));
  }
}

/** Annotations of a class or module are compiled together at its end; those of a function's locals never. */
export function annotatedAssign(u: Unit, node: Node): void {
  const target = node.a!;
  if (node.c != null) {
    assignOne(u, target, node.c!);
  } else if (target.kind == NodeKind.ATTRIBUTE) {
    expression(u, target.a!, -1);
  } else if (target.kind == NodeKind.SUBSCRIPT) {
    expression(u, target.a!, -1);
    expression(u, target.b!, -1);
  }
  if (target.kind != NodeKind.NAME || !(node.flags & ANN_SIMPLE) || scopeIsFunction(u.scope)) return;
  annotateNote(u, node);
}

export function deleteTargets(u: Unit, first: Node | null): void {
  for (let target: Node | null = first; target != null; target = target!.next) {
    if (!enter(u)) return;
    const top = u.top;
    switch (<i32>target.kind) {
      case NodeKind.NAME:
        setPosition(u, target);
        nameDelete(u, target.name);
        break;
      case NodeKind.ATTRIBUTE: {
        const object = expression(u, target.a!, -1);
        setAttributePosition(u, target);
        emitWide(u, Op.DELETE_ATTR, object, nameIndex(u, mangled(u, target.name)));
        break;
      }
      case NodeKind.SUBSCRIPT: {
        const object = expression(u, target.a!, -1);
        const index = expression(u, target.b!, -1);
        setPosition(u, target);
        emit(u, Op.DELETE_ITEM, object, index);
        break;
      }
      case NodeKind.TUPLE:
      case NodeKind.LIST:
        deleteTargets(u, target.a);
        break;
      default:
        fail(u, target, wording("cannot delete this expression"));
    }
    u.top = top;
    u.shared.depth--;
  }
}

// ---- loops

/** R[iterator] = iter(node). A display of constants is iterated as a constant. */
export function iterable(u: Unit, node: Node, iterator: i32): void {
  const top = u.top;
  let source: i32;
  if ((node.kind == NodeKind.LIST || node.kind == NodeKind.SET) && node.a != null && constantsOnly(node.a) && !isLongTable(node)) {
    let v = node.kind == NodeKind.LIST ? constantsTuple(node.a) : constantsSet(node.a);
    if (v == ERROR) {
      failMemory(u);
      v = NONE;
    }
    if (v == UNBOUND) source = expression(u, node, -1);
    else {
      source = push(u);
      setPosition(u, node);
      emitConstant(u, source, v);
    }
  } else if (node.kind == NodeKind.CONSTANT && isLongTable(node)) {
    // CPython leaves the tuple a list here, which is no constant.
    source = push(u);
    collect(u, node, node.a, source, false);
  } else source = expression(u, node, -1);
  setPosition(u, node);
  emit(u, Op.GET_ITER, iterator, source);
  u.top = top;
}

/** The next item into the target, or to `end`. */
export function forTarget(u: Unit, target: Node, source: Node, iterator: i32, end: i32): void {
  const top = u.top;
  const local = target.kind == NodeKind.NAME ? nameLocal(u, mangled(u, target.name)) : -1;
  const register = local >= 0 ? local : push(u);
  setPosition(u, source);
  emitJump(u, Op.FOR_ITER, register, iterator, end);
  setPosition(u, target);
  if (target.line != source.line) emitNop(u, LINE_ONLY);
  storeTarget(u, target, register);
  u.top = top;
}
