"""Making complex numbers of other values, their texts and powers; products and quotients with infinities."""

from math import atan2, copysign, cos, exp, fabs, floor, hypot, inf, isfinite, isinf, isnan, log, nan, pow, sin

_MISSING = object()
_NUMBERS = (complex, float, int)


def complex_of(real, imag=_MISSING):
    if isinstance(real, str):
        if imag is _MISSING:
            return complex_of_text(str.__str__(real))
        _refuse_part('real', real)
    z = _complex_or_float(real)
    if z is None:
        if imag is _MISSING:
            from _type_names import full_name

            raise TypeError(f'complex() argument must be a string or a number, not {full_name(type(real))}')
        _refuse_part('real', real)
    a, b = z.real, z.imag
    if imag is not _MISSING:
        if isinstance(imag, complex):
            a -= complex.imag.__get__(imag)
            b += complex.real.__get__(imag)
        else:
            f = _float(imag)
            if f is None:
                _refuse_part('imag', imag)
            b = b + f if type(z) is complex else f
    return complex(a, b)


def from_number(cls, number):
    z = _complex_or_float(number)
    if z is None:
        raise TypeError(f'must be real number, not {type(number).__name__}')
    z = complex(z.real, z.imag)
    return z if cls is complex else cls(z)


def _refuse_part(name, value):
    raise TypeError(f"complex() argument '{name}' must be a real number, not {type(value).__name__}")


def _complex_or_float(value):
    """A plain complex or float, or None."""
    if isinstance(value, complex):
        return complex(complex.real.__get__(value), complex.imag.__get__(value))
    method = _complex_method(value)
    if method is None:
        return _float(value)
    z = method()
    if not isinstance(z, complex):
        raise TypeError(f'__complex__ returned non-complex (type {type(z).__name__})')
    return complex(complex.real.__get__(z), complex.imag.__get__(z))


def _complex_method(value):
    """The special method, bound as what the class has says, or None."""
    kind = type(value)
    for each in kind.__mro__:
        if '__complex__' in each.__dict__:
            method = each.__dict__['__complex__']
            bind = getattr(type(method), '__get__', None)
            return method if bind is None else bind(method, value, kind)
    return None


