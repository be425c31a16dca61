/**
 * Unions of types: `int | None`. Their class is Union of lib/_generic.py, with the tuple of the members in the attribute `__args__`. Unions of
 * plain classes are made here; every other one by the class's own module. The class's address lies beside the MemoryError made in advance
 * (vm/raise.ts), 0 until there is a union.
 */
import { Value, ERROR, NONE, UNBOUND, fromPointer, isPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { DescriptorObject, ListObject, ModuleObject, TupleObject, TypeObject } from '../heap/layout';
import { allocate } from '../heap/alloc';
import { EXCEPTIONS_TABLE, state, typeObject } from '../vm/record';
import { call2 } from '../vm/call';
import { machineClass } from '../vm/intrinsics';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { argument } from '../builtins/native';
import { asciiLength } from '../common/ascii';
import { dictGetName, dictSetName } from './dict-table';
import { instanceGet, instanceNew, instanceSet } from './instance';
import { listGet, listNew, listPush } from './list';
import { internAscii } from './str';
import { tupleFromList, tupleGet } from './tuple';
import { isType, typeOf } from './type';

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

/** The class of unions; 0 with an error pending. @mayCallPython the first time */
function unionType(): usize {
  let type: usize = load<u32>(UNION_TYPE);
  if (type) return type;
  const made = machineClass(internAscii(ascii("Union")));
  if (made == ERROR || !listPush(state.kept, made)) return 0;
  type = toPointer(made);
  store<u32>(UNION_TYPE, <u32>type);
  return type;
}

/** Tuple of the members of a union; 0 for any other value. */
export function unionMembers(v: Value): usize {
  if (!isPointer(v) || typeOf(v) != <usize>load<u32>(UNION_TYPE)) return 0;
  return toPointer(instanceGet(toPointer(v), internAscii(ascii("__args__"))));
}

/** Adds the members that `v` stands for: 1; 0 when one of them is no class, -1 with MemoryError. */
function addMembers(list: usize, v: Value): i32 {
  const members = unionMembers(v);
  if (members) {
    if (!chargeFuel((changetype<TupleObject>(members).length * changetype<ListObject>(list).length) >> 6)) return -1;
    for (let i: u32 = 0; i < changetype<TupleObject>(members).length; i++) {
      const added = addOne(list, tupleGet(members, i), changetype<ListObject>(list).length == i);
      if (added <= 0) return added;
    }
    return 1;
  }
  return addOne(list, v == NONE ? fromPointer(typeObject(Type.NONE)) : v, false);
}

/** `isNew`: it is known not to be in the list. */
function addOne(list: usize, v: Value, isNew: bool): i32 {
  // A metaclass may say what is equal.
  if (!isType(v) || typeOf(v) != typeObject(Type.TYPE)) return 0;
  for (let i: u32 = 0; !isNew && i < changetype<ListObject>(list).length; i++) if (listGet(list, i) == v) return 1;
  return listPush(list, v) ? 1 : -1;
}

function join(a: Value, b: Value): Value {
  const type = unionType();
  const list = listNew(4);
  if (!type || !list) return ERROR;
  const first = addMembers(list, a);
  const second = first == 1 ? addMembers(list, b) : first;
  if (second < 0) return ERROR;
  if (second == 0) {
    const join = machineClass(internAscii(ascii("union_of")));
    return join == ERROR ? ERROR : call2(join, a, b);
  }
  if (changetype<ListObject>(list).length == 1) return listGet(list, 0);
  const members = tupleFromList(list);
  const p = instanceNew(type, UNBOUND);
  const key = internAscii(ascii("__args__"));
  if (members == ERROR || !p || key == ERROR || !instanceSet(p, key, members)) return ERROR;
  return fromPointer(p);
}

export function unionOrMethod(args: usize, count: i32): Value { return join(argument(args, 0), argument(args, 1)); }
export function unionRorMethod(args: usize, count: i32): Value { return join(argument(args, 1), argument(args, 0)); }

/** `cls[item]` of a built-in class: its generic alias. @mayCallPython */
export function unionAliasOf(cls: Value, item: Value): Value {
  rootPush(item);
  const alias = machineClass(internAscii(ascii("GenericAlias")));
  const made = alias == ERROR ? ERROR : call2(alias, cls, item);
  rootPop(1);
  return made;
}

export function unionGenericAlias(args: usize, count: i32): Value { return unionAliasOf(argument(args, 0), argument(args, 1)); }
