# Base85 in its three alphabets.
import base64

for data in (b'', b'h', b'he', b'hel', b'hell', b'hello world', bytes(8), b'    abc', b'\xff' * 5, bytes(range(0, 256, 5))):
    for encode, decode in ((base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode), (base64.z85encode, base64.z85decode)):
        encoded = encode(data)
        print(encoded, decode(encoded) == data, decode(encoded.decode()) == data)
print(base64.b85encode(b'hello', pad=True), base64.b85decode(base64.b85encode(b'hello', True)), base64.a85encode(b'hello', pad=True), base64.a85encode(b'        x', foldspaces=True), base64.a85decode(b'yy', foldspaces=True))
print(base64.a85encode(b'hello world' * 5, wrapcol=20), base64.a85encode(b'hello world' * 2, wrapcol=5, adobe=True), base64.a85encode(b'', adobe=True), base64.a85decode(b'<~BOu!rDZ~>', adobe=True), base64.a85decode(b'BOu!rDZ~>', adobe=True), base64.a85decode('BOu !r\nDZ'), base64.a85decode(b'BOu-!rDZ', ignorechars=b'-'))
for decode, text, options in (
    (base64.a85decode, b'y', {}), (base64.a85decode, b'abz', {}), (base64.a85decode, b'aby', {'foldspaces': True}), (base64.a85decode, b's8W-"', {}), (base64.a85decode, b'abc', {'adobe': True}), (base64.a85decode, 'é', {}), (base64.b85decode, b'Xk~0 Zv', {}), (base64.b85decode, b'|NsC1', {}), (base64.b85decode, 'abcde"', {}),
    (base64.z85decode, 'xK#0@zYbu~', {}), (base64.z85decode, b'%nSc1', {}), (base64.b85decode, 5, {}),
):
    try:
        print(decode.__name__, text, options, decode(text, **options))
    except (ValueError, TypeError) as error:
        print(decode.__name__, text, options, type(error).__name__, error)
