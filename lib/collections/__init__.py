"""Containers beyond list, tuple, dict and set. Each is in a file of its own, loaded when it is first wanted."""

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

_homes = {
    'ChainMap': '_wrappers', 'Counter': '_counter', 'OrderedDict': '_ordered', 'UserDict': '_wrappers', 'UserList': '_wrappers',
    'UserString': '_wrappers', 'defaultdict': '_defaultdict', 'deque': '_deque', 'namedtuple': '_namedtuple', 'abc': 'abc',
}


def __getattr__(name):
    if name not in _homes:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    home = __import__(f'collections.{_homes[name]}', fromlist=(name,))
    value = globals()[name] = home if name == 'abc' else getattr(home, name)
    return value


def __dir__():
    return sorted({*globals(), *_homes})
