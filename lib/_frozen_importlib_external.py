# Hidden: CPython has this in C.
"""Modules that have files, by name: the loaders, the finder of sys.path, and what is known of the names of files. The files are the host's and the library's."""

import sys

import _frozen_importlib as _bootstrap
import _introspection

MAGIC_NUMBER = (3627).to_bytes(2, 'little') + b'\r\n'
SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = []
_UNKNOWN = object()


def _about(name):
    """What the host has of that name: whether it is a package, its file and its text; None when it has nothing."""
    text = _introspection.find_source('<about>' + name)
    if text is None:
        return None
    kind, file, source = text.split('\n', 2)
    return kind == 'package', file, source


def _cached_path(path):
    if path.endswith('.pyc'):
        return path
    try:
        return cache_from_source(path)
    except NotImplementedError:
        return None


def _split(path):
    folder, slash, tail = path.rpartition('/')
    return folder, tail


def _text_of(path):
    # What finders import would be looked for by finders.
    if not isinstance(path, str):
        import os
        path = os.fspath(path)
    return path


def cache_from_source(path, *, optimization=None):
    """Where CPython would keep the code of a file."""
    folder, tail = _split(_text_of(path))
    stem, dot, rest = tail.rpartition('.')
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    name = (stem or rest) + (dot if stem else '') + tag
    if optimization is None:
        optimization = sys.flags.optimize or ''
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f'{optimization!r} is not alphanumeric')
        name += '.opt-' + optimization
    return '/'.join(part for part in (folder, '__pycache__', name + '.pyc') if part)


def source_from_cache(path):
    if sys.implementation.cache_tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    path = _text_of(path)
    folder, tail = _split(path)
    above, kind = _split(folder)
    if kind != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    dots = tail.count('.')
    if dots not in (2, 3):
        raise ValueError(f'expected only 2 or 3 dots in {tail!r}')
    if dots == 3:
        optimization = tail.rsplit('.', 2)[-2]
        if not optimization.startswith('opt-'):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not optimization[4:].isalnum():
            raise ValueError(f'optimization level {optimization!r} is not an alphanumeric value')
    name = tail.partition('.')[0] + '.py'
    return f'{above}/{name}' if above else name


def source_hash(source_bytes):
    raise NotImplementedError('there are no files of code')


