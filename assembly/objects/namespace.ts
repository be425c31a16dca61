/** The class of sys.implementation and sys.flags: an object with attributes. types.SimpleNamespace is in lib/types.py. */
import { Value, ERROR, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Type } from '../value/type-id';
import { typeObject } from '../vm/record';
import { instanceNew, instanceSet } from './instance';
import { internAscii } from './str';

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
