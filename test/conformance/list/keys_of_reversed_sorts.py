# Keys are computed in the order of the list, also when it is sorted the other way round; equal ones keep their order.
import heapq


def key(item):
    print('key', item, end=' ')
    return item % 10


for items in ([], [3], [31, 12, 22, 1], list(range(5)), list(range(40, 0, -7))):
    print(sorted(items, key=key, reverse=True))
    copy = items[:]
    copy.sort(key=key, reverse=True)
    print(copy, copy == sorted(items, key=key)[::-1])
    print(heapq.nlargest(9, items, key=key), heapq.nsmallest(9, items, key=key), heapq.nlargest(2, items, key=key))


def failing(item):
    print('key', item, end=' ')
    if item == 2:
        raise ValueError('no key')
    return item


items = [1, 2, 3]
try:
    items.sort(key=failing, reverse=True)
except ValueError as error:
    print(error, items)
mixed = [2, 'a', 1]
try:
    mixed.sort(key=lambda item: item, reverse=True)
except TypeError as error:
    print(error, sorted(mixed, key=str))
print(sorted([(1, 'a'), (2, 'b'), (1, 'c'), (2, 'd')], key=lambda pair: pair[0], reverse=True))
