"""ModuleSpec, spec_from_loader, module_from_spec and find_spec."""
import importlib.util, importlib.machinery, sys, types
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec, spec_from_loader

spec = ModuleSpec('a.b', None)
print(spec, spec.parent, spec.has_location, spec.cached, spec.loader_state, spec.origin, spec.submodule_search_locations)
package = ModuleSpec('a.b', None, origin='here', is_package=True)
print(package, package.parent, package == spec, spec == ModuleSpec('a.b', None), spec == 5)
spec.has_location = 'yes'
print(spec.has_location, type(spec).__module__, spec.__hash__)


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.ran = module.__name__

    def is_package(self, name):
        return name.startswith('pack')

    def __repr__(self):
        return 'Loader()'


for name in 'plain', 'pack', 'pack.sub':
    spec = spec_from_loader(name, Loader())
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    print(spec, module.ran, module.__package__, module.__spec__ is spec, getattr(module, '__path__', None), module)
print(spec_from_loader('x', None), spec_from_loader('x', Loader(), is_package=True, origin='o'))


class NoCreate:
    def exec_module(self, module):
        pass


for loader in NoCreate(), None:
    try:
        print(module_from_spec(spec_from_loader('n', loader)).__loader__)
    except Exception as error:
        print(type(error).__name__, error)
print(find_spec('json').name, find_spec('json').parent, find_spec('json').submodule_search_locations is not None, find_spec('no_such_thing'))
print(find_spec('.decoder', 'json').name, find_spec('math'), find_spec('sys').loader is importlib.machinery.BuiltinImporter)
sys.modules.pop('colorsys', None)
spec = find_spec('colorsys')
print(spec.name, 'colorsys.py' in spec.origin, spec.has_location, 'colorsys' in sys.modules)
module = module_from_spec(spec)
spec.loader.exec_module(module)
print(module.rgb_to_hsv(1, 0, 0), 'colorsys' in sys.modules)
import colorsys
print(colorsys.__spec__.name, colorsys.__spec__.parent == '', colorsys.__loader__ is colorsys.__spec__.loader, colorsys.__file__ == colorsys.__spec__.origin)
for name in 'keyword.part', 'no_such.part':
    try:
        print(find_spec(name))
    except Exception as error:
        print(type(error).__name__, error, error.name)
import keyword
sys.modules['odd'] = types.ModuleType('odd')
sys.modules['none'] = None
for name in 'odd', 'none':
    try:
        print(find_spec(name))
    except Exception as error:
        print(type(error).__name__, error)
del sys.modules['odd'].__spec__
try:
    find_spec('odd')
except ValueError as error:
    print(error)
print(importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.BYTECODE_SUFFIXES)
