# A method that was taken from a value before it is called names the type of the value in errors.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


class L(list): pass
class D(dict): pass
class S(str): pass
class I(int): pass
import collections
t(True.bit_length, 1)
t(True.to_bytes, 1, 2, 3)
t(I(3).bit_length, 1)
t(L().append)
t(L().append, 1, 2)
t(L().sort, 1)
t(L().index)
t(D().get)
t(D().pop)
t(D().fromkeys)
t(D.fromkeys)
t(S().join)
t(S().upper, 1)
t(S().split, 1, 2, 3)
t(S().encode, 1, 2, 3)
t(True.conjugate, 1)
t(True.__add__)
t(True.__index__, 1)
t(collections.OrderedDict().items, 1)
t(collections.OrderedDict().get)
t(collections.defaultdict().get)
t(collections.Counter().keys, 1)
t(ValueError().with_traceback)
t(ValueError().add_note)
t(ValueError().add_note, 1)
t(ValueError().__reduce__, 1)
t(KeyError().with_traceback, 1)
t(ExceptionGroup('a', [ValueError()]).derive)
t(ExceptionGroup('a', [ValueError()]).split)
t(frozenset().union, 1)
class F(frozenset): pass
t(F().copy, 1)
t(F().isdisjoint)
class T(tuple): pass
t(T().index)
t(T().count)
class B(bytes): pass
t(B().join)
t(B().hex, 1, 2, 3)
class BA(bytearray): pass
t(BA().append)
t(BA().join)
class FL(float): pass
t(FL().is_integer, 1)
t(FL().hex, 1)
t(FL.fromhex)
class C(complex): pass
t(C().conjugate, 1)
t(True.from_bytes)
t(bool.from_bytes)
t(int.bit_length, True, 1)
t(bool.bit_length, True, 1)
t(bool.bit_length)
t(bool.bit_length, 1, 2)
t(L.append)
t(L.append, 1)
t(L.append, L())
t(L.append, L(), 1, 2)
t(L.append, [])
t(type('M', (type,), {}).mro)
t(type('M', (type,), {})('X', (), {}).mro, 1)
t(type('M', (type,), {})('X', (), {}).__subclasses__, 1)
class O: pass
t(O().__reduce__, 1)
t(O().__reduce_ex__)
t(O().__sizeof__, 1)
t(O().__format__)
t(O().__dir__, 1)
t(O.__init_subclass__, 1)
t(O.__subclasshook__)
t(O.__subclasshook__, 1, 2)
t(O().__init_subclass__, a=1)
class De(collections.deque): pass
t(De().append)
t(De().rotate, 1, 2)
class P(property): pass
t(P().getter)
