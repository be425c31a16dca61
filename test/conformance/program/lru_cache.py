class Node:
    def __init__(self, key, value): self.key, self.value, self.prev, self.next = key, value, None, None
class LRU:
    def __init__(self, size):
        self.size, self.map = size, {}
        self.head, self.tail = Node(None, None), Node(None, None)
        self.head.next, self.tail.prev = self.tail, self.head
        self.hits = self.misses = 0
    def _unlink(self, n): n.prev.next, n.next.prev = n.next, n.prev
    def _front(self, n):
        n.prev, n.next = self.head, self.head.next
        n.next.prev = self.head.next = n
    def get(self, key, make):
        if key in self.map:
            self.hits += 1
            n = self.map[key]
            self._unlink(n)
        else:
            self.misses += 1
            n = self.map[key] = Node(key, make(key))
            if len(self.map) > self.size:
                last = self.tail.prev
                self._unlink(last)
                del self.map[last.key]
        self._front(n)
        return n.value
    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.key
            n = n.next
cache = LRU(5)
seed = 12345
for _ in range(2000):
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    cache.get((seed >> 16) % 9, lambda k: k * k)
print(list(cache), cache.hits, cache.misses, sorted(cache.map))
def memo(f):
    table = {}
    def wrapper(*args):
        if args not in table: table[args] = f(*args)
        return table[args]
    wrapper.table = table
    return wrapper
@memo
def paths(a, b): return 1 if 0 in (a, b) else paths(a - 1, b) + paths(a, b - 1)
print(paths(16, 16), len(paths.table))
