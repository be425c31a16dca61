# Hidden: CPython has this in C.
"""exp, ln and log10, correctly rounded, in whole numbers of a fixed point in binary.

An approximation has some digits more than are wanted, and an error that is known. Where both its ends round to the same number, that is the result;
else there are more digits in the next attempt."""

from math import log

from ._context import copied
from ._finish import INFINITY, ZERO, fit, infinity, invalid, make, nan_of, parts, plain
from ._powers import digits_of, power_of_ten, shortened
from ._signals import INEXACT, ROUNDED

__name__ = 'decimal'

# Bits for a digit.
_BITS = 3.3219280948873626
# How many units in the last place of ten digits more an approximation may be off.
_ERROR = 10
_ten = (0, 0)


def _arctanh_of_inverse(divisor, bits):
    """The inverse hyperbolic tangent of 1/divisor."""
    term = (1 << bits) // divisor
    total = term
    square = divisor * divisor
    count = 1
    while term:
        term //= square
        count += 2
        total += term // count
    return total


def logarithm_of_ten(bits):
    """With that many bits after the point."""
    global _ten
    kept, value = _ten
    if kept < bits:
        kept = bits + 64
        more = kept + 16
        value = 46 * _arctanh_of_inverse(31, more) + 34 * _arctanh_of_inverse(49, more) + 20 * _arctanh_of_inverse(161, more) >> 16
        _ten = kept, value
    return value >> kept - bits


def _exponential(x, bits):
    """e to a number from -3 to 3 of that many bits after the point, to a few units of the last one."""
    # Halved until a few terms are enough, and squared as often.
    halvings = 4 + int(bits**0.5) // 2
    more = bits + 2 * halvings + 8
    x = x << more - bits >> halvings
    one = 1 << more
    total = one
    term = one
    count = 1
    while True:
        term = (term * x >> more) // count
        if -2 < term < 2:
            break
        total += term
        count += 1
    for _ in range(halvings):
        total = total * total >> more
    return total >> more - bits


def _natural(value, exponent, bits):
    """The logarithm of value times ten to the exponent, with that many bits after the point."""
    size = digits_of(value)
    # The number is about 1 times ten to `shift`.
    shift = exponent + size - 1
    more = bits + 24
    number = (value << more) // power_of_ten(size - 1)
    # A guess y, then what is missing from it: the logarithm of number / exp(y), which is close to 1.
    scale = 52
    guess = int(log((number >> more - scale) / (1 << scale)) * (1 << scale)) << more - scale
    quotient = (number << more) // _exponential(guess, more)
    one = 1 << more
    z = ((quotient - one) << more) // (quotient + one)
    square = z * z >> more
    total = 0
    count = 1
    while z and z != -1:
        total += z // count
        z = z * square >> more
        count += 2
    return (guess + 2 * total + shift * logarithm_of_ten(more)) >> 24


def _rounded(approximate, context):
    """The first of the approximations that settles what the result is. approximate(digits) gives a number of about so many digits, and an exponent."""
    prec = context._prec
    more = 10
    while True:
        value, exponent = approximate(prec + more)
        cut = digits_of(value) - prec
        if cut > 1:
            power = power_of_ten(cut)
            low = shortened(value - _ERROR, power, 'ROUND_HALF_EVEN')[0]
            if low == shortened(value + _ERROR, power, 'ROUND_HALF_EVEN')[0]:
                # What a digit cannot show is that it never is a number of so few digits.
                return _fit_half_even(value * 10 + 1 if value > 0 else value * 10 - 1, exponent - 1, context)
        more *= 2


def _fit_half_even(value, exponent, context):
    if context._rounding != 'ROUND_HALF_EVEN':
        context = copied(context)
        context.rounding = 'ROUND_HALF_EVEN'
    return fit(value, exponent, context)


def exponential(a, context):
    """e to the power of a."""
    found = nan_of(a, None, context)
    if found:
        return found
    kind, sign, coefficient, exponent = parts(a)
    if kind == INFINITY:
        return (make(0, 0) if sign else infinity(0)), 0
    if not coefficient:
        return make(1, 0), 0
    size = exponent + digits_of(coefficient)
    prec = context._prec
    if size > 22:
        return _fit_half_even(1, -4 * 10**18 if sign else 4 * 10**18, context)
    if size < -prec - 1:
        # Nearer to 1 than any other number.
        result, status = fit(power_of_ten(prec - 1), 1 - prec, context)
        return result, status | INEXACT | ROUNDED
    value = -coefficient if sign else coefficient

    def approximate(digits):
        bits = int(digits * _BITS) + 16
        wide = bits + max(int(size * _BITS), 0) + 16
        if exponent >= 0:
            x = value * power_of_ten(exponent) << wide
        else:
            x = (value << wide) // power_of_ten(-exponent)
        tens, rest = divmod(x, logarithm_of_ten(wide))
        power = _exponential(rest >> wide - bits, bits)
        return power * power_of_ten(digits) >> bits, tens - digits

    return _rounded(approximate, context)


def _logarithm_without_digits(a, context):
    """What every logarithm is of a nan, a zero, a negative number and an infinity; None for other operands."""
    found = nan_of(a, None, context)
    if found:
        return found
    kind, sign, coefficient, exponent = parts(a)
    if kind == ZERO and not coefficient:
        return infinity(1), 0
    if sign:
        return invalid()
    if kind == INFINITY:
        return plain(a), 0
    return None


def natural_logarithm(a, context):
    found = _logarithm_without_digits(a, context)
    if found:
        return found
    _, _, coefficient, exponent = parts(a)
    distance = _distance_from_one(coefficient, exponent)
    if distance is None:
        return make(0, 0), 0
    guard = _size_of_guard(coefficient, exponent)

    def approximate(digits):
        digits += distance
        bits = int((digits + guard) * _BITS) + 16
        return _natural(coefficient, exponent, bits) * power_of_ten(digits) >> bits, -digits

    return _rounded(approximate, context)


def _distance_from_one(coefficient, exponent):
    """How many zeros the logarithm begins with after its point, about; None for 1."""
    size = digits_of(coefficient)
    if exponent + size not in (0, 1):
        return 0
    # 1 with as many digits.
    rest = abs(coefficient - power_of_ten(-exponent)) if exponent <= 0 else coefficient * power_of_ten(exponent) - 1
    if not rest:
        return None
    return max(-exponent - digits_of(rest) + 2, 0)


def _size_of_guard(coefficient, exponent):
    """Digits for the multiple of the logarithm of ten."""
    return len(str(abs(exponent) + digits_of(coefficient)))


def common_logarithm(a, context):
    """To the base of ten."""
    found = _logarithm_without_digits(a, context)
    if found:
        return found
    _, _, coefficient, exponent = parts(a)
    size = digits_of(coefficient)
    if coefficient == power_of_ten(size - 1):
        return fit(exponent + size - 1, 0, _half_even(context))
    distance = _distance_from_one(coefficient, exponent)
    guard = _size_of_guard(coefficient, exponent)

    def approximate(digits):
        digits += distance
        bits = int((digits + guard) * _BITS) + 16
        quotient = (_natural(coefficient, exponent, bits) << bits) // logarithm_of_ten(bits)
        return quotient * power_of_ten(digits) >> bits, -digits

    return _rounded(approximate, context)


def _half_even(context):
    context = copied(context)
    context.rounding = 'ROUND_HALF_EVEN'
    return context
