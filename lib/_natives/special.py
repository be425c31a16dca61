"""math: gamma (Lanczos' approximation with 13 terms) and the error function (rational approximations on four ranges, coefficients of fdlibm)."""

from math import copysign, cos, exp, fabs, floor, fmod, frexp, inf, isfinite, isinf, isnan, ldexp, log, pi, pow, sin


def _real(x):
    """A float; TypeError as the functions of math say it."""
    return ldexp(x, 0)


_G = 6.024680040776729583740234375
_G_LESS_HALF = 5.524680040776729583740234375
_LANCZOS = (
    23531376880.410759, 42919803642.649098, 35711959237.355668, 17921034426.037209, 6039542586.352028, 1439720407.3117216,
    248874557.86205417, 31426415.5854001943, 2876370.6289353724, 186056.26539522349, 8071.6720023658162, 210.82427775157935,
    2.5066282746310003,
)
_LANCZOS_BELOW = (0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0)


def _polynomial(coefficients, x):
    """From the constant term."""
    value = 0.0
    for each in reversed(coefficients):
        value = value * x + each
    return value


def _lanczos_sum(x):
    if x < 5:
        return _polynomial(_LANCZOS, x) / _polynomial(_LANCZOS_BELOW, x)
    # Backwards in 1 / x, so that neither side overflows.
    above = below = 0.0
    for a, b in zip(_LANCZOS, _LANCZOS_BELOW):
        above = above / x + a
        below = below / x + b
    return above / below


def _sin_pi(x):
    """sin(pi x), accurate near the zeros."""
    y = fmod(fabs(x), 2.0)
    if y < 0.25:
        value = sin(pi * y)
    elif y < 0.75:
        value = cos(pi * (y - 0.5))
    elif y < 1.25:
        value = sin(pi * (1.0 - y))
    elif y < 1.75:
        value = -cos(pi * (y - 1.5))
    else:
        value = sin(pi * (y - 2.0))
    return copysign(1.0, x) * value


def _check_pole(x):
    if x <= 0 and not isinf(x) and floor(x) == x:
        raise ValueError(f'expected a noninteger or positive integer, got {x}')


def gamma(x):
    x = _real(x)
    if x == -inf:
        raise ValueError(f'expected a noninteger or positive integer, got {x}')
    _check_pole(x)
    value = _gamma(x)
    if isinf(value) and not isinf(x):
        raise OverflowError('math range error')
    return value


def _gamma(x):
    if not isfinite(x):
        return x
    if x <= 23 and floor(x) == x:
        product = 1.0
        for i in range(2, int(x)):
            product *= i
        return product
    size = fabs(x)
    if size < 1e-20:
        return inf if size < 5.6e-309 else 1.0 / x
    if size > 200:
        return 0.0 / _sin_pi(x) if x < 0 else inf
    y = size + _G_LESS_HALF
    # What rounding took from y.
    z = y - size - _G_LESS_HALF if size > _G_LESS_HALF else y - _G_LESS_HALF - size
    z = z * _G / y
    if x < 0:
        r = -pi / _sin_pi(size) / size * exp(y) / _lanczos_sum(size)
        r -= z * r
        if size < 140:
            return r / pow(y, size - 0.5)
        root = pow(y, size / 2 - 0.25)
        return r / root / root
    r = _lanczos_sum(size) / exp(y)
    r += z * r
    if size < 140:
        return r * pow(y, size - 0.5)
    root = pow(y, size / 2 - 0.25)
    return r * root * root


def lgamma(x):
    x = _real(x)
    _check_pole(x)
    if not isfinite(x):
        return fabs(x)
    if x <= 2 and floor(x) == x:
        return 0.0
    size = fabs(x)
    if size < 1e-20:
        return -log(size)
    r = log(_lanczos_sum(size)) - _G
    r += (size - 0.5) * (log(size + _G - 0.5) - 1)
    if x < 0:
        r = 1.1447298858494002 - log(fabs(_sin_pi(size))) - log(size) - r
    if isinf(r):
        raise OverflowError('math range error')
    return r


_NEAR = (
    (1.28379167095512558561e-1, -3.25042107247001499370e-1, -2.84817495755985104766e-2, -5.77027029648944159157e-3, -2.37630166566501626084e-5),
    (1.0, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3, 1.32494738004321644526e-4, -3.96022827877536812320e-6),
)
_ONE = (
    (-2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1, 3.18346619901161753674e-1, -1.10894694282396677476e-1,
     3.54783043256182359371e-2, -2.16637559486879084300e-3),
    (1.0, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2, 1.26171219808761642112e-1, 1.36370839120290507362e-2,
     1.19844998467991074170e-2),
)
_MIDDLE = (
    (-9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1, -6.23753324503260060396e1, -1.62396669462573470355e2,
     -1.84605092906711035994e2, -8.12874355063065934246e1, -9.81432934416914548592),
    (1.0, 1.96512716674392571292e1, 1.37657754143519042600e2, 4.34565877475229228821e2, 6.45387271733267880336e2, 4.29008140027567833386e2,
     1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2),
)
_FAR = (
    (-9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1, -1.60636384855821916062e2, -6.37566443368389627722e2,
     -1.02509513161107724954e3, -4.83519191608651397019e2),
    (1.0, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3, 2.55305040643316442583e3,
     4.74528541206955367215e2, -2.24409524465858183362e1),
)


def _ratio(pair, x):
    return _polynomial(pair[0], x) / _polynomial(pair[1], x)


def _upper(x):
    """erfc of at least 0.84375."""
    if x < 1.25:
        return 1 - 8.45062911510467529297e-1 - _ratio(_ONE, x - 1)
    ratio = _ratio(_MIDDLE if x < 2.857142857142857 else _FAR, 1 / (x * x))
    mantissa, exponent = frexp(x)
    # The leading 21 bits, whose square is exact.
    z = ldexp(floor(ldexp(mantissa, 21)), exponent - 21)
    return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio) / x


def erf(x):
    x = _real(x)
    if isnan(x):
        return x
    size = fabs(x)
    if size < 0.84375:
        return x + x * _ratio(_NEAR, x * x)
    return copysign(1 - _upper(size) if size < 6 else 1.0, x)


def erfc(x):
    x = _real(x)
    if isnan(x):
        return x
    size = fabs(x)
    if size < 0.84375:
        y = _ratio(_NEAR, x * x)
        return 1 - (x + x * y) if x < 0.25 else 0.5 - (x - 0.5 + x * y)
    if size < 28:
        return 2 - _upper(size) if x < 0 else _upper(size)
    return 2.0 if x < 0 else 0.0
