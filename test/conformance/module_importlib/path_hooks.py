"""Finders for entries of sys.path."""
import importlib.machinery, importlib.util, sys


class Entry:
    def __init__(self, place):
        self.place = place

    def find_spec(self, name, target=None):
        print('asked', self.place, name)
        if name == 'from_hook':
            return importlib.util.spec_from_loader(name, self, origin=self.place + name)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.place = self.place

    def invalidate_caches(self):
        print('invalidated', self.place)


def hook(entry):
    if entry == 'memory:a/':
        print('hook', entry)
        return Entry(entry)
    raise ImportError('not mine')


# Others are known already.
cache = dict(sys.path_importer_cache)
sys.path_importer_cache.update(dict.fromkeys(sys.path))
sys.path_hooks.insert(0, hook)
sys.path.insert(0, 'memory:a/')
import from_hook
print(from_hook.place, from_hook.__spec__.origin)
try:
    import from_nowhere
except ModuleNotFoundError as error:
    print(error)
print(type(sys.path_importer_cache['memory:a/']).__name__)
sys.path.remove('memory:a/')
del sys.modules['from_hook']
sys.path_importer_cache.clear()
sys.path_importer_cache.update(cache)
sys.path_hooks.remove(hook)
