/**
 * Layouts of every heap cell. This file is the only declaration of each; everything else speaks in these fields.
 *
 *   every cell   +0 type (address of its TypeObject; 0 for storage)   +4 kind   +5 flags   +6 extra (u16)
 *
 * Cells are multiples of 8 bytes and never move. A pointer field holds the address of a cell, 0 for none; a field of
 * type Value holds a boxed value. Storage cells (kind BUFFER or VALUES) have one owner, which marks them and may free
 * or grow them at once; their payload begins at BUFFER_PAYLOAD. `heap/trace.ts` knows the children of every kind: a new
 * field that points to a cell must be added there.
 */
import { Value } from '../value/value';

/** Offset of the first payload byte in a storage cell. */
export const BUFFER_PAYLOAD: usize = 8;

@unmanaged export class ObjectHeader {
  type: u32;
  kind: u8;
  flags: u8;
  extra: u16;
}

/** flags: bits 0–1 = log2 of bytes per code point; then STR_INTERNED, STR_ASCII, STR_PRIVATE. Text follows inline. */
@unmanaged export class StrObject extends ObjectHeader {
  /** Code points. */
  length: u32;
  /** 0 = not yet computed. */
  hash: u32;
}
export const STR_WIDTH_MASK: u8 = 3;
export const STR_INTERNED: u8 = 4;
export const STR_ASCII: u8 = 8;
/** The private name of a member: as if interned, but without text and equal to nothing else. */
export const STR_PRIVATE: u8 = 16;
export const STR_TEXT: usize = 16;

/** Bytes follow inline at BYTES_DATA. */
@unmanaged export class BytesObject extends ObjectHeader {
  length: u32;
  hash: u32;
}
export const BYTES_DATA: usize = 16;

@unmanaged export class ByteArrayObject extends ObjectHeader {
  length: u32;
  capacity: u32;
  /** BUFFER cell or 0. */
  buffer: u32;
  /** Views that forbid another size; in a builder (common/builder.ts) the width of its text. */
  spare: u32;
}

/** int beyond 50 bits: sign in flags, `length` limbs of 32 bits, least significant first, at INT_LIMBS; top limb not 0. */
@unmanaged export class IntObject extends ObjectHeader {
  length: u32;
  spare: u32;
}
export const INT_NEGATIVE: u8 = 1;
export const INT_LIMBS: usize = 16;

@unmanaged export class ComplexObject extends ObjectHeader {
  real: f64;
  imaginary: f64;
}

/** Items follow inline at TUPLE_ITEMS. */
@unmanaged export class TupleObject extends ObjectHeader {
  length: u32;
  spare: u32;
}
export const TUPLE_ITEMS: usize = 16;

@unmanaged export class ListObject extends ObjectHeader {
  length: u32;
  capacity: u32;
  /** VALUES cell of `capacity` Values, or 0. Items beyond `length` are not traced and hold anything. */
  items: u32;
  spare: u32;
}

/** deque: a ring in a VALUES cell whose unused slots are UNBOUND; `spare` is the slot of the first item. */
@unmanaged export class DequeObject extends ListObject {
  /** int or None */
  maxlen: Value;
  /** Counts what happens to it: iterators compare. */
  version: u32;
}

/**
 * dict. `entries` is a VALUES cell of 24-byte entries in insertion order: +0 hash (u64), +8 key, +16 value; a deleted
 * entry has key UNBOUND. `index` is a BUFFER of u8, u16 or u32 slots (by capacity; see objects/dict-table.ts), 0 while the
 * dict is so small that its entries are searched in order.
 */
@unmanaged export class DictObject extends ObjectHeader {
  /** Live entries. */
  length: u32;
  /** Entries in use, deleted ones included. */
  fill: u32;
  /** Entries there is room for. */
  capacity: u32;
  entries: u32;
  index: u32;
  /** Slots of the index less one. */
  mask: u32;
  /**
   * For dicts with the flag DICT_NAMESPACE (globals, builtins, class bodies): a number no other dict state ever had,
   * taken anew whenever a key appears, disappears or entries move. Cached global lookups compare it.
   */
  version: u32;
  /** Bumped whenever a key appears or disappears: iterators compare it. */
  mutations: u32;
}
export const DICT_NAMESPACE: u8 = 1;
export const DICT_ENTRY_SIZE: usize = 24;

