"""Every form of import, what is missing, and modules made by hand."""
import sys, math as m
from math import pi as p, sqrt
from math import (floor, ceil,)
print(m.pi == p, sqrt(4), floor(1.5), ceil(1.5))
for f in ["import nope", "from math import nope", "from math import sqr", "import math.foo", "from nope import x", "from . import x", "from .a import x", "import sys as s, nope2", "from math import *; print(tau)", "from sys import nope as x", "import math.pi", "from math.x import y"]:
    try: exec(f)
    except BaseException as e: print(f, type(e).__name__, e, getattr(e, 'name', 0), getattr(e, 'path', 0) if 'math' not in f else '', getattr(e, 'name_from', 0))
try: __import__('')
except ValueError as e: print(e)
try: __import__(5)
except TypeError as e: print(e)
try: m.foo
except AttributeError as e: print(e)
try: m.sqr
except AttributeError as e: print(e)
print('math' in sys.modules, type(m), repr(m)[:15])
import types
mod = types.ModuleType('hello', 'docs')
print(mod, mod.__doc__, mod.__name__, mod.__dict__['__name__'], sorted(mod.__dict__))
mod.x = 5
sys.modules['hello'] = mod
import hello
from hello import x
print(hello.x, x)
mod.__all__ = ['x', 'zz']
try: exec('from hello import *')
except AttributeError as e: print(e)
mod.__all__ = [1]
try: exec('from hello import *')
except TypeError as e: print(e)
def ga(n): return 'dyn ' + n
mod.__getattr__ = ga
print(hello.anything)
from hello import other
print(other)
try: types.ModuleType()
except TypeError as e: print(e)
try: types.ModuleType(5)
except TypeError as e: print(e)
del mod.__name__
try: mod.__name__
except AttributeError as e: print(e)
sys.modules['gone'] = None
try: import gone
except ImportError as e: print(type(e).__name__, e)
def f():
    exec("from math import *")
try:
    exec("def f():\n from math import *")
except SyntaxError as e: print(e)
