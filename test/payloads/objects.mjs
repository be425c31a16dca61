/** Objects that are not what they seem, and what can be found by looking around. Class of attack: name of the program → its source, or a function that makes it when it is long. */
/** Statements one after another. */
const steps = (...lines) => lines.join('\n');

export const OBJECTS = {
  'objects not initialised': {
    'every built-in type': steps(
      'import builtins, types, itertools, collections, functools, weakref',
      'found = []',
      'for module in (builtins, types, itertools, collections, functools, weakref):',
      '    for name in dir(module):',
      '        t = getattr(module, name)',
      '        if not isinstance(t, type): continue',
      '        try: x = t.__new__(t)',
      '        except Exception: continue',
      '        for name in dir(x):',
      '            try: m = getattr(x, name)',
      '            except Exception: continue',
      "            if name in ('__class__', '__init_subclass__', '__subclasshook__', 'throw', '__del__'): continue",
      '            for a in ((), (1,), (x,), (None, None), ("a", 1, 2)):',
      '                try: m(*a)',
      '                except Exception: pass',
    ),
    'types of what there is': steps(
      'import sys',
      'def g(): yield',
      'async def c(): yield',
      'things = [g(), c(), sys._getframe(), g.__code__, g, iter([]), iter({}), iter(""), iter(set()), iter(range(3)), {}.keys(), {}.items(), property(), super, slice(1), memoryview(b"a"), type.__dict__, int | str, list[int], reversed([]), [].append, int.real, "".join, staticmethod(g), classmethod(g), NotImplemented, ..., (lambda: (yield))()]',
      'try: 1 / 0',
      'except Exception as e: things.append(e.__traceback__)',
      'for thing in things:',
      '    t = type(thing)',
      '    for make in (lambda: t.__new__(t), lambda: object.__new__(t), lambda: t()):',
      '        try: x = make(); repr(x); hash(x); x == x; list(x)',
      '        except Exception: pass',
    ),
    'exceptions without init': steps(
      'import builtins',
      'for n in dir(builtins):',
      '    t = getattr(builtins, n)',
      '    if isinstance(t, type) and issubclass(t, BaseException):',
      '        try: x = t.__new__(t)',
      '        except TypeError: continue',
      '        for n in dir(x):',
      '            try: getattr(x, n)',
      '            except AttributeError: pass',
      '        str(x), repr(x), x.__reduce__()',
    ),
    'subclasses without init': steps(
      'for t in (int, str, list, dict, set, tuple, bytes, bytearray, float, complex, frozenset, BaseException, property, object):',
      '    class S(t):',
      '        def __init__(self): pass',
      '    x = S.__new__(S)',
      '    repr(x), x == x, bool(x)',
    ),
    'iterators without init': steps(
      'import itertools',
      'for n in dir(itertools):',
      '    t = getattr(itertools, n)',
      '    if not isinstance(t, type): continue',
      '    try: next(t.__new__(t))',
      '    except (TypeError, StopIteration): pass',
    ),
  },
  'texts of surrogates and nulls': {
    eval: 'eval(chr(0xD800))',
    exec: 'exec("x = " + repr(chr(0xDFFF)) + "; y = \\"" + chr(0xD800) + "\\"")',
    print: 'print(chr(0xD800))',
    'to the host': 'chr(0xD800) + chr(0xDC00), chr(0xDC00) + chr(0xD800), "\\0" * 1000',
    names: 'setattr(type("A", (), {}), chr(0xD800), 1)\nglobals()[chr(0xDC00)] = 1\ntype(chr(0xD800), (), {})',
    'an error': 'raise ValueError(chr(0xD800) * 10 + "\\0")',
    encode: 'chr(0xD800).encode()',
    files: 'compile("1", chr(0xD800) + "\\0", "eval")',
    modules: '__import__("a" + chr(0xD800))',
    'null in source': 'exec("x = 1\\0")',
    keywords: 'def f(**k): return k\nf(**{chr(0xD800): 1, "\\0": 2})',
    'a host function': 'take(chr(0xD800), "\\0", chr(0x10FFFF))',
    bytes: 'b"\\xff\\xfe\\xed\\xa0\\x80".decode("utf-8", "surrogateescape").encode("utf-8", "surrogatepass")',
    format: "f'{chr(0xD800)!a:>10}{chr(0xD800)!r}{chr(0xD800)}'",
  },
  'abuse of exceptions': {
    'new gives something else': 'class E(Exception):\n    def __new__(cls): return 42\nraise E',
    'a million frames':
      'import sys\nsys.setrecursionlimit(10**6)\ndef f(n):\n    if n: f(n - 1)\n    else: 1 / 0\nf(10**6)',
    'nested groups': "e = ValueError()\nfor _ in range(10**5): e = ExceptionGroup('g', [e])\nraise e",
    'nested groups, split':
      "e = ValueError()\nfor _ in range(10**4): e = ExceptionGroup('g', [e])\ne.split(ValueError)",
    'except star':
      "e = ValueError()\nfor _ in range(10**4): e = ExceptionGroup('g', [e])\ntry: raise e\nexcept* KeyError: pass",
    'a chain of causes':
      'e = None\nfor _ in range(10**5):\n    n = ValueError()\n    n.__cause__ = e\n    e = n\nraise e',
    'a chain of contexts': 'def f(n):\n    try: 1 / 0\n    finally:\n        if n: f(n - 1)\nf(400)',
    'raising in del': 'class A:\n    def __del__(self): raise ValueError("a" * 1000)\nwhile True: A()',
    'catching everything': 'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
    'finally for ever': 'try:\n    while True: pass\nfinally:\n    while True: pass',
    'a context manager for ever':
      'class A:\n    def __enter__(self): pass\n    def __exit__(self, *a):\n        while True: pass\nwith A():\n    while True: pass',
    'a generator closed for ever':
      'def g():\n    try: yield\n    finally:\n        while True: pass\nx = g()\nnext(x)\nx.close()',
    'str for ever': 'class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E',
    'str that raises': 'class E(Exception):\n    def __str__(self): raise self\nraise E',
    notes: 'e = ValueError()\nwhile True: e.add_note("a" * 1000)',
    'notes that are no list': 'e = ValueError()\ne.__notes__ = range(10**12)\nraise e',
    'notes that are large': 'e = ValueError()\ne.__notes__ = ["a" * 10**6] * 10**6\nraise e',
    'a long message': 'raise ValueError("a" * 10**7)',
    'a message of lines': 'raise ValueError("\\n" * 10**6)',
    'args that are large': 'raise ValueError(*["a" * 10**5] * 10**5)',
    'a traceback that loops': 'try: 1 / 0\nexcept Exception as e: t = e.__traceback__\nt.tb_next = t',
    'a traceback made by hand':
      'import types\ntry: 1 / 0\nexcept Exception as e: t = e.__traceback__\nfor _ in range(10**5): t = types.TracebackType(t, t.tb_frame, 1, 1)\nraise ValueError().with_traceback(t)',
    'memory in every handler':
      'x = []\nwhile True:\n    try:\n        while True: x.append("a" * 10000)\n    except MemoryError:\n        try: x.append(bytearray(10**5))\n        except MemoryError: pass',
    'recursion in every handler': 'def f():\n    try: f()\n    except RecursionError: f()\nf()',
    exit: 'while True:\n    try: raise SystemExit("a" * 1000)\n    except SystemExit: pass',
    'a lying exception class':
      'class M(type):\n    def __instancecheck__(c, o): 1 / 0\n    def __subclasscheck__(c, o): 1 / 0\nclass E(Exception, metaclass=M): pass\ntry: raise E\nexcept E: pass',
    excepthooks:
      'import sys\ndef h(*a):\n    while True: pass\nsys.excepthook = h\nsys.unraisablehook = h\nclass A:\n    def __del__(self): 1 / 0\nA()\nimport gc\ngc.collect()',
  },
  introspection: {
    subclasses:
      "[c for c in ().__class__.__mro__[1].__subclasses__() if 'os' in c.__name__.lower() or 'wrap_close' in c.__name__.lower()]",
    format: "'{0.__class__.__mro__[1].__subclasses__}'.format(())",
    'format of globals': "class A:\n    def f(self): pass\n'{0.f.__globals__[__builtins__]}'.format(A())",
    frames: 'import sys\nf = sys._getframe()\nwhile f.f_back: f = f.f_back\nsorted(f.f_builtins)',
    'library functions':
      "import textwrap, json\n[m for m in (*textwrap.dedent.__globals__, *json.loads.__globals__) if m in ('os', 'sys', 'subprocess', 'posix')]",
    'traceback frames':
      "def f(): 1 / 0\ntry: f()\nexcept Exception as e: t = e.__traceback__\nt.tb_frame.f_globals['__builtins__'], t.tb_next.tb_frame.f_back.f_globals",
    generators: 'def g(): yield\nx = g()\nx.gi_frame.f_globals, x.gi_code.co_consts, x.gi_frame.f_back',
    'code of your own': "def f(): pass\nf.__code__ = f.__code__.replace(co_code=b'\\xff' * 800)\nf()",
    'constants of your own': 'def f(): return 1.5, "a", (1, 2)\nf.__code__ = f.__code__.replace(co_consts=())\nf()',
    'names of your own': 'def f(): return a.b.c\nf.__code__ = f.__code__.replace(co_names=())\nf()',
    'a function of another code':
      'import types\ndef f():\n    x = 1\n    def g(): return x\n    return g\ntypes.FunctionType(f().__code__, {})()',
    'cells of another function':
      'import types\ndef f(x):\n    def g(): return x\n    return g\nh = types.FunctionType(f(1).__code__, {}, "h", (), (types.CellType(),))\nh()',
    'a code of another kind':
      'def g(): yield 1\ndef f(): return 1\nf.__code__ = g.__code__.replace(co_flags=f.__code__.co_flags)\nf()',
    'more locals':
      "def f(): return 1\nf.__code__ = f.__code__.replace(co_nlocals=10**5, co_varnames=('a',) * 10**5)\nf()",
    'a stack too small':
      'def f(*a): return [*a, *a, f, f]\nf.__code__ = f.__code__.replace(co_stacksize=0)\nf(1, 2, 3)',
    'an exception table':
      "def f():\n    try: 1 / 0\n    except Exception: pass\nf.__code__ = f.__code__.replace(co_exceptiontable=b'\\xff' * 100)\nf()",
    'natives of the inside':
      "import sys\nfor n in list(sys.modules):\n    m = sys.modules[n]\n    for k in dir(m):\n        f = getattr(m, k)\n        if callable(f) and k not in ('exit', 'quit', 'input', 'breakpoint'):\n            for a in ((), (0,), (-1,), (2**40,), ('a',), (None,) * 4, (m, k, f)):\n                try: f(*a)\n                except (Exception, SystemExit): pass",
    'inside modules by name':
      "for n in ('_introspection', '_sys', '_thread', '_machine', '_natives', '_loop', '_builtins', 'builtins', '_protocol', '_natives.steps', '_natives.classes'):\n    try: m = __import__(n, fromlist=['a'])\n    except ImportError: continue\n    for k in dir(m):\n        f = getattr(m, k)\n        if callable(f) and k not in ('exit', 'quit', 'input', 'breakpoint', 'print'):\n            for a in ((), (0,), (-1,), (2**40,), ('a',), ([], {}), (None,) * 4, (m, k, f)):\n                try: f(*a)\n                except (Exception, SystemExit): pass",
    'the builtins replaced':
      'import builtins\nfor n in dir(builtins):\n    if n not in ("dir", "setattr", "builtins"): setattr(builtins, n, None)',
    'types changed':
      'for t in (int, str, list, dict, object, type):\n    for n in ("__add__", "__len__", "__getattribute__", "x"):\n        try: setattr(t, n, None)\n        except TypeError: pass',
    'class cells': 'class A:\n    def f(self): return super().f\nA.f.__closure__[0].cell_contents = int\nA().f()',
    'objects of the collector':
      'import gc\nfor o in gc.get_objects():\n    try: repr(type(o)); hash(o); o == o\n    except Exception: pass',
    referrers:
      'import gc\nx = [gc.get_referrers(o) for o in gc.get_objects()[:100]]\nx = gc.get_referents(*gc.get_objects())',
  },
};
