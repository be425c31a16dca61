class A:
    def f(self): ...

    @classmethod
    def g(cls): ...


A.f.note = 1
A.__dict__['g'].__func__.note = 2
print(A().f.note, A.g.note, A().g.note, getattr(A().f, 'other', 'none'))
print(hasattr(A().f, 'other'))
try:
    A().f.note = 3
except AttributeError as error:
    print(error)


class M(type):
    pass


class B(metaclass=M):
    pass


print(B, repr(B), str(M), M.__repr__(B), type.__repr__(B), [B], f'{B}')
print(list.__hash__, dict.__hash__, set.__hash__, bytearray.__hash__, tuple.__hash__ is None, [].__hash__)


class L(list):
    pass


class H(list):
    __hash__ = object.__hash__


try:
    hash(L())
except TypeError as error:
    print(error)
print(-2 ** 64 < hash(H()) < 2 ** 64)
