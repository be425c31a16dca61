import traceback


def inner(n):
    return 1 / n


def outer():
    return inner(0) + 1


class Out:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text

    def flush(self):
        pass


try:
    outer()
except ZeroDivisionError as error:
    caught = error
    print(traceback.format_exc())
    print(traceback.format_exc(limit=1))
    print(traceback.format_exc(limit=-1))
    out = Out()
    traceback.print_exc(file=out)
    print(out.text == traceback.format_exc())
    print(traceback.format_exception(error))
    print(traceback.format_exception(type(error), error, error.__traceback__) == traceback.format_exception(error))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    print(''.join(traceback.format_tb(error.__traceback__)))
    print(traceback.extract_tb(error.__traceback__))
    out = Out()
    traceback.print_tb(error.__traceback__, limit=1, file=out)
    traceback.print_exception(error, limit=0, file=out)
    traceback.print_exception(type(error), error, None, file=out)
    print(out.text)

print([(f.f_code.co_name, line) for f, line in traceback.walk_tb(caught.__traceback__)])
for arguments in ((1,), (caught, caught), ('x',)):
    try:
        traceback.format_exception(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(traceback.format_exception(None), traceback.format_exception_only(None, None), traceback.format_exc())

try:
    try:
        {}['k']
    except KeyError as error:
        raise ValueError('second\nline') from error
except ValueError as error:
    print(''.join(traceback.format_exception(error)))
    print(''.join(traceback.format_exception(error, chain=False)))
    print(traceback.format_exception_only(error))

try:
    try:
        {}['k']
    except KeyError:
        raise ValueError('in handling')
except ValueError as error:
    error.add_note('a note\nof two lines')
    print(''.join(traceback.format_exception(error)))
    print(traceback.format_exception_only(error))

try:
    compile('a b', 'file.py', 'exec')
except SyntaxError as error:
    print(traceback.format_exception_only(error))


def deep(n):
    if n:
        deep(n - 1)
    else:
        raise RuntimeError('deep')


try:
    deep(10)
except RuntimeError as error:
    print(''.join(traceback.format_tb(error.__traceback__)))
traceback.clear_frames(caught.__traceback__)
