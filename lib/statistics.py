"""Statistics of numbers: averages and measures of spread are exact, rounded once at the end."""

import math
from fractions import Fraction
from math import fsum, isqrt, sumprod

__all__ = [
    'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median',
    'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance',
]


class StatisticsError(ValueError):
    """Data that a statistic is not defined for."""


def __getattr__(name):
    if name == 'NormalDist':
        from _statistics_normal import NormalDist as value
    elif name in ('kde', 'kde_random'):
        import _statistics_kernels

        value = getattr(_statistics_kernels, name)
    elif name == 'LinearRegression':
        from collections import namedtuple

        value = namedtuple('LinearRegression', ('slope', 'intercept'), module='statistics')
    else:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), 'NormalDist', 'kde', 'kde_random', 'LinearRegression'})



# ---- exact sums


def _exact_ratio(x):
    """Numerator and denominator of a number; of an infinity or nan itself and None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _coerce(one, other):
    """The type that results of numbers of two types have."""
    if one is other or other is int or other is bool:
        return one
    if one is int:
        return other
    if issubclass(other, one):
        return other
    if issubclass(one, other):
        return one
    if issubclass(one, int):
        return other
    if issubclass(other, int):
        return one
    if issubclass(one, Fraction) and issubclass(other, float):
        return other
    if issubclass(one, float) and issubclass(other, Fraction):
        return one
    raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


def _total(partials):
    """The sum of numerators by their denominators."""
    if None in partials:
        return partials[None]
    return sum([Fraction(numerator, denominator) for denominator, numerator in partials.items()], Fraction(0))


def _result_type(types):
    result = int
    for each in types:
        result = _coerce(result, each)
    return result


def _sum(data):
    """Type, exact sum and count of numbers."""
    count = 0
    types = {}
    partials = {}
    # The sum of the floats, as long as two floats hold it; what is not finite leaves a nan, which is true.
    total = small = 0.0
    for x in data:
        count += 1
        kind = type(x)
        if kind not in types:
            types[kind] = True
        if kind is float:
            high = total + x
            other = high - total
            low = (total - (high - other)) + (x - other)
            if not low:
                total = high
                continue
            more = small + low
            other = more - small
            if not (small - (more - other)) + (low - other):
                small = more
                total = high
                continue
        if kind is int:
            numerator, denominator = x, 1
        else:
            numerator, denominator = _exact_ratio(x)
        partials[denominator] = partials.get(denominator, 0) + numerator
    for part in (total, small):
        if part:
            numerator, denominator = part.as_integer_ratio()
            partials[denominator] = partials.get(denominator, 0) + numerator
    return _result_type(types), _total(partials), count


def _squares(data, center=None):
    """Type, exact sum of the squares of the distances from the center (the mean unless one is given), center and count."""
    if center is not None:
        kind, total, count = _sum([(x - center) * (x - center) for x in data])
        return kind, total, center, count
    count = 0
    types = {}
    sums = {}
    squares = {}
    for x in data:
        count += 1
        kind = type(x)
        if kind not in types:
            types[kind] = True
        if kind is int:
            numerator, denominator = x, 1
        else:
            numerator, denominator = _exact_ratio(x)
        sums[denominator] = sums.get(denominator, 0) + numerator
        squares[denominator] = squares.get(denominator, 0) + numerator * numerator
    if not count:
        total = center = Fraction(0)
    elif None in sums:
        total = center = sums[None]
    else:
        plain = _total(sums)
        squared = sum([Fraction(numerator, denominator * denominator) for denominator, numerator in squares.items()], Fraction(0))
        total = (count * squared - plain * plain) / count
        center = plain / count
    return _result_type(types), total, center, count


def _convert(value, kind):
    """An exact result as a number of a type; a float where it should be whole and is not."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        # A Decimal is made of no fraction.
        if kind.__name__ != 'Decimal':
            raise
        return kind(value.numerator) / value.denominator


def _float_sqrt_of_frac(numerator, denominator):
    """The square root of a fraction as the nearest float."""
    # So many bits that rounding to odd first leaves the rounding to a float right.
    shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
    if shift >= 0:
        return (_odd_root(numerator, denominator << 2 * shift) << shift) / 1
    return _odd_root(numerator << -2 * shift, denominator) / (1 << -shift)


