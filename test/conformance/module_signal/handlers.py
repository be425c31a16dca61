# Signals by their names, and handlers that are remembered.
import signal


def attempt(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


for kind in (signal.Signals, signal.Handlers, signal.Sigmasks):
    print(kind, [(name, member.value) for name, member in kind.__members__.items()])
print(signal.SIGTERM, repr(signal.SIGTERM), signal.SIGIOT, repr(signal.SIG_DFL), signal.NSIG, signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)
for number in (signal.SIGTERM, 64, 0, 65, -1, 'a', 1.5):
    try:
        print(signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler))
    except Exception as error:
        print(type(error).__name__, error)


def handler(number, frame):
    print('handler', number, frame.f_code.co_name)


for number in (1, signal.SIGINT, signal.SIGTERM, 10):
    before = signal.getsignal(number)
    print(signal.signal(number, handler) is before, signal.getsignal(number) is handler)
    print(signal.signal(number, signal.SIG_IGN) is handler, repr(signal.getsignal(number)))
    print(repr(signal.signal(number, 0)), repr(signal.getsignal(number)))
    signal.signal(number, before)
for wrong in (5, 'a', None):
    attempt(signal.signal, 2, wrong)
attempt(signal.signal, 0, handler)
attempt(signal.signal, 65, handler)
try:
    signal.default_int_handler(2, None)
except KeyboardInterrupt as error:
    print(repr(error))
signal.signal(signal.SIGUSR1, handler)
signal.raise_signal(signal.SIGUSR1)
for number in (1, 2, 9, 11, 13, 15, 64, 0, 65):
    try:
        print(signal.strsignal(number))
    except ValueError as error:
        print(error)
print(signal.SIGINT in signal.valid_signals(), 0 in signal.valid_signals(), 64 in signal.valid_signals())
print(signal.set_wakeup_fd(-1), signal.siginterrupt(2, True))
