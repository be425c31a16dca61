"""Routines of natives that are seldom called: rows of spec/builtins with `python:`. The interpreter hides their frames and events."""

from math import atan2, copysign, cos, exp, fabs, floor, fmod, frexp, hypot, inf, isfinite, isinf, isnan, ldexp, log, nan, pi, pow, sin

_MANTISSA_BITS = 53
_LEAST_EXPONENT = -1074
_LARGEST_EXPONENT = 1024
_SPACES = ' \t\n\r\f\v'
_DIGITS = frozenset('0123456789')
_HEX_DIGITS = frozenset('0123456789abcdef')


def _real(x):
    """A float; TypeError as the functions of math say it."""
    return ldexp(x, 0)


# ---- float


def float_hex(x):
    if isnan(x):
        return 'nan'
    sign = '-' if copysign(1.0, x) < 0 else ''
    x = fabs(x)
    if isinf(x):
        return sign + 'inf'
    if not x:
        return sign + '0x0.0p+0'
    mantissa, exponent = frexp(x)
    if exponent < -1021:
        return f'{sign}0x0.{int(ldexp(x, 1074)):013x}p-1022'
    return f'{sign}0x1.{int(ldexp(mantissa, _MANTISSA_BITS)) & ((1 << 52) - 1):013x}p{exponent - 1:+d}'


def float_fromhex(cls, string):
    if not isinstance(string, str):
        raise TypeError('bad argument type for built-in operation')
    text = string.strip(_SPACES).lower()
    sign = -1.0 if text.startswith('-') else 1.0
    if text[:1] in ('-', '+'):
        text = text[1:]
    value = float(text) if text in ('inf', 'infinity', 'nan') else _hex_value(text)
    return copysign(value, sign) if cls is float else cls(copysign(value, sign))


def _hex_value(text):
    mantissa, p, power = text.removeprefix('0x').partition('p')
    whole, _, fraction = mantissa.partition('.')
    digits = whole + fraction
    power_digits = power[1:] if power[:1] in ('-', '+') else power
    if not digits or not _HEX_DIGITS.issuperset(digits) or not _DIGITS.issuperset(power_digits) or bool(p) != bool(power_digits):
        raise ValueError('invalid hexadecimal floating-point string')
    value = int(digits, 16)
    if not value:
        return 0.0
    # A power of so many digits is beyond any float, whatever the mantissa that fits into memory.
    power_digits = power_digits.lstrip('0')[:20] or '0'
    scale = (-int(power_digits) if power.startswith('-') else int(power_digits)) - 4 * len(fraction)
    top = value.bit_length() + scale
    if top < _LEAST_EXPONENT - 1:
        return 0.0
    try:
        if top > _LARGEST_EXPONENT:
            raise OverflowError
        return float(value << scale) if scale >= 0 else value / (1 << -scale)
    except OverflowError:
        raise OverflowError('hexadecimal value too large to represent as a float') from None


# ---- slices, views of dicts, namespaces


def slice_indices(parts, length):
    length = range(length).stop
    if length < 0:
        raise ValueError('length should not be negative')
    step = 1 if parts.step is None else _slice_index(parts.step)
    if not step:
        raise ValueError('slice step cannot be zero')
    low, high = (-1, length - 1) if step < 0 else (0, length)
    first, last = (high, low) if step < 0 else (low, high)
    return _bound(parts.start, first, length, low, high), _bound(parts.stop, last, length, low, high), step


def _bound(value, default, length, low, high):
    if value is None:
        return default
    value = _slice_index(value)
    return max(value + length, low) if value < 0 else min(value, high)


def _slice_index(value):
    if not hasattr(type(value), '__index__'):
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return range(value).stop


_VIEWS = (type({}.keys()), type({}.items()))


def view_or(a, b):
    return set(a) | set(b)


def view_sub(a, b):
    return set(a) - set(b)


def view_xor(a, b):
    return set(a) ^ set(b)


def view_and(a, b):
    """The items of the other side that are in the view; those of the shorter side are looked up when both have a length."""
    view, other = (a, b) if type(a) in _VIEWS else (b, a)
    if isinstance(other, (set, frozenset)) and len(view) <= len(other):
        return other & set(view)
    if type(other) in _VIEWS and len(other) > len(view):
        view, other = other, view
    return {item for item in other if item in view}


def view_isdisjoint(view, other):
    for item in other:
        if item in view:
            return False
    return True


def view_eq(a, b):
    return len(a) == len(b) and _all_in(a, b)


