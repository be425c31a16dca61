/** Natives of the module _itertools; lib/itertools.py has what is not worth native code. */
import { classmethod, comparing, construct, method, module, type, tooling, type NativeRow } from './dsl';

const iterator = [method('__iter__(self, /)', 'protocols/iterate:iterMethod'), method('__next__(self, /)', 'protocols/iterate:nextMethod')];
const hint = method('__length_hint__(self, /)', 'protocols/iterate:lengthHintMethod');
const repr = method('__repr__(self, /)', 'itertoolsRepr');
const tool = (signature: string, implementation: string, ...rows: NativeRow[]) => {
  const name = signature.slice(0, signature.indexOf('('));
  const row = construct(signature, implementation);
  // accumulate adds instances up; count and repeat have no source.
  const made = name === 'accumulate' ? comparing(row) : row;
  return type(name.toUpperCase(), 'modules/itertools', [name === 'count' || name === 'repeat' ? row : tooling(made), ...iterator, ...rows]);
};

export const itertools = module('_itertools', 'modules/itertools', [], 'itertoolsInit');

export const itertoolTypes = [
  tool('count(cls, start=0, step=1)', 'itertoolsCount', repr),
  tool('cycle(cls, iterable, /)', 'itertoolsCycle'),
  tool('repeat(cls, object, times=)', 'itertoolsRepeat', repr, hint),
  tool('accumulate(cls, iterable, func=None, *, initial=None)', 'itertoolsAccumulate'),
  tool('batched(cls, iterable, n, *, strict=False)', 'itertoolsBatched'),
  tool('chain(cls, /, *iterables)', 'itertoolsChain', tooling(classmethod('from_iterable(cls, iterable, /)', 'itertoolsChainFrom'))),
  tool('compress(cls, data, selectors)', 'itertoolsCompress'),
  tool('dropwhile(cls, predicate, iterable, /)', 'itertoolsDropwhile'),
  tool('takewhile(cls, predicate, iterable, /)', 'itertoolsTakewhile'),
  tool('filterfalse(cls, function, iterable, /)', 'itertoolsFilterfalse'),
  tool('islice(cls, iterable, start, stop=, step=, /)', 'itertoolsIslice'),
  tool('pairwise(cls, iterable, /)', 'itertoolsPairwise'),
  tool('starmap(cls, function, iterable, /)', 'itertoolsStarmap'),
  tool('zip_longest(cls, /, *iterables, fillvalue=None)', 'itertoolsLongest'),
  tool('product(cls, /, *iterables, repeat=1)', 'itertoolsProduct'),
  tool('combinations(cls, iterable, r)', 'itertoolsCombinations'),
  tool('combinations_with_replacement(cls, iterable, r)', 'itertoolsReplacement'),
  tool('permutations(cls, iterable, r=None)', 'itertoolsPermutations'),
];
