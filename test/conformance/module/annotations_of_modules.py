import types
def show(o, n):
    try: print(n, getattr(o, n))
    except Exception as e: print(n, type(e).__name__, e)
m = types.ModuleType('m')
show(m, '__annotations__'); print(sorted(m.__dict__))
show(m, '__annotate__'); print(sorted(m.__dict__))
exec('x: int\ny: str = 1', m.__dict__)
print(sorted(m.__dict__))
show(m, '__annotations__'); print(m.__dict__['__annotate__'] is m.__annotate__, '__annotations__' in m.__dict__)
m2 = types.ModuleType('m2')
exec('x: int\ny: str = 1', m2.__dict__)
show(m2, '__annotations__')
print('__annotations__' in m2.__dict__)
m2.__annotate__ = lambda f: {'f': f}
show(m2, '__annotations__')
m2.__annotations__ = 5
show(m2, '__annotations__'); show(m2, '__annotate__')
del m2.__annotations__
print('__annotate__' in m2.__dict__)
for v in 5, None, len:
    try: m2.__annotate__ = v
    except Exception as e: print(e)
    print(m2.__dict__.get('__annotate__'))
try: del m2.__annotations__
except Exception as e: print(type(e), e)
try: del m2.__annotate__
except Exception as e: print(type(e), e)
try: m2.__annotations__
except Exception as e: print(type(e), e)
m2.__annotate__ = lambda f: 5
try: m2.__annotations__
except Exception as e: print(type(e), e)
import math, sys
show(math, '__annotations__'); show(sys.modules['__main__'], '__annotations__')
print('__annotations__' in types.ModuleType.__dict__)
import annotationlib
m3 = types.ModuleType('m3')
exec('a: int\nb: undefined', m3.__dict__)
print(annotationlib.get_annotations(m3, format=annotationlib.Format.FORWARDREF)['a'])
print(annotationlib.get_annotations(m3, format=annotationlib.Format.STRING))
exec('from __future__ import annotations\nc: int\nd: undefined', (m4 := types.ModuleType('m4')).__dict__)
print(m4.__annotations__, m4.__dict__.get('__annotate__', 1), m4.__annotate__)
print(annotationlib.get_annotations(m4))
class M(types.ModuleType): pass
mm = M('mm'); mm.__annotations__ = {'q': 1}; print(mm.__annotations__, mm.__dict__['__annotations__'])
