"""A loop or a delegation over what CPython has in C ends without an exception, unless there is a value."""
import struct
import sys


async def coroutine(value):
    return value


def delegate(iterator):
    return (yield from iterator)


class Steps:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


class StepsWithValue(Steps):
    def __next__(self):
        raise StopIteration(3)


def run():
    list(delegate(coroutine(None).__await__()))
    list(delegate(coroutine(1).__await__()))
    list(delegate(memoryview(b'a')))
    list(delegate(Steps()))
    list(delegate(StepsWithValue()))
    for values in struct.iter_unpack('<B', b'ab'):
        pass
    for step in Steps():
        pass
    for step in StepsWithValue():
        pass


def tracer(frame, event, argument):
    if frame.f_code.co_filename != run.__code__.co_filename:
        return None
    if event == 'exception':
        print(frame.f_code.co_name, frame.f_lineno, argument[0].__name__, argument[1].value)
    return tracer


sys.settrace(tracer)
run()
sys.settrace(None)
