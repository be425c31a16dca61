/** Unions of types. */
import { type, module, fn, method } from './dsl';

const file = 'objects/union';

export const typeOperators = type('TYPE', file, [
  method('__or__(self, other, /)', 'unionOrMethod', 'Union of types.'),
  method('__ror__(self, other, /)', 'unionRorMethod', 'Union of types.'),
]);

/** Become the methods of the type of unions. */
export const unionFunctions = module('_union', file, [
  fn('__or__(self, other, /)', 'unionOrMethod'),
  fn('__ror__(self, other, /)', 'unionRorMethod'),
  fn('__repr__(self, /)', 'unionReprMethod'),
  fn('__eq__(self, other, /)', 'unionEqMethod'),
  fn('__hash__(self, /)', 'unionHashMethod'),
]);
