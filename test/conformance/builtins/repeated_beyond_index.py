# Repeating what is empty, or a negative number of times, does not allow numbers that are no index.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


class Ix:
    def __index__(s): return 2**70


for m in "''", "b''", '[]', '()', "'a'", "b'a'", '[1]', '(1,)', 'bytearray()', "bytearray(b'a')", 'range(0)':
    for n in 2**70, -2**70, True, 1.5, '':
        print(m, n)
        t(lambda: eval(m)*n); t(lambda: n*eval(m))
        o = eval(m)
        if hasattr(o, '__imul__'): t(eval(m).__imul__, n)
        if hasattr(o, '__mul__'): t(o.__mul__, n);  t(o.__rmul__, n)
        x = eval(m)
        def im():
            x = eval(m); x *= n; return x
        t(im)
import collections, array
t(lambda: collections.deque()*2**70); t(lambda: array.array('i')*2**70)
t(lambda: 2**70*collections.deque());
t(lambda: [] * Ix())
