# Hidden: CPython has this in C.
"""Decimals of texts, and texts of decimals."""

from ._context import MAX_EMAX, MAX_PREC, MIN_ETINY
from ._finish import INFINITY, QUIET, SIGNALLING, ZERO, make, make_signed, make_special, parts
from ._powers import number_of, text_of

__name__ = 'decimal'


def parse(text, lenient=True):
    """The decimal that a text says, or None. Spaces around it and underscores are left out where that is allowed."""
    if lenient:
        text = text.strip()
        if '_' in text:
            text = text.replace('_', '')
    if not text.isascii():
        text = _in_ascii(text)
    sign = text[:1]
    if sign in ('-', '+') and text:
        text = text[1:]
    negative = sign == '-'
    exponent = 0
    digits = text
    if not digits.isdigit():
        at = text.find('e')
        if at < 0:
            at = text.find('E')
        if at >= 0:
            exponent = _exponent(text[at + 1 :])
            if exponent is None:
                return _word(text, negative)
            digits = text[:at]
        whole, _, fraction = digits.partition('.')
        digits = whole + fraction
        if not digits.isdigit():
            return _word(text, negative)
        exponent -= len(fraction)
    value = number_of(digits)
    if negative:
        return make(-value, exponent) if value else make_special(ZERO, 1, exponent)
    return make(value, exponent)


def _in_ascii(text):
    """Digits of all scripts as 0 to 9. What is no digit makes the text wrong, but for spaces, which do so wherever they are left."""
    found = []
    for character in text:
        if character.isascii():
            found.append(character)
        elif character.isdecimal():
            found.append(str(int(character)))
        else:
            return ''
    return ''.join(found)


def _exponent(text):
    digits = text[1:] if text[:1] in ('-', '+') and text else text
    if not digits.isdigit():
        return None
    if len(digits) > 25:
        digits = digits.lstrip('0')[:25] or '0'
    return -int(digits) if text[0] == '-' else int(digits)


def _word(text, negative):
    """An infinity or a NaN."""
    text = text.lower()
    sign = 1 if negative else 0
    if text in ('inf', 'infinity'):
        return make_special(INFINITY, sign)
    for start, kind in (('nan', QUIET), ('snan', SIGNALLING)):
        if text.startswith(start):
            digits = text[len(start) :]
            return make_special(kind, sign, number_of(digits)) if not digits or digits.isdigit() else None
    return None


def in_range(number):
    """Can a decimal be as it is? Else the text that it is of has no exact value."""
    kind, _, coefficient, exponent = parts(number)
    if kind != ZERO:
        return True
    if exponent < MIN_ETINY:
        return False
    if -MAX_EMAX // 2 < exponent < MAX_EMAX // 2:
        return True
    from ._powers import digits_of

    count = digits_of(coefficient)
    return count <= MAX_PREC and exponent + count - 1 <= MAX_EMAX


def sci_text(number, capitals):
    """As str() has it."""
    value, exponent = number._number
    if exponent is None:
        return _special_text(value, capitals, False)
    if not exponent:
        return text_of(value) if value >= 0 else '-' + text_of(-value)
    return '-' + _finite_text(-value, exponent, capitals) if value < 0 else _finite_text(value, exponent, capitals)


def _finite_text(coefficient, exponent, capitals):
    digits = text_of(coefficient)
    point = len(digits) + exponent
    if exponent <= 0 and point > -6:
        if not exponent:
            return digits
        if point > 0:
            return digits[:point] + '.' + digits[point:]
        return '0.' + '0' * -point + digits
    if len(digits) > 1:
        digits = digits[:1] + '.' + digits[1:]
    point -= 1
    return f'{digits}{"E" if capitals else "e"}{"+" if point >= 0 else ""}{point}'


def _special_text(value, capitals, engineering):
    kind, sign, rest = value
    before = '-' if sign else ''
    if kind == ZERO:
        return before + (_engineering(0, rest, capitals) if engineering else _finite_text(0, rest, capitals))
    if kind == INFINITY:
        return before + 'Infinity'
    return before + ('sNaN' if kind == SIGNALLING else 'NaN') + (text_of(rest) if rest else '')


def eng_text(number, capitals):
    """With an exponent that is a multiple of three."""
    value, exponent = number._number
    if exponent is None:
        return _special_text(value, capitals, True)
    return '-' + _engineering(-value, exponent, capitals) if value < 0 else _engineering(value, exponent, capitals)


def _engineering(coefficient, exponent, capitals):
    digits = text_of(coefficient)
    point = len(digits) + exponent
    if exponent <= 0 and point > -6:
        return _finite_text(coefficient, exponent, capitals)
    # How many digits stand before the point.
    places = (point - 1) % 3 + 1 if coefficient else (point + 1) % 3 - 1
    shown = point - places
    if places <= 0:
        digits = '0.' + '0' * -places + digits
    elif places >= len(digits):
        digits += '0' * (places - len(digits))
    else:
        digits = digits[:places] + '.' + digits[places:]
    if not shown:
        return digits
    return f'{digits}{"E" if capitals else "e"}{"+" if shown >= 0 else ""}{shown}'


def of_tuple(value):
    """The decimal of sign, digits and exponent."""
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if isinstance(exponent, str):
        kind = {'F': INFINITY, 'n': QUIET, 'N': SIGNALLING}.get(exponent)
        if kind is None:
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        exponent = 0
    else:
        kind = ZERO
        if not isinstance(exponent, int):
            raise ValueError('exponent must be an integer')
        if not -1 << 63 <= exponent < 1 << 63:
            raise OverflowError('Python int too large to convert to C ssize_t')
    if not isinstance(digits, (tuple, list)):
        raise ValueError('coefficient must be a tuple of digits')
    for each in digits:
        if not isinstance(each, int) or not 0 <= each <= 9:
            raise ValueError('coefficient must be a tuple of digits')
    if kind == INFINITY:
        return make_special(INFINITY, int(sign))
    coefficient = number_of(''.join([str(int(each)) for each in digits]))
    return make_signed(int(sign), coefficient, int(exponent)) if kind == ZERO else make_special(kind, int(sign), coefficient)
