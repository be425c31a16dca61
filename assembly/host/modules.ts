/**
 * Modules that the host gives: source text looked up at import, and modules made of the host's own functions and values.
 */
import { Value, ERROR, UNBOUND, fromPointer, toPointer } from '../value/value';
import { ModuleObject } from '../heap/layout';
import { dictGet, dictSet, dictSetName } from '../objects/dict-table';
import { moduleNew } from '../objects/module';
import { strIntern } from '../objects/str';
import { state } from '../vm/record';
import { exchangeDrop, exchangePush, exchangeSlot, exchangeTake } from './exchange';
import { hostFindModule } from './imports';

/**
 * Asks the host for a module, or for a file of the library by its name in tracebacks. 1, or 2 for a package: name, file name and text (or code: moduleCode in
 * bytecode/image.ts) are on the exchange stack. 0 when there is none, -1 with an exception pending.
 */
export function hostFind(name: Value): i32 {
  if (!exchangePush(name)) return -1;
  const found = hostFindModule(exchangeSlot(0));
  if (found <= 0) exchangeDrop(1);
  return found;
}
/** What hostFind leaves. */
export const FOUND: u32 = 3;

/** Text (str) of a file of the library, whose code comes without it; UNBOUND for other files, ERROR with an exception pending. */
export function hostTextOf(filename: Value): Value {
  const found = hostFind(filename);
  if (found <= 0) return found ? ERROR : UNBOUND;
  const text = load<Value>(exchangeSlot(0));
  exchangeDrop(FOUND);
  return text;
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
