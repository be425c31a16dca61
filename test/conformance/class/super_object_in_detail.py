def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class A:
    x = 'A.x'
    def f(self):
        return 'A.f'
    @classmethod
    def c(cls):
        return 'A.c', cls.__name__
    @property
    def p(self):
        return 'A.p'
class B(A):
    x = 'B.x'
    def f(self):
        return 'B.f', super().f(), super(B, self).f(), super().x, super().p
    @classmethod
    def c(cls):
        return 'B.c', super().c()
    @staticmethod
    def s():
        return super().f()
    def here(self):
        return super()
b = B()
print(b.f(), B.c(), b.c(), super(B, b).x, super(B, B).f(b), super(B, B).c())
s = b.here()
print(repr(s)[:32], s.__thisclass__ is B, s.__self__ is b, s.__self_class__ is B, type(s).__name__, s.__class__ is super)
unbound = super(B)
print(unbound.__self__, unbound.__thisclass__ is B, unbound.__get__(b, B).f(), repr(unbound).endswith('NULL>'))
show(lambda: super())
show(lambda: super(B, 5))
show(lambda: super(5, b))
show(lambda: super(B, A()))
show(lambda: super(B, A))
show(lambda: super(B, b).nothing)
show(lambda: setattr(super(B, b), 'y', 1))
show(lambda: super(B, b)[0])
show(lambda: super(B, b)())
show(lambda: B.s())
show(lambda: super(type=B))
def nested():
    class N(A):
        def f(self):
            return [super(N, self).f() for _ in range(2)], [super().f() for _ in '1'], (lambda: super(N, self).f())()
    return N().f()
print(nested())
def outside(self):
    return super().f()
show(lambda: outside(b))
def empty():
    class X(A):
        def f():
            return super().f()
    return X.f()
show(empty)
