import traceback


def make(error):
    try:
        raise error
    except type(error) as caught:
        return caught


try:
    raise ExceptionGroup('many', [make(ValueError('one')), TypeError('two'), ExceptionGroup('inner', [make(KeyError('three'))])])
except ExceptionGroup as error:
    group = error
print(''.join(traceback.format_exception(group)))
print(''.join(traceback.TracebackException.from_exception(group).format()))
print(''.join(traceback.TracebackException.from_exception(group).format_exception_only(show_group=True)))
print(''.join(traceback.TracebackException.from_exception(ExceptionGroup('wide', [ValueError(i) for i in range(20)]), max_group_width=2).format()))
nested = ValueError('leaf')
for i in range(4):
    nested = ExceptionGroup(f'level {i}', [nested])
print(''.join(traceback.TracebackException.from_exception(nested, max_group_depth=2).format()))
try:
    try:
        raise group
    except ExceptionGroup:
        raise ValueError('after')
except ValueError as error:
    print(''.join(traceback.format_exception(error)))
