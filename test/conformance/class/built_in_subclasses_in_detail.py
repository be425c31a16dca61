"""What operators and methods of subclasses of built-in types give."""
class Eq:
    def __eq__(s, o): return 'eq'
print(Eq() == 1, Eq() != 1, 1 == Eq(), [Eq()] == [1])
class Cmp:
    def __lt__(s, o): return [] 
    def __gt__(s, o): return 'gt'
print(Cmp() < 1, 1 < Cmp(), sorted([Cmp(), Cmp()]) and 1, max([1, 2], key=lambda v: -v))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __add__(s, o): return 'added'
print(T(1, 2), T(1) + (2,), (1,) + T(2), T(1, 2)[0], hash(T(1)) == hash((1,)), T(1) == (1,), {T(1): 1}[(1,)])
class St(str):
    def upper(s): return 'U'
    def __eq__(s, o): return False
    __hash__ = str.__hash__
print(St('a').upper(), St('a') == 'a', 'a' == St('a'), {'a': 1}.get(St('a')), ''.join([St('x')]), type(St('a') + 'b').__name__, type(St('a')[:]).__name__)
class In(int):
    def __add__(s, o): return 'add'
    def __repr__(s): return 'In'
print(In(5) + 1, 1 + In(5), In(5), str(In(5)), f'{In(5)}', '%d' % In(5), [In(3)], int(In(5)), type(In(5) * 1).__name__, In('12') == 12, In(5).real, In.from_bytes(b'a') )
class Fl(float): pass
print(Fl('1.5'), Fl.fromhex('0x1p3'), type(Fl(1) + 1).__name__, repr(Fl(2)))
class By(bytes): pass
print(By(b'a'), type(By(b'a') + b'b').__name__, By.fromhex('00ff'), By(b'a').hex())
class Li(list):
    def append(s, x): super().append(x * 2)
l = Li([1]); l.append(2); l += [3]; print(l, type(l + [1]).__name__, l[:].__class__.__name__, l.copy().__class__.__name__, type(l * 2).__name__)
class Se(set): pass
print(type(Se([1]) | {2}).__name__, type(Se([1]).copy()).__name__, Se([1]) == {1}, Se([1]).union([2]).__class__.__name__)
class Di(dict): pass
print(type(Di() | {}).__name__, Di(a=1).copy().__class__.__name__, Di.fromkeys([1]).__class__.__name__, Di(a=1) == {'a': 1})
import math
print(math.floor(2.5), round(In(7), -1), divmod(-7, 2), -7 // 2, -7 % 3, 7 % -3, -7.5 % 2, (-8) ** (1/3), 2 ** -1, 0 ** 0, 10 ** -2, (-2) ** 3)
