class A:
    def __repr__(self): return 'repr'
    def __str__(self): return 'str'
    def __format__(self, spec): return f'format<{spec}>'
a = A()
print(a, [a], f'{a} {a!r} {a!s} {a:x}', '%s %r' % (a, a), '{:abc}'.format(a), str(a))
class B: pass
print(repr(B()).startswith('<__main__.B object at 0x'), B, B.__qualname__)
class Bad:
    def __repr__(self): return 5
try:
    repr(Bad())
except TypeError as error:
    print(error)
