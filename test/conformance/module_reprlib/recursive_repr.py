# A __repr__ that meets its own object again.
from reprlib import recursive_repr


class Node:
    def __init__(self, *items):
        self.items = items

    @recursive_repr('<...>')
    def __repr__(self):
        """Text of a node."""
        return f'Node({", ".join(map(repr, self.items))})'


node = Node(1)
node.items = (node, Node(node, 2))
print(node, Node.__repr__.__name__, Node.__repr__.__qualname__, Node.__repr__.__doc__, Node.__repr__.__wrapped__.__name__, Node.__repr__.__module__)


class Failing:
    count = 0

    @recursive_repr()
    def __repr__(self):
        Failing.count += 1
        if Failing.count == 1:
            raise ValueError('first')
        return f'Failing({self!r})'


failing = Failing()
try:
    repr(failing)
except ValueError as error:
    print(error)
print(failing)
