# How long an end of a frame is that leaves loops and handlers, with a value that CPython keeps on its stack meanwhile.
def f(v):
    try: raise KeyError
    finally:
        return (True if (v | True) else (v is not None))
def h(v):
    for i in v:
        try: int(i)
        except ValueError:
            return (1 if v else v)
        except TypeError as e:
            return (v if v else 2)
def i(v):
    for i in v:
        return (i if v else v)
def j(v):
    for i in v:
        return -(i if v else v)
def k(v):
    for i in v:
        return (i if v else v) + v
def l(v):
    for i in v:
        return [i if v else v]
def m(v):
    for i in v:
        try: return (i if v else v)
        finally: pass
def n(v):
    try: return (1 if v else v)
    except ValueError: return v if v else 3
def o(v):
    while v:
        try: raise KeyError
        except KeyError: break
        finally: continue
    while v:
        try: raise KeyError
        finally:
            if v: break
            else: continue
    for i in v:
        try: raise KeyError
        finally:
            if v: break
            else: continue
    for i in v:
        try: raise KeyError
        except KeyError:
            if v: break
            else: continue
    for i in v:
        try: raise KeyError
        except KeyError as e:
            if v: break
            else: continue
    for i in v:
        try: raise KeyError
        except KeyError as e:
            if v: return 1
            else: return 2
def p(v):
    for i in v:
        try: raise KeyError
        except KeyError:
            if v: x = 1
            else: x = 2
            return x
def q(v):
    for i in v:
        try: raise KeyError
        finally:
            if v: x = 1
            else: x = 2
            return 
def r(v):
    for i in v:
        try: raise KeyError
        finally:
            return (1 if v else 2) and 3
def s(v):
    for i in v:
        try: raise KeyError
        except KeyError:
            return (1 if v else 2), 3
for fn in f, h, i, j, k, l, m, n, p, q, r, s:
    for v in ['a', (None,), ['1'], [], [[]], [3]]:
        try: fn(v)
        except BaseException: pass
