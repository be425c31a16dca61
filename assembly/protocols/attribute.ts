/**
 * Attributes: reading, setting and deleting, with descriptors and the hooks of classes (`__getattribute__`, `__getattr__`, `__setattr__`,
 * `__delattr__`). Names are interned strs. All may call Python.
 */
import { allocEach } from '../heap/alloc';
import {
  BuiltinObject, CodeObject, DescriptorObject, ExceptionObject, FunctionObject, MethodObject, ModuleObject, ObjectHeader, PropertyObject, TYPE_BUILTIN,
  TYPE_CUSTOM_GETATTR, TYPE_CUSTOM_GETATTRIBUTE, TYPE_CUSTOM_SETATTR, TYPE_FINALIZED, TYPE_HEAP, TYPE_NO_DICT, TypeObject, WrapperObject,
} from '../heap/layout';
import { builtinNew, nativeCall, nativeIsMember, nativeRequired } from '../objects/builtin-function';
import { dictDelete, dictGetName, dictNew, dictSetName } from '../objects/dict-table';
import { ATTRIBUTE_NAME, ATTRIBUTE_OBJECT, exceptionField, exceptionSetField } from '../objects/exception';
import { functionAttributes, isRoutine, methodNew } from '../objects/function';
import { instanceDelete, instanceGet, instanceSet, memberDelete, memberGet, memberSet, unwrap } from '../objects/instance';
import { listGet } from '../objects/list';
import { moduleMissing } from '../objects/module';
import { sequenceEnter, sequenceLeave } from '../objects/sequence';
import { strFromAscii } from '../objects/str';
import { superGet } from '../objects/super';
import { isType, kindOfInline, typeDeleteOwn, typeIsSubtype, typeLookup, typeOfInline, typeSetOwn } from '../objects/type';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, isPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { call1, call2, callSpecial1, callSpecial2, clearSlots } from '../vm/call';
import { errorClear, errorMatches, raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { FRAME_SIZE } from '../vm/frame';

/** Does the class attribute take precedence over the instance's own? */
export function isDataDescriptor(attribute: Value): bool {
  if (!isPointer(attribute)) return false;
  switch (<i32>load<u8>(toPointer(attribute), 4)) {
    case Kind.PROPERTY:
    case Kind.GETSET:
    case Kind.MEMBER: return true;
    case Kind.INSTANCE: {
      const type = typeOfInline(attribute);
      return typeLookup(type, name(Name.__set__)) != UNBOUND || typeLookup(type, name(Name.__delete__)) != UNBOUND;
    }
  }
  return false;
}

/** A descriptor that can only set leaves reading to the instance. */
function isReadable(attribute: Value): bool { return kindOfInline(attribute) != Kind.INSTANCE || typeLookup(typeOfInline(attribute), name(Name.__get__)) != UNBOUND; }

/** Calls a native accessor of a GETSET with up to two arguments. What belongs to object is about the wrapper, not its payload. */
function accessor(descriptor: usize, native: u32, a: Value, b: Value, count: i32): Value {
  // An attribute that is asked of a wrapped function, which wraps another: as deep as data is.
  const top = sequenceEnter();
  if (!top) return ERROR;
  const args = <usize>state.stackTop + FRAME_SIZE;
  // An accessor may call Python, and a collection looks at all slots below its arguments.
  clearSlots(state.stackTop, FRAME_SIZE);
  const owner = <usize>changetype<DescriptorObject>(descriptor).owner;
  store<Value>(args, owner == typeObject(Type.OBJECT) || changetype<TypeObject>(owner).typeFlags & TYPE_HEAP ? a : unwrap(a));
  store<Value>(args, b, 8);
  const result = nativeCall(native, args, count, 0, 1, a);
  sequenceLeave(top);
  return result;
}

/** What a class attribute gives when read through instance `v` of `type` (UNBOUND: through the class itself). */
export function bindDescriptor(attribute: Value, v: Value, type: usize): Value {
  if (!isPointer(attribute)) return attribute;
  const p = toPointer(attribute);
  switch (<i32>load<u8>(p, 4)) {
    case Kind.FUNCTION: {
      if (v == UNBOUND || isRoutine(p)) return attribute;
      const method = methodNew(attribute, v);
      return method ? fromPointer(method) : ERROR;
    }
    case Kind.METHOD_DESCRIPTOR: {
      if (v == UNBOUND) return attribute;
      const bound = builtinNew(changetype<DescriptorObject>(p).native, v, NONE);
      if (!bound) return ERROR;
      changetype<BuiltinObject>(bound).descriptor = <u32>p;
      if (typeOfInline(attribute) == typeObject(Type.WRAPPER_DESCRIPTOR)) changetype<ObjectHeader>(bound).type = <u32>typeObject(Type.METHOD_WRAPPER);
      return fromPointer(bound);
    }
    case Kind.PROPERTY: {
      if (v == UNBOUND) return attribute;
      const property = changetype<PropertyObject>(p);
      if (property.getter == NONE) return propertyError(property, v, ascii("getter"));
      return call1(property.getter, v);
    }
    case Kind.STATICMETHOD: return changetype<WrapperObject>(p).function;
    case Kind.CLASSMETHOD: {
      const method = methodNew(changetype<WrapperObject>(p).function, fromPointer(type));
      return method ? fromPointer(method) : ERROR;
    }
    case Kind.CLASSMETHOD_DESCRIPTOR: {
      const bound = builtinNew(changetype<DescriptorObject>(p).native, fromPointer(type), NONE);
      return bound ? fromPointer(bound) : ERROR;
    }
    case Kind.GETSET:
      if (v == UNBOUND) return attribute;
      return accessor(p, changetype<DescriptorObject>(p).native, v, UNBOUND, 1);
    case Kind.MEMBER: {
      if (v == UNBOUND) return attribute;
      if (!descriptorIsFor(changetype<DescriptorObject>(p), v)) return ERROR;
      const slot = memberGet(toPointer(v), changetype<DescriptorObject>(p));
      if (slot != UNBOUND) return slot;
      raiseFormat(Exc.AttributeError, ascii("'%q' object has no attribute '%s'"), v, changetype<DescriptorObject>(p).name);
      return attributeFailed(v, changetype<DescriptorObject>(p).name);
    }
    case Kind.INSTANCE: {
      const result = callSpecial2(attribute, name(Name.__get__), v == UNBOUND ? NONE : v, fromPointer(type));
      return result == UNBOUND ? attribute : result;
    }
  }
  return attribute;
}

/** "property 'x' of 'A' object has no getter", or another accessor */
export function propertyError(property: PropertyObject, v: Value, what: usize): Value {
  const owner = changetype<TypeObject>(typeOfInline(v)).qualname;
  if (property.name == NONE || property.name == UNBOUND) return raiseFormat(Exc.AttributeError, ascii("property of %r object has no %s"), owner, strFromAscii(what));
  return raiseFormat(Exc.AttributeError, ascii("property %r of %r object has no %s"), property.name, owner, strFromAscii(what));
}

/** Own attributes of a value that is no instance, type or module; UNBOUND when absent or when it has none. */
function ownAttribute(p: usize, key: Value): Value {
  let dict: usize = 0;
  switch (<i32>load<u8>(p, 4)) {
    // Slots are reached through their descriptors alone.
    case Kind.INSTANCE: return changetype<TypeObject>(typeOfInline(fromPointer(p))).typeFlags & TYPE_NO_DICT ? UNBOUND : instanceGet(p, key);
    case Kind.EXCEPTION: dict = changetype<ExceptionObject>(p).attributes; break;
    case Kind.FUNCTION: dict = changetype<FunctionObject>(p).attributes; break;
    case Kind.STATICMETHOD:
    case Kind.CLASSMETHOD: dict = changetype<WrapperObject>(p).attributes; break;
    case Kind.MODULE: dict = changetype<ModuleObject>(p).dict; break;
  }
  return dict ? dictGetName(dict, key) : UNBOUND;
}

export function attributeGet(v: Value, key: Value): Value {
  const type = typeOfInline(v);
  const flags = changetype<TypeObject>(type).typeFlags;
  if (flags & (TYPE_CUSTOM_GETATTRIBUTE | TYPE_CUSTOM_GETATTR)) return attributeGetCustom(v, key, flags);
  const result = attributeGetOrUnbound(v, key);
  if (result == ERROR) return attributeFailed(v, key);
  return result == UNBOUND ? attributeMissing(v, key) : result;
}

/** An AttributeError that a property or hook raised learns what it is about, unless it knows. */
export function attributeFailed(v: Value, key: Value): Value {
  if (errorMatches(Exc.AttributeError)) {
    const known = exceptionField(state.pending, ATTRIBUTE_NAME);
    const object = exceptionField(state.pending, ATTRIBUTE_OBJECT);
    if ((known == UNBOUND || known == NONE) && (object == UNBOUND || object == NONE)) {
      exceptionSetField(state.pending, ATTRIBUTE_NAME, key);
      exceptionSetField(state.pending, ATTRIBUTE_OBJECT, v);
    }
  }
  return ERROR;
}

function attributeGetCustom(v: Value, key: Value, flags: u32): Value {
  let result: Value;
  if (flags & TYPE_CUSTOM_GETATTRIBUTE) result = callSpecial1(v, name(Name.__getattribute__), key);
  else result = attributeGetOrUnbound(v, key);
  if (result != UNBOUND && (result != ERROR || !errorMatches(Exc.AttributeError))) return result;
  if (!(flags & TYPE_CUSTOM_GETATTR)) return result == UNBOUND ? attributeMissing(v, key) : attributeFailed(v, key);
  if (result == ERROR) errorClear();
  result = callSpecial1(v, name(Name.__getattr__), key);
  return result == ERROR ? attributeFailed(v, key) : result;
}

/** AttributeError with the fields `name` and `obj`, which suggestions are made from. */
export function raiseAttributeError(v: Value, key: Value): Value {
  if (isPointer(v) && load<u8>(toPointer(v), 4) == Kind.TYPE) raiseFormat(Exc.AttributeError, ascii("type object '%n' has no attribute '%s'"), v, key);
  else raiseFormat(Exc.AttributeError, ascii("'%t' object has no attribute '%s'"), v, key);
  setContext(v, key);
  return ERROR;
}

function setContext(v: Value, key: Value): void {
  if (!errorMatches(Exc.AttributeError)) return;
  exceptionSetField(state.pending, ATTRIBUTE_NAME, key);
  exceptionSetField(state.pending, ATTRIBUTE_OBJECT, v);
}

export function attributeMissing(v: Value, key: Value): Value {
  // It is the function that was asked last.
  while (kindOfInline(v) == Kind.METHOD) v = changetype<MethodObject>(toPointer(v)).function;
  if (isPointer(v) && load<u8>(toPointer(v), 4) == Kind.MODULE) return moduleMissing(v, key);
  return raiseAttributeError(v, key);
}

/** As attributeGet without the class's hooks: UNBOUND when there is no such attribute, ERROR when reading it failed. */
export function attributeGetOrUnbound(v: Value, key: Value): Value {
  const type = typeOfInline(v);
  if (isPointer(v)) {
    const kind = load<u8>(toPointer(v), 4);
    if (kind == Kind.TYPE) return typeGetAttribute(toPointer(v), type, key);
    if (kind == Kind.SUPER) {
      const found = superGet(toPointer(v), key);
      if (found != UNBOUND) return found;
    }
  }
  const attribute = typeLookup(type, key);
  if (attribute != UNBOUND && isDataDescriptor(attribute) && isReadable(attribute)) return bindDescriptor(attribute, v, type);
  if (isPointer(v)) {
    let own: Value;
    if (load<u8>(toPointer(v), 4) != Kind.METHOD) own = ownAttribute(toPointer(v), key);
    else if (isPointer(attribute) && load<u8>(toPointer(attribute), 4) == Kind.METHOD_DESCRIPTOR) own = UNBOUND;
    else {
      // What a bound method lacks its function has; a method of a method has that of the innermost.
      let f = changetype<MethodObject>(toPointer(v)).function;
      while (kindOfInline(f) == Kind.METHOD) f = changetype<MethodObject>(toPointer(f)).function;
      own = attributeGetOrUnbound(f, key);
    }
    if (own != UNBOUND) return own;
  }
  return attribute == UNBOUND ? UNBOUND : bindDescriptor(attribute, v, type);
}

/** Attribute of a class: data descriptors of the metaclass, then the class and its bases, then the metaclass. */
function typeGetAttribute(p: usize, metaclass: usize, key: Value): Value {
  const meta = typeLookup(metaclass, key);
  if (meta != UNBOUND && isDataDescriptor(meta)) return bindDescriptor(meta, fromPointer(p), metaclass);
  const own = typeLookup(p, key);
  if (own != UNBOUND) return bindDescriptor(own, UNBOUND, p);
  return meta == UNBOUND ? UNBOUND : bindDescriptor(meta, fromPointer(p), metaclass);
}

/** Sets an attribute. False with an error pending. */
export function attributeSet(v: Value, key: Value, value: Value): bool {
  const type = typeOfInline(v);
  if (changetype<TypeObject>(type).typeFlags & TYPE_CUSTOM_SETATTR) return callSpecial2(v, name(Name.__setattr__), key, value) != ERROR;
  return attributeSetGeneric(v, key, value);
}

/** As attributeSet without the class's hook: `object.__setattr__`. */
export function attributeSetGeneric(v: Value, key: Value, value: Value): bool {
  const type = typeOfInline(v);
  const attribute = typeLookup(type, key);
  if (attribute != UNBOUND && isDataDescriptor(attribute)) return descriptorSet(attribute, v, key, value);
  if (isPointer(v)) {
    const p = toPointer(v);
    switch (<i32>load<u8>(p, 4)) {
      case Kind.INSTANCE:
        if (changetype<TypeObject>(type).typeFlags & TYPE_NO_DICT) break;
        return instanceSet(p, key, value);
      case Kind.TYPE: return typeSetAttribute(p, key, value);
      case Kind.MODULE: return dictSetName(changetype<ModuleObject>(p).dict, key, value);
      case Kind.FUNCTION: {
        const dict = functionAttributes(p);
        return dict != 0 && dictSetName(dict, key, value);
      }
      case Kind.EXCEPTION: {
        const exception = changetype<ExceptionObject>(p);
        if (!exception.attributes) exception.attributes = <u32>dictNew();
        return exception.attributes != 0 && dictSetName(exception.attributes, key, value);
      }
      case Kind.STATICMETHOD:
      case Kind.CLASSMETHOD: {
        const wrapper = changetype<WrapperObject>(p);
        if (!wrapper.attributes) wrapper.attributes = <u32>dictNew();
        return wrapper.attributes != 0 && dictSetName(wrapper.attributes, key, value);
      }
    }
  }
  return withoutDict(attribute, v, key);
}

/** Setting and deleting what an object without attributes of its own has not, or its class has. */
function withoutDict(attribute: Value, v: Value, key: Value): bool {
  const custom = changetype<TypeObject>(typeOfInline(v)).typeFlags & TYPE_CUSTOM_SETATTR;
  // In CPython every class has a `__doc__`.
  const isMissing = attribute == UNBOUND && key != name(Name.__doc__);
  raiseFormat(Exc.AttributeError, isMissing ? custom ? ascii("'%t' object has no attribute '%s'") : ascii("'%t' object has no attribute '%s' and no __dict__ for setting new attributes") : ascii("'%t' object attribute '%s' is read-only"), v, key);
  if (isMissing) setContext(v, key);
  return false;
}

function notWritable(descriptor: DescriptorObject, v: Value, key: Value): bool {
  // A class that cannot be changed says so first.
  if (isType(v) && changetype<TypeObject>(toPointer(v)).typeFlags & TYPE_BUILTIN) return typeSetAttribute(toPointer(v), key, v);
  raiseFormat(Exc.AttributeError, nativeIsMember(descriptor.native) ? ascii("readonly attribute") : ascii("attribute '%s' of '%t' objects is not writable"), key, v);
  return false;
}

/** @mayCallPython */
export function descriptorSet(attribute: Value, v: Value, key: Value, value: Value): bool {
  const p = toPointer(attribute);
  switch (<i32>load<u8>(p, 4)) {
    case Kind.PROPERTY: {
      const property = changetype<PropertyObject>(p);
      if (property.setter == NONE) return propertyError(property, v, ascii("setter")) != ERROR;
      return call2(property.setter, v, value) != ERROR;
    }
    case Kind.GETSET: {
      const setter = changetype<DescriptorObject>(p).setter;
      return setter ? accessor(p, setter, v, value, 2) != ERROR : notWritable(changetype<DescriptorObject>(p), v, key);
    }
    case Kind.MEMBER: return descriptorIsFor(changetype<DescriptorObject>(p), v) && memberSet(toPointer(v), changetype<DescriptorObject>(p), value);
  }
  const result = callSpecial2(attribute, name(Name.__set__), v, value);
  if (result == UNBOUND) raiseFormat(Exc.AttributeError, ascii("__set__"));
  return result != UNBOUND && result != ERROR;
}

/** Sets an attribute of a class; whatever was cached about it is void. */
export function typeSetAttribute(p: usize, key: Value, value: Value): bool {
  const type = changetype<TypeObject>(p);
  if (type.typeFlags & TYPE_BUILTIN) {
    raiseFormat(Exc.TypeError, ascii("cannot set '%s' attribute of immutable type '%n'"), key, fromPointer(p));
    return false;
  }
  const isCached = isDataDescriptor(value) || hasMember(type, key);
  if (!typeSetOwn(p, key, value)) return false;
  typeRefreshHooks(p);
  if (isCached) attributeFlushCaches();
  return true;
}

/** Has the class itself a member of `__slots__` by that name? */
function hasMember(type: TypeObject, key: Value): bool {
  const own = dictGetName(type.dict, key);
  return isPointer(own) && load<u8>(toPointer(own), 4) == Kind.MEMBER;
}

/** Caches of instance slots look at the shape alone; a data descriptor that appears in a class later, or a member that goes, must void them all. */
export function attributeFlushCaches(): void {
  allocEach((cell: usize): void => {
    if (changetype<ObjectHeader>(cell).kind != Kind.CODE) return;
    const code = changetype<CodeObject>(cell);
    for (let i: u32 = 0; i < code.cacheCount; i++) store<u32>(<usize>code.constants - (<usize>i + 1) * 32, 0, 4);
  });
}

/** Derives the hook flags of a class, and of its heirs, from what its MRO defines. */
export function typeRefreshHooks(p: usize): void {
  const type = changetype<TypeObject>(p);
  let flags = type.typeFlags & ~(TYPE_CUSTOM_GETATTRIBUTE | TYPE_CUSTOM_GETATTR | TYPE_CUSTOM_SETATTR | TYPE_FINALIZED);
  if (typeLookup(p, name(Name.__del__)) != UNBOUND) flags |= TYPE_FINALIZED;
  if (isPython(typeLookup(p, name(Name.__getattribute__)))) flags |= TYPE_CUSTOM_GETATTRIBUTE;
  if (typeLookup(p, name(Name.__getattr__)) != UNBOUND) flags |= TYPE_CUSTOM_GETATTR;
  if (isPython(typeLookup(p, name(Name.__setattr__))) || isPython(typeLookup(p, name(Name.__delattr__)))) flags |= TYPE_CUSTOM_SETATTR;
  type.typeFlags = flags;
  if (!type.subclasses) return;
  const count = load<u32>(type.subclasses, 8);
  for (let i: u32 = 0; i < count; i++) typeRefreshHooks(toPointer(listGet(type.subclasses, i)));
}

function isPython(v: Value): bool { return v != UNBOUND && !(isPointer(v) && load<u8>(toPointer(v), 4) == Kind.METHOD_DESCRIPTOR); }

/** Deletes an attribute. False with an error pending. */
export function attributeDelete(v: Value, key: Value): bool {
  const type = typeOfInline(v);
  if (changetype<TypeObject>(type).typeFlags & TYPE_CUSTOM_SETATTR) return callSpecial1(v, name(Name.__delattr__), key) != ERROR;
  return attributeDeleteGeneric(v, key);
}

export function attributeDeleteGeneric(v: Value, key: Value): bool {
  const type = typeOfInline(v);
  const attribute = typeLookup(type, key);
  if (attribute != UNBOUND && isDataDescriptor(attribute)) return descriptorDelete(attribute, v, key);
  let deleted = 0;
  let hasDict = false;
  if (isPointer(v)) {
    const p = toPointer(v);
    let dict: usize = 0;
    hasDict = true;
    switch (<i32>load<u8>(p, 4)) {
      case Kind.INSTANCE:
        hasDict = !(changetype<TypeObject>(type).typeFlags & TYPE_NO_DICT);
        if (hasDict) deleted = instanceDelete(p, key);
        break;
      case Kind.TYPE:
        if (changetype<TypeObject>(p).typeFlags & TYPE_BUILTIN) {
          raiseFormat(Exc.TypeError, ascii("cannot set '%s' attribute of immutable type '%n'"), key, v);
          return false;
        }
        const isCached = hasMember(changetype<TypeObject>(p), key);
        deleted = typeDeleteOwn(p, key);
        if (isCached) attributeFlushCaches();
        typeRefreshHooks(p);
        break;
      case Kind.MODULE: dict = changetype<ModuleObject>(p).dict; break;
      case Kind.FUNCTION: dict = changetype<FunctionObject>(p).attributes; break;
      case Kind.EXCEPTION: dict = changetype<ExceptionObject>(p).attributes; break;
      case Kind.STATICMETHOD:
      case Kind.CLASSMETHOD: dict = changetype<WrapperObject>(p).attributes; break;
      default: hasDict = false;
    }
    if (dict) deleted = dictDelete(dict, key);
  }
  if (!hasDict) return withoutDict(attribute, v, key);
  if (deleted == 0) {
    // CPython gives no context where the object keeps its attributes without a dict, and so suggests nothing.
    if (kindOfInline(v) == Kind.INSTANCE) raiseFormat(Exc.AttributeError, ascii("'%t' object has no attribute '%s'"), v, key);
    else raiseAttributeError(v, key);
  }
  return deleted == 1;
}

/** What a getset or member descriptor reads and writes is in objects of its class alone. */
export function descriptorIsFor(descriptor: DescriptorObject, instance: Value): bool {
  if (typeIsSubtype(typeOfInline(instance), descriptor.owner)) return true;
  raiseFormat(Exc.TypeError, ascii("descriptor '%s' for '%n' objects doesn't apply to a '%t' object"), descriptor.name, fromPointer(descriptor.owner), instance);
  return false;
}

/** @mayCallPython */
export function descriptorDelete(attribute: Value, v: Value, key: Value): bool {
  const p = toPointer(attribute);
  switch (<i32>load<u8>(p, 4)) {
    case Kind.PROPERTY: {
      const property = changetype<PropertyObject>(p);
      if (property.deleter == NONE) return propertyError(property, v, ascii("deleter")) != ERROR;
      return call1(property.deleter, v) != ERROR;
    }
    case Kind.MEMBER: {
      if (!descriptorIsFor(changetype<DescriptorObject>(p), v)) return false;
      const deleted = memberDelete(toPointer(v), changetype<DescriptorObject>(p));
      if (deleted == 0) raiseFormat(Exc.AttributeError, ascii("%s"), key);
      return deleted == 1;
    }
    case Kind.GETSET: {
      // A setter that can do without a value deletes.
      const setter = changetype<DescriptorObject>(p).setter;
      if (setter && nativeRequired(setter) == 1) return accessor(p, setter, v, UNBOUND, 1) != ERROR;
      return notWritable(changetype<DescriptorObject>(p), v, key);
    }
  }
  const result = callSpecial1(attribute, name(Name.__delete__), v);
  if (result == UNBOUND) raiseFormat(Exc.AttributeError, ascii("__delete__"));
  return result != UNBOUND && result != ERROR;
}
