/** Globals, builtins, class and module namespaces, cells. Global look-ups cache the address of the dict entry's value. */
import { BUFFER_PAYLOAD, DICT_ENTRY_SIZE, DictObject, ExceptionObject } from '../heap/layout';
import { dictDelete, dictFindName, dictGetName, dictNew, dictSetName } from '../objects/dict-table';
import { moduleBuiltin } from '../objects/module';
import { kindOfInline } from '../objects/type';
import { deleteItem, getItem, setItem } from '../protocols/subscript';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, toPointer, UNBOUND, Value } from '../value/value';
import { frameGlobals, frameNamespace } from './frame';
import { errorClear, errorMatches, raiseFormat } from './raise';
import { state } from './record';

// @ts-ignore: decorator
@inline function valueAddress(dict: usize, index: i32): u32 { return changetype<DictObject>(dict).entries + <u32>BUFFER_PAYLOAD + <u32>index * <u32>DICT_ENTRY_SIZE + 16; }

/** Cache: +4 version of the globals, +8 version of the builtins (0: found in the globals), +12 address of the value. */
export function opLoadGlobal(globals: usize, cache: usize): Value {
  const key = fromPointer(load<u32>(cache));
  let index = dictFindName(globals, key);
  if (index >= 0) {
    store<u32>(cache, changetype<DictObject>(globals).version, 4);
    store<u32>(cache, 0, 8);
    store<u32>(cache, valueAddress(globals, index), 12);
    return load<Value>(load<u32>(cache, 12));
  }
  const builtins = <usize>state.builtins;
  const own = dictGetName(globals, name(Name.__builtins__));
  if (own != UNBOUND && own != fromPointer(builtins) && kindOfInline(own) == Kind.DICT) {
    const v = dictGetName(toPointer(own), key);
    return v == UNBOUND ? nameMissing(key) : v;
  }
  index = dictFindName(builtins, key);
  if (index < 0) {
    const more = moduleBuiltin(key);
    return more == UNBOUND ? nameMissing(key) : more;
  }
  store<u32>(cache, changetype<DictObject>(globals).version, 4);
  store<u32>(cache, changetype<DictObject>(builtins).version, 8);
  store<u32>(cache, valueAddress(builtins, index), 12);
  return load<Value>(load<u32>(cache, 12));
}

/** NameError with its field `name`, which suggestions are made from. */
export function nameMissing(key: Value): Value {
  return nameFailed(ascii("name '%s' is not defined"), key);
}

function nameFailed(text: usize, key: Value): Value {
  raiseFormat(Exc.NameError, text, key);
  if (errorMatches(Exc.NameError)) changetype<ExceptionObject>(toPointer(state.pending)).payload = key;
  return ERROR;
}

export function opStoreGlobal(globals: usize, cache: usize, v: Value): bool {
  const key = fromPointer(load<u32>(cache));
  if (!dictSetName(globals, key, v)) return false;
  const index = dictFindName(globals, key);
  store<u32>(cache, changetype<DictObject>(globals).version, 4);
  store<u32>(cache, valueAddress(globals, index), 12);
  return true;
}

export function opDeleteGlobal(globals: usize, key: Value): bool {
  const deleted = dictDelete(globals, key);
  if (deleted == 0) nameMissing(key);
  return deleted == 1;
}

/** A name in a class body, or in code run by exec with its own locals. */
export function opLoadName(base: usize, cache: usize): Value {
  const key = fromPointer(load<u32>(cache));
  const found = namespaceGet(frameNamespace(base), key);
  return found == UNBOUND ? opLoadGlobal(frameGlobals(base), cache) : found;
}

/** UNBOUND when the namespace (a dict or any mapping) has no such key. */
function namespaceGet(namespace: usize, key: Value): Value {
  if (!namespace) return UNBOUND;
  const v = fromPointer(namespace);
  if (kindOfInline(v) == Kind.DICT) return dictGetName(namespace, key);
  const found = getItem(v, key);
  if (found != ERROR || !errorMatches(Exc.KeyError)) return found;
  errorClear();
  return UNBOUND;
}

export function opLoadNameOrDeref(base: usize, cell: Value, key: Value): Value {
  const found = namespaceGet(frameNamespace(base), key);
  if (found != UNBOUND) return found;
  const v = load<Value>(toPointer(cell), 8);
  return v == UNBOUND ? freeMissing(key) : v;
}

export function freeMissing(key: Value): Value {
  return nameFailed(ascii("cannot access free variable '%s' where it is not associated with a value in enclosing scope"), key);
}
export function localMissing(key: Value): Value {
  return raiseFormat(Exc.UnboundLocalError, ascii("cannot access local variable '%s' where it is not associated with a value"), key);
}

/** `__annotations__` of a class or module whose annotations are texts. */
export function opSetupAnnotations(base: usize): bool {
  const key = name(Name.__annotations__);
  const namespace = frameNamespace(base);
  const found = namespaceGet(namespace ? namespace : frameGlobals(base), key);
  if (found != UNBOUND) return found != ERROR;
  const dict = dictNew();
  return dict != 0 && opStoreName(base, key, fromPointer(dict));
}

export function opStoreName(base: usize, key: Value, v: Value): bool {
  const namespace = frameNamespace(base);
  const target = namespace ? namespace : frameGlobals(base);
  return kindOfInline(fromPointer(target)) == Kind.DICT ? dictSetName(target, key, v) : setItem(fromPointer(target), key, v);
}

export function opDeleteName(base: usize, key: Value): bool {
  const namespace = frameNamespace(base);
  const target = namespace ? namespace : frameGlobals(base);
  if (kindOfInline(fromPointer(target)) != Kind.DICT) {
    if (deleteItem(fromPointer(target), key)) return true;
    if (errorMatches(Exc.KeyError)) {
      errorClear();
      nameMissing(key);
    }
    return false;
  }
  return opDeleteGlobal(target, key);
}
