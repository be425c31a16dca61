/** types.SimpleNamespace: an object with the attributes it is given. sys.implementation and sys.flags are such objects. */
import { Value, ERROR, FALSE, NONE, NOT_IMPLEMENTED, TRUE, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { TupleObject, TypeObject, TYPE_BUILTIN, TYPE_CUSTOM_SETATTR } from '../heap/layout';
import { state, typeObject } from '../vm/record';
import { raise, raiseFormat, nativeEnter, nativeLeave } from '../vm/raise';
import { argument } from '../builtins/native';
import { builderAppend, builderAscii, builderCode, builderDrop, builderFinish, builderNew, reprStackHas, reprStackPush, reprStackRemove } from '../common/builder';
import { repr } from '../protocols/repr';
import { equal } from '../protocols/compare';
import { raiseAttributeError } from '../protocols/attribute';
import { instanceDelete, instanceDict, instanceNew, instanceSet } from './instance';
import { dictKeyAt, dictNext, dictValueAt } from './dict-table';
import { internAscii, isStr, strIntern } from './str';
import { kindOf, typeIsSubtype, typeName, typeOf } from './type';
import { tupleGet } from './tuple';

/** An empty namespace for the module's own use; ERROR when memory is short. */
export function namespaceNew(): Value {
  const p = instanceNew(typeObject(Type.NAMESPACE), UNBOUND);
  return p ? fromPointer(p) : ERROR;
}

/** Sets an attribute by its ASCII name. */
export function namespaceSet(namespace: Value, key: usize, v: Value): bool {
  if (v == ERROR) return false;
  const text = internAscii(key);
  return text != ERROR && instanceSet(toPointer(namespace), text, v);
}

export function namespaceConstruct(args: usize, count: i32): Value {
  const type = toPointer(argument(args, 0));
  const p = instanceNew(type, UNBOUND);
  if (!p) return ERROR;
  if (!(changetype<TypeObject>(type).typeFlags & TYPE_BUILTIN)) return fromPointer(p);
  // A built-in class is called without a call of __init__.
  store<Value>(args, fromPointer(p));
  return namespaceInitMethod(args, count) == ERROR ? ERROR : fromPointer(p);
}

/** SimpleNamespace.__init__(self, mapping_or_iterable=(), /, **kwargs) */
export function namespaceInitMethod(args: usize, count: i32): Value {
  const self = toPointer(argument(args, 0));
  const names: usize = state.keywords;
  const values = args + (<usize>count << 3);
  const given = count > 1 ? argument(args, 1) : UNBOUND;
  if (count > 2) return raiseFormat(Exc.TypeError, ascii("%t expected at most 1 argument, got 2"), argument(args, 0));
  if (given != UNBOUND) {
    if (kindOf(given) != Kind.DICT) return raise(Exc.TypeError, ascii("SimpleNamespace() takes a dict"));
    const dict = toPointer(given);
    for (let i = dictNext(dict, 0); i >= 0; i = dictNext(dict, i + 1)) {
      const key = dictKeyAt(dict, i);
      if (!isStr(key)) return raise(Exc.TypeError, ascii("keywords must be strings"));
      const interned = strIntern(key);
      if (interned == ERROR || !instanceSet(self, interned, dictValueAt(dict, i))) return ERROR;
    }
  }
  const length = names ? changetype<TupleObject>(names).length : 0;
  for (let i: u32 = 0; i < length; i++) {
    const interned = strIntern(tupleGet(names, i));
    if (interned == ERROR || !instanceSet(self, interned, load<Value>(values + (<usize>i << 3)))) return ERROR;
  }
  return NONE;
}

// Built-in classes have instances without attributes of their own; these hooks make this one an exception.
export function namespaceSetattrMethod(args: usize, count: i32): Value {
  return instanceSet(toPointer(argument(args, 0)), argument(args, 1), argument(args, 2)) ? NONE : ERROR;
}

export function namespaceDelattrMethod(args: usize, count: i32): Value {
  const deleted = instanceDelete(toPointer(argument(args, 0)), argument(args, 1));
  if (deleted == 0) raiseAttributeError(argument(args, 0), argument(args, 1));
  return deleted == 1 ? NONE : ERROR;
}

/** Lets the hooks above be called. */
export function namespaceInstall(): void {
  changetype<TypeObject>(typeObject(Type.NAMESPACE)).typeFlags |= TYPE_CUSTOM_SETATTR;
}

/** @mayCallPython */
export function namespaceReprMethod(args: usize, count: i32): Value {
  const self = argument(args, 0);
  const title = typeOf(self) == typeObject(Type.NAMESPACE) ? internAscii(ascii("namespace")) : typeName(self);
  if (title == ERROR) return ERROR;
  const b = builderNew();
  if (!b) return ERROR;
  builderAppend(b, title);
  builderCode(b, 0x28);
  if (reprStackHas(self)) builderAscii(b, ascii("..."));
  else {
    if (!nativeEnter()) return dropped(b);
    if (!reprStackPush(self)) {
      nativeLeave();
      return dropped(b);
    }
    const good = reprAttributes(b, toPointer(self));
    reprStackRemove(self);
    nativeLeave();
    if (!good) return dropped(b);
  }
  builderCode(b, 0x29);
  return builderFinish(b);
}

function dropped(b: usize): Value {
  builderDrop(b);
  return ERROR;
}

function reprAttributes(b: usize, self: usize): bool {
  const dict = instanceDict(self);
  if (!dict) return false;
  let first = true;
  for (let i = dictNext(dict, 0); i >= 0; i = dictNext(dict, i + 1)) {
    const key = dictKeyAt(dict, i);
    if (!isStr(key)) continue;
    const text = repr(dictValueAt(dict, i));
    if (text == ERROR) return false;
    if (!first) builderAscii(b, ascii(", "));
    first = false;
    builderAppend(b, key);
    builderCode(b, 0x3d);
    builderAppend(b, text);
  }
  return true;
}

/** @mayCallPython */
export function namespaceEqMethod(args: usize, count: i32): Value {
  const other = argument(args, 1);
  if (!typeIsSubtype(typeOf(other), typeObject(Type.NAMESPACE))) return NOT_IMPLEMENTED;
  const a = instanceDict(toPointer(argument(args, 0)));
  const b = instanceDict(toPointer(other));
  if (!a || !b) return ERROR;
  const same = equal(fromPointer(a), fromPointer(b));
  return same < 0 ? ERROR : same ? TRUE : FALSE;
}
