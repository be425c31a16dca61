/**
 * The import system: sys.modules, then native modules, then sources the host gives. `import` statements and `__import__` come here.
 *
 * A module is in sys.modules while its code runs (circular imports see it half made) and is taken out again when that code raises.
 * Importing nests dispatch loops, so nativeEnter bounds chains of imports.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, toPointer } from '../value/value';
import { moduleCode } from '../bytecode/image';
import { Op } from '../bytecode/opcode';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name as nameOf } from '../value/names';
import { ListObject, ModuleObject, StrObject, TupleObject } from '../heap/layout';
import { MODULE_COUNT, MODULE_NAMES, registryInitModule } from '../builtins/registry';
import { introspectGet } from '../builtins/introspect';
import { asciiLength } from '../common/ascii';
import { exchangeDrop, exchangeSlot } from '../host/exchange';
import { FOUND, hostFind } from '../host/modules';
import { nativeInstallModule } from '../objects/builtin-function';
import { dictDelete, dictGet, dictGetName, dictSet, dictSetName } from '../objects/dict-table';
import { exceptionField, exceptionNew, exceptionSetField, IMPORT_NAME, IMPORT_NAME_FROM, IMPORT_PATH } from '../objects/exception';
import { listFromIterable, listGet, listNew, listPush } from '../objects/list';
import { moduleDict, moduleNew, MODULE_INITIALIZING, MODULE_NATIVE } from '../objects/module';
import { internAscii, isStr, strAt, strConcat, strEqual, strEqualsAscii, strFromCodePoint, strIntern, strSlice, strFromAscii } from '../objects/str';
import { tuple1, tupleGet, tupleNew, tupleSet } from '../objects/tuple';
import { kindOf, typeLookup, typeOf } from '../objects/type';
import { attributeGet, attributeSet } from '../protocols/attribute';
import { setItem } from '../protocols/subscript';
import { errorClear, errorMatches, nativeEnter, nativeLeave, raise, raiseFormat, raiseInstance, raiseText, raiseValue } from './raise';
import { exceptionType, state } from './record';
import { rootPop, rootPush } from './state';
import { call2 } from './call';
import { Continue } from './frame';
import { pushBody, runCode } from './run';
import { LEAVE_NEVER } from './suspend';

// ---- finding and loading

/** The module of sys.modules, or UNBOUND. ERROR when the comparison of keys fails. */
function loaded(title: Value): Value { return state.modules ? dictGet(state.modules, title) : UNBOUND; }

/** Raises ImportError or a heir with its name (and path) set. */
function raiseImport(exc: Exc, message: Value, title: Value, path: Value, nameFrom: Value): Value {
  if (message == ERROR) return ERROR;
  const args = tuple1(message);
  if (args == ERROR) return ERROR;
  const exception = exceptionNew(exceptionType(exc), args);
  if (exception == ERROR) return ERROR;
  if (!exceptionSetField(exception, IMPORT_NAME, title)) return ERROR;
  exceptionSetField(exception, IMPORT_PATH, path);
  exceptionSetField(exception, IMPORT_NAME_FROM, nameFrom);
  return raiseInstance(exception);
}

/** Number of a native module, -1 when there is none of that name. */
function nativeId(title: Value): i32 {
  let text = MODULE_NAMES;
  for (let id = 0; id < MODULE_COUNT; id++) {
    if (strEqualsAscii(title, text)) return id;
    text += asciiLength(text) + 1;
  }
  return -1;
}

/** Makes native module `id` and enters it into sys.modules. */
function makeNative(title: Value, id: i32): Value {
  const module = moduleNew(title);
  if (module == ERROR) return ERROR;
  changetype<ModuleObject>(toPointer(module)).flags |= MODULE_NATIVE;
  if (!dictSetName(moduleDict(module), nameOf(Name.__package__), nameOf(Name.EMPTY))) return ERROR;
  if (!nativeInstallModule(id, module)) return ERROR;
  rootPush(module);
  const good = dictSet(state.modules, title, module) && registryInitModule(id, module) && ask(module, NONE) != ERROR;
  rootPop(1);
  return good ? module : ERROR;
}

/** The native module of a name from the registry, made when it is not loaded yet. */
export function importNativeNamed(text: usize): Value {
  const title = internAscii(text);
  if (title == ERROR) return ERROR;
  const module = loaded(title);
  if (module != UNBOUND) return module;
  const id = nativeId(title);
  return id < 0 ? raiseImport(Exc.ModuleNotFoundError, raiseText(ascii("No module named %r"), title), title, NONE, NONE) : makeNative(title, id);
}

