def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


error = ValueError('a')
print(error.with_traceback(None) is error, error.add_note('first'), error.add_note('second'), error.__notes__)
show(lambda: error.add_note(5))
show(lambda: error.with_traceback(5))
error.__notes__ = 'broken'
show(lambda: error.add_note('x'))
try:
    raise ValueError('traced')
except ValueError as caught:
    other = KeyError('k').with_traceback(caught.__traceback__)
    print(other.__traceback__ is caught.__traceback__, other.__traceback__.tb_lineno)
error = ValueError('a')
error.extra = 1
print(error.__dict__)
class Args(Exception):
    def __init__(self, a, b=2):
        self.a = a
print(Args(1).args, Args(1, b=3).args, repr(Args(1, 5)), str(Args(9)), Args(1).a)
class NoInit(Exception):
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, 'fixed')
    def __init__(self, *arguments, **keywords):
        pass
print(NoInit(1, k=2).args, repr(NoInit()))
class Text(Exception):
    def __str__(self):
        return 'text'
    def __repr__(self):
        return 'repr'
print(Text(1), repr(Text(1)), f'{Text(1)!r:>6}', [Text()])
show(lambda: BaseException.__init__(5))
print(ValueError('a') == ValueError('a'), hash(ValueError('a')) is not None, ValueError('a').__class__.__name__)
def raising(what):
    try:
        raise what
    except BaseException as caught:
        print(type(caught).__name__, caught)
for what in [ValueError, ValueError('x'), 5, 'text', None, int, Text(), object()]:
    raising(what)
def causes(cause):
    try:
        raise ValueError from cause
    except BaseException as caught:
        print(type(caught).__name__, caught, repr(caught.__cause__), caught.__suppress_context__)
for cause in [None, KeyError, KeyError('k'), 5, 'text', int]:
    causes(cause)
class Abstract(Exception):
    def __new__(cls):
        return 5
raising(Abstract)
