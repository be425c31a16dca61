"""Texts of fractions: what Fraction('…') reads, and format()."""

_DIGITS = '0123456789'


class _Reader:
    """A text and how far it has been read."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def one_of(self, characters):
        """The next character, if it is one of those; else ''."""
        character = self.text[self.at:self.at + 1]
        if character and character in characters:
            self.at += 1
            return character
        return ''

    def digits(self):
        """As many ASCII digits as follow."""
        start = self.at
        while self.one_of(_DIGITS):
            pass
        return self.text[start:self.at]

    def grouped(self):
        """Decimal digits of any script, single underscores between them, as a number's text; '' where there are none."""
        start = at = self.at
        text = self.text
        while text[at:at + 1].isdecimal() or at > start and text[at:at + 1] == '_' and text[at + 1:at + 2].isdecimal():
            at += 1
        self.at = at
        return text[start:at]

    def spaces(self):
        while self.text[self.at:self.at + 1].isspace():
            self.at += 1


def parse(text):
    """Numerator and denominator of a text, not reduced."""
    reader = _Reader(text)
    reader.spaces()
    negative = reader.one_of('+-') == '-'
    whole = reader.grouped()
    numerator, denominator = int(whole or 0), 1
    valid = bool(whole)
    end = reader.at
    reader.spaces()
    if whole and reader.one_of('/'):
        reader.spaces()
        below = reader.grouped()
        valid = bool(below)
        denominator = int(below or 1)
    else:
        reader.at = end
        if reader.one_of('.'):
            decimals = reader.grouped().replace('_', '')
            valid = valid or bool(decimals)
            denominator = 10 ** len(decimals)
            numerator = numerator * denominator + int(decimals or 0)
        if reader.one_of('eE'):
            sign = reader.one_of('+-')
            exponent = reader.grouped()
            if not exponent:
                valid = False
            elif sign == '-':
                denominator *= 10 ** int(exponent)
            else:
                numerator *= 10 ** int(exponent)
    reader.spaces()
    if not valid or reader.at != len(text):
        raise ValueError(f'Invalid literal for Fraction: {text!r}')
    return -numerator if negative else numerator, denominator


def _beginning(reader):
    """Fill, alignment (None if none is given) and sign."""
    text = reader.text
    fill, align = ' ', None
    if text[1:2] and text[1] in '<>=^' and text[0] != '\n':
        fill, align = text[0], text[1]
        reader.at = 2
    else:
        align = reader.one_of('<>=^') or None
    sign = reader.one_of('-+ ')
    return fill, align, '' if sign == '-' else sign


def _padded(fill, align, sign, body, width):
    padding = fill * (width - len(sign) - len(body))
    match align or '>':
        case '>':
            return padding + sign + body
        case '<':
            return sign + body + padding
        case '^':
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def formatted(fraction, spec):
    text = _general(fraction, spec)
    if text is None:
        text = _as_float(fraction, spec)
    if text is None:
        raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(fraction).__name__!r}')
    return text


def _general(fraction, spec):
    """In the style of str(); None if the specification is another one."""
    reader = _Reader(spec)
    fill, align, sign = _beginning(reader)
    slash = reader.one_of('#')
    width = '0' if reader.one_of('0') else reader.digits()
    separator = reader.one_of(',_')
    if reader.at != len(spec):
        return None
    above, below = fraction._numerator, fraction._denominator
    body = f'{abs(above):{separator}}'
    if below > 1 or slash:
        body += f'/{below:{separator}}'
    return _padded(fill, align, '-' if above < 0 else sign, body, int(width or 0))


def _rounded(above, below, exponent):
    """The multiple of ten to a power that is nearest to a positive fraction, halves to the even one."""
    if exponent >= 0:
        below *= 10**exponent
    else:
        above *= 10**-exponent
    whole, rest = divmod(above, below)
    rest = 2 * rest - below
    return whole + 1 if rest > 0 or not rest and whole & 1 else whole


def _figures(above, below, count):
    """So many digits of a positive fraction, and the power of ten of the last one."""
    if not above:
        return 0, 1 - count
    first, second = str(above), str(below)
    exponent = len(first) - len(second) + (second <= first) - count
    digits = _rounded(above, below, exponent)
    return (digits // 10, exponent + 1) if digits >= 10**count else (digits, exponent)


def _as_float(fraction, spec):
    """In one of the styles of floats; None if the specification is no such one."""
    reader = _Reader(spec)
    fill, align, sign = _beginning(reader)
    no_negative_zero = reader.one_of('z')
    alternative = reader.one_of('#')
    zeros = spec[reader.at:reader.at + 1] == '0' and spec[reader.at + 1:reader.at + 2] in tuple(_DIGITS) and reader.one_of('0')
    width = int(reader.digits() or 0)
    separator = reader.one_of(',_')
    precision, fraction_separator = 6, ''
    if reader.one_of('.'):
        given = reader.digits()
        fraction_separator = reader.one_of(',_')
        if not given and not fraction_separator:
            return None
        precision = int(given or 6)
    kind = reader.one_of('eEfFgG%')
    if not kind or reader.at != len(spec) or align and zeros:
        return None
    negative = fraction._numerator < 0
    above, below = abs(fraction._numerator), fraction._denominator
    ending = ''
    if kind in 'fF%':
        digits = _rounded(above, below, -precision - 2 if kind == '%' else -precision)
        point = precision
        ending = '%' if kind == '%' else ''
        if no_negative_zero and not digits:
            negative = False
    else:
        count = max(precision, 1) if kind in 'gG' else precision + 1
        digits, exponent = _figures(above, below, count)
        if kind in 'eE' or exponent > 0 or exponent + count <= -4:
            point = count - 1
            ending = f'{"E" if kind in "EG" else "e"}{exponent + point:+03d}'
        else:
            point = -exponent
    text = f'{digits:0{point + 1}d}'
    whole, decimals = text[:len(text) - point], text[len(text) - point:]
    if kind in 'gG' and not alternative:
        decimals = decimals.rstrip('0')
    dot = '.' if decimals or alternative else ''
    if fraction_separator:
        decimals = fraction_separator.join([decimals[at:at + 3] for at in range(0, len(decimals), 3)])
    ending = dot + decimals + ending
    if negative:
        sign = '-'
    if zeros or fill == '0' and align == '=':
        room = width - len(sign) - len(ending)
        whole = whole.zfill(3 * room // 4 + 1 if separator else room)
    if separator:
        first = (len(whole) - 1) % 3 + 1
        whole = separator.join([whole[:first], *[whole[at:at + 3] for at in range(first, len(whole), 3)]])
    return _padded(fill, align, sign, whole + ending, width)
