"""Queues in dicts: entries that are taken from the front, put back, and taken from the middle meanwhile."""
from collections import OrderedDict

state = 1


def number(below):
    global state
    state = state * 1103515245 + 12345 & 0x7fffffff
    return state // 7 % below


def run(queue, steps):
    seen = 0
    for step in range(steps):
        choice = number(9)
        if choice < 4:
            queue[number(500)] = step
        elif choice < 7 and queue:
            key = next(iter(queue))
            seen = (seen * 31 + key * 7 + queue.pop(key)) % 1000003
        elif choice == 7 and queue:
            key = [*queue][len(queue) // 2]
            del queue[key]
        elif queue:
            seen = (seen * 31 + queue.popitem()[0]) % 1000003
        if step % 97 == 0:
            queue = type(queue)(reversed([*queue.items()][:40]))
    return seen, len(queue), [*queue.items()][:4], [*reversed(queue)][:4]


for kind in dict, OrderedDict:
    for steps in 50, 500, 3000:
        print(run(kind(), steps))

# All that is taken leaves a dict of which the front is put in anew.
table = dict.fromkeys(range(12))
for key in range(11):
    del table[key]
print(table, next(iter(table)))
del table[11]
for key in 'abc':
    table[key] = key
print(table, next(iter(table)))
for key in 'ab':
    del table[key]
table['d'] = 1
del table['c']
print(table, next(iter(table)), [*table.items()])
cache = OrderedDict()
for i in range(3000):
    cache[i] = i * i
    if len(cache) > 100:
        cache.popitem(last=False)
    if i % 3 == 0:
        cache.move_to_end(next(iter(cache)))
print([*cache][:5], len(cache), sum(cache.values()))
