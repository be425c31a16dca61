/** Binding the arguments of a call to the parameters of a Python function, with CPython's errors. */
import { CODE_VARARGS, CODE_VARKEYWORDS, CodeObject, FunctionObject, TupleObject } from '../heap/layout';
import { builderAppend, builderAscii, builderFinish, builderInt, builderNew } from '../common/builder';
import { dictGetName, dictNew, dictSetName } from '../objects/dict-table';
import { unexpectedKeyword } from '../objects/builtin-function';
import { listNew, listPush } from '../objects/list';
import { strIntern } from '../objects/str';
import { tupleFromArgs, tupleGet } from '../objects/tuple';
import { Exc } from '../value/type-id';
import { slotsCopy } from '../value/slots';
import { ERROR, fromPointer, UNBOUND, Value } from '../value/value';
import { raiseFormat } from './raise';

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
    } else if (at >= 0) return positionalOnlyByName(func, code, keywords);
    else {
      const candidates = listNew(named);
      if (!candidates) return false;
      for (let j = code.positionalOnlyCount; j < named; j++) listPush(candidates, tupleGet(<usize>code.variableNames, j));
      unexpectedKeyword(func.qualname, name, candidates);
      return false;
    }
  }
  if (count > positional && !varargs) return tooManyPositional(func, code, passed, count, keywords);
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
    if (i < firstDefault) return missing(func, code, base, 0, firstDefault, ascii("positional"));
    store<Value>(slot(base, i), tupleGet(defaults, i - (positional - defaultCount)));
  }
  const named = positional + code.keywordOnlyCount;
  for (let i = positional; i < named; i++) {
    if (load<Value>(slot(base, i)) != UNBOUND) continue;
    const initial = func.keywordDefaults ? dictGetName(func.keywordDefaults, tupleGet(code.variableNames, i)) : UNBOUND;
    if (initial == UNBOUND) return missingKeywordOnly(func, code, base);
    store<Value>(slot(base, i), initial);
  }
  return true;
}

function missingKeywordOnly(func: FunctionObject, code: CodeObject, base: usize): bool {
  const named = code.argumentCount + code.keywordOnlyCount;
  if (func.keywordDefaults) {
    for (let i = code.argumentCount; i < named; i++) {
      const initial = dictGetName(func.keywordDefaults, tupleGet(code.variableNames, i));
      if (initial != UNBOUND && load<Value>(slot(base, i)) == UNBOUND) store<Value>(slot(base, i), initial);
    }
  }
  return missing(func, code, base, code.argumentCount, named, ascii("keyword-only"));
}

/** "f() missing 2 required positional arguments: 'x' and 'y'" */
function missing(func: FunctionObject, code: CodeObject, base: usize, from: u32, to: u32, kind: usize): bool {
  let count: u32 = 0;
  for (let i = from; i < to; i++) if (load<Value>(slot(base, i)) == UNBOUND) count++;
  const names = builderNew();
  let seen: u32 = 0;
  for (let i = from; i < to; i++) {
    if (load<Value>(slot(base, i)) != UNBOUND) continue;
    if (seen) builderAscii(names, seen + 1 < count ? ascii(", ") : count == 2 ? ascii(" and ") : ascii(", and "));
    builderAscii(names, ascii("'"));
    builderAppend(names, tupleGet(code.variableNames, i));
    builderAscii(names, ascii("'"));
    seen++;
  }
  const text = builderFinish(names);
  if (text == ERROR) return false;
  const message = builderNew();
  builderAppend(message, func.qualname);
  builderAscii(message, ascii("() missing "));
  builderInt(message, <i64>(count));
  builderAscii(message, ascii(" required "));
  builderAscii(message, kind);
  builderAscii(message, count == 1 ? ascii(" argument: ") : ascii(" arguments: "));
  builderAppend(message, text);
  return raiseBuilt(message);
}


function raiseBuilt(builder: usize): bool {
  const text = builderFinish(builder);
  if (text != ERROR) raiseFormat(Exc.TypeError, ascii("%s"), text);
  return false;
}

/** "f() takes from 1 to 2 positional arguments but 3 were given" */
function tooManyPositional(func: FunctionObject, code: CodeObject, passed: usize, count: u32, keywords: usize): bool {
  const positional = code.argumentCount;
  const defaults: u32 = func.defaults ? changetype<TupleObject>(<usize>func.defaults).length : 0;
  let keywordOnlyGiven: u32 = 0;
  const given: u32 = keywords ? changetype<TupleObject>(keywords).length : 0;
  for (let i: u32 = 0; i < given; i++) {
    const at = parameterIndex(code, strIntern(tupleGet(keywords, i)), positional + code.keywordOnlyCount);
    if (at >= <i32>positional) keywordOnlyGiven++;
  }
  const message = builderNew();
  builderAppend(message, func.qualname);
  builderAscii(message, ascii("() takes "));
  if (defaults) {
    builderAscii(message, ascii("from "));
    builderInt(message, <i64>(positional - defaults));
    builderAscii(message, ascii(" to "));
  }
  builderInt(message, <i64>(positional));
  builderAscii(message, positional == 1 && !defaults ? ascii(" positional argument but ") : ascii(" positional arguments but "));
  builderInt(message, <i64>(count));
  if (keywordOnlyGiven) {
    builderAscii(message, count == 1 ? ascii(" positional argument (and ") : ascii(" positional arguments (and "));
    builderInt(message, <i64>(keywordOnlyGiven));
    builderAscii(message, keywordOnlyGiven == 1 ? ascii(" keyword-only argument) were given") : ascii(" keyword-only arguments) were given"));
  } else builderAscii(message, count == 1 ? ascii(" was given") : ascii(" were given"));
  return raiseBuilt(message);
}

function positionalOnlyByName(func: FunctionObject, code: CodeObject, keywords: usize): bool {
  const names = builderNew();
  const given = changetype<TupleObject>(keywords).length;
  let first = true;
  for (let i: u32 = 0; i < given; i++) {
    const name = tupleGet(keywords, i);
    const at = parameterIndex(code, strIntern(name), code.positionalOnlyCount);
    if (at < 0) continue;
    if (!first) builderAscii(names, ascii(", "));
    first = false;
    builderAppend(names, name);
  }
  const text = builderFinish(names);
  if (text != ERROR) raiseFormat(Exc.TypeError, ascii("%s() got some positional-only arguments passed as keyword arguments: '%s'"), func.qualname, text);
  return false;
}
