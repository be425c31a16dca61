"""What addresses and networks of both versions of IP have in common, for ipaddress."""

import functools

import _ip_texts as _texts
from _ip_ranges import within
from _ip_texts import AddressValueError


def same_version(one, other):
    if one.version != other.version:
        raise TypeError(f'{one} and {other} are not of the same version')


class _IPAddressBase:
    """What addresses and networks have in common."""

    __slots__ = ()

    @property
    def exploded(self):
        """The text with all zeros."""
        return self._explode_shorthand_ip_string()

    @property
    def compressed(self):
        """The shortest text."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name that the domain name system has for looking up what an address is called."""
        return self._reverse_pointer()

    def _read(self, address, parse):
        """The number of an address that is a number, bytes, or a text."""
        bits = self.max_prefixlen
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} address')
            if address >= 1 << bits:
                raise AddressValueError(f'{address} (>= 2**{bits}) is not permitted as an IPv{self.version} address')
            return address
        if isinstance(address, bytes):
            if len(address) != bits // 8:
                raise AddressValueError(f'{address!r} (len {len(address)} != {bits // 8}) is not permitted as an IPv{self.version} address')
            return int.from_bytes(address)
        text = str(address)
        if '/' in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        return parse(text)

    def __reduce__(self):
        return type(self), (str(self),)


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    """An address of either version: a number that is shown in its own way."""

    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        same_version(self, other)
        return self._ip < other._ip

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip - other)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __str__(self):
        return self._string_from_ip_int(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def _get_address_key(self):
        return self.version, self

    def __format__(self, fmt):
        """As a text ('s'), or all bits as a number: 'b', 'x', 'X', or 'n' for what is usual; '#' and '_' before them as for numbers."""
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        kind = fmt[-1]
        if kind not in 'xbnX' or fmt[:-1] not in ('', '#', '_', '#_'):
            return super().__format__(fmt)
        if kind == 'n':
            kind = 'b' if self.version == 4 else 'x'
        width = self.max_prefixlen if kind == 'b' else self.max_prefixlen // 4
        if '_' in fmt:
            width += width // 4 - 1
        if '#' in fmt:
            width += 2
        return format(self._ip, f"{'#' if '#' in fmt else ''}0{width}{'_' if '_' in fmt else ''}{kind}")


class Kinds:
    """What an address is for, by the special ranges of its version (_special)."""

    __slots__ = ()

    def _among(self, name):
        return within(self._ip, self._ip, self.version, name)

    @property
    def is_multicast(self):
        return self._among('multicast')

    @property
    def is_reserved(self):
        return self._among('reserved')

    @property
    def is_link_local(self):
        return self._among('link_local')

    @property
    def is_loopback(self):
        return self._among('loopback')

    @property
    def is_private(self):
        return self._among('private') and not self._among('public_of_private')

    @property
    def is_global(self):
        return not self._among('shared') and not self.is_private


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    """A network of either version: its first address, and how many bits all its addresses share."""

    def __init__(self, address, strict=True):
        address, mask = _texts.split_mask(address, self.max_prefixlen)
        self.network_address = self._address_class(address)
        self._prefixlen = _texts.prefix_length(mask, self.max_prefixlen)
        self.netmask = self._address_class(self._all_ones - self._host_bits)
        number = self.network_address._ip
        if number & self._host_bits:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._address_class(number & self.netmask._ip)
        if self._prefixlen == self.max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self.max_prefixlen:
            self.hosts = lambda: iter((self._address_class(self.network_address._ip),))

    @property
    def _host_bits(self):
        return (1 << self.max_prefixlen - self._prefixlen) - 1

    @property
    def _all_ones(self):
        return (1 << self.max_prefixlen) - 1

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def _explode_shorthand_ip_string(self):
        address = self.network_address
        return f'{address._all_zeros() if self.version == 6 else address}/{self._prefixlen}'

    # ---- its addresses

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(self.network_address._ip | self._host_bits)

    @functools.cached_property
    def hostmask(self):
        return self._address_class(self._host_bits)

    @property
    def num_addresses(self):
        return self._host_bits + 1

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    def hosts(self):
        """The addresses that can be somebody's: all but the first and, in IPv4, the last one, unless there are no others."""
        first = self.network_address._ip
        last = first + self._host_bits - (self.version == 4)
        for number in range(first + 1, last + 1):
            yield self._address_class(number)

    def __iter__(self):
        first = self.network_address._ip
        for number in range(first, first + self._host_bits + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        number = self.network_address._ip + n if n >= 0 else self.broadcast_address._ip + n + 1
        if not self.network_address._ip <= number <= self.broadcast_address._ip:
            raise IndexError('address out of range')
        return self._address_class(number)

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _BaseNetwork):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    # ---- compared with others

    def __eq__(self, other):
        try:
            return self.version == other.version and self.network_address == other.network_address and self.netmask._ip == other.netmask._ip
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        same_version(self, other)
        if self.network_address != other.network_address:
            return self.network_address < other.network_address
        return self.netmask < other.netmask

    def __hash__(self):
        return hash(self.network_address._ip ^ self.netmask._ip)

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def overlaps(self, other):
        """Is there an address that both have?"""
        return other.network_address in self or other.broadcast_address in self or self.network_address in other or self.broadcast_address in other

    def compare_networks(self, other):
        """-1, 0 or 1: which one comes first, by address and then by size."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        mine, others = self._get_networks_key(), other._get_networks_key()
        return (mine > others) - (mine < others)

    @staticmethod
    def _is_subnet_of(a, b):
        try:
            same_version(a, b)
            return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
        except AttributeError:
            raise TypeError(f'Unable to test subnet containment between {a} and {b}')

    def subnet_of(self, other):
        """Is it a part of the other one?"""
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        """Is the other one a part of it?"""
        return self._is_subnet_of(other, self)

    # ---- parts, and what it is a part of

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """Its parts that share more bits: so many, or up to a length."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f'prefix length diff {length} is invalid for netblock {self}')
        first = self.network_address._ip
        for number in range(first, first + self._host_bits + 1, self._host_bits + 1 >> prefixlen_diff):
            yield type(self)((number, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that it is a part of, and that shares fewer bits: so many, or down to a length."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return type(self)((self.network_address._ip & self.netmask._ip << prefixlen_diff, length))

    def address_exclude(self, other):
        """The networks that have its addresses without those of a part."""
        same_version(self, other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        part = self
        while part != other:
            first, second = part.subnets()
            part, rest = (first, second) if other.subnet_of(first) else (second, first)
            yield rest

    # ---- what it is for

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    @property
    def is_multicast(self):
        return self._both('is_multicast')

    @property
    def is_reserved(self):
        return self._both('is_reserved')

    @property
    def is_link_local(self):
        return self._both('is_link_local')

    @property
    def is_unspecified(self):
        return self._both('is_unspecified')

    @property
    def is_loopback(self):
        return self._both('is_loopback')

    @property
    def is_private(self):
        first, last = self.network_address._ip, self.broadcast_address._ip
        if not within(first, last, self.version, 'private'):
            return False
        return not any([within(end, end, self.version, 'public_of_private') for end in (first, last)])

    @property
    def is_global(self):
        shared = within(self.network_address._ip, self.broadcast_address._ip, self.version, 'shared')
        return not shared and not self.is_private
