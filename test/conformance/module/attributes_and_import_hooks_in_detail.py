import sys, types, math, collections.abc
print(math.__name__, type(math).__name__, math.__package__, repr(math), collections.__name__, collections.__package__, hasattr(collections, '__path__'), hasattr(math, '__path__'), collections.abc.__name__, __name__, sys.modules['math'] is math, 'sys' in sys.builtin_module_names)
made = types.ModuleType('made', 'its doc')
made.value = 5
made.__all__ = ['value', 'other']
made.other = 6
made.hidden = 7
sys.modules['made'] = made
import made as again
from made import value
print(again is made, value, made.__doc__, made.__dict__['value'])
scope = {}
exec('from made import *', scope)
print(sorted(k for k in scope if k != '__builtins__'))
def attempt(source):
    try:
        scope = {}
        exec(source, scope)
        print(source, '->', sorted(k for k in scope if k != '__builtins__'))
    except Exception as error:
        print(source, '->', type(error).__name__, error, getattr(error, 'name', None))
made.__all__ = ['missing']
attempt('from made import *')
made.__all__ = [5]
attempt('from made import *')
made.__all__ = 5
attempt('from made import *')
del made.__all__
made._private = 1
attempt('from made import *')
attempt('from made import missing')
attempt('import made.sub')
attempt('import missing_module')
attempt('from missing_module import x')
attempt('import missing_module.sub')
sys.modules['blocked'] = None
attempt('import blocked')
attempt('from blocked import x')
sys.modules['strange'] = types.SimpleNamespace(a=1)
attempt('from strange import a')
attempt('import strange')
attempt('from strange import b')
package = types.ModuleType('package')
package.__path__ = []
sub = types.ModuleType('package.sub')
sys.modules.update({'package': package, 'package.sub': sub})
attempt('import package.sub')
attempt('import package.sub as s')
attempt('from package import sub')
attempt('import package.other')
attempt('from package.sub import nothing')
made.__getattr__ = lambda name: f'dynamic {name}' if name.startswith('d') else (_ for _ in ()).throw(AttributeError(f'no {name}'))
attempt('from made import dyn')
attempt('from made import nope')
print(made.dyn)
try:
    made.other_thing
except AttributeError as error:
    print(error)
relative = {'__name__': 'package.sub', '__package__': 'package'}
package.sub = sub
package.here = 1
exec('from . import here, sub\nfrom .sub import __name__ as n', relative)
print(relative['here'], relative['n'])
for namespace in [{'__name__': 'top', '__package__': ''}, {'__name__': 'top'}, {'__package__': 'package', '__name__': 'x'}, {'__package__': 5, '__name__': 'x'}, {'__package__': 'package', '__name__': 'package.sub'}]:
    for source in ['from . import here', 'from .. import here', 'from .nothing import x']:
        try:
            exec(source, dict(namespace))
            print(namespace, source, 'imported')
        except Exception as error:
            print(namespace, source, type(error).__name__, error)
original = __builtins__.__import__ if not isinstance(__builtins__, dict) else __builtins__['__import__']
import builtins
def hooked(name, globals=None, locals=None, fromlist=(), level=0):
    print('import', name, fromlist, level)
    return original(name, globals, locals, fromlist, level)
builtins.__import__ = hooked
import math
from math import pi as p, e
import collections.abc
builtins.__import__ = original
del sys.modules['made']
attempt('import made')
