import gc
import weakref


class Resource:
    pass


r = Resource()
f = weakref.finalize(r, print, 'closed', 1, sep='-')
print(f.alive, f.peek()[0] is r, f.peek()[1] is print, f.peek()[2:], f.atexit)
f.atexit = False
print(f.atexit, repr(f).startswith('<finalize object at 0x'), "; for 'Resource' at" in repr(f))
del r
gc.collect()
print(f.alive, f.peek(), f.detach(), f(), f.atexit, repr(f).endswith('; dead>'))

r = Resource()
f = weakref.finalize(r, lambda a, b: a + b, 1, b=2)
print(f(), f(), f.alive)
f = weakref.finalize(r, print, 'never')
print(f.detach()[1:], f.alive, f.detach())
del r
gc.collect()

r = Resource()
first = weakref.finalize(r, print, 'first')
second = weakref.finalize(r, print, 'second')
second()
del r
gc.collect()
try:
    weakref.finalize(1, print)
except TypeError as error:
    print(error)
