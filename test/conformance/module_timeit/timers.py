# Timers with a clock of their own.
import io
import itertools
import timeit

ticks = itertools.count()
log = []


def clock():
    return next(ticks)


timer = timeit.Timer('log.append(1)', 'log.append(0)', timer=clock, globals={'log': log})
print(timer.timeit(3), log)
print(timer.repeat(2, 1), timer.repeat(repeat=0), log)
print(timeit.timeit(lambda: log.append('s'), number=2, timer=clock), timeit.repeat(lambda: 1, lambda: log.append('setup'), number=1, repeat=2, timer=clock), log)
readings = iter([0, 0.1, 0, 0.15, 0, 0.3])
print(timeit.Timer('pass', timer=lambda: next(readings)).autorange(lambda number, taken: print(number, taken)))
print(timeit.Timer('a = 1\nb = 2', 'c = 3').src)
print(timeit.timeit('x + y', 'x = 1', number=2, timer=clock, globals={'y': 2}), timeit.timeit(number=5) >= 0)
for arguments in [(3,), ('pass', 3), ('return',), ('x', 'for'), ('break',), ('pass', 'x = 1\n y = 2')]:
    try:
        timeit.Timer(*arguments)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, error)
try:
    timeit.timeit('unknown_name', number=1)
except NameError as error:
    print(error)
text = io.StringIO()
failing = timeit.Timer('1 / 0')
try:
    failing.timeit(1)
except ZeroDivisionError:
    failing.print_exc(text)
print(text.getvalue().splitlines()[-1], '    1 / 0\n' in text.getvalue())
print(timeit.default_number, timeit.default_repeat, timeit.dummy_src_name, timeit.reindent('a\nb', 2), timeit.__all__, callable(timeit.default_timer))
