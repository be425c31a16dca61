/**
 * Modules that the host gives: source text looked up at import, and modules made of the host's own functions and values.
 */
import { Value, ERROR, UNBOUND, fromPointer, toPointer } from '../value/value';
import { ModuleObject } from '../heap/layout';
import { dictGet, dictSet, dictSetName } from '../objects/dict-table';
import { moduleNew } from '../objects/module';
import { strIntern } from '../objects/str';
import { state } from '../vm/record';
import { exchangePush, exchangeSlot, exchangeTake } from './exchange';
import { hostFindModule } from './imports';

/**
 * Source (str) of module `name` (str), UNBOUND when the host has none, ERROR with an exception pending. Stores at
 * `isPackage` (u32) whether it is a package and at `filename` (Value) the name of its file.
 */
export function importHostSource(name: Value, isPackage: usize, filename: usize): Value {
  if (!exchangePush(name)) return ERROR;
  const found = hostFindModule(exchangeSlot(0));
  if (found <= 0) {
    exchangeTake();
    return found < 0 ? ERROR : UNBOUND;
  }
  const source = exchangeTake();
  store<Value>(filename, exchangeTake());
  store<u32>(isPackage, found == 2 ? 1 : 0);
  exchangeTake();
  return source;
}

/** Replaces the name on the exchange stack by a new module of that name, which `import` finds from now on. */
export function moduleCreate(): bool {
  const name = strIntern(exchangeTake());
  if (name == ERROR) return false;
  const module = moduleNew(name);
  return module != ERROR && dictSet(state.modules, name, module) && exchangePush(module);
}

/** module, name, value on the exchange stack: stores the attribute and leaves the module. */
export function modulePut(): bool {
  const value = exchangeTake();
  const name = strIntern(exchangeTake());
  if (name == ERROR) return false;
  const module = changetype<ModuleObject>(toPointer(exchangeTake()));
  return dictSetName(module.dict, name, value) && exchangePush(fromPointer(changetype<usize>(module)));
}

/** Pushes __main__'s namespace. */
export function modulePushGlobals(): bool {
  return exchangePush(fromPointer(changetype<ModuleObject>(state.mainModule).dict));
}

export function modulePushBuiltins(): bool { return exchangePush(fromPointer(<usize>state.builtins)); }

/** Replaces the name on the exchange stack by the loaded module of that name; false without an exception when there is none. */
export function modulePushNamed(): bool {
  const module = dictGet(state.modules, exchangeTake());
  return module != UNBOUND && module != ERROR && exchangePush(module);
}
