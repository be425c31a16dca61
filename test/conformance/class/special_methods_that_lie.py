"""Special methods that give a value of the wrong type."""
class L:
    def __init__(s, h): s.h = h
    def __iter__(s): return iter([1, 2])
    def __length_hint__(s): return s.h
for h in (5, NotImplemented):
    try: print(list(L(h)))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(s): return 'x'
for f in ["[1][I()]", "range(I())", "hex(I())", "'a' * I()", "[1, 2][I():]", "int(I())", "(1).__add__(I())"]:
    try: print(eval(f))
    except Exception as e: print(f, type(e).__name__, e)
class B:
    def __bool__(s): return 5
class N:
    def __len__(s): return -1
class N2:
    def __len__(s): return 'a'
class H:
    def __hash__(s): return 'x'
class H2:
    def __eq__(s, o): return True
class It:
    def __iter__(s): return 5
class R:
    def __repr__(s): return 5
class S:
    def __str__(s): return None
class F:
    def __format__(s, x): return 1
class G:
    __getitem__ = None
    __iter__ = None
    __contains__ = None
class J:
    def __int__(s): return 1.5
    def __float__(s): return 1
    def __complex__(s): return 1
for f in ["bool(B())", "not B()", "len(N())", "len(N2())", "bool(N())", "hash(H())", "hash(H2())", "{H2(): 1}", "iter(It())", "repr(R())", "str(S())", "f'{F()}'", "1 in G()", "iter(G())", "G()[0]", "int(J())", "float(J())", "complex(J())", "[R()].__repr__()", "print(S())", "'%s' % S()", "'{}'.format(R())"]:
    try: print(eval(f))
    except Exception as e: print(f, type(e).__name__, e)
