/**
 * Type objects: which type a value has, looking names up in classes, and keeping what was cached about a class true.
 *
 * `version` of a type changes with every change of its own or an inherited attribute; it comes from one counter, so a version
 * names one state of one type for ever. Classes are made in objects/class-build.ts.
 */
import { allocate } from '../heap/alloc';
import { ListObject, TupleObject, TUPLE_ITEMS, TypeObject, DictObject, DICT_NAMESPACE } from '../heap/layout';
import { Kind } from '../value/kind';
import { Type } from '../value/type-id';
import { fromPointer, isPointer, isSmallInt, toPointer, UNBOUND, Value } from '../value/value';
import { METHOD_CACHE, METHOD_CACHE_SIZE, state, typeObject } from '../vm/record';
import { dictDelete, dictGetName, dictNew, dictSetName } from './dict-table';
import { listGet, listNew, listPop, listPush } from './list';
import { shapeRoot } from './shape';

/** TypeObject of any value. Where speed matters little: a call in place of the test saves a per cent of the module. */
export function typeOf(v: Value): usize { return typeOfInline(v); }
// @ts-ignore: decorator
@inline export function typeOfInline(v: Value): usize {
  if (isPointer(v)) return load<u32>(toPointer(v));
  return isSmallInt(v) ? typeObject(Type.INT) : typeObject(Type.FLOAT);
}

/** Kind of any value: Kind.INT for ints of either form, Kind.FLOAT for floats, else the kind of its cell. As for typeOf, two forms. */
export function kindOf(v: Value): Kind { return kindOfInline(v); }
// @ts-ignore: decorator
@inline export function kindOfInline(v: Value): Kind {
  if (isPointer(v)) return <Kind>load<u8>(toPointer(v), 4);
  return isSmallInt(v) ? Kind.INT : Kind.FLOAT;
}

export function isType(v: Value): bool { return isPointer(v) && load<u8>(toPointer(v), 4) == Kind.TYPE; }

/** Name of the type of a value, a str Value. */
export function typeName(v: Value): Value { return changetype<TypeObject>(typeOf(v)).name; }

/** True when `type` is `ancestor` or inherits from it. */
export function typeIsSubtype(type: usize, ancestor: usize): bool {
  if (type == ancestor) return true;
  const mro = <usize>changetype<TypeObject>(type).mro;
  if (!mro) return false;
  const end = mro + TUPLE_ITEMS + (<usize>changetype<TupleObject>(mro).length << 3);
  for (let at = mro + TUPLE_ITEMS; at < end; at += 8) if (toPointer(load<Value>(at)) == ancestor) return true;
  return false;
}

/** The attribute of a class by its MRO, descriptors unbound; UNBOUND when absent. `name` is interned. */
export function typeLookup(type: usize, name: Value): Value {
  const t = changetype<TypeObject>(type);
  const slot = METHOD_CACHE + ((((<u32>type >> 4) ^ (<u32>name >> 3)) & (METHOD_CACHE_SIZE - 1)) * 24);
  if (load<u32>(slot) == <u32>type && load<u32>(slot, 4) == <u32>name && load<u32>(slot, 8) == t.version) return load<Value>(slot, 16);
  const v = typeLookupUncached(t, name);
  store<u32>(slot, <u32>type);
  store<u32>(slot, <u32>name, 4);
  store<u32>(slot, t.version, 8);
  store<Value>(slot, v, 16);
  return v;
}

function typeLookupUncached(t: TypeObject, name: Value): Value {
  const mro = <usize>t.mro;
  const end = mro + TUPLE_ITEMS + (<usize>changetype<TupleObject>(mro).length << 3);
  for (let at = mro + TUPLE_ITEMS; at < end; at += 8) {
    const v = dictGetName(changetype<TypeObject>(toPointer(load<Value>(at))).dict, name);
    if (v != UNBOUND) return v;
  }
  return UNBOUND;
}

/** The class in the MRO after `start` that has `name`: what super() finds. UNBOUND when none has. */
export function typeLookupAfter(type: usize, start: usize, name: Value): Value {
  const mro = <usize>changetype<TypeObject>(type).mro;
  const end = mro + TUPLE_ITEMS + (<usize>changetype<TupleObject>(mro).length << 3);
  let found = false;
  for (let at = mro + TUPLE_ITEMS; at < end; at += 8) {
    const candidate = toPointer(load<Value>(at));
    if (found) {
      const v = dictGetName(changetype<TypeObject>(candidate).dict, name);
      if (v != UNBOUND) return v;
    } else if (candidate == start) found = true;
  }
  return UNBOUND;
}

