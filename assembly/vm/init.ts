/** Setting up a fresh interpreter in an empty linear memory: heap, strings, types, natives, modules. */
import { DEFAULT_RECURSION_LIMIT, GC_MINIMUM_BUDGET, INT_MAX_STR_DIGITS } from '../config';
import { allocEach, allocInit } from '../heap/alloc';
import { computeTables } from '../common/computed-tables';
import { ObjectHeader, TYPE_BUILTIN, TYPE_FINAL, TYPE_METACLASS, TYPE_NO_DICT, TypeObject } from '../heap/layout';
import { builtinModulesInit } from './builtin-modules';
import { exceptionFamily } from '../objects/exception';
import { exceptionTreeInstall } from '../objects/exception-tree';
import { nativeInstallNew, nativeInstallTypes } from '../objects/builtin-function';
import { dictSetName } from '../objects/dict-table';
import { internAscii, strInit } from '../objects/str';
import { listNew } from '../objects/list';
import { tupleNew } from '../objects/tuple';
import { typeNewBuiltin } from '../objects/type';
import { Kind } from '../value/kind';
import { Name, name } from '../value/names';
import { Exc, EXC_COUNT, EXC_BASES, Type, TYPE_COUNT, TYPE_NAMES, TYPE_ROWS } from '../value/type-id';
import {
  ELLIPSIS_ADDRESS, ERROR_ADDRESS, FALSE_ADDRESS, NONE, NONE_ADDRESS, NOT_IMPLEMENTED_ADDRESS, STOP_ADDRESS, TRUE_ADDRESS, UNBOUND, UNBOUND_ADDRESS,
} from '../value/value';
import { exceptionType, state, TYPES_TABLE, typeObject } from './record';
import { stackPushSegment } from './stack';

/** A bit of TYPE_ROWS' third byte. */
const ROW_FINAL: u32 = 1;

function singleton(address: usize, kind: Kind, type: usize): void {
  store<u32>(address, <u32>type);
  store<u32>(address, kind, 4);
}

/** The caller has set state.heapLimit and state.hashSeed. False when there is too little memory to start. */
export function initialize(): bool {
  state.recursionLimit = DEFAULT_RECURSION_LIMIT;
  state.pending = UNBOUND;
  state.importPushed = UNBOUND;
  state.handled = NONE;
  state.intMaxStrDigits = INT_MAX_STR_DIGITS;
  state.gcBudget = GC_MINIMUM_BUDGET;
  state.gcGiven = GC_MINIMUM_BUDGET;
  state.gcDisabled = 1;
  state.monitoringVersion = 1;
  singleton(UNBOUND_ADDRESS, Kind.SENTINEL, 0);
  singleton(ERROR_ADDRESS, Kind.SENTINEL, 0);
  singleton(STOP_ADDRESS, Kind.SENTINEL, 0);
  if (!allocInit() || !stackPushSegment(0)) return false;
  if (!strInit() || !makeTypes() || !computeTables()) return false;
  const empty = tupleNew(0);
  if (!empty) return false;
  state.emptyTuple = <u32>empty;
  state.asked = <u32>listNew(0);
  if (!state.asked) return false;
  singleton(NONE_ADDRESS, Kind.NONE, typeObject(Type.NONE));
  singleton(ELLIPSIS_ADDRESS, Kind.ELLIPSIS, typeObject(Type.ELLIPSIS));
  singleton(NOT_IMPLEMENTED_ADDRESS, Kind.NOT_IMPLEMENTED, typeObject(Type.NOT_IMPLEMENTED));
  singleton(TRUE_ADDRESS, Kind.BOOL, typeObject(Type.BOOL));
  singleton(FALSE_ADDRESS, Kind.BOOL, typeObject(Type.BOOL));
  if (!exceptionTreeInstall() || !nativeInstallTypes() || !inheritConstructors()) return false;
  if (!forbidHash()) return false;
  if (!builtinModulesInit()) return false;
  state.gcDisabled = 0;
  return true;
}

/** All types of spec/types.ts. The first two refer to each other, and cells made before a type have its address filled in afterwards. */
function makeTypes(): bool {
  let text = TYPE_NAMES;
  for (let id = 0; id < TYPE_COUNT; id++) {
    const row = TYPE_ROWS + <usize>id * 3;
    const flags = <u32>load<u8>(row, 2);
    const base = id == Type.OBJECT ? 0 : typeObject(load<u8>(row, 1));
    const p = typeNewBuiltin(internAscii(text), base, <Kind>load<u8>(row), TYPE_BUILTIN | (flags & ROW_FINAL ? TYPE_FINAL : 0) | (id == Type.TYPE ? TYPE_METACLASS : id == Type.OBJECT ? TYPE_NO_DICT : 0));
    if (!p) return false;
    const type = changetype<TypeObject>(p);
    type.typeId = <u16>id;
    const kind = type.instanceKind;
    // What instances of user-made subclasses carry (see objects/instance.ts).
    if (kind != Kind.INSTANCE && kind != Kind.TYPE && kind != Kind.MODULE && kind != Kind.EXCEPTION) type.payloadType = <u32>p;
    store<u32>(TYPES_TABLE + (<usize>id << 2), <u32>p);
    while (load<u8>(text)) text++;
    text++;
  }
  adoptEarlyCells();
  return true;
}

/** Cells that were made while their own type was still missing get it now. */
function adoptEarlyCells(): void {
  allocEach((cell: usize): void => {
    const header = changetype<ObjectHeader>(cell);
    if (header.type) return;
    switch (<i32>header.kind) {
      case Kind.STR: header.type = <u32>typeObject(Type.STR); break;
      case Kind.DICT: header.type = <u32>typeObject(Type.DICT); break;
      case Kind.TUPLE: header.type = <u32>typeObject(Type.TUPLE); break;
      case Kind.LIST: header.type = <u32>typeObject(Type.LIST); break;
      case Kind.BYTES: header.type = <u32>typeObject(Type.BYTES); break;
      case Kind.TYPE: header.type = <u32>typeObject(Type.TYPE); break;
    }
  });
}

/** `__hash__ = None` of the containers that change; a `__doc__` for all. */
function forbidHash(): bool {
  for (let id = 0; id < TYPE_COUNT; id++) {
    switch (id) {
      case Type.BYTEARRAY:
      case Type.CELL:
      case Type.LIST:
      case Type.DICT:
      case Type.SET:
      case Type.DICT_KEYS:
      case Type.DICT_ITEMS:
      case Type.DEQUE:
        if (!dictSetName(changetype<TypeObject>(typeObject(id)).dict, name(Name.__hash__), NONE)) return false;
    }
  }
  return dictSetName(changetype<TypeObject>(typeObject(Type.OBJECT)).dict, name(Name.__doc__), NONE);
}

/**
 * Exceptions are constructed as their base is, unless they have a constructor of their own. A `__new__` by their own name, which
 * messages tell, is what those have that CPython gives no fields or a constructor.
 */
function inheritConstructors(): bool {
  for (let id = 1; id < EXC_COUNT; id++) {
    const type = exceptionType(id);
    const t = changetype<TypeObject>(type);
    if (t.nativeNew) continue;
    t.nativeNew = changetype<TypeObject>(exceptionType(load<u8>(EXC_BASES + id))).nativeNew;
    const family = exceptionFamily(type);
    const isOwn = family == Exc.BaseException || (family == id && (id == Exc.OSError || (id >= Exc.UnicodeDecodeError && id <= Exc.UnicodeTranslateError)));
    if (isOwn && !nativeInstallNew(t.nativeNew, type)) return false;
  }
  return true;
}
