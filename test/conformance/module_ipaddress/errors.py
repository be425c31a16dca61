"""What is no address and no network, and what does not go together."""
import ipaddress
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network, ip_address, ip_interface, ip_network

def attempt(work, *arguments):
    try:
        print(repr(work(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


for text in ('', '1.2.3', '1..2.3', 'a.1.1.1', '1.1.1.1000', '01.1.1.1', '1.1.1.256', '1.1.1.1/8', '1.1.1.1/33', '1.1.1.1/a', '1.1.1.1/255.0.255.0', '1.1.1.1/8/8', '1.1.1.1/', '1.1.1.\uff11', -1, 1 << 32, b'abc', None, (1, 2, 3), ('1.0.0.0', 40)):
    for kind in (IPv4Address, IPv4Network, IPv4Interface, ip_network):
        attempt(kind, text)
for text in (':', ':::', '1::2::3', '1:2', '1:2:3:4:5:6:7:8:9', '::1:2:3:4:5:6:7:8', '1::2:3:4:5:6:7:8', ':1:2:3:4:5:6:7', '1:2:3:4:5:6:7:', '12345::', 'g::', '::1.2.3', '::1.2.3.400', '::%', '::%a%b', '::1/64', '::1/129', '::/ffff::', '1' * 46, '1' * 120, -1, 1 << 128, b'a'):
    for kind in (IPv6Address, IPv6Network, IPv6Interface):
        attempt(kind, text)
attempt(ip_address, 'x')
attempt(ip_interface, 'x')
four, six, net = ip_address('1.2.3.4'), ip_address('::1'), ip_network('1.2.3.0/24')
for work in (
    lambda: four < six, lambda: net < ip_network('::/8'), lambda: four < 5, lambda: net < 5, lambda: net.compare_networks(ip_network('::/8')), lambda: net.subnet_of(ip_network('::/8')), lambda: net.subnet_of(four), lambda: list(net.address_exclude(ip_network('::/8'))), lambda: list(net.address_exclude(four)), lambda: list(net.address_exclude(ip_network('2.0.0.0/8'))),
    lambda: list(ipaddress.summarize_address_range(four, six)), lambda: list(ipaddress.summarize_address_range(net, net)), lambda: list(ipaddress.summarize_address_range(four, ip_address('1.1.1.1'))), lambda: ipaddress.collapse_addresses([four, six]), lambda: ipaddress.v4_int_to_packed(-1), lambda: ipaddress.v6_int_to_packed(1 << 128),
    lambda: net[256], lambda: net[-257], lambda: four + 1.5, lambda: four + (1 << 32), lambda: list(net.subnets(-1)), lambda: list(net.subnets(9)), lambda: list(net.subnets(2, 30)), lambda: list(net.subnets(new_prefix=8)), lambda: net.supernet(30), lambda: net.supernet(new_prefix=30), lambda: net.supernet(2, 8), lambda: format(four, 'd'), lambda: four.other,
):
    attempt(work)
print(issubclass(ipaddress.AddressValueError, ValueError), ipaddress.NetmaskValueError.__module__)
