# Hidden: CPython has this in C.
"""How errors and the like name a type."""


def full_name(kind):
    """The qualified name, with the module unless that is `builtins` or `__main__`."""
    module = kind.__module__
    return kind.__qualname__ if module in ('builtins', '__main__') else f'{module}.{kind.__qualname__}'
