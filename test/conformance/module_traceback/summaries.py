import traceback
from traceback import FrameSummary, StackSummary, TracebackException

one = FrameSummary('file.py', 3, 'function', line='   x = 1   ')
print(one, one.filename, one.lineno, one.name, one.line, one.end_lineno, one.colno, one.locals)
print(list(one), len(one), one[0], one[-1], one == FrameSummary('file.py', 3, 'function', line='other'), one == ('file.py', 3, 'function', 'x = 1'))
print(one == 5, FrameSummary('nofile', 1, 'f').line == '')
stack = StackSummary.from_list([one, ('other.py', 7, 'g', 'call()'), ('nofile.py', 1, 'h', None)])
print(type(stack).__name__, len(stack), stack)
print(stack.format())
print(traceback.format_list([('a.py', 1, 'f', 'x')] * 6))
print(''.join(StackSummary.from_list([FrameSummary('a.py', 1, 'f', line='y', locals={'b': 2, 'a': [1]})]).format()))


def function():
    here = 'local'
    return traceback.extract_stack(), traceback.format_stack(), [f.f_code.co_name for f, _ in traceback.walk_stack(None)]


def caller():
    return function()


stack, text, names = caller()
print([(s.name, s.line) for s in stack][-2:])
print(text[-1])
print(names[:3] == ['function', 'caller', '<module>'])
print([s.name for s in traceback.extract_stack(limit=1)])
try:
    value = [1, 2]
    value[5].attribute
except IndexError as error:
    te = TracebackException.from_exception(error, capture_locals=True)
    print(te.exc_type, te.exc_type_str, str(te), te.stack[0].colno, te.stack[0].end_colno, te.stack[0].end_lineno)
    print('value' in te.stack[0].locals, te.stack[0].locals['value'])
    print(te == TracebackException.from_exception(error, capture_locals=True), te == 1, te.__cause__, te.__context__, te.__suppress_context__)
    print(list(TracebackException(type(error), error, None).format()))
    print(list(te.format_exception_only()))


class Broken(Exception):
    def __str__(self):
        raise ValueError('no')


print(traceback.format_exception_only(Broken()))
try:
    raise SyntaxError('message', ('f.py', 2, 3, 'a b c\n', 2, 4))
except SyntaxError as error:
    te = TracebackException.from_exception(error)
    print(te.filename, te.lineno, te.offset, te.text, te.end_lineno, te.end_offset, te.msg)
    print(list(te.format_exception_only()))
