# What __release_buffer__ raises is reported and ignored.
import sys
def hook(u): print('unraisable', type(u.exc_value).__name__, u.exc_value, u.err_msg, type(u.object).__name__)
sys.unraisablehook = hook
class B:
    def __buffer__(self, flags): return memoryview(b'abc')
    def __release_buffer__(self, view): print('release', type(view).__name__, bytes(view)); raise ValueError('no')
m = memoryview(B()); print(m.tobytes()); m.release(); print('after')
with memoryview(B()) as m: pass
print(bytes(B()))
class C(B):
    def __release_buffer__(self): pass
memoryview(C()).release()
class D:
    def __buffer__(self, flags): print('flags', flags); return memoryview(bytearray(b'x'))
    __release_buffer__ = None
m = memoryview(D())
try: m.release()
except Exception as e: print(type(e), e)
class E:
    def __buffer__(self, flags): raise KeyError('k')
try: memoryview(E())
except KeyError as e: print(e)
class F:
    def __buffer__(self, flags): return 5
try: memoryview(F())
except TypeError as e: print(e)
sys.unraisablehook = sys.__unraisablehook__
print(sys.__unraisablehook__ is sys.unraisablehook)
