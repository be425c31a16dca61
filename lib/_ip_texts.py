"""Addresses as texts and as numbers, for ipaddress."""

from functools import lru_cache


class AddressValueError(ValueError):
    """What is no address."""


class NetmaskValueError(ValueError):
    """What is no mask of a network."""


AddressValueError.__module__ = NetmaskValueError.__module__ = 'ipaddress'

_DIGITS = frozenset('0123456789')
_HEX_DIGITS = frozenset('0123456789abcdefABCDEF')
# The longest text is that of an address with one of IPv4 at its end.
_LONGEST = 45


def parse4(text):
    """The number of an address such as '10.0.0.1'."""
    if not text:
        raise AddressValueError('Address cannot be empty')
    octets = text.split('.')
    if len(octets) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    number = 0
    for octet in octets:
        problem = _problem_of_octet(octet)
        if problem:
            raise AddressValueError(f'{problem} in {text!r}') from None
        number = number << 8 | int(octet)
    return number


def _problem_of_octet(octet):
    if not octet:
        return 'Empty octet not permitted'
    if not _DIGITS.issuperset(octet):
        return f'Only decimal digits permitted in {octet!r}'
    if len(octet) > 3:
        return f'At most 3 characters permitted in {octet!r}'
    # It could be meant as an octal number.
    if octet[0] == '0' and octet != '0':
        return f'Leading zeros are not permitted in {octet!r}'
    if int(octet) > 255:
        return f'Octet {int(octet)} (> 255) not permitted'


def text4(number):
    return f'{number >> 24}.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}'


def parse6(text):
    """The number of an address such as '2001:db8::1', without the name of a zone."""
    if not text:
        raise AddressValueError('Address cannot be empty')
    if len(text) > _LONGEST:
        shown = text if len(text) <= 100 else f'{text[:_LONGEST]}({len(text) - 90} chars elided){text[-_LONGEST:]}'
        raise AddressValueError(f'At most {_LONGEST} characters expected in {shown!r}')
    parts = text.split(':')
    if len(parts) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in parts[-1]:
        try:
            number = parse4(parts.pop())
        except AddressValueError as error:
            problem = f'{error} in {text!r}'
        else:
            problem = None
            parts += (f'{number >> 16:x}', f'{number & 0xFFFF:x}')
        if problem:
            raise AddressValueError(problem) from None
    if len(parts) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    gaps = [at for at in range(1, len(parts) - 1) if not parts[at]]
    if len(gaps) > 1:
        raise AddressValueError(f"At most one '::' permitted in {text!r}")
    front, back = _around(parts, gaps, text)
    number = 0
    for part in front + ['0'] * (8 - len(front) - len(back)) + back:
        problem = _problem_of_part(part)
        if problem:
            raise AddressValueError(f'{problem} in {text!r}') from None
        number = number << 16 | int(part, 16)
    return number


def _around(parts, gaps, text):
    """The parts in front of '::' and those behind it."""
    if not gaps:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        _check_ends(parts[0], parts[-1], text)
        return parts, []
    front = parts[:gaps[0]]
    back = parts[gaps[0] + 1:]
    if front == ['']:
        front = []
    if back == ['']:
        back = []
    _check_ends(front[0] if front else '0', back[-1] if back else '0', text)
    if len(front) + len(back) > 7:
        raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    return front, back


def _check_ends(first, last, text):
    if not first:
        raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
    if not last:
        raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")


def _problem_of_part(part):
    if not _HEX_DIGITS.issuperset(part):
        return f'Only hex digits permitted in {part!r}'
    if len(part) > 4:
        return f'At most 4 characters permitted in {part!r}'


def is_mapped(number):
    """Is it an address of IPv4 in one of IPv6?"""
    return number >> 32 == 0xFFFF


def text6(number):
    """The shortest text: the first of the longest runs of zeros is left out."""
    parts = [f'{number >> shift & 0xFFFF:x}' for shift in range(112, -1, -16)]
    start = length = 0
    at = 0
    while at < 8:
        end = at
        while end < 8 and parts[end] == '0':
            end += 1
        if end - at > length:
            start, length = at, end - at
        at = end + 1
    if length < 2:
        return ':'.join(parts)
    return ':'.join(parts[:start]) + '::' + ':'.join(parts[start + length:])


def long6(number):
    """The text with all zeros."""
    return ':'.join([f'{number >> shift & 0xFFFF:04x}' for shift in range(112, -1, -16)])


def with_zone(text):
    """The address and the name of the zone behind it, or None."""
    address, found, zone = text.partition('%')
    if found and (not zone or '%' in zone):
        raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
    return address, zone if found else None


def _refuse_mask(mask):
    raise NetmaskValueError(f'{mask!r} is not a valid netmask') from None


@lru_cache(200, typed=True)
def prefix_length(mask, bits):
    """How many bits a mask keeps: it is their number, as an int or a text, or for IPv4 an address of ones and zeros or the other way around."""
    if isinstance(mask, int):
        length = mask
    elif mask.isascii() and mask.isdigit():
        length = int(mask)
    elif bits == 32:
        return _length_of_ones(mask)
    else:
        _refuse_mask(mask)
    if not 0 <= length <= bits:
        _refuse_mask(mask)
    return length


def _length_of_ones(mask):
    try:
        number = parse4(mask)
    except AddressValueError:
        number = None
    if number is not None:
        for ones in (number, number ^ 0xFFFFFFFF):
            zeros = (ones ^ 0xFFFFFFFF).bit_length()
            if ones >> zeros << zeros == ones and (ones ^ 0xFFFFFFFF) == (1 << zeros) - 1:
                return 32 - zeros
    _refuse_mask(mask)


def split_mask(address, bits):
    """An address and its mask, which may be in a text or a tuple."""
    if isinstance(address, (bytes, int)):
        return address, bits
    if not isinstance(address, tuple):
        address = str(address).split('/')
        if len(address) > 2:
            raise AddressValueError(f"Only one '/' permitted in {'/'.join(address)!r}")
    if len(address) > 1:
        return address
    return address[0], bits
