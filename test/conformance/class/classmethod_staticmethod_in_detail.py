def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def plain(*arguments):
    "about"
    return arguments
class C:
    cm = classmethod(plain)
    sm = staticmethod(plain)
    @classmethod
    def make(cls, x):
        return cls.__name__, x
    @staticmethod
    def add(a, b=2):
        return a + b
class D(C):
    pass
print(C.cm(1) == (C, 1), C().cm(1) == (C, 1), D.cm() == (D,), C.sm(1), C().sm(1), C.make(1), D().make(2), C.add(1), C().add(1, b=5))
s, k = C.__dict__['sm'], C.__dict__['cm']
print(s.__func__ is plain, k.__func__ is plain, s.__wrapped__ is plain, k.__wrapped__ is plain, s.__name__, k.__name__, s.__qualname__, k.__doc__, s.__module__, s.__isabstractmethod__, type(s).__name__, type(k).__name__, C.make.__self__ is C, C.make.__func__.__name__)
show(lambda: s(5))
show(lambda: s.__call__(6))
show(lambda: k(5))
show(lambda: s.__get__(None, C) is plain)
show(lambda: k.__get__(None, C)(1) == (C, 1))
show(lambda: k.__get__(D())(1)[0] is D)
show(lambda: classmethod())
show(lambda: staticmethod())
show(lambda: classmethod(1, 2))
show(lambda: classmethod(5).__get__(None, C))
show(lambda: classmethod(5).__get__(None, C)())
show(lambda: staticmethod(5).__get__(None, C))
show(lambda: staticmethod(5)())
show(lambda: C.make())
show(lambda: C.add())
show(lambda: classmethod(function=len))
show(lambda: str(s).startswith('<staticmethod(<function plain at'))
show(lambda: repr(classmethod(5)))
s.extra = 1
print(s.extra, s.__dict__['extra'])
