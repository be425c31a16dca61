# Who makes a list or bytes asks for the length, or for a hint of it; tuples, sets and the like do not.
import heapq
import operator
from collections import deque


def show(title, work):
    print(title, end=': ')
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Items:
    def __iter__(self):
        return iter([1, 2, 3])


def length(answer):
    class WithLength(Items):
        def __len__(self):
            print('__len__', end=' ')
            return answer() if callable(answer) else answer

    return WithLength()


def hint(answer):
    class WithHint(Items):
        def __length_hint__(self):
            print('__length_hint__', end=' ')
            return answer() if callable(answer) else answer

    return WithHint()


def wrong(kind):
    def answer():
        raise kind('no length')

    return answer


class Both(Items):
    def __len__(self):
        print('__len__', end=' ')
        raise TypeError

    def __length_hint__(self):
        print('__length_hint__', end=' ')
        return 2


class Sequence:
    def __getitem__(self, index):
        return [1, 2, 3][index]

    def __len__(self):
        print('__len__', end=' ')
        return 3


class Counter:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 3:
            raise StopIteration
        return self.count

    def __length_hint__(self):
        print('__length_hint__', self.count, end=' ')
        return 3 - self.count


class GivesCounter(Sequence):
    def __iter__(self):
        return Counter()


def extended(items):
    some = [0]
    some.extend(items)
    return some


def added(items):
    some = [0]
    some += items
    return some


def sliced(items):
    some = [0]
    some[:] = items
    return some


def sliced_by_steps(items):
    some = [0] * 6
    some[::2] = items
    return some


def bytes_extended(items):
    some = bytearray()
    some.extend(items)
    return some


def unpacked(items):
    a, b, c = items
    return a, b, c


def unpacked_with_star(items):
    first, *others = items
    return first, others


def given(*items):
    return items


WAYS = {
    'list': list, 'sorted': sorted, 'extend': extended, '+=': added, '[*x]': lambda x: [*x], '(*x,)': lambda x: (*x,), 'bytes': bytes,
    'bytearray.extend': bytes_extended, 'from_bytes': int.from_bytes, 'length_hint': operator.length_hint,
    'nlargest': lambda x: heapq.nlargest(2, x), 'nsmallest': lambda x: heapq.nsmallest(5, x),
    'tuple': tuple, 'set': set, 'frozenset': frozenset, '{*x}': lambda x: {*x}, 'bytearray': bytearray, 'call': lambda x: given(*x), 'unpack': unpacked,
    'sum': sum, 'max': max, 'deque': deque, 'map': lambda x: list(map(str, x)), 'zip': lambda x: list(zip(x)), 'fromkeys': dict.fromkeys,
}
# These have made an iterator, and ask that.
OF_ITERATORS = {'slice': sliced, 'steps': sliced_by_steps, 'star': unpacked_with_star}
for way, work in OF_ITERATORS.items():
    show(f'{way} of length', lambda: work(length(wrong(KeyError))))
    show(f'{way} of hint', lambda: work(hint(wrong(KeyError))))
    show(f'{way} of a counter', lambda: work(Counter()))
    show(f'{way} of what gives a counter', lambda: work(GivesCounter()))
for way, work in WAYS.items():
    for answer in (2, -1, 'x', 10**30, wrong(TypeError), wrong(KeyError)):
        title = answer.__closure__[0].cell_contents.__name__ if callable(answer) else answer
        show(f'{way} of length {title}', lambda: work(length(answer)))
        show(f'{way} of hint {title}', lambda: work(hint(answer)))
    for kind in (Both, Sequence, Counter, GivesCounter):
        show(f'{way} of {kind.__name__}', lambda: work(kind()))
    show(f'{way} of NotImplemented', lambda: work(hint(NotImplemented)))


class Plain(list):
    pass


class Lengthy(list):
    def __len__(self):
        print('__len__', end=' ')
        return 1


show('list of a subclass', lambda: list(Plain([1, 2])))
show('list of a subclass with a length', lambda: list(Lengthy([1, 2])))
show('tuple of a subclass with a length', lambda: tuple(Lengthy([1, 2])))