/** set and frozenset: open addressing, 16-byte slots (+0 hash u64, +8 key; UNBOUND = empty, STOP = deleted). */
@unmanaged export class SetObject extends ObjectHeader {
  length: u32;
  /** Slots in use, deleted ones included. */
  fill: u32;
  mask: u32;
  /** VALUES cell of (mask + 1) slots. */
  slots: u32;
  /** Cached hash of a frozenset, 0 = not computed. */
  hash: u32;
  mutations: u32;
}

@unmanaged export class RangeObject extends ObjectHeader {
  start: Value;
  stop: Value;
  step: Value;
  length: Value;
}

@unmanaged export class SliceObject extends ObjectHeader {
  start: Value;
  stop: Value;
  step: Value;
}

/**
 * Instance of object, of a user class, or of a subclass of a built-in type. Attribute i of its shape is the i-th slot:
 * inline while i < `extra` (number of inline slots), else in `overflow` (a VALUES cell, index i - extra). With
 * INSTANCE_PAYLOAD, slot 0 holds the value of the built-in base (an int, a list…): see `unwrap` in objects/instance.ts.
 * With INSTANCE_DICT the shape is NO_SHAPE and `overflow` is a DictObject holding the attributes (many or deleted keys).
 */
@unmanaged export class InstanceObject extends ObjectHeader {
  shape: u32;
  overflow: u32;
}
export const INSTANCE_PAYLOAD: u8 = 1;
export const INSTANCE_DICT: u8 = 2;
export const INSTANCE_SLOTS: usize = 16;
/** No address of a shape and not 0, which an inline cache that learnt nothing holds. */
export const NO_SHAPE: u32 = 8;

/** Hidden class: what attributes an instance has and where. Shapes form a tree whose root belongs to one class. */
@unmanaged export class ShapeObject extends ObjectHeader {
  parent: u32;
  /** StrObject of the attribute this shape adds; 0 in a root. */
  key: u32;
  /** Slot of `key`. */
  index: u32;
  /** Slots in all. */
  count: u32;
  /** The class. */
  owner: u32;
  /** First child, and next sibling: transitions. */
  child: u32;
  sibling: u32;
  /** DictObject key → index made when the chain is long, or 0. */
  table: u32;
  children: u32;
  spare: u32;
}

@unmanaged export class TypeObject extends ObjectHeader {
  /** str */
  name: Value;
  qualname: Value;
  /** TupleObject */
  mro: u32;
  bases: u32;
  /** The base whose layout instances have (TypeObject); 0 for object. */
  base: u32;
  /** Own namespace: DictObject with DICT_NAMESPACE. */
  dict: u32;
  /** Root ShapeObject of instances. */
  rootShape: u32;
  /** ListObject of direct subclasses. */
  subclasses: u32;
  /** Changes whenever an attribute of the class or of one of its bases changes. Never 0. */
  version: u32;
  typeFlags: u32;
  /** Kind of the cells its instances are made of. */
  instanceKind: u8;
  /** Inline slots given to a new instance: the most that earlier instances used. */
  inlineSlots: u8;
  /** Exc number when a built-in exception, else 255. */
  exceptionId: u8;
  spareByte: u8;
  /** Type number when built in (spec/types.ts), else 0xFFFF. */
  typeId: u16;
  spareHalf: u16;
  /** TupleObject of names in __slots__, or 0. */
  slots: u32;
  /** Native constructor (index in the table of natives), or 0; inherited. */
  nativeNew: u32;
  /** The built-in ancestor whose payload instances carry, or 0. */
  payloadType: u32;
}
export const TYPE_BUILTIN: u32 = 1;
export const TYPE_FINAL: u32 = 2;
export const TYPE_HEAP: u32 = 4;
/** Instances have a `__getattribute__`/`__getattr__`/`__setattr__`/`__delattr__` written in Python. */
export const TYPE_CUSTOM_GETATTRIBUTE: u32 = 8;
export const TYPE_CUSTOM_GETATTR: u32 = 16;
export const TYPE_CUSTOM_SETATTR: u32 = 32;
/** Is a subclass of BaseException. */
export const TYPE_EXCEPTION: u32 = 64;
/** Instances have no attribute dictionary (`__slots__` without `__dict__`). */
export const TYPE_NO_DICT: u32 = 128;
/** Is a subclass of type (a metaclass). */
export const TYPE_METACLASS: u32 = 256;
export const TYPE_ABSTRACT: u32 = 512;
/** A sequence or mapping to `match`: the class or one of its bases was registered with collections.abc. */
export const TYPE_SEQUENCE: u32 = 1024;
export const TYPE_MAPPING: u32 = 2048;
/** Instances have `__del__`. */
export const TYPE_FINALIZED: u32 = 4096;
/** Adds slots of its own to the layout of its base. */
export const TYPE_SOLID: u32 = 8192;
/** Instances have slots and a dict, which does not show them (`memberGet`). */
export const TYPE_MIXED: u32 = 16384;
/** `__class__` of an instance cannot be set, nor set to this class. */
export const TYPE_SETTLED: u32 = 32768;
/** A class of the library that CPython has in C: messages tell its module too. */
export const TYPE_QUALIFIED: u32 = 65536;

