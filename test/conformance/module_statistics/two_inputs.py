# How two inputs vary together.
from statistics import StatisticsError, correlation, covariance, linear_regression

x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), covariance(x, x[::-1]), correlation(x, x), correlation(x, y), correlation(x, x[::-1]), correlation([1, 2, 3], [1, 4, 9], method='ranked'), correlation([1, 2, 2, 5], [3, 3, 7, 1], method='ranked'))
line = linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(line, line.slope, line[1], type(line).__name__, line._fields, linear_regression(x, y, proportional=True), linear_regression([1, 2], [3.5, 4]))
print(correlation([1e-140, 2e-140, 4e-140], [1e-140, 3e-140, 3e-140]), correlation([1e140, 2e140, 4e140], [1e140, 3e140, 3e140]))
for function in (covariance, correlation, linear_regression):
    for arguments in (([1, 2], [1]), ([1], [1]), ([], []), ([1, 1], [2, 3]), ([1, 2], [3, 3])):
        try:
            print(function.__name__, function(*arguments))
        except StatisticsError as error:
            print(function.__name__, error)
try:
    correlation(x, y, method='x')
except ValueError as error:
    print(error)
