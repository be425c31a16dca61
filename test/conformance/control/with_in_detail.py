"""What enters and leaves, and with what, when blocks end in every way."""
class CM:
    def __init__(s, n, sup=False): s.n = n; s.sup = sup
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, t, v, tb): print('exit', s.n, t and t.__name__, v, tb is not None); return s.sup
with CM(1) as a, CM(2) as b: print(a.n, b.n)
with (CM(1) as a, CM(2, True) as b,): 1/0
try:
    with CM(3): raise KeyError('k')
except KeyError as e: print('out', e)
def f():
    with CM(4): return 'ret'
print(f())
for i in range(3):
    with CM(i):
        if i == 0: continue
        if i == 1: break
class E:
    def __enter__(s): 1/0
    def __exit__(s, *a): print('never')
try:
    with E(): pass
except ZeroDivisionError as e: print(e)
class E2:
    def __enter__(s): pass
    def __exit__(s, *a): raise ValueError('from exit')
try:
    with E2(): raise KeyError('a')
except ValueError as e: print(repr(e), repr(e.__context__))
class N: pass
for f in ["with N(): pass", "with N: pass", "async def f():\n async with N(): pass\nf().send(None)"]:
    try: exec(f)
    except TypeError as e: print(e)
class N2:
    def __enter__(s): pass
try:
    with N2(): pass
except TypeError as e: print(e)
class AN:
    async def __aenter__(s): pass
    async def __aexit__(s, *a): pass
try:
    with AN(): pass
except TypeError as e: print(e)
async def g():
    with AN(): pass
try: g().send(None)
except TypeError as e: print(e)
async def h():
    async with CM(1): pass
try: h().send(None)
except TypeError as e: print(e)
