/**
 * repr, str, ascii and format of any value.
 *
 * Built-in values are shown here by their kind; everything else through `__repr__`, `__str__` and `__format__` of its class. A container is on
 * state.reprStack while it is being shown: meeting it again gives `[...]`, and it stays alive whatever its items' code does.
 */
import {
  Value, ERROR, fromPointer, UNBOUND, NONE, TRUE, FALSE, STOP, isFloat, isPointer, isSmallInt, toFloat, toPointer, toSmallInt,
} from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Name, name } from '../value/names';
import {
  BuiltinObject, CellObject, DescriptorObject, DictObject, FunctionObject, GeneratorObject, MethodObject, ObjectHeader, RangeObject,
  SetObject, SliceObject, SuperObject, TypeObject, ViewObject, WrapperObject, BUFFER_PAYLOAD, StrObject, HostFunctionObject,
  BUILTIN_NEW,
} from '../heap/layout';
import { isRoutine } from '../objects/function';
import { state, typeObject } from '../vm/record';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { nativeEnter, nativeLeave, raiseFormat, raiseText } from '../vm/raise';
import { againDrop, againIsAbout } from '../vm/again';
import { call2, callSpecial0, callSpecial1 } from '../vm/call';
import { pythonFunction } from '../vm/python-native';
import { REPEATABLE, Suspension } from '../vm/suspend';
import { argument } from '../builtins/native';
import { nativeRun } from '../builtins/registry';
import { nativeName } from '../objects/builtin-function';
import {
  builderAppend, builderAscii, builderBroken, builderCode, builderCut, builderDrop, builderFinish, builderHex, builderInt, builderLength, builderNew,
  reprStackHas, reprStackIsFirst, reprStackPush, reprStackRemove,
} from '../common/builder';
import { attributeGetOrUnbound } from './attribute';
import { complexRepr } from '../objects/complex';
import { dictGetName, dictKeyAt, dictNext, dictValueAt } from '../objects/dict-table';
import { floatRepr } from '../objects/float';
import { unwrap } from '../objects/instance';
import { intToText, isInt } from '../objects/int';
import { sequenceAt, sequenceLength } from '../objects/sequence';
import { internAscii, isStr, strCharacter, strEqualsAscii } from '../objects/str';
import { bytesReprInto, strAsciiOnly, strReprInto } from '../objects/str-repr';
import { textTypeName } from '../objects/str-text';
import { formatValue } from '../objects/str-format';
import { kindOf, typeLookup, typeOf } from '../objects/type';

/** repr(v): a str (its subclass instances unwrapped), or ERROR. @mayCallPython */
export function repr(v: Value): Value { return unwrap(reprGiven(v)); }
/** str(v). @mayCallPython */
export function str(v: Value): Value { return isSmallInt(v) ? intText(v) : unwrap(strGiven(v)); }

/** repr(v), as `__repr__` gave it. @mayCallPython */
export function reprGiven(v: Value): Value {
  if (isStr(v) || !dispatches(v)) return shown(v, v);
  return special(v, Name.__repr__, ascii("__repr__ returned non-string (type %t)"));
}

/** str(v), as `__str__` gave it. @mayCallPython */
export function strGiven(v: Value): Value {
  if (isSmallInt(v)) return intText(v);
  if (isStr(v)) return v;
  while (kindOf(v) == Kind.MAPPING_PROXY) v = changetype<ViewObject>(toPointer(v)).source;
  if (!dispatches(v)) return shown(v, v);
  // object.__str__ is repr; asking for it by name would lose an override of __repr__ in the class.
  const found = typeLookup(typeOf(v), name(Name.__str__));
  if (found == UNBOUND || found == typeLookup(typeObject(Type.OBJECT), name(Name.__str__))) {
    return special(v, Name.__repr__, ascii("__str__ returned non-string (type %t)"));
  }
  return special(v, Name.__str__, ascii("__str__ returned non-string (type %t)"));
}

/** ascii(v). @mayCallPython */
export function ascii_(v: Value): Value {
  const text = repr(v);
  return text == ERROR ? ERROR : strAsciiOnly(text);
}

