/** Natives of the module _collections: deque, which lib/collections completes. */
import { construct, fn, getter, method, module, stepwise, tooling, type } from './dsl';

export const dequeModule = module('_collections', 'modules/collections', [fn('_complete(function, value=, /)', 'collectionsComplete'), fn('_depth(by, /)', 'collectionsDepth'), fn('_mark(cls, what, /)', 'collectionsMark'), fn('_bind(function, first, /)', 'collectionsBind'), fn('_get(index, tuple, /)', 'collectionsGet')], 'collectionsInit');

export const dequeType = type('DEQUE', 'modules/collections', [
  tooling(construct('deque(cls, iterable=(), maxlen=None)', 'collectionsDeque')),
  method('__init__(self, /, iterable=(), maxlen=None)', 'collectionsDequeInit'),
  method('append(self, item, /)', 'collectionsAppend'),
  method('appendleft(self, item, /)', 'collectionsAppendleft'),
  stepwise(method('extend(self, iterable, /)', 'collectionsExtend')),
  tooling(method('extendleft(self, iterable, /)', 'collectionsExtendleft')),
  method('pop(self, /)', 'collectionsPop'),
  method('popleft(self, /)', 'collectionsPopleft'),
  method('clear(self, /)', 'collectionsClear'),
  method('rotate(self, n=1, /)', 'collectionsRotate'),
  method('__len__(self, /)', 'protocols/subscript:lengthMethod'),
  method('__getitem__(self, index, /)', 'collectionsGetItem'),
  method('__setitem__(self, index, value, /)', 'collectionsSetItem'),
  method('__iter__(self, /)', 'collectionsIter'),
  method('__reversed__(self, /)', 'collectionsReversed'),
  getter('maxlen', 'collectionsMaxlen'),
]);

export const dequeIterator = type('DEQUE_ITERATOR', 'protocols/iterate', [
  method('__iter__(self, /)', 'iterMethod'),
  method('__next__(self, /)', 'nextMethod'),
  method('__length_hint__(self, /)', 'lengthHintMethod'),
]);
