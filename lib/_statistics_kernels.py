"""Estimates of a density by kernels: statistics.kde() and kde_random()."""

from bisect import bisect_left, bisect_right
from math import acos, asin, atan, cos, cosh, erfc, exp, log, pi, sin, sqrt, sumprod, tan

from _statistics_normal import _inverse
from statistics import StatisticsError

__name__ = 'statistics'

_SQRT_TAU = sqrt(2 * pi)
_MINUS_SQRT2 = -sqrt(2)


def _solve(cdf, pdf, power):
    """The inverse of a cdf that is steepest in the middle, by Newton's method."""

    def inverse(p):
        if p > 0.5:
            return -inverse(1.0 - p)
        # Near the ends the cdf is like this power.
        x = (2.0 * p) ** power - 1.0
        while abs(difference := cdf(x) - p) > 1e-12:
            x -= difference / pdf(x)
        return x

    return inverse


def _quartic(t):
    return sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t**5, t**3, t, 1.0))


def _quartic_density(t):
    return 15 / 16 * (1.0 - t * t) ** 2


def _triweight(t):
    return sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t**7, t**5, t**3, t, 1.0))


def _triweight_density(t):
    return 35 / 32 * (1.0 - t * t) ** 3


# Density, distribution, its inverse, and the half width beyond which the density is zero.
_KERNELS = {
    'normal': (lambda t: exp(-1 / 2 * t * t) / _SQRT_TAU, lambda t: 1 / 2 * erfc(t / _MINUS_SQRT2), _inverse, None),
    'logistic': (lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), lambda p: log(p / (1.0 - p)), None),
    'sigmoid': (lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)), lambda p: log(tan(p * (pi / 2))), None),
    'rectangular': (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2.0 * p - 1.0, 1.0),
    'triangular': (
        lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
        lambda p: sqrt(2.0 * p) - 1.0 if p < 1 / 2 else 1.0 - sqrt(2.0 - 2.0 * p), 1.0,
    ),
    'parabolic': (
        lambda t: 3 / 4 * (1.0 - t * t), lambda t: sumprod((-1 / 4, 3 / 4, 1 / 2), (t**3, t, 1.0)), lambda p: 2.0 * cos((acos(2.0 * p - 1.0) + pi) / 3.0), 1.0,
    ),
    'quartic': (_quartic_density, _quartic, _solve(_quartic, _quartic_density, 0.42), 1.0),
    'triweight': (_triweight_density, _triweight, _solve(_triweight, _triweight_density, 0.34), 1.0),
    'cosine': (lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 1 / 2 * sin(pi / 2 * t) + 1 / 2, lambda p: 2.0 * asin(2.0 * p - 1.0) / pi, 1.0),
}
for _name, _other in ('gauss', 'normal'), ('uniform', 'rectangular'), ('epanechnikov', 'parabolic'), ('biweight', 'quartic'):
    _KERNELS[_name] = _KERNELS[_other]


def _checked(data, h, kernel):
    count = len(data)
    if not count:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    found = _KERNELS.get(kernel)
    if found is None:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    return count, *found


def kde(data, h, kernel='normal', *, cumulative=False):
    """A function that gives the estimated density of the population of a sample, or its distribution."""
    count, density, distribution, _, support = _checked(data, h, kernel)
    if support is None:

        def pdf(x):
            return sum([density((x - value) / h) for value in data]) / (len(data) * h)

        def cdf(x):
            return sum([distribution((x - value) / h) for value in data]) / len(data)

    else:
        sample = sorted(data)
        reach = h * support

        def near(x):
            """How many values are below those that count at x, and these."""
            nonlocal count, sample
            if len(data) != count:
                sample = sorted(data)
                count = len(data)
            below = bisect_left(sample, x - reach)
            return below, sample[below:bisect_right(sample, x + reach)]

        def pdf(x):
            _, values = near(x)
            return sum([density((x - value) / h) for value in values]) / (count * h)

        def cdf(x):
            below, values = near(x)
            return sum([distribution((x - value) / h) for value in values], below) / count

    if cumulative:
        cdf.__doc__ = f'CDF estimate with {h=!r} and {kernel=!r}'
        return cdf
    pdf.__doc__ = f'PDF estimate with {h=!r} and {kernel=!r}'
    return pdf


def kde_random(data, h, kernel='normal', *, seed=None):
    """A function that gives random values of the estimated density."""
    from random import Random

    _, _, _, inverse, _ = _checked(data, h, kernel)
    source = Random(seed)
    random = source.random
    choice = source.choice

    def rand():
        return choice(data) + h * inverse(random())

    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
