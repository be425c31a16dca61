/** property, staticmethod and classmethod objects. */
import { allocate } from '../heap/alloc';
import { DescriptorObject, FunctionObject, INSTANCE_SLOTS, PropertyObject, TYPE_NO_DICT, TypeObject, WrapperObject } from '../heap/layout';
import { attributeGet, attributeGetOrUnbound, bindDescriptor, descriptorDelete, descriptorIsFor, descriptorSet, propertyError, raiseAttributeError } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Type } from '../value/type-id';
import { ERROR, FALSE, fromPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { call1, call2 } from '../vm/call';
import { errorClear } from '../vm/raise';
import { pythonNative } from '../vm/python-native';
import { state, typeObject } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { classDescriptorFits } from './builtin-function';
import { dictNew } from './dict-table';
import { isFunction } from './function';
import { instanceSet, unwrap } from './instance';
import { kindOfInline, typeOfInline } from './type';

// @ts-ignore: decorator
@inline function self(args: usize): PropertyObject { return changetype<PropertyObject>(toPointer(unwrap(load<Value>(args)))); }
// @ts-ignore: decorator
@inline function given(args: usize, i: usize): Value { return load<Value>(args + (i << 3)) == UNBOUND ? NONE : load<Value>(args + (i << 3)); }

/** The docstring of what gets a property's value. @mayCallPython */
function docOf(getter: Value): Value {
  if (isFunction(getter)) return changetype<FunctionObject>(toPointer(getter)).doc;
  const doc = getter == NONE ? NONE : attributeGetOrUnbound(getter, name(Name.__doc__));
  return doc == UNBOUND ? NONE : doc;
}

function make(getter: Value, setter: Value, deleter: Value, givenDoc: Value, title: Value): Value {
  const doc = givenDoc == NONE ? docOf(getter) : givenDoc;
  if (doc == ERROR) return ERROR;
  const p = allocate(offsetof<PropertyObject>(), Kind.PROPERTY, typeObject(Type.PROPERTY));
  if (!p) return ERROR;
  const property = changetype<PropertyObject>(p);
  property.getter = getter;
  property.setter = setter;
  property.deleter = deleter;
  property.doc = doc;
  property.name = title == NONE && isFunction(getter) ? changetype<FunctionObject>(toPointer(getter)).name : title;
  return fromPointer(p);
}

export function propertyConstruct(args: usize, count: i32): Value { return make(given(args, 1), given(args, 2), given(args, 3), given(args, 4), NONE); }
export function propertyInit(args: usize, count: i32): Value {
  const made = propertyConstruct(args, count);
  if (made == ERROR) return ERROR;
  const own = load<Value>(args);
  if (kindOfInline(own) != Kind.INSTANCE) return NONE;
  store<Value>(toPointer(own), made, INSTANCE_SLOTS);
  // The documentation stands in the instance, where that of its class does not hide it.
  return changetype<TypeObject>(typeOfInline(own)).typeFlags & TYPE_NO_DICT || instanceSet(toPointer(own), name(Name.__doc__), self(args).doc) ? NONE : ERROR;
}
/** A property like that at `args` with one function, number `which`, replaced; that of a subclass is made by calling its class. */
function replace(args: usize, which: usize): Value {
  const p = self(args);
  const own = load<Value>(args);
  const doc = docOf(p.getter);
  if (doc == ERROR) return ERROR;
  const window = <usize>state.stackTop;
  rootPush(own);
  rootPush(p.getter);
  rootPush(p.setter);
  rootPush(p.deleter);
  if (load<Value>(args, 8) != NONE) store<Value>(window + (which << 3), load<Value>(args, 8));
  const made = typeOfInline(own) == typeObject(Type.PROPERTY)
    ? make(load<Value>(window, 8), load<Value>(window, 16), load<Value>(window, 24), p.doc == doc ? NONE : p.doc, p.name)
    : pythonNative(ascii("objects.property_copy"), window, 4);
  rootPop(4);
  return made;
}
export function propertyGetter(args: usize, count: i32): Value { return replace(args, 1); }
export function propertySetter(args: usize, count: i32): Value { return replace(args, 2); }
export function propertyDeleter(args: usize, count: i32): Value { return replace(args, 3); }
export function propertySetName(args: usize, count: i32): Value {
  self(args).name = load<Value>(args, 16);
  return NONE;
}
export function propertyFget(args: usize, count: i32): Value { return self(args).getter; }
export function propertyFset(args: usize, count: i32): Value { return self(args).setter; }
export function propertyFdel(args: usize, count: i32): Value { return self(args).deleter; }
export function propertyDoc(args: usize, count: i32): Value { return self(args).doc; }
export function propertySetDoc(args: usize, count: i32): Value {
  self(args).doc = given(args, 1);
  return NONE;
}
/** The name that was given, else that of the function. */
export function propertyName(args: usize, count: i32): Value {
  const p = self(args);
  if (p.name != NONE) return p.name;
  const v = p.getter == NONE ? UNBOUND : attributeGetOrUnbound(p.getter, name(Name.__name__));
  return v == UNBOUND ? raiseAttributeError(load<Value>(args), name(Name.__name__)) : v;
}
export function propertyAssignName(args: usize, count: i32): Value {
  self(args).name = given(args, 1);
  return NONE;
}
export function propertyGet(args: usize, count: i32): Value {
  const own = load<Value>(args);
  const instance = load<Value>(args, 8);
  return instance == NONE ? own : bindDescriptor(unwrap(own), instance, typeOfInline(instance));
}
export function propertySet(args: usize, count: i32): Value {
  const p = self(args);
  if (p.setter == NONE) return propertyError(p, load<Value>(args, 8), ascii("setter"));
  return call2(p.setter, load<Value>(args, 8), load<Value>(args, 16)) == ERROR ? ERROR : NONE;
}
export function propertyDelete(args: usize, count: i32): Value {
  const p = self(args);
  if (p.deleter == NONE) return propertyError(p, load<Value>(args, 8), ascii("deleter"));
  return call1(p.deleter, load<Value>(args, 8)) == ERROR ? ERROR : NONE;
}
function wrap(kind: Kind, type: Type, f: Value): Value {
  const p = allocate(offsetof<WrapperObject>(), kind, typeObject(type));
  if (!p) return ERROR;
  changetype<WrapperObject>(p).function = f;
  return fromPointer(p);
}
export function staticmethodConstruct(args: usize, count: i32): Value { return staticmethodNew(load<Value>(args, 8)); }
export function staticmethodNew(f: Value): Value { return wrap(Kind.STATICMETHOD, Type.STATICMETHOD, f); }
export function classmethodConstruct(args: usize, count: i32): Value { return classmethodNew(load<Value>(args, 8)); }
export function classmethodNew(f: Value): Value { return wrap(Kind.CLASSMETHOD, Type.CLASSMETHOD, f); }
export function wrapperFunction(args: usize, count: i32): Value { return changetype<WrapperObject>(toPointer(load<Value>(args))).function; }
/** Attributes that a wrapper takes over from its function: __name__, __doc__, … */
export function wrapperName(args: usize, count: i32): Value { return attributeGet(wrapperFunction(args, 1), name(Name.__name__)); }
export function wrapperQualname(args: usize, count: i32): Value { return attributeGet(wrapperFunction(args, 1), name(Name.__qualname__)); }
export function wrapperDoc(args: usize, count: i32): Value { return attributeGet(wrapperFunction(args, 1), name(Name.__doc__)); }
export function wrapperModule(args: usize, count: i32): Value { return attributeGet(wrapperFunction(args, 1), name(Name.__module__)); }
export function wrapperIsAbstract(args: usize, count: i32): Value {
  const flag = attributeGet(wrapperFunction(args, 1), name(Name.__isabstractmethod__));
  if (flag != ERROR) return flag;
  errorClear();
  return FALSE;
}
export function wrapperDict(args: usize, count: i32): Value {
  const wrapper = changetype<WrapperObject>(toPointer(load<Value>(args)));
  if (!wrapper.attributes) wrapper.attributes = <u32>dictNew();
  return wrapper.attributes ? fromPointer(wrapper.attributes) : ERROR;
}

export function wrapperSet(args: usize, count: i32): Value {
  const descriptor = changetype<DescriptorObject>(toPointer(load<Value>(args)));
  return descriptorIsFor(descriptor, load<Value>(args, 8)) && descriptorSet(load<Value>(args), load<Value>(args, 8), descriptor.name, load<Value>(args, 16)) ? NONE : ERROR;
}
export function wrapperDelete(args: usize, count: i32): Value {
  const descriptor = changetype<DescriptorObject>(toPointer(load<Value>(args)));
  return descriptorIsFor(descriptor, load<Value>(args, 8)) && descriptorDelete(load<Value>(args), load<Value>(args, 8), descriptor.name) ? NONE : ERROR;
}
export function wrapperGet(args: usize, count: i32): Value {
  const instance = load<Value>(args, 8);
  const owner = load<Value>(args, 16);
  const kind = kindOfInline(load<Value>(args));
  if (kind == Kind.GETSET || kind == Kind.MEMBER || kind == Kind.METHOD_DESCRIPTOR) {
    const descriptor = changetype<DescriptorObject>(toPointer(load<Value>(args)));
    if (instance == NONE && owner != UNBOUND && owner != NONE) return load<Value>(args);
    if (!descriptorIsFor(descriptor, instance)) return ERROR;
  }
  if (kind == Kind.CLASSMETHOD_DESCRIPTOR && !classDescriptorFits(changetype<DescriptorObject>(toPointer(load<Value>(args))), owner == UNBOUND || owner == NONE ? fromPointer(typeOfInline(instance)) : owner)) return ERROR;
  return bindDescriptor(load<Value>(args), instance, owner == UNBOUND || owner == NONE ? typeOfInline(instance) : toPointer(owner));
}
