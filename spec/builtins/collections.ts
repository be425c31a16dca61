/** Builtins over iterables, and the types of iterators. */
import { construct, fn, method, module, type, stepwise } from './dsl';

const iterator = [
  method('__iter__(self, /)', 'protocols/iterate:iterMethod'),
  method('__next__(self, /)', 'protocols/iterate:nextMethod'),
];
const hinted = [...iterator, method('__length_hint__(self, /)', 'protocols/iterate:lengthHintMethod')];

export const collections = module('builtins', 'builtins/collections', [
  fn('len(obj, /)', 'collectionsLen', 'Number of items.'),
  fn('iter(object, sentinel=, /)', 'collectionsIter', 'An iterator over an object, or over the results of a callable until a sentinel.'),
  fn('next(iterator, default=, /)', 'collectionsNext', 'The next item of an iterator, or a default at its end.'),
  stepwise(fn('sorted(iterable, /, *, key=None, reverse=False)', 'collectionsSorted', 'A sorted list of the items.')),
  stepwise(fn('min(arg, /, *args, key=None, default=)', 'collectionsMin', 'The smallest item.')),
  stepwise(fn('max(arg, /, *args, key=None, default=)', 'collectionsMax', 'The largest item.')),
  stepwise(fn('any(iterable, /)', 'collectionsAny', 'Is any item true?')),
  stepwise(fn('all(iterable, /)', 'collectionsAll', 'Are all items true?')),
]);

export const iteratorTypes = [
  type('ENUMERATE', 'builtins/collections', [construct('enumerate(cls, iterable, start=0)', 'collectionsEnumerate'), ...iterator]),
  type('ZIP', 'builtins/collections', [construct('zip(cls, /, *iterables, strict=False)', 'collectionsZip'), ...iterator]),
  type('MAP', 'builtins/collections', [construct('map(cls, /, *args, strict=False)', 'collectionsMap'), ...iterator]),
  type('FILTER', 'builtins/collections', [construct('filter(cls, function, iterable, /)', 'collectionsFilter'), ...iterator]),
  type('REVERSED', 'builtins/collections', [construct('reversed(cls, object, /)', 'collectionsReversed'), ...hinted]),
  type('LIST_ITERATOR', 'protocols/iterate', hinted),
  type('TUPLE_ITERATOR', 'protocols/iterate', hinted),
  type('STR_ITERATOR', 'protocols/iterate', hinted),
  type('BYTES_ITERATOR', 'protocols/iterate', hinted),
  type('RANGE_ITERATOR', 'protocols/iterate', hinted),
  type('LONG_RANGE_ITERATOR', 'protocols/iterate', iterator),
  type('SET_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_KEY_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_VALUE_ITERATOR', 'protocols/iterate', hinted),
  type('DICT_ITEM_ITERATOR', 'protocols/iterate', hinted),
  type('SEQUENCE_ITERATOR', 'protocols/iterate', iterator),
  type('CALLABLE_ITERATOR', 'protocols/iterate', iterator),
];
