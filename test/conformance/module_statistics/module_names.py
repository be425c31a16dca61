# What the module has.
import statistics

print(statistics.__all__)
print([getattr(statistics, name).__module__ for name in statistics.__all__], statistics.NormalDist, statistics.LinearRegression(1, 2))
try:
    statistics.average
except AttributeError as error:
    print(error)
space = {}
exec('from statistics import *', space)
print(sorted(name for name in space if name != '__builtins__') == statistics.__all__)
