import re
for pattern in [r'\a', r'\f', r'\n', r'\r', r'\t', r'\v', r'\\', r'\x41', r'\u20ac', r'\U0001f600', r'\0', r'\07', r'\012', r'\101', r'\377', r'\.', r'\-', r'\/', r'\ ', '\\\n', r'\_', '\\\xe9', r'\"', r'\@']:
    print(pattern, [ascii(c) for c in map(chr, [*range(256), 0x20ac, 0x1f600]) if re.fullmatch(pattern, c)])
for pattern in [b'\\x41', b'\\101', b'\\n', b'\\\\', b'\\377', b'\\xff', b'\xff', b'[\\xf0-\\xff]']:
    print(pattern, re.findall(pattern, bytes(range(256))))
