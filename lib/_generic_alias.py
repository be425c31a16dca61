"""`__class_getitem__` of the library's generic classes, without loading types before it is wanted."""


def class_getitem(cls, parameters, /):
    """cls[parameters]; as long as there are no generic aliases, the class itself."""
    try:
        from types import GenericAlias
    except ImportError:
        return cls
    return GenericAlias(cls, parameters)
