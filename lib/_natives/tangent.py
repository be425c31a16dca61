"""math: the tangent (coefficients of fdlibm)."""

from math import fabs, frexp, isinf, isnan, ldexp

_QUARTER_PI = 7.85398163397448278999e-1
_QUARTER_PI_LOW = 3.06161699786838301793e-17
# Up to here x - k pi/2 has few enough bits of k to be taken in three steps of 33 bits.
_MEDIUM = 1647099.0
_TWO_OVER_PI = 6.36619772367581382433e-1
_HALF_PI = 1.57079632673412561417, 6.07710050630396597660e-11, 2.02226624871116645580e-21
_HALF_PI_REST = 6.07710050650619224932e-11, 2.02226624879595063154e-21, 8.47842766036889956997e-32


def tan(x):
    x = ldexp(x, 0)
    if isinf(x):
        raise ValueError(f'expected a finite input, got {x}')
    size = fabs(x)
    if size <= _QUARTER_PI or isnan(x):
        return x if size < 7.450580596923828e-9 else _kernel(x, 0.0, False)
    k, high, low = _medium(x) if size < _MEDIUM else _large(x)
    return _kernel(high, low, k & 1)


def _medium(x):
    """k, and x - k pi/2 as a sum of two floats: another step for as long as the one before has cancelled too many bits."""
    k = round(x * _TWO_OVER_PI)
    exponent = frexp(x)[1]
    rest = x - k * _HALF_PI[0]
    correction = k * _HALF_PI_REST[0]
    high = rest - correction
    for step, most in (1, 16), (2, 49):
        if exponent - frexp(high)[1] <= most:
            break
        before = rest
        subtracted = k * _HALF_PI[step]
        rest = before - subtracted
        correction = k * _HALF_PI_REST[step] - (before - rest - subtracted)
        high = rest - correction
    return k, high, rest - high - correction


def _large(x):
    """The same in integers: 160 bits more than the exponent of x hide no cancellation, since no float is nearer to a multiple of pi/2 than 2**-61."""
    numerator, denominator = x.as_integer_ratio()
    bits = numerator.bit_length() + 160
    half_pi = _half_pi(bits)
    k, rest = divmod((numerator << bits) // denominator, half_pi)
    if rest * 2 > half_pi:
        k += 1
        rest -= half_pi
    high = rest / (1 << bits)
    top, divisor = high.as_integer_ratio()
    return k, high, (rest - (top << bits) // divisor) / (1 << bits)


def _half_pi(bits):
    """floor(2**bits pi/2), or a little less, by Machin's formula."""
    unit = 1 << bits + 32
    return 8 * _arctangent(unit, 5) - 2 * _arctangent(unit, 239) >> 32


def _arctangent(unit, divisor):
    """unit times the arc tangent of 1/divisor."""
    power = total = unit // divisor
    n = 3
    while power := power // (-divisor * divisor):
        total += power // n
        n += 2
    return total


def _kernel(x, low, reciprocal):
    """tan(x + low), or -1/tan(x + low), for at most pi/4."""
    negative = x < 0
    large = fabs(x) >= 0.6743316650390625
    if large:
        if negative:
            x, low = -x, -low
        x = (_QUARTER_PI - x) + (_QUARTER_PI_LOW - low)
        low = 0.0
    z = x * x
    w = z * z
    odd = 1.33333333333201242699e-1 + w * (2.18694882948595424599e-2 + w * (3.59207910759131235356e-3 + w * (
        5.88041240820264096874e-4 + w * (7.81794442939557092300e-5 + w * -1.85586374855275456654e-5))))
    even = z * (5.39682539762260521377e-2 + w * (8.86323982359930005737e-3 + w * (1.45620945432529025516e-3 + w * (
        2.46463134818469906812e-4 + w * (7.14072491382608190305e-5 + w * 2.59073051863633712884e-5)))))
    cube = z * x
    rest = low + z * (cube * (odd + even) + low) + cube * 3.33333333333334091986e-1
    sum = x + rest
    if large:
        s = -1.0 if reciprocal else 1.0
        value = s - 2.0 * (x + (rest - sum * sum / (sum + s)))
        return -value if negative else value
    if not reciprocal:
        return sum
    # -1/sum alone has an error of up to two units in the last place.
    high = _upper(sum)
    inverse = -1.0 / sum
    upper = _upper(inverse)
    return upper + inverse * (1.0 + upper * high + upper * (rest - (high - x)))


def _upper(x):
    """x without the lower 32 bits of its significand."""
    mantissa, exponent = frexp(x)
    return ldexp(int(mantissa * 2097152), exponent - 21)
