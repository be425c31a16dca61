"""Calls, callers and times (by a clock that counts events) of a program with recursion, generators, natives and exceptions."""
import cProfile
import pstats
import sys


ticks = 0


def timer():
    """One later at each call, so that times are numbers of events."""
    global ticks
    ticks += 1
    return float(ticks)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


class Shape:
    def __init__(self, *sides):
        self.sides = sides

    @property
    def girth(self):
        return sum(self.sides)

    def __lt__(self, other):
        return self.girth < other.girth

    @classmethod
    def square(cls, side):
        return cls(*[side] * 4)


def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def odd(n):
    return n and even(n - 1)


def even(n):
    return not n or odd(n - 1)


def fail():
    return 1 / 0


def work():
    shapes = [Shape.square(3), Shape(1)]
    shapes.append(Shape(2, 5) if shapes[1] < shapes[0] else None)
    append = shapes.append
    append(1)
    words = ' '.join(str(shape.girth) for shape in shapes[:3]).split()
    found = list(map(fib, range(4)))
    for n in count(3):
        found.append(n)
    try:
        int('x')
    except ValueError:
        found.extend(count(2))
    try:
        [].pop()
    except IndexError:
        pass
    try:
        fail()
    except ZeroDivisionError:
        pass
    table = dict.fromkeys([1])
    table.setdefault('a', []).append(max(found, key=lambda each: -each))
    odd(5)
    generator = count(3)
    next(generator)
    generator.close()
    return len(words)


profile = cProfile.Profile(timer)
print(profile.runcall(work))
stats = pstats.Stats(profile, stream=sys.stdout).strip_dirs().sort_stats('stdname')
stats.print_stats()
stats.print_callers()
stats.print_callees('work|girth')

print('--- without natives, and a block')
profile = cProfile.Profile(timer)
profile.enable(builtins=False)
work()
profile.disable()
entries = {each.code.co_name: each for each in profile.getstats()}
entry = entries['fib']
print(type(entry).__name__, entry[1:-1], entry.callcount, entry.reccallcount, entry.inlinetime, entry.totaltime)
print([(type(each).__name__, each.code.co_name, *each[1:]) for each in entry.calls])
with profile:
    odd(2)
profile.create_stats()
found = {function[2]: numbers for function, numbers in profile.stats.items()}
for name in 'fib', 'square', '__init__', 'count', 'odd', 'even', 'fail', 'work', '<genexpr>':
    print(name, *found[name][:3], sorted([(*function[1:], *numbers) for function, numbers in found[name][4].items()]))
profile.clear()
print(profile.getstats())

print('--- statements')
profile = cProfile.Profile(lambda: int(timer()), 0.5, subcalls=False)
print(profile.runctx('fib(2)', globals(), {}) is profile)
profile.print_stats(('name', 'calls'))
sys.monitoring.use_tool_id(sys.monitoring.PROFILER_ID, 'another')
try:
    profile.enable()
except ValueError as error:
    print(error)
sys.monitoring.free_tool_id(sys.monitoring.PROFILER_ID)
profile.disable()
print(cProfile.__all__, cProfile.label('x'), cProfile.label(fib.__code__)[1:])