/** flags: a function of the library that CPython has in C: to a program it is no function but a built-in one, which no attribute access binds. */
export const FUNCTION_ROUTINE: u8 = 1;

@unmanaged export class FunctionObject extends ObjectHeader {
  code: u32;
  /** DictObject */
  globals: u32;
  /** TupleObject or 0 */
  defaults: u32;
  /** DictObject or 0 */
  keywordDefaults: u32;
  /** TupleObject of cells or 0 */
  closure: u32;
  /** DictObject of attributes or 0 */
  attributes: u32;
  name: Value;
  qualname: Value;
  doc: Value;
  module: Value;
  /** Function that computes the annotations (PEP 649), or UNBOUND. */
  annotate: Value;
  annotations: Value;
}

/** Native function. `native` is its row in the table of natives (builtins/registry.ts). */
@unmanaged export class BuiltinObject extends ObjectHeader {
  native: u32;
  /** For a bound method of a built-in type its METHOD_DESCRIPTOR, else 0. */
  descriptor: u32;
  /** Bound self, or UNBOUND. */
  self: Value;
  /** Module name, or NONE. */
  module: Value;
}

/** flags: the native is a constructor, `int.__new__`. */
export const BUILTIN_NEW: u8 = 1;

/** METHOD_DESCRIPTOR, CLASSMETHOD_DESCRIPTOR and GETSET: a row of the table of natives that belongs to `owner`. */
@unmanaged export class DescriptorObject extends ObjectHeader {
  native: u32;
  /** TypeObject */
  owner: u32;
  /** GETSET: row of the setter, 0 when read-only. */
  setter: u32;
  /** MEMBER: the name that instances with a dict have it under (str). */
  privateName: u32;
  name: Value;
}

@unmanaged export class MethodObject extends ObjectHeader {
  function: Value;
  self: Value;
}

@unmanaged export class PropertyObject extends ObjectHeader {
  getter: Value;
  setter: Value;
  deleter: Value;
  doc: Value;
  name: Value;
}

/** STATICMETHOD and CLASSMETHOD. */
@unmanaged export class WrapperObject extends ObjectHeader {
  function: Value;
  /** DictObject or 0 */
  attributes: u32;
  spare: u32;
}

@unmanaged export class SuperObject extends ObjectHeader {
  /** The class after which the search begins. */
  start: Value;
  self: Value;
  /** Class whose MRO is searched. */
  selfType: Value;
}

@unmanaged export class CellObject extends ObjectHeader {
  value: Value;
}

@unmanaged export class ModuleObject extends ObjectHeader {
  /** DictObject with DICT_NAMESPACE */
  dict: u32;
  spare: u32;
  name: Value;
}

