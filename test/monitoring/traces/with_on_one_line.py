# Where an outer `with` begins its line anew: after what was raised on another line, also by way of an inner one.
class Manager:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.answer is None:
            raise ValueError
        return self.answer


def three(a, b, c):
    with Manager(a), Manager(b), Manager(c):
        raise KeyError


def on_one_line(a, b):
    with Manager(a), Manager(b): raise KeyError


def in_comprehension(a, b):
    with Manager(a):
        with Manager(b): [
            int(
                text)
            for text in ('1', 'x')]


def in_handler(a, b):
    with Manager(a):
        try:
            with Manager(b): raise KeyError
        except (TypeError,
                ZeroDivisionError):
            pass


def after_groups(a, b):
    with Manager(a), Manager(b):
        try:
            raise ExceptionGroup('g', [ValueError(), KeyError()])
        except* KeyError:
            raise TypeError


def after_rest_of_groups(a, b):
    with Manager(a), Manager(b):
        try:
            raise ExceptionGroup('g', [ValueError(), KeyError()])
        except* KeyError:
            pass


for answers in (True, False), (True, None), (False, None), (None, False), (None, True):
    for function in three, on_one_line, in_comprehension, in_handler, after_groups, after_rest_of_groups:
        try:
            function(*answers, False) if function is three else function(*answers)
        except Exception as error:
            pass
