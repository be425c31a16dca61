"""repr of containers some of whose items are shown in Python, where that may have to wait for the host."""


def container(value, name):
    """`name`: that of the class of a set."""
    if isinstance(value, list):
        return f'[{_joined(value)}]'
    if isinstance(value, tuple):
        return f'({_joined(value)},)' if len(value) == 1 else f'({_joined(value)})'
    if isinstance(value, dict):
        return '{' + ', '.join([f'{key!r}: {item!r}' for key, item in list(value.items())]) + '}'
    if isinstance(value, set) and name == 'set':
        return '{' + _joined(list(value)) + '}'
    if isinstance(value, (set, frozenset)):
        return f'{name}({{{_joined(list(value))}}})'
    return f'{type(value).__name__}([{_joined(list(value))}])'


def _joined(items):
    return ', '.join([repr(item) for item in items])
