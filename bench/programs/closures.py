# Functions as values: counters that own a cell, composition, currying, default and keyword arguments.
# Exercises: cells and nonlocal, calls through variables, *args and **kwargs, map and filter, lambda.

TURNS = 200_000


def make_counter(step):
    count = 0

    def advance(by=1):
        nonlocal count
        count += by * step
        return count

    return advance


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def adder(n):
    return lambda value: value + n


def memoize(function):
    known = {}

    def wrapper(*args):
        if args not in known:
            known[args] = function(*args)
        return known[args]

    return wrapper


@memoize
def paths(x, y):
    if x == 0 or y == 0:
        return 1
    return paths(x - 1, y) + paths(x, y - 1)


def weighted(a, b=2, *rest, scale=1, **extra):
    return (a + b * 3 + sum(rest)) * scale + len(extra)


def main():
    one, three = make_counter(1), make_counter(3)
    for i in range(TURNS):
        one()
        three(by=2)
    pipeline = compose(adder(3), lambda v: v * 2, adder(-1), lambda v: v % 1009)
    value = 1
    for i in range(TURNS // 2):
        value = pipeline(value + i)
    total = 0
    for i in range(TURNS // 2):
        total += weighted(i) + weighted(i, 5, 6, 7) + weighted(i, scale=2, color=i)
    mapped = sum(map(lambda n: n * 3, filter(lambda n: n % 2, range(TURNS))))
    return f"{one()} {three()} {value} {total} {mapped} {paths(16, 24)}"