def decode_source(source_bytes):
    """The text of a file with source, decoded as it says itself."""
    import io
    import re
    data = bytes(source_bytes)
    encoding = 'utf-8-sig'
    for line in data.split(b'\n', 2)[:2]:
        if found := re.match(rb'[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', line):
            encoding = found[1].decode()
            break
        if line.strip() and not line.lstrip().startswith(b'#'):
            break
    return io.IncrementalNewlineDecoder(None, True).decode(data.decode(encoding))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_UNKNOWN):
    """A spec of a module in a file, whose loader is chosen by the end of its name. None when there is none for it."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = _text_of(location)
        if not location.startswith(('/', '<')):
            location = '/' + location.removeprefix('./')
    spec = _bootstrap.ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if loader is None:
        for kind, suffixes in ((SourceFileLoader, SOURCE_SUFFIXES), (SourcelessFileLoader, BYTECODE_SUFFIXES)):
            if location.endswith(tuple(suffixes)):
                spec.loader = loader = kind(name, location)
                break
        else:
            return None
    if submodule_search_locations is _UNKNOWN:
        if hasattr(loader, 'is_package'):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(_split(location)[0])
    return spec


class _LoaderBasics:
    def is_package(self, fullname):
        file = _split(self.get_filename(fullname))[1]
        return file.rsplit('.', 1)[0] == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)

    def load_module(self, fullname):
        return _load_module(self, fullname)


def _load_module(loader, fullname):
    """The deprecated way: loads, or loads again, by name."""
    import warnings
    warnings.warn('the load_module() method is deprecated and slated for removal in Python 3.15; use exec_module() instead', DeprecationWarning, stacklevel=2)
    spec = _bootstrap.spec_from_loader(fullname, loader)
    if fullname not in sys.modules:
        return _bootstrap._load(spec)
    _bootstrap._exec(spec, sys.modules[fullname])
    return sys.modules[fullname]


class SourceLoader(_LoaderBasics):
    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {'mtime': self.path_mtime(path)}

    def set_data(self, path, data):
        """There is no place for code."""

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(decode_source(data) if isinstance(data, (bytes, bytearray)) else data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


def _check_name(loader, name):
    if name is not None and name != loader.name:
        raise ImportError(f'loader for {loader.name} cannot handle {name}', name=name)


class FileLoader:
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, fullname=None):
        _check_name(self, fullname)
        return self.path

    def load_module(self, fullname=None):
        _check_name(self, fullname)
        return _load_module(self, self.name if fullname is None else fullname)

    def get_data(self, path):
        found = _about(self.name)
        if found is not None and found[1] == path:
            return found[2].encode()
        with open(path, 'rb') as file:
            return file.read()


class SourceFileLoader(FileLoader, SourceLoader):
    @property
    def _is_native(self):
        """Is it what the interpreter itself would load?"""
        if type(self) is not SourceFileLoader:
            return False
        found = _about(self.name)
        return found is not None and found[1] == self.path

    def path_stats(self, path):
        raise FileNotFoundError(2, 'No such file or directory', path)


class SourcelessFileLoader(FileLoader, _LoaderBasics):
    def get_code(self, fullname):
        path = self.get_filename(fullname)
        self.get_data(path)
        raise ImportError('code in files cannot be read', name=fullname, path=path)

    def get_source(self, fullname):
        return None


class ExtensionFileLoader(FileLoader, _LoaderBasics):
    def create_module(self, spec):
        raise ImportError('there are no extension modules', name=spec.name, path=self.path)

    def get_code(self, fullname):
        return None

    def get_source(self, fullname):
        return None


class NamespaceLoader:
    """Of packages that are folders without a file of their own."""

    def __init__(self, name, path, path_finder):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass

    def load_module(self, fullname):
        return _load_module(self, fullname)


class PathFinder:
    """Asks the finders that sys.path_hooks have for the entries of a path; where none answers, the host and the library."""

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None:
                del sys.path_importer_cache[name]
            elif hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()

    @classmethod
    def _importer(cls, entry):
        cache = sys.path_importer_cache
        if entry not in cache:
            cache[entry] = None
            for hook in sys.path_hooks:
                try:
                    cache[entry] = hook(entry)
                    break
                except ImportError:
                    continue
        return cache[entry]

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        namespace = []
        if sys.path_hooks:
            for entry in sys.path if path is None else path:
                finder = cls._importer(entry) if isinstance(entry, str) else None
                spec = None if finder is None else finder.find_spec(fullname, target)
                if spec is None:
                    continue
                if spec.loader is not None:
                    return spec
                if spec.submodule_search_locations is None:
                    raise ImportError('spec missing loader')
                namespace.extend(spec.submodule_search_locations)
        found = _about(fullname)
        if found is not None and not found[1].startswith('<native>/'):
            is_package, file, source = found
            folder = [_split(file)[0]] if is_package else None
            return spec_from_file_location(fullname, file, loader=SourceFileLoader(fullname, file), submodule_search_locations=folder)
        if not namespace:
            return None
        spec = _bootstrap.ModuleSpec(fullname, None)
        spec.submodule_search_locations = namespace
        return spec

    @staticmethod
    def find_distributions(*args, **kwargs):
        return iter(())


class FileFinder:
    """Finds modules in a folder; there are no folders."""

    def __init__(self, path, *loader_details):
        self.path = path or '.'

    def invalidate_caches(self):
        pass

    def find_spec(self, fullname, target=None):
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        def path_hook_for_FileFinder(path):
            raise ImportError('only directories are supported', path=path)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f'FileFinder({self.path!r})'


class WindowsRegistryFinder:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None


class AppleFrameworkLoader(ExtensionFileLoader):
    pass
