"""A truth test that fails inside `and` and `or` is placed at the whole of them, as tracebacks mark it."""
import traceback


class Bad:
    def __bool__(self):
        raise ValueError('no truth')


def in_a_value():
    return (1 and
            Bad() and
            2)


def in_the_middle():
    return [Bad() or 3, 4]


def in_a_test():
    if Bad() and in_a_value():
        pass


for function in in_a_value, in_the_middle, in_a_test:
    try:
        function()
    except ValueError as error:
        frame = traceback.extract_tb(error.__traceback__)[1]
        print(function.__name__, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno)
