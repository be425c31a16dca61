/** Import statements. */
import { dictGetName } from '../objects/dict-table';
import { Name, name } from '../value/names';
import { fromPointer, NONE, toSmallInt, UNBOUND, Value } from '../value/value';
import { call } from './call';
import { frameGlobals, frameNamespace } from './frame';
import { importFrom, importName, importPush, importStar } from './import';
import { raise } from './raise';
import { state } from './record';
import { Exc } from '../value/type-id';

/** `import name`; STOP when the frame of a module was pushed, after which the instruction is carried out again. Through `builtins.__import__` when a program has replaced it. */
export function opImportName(base: usize, key: Value, level: Value, fromlist: Value): Value {
  const hook = dictGetName(state.builtins, name(Name.__import__));
  if (hook == UNBOUND) return raise(Exc.ImportError, ascii("__import__ not found"));
  if (hook == fromPointer(state.importFunction)) {
    const module = importName(key, frameGlobals(base), fromlist, toSmallInt(level));
    return state.importPushed == UNBOUND ? module : importPush();
  }
  const at = <usize>state.stackTop + 128;
  store<Value>(at, key);
  store<Value>(at, fromPointer(frameGlobals(base)), 8);
  store<Value>(at, frameNamespace(base) ? fromPointer(frameNamespace(base)) : NONE, 16);
  store<Value>(at, fromlist, 24);
  store<Value>(at, level, 32);
  return call(hook, at, 5, 0);
}

export function opImportFrom(module: Value, key: Value): Value { return importFrom(module, key); }
export function opImportStar(base: usize, module: Value): bool {
  return importStar(module, frameNamespace(base) ? fromPointer(frameNamespace(base)) : fromPointer(frameGlobals(base)));
}
