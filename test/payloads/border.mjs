/** The border to the host: its functions, results that run code, and monitoring. Class of attack: name of the program → its source, or a function that makes it when it is long. */
export const BORDER = {
  'the border to the host': {
    'a large argument': 'take("a" * 10**7)',
    'large lists': 'take([0] * 10**6, [0] * 10**6)',
    'many arguments': 'take(*range(10**6))',
    'many keywords': "take(**{f'a{i}': i for i in range(10**5)})",
    'a million calls': 'while True: take(1)',
    names:
      "take(__proto__=1, constructor=2, toString=3, hasOwnProperty=4)\n{'__proto__': {'polluted': 1}, 'constructor': 1}",
    'entering again': 'def f(): return again("f()")\nf()',
    'calling back': 'def f(): return apply(f)\nf()',
    'errors of the host': 'while True:\n    try: fail()\n    except Exception: pass',
    'something that is no error': 'fail(1)',
    'a thenable': 'thenable()',
    'a promise': 'promise()',
    'a getter': 'getter()',
    'a proxy': 'proxy()',
    'a cycle': 'cycle()',
    'a shared object': 'len(shared())',
    'a large integer': 'take(large())\nlarge() ** 10',
    'a symbol': 'symbol()',
    deep: 'deeply()',
    'a host function as a key': '{take: 1, again: 2}\nhash(take), repr(take), take == take',
    'attributes of a host function': 'take.__class__, dir(take), take.__name__, take.__self__',
    'handles without end': 'x = []\nwhile True: keep(object())',
    'errors kept': 'try: fail()\nexcept Exception as e: x = e\nraise x from x',
    'text without end': 'while True: keep("a" * 10000)',
  },
  'bombs for later': {
    'del at the end': 'class A:\n    def __del__(self):\n        while True: pass\nx = A()',
    'a repr for the host': 'class A:\n    def __repr__(self):\n        while True: pass\nA()',
    'getattribute for the host': 'class A:\n    def __getattribute__(self, n):\n        while True: pass\nA()',
    'iter for the host':
      'class A(list):\n    def __iter__(self):\n        while True: pass\n    def __len__(self): return 2**60\nA([1])',
    'a dict that lies':
      'class A(dict):\n    def items(self):\n        while True: pass\n    def __getitem__(self, k):\n        while True: pass\nA(a=1)',
    'an exception that lies':
      'class E(Exception):\n    def __getattribute__(self, n):\n        while True: pass\nraise E',
    'an exception with properties':
      'class E(Exception):\n    args = property(lambda s: [s] * 10**9)\n    __cause__ = property(lambda s: s)\n    __traceback__ = property(lambda s: 1)\nraise E',
    'a class with a metaclass that lies':
      'class M(type):\n    __name__ = property(lambda c: 1 / 0)\n    __module__ = property(lambda c: [c] * 10**9)\nclass E(Exception, metaclass=M): pass\nraise E',
    'a key for the host':
      'class K(str):\n    def __hash__(self): return 1\n    def __eq__(self, o):\n        while True: pass\n{K("a"): 1, K("b"): 2}'.replace(
        'while True: pass',
        'return False',
      ),
    displayhook: 'import sys\nsys.displayhook = sys.excepthook = lambda *a: [0] * 10**10\n1',
  },
  'monitoring as a weapon': {
    'a callback that raises':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\ndef f(*a): 1 / 0\nm.register_callback(0, m.events.LINE, f)\nm.set_events(0, m.events.LINE)\nwhile True:\n    try:\n        while True: x = 1\n    except ZeroDivisionError: pass',
    'restart at each line':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\nm.register_callback(0, m.events.LINE, lambda *a: m.restart_events())\nm.set_events(0, m.events.LINE)\nwhile True: x = 1',
    'sets at each instruction':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\nn = 0\ndef f(*a):\n    global n\n    n += 1\n    m.set_events(0, m.events.INSTRUCTION | (m.events.LINE if n % 2 else 0))\nm.register_callback(0, m.events.INSTRUCTION, f)\nm.set_events(0, m.events.INSTRUCTION)\nwhile True: x = 1',
    'disable and restart':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\ndef f(*a):\n    m.restart_events()\n    return m.DISABLE\nm.register_callback(0, m.events.LINE, f)\nm.set_events(0, m.events.LINE)\nwhile True: x = 1',
    'many code objects':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\nc = [compile("x = 1", "f", "exec") for _ in range(1000)]\nwhile True:\n    for x in c: m.set_local_events(0, x, m.events.LINE)\n    for x in c: m.set_local_events(0, x, 0)',
    'every event':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\nfor n in range(19):\n    try: m.register_callback(0, 1 << n, lambda *a: None)\n    except ValueError: pass\nm.set_events(0, (1 << 10) - 1)\ndef g():\n    while True: yield len("a")\nfor _ in g(): pass',
    'callbacks that free the tool':
      'import sys\nm = sys.monitoring\ndef f(*a):\n    m.free_tool_id(0)\n    m.use_tool_id(0, "a")\n    m.register_callback(0, m.events.LINE, f)\n    m.set_events(0, m.events.LINE)\nf()\nwhile True: x = 1',
    'tracing everything':
      'import sys\ndef t(f, e, a):\n    f.f_trace_opcodes = True\n    return t\nsys.settrace(t)\ndef f():\n    while True: x = 1\nf()',
    jumping:
      'import sys\ndef t(f, e, a):\n    if e == "line":\n        try: f.f_lineno = f.f_lineno - 1\n        except ValueError: pass\n    return t\ndef f():\n    x = 1\n    for i in range(10):\n        with open if 0 else memoryview(b"a"): x = 2\n    return x\nsys.settrace(t)\nf()',
    'locals of the watched':
      'import sys\nm = sys.monitoring\nm.use_tool_id(0, "a")\ndef f(*a):\n    d = sys._getframe(1).f_locals\n    for n in list(d):\n        try: d[n] = None\n        except Exception: pass\nm.register_callback(0, m.events.LINE, f)\nm.set_events(0, m.events.LINE)\ndef g():\n    x = 1\n    h = lambda: x\n    for i in [1, 2, 3]: y = x\n    return y\ng()',
    profiling: 'import sys\nsys.setprofile(lambda *a: sys.setprofile(sys.getprofile()))\nwhile True: len("a")',
    'audit hooks': 'import sys\nsys.addaudithook(lambda *a: sys.audit("a"))\nsys.audit("b")',
  },
};
