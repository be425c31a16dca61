"""math: sums, products and neighbours of floats."""

from math import copysign, fabs, fmod, frexp, hypot, inf, isfinite, isinf, isnan, ldexp, nan

_MANTISSA_BITS = 53
_LEAST_EXPONENT = -1074


def _real(x):
    """A float; TypeError as the functions of math say it."""
    return ldexp(x, 0)


def isclose(a, b, rel_tol=None, abs_tol=None):
    a, b = _real(a), _real(b)
    relative = 1e-09 if rel_tol is None else _real(rel_tol)
    absolute = 0.0 if abs_tol is None else _real(abs_tol)
    if relative < 0 or absolute < 0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    distance = fabs(b - a)
    return distance <= fabs(relative * b) or distance <= fabs(relative * a) or distance <= absolute


def _all(*several):
    """The items of iterables, one after the other."""
    for each in several:
        yield from each


def fsum(seq):
    """Partial sums of growing size that do not overlap (Shewchuk), rounded once."""
    items = iter(seq)
    # As long as two floats hold the sum.
    total = small = 0.0
    begun = []
    for x in items:
        if type(x) is not float:
            x = _real(x)
        high = total + x
        other = high - total
        low = (total - (high - other)) + (x - other)
        if low:
            sum = small + low
            other = sum - small
            # A nan, of what is not finite, is true.
            if (small - (sum - other)) + (low - other):
                begun = x,
                break
            small = sum
        total = high
    partials = []
    special = infinite = 0.0
    for x in _all((small, total), begun, items):
        if type(x) is not float:
            x = _real(x)
        start = x
        kept = 0
        for y in partials:
            if fabs(x) < fabs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low:
                partials[kept] = low
                kept += 1
            x = high
        del partials[kept:]
        if not isfinite(x):
            if isfinite(start):
                raise OverflowError('intermediate overflow in fsum')
            if isinf(start):
                infinite += start
            special += start
            partials.clear()
        elif x:
            partials.append(x)
    if special:
        if isnan(infinite):
            raise ValueError('-inf + inf in fsum')
        return special
    high = low = 0.0
    while partials and not low:
        x, y = high, partials.pop()
        high = x + y
        low = y - (high - x)
    # Half-way between two floats: the next partial decides.
    if partials and low * partials[-1] > 0:
        x = high + low * 2
        if low * 2 == x - high:
            high = x
    return high


def dist(p, q):
    p, q = tuple(p), tuple(q)
    if len(p) != len(q):
        raise ValueError('both points must have the same number of dimensions')
    return hypot(*[_real(x) - _real(y) for x, y in zip(p, q)])


def prod(iterable, start=1):
    product = start
    for each in iterable:
        product = product * each
    return product


def sumprod(p, q):
    total = 0
    parts = []
    plain = 0.0
    floats = False
    p, q = iter(p), iter(q)
    end = object()
    while True:
        a, b = next(p, end), next(q, end)
        if a is end or b is end:
            break
        kinds = {type(a), type(b)}
        if float in kinds and kinds <= {float, int}:
            floats = True
            a, b = float(a), float(b)
            product = a * b
            plain += product
            parts.append(product)
            parts.append(_product_error(a, b, product))
        else:
            total = total + a * b
    if a is not b:
        raise ValueError('Inputs are not the same length')
    if not floats:
        return total
    if isfinite(plain):
        try:
            plain = fsum(parts)
        except OverflowError:
            pass
    return total + plain if total else plain


def _product_error(x, y, product):
    """What rounding took from a product (Dekker's product with Veltkamp's split)."""
    if not (fabs(x) < 1e150 and fabs(y) < 1e150):
        return 0.0
    a, b = x * 134217729.0, y * 134217729.0
    x_high, y_high = a - (a - x), b - (b - y)
    x_low, y_low = x - x_high, y - y_high
    return x_low * y_low - (product - x_high * y_high - x_low * y_high - x_high * y_low)


def fma(x, y, z):
    x, y, z = _real(x), _real(y), _real(z)
    result = x * y + z
    if not (isfinite(x) and isfinite(y) and isfinite(z)):
        if isnan(result) and not (isnan(x) or isnan(y) or isnan(z)):
            raise ValueError('invalid operation in fma')
        return result
    (a, b), (c, d), (e, f) = x.as_integer_ratio(), y.as_integer_ratio(), z.as_integer_ratio()
    exact = a * c * f + e * b * d
    try:
        # A quotient of ints is rounded once.
        return exact / (b * d * f) if exact else result
    except OverflowError:
        raise OverflowError('overflow in fma') from None


def _position(x):
    """Where a float stands among all floats; zeros stand together."""
    mantissa, exponent = frexp(fabs(x))
    if isinf(x):
        bits = 0x7ff << 52
    elif exponent < -1021 or not x:
        bits = int(ldexp(fabs(x), 1074))
    else:
        bits = (exponent + 1021 << 52) + int(ldexp(mantissa, _MANTISSA_BITS))
    return -bits if x < 0 else bits


def _at(position):
    bits = abs(position)
    exponent = bits >> 52
    if not exponent:
        x = ldexp(bits, _LEAST_EXPONENT)
    elif exponent == 0x7ff:
        x = inf
    else:
        x = ldexp((bits & (1 << 52) - 1) + (1 << 52), exponent - 1075)
    return -x if position < 0 else x


def nextafter(x, y, steps=None):
    x, y = _real(x), _real(y)
    end = y
    if steps is None:
        steps = 1
        end = y or copysign(0.0, x)
    else:
        steps = steps.__index__() if hasattr(type(steps), '__index__') else range(steps)
        if steps < 0:
            raise ValueError('steps must be a non-negative integer')
    if not steps or isnan(x):
        return x
    if isnan(y) or x == y:
        return y
    start = _position(x)
    distance = _position(y) - start
    if steps >= abs(distance):
        return end
    at = start + steps if distance > 0 else start - steps
    return _at(at) if at else copysign(0.0, x)


def ulp(x):
    x = fabs(x)
    if not isfinite(x):
        return x
    return ldexp(1.0, max(frexp(x)[1] - _MANTISSA_BITS, _LEAST_EXPONENT)) if x else ldexp(1.0, _LEAST_EXPONENT)


def remainder(x, y):
    x, y = _real(x), _real(y)
    if isnan(x) or isnan(y):
        return nan
    if not y or isinf(x):
        raise ValueError('math domain error')
    if isinf(y):
        return x
    size, step = fabs(x), fabs(y)
    low = fmod(size, step)
    high = step - low
    result = low if low < high else -high if low > high else low - 2.0 * fmod(0.5 * (size - low), step)
    return copysign(1.0, x) * result


def modf(x):
    x = _real(x)
    rest = 0.0 if isinf(x) else fmod(x, 1.0)
    return copysign(rest, x), copysign(x - rest, x)
