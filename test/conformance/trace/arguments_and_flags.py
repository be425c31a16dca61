# What sys.settrace, sys.setprofile and the flags of frames say about wrong arguments.
import sys


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


frame = sys._getframe()


def assign(name, value):
    setattr(frame, name, value)


for function in (sys.settrace, sys.setprofile):
    show(lambda: function())
    show(lambda: function(None, None))
    show(lambda: function(None))
for name in ('f_trace_lines', 'f_trace_opcodes', 'f_trace', 'f_lineno', 'f_code', 'f_locals'):
    show(lambda: delattr(frame, name))
    for value in (1, None):
        if name != 'f_trace':
            show(lambda: assign(name, value))
print(frame.f_trace_lines, frame.f_trace_opcodes)
