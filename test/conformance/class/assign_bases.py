# Assigning __bases__: attributes and caches follow, heirs too; what does not fit is refused and changes nothing.


class A:
    def who(self):
        return 'A'

    kind = 'a'


class B:
    def who(self):
        return 'B'

    def only_b(self):
        return 'b'

    kind = 'b'

    def __len__(self):
        return 7


class C(A):
    pass


class D(C):
    def who(self):
        return 'D' + super().who()


def ask(x):
    return x.who(), x.kind


c, d = C(), D()
for _ in range(3):
    print(ask(c), ask(d))
C.__bases__ = (B,)
print(ask(c), ask(d), len(c), d.only_b())
print(C.__base__, C.__bases__, C.__mro__, D.__mro__)
print(type.__subclasses__(A), type.__subclasses__(B), isinstance(d, A), isinstance(d, B), issubclass(C, B))
C.__bases__ = (A, B)
print(ask(c), ask(d), len(d), [k.__name__ for k in D.__mro__], type.__subclasses__(A), type.__subclasses__(B))
C.__bases__ = B, A
print(ask(c), ask(d), [k.__name__ for k in D.__mro__])
A.kind = 'new a'
B.kind = 'new b'
print(c.kind, d.kind)
C.__bases__ = (A,)
print(ask(c), ask(d))
try:
    len(c)
except TypeError as error:
    print(error)


class Data(A):
    @property
    def value(self):
        return 'property'

    def __getattr__(self, name):
        return 'missing ' + name

    def __setattr__(self, name, value):
        object.__setattr__(self, name, [value])


c.value = 'own'
for _ in range(3):
    print(c.value)
C.__bases__ = (Data,)
c.other = 1
print(c.value, c.absent, c.other, vars(c))
C.__bases__ = (A,)
print(c.value)


class Slots:
    __slots__ = ('x',)


class Meta(type):
    pass


class OfMeta(metaclass=Meta):
    pass


class Plain:
    pass


class Int(int):
    pass


class Cross(A, B):
    pass


class Heir(Cross, A, B):
    pass


def show(cls, bases):
    before = cls.__bases__
    try:
        cls.__bases__ = bases
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print('done', cls.__bases__)
    if cls.__bases__ != before:
        cls.__bases__ = before


for bases in ((), [A], None, (1,), (A, 1), (C,), (D,), (A, A), (int,), (object,), (Slots,), (Int,), (OfMeta,), (Exception,), (bool,), (A, object), (object, A), (type,)):
    show(C, bases)
for cls, bases in ((Plain, (A,)), (int, (object,)), (Int, (Plain,)), (Slots, (A,)), (Cross, (B, A)), (object, (A,)), (Meta, (A,)), (Exception, (A,))):
    show(cls, bases)
print([k.__name__ for k in Heir.__mro__], type.__subclasses__(A), type.__subclasses__(Cross))
try:
    del C.__bases__
except TypeError as error:
    print(error)


class Error(ValueError):
    pass


show(Error, (KeyError,))
show(Error, (OSError,))
show(Error, (ArithmeticError,))


class Hooked(type):
    log = []

    def mro(cls):
        Hooked.log.append(cls.__name__)
        return super().mro()


class H(A, metaclass=Hooked):
    pass


class I(H):
    pass


H.__bases__ = (B,)
print(Hooked.log, I().who())


class Wrong(type):
    answer = ()

    def mro(cls):
        return cls.answer or super().mro()


for answer in ([1 << 45], 5, ['a', object]):
    Wrong.answer = answer
    try:
        Wrong('W', (), {})
    except TypeError as error:
        print(error)
