"""What is known of packages: names looked up, modules beside each other, data beside modules, as far as finders and loaders tell."""

import importlib
import importlib.util
import re
import sys
from collections import namedtuple

__all__ = ['get_importer', 'iter_importers', 'walk_packages', 'iter_modules', 'get_data', 'read_code', 'extend_path', 'ModuleInfo']

ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg')

_NAME = re.compile(r'(?!\d)(\w+)(\.(?!\d)(\w+))*')


def get_importer(path_item):
    """The finder for an entry of a path, of what the program has put into `sys.path_hooks`; None if there is none."""
    import os
    path_item = os.fsdecode(path_item)
    if path_item in sys.path_importer_cache:
        return sys.path_importer_cache[path_item]
    for hook in sys.path_hooks:
        try:
            finder = hook(path_item)
        except ImportError:
            continue
        sys.path_importer_cache.setdefault(path_item, finder)
        return finder
    return None


def iter_importers(fullname=''):
    """The finders that would be asked for a module."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    if '.' in fullname:
        package = importlib.import_module(fullname.rpartition('.')[0])
        path = getattr(package, '__path__', None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for entry in path:
        yield get_importer(entry)


def iter_modules(path=None, prefix=''):
    """A ModuleInfo for each module that the finders of a path tell of, in their `iter_modules`."""
    if path is None:
        finders = iter_importers()
    elif isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    else:
        finders = map(get_importer, path)
    seen = set()
    for finder in finders:
        tell = getattr(finder, 'iter_modules', None)
        if tell is None:
            continue
        for name, ispkg in tell(prefix):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, ispkg)


def walk_packages(path=None, prefix='', onerror=None):
    """As `iter_modules`, with what is inside of packages, which are imported for that."""
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            importlib.import_module(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            inner = [each for each in getattr(sys.modules[info.name], '__path__', None) or [] if each not in seen]
            seen.update(inner)
            yield from walk_packages(inner, info.name + '.', onerror)


def extend_path(path, name):
    """The path of a package, as there are no other folders that could have parts of it."""
    return path[:] if isinstance(path, list) else path


def read_code(stream):
    """The code in a stream with a cached module, None if that is of another version; of these there are none."""
    return None


def get_data(package, resource):
    """What stands beside a package under a path with slashes, None if its loader cannot tell."""
    import os
    spec = importlib.util.find_spec(package)
    if spec is None or not hasattr(spec.loader, 'get_data'):
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    if getattr(module, '__file__', None) is None:
        return None
    return spec.loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split('/')))


def resolve_name(name):
    """What a dotted name stands for: `package.module:object.attribute`, or without the colon, as far as there are modules."""
    module_name, colon, attributes = _checked(name)
    if colon:
        found = importlib.import_module(module_name)
        attributes = attributes.split('.') if attributes else []
    else:
        module_name, *attributes = name.split('.')
        found = importlib.import_module(module_name)
        while attributes:
            inner = f'{module_name}.{attributes[0]}'
            try:
                found = importlib.import_module(inner)
            except ImportError:
                break
            module_name = inner
            del attributes[0]
    for attribute in attributes:
        found = getattr(found, attribute)
    return found


def _checked(name):
    if not isinstance(name, str):
        raise TypeError(f"expected string or bytes-like object, got '{type(name).__name__}'")
    parts = name.partition(':')
    if not _NAME.fullmatch(parts[0]) or parts[2] and not _NAME.fullmatch(parts[2]):
        raise ValueError(f'invalid format: {name!r}')
    return parts
