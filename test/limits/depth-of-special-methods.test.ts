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

test('so are those that native routines call in their middle', async () => {
  const { py, output } = await interpreter();
  const source = `
class Node:
    def __init__(self, rest):
        self.rest = rest

    @property
    def depth(self):
        return 1 if self.rest is None else 1 + getattr(self.rest, 'depth')

    @property
    def found(self):
        return self.rest is None or hasattr(self.rest, 'found')

    def __setattr__(self, name, value):
        if name == 'rest':
            object.__setattr__(self, name, value)
        elif self.rest is not None:
            setattr(self.rest, name, value)

    def __delattr__(self, name):
        if self.rest is not None:
            del self.rest.x

    def __delitem__(self, index):
        if self.rest is not None:
            del self.rest[index]

    def __radd__(self, other):
        return 0 if self.rest is None else 1 + (0 + self.rest)

    def __gt__(self, other):
        return self.rest is None or 0 < self.rest

    def __hash__(self):
        return 1 if self.rest is None else len({self.rest: 1}) + 1

    def __eq__(self, other):
        return self.rest is None or self.rest in [other.rest]

    def __index__(self):
        return 1 if self.rest is None else 1 + int(self.rest)

    def __format__(self, spec):
        return '' if self.rest is None else '.' + format(self.rest, spec)

    def __str__(self):
        if self.rest is not None:
            print(self.rest, end='')
        return '.'

    def __bool__(self):
        return True if self.rest is None else all([self.rest])


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 0 or isinstance(instance - 1, cls)


class Number(metaclass=Meta):
    pass


class Missing(dict):
    def __missing__(self, key):
        return 0 if key == 0 else self[key - 1] + 1


node = other = None
for _ in range(300):
    node = Node(node)
    other = Node(other)
node.x = 1
del node.x
del node[0]
print(node.depth, node.found, 0 + node, 0 < node, hash(node), node == other, int(node), len(format(node, 'x')), bool(node))
print(isinstance(300, Number), Missing()[300])
print(node)
`;
  py.run(source);
  expect(output()).toBe(`300 True 299 True 2 True 300 299 True\nTrue 300\n${'.'.repeat(300)}\n`);
  expect(py.start(source).error).toBeUndefined();
});
