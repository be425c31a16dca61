# Attributes of imported modules are called as functions, not as methods.
import functools
import collections.abc as p, math
from math import pi
f = (functools
     .partial(
        int))
def g():
    import math
    x = (functools
     .partial(
        int))
    x = (math
     .floor(
        2))
    x = (p
     .Sized(
        ))
    x = (pi
     .hex(
        ))
    class C:
        y = (functools
     .partial(
        int))
    return math.floor(2)
g()
def h(a):
    functools = a
    x = (functools
     .upper(
        ))
    (functools
     .upper(
        ).lower(
        ))
h('a')
