"""Class statements that have a metaclass, keywords or bases of a kind of their own, and what a new class calls: in Python, so that all of it can wait."""

import _introspection

_order = type.__dict__['__mro__'].__get__
_namespace = type.__dict__['__dict__'].__get__
_MISSING = object()


def class_(body, name, bases, names, values):
    """The class of a statement whose last values are named; `body` is the function of its body."""
    keywords = dict(zip(names, values))
    resolved = _resolve(bases)
    metaclass = keywords.pop('metaclass', None) if 'metaclass' in keywords else type(resolved[0]) if resolved else type
    if _is_type(metaclass):
        metaclass = _most_derived(metaclass, resolved)
    namespace = _prepare(metaclass, name, resolved, keywords)
    cell = _introspection.class_body(body, namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    made = metaclass(name, resolved, namespace, **keywords)
    if type(cell) is _Cell and _is_type(made):
        _check(cell, name, made)
    return made


_Cell = type((lambda cell: lambda: cell)(0).__closure__[0])


def _is_type(value):
    return type in _order(type(value))


def _resolve(bases):
    """With the answers of __mro_entries__ in the place of bases that are no classes."""
    resolved = []
    changed = False
    for base in bases:
        hook = _MISSING if _is_type(base) else getattr(base, '__mro_entries__', _MISSING)
        if hook is _MISSING:
            resolved.append(base)
            continue
        entries = hook(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def _most_derived(winner, bases):
    for base in bases:
        candidate = type(base)
        if candidate in _order(winner):
            continue
        if winner not in _order(candidate):
            if candidate is not type and hasattr(base, '__mro_entries__'):
                raise TypeError("type() doesn't support MRO entry resolution; use types.new_class()")
            raise TypeError(
                'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases'
            )
        winner = candidate
    return winner


def _prepare(metaclass, name, bases, keywords):
    hook = getattr(metaclass, '__prepare__', None)
    if hook is None:
        return {}
    namespace = hook(name, bases, **keywords)
    if not hasattr(type(namespace), '__getitem__'):
        shown = metaclass.__name__ if _is_type(metaclass) else '<metaclass>'
        raise TypeError(f'{shown}.__prepare__() must return a mapping, not {type(namespace).__name__}')
    return namespace


def _check(cell, name, made):
    """The methods of the body find the class in the cell."""
    try:
        found = cell.cell_contents
    except ValueError:
        raise RuntimeError(f'__class__ not set defining {name!r} as {made!r}. Was __classcell__ propagated to type.__new__?') from None
    if found is not made:
        raise TypeError(f'__class__ set to {found!r} defining {name!r} as {made!r}')


def slots(declared, namespace, about):
    """
    What `__slots__` of a class make: whether its instances have a dict, the names as they are given, and one by one those of its members. `about`: the
    name of the class, whether instances of its base have a dict, and the base.
    """
    owner, has_dict, base = about
    names = [declared] if isinstance(declared, str) else [item for item in declared]
    if names and [kind for kind in _order(base) if kind in (int, tuple, bytes, type)]:
        raise TypeError(f"nonempty __slots__ not supported for subtype of '{base.__name__}'")
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"__slots__ items must be strings, not '{type(name).__name__}'")
        if not name.isidentifier():
            raise TypeError('__slots__ must be identifiers')
        if name == '__dict__':
            if has_dict:
                raise TypeError('__dict__ slot disallowed: we already got one')
            has_dict = True
        elif name == '__weakref__' and [kind for kind in _order(base) if name in _namespace(kind)]:
            raise TypeError('__weakref__ slot disallowed: we already got one')
    members = []
    for name in names:
        if name in ('__dict__', '__weakref__'):
            continue
        if name.startswith('__') and not name.endswith('__') and owner.strip('_'):
            name = f'_{owner.lstrip('_')}{name}'
        if name in namespace:
            raise ValueError(f'{name!r} in __slots__ conflicts with class variable')
        members.append(name)
    members.sort()
    return (True if has_dict else False, (*names,), *members)


def hooks(cls, namespace, names, values):
    """Tells what stands in the namespace of a new class its name, and its bases of it."""
    for key, value in list(namespace.items()):
        hook = _special(value, '__set_name__')
        if hook is _MISSING:
            continue
        try:
            hook(cls, key)
        except BaseException as error:
            error.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in {cls.__name__!r}')
            raise
    super(cls, cls).__init_subclass__(**dict(zip(names, values)))
    return cls


def _special(value, name):
    """A special method, bound; _MISSING."""
    kind = type(value)
    for base in _order(kind):
        if name in _namespace(base):
            hook = _namespace(base)[name]
            get = getattr(type(hook), '__get__', None)
            return hook if get is None else get(hook, value, kind)
    return _MISSING