def view_ne(a, b):
    return not view_eq(a, b)


def view_lt(a, b):
    return len(a) < len(b) and _all_in(a, b)


def view_le(a, b):
    return len(a) <= len(b) and _all_in(a, b)


def _all_in(a, b):
    for item in a:
        if item not in b:
            return False
    return True


_shown = []


def namespace_repr(namespace):
    title = 'namespace' if type(namespace).__name__ == 'SimpleNamespace' else type(namespace).__name__
    if any(each is namespace for each in _shown):
        return f'{title}(...)'
    _shown.append(namespace)
    try:
        return f'{title}({", ".join(f"{key}={value!r}" for key, value in vars(namespace).items())})'
    finally:
        _shown.pop()


def unraisablehook(unraisable):
    import sys
    from _introspection import format_exception
    what = unraisable.err_msg or 'Exception ignored in'
    sys.stderr.write(f'{what}:\n' if unraisable.object is None else f'{what}: {unraisable.object!r}\n')
    if unraisable.exc_value is not None:
        sys.stderr.write(format_exception(unraisable.exc_value))


# ---- translation tables


def str_maketrans(x, *rest):
    if not rest:
        if type(x) is not dict:
            raise TypeError('if you give only one argument to maketrans it must be a dict')
        return {_code_point(key): value for key, value in x.items()}
    for number, each in enumerate(rest, 2):
        if not isinstance(each, str):
            raise TypeError(f'maketrans() argument {number} must be str, not {type(each).__name__}')
    if not isinstance(x, str):
        raise TypeError('first maketrans argument must be a string if there is a second argument')
    if len(x) != len(rest[0]):
        raise ValueError('the first two maketrans arguments must have equal length')
    table = dict(zip(map(ord, x), map(ord, rest[0])))
    for each in rest[1:]:
        table.update(dict.fromkeys(map(ord, each)))
    return table


def _code_point(key):
    if isinstance(key, str):
        if len(key) != 1:
            raise ValueError('string keys in translate table must be of length 1')
        return ord(key)
    if not isinstance(key, int):
        raise TypeError('keys in translate table must be strings or integers')
    return key


def bytes_maketrans(frm, to):
    for each in (frm, to):
        # The error for what is no bytes-like object.
        b''.removeprefix(each)
    if len(bytes(frm)) != len(bytes(to)):
        raise ValueError('maketrans arguments must have same length')
    table = bytearray(range(256))
    for a, b in zip(bytes(frm), bytes(to)):
        table[a] = b
    return bytes(table)


