from functools import cache, lru_cache


@cache
def depth(n):
    return 0 if n == 0 else depth(n - 1) + 1


@lru_cache(maxsize=1000)
def bounded(n):
    return 0 if n == 0 else bounded(n - 1) + 1


print(depth(90), bounded(80), depth(95))


@lru_cache
def fails(n):
    if n == 0:
        raise ValueError('bottom')
    return fails(n - 1)


for _ in range(3):
    try:
        fails(60)
    except ValueError as error:
        print(error)
print(depth(96), fails.cache_info())


def plain(n):
    return 0 if n == 0 else plain(n - 1) + 1


print(plain(500))

@cache
def grid(i, j):
    """Ways through a grid."""
    if i == 0 or j == 0:
        return 1
    return grid(i - 1, j) + grid(i, j - 1)


print(grid(16, 16), grid.cache_info().currsize)
