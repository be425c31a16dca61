"""Importing by name, loading again, and what is beneath the import statement."""

import sys

import _frozen_importlib as _bootstrap
import _frozen_importlib_external as _bootstrap_external
from _frozen_importlib import _import

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

_RELOADING = {}


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    return _import(name, globals, locals, fromlist, level)


def invalidate_caches():
    """Tells all finders that there may be new modules."""
    for finder in sys.meta_path:
        if hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()


def import_module(name, package=None):
    """The module of that name, not the package that it is in; a relative name counts from `package`."""
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip('.'))
    name = name[level:]
    if level:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        name = _resolve(name, package, level)
    elif not name:
        raise ValueError('Empty module name')
    _import(name)
    return sys.modules[name]


def _resolve(name, package, level):
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{name}' if name else parts[0]


def reload(module):
    """Finds a module that is loaded once more, and executes it in the same namespace."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name in _RELOADING:
        return _RELOADING[name]
    _RELOADING[name] = module
    try:
        parent = name.rpartition('.')[0]
        path = None
        if parent:
            if parent not in sys.modules:
                raise ImportError(f'parent {parent!r} not in sys.modules', name=parent)
            path = sys.modules[parent].__path__
        spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
        _bootstrap._exec(spec, module)
        return sys.modules[name]
    finally:
        _RELOADING.pop(name, None)
