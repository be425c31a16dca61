import copy
import datetime
import pickle
import random
from email import policy
from email.headerregistry import Address, BaseHeader, Group, HeaderRegistry, UniqueAddressHeader

make = HeaderRegistry()
NARROW = policy.SMTP.clone(max_line_length=40)
POLICIES = policy.default, NARROW, policy.default.clone(utf8=True), policy.HTTP
ATTRIBUTES = ('addresses', 'groups', 'datetime', 'params', 'maintype', 'subtype', 'content_type', 'content_disposition', 'cte', 'major', 'minor', 'version', 'max_count')


def attempt(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except Exception as error:
        print(type(error).__name__, error)


def show(name, value):
    header = make(name, value)
    print(name, ascii(value), ascii(str(header)), [(type(defect).__name__, str(defect)) for defect in header.defects])
    print({attribute: getattr(header, attribute) for attribute in ATTRIBUTES if hasattr(header, attribute)})
    for each in POLICIES:
        print('', ascii(header.fold(policy=each)))


random.seed(4)
GOOD = (
    'a@b.c', 'Alice <a@b.c>', '"Alice, B" <a@b.c>', '\xc9ric \u0416 <e@b.c>', '=?utf-8?q?=C3=89ric_x?= <e@b.c>', '=?utf-8?q?=C3=89?= =?utf-8?q?ric?= <e@b.c>',
    'Alice (comment) <a@b.c>', 'A. Dot <a@b.c>', 'Group: a@b, c@d;', 'Group:;', '"quoted local"@b.c', 'x@[1.2.3.4]', ' spaced @ b . c ',
    'Long Name Here Indeed <some.long.address.here@example.com>', '(c) a@b (d)',
)
BAD = ('a', 'a@', '<a@b', 'a b', '@b', 'a@b>', 'Group: a@b', 'a@b c', '\xe9@b', '', 'a..b@c', '.a@b', 'a.@b', '"x', '(x', '<>', 'A <>', 'a@b@c', '=?utf-8?q?x?=@b',
       '<@x,@y:a@b>', '=?x?q?y?= <a@b>', 'a@b;', '[', ';')
for _ in range(10):
    show(random.choice(('To', 'From', 'Sender', 'Cc')), ', '.join(random.choices(GOOD, k=random.randrange(1, 5))))
for value in BAD:
    show('To', value)
for _ in range(10):
    show('To', ', '.join(random.choices(GOOD + BAD, k=random.randrange(2, 4))))
WORDS = ('word', '\xe9', '\u0416\u0443\u043a', '=?utf-8?q?a=C3=A9?=', '=?utf-8?b?w6k=?=', '=?x?q?a?=', '=?utf-8?q?bad', '  ', '\t', 'x' * 30, 'x' * 90, 'a=?utf-8?q?b?=',
         '=?utf-8?q?b?=c', '\x01', '\udce9', '=?utf-8?q?=ff?=', '"q"', '(c)', 'a.b@c', '\u0416' * 30, '=?utf-8?q?a b?=', '=??=', '=?utf-8?z?a?=')
for _ in range(15):
    show(random.choice(('Subject', 'X-Y')), ' '.join(random.choices(WORDS, k=random.randrange(0, 9))))
for value in (
    'text/plain', 'text/html; charset=utf-8', 'text', 'text/', '/x', '', 'TEXT/Plain; CHARSET="UTF-8"; format=flowed', 'multipart/mixed; boundary="a b;c"',
    'a/b; name*=utf-8\'\'%C3%A9', 'a/b; name*0=ab; name*1=cd', 'a/b; name*0*=utf-8\'en\'a%20; name*1=b', 'a/b; c', 'a/b;', 'a/b; ; c=d', 'a/b x; c=d', 'a/b; c=d; c=e',
    'a/b; name="\xe9"', 'a/b; name=\u0416', 'a/b; n="x\\"y"', 'a/b; n=(c)x', 'a/b (c); n = x ', 'a/b; n="' + 'x' * 100 + '"', 'a/b; n="' + '\u0416' * 60 + '"',
    'a/b; name*=x', 'a/b; name*1=b; name*2=c', 'a/b; name="=?utf-8?q?=C3=A9?="', 'a/b; charset=\udce9', 'a b/c', '@', "a/b; n*=''x", 'a/b; n*="utf-8\'\'%C3%A9"',
):
    show('Content-Type', value)
    show('Content-Disposition', value.replace('a/b', 'attachment'))
for value in '7bit', 'BASE64', '8bit x', ' base64 (c)', '', 'base64;':
    show('Content-Transfer-Encoding', value)
for value in '1.0', '1.0 (c)', '(c) 1 . 0', '1', '', '1.', 'x', '1.x', '1.0 x', '.0':
    show('MIME-Version', value)
for value in '<a@b>', 'a@b', '<a>', '<a@b', '', '<a@b> x', '<a@[b]>', ' <a@b> ', '<' + 'x' * 100 + '@b>':
    show('Message-ID', value)
for value in 'Mon, 01 Jan 2020 10:11:12 +0100', 'x', '', '1 Jan 2020', '1 Jan 2020 10:11:12 EST', datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC), None:
    show('Date', value)
for value in Address('A, b', 'c', 'd'), [Address('\xe9', 'c', 'd'), Group('G', [Address('x', 'y', 'z'), Address(addr_spec='q@r')])], Group('E'), ():
    show('To', value)

for parts in ('a', 'b', 'c'), ('', 'b c', 'd'), ('a.b', '', 'd'), ('', '', ''), ('x', '', ''), ('a"b', 'c', 'd'):
    address = Address(*parts)
    print(repr(address), address, address.addr_spec, address == Address(*parts), address == 'x')
for text in 'a@b', 'a b', 'a@b c', '"x y"@z', '', '\xe9@b', 'a':
    attempt(Address, addr_spec=text)
attempt(Address, username='a', addr_spec='b')
attempt(Address, 'a\n')
print(repr(Group('x', [address])), Group('x, y'), Group(), Group(None, [address]), Group(None, [address, address]), Group('a') == Group('a'))
attempt(lambda: make('Sender', 'a@b, c@d').address)
attempt(lambda: make('Sender', 'a@b').address)
header = make('To', 'A B <c@d>')
for made in pickle.loads(pickle.dumps(header)), copy.deepcopy(header):
    print(made, made.addresses, made.name, made.fold(policy=NARROW))
print(type(header).__mro__, header.defects)
make.map_to_type('X-Own', UniqueAddressHeader)
print(make('x-own', 'a@b').addresses, make['x-own'].max_count, make['other'].__mro__)
print(HeaderRegistry(use_default_map=False)['to'].__mro__, issubclass(make['to'], BaseHeader))
attempt(lambda: len(make('Subject', 'w\xf6rld ' * 300).fold(policy=policy.default)))
attempt(lambda: len(make('To', 'a@b, ' * 100 + 'c@d').addresses))
