# The key is hashed before the function is called, even when nothing is in the cache.
from functools import cache, lru_cache


def calculate(*args, **keywords):
    print('called')
    return args


for decorate in (lru_cache(maxsize=2), lru_cache, cache, lru_cache(maxsize=2, typed=True), lru_cache(maxsize=None), lru_cache(maxsize=0)):
    cached = decorate(calculate)
    for args, keywords in ((([],), {}), ((1, {}), {}), ((), {'key': []})):
        try:
            print(cached(*args, **keywords))
        except TypeError as error:
            print(error)
    print(cached.cache_info())
