import re
print(re.error is re.PatternError, re.PatternError.__module__, re.PatternError.__qualname__, re.PatternError.__mro__)
try:
    re.compile('ab\nc(d\n(e')
except re.PatternError as error:
    print(error.msg, error.pattern, error.pos, error.lineno, error.colno, error.args, repr(error))
try:
    re.compile('(?<=a*)b')
except re.PatternError as error:
    print(error, error.msg, error.pattern, error.pos, error.lineno, error.colno)
error = re.error('mine')
print(error, error.msg, error.pattern, error.pos, error.lineno, error.colno)
print(re.error('mine', 'abc', 1), re.error('mine', 'a\nc', 2), re.error('mine', b'a\nc', 2).colno, re.error('mine', 'abc'))
try:
    raise re.error('x')
except Exception as caught:
    print(type(caught))
