import re

for start in (0, 0x800, 0x2000, 0x9f00, 0xa400, 0xf900, 0x10000, 0x11000, 0x1d400, 0x1f000, 0x20000, 0x10fff0):
    text = ''.join(map(chr, range(start, min(start + 0x800, 0x110000))))
    inside = re.findall(r'\w', text)
    outside = re.findall(r'\W', text)
    print(hex(start), len(inside), all(map(str.isalnum, [*''.join(inside).replace('_', '')])), any(map(str.isalnum, outside)))
