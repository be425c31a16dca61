import sys


def outer():
    a = 1
    return inner(a)


def inner(b):
    frame = sys._getframe()
    return frame, frame.f_back, frame.f_lineno, frame.f_back.f_lineno


frame, back, line, back_line = outer()
print(frame.f_code.co_name, back.f_code.co_name, line, back_line)
print(frame.f_code is inner.__code__, frame.f_globals is globals(), frame.f_builtins is __builtins__.__dict__)
print(back.f_back.f_code.co_name, sys._getframe().f_code.co_name, sys._getframe() is sys._getframe())
print(type(frame).__name__, frame.f_lasti.__class__ is int, frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes, frame.f_generator)
print(repr(frame).startswith('<frame at 0x'), "line 12, code inner>" in repr(frame), repr(frame)[-31:])
frame.f_trace_lines = False
frame.f_trace_opcodes = True
frame.f_trace = len
print(frame.f_trace_lines, frame.f_trace_opcodes, frame.f_trace)
del frame.f_trace
print(frame.f_trace)
for name in ('f_code', 'f_globals', 'f_back', 'f_locals', 'f_lasti', 'f_generator', 'missing'):
    try:
        setattr(frame, name, None)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, name)
try:
    frame.f_lineno = 3
except ValueError as error:
    print('ValueError')
try:
    frame.f_trace_lines = 1
except TypeError as error:
    print(error)
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
print(sys._getframe(0) is sys._getframe(), sys._getframemodulename(), sys._getframemodulename(100))


class Body:
    frame = sys._getframe()
    print(frame.f_code.co_name, frame.f_locals is locals(), 'frame' in frame.f_locals, frame.f_back.f_code.co_name)


print(sys._getframe().f_locals is globals())
