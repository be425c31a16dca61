# Names are compared in their normal form NFKC.
ﬁ = 1
print(fi, ﬁ, [name for name in globals() if name.startswith('f')])
ℌello = 'Black-letter'
print(Hello)
é = 'composed'
print(é, len([name for name in globals() if name.endswith('\u0301')]))
ſ = 'long s'
print(s)
ª, º, µ = 1, 2, 3
print(a, o, μ, ascii([name for name in globals() if len(name) == 1]))


class Ｐoint:
    ｘ = 1
    _ﬂ = 2
    __ﬃ = 3

    def ﬁeld(self, ﬁrst, *, ﬀ=2, **ﬄ):
        return first, ff, ffl

    def deﬁne(self):
        return self.__ffi, self.__ﬃ


point = Point()
print(Point.__name__, Ｐoint.__qualname__, Point.x, point.ｘ, point._fl, point._ﬂ)
print(point.field(ﬁrst=1, ﬀ=5, ﬁ=3), point.define(), point.deﬁne())
print(point.ﬁeld.__code__.co_varnames, Point._Point__ffi)
print(sorted({'_Point__ffi', '_fl', 'define', 'field', 'x', 'ﬁeld', '_Point__ﬃ'} & set(dir(Point))))

# A str is taken as it is.
for name in 'ﬁeld', 'field':
    print(name, hasattr(point, name), getattr(point, name, None) is not None)
print('ﬁ' in globals(), 'fi' in globals())
setattr(point, 'ﬁ', 1)
print(point.__dict__, hasattr(point, 'ﬁ'))
try:
    point.ﬁ
except AttributeError as error:
    print(error, ascii(error.name))
globals()['ﬁx'] = 1
try:
    print(ﬁx)
except NameError as error:
    print(error, error.name)
print(dict(ﬁ=1, fj=2), f'{ﬁ=} {ﬁ!r}')

# A word that becomes a keyword is a name all the same.
namespace = {}
exec('𝐝𝐞𝐟 = 5\nprint(𝐝𝐞𝐟)\n', namespace)
print([name for name in namespace if not name.startswith('__')])
for source in '𝐝𝐞𝐟 f(): pass', 'ﬁ, fi = 1, 2; print(ﬁ)', 'x² = 1', 'def f(ﬁ, fi): pass', 'global ﬁ; fi = 1', '𝐚𝐬𝐲𝐧𝐜 def f(): pass', 'f(ﬁ=1, fi=2)', 'class 𝐓rue: pass\nprint(True)', '𝐓rue = 1', 'x.𝐍one = 1', '_＿debug__ = 1', 'def f(__debug＿_): pass':
    try:
        exec(source)
    except SyntaxError as error:
        print(ascii(error.msg))
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print('well')
try:
    import ﬀoo
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from math import ﬀoo
except ImportError as error:
    print(error)
from math import ﬂoor as ﬂ
print(ﬂ(1.5), fl)
match [1]:
    case ﬁ, *ﬀ:
        print(fi, ff)
def outer():
    ﬁ = 10
    def inner():
        nonlocal ﬁ
        fi = ﬁ + 1
        return fi
    inner()
    return ﬁ
print(outer(), ﬁ)
del ﬁ
print('fi' in globals())
