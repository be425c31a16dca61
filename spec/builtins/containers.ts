/** Natives of list, tuple, dict and its views, set, frozenset, range and slice. */
import { comparing, again, againForKey, classmethod, construct, getter, member, method, type, type NativeRow, stepwise } from './dsl';

const own = 'objects/container-methods';
const subscript = 'protocols/subscript';
const iterate = 'protocols/iterate';

const compareEqual = [again(method('__eq__(self, value, /)', `${own}:containerEq`)), again(method('__ne__(self, value, /)', `${own}:containerNe`))];
const compareAll = [
  ...compareEqual,
  again(method('__lt__(self, value, /)', `${own}:containerLt`)),
  again(method('__le__(self, value, /)', `${own}:containerLe`)),
  again(method('__gt__(self, value, /)', `${own}:containerGt`)),
  again(method('__ge__(self, value, /)', `${own}:containerGe`)),
];
const repr = again(method('__repr__(self, /)', 'protocols/repr:reprMethod'));
const hashable = again(method('__hash__(self, /)', `${own}:containerHash`));
const unhashable = again(method('__hash__(self, /)', `${own}:containerUnhashable`));
const iter = method('__iter__(self, /)', `${iterate}:iterMethod`);
const length = method('__len__(self, /)', `${subscript}:lengthMethod`);
const contains = again(method('__contains__(self, key, /)', `${subscript}:containsMethod`));
const container = [length, contains, iter, repr];
const getItem = again(method('__getitem__(self, key, /)', `${subscript}:getItemMethod`));
const setItem = again(method('__setitem__(self, key, value, /)', `${subscript}:setItemMethod`));
const deleteItem = again(method('__delitem__(self, key, /)', `${subscript}:deleteItemMethod`));
const arithmetic = [
  method('__add__(self, value, /)', `${own}:containerAdd`),
  method('__mul__(self, value, /)', `${own}:containerMul`),
  method('__rmul__(self, value, /)', `${own}:containerMul`),
];
const operators = (names: string[], prefix: string, implementation: string): NativeRow[] =>
  names.map((name) => method(`__${prefix}${name.toLowerCase()}__(self, value, /)`, `${own}:${implementation}${name}`));
const setNames = ['Or', 'And', 'Sub', 'Xor'];
const setOperators = [...operators(setNames, '', 'container'), ...operators(setNames, 'r', 'containerReverse')];

export const list = type('LIST', 'objects/list-methods', [
  stepwise(construct('list(cls, iterable=(), /)', 'listConstruct')),
  method('__init__(self, iterable=(), /)', 'listInit'),
  ...container, ...compareAll, unhashable, getItem, setItem, deleteItem, ...arithmetic,
  method('__iadd__(self, value, /)', `${own}:containerInPlaceAdd`),
  method('__imul__(self, value, /)', `${own}:containerInPlaceMul`),
  method('__reversed__(self, /)', `${iterate}:reversedSequenceMethod`),
  method('append(self, object, /)', 'listAppendMethod', 'Adds an item at the end.'),
  stepwise(method('extend(self, iterable, /)', 'listExtendMethod', 'Adds all items of an iterable at the end.')),
  again(method('insert(self, index, object, /)', 'listInsertMethod', 'Inserts an item before an index.')),
  again(method('pop(self, index=-1, /)', 'listPopMethod', 'Removes and returns the item at an index.')),
  again(method('remove(self, value, /)', 'listRemoveMethod', 'Removes the first item equal to a value.')),
  method('clear(self, /)', 'listClearMethod', 'Removes all items.'),
  method('copy(self, /)', 'listCopyMethod', 'A shallow copy.'),
  method('reverse(self, /)', 'listReverseMethod', 'Reverses the order in place.'),
  again(method('count(self, value, /)', 'listCountMethod', 'How many items are equal to a value.')),
  again(method('index(self, value, start=0, stop=9223372036854775807, /)', 'listIndexMethod', 'Index of the first item equal to a value.')),
  comparing(method('sort(self, /, *, key=None, reverse=False)', 'objects/list-sort:listSortMethod', 'Sorts in place, stably.')),
]);

