import re, sys


def fail():
    local = 'here'
    raise ValueError('x')


def middle():
    fail()


try:
    middle()
except ValueError as error:
    tb = error.__traceback__
    print(tb.tb_frame is sys._getframe(), tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next.tb_lineno, tb.tb_next.tb_next.tb_next)
    print(tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_globals is globals())
    print(tb.tb_lasti.__class__ is int, [*filter(re.compile('tb_').match, dir(tb))])

TracebackType = type(tb)
print(TracebackType.__name__)
frame = sys._getframe()
made = TracebackType(None, frame, 4, 123)
print(made.tb_next, made.tb_frame is frame, made.tb_lineno)
outer = TracebackType(made, frame, 0, 5)
print(outer.tb_next is made, outer.tb_lineno)
outer.tb_next = None
print(outer.tb_next)
for arguments in ((1, frame, 1, 1), (None, 1, 1, 1), (None, frame, 'a', 1), (None, frame, 1, None)):
    try:
        TracebackType(*arguments)
    except TypeError as error:
        print(error)
try:
    TracebackType(None, frame)
except TypeError as error:
    print('TypeError')
outer.tb_next = made
try:
    made.tb_next = outer
except ValueError as error:
    print(error)
try:
    del made.tb_next
except TypeError as error:
    print(error)
try:
    made.tb_next = 1
except TypeError as error:
    print(error)
error = KeyError('k').with_traceback(made)
print(error.__traceback__ is made)
