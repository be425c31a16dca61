"""Calls, callers and times (by a clock that counts events) of the profiler on sys.setprofile."""
import profile
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


class Profile(profile.Profile):
    def set_cmd(self, cmd):
        # Without the address in it.
        super().set_cmd(cmd.split(' at ')[0])


measured = Profile(timer)
print(measured.runcall(work))
stats = pstats.Stats(measured, stream=sys.stdout).strip_dirs().sort_stats('stdname')
stats.print_stats()
stats.print_callers()
stats.print_callees('work|girth')

measured = profile.Profile(lambda: (timer(), 1.0), bias=0.5)
print(measured.bias, profile.Profile.bias)
print(measured.runctx('x = fib(2)', globals(), {}) is measured)
measured.print_stats('name')
print(measured.cmd, measured.stats == {} , profile.__all__)
try:
    Profile().calibrate(1)
except TypeError as error:
    print(error)
print(type(profile.Profile().calibrate(1)) in (int, float))
