/** Binding the arguments of a call to the parameters of a Python function, with CPython's errors. */
import { CODE_HIDDEN, CODE_VARARGS, CODE_VARKEYWORDS, CodeObject, FunctionObject, TupleObject } from '../heap/layout';
import { dictGetName, dictNew, dictSetName } from '../objects/dict-table';
import { unexpectedKeyword } from '../objects/builtin-function';
import { listNew, listPush } from '../objects/list';
import { strIntern } from '../objects/str';
import { tupleFromArgs, tupleGet } from '../objects/tuple';
import { Exc } from '../value/type-id';
import { slotsCopy } from '../value/slots';
import { ERROR, fromPointer, fromSmallInt, UNBOUND, Value } from '../value/value';
import { pythonCall } from './python-native';
import { raiseFormat } from './raise';
import { state } from './record';

// @ts-ignore: decorator
@inline function slot(base: usize, i: u32): usize { return base + (<usize>i << 3); }

/**
 * Fills the parameter registers at `base`, where the `count` positional arguments lie already, followed by one value for each name in
 * `keywords`. The caller made sure of room for parameterCount + count + keywords more slots. False with TypeError or MemoryError pending.
 */
export function bindArguments(func: FunctionObject, base: usize, count: u32, keywords: usize): bool {
  const code = changetype<CodeObject>(<usize>func.code);
  const positional = code.argumentCount;
  const named = positional + code.keywordOnlyCount;
  const given: u32 = keywords ? changetype<TupleObject>(keywords).length : 0;
  const varargs = (code.codeFlags & CODE_VARARGS) != 0;
  const varkeywords = (code.codeFlags & CODE_VARKEYWORDS) != 0;
  // Copies of what was passed, above the parameters and above what was passed.
  const parameters = code.parameterCount;
  const passed = slot(base, parameters > count + given ? parameters : count + given);
  if (given || count > positional) slotsCopy(passed, base, count + given);
  for (let i = count; i < parameters; i++) store<Value>(slot(base, i), UNBOUND);
  for (let i = positional; i < count && i < named; i++) store<Value>(slot(base, i), UNBOUND);
  if (varargs) {
    const rest = count > positional ? tupleFromArgs(slot(passed, positional), count - positional) : tupleFromArgs(passed, 0);
    if (rest == ERROR) return false;
    store<Value>(slot(base, named), rest);
  }
  let extra: usize = 0;
  if (varkeywords) {
    extra = dictNew();
    if (!extra) return false;
    store<Value>(slot(base, named + (varargs ? 1 : 0)), fromPointer(extra));
  }
  for (let i: u32 = 0; i < given; i++) {
    const name = strIntern(tupleGet(keywords, i));
    if (name == ERROR) return false;
    const v = load<Value>(slot(passed, count + i));
    const at = parameterIndex(code, name, named);
    if (at >= <i32>code.positionalOnlyCount) {
      if (load<Value>(slot(base, at)) != UNBOUND) {
        raiseFormat(Exc.TypeError, ascii("%s() got multiple values for argument '%s'"), func.qualname, name);
        return false;
      }
      store<Value>(slot(base, at), v);
    } else if (varkeywords) {
      if (!dictSetName(extra, name, v)) return false;
    } else if (at >= 0) return refuse(func, BY_NAME, fromPointer(keywords), count);
    else {
      const candidates = listNew(named);
      if (!candidates) return false;
      for (let j = code.positionalOnlyCount; j < named; j++) listPush(candidates, tupleGet(<usize>code.variableNames, j));
      if (code.codeFlags & CODE_HIDDEN) return refuse(func, UNEXPECTED, fromPointer(keywords), count);
      unexpectedKeyword(func.qualname, name, candidates);
      return false;
    }
  }
  if (count > positional && !varargs) return refuse(func, TOO_MANY, given ? fromPointer(keywords) : fromPointer(<usize>state.emptyTuple), count);
  return fillDefaults(func, code, base, count);
}

function parameterIndex(code: CodeObject, name: Value, named: u32): i32 {
  const names = <usize>code.variableNames;
  for (let i: u32 = 0; i < named; i++) if (tupleGet(names, i) == name) return <i32>i;
  return -1;
}

function fillDefaults(func: FunctionObject, code: CodeObject, base: usize, count: u32): bool {
  const positional = code.argumentCount;
  const defaults = <usize>func.defaults;
  const defaultCount: u32 = defaults ? changetype<TupleObject>(defaults).length : 0;
  const firstDefault = positional > defaultCount ? positional - defaultCount : 0;
  for (let i = count; i < positional; i++) {
    if (load<Value>(slot(base, i)) != UNBOUND) continue;
    if (i < firstDefault) return missing(func, code, base, 0, firstDefault, count);
    store<Value>(slot(base, i), tupleGet(defaults, i - (positional - defaultCount)));
  }
  const named = positional + code.keywordOnlyCount;
  for (let i = positional; i < named; i++) {
    if (load<Value>(slot(base, i)) != UNBOUND) continue;
    const initial = func.keywordDefaults ? dictGetName(func.keywordDefaults, tupleGet(code.variableNames, i)) : UNBOUND;
    if (initial == UNBOUND) return missingKeywordOnly(func, code, base, count);
    store<Value>(slot(base, i), initial);
  }
  return true;
}

function missingKeywordOnly(func: FunctionObject, code: CodeObject, base: usize, count: u32): bool {
  const named = code.argumentCount + code.keywordOnlyCount;
  if (func.keywordDefaults) {
    for (let i = code.argumentCount; i < named; i++) {
      const initial = dictGetName(func.keywordDefaults, tupleGet(code.variableNames, i));
      if (initial != UNBOUND && load<Value>(slot(base, i)) == UNBOUND) store<Value>(slot(base, i), initial);
    }
  }
  return missing(func, code, base, code.argumentCount, named, count);
}

/** What does not fit; errors.wrong_call knows the numbers. */
const MISSING: u32 = 0;
const TOO_MANY: u32 = 1;
const BY_NAME: u32 = 2;
const UNEXPECTED: u32 = 3;
const IN_C: u32 = 4;

/** TypeError for a call, worded by the library (lib/_natives/errors.py): `data` are names of parameters or keywords. @mayCallPython */
function refuse(func: FunctionObject, what: u32, data: Value, count: u32): bool {
  if (changetype<CodeObject>(<usize>func.code).codeFlags & CODE_HIDDEN) what |= IN_C;
  const text = data == ERROR ? ERROR : pythonCall(ascii("errors.wrong_call"), fromPointer(changetype<usize>(func)), data, fromSmallInt(<i64>(count << 3 | what)));
  if (text != ERROR) raiseFormat(Exc.TypeError, ascii("%s"), text);
  return false;
}

function missing(func: FunctionObject, code: CodeObject, base: usize, from: u32, to: u32, count: u32): bool {
  const names = listNew(to);
  if (!names) return false;
  for (let i = from; i < to; i++) if (load<Value>(slot(base, i)) == UNBOUND) listPush(names, tupleGet(code.variableNames, i));
  return refuse(func, MISSING, fromPointer(names), count);
}
