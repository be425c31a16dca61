"""What an except* leaves over, and what split gives, has __suppress_context__ set."""
def show(e, n=0):
    print('  ' * n, repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
def a():
    try: 1 / 0
    finally:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* KeyError: pass
def b():
    try: 1 / 0
    finally:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
def c():
    try: 1 / 0
    except ZeroDivisionError:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* KeyError: pass
def d():
    try: 1 / 0
    except ZeroDivisionError:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* OSError: pass
def e():
    try: 1 / 0
    except ZeroDivisionError:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* KeyError as k: show(k); raise OSError
def f():
    try: 1 / 0
    except ZeroDivisionError:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* KeyError as k: raise
def g():
    try: 1 / 0
    except ZeroDivisionError:
        x = ExceptionGroup('g', [ValueError(1), KeyError(2)])
        try: raise x
        except ExceptionGroup:
            pass
        m, r = x.split(KeyError)
        show(x); show(m); show(r)
        raise r
def h():
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from OSError(5)
        except* KeyError: pass
for fn in (a, b, c, d, e, f, g, h):
    try: fn()
    except BaseException as ex: print(fn.__name__); show(ex)
