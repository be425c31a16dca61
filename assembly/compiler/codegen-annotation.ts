/**
 * Annotations. Those of a function, and those of a class or module together, are compiled into a function `__annotate__`, which is asked when
 * somebody wants them. Where an annotation may not be come by (in a module, since it may be seen half executed, and in the branches and
 * loops of a class), a set `__conditional_annotations__` has the numbers of those that were. With the future import they
 * are texts, which a class or module puts into `__annotations__` at once.
 */
import { Value, fromSmallInt, NONE } from '../value/value';
import { name, Name } from '../value/names';
import { Op } from '../bytecode/opcode';
import { CODE_FUTURE_ANNOTATIONS } from '../heap/layout';
import { internAscii } from '../objects/str';
import { Later, OPERANDS, Unit, dies, emit, emitConstant, emitJump, labelNew, labelPlace, nameIndex, push, setLine, setPosition } from './assembler';
import { ANN_CONDITIONAL, Node, NodeKind, ParameterKind } from './ast';
import { frameClose, frameOpen, mangled, nameLoad, nameStore } from './codegen';
import { expression, expressionPush } from './codegen-expression';
import { makeFunction } from './codegen-function';
import { FREE, SCOPE_ANNOTATIONS, SCOPE_CONDITIONAL, Scope, ScopeKind, scopeConditional, scopeFind, scopeRecord } from './scopes';
import { vectorPush, vectorSet } from './vector';

/** Opens `__annotate__`: it accepts the formats 1 and 2 and refuses the rest. */
export function annotateOpen(u: Unit, scope: Scope): Unit {
  const inner = frameOpen(u.shared, u, scope);
  inner.position = u.position;
  const accepted = labelNew(inner);
  emitJump(inner, Op.JUMP_UNLESS_GT_INT, 0, 2, accepted);
  const t = push(inner);
  emit(inner, Op.LOAD_COMMON, t, 1);
  emit(inner, Op.RAISE, t, 0, 1);
  dies(inner);
  labelPlace(inner, accepted);
  inner.top = t;
  return inner;
}

/** The register with the value of an annotation or of a default of type parameters, either of which may be starred. */
export function annotationValue(u: Unit, node: Node): i32 {
  if (node.kind != NodeKind.STARRED) return expression(u, node, -1);
  const value = expressionPush(u, node.a!);
  emit(u, Op.UNPACK, value, value, 1);
  return value;
}

/** `statement`: the annotation of a class or module, or null for one of a function. */
function annotationItem(u: Unit, dict: i32, called: Value, annotation: Node, statement: Node | null): void {
  const top = u.top;
  // What belongs to no annotation is on the line of the function or class.
  const position = u.position;
  const key = push(u);
  const value = annotationValue(u, annotation);
  if (statement != null) setPosition(u, statement);
  else u.position = position;
  emitConstant(u, key, called);
  u.position = position;
  emit(u, Op.DICT_SET, dict, key, value);
  u.top = top;
}

/** R[dst] = `__annotate__` of a function. */
export function annotateFunction(u: Unit, node: Node, scope: Scope, dst: i32): void {
  const inner = annotateOpen(u, scope);
  const dict = push(inner);
  emit(inner, Op.BUILD_DICT, dict, dict, 0);
  // Those that are positional only come second, as in CPython.
  for (let pass = 0; pass < 5; pass++) {
    for (let item: Node | null = node.a == null ? null : node.a!.a; item != null; item = item!.next) {
      const kind = item.op;
      const turn = kind == <u8>ParameterKind.POSITIONAL ? 0 : kind < <u8>ParameterKind.POSITIONAL ? 1 : kind == <u8>ParameterKind.VARARGS ? 2 : kind == <u8>ParameterKind.KEYWORD_ONLY ? 3 : 4;
      if (turn == pass && item.a != null) annotationItem(inner, dict, mangled(u, item.name), item.a!, null);
    }
  }
  if (node.d != null) annotationItem(inner, dict, internAscii(ascii("return")), node.d!, null);
  emit(inner, Op.RETURN, dict);
  const code = frameClose(inner, node.line, NONE, 0);
  makeFunction(u, scope, code, dst, -1, 0);
}

