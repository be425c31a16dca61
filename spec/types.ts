/**
 * The built-in types: the single source of their numbers (`Type.*`), names, bases and object kinds.
 *
 * `kind` is the layout of an instance's cell (see assembly/heap/layout.ts) and what native code switches on. `final`
 * types cannot be subclassed ("type 'bool' is not an acceptable base type"). `module` defaults to `builtins`; a type
 * that is not `public` is not a name of the builtins module. Exceptions are in exceptions.ts.
 */
export interface TypeRow {
  id: string;
  name: string;
  kind: string;
  base?: string;
  final?: boolean;
  public?: boolean;
  module?: string;
}

const hidden = (id: string, name: string, kind: string): TypeRow => ({ id, name, kind, final: true, public: false });

export const types: TypeRow[] = [
  { id: 'OBJECT', name: 'object', kind: 'INSTANCE', public: true },
  { id: 'TYPE', name: 'type', kind: 'TYPE', public: true },
  { id: 'INT', name: 'int', kind: 'INT', public: true },
  { id: 'BOOL', name: 'bool', kind: 'BOOL', base: 'INT', final: true, public: true },
  { id: 'FLOAT', name: 'float', kind: 'FLOAT', public: true },
  { id: 'COMPLEX', name: 'complex', kind: 'COMPLEX', public: true },
  { id: 'STR', name: 'str', kind: 'STR', public: true },
  { id: 'BYTES', name: 'bytes', kind: 'BYTES', public: true },
  { id: 'BYTEARRAY', name: 'bytearray', kind: 'BYTEARRAY', public: true },
  { id: 'LIST', name: 'list', kind: 'LIST', public: true },
  { id: 'TUPLE', name: 'tuple', kind: 'TUPLE', public: true },
  { id: 'DICT', name: 'dict', kind: 'DICT', public: true },
  { id: 'SET', name: 'set', kind: 'SET', public: true },
  { id: 'FROZENSET', name: 'frozenset', kind: 'FROZENSET', public: true },
  { id: 'RANGE', name: 'range', kind: 'RANGE', final: true, public: true },
  { id: 'SLICE', name: 'slice', kind: 'SLICE', final: true, public: true },
  { id: 'PROPERTY', name: 'property', kind: 'PROPERTY', public: true },
  { id: 'STATICMETHOD', name: 'staticmethod', kind: 'STATICMETHOD', public: true },
  { id: 'CLASSMETHOD', name: 'classmethod', kind: 'CLASSMETHOD', public: true },
  { id: 'SUPER', name: 'super', kind: 'SUPER', public: true },
  { id: 'ENUMERATE', name: 'enumerate', kind: 'ENUMERATE', public: true },
  { id: 'ZIP', name: 'zip', kind: 'ZIP', public: true },
  { id: 'MAP', name: 'map', kind: 'MAP', public: true },
  { id: 'FILTER', name: 'filter', kind: 'FILTER', public: true },
  { id: 'REVERSED', name: 'reversed', kind: 'REVERSED', public: true },
  hidden('NONE', 'NoneType', 'NONE'),
  hidden('ELLIPSIS', 'ellipsis', 'ELLIPSIS'),
  hidden('NOT_IMPLEMENTED', 'NotImplementedType', 'NOT_IMPLEMENTED'),
  hidden('FUNCTION', 'function', 'FUNCTION'),
  hidden('BUILTIN', 'builtin_function_or_method', 'BUILTIN'),
  hidden('METHOD_DESCRIPTOR', 'method_descriptor', 'METHOD_DESCRIPTOR'),
  hidden('WRAPPER_DESCRIPTOR', 'wrapper_descriptor', 'METHOD_DESCRIPTOR'),
  hidden('CLASSMETHOD_DESCRIPTOR', 'classmethod_descriptor', 'CLASSMETHOD_DESCRIPTOR'),
  hidden('METHOD_WRAPPER', 'method-wrapper', 'BUILTIN'),
  hidden('GETSET_DESCRIPTOR', 'getset_descriptor', 'GETSET'),
  hidden('MEMBER_DESCRIPTOR', 'member_descriptor', 'MEMBER'),
  hidden('METHOD', 'method', 'METHOD'),
  hidden('CELL', 'cell', 'CELL'),
  hidden('CODE', 'code', 'CODE'),
  hidden('FRAME', 'frame', 'FRAME'),
  hidden('TRACEBACK', 'traceback', 'TRACEBACK'),
  hidden('GENERATOR', 'generator', 'GENERATOR'),
  hidden('COROUTINE', 'coroutine', 'GENERATOR'),
  hidden('ASYNC_GENERATOR', 'async_generator', 'GENERATOR'),
  { id: 'MODULE', name: 'module', kind: 'MODULE', public: false },
  hidden('MAPPING_PROXY', 'mappingproxy', 'MAPPING_PROXY'),
  hidden('DICT_KEYS', 'dict_keys', 'DICT_KEYS'),
  hidden('DICT_VALUES', 'dict_values', 'DICT_VALUES'),
  hidden('DICT_ITEMS', 'dict_items', 'DICT_ITEMS'),
  hidden('LIST_ITERATOR', 'list_iterator', 'LIST_ITERATOR'),
  hidden('TUPLE_ITERATOR', 'tuple_iterator', 'TUPLE_ITERATOR'),
  hidden('STR_ITERATOR', 'str_iterator', 'STR_ITERATOR'),
  hidden('STR_ASCII_ITERATOR', 'str_ascii_iterator', 'STR_ITERATOR'),
  hidden('BYTES_ITERATOR', 'bytes_iterator', 'BYTES_ITERATOR'),
  hidden('BYTEARRAY_ITERATOR', 'bytearray_iterator', 'BYTES_ITERATOR'),
  hidden('RANGE_ITERATOR', 'range_iterator', 'RANGE_ITERATOR'),
  hidden('LONG_RANGE_ITERATOR', 'longrange_iterator', 'LONG_RANGE_ITERATOR'),
  hidden('SET_ITERATOR', 'set_iterator', 'SET_ITERATOR'),
  hidden('DICT_KEY_ITERATOR', 'dict_keyiterator', 'DICT_ITERATOR'),
  hidden('DICT_VALUE_ITERATOR', 'dict_valueiterator', 'DICT_ITERATOR'),
  hidden('DICT_ITEM_ITERATOR', 'dict_itemiterator', 'DICT_ITERATOR'),
  // In the order of those before them.
  hidden('DICT_REVERSE_KEY_ITERATOR', 'dict_reversekeyiterator', 'DICT_ITERATOR'),
  hidden('DICT_REVERSE_VALUE_ITERATOR', 'dict_reversevalueiterator', 'DICT_ITERATOR'),
  hidden('DICT_REVERSE_ITEM_ITERATOR', 'dict_reverseitemiterator', 'DICT_ITERATOR'),
  hidden('LIST_REVERSE_ITERATOR', 'list_reverseiterator', 'REVERSED'),
  hidden('SEQUENCE_ITERATOR', 'iterator', 'SEQUENCE_ITERATOR'),
  hidden('CALLABLE_ITERATOR', 'callable_iterator', 'CALLABLE_ITERATOR'),
  { id: 'NAMESPACE', name: 'SimpleNamespace', kind: 'INSTANCE', module: 'types', public: false },
  // The iterators of itertools: their order is that of the operations in modules/itertools-next.ts.
  ...'count cycle repeat accumulate batched chain compress dropwhile takewhile filterfalse islice pairwise starmap zip_longest product combinations combinations_with_replacement permutations'
    .split(' ')
    .map((name) => ({ id: name.toUpperCase(), name, kind: 'ITERTOOL', module: 'itertools', public: false })),
  hidden('DEQUE_ITERATOR', '_deque_iterator', 'ITERTOOL'),
  { id: 'DEQUE', name: 'deque', kind: 'DEQUE', module: 'collections', public: false },
  hidden('WEAK', 'weak_cell', 'WEAK'),
  { id: 'HOST_FUNCTION', name: 'host_function', kind: 'HOST_FUNCTION', final: true, public: false },
];
