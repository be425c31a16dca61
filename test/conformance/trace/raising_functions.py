"""Trace and profile functions that raise, at each kind of event."""
import sys
def show(arg):
    return None if arg is None else type(arg).__name__
log = []
def code_name(f): return f.f_code.co_name
def target():
    a = 1
    b = 2
    for i in range(2):
        a += i
    return a
def caller():
    x = target()
    y = target()
    return x + y
def run(label, tracer, func=caller):
    log.clear()
    sys.settrace(tracer)
    try:
        result = func()
    except BaseException as e:
        result = repr(e)
    print(label, result, sys.gettrace() is None)
    sys.settrace(None)
    print('   ', log)
# raising at each kind
def catching():
    try:
        return target()
    except ValueError as e:
        return 'caught ' + str(e)
def raising_func():
    try:
        int('x')
    except ValueError:
        return 1
for kind, func in (('call', catching), ('line', catching), ('return', catching), ('exception', raising_func)):
    def raiser(frame, event, arg, kind=kind, func=func):
        log.append((code_name(frame), event))
        if event == kind and frame.f_code is not func.__code__ or event == kind == 'exception':
            raise ValueError('from trace')
        return raiser
    run('raising at ' + kind, raiser, func)
# traceback of that
import traceback
def boom(frame, event, arg):
    if event == want and frame.f_code is target.__code__: raise ValueError('boom')
    return boom
for want in ('call', 'line', 'return'):
    sys.settrace(boom)
    try:
        target()
    except ValueError as e:
        tb = e.__traceback__
        lines = []
        while tb:
            lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(want, lines, e.__context__)
def inner():
    return len('abc')
def bad(frame, event, arg):
    if event == bad_at: raise ValueError(event)
for bad_at in ('call', 'return', 'c_call', 'c_return', 'c_exception'):
    def prog():
        try:
            len([])
            try: int('x')
            except TypeError: pass
            except ValueError as e: log.append(str(e))
            return inner()
        except ValueError as e: return repr(e)
    log.clear()
    try:
        sys.setprofile(bad)
        r = prog()
    except ValueError as e: r = ('out', repr(e))
    print(bad_at, r, log, sys.getprofile() is None)
    sys.setprofile(None)