def bytes_fromhex(cls, string):
    if isinstance(string, str):
        text = string
    elif isinstance(string, (bytes, bytearray, memoryview)):
        text = bytes(string).decode('latin-1')
    else:
        raise TypeError(f'fromhex() argument must be str or bytes-like, not {type(string).__name__}')
    parts = text.split()
    digits = ''.join(parts)
    if not _HEX_DIGITS.issuperset(digits.lower()) or any(len(each) % 2 for each in parts) or not _SPACES_AND_HEX.issuperset(text):
        _refuse_hex(text)
    value = int(digits or '0', 16).to_bytes(len(digits) // 2)
    return value if cls is bytes else cls(value)


_SPACES_AND_HEX = frozenset(_SPACES + '0123456789abcdefABCDEF')


def _refuse_hex(text):
    at = 0
    while at < len(text):
        if text[at] in _SPACES:
            at += 1
            continue
        for i in (at, at + 1):
            if i == len(text):
                raise ValueError('fromhex() arg must contain an even number of hexadecimal digits')
            if text[i] in _SPACES or text[i] not in _SPACES_AND_HEX:
                raise ValueError(f'non-hexadecimal number found in fromhex() arg at position {i}')
        at += 2


# ---- texts of exceptions


def unicode_error_text(error):
    object, start, end = error.object, error.start, error.end
    what = "can't translate"
    if not isinstance(error, UnicodeTranslateError):
        what = f"'{error.encoding}' codec can't {'decode' if isinstance(error, UnicodeDecodeError) else 'encode'}"
    if 0 <= start < len(object) and end == start + 1:
        code = object[start] if isinstance(object, bytes) else ord(object[start])
        if isinstance(object, bytes):
            what += f' byte 0x{code:02x} in position {start}'
        else:
            escape = f'x{code:02x}' if code < 0x100 else f'u{code:04x}' if code < 0x10000 else f'U{code:08x}'
            what += f" character '\\{escape}' in position {start}"
    else:
        what += f' {"bytes" if isinstance(object, bytes) else "characters"} in position {start}-{end - 1}'
    return f'{what}: {error.reason}'


def syntax_error_place(error):
    """File and line of a SyntaxError, its text, and the caret line."""
    lines = []
    if error.lineno is not None:
        lines.append(f'  File "{error.filename if isinstance(error.filename, str) else "<string>"}", line {error.lineno}')
    text = error.text
    if isinstance(text, str):
        shown = text.rstrip('\n')
        spaces = len(shown) - len(shown.lstrip(' \n\f'))
        lines.append(f'    {shown[spaces:]}')
        if isinstance(error.offset, int):
            carets = _carets(error, shown, spaces)
            if carets is not None:
                lines.append(carets)
    return ''.join(f'{line}\n' for line in lines)


def _carets(error, shown, spaces):
    offset, end, length = error.offset, error.end_offset, len(error.text)
    if error.end_lineno != error.lineno:
        end = len(shown) + 1
    elif not isinstance(end, int) or not end:
        end = offset
    if length:
        offset = length + 1 if offset > length else offset
        end = min(end, length + 1)
    if offset >= end or end < 0:
        end = offset + 1
    column = offset - 1 - spaces
    if column < 0:
        return None
    # Tabs and the like keep the caret below its place.
    before = ''.join(each if each in _SPACES else ' ' for each in shown[spaces:spaces + column])
    return f'    {before}{"^" * (end - offset)}'


# ---- exception groups, except*


def group_derive(group, exceptions):
    return BaseExceptionGroup(group.message, exceptions)


def group_split(group, condition):
    kinds = condition if type(condition) is tuple else (condition,)
    if not all(isinstance(each, type) and issubclass(each, BaseException) for each in kinds) and (
            isinstance(condition, type) or not callable(condition)):
        raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')
    return _split(group, condition)


def group_subgroup(group, condition):
    return group_split(group, condition)[0]


def _is_group(exception):
    return BaseExceptionGroup in type(exception).__mro__


def _matches(exception, condition):
    if isinstance(condition, type):
        return condition in type(exception).__mro__
    if type(condition) is tuple:
        return any(each in type(exception).__mro__ for each in condition)
    return condition(exception)


def _split(group, condition):
    if _matches(group, condition):
        return group, None
    if not _is_group(group):
        return None, group
    matching, rest = [], []
    for each in group.exceptions:
        yes, no = _split(each, condition)
        if yes is not None:
            matching.append(yes)
        if no is not None:
            rest.append(no)
    return _derived(group, matching), _derived(group, rest)


def _derived(group, exceptions):
    """A group of some of the exceptions, with all that the old one carries."""
    if not exceptions:
        return None
    made = group.derive(exceptions)
    if not _is_group(made):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    if hasattr(group, '__notes__'):
        made.__notes__ = list(group.__notes__)
    return made


def except_star_match(exception, pattern):
    """The part that a clause handles and the rest, each None when empty; `exception` is None when nothing is left."""
    for each in pattern if type(pattern) is tuple else (pattern,):
        if not isinstance(each, type) or BaseException not in each.__mro__:
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
        if BaseExceptionGroup in each.__mro__:
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
    if exception is None:
        return None, None
    if not _is_group(exception):
        if not _matches(exception, pattern):
            return None, exception
        group = BaseExceptionGroup('', (exception,))
        group.__traceback__ = exception.__traceback__
        return group, None
    if _matches(exception, pattern):
        return exception, None
    parts = exception.split(pattern)
    if type(parts) is not tuple or len(parts) != 2:
        raise TypeError('split must return a pair of groups')
    return parts


def except_star_result(original, rest, raised):
    """What to raise when all clauses have run: `rest` is what none handled, `raised` what they raised. None: nothing."""
    if rest is not None:
        raised.append(rest)
    if not raised:
        return None
    if not _is_group(original):
        return raised[-1]
    new, again = [], []
    for each in raised:
        (again if _is_part(each, original) else new).append(each)
    if again:
        leaves = set()
        for each in again:
            _collect_leaves(each, leaves)
        part = original.subgroup(leaves.__contains__)
        if not new:
            return part
        if part is not None:
            new.append(part)
    return new[0] if len(new) == 1 else BaseExceptionGroup('', new)


def _is_part(exception, original):
    """Was the part of the group raised again as it was, and not a new exception made of it?"""
    return _is_group(exception) and exception.__traceback__ is original.__traceback__ and exception.__cause__ is original.__cause__ and (
        exception.__context__ is original.__context__)


def _collect_leaves(exception, leaves):
    if not _is_group(exception):
        leaves.add(exception)
        return
    for each in exception.exceptions:
        _collect_leaves(each, leaves)


# ---- complex


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


# ---- math: sums and products


def fsum(seq):
    """Partial sums of growing size that do not overlap (Shewchuk), rounded once."""
    partials = []
    special = infinite = 0.0
    for x in seq:
        start = x = _real(x)
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
            total += a * b
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


# ---- math: neighbours


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


# ---- math: gamma (Lanczos' approximation with 13 terms) and the error function (rational approximations on four ranges, coefficients of fdlibm)

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


# ---- "Did you mean": CPython's costs (a letter inserted, deleted or replaced costs 2, another case of it 1) and bounds

_MOVE_COST = 2
_CASE_COST = 1
_LONGEST_NAME = 40
_MOST_CANDIDATES = 750


def suggestion(exception, of_self):
    """What a traceback adds to the message of a NameError, AttributeError or ImportError; None when nothing is near."""
    from _module_names import names
    wrong = exception.name_from if isinstance(exception, ImportError) else exception.name
    if not isinstance(wrong, str):
        return None
    try:
        found = _propose(exception, wrong, of_self)
    except Exception:
        found = None
    text = f". Did you mean: '{found}'?" if found else ''
    if isinstance(exception, NameError) and wrong in names:
        text += f"{' Or did' if found else '. Did'} you forget to import '{wrong}'?"
    return text or None


def _propose(exception, wrong, of_self):
    if isinstance(exception, NameError):
        traceback = exception.__traceback__
        while traceback.tb_next:
            traceback = traceback.tb_next
        frame = traceback.tb_frame
        if 'self' in frame.f_locals and hasattr(frame.f_locals['self'], wrong):
            return f'self.{wrong}'
        return nearest(list({**frame.f_locals, **frame.f_globals, **frame.f_builtins}), wrong)
    if isinstance(exception, AttributeError):
        candidates = dir(exception.obj)
    else:
        import sys
        candidates = dir(sys.modules[exception.name])
    if not of_self and not wrong.startswith('_'):
        candidates = [each for each in candidates if not each.startswith('_')]
    return nearest(candidates, wrong)


def nearest(candidates, wrong):
    """The candidate nearest to a wrong name, None when none is near."""
    if len(candidates) > _MOST_CANDIDATES or len(wrong) > _LONGEST_NAME:
        return None
    best, best_cost = None, None
    for each in candidates:
        if not isinstance(each, str) or each == wrong or len(each) > _LONGEST_NAME:
            continue
        most = (len(wrong) + len(each) + 3) * _MOVE_COST // 6
        if best is not None:
            most = min(most, best_cost - 1)
        cost = _distance(wrong, each, most)
        if cost <= most:
            best, best_cost = each, cost
    return best


def _distance(a, b, most):
    """Edit distance; anything beyond `most` when it is larger."""
    while a and b and a[0] == b[0]:
        a, b = a[1:], b[1:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    if not a or not b:
        return (len(a) + len(b)) * _MOVE_COST
    if abs(len(a) - len(b)) * _MOVE_COST > most:
        return most + 1
    row = [i * _MOVE_COST for i in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i * _MOVE_COST
        for j, y in enumerate(b, 1):
            replaced = 0 if x == y else _CASE_COST if _lower(x) == _lower(y) else _MOVE_COST
            cost = min(diagonal + replaced, min(row[j], row[j - 1]) + _MOVE_COST)
            diagonal, row[j] = row[j], cost
        if min(row[1:]) > most:
            return most + 1
    return row[-1]


def _lower(letter):
    return letter.lower() if letter.isascii() else letter


# ---- coroutines


class coroutine_wrapper:
    """What a coroutine's __await__ gives: drives it, and is an iterator, which the coroutine itself is not."""

    __slots__ = '_coroutine'

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __iter__(self):
        return self

    def __next__(self):
        return self._coroutine.send(None)

    def send(self, value, /):
        return self._coroutine.send(value)

    def throw(self, *error):
        return self._coroutine.throw(*error)

    def close(self):
        return self._coroutine.close()


# ---- reduce values: what an object is made of, for copies


def object_reduce(self):
    return _reduce(self, 0)


def object_reduce_ex(self, protocol):
    protocol = range(protocol).stop
    if type(self).__reduce__ is not object.__reduce__:
        return self.__reduce__()
    return _reduce(self, protocol)


def object_getstate(self):
    return _state(self, False)


def _reduce(self, protocol):
    cls = type(self)
    if isinstance(self, BaseException):
        return _reduce_exception(self, cls)
    if isinstance(self, (set, frozenset)):
        return cls, (list(self),), self.__getstate__()
    if isinstance(self, bytearray):
        return cls, () if not self else (bytes(self),) if protocol > 2 else (self.decode('latin-1'), 'latin-1'), self.__getstate__()
    if cls is range or cls is slice:
        return cls, (self.start, self.stop, self.step)
    if self is ... or self is NotImplemented:
        return repr(self)
    owner = getattr(self, '__self__', None)
    if cls in _BOUND:
        return self.__name__ if owner is None or cls is _BOUND[1] and type(owner) is _module else (getattr, (owner, self.__name__))
    import copyreg

    return copyreg._reduce_ex(self, protocol) if protocol < 2 else _reduce_new(self, cls, copyreg)


_BOUND = type(group_derive.__get__(0)), type(repr), type((0).__add__)
_module = type(__import__('math'))


def _reduce_exception(self, cls):
    args, state = self.args, self.__dict__ or None
    if isinstance(self, OSError) and len(args) == 2 and self.filename is not None:
        args += (self.filename,) if self.filename2 is None else (self.filename, None, self.filename2)
    names = ('name', 'path', 'name_from') if isinstance(self, ImportError) else ('name',) if isinstance(self, AttributeError) else ()
    named = {name: getattr(self, name) for name in names if getattr(self, name, None) is not None}
    if named:
        state = {**self.__dict__, **named}
        if names == ('name',):
            state['args'] = args
    return (cls, args) if state is None else (cls, args, state)


def exception_setstate(self, state):
    if state is not None:
        if not isinstance(state, dict):
            raise TypeError('state is not a dictionary')
        for name, value in state.items():
            setattr(self, name, value)


def _reduce_new(self, cls, copyreg):
    args, keywords = None, {}
    if hasattr(self, '__getnewargs_ex__'):
        args = self.__getnewargs_ex__()
        _expect(args, tuple, '__getnewargs_ex__ should return a tuple')
        if len(args) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(args)}')
        args, keywords = args
        _expect(args, tuple, 'first item of the tuple returned by __getnewargs_ex__ must be a tuple')
        _expect(keywords, dict, 'second item of the tuple returned by __getnewargs_ex__ must be a dict')
    elif hasattr(self, '__getnewargs__'):
        args = self.__getnewargs__()
        _expect(args, tuple, '__getnewargs__ should return a tuple')
    is_list, is_dict = isinstance(self, list), isinstance(self, dict)
    if cls.__getstate__ is object.__getstate__:
        state = _state(self, args is None and not is_list and not is_dict)
    else:
        state = self.__getstate__()
    made = (copyreg.__newobj_ex__, (cls, args, keywords)) if keywords else (copyreg.__newobj__, (cls, *(args or ())))
    return *made, state, iter(self) if is_list else None, iter(self.items()) if is_dict else None


def _expect(value, kind, message):
    if not isinstance(value, kind):
        raise TypeError(f'{message}, not {type(value).__name__!r}')


def _state(self, required):
    """The attributes: a dict or None, or a pair of dicts when there are values in slots."""
    import copyreg

    cls = type(self)
    if required and self is not None:
        # Only what a class statement makes of object alone is its attributes and nothing else.
        for base in cls.__mro__:
            if copyreg._is_builtin(base):
                break
        if base is not object:
            raise TypeError(f'cannot pickle {cls.__name__!r} object')
    state = getattr(self, '__dict__', None) or None
    slots = {name: getattr(self, name) for name in copyreg._slotnames(cls) if hasattr(self, name)}
    return (state, slots) if slots else state


# ---- slices


def slice_indices(parts, length):
    length = range(length).stop
    if length < 0:
        raise ValueError('length should not be negative')
    step = 1 if parts.step is None else _slice_index(parts.step)
    if not step:
        raise ValueError('slice step cannot be zero')
    low, high = (-1, length - 1) if step < 0 else (0, length)
    first, last = (high, low) if step < 0 else (low, high)
    return _slice_bound(parts.start, first, length, low, high), _slice_bound(parts.stop, last, length, low, high), step


def _slice_bound(value, default, length, low, high):
    if value is None:
        return default
    value = _slice_index(value)
    return max(value + length, low) if value < 0 else min(value, high)


def _slice_index(value):
    if not hasattr(type(value), '__index__'):
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return range(value).stop
