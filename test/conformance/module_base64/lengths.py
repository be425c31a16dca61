# Texts of many lengths there and back.
import base64
import binascii

for size in (*range(8), *range(44, 54), 300, 1001):
    data = bytes(number * number % 251 for number in range(size))
    text = base64.b64encode(data)
    print(size, text[:16], text[-16:], base64.b64decode(text) == data, base64.b64decode(text[:9] + b'\n' + text[9:]) == data)
for text in (b'ab', b'a' * 101, b'abc=' * 20, b'ab==' + b'cd' * 40, '=' * 70):
    for strict in (False, True):
        try:
            print(binascii.a2b_base64(text, strict_mode=strict))
        except binascii.Error as error:
            print(text[:12], strict, error)