/** format(v, spec), which may be an instance of a subclass of str; spec is a str or UNBOUND for the empty one. @mayCallPython */
export function format(v: Value, spec: Value): Value {
  const empty = spec == UNBOUND || changetype<StrObject>(toPointer(spec)).length == 0;
  if (!dispatches(v)) return empty ? strGiven(v) : formatValue(v, spec);
  const found = typeLookup(typeOf(v), name(Name.__format__));
  if (found != UNBOUND && !isNative(found)) {
    const result = callSpecial1(v, name(Name.__format__), empty ? name(Name.EMPTY) : spec);
    if (result == ERROR) return ERROR;
    return isStr(unwrap(result)) ? result : raiseFormat(Exc.TypeError, ascii("__format__ must return a str, not %t"), result);
  }
  return empty ? strGiven(v) : formatValue(v, spec);
}

/** Must the class be asked how v is shown? */
function dispatches(v: Value): bool {
  if (!isPointer(v)) return false;
  switch (<Kind>changetype<ObjectHeader>(toPointer(v)).kind) {
    case Kind.INSTANCE: case Kind.EXCEPTION: case Kind.MODULE: case Kind.CODE: case Kind.FRAME: case Kind.TRACEBACK: case Kind.ITERTOOL: case Kind.DEQUE: return true;
    case Kind.TYPE: return typeOf(v) != typeObject(Type.TYPE);
    default: return false;
  }
}

// @ts-ignore: decorator
@inline function isNative(f: Value): bool {
  return isPointer(f) && changetype<ObjectHeader>(toPointer(f)).kind == <u8>Kind.METHOD_DESCRIPTOR;
}

/** Text that a special method of the class gives. */
function special(v: Value, method: Name, message: usize): Value {
  const found = typeLookup(typeOf(v), name(method));
  const plain = unwrap(v);
  // A subclass of a built-in type that does not redefine the method: no call needed.
  if (isNative(found) && plain != v && !dispatches(plain)) return method == Name.__str__ ? str(plain) : shown(plain, v);
  if (!nativeEnter()) return ERROR;
  let result: Value;
  if (isNative(found) && plain == v && state.mayLeave & REPEATABLE) {
    // Part of the routine that is carried out again.
    const at = state.stackTop;
    rootPush(v);
    result = nativeRun(changetype<DescriptorObject>(toPointer(found)).native, at, 1);
    rootPop(1);
  } else result = callSpecial0(v, name(method));
  nativeLeave();
  if (result == ERROR) return ERROR;
  if (result == UNBOUND) return shown(v, v);
  return isStr(unwrap(result)) ? result : raiseFormat(Exc.TypeError, message, result);
}

function intText(v: Value): Value {
  const i = toSmallInt(v);
  return <u64>i < 10 ? strCharacter(48 + <u32>i) : intToText(v, 10);
}

/** repr by kind. `original` is the value whose class gives the name where a name is shown. */
function shown(v: Value, original: Value): Value {
  if (isSmallInt(v)) return intText(v);
  if (isFloat(v)) return floatRepr(toFloat(v));
  if (v == NONE) return reprText(ascii("None"));
  if (v == TRUE) return reprText(ascii("True"));
  if (v == FALSE) return reprText(ascii("False"));
  if (isInt(v)) return intToText(v, 10);
  const b = builderNew();
  if (!b) return ERROR;
  if (!reprInto(b, v, original)) {
    builderDrop(b);
    return ERROR;
  }
  return builderFinish(b);
}

function reprText(text: usize): Value {
  const b = builderNew();
  if (!b) return ERROR;
  builderAscii(b, text);
  return builderFinish(b);
}

// ---- into a builder

/** Appends repr(v). False with an error pending. @mayCallPython */
function itemInto(b: usize, v: Value): bool {
  if (isSmallInt(v)) {
    builderInt(b, toSmallInt(v));
    return true;
  }
  if (isPointer(v) && !dispatches(v) && !isInt(v)) return reprInto(b, v, v);
  return textInto(b, repr(v));
}

function textInto(b: usize, text: Value): bool {
  if (text == ERROR) return false;
  builderAppend(b, text);
  return true;
}

