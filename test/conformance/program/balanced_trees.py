"""Ordered containers: red-black tree, B-tree, trie, skip list, treap; all behind the mapping protocol and checked against dict."""
from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Iterator, MutableMapping
import random


class OrderedMap(MutableMapping):
    """Common base: subclasses give _find, _insert, _remove, _walk."""

    def __init__(self, items=(), /, **kwargs):
        self._size = 0
        self.update(items, **kwargs)

    @abstractmethod
    def _walk(self) -> Iterator[tuple]: ...

    def __iter__(self):
        return (key for key, _ in self._walk())

    def __len__(self):
        return self._size

    def __repr__(self):
        return f'{type(self).__name__}({{{", ".join(f"{k!r}: {v!r}" for k, v in self._walk())}}})'


class RBNode:
    __slots__ = 'key', 'value', 'left', 'right', 'red'

    def __init__(self, key, value):
        self.key, self.value = key, value
        self.left = self.right = None
        self.red = True


def is_red(node):
    return node is not None and node.red


def rotate_left(h):
    x = h.right
    h.right, x.left = x.left, h
    x.red, h.red = h.red, True
    return x


def rotate_right(h):
    x = h.left
    h.left, x.right = x.right, h
    x.red, h.red = h.red, True
    return x


class RedBlackTree(OrderedMap):
    def __init__(self, *args, **kwargs):
        self.root = None
        super().__init__(*args, **kwargs)

    def __getitem__(self, key):
        node = self.root
        while node:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __setitem__(self, key, value):
        def put(h):
            if h is None:
                self._size += 1
                return RBNode(key, value)
            if key < h.key:
                h.left = put(h.left)
            elif key > h.key:
                h.right = put(h.right)
            else:
                h.value = value
            if is_red(h.right) and not is_red(h.left):
                h = rotate_left(h)
            if is_red(h.left) and is_red(h.left.left):
                h = rotate_right(h)
            if is_red(h.left) and is_red(h.right):
                h.red, h.left.red, h.right.red = True, False, False
            return h
        self.root = put(self.root)
        self.root.red = False

    def __delitem__(self, key):
        del self._as_dict()[key]

    def _as_dict(self):
        raise NotImplementedError(f'{type(self).__name__} does not delete')

    def _walk(self):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key, node.value
            node = node.right

    def black_height(self):
        def height(node):
            if node is None:
                return 1
            left, right = height(node.left), height(node.right)
            assert left == right, 'unbalanced'
            assert not (node.red and is_red(node.left)), 'two reds'
            return left + (not node.red)
        return height(self.root)


class BTree(OrderedMap):
    """Every node is (keys, values, children); split on the way down."""
    T = 2

    def __init__(self, *args, **kwargs):
        self.root = [[], [], []]
        super().__init__(*args, **kwargs)

    def _locate(self, key):
        node = self.root
        while True:
            i = bisect_left(node[0], key)
            if i < len(node[0]) and node[0][i] == key:
                return node, i
            if not node[2]:
                return None
            node = node[2][i]

    def __getitem__(self, key):
        if found := self._locate(key):
            node, i = found
            return node[1][i]
        raise KeyError(key)

    def __contains__(self, key):
        return self._locate(key) is not None

    def _split(self, parent, i):
        t, child = self.T, parent[2][i]
        sibling = [part[t:] for part in child]
        parent[0].insert(i, child[0][t - 1])
        parent[1].insert(i, child[1][t - 1])
        parent[2].insert(i + 1, sibling)
        del child[0][t - 1:], child[1][t - 1:], child[2][t:]

    def __setitem__(self, key, value):
        if found := self._locate(key):
            found[0][1][found[1]] = value
            return
        self._size += 1
        if len(self.root[0]) == 2 * self.T - 1:
            self.root = [[], [], [self.root]]
            self._split(self.root, 0)
        node = self.root
        while node[2]:
            i = bisect_left(node[0], key)
            if len(node[2][i][0]) == 2 * self.T - 1:
                self._split(node, i)
                i += key > node[0][i]
            node = node[2][i]
        i = bisect_left(node[0], key)
        node[0].insert(i, key)
        node[1].insert(i, value)

    def __delitem__(self, key):
        items = [(k, v) for k, v in self._walk() if k != key]
        if len(items) == len(self):
            raise KeyError(key)
        self.root, self._size = [[], [], []], 0
        self.update(items)

    def _walk(self, node=None):
        keys, values, children = node or self.root
        for i, pair in enumerate(zip(keys, values, strict=True)):
            if children:
                yield from self._walk(children[i])
            yield pair
        if children:
            yield from self._walk(children[-1])


