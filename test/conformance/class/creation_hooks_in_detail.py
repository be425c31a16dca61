class Base:
    def __init_subclass__(cls, /, flavour=None, **keywords):
        super().__init_subclass__(**keywords)
        print('init_subclass', cls.__name__, flavour)
class Named:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print('prepare', name, [b.__name__ for b in bases], keywords)
        return {'injected': 1}
    def __new__(mcls, name, bases, namespace, **keywords):
        print('new', name, sorted(k for k in namespace if not k.startswith('__')), keywords)
        return super().__new__(mcls, name, bases, namespace, **{k: v for k, v in keywords.items() if k == 'flavour'})
    def __init__(cls, name, bases, namespace, **keywords):
        print('init', name)
        super().__init__(name, bases, namespace)
    def __call__(cls, *arguments):
        print('call', arguments)
        return super().__call__(*arguments)
    def __instancecheck__(cls, instance):
        return instance == 'instance'
    def __subclasscheck__(cls, subclass):
        return subclass is int
class C(Base, metaclass=Meta, flavour='x', extra=2):
    n = Named()
    print('body', injected)
print(C.injected, type(C) is Meta, isinstance('instance', C), isinstance(5, C), issubclass(int, C), issubclass(C, C))
print(type(C()).__name__)
class WithMroEntries:
    def __mro_entries__(self, bases):
        return (Base,)
class D(WithMroEntries()):
    pass
print(D.__mro__, D.__orig_bases__[0].__class__.__name__)
def attempt(source):
    try:
        exec(source, globals())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', ''))
for source in ['class X(Base, nonsense=1): pass', 'class X(foo=1): pass', 'class X(5): pass', 'class X(int, str): pass', 'class X(metaclass=5): pass', 'class X(bool): pass', 'class X(Base, Base): pass', 'class X(object, Base): pass', 'class M2(type): pass\nclass X(C, metaclass=M2): pass', 'class X(*[Base], **{"flavour": 1}): pass', 'class X:\n  __slots__ = 5', 'class X:\n  __slots__ = ("a", "a")', 'class X:\n  __slots__ = ("1a",)', 'class X:\n  a = 1\n  __slots__ = ("a",)', 'class X(int):\n  __slots__ = ("a",)', 'class X:\n  __slots__ = "ab"\nx = X()\nx.ab = 1\nprint(x.ab)\nx.c = 1', 'class X:\n  __init__ = None\nX()', 'class X:\n  def __init__(self): return 5\nX()', 'class X:\n  def __new__(cls): return 5\n  def __init__(self): print("never")\nprint(X())', 'class X:\n  def __new__(cls, a): return super().__new__(cls)\nX()', 'class X:\n  def __init__(self, a): pass\nX()', 'class X: pass\nX(1)', 'class X:\n  def __new__(cls, *a): return super().__new__(cls, *a)\nX(1)', 'def f(**k): return type("F", (), k)\nclass X(metaclass=lambda n, b, d, **k: (n, b, sorted(d)[:1], k), q=1): pass\nprint(X)', 'class X:\n  __classcell__ = None', 'class X:\n  __qualname__ = 5', 'class X:\n  def __set_name__(self, o): pass\nclass Y:\n  x = X()', 'class X(Base, flavour="f"): "doc"\nprint(X.__doc__)', 'class X[T](Base): pass\nprint(X.__type_params__, X.__orig_bases__)', 'class X(Base.nothing): pass', '@5\nclass X: pass', '@str\nclass X: pass\nprint(X)', 'class X:\n  x = 1\n  def f(self): return x\nX().f()', 'class X:\n  y = [z for z in range(2)]\n  w = [y for _ in "a"]\n']:
    attempt(source)
