def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Data:
    def __get__(self, instance, owner=None):
        return 'data get', type(instance).__name__, owner and owner.__name__
    def __set__(self, instance, value):
        print('data set', value)
    def __delete__(self, instance):
        print('data delete')
class NonData:
    def __get__(self, instance, owner):
        return 'nondata get', type(instance).__name__, owner.__name__
class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__['s'] = value * 2
class C:
    d = Data()
    n = NonData()
    s = SetOnly()
c = C()
print(c.d, C.d, c.n, C.n, type(c.s).__name__)
c.d = 1
del c.d
c.__dict__.update(d='hidden', n='shadows')
print(c.d, c.n)
c.s = 4
print(c.s)
c.n = 5
print(c.n)
del c.n
print(c.n)
show(lambda: delattr(c, 's'))
C.d = 'replaced'
print(C.d, c.d)
class Meta(type):
    m = Data()
    n = NonData()
    x = 'meta x'
class K(metaclass=Meta):
    n = 'class n'
print(K.m, K.n, K.x)
show(lambda: K().x)
show(lambda: K().m)
class Order:
    def __getattribute__(self, name):
        if name == 'seen':
            return 'from getattribute'
        return super().__getattribute__(name)
    def __getattr__(self, name):
        return f'from getattr {name}'
    def __setattr__(self, name, value):
        print('setattr', name)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print('delattr', name)
        super().__delattr__(name)
    @property
    def failing(self):
        raise AttributeError('inner')
o = Order()
o.x = 1
print(o.x, o.seen, o.unknown, o.failing)
del o.x
show(lambda: delattr(o, 'x'))
class NoneGet:
    __get__ = None
class H:
    h = NoneGet()
show(lambda: H().h)
class S:
    __slots__ = ('a', '__dict__')
print(type(S.a).__name__, S.a.__name__, S.a.__objclass__ is S, S.a.__get__(None, S) is S.a)
s = S()
show(lambda: s.a)
s.a = 1
print(s.a, S.a.__get__(s), s.__dict__)
S.a.__set__(s, 2)
print(s.a)
S.a.__delete__(s)
show(lambda: s.a)
show(lambda: S.a.__get__(5))
show(lambda: S.a.__set__(5, 1))
show(lambda: int.real.__get__(5))
show(lambda: int.real.__set__(5, 1))
show(lambda: int.real.__delete__(5))
show(lambda: int.real.__get__('a'))
show(lambda: C.__dict__['d'])
show(lambda: type(type.__dict__['__mro__']).__name__)
import types
module = types.ModuleType('made', 'its doc')
module.__getattr__ = lambda name: f'module {name}'
module.__dir__ = lambda: ['z', 'y']
print(module.anything, dir(module), module.__name__, module.__doc__, module.__spec__, module.__loader__, module.__package__, module.__dict__['__name__'])
show(lambda: types.ModuleType())
show(lambda: types.ModuleType(5))
show(lambda: setattr(module, '__dict__', {}))
