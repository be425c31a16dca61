"""Signals. No system sends any here: a program can set handlers, which are remembered, and raise a signal itself, which calls its handler."""

import sys as _sys
from enum import IntEnum as _IntEnum
from operator import index as _index

# From 1 on, as on Linux.
_NAMES = '''
    SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCONT SIGSTOP
    SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO SIGPWR SIGSYS
'''.split()
_ALIASES = {'SIGABRT': 'SIGIOT', 'SIGIO': 'SIGPOLL'}
_TEXTS = '''
    Hangup|Interrupt|Quit|Illegal instruction|Trace/breakpoint trap|Aborted|Bus error|Arithmetic exception|Killed|User defined signal 1|Segmentation fault|
    User defined signal 2|Broken pipe|Alarm clock|Terminated|Stack fault|Child process status|Continued|Stopped (signal)|Stopped|Stopped (tty input)|
    Stopped (tty output)|Urgent I/O condition|CPU time limit exceeded|File size limit exceeded|Virtual timer expired|Profiling timer expired|Window changed|
    I/O possible|Power failure|Bad system call
'''.replace('\n', '').replace('|    ', '|').strip().split('|')

NSIG = 65
ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2


def _members():
    for number, name in enumerate(_NAMES, 1):
        yield name, number
        if name in _ALIASES:
            yield _ALIASES[name], number
    yield 'SIGRTMIN', 35
    yield 'SIGRTMAX', 64


Signals = _IntEnum('Signals', list(_members()), module=__name__)
Handlers = _IntEnum('Handlers', [('SIG_DFL', 0), ('SIG_IGN', 0xfffffffe)], module=__name__)
Sigmasks = _IntEnum('Sigmasks', [('SIG_BLOCK', 0), ('SIG_UNBLOCK', 1), ('SIG_SETMASK', 2)], module=__name__)
for _kind in (Signals, Handlers, Sigmasks):
    globals().update(_kind.__members__)
del _kind

ItimerError = OSError


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {number: Handlers.SIG_DFL for number in range(1, NSIG)}
_handlers[Signals.SIGINT.value] = default_int_handler
_handlers[Signals.SIGPIPE.value] = _handlers[Signals.SIGXFSZ.value] = Handlers.SIG_IGN


def _number(signalnum):
    number = _index(signalnum)
    if not 0 < number < NSIG:
        raise ValueError('signal number out of range')
    return number


def signal(signalnum, handler):
    """Sets the handler of a signal and returns the one before."""
    number = _number(signalnum)
    if handler in (Handlers.SIG_DFL, Handlers.SIG_IGN):
        handler = Handlers(handler)
    elif not callable(handler):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    before = _handlers[number]
    _handlers[number] = handler
    return before


def getsignal(signalnum):
    return _handlers[_number(signalnum)]


def raise_signal(signalnum, /):
    """Calls the handler of a signal. What the system would do of its own accord is not done."""
    number = _index(signalnum)
    if not 0 < number < NSIG:
        raise OSError(22, 'Invalid argument')
    handler = _handlers[number]
    if callable(handler):
        handler(number, _sys._getframe(1))


def strsignal(signalnum, /):
    """A signal in words."""
    number = _number(signalnum)
    return _TEXTS[number - 1] if number <= len(_TEXTS) else f'RT{number}'


def valid_signals():
    """The numbers of all signals, as members of `Signals` where they have names."""
    return {Signals(number) if number in Signals else number for number in range(1, NSIG) if number not in (32, 33, 34)}


def siginterrupt(signalnum, flag, /):
    _number(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    if fd != -1:
        raise OSError(9, 'Bad file descriptor')
    return -1
