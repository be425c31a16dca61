# Lines of uuencoded data.
import binascii

for data in (b'', b'a', b'abc', b'a\0\0', bytes(range(200, 245)), b'   '):
    line = binascii.b2a_uu(data)
    print(line, binascii.b2a_uu(data, backtick=True), binascii.a2b_uu(line) == data, binascii.a2b_uu(binascii.b2a_uu(data, backtick=True)) == data)
for line in ('#86)C\n', b'#86)C', b'%86)C\n', b'#86', b' ', b'#86)C  \n', b'#86)C~\n', b'#86)\x7f\n', b'#\x1f6)C', 'é'):
    try:
        print(line, binascii.a2b_uu(line))
    except (binascii.Error, ValueError) as error:
        print(line, type(error).__name__, error)
try:
    binascii.b2a_uu(b'a' * 46)
except binascii.Error as error:
    print(error)
