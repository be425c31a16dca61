"""The lines at which generators end that are closed, or thrown into, in a handler."""
import sys


def in_finally():
    try:
        yield 1
    finally:
        yield 2


def in_handler():
    try:
        yield 1
    except KeyError:
        yield 2


def within():
    try:
        try:
            yield 1
        except KeyError:
            yield 2
    finally:
        done = 1


def tracer(frame, event, argument):
    if frame.f_code.co_filename == tracer.__code__.co_filename:
        print(event, frame.f_code.co_name, frame.f_lineno)
    return tracer


def run(function):
    generator = function()
    next(generator)
    generator.throw(KeyError)
    generator.close()


for function in in_finally, in_handler, within:
    sys.settrace(tracer)
    run(function)
    sys.settrace(None)
