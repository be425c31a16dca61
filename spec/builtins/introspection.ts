/** What the library modules weakref, gc, inspect, traceback, warnings and linecache need of the machine. */
import { fn, module } from './dsl';

const weak = 'objects/weak';

export const introspectionModule = module('_introspection', 'modules/introspection', [
  fn('weak_cell(target, owner, callback, /)', `${weak}:weakCell`, 'Cell that refers to the target without keeping it or the owner alive.'),
  fn('weak_target(cell, /)', `${weak}:weakTarget`, 'Its target, None when that is gone.'),
  fn('weak_owner(cell, /)', `${weak}:weakOwner`),
  fn('weak_forget(cell, /)', `${weak}:weakForget`, 'Takes the callback off.'),
  fn('weak_owners(target, /)', `${weak}:weakOwners`, 'Owners of all cells that refer to an object.'),
  fn('routine(function, /)', 'introspectionRoutine', 'Marks a function as one that CPython has in C: no attribute access binds it.'),
  fn('collect(ask, /)', 'introspectionCollect', 'Asks for a collection, which comes at the next safepoint; gives the number of those before.'),
  fn('objects()', 'introspectionObjects', 'List of the instances, functions, classes and modules there are.'),
  fn('find_source(filename, /)', 'introspectionFindSource', 'Source text that code of a file was made from, or None.'),
  fn('entry_text(code, lasti, /)', 'introspectionEntryText', 'Lines of an instruction as tracebacks show them.'),
  fn('parts(text, mode, /)', 'vm/traceback-source:tracebackParts', 'Where the parts of an expression, or of the call that a statement is, begin and end.'),
  fn('tree(text, filename, mode, flags, places, /)', 'builtins/evaluate:evaluateTree', 'Rows of the tree of a source; with places, code that is said to lie there.'),
  fn('hash_blocks(which, state, constants, blocks, /)', 'modules/hash-blocks:hashBlocks', 'The state of a hash after some blocks: 0 MD5, 1 CRC-32, 2 Adler-32, 3 SHA-1, 4 SHA-2, 5 that of 64 bits.'),
  fn('float_bytes(value, size, /)', 'introspectionFloatBytes', 'The 8 or 4 bytes of a float, the lowest first; infinite where 4 are too few.'),
  fn('float_of_bytes(bytes, /)', 'introspectionFloatOfBytes', 'The float that 8 or 4 bytes are.'),
  fn('pack_values(values, plan, big, /)', 'modules/struct-values:structPack', 'Bytes of numbers in a row, or None for what is unusual.'),
  fn('unpack_values(data, start, plan, big, /)', 'modules/struct-values:structUnpack', 'Numbers from bytes, or None for what is unusual.'),
  fn('json_text(value, item_separator, key_separator, ascii, /)', 'modules/json-text:jsonText', 'The JSON text of a value, or None for what is unusual.'),
  fn('json_value(text, index, /)', 'modules/json-value:jsonValue', 'A JSON value and where it ends, or None for what is unusual.'),
  fn('last_lines(exception, /)', 'introspectionLastLines', 'What a traceback says below the frames, without notes.'),
  fn('format_exception(exception, /)', 'introspectionFormat', 'The whole traceback.'),
  fn('buffer_export(object, change, /)', 'objects/bytearray:bytearrayExport', 'Counts a view of a bytearray, or counts it off.'),
  fn('iterator(iterator, index, /)', 'objects/iterators:iteratorsParts', 'What an iterator consists of, or None; with an int its index is set.'),
  fn('frame_locals(frame, /)', 'objects/frame-object:frameObjectLocalsDict', 'Locals of a frame as a dict.'),
  fn('frame_store(frame, name, value=..., /)', 'objects/frame-object:frameObjectStore', 'Sets a local variable of a frame.'),
  fn('class_body(function, namespace, /)', 'objects/class-build:classBody', 'Runs the body of a class.'),
  fn('call_tracing(func, args, quiet, /)', 'modules/sys:sysCallTracing', 'Calls a function without events.'),
  fn('trace_tool(trace, callbacks, /)', 'monitoring/tools:toolsTrace', 'Sets the callbacks of the tool of sys.settrace or sys.setprofile, by number of the event.'),
]);
