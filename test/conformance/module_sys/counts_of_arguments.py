# Functions of sys, math and time that take a fixed number of arguments name their module when they get others.
import math
import sys
import time

for module, names in (
    (sys, 'settrace setprofile gettrace getprofile getrecursionlimit getdefaultencoding exc_info intern setrecursionlimit'),
    (math, 'sqrt sin floor ceil gamma isnan isfinite fabs modf frexp factorial degrees'),
    (time, 'perf_counter time monotonic_ns'),
):
    for name in names.split():
        for arguments in ((1, 2, 3), ()):
            try:
                getattr(module, name)(*arguments)
            except TypeError as error:
                print(error)
for function in (len, repr, abs, id, callable, ord, chr, hash, globals, locals):
    try:
        function(1, 2, 3)
    except TypeError as error:
        print(error)