/** ` at 0x…>` */
function addressInto(b: usize, v: Value): void {
  builderAscii(b, ascii(" at 0x"));
  builderHex(b, <u32>v, 1);
  builderCode(b, 0x3e);
}

/** The name of a class as repr shows it: with its module unless that is builtins, nor `hidden`. */
export function typeNameInto(b: usize, type: usize, hidden: Value = UNBOUND): void {
  const t = changetype<TypeObject>(type);
  const module = dictGetName(t.dict, name(Name.__module__));
  if (module != UNBOUND && module != hidden && isStr(module) && !strEqualsAscii(module, ascii("builtins"))) {
    builderAppend(b, module);
    builderCode(b, 0x2e);
  }
  builderAppend(b, t.qualname);
}

/** `<what name at 0x…>`, the name by the class of v when it is UNBOUND. */
function objectInto(b: usize, what: usize, named: Value, v: Value): bool {
  builderCode(b, 0x3c);
  builderAscii(b, what);
  if (named == UNBOUND) {
    typeNameInto(b, typeOf(v));
    builderAscii(b, ascii(" object"));
  } else builderAppend(b, named);
  addressInto(b, v);
  return true;
}

/** `what 'name' of 'type' objects` */
function descriptorInto(b: usize, what: usize, v: Value): bool {
  const descriptor = changetype<DescriptorObject>(toPointer(v));
  builderCode(b, 0x3c);
  builderAscii(b, what);
  builderAscii(b, ascii(" '"));
  builderAppend(b, descriptor.name);
  builderAscii(b, ascii("' of '"));
  const owner = raiseText(ascii("%n"), fromPointer(descriptor.owner));
  if (owner == ERROR) return false;
  builderAppend(b, owner);
  builderAscii(b, ascii("' objects>"));
  return true;
}

/** `name(item)` */
function wrappedInto(b: usize, prefix: usize, v: Value, suffix: usize): bool {
  builderAscii(b, prefix);
  if (!itemInto(b, v)) return false;
  builderAscii(b, suffix);
  return true;
}

function reprInto(b: usize, v: Value, original: Value): bool {
  const p = toPointer(v);
  switch (kindOf(v)) {
    case Kind.STR: strReprInto(b, p, false); return true;
    case Kind.BYTES: bytesReprInto(b, v); return true;
    case Kind.LIST: case Kind.TUPLE: case Kind.DICT: case Kind.SET: case Kind.FROZENSET: case Kind.DICT_KEYS: case Kind.DICT_VALUES:
    case Kind.DICT_ITEMS: case Kind.MAPPING_PROXY: case Kind.BYTEARRAY: case Kind.STATICMETHOD: case Kind.CLASSMETHOD: case Kind.SLICE:
    case Kind.METHOD: case Kind.SUPER: case Kind.BUILTIN: {
      if (!nativeEnter()) return false;
      let good = true;
      if (reprStackHas(v)) cycleInto(b, v, original);
      else if (!reprStackPush(v)) good = false;
      else good = containerShown(b, v, original);
      nativeLeave();
      return good;
    }
    case Kind.NONE: builderAscii(b, ascii("None")); return true;
    case Kind.BOOL: builderAscii(b, v == TRUE ? ascii("True") : ascii("False")); return true;
    case Kind.ELLIPSIS: builderAscii(b, ascii("Ellipsis")); return true;
    case Kind.NOT_IMPLEMENTED: builderAscii(b, ascii("NotImplemented")); return true;
    case Kind.COMPLEX: return textInto(b, complexRepr(v));
    case Kind.RANGE: {
      const range = changetype<RangeObject>(p);
      builderAscii(b, ascii("range("));
      if (!itemInto(b, range.start)) return false;
      builderAscii(b, ascii(", "));
      if (!itemInto(b, range.stop)) return false;
      if (!isSmallInt(range.step) || toSmallInt(range.step) != 1) {
        builderAscii(b, ascii(", "));
        if (!itemInto(b, range.step)) return false;
      }
      builderCode(b, 0x29);
      return true;
    }
    case Kind.TYPE:
      builderAscii(b, ascii("<class '"));
      typeNameInto(b, p);
      builderAscii(b, ascii("'>"));
      return true;
    case Kind.FUNCTION:
      if (isRoutine(p)) {
        builderAscii(b, ascii("<built-in function "));
        builderAppend(b, changetype<FunctionObject>(p).name);
        builderCode(b, 0x3e);
        return true;
      }
      return objectInto(b, ascii("function "), changetype<FunctionObject>(p).qualname, v);
    case Kind.GENERATOR:
      builderCode(b, 0x3c);
      builderAppend(b, changetype<TypeObject>(typeOf(v)).name);
      builderAscii(b, ascii(" object "));
      builderAppend(b, changetype<GeneratorObject>(p).qualname);
      addressInto(b, v);
      return true;
    case Kind.METHOD_DESCRIPTOR:
    case Kind.CLASSMETHOD_DESCRIPTOR:
      return descriptorInto(b, typeOf(v) == typeObject(Type.WRAPPER_DESCRIPTOR) ? ascii("slot wrapper") : ascii("method"), v);
    case Kind.GETSET:
    case Kind.MEMBER:
      return descriptorInto(b, typeOf(v) == typeObject(Type.GETSET_DESCRIPTOR) ? ascii("attribute") : ascii("member"), v);
    case Kind.CELL: {
      const value = changetype<CellObject>(p).value;
      builderAscii(b, ascii("<cell at 0x"));
      builderHex(b, <u32>v, 1);
      builderAscii(b, ascii(": "));
      if (value == UNBOUND) builderAscii(b, ascii("empty>"));
      else {
        builderAppend(b, changetype<TypeObject>(typeOf(value)).name);
        builderAscii(b, ascii(" object"));
        addressInto(b, value);
      }
      return true;
    }
    case Kind.HOST_FUNCTION:
      builderAscii(b, ascii("<host function "));
      builderAppend(b, changetype<HostFunctionObject>(p).name);
      builderCode(b, 0x3e);
      return true;
    default: return objectInto(b, ascii(""), UNBOUND, original);
  }
}

