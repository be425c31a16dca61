"""The abstract loaders, by what a program gives them."""
import importlib.abc, importlib.util, importlib.machinery, sys

FILES = {'/m/one.py': b'X = 1\nNAME = __name__, __file__\n', '/m/two/__init__.py': '# -*- coding: latin-1 -*-\nY = "\xe9"\n'.encode('latin-1')}


class FromFiles(importlib.abc.SourceLoader):
    def __init__(self, path):
        self.path = path

    def get_filename(self, fullname):
        return self.path

    def get_data(self, path):
        if path not in FILES:
            raise OSError(path)
        return FILES[path]


for name, path in ('one', '/m/one.py'), ('two', '/m/two/__init__.py'), ('three', '/m/three.py'):
    loader = FromFiles(path)
    print(loader.is_package(name), isinstance(loader, importlib.abc.InspectLoader))
    spec = importlib.util.spec_from_loader(name, loader)
    print(spec.origin, spec.submodule_search_locations, spec.has_location)
    module = importlib.util.module_from_spec(spec)
    try:
        loader.exec_module(module)
        print([getattr(module, key, None) for key in ('X', 'Y', 'NAME')], module.__file__, getattr(module, '__path__', None))
        print(repr(loader.get_source(name)), loader.get_code(name).co_filename)
    except OSError as error:
        print(type(error).__name__, error)
try:
    FromFiles('nowhere').get_source('x')
except ImportError as error:
    print(error, error.name)


class Inspect(importlib.abc.InspectLoader):
    def get_source(self, fullname):
        return f'name = {fullname!r}' if fullname != 'none' else None


spec = importlib.util.spec_from_loader('seen', Inspect())
print(spec.origin, spec.submodule_search_locations)
module = importlib.util.module_from_spec(spec)
Inspect().exec_module(module)
print(module.name, Inspect().get_code('none'), Inspect().get_code('x').co_filename)
for kind in importlib.abc.__all__:
    print(kind, sorted(getattr(importlib.abc, kind).__abstractmethods__))
try:
    importlib.abc.SourceLoader()
except TypeError as error:
    print(error)
print(issubclass(importlib.machinery.PathFinder, importlib.abc.MetaPathFinder), issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader))
spec = importlib.util.spec_from_file_location('there', '/m/there.py')
print(spec.name, spec.origin, spec.loader.name, spec.loader.path, spec.has_location, spec.loader.is_package('there'))
print(importlib.util.spec_from_file_location('p', '/m/p/__init__.py').submodule_search_locations, importlib.util.spec_from_file_location('t', '/m/t.txt'))
print(importlib.util.decode_source(b'a\r\nb\n'), importlib.util.decode_source(b'\xef\xbb\xbfc'))
try:
    spec.loader.get_source('other')
except ImportError as error:
    print(error)
