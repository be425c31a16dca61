#!/usr/bin/env python3
"""Shortest paths and spanning trees, textbook style, with type hints and doc comments."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import Generic, NamedTuple, TypeVar

V = TypeVar('V', bound=Hashable)


class Edge(NamedTuple):
    source: str
    target: str
    weight: float = 1.0

    @property
    def reverse(self) -> Edge:
        return self._replace(source=self.target, target=self.source)


class Graph(Generic[V]):
    def __init__(self, edges: Iterable[Edge] = (), directed: bool = False) -> None:
        self._adjacent: defaultdict[V, dict[V, float]] = defaultdict(dict)
        self.directed = directed
        for edge in edges:
            self.add(*edge)

    def add(self, a: V, b: V, weight: float = 1.0) -> None:
        self._adjacent[a][b] = weight
        if self.directed:
            self._adjacent[b]
        else:
            self._adjacent[b][a] = weight

    def __iter__(self) -> Iterator[V]:
        return iter(self._adjacent)

    def __getitem__(self, vertex: V) -> dict[V, float]:
        if vertex not in self._adjacent:
            raise KeyError(f'no vertex {vertex!r}')
        return self._adjacent[vertex]

    def edges(self) -> Iterator[Edge]:
        seen: set[frozenset] = set()
        for a, out in self._adjacent.items():
            for b, w in out.items():
                if self.directed or (pair := frozenset((a, b))) not in seen:
                    if not self.directed:
                        seen.add(pair)
                    yield Edge(a, b, w)


def dijkstra(graph: Graph[V], start: V) -> tuple[dict[V, float], dict[V, V]]:
    distance, previous, done = {start: 0.0}, {}, set()
    order = count()
    heap = [(0.0, next(order), start)]
    while heap:
        d, _, here = heappop(heap)
        if here in done:
            continue
        done.add(here)
        for there, w in graph[here].items():
            if (new := d + w) < distance.get(there, inf):
                distance[there], previous[there] = new, here
                heappush(heap, (new, next(order), there))
    return distance, previous


def path_to(previous, end):
    path = [end]
    while end in previous:
        path.append(end := previous[end])
    return path[::-1]


def bellman_ford(graph, start):
    distance = dict.fromkeys(graph, inf) | {start: 0}
    for round_ in range(len(distance)):
        changed = False
        for a, b, w in graph.edges():
            if distance[a] + w < distance[b]:
                distance[b], changed = distance[a] + w, True
        if not changed:
            return distance
    raise ArithmeticError('negative cycle')


def floyd_warshall(graph):
    names = sorted(graph)
    d = [[0 if a == b else graph[a].get(b, inf) for b in names] for a in names]
    for k in range(len(d)):
        row_k = d[k]
        for row in d:
            via = row[k]
            row[:] = [min(x, via + y) for x, y in zip(row, row_k)]
    return names, d


class UnionFind:
    def __init__(self):
        self.parent, self.rank = {}, {}

    def find(self, x):
        self.parent.setdefault(x, x)
        self.rank.setdefault(x, 0)
        while (p := self.parent[x]) != x:
            self.parent[x] = x = self.parent[p]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        self.rank[a] += self.rank[a] == self.rank[b]
        return True


def kruskal(graph):
    sets = UnionFind()
    return [e for e in sorted(graph.edges(), key=lambda e: (e.weight, e)) if sets.union(e.source, e.target)]


def strongly_connected(graph):
    index, low, stack, on_stack, result = {}, {}, [], set(), []

    def visit(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        on_stack.add(v)
        for w in graph[v]:
            if w not in index:
                visit(w)
                low[v] = min(low[v], low[w])
            elif w in on_stack:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            component = []
            while True:
                component.append(w := stack.pop())
                on_stack.remove(w)
                if w == v:
                    break
            result.append(sorted(component))
    for v in graph:
        if v not in index:
            visit(v)
    return result


def topological(graph):
    state: dict = {}
    order = []

    def visit(v, trail):
        match state.get(v):
            case 'done':
                return
            case 'open':
                raise ValueError('cycle: ' + ' -> '.join(trail[trail.index(v):] + [v]))
        state[v] = 'open'
        for w in sorted(graph[v]):
            visit(w, trail + [v])
        state[v] = 'done'
        order.append(v)
    for v in sorted(graph):
        visit(v, [])
    return order[::-1]


def a_star(start, goal, neighbours: Callable, estimate: Callable):
    best, came, tick, expanded = {start: 0}, {}, count(), 0
    heap = [(estimate(start, goal), next(tick), start)]
    while heap:
        _, _, here = heappop(heap)
        expanded += 1
        if here == goal:
            return path_to(came, goal), expanded
        for there, cost in neighbours(here):
            if (g := best[here] + cost) < best.get(there, inf):
                best[there], came[there] = g, here
                heappush(heap, (g + estimate(there, goal), next(tick), there))
    return None, expanded


MAZE = '''\
S..#......
.#.#.####.
.#...#....
.####..##.
......#.~G'''


def solve_maze(text):
    cells = {complex(x, y): c for y, row in enumerate(text.splitlines()) for x, c in enumerate(row)}
    where = {c: z for z, c in cells.items() if c in 'SG'}
    costs = {'.': 1, 'G': 1, 'S': 1, '~': 5}

    def neighbours(z):
        for step in (1, -1, 1j, -1j):
            if (c := cells.get(z + step, '#')) != '#':
                yield z + step, costs[c]
    path, expanded = a_star(where['S'], where['G'], neighbours, lambda a, b: abs((a - b).real) + abs((a - b).imag))
    for z in path[1:-1]:
        cells[z] = '*'
    width = len(text.splitlines()[0])
    rows = [''.join(cells[complex(x, y)] for x in range(width)) for y in range(text.count('\n') + 1)]
    return '\n'.join(rows), len(path) - 1, expanded > len(path)


ROADS = [('Aston', 'Burgh', 4), ('Aston', 'Crick', 2), ('Burgh', 'Crick', 1), ('Burgh', 'Derry', 5), ('Crick', 'Derry', 8),
         ('Crick', 'Eston', 10), ('Derry', 'Eston', 2), ('Derry', 'Filey', 6), ('Eston', 'Filey', 3)]
roads = Graph(Edge(*road) for road in ROADS)
distance, previous = dijkstra(roads, 'Aston')
for town in sorted(distance):
    print(f'{town:<6}{distance[town]:5.1f}  {" > ".join(path_to(previous, town))}')
print(bellman_ford(Graph(map(Edge._make, ROADS), directed=True), 'Aston'))
names, table = floyd_warshall(roads)
print('      ', *(n[0].rjust(3) for n in names))
for name, row in zip(names, table):
    print(f'{name:<6}', *(f'{x:3.0f}' for x in row))
print([tuple(e) for e in kruskal(roads)], sum(e.weight for e in kruskal(roads)))
flow = Graph([Edge('a', 'b'), Edge('b', 'c'), Edge('c', 'a'), Edge('c', 'd'), Edge('d', 'e'), Edge('e', 'd'), Edge('f', 'e')], directed=True)
print(strongly_connected(flow))
print(topological(Graph([Edge('shirt', 'tie'), Edge('tie', 'jacket'), Edge('trousers', 'shoes'), Edge('trousers', 'belt'), Edge('belt', 'jacket')], True)))
for action in (lambda: topological(flow), lambda: bellman_ford(Graph([Edge('x', 'y', -1), Edge('y', 'x', -1)], True), 'x'), lambda: roads['Zeal']):
    try:
        print(action())
    except (ValueError, ArithmeticError, KeyError) as error:
        print(type(error).__name__, error)
print(*solve_maze(MAZE), sep='\n')
print(Edge('p', 'q').reverse, Graph[int], UnionFind().find(3))
