# Hidden: CPython has this in C.
"""format() of decimals."""

from ._context import current
from ._finish import ZERO, negated, parts
from ._powers import digits_of, power_of_ten, shortened, text_of
from ._text import sci_text

__name__ = 'decimal'

_known = {}


def _parsed(text):
    """Fill, alignment, sign, z, zeros, width, separator, precision, separator of the fraction, and type that a format says."""
    found = _known.get(text)
    if found is not None:
        return found
    at = 0
    fill = align = None
    if len(text) > 1 and text[1] in '<>=^':
        fill, align = text[0], text[1]
        at = 2
    elif text[:1] and text[0] in '<>=^':
        align = text[0]
        at = 1

    def one_of(characters):
        nonlocal at
        if at < len(text) and text[at] in characters:
            at += 1
            return text[at - 1]
        return None

    def number():
        nonlocal at
        start = at
        while at < len(text) and text[at].isdecimal():
            at += 1
        return int(text[start:at]) if at > start else None

    sign = one_of('-+ ') or '-'
    positive_zero = one_of('z')
    one_of('#')
    zeros = one_of('0')
    width = number() or 0
    separator = one_of(',_') or ''
    precision = None
    fraction_separator = ''
    wrong = False
    if one_of('.'):
        precision = number()
        fraction_separator = one_of(',_') or ''
        wrong = precision is None and not fraction_separator
    type = one_of('eEfFgGnN%')
    if wrong or at < len(text):
        raise ValueError(f'Invalid format specifier: {text}')
    if zeros:
        if fill is not None:
            raise ValueError(f"Fill character conflicts with '0' in format specifier: {text}")
        if align is not None:
            raise ValueError(f"Alignment conflicts with '0' in format specifier: {text}")
        fill, align = '0', '='
    if type == 'N':
        from warnings import warn

        warn("Format specifier 'N' is deprecated", DeprecationWarning)
        type = 'n'
    if type == 'n':
        if separator:
            raise ValueError(f"Explicit thousands separator conflicts with 'n' type in format specifier: {text}")
        type = 'g'
    if precision == 0 and (type is None or type in 'gG'):
        precision = 1
    if width > 1 << 31 or precision is not None and precision > 1 << 31:
        raise ValueError('format specification exceeds internal limits of _decimal')
    found = fill or ' ', align or '>', sign, positive_zero, zeros, width, separator, precision, fraction_separator, type
    if len(_known) > 100:
        _known.clear()
    _known[text] = found
    return found


def formatted(number, text):
    """The text of a decimal as a format says."""
    if not isinstance(text, str):
        raise TypeError('format arg must be str')
    context = current()
    fill, align, sign_text, positive_zero, zeros, width, separator, precision, fraction_separator, type = _parsed(text)
    if type is None:
        type = 'G' if context._capitals else 'g'
    kind, sign, coefficient, exponent = parts(number)
    if kind != ZERO:
        body = sci_text(negated(number) if sign else number, 1)
        if type == '%':
            body += '%'
        if zeros:
            fill = ' '
            align = '>'
        return _aligned(_sign_text(sign, sign_text), body, fill, align, width)
    if type == '%':
        exponent += 2
    if precision is not None:
        if type in 'fF%':
            coefficient = _rescaled(coefficient, exponent, -precision, sign, context)
            exponent = -precision
        elif coefficient:
            places = precision if type in 'gG' else precision + 1
            count = digits_of(coefficient)
            if count > places or type in 'eE':
                wanted = exponent + count - places
                coefficient = _rescaled(coefficient, exponent, wanted, sign, context)
                exponent = wanted
                if coefficient == power_of_ten(places):
                    coefficient //= 10
                    exponent += 1
    if not coefficient:
        if exponent > 0 and type in 'fF%':
            exponent = 0
        if positive_zero:
            sign = 0
    digits = text_of(coefficient)
    left = exponent + len(digits)
    if type in 'eE':
        point = 1 - precision if not coefficient and precision is not None else 1
    elif type in 'fF%' or exponent <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point <= 0:
        whole = '0'
        fraction = '0' * -point + digits
    elif point > len(digits):
        whole = digits + '0' * (point - len(digits))
        fraction = ''
    else:
        whole = digits[:point]
        fraction = digits[point:]
    if fraction_separator:
        fraction = fraction_separator.join([fraction[i : i + 3] for i in range(0, len(fraction), 3)])
    after = '.' + fraction if fraction else ''
    shown = left - point
    if shown or type in 'eE':
        after += f'{"E" if type in "EG" else "e"}{"+" if shown >= 0 else ""}{shown}'
    if type == '%':
        after += '%'
    before = _sign_text(sign, sign_text)
    if separator:
        whole = _grouped(whole, separator, width - len(before) - len(after) if zeros else 0)
    return _aligned(before, whole + after, fill, align, width)


def _rescaled(coefficient, exponent, wanted, sign, context):
    """The coefficient with another exponent, rounded as the context says."""
    if wanted <= exponent:
        return coefficient * power_of_ten(exponent - wanted)
    gap = wanted - exponent
    if gap > digits_of(coefficient) + 1:
        coefficient = 1 if coefficient else 0
        gap = 2
    return abs(shortened(-coefficient if sign else coefficient, power_of_ten(gap), context._rounding)[0])


def _sign_text(sign, wanted):
    return '-' if sign else wanted if wanted in ' +' else ''


def _grouped(whole, separator, least):
    """Digits in groups of three, with zeros before them so that they and the separators have a width."""
    # With a separator before each three digits but the first ones, `least` columns hold so many digits; a separator is never in front.
    digits = least - least // 4
    if digits and least % 4 == 0:
        digits += 1
    whole = whole.rjust(digits, '0')
    first = (len(whole) - 1) % 3 + 1
    return separator.join([whole[:first], *[whole[i : i + 3] for i in range(first, len(whole), 3)]])


def _aligned(before, body, fill, align, width):
    missing = width - len(before) - len(body)
    if missing <= 0:
        return before + body
    if align == '>':
        return fill * missing + before + body
    if align == '=':
        return before + fill * missing + body
    if align == '<':
        return before + body + fill * missing
    half = missing // 2
    return fill * half + before + body + fill * (missing - half)