/** Position of the last dot, -1 when there is none. */
function lastDot(title: Value): i32 {
  const p = toPointer(title);
  for (let i = <i32>changetype<StrObject>(p).length - 1; i >= 0; i--) if (strAt(p, i) == 0x2e) return i;
  return -1;
}

/** The module of an absolute dotted name, loaded with its parents when needed. @mayCallPython */
export function importAbsolute(title: Value): Value {
  const known = loaded(title);
  if (known == NONE) {
    return raiseImport(Exc.ModuleNotFoundError, raiseText(ascii("import of %s halted; None in sys.modules"), title), title, NONE, NONE);
  }
  if (known != UNBOUND) return known;
  // Its name is asked for by identity.
  title = strIntern(title);
  if (title == ERROR || !nativeEnter()) return ERROR;
  rootPush(title);
  const module = findAndLoad(title);
  rootPop(1);
  nativeLeave();
  return module;
}

/**
 * Calls what lib/_frozen_importlib.py has for the interpreter, once a program has loaded it: for a title, the module as its finders load it, or None; for a
 * module that was made, adds what it has to say about where it is from. @mayCallPython
 */
function ask(what: Value, parent: Value): Value {
  const machinery = loaded(internAscii(ascii("_frozen_importlib")));
  if (machinery == UNBOUND) return NONE;
  const hook = introspectGet(machinery, nameOf(Name.__call__));
  if (hook == UNBOUND) return NONE;
  // A module is in sys.modules already: nothing may begin again.
  const mayLeave = state.mayLeave;
  state.mayLeave = LEAVE_NEVER;
  const answer = call2(hook, what, parent);
  state.mayLeave = mayLeave;
  return answer;
}

function findAndLoad(title: Value): Value {
  const dot = lastDot(title);
  let parent = NONE;
  let child = NONE;
  if (dot >= 0) {
    const parentName = strSlice(title, 0, dot);
    if (parentName == ERROR) return ERROR;
    rootPush(parentName);
    parent = importAbsolute(parentName);
    rootPop(1);
    if (parent == ERROR) return ERROR;
    // The parent's own code may have imported it.
    const known = loaded(title);
    if (known != UNBOUND) return known;
    const path = introspectGet(parent, nameOf(Name.__path__));
    if (path == ERROR) return ERROR;
    if (path == UNBOUND) {
      return raiseImport(Exc.ModuleNotFoundError, raiseText(ascii("No module named %r; %r is not a package"), title, parentName), title, NONE, NONE);
    }
    child = strSlice(title, dot + 1, changetype<StrObject>(toPointer(title)).length);
    if (child != ERROR) child = strIntern(child);
    if (child == ERROR) return ERROR;
  }
  const id = nativeId(title);
  rootPush(parent);
  rootPush(child);
  let module = ask(title, parent);
  if (module == NONE) module = id >= 0 ? makeNative(title, id) : loadSource(title, dot);
  rootPop(2);
  if (state.importPushed != UNBOUND) {
    tupleSet(toPointer(state.importPushed), PUSHED_PARENT, parent);
    tupleSet(toPointer(state.importPushed), PUSHED_CHILD, child);
  }
  if (module == ERROR || parent == NONE) return module;
  rootPush(module);
  const good = attributeSet(parent, child, module);
  rootPop(1);
  return good ? module : ERROR;
}

/** Loads a module that the host has. @mayCallPython */
function loadSource(title: Value, dot: i32): Value {
  const found = hostFind(title);
  if (found < 0) return ERROR;
  if (!found) return raiseImport(Exc.ModuleNotFoundError, raiseText(ascii("No module named %r"), title), title, NONE, NONE);
  const module = makeModule(title, dot, load<Value>(exchangeSlot(1)), found == 2);
  if (module == ERROR) {
    exchangeDrop(FOUND);
    return ERROR;
  }
  rootPush(module);
  const result = runModule(module, title);
  rootPop(1);
  return result;
}

function makeModule(title: Value, dot: i32, filename: Value, isPackage: bool): Value {
  const module = moduleNew(title);
  if (module == ERROR) return ERROR;
  const dict = moduleDict(module);
  const parent = isPackage ? title : dot < 0 ? nameOf(Name.EMPTY) : strSlice(title, 0, dot);
  if (parent == ERROR || !dictSetName(dict, nameOf(Name.__package__), parent)) return ERROR;
  if (!dictSetName(dict, nameOf(Name.__file__), filename)) return ERROR;
  if (!dictSetName(dict, nameOf(Name.__builtins__), fromPointer(state.builtins))) return ERROR;
  if (isPackage) {
    const p = toPointer(filename);
    let end = isStr(filename) ? changetype<StrObject>(p).length : 0;
    while (end > 0 && strAt(p, end - 1) != 0x2f) end--;
    const directory = end ? strSlice(filename, 0, end - 1) : nameOf(Name.EMPTY);
    const list = listNew(1);
    if (directory == ERROR || !list || !listPush(list, directory)) return ERROR;
    if (!dictSetName(dict, nameOf(Name.__path__), fromPointer(list))) return ERROR;
  }
  return dictSet(state.modules, title, module) ? module : ERROR;
}

