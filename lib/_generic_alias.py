# Hidden: CPython has this in C.
"""`__class_getitem__` of the library's generic classes, without loading types before it is wanted."""


def class_getitem(cls, parameters, /):
    from types import GenericAlias

    return GenericAlias(cls, parameters)
