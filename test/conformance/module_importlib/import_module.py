"""import_module, __import__, reload and resolve_name."""
import importlib, sys, types
from importlib import import_module, invalidate_caches, reload
import importlib.util
from importlib.util import resolve_name

print(import_module('json').__name__, import_module('collections.abc').__name__, import_module('.decoder', 'json').__name__)
print(import_module('..decoder', 'json.encoder') is sys.modules['json.decoder'], importlib.__import__('json.decoder').__name__)
print(importlib.__import__('json.decoder', fromlist=['JSONDecoder']).__name__, invalidate_caches())
print(sorted(importlib.__all__), import_module('.', 'json').__name__)


def attempt(function, *args):
    try:
        print(function.__name__, args, '->', function(*args))
    except Exception as error:
        print(function.__name__, args, type(error).__name__, error, getattr(error, 'name', None))


attempt(import_module, '.decoder')
attempt(import_module, '...decoder', 'json')
attempt(import_module, 'no_such_module')
attempt(import_module, 'json.no_such_module')
attempt(import_module, 'keyword.part')
attempt(import_module, '')
attempt(import_module, '.x', 5)
attempt(import_module, 5)
for name, package in [('a', None), ('.a', 'p.q'), ('..a', 'p.q'), ('...a', 'p.q'), ('.a', None), ('.', 'p'), ('.a', '')]:
    attempt(resolve_name, name, package)
attempt(reload, 5)
attempt(reload, types.ModuleType('nowhere'))
keyword = import_module('keyword')
keyword.mine = 1
keyword.kwlist = None
again = reload(keyword)
print(again is keyword, keyword.mine, len(keyword.kwlist) > 30)
