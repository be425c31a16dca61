/** From source text to a code object: the one entry of the compiler. Frees what the compilation used. */
import { spendFuel } from '../vm/state';
import { CODE_FUTURE_ANNOTATIONS, ExceptionObject, StrObject } from '../heap/layout';
import { Exc } from '../value/type-id';
import { Value, ERROR, NONE, UNBOUND, toPointer, toSmallInt } from '../value/value';
import { name, Name } from '../value/names';
import { Op } from '../bytecode/opcode';
import { dictNew } from '../objects/dict-table';
import { tuple1, tupleGet } from '../objects/tuple';
import { exceptionField, SYNTAX_LINE } from '../objects/exception';
import { state } from '../vm/record';
import { pythonCall } from '../vm/python-native';
import { errorMatches, errorPending, errorTake, raiseAgain, raiseMemoryError } from '../vm/raise';
import { rootPop, rootPush } from '../vm/state';
import { Arena, arenaCurrent, arenaFailed, arenaFree, arenaNew } from './arena';
import { Node, NodeKind } from './ast';
import { Shared, emit, emitConstant, here, noPosition, push, setLine, setPosition } from './assembler';
import { frameClose, frameOpen, nameStore } from './codegen';
import { expression } from './codegen-expression';
import { annotateBegin, annotateBody } from './codegen-annotation';
import { docstring } from './codegen-function';
import { body } from './codegen-statement';
import { parseEscapesNames } from './parse-escapes';
import { parserParse } from './parser';
import { Scope, scopeRecord } from './scopes';
import { symtableBuild } from './symtable';
import { syntaxErrorFormat } from './syntax-error';
import { treeRows } from './tree-rows';
import { warnCount, warnFinally, warnShow, warnUntil } from './warn';

export const enum Mode {
  EXEC,
  EVAL,
  /** The prompt: values of expressions are displayed. */
  SINGLE,
  /** EXEC that returns the value of a last expression statement. */
  RUN,
}

/** `flags`: the text is that of no file, so warnings and the errors found behind the parser do not quote it. */
export const COMPILE_TEXT: i32 = 1;
/** Two bits of flags: compile's `optimize`. */
export const COMPILE_OPTIMIZATION: i32 = 1;

/**
 * Code object of a str, or ERROR; with NONE as `places` the rows of its tree instead (tree-rows.ts), with a list of them code whose positions they are. The arguments must be rooted.
 * @mayCallPython (for names of characters, and warnings)
 */
export function compileSource(source: Value, filename: Value, mode: i32, flags: i32, places: Value = UNBOUND): Value {
  // The tokenizer's look at all of it; trees and code are charged as they are made.
  spendFuel(<i32>(changetype<StrObject>(toPointer(source)).length >> 4));
  const names = parseEscapesNames(source);
  if (names == ERROR) return ERROR;
  const arena = arenaNew();
  if (!arena) return ERROR;
  changetype<Arena>(arena).names = names;
  const result = compileIn(arena, source, filename, mode, flags, places);
  const warnings = changetype<Arena>(arena).warnings;
  arenaFree(arena);
  if (result == ERROR && !errorMatches(Exc.SyntaxError)) return errorPending() ? ERROR : raiseMemoryError();
  const outcome = result == ERROR ? errorTake() : result;
  rootPush(outcome);
  // What the compiler has raised has numbers for words.
  const good = (!warnings || warnShow(warnings, source, filename, !(flags & COMPILE_TEXT))) &&
    (result != ERROR || pythonCall(ascii("wordings.put_in"), outcome, UNBOUND, UNBOUND) != ERROR);
  rootPop(1);
  return !good ? ERROR : result == ERROR ? raiseAgain(outcome) : outcome;
}

function compileIn(arena: usize, source: Value, filename: Value, mode: i32, flags: i32, places: Value): Value {
  changetype<Arena>(arena).futureAnnotations = flags & CODE_FUTURE_ANNOTATIONS;
  changetype<Arena>(arena).ofNoFile = flags & COMPILE_TEXT;
  changetype<Arena>(arena).optimization = flags >> COMPILE_OPTIMIZATION & 3;
  // The text of a tree may have any number of statements for the prompt.
  const isWhole = mode == Mode.RUN || (mode == Mode.SINGLE && places != UNBOUND && places != NONE);
  const tree = parserParse(source, filename, isWhole ? Mode.EXEC : mode, arena);
  if (tree == null || arenaFailed()) return ERROR;
  if (places != UNBOUND) {
    const rows = treeRows(tree, places);
    if (rows == ERROR || places == NONE) return rows;
  }
  if (tree.kind != NodeKind.EXPRESSION) warnFinally(tree.a, false);
  const warned = warnCount();
  if (changetype<Arena>(arena).lateNode) return failed(warned);
  const table = dictNew();
  if (!table) return ERROR;
  const scope = symtableBuild(tree, table);
  if (scope == null) {
    warnUntil(0, warned);
    return withoutPlace();
  }
  if (changetype<Arena>(arena).lateNode) return failed(warned);
  const shared = changetype<Shared>(scopeRecord(offsetof<Shared>()));
  shared.filename = filename;
  shared.source = source;
  shared.table = <u32>table;
  shared.mode = mode;
  shared.flags = changetype<Arena>(arena).futureAnnotations ? flags | CODE_FUTURE_ANNOTATIONS : flags;
  const code = generate(shared, tree, scope);
  return shared.failed || arenaFailed() ? failed(warned) : code;
}

/** Raises the error that had to wait, unless there is one, and leaves of the warnings those that come before it. */
function failed(warned: u32): Value {
  const late = changetype<Node>(<usize>arenaCurrent().lateNode);
  if (!errorPending() && changetype<usize>(late)) syntaxErrorFormat(late, arenaCurrent().lateMessage, late.name, NONE);
  if (errorMatches(Exc.SyntaxError)) warnUntil(<u32>toSmallInt(exceptionField(state.pending, SYNTAX_LINE)), warned);
  return ERROR;
}

/** What CPython finds in symbol tables has its place in attributes alone. */
function withoutPlace(): Value {
  const exception = changetype<ExceptionObject>(errorMatches(Exc.SyntaxError) ? toPointer(state.pending) : 0);
  const args = changetype<usize>(exception) ? tuple1(tupleGet(toPointer(exception.args), 0)) : ERROR;
  if (args != ERROR) exception.args = args;
  return ERROR;
}

function generate(shared: Shared, tree: Node, scope: Scope): Value {
  const u = frameOpen(shared, null, scope);
  if (tree.kind == NodeKind.EXPRESSION) {
    const register = expression(u, tree.a!, -1);
    setPosition(u, tree.a!);
    emit(u, Op.RETURN, register);
    return frameClose(u, 1, NONE, 0);
  }
  const first = tree.a;
  if (shared.mode == Mode.RUN && first != null) {
    let last: Node = first;
    while (last.next != null) last = last.next!;
    if (last.kind == NodeKind.EXPR) shared.last = <u32>changetype<usize>(last);
  }
  annotateBegin(u);
  const doc = shared.mode == Mode.SINGLE ? NONE : docstring(u, first);
  if (doc != NONE) {
    setPosition(u, first!);
    const t = push(u);
    emitConstant(u, t, doc);
    nameStore(u, name(Name.__doc__), t);
    u.top = t;
  }
  body(u, first);
  if (first != null) annotateBody(u, first.line);
  if (!u.dead) {
    if (here(u)) noPosition(u);
    else setLine(u, 1);
    emit(u, Op.RETURN_NONE, 0);
  }
  return frameClose(u, 1, doc, 0);
}
