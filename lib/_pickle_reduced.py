# Hidden: CPython has this in C.
"""How _pickle writes what is made by calling something, and what is found by its name."""

import sys
from struct import pack

import copyreg
from _pickle import PicklingError, noted
from _type_names import full_name

_BATCH = 1000
_newobj = copyreg.__newobj__
_FUNCTION = type(full_name)
_NATIVE = type(len)
# The module's name as functions have it is another str than what types have, which the numbers of what is known tell.
_BUILTINS = ''.join(['built', 'ins'])
_SINGLETONS = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}


def save_other(pickler, obj, cls):
    """What is of no built-in type."""
    reduced = NotImplemented
    if pickler._override is not None:
        reduced = pickler._override(obj)
    if reduced is NotImplemented:
        reduction = pickler._table.get(cls)
        if reduction is not None:
            reduced = reduction(obj)
        elif cls is type or cls is _FUNCTION or issubclass(cls, type):
            _save_type(pickler, obj)
            return
        else:
            reduction = getattr(obj, '__reduce_ex__', None)
            if reduction is not None:
                reduced = reduction(pickler._protocol)
            else:
                reduction = getattr(obj, '__reduce__', None)
                if reduction is None:
                    raise PicklingError(f"Can't pickle {full_name(type(obj))} object: {obj!r}")
                reduced = reduction()
    if isinstance(reduced, str):
        save_global(pickler, obj, reduced)
        return
    try:
        if not isinstance(reduced, tuple):
            raise PicklingError(f'__reduce__ must return a string or tuple, not {full_name(type(reduced))}')
        if not 2 <= len(reduced) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        if reduced[0] is _newobj and len(reduced) == 5 and _is_plain(pickler, cls, *reduced[1:]):
            _save_plain(pickler, obj, cls, reduced[2])
        else:
            save_reduced(pickler, obj, *reduced)
    except Exception as error:
        raise noted(error, f'{full_name(type(obj))} object')


def _is_plain(pickler, cls, arguments, _, items, pairs):
    """Is an instance made of its class alone, and has no items?"""
    return (
        items is pairs is None and type(arguments) is tuple and len(arguments) == 1 and arguments[0] is cls and type(cls) is type
        and pickler._protocol >= 2 and pickler._persistent is None
    )


def _save_plain(pickler, obj, cls, state):
    """What save_reduced does for an instance that is made without arguments and has at most a state."""
    _check_class(cls, obj, '__newobj__')
    _part(pickler, cls, obj, 'class')
    pickler._put(b')\x81')
    pickler._remember(obj)
    if state is not None:
        _part(pickler, state, obj, 'state')
        pickler._put(b'b')


def save_reduced(pickler, obj, function, arguments, state=None, items=None, pairs=None, setter=None):
    """What is made by calling a function, then given a state and items; with `obj` it is remembered."""
    if not callable(function):
        raise PicklingError(f'first item of the tuple returned by __reduce__ must be callable, not {full_name(type(function))}')
    if not isinstance(arguments, tuple):
        raise PicklingError(f'second item of the tuple returned by __reduce__ must be a tuple, not {full_name(type(arguments))}')
    if items is not None and not hasattr(type(items), '__next__'):
        raise PicklingError(f'fourth item of the tuple returned by __reduce__ must be an iterator, not {full_name(type(items))}')
    if pairs is not None and not hasattr(type(pairs), '__next__'):
        raise PicklingError(f'fifth item of the tuple returned by __reduce__ must be an iterator, not {full_name(type(pairs))}')
    if setter is not None and not callable(setter):
        raise PicklingError(f'sixth item of the tuple returned by __reduce__ must be callable, not {full_name(type(setter))}')
    name = getattr(function, '__name__', '') if pickler._protocol >= 2 else ''
    if name == '__newobj__':
        _save_new(pickler, obj, arguments)
    elif name == '__newobj_ex__':
        _save_new_ex(pickler, obj, arguments)
    else:
        _part(pickler, function, obj, 'reconstructor')
        _part(pickler, arguments, obj, 'reconstructor arguments')
        pickler._put(b'R')
    if obj is not None:
        # It may hold itself through its arguments.
        known = pickler._known.get(id(obj))
        if known is not None:
            pickler._put(b'0')
            pickler._get(known[0])
        else:
            pickler._remember(obj)
    if items is not None:
        save_items(pickler, items, obj)
    if pairs is not None:
        save_pairs(pickler, pairs, obj)
    if state is not None:
        if setter is None:
            _part(pickler, state, obj, 'state')
            pickler._put(b'b')
        else:
            _part(pickler, setter, obj, 'state setter')
            pickler._save(obj)
            _part(pickler, state, obj, 'state')
            pickler._put(b'\x86R0')


def _part(pickler, value, obj, what):
    try:
        pickler._save(value)
    except Exception as error:
        raise noted(error, f'{full_name(type(obj))} {what}')


def _check_class(cls, obj, title):
    if not isinstance(cls, type):
        raise PicklingError(f'first argument to {title}() must be a class, not {full_name(type(cls))}')
    if obj is not None and (own := getattr(obj, '__class__', None)) is not cls:
        raise PicklingError(f'first argument to {title}() must be {own!r}, not {cls!r}')


