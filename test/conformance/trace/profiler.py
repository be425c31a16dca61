"""A deterministic profiler on sys.setprofile: calls, edges and time by a clock of its own."""
import sys


class Profiler:
    def __init__(self):
        self.clock = 0
        self.stack = []
        self.calls = {}
        self.own = {}
        self.total = {}
        self.edges = {}

    def hook(self, frame, event, arg):
        self.clock += 1
        if event in ('call', 'c_call'):
            name = frame.f_code.co_qualname if event == 'call' else arg.__qualname__
            if self.stack:
                edge = self.stack[-1][0], name
                self.edges[edge] = self.edges.get(edge, 0) + 1
            self.calls[name] = self.calls.get(name, 0) + 1
            self.stack.append([name, self.clock, 0])
        elif self.stack:
            name, start, below = self.stack.pop()
            spent = self.clock - start
            self.own[name] = self.own.get(name, 0) + spent - below
            self.total[name] = self.total.get(name, 0) + spent
            if self.stack:
                self.stack[-1][2] += spent

    def run(self, function, *args):
        sys.setprofile(self.hook)
        try:
            return function(*args)
        finally:
            sys.setprofile(None)

    def report(self):
        for name in sorted(self.calls):
            print(f'{name:34} {self.calls[name]:4} {self.own.get(name, 0):5} {self.total.get(name, 0):5}')
        for edge in sorted(self.edges):
            print(*edge, self.edges[edge])


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

    @staticmethod
    def unit():
        return Shape(1, 1, 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def work():
    shapes = [Shape.square(3), Shape.unit()]
    shapes.append(Shape(2, 5) if shapes[1] < shapes[0] else None)
    words = ' '.join(str(shape.girth) for shape in shapes).split()
    found = list(map(fib, range(5)))
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
    table = {}
    table.setdefault('a', []).append(max(found, key=lambda each: -each))
    return words, found, table


profiler = Profiler()
print(profiler.run(work))
profiler.report()
