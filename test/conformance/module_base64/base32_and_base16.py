# Base32 in both alphabets, and base16.
import base64
import binascii

for data in (b'', b'a', b'ab', b'abc', b'abcd', b'abcde', bytes(range(0, 256, 7))):
    for encode, decode in ((base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode)):
        encoded = encode(data)
        print(encoded, decode(encoded) == data, decode(encoded.decode()) == data, decode(encoded.lower(), casefold=True) == data)
for decode, text, options in (
    (base64.b32decode, 'MFRGG', {}), (base64.b32decode, 'mfrgg===', {}), (base64.b32decode, 'MFRGG1==', {}), (base64.b32decode, 'MFRG01==', {'map01': 'L'}), (base64.b32decode, 'MFR01===', {'map01': b'I'}), (base64.b32decode, 'M=======', {}), (base64.b32decode, '========', {}),
    (base64.b32decode, 'MF=GG===', {}), (base64.b32decode, 'é', {}), (base64.b32decode, 5, {}), (base64.b32decode, 'MFRGG===', {'map01': 'LL'}), (base64.b32hexdecode, 'W=======', {}), (base64.b16decode, 'ff', {}), (base64.b16decode, '6g', {}), (base64.b16decode, 'FFF', {}), (base64.b16decode, 'F F', {}),
):
    try:
        print(decode.__name__, text, options, decode(text, **options))
    except (binascii.Error, ValueError, TypeError, AssertionError) as error:
        print(decode.__name__, text, options, type(error).__name__, error)
