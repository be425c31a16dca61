# A bound method's own __call__ is that of the method, not of its function.
class C:
    def m(self, *args):
        return self, args

    m.extra = 'of the function'


c = C()
m = c.m
call = m.__call__
print(call(1) == (c, (1,)), m.__call__(2) == (c, (2,)), call.__self__ == m, m.__call__.__call__(3) == (c, (3,)))
print(m.extra, m.__name__, m.__qualname__, m.__module__, m.__doc__, m.__code__ is C.m.__code__)
print(list(map(m.__call__, 'ab')) == [(c, ('a',)), (c, ('b',))])
