/** Natives of the module _heapq. */
import { fn, module } from './dsl';

export const heapq = module('_heapq', 'modules/heapq', [
  fn('heappush(heap, item, /)', 'heapqPush'),
  fn('heappop(heap, /)', 'heapqPop'),
  fn('heapreplace(heap, item, /)', 'heapqReplace'),
  fn('heappushpop(heap, item, /)', 'heapqPushpop'),
  fn('heapify(heap, /)', 'heapqHeapify'),
  fn('heappush_max(heap, item, /)', 'heapqPushMax'),
  fn('heappop_max(heap, /)', 'heapqPopMax'),
  fn('heapreplace_max(heap, item, /)', 'heapqReplaceMax'),
  fn('heappushpop_max(heap, item, /)', 'heapqPushpopMax'),
  fn('heapify_max(heap, /)', 'heapqHeapifyMax'),
]);
