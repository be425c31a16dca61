"""The last lines of an exception: __str__ is asked once, notes of all kinds, and where there are suggestions."""
import traceback
from traceback import TracebackException as T
class Counted(Exception):
    def __str__(self):
        print('asked')
        return 'text\nof two'
class Empty(Exception):
    def __str__(self): return ''
class Number(Exception):
    def __str__(self): return 3
class Note:
    def __str__(self): print('note'); return 'a\nb'
class Bad:
    def __str__(self): raise ValueError
    __repr__ = __str__
def noted(e, *notes):
    for n in notes:
        e.__notes__ = getattr(e, '__notes__', []) + [n]
    return e
def with_notes(e, notes):
    e.__notes__ = notes
    return e
for e in Counted(), Empty(), Number(), noted(Counted(), 'x', 'y\nz'), noted(ValueError('v'), Note(), Bad(), ''), with_notes(ValueError(1), 5), with_notes(ValueError(1), 'abc'), with_notes(ValueError(1), Bad()), with_notes(ValueError(1), ('a\nb', 'c')), with_notes(ValueError(1), []), NameError('q'), noted(AttributeError('multi\nline'), 'n'), KeyError('k'), BaseException(), ExceptionGroup('g', [ValueError(1)]), SyntaxError('s'):
    print(traceback.format_exception_only(e))
    t = T.from_exception(e)
    print(repr(str(t)), list(t.format_exception_only()))
try: unkown_name
except NameError as e: print(traceback.format_exception_only(e))
try: prinx
except NameError as e:
    print(traceback.format_exception_only(e)); t = T.from_exception(e); print(str(t))
class A:
    value = 1
try: A().valua
except AttributeError as e: 
    print(traceback.format_exception_only(e)); t = T.from_exception(e); print(str(t))
try: time.time
except NameError as e: 
    print(traceback.format_exception_only(e)); t = T.from_exception(e); print(str(t))
try: from time import tine
except ImportError as e: 
    print(traceback.format_exception_only(e)); t = T.from_exception(e); print(str(t))
class MyName(NameError):
    def __str__(self): return 'mine'
try: raise MyName
except NameError as e: 
    print(traceback.format_exception_only(e)); t = T.from_exception(e); print(str(t))
e = AttributeError()
print(traceback.format_exception_only(e)); t = T.from_exception(e); print(str(t))
