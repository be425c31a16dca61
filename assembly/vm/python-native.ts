/**
 * Natives whose routine is written in Python (lib/_natives/), because they are seldom called and would make the module larger: a row with
 * `python:file.name` in spec/builtins. Nothing shows it: they check their arguments as all natives do, and their code has no
 * events and no line in tracebacks. The functions are compiled when one is first called, and no program can reach them.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { NATIVE_COUNT } from '../builtins/registry';
import { moduleCode } from '../bytecode/image';
import { hostFind } from '../host/modules';
import { nativeName } from '../objects/builtin-function';
import { dictGetName, dictNew, dictSetName } from '../objects/dict-table';
import { internAscii, strConcat, strFromLatin1, strIntern } from '../objects/str';
import { kindOf } from '../objects/type';
import { Name, name } from '../value/names';
import { call } from './call';
import { raiseFormat, raiseText } from './raise';
import { METHOD_CACHE, METHOD_CACHE_SIZE, state } from './record';
import { runCode } from './run';
import { rootPop, rootPush } from './state';

const DOT: u32 = 0x2e;

/**
 * Calls function `text` ("file.function" of lib/_natives/) with a native's arguments; parameters at the end that were not given are left
 * out. @mayCallPython
 */
export function pythonNative(text: usize, args: usize, count: i32): Value {
  const called = pythonFunction(0, text, 0);
  if (called == ERROR) return ERROR;
  while (count > 0 && load<Value>(args + (<usize>(count - 1) << 3)) == UNBOUND) count--;
  for (let i = 0; i < count; i++) {
    const at = args + (<usize>i << 3);
    if (load<Value>(at) == UNBOUND) store<Value>(at, NONE);
  }
  return call(called, args, count, 0);
}

/**
 * Function `what` + `end` of a file of lib/_natives/, where `what` is a text or the number of the native that has the name; without a file, the function that
 * text `what` names with its file. ERROR with an exception pending. Remembered in the cache of methods, whose other entries begin with the address of a class. @mayCallPython
 */
export function pythonFunction(file: usize, what: usize, end: usize): Value {
  const slot = METHOD_CACHE + (<usize>(<u32>(what ^ (what >> 4) ^ (file >> 3)) & (METHOD_CACHE_SIZE - 1)) * 24);
  if (load<u32>(slot) == <u32>what && load<u32>(slot, 4) == <u32>file && load<u32>(slot, 8) == <u32>end) return load<Value>(slot, 16);
  const f = file ? findTitled(file, what < <usize>NATIVE_COUNT ? nativeName(<u32>what) : internAscii(what), internAscii(end)) : findNamed(what);
  if (f == ERROR) return ERROR;
  store<u32>(slot, <u32>what);
  store<u32>(slot, <u32>file, 4);
  store<u32>(slot, <u32>end, 8);
  store<Value>(slot, f, 16);
  return f;
}

function findTitled(file: usize, title: Value, end: Value): Value {
  return findFunction(internAscii(file), title == ERROR || end == ERROR ? ERROR : strConcat(title, end));
}

function findNamed(text: usize): Value {
  let dot = text;
  while (load<u8>(dot) != DOT) dot++;
  return findFunction(strFromLatin1(text, <u32>(dot - text)), internAscii(dot + 1));
}

function findFunction(file: Value, title: Value): Value {
  // Interned texts stay: the file may have to be run first.
  const key = title == ERROR ? ERROR : strIntern(title);
  const functions = key == ERROR ? 0 : functionsOf(file);
  return functions ? dictGetName(functions, key) : ERROR;
}

/** Raises what a function of the library has to say about a native's arguments: ERROR in any case. @mayCallPython */
export function pythonRefuse(text: usize, args: usize, count: i32): Value {
  return pythonNative(text, args, count) == ERROR ? ERROR : raiseFormat(Exc.TypeError, text);
}

/** Calls a function of the library for a native routine: UNBOUND at the end are left out. @mayCallPython */
export function pythonCall(text: usize, a: Value, b: Value, c: Value): Value {
  const args = <usize>state.stackTop;
  rootPush(a);
  rootPush(b);
  rootPush(c);
  const result = pythonNative(text, args, 3);
  rootPop(3);
  return result;
}

/** The same when memory relies on the kind of what is answered: a program may have replaced the built-ins that the function uses. @mayCallPython */
export function pythonCallFor(kind: Kind, text: usize, a: Value, b: Value, c: Value): Value {
  const v = pythonCall(text, a, b, c);
  return v == ERROR || kindOf(v) == kind ? v : raiseFormat(Exc.TypeError, text);
}

/** Has a function of that file been called before? */
export function pythonKnows(file: usize): bool {
  return state.pythonNatives != 0 && dictGetName(<usize>state.pythonNatives, internAscii(file)) != UNBOUND;
}

/** Dict of the functions of one file, compiled when one of them is first called; 0 with an exception pending. */
function functionsOf(file: Value): usize {
  const subject = file == ERROR ? ERROR : strIntern(file);
  if (subject == ERROR) return 0;
  if (!state.pythonNatives) state.pythonNatives = <u32>dictNew();
  if (!state.pythonNatives) return 0;
  const known = dictGetName(<usize>state.pythonNatives, subject);
  if (known != UNBOUND) return toPointer(known);
  const title = raiseText(ascii("_natives.%s"), subject);
  return title != ERROR && loadFunctions(title, subject) ? toPointer(dictGetName(<usize>state.pythonNatives, subject)) : 0;
}

function loadFunctions(title: Value, subject: Value): bool {
  const found = hostFind(title);
  if (!found) raiseFormat(Exc.SystemError, ascii("the library has no module %s"), title);
  if (found <= 0) return false;
  const code = moduleCode();
  return code != ERROR && run(code, subject);
}

function run(code: Value, subject: Value): bool {
  rootPush(code);
  const dict = dictNew();
  let good = false;
  if (dict) {
    rootPush(fromPointer(dict));
    good = dictSetName(dict, name(Name.__builtins__), fromPointer(state.builtins)) && dictSetName(dict, name(Name.__name__), name(Name.builtins)) && runCode(toPointer(code), dict, fromPointer(dict), 0) != ERROR;
    rootPop(1);
  }
  rootPop(1);
  return good && dictSetName(<usize>state.pythonNatives, subject, fromPointer(dict));
}
