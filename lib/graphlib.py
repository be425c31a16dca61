"""Orders the nodes of a graph so that each comes after those it depends on."""

from types import GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']

# Where a node stands, in place of how many predecessors it still waits for.
_OUT = -1
_DONE = -2


class CycleError(ValueError):
    """A graph that has a cycle; the second argument is the nodes of one, the first repeated at the end."""


class _Node:
    __slots__ = ('node', 'waits', 'successors')

    def __init__(self, node):
        self.node = node
        self.waits = 0
        self.successors = []


class TopologicalSorter:
    """Topological order of a graph of hashable nodes, all at once or step by step."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _get(self, node):
        if (found := self._nodes.get(node)) is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """Adds a node and what it depends on; may be called again for the same node."""
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._get(node).waits += len(predecessors)
        for predecessor in predecessors:
            self._get(predecessor).successors.append(node)

    def prepare(self):
        """Ends the adding and looks for cycles."""
        if self._passed_out:
            raise ValueError('cannot prepare() after starting sort')
        if self._ready is None:
            self._ready = [entry.node for entry in self._nodes.values() if entry.waits == 0]
        if cycle := self._find_cycle():
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        """The nodes whose predecessors are all done and that were not given before."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].waits = _OUT
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Can more progress be made?"""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Says that nodes given by get_ready are done with."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            if (entry := self._nodes.get(node)) is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if entry.waits >= 0:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if entry.waits == _DONE:
                raise ValueError(f'node {node!r} was already marked done')
            entry.waits = _DONE
            for successor in entry.successors:
                following = self._nodes[successor]
                following.waits -= 1
                if following.waits == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        """The nodes of a cycle, or None; without recursion."""
        nodes = self._nodes
        seen = set()
        for start in nodes:
            if start in seen:
                continue
            path = []
            rest = []
            place = {}
            node = start
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)
                    rest.append(iter(nodes[node].successors))
                    place[node] = len(path)
                    path.append(node)
                while path:
                    try:
                        node = next(rest[-1])
                        break
                    except StopIteration:
                        del place[path.pop()]
                        rest.pop()
                else:
                    break
        return None

    def static_order(self):
        """All nodes in order."""
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
