# Quoted-printable text.
import binascii

for data in (b'a=b\xff \n', b'x' * 100, b'.\n.', b'a \nb\t\n c ', b'a\r\nb \r\n', b'a_b c\td', b'\0\x1f\x7f\n', b'word ' * 30, b'', b'=' * 40, b'a\rb\n'):
    for options in ({}, {'quotetabs': True}, {'istext': False}, {'header': True}):
        encoded = binascii.b2a_qp(data, **options)
        print(encoded, binascii.a2b_qp(encoded, header=options.get('header', False)) == data)
for text in (b'a=3Db=\nc', 'a=\r\nb', b'a=', b'a==b', b'a=zz', b'a=4', b'a_b', '=e9', b'a=\rb\nc'):
    print(text, binascii.a2b_qp(text), binascii.a2b_qp(text, header=True))
