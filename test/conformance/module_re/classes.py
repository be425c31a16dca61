import re
text = 'a1 _-\t\n\x0b\x1c\xa0\xe9\xb2\u0663\u2003\u20ac\u4e2d\U0001d7d8\u200b'
for letter in 'dDsSwW':
    for flags in (0, re.A):
        print(letter, int(flags), ascii(re.findall('\\' + letter, text, flags)))
        print('  set', ascii(re.findall('[\\' + letter + '\u20ac]', text, flags)), ascii(re.findall('[^\\' + letter + '\u20ac]', text, flags)))
    print('  bytes', re.findall(b'\\' + letter.encode(), b'a1 _-\t\x0b\x1c\xa0\xe9'))
print(''.join(chr(c) for c in range(256) if re.match(r'\w', chr(c))).encode('latin1'))
print([hex(c) for c in range(0x3000) if re.match(r'\s', chr(c))])
print(len([c for c in range(0x20000) if not 0xd800 <= c < 0xe000 and re.match(r'\d', chr(c))]))
