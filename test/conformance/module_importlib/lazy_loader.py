"""A module that is executed when it is used."""
import importlib.util, importlib.abc, sys


class Loader(importlib.abc.Loader):
    def exec_module(self, module):
        print('executing', module.__name__)
        module.value = 5
        module.other = 6


spec = importlib.util.spec_from_loader('lazy', importlib.util.LazyLoader(Loader()))
module = importlib.util.module_from_spec(spec)
sys.modules['lazy'] = module
spec.loader.exec_module(module)
print('made')
module.other = 7
print('set', module.value, module.other, type(module))
import lazy
print(lazy is module)
del sys.modules['lazy']
factory = importlib.util.LazyLoader.factory(Loader)
loader = factory()
print(type(loader).__name__, type(loader.loader).__name__)
try:
    importlib.util.LazyLoader(5)
except TypeError as error:
    print(error)
