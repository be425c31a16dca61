"""Networks: their addresses, parts, comparisons, and ranges made of them."""
import ipaddress
import pickle
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

for text in ('192.0.2.0/24', '10.0.0.0/255.0.0.0', '10.0.0.0/0.0.0.3', '127.0.0.0/8', '1.2.3.4', '1.2.3.4/31', '0.0.0.0/0', '100.64.0.0/10', '2001:db8::/32', '::/0', 'ff00::/8', '::1/128', 'fe80::/10', '2001:db8::/127', '::ffff:0:0/96'):
    made = ip_network(text)
    print(repr(made), made.network_address, made.broadcast_address, made.netmask, made.hostmask, made.prefixlen, made.num_addresses, made.version)
    print('  ', made.with_prefixlen, made.with_netmask, made.with_hostmask, made.exploded, made.compressed, made.reverse_pointer)
    kinds = ('multicast', 'private', 'global', 'unspecified', 'reserved', 'loopback', 'link_local')
    print('  ', [kind for kind in kinds if getattr(made, f'is_{kind}')])
    assert pickle.loads(pickle.dumps(made)) == made and hash(ip_network(text)) == hash(made)
net = ip_network('192.0.2.0/29')
print(list(net), list(net.hosts()), net[0], net[-1], net[3])
for text in ('10.0.0.0/31', '10.0.0.0/32', '2001:db8::/126', '2001:db8::/127', '2001:db8::/128'):
    print(list(ip_network(text).hosts()))
print(ip_address('192.0.2.5') in net, ip_address('192.0.2.8') in net, ip_address('::1') in net, net in net, IPv4Network('192.0.2.7/29', strict=False), IPv4Network((3221225984, 29)), IPv6Network((b'\0' * 16, 8)))
print(list(net.subnets()), list(net.subnets(2)), list(net.subnets(new_prefix=30)), net.supernet(), net.supernet(5), net.supernet(new_prefix=8), ip_network('0.0.0.0/0').supernet(), list(ip_network('1.1.1.1').subnets()))
print(list(net.address_exclude(ip_network('192.0.2.4/32'))), list(net.address_exclude(net)))
other = ip_network('192.0.2.4/30')
print(net.overlaps(other), net.subnet_of(other), net.supernet_of(other), other.subnet_of(net), net.compare_networks(other), other.compare_networks(net), net.compare_networks(net), net < other, net == other, sorted([other, net]))
print(list(ipaddress.summarize_address_range(ip_address('192.0.2.0'), ip_address('192.0.2.130'))), list(ipaddress.summarize_address_range(ip_address('0.0.0.0'), ip_address('255.255.255.255'))))
print(list(ipaddress.collapse_addresses([ip_network('10.0.0.0/25'), ip_network('10.0.0.128/25'), ip_address('10.0.1.0'), ip_address('10.0.1.1'), ip_network('10.0.0.0/30'), ip_address('::1')][:5])))
print(sorted([other, ip_address('192.0.2.1'), net], key=ipaddress.get_mixed_type_key), ipaddress.get_mixed_type_key(5))
