/** The generator behind the module random. */
import { module, fn } from './dsl';

export const randomModule = module('_random', 'modules/random', [
  fn('init(state, key, /)', 'randomInit'),
  fn('random(state, /)', 'randomRandom', 'A float in the interval [0, 1).'),
  fn('bits(state, k, /)', 'randomBits'),
]);
