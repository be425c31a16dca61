"""Names of hosts outside of ASCII: punycode (RFC 3492) and its use for domains (RFC 3490)."""

import re
import unicodedata

_BASE, _LEAST, _MOST, _SKEW, _DAMP = 36, 1, 26, 38, 700
_DIGITS = b'abcdefghijklmnopqrstuvwxyz0123456789'


def _limit(at, bias):
    """The digit at this place from which on another one follows."""
    return min(max(_BASE * (at + 1) - bias, _LEAST), _MOST)


def _adapt(delta, first, count):
    """The bias for the next number."""
    delta = delta // _DAMP if first else delta // 2
    delta += delta // count
    steps = 0
    while delta > (_BASE - _LEAST) * _MOST // 2:
        delta //= _BASE - _LEAST
        steps += _BASE
    return steps + _BASE * delta // (delta + _SKEW)


def _number(value, bias, out):
    """Appends the digits of a number, the smallest first."""
    at = 0
    while True:
        limit = _limit(at, bias)
        if value < limit:
            out.append(_DIGITS[value])
            return
        value -= limit
        out.append(_DIGITS[limit + value % (_BASE - limit)])
        value //= _BASE - limit
        at += 1


def punycode_encode(input, errors='strict'):
    plain = bytes([ord(char) for char in input if char < '\x80'])
    out = bytearray(plain + b'-' if plain else b'')
    bias = 72
    done = len(plain)
    delta = 0
    last = 128
    for code in sorted({ord(char) for char in input if char >= '\x80'}):
        delta += (code - last) * (done + 1)
        for char in map(ord, input):
            if char < code:
                delta += 1
            elif char == code:
                _number(delta, bias, out)
                bias = _adapt(delta, done == len(plain), done + 1)
                delta = 0
                done += 1
        delta += 1
        last = code + 1
    return bytes(out), len(input)


def punycode_decode(input, errors='strict'):
    if errors not in ('strict', 'replace', 'ignore'):
        raise UnicodeError(f'Unsupported error handling: {errors}')
    data = bytes(input)
    cut = data.rfind(b'-')
    base = data[: max(cut, 0)]
    digits = data[cut + 1 :]
    if not base.isascii():
        for at, byte in enumerate(base):
            if byte > 127 and errors == 'strict':
                raise UnicodeDecodeError('ascii', data, at, at + 1, 'ordinal not in range(128)')
    text = list(base.decode('ascii', errors))
    code = 128
    position = -1
    bias = 72
    at = 0
    first = True
    while at < len(digits):
        value, weight, place = 0, 1, 0
        while True:
            if at == len(digits):
                if errors != 'strict':
                    return ''.join(text), len(data)
                start = len(data) - (len(digits) - at)
                raise UnicodeDecodeError('punycode', data, start, start + 1, 'incomplete punycode string')
            byte = digits[at]
            digit = _DIGITS.find(bytes((byte,)).lower())
            if digit < 0:
                if errors != 'strict':
                    return ''.join(text), len(data)
                start = cut + 1 + at
                raise UnicodeDecodeError('punycode', data, start, start + 1, f"Invalid extended code point '{byte}'")
            at += 1
            limit = _limit(place, bias)
            value += digit * weight
            if digit < limit:
                break
            weight *= _BASE - limit
            place += 1
        position += value + 1
        code += position // (len(text) + 1)
        if code > 0x10FFFF:
            if errors == 'strict':
                start = cut + 1 + at - 1
                raise UnicodeDecodeError('punycode', data, start, start + 1, f"Invalid character U+{code:x}")
            code = ord('?')
        position %= len(text) + 1
        text.insert(position, chr(code))
        bias = _adapt(value, first, len(text))
        first = False
    return ''.join(text), len(data)


# ---- domains

_DOTS = re.compile('[.\u3002\uff0e\uff61]')
_PREFIX = 'xn--'
# What a name is without: soft hyphens, joiners, selectors of variants.
_NOTHING = frozenset('\xad\u034f\u1806\u180b\u180c\u180d\u200b\u200c\u200d\u2060\ufeff') | frozenset(map(chr, range(0xFE00, 0xFE10)))


def _prepared(label):
    """The label as it is compared: without soft hyphens and the like, in one case, and in a normal form."""
    label = ''.join([char for char in label if char not in _NOTHING])
    # What was written in another way may have a case of its own.
    for _ in range(2):
        label = unicodedata.normalize('NFKC', label.casefold())
    return label


def _label(label):
    """The bytes of a label."""
    if not label.isascii():
        label = _prepared(label)
    if label.isascii():
        data = label.encode('ascii')
    elif label.startswith(_PREFIX):
        raise UnicodeEncodeError('idna', label, 0, len(_PREFIX), f'Label starts with ACE prefix')
    else:
        data = _PREFIX.encode() + punycode_encode(label)[0]
    return data


def idna_encode(input, errors='strict'):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    if not input:
        return b'', 0
    parts = []
    at = 0
    labels = _DOTS.split(input)
    for number, label in enumerate(labels):
        last = number == len(labels) - 1
        if not label:
            if not last:
                raise UnicodeEncodeError('idna', input, at, at + 1, 'label empty')
        else:
            data = _label(label)
            if len(data) > 63:
                raise UnicodeEncodeError('idna', input, at, at + len(label), 'label too long')
            parts.append(data)
        at += len(label) + 1
    if not labels[-1]:
        parts.append(b'')
    return b'.'.join(parts), len(input)


def idna_decode(input, errors='strict'):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    data = bytes(input)
    if not data.isascii():
        at = next(at for at, byte in enumerate(data) if byte > 127)
        raise UnicodeDecodeError('idna', data, at, at + 1, 'ordinal not in range(128)')
    labels = []
    for label in data.decode('ascii').split('.'):
        if label.lower().startswith(_PREFIX):
            label = punycode_decode(label[len(_PREFIX) :].encode())[0]
        labels.append(label)
    return '.'.join(labels), len(data)