/** What stands for a container inside itself. */
function cycleInto(b: usize, v: Value, original: Value): void {
  switch (kindOf(v)) {
    case Kind.LIST: builderAscii(b, ascii("[...]")); return;
    case Kind.TUPLE: builderAscii(b, ascii("(...)")); return;
    case Kind.DICT: case Kind.MAPPING_PROXY: builderAscii(b, ascii("{...}")); return;
    case Kind.SET: case Kind.FROZENSET:
      builderAppend(b, changetype<TypeObject>(typeOf(original)).name);
      builderAscii(b, ascii("(...)"));
      return;
    default: builderAscii(b, ascii("..."));
  }
}

/** A container that is on the stack of what is shown. */
function containerShown(b: usize, v: Value, original: Value): bool {
  const kind = kindOf(v);
  const length = builderLength(b);
  const hasSteps = kind <= Kind.FROZENSET || (kind >= Kind.DICT_KEYS && kind <= Kind.DICT_ITEMS);
  let inSteps = hasSteps && againIsAbout(v);
  let good = !inSteps && containerInto(b, v, original);
  // Its routine is to be left for a frame: the outermost container is shown by the library, as its items may be many, and stays on the stack meanwhile.
  const isLeft = state.leaving == Suspension.ASK && reprStackIsFirst(v);
  if (isLeft && hasSteps) {
    againDrop();
    builderCut(b, length);
    inSteps = true;
  }
  if (inSteps) {
    const f = pythonFunction(ascii("showing"), ascii("container"), ascii(""));
    const text = f == ERROR ? ERROR : call2(f, v, changetype<TypeObject>(typeOf(original)).name);
    good = text != ERROR && isStr(text) && textInto(b, text);
  }
  if (state.leaving == Suspension.ASK && (isLeft || inSteps)) return false;
  reprStackRemove(v);
  return good;
}