def _odd_root(numerator, denominator):
    """The square root of a fraction rounded down, and made odd where it is not exact."""
    root = isqrt(numerator // denominator)
    return root | (root * root * denominator != numerator)


def _checked(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


# ---- averages


def mean(data):
    """The arithmetic mean."""
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / count, kind)


def fmean(data, weights=None):
    """The arithmetic mean as a float, possibly weighted."""
    if weights is None:
        if not hasattr(data, '__len__'):
            data = list(data)
        total = fsum(data)
        count = len(data)
        if not count:
            raise StatisticsError('fmean requires at least one data point')
        return total / count
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    whole = fsum(weights)
    if not whole:
        raise StatisticsError('sum of weights must be non-zero')
    return total / whole


def geometric_mean(data):
    """The geometric mean, by logarithms."""
    logarithms = []
    zero = False
    count = 0
    for count, x in enumerate(data, 1):
        if x > 0.0 or math.isnan(x):
            logarithms.append(math.log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    total = fsum(logarithms)
    if not count:
        raise StatisticsError('Must have a non-empty dataset')
    if math.isnan(total):
        return math.nan
    if zero:
        return math.nan if total == math.inf else 0.0
    return math.exp(total / count)


def harmonic_mean(data, weights=None):
    """The harmonic mean, possibly weighted."""
    if iter(data) is data:
        data = list(data)
    message = 'harmonic mean does not support negative values'
    count = len(data)
    if count < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if count == 1 and weights is None:
        import numbers

        x = data[0]
        if not isinstance(x, numbers.Real) and type(x).__name__ != 'Decimal':
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        weights = [1] * count
        whole = count
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != count:
            raise StatisticsError('Number of weights does not match data size')
        whole = _sum(_checked(weights, message))[1]
    try:
        kind, total, _ = _sum([weight / x if weight else 0 for weight, x in zip(weights, _checked(data, message))])
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(whole / total, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data


def median(data):
    """The middle value; of an even number of values the mean of the two in the middle."""
    data = _sorted(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    """The middle value; of an even number of values the smaller of the two in the middle."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value; of an even number of values the larger of the two in the middle."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of values that stand for intervals around them."""
    from bisect import bisect_left, bisect_right

    data = _sorted(data)
    count = len(data)
    x = data[count // 2]
    below = bisect_left(data, x)
    equal = bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (count / 2 - below) / equal


def mode(data):
    """The value that occurs most often, the first one of several."""
    from collections import Counter

    most = Counter(iter(data)).most_common(1)
    if not most:
        raise StatisticsError('no mode for empty data')
    return most[0][0]


def multimode(data):
    """All values that occur most often, in the order of their first occurrence."""
    from collections import Counter

    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The cut points of n parts of the data with equal probability."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    cuts = []
    if method == 'inclusive':
        for i in range(1, n):
            at, rest = divmod(i * (size - 1), n)
            cuts.append((data[at] * (n - rest) + data[at + 1] * rest) / n)
    elif method == 'exclusive':
        for i in range(1, n):
            at = min(max(i * (size + 1) // n, 1), size - 1)
            rest = i * (size + 1) - at * n
            cuts.append((data[at - 1] * (n - rest) + data[at] * rest) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return cuts


# ---- spread


def variance(data, xbar=None):
    """The variance of a sample."""
    kind, squares, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(squares / (count - 1), kind)


def pvariance(data, mu=None):
    """The variance of a whole population."""
    kind, squares, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(squares / count, kind)


def _root(square, kind):
    try:
        numerator, denominator = square.numerator, square.denominator
    except AttributeError:
        raise ValueError('inf or nan encountered in data') from None
    if kind.__name__ == 'Decimal':
        return (kind(numerator) / denominator).sqrt()
    return _float_sqrt_of_frac(numerator, denominator)


def stdev(data, xbar=None):
    """The square root of the variance of a sample."""
    kind, squares, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(squares / (count - 1), kind)


def pstdev(data, mu=None):
    """The square root of the variance of a whole population."""
    kind, squares, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(squares / count, kind)


# ---- relations between two inputs


def _check_pairs(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if len(x) < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    return len(x)


def _centered(values):
    center = fsum(values) / len(values)
    return [x - center for x in values]


def covariance(x, y, /):
    """How two inputs vary together."""
    count = _check_pairs(x, y, 'covariance')
    return sumprod(_centered(x), _centered(y)) / (count - 1)


def _ranks(values, start):
    """The place of each value in the order of them all; equal ones have the mean of their places."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0] * len(values)
    at = 0
    while at < len(order):
        end = at + 1
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for place in order[at:end]:
            ranks[place] = start - 1 + at + (end - at + 1) / 2
        at = end
    return ranks


def _root_of_product(x, y):
    """sqrt(x * y), nearer than the float product lets it be, and without overflow."""
    root = math.sqrt(x * y)
    if not math.isfinite(root):
        if math.isinf(root) and not math.isinf(x) and not math.isinf(y):
            return _root_of_product(2.0**-512 * x, 2.0**-512 * y) / 2.0**-512
        return root
    if not root:
        return _root_of_product(2.0**537 * x, 2.0**537 * y) / 2.0**537 if x and y else root
    return root + sumprod((x, root), (y, -root)) / (2.0 * root)


def correlation(x, y, /, *, method='linear'):
    """Pearson's correlation, or Spearman's with the method 'ranked'."""
    count = _check_pairs(x, y, 'correlation')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (count - 1) / -2
        x = _ranks(x, start)
        y = _ranks(y, start)
    else:
        x = _centered(x)
        y = _centered(y)
    together = sumprod(x, y)
    try:
        return together / _root_of_product(sumprod(x, x), sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line that is nearest to the points."""
    count = _check_pairs(x, y, 'linear regression')
    if not proportional:
        xbar = fsum(x) / count
        ybar = fsum(y) / count
        x = [value - xbar for value in x]
        y = [value - ybar for value in y]
    together = sumprod(x, y) + 0.0
    try:
        slope = together / sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    from statistics import LinearRegression

    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)
