# An AttributeError that a property or hook raises itself learns the name and the object, unless the attribute is only asked for to be called.
class A:
    abc = 1
    @property
    def abd(self): raise AttributeError('custom')
    def __getattr__(self, n):
        raise AttributeError(n)
class B:
    abc = 1
    @property
    def abd(self): raise AttributeError('custom')
class D:
    def __get__(self, a, b): raise AttributeError('desc')
class C:
    abc = 1
    abd = D()
    def __getattribute__(self, n):
        if n == 'abe': raise AttributeError('mine')
        return object.__getattribute__(self, n)
class M(type):
    @property
    def abd(cls): raise AttributeError('meta')
class E(metaclass=M): abc = 1
import traceback
def t(f):
    try: f()
    except AttributeError as e:
        print(e.name, type(e.obj).__name__)
        traceback.print_exception(e, file=__import__('sys').stdout)
t(lambda: A().abd)
t(lambda: A().abq)
t(lambda: B().abd)
t(lambda: getattr(B(), 'abd'))
t(lambda: C().abd)
t(lambda: C().abe)
t(lambda: E.abd)
t(lambda: B().abd())
t(lambda: super(B, B()).abd)
class F:
    @property
    def abd(self): return self.abq
    abc = 2
t(lambda: F().abd)
class G:
    @property
    def abd(self): return [].foo
    abc = 2
t(lambda: G().abd)
def f():
    B().abd = 1
t(f)
class S:
    @property
    def x(self): pass
    @x.setter
    def x(self, v): raise AttributeError('set')
def f():
    S().x = 1
t(f)