/** R[dst] = the set of the annotations that were come by, in their class or module or in its `__annotate__`. */
function conditionalLoad(u: Unit, dst: i32): void {
  const cell = scopeFind(u.scope, scopeConditional());
  if (u.scope.kind == ScopeKind.CLASS || (cell != null && cell.flags & FREE)) emit(u, Op.LOAD_DEREF, dst, cell!.register, nameIndex(u, scopeConditional()));
  else nameLoad(u, scopeConditional(), dst);
}

/** Before the body of a class or module. The `__annotate__` of a module is there from the start, and made when the body is known. */
export function annotateBegin(u: Unit): void {
  const scope = u.scope;
  const future = (u.shared.flags & CODE_FUTURE_ANNOTATIONS) != 0;
  const isModule = scope.kind == ScopeKind.MODULE;
  const t = push(u);
  if (isModule && !future && scope.flags & SCOPE_ANNOTATIONS) {
    u.annotate = u.names.values.length + 1;
    vectorPush(u.names.values, NONE);
    emit(u, Op.MAKE_FUNCTION, t, 0, u.annotate - 1);
    emit(u, Op.NOP, 0, 0, <i32>OPERANDS);
    nameStore(u, name(Name.__annotate__), t);
  }
  if (scope.flags & SCOPE_CONDITIONAL) {
    emit(u, Op.BUILD_SET, t, t, 0);
    if (isModule) nameStore(u, scopeConditional(), t);
    else emit(u, Op.STORE_DEREF, scopeFind(scope, scopeConditional())!.register, t);
  }
  if (future && scope.annotations != null) emit(u, Op.SETUP_ANNOTATIONS, 0);
  u.top = t;
}

/** An annotation of a class or module has been come by. */
export function annotateNote(u: Unit, node: Node): void {
  setPosition(u, node);
  const t = push(u, 2);
  if (u.shared.flags & CODE_FUTURE_ANNOTATIONS) {
    expression(u, node.b!, t + 1);
    nameLoad(u, name(Name.__annotations__), t);
    const key = push(u);
    emitConstant(u, key, mangled(u, node.a!.name));
    emit(u, Op.SET_ITEM, t, key, t + 1);
    u.top = t;
    return;
  }
  const later = changetype<Later>(scopeRecord(offsetof<Later>()));
  later.node = node;
  later.index = -1;
  if (node.flags & ANN_CONDITIONAL) {
    later.index = u.conditionalCount++;
    conditionalLoad(u, t);
    emitConstant(u, t + 1, fromSmallInt(later.index));
    emit(u, Op.SET_ADD, t, t + 1);
  }
  if (u.laterLast == null) u.laterFirst = later;
  else u.laterLast!.next = later;
  u.laterLast = later;
  u.top = t;
}

/** After the body: its `__annotate__`, which a class stores now. */
export function annotateBody(u: Unit, firstLine: u32): void {
  const scope = u.scope.annotations;
  if ((u.laterFirst == null && !u.annotate) || scope == null || u.shared.failed) return;
  const position = u.position;
  setLine(u, firstLine);
  const inner = annotateOpen(u, scope);
  const dict = push(inner);
  emit(inner, Op.BUILD_DICT, dict, dict, 0);
  const t = push(inner, 2);
  for (let later: Later | null = u.laterFirst; later != null; later = later!.next) {
    const skip = labelNew(inner);
    if (later.index >= 0) {
      setPosition(inner, later.node);
      conditionalLoad(inner, t);
      emitConstant(inner, t + 1, fromSmallInt(later.index));
      emit(inner, Op.IN, t, t + 1, t);
      emitJump(inner, Op.JUMP_IF_FALSE, t, 0, skip);
    }
    setLine(inner, firstLine);
    annotationItem(inner, dict, mangled(u, later.node.a!.name), later.node.b!, later.node);
    labelPlace(inner, skip);
    if (inner.shared.failed) break;
  }
  emit(inner, Op.RETURN, dict);
  const code = frameClose(inner, firstLine, NONE, 0);
  if (u.annotate) {
    vectorSet(u.names.values, u.annotate - 1, code);
    u.position = position;
  } else {
    const made = push(u);
    makeFunction(u, scope, code, made, -1, 0);
    nameStore(u, internAscii(ascii("__annotate_func__")), made);
    u.top = made;
  }
}
