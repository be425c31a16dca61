/**
 * Type parameters and `type` statements. A generic function, class or alias is made inside a function of its own whose locals are the
 * type parameters; it is called at once. Bounds, defaults and the values of aliases are functions that run when they are asked for.
 */
import { FALSE, fromSmallInt, NONE, TRUE } from '../value/value';
import { name, Name } from '../value/names';
import { codeHidden } from '../bytecode/code';
import { Op } from '../bytecode/opcode';
import { internAscii } from '../objects/str';
import { Intrinsic } from '../vm/intrinsics';
import { arenaNode } from './arena';
import { Node, NodeKind } from './ast';
import { Unit, cacheNew, emit, emitConstant, nodeLine, push, setPosition } from './assembler';
import { failMemory, frameClose, frameOpen, nameLoad, nameStore } from './codegen';
import { expression } from './codegen-expression';
import { annotateOpen, annotationValue } from './codegen-annotation';
import { definitionLine, HAS_DEFAULTS, makeFunction } from './codegen-function';
import { Scope, scopeOf } from './scopes';
import { KEY_ANNOTATIONS, KEY_TYPE_PARAMETERS, symtableTypeParameters } from './symtable';

/** R[dst] = a class of the library module _machine. */
export function typingClass(u: Unit, dst: i32, called: usize): void {
  emitConstant(u, dst, internAscii(called));
  emit(u, Op.INTRINSIC, dst, dst, Intrinsic.MACHINE_CLASS);
}

/** R[dst] = function that computes `node`, or None when there is none. It begins and ends on the line of `place`. */
function lazyFunction(u: Unit, node: Node | null, dst: i32, place: Node | null): void {
  if (node == null) {
    emitConstant(u, dst, NONE);
    return;
  }
  const scope = scopeOf(u.shared.table, changetype<usize>(node) | KEY_ANNOTATIONS);
  if (scope == null) {
    failMemory(u);
    return;
  }
  setPosition(u, place!);
  const inner = annotateOpen(u, scope);
  const register = annotationValue(inner, node);
  setPosition(inner, place!);
  emit(inner, Op.RETURN, register);
  const code = frameClose(inner, place!.line, NONE, 0);
  // The format may be left out: VALUE, which is 1.
  const top = u.top;
  const defaults = push(u, 4);
  emitConstant(u, defaults + 1, fromSmallInt(1));
  emit(u, Op.BUILD_TUPLE, defaults, defaults + 1, 1);
  makeFunction(u, scope, code, dst, defaults, HAS_DEFAULTS);
  u.top = top;
}

/** Makes the type parameters as variables of their scope; R[top] = the tuple of them, in a new temporary. */
function makeParameters(u: Unit, first: Node | null): i32 {
  const tuple = push(u);
  const items = u.top;
  let count = 0;
  for (let item: Node | null = first; item != null; item = item!.next) {
    const window = push(u, 6);
    setPosition(u, item);
    typingClass(u, window, item.kind == NodeKind.TYPE_VAR ? ascii("make_type_var") : item.kind == NodeKind.PARAM_SPEC ? ascii("make_param_spec") : ascii("make_type_var_tuple"));
    const args = push(u, 4);
    emitConstant(u, args, item.name);
    lazyFunction(u, item.a, args + 1, item.a);
    lazyFunction(u, item.b, args + 2, item.b);
    emitConstant(u, args + 3, item.a != null && item.a!.kind == NodeKind.TUPLE ? TRUE : FALSE);
    u.position = codeHidden(item.line);
    emit(u, Op.CALL, window, 4, window);
    setPosition(u, item);
    nameStore(u, item.name, window);
    u.top = window + 1;
    count++;
    if (u.shared.failed) break;
  }
  setPosition(u, first!);
  emit(u, Op.BUILD_TUPLE, tuple, items, count);
  u.top = tuple + 1;
  return tuple;
}

/** Opens the function of the type parameters of a definition, which takes so many arguments; their tuple is in u.register of the new unit. Null when it has none. */
export function typesOpen(u: Unit, node: Node, given: i32 = 0): Unit | null {
  const first = symtableTypeParameters(node);
  if (first == null) return null;
  const scope = scopeOf(u.shared.table, changetype<usize>(node) | KEY_TYPE_PARAMETERS);
  if (scope == null) {
    failMemory(u);
    return null;
  }
  scope.positionalCount = scope.parameterCount = given;
  const inner = frameOpen(u.shared, u, scope);
  // An alias has its name first.
  if (node.kind == NodeKind.TYPE_ALIAS) nodeLine(inner, node);
  const tuple = makeParameters(inner, first);
  inner.register = tuple;
  return inner;
}

/** Ends it with the value in `result` and calls it: R[window] = the definition. The window has `count` arguments. */
export function typesClose(u: Unit, inner: Unit, node: Node, result: i32, window: i32, count: i32): void {
  emit(inner, Op.RETURN, result);
  const scope: Scope = inner.scope;
  const code = frameClose(inner, definitionLine(node), NONE, 0);
  setPosition(u, node);
  makeFunction(u, scope, code, window, -1, 0);
  emit(u, Op.CALL, window, count, window);
}

/** R[object].__type_params__ = R[tuple] */
export function typesAttach(u: Unit, object: i32, tuple: i32): void {
  const cache = cacheNew(u, name(Name.__type_params__));
  if (cache >= 0) emit(u, Op.STORE_ATTR, object, tuple, cache);
}

/** In the function around a generic class: keeps the tuple for the class body, and gives the extra base as a node. */
export function typesForClass(u: Unit, node: Node, tuple: i32): Node {
  nameStore(u, internAscii(ascii(".type_params")), tuple);
  const t = push(u);
  const window = push(u, 7);
  typingClass(u, window, ascii("make_generic_base"));
  emit(u, Op.MOVE, window + 6, tuple);
  u.position = codeHidden(node.line);
  emit(u, Op.CALL, window, 1, window);
  nameStore(u, internAscii(ascii(".generic_base")), window);
  u.top = t;
  const base = arenaNode(NodeKind.NAME, node.line, node.column);
  base.name = internAscii(ascii(".generic_base"));
  return base;
}

/** In the body of a generic class. */
export function typesInClass(u: Unit): void {
  const t = push(u);
  nameLoad(u, internAscii(ascii(".type_params")), t);
  nameStore(u, name(Name.__type_params__), t);
  u.top = t;
}

function makeAlias(u: Unit, node: Node, tuple: i32): i32 {
  const window = push(u, 9);
  setPosition(u, node);
  typingClass(u, window, ascii("make_alias"));
  emitConstant(u, window + 6, node.a!.name);
  lazyFunction(u, node.b, window + 7, node);
  if (tuple >= 0) emit(u, Op.MOVE, window + 8, tuple);
  u.position = codeHidden(node.line);
  emit(u, Op.CALL, window, tuple < 0 ? 2 : 3, window);
  setPosition(u, node);
  u.top = window + 1;
  return window;
}

export function typeAlias(u: Unit, node: Node): void {
  const mark = u.top;
  const inner = typesOpen(u, node);
  let register: i32;
  if (inner == null) register = makeAlias(u, node, -1);
  else {
    register = push(u, 6);
    typesClose(u, inner, node, makeAlias(inner, node, inner.register), register, 0);
  }
  setPosition(u, node.a!);
  nameStore(u, node.a!.name, register);
  u.top = mark;
}
