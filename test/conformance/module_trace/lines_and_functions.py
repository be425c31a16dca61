"""Lines shown and counted, functions called and their callers, what is left out, and results."""
import linecache
import sys
import trace

SOURCE = '''\
"""Program."""
class Shape:
    """A shape."""
    def __init__(self, *sides):
        self.sides = sides
    @property
    def girth(self):
        return sum(self.sides)
    def double(self):
        return self.girth * 2
    @classmethod
    def square(cls, side): return cls(*[side] * 4)
    @staticmethod
    def unit(): return Shape(1)

def numbers(limit):
    for i in range(limit):
        yield i * i

def work(limit):
    total = Shape.square(2).double() + Shape.unit().girth
    for value in numbers(limit):
        total += value
    while limit: limit -= 1
    return [x for x in range(total)
            if x > 15]
'''
linecache.cache['program.py'] = len(SOURCE), None, SOURCE.splitlines(True), 'program.py'
program = compile(SOURCE, 'program.py', 'exec')
space = {'__name__': 'program', '__file__': '/a/program.py'}
tracer = trace.Trace(trace=0)
tracer.runctx(program, space)
print(tracer.results().counts)
exec(compile(SOURCE, 'program.py', 'exec'), space)

for options in [
    {},
    dict(count=0),
    dict(trace=0),
    dict(countfuncs=1),
    dict(countcallers=1),
    dict(count=0, trace=0),
    dict(ignoremods=['program']),
    dict(ignoredirs=['/a/']),
    dict(trace=0, ignoremods=['prog'], ignoredirs=['/b']),
]:
    print('---', options)
    tracer = trace.Trace(**options)
    print(tracer.runfunc(space['work'], 2), sys.gettrace())
    results = tracer.results()
    print(sorted(results.counts.items()))
    results.counts.clear()
    if results.callers:
        for (_, module, caller), (_, _, called) in sorted(results.callers):
            print(module, caller, called)
    else:
        results.write_results()

results = trace.CoverageResults(
    {('<x>', 1): 2, ('/p.py', 3): 1}, {('f', 'm', 'n'): 1},
    callers={(('b', 'c', 'd'), ('b', 'e', 'f')): 1, (('b', 'c', 'd'), ('z', 'e', 'f')): 1, (('a', 'c', 'd'), ('z', 'e', 'f')): 1})
results.update(trace.CoverageResults({('<x>', 1): 5, ('<x>', 2): 1}, {('a', 'm', 'n'): 1}))
print(results.counts, results.calledfuncs, results.callers, results.counter, results.is_ignored_filename('<x>'))
results.write_results(ignore_missing_files=True)
print(trace.__all__)
