# __reduce_ex__, __reduce__ and __getstate__ of all sorts of objects; the module copyreg.
def shown(v):
    if isinstance(v, tuple): return '(' + ', '.join(map(shown, v)) + ')'
    return repr(v).partition(' at 0x')[0]
import copyreg, re
print([*filter(re.compile('[^_].*|__n.*').match, dir(copyreg))])
def t(v, *ps):
    for p in ps or (0, 1, 2, 4):
        try: print(p, shown(v.__reduce_ex__(p)))
        except Exception as e: print(p, type(e).__name__, e)
def s(v):
    try: print(v.__getstate__())
    except BaseException as e: print(type(e).__name__, e)
t({1}); t(frozenset([1]), 2); t(bytearray(b'a')); t(range(3)); 
t(slice(1,2)); t(1j); t(True); t(None); t(...); t(NotImplemented); t(len); t([].append); t('a'.join, 2); t((lambda: 1)); t(int); t(object()); t((x for x in 'a')); t(type(len)); t({}.keys()); t(property(), 2); t(super(int, 3), 2); t(staticmethod(len), 2); t(classmethod(len),2); t(ValueError(1)); t(OSError(99,'a','f'), 2); t(OSError(99,'a','f', None, 'g'), 2); t(OSError(99,'a'), 2); t(AttributeError('x', name='n', obj=3)); t(NameError('x', name='q'), 2); t(ImportError('x', name='n', path='p'), 2); t(StopIteration(3),2); t(UnicodeDecodeError('utf8',b'a',1,2,'x'),2); t(SyntaxError('a',('f',1,2,'t')),2); t(ExceptionGroup('a',[ValueError(1)]),2); t(KeyError(1),2)
e = ValueError(1); e.x = 5; t(e, 2); s(e); e.add_note('q'); s(e)
class A: pass
a = A(); t(a); s(a); a.x = 1; t(a); s(a)
class B: __slots__ = 'p', '__q'
b = B(); t(b); b.p = 3; t(b); s(b)
class C(B): pass
c = C(); c.r = 4; c.p = 5; t(c); s(c)
class D(int): pass
d = D(5); d.x = 1; t(d); s(d)
class E(str): pass
t(E('q'), 0, 2)
class F(dict): pass
t(F(a=1), 0, 2)
class G(list): pass
t(G([1]), 0, 2)
class H(set): pass
h = H([1]); h.x = 3; t(h, 0, 2)
class I(tuple): pass
t(I([1]), 0, 2)
class J:
    def __getnewargs__(self): return 1, 2
t(J(), 0, 2)
class K:
    def __getnewargs_ex__(self): return (1, 2), {'a': 3}
t(K(), 0, 2)
class K:
    def __getnewargs_ex__(self): return (1, 2)
t(K(), 2)
class K:
    def __getnewargs_ex__(self): return 5
t(K(), 2)
class K:
    def __getnewargs__(self): return 5
t(K(), 2)
class L:
    def __reduce__(self): return 'L'
t(L())
class M:
    def __getstate__(self): return 'state'
t(M())
class N(Exception):
    def __init__(self, a): pass
t(N(1))
class O(bytes): pass
t(O(b'a'),2)
class P(bytearray): pass
t(P(b'a'),2)
class Q(float): pass
t(Q(2.5),0, 2)
class R(frozenset): pass
t(R([1]), 2)
class S(complex): pass
t(S(1j), 2)
import types, collections
t(types.SimpleNamespace(a=1), 2); t(collections.namedtuple('N', 'a b')(1, 2), 2)
t(a.__init__, 2)
class U:
    def m(self): pass
t(U().m, 2)
t(types, 2)
print(copyreg.__newobj__(int, 5), copyreg.__newobj_ex__(int, ('10',), {'base': 2}), copyreg._reconstructor(D, int, 3), type(copyreg._reconstructor(A, object, None)).__name__)
copyreg.pickle(A, lambda a: 'x')
print(A in copyreg.dispatch_table)
import copy
print(copy.copy(a) is a)
for f in (lambda: copyreg.pickle(5, 5), lambda: copyreg.pickle(A, 5), lambda: copyreg.constructor(5), lambda: object().__reduce_ex__(), lambda: object().__reduce_ex__('a'), lambda: object.__reduce__(), lambda: len(object().__reduce__())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
error = copy.copy(AttributeError('x', name='n', obj=3)); print(repr(error), error.name, error.obj)
error = ValueError(1); error.note = [5]; copied = copy.deepcopy(error); print(repr(copied), copied.note, copied.note is error.note)
for state in {'x': 1}, None, 5:
    try: print(error.__setstate__(state), error.__dict__)
    except TypeError as e: print(e)
for code in 5, 0, 'x':
    try: copyreg.add_extension('m', 'n', code); copyreg.add_extension('m', 'n', 5)
    except ValueError as e: print(e)
copyreg.remove_extension('m', 'n', 5)
for f in (lambda: copy.copy((x for x in 'a')), lambda: copy.deepcopy({}.keys()), lambda: copy.copy(type.__dict__), lambda: copy.copy(memoryview(b'a')), lambda: copy.deepcopy(copy)):
    try: print(f())
    except TypeError as e: print(e)
