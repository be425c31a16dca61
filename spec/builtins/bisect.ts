/** Natives of the module _bisect. */
import { again, fn, module } from './dsl';

export const bisect = module('_bisect', 'modules/bisect', [
  again(fn('bisect_left(a, x, lo=0, hi=None, *, key=None)', 'bisectLeft', 'Where to insert x so that a stays sorted: before all items equal to it.')),
  again(fn('bisect_right(a, x, lo=0, hi=None, *, key=None)', 'bisectRight', 'Where to insert x so that a stays sorted: behind all items equal to it.')),
]);
