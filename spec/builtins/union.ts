/** Unions of types and generic aliases. */
import { classmethod, method, type } from './dsl';

const file = 'objects/union';

export const typeOperators = type('TYPE', file, [
  method('__or__(self, other, /)', 'unionOrMethod', 'Union of types.'),
  method('__ror__(self, other, /)', 'unionRorMethod', 'Union of types.'),
]);

const alias = [classmethod('__class_getitem__(cls, item, /)', 'unionGenericAlias', 'A generic alias.')];
export const generic = [
  'LIST', 'TUPLE', 'DICT', 'SET', 'FROZENSET', 'ENUMERATE', 'STATICMETHOD', 'CLASSMETHOD', 'GENERATOR', 'COROUTINE', 'ASYNC_GENERATOR',
  'MAPPING_PROXY', 'CHAIN', 'exception:BaseExceptionGroup',
].map((owner) => type(owner, file, alias));