export const tuple = type('TUPLE', 'objects/tuple', [
  stepwise(construct('tuple(cls, iterable=(), /)', 'tupleConstruct')),
  ...container, ...compareAll, hashable, getItem, ...arithmetic,
  again(method('count(self, value, /)', 'tupleCountMethod', 'How many items are equal to a value.')),
  again(method('index(self, value, start=0, stop=9223372036854775807, /)', 'tupleIndexMethod', 'Index of the first item equal to a value.')),
  method('__getnewargs__(self, /)', 'tupleGetNewArgs'),
]);

export const dict = type('DICT', 'objects/dict', [
  comparing(construct('dict(cls, /, *args, **kwargs)', 'dictConstruct')),
  method('__init__(self, /, *args, **kwargs)', 'dictInit'),
  ...container, ...compareEqual, unhashable, getItem, setItem, deleteItem,
  method('__or__(self, value, /)', `${own}:containerOr`),
  method('__ror__(self, value, /)', `${own}:containerReverseOr`),
  method('__ior__(self, value, /)', `${own}:containerInPlaceOr`),
  method('__reversed__(self, /)', `${iterate}:reversedDictMethod`),
  method('keys(self, /)', 'objects/dict-views:dictViewKeys', 'A view of the keys.'),
  method('values(self, /)', 'objects/dict-views:dictViewValues', 'A view of the values.'),
  method('items(self, /)', 'objects/dict-views:dictViewItems', 'A view of the (key, value) pairs.'),
  againForKey(method('get(self, key, default=None, /)', 'dictGetMethod', 'The value of a key, or a default.')),
  againForKey(method('setdefault(self, key, default=None, /)', 'dictSetDefaultMethod', 'The value of a key, which is set to a default when absent.')),
  againForKey(method('pop(self, key, default=, /)', 'dictPopMethod', 'Removes a key and returns its value.')),
  method('popitem(self, /)', 'dictPopItemMethod', 'Removes and returns the last (key, value) pair.'),
  comparing(method('update(self, /, *args, **kwargs)', 'dictUpdateMethod', 'Sets keys from a mapping, from pairs, and from keywords.')),
  method('clear(self, /)', 'dictClearMethod', 'Removes all entries.'),
  method('copy(self, /)', 'dictCopyMethod', 'A shallow copy.'),
  comparing(classmethod('fromkeys(cls, iterable, value=None, /)', 'dictFromKeys', 'A dict with keys from an iterable and one value.')),
]);

const view = [
  length, iter, repr,
  method('__reversed__(self, /)', `${iterate}:reversedDictMethod`),
  getter('mapping', 'dictViewMapping', 'The dict.'),
];
const setLikeView = [
  ...view, contains, ...compareAll, unhashable, ...setOperators,
  stepwise(method('isdisjoint(self, other, /)', 'python:containers.view_isdisjoint', 'Has it no item in common with an iterable?')),
];
export const dictViews = [
  type('DICT_KEYS', 'objects/dict-views', setLikeView),
  type('DICT_ITEMS', 'objects/dict-views', setLikeView),
  type('DICT_VALUES', 'objects/dict-views', view),
  type('MAPPING_PROXY', 'objects/dict-views', [
    ...container, getItem,
    method('__or__(self, value, /)', `${own}:containerOr`),
    method('__ror__(self, value, /)', `${own}:containerReverseOr`),
    construct('mappingproxy(cls, mapping)', 'dictViewProxy'),
    method('__reversed__(self, /)', 'dictViewProxyReversed'),
    method('keys(self, /)', 'dictViewProxyKeys', 'A view of the keys.'),
    method('values(self, /)', 'dictViewProxyValues', 'A view of the values.'),
    method('items(self, /)', 'dictViewProxyItems', 'A view of the (key, value) pairs.'),
    again(method('get(self, key, default=None, /)', 'dictViewProxyGet', 'The value of a key, or a default.')),
    method('copy(self, /)', 'dictViewProxyCopy', 'A shallow copy of the mapping.'),
    again(method('__eq__(self, value, /)', 'dictViewProxyEq')),
    again(method('__ne__(self, value, /)', 'dictViewProxyNe')),
    method('__ior__(self, value, /)', 'dictViewProxyInPlaceOr'),
  ]),
];

