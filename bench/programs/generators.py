# Pipelines of generators, recursive yield from, and send().
# Exercises: suspending and resuming frames, iteration protocol, generator expressions.

COUNT = 500_000
TREE_DEPTH = 15


def numbers(count):
    state = 1
    for _ in range(count):
        state = state * 16807 % 2147483647
        yield state


def keep(predicate, source):
    for item in source:
        if predicate(item):
            yield item


def pairs(source):
    previous = None
    for item in source:
        if previous is not None:
            yield previous, item
        previous = item


def running(source):
    total = 0
    for left, right in source:
        total = (total + left - right) % 1000003
        yield total


def tree(depth):
    if depth == 0:
        return None
    return (tree(depth - 1), depth, tree(depth - 1))


def walk(node):
    if node is not None:
        yield from walk(node[0])
        yield node[1]
        yield from walk(node[2])


def averager():
    total = 0
    count = 0
    average = 0
    while True:
        value = yield average
        if value is None:
            return
        total += value
        count += 1
        average = total // count


def main():
    pipeline = running(pairs(keep(lambda n: n % 3 != 0, numbers(COUNT // 2))))
    last = 0
    for last in pipeline:
        pass
    squares = sum(n * n % 11 for n in numbers(COUNT // 2) if n & 1)
    walked = 0
    for value in walk(tree(TREE_DEPTH)):
        walked = (walked * 5 + value) % 1000003
    means = averager()
    next(means)
    mean = 0
    for n in range(COUNT // 4):
        mean = means.send(n * 3)
    means.close()
    return f"{last} {squares} {walked} {mean}"
