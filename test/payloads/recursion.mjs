/** Recursion through everything that calls back. Class of attack: name of the program → its source, or a function that makes it when it is long. */
export const RECURSION = {
  'recursion through natives': {
    sorted: 'def f(x=0): return sorted([2, 1], key=f)\nf()',
    map: 'def f(x=0): return list(map(f, [1]))\nf()',
    repr: 'class A:\n    def __repr__(self): return repr(self)\nrepr(A())',
    str: 'class A:\n    def __str__(self): return str(self)\nprint(A())',
    eq: 'class A:\n    def __eq__(self, o): return self == o\nA() == A()',
    hash: 'class A:\n    def __hash__(self): return hash(self)\n{A(): 1}',
    add: 'class A:\n    def __add__(self, o): return self + o\nA() + 1',
    getattr: 'class A:\n    def __getattr__(self, n): return self.b\nA().a',
    getattribute: 'class A:\n    def __getattribute__(self, n): return self.b\nA().a',
    setattr: 'class A:\n    def __setattr__(self, n, v): self.x = v\nA().a = 1',
    partial: 'from functools import partial\ndef f(): return partial(f)()\nf()',
    property: 'class A:\n    @property\n    def a(self): return self.a\nA().a',
    del: 'class A:\n    def __del__(self): A()\nimport gc\nA()\nwhile True: gc.collect()',
    descriptor: 'class D:\n    def __get__(self, o, t): return o.a\nclass A: a = D()\nA().a',
    init_subclass: 'class A:\n    def __init_subclass__(cls): type("B", (A,), {})\nclass B(A): pass',
    next: 'class A:\n    def __iter__(self): return self\n    def __next__(self): return next(self)\nlist(A())',
    iter: 'class A:\n    def __iter__(self): return iter(self)\nlist(A())',
    len: 'class A:\n    def __len__(self): return len(self)\nlen(A())',
    bool: 'class A:\n    def __bool__(self): return bool(self)\nif A(): pass',
    contains: 'class A:\n    def __contains__(self, x): return x in self\n1 in A()',
    getitem: 'class A:\n    def __getitem__(self, i): return self[i]\nA()[0]',
    call: 'class A: pass\nA.__call__ = A()\nA()()',
    new: 'class A:\n    def __new__(cls): return cls()\nA()',
    format: "class A:\n    def __format__(self, s): return f'{self}'\nf'{A()}'",
    instancecheck:
      'class M(type):\n    def __instancecheck__(c, x): return isinstance(x, c)\nclass A(metaclass=M): pass\nisinstance(1, A)',
    enter:
      'class A:\n    def __enter__(self):\n        with self: pass\n    def __exit__(self, *a): pass\nwith A(): pass',
    missing: 'class A(dict):\n    def __missing__(self, k): return self[k]\nA()[1]',
    index: 'class A:\n    def __index__(self): return [1][self]\n[1][A()]',
    reduce: 'from functools import reduce\ndef f(a, b): return reduce(f, [1, 2])\nf(1, 2)',
    'key of max': 'def f(x): return max([1, 2], key=f)\nf(1)',
    exec: "x = 'exec(x)'\nexec(x)",
    import:
      "import sys\nclass F:\n    def find_spec(self, *a): return __import__('zzz')\nsys.meta_path.insert(0, F()) if hasattr(sys, 'meta_path') else 0\n__import__('zzz')",
    'a class body': 'def f():\n    class A: f()\nf()',
    'a comprehension': 'f = lambda: [f() for _ in [1]]\nf()',
    'a generator': 'def g():\n    yield from g()\nnext(g())',
    set_name: 'class D:\n    def __set_name__(self, o, n): type("A", (), {"d": D()})\nclass A: d = D()',
    'a metaclass': 'class M(type):\n    def __call__(c, *a): return c()\nclass A(metaclass=M): pass\nA()',
    'hash in a set': 'class A:\n    def __hash__(self): return hash(frozenset([self]))\nhash(A())',
    'the excepthook of str': 'class E(Exception):\n    def __str__(self): return str(self)\nraise E()',
    subclasscheck:
      'from abc import ABCMeta\nclass M(ABCMeta):\n    def __subclasscheck__(c, s): return issubclass(s, c)\nclass A(metaclass=M): pass\nissubclass(int, A)',
    'the name of a class': 'class M(type):\n    def __repr__(c): return repr(c)\nclass A(metaclass=M): pass\nrepr(A)',
    'trace functions':
      'import sys\ndef t(*a):\n    sys.settrace(t)\n    def g(): pass\n    g()\n    return t\nsys.settrace(t)\ndef f(): f()\nf()',
    'weak callbacks':
      'import weakref, gc\nclass A: pass\ndef f(r):\n    global x\n    x = weakref.ref(A(), f)\n    gc.collect()\nx = weakref.ref(A(), f)\nwhile True: gc.collect()',
  },
  'asynchronous recursion': {
    await: 'import asyncio\nasync def f(): await f()\nasyncio.run(f())',
    gather: 'import asyncio\nasync def f(n): await asyncio.gather(f(n + 1), f(n + 1))\nasyncio.run(f(0))',
    tasks: 'import asyncio\nasync def f():\n    while True: asyncio.create_task(f())\nasyncio.run(f())',
    'callbacks without an end':
      'import asyncio\nasync def f():\n    loop = asyncio.get_running_loop()\n    def g(): loop.call_soon(g); loop.call_soon(g)\n    g()\n    await asyncio.sleep(0)\n    while True: await asyncio.sleep(0)\nasyncio.run(f())',
    generators:
      'async def g():\n    async for x in g(): yield x\nimport asyncio\nasync def f():\n    async for x in g(): pass\nasyncio.run(f())',
    'coroutines never awaited': 'async def f(): pass\nwhile True: f()',
  },
  'containers changed meanwhile': {
    'sorted by a comparison':
      'class A:\n    def __lt__(self, o): x.clear(); return True\nx = [A() for _ in range(50)]\nx.sort()',
    'a key that appends': 'x = list(range(50))\nx.sort(key=lambda v: x.append(v) or v)',
    'eq in a dict':
      'class A:\n    def __hash__(self): return 1\n    def __eq__(self, o): d.clear(); return False\nd = {}\nfor _ in range(50): d[A()] = 1',
    'eq that inserts':
      'class A:\n    def __hash__(self): return 1\n    def __eq__(self, o): d[len(d) + 2] = 1; return False\nd = {}\nfor _ in range(50): d[A()] = 1',
    'hash that changes':
      'import random\nclass A:\n    def __hash__(self): return random.getrandbits(60)\nd = {}\nx = A()\nfor _ in range(1000): d[x] = 1; d.get(x); d.pop(x, 0)',
    'iter that resizes':
      'class A:\n    def __iter__(self): x.clear(); return iter([1, 2, 3])\nx = list(range(10))\nx[2:5] = A()',
    'del that resurrects':
      'import gc\nk = []\nclass A:\n    def __del__(self): k.append(self)\nA()\ngc.collect()\nk.clear()\ngc.collect()',
    'a generator that enters itself': 'def g():\n    yield next(x)\nx = g()\nnext(x)',
    'index that clears': 'class A:\n    def __index__(self): x.clear(); return 3\nx = list(range(10))\nx[A()]',
    'index that clears a bytearray':
      'class A:\n    def __index__(self): x.clear(); return 3\nx = bytearray(range(10))\nx[A()] = 1',
    'a slice that clears':
      'class A:\n    def __index__(self): x.clear(); return 3\nx = list(range(10))\nx[A():] = [1]\ndel x[A():]',
    'eq in list.remove':
      'class A:\n    def __eq__(self, o): x.clear(); return True\nx = [A() for _ in range(9)]\nx.remove(1)',
    'eq in list.index':
      'class A:\n    def __eq__(self, o): x.clear(); return False\nx = [A() for _ in range(9)]\nx.index(1)',
    'eq in ==':
      'class A:\n    def __eq__(self, o): x.clear(); y.clear(); return True\nx = [A() for _ in range(9)]\ny = [A() for _ in range(9)]\nx == y',
    'eq in a set':
      'class A:\n    def __hash__(self): return 1\n    def __eq__(self, o): s.clear(); return False\ns = set()\nfor _ in range(20): s.add(A())\ns & {A()}\ns == {A()}',
    'str in join':
      "class A:\n    def __iter__(self):\n        yield 'a'\n        x.clear()\n        yield 'b'\nx = ['a']\n','.join(A())",
    'repr that clears': 'class A:\n    def __repr__(self): x.clear(); return "a"\nx = [A() for _ in range(9)]\nrepr(x)',
    'repr that clears a dict':
      'class A:\n    def __repr__(self): x.clear(); return "a"\nx = {i: A() for i in range(9)}\nrepr(x)',
    'bool that clears':
      'class A:\n    def __bool__(self): x.clear(); return False\nx = [A() for _ in range(9)]\nany(x)',
    'a view of what grows': 'x = bytearray(10)\nv = memoryview(x)\nx.extend(b"a" * 100)',
    'keys of a dict that shrinks':
      'x = dict.fromkeys(range(9))\nfor k in list(x): x.pop(k); x.update(a=1)\nfor k in x.keys() | x.items(): x.clear()',
    'deque index':
      'from collections import deque\nclass A:\n    def __eq__(self, o): x.clear(); return False\nx = deque(A() for _ in range(9))\nx.index(1)',
    'deque remove':
      'from collections import deque\nclass A:\n    def __eq__(self, o): x.append(1); x.popleft(); return False\nx = deque(A() for _ in range(9))\nx.remove(1)',
    heapify:
      'import heapq\nclass A:\n    def __lt__(self, o): x.clear(); return True\nx = [A() for _ in range(9)]\nheapq.heapify(x)',
    'update from itself':
      'class A(dict):\n    def keys(self): d.clear(); return [1, 2]\nd = {1: 2}\nd.update(A({1: 1, 2: 2}))',
    'a class that changes':
      'class A:\n    def __eq__(self, o): self.__class__ = B; return NotImplemented\nclass B:\n    def __eq__(self, o): return True\nA() == A()\nA() in [A()]',
    'locals written meanwhile':
      'import sys\ndef f():\n    x = [1]\n    for i in x: sys._getframe().f_locals["x"] = None; x = None if 0 else [2]\nf()',
  },
};
