def t(f, *a):
    try: r = f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(r)
def dele(o, n):
    try: delattr(o, n)
    except Exception as e: print('del', n, type(e).__name__, e)
    else:
        try: print('del', n, 'ok', repr(getattr(o, n)))
        except Exception as e: print('del', n, 'ok', type(e).__name__, e)
def f(a: int, b=1, *, c: str = 3) -> int:
    'doc'
    return a
f.x = 1
for n in '__annotations__ __annotate__ __defaults__ __kwdefaults__ __doc__ __name__ __qualname__ __module__ __code__ __dict__ __closure__ __globals__ __builtins__ __type_params__ x y'.split(): dele(f, n)
print(f.__annotations__)
class C:
    'doc'
    a: int
    x = 1
for n in '__annotations__ __annotate__ __doc__ __name__ __qualname__ __module__ __dict__ __mro__ __base__ __abstractmethods__ __type_params__ __firstlineno__ __static_attributes__ x y'.split(): dele(C, n)
print(C.__annotations__)
class C2:
    a: int
print(C2.__annotations__)
dele(C2, '__annotations__'); dele(C2, '__annotations__'); print(C2.__annotate__)
class C3:
    a: int
dele(C3, '__annotations__'); print(C3.__annotate__ is None, C3.__annotations__)
class C4:
    __annotations__ = {'q': 1}
dele(C4, '__annotations__'); dele(C4, '__annotations__')
print(C4.__annotations__)
class C5: pass
dele(C5, '__annotations__'); C5.__annotations__ = 5; print(C5.__annotations__); dele(C5, '__annotations__')
for n in '__annotations__ __doc__ __name__ __bases__ __mro__ real'.split(): dele(int, n)
c = C()
dele(c, '__dict__'); dele(c, '__class__'); dele(c, '__doc__')
try: 1/0
except Exception as e: err = e
for n in '__traceback__ __context__ __cause__ __suppress_context__ args __dict__ __notes__'.split(): dele(err, n)
import types
mod = types.ModuleType('m')
for n in '__dict__ __annotations__ __annotate__'.split(): dele(mod, n)
mod.__annotations__ = {'a': 1}; dele(mod, '__annotations__')