/** A version no type ever had. */
export function typeNextVersion(): u32 { return ++state.typeVersion; }

/** Called after a change of an attribute of `type`: everything cached about it or its heirs is void. */
export function typeModified(type: usize): void {
  const t = changetype<TypeObject>(type);
  t.version = typeNextVersion();
  const subclasses = <usize>t.subclasses;
  if (!subclasses) return;
  const count = changetype<ListObject>(subclasses).length;
  for (let i: u32 = 0; i < count; i++) typeModified(toPointer(listGet(subclasses, i)));
}

/** Sets an attribute in the class's own namespace. False with an error pending. */
export function typeSetOwn(type: usize, name: Value, value: Value): bool {
  if (!dictSetName(changetype<TypeObject>(type).dict, name, value)) return false;
  typeModified(type);
  return true;
}

/** 1 deleted, 0 absent, -1 error. */
export function typeDeleteOwn(type: usize, name: Value): i32 {
  const result = dictDelete(changetype<TypeObject>(type).dict, name);
  if (result == 1) typeModified(type);
  return result;
}

/** Remembers `heir` as a direct subclass. */
export function typeAddSubclass(type: usize, heir: usize): bool {
  const t = changetype<TypeObject>(type);
  if (!t.subclasses) {
    t.subclasses = <u32>listNew(2);
    if (!t.subclasses) return false;
  }
  return listPush(t.subclasses, fromPointer(heir));
}

/** Takes `heir` off again; true. */
export function typeRemoveSubclass(type: usize, heir: usize): bool {
  const list = <usize>changetype<TypeObject>(type).subclasses;
  for (let i: u32 = list ? changetype<ListObject>(list).length : 0; i--;) if (listGet(list, i) == fromPointer(heir)) listPop(list, i);
  return true;
}

/** A bare type object with its namespace and root shape; the caller completes it. 0 with MemoryError pending. */
export function typeAllocate(metaclass: usize, name: Value, dict: usize): usize {
  const p = allocate(offsetof<TypeObject>(), Kind.TYPE, metaclass);
  if (!p) return 0;
  const t = changetype<TypeObject>(p);
  t.name = name;
  t.qualname = name;
  t.dict = <u32>(dict ? dict : dictNew());
  if (!t.dict) return 0;
  changetype<DictObject>(<usize>t.dict).flags |= DICT_NAMESPACE;
  t.exceptionId = 255;
  t.typeId = 0xffff;
  t.version = typeNextVersion();
  return p;
}

/**
 * A built-in type in state of construction: single inheritance, its natives are installed later. Used for spec/types.ts and the exception
 * tree. 0 with MemoryError pending.
 */
export function typeNewBuiltin(name: Value, base: usize, kind: Kind, flags: u32): usize {
  const p = typeAllocate(typeObject(Type.TYPE), name, 0);
  if (!p) return 0;
  const t = changetype<TypeObject>(p);
  t.base = <u32>base;
  t.instanceKind = <u8>kind;
  t.typeFlags = flags;
  const baseCount: u32 = base ? changetype<TupleObject>(<usize>changetype<TypeObject>(base).mro).length : 0;
  const mro = allocate(TUPLE_ITEMS + (<usize>(baseCount + 1) << 3), Kind.TUPLE, typeObject(Type.TUPLE));
  const bases = allocate(TUPLE_ITEMS + 8, Kind.TUPLE, typeObject(Type.TUPLE));
  if (!mro || !bases) return 0;
  changetype<TupleObject>(mro).length = baseCount + 1;
  store<Value>(mro, fromPointer(p), TUPLE_ITEMS);
  if (base) {
    memory.copy(mro + TUPLE_ITEMS + 8, <usize>changetype<TypeObject>(base).mro + TUPLE_ITEMS, <usize>baseCount << 3);
    changetype<TupleObject>(bases).length = 1;
    store<Value>(bases, fromPointer(base), TUPLE_ITEMS);
    t.nativeNew = changetype<TypeObject>(base).nativeNew;
    if (!typeAddSubclass(base, p)) return 0;
  }
  t.mro = <u32>mro;
  t.bases = <u32>bases;
  t.rootShape = <u32>shapeRoot(p, 0);
  return t.rootShape ? p : 0;
}
