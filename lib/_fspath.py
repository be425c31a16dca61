# Hidden: CPython has this in C.
"""What stands for a path."""


def fspath(path, /):
    """A path as str or bytes: itself, or what its `__fspath__` gives."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        text = kind.__fspath__(path)
    except AttributeError:
        if hasattr(kind, '__fspath__'):
            raise
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}') from None
    except TypeError:
        if kind.__fspath__ is None:
            raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}') from None
        raise
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}')
