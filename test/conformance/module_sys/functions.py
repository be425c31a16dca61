import sys

print(sys.call_tracing(lambda a, b: a + b, (1, 2)))
before = sys.gettrace(), sys.getprofile()
print(before)
print(sys.getswitchinterval() > 0)
sys.setswitchinterval(0.01)
print(sys.getswitchinterval())
try:
    sys.setswitchinterval(0)
except ValueError as error:
    print(error)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors() in ('strict', 'surrogateescape'))
print(sys.getsizeof(1) > 0, sys.getsizeof([]) > 0, sys.getsizeof('abc') > 0, isinstance(sys.getallocatedblocks(), int))
print(sys.intern('a b') == 'a b', sys.is_finalizing(), sys.audit('event', 1), sys.exc_info(), sys.exception())
print(sys.get_coroutine_origin_tracking_depth())
print(sys.get_asyncgen_hooks() == (None, None), sys.get_asyncgen_hooks().firstiter)
print(callable(sys.breakpointhook), sys.__displayhook__ is sys.displayhook, callable(sys.__excepthook__), callable(sys.unraisablehook))
print(len(sys._current_frames()) >= 1, sys._is_gil_enabled())
calls = []
sys.breakpointhook = lambda *args, **kw: calls.append((args, kw)) or 'back'
print(breakpoint(1, k=2), calls)
sys.breakpointhook = sys.__breakpointhook__
print(callable(help), callable(anext))
for name in ('write', 'flush', 'isatty', 'encoding'):
    print(name, hasattr(sys.__stdout__, name), hasattr(sys.__stderr__, name))
