import re
text = 'a1 _-\t\n\x0b\x1c\xa0\xe9\xb2\u0663\u2003\u20ac\u4e2d\U0001d7d8\u200b'
for letter in 'dDsSwW':
    for flags in (0, re.A):
        print(letter, int(flags), ascii(re.findall('\\' + letter, text, flags)))
        print('  set', ascii(re.findall('[\\' + letter + '\u20ac]', text, flags)), ascii(re.findall('[^\\' + letter + '\u20ac]', text, flags)))
    print('  bytes', re.findall(b'\\' + letter.encode(), b'a1 _-\t\x0b\x1c\xa0\xe9'))
text = ''.join(map(chr, range(0xd800))) + ''.join(map(chr, range(0xe000, 0x20000)))
print(re.sub(r'\W+', '', text[:256]).encode('latin1'))
print(ascii(re.findall(r'\s+', text)))
print(len(re.findall(r'\d', text)), len(re.findall(r'\D', text)))