@unmanaged export class ExceptionObject extends ObjectHeader {
  /** tuple */
  args: Value;
  /** NONE when absent */
  cause: Value;
  context: Value;
  traceback: Value;
  /** StopIteration.value, SystemExit.code, KeyError… whatever one extra native field a type has; NONE when absent. */
  payload: Value;
  /** DictObject of other attributes or 0 */
  attributes: u32;
  /** DictObject of the members that `__slots__` declares, by their private names, or 0 */
  members: u32;
}
export const EXCEPTION_SUPPRESS_CONTEXT: u8 = 1;

/**
 * `extra`: so many values follow, which are there once the frame is gone: its first registers, which are the variables of a function;
 * or, for other code, its namespace when that is not the globals. A frame knows its newest entry until then (vm/frame.ts).
 */
export const TRACEBACK_LEFT: u32 = 1;
export const TRACEBACK_CALLER: u32 = 1;
export const TRACEBACK_REGISTERS: usize = offsetof<TracebackObject>();

@unmanaged export class TracebackObject extends ObjectHeader {
  /** Towards the innermost frame; NONE at the end. */
  next: Value;
  /** CodeObject */
  code: u32;
  /** Instruction index that was running. */
  instruction: u32;
  /** FrameObject, or the second TracebackObject of the frame, or 0 when none was made. */
  frame: u32;
  /** DictObject, or 0 */
  globals: u32;
  /** Where the frame is; or TRACEBACK_LEFT and, above it, the instruction at which it was left. Not traced. */
  base: u32;
  /** Line that was given explicitly, or 0. */
  line: u32;
  /** Once an exception has left the frame: where its caller's frame was + TRACEBACK_CALLER, and then the entry of that frame. 0 otherwise. */
  outer: u32;
  /** Is there one for the frame already? */
  isSecond: u32;
}

/**
 * Every iterator. `source` is what is iterated (UNBOUND once exhausted), `index` the position, `limit` and `aux` what the
 * kind needs: range: next value, remaining count, step. dict: entry position, `mutations`. enumerate: next count as Value.
 * zip, map: tuple of iterators in `source`, function in `aux`. callable: sentinel in `aux`.
 */
@unmanaged export class IteratorObject extends ObjectHeader {
  source: Value;
  index: i64;
  limit: i64;
  aux: Value;
}

/** `extra`: registers that hold the variables of a function; 1 for other code, whose namespace takes as much room. */
@unmanaged export class CodeObject extends ObjectHeader {
  /** BUFFER of 8-byte instructions. */
  instructions: u32;
  instructionCount: u32;
  /**
   * Address inside the `pool` cell: constants upwards (Value i at constants + 8 i), inline caches downwards (entry i at
   * constants - 32 (i + 1); layout in bytecode/code.ts). The dispatch loop keeps it in a local.
   */
  constants: u32;
  /** The cell that holds them. */
  pool: u32;
  constantCount: u32;
  cacheCount: u32;
  /** BUFFER: 8 bytes an instruction: u32 line << 8 | min(endLine - line, 255), u16 column, u16 end column (0xFFFF = unknown). */
  positions: u32;
  /** BUFFER of 16-byte rows: start, end, target (instruction indices), register; inner ranges first. */
  exceptionTable: u32;
  exceptionCount: u32;
  codeFlags: u32;
  argumentCount: u32;
  positionalOnlyCount: u32;
  keywordOnlyCount: u32;
  registerCount: u32;
  firstLine: u32;
  /** Number that TypeScript knows the code object by; 0 until it is asked for. */
  id: u32;
  /** TupleObjects of str. Registers 0… are variableNames in order: parameters, *args, **kwargs, then other locals. */
  variableNames: u32;
  /** The same with the variables of comprehensions, which have no fixed register, between them. */
  shownNames: u32;
  cellNames: u32;
  freeNames: u32;
  /** Monitoring side table (see monitoring/instrument.ts), or 0. */
  monitoring: u32;
  /** Version of the event sets this code was instrumented for. */
  monitoringVersion: u32;
  /** Parameters in all, *args and **kwargs included = registers that binding fills. */
  parameterCount: u32;
  name: Value;
  qualname: Value;
  filename: Value;
  doc: Value;
  /** StrObject of the source text the code was made from, or NONE: tracebacks quote lines from it. */
  source: Value;
}
export const CODE_OPTIMIZED: u32 = 0x1;
export const CODE_NEWLOCALS: u32 = 0x2;
export const CODE_VARARGS: u32 = 0x4;
export const CODE_VARKEYWORDS: u32 = 0x8;
export const CODE_NESTED: u32 = 0x10;
export const CODE_GENERATOR: u32 = 0x20;
export const CODE_COROUTINE: u32 = 0x80;
export const CODE_ITERABLE_COROUTINE: u32 = 0x100;
export const CODE_ASYNC_GENERATOR: u32 = 0x200;
export const CODE_FUTURE_ANNOTATIONS: u32 = 0x1000000;
export const CODE_HAS_DOCSTRING: u32 = 0x4000000;
/** Ours: no *args, **kwargs, keyword-only parameters, and no generator: a call with the exact count copies nothing. */
export const CODE_SIMPLE: u32 = 0x10000000;
/** Ours: part of a native routine that is written in Python: no events, no line in tracebacks (vm/python-native.ts). */
export const CODE_HIDDEN: u32 = 0x20000000;

