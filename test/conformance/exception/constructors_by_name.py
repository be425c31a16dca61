# A built-in exception without fields of its own has a __new__ of its own name.
import builtins
for name in ('BaseException Exception ArithmeticError AssertionError AttributeError BaseExceptionGroup BlockingIOError ExceptionGroup FileNotFoundError GeneratorExit ImportError '
             'IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError OSError OverflowError RecursionError StopAsyncIteration '
             'StopIteration SyntaxError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError '
             'UnicodeWarning ValueError Warning ZeroDivisionError').split():
    cls = getattr(builtins, name)
    print(name, '__new__' in vars(cls), cls.__new__.__self__ is cls)


def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


class Own(ValueError):
    pass


show(lambda: ValueError.__new__(Own, 1, 2))
show(lambda: ValueError.__new__(KeyError))
show(lambda: KeyError.__new__(Own, 'x'))
show(lambda: ArithmeticError.__new__(ZeroDivisionError, 'x'))
show(lambda: LookupError.__new__(3))
show(lambda: RuntimeError.__new__())
show(lambda: Own('x').__reduce__())
