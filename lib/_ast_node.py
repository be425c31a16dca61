# Hidden: CPython has this in C.
"""AST, the base of the nodes of trees: how they are made, shown, copied and replaced."""

_MISSING = object()
_ListOf = type(list[int])
_Optional = type(int | None)
# What fields of a type have when nothing else is said: _ast puts the context in.
defaults = {}
# How deep a repr shows what a node has.
_SHOWN = 3


def _name(cls):
    return 'ast.AST' if cls is AST else cls.__name__


def _warn(message):
    from warnings import warn

    # The frames of this module are not seen.
    warn(message, DeprecationWarning, stacklevel=1)


def _fill(node, cls, missing):
    """Gives the fields that no argument was for what they have then."""
    types = getattr(cls, '_field_types', None)
    if types is None:
        # A class of a program's.
        return
    for field in missing:
        kind = types.get(field, _MISSING)
        if kind is _MISSING:
            _warn(f'Field {field!r} is missing from {_name(cls)}._field_types. This will become an error in Python 3.15.')
        elif type(kind) is _ListOf:
            setattr(node, field, [])
        elif isinstance(kind, type) and kind in defaults:
            setattr(node, field, defaults[kind])
        elif type(kind) is not _Optional:
            _warn(f'{_name(cls)}.__init__ missing 1 required positional argument: {field!r}. This will become an error in Python 3.15.')


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = getattr(cls, '_fields', ())
        count = len(fields)
        if len(args) > count:
            raise TypeError(f'{cls.__name__} constructor takes at most {count} positional argument{"" if count == 1 else "s"}')
        for field, value in zip(fields, args):
            setattr(self, field, value)
        for key, value in kwargs.items():
            if key in fields:
                if key in fields[: len(args)]:
                    raise TypeError(f'{_name(cls)} got multiple values for argument {key!r}')
            elif key not in cls._attributes:
                _warn(f'{_name(cls)}.__init__ got an unexpected keyword argument {key!r}. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.')
            setattr(self, key, value)
        if len(args) + len(kwargs) < count or kwargs:
            _fill(self, cls, [field for field in fields[len(args) :] if field not in kwargs])

    def __reduce__(self):
        state = self.__dict__
        count = 0
        for field in type(self)._fields:
            if field not in state:
                break
            count += 1
        # Arguments, so that making the object again does not complain; the state has the values.
        return type(self), (None,) * count, state

    def __replace__(self, /, *args, **kwargs):
        if args:
            raise TypeError('__replace__() takes no positional arguments')
        cls = type(self)
        title = _name(cls)
        known = (*cls._fields, *cls._attributes)
        for key in kwargs:
            if key not in known:
                raise TypeError(f'{title}.__replace__ got an unexpected keyword argument {key!r}.')
        values = {key: self.__dict__[key] for key in known if key in self.__dict__}
        values.update(kwargs)
        lost = [repr(field) for field in cls._fields if field not in values and getattr(cls, field, _MISSING) is not None]
        if lost:
            raise TypeError(f'{title}.__replace__ missing {len(lost)} keyword argument{"" if len(lost) == 1 else "s"}: {", ".join(sorted(lost))}.')
        return cls(**values)

    def __repr__(self):
        return _shown(self, _SHOWN, ())


AST.__module__ = 'ast'


def _shown(value, depth, above):
    """`above`: the nodes this one is in."""
    if isinstance(value, AST):
        title = _name(type(value))
        if depth <= 0 or any(value is node for node in above):
            return f'{title}(...)'
        above = (*above, value)
        return f'{title}({", ".join([f"{field}={_shown(getattr(value, field), depth - 1, above)}" for field in value._fields])})'
    if isinstance(value, (list, tuple)):
        items = value if len(value) <= 2 else (value[0], _MISSING, value[-1])
        texts = ['...' if item is _MISSING else _shown(item, depth, above) if isinstance(item, AST) else repr(item) for item in items]
        inside = ', '.join(texts)
        return f'[{inside}]' if isinstance(value, list) else f'({inside})'
    return repr(value)
