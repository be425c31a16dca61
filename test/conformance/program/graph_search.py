graph = {'a': {'b': 7, 'c': 9, 'f': 14}, 'b': {'a': 7, 'c': 10, 'd': 15}, 'c': {'a': 9, 'b': 10, 'd': 11, 'f': 2}, 'd': {'b': 15, 'c': 11, 'e': 6}, 'e': {'d': 6, 'f': 9}, 'f': {'a': 14, 'c': 2, 'e': 9}, 'z': {}}
def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[i] < heap[(i - 1) // 2]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2
def pop(heap):
    top, last = heap[0], heap.pop()
    if heap:
        heap[0], i = last, 0
        while (child := 2 * i + 1) < len(heap):
            if child + 1 < len(heap) and heap[child + 1] < heap[child]: child += 1
            if not heap[child] < heap[i]: break
            heap[i], heap[child] = heap[child], heap[i]
            i = child
    return top
def dijkstra(start):
    best, heap, came = {start: 0}, [(0, start)], {}
    while heap:
        d, at = pop(heap)
        if d > best[at]: continue
        for to, w in graph[at].items():
            if d + w < best.get(to, float('inf')):
                best[to], came[to] = d + w, at
                push(heap, (d + w, to))
    return best, came
best, came = dijkstra('a')
print(best, came)
def path(to):
    while to:
        yield to
        to = came.get(to)
print(list(path('e'))[::-1], 'z' in best)
def components(g):
    seen = set()
    for start in g:
        if start in seen: continue
        group, todo = set(), [start]
        while todo:
            at = todo.pop()
            if at not in group:
                group.add(at)
                todo.extend(g[at])
        seen |= group
        yield sorted(group)
print(list(components(graph)))
def topological(deps):
    order, state = [], {}
    def visit(n):
        if state.get(n) == 'done': return
        if state.get(n) == 'open': raise ValueError(f'cycle at {n}')
        state[n] = 'open'
        for m in deps.get(n, ()): visit(m)
        state[n] = 'done'
        order.append(n)
    for n in deps: visit(n)
    return order
print(topological({'app': ['lib', 'db'], 'lib': ['core'], 'db': ['core'], 'core': []}))
try: topological({'a': ['b'], 'b': ['a']})
except ValueError as error: print(error)
