"""Addresses, networks and interfaces of IPv4 and IPv6."""

import functools

import _ip_texts as _texts
from _ip_bases import Kinds as _Kinds
from _ip_bases import _BaseAddress, _BaseNetwork
from _ip_bases import same_version as _same_version
from _ip_texts import AddressValueError, NetmaskValueError

IPV4LENGTH = 32
IPV6LENGTH = 128


def ip_address(address):
    """The IPv4Address or IPv6Address that a text, number or bytes say."""
    return _either(address, (IPv4Address, IPv6Address), 'address')


def ip_network(address, strict=True):
    """The IPv4Network or IPv6Network that a text, number, bytes or tuple say. With `strict` no bit may be set that is not the network's."""
    return _either(address, (lambda address: IPv4Network(address, strict), lambda address: IPv6Network(address, strict)), 'network')


def ip_interface(address):
    """The IPv4Interface or IPv6Interface that a text, number, bytes or tuple say."""
    return _either(address, (IPv4Interface, IPv6Interface), 'interface')


def _either(address, makers, what):
    for make in makers:
        try:
            return make(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {what}')


def v4_int_to_packed(address):
    """The four bytes of a number."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    """The sixteen bytes of a number."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


def summarize_address_range(first, last):
    """The networks that have all the addresses from first to last, and no others."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError('first and last must be IP addresses, not networks')
    _same_version(first, last)
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network = IPv4Network if first.version == 4 else IPv6Network
    bits = first.max_prefixlen
    start, end = first._ip, last._ip
    while start <= end:
        zeros = (start & -start).bit_length() - 1 if start else bits
        zeros = min(zeros, (end - start + 1).bit_length() - 1)
        yield network((start, bits - zeros))
        start += 1 << zeros


def collapse_addresses(addresses):
    """The fewest networks that have all of some addresses and networks."""
    single = []
    networks = []
    for each in addresses:
        if not isinstance(each, _BaseAddress) and each._prefixlen != each.max_prefixlen:
            known = networks
            item = each
        else:
            known = single
            item = each if isinstance(each, _BaseAddress) else each.network_address
        if known and known[-1].version != each.version:
            raise TypeError(f'{each} and {known[-1]} are not of the same version')
        known.append(item)
    single = sorted(set(single))
    found = []
    at = 0
    while at < len(single):
        start = at
        while at + 1 < len(single) and single[at + 1]._ip == single[at]._ip + 1:
            at += 1
        found.extend(summarize_address_range(single[start], single[at]))
        at += 1
    return _collapse_addresses_internal(found + networks)


def _collapse_addresses_internal(networks):
    # Of two halves of a network, which are found by it, it remains.
    halves = {}
    while networks:
        network = networks.pop()
        whole = network.supernet()
        half = halves.get(whole)
        if half is None:
            halves[whole] = network
        elif half != network:
            del halves[whole]
            networks.append(whole)
    last = None
    for network in sorted(halves.values()):
        if last is None or last.broadcast_address < network.broadcast_address:
            last = network
            yield network


def get_mixed_type_key(obj):
    """A key that sorts addresses and networks together."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    if isinstance(obj, _BaseAddress):
        return obj._get_address_key()
    return NotImplemented


class _Interface:
    """An address together with its network."""

    __slots__ = ()

    def _set_network(self, address, network):
        self.network = network(address, strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    def __str__(self):
        return f'{super().__str__()}/{self._prefixlen}'

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return less
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, self.network.network_address._ip))

    def __reduce__(self):
        return type(self), (str(self),)

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    @property
    def with_prefixlen(self):
        return f'{self._string_from_ip_int(self._ip)}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self._string_from_ip_int(self._ip)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._string_from_ip_int(self._ip)}/{self.hostmask}'


class _BaseV4:
    """What is so in version 4."""

    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH

    def _explode_shorthand_ip_string(self):
        return str(self)

    def _string_from_ip_int(self, number):
        return _texts.text4(number)

    def _reverse_pointer(self):
        return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'


