# A bare exception that except* catches comes in a group that was raised at the clause.
import traceback, sys
def show(f):
    try: f()
    except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def deep(): raise KeyError(1)
def a():
    try: deep()
    except* LookupError as e:
        print([x.tb_lineno for x in [e.__traceback__]], e.__traceback__.tb_next, e.exceptions[0].__traceback__.tb_next is None)
        raise ValueError(2)
show(a)
def a():
    try: deep()
    except* LookupError as e: raise ValueError(2) from e
show(a)
def a():
    try: deep()
    except* (LookupError,
             TypeError) as e:
        raise
show(a)
def a():
    try: deep()
    except* LookupError:
        raise ValueError(3)
    except* TypeError: pass
show(a)
def a():
    try: deep()
    except* ValueError:
        pass
    except* KeyError as e:
        x = 1
        raise e
show(a)
def a():
    try: raise ExceptionGroup('g', [KeyError(1), ValueError(2)])
    except* KeyError as e:
        raise TypeError(3) from e
show(a)
