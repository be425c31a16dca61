/**
 * Unions of types: `int | None`. A union is an instance of a type made when sys is (`unionInstall`), with the tuple of its members
 * in the attribute `__args__`; the type's methods are the functions of module `_union`. The type's address lies beside the MemoryError made in
 * advance (vm/raise.ts).
 */
import { Value, ERROR, NONE, NOT_IMPLEMENTED, UNBOUND, fromBool, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { Name, name } from '../value/names';
import { DescriptorObject, ListObject, ModuleObject, TupleObject, TypeObject, TYPE_BUILTIN } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { EXCEPTIONS_TABLE, state, typeObject } from '../vm/record';
import { argument } from '../builtins/native';
import { asciiLength } from '../common/ascii';
import { builderAppend, builderAscii, builderCode, builderFinish, builderNew } from '../common/builder';
import { dictGetName, dictSetName } from './dict-table';
import { instanceGet, instanceNew, instanceSet } from './instance';
import { intFromI64 } from './int';
import { listGet, listNew, listPush } from './list';
import { internAscii, isStr, strEqual } from './str';
import { tupleFromList, tupleGet } from './tuple';
import { isType, kindOf, typeNewBuiltin, typeOf } from './type';

const UNION_TYPE: usize = EXCEPTIONS_TABLE + 500;

/** Makes a method of type `type` of each function in `names` (zero-terminated, in a row, ended by an empty one) of a native module. */
export function unionAddMethods(type: usize, module: Value, names: usize): bool {
  const functions = changetype<ModuleObject>(toPointer(module)).dict;
  for (let text = names; load<u8>(text); text += asciiLength(text) + 1) {
    const key = internAscii(text);
    if (key == ERROR) return false;
    const f = dictGetName(functions, key);
    const p = allocate(offsetof<DescriptorObject>(), Kind.METHOD_DESCRIPTOR, typeObject(Type.METHOD_DESCRIPTOR));
    if (f == UNBOUND || !p) return false;
    const descriptor = changetype<DescriptorObject>(p);
    // Both cells begin with the number of the native.
    descriptor.native = changetype<DescriptorObject>(toPointer(f)).native;
    descriptor.owner = <u32>type;
    descriptor.name = key;
    if (!dictSetName(changetype<TypeObject>(type).dict, key, fromPointer(p))) return false;
  }
  return true;
}

/** Makes the type. `module` is `_union`. */
export function unionInstall(module: Value): bool {
  const title = internAscii(ascii("Union"));
  const home = internAscii(ascii("typing"));
  if (title == ERROR || home == ERROR) return false;
  const type = typeNewBuiltin(title, typeObject(Type.OBJECT), Kind.INSTANCE, TYPE_BUILTIN);
  if (!type || !unionAddMethods(type, module, ascii("__or__\0__ror__\0__repr__\0__eq__\0__hash__\0"))) return false;
  if (!dictSetName(changetype<TypeObject>(type).dict, name(Name.__module__), home)) return false;
  store<u32>(UNION_TYPE, <u32>type);
  return listPush(state.kept, fromPointer(type));
}

export function unionType(): usize { return load<u32>(UNION_TYPE); }

/** Tuple of the members of a union; 0 for any other value. */
export function unionMembers(v: Value): usize {
  if (!isPointer(v) || kindOf(v) != Kind.INSTANCE || typeOf(v) != unionType()) return 0;
  return toPointer(instanceGet(toPointer(v), internAscii(ascii("__args__"))));
}

/** Adds the members that `v` stands for: 1; 0 when it can be no member, -1 with MemoryError. */
function addMembers(list: usize, v: Value): i32 {
  const members = unionMembers(v);
  if (members) {
    for (let i: u32 = 0; i < changetype<TupleObject>(members).length; i++) if (!addOne(list, tupleGet(members, i))) return -1;
    return 1;
  }
  if (v == NONE) return addOne(list, fromPointer(typeObject(Type.NONE))) ? 1 : -1;
  return isType(v) ? addOne(list, v) ? 1 : -1 : 0;
}

function addOne(list: usize, v: Value): bool {
  for (let i: u32 = 0; i < changetype<ListObject>(list).length; i++) if (listGet(list, i) == v) return true;
  return listPush(list, v);
}

function join(a: Value, b: Value): Value {
  const list = listNew(4);
  if (!list) return ERROR;
  const first = addMembers(list, a);
  const second = first == 1 ? addMembers(list, b) : first;
  if (second < 0) return ERROR;
  if (second == 0) return NOT_IMPLEMENTED;
  if (changetype<ListObject>(list).length == 1) return listGet(list, 0);
  const members = tupleFromList(list);
  const p = instanceNew(unionType(), UNBOUND);
  const key = internAscii(ascii("__args__"));
  if (members == ERROR || !p || key == ERROR || !instanceSet(p, key, members)) return ERROR;
  return fromPointer(p);
}

export function unionOrMethod(args: usize, count: i32): Value { return join(argument(args, 0), argument(args, 1)); }
export function unionRorMethod(args: usize, count: i32): Value { return join(argument(args, 1), argument(args, 0)); }

export function unionReprMethod(args: usize, count: i32): Value {
  const members = unionMembers(argument(args, 0));
  const b = builderNew();
  if (!b) return ERROR;
  for (let i: u32 = 0; members && i < changetype<TupleObject>(members).length; i++) {
    if (i) builderAscii(b, ascii(" | "));
    const type = changetype<TypeObject>(toPointer(tupleGet(members, i)));
    if (changetype<usize>(type) == typeObject(Type.NONE)) {
      builderAscii(b, ascii("None"));
      continue;
    }
    const module = dictGetName(type.dict, name(Name.__module__));
    if (module != UNBOUND && isStr(module) && !strEqual(module, name(Name.builtins))) {
      builderAppend(b, module);
      builderCode(b, 0x2e);
    }
    builderAppend(b, type.qualname);
  }
  return builderFinish(b);
}

export function unionEqMethod(args: usize, count: i32): Value {
  const a = unionMembers(argument(args, 0));
  const b = unionMembers(argument(args, 1));
  if (!a || !b) return NOT_IMPLEMENTED;
  const length = changetype<TupleObject>(a).length;
  if (length != changetype<TupleObject>(b).length) return fromBool(false);
  for (let i: u32 = 0; i < length; i++) {
    let found = false;
    for (let j: u32 = 0; j < length && !found; j++) found = tupleGet(a, i) == tupleGet(b, j);
    if (!found) return fromBool(false);
  }
  return fromBool(true);
}

export function unionHashMethod(args: usize, count: i32): Value {
  const members = unionMembers(argument(args, 0));
  let hash: i64 = 0x51ed;
  for (let i: u32 = 0; members && i < changetype<TupleObject>(members).length; i++) hash ^= <i64>toPointer(tupleGet(members, i)) * 0x9e3779b1;
  return intFromI64(hash);
}