/** The kinds that show other values in them. */
function containerInto(b: usize, v: Value, original: Value): bool {
  const p = toPointer(v);
  switch (kindOf(v)) {
    case Kind.LIST: case Kind.TUPLE: return sequenceInto(b, p);
    case Kind.DICT: return dictInto(b, p);
    case Kind.SET: case Kind.FROZENSET: return setInto(b, v, original);
    case Kind.BYTEARRAY:
      builderAppend(b, changetype<TypeObject>(typeOf(original)).name);
      builderCode(b, 0x28);
      bytesReprInto(b, v);
      builderCode(b, 0x29);
      return true;
    case Kind.DICT_KEYS: case Kind.DICT_VALUES: case Kind.DICT_ITEMS: return viewInto(b, v);
    case Kind.MAPPING_PROXY: return wrappedInto(b, ascii("mappingproxy("), changetype<ViewObject>(p).source, ascii(")"));
    case Kind.STATICMETHOD: return wrappedInto(b, ascii("<staticmethod("), changetype<WrapperObject>(p).function, ascii(")>"));
    case Kind.CLASSMETHOD: return wrappedInto(b, ascii("<classmethod("), changetype<WrapperObject>(p).function, ascii(")>"));
    case Kind.SLICE: {
      const slice = changetype<SliceObject>(p);
      return wrappedInto(b, ascii("slice("), slice.start, ascii(", ")) && wrappedInto(b, ascii(""), slice.stop, ascii(", ")) && wrappedInto(b, ascii(""), slice.step, ascii(")"));
    }
    case Kind.SUPER: {
      const object = changetype<SuperObject>(p);
      builderAscii(b, ascii("<super: <class '"));
      builderAppend(b, changetype<TypeObject>(toPointer(object.start)).name);
      builderAscii(b, ascii("'>, "));
      if (object.selfType == UNBOUND || object.selfType == NONE) builderAscii(b, ascii("NULL>"));
      else {
        builderCode(b, 0x3c);
        builderAppend(b, changetype<TypeObject>(toPointer(object.selfType)).name);
        builderAscii(b, ascii(" object>>"));
      }
      return true;
    }
    case Kind.METHOD: {
      const method = changetype<MethodObject>(p);
      builderAscii(b, ascii("<bound method "));
      const named = attributeGetOrUnbound(method.function, name(Name.__qualname__));
      if (named == ERROR) return false;
      if (named != UNBOUND && isStr(named)) builderAppend(b, named); else builderCode(b, 0x3f);
      return wrappedInto(b, ascii(" of "), method.self, ascii(">"));
    }
    default: return builtinInto(b, v);
  }
}

function builtinInto(b: usize, v: Value): bool {
  const builtin = changetype<BuiltinObject>(toPointer(v));
  const bound = builtin.self != UNBOUND && builtin.self != NONE && kindOf(builtin.self) != Kind.MODULE;
  const title = builtin.flags & BUILTIN_NEW ? name(Name.__new__) : nativeName(builtin.native);
  if (title == ERROR) return false;
  const isWrapper = typeOf(v) == typeObject(Type.METHOD_WRAPPER);
  builderAscii(b, isWrapper ? ascii("<method-wrapper '") : bound ? ascii("<built-in method ") : ascii("<built-in function "));
  builderAppend(b, title);
  if (isWrapper) builderCode(b, 0x27);
  if (bound) {
    builderAscii(b, ascii(" of "));
    builderAppend(b, changetype<TypeObject>(typeOf(builtin.self)).name);
    builderAscii(b, ascii(" object"));
    addressInto(b, builtin.self);
  } else builderCode(b, 0x3e);
  return true;
}

function sequenceInto(b: usize, p: usize): bool {
  const list = changetype<ObjectHeader>(p).kind == <u8>Kind.LIST;
  builderCode(b, list ? 0x5b : 0x28);
  // The length is read anew each time: showing an item may change the list.
  for (let i: u32 = 0; i < sequenceLength(p); i++) {
    if (i) builderAscii(b, ascii(", "));
    if (!itemInto(b, sequenceAt(p, i)) || builderBroken(b)) return false;
    if ((i & 255) == 255 && !chargeFuel(16)) return false;
  }
  if (!list && sequenceLength(p) == 1) builderCode(b, 0x2c);
  builderCode(b, list ? 0x5d : 0x29);
  return true;
}

