"""Comparison of code objects."""

_FIELDS = (
    'co_name', 'co_firstlineno', 'co_flags', 'co_argcount', 'co_posonlyargcount', 'co_kwonlyargcount', 'co_stacksize', 'co_code',
    'co_varnames', 'co_cellvars', 'co_freevars', 'co_names',
)


def equal(one, other):
    for field in _FIELDS:
        if getattr(one, field) != getattr(other, field):
            return False
    return list(one.co_positions()) == list(other.co_positions()) and _same(one.co_consts, other.co_consts)


def _same(one, other):
    """Equal, and of the same type all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, tuple):
        return len(one) == len(other) and all([_same(a, b) for a, b in zip(one, other)])
    # -0.0 is another constant than 0.0.
    return one is other or (repr(one) == repr(other) if isinstance(one, (float, complex)) else one == other)
