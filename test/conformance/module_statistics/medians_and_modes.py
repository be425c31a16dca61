# Middle values and the most frequent ones.
from fractions import Fraction
from statistics import StatisticsError, median, median_grouped, median_high, median_low, mode, multimode

for data in ([1, 3, 5], [1, 3, 5, 7], [2.5], [Fraction(1, 2), Fraction(1, 4)], ['b', 'a', 'c'], iter([3, 1, 2, 4]), [], [1, 'x']):
    data = list(data)
    for function in (median, median_low, median_high, median_grouped):
        try:
            print(function.__name__, repr(function(data)), end=' ')
        except (StatisticsError, TypeError) as error:
            print(function.__name__, type(error).__name__, error, end=' ')
    print()
print(median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7]), median_grouped([1, 3, 3, 5, 7], interval=2), median_grouped([2, 3, 3, 4], 0.5))
try:
    median(['a', 'b'])
except TypeError as error:
    print(error)
print(mode([1, 1, 2, 2, 3]), mode('red blue blue red green'.split()), mode(iter('aab')), multimode('aabbbbccddddeeffffgg'), multimode([]), multimode([1, 2]))
for data in ([], 5):
    try:
        print(mode(data))
    except (StatisticsError, TypeError) as error:
        print(type(error).__name__, error)
