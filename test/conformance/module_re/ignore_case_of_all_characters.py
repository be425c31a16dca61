import re
groups = {}
for code in range(0x1f000):
    if 0xd800 <= code < 0xe000:
        continue
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
print(len(re.findall('[\u0100-\u0fff]', text, re.I)), len(re.findall('[\u0100-\uffff]', text, re.I)), len(re.findall('[\u0100-\U0001f000]', text, re.I)), len(re.findall('[^\u0100-\uffff]', text, re.I)))