/** A generator owns its registers (a VALUES cell with a copy of frame record and registers) while it is suspended. */
@unmanaged export class GeneratorObject extends ObjectHeader {
  code: u32;
  /** VALUES cell, or 0 once finished. */
  saved: u32;
  /** Values in `saved`. */
  savedCount: u32;
  state: u32;
  name: Value;
  qualname: Value;
  /** Of an asynchronous one: TRUE while a step of it is under way, FALSE once it was closed, else NONE (AsyncStep in lib/_machine.py). */
  step: Value;
  /** Handled exception to be restored on resume, or NONE. */
  handled: Value;
  /** FrameObject or 0 */
  frame: u32;
  /** Sink of the native routine that consumes it now (objects/generator-sink.ts). */
  sink: u32;
  /** The list or set that the sink fills, which its owner roots, or the sum so far. */
  target: u64;
}
export const GENERATOR_CREATED: u32 = 0;
export const GENERATOR_SUSPENDED: u32 = 1;
export const GENERATOR_RUNNING: u32 = 2;
export const GENERATOR_CLOSED: u32 = 3;

/** Python's view of a frame, made on demand. While the frame lives, `base` is the address of its first register. */
@unmanaged export class FrameObject extends ObjectHeader {
  /** 0 once the frame is gone. */
  base: u32;
  code: u32;
  /** FrameObject of the caller once the frame is gone, or 0 */
  back: u32;
  instruction: u32;
  globals: u32;
  /** DictObject or 0: the locals once the frame is gone, before that what was set beside its variables. */
  locals: u32;
  /** GeneratorObject, or 0 */
  generator: u32;
  spare: u32;
  trace: Value;
}

/** DICT_KEYS, DICT_VALUES, DICT_ITEMS, MAPPING_PROXY: a view of one object. */
@unmanaged export class ViewObject extends ObjectHeader {
  source: Value;
}

/**
 * A reference that keeps nothing alive, behind each object of `weakref`; with WEAK_FINALIZER the note that an instance has `__del__`.
 * See objects/weak.ts.
 */
@unmanaged export class WeakObject extends ObjectHeader {
  /** Next one in the list of all, or in the queue. */
  next: u32;
  /** Cell, 0 once it is gone. Traced in the queue only. */
  target: u32;
  /** The object of `weakref`, or 0. Traced in the queue only. */
  owner: u32;
  spare: u32;
  /** Called with the owner when the target is gone; NONE for none. */
  callback: Value;
}
export const WEAK_FINALIZER: u8 = 1;
export const WEAK_QUEUED: u8 = 2;

@unmanaged export class HostFunctionObject extends ObjectHeader {
  /** Number the host knows it by. */
  id: u32;
  spare: u32;
  name: Value;
}