/** Runs the code of a module that is in sys.modules; takes it out when that fails. The result is what is in sys.modules then. */
function runModule(module: Value, title: Value): Value {
  const object = changetype<ModuleObject>(toPointer(module));
  object.flags |= MODULE_INITIALIZING;
  let result = ask(module, NONE);
  if (result == ERROR) exchangeDrop(FOUND);
  else result = moduleCode();
  // Below an import statement itself the code is a frame like any other: opImportName pushes it when all of this is left.
  if (result != ERROR && state.mayLeave && !(state.mayLeave & LEAVE_NEVER) && isImport()) {
    const pushed = tupleNew(PUSHED);
    if (pushed) {
      tupleSet(pushed, PUSHED_CODE, result);
      tupleSet(pushed, PUSHED_MODULE, module);
      tupleSet(pushed, PUSHED_TITLE, title);
      state.importPushed = fromPointer(pushed);
      return ERROR;
    }
    result = ERROR;
  }
  if (result != ERROR) result = runCode(toPointer(result), object.dict, fromPointer(object.dict), 0);
  return finishModule(module, title, result != ERROR);
}

/** The code of a module has ended, `good` or by an exception that is pending. */
function finishModule(module: Value, title: Value, good: bool): Value {
  const object = changetype<ModuleObject>(toPointer(module));
  object.flags &= ~MODULE_INITIALIZING;
  if (!good) {
    const pending = state.pending;
    state.pending = UNBOUND;
    rootPush(pending);
    dictDelete(state.modules, title);
    rootPop(1);
    state.pending = pending;
    return ERROR;
  }
  const final = loaded(title);
  return final == UNBOUND ? raiseFormat(Exc.KeyError, ascii("%s"), title) : final;
}

// ---- modules whose code has a frame in the loop of the import statement

/** state.importPushed, and the saved value of the frame: the module's code, the module, its name, its package or None, its name there. */
const PUSHED_CODE: u32 = 0;
const PUSHED_MODULE: u32 = 1;
const PUSHED_TITLE: u32 = 2;
const PUSHED_PARENT: u32 = 3;
const PUSHED_CHILD: u32 = 4;
const PUSHED: u32 = 5;

function isImport(): bool { return load<u8>(<usize>state.pc - 8) == <u8>Op.IMPORT_NAME; }

/** The instruction cannot go on before the code in state.importPushed has run: STOP, or ERROR. */
export function importPush(): Value {
  const saved = state.importPushed;
  state.importPushed = UNBOUND;
  const p = toPointer(saved);
  const dict = <usize>changetype<ModuleObject>(toPointer(tupleGet(p, PUSHED_MODULE))).dict;
  const answer = pushBody(toPointer(tupleGet(p, PUSHED_CODE)), dict, fromPointer(dict), 0, 0, Continue.IMPORT, saved);
  return answer == ERROR ? finishModule(tupleGet(p, PUSHED_MODULE), tupleGet(p, PUSHED_TITLE), false) : answer;
}

/** The frame of a module has returned; the import instruction comes next. False with an exception pending. @mayCallPython */
export function importFinished(saved: Value): bool {
  const p = toPointer(saved);
  rootPush(saved);
  const module = finishModule(tupleGet(p, PUSHED_MODULE), tupleGet(p, PUSHED_TITLE), true);
  const parent = tupleGet(p, PUSHED_PARENT);
  const good = module != ERROR && (parent == NONE || attributeSet(parent, tupleGet(p, PUSHED_CHILD), module));
  rootPop(1);
  return good;
}

/** The frame of a module is left by an exception. */
export function importFailed(saved: Value): void {
  const p = toPointer(saved);
  finishModule(tupleGet(p, PUSHED_MODULE), tupleGet(p, PUSHED_TITLE), false);
}

// ---- the import statement

