/** The children of every kind of cell. A field of layout.ts that points to a cell must appear here. */
import { COUNTS_FIELD } from '../monitoring/sinks';
import { Kind } from '../value/kind';
import { isPointer, toPointer, Value } from '../value/value';
import { markPointer, markValue } from './gc';
import {
  BUFFER_PAYLOAD, ByteArrayObject, BuiltinObject, CellObject, CodeObject, DequeObject, DescriptorObject, DictObject, DICT_ENTRY_SIZE, ExceptionObject,
  FrameObject, FunctionObject, GeneratorObject, HostFunctionObject, INSTANCE_SLOTS, InstanceObject, IteratorObject, ListObject, MethodObject,
  ModuleObject, ObjectHeader, PropertyObject, RangeObject, SetObject, ShapeObject, SliceObject, SuperObject, TRACEBACK_CALLER, TRACEBACK_REGISTERS, TracebackObject, TupleObject,
  TUPLE_ITEMS, TypeObject, ViewObject, WEAK_QUEUED, WeakObject, WrapperObject,
} from './layout';

/** Marks `count` Values from `address`. */
export function traceValues(address: usize, count: u32): void {
  const end = address + (<usize>count << 3);
  for (let at = address; at < end; at += 8) {
    const v = load<Value>(at);
    if (isPointer(v)) markPointer(toPointer(v));
  }
}

/** Size of one inline cache, and where its references are (bytecode/code.ts). */
const CACHE_SIZE: usize = 32;

function traceCode(p: usize): void {
  const code = changetype<CodeObject>(p);
  markPointer(code.instructions);
  markPointer(code.pool);
  markPointer(code.positions);
  markPointer(code.exceptionTable);
  markPointer(code.variableNames);
  markPointer(code.shownNames);
  markPointer(code.cellNames);
  markPointer(code.freeNames);
  markPointer(code.monitoring);
  if (code.monitoring) markPointer(load<u32>(code.monitoring, COUNTS_FIELD));
  markValue(code.name);
  markValue(code.qualname);
  markValue(code.filename);
  markValue(code.doc);
  markValue(code.source);
  traceValues(code.constants, code.constantCount);
  for (let i: u32 = 0; i < code.cacheCount; i++) {
    const entry = <usize>code.constants - (<usize>i + 1) * CACHE_SIZE;
    markPointer(load<u32>(entry));
    // A cache does not keep what it learnt alive: the guard is cleared instead (gcCollect).
    store<u32>(entry, 0, 4);
  }
}

function traceInstance(p: usize): void {
  const instance = changetype<InstanceObject>(p);
  markPointer(instance.shape);
  markPointer(instance.overflow);
  traceValues(p + INSTANCE_SLOTS, instance.extra);
  // Slots beyond the inline ones are in a VALUES cell that nobody shares; a dict (kind DICT) traces itself.
  const overflow = <usize>instance.overflow;
  if (overflow && changetype<ObjectHeader>(overflow).kind == Kind.VALUES) {
    const count = changetype<ShapeObject>(instance.shape).count;
    if (count > instance.extra) traceValues(overflow + BUFFER_PAYLOAD, count - instance.extra);
  }
}