const setCommon = [
  ...container, ...compareAll, ...setOperators,
  method('copy(self, /)', 'setCopyMethod', 'A shallow copy.'),
  stepwise(method('union(self, /, *others)', 'setUnionMethod', 'A set with the elements of all.')),
  stepwise(method('intersection(self, /, *others)', 'setIntersectionMethod', 'A set with the elements common to all.')),
  stepwise(method('difference(self, /, *others)', 'setDifferenceMethod', 'A set with the elements that the others lack.')),
  stepwise(method('symmetric_difference(self, other, /)', 'setSymmetricDifferenceMethod', 'A set with the elements of exactly one of the two.')),
  stepwise(method('isdisjoint(self, other, /)', 'setIsDisjointMethod', 'Has it no element in common with an iterable?')),
  stepwise(method('issubset(self, other, /)', 'setIsSubsetMethod', 'Are all its elements in the other?')),
  stepwise(method('issuperset(self, other, /)', 'setIsSupersetMethod', 'Are all elements of the other in it?')),
];
export const sets = [
  type('SET', 'objects/set-operations', [
    comparing(construct('set(cls, iterable=(), /)', 'setConstruct')),
    method('__init__(self, iterable=(), /)', 'setInit'),
    ...setCommon, unhashable,
    ...operators(setNames, 'i', 'containerInPlace'),
    againForKey(method('add(self, object, /)', 'setAddMethod', 'Adds an element.')),
    againForKey(method('discard(self, object, /)', 'setDiscardMethod', 'Removes an element if it is there.')),
    againForKey(method('remove(self, object, /)', 'setRemoveMethod', 'Removes an element, which must be there.')),
    again(method('pop(self, /)', 'setPopMethod', 'Removes and returns some element.')),
    method('clear(self, /)', 'setClearMethod', 'Removes all elements.'),
    comparing(method('update(self, /, *others)', 'setUpdateMethod', 'Adds all elements of the others.')),
    stepwise(method('intersection_update(self, /, *others)', 'setIntersectionUpdateMethod', 'Keeps the elements common to all.')),
    stepwise(method('difference_update(self, /, *others)', 'setDifferenceUpdateMethod', 'Removes the elements of the others.')),
    stepwise(method('symmetric_difference_update(self, other, /)', 'setSymmetricDifferenceUpdateMethod', 'Keeps the elements of exactly one of the two.')),
  ]),
  type('FROZENSET', 'objects/set-operations', [comparing(construct('frozenset(cls, iterable=(), /)', 'setConstructFrozen')), ...setCommon, hashable]),
];

export const range = type('RANGE', 'objects/range', [
  again(construct('range(cls, /, *args)', 'rangeConstruct')),
  method('__bool__(self, /)', 'protocols/number:numberBool'),
  ...container, ...compareEqual, hashable, getItem,
  method('__reversed__(self, /)', 'rangeReversedMethod'),
  again(method('index(self, value, /)', 'python:containers.range_index', 'Index of a value.')),
  again(method('count(self, value, /)', 'python:containers.range_count', 'How many items are equal to a value.')),
  member('start', 'rangeStartGetter'),
  member('stop', 'rangeStopGetter'),
  member('step', 'rangeStepGetter'),
]);

export const slice = type('SLICE', 'objects/slice', [
  construct('slice(cls, start, stop=, step=, /)', 'sliceConstruct'),
  ...compareAll, hashable, repr,
  method('indices(self, length, /)', 'python:containers.slice_indices', 'Start, stop and step for a sequence of a length.'),
  member('start', 'sliceStartGetter'),
  member('stop', 'sliceStopGetter'),
  member('step', 'sliceStepGetter'),
]);
