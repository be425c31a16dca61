"""What is registered for the end of a program, and called there or by hand."""
import atexit
import sys

def attempt(work, *arguments):
    try:
        print(work(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


def note(*arguments, **named):
    print('called', arguments, named)


atexit._clear()
print(atexit.register(note, 1, 2, key=3) is note, atexit._ncallbacks())


@atexit.register
def last():
    print('last is first')
    atexit.register(note, 'late')


atexit.register(print, 'printed')
atexit.unregister(print)
atexit.unregister(5)
print(atexit._ncallbacks())
print(atexit._run_exitfuncs(), atexit._ncallbacks())

told = []
saved, sys.unraisablehook = sys.unraisablehook, lambda error: told.append((error.exc_type.__name__, str(error.exc_value), error.err_msg.split(' at ')[0], error.object))
for error in (ValueError('first'), SystemExit(3), KeyboardInterrupt()):
    def fail(error=error):
        raise error
    atexit.register(fail)
atexit.register(note)
print(atexit._run_exitfuncs(), told)
sys.unraisablehook = saved
atexit.register(note)
atexit._clear()
print(atexit._run_exitfuncs(), atexit._ncallbacks())
attempt(atexit.register, 5)
attempt(atexit.register)
