def f(a, b=1, *, c=2) -> int:
    "doc"
    return a
for n in ('__name__','__qualname__','__doc__','__module__','__defaults__','__kwdefaults__','__annotations__','__annotate__','__closure__','__globals__','__builtins__','__type_params__','__dict__','__code__'):
    for v in (1, None, 'x', (), {}, 'DEL'):
        def f(a, b=1, *, c=2) -> int:
            "doc"
            return a
        try:
            if v == 'DEL': delattr(f, n)
            else: setattr(f, n, v)
            r = getattr(f, n)
            print(n, v, 'ok', r if n not in ('__globals__','__builtins__') else type(r))
        except Exception as e:
            print(n, v, type(e).__name__, e)
f.x = 1; f.__dict__ = {'y': 2}; print(f.__dict__, f.y); 
m = type(print.__class__)
class C:
    def m(self): "mdoc"
b = C().m
for n in ('__func__', '__self__', '__doc__', '__name__', 'x'):
    try: setattr(b, n, 1)
    except Exception as e: print(n, type(e).__name__, e)
C.m.attr = 5; print(b.attr, b.__module__, b.__defaults__, b.__code__.co_name)
print(f.__get__(1), f.__get__(None, int) is f)
print(repr(f)[:13], f.__call__(3))
c = (lambda x: lambda: x)(5).__closure__[0]
print(type(c), c.cell_contents, repr(c)[:10]); c.cell_contents = 6; print(c.cell_contents); del c.cell_contents
try: c.cell_contents
except ValueError as e: print(e)
print(c == c, type(c)(3).cell_contents)
print(len.__name__, len.__qualname__, len.__module__, [].append.__self__, [].append.__qualname__, str.upper.__objclass__)
