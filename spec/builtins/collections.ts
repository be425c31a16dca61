/** Builtins over iterables, and the types of iterators. */
import { comparing, again, againForLast, construct, fn, method, module, type } from './dsl';

const iterator = [
  method('__iter__(self, /)', 'protocols/iterate:iterMethod'),
  method('__next__(self, /)', 'protocols/iterate:nextMethod'),
];
const hinted = [...iterator, method('__length_hint__(self, /)', 'protocols/iterate:lengthHintMethod')];
const state = method('__setstate__(self, state, /)', 'python:objects.iterator_set_state');
const moved = [...hinted, state];
const counted = [...iterator, method('__length_hint__(self, /)', 'python:objects.iterator_length_hint'), state];

export const collections = module('builtins', 'builtins/collections', [
  againForLast(fn('len(obj, /)', 'collectionsLen', 'Number of items.')),
  again(fn('iter(object, sentinel=, /)', 'collectionsIter', 'An iterator over an object, or over the results of a callable until a sentinel.')),
  again(fn('next(iterator, default=, /)', 'collectionsNext', 'The next item of an iterator, or a default at its end.')),
  comparing(fn('sorted(iterable, /, *, key=None, reverse=False)', 'collectionsSorted', 'A sorted list of the items.')),
  comparing(fn('min(arg, /, *args, key=None, default=)', 'collectionsMin', 'The smallest item.')),
  comparing(fn('max(arg, /, *args, key=None, default=)', 'collectionsMax', 'The largest item.')),
  comparing(fn('any(iterable, /)', 'collectionsAny', 'Is any item true?')),
  comparing(fn('all(iterable, /)', 'collectionsAll', 'Are all items true?')),
]);

export const iteratorTypes = [
  type('ENUMERATE', 'builtins/collections', [again(construct('enumerate(cls, iterable, start=0)', 'collectionsEnumerate')), ...iterator]),
  type('ZIP', 'builtins/collections', [again(construct('zip(cls, /, *iterables, strict=False)', 'collectionsZip')), ...iterator, state]),
  type('MAP', 'builtins/collections', [again(construct('map(cls, /, *args, strict=False)', 'collectionsMap')), ...iterator, state]),
  type('FILTER', 'builtins/collections', [again(construct('filter(cls, function, iterable, /)', 'collectionsFilter')), ...iterator]),
  type('REVERSED', 'builtins/collections', [again(construct('reversed(cls, object, /)', 'collectionsReversed')), ...moved]),
  type('LIST_ITERATOR', 'protocols/iterate', moved),
  type('TUPLE_ITERATOR', 'protocols/iterate', moved),
  type('STR_ITERATOR', 'protocols/iterate', moved),
  type('STR_ASCII_ITERATOR', 'protocols/iterate', moved),
  type('BYTES_ITERATOR', 'protocols/iterate', moved),
  type('BYTEARRAY_ITERATOR', 'protocols/iterate', moved),
  type('LIST_REVERSE_ITERATOR', 'protocols/iterate', moved),
  type('RANGE_ITERATOR', 'protocols/iterate', moved),
  type('LONG_RANGE_ITERATOR', 'protocols/iterate', counted),
  type('SET_ITERATOR', 'protocols/iterate', [...iterator, counted[2]]),
  type('DICT_KEY_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_VALUE_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_ITEM_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_REVERSE_KEY_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_REVERSE_VALUE_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_REVERSE_ITEM_ITERATOR', 'protocols/iterate', hinted),
  type('SEQUENCE_ITERATOR', 'protocols/iterate', counted),
  type('CALLABLE_ITERATOR', 'protocols/iterate', iterator),
];
