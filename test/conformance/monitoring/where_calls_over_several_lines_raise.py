# What a function raises is raised in its caller by the instruction before the call: on the line of the last argument.
import sys

monitoring = sys.monitoring
events = monitoring.events
found = []


def line_of(code, offset):
    for start, end, line in code.co_lines():
        if start <= offset < end:
            return line and line - code.co_firstlineno


def note(name):
    def callback(code, offset, error):
        if code.co_filename == __file__:
            frame = sys._getframe(1)
            found.append((name, code.co_name, line_of(code, offset), frame.f_lineno - code.co_firstlineno))
    return callback


__file__ = note.__code__.co_filename
monitoring.use_tool_id(2, 'places')
for name in 'RAISE', 'PY_UNWIND', 'EXCEPTION_HANDLED':
    monitoring.register_callback(2, getattr(events, name), note(name))


def fails(*values, **named):
    raise ValueError


class Raising:
    def __init__(self, x=0):
        if x:
            raise ValueError

    def method(self, *values):
        raise ValueError

    def __call__(self, *values):
        raise ValueError

    def __add__(self, other):
        raise ValueError

    def __getitem__(self, key):
        raise ValueError

    @property
    def x(self):
        raise ValueError


def plain():
    fails(
        1
    )


def last_argument(a=1):
    fails(a,
          a)


def named():
    fails(
        1,
        x=2)


def spread():
    fails(
        *[1,
          2])


def method():
    (Raising()
        .method(
            1))


def without_arguments():
    (Raising()
        .method
        )()


def instance():
    Raising()(
        1)


def makes():
    Raising(
        1)


def operators(a=Raising()):
    try:
        a + (
            1)
    except ValueError:
        pass
    try:
        a[
            1]
    except ValueError:
        pass
    (a
        .x)


def nested():
    fails(1,
          print(
              ), fails(
                  2))


def decorated():
    @fails
    class A:
        pass


def decorated_function():
    @fails
    def f():
        pass


def conditional(a=1):
    fails(
        1 if a else
        2)


def handled():
    try:
        fails(
            1)
    except ValueError:
        pass


def generator():
    yield fails(
        1)


def iterates():
    for x in generator(
            ):
        pass


for function in (plain, last_argument, named, spread, method, without_arguments, instance, makes, operators, nested, decorated, decorated_function, conditional,
                 handled, iterates):
    del found[:]
    monitoring.set_events(2, events.RAISE | events.PY_UNWIND | events.EXCEPTION_HANDLED)
    try:
        function()
    except ValueError:
        pass
    monitoring.set_events(2, 0)
    print(function.__name__)
    for event in found[2:-1]:
        print('   ', *event)