/** The absolute name of a relative import. */
function resolve(title: Value, globals: usize, level: i64): Value {
  let base = globals ? dictGetName(globals, nameOf(Name.__package__)) : UNBOUND;
  if (base == UNBOUND || base == NONE) {
    base = globals ? dictGetName(globals, nameOf(Name.__name__)) : UNBOUND;
    if (base == UNBOUND) return raiseValue(Exc.KeyError, strFromAscii(ascii("'__name__' not in globals")));
    if (base != UNBOUND && isStr(base) && dictGetName(globals, nameOf(Name.__path__)) == UNBOUND) {
      const dot = lastDot(base);
      base = dot < 0 ? nameOf(Name.EMPTY) : strSlice(base, 0, dot);
    }
  } else if (!isStr(base)) return raise(Exc.TypeError, ascii("package must be a string"));
  if (base == ERROR) return ERROR;
  if (base == UNBOUND || !isStr(base) || changetype<StrObject>(toPointer(base)).length == 0) {
    return raise(Exc.ImportError, ascii("attempted relative import with no known parent package"));
  }
  for (let i: i64 = 1; i < level; i++) {
    const dot = lastDot(base);
    if (dot < 0) return raise(Exc.ImportError, ascii("attempted relative import beyond top-level package"));
    base = strSlice(base, 0, dot);
    if (base == ERROR) return ERROR;
  }
  if (changetype<StrObject>(toPointer(title)).length == 0) return base;
  const dotted = strConcat(base, strFromCodePoint(0x2e));
  return dotted == ERROR ? ERROR : strConcat(dotted, title);
}

/** Is there anything in a fromlist? */
function hasNames(fromlist: Value): bool {
  const kind = kindOf(fromlist);
  if (kind == Kind.TUPLE) return changetype<TupleObject>(toPointer(fromlist)).length != 0;
  return kind == Kind.LIST && changetype<ListObject>(toPointer(fromlist)).length != 0;
}

/** What `import name` and `from name import …` bind first. `globals` is a DictObject or 0. @mayCallPython */
export function importName(title: Value, globals: usize, fromlist: Value, level: i64): Value {
  if (level < 0) return raise(Exc.ValueError, ascii("level must be >= 0"));
  let absolute = title;
  if (level > 0) {
    absolute = resolve(title, globals, level);
    if (absolute == ERROR) return ERROR;
  } else if (changetype<StrObject>(toPointer(title)).length == 0) return raise(Exc.ValueError, ascii("Empty module name"));
  rootPush(absolute);
  rootPush(fromlist);
  let module = importAbsolute(absolute);
  if (module != ERROR) {
    if (hasNames(fromlist)) module = importSubmodules(module, fromlist);
    else module = firstPackage(title, absolute, module);
  }
  rootPop(2);
  return module;
}

/** `import a.b.c` binds a. */
function firstPackage(title: Value, absolute: Value, module: Value): Value {
  const p = toPointer(title);
  const length = changetype<StrObject>(p).length;
  let dot: u32 = 0;
  while (dot < length && strAt(p, dot) != 0x2e) dot++;
  if (dot == length) return module;
  const top = strSlice(absolute, 0, changetype<StrObject>(toPointer(absolute)).length - (length - dot));
  if (top == ERROR) return ERROR;
  const found = loaded(top);
  return found == UNBOUND ? raiseFormat(Exc.KeyError, ascii("%r not in sys.modules as expected"), top) : found;
}

/** Of a package, imports the submodules among the names that it lacks as attributes. */
function importSubmodules(module: Value, fromlist: Value): Value {
  rootPush(module);
  let result = module;
  const path = introspectGet(module, nameOf(Name.__path__));
  if (path == ERROR) result = ERROR;
  else if (path != UNBOUND) {
    const list = listFromIterable(fromlist);
    if (list == ERROR) result = ERROR;
    else {
      rootPush(list);
      if (!importEach(module, toPointer(list), true)) result = ERROR;
      rootPop(1);
    }
  }
  rootPop(1);
  return result;
}

function importEach(module: Value, list: usize, star: bool): bool {
  for (let i: u32 = 0; i < changetype<ListObject>(list).length; i++) {
    const item = listGet(list, i);
    if (!isStr(item)) {
      raiseFormat(Exc.TypeError, ascii("Item in ``from list'' must be str, not %t"), item);
      return false;
    }
    if (strEqualsAscii(item, ascii("*"))) {
      if (!star) continue;
      const all = introspectGet(module, nameOf(Name.__all__));
      if (all == ERROR) return false;
      if (all == UNBOUND) continue;
      const names = listFromIterable(all);
      if (names == ERROR) return false;
      rootPush(names);
      const good = importEach(module, toPointer(names), false);
      rootPop(1);
      if (!good) return false;
      continue;
    }
    const key = strIntern(item);
    if (key == ERROR) return false;
    const present = introspectGet(module, key);
    if (present == ERROR) return false;
    if (present != UNBOUND) continue;
    const full = submoduleName(module, key);
    if (full == ERROR) return false;
    rootPush(full);
    const found = importAbsolute(full);
    rootPop(1);
    // A submodule that does not exist is reported by importFrom, in its own words.
    if (found == ERROR && !clearNotFound(full)) return false;
  }
  return true;
}

