"""Identifiers of 128 bits (RFC 9562). Their random bits are of a generator whose seed is the host's option `random`."""

import time as _clock
from enum import Enum

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility', 'reserved for future definition',
]

_VERSION_MASK = 0xF000 << 64
_VARIANT_MASK = 0xC000 << 48
_VARIANT = 0x8000 << 48
_MOST = (1 << 128) - 1
# From the beginning of the calendar of Gregory to that of Unix, in steps of 100 nanoseconds.
_GREGORIAN = 0x01B21DD213814000
_FIELDS = (32, 'a 32-bit value'), (16, 'a 16-bit value'), (16, 'a 16-bit value'), (8, 'an 8-bit value'), (8, 'an 8-bit value'), (48, 'a 48-bit value')

# Names that the class below gives another meaning.
int_ = int
bytes_ = bytes
_set = object.__setattr__


class SafeUUID(Enum):
    """Is an identifier made so that two processes cannot make the same?"""

    safe = 0
    unsafe = -1
    unknown = None


class UUID:
    """An identifier, of its hexadecimal digits, its 16 bytes in one of two orders, its fields, or a number."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(
        self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown,
    ):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if int is not None:
            pass
        elif hex is not None:
            hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(hex) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = int_(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            int = int_.from_bytes(_swapped(bytes_le), 'big')
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            int = int_.from_bytes(bytes, 'big')
        else:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            int = 0
            for place, ((bits, needed), field) in enumerate(zip(_FIELDS, fields)):
                if not 0 <= field < 1 << bits:
                    raise ValueError(f'field {place + 1} out of range (need {needed})')
                int = int << bits | field
        if not 0 <= int <= _MOST:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int = int & ~(_VARIANT_MASK | _VERSION_MASK) | _VARIANT | version << 76
        _set(self, 'int', int)
        _set(self, 'is_safe', is_safe)

    def __getstate__(self):
        state = {'int': self.int}
        if self.is_safe != SafeUUID.unknown:
            state['is_safe'] = self.is_safe.value
        return state

    def __setstate__(self, state):
        _set(self, 'int', state['int'])
        _set(self, 'is_safe', SafeUUID(state['is_safe']) if 'is_safe' in state else SafeUUID.unknown)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __str__(self):
        digits = f'{self.int:032x}'
        return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        return _swapped(self.bytes)

    @property
    def fields(self):
        return self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xFF

    @property
    def time(self):
        version = self.version
        if version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0x0FFF
        if version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xFFFFFFFFFFFF

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def urn(self):
        return f'urn:uuid:{self}'

    @property
    def variant(self):
        bits = self.int >> 61 & 7
        return RESERVED_NCS if bits < 4 else RFC_4122 if bits < 6 else RESERVED_MICROSOFT if bits == 6 else RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return self.int >> 76 & 0xF


def _swapped(value):
    """The bytes of the first three fields in the other order."""
    return value[3::-1] + value[5:3:-1] + value[7:5:-1] + value[8:]


def _random_bits(count):
    """Numbers of a generator apart from the one of the program."""
    global _generator
    if _generator is None:
        from random import Random

        from _random_seed import seed

        # A number that no program would choose as its seed.
        _generator = Random((seed << 64) + 0x757569645F726E67)
    return _generator.getrandbits(count)


_generator = None
_node = None
_last_time = _last_time_of_6 = _last_moment_of_7 = _last_counter_of_7 = None


def getnode():
    """The number of this machine: a random one, marked as such."""
    global _node
    if _node is None:
        _node = _random_bits(48) | 1 << 40
    return _node


def _later(last):
    """Now, in steps of 100 nanoseconds, and after the last time."""
    now = _clock.time_ns() // 100 + _GREGORIAN
    return last + 1 if last is not None and now <= last else now


def uuid1(node=None, clock_seq=None):
    """An identifier of the time and the machine."""
    global _last_time
    now = _last_time = _later(_last_time)
    if clock_seq is None:
        clock_seq = _random_bits(14)
    fields = now & 0xFFFFFFFF, now >> 32 & 0xFFFF, now >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F, clock_seq & 0xFF, getnode() if node is None else node
    return UUID(fields=fields, version=1)


def uuid3(namespace, name):
    """An identifier of a name, by MD5."""
    from hashlib import md5

    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=md5(namespace.bytes + name).digest(), version=3)


def uuid4():
    """A random identifier."""
    return UUID(int=_random_bits(128), version=4)


def uuid5(namespace, name):
    """An identifier of a name, by SHA-1."""
    from hashlib import sha1

    name = name.encode() if isinstance(name, str) else name
    return UUID(bytes=sha1(namespace.bytes + name).digest()[:16], version=5)


def uuid6(node=None, clock_seq=None):
    """An identifier of the time and the machine that sorts by its time."""
    global _last_time_of_6
    now = _last_time_of_6 = _later(_last_time_of_6)
    if clock_seq is None:
        clock_seq = _random_bits(14)
    node = getnode() if node is None else node
    return UUID(int=now >> 12 << 80 | (now & 0x0FFF) << 64 | (clock_seq & 0x3FFF) << 48 | node & 0xFFFFFFFFFFFF, version=6)


def uuid7():
    """An identifier of the time, a counter and random bits, that sorts by the time of its making."""
    global _last_moment_of_7, _last_counter_of_7
    moment = _clock.time_ns() // 1000000
    if _last_moment_of_7 is None or moment > _last_moment_of_7:
        # The counter begins in its lower half.
        counter = _random_bits(41)
    else:
        moment = _last_moment_of_7
        counter = _last_counter_of_7 + 1
        if counter >> 42:
            moment += 1
            counter = _random_bits(41)
    _last_moment_of_7, _last_counter_of_7 = moment, counter
    value = (moment & 0xFFFFFFFFFFFF) << 80 | counter >> 30 << 64 | (counter & 0x3FFFFFFF) << 32 | _random_bits(32)
    return UUID(int=value, version=7)


def uuid8(a=None, b=None, c=None):
    """An identifier of three numbers of 48, 12 and 62 bits, random where none is given."""
    a = _random_bits(48) if a is None else a
    b = _random_bits(12) if b is None else b
    c = _random_bits(62) if c is None else c
    return UUID(int=(a & 0xFFFFFFFFFFFF) << 80 | (b & 0xFFF) << 64 | c & 0x3FFFFFFFFFFFFFFF, version=8)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL = UUID('00000000-0000-0000-0000-000000000000')
MAX = UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
