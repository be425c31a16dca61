def f(n):
    try:
        if n == 0: raise ValueError('zero')
        if n == 1: return 'one'
        if n == 2: raise KeyError('k')
        if n == 3: 1/0
    except ValueError as e:
        return 'VE ' + str(e)
    except (KeyError, IndexError) as e:
        return 'KE ' + repr(e)
    else:
        return 'else'
    finally:
        print('finally', n)
for i in range(3): print(f(i))
try: f(3)
except ZeroDivisionError as z: print(z)
print(f(4))
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print('body', i)
        finally:
            print('fin', i)
    return i
print(g())
def h():
    try:
        try:
            raise ValueError(1)
        finally:
            print('inner')
    except ValueError as e:
        print('caught', e)
        try:
            raise KeyError(2)
        except KeyError as k:
            print('k', k, k.__context__)
        print('still', e)
    try:
        e
    except UnboundLocalError as u:
        print(u)
h()
def r():
    try:
        return 1
    finally:
        return 2
print(r())
def r2():
    x = 1
    try:
        return x
    finally:
        x = 2
print(r2())
class CM:
    def __init__(self, n, sup=False): self.n = n; self.sup = sup
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, *a): print('exit', self.n, a[0].__name__ if a[0] else None); return self.sup
with CM(1) as a, CM(2) as b:
    print(a, b)
with CM(3, True):
    raise ValueError
try:
    with CM(4) as (x): raise KeyError('x')
except KeyError as e: print('out', e)
def w():
    for i in range(3):
        with CM(i) as c:
            if c == 0: continue
            if c == 1: return c * 10
print(w())
def w2():
    with CM('a'):
        with CM('b'):
            try:
                return [1, 2]
            finally:
                print('fin')
print(w2())
def nested():
    try:
        try:
            1/0
        except ZeroDivisionError:
            raise ValueError('from zd')
    except ValueError as e:
        return type(e.__context__).__name__, e.__cause__
print(nested())
def chain():
    try:
        try: {}['a']
        except KeyError as e: raise RuntimeError('x') from e
    except RuntimeError as r:
        return repr(r.__cause__)
print(chain())
def reraise():
    try:
        try: raise ValueError('again')
        except ValueError: raise
    except ValueError as e: return str(e)
print(reraise())
def bare():
    try: raise TypeError
    except: return 'bare'
print(bare())
def exc_in_handler():
    try:
        try: 1/0
        except ZeroDivisionError as e:
            undefined_name
    except NameError as n:
        return str(n), type(n.__context__).__name__
print(exc_in_handler())
def gen():
    try:
        yield 1
        yield 2
    finally:
        print('gen fin')
def gen2():
    x = yield 1
    print('got', x)
    y = yield x * 2
    return y
g = gen2(); print(next(g)); print(g.send(10))
try: g.send('end')
except StopIteration as s: print('value', s.value)
def gen3():
    r = yield from gen2()
    print('r', r)
    yield from [7, 8]
g = gen3(); print(next(g), g.send(3)); print(g.send('fin')); print(list(g))
def gen4():
    while True:
        try:
            x = yield
            print('x', x)
        except ValueError as e:
            print('threw', e)
g = gen4(); next(g); g.send(1); g.throw(ValueError('bad')); g.close()
try:
    try: raise ValueError('A')
    finally: print('F')
except ValueError: print('end')
while True:
    try: break
    finally: print('brk')
import sys
print(sys.exc_info() == (None, None, None))
def deep():
    for i in range(2):
        try:
            for j in range(2):
                try:
                    if j: continue
                    try:
                        raise IndexError
                    except KeyError: print('no')
                    finally: print('f1')
                except IndexError: print('ie'); break
                finally: print('f2')
        finally: print('f3')
    return sys.exc_info()[0]
print(deep())