def _save_new(pickler, obj, arguments):
    if not arguments:
        raise PicklingError('__newobj__ expected at least 1 argument, got 0')
    cls = arguments[0]
    _check_class(cls, obj, '__newobj__')
    _part(pickler, cls, obj, 'class')
    _part(pickler, arguments[1:], obj, '__new__ arguments')
    pickler._put(b'\x81')


def _save_new_ex(pickler, obj, arguments):
    if len(arguments) != 3:
        raise PicklingError(f'__newobj_ex__ expected 3 arguments, got {len(arguments)}')
    cls, positional, keywords = arguments
    _check_class(cls, None, '__newobj_ex__')
    if not isinstance(positional, tuple):
        raise PicklingError(f'second argument to __newobj_ex__() must be a tuple, not {full_name(type(positional))}')
    if not isinstance(keywords, dict):
        raise PicklingError(f'third argument to __newobj_ex__() must be a dict, not {full_name(type(keywords))}')
    if pickler._protocol >= 4:
        _part(pickler, cls, obj, 'class')
        _part(pickler, positional, obj, '__new__ arguments')
        _part(pickler, keywords, obj, '__new__ arguments')
        pickler._put(b'\x92')
        return
    from functools import partial

    _part(pickler, partial(cls.__new__, cls, *positional, **keywords), obj, 'reconstructor')
    _part(pickler, (), obj, 'reconstructor arguments')
    pickler._put(b'R')


def save_items(pickler, items, obj):
    """The items of something like a list, in batches; the first of each and whether there is another are looked at."""
    number = 0
    if pickler._protocol == 0:
        for item in items:
            _part(pickler, item, obj, f'item {number}')
            pickler._put(b'a')
            number += 1
        return
    while True:
        batch = first(items, _BATCH)
        if not batch:
            return
        if len(batch) > 1:
            pickler._put(b'(')
        number = pickler._save_each(iter(batch), obj, number)
        pickler._put(b'e' if len(batch) > 1 else b'a')
        if len(batch) < _BATCH:
            return


def save_pairs(pickler, pairs, obj):
    count = 1 if pickler._protocol == 0 else _BATCH
    while True:
        batch = first(pairs, count)
        if not batch:
            return
        if len(batch) > 1:
            pickler._put(b'(')
        for pair in batch:
            if not isinstance(pair, tuple) or len(pair) != 2:
                raise TypeError('dict items iterator must return 2-tuples')
            key, value = pair
            pickler._save(key)
            try:
                pickler._save(value)
            except Exception as error:
                raise noted(error, f'{full_name(type(obj))} item {key!r}')
        pickler._put(b'u' if len(batch) > 1 else b's')
        if len(batch) < count:
            return


def first(items, count):
    """Up to `count` of what an iterator has."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == count:
            break
    return batch


# ---- what is found by its name


def _save_type(pickler, obj):
    if obj in _SINGLETONS:
        save_reduced(pickler, obj, type, (_SINGLETONS[obj],))
    else:
        save_global(pickler, obj)


def save_global(pickler, obj, name=None):
    if name is None:
        name = getattr(obj, '__qualname__', None) or obj.__name__
    path = name.split('.')
    if '<locals>' in path:
        raise PicklingError(f"Can't pickle local object {obj!r}")
    module = _module_of(obj, path)
    try:
        __import__(module)
        found = sys.modules[module]
    except (ImportError, ValueError, KeyError) as error:
        raise PicklingError(f"Can't pickle {obj!r}: {error}") from error
    try:
        for part in path:
            found = getattr(found, part)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module}.{name}") from None
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
    if pickler._protocol >= 2:
        code = copyreg._extension_registry.get((module, name))
        if code is not None:
            if code < 256:
                data = b'\x82' + bytes((code,))
            else:
                data = b'\x83' + pack('<H', code) if code < 65536 else b'\x84' + pack('<i', code)
            pickler._put(data)
            return
    if pickler._protocol >= 4:
        pickler._save(module)
        pickler._save(name)
        pickler._put(b'\x93')
    else:
        _save_old_global(pickler, module, path)
    pickler._remember(obj)


def _save_old_global(pickler, module, path):
    """By lines of text, and getattr for what is in something else."""
    for _ in path[1:]:
        pickler._save(getattr)
        if pickler._protocol < 2:
            pickler._put(b'(')
    name = path[0]
    if pickler._fix_imports:
        from _compat_pickle import REVERSE_IMPORT_MAPPING, REVERSE_NAME_MAPPING

        if (module, name) in REVERSE_NAME_MAPPING:
            module, name = REVERSE_NAME_MAPPING[module, name]
        else:
            module = REVERSE_IMPORT_MAPPING.get(module, module)
    try:
        encoding = 'utf-8' if pickler._protocol >= 3 else 'ascii'
        pickler._put(f'c{module}\n{name}\n'.encode(encoding))
    except UnicodeEncodeError:
        raise PicklingError(f"can't pickle global identifier '{module}.{name}' using pickle protocol {pickler._protocol}") from None
    for part in path[1:]:
        pickler._save(part)
        pickler._put(b'\x86R' if pickler._protocol >= 2 else b'tR')


def _module_of(obj, path):
    """The module that has the object under this name."""
    module = getattr(obj, '__module__', None)
    if module is not None:
        return _BUILTINS if type(obj) is _NATIVE and module == 'builtins' else module
    for name, module in sys.modules.copy().items():
        if name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            found = module
            for part in path:
                found = getattr(found, part)
        except AttributeError:
            continue
        if found is obj:
            return name
    return '__main__'
