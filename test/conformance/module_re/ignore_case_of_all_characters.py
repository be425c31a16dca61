import re
groups = {}
for code in [*range(0x80, 0x590, 3), *range(0x1e90, 0x1ff0, 5), *range(0x2c80, 0x2ca0), *range(0xa640, 0xa650), *range(0x10400, 0x10440, 4)]:
    char = chr(code)
    if char.lower() != char or char.upper() != char:
        groups[char] = True
print(len(groups))
text = ''.join(groups)
total = 0
for char in list(groups)[::7]:
    found = re.findall(re.escape(char), text, re.I)
    assert char in found
    total += len(found) * ord(found[-1])
    assert re.findall('[' + char + ']', text, re.I) == found
print(total)
print(len(re.findall('[\u0400-\u0430]', text, re.I)), len(re.findall('[^\u0400-\u0430]', text, re.I)), len(re.findall('[\U00010400-\U0001040f]', text, re.I)))