/** Clears a ModuleNotFoundError about this very module. */
function clearNotFound(full: Value): bool {
  if (!errorMatches(Exc.ModuleNotFoundError)) return false;
  const missing = exceptionField(state.pending, IMPORT_NAME);
  if (!isStr(missing) || !strEqual(missing, full)) return false;
  errorClear();
  return true;
}

function submoduleName(module: Value, key: Value): Value {
  const base = attributeGet(module, nameOf(Name.__name__));
  return base == ERROR ? ERROR : raiseText(ascii("%s.%s"), base, key);
}

/** `from module import key`. @mayCallPython */
export function importFrom(module: Value, key: Value): Value {
  const v = introspectGet(module, key);
  if (v != UNBOUND) return v;
  const title = introspectGet(module, nameOf(Name.__name__));
  if (title == ERROR) return ERROR;
  if (title != UNBOUND && isStr(title)) {
    const full = raiseText(ascii("%s.%s"), title, key);
    if (full == ERROR) return ERROR;
    const found = loaded(full);
    if (found != UNBOUND) return found;
  }
  return raiseCannotImport(module, title == UNBOUND ? NONE : title, key);
}

function raiseCannotImport(module: Value, title: Value, key: Value): Value {
  const isModule = kindOf(module) == Kind.MODULE;
  // Its `__getattr__` is not asked.
  const file = isModule ? dictGetName(moduleDict(module), nameOf(Name.__file__)) : UNBOUND;
  const shown = title == NONE ? internAscii(ascii("<unknown module name>")) : title;
  if (shown == ERROR) return ERROR;
  const located = file != UNBOUND && isStr(file);
  const place = located ? file : internAscii(ascii("unknown location"));
  if (place == ERROR) return ERROR;
  const format = isModule && (changetype<ModuleObject>(toPointer(module)).flags & MODULE_INITIALIZING) != 0
    ? ascii("cannot import name %r from partially initialized module %r (most likely due to a circular import) (%s)")
    : ascii("cannot import name %r from %r (%s)");
  return raiseImport(Exc.ImportError, raiseText(format, key, shown, place), title, located ? file : NONE, key);
}

/** `from module import *` into a mapping. False with an exception pending. @mayCallPython */
export function importStar(module: Value, namespace: Value): bool {
  const all = introspectGet(module, nameOf(Name.__all__));
  if (all == ERROR) return false;
  const listed = all != UNBOUND;
  let list: Value;
  if (listed) {
    list = typeLookup(typeOf(all), nameOf(Name.__getitem__)) == UNBOUND ? raiseFormat(Exc.TypeError, ascii("'%t' object does not support indexing"), all) : listFromIterable(all);
  }
  else {
    let dict = kindOf(module) == Kind.MODULE ? fromPointer(moduleDict(module)) : introspectGet(module, nameOf(Name.__dict__));
    if (dict == ERROR) return false;
    if (dict == UNBOUND) {
      raise(Exc.ImportError, ascii("from-import-* object has no __dict__ and no __all__"));
      return false;
    }
    list = listFromIterable(dict);
  }
  if (list == ERROR) return false;
  rootPush(list);
  const good = starEach(module, namespace, toPointer(list), listed);
  rootPop(1);
  return good;
}

function starEach(module: Value, namespace: Value, list: usize, listed: bool): bool {
  for (let i: u32 = 0; i < changetype<ListObject>(list).length; i++) {
    const item = listGet(list, i);
    if (!isStr(item)) {
      const title = attributeGet(module, nameOf(Name.__name__));
      if (title != ERROR) raiseFormat(Exc.TypeError, listed ? ascii("Item in %s.__all__ must be str, not %t") : ascii("Key in %s.__dict__ must be str, not %t"), title, item);
      return false;
    }
    if (!listed && changetype<StrObject>(toPointer(item)).length > 0 && strAt(toPointer(item), 0) == 0x5f) continue;
    const key = strIntern(item);
    if (key == ERROR) return false;
    const v = attributeGet(module, key);
    if (v == ERROR) return false;
    const good = kindOf(namespace) == Kind.DICT ? dictSetName(toPointer(namespace), key, v) : setItem(namespace, key, v);
    if (!good) return false;
  }
  return true;
}