class _BaseV6:
    """What is so in version 6."""

    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH

    def _string_from_ip_int(self, number):
        return _texts.text6(number)

    def _reverse_pointer(self):
        text = self._explode_shorthand_ip_string() if isinstance(self, _BaseNetwork) else self._all_zeros()
        return '.'.join(text[::-1].replace(':', '')) + '.ip6.arpa'


class IPv4Address(_BaseV4, _Kinds, _BaseAddress):
    """An address such as 192.0.2.1, of a text, a number or four bytes."""

    __slots__ = ('_ip', '__weakref__')

    def __init__(self, address):
        self._ip = self._read(address, _texts.parse4)

    def __reduce__(self):
        return type(self), (self._ip,)

    @property
    def is_unspecified(self):
        # An interface is never equal to an address.
        return self == IPv4Address(0)

    @property
    def packed(self):
        return v4_int_to_packed(self._ip)

    @property
    def ipv6_mapped(self):
        return IPv6Address(0xFFFF << 32 | self._ip)


class IPv4Interface(_Interface, IPv4Address):
    """An address in its network, such as 192.0.2.1/24."""

    def __init__(self, address):
        address, mask = _texts.split_mask(address, IPV4LENGTH)
        IPv4Address.__init__(self, address)
        self._set_network((address, mask), IPv4Network)

    @property
    def ip(self):
        return IPv4Address(self._ip)


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network such as 192.0.2.0/24, of a text, a number, bytes, or a tuple of one of these and a mask."""

    _address_class = IPv4Address


class IPv6Address(_BaseV6, _Kinds, _BaseAddress):
    """An address such as 2001:db8::1, of a text, a number or sixteen bytes; a text may have the name of a zone behind a percent sign."""

    __slots__ = ('_ip', '_scope_id', '__weakref__')

    def __init__(self, address):
        self._scope_id = None
        self._ip = self._read(address, self._parse)

    def _parse(self, text):
        text, self._scope_id = _texts.with_zone(text)
        return _texts.parse6(text)

    def __str__(self):
        text = f'::ffff:{self.ipv4_mapped}' if _texts.is_mapped(self._ip) else _texts.text6(self._ip)
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def _explode_shorthand_ip_string(self):
        if _texts.is_mapped(self._ip):
            return f'{_texts.long6(self._ip)[:-9]}{self.ipv4_mapped}'
        return self._all_zeros()

    def _all_zeros(self):
        return _texts.long6(self._ip)

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        return self._scope_id == getattr(other, '_scope_id', None)

    @property
    def scope_id(self):
        return self._scope_id

    @property
    def packed(self):
        return v6_int_to_packed(self._ip)

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_site_local(self):
        return self._among('site_local')

    # ---- addresses of IPv4 inside

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if _texts.is_mapped(self._ip) else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


def _as_mapped(name):
    """What an address is for, or the address of IPv4 that is in it."""
    of_kind = getattr(IPv6Address, name).fget

    def of_either(self):
        mapped = self.ipv4_mapped
        return of_kind(self) if mapped is None else getattr(mapped, name)

    return property(of_either)


for _name in ('is_multicast', 'is_reserved', 'is_link_local', 'is_unspecified', 'is_loopback', 'is_private', 'is_global'):
    setattr(IPv6Address, _name, _as_mapped(_name))


class IPv6Interface(_Interface, IPv6Address):
    """An address in its network, such as 2001:db8::1/32."""

    def __init__(self, address):
        address, mask = _texts.split_mask(address, IPV6LENGTH)
        IPv6Address.__init__(self, address)
        self._set_network((address, mask), IPv6Network)

    def _all_zeros(self):
        text = super()._all_zeros()
        return text if _texts.is_mapped(self._ip) else f'{text}/{self._prefixlen}'

    @property
    def ip(self):
        return IPv6Address(self._ip)

    @property
    def is_unspecified(self):
        return super().is_unspecified and self.network.is_unspecified

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network such as 2001:db8::/32, of a text, a number, bytes, or a tuple of one of these and a mask."""

    _address_class = IPv6Address

    @property
    def is_site_local(self):
        return self._both('is_site_local')
