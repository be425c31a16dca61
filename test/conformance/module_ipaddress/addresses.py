"""Addresses of both versions: what they are made of, how they are shown, compared and counted."""
import ipaddress
import pickle
from ipaddress import IPv4Address, IPv4Interface, IPv6Address, IPv6Interface, ip_address, ip_interface

for address in ('192.0.2.1', 3232235777, b'\x7f\0\0\1', '0.0.0.0', '224.0.0.5', '169.254.1.1', '100.64.0.1', '192.0.0.9', '240.0.0.1', '8.8.8.8', '2001:db8::1', '::', '::1', 1 << 100, bytes(range(16)), 'fe80::1%eth0', 'FF02::1', '::ffff:10.0.0.1', '2002:a00:1::', '2001:0:102:304::1', 'fec0::1', '1:0:0:2:0:0:0:3', '1:2:3:4:5:6:0:8', '2606:4700::1111', '64:ff9b:1::1'):
    made = ip_address(address)
    print(repr(made), made, int(made), made.packed, made.version, made.max_prefixlen)
    kinds = ('multicast', 'private', 'global', 'unspecified', 'reserved', 'loopback', 'link_local')
    print('  ', [kind for kind in kinds if getattr(made, f'is_{kind}')])
    if made.version == 6:
        print('  ', made.is_site_local, made.ipv4_mapped, made.sixtofour, made.teredo, made.scope_id)
    else:
        print('  ', made.ipv6_mapped)
    if made.version == 4 or made.scope_id is None:
        print('  ', made.exploded, made.compressed, made.reverse_pointer)
    assert pickle.loads(pickle.dumps(made)) == made and hash(type(made)(address)) == hash(made)
for form in ('', 's', '>20', 'b', 'x', 'X', 'n', '#x', '_b', '#_n'):
    try:
        print(format(IPv4Address('10.0.0.1'), form), f"{IPv6Address('2001:db8::1'):{form}}")
    except TypeError as error:
        print(error)
low, high = IPv4Address('10.0.0.1'), IPv4Address('10.0.1.0')
print(low < high, low >= high, low == IPv4Address(int(low)), low + 255 == high, high - 1, low == 167772161, low == IPv6Address(int(low)), sorted([high, low]))
print(IPv6Address('::1') == IPv6Address('::1%a'), IPv6Address('::1%a') == IPv6Address('::1%a'), len({IPv6Address('::1'), IPv6Address('::1%a')}))
for text in ('192.0.2.1/24', '10.0.0.1/255.0.0.0', '10.0.0.1/0.0.0.255', '10.0.0.1', '2001:db8::1/32', '::1%a/64', '::ffff:1.2.3.4/96'):
    made = ip_interface(text)
    print(repr(made), made.ip, made.network, made.netmask, made.hostmask, made.with_prefixlen, made.with_netmask, made.with_hostmask, int(made))
    assert pickle.loads(pickle.dumps(made)) == made
print(IPv4Interface('10.0.0.1/24') == IPv4Interface('10.0.0.1/25'), IPv4Interface('10.0.0.1/24') < IPv4Interface('10.0.0.2/24'), IPv4Interface(('10.0.0.1', 24)), IPv6Interface((1, 64)), isinstance(ip_interface('::1'), IPv6Address))
print(ipaddress.IPV4LENGTH, ipaddress.IPV6LENGTH, ipaddress.v4_int_to_packed(1), ipaddress.v6_int_to_packed(1))
