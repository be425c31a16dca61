"""Local trace functions: replaced, kept, deleted; lines and opcodes switched; changes in the middle; call_tracing."""
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
# returns of local trace functions replace f_trace
def second(frame, event, arg):
    log.append(('second', code_name(frame), event))
    return second
def first(frame, event, arg):
    log.append(('first', code_name(frame), event))
    return second
run('replaced', first)
# None stops at the call only
def none_later(frame, event, arg):
    log.append((code_name(frame), event))
    return None if event != 'call' else none_later
run('none from local', none_later)
def only_target(frame, event, arg):
    log.append((code_name(frame), event))
    return only_target if code_name(frame) == 'target' else None
run('only target', only_target)
# f_trace
def deleter(frame, event, arg):
    log.append((code_name(frame), event, frame.f_lineno, frame.f_trace is deleter))
    if event == 'line' and log.count(log[-1]) == 1 and frame.f_lineno % 2:
        del frame.f_trace
        return None
    return deleter
run('deleted', deleter)
def lines_off(frame, event, arg):
    log.append((code_name(frame), event, frame.f_trace_lines, frame.f_trace_opcodes))
    frame.f_trace_lines = False
    return lines_off
run('lines off', lines_off)
# settrace within
def switcher(frame, event, arg):
    log.append(('switcher', code_name(frame), event))
    if event == 'line' and code_name(frame) == 'target':
        sys.settrace(other)
    return switcher
def other(frame, event, arg):
    log.append(('other', code_name(frame), event))
    return other
run('switched', switcher)
def stopper(frame, event, arg):
    log.append(('stopper', code_name(frame), event))
    if event == 'line' and code_name(frame) == 'target':
        sys.settrace(None)
    return stopper
run('stopped', stopper)
# not callable
try:
    sys.settrace(5)
    target()
except TypeError as e: print(e, sys.gettrace())
try:
    sys.settrace(lambda: None)
    target()
except TypeError as e: print(e, sys.gettrace())
# call_tracing
def inner():
    return len('abc')
def deep(frame, event, arg):
    log.append((code_name(frame), event))
    if event == 'line' and code_name(frame) == 'target' and not any(n == 'inner' for n, e in log):
        log.append(sys.call_tracing(inner, ()) and ('got', 0))
    return deep
run('call_tracing', deep)
def not_traced(frame, event, arg):
    log.append((code_name(frame), event))
    inner()
    return not_traced
run('off inside', not_traced, target)
for args in ((len, []), (len, 5), (len, ('a',)), (5, ())):
    try: print(sys.call_tracing(*args))
    except TypeError as e: print(e)
def f_attr():
    f = sys._getframe()
    print(f.f_trace, f.f_trace_lines, f.f_trace_opcodes)
    f.f_trace = log.append
    print(f.f_trace == log.append)
    del f.f_trace
    print(f.f_trace)
    for v in (1, None, 'x'):
        try: f.f_trace_lines = v
        except TypeError as e: print(e)
        try: f.f_trace_opcodes = v
        except TypeError as e: print(e)
    f.f_trace_lines = False
    f.f_trace_opcodes = True
    print(f.f_trace, f.f_trace_lines, f.f_trace_opcodes)
    f.f_trace_opcodes = False
f_attr()
# setting f_trace of an outer frame
def outer_frame():
    sys.settrace(lambda *a: None)
    f = sys._getframe()
    def local(frame, event, arg):
        log.append((code_name(frame), event, frame.f_lineno - f.f_code.co_firstlineno))
        return local
    f.f_trace = local
    x = 1
    y = 2
    sys.settrace(None)
    z = 3
log.clear(); outer_frame(); print(log)
# opcodes
counts = {}
def ops(frame, event, arg):
    counts[event] = counts.get(event, 0) + 1
    frame.f_trace_opcodes = True
    return ops
sys.settrace(ops); target(); sys.settrace(None)
print(counts['call'], counts['line'], counts['return'], counts['opcode'] > 10)
counts.clear()
sys.settrace(lambda *a: second); log.clear(); target(); sys.settrace(None)
print(log)
print(type(sys.settrace), sys.settrace.__name__, sys.gettrace(), sys.getprofile())
