/** Natives of the module _heapq. */
import { comparing, fn, module, tooling } from './dsl';

export const heapq = module('_heapq', 'modules/heapq', [
  tooling(comparing(fn('heappush(heap, item, /)', 'heapqPush'))),
  tooling(comparing(fn('heappop(heap, /)', 'heapqPop'))),
  tooling(comparing(fn('heapreplace(heap, item, /)', 'heapqReplace'))),
  tooling(comparing(fn('heappushpop(heap, item, /)', 'heapqPushpop'))),
  tooling(comparing(fn('heapify(heap, /)', 'heapqHeapify'))),
  tooling(comparing(fn('heappush_max(heap, item, /)', 'heapqPushMax'))),
  tooling(comparing(fn('heappop_max(heap, /)', 'heapqPopMax'))),
  tooling(comparing(fn('heapreplace_max(heap, item, /)', 'heapqReplaceMax'))),
  tooling(comparing(fn('heappushpop_max(heap, item, /)', 'heapqPushpopMax'))),
  tooling(comparing(fn('heapify_max(heap, /)', 'heapqHeapifyMax'))),
]);
