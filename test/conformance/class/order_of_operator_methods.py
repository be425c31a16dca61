"""Which operator methods are asked, and in which order, when all give NotImplemented."""
class R:
    def __init__(s, n, log): s.n = n; s.log = log
def mk(name):
    def f(s, o):
        print(s.n, name)
        return NotImplemented
    return f
for n in 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod'.split():
    setattr(R, f'__{n}__', mk(n)); setattr(R, f'__r{n}__', mk('r' + n))
    if n != 'divmod': setattr(R, f'__i{n}__', mk('i' + n))
for n in 'lt le gt ge eq ne'.split(): setattr(R, f'__{n}__', mk(n))
class R2(R): pass
a, b, c = R('a', 0), R('b', 0), R2('c', 0)
for op in '+ - * / // % ** << >> & | ^ @ < <= > >= == !='.split():
    for x, y in ((a, b), (a, c), (c, a), (a, 1), (1, a)):
        try: print(eval(f'x {op} y'))
        except TypeError as e: print(e)
for op in '+ - * / // % ** << >> & | ^ @'.split():
    try: exec(f'x = a\nx {op}= b')
    except TypeError as e: print(e)
try: divmod(a, b)
except TypeError as e: print(e)
