/** Module objects: a name and a namespace. What a module lacks is asked of its own `__getattr__` (PEP 562). */
import { Value, ERROR, UNBOUND, NONE, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Name, name } from '../value/names';
import { DictObject, ModuleObject, ObjectHeader, DICT_NAMESPACE } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { exceptionType, state, typeObject } from '../vm/record';
import { raiseInstance, raiseText } from '../vm/raise';
import { call0, call1 } from '../vm/call';
import { argument } from '../builtins/native';
import { exceptionNew, exceptionSetField, ATTRIBUTE_NAME, ATTRIBUTE_OBJECT } from './exception';
import { dictClear, dictNew, dictGetName, dictSetName, dictNext, dictKeyAt } from './dict-table';
import { listNew, listPush } from './list';
import { tuple1 } from './tuple';
import { internAscii, isStr, strConcat, strEqualsAscii, strIntern } from './str';
import { asciiLength } from '../common/ascii';
import { importAbsolute } from '../vm/import';

/** A dict whose lookups can be cached: globals. 0 with MemoryError pending. */
export function moduleNamespaceNew(): usize {
  const dict = dictNew();
  if (!dict) return 0;
  changetype<DictObject>(dict).flags |= DICT_NAMESPACE;
  changetype<DictObject>(dict).version = ++state.dictVersion;
  return dict;
}

/** A module `title` (str) with the attributes every module has. */
export function moduleNew(title: Value): Value {
  const dict = moduleNamespaceNew();
  if (!dict) return ERROR;
  const p = allocate(offsetof<ModuleObject>(), Kind.MODULE, typeObject(Type.MODULE));
  if (!p) return ERROR;
  const module = changetype<ModuleObject>(p);
  module.dict = <u32>dict;
  module.name = title;
  if (!dictSetName(dict, name(Name.__name__), title)) return ERROR;
  if (!dictSetName(dict, name(Name.__doc__), NONE)) return ERROR;
  if (!dictSetName(dict, name(Name.__package__), NONE)) return ERROR;
  if (!dictSetName(dict, name(Name.__loader__), NONE)) return ERROR;
  if (!dictSetName(dict, name(Name.__spec__), NONE)) return ERROR;
  return fromPointer(p);
}

// @ts-ignore: decorator
@inline export function moduleDict(module: Value): usize { return changetype<ModuleObject>(toPointer(module)).dict; }

/** `__name__` in the module's namespace when it is a str, else the name it was made with. */
export function moduleName(module: Value): Value {
  const v = dictGetName(moduleDict(module), name(Name.__name__));
  return v != UNBOUND && isStr(v) ? v : changetype<ModuleObject>(toPointer(module)).name;
}

/** What an attribute lookup does when neither namespace nor type has `key`. @mayCallPython */
export function moduleMissing(module: Value, key: Value): Value {
  const more = complement(module, key);
  if (more != UNBOUND) return more;
  const hook = dictGetName(moduleDict(module), name(Name.__getattr__));
  if (hook != UNBOUND) return call1(hook, key);
  const message = missingText(module, key);
  if (message == ERROR) return ERROR;
  const args = tuple1(message);
  if (args == ERROR) return ERROR;
  const exception = exceptionNew(exceptionType(Exc.AttributeError), args);
  if (exception == ERROR || !exceptionSetField(exception, ATTRIBUTE_NAME, key) || !exceptionSetField(exception, ATTRIBUTE_OBJECT, module)) return ERROR;
  return raiseInstance(exception);
}

/** What a library module adds to sys, time or builtins when it is first asked for; UNBOUND when nothing is found. @mayCallPython */
function complement(module: Value, key: Value): Value {
  const p = toPointer(module);
  const flags = changetype<ModuleObject>(p).flags;
  const title = moduleName(module);
  if (<u32>p == state.sysModule || (flags & MODULE_NATIVE && title == internAscii(ascii("time")))) {
    if (flags & MODULE_COMPLETE) return UNBOUND;
    changetype<ModuleObject>(p).flags |= MODULE_COMPLETE;
    const more = strConcat(internAscii(ascii("_")), title);
    return fill(module, more == ERROR ? ERROR : strIntern(more), key);
  }
  // All of them come at once, whichever is asked for.
  return changetype<ModuleObject>(p).dict == state.builtins ? moduleBuiltin(key == name(Name.EMPTY) ? internAscii(ascii("memoryview")) : key) : UNBOUND;
}

/** A built-in name that is in the library; UNBOUND when it is none. @mayCallPython */
export function moduleBuiltin(key: Value): Value {
  let text = ascii("memoryview\0breakpoint\0help\0exit\0quit\0copyright\0credits\0license\0");
  let i = 0;
  for (; load<u8>(text) && !strEqualsAscii(key, text); i++) text += asciiLength(text) + 1;
  if (!load<u8>(text)) return UNBOUND;
  const title = internAscii(i < 2 ? ascii("_builtins") : ascii("_sitebuiltins"));
  if (title == ERROR || importAbsolute(title) == ERROR) return ERROR;
  return dictGetName(state.builtins, key);
}

function fill(module: Value, title: Value, key: Value): Value {
  return title == ERROR || importAbsolute(title) == ERROR ? ERROR : dictGetName(moduleDict(module), key);
}

function missingText(module: Value, key: Value): Value {
  const title = moduleName(module);
  if (!(changetype<ModuleObject>(toPointer(module)).flags & MODULE_INITIALIZING)) return raiseText(ascii("module '%s' has no attribute '%s'"), title, key);
  const file = dictGetName(moduleDict(module), name(Name.__file__));
  return file != UNBOUND && isStr(file)
    ? raiseText(ascii("partially initialized module '%s' from '%s' has no attribute '%s' (most likely due to a circular import)"), title, file, key)
    : raiseText(ascii("partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)"), title, key);
}

/** types.ModuleType(…) without what its `__init__` does. */
export function moduleConstruct(args: usize, count: i32): Value {
  const module = moduleNew(internAscii(ascii("?")));
  if (module == ERROR) return ERROR;
  changetype<ObjectHeader>(toPointer(module)).type = <u32>toPointer(argument(args, 0));
  dictClear(moduleDict(module));
  return module;
}

/** Native modules are marked in their flags when they are made (vm/import.ts). */
export const MODULE_NATIVE: u8 = 1;
/** Its code is still running: names may be missing because of a circular import. */
export const MODULE_INITIALIZING: u8 = 2;
/** sys: lib/_sys.py was asked already. */
const MODULE_COMPLETE: u8 = 4;

export function moduleDictGetter(args: usize, count: i32): Value { return fromPointer(moduleDict(argument(args, 0))); }

/** @mayCallPython */
export function moduleDirMethod(args: usize, count: i32): Value {
  const dict = moduleDict(argument(args, 0));
  const hook = dictGetName(dict, name(Name.__dir__));
  if (hook != UNBOUND) return call0(hook);
  if (complement(argument(args, 0), name(Name.EMPTY)) == ERROR) return ERROR;
  const list = listNew(changetype<DictObject>(dict).length);
  if (!list) return ERROR;
  for (let i = dictNext(dict, 0); i >= 0; i = dictNext(dict, i + 1)) if (!listPush(list, dictKeyAt(dict, i))) return ERROR;
  return fromPointer(list);
}
