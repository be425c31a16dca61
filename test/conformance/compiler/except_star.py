import sys
def f(e):
    try:
        raise e
    except* ValueError as g:
        print('V', repr(g), sys.exception() is g)
    except* (TypeError, KeyError) as g:
        print('T', repr(g))
    else: print('else')
    finally: print('fin')
    return sys.exception()
f(ValueError(1))
f(ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [KeyError(3), ValueError(4)])]))
try: f(ExceptionGroup('g', [ValueError(1), OSError(2)]))
except BaseException as e: print(repr(e))
try: f(OSError(5))
except BaseException as e: print(repr(e))
def g():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise KeyError('new')
    except* TypeError as e:
        raise
try: g()
except BaseException as e: print(repr(e), repr(e.exceptions))
def h():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError: raise
try: h()
except BaseException as e: print(repr(e))
def n():
    try: pass
    except* ValueError: print('no')
    else: print('else')
n()
try:
    try: raise ValueError
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except* 5: pass
except TypeError as e: print(e)
def loop():
    for i in range(3):
        try:
            if i: raise ValueError(i)
        except* ValueError as e:
            for j in range(3):
                if j == 1: break
            print(i, j, e.exceptions)
    try: e
    except UnboundLocalError: print('unbound')
loop()
print(sys.exception())