/** Marks everything a cell points to. */
export function traceChildren(p: usize): void {
  const header = changetype<ObjectHeader>(p);
  markPointer(header.type);
  switch (<i32>header.kind) {
    case Kind.BYTEARRAY: markPointer(changetype<ByteArrayObject>(p).buffer); break;
    case Kind.TUPLE: traceValues(p + TUPLE_ITEMS, changetype<TupleObject>(p).length); break;
    case Kind.LIST: {
      const list = changetype<ListObject>(p);
      markPointer(list.items);
      if (list.items) traceValues(list.items + BUFFER_PAYLOAD, list.length);
      break;
    }
    case Kind.DEQUE: {
      const deque = changetype<DequeObject>(p);
      markPointer(deque.items);
      if (deque.items) traceValues(deque.items + BUFFER_PAYLOAD, deque.capacity);
      break;
    }
    case Kind.DICT: {
      const dict = changetype<DictObject>(p);
      markPointer(dict.entries);
      markPointer(dict.index);
      if (!dict.entries) break;
      let entry = <usize>dict.entries + BUFFER_PAYLOAD;
      for (let i: u32 = 0; i < dict.fill; i++, entry += DICT_ENTRY_SIZE) {
        markValue(load<Value>(entry, 8));
        markValue(load<Value>(entry, 16));
      }
      break;
    }
    case Kind.SET:
    case Kind.FROZENSET: {
      const set = changetype<SetObject>(p);
      markPointer(set.slots);
      if (!set.slots) break;
      let slot = <usize>set.slots + BUFFER_PAYLOAD;
      for (let i: u32 = 0; i <= set.mask; i++, slot += 16) markValue(load<Value>(slot, 8));
      break;
    }
    case Kind.RANGE: {
      const range = changetype<RangeObject>(p);
      markValue(range.start);
      markValue(range.stop);
      markValue(range.step);
      markValue(range.length);
      break;
    }
    case Kind.SLICE: {
      const slice = changetype<SliceObject>(p);
      markValue(slice.start);
      markValue(slice.stop);
      markValue(slice.step);
      break;
    }
    case Kind.INSTANCE: traceInstance(p); break;
    case Kind.TYPE: {
      const type = changetype<TypeObject>(p);
      markValue(type.name);
      markValue(type.qualname);
      markPointer(type.mro);
      markPointer(type.bases);
      markPointer(type.base);
      markPointer(type.dict);
      markPointer(type.rootShape);
      markPointer(type.subclasses);
      markPointer(type.slots);
      markPointer(type.payloadType);
      break;
    }
    case Kind.SHAPE: {
      const shape = changetype<ShapeObject>(p);
      markPointer(shape.parent);
      markPointer(shape.key);
      markPointer(shape.owner);
      markPointer(shape.child);
      markPointer(shape.sibling);
      markPointer(shape.table);
      break;
    }
    case Kind.FUNCTION: {
      const f = changetype<FunctionObject>(p);
      markPointer(f.code);
      markPointer(f.globals);
      markPointer(f.defaults);
      markPointer(f.keywordDefaults);
      markPointer(f.closure);
      markPointer(f.attributes);
      markValue(f.name);
      markValue(f.qualname);
      markValue(f.doc);
      markValue(f.module);
      markValue(f.annotate);
      markValue(f.annotations);
      break;
    }
    case Kind.BUILTIN: {
      const builtin = changetype<BuiltinObject>(p);
      markPointer(builtin.descriptor);
      markValue(builtin.self);
      markValue(builtin.module);
      break;
    }
    case Kind.METHOD_DESCRIPTOR:
    case Kind.CLASSMETHOD_DESCRIPTOR:
    case Kind.GETSET:
    case Kind.MEMBER: {
      const descriptor = changetype<DescriptorObject>(p);
      markPointer(descriptor.owner);
      markPointer(descriptor.privateName);
      markValue(descriptor.name);
      break;
    }
    case Kind.METHOD: {
      const method = changetype<MethodObject>(p);
      markValue(method.function);
      markValue(method.self);
      break;
    }
    case Kind.PROPERTY: {
      const property = changetype<PropertyObject>(p);
      markValue(property.getter);
      markValue(property.setter);
      markValue(property.deleter);
      markValue(property.doc);
      markValue(property.name);
      break;
    }
    case Kind.STATICMETHOD:
    case Kind.CLASSMETHOD: {
      const wrapper = changetype<WrapperObject>(p);
      markValue(wrapper.function);
      markPointer(wrapper.attributes);
      break;
    }
    case Kind.SUPER: {
      const object = changetype<SuperObject>(p);
      markValue(object.start);
      markValue(object.self);
      markValue(object.selfType);
      break;
    }
    case Kind.CELL: markValue(changetype<CellObject>(p).value); break;
    case Kind.CODE: traceCode(p); break;
    case Kind.FRAME: {
      const frame = changetype<FrameObject>(p);
      markPointer(frame.code);
      markPointer(frame.back);
      markPointer(frame.globals);
      markPointer(frame.locals);
      markPointer(frame.generator);
      markValue(frame.trace);
      break;
    }
    case Kind.TRACEBACK: {
      const traceback = changetype<TracebackObject>(p);
      markValue(traceback.next);
      markPointer(traceback.code);
      markPointer(traceback.frame);
      markPointer(traceback.globals);
      if (!(traceback.outer & TRACEBACK_CALLER)) markPointer(traceback.outer);
      for (let i: u32 = 0; i < traceback.extra; i++) markValue(load<Value>(p + TRACEBACK_REGISTERS + (<usize>i << 3)));
      break;
    }
    case Kind.EXCEPTION: {
      const exception = changetype<ExceptionObject>(p);
      markValue(exception.args);
      markValue(exception.cause);
      markValue(exception.context);
      markValue(exception.traceback);
      markValue(exception.payload);
      markPointer(exception.attributes);
      markPointer(exception.members);
      break;
    }
    case Kind.GENERATOR: {
      const generator = changetype<GeneratorObject>(p);
      markPointer(generator.code);
      markPointer(generator.saved);
      if (generator.saved) traceValues(generator.saved + BUFFER_PAYLOAD, generator.savedCount);
      markValue(generator.name);
      markValue(generator.qualname);
      markValue(generator.handled);
      markPointer(generator.frame);
      // The frame record in `saved` holds plain addresses: function, globals and namespace.
      if (generator.saved) traceFrameRecord(generator.saved + BUFFER_PAYLOAD);
      break;
    }
    case Kind.MODULE: {
      const module = changetype<ModuleObject>(p);
      markPointer(module.dict);
      markValue(module.name);
      break;
    }
    case Kind.MAPPING_PROXY:
    case Kind.DICT_KEYS:
    case Kind.DICT_VALUES:
    case Kind.DICT_ITEMS: markValue(changetype<ViewObject>(p).source); break;
    case Kind.LIST_ITERATOR:
    case Kind.TUPLE_ITERATOR:
    case Kind.STR_ITERATOR:
    case Kind.BYTES_ITERATOR:
    case Kind.RANGE_ITERATOR:
    case Kind.LONG_RANGE_ITERATOR:
    case Kind.SET_ITERATOR:
    case Kind.DICT_ITERATOR:
    case Kind.SEQUENCE_ITERATOR:
    case Kind.CALLABLE_ITERATOR:
    case Kind.ENUMERATE:
    case Kind.ZIP:
    case Kind.MAP:
    case Kind.FILTER:
    case Kind.REVERSED:
    case Kind.ITERTOOL: {
      const iterator = changetype<IteratorObject>(p);
      markValue(iterator.source);
      markValue(iterator.aux);
      // LONG_RANGE_ITERATOR and ITERTOOL keep Values there; the others plain numbers, which never look like pointers.
      markValue(<Value>iterator.index);
      markValue(<Value>iterator.limit);
      break;
    }
    case Kind.WEAK: {
      const weak = changetype<WeakObject>(p);
      markValue(weak.callback);
      if (!(weak.flags & WEAK_QUEUED)) break;
      markPointer(weak.next);
      markPointer(weak.target);
      markPointer(weak.owner);
      break;
    }
    case Kind.HOST_FUNCTION: markValue(changetype<HostFunctionObject>(p).name); break;
  }
}

/** Frame record: see vm/frame.ts. The words are code, function, …; all but `previous` and `pc` are cells or 0. */
export function traceFrameRecord(record: usize): void {
  markPointer(load<u32>(record, 0));
  markPointer(load<u32>(record, 4));
  markPointer(load<u32>(record, 16));
  markPointer(load<u32>(record, 20));
  // The traceback of a frame is not kept by it.
  const kept = <usize>load<u32>(record, 24);
  if (kept && changetype<ObjectHeader>(kept).kind == Kind.FRAME) markPointer(kept);
  markPointer(load<u32>(record, 28));
  markValue(load<Value>(record, 40));
}
