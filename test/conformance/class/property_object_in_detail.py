def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class C:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        "documentation"
        return self._x
    @x.setter
    def x(self, value):
        self._x = value
    @x.deleter
    def x(self):
        del self._x
    @property
    def read(self):
        return 'only'
    write = property(fset=lambda self, value: print('set', value))
    empty = property()
c = C()
print(c.x, C.x.__doc__, C.x.fget(c), C.x.fset.__name__, C.x.fdel.__name__, C.x.__name__, type(C.x).__name__, C.read.fset, C.write.fget, C.x.__isabstractmethod__, property(doc='given').__doc__)
c.x = 5
print(c.x)
del c.x
c.write = 3
show(lambda: c.x)
show(lambda: c.write)
show(lambda: c.empty)
show(lambda: setattr(c, 'read', 1))
show(lambda: delattr(c, 'read'))
show(lambda: delattr(c, 'write'))
show(lambda: setattr(c, 'empty', 1))
show(lambda: C.x.__get__(None, C) is C.x)
show(lambda: C.read.__get__(c))
show(lambda: C.x.__set__(c, 9))
show(lambda: C.x.__delete__(c))
show(lambda: C.x.getter(len).fget)
show(lambda: C.x.setter(None).fset.__name__)
show(lambda: C.x.deleter(len).fdel)
show(lambda: property(1, 2, 3, 4, 5))
show(lambda: property(foo=1))
show(lambda: property(5).__get__(c))
show(lambda: setattr(C.x, 'fget', 1))
show(lambda: C.x(1))
p = property(len)
p.__set_name__(C, 'named')
print(p.__name__)
class Sub(property):
    "class doc"
print(isinstance(Sub(lambda self: 1), property))
class D(C):
    @C.x.getter
    def x(self):
        return 'overridden'
print(D().x)