def _float(value):
    kind = type(value)
    if isinstance(value, str) or not (hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        return None
    return float(value)


def complex_of_text(text):
    plain = text.strip()
    if plain.startswith('(') and plain.endswith(')'):
        plain = plain[1:-1].strip()
    try:
        return _complex_value(plain)
    except ValueError:
        if '_' in text:
            raise ValueError(f'could not convert string to complex: {text!r}') from None
        raise ValueError('complex() arg is a malformed string') from None


def _complex_value(text):
    if not text or any(c.isspace() for c in text):
        raise ValueError
    if text[-1] not in 'jJ':
        return complex(float(text), 0.0)
    text = text[:-1]
    split = max(text.rfind('+'), text.rfind('-'))
    if split > 0 and text[split - 1] in 'eE':
        split = max(text.rfind('+', 0, split), text.rfind('-', 0, split))
    real, imaginary = (text[:split], text[split:]) if split > 0 else ('0', text)
    return complex(float(real), float(imaginary + '1' if imaginary in ('', '+', '-') else imaginary))


def complex_format(original, value, spec):
    """`spec` is well formed."""
    at = 2 if spec[1:2] in ('<', '>', '=', '^') else 1 if spec[0] in '<>=^' else 0
    layout = spec[:at]
    start = at
    at += spec[at:at + 1] in ('+', '-', ' ')
    sign = spec[start:at]
    start = at
    at += spec[at:at + 1] == 'z'
    at += spec[at:at + 1] == '#'
    flags = spec[start:at]
    start = at
    at = _behind_digits(spec, at)
    width = spec[start:at]
    start = at
    at += spec[at:at + 1] in (',', '_')
    if spec[at:at + 1] == '.':
        at = _behind_digits(spec, at + 1)
        at += spec[at:at + 1] in (',', '_')
    rest = spec[start:at]
    kind = spec[at:]
    if kind and kind not in 'eEfFgGn':
        shown = kind if ' ' < kind < '\x80' else f'\\x{ord(kind):x}'
        raise ValueError(f"Unknown format code '{shown}' for object of type '{type(original).__name__}'")
    if layout[0] == '0' if len(layout) > 1 else width[:1] == '0':
        raise ValueError('Zero padding is not allowed in complex format specifier')
    if layout[-1:] == '=':
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    short = not kind and '.' not in rest
    end = flags + rest + ('' if short else kind or 'g')

    def part(x, sign):
        text = format(x, sign + end)
        return text[:len(text) - (1 if '#' in flags else 2)] if short and text.endswith('.0') else text

    # Without a type letter a real part of 0 is left out, as in repr.
    if not kind and not value.real and copysign(1.0, value.real) > 0:
        text = part(value.imag, sign) + 'j'
    else:
        text = part(value.real, sign) + part(value.imag, '+') + 'j'
        if not kind:
            text = f'({text})'
    return format(text, (layout if layout else '>') + width) if width else text


def _behind_digits(text, at):
    while text[at:at + 1].isdecimal():
        at += 1
    return at


def complex_product(x, y):
    """C99's product where the plain one is nan: an infinite factor gives an infinity."""
    a, b, c, d = x.real, x.imag, y.real, y.imag
    if isinf(a) or isinf(b):
        a, b = _boxed(a), _boxed(b)
        c, d = _zeroed(c), _zeroed(d)
    elif not (isinf(c) or isinf(d)):
        return complex(nan, nan)
    if isinf(c) or isinf(d):
        c, d = _boxed(c), _boxed(d)
        a, b = _zeroed(a), _zeroed(b)
    return complex(inf * (a * c - b * d), inf * (a * d + b * c))


def complex_quotient(x, y):
    """C99's quotient where the plain one is nan."""
    a, b, c, d = float(x.real), float(x.imag), y.real, y.imag
    if (isinf(a) or isinf(b)) and isfinite(c) and isfinite(d):
        a, b, factor = _boxed(a), _boxed(b), inf
    elif (isinf(c) or isinf(d)) and isfinite(a) and isfinite(b):
        c, d, factor = _boxed(c), _boxed(d), 0.0
    else:
        return complex(nan, nan)
    if type(x) is complex:
        return complex(factor * (a * c + b * d), factor * (b * c - a * d))
    return complex(factor * (a * c), factor * (-a * d))


def _boxed(x):
    return copysign(1.0 if isinf(x) else 0.0, x)


def _zeroed(x):
    return copysign(0.0, x) if isnan(x) else x


def complex_power(a, b):
    a, b = complex(a), complex(b)
    if not b:
        return 1 + 0j
    is_whole = not b.imag and fabs(b.real) <= 100 and b.real == floor(b.real)
    if not a:
        if b.imag or b.real < 0:
            raise ZeroDivisionError('zero to a negative or complex power')
        return _whole_power(a, int(b.real)) if is_whole else 0j
    try:
        if is_whole:
            return _whole_power(a, int(b.real))
        size, angle = hypot(a.real, a.imag), atan2(a.imag, a.real)
        length, turn = pow(size, b.real), angle * b.real
        if b.imag:
            length *= exp(-angle * b.imag)
            turn += b.imag * log(size)
        return _finite(length * cos(turn), length * sin(turn))
    except OverflowError:
        raise OverflowError('complex exponentiation') from None


def _whole_power(a, n):
    """By squaring, with C99's plain product."""
    count = abs(n)
    real, imaginary = 1.0, 0.0
    x, y = a.real, a.imag
    while count:
        if count & 1:
            real, imaginary = real * x - imaginary * y, real * y + imaginary * x
        x, y = x * x - y * y, x * y + y * x
        count >>= 1
    if n >= 0:
        return _finite(real, imaginary)
    if not real and not imaginary:
        raise ZeroDivisionError('zero to a negative or complex power')
    return (1 + 0j) / complex(real, imaginary)


def _finite(real, imaginary):
    if isinf(real) or isinf(imaginary):
        raise OverflowError
    return complex(real, imaginary)


def sum_from(total, item, iterator):
    """A sum that has come to `item` and its first complex number: both parts are added as floats are, keeping what is rounded off."""
    total = total + item
    if type(total) is complex:
        real = imaginary = 0.0
        for item in iterator:
            if type(item) not in _NUMBERS:
                total = complex(_kept(total.real, real), _kept(total.imag, imaginary)) + item
                break
            next = total + item
            real += _lost(total.real, item.real, next.real)
            imaginary += _lost(total.imag, item.imag, next.imag)
            total = next
        else:
            return complex(_kept(total.real, real), _kept(total.imag, imaginary))
    for item in iterator:
        total = total + item
    return total


def _lost(a, b, result):
    return a - result + b if fabs(a) >= fabs(b) else b - result + a


def _kept(total, lost):
    return total + lost if isfinite(lost) else total
