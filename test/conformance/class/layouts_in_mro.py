# What mro() of a metaclass may give.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


class A: __slots__ = ("a", "b")
class B: __slots__ = ("a", "b")
class A1(A): __slots__ = ("c",)
class N: pass


def mk(base, f):
    class Meta(type):
        def mro(cls): return f(cls, type.mro(cls))
    return Meta('K', base, {})
t(lambda: mk((), lambda c, m: [c, int, object]).__mro__)
t(lambda: mk((), lambda c, m: [c, N, object]).__mro__)
t(lambda: mk((), lambda c, m: [c, A, object]).__mro__)
t(lambda: mk((A,), lambda c, m: [c, B, object]).__mro__)
t(lambda: mk((A,), lambda c, m: [c, object]).__mro__)
t(lambda: mk((A1,), lambda c, m: [c, A, object]).__mro__)
t(lambda: mk((int,), lambda c, m: [c, int, object]).__mro__)
t(lambda: mk((int,), lambda c, m: [c, list, object]).__mro__)
t(lambda: mk((), lambda c, m: [c, 3]).__mro__)
t(lambda: mk((), lambda c, m: 3).__mro__)
t(lambda: mk((), lambda c, m: []).__mro__)
t(lambda: mk((), lambda c, m: [c]).__mro__)
t(lambda: mk((), lambda c, m: (c, object)).__mro__)
t(lambda: mk((), lambda c, m: [c, Exception, BaseException, object]).__mro__)
t(lambda: mk((), lambda c, m: [c, type, object]).__mro__)

t(lambda: mk((A1,), lambda c, m: [c, A1, B, object]).__mro__)
t(lambda: mk((ValueError,), lambda c, m: [c, ValueError, BaseException, object]).__mro__)
t(lambda: mk((ValueError,), lambda c, m: [c, OSError, BaseException, object]).__mro__)
t(lambda: mk((OSError,), lambda c, m: [c, BaseException, OSError, object]).__mro__)
