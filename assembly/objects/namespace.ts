/** The class of sys.implementation and sys.flags: an object with attributes. types.SimpleNamespace is in lib/types.py. */
import { Value, ERROR, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Type } from '../value/type-id';
import { typeObject } from '../vm/record';
import { nativeEnter, nativeLeave } from '../vm/raise';
import { argument } from '../builtins/native';
import { builderAppend, builderAscii, builderCode, builderDrop, builderFinish, builderNew, reprStackHas, reprStackPush, reprStackRemove } from '../common/builder';
import { repr } from '../protocols/repr';
import { instanceDict, instanceNew, instanceSet } from './instance';
import { dictKeyAt, dictNext, dictValueAt } from './dict-table';
import { internAscii, isStr } from './str';
import { typeName, typeOf } from './type';

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
