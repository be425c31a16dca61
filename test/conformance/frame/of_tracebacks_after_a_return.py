# The frame of a traceback whose function has handled the exception and returned since.
import sys


def handled(a):
    x = a * 2
    try:
        1 / 0
    except ZeroDivisionError as error:
        kept = error
    y = 4
    return kept


traceback = handled(10).__traceback__
frame = traceback.tb_frame
print([(name, frame.f_locals[name]) for name in ('a', 'x', 'y')], frame.f_lineno, traceback.tb_lineno)


def raising(n):
    z = n
    raise KeyError(n)


def in_another(n):
    try:
        raising(n)
    except KeyError as error:
        return error


outer = in_another(7).__traceback__
inner = outer.tb_next.tb_frame
print(sorted(outer.tb_frame.f_locals), inner.f_locals, inner.f_back is outer.tb_frame, inner.f_lineno)


def several():
    errors = []
    for i in range(3):
        try:
            raising(i)
        except KeyError as error:
            errors.append(error)
    i = 'end'
    return errors


frames = [error.__traceback__.tb_frame for error in several()]
print(frames[0].f_locals['i'], frames[0] is frames[2])


def same_place(b, error):
    q = b
    return error.__traceback__.tb_frame.f_locals['x']


print(same_place(5, handled(1)))


def again():
    x = 1
    try:
        1 / 0
    except ZeroDivisionError as first:
        try:
            raise LookupError
        except LookupError as second:
            x = 2
            return first, second


first, second = again()
print(first.__traceback__.tb_frame is second.__traceback__.tb_frame, first.__traceback__.tb_frame.f_locals['x'])


def generator():
    v = 1
    try:
        1 / 0
    except ZeroDivisionError as error:
        yield error
    v = 2
    yield
    v = 3


it = generator()
frame = next(it).__traceback__.tb_frame
print(frame.f_locals['v'], frame is it.gi_frame)
next(it)
print(frame.f_locals['v'], list(it), frame.f_locals['v'], it.gi_frame)


class Chain:
    def __init__(self, n):
        try:
            if n:
                Chain(n - 1)
            else:
                raise ValueError('end')
        except ValueError as error:
            n = -n
            raise


try:
    Chain(3)
except ValueError as error:
    at = error.__traceback__.tb_next
    while at:
        print(at.tb_frame.f_locals['n'], at.tb_frame.f_back.f_code.co_name)
        at = at.tb_next
    print(error.__traceback__.tb_frame is sys._getframe())