/** Is the key still at its place, after code that may have changed the dict? */
function entryIs(p: usize, i: i32, key: Value): bool { return <u32>i < changetype<DictObject>(p).fill && dictKeyAt(p, i) == key; }

function dictInto(b: usize, p: usize): bool {
  builderCode(b, 0x7b);
  let first = true;
  for (let i = dictNext(p, 0); i >= 0; i = dictNext(p, i + 1)) {
    if (!first) builderAscii(b, ascii(", "));
    first = false;
    const key = dictKeyAt(p, i);
    const v = dictValueAt(p, i);
    // The key may take the entry away.
    rootPush(v);
    const good = wrappedInto(b, ascii(""), key, ascii(": ")) && itemInto(b, v) && !builderBroken(b);
    rootPop(1);
    if (!good) return false;
    if ((i & 255) == 255 && !chargeFuel(16)) return false;
  }
  builderCode(b, 0x7d);
  return true;
}

function viewInto(b: usize, v: Value): bool {
  const kind = kindOf(v);
  const source = unwrap(changetype<ViewObject>(toPointer(v)).source);
  builderAppend(b, changetype<TypeObject>(typeOf(v)).name);
  builderAscii(b, ascii("(["));
  if (kindOf(source) == Kind.DICT) {
    const dict = toPointer(source);
    let first = true;
    for (let i = dictNext(dict, 0); i >= 0; i = dictNext(dict, i + 1)) {
      if (!first) builderAscii(b, ascii(", "));
      first = false;
      const key = dictKeyAt(dict, i);
      if (kind == Kind.DICT_ITEMS) {
        if (!wrappedInto(b, ascii("("), key, ascii(", "))) return false;
        if (!entryIs(dict, i, key)) break;
        if (!wrappedInto(b, ascii(""), dictValueAt(dict, i), ascii(")"))) return false;
      } else if (!itemInto(b, kind == Kind.DICT_KEYS ? key : dictValueAt(dict, i))) return false;
      if (builderBroken(b) || ((i & 255) == 255 && !chargeFuel(16))) return false;
    }
  }
  builderAscii(b, ascii("])"));
  return true;
}

function setInto(b: usize, v: Value, original: Value): bool {
  const set = changetype<SetObject>(toPointer(v));
  const braces = kindOf(v) == Kind.SET && typeOf(original) == typeObject(Type.SET);
  if (!braces || !set.length) {
    builderAppend(b, changetype<TypeObject>(typeOf(original)).name);
    builderCode(b, 0x28);
  }
  if (set.length) {
    builderCode(b, 0x7b);
    let first = true;
    for (let i: u32 = 0; set.slots && i <= set.mask; i++) {
      const key = load<Value>(<usize>set.slots + BUFFER_PAYLOAD + (<usize>i << 4), 8);
      if (key == UNBOUND || key == STOP) continue;
      if (!first) builderAscii(b, ascii(", "));
      first = false;
      if (!itemInto(b, key) || builderBroken(b)) return false;
      if ((i & 255) == 255 && !chargeFuel(16)) return false;
    }
    builderCode(b, 0x7d);
    if (!braces) builderCode(b, 0x29);
  } else builderCode(b, 0x29);
  return true;
}

/** object.__repr__: `<module.Class object at 0x…>`, but what is known of a built-in value. */
export function reprDefault(v: Value): Value {
  if (!dispatches(v)) return shown(v, v);
  const b = builderNew();
  if (!b) return ERROR;
  objectInto(b, ascii(""), UNBOUND, v);
  return builderFinish(b);
}

// ---- natives

/** `__repr__` of the built-in types (self is never a subclass instance here, but for object). */
export function reprMethod(args: usize, count: i32): Value { return shown(argument(args, 0), argument(args, 0)); }

/** `__format__(self, spec)` of object, int, float and str. */
export function formatMethod(args: usize, count: i32): Value {
  const v = argument(args, 0);
  const spec = unwrap(argument(args, 1));
  if (!isStr(spec)) return raiseFormat(Exc.TypeError, ascii("__format__() argument must be str, not %s"), textTypeName(argument(args, 1)));
  return changetype<StrObject>(toPointer(spec)).length ? formatValue(v, spec) : str(v);
}
