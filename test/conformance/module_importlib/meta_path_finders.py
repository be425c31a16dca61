"""Finders and loaders that a program puts into sys.meta_path."""
import importlib
import importlib.abc
import importlib.util
import sys

SOURCES = {
    'plugin': 'print("runs", __name__, __package__, __file__, __spec__.name)\nVALUE = 1\ndef call():\n    return VALUE\n',
    'pack': 'print("runs", __name__, __package__, __path__)\nfrom . import part\nfrom .part import PART\n',
    'pack.part': 'from .deep import inner as _inner\nPART = __package__, _inner\n',
    'pack.deep': '',
    'pack.deep.inner': 'HERE = __name__\n',
    'broken': '1 / 0\n',
    'keyword': 'kwlist = "mine"\n',
}
PACKAGES = {'pack', 'pack.deep'}


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, fullname, path, target=None):
        if fullname not in SOURCES:
            return None
        print('find', fullname, path, target)
        spec = importlib.util.spec_from_loader(fullname, self, origin='memory:' + fullname, is_package=fullname in PACKAGES)
        spec.has_location = True
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(compile(SOURCES[module.__name__], module.__spec__.origin, 'exec'), module.__dict__)

    def __repr__(self):
        return '<Finder>'


finder = Finder()
sys.meta_path.insert(0, finder)
sys.modules.pop('keyword', None)
import plugin
print(plugin, plugin.call(), plugin.__loader__, plugin.__spec__)
import pack.deep.inner
from pack import part, PART
print(PART, part.PART, pack.deep.inner.HERE, pack.deep.__path__, sys.modules['pack.part'].__package__)
import keyword
print(keyword.kwlist)
for name in ['broken', 'missing', 'pack.missing', 'plugin.missing']:
    try:
        importlib.import_module(name)
    except Exception as error:
        print(type(error).__name__, error, name in sys.modules)
SOURCES['plugin'] = 'VALUE = 2\n'
print(importlib.reload(plugin) is plugin, plugin.call())
print(importlib.util.find_spec('pack.part') is part.__spec__)
sys.meta_path.remove(finder)
del sys.modules['keyword'], sys.modules['plugin']
import keyword
print(len(keyword.kwlist) > 30)
try:
    import plugin
except ImportError as error:
    print(error)


class Last:
    """Comes after all others: makes what is missing."""

    @classmethod
    def find_spec(cls, name, path, target=None):
        return importlib.util.spec_from_loader(name, cls, origin='made') if name.startswith('made_') else None

    @staticmethod
    def create_module(spec):
        import types
        module = types.ModuleType(spec.name)
        module.answer = 42
        return module

    @staticmethod
    def exec_module(module):
        module.question = '?'


sys.meta_path.append(Last)
import made_up
print(made_up.answer, made_up.question, made_up.__spec__.origin, hasattr(made_up, '__file__'))
import textwrap, made_again
print(textwrap.__name__, made_again.__name__)


class Blocker:
    def find_spec(self, name, path, target=None):
        if name == 'colorsys':
            raise ImportError('blocked', name=name)


sys.modules.pop('colorsys', None)
sys.meta_path.insert(0, Blocker())
try:
    import colorsys
except ImportError as error:
    print('not', error)
sys.meta_path.pop(0)
sys.meta_path.remove(Last)
for name in 'made_up', 'made_again', 'pack', 'pack.part', 'pack.deep', 'pack.deep.inner':
    del sys.modules[name]
