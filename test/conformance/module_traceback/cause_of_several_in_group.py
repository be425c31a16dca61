# What several exceptions of a group came from is shown with the last of them.
import sys
import traceback


def shared_cause():
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise ExceptionGroup('several', [ValueError(1), TypeError('t'), ExceptionGroup('inner', [KeyError('k'), OSError('x')])]) from cause


def new_in_handler():
    try:
        shared_cause()
    except* ValueError:
        pass
    except* (KeyError, OSError):
        raise RuntimeError('new')


def show(exception):
    traceback.print_exception(exception, file=sys.stdout)
    print('-----')


try:
    new_in_handler()
except ExceptionGroup as group:
    show(group)

cause = ValueError('cause')
members = []
for number in range(3):
    member = KeyError(number)
    member.__cause__ = cause
    member.__context__ = cause
    members.append(member)
show(ExceptionGroup('members', members))
show(ExceptionGroup('outer', [ExceptionGroup('first', members), members[0]]))
twice = TypeError('twice')
show(ExceptionGroup('same', [twice, twice]))
chained = RuntimeError('chained')
chained.__cause__ = members[0]
chained.__context__ = members[1]
made = traceback.TracebackException.from_exception(chained)
print(type(made.__cause__), made.__context__ and str(made.__context__), made.__cause__.__cause__ and str(made.__cause__.__cause__))
print(''.join(made.format()))
compact = traceback.TracebackException.from_exception(chained, compact=True)
print(compact.__context__, str(compact.__cause__), compact.exceptions)
