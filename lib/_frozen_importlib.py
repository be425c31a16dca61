# Hidden: CPython has this in C.
"""
Where modules come from: their specs, and the finders of sys.meta_path. The interpreter finds and loads modules itself, and asks `__call__` here once this module
is loaded, so that the finders of a program have their say.
"""

import sys
from builtins import __import__ as _import
from types import ModuleType

_BUILTIN = 'built-in'


class ModuleSpec:
    """What is known of a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        parts = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            parts.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            parts.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{self.__class__.__name__}({", ".join(parts)})'

    def __eq__(self, other):
        fields = ('name', 'loader', 'origin', 'submodule_search_locations', 'cached', 'has_location')
        try:
            return all(getattr(self, field) == getattr(other, field) for field in fields)
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        if self._cached is None and self.origin is not None and self._set_fileattr:
            from _frozen_importlib_external import _cached_path
            self._cached = _cached_path(self.origin)
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec from what the loader tells; it is asked where it is a package and what its file is."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        from _frozen_importlib_external import spec_from_file_location
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _init_module_attrs(spec, module, override=False):
    """Gives a module the attributes that its spec tells of."""
    values = {'__name__': spec.name, '__loader__': spec.loader, '__package__': spec.parent, '__path__': spec.submodule_search_locations}
    if spec.loader is None and spec.submodule_search_locations is not None:
        from _frozen_importlib_external import NamespaceLoader
        loader = NamespaceLoader.__new__(NamespaceLoader)
        loader._path = spec.submodule_search_locations
        spec.loader = values['__loader__'] = loader
        module.__file__ = None
    if spec.has_location:
        values['__file__'] = spec.origin
        values['__cached__'] = spec.cached
    optional = '__path__', '__cached__'
    module.__spec__ = spec
    for name, value in values.items():
        if value is None and name in optional:
            continue
        if override or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass
    return module


def module_from_spec(spec):
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = ModuleType(spec.name)
    return _init_module_attrs(spec, module)


def _run(spec, module):
    if spec.loader is None:
        if spec.submodule_search_locations is None:
            raise ImportError('missing loader', name=spec.name)
    else:
        spec.loader.exec_module(module)


def _load_by_name(spec):
    """What older loaders have in place of exec_module."""
    import warnings
    warnings.warn(f'{_name_of(spec.loader)}.exec_module() not found; falling back to load_module()', ImportWarning, stacklevel=2)
    try:
        spec.loader.load_module(spec.name)
    except:
        if spec.name in sys.modules:
            sys.modules[spec.name] = sys.modules.pop(spec.name)
        raise
    module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    _init_module_attrs(spec, module)
    return module


def _name_of(thing):
    kind = type(thing)
    return f'{kind.__module__}.{kind.__qualname__}'


def _load(spec):
    """The module of a spec, made, entered into sys.modules and executed."""
    if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
        return _load_by_name(spec)
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            _run(spec, module)
        except:
            sys.modules.pop(spec.name, None)
            raise
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    finally:
        spec._initializing = False
    return module


def _exec(spec, module):
    """Executes a module once more, in its own namespace."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name!r} not in sys.modules', name=name)
    try:
        if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
            _init_module_attrs(spec, module, override=True)
            _load_by_name(spec)
        else:
            if spec.loader is None and spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=name)
            _init_module_attrs(spec, module, override=True)
            _run(spec, module)
    finally:
        module = sys.modules[name] = sys.modules.pop(spec.name)
    return module


def _find_spec(name, path, target=None):
    """Asks the finders one after the other."""
    meta_path = sys.meta_path
    if meta_path is None:
        raise ImportError('sys.meta_path is None, Python is likely shutting down')
    if not meta_path:
        import warnings
        warnings.warn('sys.meta_path is empty', ImportWarning, stacklevel=2)
    for finder in meta_path:
        try:
            find = finder.find_spec
        except AttributeError:
            continue
        spec = find(name, path, target)
        if spec is not None:
            return spec
    return None


class BuiltinImporter:
    """Finds the modules that are part of the interpreter."""

    _ORIGIN = _BUILTIN

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return spec_from_loader(fullname, cls, origin=_BUILTIN) if _is_builtin(fullname) else None

    @staticmethod
    def create_module(spec):
        if not _is_builtin(spec.name):
            raise ImportError(f'{spec.name!r} is not a built-in module', name=spec.name)
        return _natively(spec.name)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def get_code(cls, fullname):
        return cls._nothing(fullname)

    @classmethod
    def get_source(cls, fullname):
        return cls._nothing(fullname)

    @classmethod
    def is_package(cls, fullname):
        cls._nothing(fullname)
        return False

    @classmethod
    def load_module(cls, fullname):
        cls._nothing(fullname)
        return _natively(fullname)

    @staticmethod
    def _nothing(fullname):
        if not _is_builtin(fullname):
            raise ImportError(f'{fullname!r} is not a built-in module', name=fullname)


class FrozenImporter:
    """Finds nothing: no module is frozen."""

    _ORIGIN = 'frozen'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None

    @staticmethod
    def create_module(spec):
        pass

    @staticmethod
    def exec_module(module):
        raise ImportError(f'{module.__spec__.name!r} is not a frozen module', name=module.__spec__.name)

    @classmethod
    def get_code(cls, fullname):
        raise ImportError(f'{fullname!r} is not a frozen module', name=fullname)

    get_source = is_package = load_module = get_code


def _natively(name):
    """The module as the interpreter itself loads it."""
    if name not in sys.modules:
        _import(name)
    return sys.modules[name]


def _is_builtin(name):
    if name in sys.builtin_module_names:
        return True
    from _frozen_importlib_external import _about
    found = _about(name)
    return found is not None and found[1].startswith('<native>/')


def _adopt(module):
    """Tells of a module that the interpreter itself loads where it comes from."""
    space = module.__dict__
    if space.get('__spec__') is not None:
        return
    name = space['__name__']
    file = space.get('__file__')
    if file is None or file.startswith('<native>/'):
        spec = ModuleSpec(name, BuiltinImporter, origin=_BUILTIN)
    else:
        from _frozen_importlib_external import SourceFileLoader
        spec = ModuleSpec(name, SourceFileLoader(name, file), origin=file)
        spec._set_fileattr = True
    spec.submodule_search_locations = space.get('__path__')
    space['__spec__'] = spec
    space['__loader__'] = spec.loader


def _find_and_load(name, parent):
    """The module of that name where a finder of the program finds it first; None: the interpreter loads it."""
    # As long as nobody has asked for it, sys has none.
    space = sys.__dict__
    if space.get('meta_path', _finders) == _finders and not space.get('path_hooks'):
        return None
    spec = _find_spec(name, None if parent is None else parent.__path__)
    if spec is None:
        raise ModuleNotFoundError(f'No module named {name!r}', name=name)
    if name in sys.modules:
        return sys.modules[name]
    if spec.loader is BuiltinImporter or getattr(spec.loader, '_is_native', False):
        return None
    return _load(spec)


from _frozen_importlib_external import PathFinder

_finders = [BuiltinImporter, FrozenImporter, PathFinder]


def __call__(what, parent):
    return _adopt(what) if isinstance(what, ModuleType) else _find_and_load(what, parent)


for _module in list(sys.modules.values()):
    # __main__ has none, and neither have modules that a program or the host made.
    if isinstance(_module, ModuleType) and (_module.__name__ in sys.builtin_module_names or '__file__' in _module.__dict__) and _module.__name__ != '__main__':
        _adopt(_module)
