/** Values that are nested too deep, share their parts, or contain themselves. Class of attack: name of the program → its source, or a function that makes it when it is long. */
export const NESTING = {
  'shared containers': {
    comparison: 'x = y = 0\nfor _ in range(40): x = [x, x]; y = [y, y]\nx == y',
    repr: 'x = 0\nfor _ in range(40): x = [x, x]\nrepr(x)',
    'given to the host': 'x = 0\nfor _ in range(40): x = [x, x]\nx',
    'a dict given to the host': 'x = 0\nfor _ in range(40): x = {1: x, 2: x}\nx',
    hash: 'x = 0\nfor _ in range(40): x = (x, x)\nhash(x)',
    copy: 'import copy\nx = 0\nfor _ in range(40): x = [x, x]\ncopy.deepcopy(x)',
    order: 'x = y = 0\nfor _ in range(40): x = (x, x); y = (y, y)\nx < y',
    json: 'import json\nx = 0\nfor _ in range(40): x = [x, x]\njson.dumps(x)',
    'isinstance of nested tuples': 'x = int\nfor _ in range(40): x = (x, x)\nisinstance("", x)',
    'a text many times': "['a' * 10**6] * 10**6",
    'bytes many times': "[b'a' * 10**6] * 10**6",
    'a large number many times': '[1 << 10**6] * 10**6',
    'an error many times': 'e = ValueError("a" * 10**6)\n[e] * 10**5',
    'objects many times': '[object()] * 10**6',
    'arguments of a host function': 'x = 0\nfor _ in range(40): x = [x, x]\ntake(x)',
    'a text many times for a host function': "take(['a' * 10**6] * 10**6)",
    groups: "e = [ValueError()]\nfor _ in range(30): e = [ExceptionGroup('g', e * 2)]\nraise e[0]",
    unions: 'x = int | str\nfor _ in range(40): x = list[x, x]\nrepr(x)',
    annotations: 'x = int\nfor _ in range(30): x = dict[x, x]\nhash(x)',
  },
  'deep containers': {
    dropped: 'x = []\nfor _ in range(10**5): x = [x]\nx = None\nimport gc\ngc.collect()',
    repr: 'x = []\nfor _ in range(10**5): x = [x]\nrepr(x)',
    comparison: 'x = y = 0\nfor _ in range(10**5): x = [x]; y = [y]\nx == y',
    hash: 'x = ()\nfor _ in range(10**5): x = (x,)\nhash(x)',
    copy: 'import copy\nx = []\nfor _ in range(10**5): x = [x]\ncopy.deepcopy(x)',
    'reduced copy':
      'import copy\nclass N: pass\nx = N()\nfor _ in range(10**5):\n    y = N(); y.n = x; x = y\ncopy.deepcopy(x)',
    generic: 'x = int\nfor _ in range(10**5): x = list[x]\nrepr(x)',
    'a generic compared': 'x = y = int\nfor _ in range(10**5): x = list[x]; y = list[y]\nx == y',
    isinstance: 'x = int\nfor _ in range(10**5): x = (x,)\nisinstance("", x)',
    issubclass: 'x = int\nfor _ in range(10**5): x = (x,)\nissubclass(str, x)',
    'given to the host': 'x = []\nfor _ in range(10**5): x = [x]\nx',
    dicts: 'x = {}\nfor _ in range(10**5): x = {1: x}\nstr(x)',
    'except clauses': 'x = ValueError\nfor _ in range(10**5): x = (x,)\ntry: 1/0\nexcept x: pass',
    startswith: "x = 'a'\nfor _ in range(10**5): x = (x,)\n'a'.startswith(x)",
    iterators: 'x = iter([])\nfor _ in range(10**5): x = map(None, x)\nnext(x)',
    slices: 'x = None\nfor _ in range(10**5): x = slice(x)\nrepr(x)',
    properties: 'x = None\nfor _ in range(10**5): x = staticmethod(x)\nrepr(x)\nx()',
    methods: 'import types\ndef f(*a): pass\nx = f\nfor _ in range(10**5): x = types.MethodType(x, 1)\nx()',
    partials:
      'from functools import partial\nx = int\nfor _ in range(10**5): x = partial(x); x = partial(lambda *a, f=x: f(*a))\nx()',
    'weak proxies':
      'import weakref\nclass A: pass\na = A()\nx = a\nk = []\nfor _ in range(10**4):\n    b = A(); b.x = weakref.proxy(x); k.append(x); x = b\nrepr(x.x)',
    unions: 'x = int\nfor _ in range(10**5): x = list[x] | None\nhash(x)',
    'mapping proxies': 'import types\nx = {}\nfor _ in range(10**5): x = types.MappingProxyType({1: x})\nrepr(x)',
    'sentinel iterators': 'x = int\nfor _ in range(10**5): x = iter(x, 1).__next__\nx()',
    'bound next of maps':
      'from itertools import repeat\nx = int\nfor _ in range(10**5): x = map(lambda a, f=x: f(), repeat(1)).__next__\nx()',
    'bound get of properties': 'x = id\nfor _ in range(10**5): x = property(x).__get__\nx(1)',
    'calls of calls': 'x = id\nfor _ in range(10**5): x = x.__call__\nx(1)',
    'modules that ask modules':
      'import types\nx = types.ModuleType("a")\nfor _ in range(10**4):\n    y = types.ModuleType("b")\n    y.__getattr__ = x.__getattribute__\n    x = y\nx.name',
    'classes that ask objects':
      'class A: pass\nx = A()\nfor _ in range(10**4): x = type("B", (), {"__getattr__": x.__getattribute__})()\nx.name',
    'mapping proxies compared':
      'import types\nx = {}; y = {}\nfor _ in range(10**5): x = types.MappingProxyType(x); y = types.MappingProxyType(y)\nx == y\nlen(x)\nx | y',
    'frozensets compared':
      'x = frozenset(); y = frozenset([1])\nfor _ in range(10**5): x = frozenset([x]); y = frozenset([y])\nx == y',
    'classes on classes': 'class A: pass\nfor _ in range(10**4): A = type("A", (A,), {})\nA.x = 1\nA.__mro__[-2].x = 2',
    'methods hashed':
      'import types\nx = id\nfor _ in range(10**5): x = types.MethodType(x, 1)\nhash(x)\nx == types.MethodType(x, 1)\nrepr(x)',
    'wrappers of wrappers':
      'x = id\nfor _ in range(10**5): x = classmethod(x)\nx.__get__(1, int)\nx.__isabstractmethod__',
    'views of views': 'x = memoryview(b"abc")\nfor _ in range(10**5): x = memoryview(x)\nx == x[::-1]\nbytes(x)',
    'reversed views': 'x = [1]\nfor _ in range(10**5): x = reversed([x])\nnext(x)\nimport copy\ncopy.copy(x)',
    'enumerations of enumerations': 'x = [1]\nfor _ in range(10**5): x = enumerate(x)\nnext(x)\nlist(x)',
    'generators of generators': 'def g(x): yield from x\nx = [1]\nfor _ in range(10**5): x = g(x)\nnext(x)\nx.close()',
    'coroutines that await':
      'async def f(x): return await x\nasync def g(): return 1\nx = g()\nfor _ in range(10**4): x = f(x)\ntry: x.send(None)\nexcept StopIteration: pass\nx.close()',
    'causes, described': 'e = None\nfor _ in range(10**5): e = ImportError(e, name=e)\nstr(e), repr(e)',
    'annotated aliases':
      'type A = int\nfor _ in range(10**4):\n    exec("type A = list[A]") if 0 else None\n    A = A | None\nrepr(A)',
    'chained maps': 'from collections import ChainMap\nx = {}\nfor _ in range(10**4): x = ChainMap(x)\nx.get(1)',
  },
  'json, deep': {
    dumps: 'import json\nx = []\nfor _ in range(10**5): x = [x]\njson.dumps(x)',
    'dumps of dicts': 'import json\nx = {}\nfor _ in range(10**5): x = {"a": x}\njson.dumps(x)',
    'dumps indented': 'import json\nx = []\nfor _ in range(10**5): x = [x]\njson.dumps(x, indent=1)',
    'dumps by default': 'import json\njson.dumps(object(), default=lambda o: [o])',
    loads: "import json\njson.loads('[' * 10**5)",
    'loads of dicts': 'import json\njson.loads(\'{"a":\' * 10**5)',
    'loads of both': "import json\njson.loads('[' * 10**5 + ']' * 10**5)",
    'loads by hook':
      "import json\njson.loads('[{}]' , object_hook=lambda d: json.loads('[{}]', object_hook=None) and [d] * 10**9)",
  },
  cycles: {
    repr: 'x = []\nx.append(x)\nrepr(x)',
    comparison: 'x = []; y = []\nx.append(x); y.append(y)\nx == y',
    hash: 'x = []\nt = (x,)\nx.append(t)\nhash(t)',
    json: 'import json\nx = []\nx.append(x)\njson.dumps(x)',
    'given to the host': 'x = []\nx.append(x)\nx',
    'a dict given to the host': 'x = {}\nx[1] = x\nx',
    garbage: 'for _ in range(3 * 10**6):\n    x = []\n    x.append(x)',
    'garbage with finalizers':
      'class A:\n    def __init__(self): self.me = self\n    def __del__(self): pass\nwhile True: A()',
    'garbage of closures': 'def f():\n    def g(): return g\n    return g\nwhile True: f()',
    copy: 'import copy\nx = []\nx.append(x)\ny = copy.deepcopy(x)\nassert y[0] is y',
    causes: 'a = ValueError(); b = KeyError()\na.__cause__ = b; b.__cause__ = a\nraise a',
    contexts: 'a = ValueError(); b = KeyError()\na.__context__ = b; b.__context__ = a\nraise a',
    bases: 'class A: pass\nclass B(A): pass\nA.__bases__ = (B,)',
    'a deque': 'from collections import deque\nx = deque()\nx.append(x)\nrepr(x)\nx == x.copy()',
    'a generator that holds itself': 'def g():\n    yield\n    yield x\nx = g()\nnext(x)\nwhile True: x = g(); next(x)',
  },
};
