"""An instance with all operator and conversion methods."""
class V:
    def __init__(s, v): s.v = v
    def __add__(s, o): return ('add', o)
    def __radd__(s, o): return ('radd', o)
    def __iadd__(s, o): s.v += 1; return s
    def __matmul__(s, o): return 'mm'
    def __rmatmul__(s, o): return 'rmm'
    def __pow__(s, o, m=None): return ('pow', o, m)
    def __rpow__(s, o, m=None): return ('rpow', o, m)
    def __ipow__(s, o): return ('ipow', o)
    def __divmod__(s, o): return 'dm'
    def __rdivmod__(s, o): return 'rdm'
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __abs__(s): return 'abs'
    def __invert__(s): return 'inv'
    def __index__(s): return 3
    def __int__(s): return 7
    def __float__(s): return 2.5
    def __complex__(s): return 1j
    def __round__(s, n=None): return ('round', n)
    def __trunc__(s): return 't'
    def __floor__(s): return 'f'
    def __ceil__(s): return 'c'
    def __bool__(s): return False
    def __format__(s, spec): return f'<{spec}>'
    def __bytes__(s): return b'by'
    def __length_hint__(s): return 4
    def __sizeof__(s): return 1
    def __reversed__(s): return 'rev'
    def __call__(s, *a, **k): return a, k
    def __dir__(s): return ['q']
v = V(1)
import math
print(v + 1, 1 + v, v @ 1, 1 @ v, v ** 2, 2 ** v, pow(v, 2, 3), divmod(v, 1), divmod(1, v), -v, +v, abs(v), ~v)
w = v; w += 1; print(w is v, w.v); w **= 3; print(w)
print(int(v), float(v), complex(v), round(v), round(v, 2), math.trunc(v), math.floor(v), math.ceil(v), bool(v), not v)
print(f'{v:abc}', format(v, 'x'), bytes(v), reversed(v), v(1, a=2), dir(v), [1,2,3,4,5][v], hex(v), bin(v), oct(v), 'abc' * v, [0] * v, range(v), chr(V(1)), 'x'.center(v))
print(pow(2, v, 5))