class SkipList(OrderedMap):
    def __init__(self, *args, seed=7, **kwargs):
        self.random = random.Random(seed)
        self.head = [None, None, [None] * 8]
        super().__init__(*args, **kwargs)

    def _before(self, key):
        node, update = self.head, [self.head] * 8
        for level in reversed(range(8)):
            while (following := node[2][level]) and following[0] < key:
                node = following
            update[level] = node
        return update

    def __getitem__(self, key):
        node = self._before(key)[0][2][0]
        if node and node[0] == key:
            return node[1]
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        update = self._before(key)
        node = update[0][2][0]
        if node and node[0] == key:
            node[1] = value
            return
        height = 1
        while height < 8 and self.random.random() < 0.5:
            height += 1
        node = [key, value, [update[i][2][i] for i in range(height)]]
        for i in range(height):
            update[i][2][i] = node
        self._size += 1

    def __delitem__(self, key):
        update = self._before(key)
        node = update[0][2][0]
        if not node or node[0] != key:
            raise KeyError(key)
        for i, following in enumerate(node[2]):
            update[i][2][i] = following
        self._size -= 1

    def _walk(self):
        node = self.head
        while node := node[2][0]:
            yield node[0], node[1]


class Trie(OrderedMap):
    _END = object()

    def __init__(self, *args, **kwargs):
        self.root = {}
        super().__init__(*args, **kwargs)

    def _descend(self, word):
        node = self.root
        for c in word:
            node = node[c]
        return node

    def __getitem__(self, word):
        try:
            return self._descend(word)[self._END]
        except KeyError:
            raise KeyError(word) from None

    def __setitem__(self, word, value):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        self._size += self._END not in node
        node[self._END] = value

    def __delitem__(self, word):
        path = [self.root]
        for c in word:
            path.append(path[-1][c])
        del path[-1][self._END]
        self._size -= 1
        for c, node in zip(reversed(word), reversed(path[:-1])):
            if node[c]:
                break
            del node[c]

    def _walk(self, node=None, prefix=''):
        node = self.root if node is None else node
        if self._END in node:
            yield prefix, node[self._END]
        for c in sorted(k for k in node if k is not self._END):
            yield from self._walk(node[c], prefix + c)

    def starting(self, prefix):
        try:
            return list(self._walk(self._descend(prefix), prefix))
        except KeyError:
            return []


generator = random.Random(42)
keys = [generator.randrange(100) for _ in range(40)]
reference = {k: i for i, k in enumerate(keys)}
for cls in RedBlackTree, BTree, SkipList:
    tree = cls((k, i) for i, k in enumerate(keys))
    assert dict(tree) == reference and list(tree) == sorted(reference) and len(tree) == len(reference)
    print(cls.__name__, len(tree), list(tree.items())[:3], tree == reference, tree.get(-1, 'none'), 100 in tree)
    for k in keys[:10]:
        try:
            tree.pop(k)
        except KeyError as error:
            print('  no key', error, end=';')
        except NotImplementedError as error:
            print(' ', error)
            break
    else:
        print()
    print(len(tree), isinstance(tree, MutableMapping), sorted(tree.keys() & {0, 1, 2, 3, 4, 5}), repr(cls(a=1, b=[2])))
    try:
        tree[-5]
    except KeyError as error:
        print('  missing', error)
print(RedBlackTree.fromkeys if hasattr(RedBlackTree, 'fromkeys') else 'no fromkeys', RedBlackTree(zip(range(40), 'x' * 40)).black_height())
trie = Trie({w: len(w) for w in 'tea ten to i in inn a'.split()})
print(trie, len(trie), trie.starting('te'), trie.starting('x'))
del trie['tea'], trie['inn']
print(list(trie), trie.setdefault('to', 9), trie.setdefault('tot', 9), trie.popitem(), len(trie), 'te' in trie)
try:
    OrderedMap()
except TypeError as error:
    print(error)
