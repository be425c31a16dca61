def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a = [1]; a.append(a); print(a)
d = {}; d['x'] = d; print(d)
d2 = {1: [d]}; print(d2)
class A:
    def __repr__(self): return 'A!'
class B:
    def __str__(self): return 'B-str'
    def __format__(self, spec): return 'B<' + spec + '>'
class C(A): pass
class D: pass
print(A(), [A()], str(A()), f'{A()}', f'{A()!s:>5}', '%s %r' % (A(), A()))
print(B(), str(B()), f'{B()}', f'{B():abc}', '{:x}'.format(B()), '%s' % B(), format(B()), format(B(), 'q'))
t(lambda: f'{D():5}')
class E:
    def __repr__(self): return 5
    def __format__(self, s): return 5
t(lambda: repr(E())); t(lambda: str(E())); t(lambda: [E()]); t(lambda: format(E())); t(lambda: f'{E()}')
class F:
    def __str__(self): return None
t(lambda: str(F())); t(lambda: '%s' % F())
class G:
    def __repr__(self): raise ValueError('boom')
t(lambda: repr(G())); t(lambda: [1, G()]); t(lambda: {1: G()}); t(lambda: '%r' % G()); t(lambda: '{!r}'.format(G())); t(lambda: f'{G()!r}')
class S(str):
    pass
class S2(str):
    def __repr__(self): return 'S2(' + str.__repr__(self) + ')'
    def __str__(self): return 'S2str'
s = S('abc')
print(s, repr(s), [s], s + 'd', s * 2, s[1], s.upper(), type(s.upper()).__name__, len(s), s == 'abc', hash(s) == hash('abc'), {s: 1}['abc'], 'b' in s, ','.join([s, 'x']), f'{s:>5}', '%s' % s, s.replace('a', S('q')), S('a,b').split(','))
s = S2('abc'); print(s, repr(s), [s], f'{s}', f'{s!r}', '%s|%r' % (s, s), str(s), type(str(s)).__name__, format(s), format(s, '>6'))
class L(list):
    pass
class L2(list):
    def __repr__(self): return 'L2!'
class T(tuple): pass
class Dd(dict): pass
class St(set): pass
class Fs(frozenset): pass
class Ba(bytearray): pass
class By(bytes): pass
class I(int): pass
class I2(int):
    def __repr__(self): return 'I2!'
class I3(int):
    def __str__(self): return 'I3!'
class Fl(float): pass
print(L([1, 2]), L2([1]), T((1,)), Dd(a=1), St([1]), St(), Fs([1]), Fs(), Ba(b'x'), By(b'x'), I(5), I2(5), I3(5), Fl(1.5))
print(f'{I(5):03d} {I2(5)} {I2(5):d} {I3(5)} {I3(5):x} {Fl(1.5):.2f} {Fl(1.5)}', '%d %s %x' % (I(5), I(6), I(255)))
print(repr(I(5)), repr(I2(5)), repr(I3(5)), str(I2(5)), str(L2([3])))
l = L([1]); l.append(l); print(l)
st = {1, 2, 3}; print(st, frozenset(st), [st])
