/** super objects: attribute look-up that starts after a class in the MRO of another. */
import { allocate } from '../heap/alloc';
import { CellObject, CodeObject, FunctionObject, SuperObject, TupleObject } from '../heap/layout';
import { bindDescriptor } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { frameCode, frameFunction } from '../vm/frame';
import { raise, raiseFormat } from '../vm/raise';
import { state, typeObject } from '../vm/record';
import { strFromAscii } from './str';
import { tupleGet } from './tuple';
import { isType, kindOfInline, typeIsSubtype, typeLookupAfter, typeOfInline } from './type';

/** The class whose MRO is searched for super(start, self); 0 with TypeError pending. */
function searchedType(start: Value, self: Value): usize {
  const type = toPointer(start);
  if (isType(self) && typeIsSubtype(toPointer(self), type)) return toPointer(self);
  if (typeIsSubtype(typeOfInline(self), type)) return typeOfInline(self);
  raiseFormat(Exc.TypeError, ascii("super(type, obj): obj (%s %n) is not an instance or subtype of type (%n)."), describe(self), fromPointer(isType(self) ? toPointer(self) : typeOfInline(self)), start);
  return 0;
}
function describe(self: Value): Value { return strFromAscii(isType(self) ? ascii("type") : ascii("instance of")); }

export function superNew(start: Value, self: Value): Value {
  if (!isType(start)) return raiseFormat(Exc.TypeError, ascii("super() argument 1 must be a type, not %t"), start);
  let searched: Value = NONE;
  if (self != NONE) {
    const type = searchedType(start, self);
    if (!type) return ERROR;
    searched = fromPointer(type);
  }
  const p = allocate(offsetof<SuperObject>(), Kind.SUPER, typeObject(Type.SUPER));
  if (!p) return ERROR;
  const object = changetype<SuperObject>(p);
  object.start = start;
  object.self = self;
  object.selfType = searched;
  return fromPointer(p);
}

/** The attribute that super(start, self) has from the MRO, bound to self; UNBOUND when there is none. */
export function superLookup(start: Value, self: Value, key: Value): Value {
  if (!isType(start)) return raise(Exc.TypeError, ascii("super(type, obj): first argument must be a type"));
  const searched = searchedType(start, self);
  if (!searched) return ERROR;
  const attribute = typeLookupAfter(searched, toPointer(start), key);
  if (attribute == UNBOUND) return UNBOUND;
  // Bound to a class (a class method's cls): functions stay functions.
  return bindDescriptor(attribute, isType(self) && toPointer(self) == searched ? UNBOUND : self, searched);
}

/** Attribute of a super object, UNBOUND when its MRO has none. */
export function superGet(p: usize, key: Value): Value {
  const object = changetype<SuperObject>(p);
  if (object.selfType == NONE || key == name(Name.__class__)) return UNBOUND;
  return superLookup(object.start, object.self, key);
}

/** super(type, object=None); the form without arguments is compiled (LOAD_SUPER_ATTR, or superZero below). */
export function superConstruct(args: usize, count: i32): Value {
  const start = load<Value>(args, 8);
  if (start == UNBOUND) return superFromFrame();
  const self = load<Value>(args, 16);
  return superNew(start, self == UNBOUND ? NONE : self);
}

// @ts-ignore: decorator
@inline function own(args: usize): SuperObject { return changetype<SuperObject>(toPointer(load<Value>(args))); }
export function superThisClass(args: usize, count: i32): Value { return own(args).start; }
export function superSelf(args: usize, count: i32): Value { return own(args).self; }
export function superSelfClass(args: usize, count: i32): Value { return own(args).selfType; }
/** An unbound super object becomes bound to the instance it is read through. */
export function superGetMethod(args: usize, count: i32): Value {
  const instance = load<Value>(args, 8);
  return instance == NONE || own(args).self != NONE ? load<Value>(args) : superNew(own(args).start, instance);
}

/** super() where the call was not compiled specially: class cell and first argument come from the calling frame. */
function superFromFrame(): Value {
  const base = <usize>state.base;
  if (!base) return raise(Exc.RuntimeError, ascii("super(): no current frame"));
  const code = changetype<CodeObject>(frameCode(base));
  if (code.argumentCount == 0) return raise(Exc.RuntimeError, ascii("super(): no arguments"));
  const free = <usize>code.freeNames;
  const closure = <usize>changetype<FunctionObject>(frameFunction(base)).closure;
  const names = changetype<TupleObject>(free).length;
  for (let i: u32 = 0; i < names; i++) {
    if (tupleGet(free, i) != name(Name.__class__)) continue;
    const start = changetype<CellObject>(toPointer(tupleGet(closure, i))).value;
    if (start == UNBOUND) return raise(Exc.RuntimeError, ascii("super(): empty __class__ cell"));
    let self = load<Value>(base);
    // The first argument may live in a cell.
    if (kindOfInline(self) == Kind.CELL) self = changetype<CellObject>(toPointer(self)).value;
    if (self == UNBOUND) return raise(Exc.RuntimeError, ascii("super(): arg[0] deleted"));
    return superNew(start, self);
  }
  return raise(Exc.RuntimeError, ascii("super(): __class__ cell not found"));
}
