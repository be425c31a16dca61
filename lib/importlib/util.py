"""For programs that find and load modules themselves."""

import sys
import types

from _frozen_importlib import _find_spec, module_from_spec, spec_from_loader
from _frozen_importlib_external import MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, source_hash, spec_from_file_location

from . import _resolve
from ._abc import Loader

__all__ = ['LazyLoader', 'Loader', 'MAGIC_NUMBER', 'cache_from_source', 'decode_source', 'find_spec', 'module_from_spec', 'resolve_name', 'source_from_cache',
           'source_hash', 'spec_from_file_location', 'spec_from_loader']


def resolve_name(name, package):
    """An absolute name for one that may be relative."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    return _resolve(name[level:], package, level)


def find_spec(name, package=None):
    """Where a module would come from; only the packages that it is in are loaded."""
    full = resolve_name(name, package) if name.startswith('.') else name
    if full in sys.modules:
        module = sys.modules[full]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{name}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None')
        return spec
    path = None
    above = full.rpartition('.')[0]
    if above:
        parent = __import__(above, fromlist=['__path__'])
        try:
            path = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(f'__path__ attribute not found on {above!r} while trying to find {full!r}', name=full) from error
    return _find_spec(full, path)


class _LazyModule(types.ModuleType):
    """A module that is executed when the first of its attributes is asked for."""

    def __getattribute__(self, attribute):
        space = object.__getattribute__(self, '__dict__')
        spec = space['__spec__']
        state = spec.loader_state
        if object.__getattribute__(self, '__class__') is _LazyModule:
            if state['loading'] and (attribute.startswith('__') or spec.parent == spec.name):
                return object.__getattribute__(self, attribute)
            state['loading'] = True
            name = space['__name__']
            then = state['space']
            # What the program has set meanwhile stays.
            kept = {key: value for key, value in space.items() if key not in then or value is not then[key]}
            spec.loader.exec_module(self)
            if name in sys.modules and sys.modules[name] is not self:
                raise ValueError(f'module object for {name!r} substituted in sys.modules during a lazy load')
            space.update(kept)
            self.__class__ = state['class']
        return getattr(self, attribute)

    def __delattr__(self, attribute):
        self.__getattribute__(attribute)
        delattr(self, attribute)


class LazyLoader(Loader):
    """Puts off what another loader does until the module is used."""

    @staticmethod
    def _check(loader):
        if not hasattr(loader, 'exec_module'):
            raise TypeError('loader must define exec_module()')

    @classmethod
    def factory(cls, loader):
        cls._check(loader)
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def __init__(self, loader):
        self._check(loader)
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        module.__spec__.loader_state = {'space': module.__dict__.copy(), 'class': module.__class__, 'loading': False}
        module.__class__ = _LazyModule
