"""The ranges of addresses that are for something special, for ipaddress."""

import functools

import _ip_texts as _texts

# The ranges that are not like others, by version and what they are for.
_special = {
    (4, 'multicast'): '224.0.0.0/4',
    (4, 'reserved'): '240.0.0.0/4',
    (4, 'link_local'): '169.254.0.0/16',
    (4, 'loopback'): '127.0.0.0/8',
    (4, 'shared'): '100.64.0.0/10',
    (4, 'private'): (
        '0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 '
        '198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32'
    ),
    (4, 'public_of_private'): '192.0.0.9/32 192.0.0.10/32',
    (6, 'multicast'): 'ff00::/8',
    (6, 'reserved'): '::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9',
    (6, 'link_local'): 'fe80::/10',
    (6, 'site_local'): 'fec0::/10',
    (6, 'loopback'): '::1/128',
    (6, 'shared'): '',
    (6, 'private'): (
        '::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10'
    ),
    (6, 'public_of_private'): '2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28',
}


@functools.cache
def _ranges(version, name):
    """First and last number of each range."""
    ranges = []
    for text in _special[version, name].split():
        address, _, length = text.partition('/')
        first = (_texts.parse4 if version == 4 else _texts.parse6)(address)
        ranges.append((first, first + (1 << (32 if version == 4 else 128) - int(length)) - 1))
    return ranges


def within(first, last, version, name):
    """Is all from first to last in one of the ranges?"""
    return any([start <= first and last <= end for start, end in _ranges(version, name)])
