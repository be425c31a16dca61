import { expect, test } from 'vitest';
import { interpreter } from '../runner/interpreter.js';

// The expectations are those of native CPython: the oracle's own stack is too small for some of them.
test('special methods in Python are as deep as calls', async () => {
  const { py, output } = await interpreter();
  py.run(`
class Node:
    def __init__(self, rest):
        self.rest = rest

    @property
    def depth(self):
        return 1 if self.rest is None else 1 + self.rest.depth

    @depth.setter
    def depth(self, value):
        if self.rest is not None:
            self.rest.depth = value

    def __len__(self):
        return 1 if self.rest is None else 1 + len(self.rest)

    def __getitem__(self, index):
        return self if index == 0 else self.rest[index - 1]

    def __setitem__(self, index, value):
        if index:
            self.rest[index - 1] = value

    def __add__(self, other):
        return other if self.rest is None else (self.rest + other) + 1

    def __neg__(self):
        return 0 if self.rest is None else -self.rest

    def __iter__(self):
        yield self
        if self.rest:
            yield from self.rest

    def __repr__(self):
        return 'N' if self.rest is None else 'N' + repr(self.rest)

    def __str__(self):
        return 'S' if self.rest is None else f'S{self.rest}'

    def __format__(self, spec):
        return 'F' if self.rest is None else f'F{self.rest}'

    def __eq__(self, other):
        return self.rest is None or self.rest == other.rest

    def __lt__(self, other):
        return self.rest is None or self.rest < other.rest

    def __bool__(self):
        return self.rest is None or bool(self.rest)

    def __contains__(self, item):
        return self.rest is None or item in self.rest

    def __hash__(self):
        return 1 if self.rest is None else 1 + hash(self.rest)

    def __abs__(self):
        return 0 if self.rest is None else abs(self.rest)

    def __getattr__(self, name):
        return name if self.rest is None else self.rest.__getattr__(name)


class Walk:
    def __init__(self, inner):
        self.inner = inner

    def __iter__(self):
        return self

    def __next__(self):
        if self.inner is None:
            raise StopIteration
        for item in self.inner:
            return item + 1
        return 0


class Nothing:
    def __init__(self, rest):
        self.rest = rest

    def __bool__(self):
        return False if self.rest is None else not not self.rest


node = walk = nothing = None
for _ in range(300):
    node = Node(node)
    walk = Walk(walk)
    nothing = Nothing(nothing)

node.depth = 5
node[299] = 1
print(node.depth, len(node), node[250].depth, node + 0, -node)
print(len(list(node)), len(repr(node)), len(str(node)), len(f'{node}'), len(f'{node!r}'))
print(node == node, node < node, bool(node), not node, 5 in node, hash(node), abs(node), node.anything)
print(next(walk), not nothing, 'true' if nothing else 'false')
`);
  expect(output()).toBe(`300 300 50 299 0
300 300 300 300 300
True True True False True 300 0 anything
298 True false
`);
});
