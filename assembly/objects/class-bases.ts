/** Assignment to `__bases__` of a class: what fits and in what order the heirs follow is decided in lib/_natives/classes.py. */
import { ListObject, TupleObject, TYPE_BUILTIN, TYPE_EXCEPTION, TYPE_METACLASS, TYPE_MIXED, TYPE_NO_DICT, TypeObject } from '../heap/layout';
import { attributeFlushCaches, typeRefreshHooks } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, toPointer, UNBOUND, Value } from '../value/value';
import { pythonCall } from '../vm/python-native';
import { errorPending, raise } from '../vm/raise';
import { exceptionType, state } from '../vm/record';
import { rootPush } from '../vm/state';
import { classBestBase, classComputeMro, classLayout } from './class-build';
import { exceptionFamily } from './exception';
import { listGet, listNew, listPush } from './list';
import { tupleGet } from './tuple';
import { isType, kindOf, typeAddSubclass, typeModified, typeOf, typeRemoveSubclass } from './type';

/** The built-in exception that decides the fields; that of KeyError decides no more than texts. */
function exceptionFields(p: usize): usize { return classLayout(exceptionType(exceptionFamily(p))); }

/** Are cells of instances of `a` and of `b`, or of their heirs, the same for natives? */
export function classSameLayout(a: usize, b: usize): bool {
  const one = changetype<TypeObject>(a);
  const two = changetype<TypeObject>(b);
  return one.payloadType == two.payloadType && one.instanceKind == two.instanceKind && one.nativeNew == two.nativeNew &&
    !((one.typeFlags ^ two.typeFlags) & (TYPE_EXCEPTION | TYPE_METACLASS | TYPE_MIXED | TYPE_NO_DICT | TYPE_BUILTIN)) &&
    (!(one.typeFlags & TYPE_EXCEPTION) || exceptionFields(a) == exceptionFields(b));
}

/** cls.__bases__ = bases, of a class that may be changed. False with an error pending, and nothing changed. @mayCallPython */
export function classBasesSet(cls: Value, bases: Value): bool {
  // The class and its heirs, each one after its own bases.
  const heirs = pythonCall(ascii("classes.bases_order"), cls, bases, UNBOUND);
  // A program may have replaced the built-ins that the check uses: what memory relies on is looked at again.
  if (heirs == ERROR || kindOf(heirs) != Kind.LIST || kindOf(bases) != Kind.TUPLE) return unfit();
  const base = classBestBase(toPointer(bases));
  if (!base) return false;
  for (let at = base; at; at = changetype<TypeObject>(at).base) if (at == toPointer(cls)) return unfit();
  const type = changetype<TypeObject>(toPointer(cls));
  const oldBase = type.base;
  const oldBases = fromPointer(type.bases);
  const top = state.stackTop;
  const before = listNew(4);
  if (!before) return false;
  rootPush(heirs);
  rootPush(oldBases);
  rootPush(fromPointer(before));
  let good = pythonCall(ascii("layouts.fits"), fromPointer(base), fromPointer(oldBase), fromSmallInt(i64(classSameLayout(base, oldBase)))) != ERROR;
  if (good) {
    type.bases = <u32>toPointer(bases);
    type.base = <u32>base;
    const count = changetype<ListObject>(toPointer(heirs)).length;
    for (let i: u32 = 0; i < count && good; i++) {
      const heir = listGet(toPointer(heirs), i);
      const p = changetype<TypeObject>(toPointer(heir));
      good = (isType(heir) || unfit()) && listPush(before, fromPointer(p.mro)) && classComputeMro(p, typeOf(heir), fromPointer(p.bases));
    }
    if (!good) {
      type.bases = <u32>toPointer(oldBases);
      type.base = oldBase;
      for (let i: u32 = 0; i < changetype<ListObject>(before).length; i++) changetype<TypeObject>(toPointer(listGet(toPointer(heirs), i))).mro = <u32>toPointer(listGet(before, i));
    }
    typeModified(toPointer(cls));
    typeRefreshHooks(toPointer(cls));
    attributeFlushCaches();
  }
  if (good) {
    classBasesTell(oldBases, cls, false);
    good = classBasesTell(bases, cls, true);
  }
  state.stackTop = top;
  return good;
}

/** False with an error pending: that there is, or a nameless one. */
function unfit(): bool {
  if (!errorPending()) raise(Exc.TypeError, ascii("__bases__"));
  return false;
}

/** Adds the class to the direct subclasses of its bases, or takes it off. */
export function classBasesTell(bases: Value, cls: Value, add: bool): bool {
  const count = changetype<TupleObject>(toPointer(bases)).length;
  for (let i: u32 = 0; i < count; i++) {
    const base = toPointer(tupleGet(toPointer(bases), i));
    if (add ? !typeAddSubclass(base, toPointer(cls)) : !typeRemoveSubclass(base, toPointer(cls))) return false;
  }
  return true;
}
